// The worklist, with the rights inside the one query: what a person may find is in zaak_toegang, what is to be done in taak.
import { sql } from 'kysely'
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

/** Far enough for "no date": sorts last. */
const GEEN_DATUM = '9999-12-31'

function voorwaarden(mijn: Mijn, weergave: Weergave, filter: Werkfilter, vandaag: Datum) {
  const mag = sql`exists (select from zaak_toegang a where a.swv = z.swv and a.zaak = z.id and (a.soort, a.wie) in (select * from unnest(${mijn.sleutels.map((s) => s.soort)}::text[], ${mijn.sleutels.map((s) => s.wie)}::text[])))`
  const eigen = sql`(t.persoon = ${mijn.persoon}::uuid
    or (t.persoon is null and t.organisatie is null and t.rol = any(${mijn.rollen as string[]}::text[]))
    or (t.persoon is null and t.organisatie is not null and t.rol || ':' || t.organisatie::text = any(${mijn.rolBijSchool as string[]}::text[]))
    or (t.persoon is null and t.rol = 'contactpersoon' and z.aanvrager::text = any(${mijn.contactVan as string[]}::text[])))`
  const per: Record<Weergave, ReturnType<typeof sql>> = {
    mijn: sql`z.open and ${eigen} and (t.vanaf is null or t.vanaf <= ${vandaag})`,
    team: sql`z.open and t.nr = 1`,
    'niet-toegewezen': sql`z.open and t.naam in ('deskundige-toewijzen', 'toewijzen')`,
    alles: sql`coalesce(t.nr, 1) = 1`,
  }
  return {
    eigen,
    waar: sql`${mag} and ${per[weergave]}
      ${filter.procedure ? sql`and z.procedure = ${filter.procedure}` : sql``}
      ${filter.status ? sql`and z.status = ${filter.status}` : sql``}
      ${filter.school ? sql`and z.aanvrager = ${filter.school}::uuid` : sql``}`,
  }
}

/**
 * One page of a view in order of date, after the position `na` (date and id of the last row).
 */
export async function leesWerk(
  tx: Tx,
  swv: number,
  v: {
    mijn: Mijn
    weergave: Weergave
    filter: Werkfilter
    vandaag: Datum
    na: { datum: string; zaak: string } | null
    aantal: number
  },
): Promise<Werkrijrij[]> {
  const { waar, eigen } = voorwaarden(v.mijn, v.weergave, v.filter, v.vandaag)
  const volgorde = sql`coalesce(t.uiterlijk, ${GEEN_DATUM}::date)`
  const { rows } = await sql<Werkrijrij>`
    select z.id as zaak, z.nummer, coalesce(l.naam, z.onderwerp) as leerling, z.procedure, o.naam as school, z.status,
           t.naam, t.titel, t.rol, t.persoon, p.naam as "persoonNaam", t.organisatie, t.uiterlijk, t.vanaf, z.signaal,
           coalesce(${eigen}, false) as mijn
    from zaak z
    left join taak t on t.swv = z.swv and t.zaak = z.id
    left join leerling l on l.swv = z.swv and l.id = z.leerling
    left join persoon p on p.swv = z.swv and p.id = t.persoon
    join organisatie o on o.swv = z.swv and o.id = z.aanvrager
    where z.swv = ${swv} and ${waar}
      ${v.na ? sql`and (${volgorde}, z.id) > (${v.na.datum}::date, ${v.na.zaak}::uuid)` : sql``}
    order by ${volgorde}, z.id
    limit ${v.aantal}`.execute(tx)
  return rows
}

/** How many rows a view has: the same conditions as the rows. */
export async function telWerk(
  tx: Tx,
  swv: number,
  v: { mijn: Mijn; weergave: Weergave; filter: Werkfilter; vandaag: Datum },
): Promise<number> {
  const { waar } = voorwaarden(v.mijn, v.weergave, v.filter, v.vandaag)
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from zaak z left join taak t on t.swv = z.swv and t.zaak = z.id
    where z.swv = ${swv} and ${waar}`.execute(tx)
  return rows[0]?.n ?? 0
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
      and exists (select from zaak_toegang a where a.swv = z.swv and a.zaak = z.id and (a.soort, a.wie) in (select * from unnest(${mijn.sleutels.map((s) => s.soort)}::text[], ${mijn.sleutels.map((s) => s.wie)}::text[])))
    order by z.gestart_op desc, z.nummer
    limit ${aantal}`.execute(tx)
  return rows
}
