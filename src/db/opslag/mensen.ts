// People, organisations and pupils.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import { SCHOOLSOORTEN } from '#domein/toegang/organisatiesoort.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'
import { opNaam } from './op-naam.ts'

export type NieuweOrganisatie = {
  id: string
  naam: string
  soort: Organisatiesoort
  bestuur: string | null
  plaats: string | null
  deelnemer: boolean
  steunpunt?: string | null
  bestuursnummer?: string | null
  /** What is set for this school (see Desk.schoolinstellingen). */
  instellingen?: Readonly<Record<string, string>>
}

/** Adds an organisation. */
export async function voegOrganisatieToe(tx: Tx, swv: number, o: NieuweOrganisatie): Promise<void> {
  const { instellingen, ...rij } = o
  await tx
    .insertInto('organisatie')
    .values({ swv, ...rij, ...(instellingen ? { gegevens: alsJson({ instellingen }) } : {}) })
    .execute()
}

/** Sets or clears (null) one setting of a school. */
export async function zetSchoolinstelling(
  tx: Tx,
  swv: number,
  school: string,
  id: string,
  waarde: string | null,
): Promise<void> {
  await sql`
    update organisatie
    set gegevens = jsonb_set(gegevens, '{instellingen}',
      coalesce(gegevens -> 'instellingen', '{}') - ${id}::text
        || case when ${waarde}::text is null then '{}'::jsonb else jsonb_build_object(${id}::text, ${waarde}::text) end)
    where swv = ${swv} and id = ${school}`.execute(tx)
}

/** What is set for a school (see Desk.schoolinstellingen). */
export async function leesSchoolinstellingen(
  tx: Tx,
  swv: number,
  school: string,
): Promise<Readonly<Record<string, string>>> {
  const rij = await tx
    .selectFrom('organisatie')
    .select('gegevens')
    .where('swv', '=', swv)
    .where('id', '=', school)
    .executeTakeFirst()
  return (rij?.gegevens as { instellingen?: Record<string, string> } | undefined)?.instellingen ?? {}
}

export type NieuwePersoon = {
  id: string
  naam: string
  eMail: string | null
  adres: readonly string[]
  kanaal: 'mail' | 'post'
  gebruikersnaam: string | null
  wachtwoordHash: string | null
  disciplines: readonly string[]
  werkgever: string | null
  pool: 'pool' | 'partner' | null
  rollen: readonly { rol: Rol; organisatie: string | null }[]
}

/** Adds a person with roles from `vanaf` on. */
export async function voegPersoonToe(tx: Tx, swv: number, p: NieuwePersoon, vanaf: Datum): Promise<void> {
  const gegevens = {
    ...(p.disciplines.length > 0 ? { disciplines: p.disciplines } : {}),
    ...(p.werkgever ? { werkgever: p.werkgever } : {}),
    ...(p.pool ? { pool: p.pool } : {}),
  }
  await tx
    .insertInto('persoon')
    .values({
      swv,
      id: p.id,
      naam: p.naam,
      e_mail: p.eMail,
      adres: alsJson(p.adres),
      kanaal: p.kanaal,
      gegevens: alsJson(gegevens),
      gebruikersnaam: p.gebruikersnaam,
      wachtwoord_hash: p.wachtwoordHash,
    })
    .execute()
  if (p.rollen.length > 0)
    await tx
      .insertInto('rol')
      .values(
        p.rollen.map((r) => ({ swv, persoon: p.id, rol: r.rol, organisatie: r.organisatie, van: vanaf })),
      )
      .execute()
}

export type NieuweLeerling = {
  id: string
  naam: string
  geboren: Datum
  woonplaats: string | null
  school: string | null
  gezag: readonly { persoon: string; aard: 'gezag' | 'voogd' | 'jongere' }[]
}

/** Adds a pupil. */
export async function voegLeerlingToe(tx: Tx, swv: number, l: NieuweLeerling): Promise<void> {
  await tx
    .insertInto('leerling')
    .values({ swv, id: l.id, naam: l.naam, geboren: l.geboren, woonplaats: l.woonplaats, school: l.school })
    .execute()
  if (l.gezag.length > 0)
    await tx
      .insertInto('gezag')
      .values(l.gezag.map((g) => ({ swv, leerling: l.id, ...g })))
      .execute()
}

