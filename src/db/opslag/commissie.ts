// Who is in a committee of the desk.
import type { Datum } from '#domein/kern/datum.ts'
import type { Tx } from '../verbinding.ts'
import { opNaam } from './op-naam.ts'

export type Lidsoort = 'lid' | 'in-afstemming'

/** Puts someone on the list, or changes as what. */
export async function zetCommissielid(
  tx: Tx,
  swv: number,
  v: { commissie: string; persoon: string; als: Lidsoort; sinds: Datum },
): Promise<void> {
  await tx
    .insertInto('commissielid')
    .values({ swv, ...v })
    .onConflict((c) => c.columns(['swv', 'commissie', 'persoon']).doUpdateSet({ als: v.als, sinds: v.sinds }))
    .execute()
}

/** Takes someone off the list. */
export async function wisCommissielid(
  tx: Tx,
  swv: number,
  commissie: string,
  persoon: string,
): Promise<void> {
  await tx
    .deleteFrom('commissielid')
    .where('swv', '=', swv)
    .where('commissie', '=', commissie)
    .where('persoon', '=', persoon)
    .execute()
}

/** Everybody on the list whose account is open, by name. */
export async function leesCommissieleden(tx: Tx, swv: number, commissie: string) {
  const rijen = await tx
    .selectFrom('commissielid as c')
    .innerJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'c.swv').onRef('p.id', '=', 'c.persoon'))
    .select(['c.persoon', 'p.naam', 'c.als', 'c.sinds'])
    .where('c.swv', '=', swv)
    .where('c.commissie', '=', commissie)
    .where('p.actief', '=', true)
    .orderBy(opNaam('p'))
    .execute()
  return rijen.map((r) => ({ ...r, als: r.als as Lidsoort }))
}
