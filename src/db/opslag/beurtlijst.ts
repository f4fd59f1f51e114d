// How the lists of turns stand, and how they came to stand so.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'

export type Beurtregel = {
  lijst: string
  op: Datum
  zaak: string
  school: string
  reden: 'geplaatst' | 'collegiaal'
  stand: readonly string[]
}

/**
 * The order of each list that moved before. With `slot` who places another pupil waits until this transaction ends, so
 * that two decisions at the same moment cannot rest on the same order.
 */
export async function leesBeurtstanden(
  tx: Tx,
  swv: number,
  opties: { slot: boolean },
): Promise<Readonly<Record<string, readonly string[]>>> {
  if (opties.slot)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`beurtlijst:${swv}`}, 0))`.execute(tx)
  const rijen = await tx
    .selectFrom('beurtlijst')
    .distinctOn('lijst')
    .select(['lijst', 'stand'])
    .where('swv', '=', swv)
    .orderBy('lijst')
    .orderBy('volgnummer', 'desc')
    .execute()
  return Object.fromEntries(rijen.map((r) => [r.lijst, r.stand as readonly string[]]))
}

/** The changes of all lists, newest first. */
export async function leesBeurthistorie(tx: Tx, swv: number): Promise<readonly Beurtregel[]> {
  const rijen = await tx
    .selectFrom('beurtlijst')
    .select(['lijst', 'op', 'zaak', 'school', 'reden', 'stand'])
    .where('swv', '=', swv)
    .orderBy('op', 'desc')
    .orderBy('volgnummer', 'desc')
    .limit(100)
    .execute()
  return rijen.map((r) => ({ ...r, stand: r.stand as readonly string[] }))
}

/** One change of a list. The list must be locked. */
export async function schrijfBeurt(tx: Tx, swv: number, b: Beurtregel): Promise<void> {
  const laatste = await tx
    .selectFrom('beurtlijst')
    .select((eb) => eb.fn.max('volgnummer').as('nr'))
    .where('swv', '=', swv)
    .where('lijst', '=', b.lijst)
    .executeTakeFirst()
  await tx
    .insertInto('beurtlijst')
    .values({ ...b, swv, volgnummer: (laatste?.nr ?? 0) + 1, stand: alsJson(b.stand) })
    .execute()
}
