// Zaken of one procedure, for lists of pupils.
import { sql } from 'kysely'
import type { Tx } from '../verbinding.ts'

/** Open zaken of a school in this procedure. */
export function lopendeZaken(tx: Tx, swv: number, procedure: string, school: string) {
  return tx
    .selectFrom('zaak')
    .select(['id', 'nummer', 'leerling'])
    .where('swv', '=', swv)
    .where('procedure', '=', procedure)
    .where('aanvrager', '=', school)
    .where('open', '=', true)
    .execute()
}

/** Open zaken of all schools that wait in this fase, oldest first. */
export function wachtendInFase(tx: Tx, swv: number, procedure: string, fase: string) {
  return tx
    .selectFrom('zaak as z')
    .innerJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'z.swv').onRef('o.id', '=', 'z.aanvrager'))
    .leftJoin('leerling as l', (j) => j.onRef('l.swv', '=', 'z.swv').onRef('l.id', '=', 'z.leerling'))
    .select(['z.id', 'z.nummer', 'z.ingediend_op', 'o.naam as school', 'l.naam as leerling'])
    .where('z.swv', '=', swv)
    .where('z.procedure', '=', procedure)
    .where('z.fase', '=', fase)
    .where('z.open', '=', true)
    .orderBy('z.ingediend_op')
    .orderBy('z.nummer')
    .execute()
}

/** All zaken of a procedure in which a decision was taken, in a fixed order. */
export function beslotenZaken(tx: Tx, swv: number, procedure: string) {
  return tx
    .selectFrom('zaak')
    .select(['id as zaak', 'nummer', 'aanvrager as school'])
    .where('swv', '=', swv)
    .where('procedure', '=', procedure)
    .where(sql<boolean>`toestand -> 'besluit' <> 'null'::jsonb`)
    .orderBy('id')
    .execute()
}
