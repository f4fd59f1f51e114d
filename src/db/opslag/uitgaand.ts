// The outbox: work that follows from a change, written with it, taken by workers one at a time.
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'

export type Werk = { id: number; soort: string; inhoud: Record<string, string>; pogingen: number }

/** Queues work once per key. */
export async function zetInRij(
  tx: Tx,
  swv: number,
  moment: Date,
  soort: string,
  inhoud: Record<string, string>,
  sleutel: string,
): Promise<void> {
  await tx
    .insertInto('uitgaand')
    .values({ swv, soort, sleutel, inhoud: alsJson(inhoud), niet_voor: moment })
    .onConflict((c) => c.columns(['swv', 'sleutel']).doNothing())
    .execute()
}

/** Takes the next piece of work that is due and locks it until the transaction ends; undefined when there is none. */
export async function pakWerk(tx: Tx, swv: number, moment: Date): Promise<Werk | undefined> {
  const rij = await tx
    .selectFrom('uitgaand')
    .select(['id', 'soort', 'inhoud', 'pogingen'])
    .where('swv', '=', swv)
    .where('gereed', 'is', null)
    .where('niet_voor', '<=', moment)
    .orderBy('niet_voor')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return rij ? { ...rij, inhoud: rij.inhoud as Record<string, string> } : undefined
}

/** The work is done, or has failed for good. */
export async function werkGereed(
  tx: Tx,
  swv: number,
  id: number,
  moment: Date,
  fout: string | null,
): Promise<void> {
  await tx
    .updateTable('uitgaand')
    .set({ gereed: moment, fout })
    .where('swv', '=', swv)
    .where('id', '=', id)
    .execute()
}

/** The work failed for now: again later. */
export async function werkOpnieuw(
  tx: Tx,
  swv: number,
  werk: Werk,
  nietVoor: Date,
  fout: string,
): Promise<void> {
  await tx
    .updateTable('uitgaand')
    .set({ pogingen: werk.pogingen + 1, niet_voor: nietVoor, fout })
    .where('swv', '=', swv)
    .where('id', '=', werk.id)
    .execute()
}
