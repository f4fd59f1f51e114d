// Idempotency-Key: the answer that was given, so that a repeated request has one effect.
import { sql } from 'kysely'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'

export type Ontvangen = { antwoord: unknown; vingerafdruk: Buffer }

/** Waits for another request with the same key, then gives its answer if there is one. */
export async function leesOntvangen(
  tx: Tx,
  swv: number,
  persoon: string,
  sleutel: string,
): Promise<Ontvangen | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${swv}:${persoon}:${sleutel}`}, 0))`.execute(tx)
  return tx
    .selectFrom('opdracht_ontvangen')
    .select(['antwoord', 'vingerafdruk'])
    .where('swv', '=', swv)
    .where('persoon', '=', persoon)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst()
}

/** Keeps the answer with the fingerprint of the request. */
export async function bewaarOntvangen(
  tx: Tx,
  v: { swv: number; persoon: string; sleutel: string; vingerafdruk: Uint8Array; antwoord: unknown; op: Date },
): Promise<void> {
  await tx
    .insertInto('opdracht_ontvangen')
    .values({ ...v, antwoord: alsJson(v.antwoord), status: 200 })
    .execute()
}
