// Meetings of a committee.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Overlegrij } from '#domein/procedure/overleg.ts'
import { type Rol, isRol } from '#domein/toegang/rollen.ts'
import { nieuwId } from '../id.ts'
import type { Tx } from '../verbinding.ts'

export type Deelnemer = { rol: Rol; persoon: string | null; naam: string | null; ook: readonly string[] }

/** Plans a meeting; a second one on the same day and time is the same meeting. */
export async function planVergadering(
  tx: Tx,
  swv: number,
  v: { commissie: string; datum: Datum; tijd: string | null; plaats: string | null; vervangt?: Datum | null },
  moment: Date,
): Promise<void> {
  await tx
    .insertInto('vergadering')
    .values({ swv, id: nieuwId(moment), ...v })
    .onConflict((c) => c.doNothing())
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

/** The columns of an {@link Overlegrij}. */
export const OVERLEGKOLOMMEN = sql.raw(
  `commissie, datum, vervangt, stand = 'vervallen' as vervallen, tijd, plaats`,
)

/** What people planned, moved or cancelled from a day on. */
export async function leesOverlegrijen(tx: Tx, swv: number, vanaf: Datum): Promise<Overlegrij[]> {
  const { rows } = await sql<Overlegrij>`
    select ${OVERLEGKOLOMMEN} from vergadering
    where swv = ${swv} and (datum >= ${vanaf} or vervangt >= ${vanaf}) order by datum limit 500`.execute(tx)
  return rows
}

/** Cancels the meeting of a day, whether it was planned by hand or follows from the rule. */
export async function laatVervallen(
  tx: Tx,
  swv: number,
  v: { commissie: string; datum: Datum },
  moment: Date,
): Promise<void> {
  const gedaan = await tx
    .updateTable('vergadering')
    .set({ stand: 'vervallen' })
    .where('swv', '=', swv)
    .where('commissie', '=', v.commissie)
    .where('datum', '=', v.datum)
    .executeTakeFirst()
  if (gedaan.numUpdatedRows > 0n) return
  await tx
    .insertInto('vergadering')
    .values({ swv, id: nieuwId(moment), ...v, tijd: null, plaats: null, stand: 'vervallen' })
    .execute()
}

/** Who takes a role in one meeting; null: nobody. */
export async function zetDeelnemer(
  tx: Tx,
  swv: number,
  v: { commissie: string; datum: Datum; rol: Rol; persoon: string | null },
): Promise<void> {
  await tx
    .insertInto('vergadering_deelnemer')
    .values({ swv, ...v })
    .onConflict((c) => c.columns(['swv', 'commissie', 'datum', 'rol']).doUpdateSet({ persoon: v.persoon }))
    .execute()
}

/**
 * The people of one meeting by role: who usually has the role, unless another was named for this meeting. `ook`: who
 * else has the role while nobody was named.
 */
export async function leesDeelnemers(
  tx: Tx,
  swv: number,
  v: { commissie: string; datum: Datum; rollen: readonly Rol[] },
): Promise<readonly Deelnemer[]> {
  if (v.rollen.length === 0) return []
  const [anders, houders] = await Promise.all([
    tx
      .selectFrom('vergadering_deelnemer as d')
      .leftJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'd.swv').onRef('p.id', '=', 'd.persoon'))
      .select(['d.rol', 'd.persoon', 'p.naam'])
      .where('d.swv', '=', swv)
      .where('d.commissie', '=', v.commissie)
      .where('d.datum', '=', v.datum)
      .execute(),
    tx
      .selectFrom('rol as r')
      .innerJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'r.swv').onRef('p.id', '=', 'r.persoon'))
      .select(['r.rol', 'r.persoon', 'p.naam'])
      .where('r.swv', '=', swv)
      .where('r.rol', 'in', v.rollen as Rol[])
      .where('p.actief', '=', true)
      .where('r.van', '<=', v.datum)
      .where((eb) => eb.or([eb('r.tot', 'is', null), eb('r.tot', '>=', v.datum)]))
      .orderBy('p.id')
      .execute(),
  ])
  const rollen = [...new Set([...v.rollen, ...anders.map((a) => a.rol).filter(isRol)])]
  return rollen.map((rol) => {
    const genoemd = anders.find((a) => a.rol === rol)
    if (genoemd) return { rol, persoon: genoemd.persoon, naam: genoemd.naam, ook: [] }
    const [eerste, ...rest] = houders.filter((h) => h.rol === rol)
    return {
      rol,
      persoon: eerste?.persoon ?? null,
      naam: eerste?.naam ?? null,
      ook: rest.map((h) => h.persoon),
    }
  })
}
