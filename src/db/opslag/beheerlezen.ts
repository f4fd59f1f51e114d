// Lists of management: organisations with their contactpersoon, and the people who have an account or a role. Page by
// page; the position of a page is the id of the last row, so that no name stands in an address.
import { type RawBuilder, sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import { SCHOOLSOORTEN } from '#domein/toegang/organisatiesoort.ts'
import { type Rol, isRol } from '#domein/toegang/rollen.ts'
import type { Tx } from '../verbinding.ts'
import { opNaam } from './op-naam.ts'

/** Which part of a list: at most `aantal` rows after the row with id `na`. */
export type Deel = { na: string | null; aantal: number }

export type Organisatieregel = {
  id: string
  naam: string
  soort: Organisatiesoort
  plaats: string | null
  deelnemer: boolean
  actief: boolean
  bestuurNaam: string | null
  bestuursnummer: string | null
  /** Names of who is contactpersoon today; null: nobody. */
  contactpersoon: string | null
}

/** A pattern that finds the text anywhere; what was typed is never a wildcard. */
export function bevat(tekst: string): string {
  return `%${tekst.replaceAll(/[\\%_]/g, '\\$&')}%`
}

function contactVan(vandaag: Datum): RawBuilder<string | null> {
  return sql<string | null>`(
    select string_agg(p.naam, ', ' order by p.naam) from rol r
    join persoon p on p.swv = r.swv and p.id = r.persoon
    where r.swv = o.swv and r.organisatie = o.id and r.rol = 'contactpersoon' and p.actief
      and r.van <= ${vandaag} and (r.tot is null or r.tot >= ${vandaag}))`
}

/** Organisations by name. `zonderContact`: only schools that take part and have no contactpersoon today (GV-010). */
export async function zoekOrganisaties(
  tx: Tx,
  swv: number,
  v: Deel & { vandaag: Datum; zoek: string; soort: Organisatiesoort | null; zonderContact: boolean },
): Promise<Organisatieregel[]> {
  let vraag = tx
    .selectFrom('organisatie as o')
    .leftJoin('organisatie as b', (j) => j.onRef('b.swv', '=', 'o.swv').onRef('b.id', '=', 'o.bestuur'))
    .select(['o.id', 'o.naam', 'o.soort', 'o.plaats', 'o.deelnemer', 'o.actief', 'o.bestuursnummer'])
    .select('b.naam as bestuurNaam')
    .select(contactVan(v.vandaag).as('contactpersoon'))
    .where('o.swv', '=', swv)
  if (v.zoek) {
    const patroon = bevat(v.zoek)
    vraag = vraag.where((eb) =>
      eb.or([
        eb('o.naam', 'ilike', patroon),
        eb('o.plaats', 'ilike', patroon),
        eb('b.naam', 'ilike', patroon),
        eb('o.bestuursnummer', '=', v.zoek.trim()),
      ]),
    )
  }
  if (v.soort) vraag = vraag.where('o.soort', '=', v.soort)
  if (v.zonderContact)
    vraag = vraag
      .where('o.deelnemer', '=', true)
      .where('o.actief', '=', true)
      .where('o.soort', 'in', [...SCHOOLSOORTEN])
      .where(sql<boolean>`${contactVan(v.vandaag)} is null`)
  if (v.na)
    vraag = vraag.where(
      sql<boolean>`(${opNaam('o')}, o.id) > (select ${opNaam('x')}, x.id from organisatie x where x.swv = ${swv} and x.id = ${v.na})`,
    )
  const rijen = await vraag.orderBy(opNaam('o')).orderBy('o.id').limit(v.aantal).execute()
  return rijen.map((r) => ({ ...r, soort: r.soort as Organisatiesoort }))
}

export type Mensregel = {
  id: string
  naam: string
  gebruikersnaam: string | null
  actief: boolean
  disciplines: readonly string[]
  rollen: readonly Rolvan[]
}
export type Rolvan = {
  id: number
  rol: Rol
  organisatie: string | null
  organisatieNaam: string | null
  van: Datum
  tot: Datum | null
}

/**
 * People with an account or with another role than that of family, by name: who gets letters only, is found at the pupil.
 * @param v.rollen only who holds one of these today or later; null: all
 */
export async function zoekMensen(
  tx: Tx,
  swv: number,
  v: Deel & { vandaag: Datum; zoek: string; rollen: readonly Rol[] | null; organisatie?: string },
): Promise<Mensregel[]> {
  const { rollen, organisatie } = v
  let vraag = tx
    .selectFrom('persoon as p')
    .select(['p.id', 'p.naam', 'p.gebruikersnaam', 'p.actief', 'p.gegevens'])
    .where('p.swv', '=', swv)
    .where((eb) =>
      eb.or([
        eb('p.gebruikersnaam', 'is not', null),
        eb.exists(
          eb
            .selectFrom('rol as r')
            .select('r.id')
            .whereRef('r.swv', '=', 'p.swv')
            .whereRef('r.persoon', '=', 'p.id')
            .where('r.rol', 'not in', ['ouder', 'jongere']),
        ),
      ]),
    )
  if (v.zoek) {
    const patroon = bevat(v.zoek)
    vraag = vraag.where((eb) =>
      eb.or([eb('p.naam', 'ilike', patroon), eb('p.gebruikersnaam', 'ilike', patroon)]),
    )
  }
  if (rollen || organisatie)
    vraag = vraag.where((eb) => {
      let houdt = eb
        .selectFrom('rol as r')
        .select('r.id')
        .whereRef('r.swv', '=', 'p.swv')
        .whereRef('r.persoon', '=', 'p.id')
        .where((x) => x.or([x('r.tot', 'is', null), x('r.tot', '>=', v.vandaag)]))
      if (rollen) houdt = houdt.where('r.rol', 'in', [...rollen])
      if (organisatie) houdt = houdt.where('r.organisatie', '=', organisatie)
      return eb.exists(houdt)
    })
  if (v.na)
    vraag = vraag.where(
      sql<boolean>`(${opNaam('p')}, p.id) > (select ${opNaam('x')}, x.id from persoon x where x.swv = ${swv} and x.id = ${v.na})`,
    )
  const rijen = await vraag.orderBy(opNaam('p')).orderBy('p.id').limit(v.aantal).execute()
  const vanWie = await leesRollenVan(
    tx,
    swv,
    rijen.map((r) => r.id),
    v.vandaag,
  )
  return rijen.map(({ gegevens, ...r }) => ({
    ...r,
    disciplines: (gegevens as { disciplines?: readonly string[] }).disciplines ?? [],
    rollen: vanWie.get(r.id) ?? [],
  }))
}

/** The roles that these people hold today or later, with the names of their organisations. */
export async function leesRollenVan(
  tx: Tx,
  swv: number,
  personen: readonly string[],
  vandaag: Datum,
): Promise<ReadonlyMap<string, readonly Rolvan[]>> {
  if (personen.length === 0) return new Map()
  const rijen = await tx
    .selectFrom('rol as r')
    .leftJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'r.swv').onRef('o.id', '=', 'r.organisatie'))
    .select(['r.id', 'r.persoon', 'r.rol', 'r.organisatie', 'o.naam as organisatieNaam', 'r.van', 'r.tot'])
    .where('r.swv', '=', swv)
    .where('r.persoon', 'in', [...personen])
    .where((eb) => eb.or([eb('r.tot', 'is', null), eb('r.tot', '>=', vandaag)]))
    .orderBy('r.id')
    .execute()
  const vanWie = new Map<string, Rolvan[]>()
  for (const { persoon, rol, ...r } of rijen)
    if (isRol(rol)) vanWie.set(persoon, [...(vanWie.get(persoon) ?? []), { ...r, rol }])
  return vanWie
}

/** Who is contactpersoon of a school today, with how to reach them. */
export function leesContact(tx: Tx, swv: number, school: string, vandaag: Datum) {
  return tx
    .selectFrom('rol as r')
    .innerJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'r.swv').onRef('p.id', '=', 'r.persoon'))
    .select(['p.id', 'p.naam', 'p.e_mail', 'p.telefoon'])
    .where('r.swv', '=', swv)
    .where('r.rol', '=', 'contactpersoon')
    .where('r.organisatie', '=', school)
    .where('p.actief', '=', true)
    .where('r.van', '<=', vandaag)
    .where((eb) => eb.or([eb('r.tot', 'is', null), eb('r.tot', '>=', vandaag)]))
    .orderBy(opNaam('p'))
    .execute()
}

/** Names of organisations by id. */
export async function leesOrganisatienamen(
  tx: Tx,
  swv: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rijen = await tx
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('swv', '=', swv)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rijen.map((r) => [r.id, r.naam]))
}
