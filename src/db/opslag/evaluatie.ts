// Outcomes of the evaluations of the way of working.
import type { Datum } from '#domein/kern/datum.ts'
import type { Tx } from '../verbinding.ts'

export type Evaluatierij = {
  onderdeel: string
  op: Datum
  uitkomst: string
  bijstellen: boolean
  bijstelling: string | null
  activiteitenplan: string
}

/** All that is on record, with who recorded it. */
export function leesEvaluaties(tx: Tx, swv: number): Promise<(Evaluatierij & { door: string | null })[]> {
  return tx
    .selectFrom('werkwijze_evaluatie as e')
    .leftJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'e.swv').onRef('p.id', '=', 'e.door'))
    .select([
      'e.onderdeel',
      'e.op',
      'e.uitkomst',
      'e.bijstellen',
      'e.bijstelling',
      'e.activiteitenplan',
      'p.naam as door',
    ])
    .where('e.swv', '=', swv)
    .execute()
}

/** Puts the outcome of a part on record; once. */
export async function schrijfEvaluatie(
  tx: Tx,
  swv: number,
  rij: Evaluatierij & { door: string },
): Promise<void> {
  await tx
    .insertInto('werkwijze_evaluatie')
    .values({ swv, ...rij })
    .execute()
}
