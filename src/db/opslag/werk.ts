// The worklist, with the rights inside the one query: what a person may find is in zaak_toegang, what is to be done in taak.
import { type RawBuilder, sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'
import type { Tx } from '../verbinding.ts'
import { magVinden, sleutellijst } from './vindbaar.ts'

/** For whom tasks count as "mine": person, roles at the SWV, and role with school. */
export type Mijn = {
  persoon: string
  /** Roles that count whatever the school. */
  rollen: readonly string[]
  /** Roles with their school. */
  rolBijSchool: readonly { rol: string; organisatie: string }[]
  /** Schools of which the person is contactpersoon. */
  contactVan: readonly string[]
  /** Regional roles with their steunpunt. */
  regionaal: readonly { rol: string; steunpunt: string }[]
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

/** The places of a row in its view; both are the expressions of an index, see 0083_werklijst.sql. */
const ZAAKDATUM = sql.raw(
  `case when z.open then coalesce(z.volgende_datum, '9999-12-31'::date) else 'infinity'::date end`,
)
const TAAKDATUM = sql.raw(`coalesce(t.uiterlijk, '9999-12-31'::date)`)

function isMijn(mijn: Mijn): RawBuilder<unknown> {
  return sql`(t.persoon = ${mijn.persoon}::uuid
    or (t.persoon is null and t.organisatie is null and t.rol = any(${mijn.rollen as string[]}::text[]))
    or (t.persoon is null and t.organisatie is not null and t.rol || ':' || t.organisatie::text = any(${mijn.rolBijSchool.map((r) => `${r.rol}:${r.organisatie}`)}::text[]))
    or (t.persoon is null and t.rol = 'contactpersoon' and z.aanvrager::text = any(${mijn.contactVan as string[]}::text[]))
    or (t.persoon is null and t.organisatie is null and t.rol || ':' || z.steunpunt::text = any(${mijn.regionaal.map((r) => `${r.rol}:${r.steunpunt}`)}::text[])))`
}

/** Someone who finds at most so many zaken gets them from zaak_toegang; anyone else walks the order of the zaken. */
const WEINIG = 500

type Werkvraag = {
  mijn: Mijn
  filter: Werkfilter
  vandaag: Datum
  /** Other than {@link WEINIG}: both ways must give the same rows. */
  weinig?: number
}
type Positie = { datum: string; zaak: string; nr: number }

/**
 * The places (date, zaak, task) of the first `aantal` rows of a view, in no order. Every part of the union is a walk along
 * one index that stops at `aantal`: what a view costs does not grow with what a samenwerkingsverband has.
 */
function plaatsen(
  swv: number,
  { mijn, filter, vandaag, weinig = WEINIG }: Werkvraag,
  weergave: Weergave,
  aantal: number,
  na: Positie | null,
): RawBuilder<unknown> {
  const filters = sql`
    ${filter.procedure ? sql`and z.procedure = ${filter.procedure}` : sql``}
    ${filter.status ? sql`and z.status = ${filter.status}` : sql``}
    ${filter.school ? sql`and z.aanvrager = ${filter.school}::uuid` : sql``}`
  const vanaf = (datum: RawBuilder<unknown>, nr: RawBuilder<unknown>) => sql`
    ${na ? sql`and (${datum}, z.id, ${nr}) > (${na.datum}::date, ${na.zaak}::uuid, ${na.nr}::integer)` : sql``}
    order by ${datum}, z.id, ${nr} limit ${aantal}`
  const perTaak = (waar: RawBuilder<unknown>) => sql`
    (select ${TAAKDATUM} as plek, z.id as zaak, t.nr from taak t join zaak z on z.swv = t.swv and z.id = t.zaak
      where t.swv = ${swv} and z.open and ${waar} ${filters} and ${magVinden(swv, 'z.id', mijn.sleutels)} ${vanaf(TAAKDATUM, sql`t.nr`)})`
  const perZaak = (bron: RawBuilder<unknown>, waar: RawBuilder<unknown>) => sql`
    (select ${ZAAKDATUM} as plek, z.id as zaak, 0::integer as nr from ${bron}
      where z.swv = ${swv} and ${waar} ${weergave === 'team' ? sql`and z.open and z.volgende_opdracht is not null` : sql``}
      ${filters} ${vanaf(ZAAKDATUM, sql`0::integer`)})`
  const nu = sql`t.persoon is null and (t.vanaf is null or t.vanaf <= ${vandaag})`
  switch (weergave) {
    case 'mijn':
      return sql`
        ${perTaak(sql`t.persoon = ${mijn.persoon}::uuid and (t.vanaf is null or t.vanaf <= ${vandaag})`)}
        union select x.* from unnest(${mijn.rollen as string[]}::text[]) r(rol),
          lateral ${perTaak(sql`${nu} and t.organisatie is null and t.rol = r.rol`)} x
        union select x.* from unnest(${mijn.rolBijSchool.map((r) => r.rol)}::text[], ${mijn.rolBijSchool.map((r) => r.organisatie)}::uuid[]) r(rol, organisatie),
          lateral ${perTaak(sql`${nu} and t.organisatie = r.organisatie and t.rol = r.rol`)} x
        ${
          mijn.contactVan.length > 0
            ? sql`union ${perTaak(sql`${nu} and t.rol = 'contactpersoon' and z.aanvrager = any(${mijn.contactVan as string[]}::uuid[])`)}`
            : sql``
        }
        ${
          mijn.regionaal.length > 0
            ? sql`union select x.* from unnest(${mijn.regionaal.map((r) => r.rol)}::text[], ${mijn.regionaal.map((r) => r.steunpunt)}::uuid[]) r(rol, steunpunt),
              lateral ${perTaak(sql`${nu} and t.organisatie is null and t.rol = r.rol and z.steunpunt = r.steunpunt`)} x`
            : sql``
        }`
    case 'niet-toegewezen':
      return perTaak(sql`t.naam in ('deskundige-toewijzen', 'toewijzen')`)
    case 'team':
    case 'alles':
      return sql`
        ${perZaak(sql`(select distinct zaak from zicht) s join zaak z on z.id = s.zaak`, sql`(select count(*) from zicht) <= ${weinig}`)}
        union all
        ${perZaak(sql`zaak z`, sql`(select count(*) from zicht) > ${weinig} and ${magVinden(swv, 'z.id', mijn.sleutels)}`)}`
  }
}

/** The first zaken that the person finds, for the choice of {@link WEINIG}. */
function zicht(swv: number, { mijn: { sleutels }, weinig = WEINIG }: Werkvraag): RawBuilder<unknown> {
  return sql`zicht as materialized (
    select a.zaak from unnest(${sleutellijst(sleutels)}) k(sleutel)
    join zaak_toegang a on a.swv = ${swv} and a.sleutel = k.sleutel limit ${weinig + 1})`
}

/** One page of a view in order of date, after the position `na` (date, zaak and task of the last row). */
export async function leesWerk(
  tx: Tx,
  swv: number,
  v: Werkvraag & { weergave: Weergave; na: Positie | null; aantal: number },
): Promise<Werkrijrij[]> {
  // The page is cut first, so that names are looked up for its rows only.
  const { rows } = await sql<Werkrijrij>`
    with ${zicht(swv, v)}, bladzijde as materialized (
      select * from (${plaatsen(swv, v, v.weergave, v.aantal, v.na)}) u order by plek, zaak, nr limit ${v.aantal})
    select b.plek, b.nr, b.zaak, z.nummer, coalesce(l.naam, z.onderwerp) as leerling, z.procedure, o.naam as school, z.status,
      t.naam, t.titel, t.rol, t.persoon, p.naam as "persoonNaam", t.organisatie, t.uiterlijk, t.vanaf, z.signaal,
      coalesce(${isMijn(v.mijn)}, false) as mijn
    from bladzijde b
    join zaak z on z.swv = ${swv} and z.id = b.zaak
    join organisatie o on o.swv = ${swv} and o.id = z.aanvrager
    left join taak t on t.swv = ${swv} and t.zaak = b.zaak and t.nr = greatest(b.nr, 1)
    left join leerling l on l.swv = ${swv} and l.id = z.leerling
    left join persoon p on p.swv = ${swv} and p.id = t.persoon
    order by b.plek, b.zaak, b.nr`.execute(tx)
  return rows
}

/** Open zaken that these roles may know of and this person can't see: number and day only, the newest fifty. */
export async function leesBekend(tx: Tx, swv: number, mijn: Mijn, rollen: readonly string[]) {
  const { rows } = await sql<{ zaak: string; nummer: string; procedure: string; sinds: Datum }>`
    select z.id as zaak, z.nummer, z.procedure, z.gestart_op as sinds
    from zaak_toegang b join zaak z on z.swv = b.swv and z.id = b.zaak
    where b.swv = ${swv} and b.sleutel = any(${sleutellijst(rollen.map((wie) => ({ soort: 'bestaan', wie })))})
      and z.open and not ${magVinden(swv, 'z.id', mijn.sleutels)}
    order by z.gestart_op desc, z.id limit 50`.execute(tx)
  return rows
}

/** How many rows each view has, by the same conditions as the rows; counting stops at `grens`. */
export async function telWerk(
  tx: Tx,
  swv: number,
  v: Werkvraag & { grens: number },
): Promise<Record<Weergave, number>> {
  const tel = (weergave: Weergave) =>
    sql`(select least(count(*), ${v.grens})::int from (${plaatsen(swv, v, weergave, v.grens, null)}) x)`
  const { rows } = await sql<Record<Weergave, number>>`
    with ${zicht(swv, v)}
    select ${tel('mijn')} as mijn, ${tel('team')} as team, ${tel('niet-toegewezen')} as "niet-toegewezen",
      ${tel('alles')} as alles`.execute(tx)
  return rows[0] as Record<Weergave, number>
}

/** Zaken found by words, each the beginning of a word of the zaak. Names are looked up for what is shown only. */
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
    with gevonden as materialized (
      select z.id, z.nummer, z.leerling, z.onderwerp, z.aanvrager, z.procedure, z.status, z.gestart_op
      from (select distinct w.zaak from zoekwoord w where w.swv = ${swv} and ${bereik(eerste, 'w')}) w
      join zaak z on z.swv = ${swv} and z.id = w.zaak
      where true
      ${sql.join(
        rest.map(
          (woord) =>
            sql`and exists (select from zoekwoord x where x.swv = z.swv and x.zaak = z.id and ${bereik(woord, 'x')})`,
        ),
        sql` `,
      )}
        and ${magVinden(swv, 'z.id', mijn.sleutels)}
      order by z.gestart_op desc, z.nummer
      limit ${aantal})
    select z.id as zaak, z.nummer, coalesce(l.naam, z.onderwerp) as leerling, z.procedure, o.naam as school, z.status, z.gestart_op
    from gevonden z
    join organisatie o on o.swv = ${swv} and o.id = z.aanvrager
    left join leerling l on l.swv = ${swv} and l.id = z.leerling
    order by z.gestart_op desc, z.nummer`.execute(tx)
  return rows
}
