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

/** Entries with the names of today, newest first. @param v.voor only entries before this id */
export async function leesBeheerlog(
  tx: Tx,
  swv: number,
  { aantal, persoon, voor }: { aantal: number; persoon?: string; voor?: number | null },
) {
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
  const over = persoon ? vraag.where('b.persoon', '=', persoon) : vraag
  return (voor ? over.where('b.id', '<', voor) : over).orderBy('b.id', 'desc').limit(aantal).execute()
}
