// The log of what was changed outside a zaak: who, when, what, about whom.
import type { Datum } from '#domein/kern/datum.ts'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'

export type Logregel = {
  soort: string
  persoon?: string | null
  organisatie?: string | null
  inhoud?: Readonly<Record<string, unknown>>
}

/** Writes that something outside a zaak was changed. @param door null: on the server itself */
export async function schrijfBeheerlog(
  tx: Tx,
  swv: number,
  v: Logregel & { op: Date; datum: Datum; door: string | null },
): Promise<void> {
  await tx
    .insertInto('beheerlog')
    .values({
      swv,
      op: v.op,
      datum: v.datum,
      door: v.door,
      persoon: v.persoon ?? null,
      organisatie: v.organisatie ?? null,
      soort: v.soort,
      inhoud: alsJson(v.inhoud ?? {}),
    })
    .execute()
}

/** The newest entries with the names of today. */
export async function leesBeheerlog(tx: Tx, swv: number, aantal: number, persoon?: string) {
  const vraag = tx
    .selectFrom('beheerlog as b')
    .leftJoin('persoon as d', (j) => j.onRef('d.swv', '=', 'b.swv').onRef('d.id', '=', 'b.door'))
    .leftJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'b.swv').onRef('p.id', '=', 'b.persoon'))
    .leftJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'b.swv').onRef('o.id', '=', 'b.organisatie'))
    .select([
      'b.id',
      'b.datum',
      'b.soort',
      'b.inhoud',
      'b.door as doorId',
      'd.naam as door',
      'p.naam as persoon',
      'o.naam as organisatie',
    ])
    .where('b.swv', '=', swv)
  return (persoon ? vraag.where('b.persoon', '=', persoon) : vraag)
    .orderBy('b.id', 'desc')
    .limit(aantal)
    .execute()
}
