// The worklist, with the rights inside the one query: what a person may find is in zaak_toegang, what is to be done in taak.
import { type RawBuilder, sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'
import type { Tx } from '../verbinding.ts'

/** For whom tasks count as "mine": person, roles at the SWV, and role with school. */
export type Mijn = {
  persoon: string
  /** Roles that count whatever the school. */
  rollen: readonly string[]
  /** Roles with their school: `zorgcoordinator:<id>`. */
  rolBijSchool: readonly string[]
  /** Schools of which the person is contactpersoon. */
  contactVan: readonly string[]
  sleutels: readonly Toegangsrij[]
}

export type Weergave = 'mijn' | 'team' | 'niet-toegewezen' | 'alles'
export type Werkfilter = { procedure?: string; status?: string; school?: string }

export type Werkrijrij = {
  /** The date that the row is ordered by; `9999-12-31` without one, `infinity` when closed. */
  plek: string
  nr: number
  zaak: string
  nummer: string
  leerling: string | null
  procedure: string
  school: string
  status: string
  naam: string | null
  titel: string | null
  rol: string | null
  persoon: string | null
  persoonNaam: string | null
  organisatie: string | null
  uiterlijk: Datum | null
  vanaf: Datum | null
  signaal: string | null
  mijn: boolean
}

/** The places of a row in its view; both are the expressions of an index, see 0080_werklijst.sql. */
const ZAAKDATUM = sql.raw(
  `case when z.open then coalesce(z.volgende_datum, '9999-12-31'::date) else 'infinity'::date end`,
)
const TAAKDATUM = sql.raw(`coalesce(t.uiterlijk, '9999-12-31'::date)`)

function magZien(mijn: Mijn): RawBuilder<unknown> {
  return sql`exists (select from zaak_toegang a where a.swv = z.swv and a.zaak = z.id and (a.soort, a.wie) in (select * from unnest(${mijn.sleutels.map((s) => s.soort)}::text[], ${mijn.sleutels.map((s) => s.wie)}::text[])))`
}

function isMijn(mijn: Mijn): RawBuilder<unknown> {
  return sql`(t.persoon = ${mijn.persoon}::uuid
    or (t.persoon is null and t.organisatie is null and t.rol = any(${mijn.rollen as string[]}::text[]))
    or (t.persoon is null and t.organisatie is not null and t.rol || ':' || t.organisatie::text = any(${mijn.rolBijSchool as string[]}::text[]))
    or (t.persoon is null and t.rol = 'contactpersoon' and z.aanvrager::text = any(${mijn.contactVan as string[]}::text[])))`
}

/** `nr`: the task within the zaak, where one zaak can have several rows. */
type Weergavevraag = { van: RawBuilder<unknown>; datum: RawBuilder<unknown>; nr: RawBuilder<unknown> }

/** Where the rows of a view come from: the zaken with their first task, or the tasks themselves. */
function weergavevraag(
  swv: number,
  v: { mijn: Mijn; filter: Werkfilter; vandaag: Datum },
  weergave: Weergave,
): Weergavevraag {
  const { mijn, filter, vandaag } = v
  const filters = sql`
    ${filter.procedure ? sql`and z.procedure = ${filter.procedure}` : sql``}
    ${filter.status ? sql`and z.status = ${filter.status}` : sql``}
    ${filter.school ? sql`and z.aanvrager = ${filter.school}::uuid` : sql``}
    and ${magZien(mijn)}`
  const perZaak = (waar: RawBuilder<unknown>): Weergavevraag => ({
    van: sql`zaak z left join taak t on t.swv = z.swv and t.zaak = z.id and t.nr = 1
      where z.swv = ${swv} and ${waar} ${filters}`,
    datum: ZAAKDATUM,
    nr: sql`0::integer`,
  })
  const perTaak = (waar: RawBuilder<unknown>): Weergavevraag => ({
    van: sql`taak t join zaak z on z.swv = t.swv and z.id = t.zaak
      where t.swv = ${swv} and z.open and ${waar} ${filters}`,
    datum: TAAKDATUM,
    nr: sql`t.nr`,
  })
  switch (weergave) {
    case 'mijn':
      return perTaak(sql`${isMijn(mijn)} and (t.vanaf is null or t.vanaf <= ${vandaag})`)
    case 'niet-toegewezen':
      return perTaak(sql`t.naam in ('deskundige-toewijzen', 'toewijzen')`)
    case 'team':
      return perZaak(sql`z.open and t.nr is not null`)
    case 'alles':
      return perZaak(sql`true`)
  }
}

/** One page of a view in order of date, after the position `na` (date, zaak and task of the last row). */
export async function leesWerk(
  tx: Tx,
  swv: number,
  v: {
    mijn: Mijn
    weergave: Weergave
    filter: Werkfilter
    vandaag: Datum
    na: { datum: string; zaak: string; nr: number } | null
    aantal: number
  },
): Promise<Werkrijrij[]> {
  const { van, datum, nr } = weergavevraag(swv, v, v.weergave)
  // The page is cut first, so that names are looked up for its rows only.
  const { rows } = await sql<Werkrijrij>`
    with bladzijde as materialized (
      select ${datum} as plek, ${nr} as nr, z.id as zaak, z.nummer, z.leerling, z.onderwerp, z.procedure, z.aanvrager, z.status,
        t.naam, t.titel, t.rol, t.persoon, t.organisatie, t.uiterlijk, t.vanaf, z.signaal, coalesce(${isMijn(v.mijn)}, false) as mijn
      from ${van} ${v.na ? sql`and (${datum}, z.id, ${nr}) > (${v.na.datum}::date, ${v.na.zaak}::uuid, ${v.na.nr}::integer)` : sql``}
      order by ${datum}, z.id, ${nr} limit ${v.aantal})
    select b.plek, b.nr, b.zaak, b.nummer, coalesce(l.naam, b.onderwerp) as leerling, b.procedure, o.naam as school, b.status,
      b.naam, b.titel, b.rol, b.persoon, p.naam as "persoonNaam", b.organisatie, b.uiterlijk, b.vanaf, b.signaal, b.mijn
    from bladzijde b
    join organisatie o on o.swv = ${swv} and o.id = b.aanvrager
    left join leerling l on l.swv = ${swv} and l.id = b.leerling
    left join persoon p on p.swv = ${swv} and p.id = b.persoon
    order by b.plek, b.zaak, b.nr`.execute(tx)
  return rows
}

/** Open zaken that these roles may know of and this person can't see: number and day only, the newest fifty. */
export async function leesBekend(tx: Tx, swv: number, mijn: Mijn, rollen: readonly string[]) {
  const { rows } = await sql<{ zaak: string; nummer: string; procedure: string; sinds: Datum }>`
    select z.id as zaak, z.nummer, z.procedure, z.gestart_op as sinds
    from zaak_toegang b join zaak z on z.swv = b.swv and z.id = b.zaak
    where b.swv = ${swv} and b.soort = 'bestaan' and b.wie = any(${rollen as string[]}::text[])
      and z.open and not ${magZien(mijn)}
    order by z.gestart_op desc, z.id limit 50`.execute(tx)
  return rows
}

/** How many rows each view has, by the same conditions as the rows; counting stops at `grens`. */
export async function telWerk(
  tx: Tx,
  swv: number,
  v: { mijn: Mijn; filter: Werkfilter; vandaag: Datum; grens: number },
): Promise<Record<Weergave, number>> {
  const tel = (weergave: Weergave) =>
    sql`(select count(*)::int from (select from ${weergavevraag(swv, v, weergave).van} limit ${v.grens}) x)`
  const { rows } = await sql<Record<Weergave, number>>`
    select ${tel('mijn')} as mijn, ${tel('team')} as team, ${tel('niet-toegewezen')} as "niet-toegewezen",
      ${tel('alles')} as alles`.execute(tx)
  return rows[0] as Record<Weergave, number>
}

/** Zaken found by words, each the beginning of a word of the zaak. */
export async function zoekZaken(tx: Tx, swv: number, mijn: Mijn, woorden: readonly string[], aantal: number) {
  const [eerste, ...rest] = woorden
  if (!eerste) return []
  const bereik = (woord: string, alias: string) =>
    sql`${sql.ref(`${alias}.woord`)} >= ${woord} and ${sql.ref(`${alias}.woord`)} < ${`${woord}\u{10ffff}`}`
  const { rows } = await sql<{
    zaak: string
    nummer: string
    leerling: string | null
    procedure: string
    school: string
    status: string
    gestart_op: Datum
  }>`
    select distinct z.id as zaak, z.nummer, coalesce(l.naam, z.onderwerp) as leerling, z.procedure, o.naam as school, z.status, z.gestart_op
    from zoekwoord w
    join zaak z on z.swv = w.swv and z.id = w.zaak
    join organisatie o on o.swv = z.swv and o.id = z.aanvrager
    left join leerling l on l.swv = z.swv and l.id = z.leerling
    where w.swv = ${swv} and ${bereik(eerste, 'w')}
      ${sql.join(
        rest.map(
          (woord) =>
            sql`and exists (select from zoekwoord x where x.swv = w.swv and x.zaak = w.zaak and ${bereik(woord, 'x')})`,
        ),
        sql` `,
      )}
      and ${magZien(mijn)}
    order by z.gestart_op desc, z.nummer
    limit ${aantal}`.execute(tx)
  return rows
}
