// Meetings of a committee.
import type { Datum } from '#domein/kern/datum.ts'
import { nieuwId } from '../id.ts'
import type { Tx } from '../verbinding.ts'

/** Plans a meeting; a second one on the same day and time is the same meeting. */
export async function planVergadering(
  tx: Tx,
  swv: number,
  v: { commissie: string; datum: Datum; tijd: string | null; plaats: string | null },
  moment: Date,
): Promise<void> {
  await tx
    .insertInto('vergadering')
    .values({ swv, id: nieuwId(moment), ...v })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Meetings from a day on, in order. */
export function leesVergaderingen(tx: Tx, swv: number, vanaf: Datum) {
  return tx
    .selectFrom('vergadering')
    .select(['id', 'commissie', 'datum', 'tijd', 'plaats', 'stand'])
    .where('swv', '=', swv)
    .where('datum', '>=', vanaf)
    .orderBy('datum')
    .execute()
}

/** Open zaken with their toestand: for the agenda. */
export function leesOpenZaken(tx: Tx, swv: number) {
  return tx
    .selectFrom('zaak as z')
    .leftJoin('leerling as l', (j) => j.onRef('l.swv', '=', 'z.swv').onRef('l.id', '=', 'z.leerling'))
    .innerJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'z.swv').onRef('o.id', '=', 'z.aanvrager'))
    .select([
      'z.id',
      'z.nummer',
      'z.procedure',
      'z.procedure_versie',
      'z.status',
      'z.toestand',
      'z.compleet_op',
      'l.naam as leerling',
      'o.naam as school',
      'z.signaal',
    ])
    .where('z.swv', '=', swv)
    .where('z.open', '=', true)
    .where('z.ingediend_op', 'is not', null)
    .orderBy('z.compleet_op')
    .orderBy('z.id')
    .execute()
}