/** Pupils of these schools and the children of this guardian, by name. */
export function leesLeerlingen(tx: Tx, swv: number, scholen: readonly string[], ouder: string | null = null) {
  if (scholen.length === 0 && !ouder) return Promise.resolve([])
  return tx
    .selectFrom('leerling as l')
    .leftJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'l.swv').onRef('o.id', '=', 'l.school'))
    .select(['l.id', 'l.naam', 'l.geboren', 'l.woonplaats', 'l.school', 'o.naam as schoolNaam', 'l.gegevens'])
    .where('l.swv', '=', swv)
    .where((eb) =>
      eb.or([
        ...(scholen.length > 0 ? [eb('l.school', 'in', [...scholen])] : []),
        ...(ouder
          ? [
              eb.exists(
                eb
                  .selectFrom('gezag as g')
                  .select('g.persoon')
                  .whereRef('g.swv', '=', 'l.swv')
                  .whereRef('g.leerling', '=', 'l.id')
                  .where('g.persoon', '=', ouder)
                  .where('g.aard', '<>', 'jongere'),
              ),
            ]
          : []),
      ]),
    )
    .orderBy(opNaam('l'))
    .orderBy('l.id')
    .execute()
}

/** All organisations, by name. */
export function leesOrganisaties(tx: Tx, swv: number) {
  return tx
    .selectFrom('organisatie')
    .select([
      'id',
      'naam',
      'soort',
      'bestuur',
      'plaats',
      'deelnemer',
      'actief',
      'steunpunt',
      'bestuursnummer',
    ])
    .where('swv', '=', swv)
    .orderBy(opNaam('organisatie'))
    .execute()
}

/** All people with their roles, one row per role, by name. */
export function leesMensen(tx: Tx, swv: number) {
  return tx
    .selectFrom('persoon as p')
    .leftJoin('rol as r', (j) => j.onRef('r.swv', '=', 'p.swv').onRef('r.persoon', '=', 'p.id'))
    .leftJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'r.swv').onRef('o.id', '=', 'r.organisatie'))
    .select([
      'p.id',
      'p.naam',
      'p.e_mail',
      'p.gebruikersnaam',
      'p.kanaal',
      'p.actief',
      'p.gegevens',
      'r.rol',
      'r.organisatie',
      'o.naam as organisatieNaam',
      'r.van',
      'r.tot',
    ])
    .where('p.swv', '=', swv)
    .orderBy(opNaam('p'))
    .orderBy('p.id')
    .execute()
}

/** Schools that take part but have no contactpersoon today (GV-010). */
export function scholenZonderContactpersoon(tx: Tx, swv: number, vandaag: Datum) {
  return tx
    .selectFrom('organisatie as o')
    .select(['o.id', 'o.naam'])
    .where('o.swv', '=', swv)
    .where('o.deelnemer', '=', true)
    .where('o.actief', '=', true)
    .where('o.soort', 'in', [...SCHOOLSOORTEN])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('rol as r')
            .select('r.id')
            .whereRef('r.swv', '=', 'o.swv')
            .whereRef('r.organisatie', '=', 'o.id')
            .where('r.rol', '=', 'contactpersoon')
            .where('r.van', '<=', vandaag)
            .where((x) => x.or([x('r.tot', 'is', null), x('r.tot', '>=', vandaag)])),
        ),
      ),
    )
    .orderBy(opNaam('o'))
    .execute()
}

/** Gives a role to a person for an organisation from a day on. */
export async function geefRol(
  tx: Tx,
  swv: number,
  persoon: string,
  rol: Rol,
  organisatie: string | null,
  van: Datum,
): Promise<void> {
  await tx
    .insertInto('rol')
    .values({ swv, persoon, rol, organisatie, van })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** The names of these people. */
export async function leesNamen(
  tx: Tx,
  swv: number,
  personen: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personen.length === 0) return new Map()
  const rijen = await tx
    .selectFrom('persoon')
    .select(['id', 'naam'])
    .where('swv', '=', swv)
    .where('id', '=', sql<string>`any(${[...personen]}::uuid[])`)
    .execute()
  return new Map(rijen.map((r) => [r.id, r.naam]))
}

/** The mail address of a person; null when there is none. */
export async function leesMailadres(tx: Tx, swv: number, persoon: string): Promise<string | null> {
  const rij = await tx
    .selectFrom('persoon')
    .select('e_mail')
    .where('swv', '=', swv)
    .where('id', '=', persoon)
    .executeTakeFirst()
  return rij?.e_mail ?? null
}

/** The samenwerkingsverband as an organisation: who asks when no school does. */
export async function eigenOrganisatie(tx: Tx, swv: number): Promise<string | null> {
  const rij = await tx
    .selectFrom('organisatie')
    .select('id')
    .where('swv', '=', swv)
    .where('soort', '=', 'swv')
    .orderBy('id')
    .executeTakeFirst()
  return rij?.id ?? null
}

/** The school where a pupil is enrolled; null when there is none, or no such pupil. */
export async function schoolVanLeerling(tx: Tx, swv: number, leerling: string): Promise<string | null> {
  const rij = await tx
    .selectFrom('leerling')
    .select('school')
    .where('swv', '=', swv)
    .where('id', '=', leerling)
    .executeTakeFirst()
  return rij?.school ?? null
}
