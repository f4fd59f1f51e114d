// Who looked at which zaak or file of a pupil, when and as what. Rows are added and never changed.
import type { Tx } from '../verbinding.ts'

/** One look at a zaak or at the file of a pupil. `rol`: how the reader stood to it, and with which roles. */
export type Blik = {
  persoon: string
  /** `zaak`, `stuk:<id>`, `brief:<nummer>`, `bsn` or, of a pupil, `leerling`. */
  wat: string
  rol: string
  op: Date
} & ({ zaak: string } | { leerling: string })

/** Puts one look on record. */
export async function schrijfInzage(tx: Tx, swv: number, b: Blik): Promise<void> {
  await tx
    .insertInto('inzage')
    .values({ swv, ...b })
    .execute()
}

/** Looks at one zaak and the file of its pupil, or by one person, newest first. @param v.voor only rows before this id */
export function leesInzage(
  tx: Tx,
  swv: number,
  v: { aantal: number; voor: number | null } & ({ zaak: string } | { persoon: string }),
) {
  let vraag = tx
    .selectFrom('inzage as i')
    .leftJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'i.swv').onRef('p.id', '=', 'i.persoon'))
    .leftJoin('zaak as z', (j) => j.onRef('z.swv', '=', 'i.swv').onRef('z.id', '=', 'i.zaak'))
    .select([
      'i.id',
      'i.op',
      'i.wat',
      'i.rol',
      'i.persoon',
      'p.naam as wie',
      'i.zaak',
      'z.nummer',
      'z.procedure',
      'i.leerling',
    ])
    .where('i.swv', '=', swv)
  if ('persoon' in v) vraag = vraag.where('i.persoon', '=', v.persoon)
  else {
    const { zaak } = v
    vraag = vraag.where((eb) =>
      eb.or([
        eb('i.zaak', '=', zaak),
        eb('i.leerling', '=', (x) =>
          x.selectFrom('zaak as e').select('e.leerling').where('e.swv', '=', swv).where('e.id', '=', zaak),
        ),
      ]),
    )
  }
  if (v.voor !== null) vraag = vraag.where('i.id', '<', v.voor)
  return vraag.orderBy('i.id', 'desc').limit(v.aantal).execute()
}

/** The id of a zaak by its number; undefined when there is none. */
export async function zoekZaaknummer(tx: Tx, swv: number, nummer: string): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('zaak')
    .select('id')
    .where('swv', '=', swv)
    .where('nummer', '=', nummer)
    .executeTakeFirst()
  return rij?.id
}
