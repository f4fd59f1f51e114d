// Organisations, people and their roles as the beheerder changes them. Reading for screens is in mensen.ts.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import { plusDagen } from '#domein/kern/datum.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import type { Kalender } from '#domein/termijn/regel.ts'
import { type Rol, isRol } from '#domein/toegang/rollen.ts'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'
import { opNaam } from './op-naam.ts'

export type Organisatierij = {
  id: string
  naam: string
  soort: Organisatiesoort
  bestuur: string | null
  plaats: string | null
  deelnemer: boolean
  actief: boolean
  /** The regional steunpunt it belongs to. */
  steunpunt: string | null
  /** Of a board: five digits. */
  bestuursnummer: string | null
}

/** One organisation; `slot` holds it, so that two people can't assign its contactpersoon at the same moment. */
/** The schools of these kinds that take part, by name. */
export function leesScholen(
  tx: Tx,
  swv: number,
  soorten: readonly Organisatiesoort[],
): Promise<{ id: string; naam: string; plaats: string | null }[]> {
  return tx
    .selectFrom('organisatie')
    .select(['id', 'naam', 'plaats'])
    .where('swv', '=', swv)
    .where('soort', 'in', soorten)
    .where('deelnemer', '=', true)
    .where('actief', '=', true)
    .orderBy(opNaam('organisatie'))
    .execute()
}

export async function leesOrganisatie(
  tx: Tx,
  swv: number,
  id: string,
  slot = false,
): Promise<Organisatierij | undefined> {
  const vraag = tx
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
    .where('id', '=', id)
  const rij = await (slot ? vraag.forUpdate() : vraag).executeTakeFirst()
  return rij ? { ...rij, soort: rij.soort as Organisatiesoort } : undefined
}

/** Changes an organisation. Its kind stays: what was decided rests on it. */
export async function wijzigOrganisatie(
  tx: Tx,
  swv: number,
  id: string,
  v: Omit<Organisatierij, 'id' | 'soort'>,
): Promise<void> {
  await tx.updateTable('organisatie').set(v).where('swv', '=', swv).where('id', '=', id).execute()
}

/** What is kept of an expert beside the person (GV-309). */
export type Deskundigegegevens = {
  disciplines?: readonly string[]
  werkgever?: string
  pool?: 'pool' | 'partner'
  beschikbaar?: string
  nietBeschikbaarTot?: Datum
}

export type Persoonrij = {
  id: string
  naam: string
  e_mail: string | null
  telefoon: string | null
  gebruikersnaam: string | null
  actief: boolean
  gegevens: Deskundigegegevens
  heeftWachtwoord: boolean
}

/** One person; `slot` holds the row while roles are changed. */
export async function leesPersoon(
  tx: Tx,
  swv: number,
  id: string,
  slot = false,
): Promise<Persoonrij | undefined> {
  const vraag = tx
    .selectFrom('persoon')
    .select(['id', 'naam', 'e_mail', 'telefoon', 'gebruikersnaam', 'actief', 'gegevens', 'wachtwoord_hash'])
    .where('swv', '=', swv)
    .where('id', '=', id)
  const rij = await (slot ? vraag.forUpdate() : vraag).executeTakeFirst()
  if (!rij) return undefined
  const { wachtwoord_hash: hash, gegevens, ...rest } = rij
  return { ...rest, gegevens: gegevens as Deskundigegegevens, heeftWachtwoord: hash !== null }
}

/** The person with a user name; undefined when it is free. */
export function zoekGebruikersnaam(tx: Tx, swv: number, gebruikersnaam: string) {
  return tx
    .selectFrom('persoon')
    .select(['id', 'naam', 'actief'])
    .where('swv', '=', swv)
    .where('gebruikersnaam', '=', gebruikersnaam)
    .executeTakeFirst()
}

/** Changes name and ways to reach a person. */
export async function wijzigPersoon(
  tx: Tx,
  swv: number,
  id: string,
  v: { naam: string; e_mail: string | null; telefoon: string | null },
): Promise<void> {
  await tx.updateTable('persoon').set(v).where('swv', '=', swv).where('id', '=', id).execute()
}

/** Opens or closes an account; closing ends its sessions and takes back its links. */
export async function zetActief(tx: Tx, swv: number, id: string, actief: boolean): Promise<void> {
  await tx.updateTable('persoon').set({ actief }).where('swv', '=', swv).where('id', '=', id).execute()
  if (actief) return
  await tx.deleteFrom('sessie').where('swv', '=', swv).where('persoon', '=', id).execute()
  await tx.deleteFrom('toegangscode').where('swv', '=', swv).where('persoon', '=', id).execute()
}

/** Keeps what is known of an expert. */
export async function zetDeskundige(tx: Tx, swv: number, id: string, g: Deskundigegegevens): Promise<void> {
  await tx
    .updateTable('persoon')
    .set({ gegevens: alsJson(g) })
    .where('swv', '=', swv)
    .where('id', '=', id)
    .execute()
}

/** Ends every role held for an organisation: today is the first day without it. */
export async function eindigRollenBij(
  tx: Tx,
  swv: number,
  organisatie: string,
  vandaag: Datum,
): Promise<void> {
  const rijen = await tx
    .selectFrom('rol')
    .select('id')
    .where('swv', '=', swv)
    .where('organisatie', '=', organisatie)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)]))
    .execute()
  for (const { id } of rijen) await eindigRol(tx, swv, id, vandaag)
}

/** One role that counts today or later, with whose it is. */
export async function leesRolregel(tx: Tx, swv: number, id: number, vandaag: Datum) {
  const rij = await tx
    .selectFrom('rol')
    .select(['id', 'persoon', 'rol', 'organisatie', 'van', 'tot'])
    .where('swv', '=', swv)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)]))
    .executeTakeFirst()
  return rij && isRol(rij.rol) ? { ...rij, rol: rij.rol } : undefined
}

export type Rolregel = { id: number; rol: Rol; organisatie: string | null; van: Datum; tot: Datum | null }

/** The roles of a person that count today or later. */
export async function leesRolregels(
  tx: Tx,
  swv: number,
  persoon: string,
  vandaag: Datum,
): Promise<Rolregel[]> {
  const rijen = await tx
    .selectFrom('rol')
    .select(['id', 'rol', 'organisatie', 'van', 'tot'])
    .where('swv', '=', swv)
    .where('persoon', '=', persoon)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)]))
    .orderBy('id')
    .execute()
  return rijen.flatMap((r) => (isRol(r.rol) ? [{ ...r, rol: r.rol }] : []))
}

/** Everybody who holds a role today or later, for this organisation when given. */
export function leesRolhouders(
  tx: Tx,
  swv: number,
  rol: Rol,
  vandaag: Datum,
  organisatie?: string,
): Promise<{ id: number; persoon: string; naam: string; organisatie: string | null; van: Datum }[]> {
  const vraag = tx
    .selectFrom('rol as r')
    .innerJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'r.swv').onRef('p.id', '=', 'r.persoon'))
    .select(['r.id', 'r.persoon', 'p.naam', 'r.organisatie', 'r.van'])
    .where('r.swv', '=', swv)
    .where('r.rol', '=', rol)
    .where('p.actief', '=', true)
    .where((eb) => eb.or([eb('r.tot', 'is', null), eb('r.tot', '>=', vandaag)]))
  return (organisatie ? vraag.where('r.organisatie', '=', organisatie) : vraag).orderBy(opNaam('p')).execute()
}

/** Ends a role: `per` is the first day without it. A role that had not begun by then is taken away whole. */
export async function eindigRol(tx: Tx, swv: number, id: number, per: Datum): Promise<void> {
  const weg = await tx
    .deleteFrom('rol')
    .where('swv', '=', swv)
    .where('id', '=', id)
    .where('van', '>=', per)
    .returning('id')
    .execute()
  if (weg.length > 0) return
  await tx
    .updateTable('rol')
    .set({ tot: plusDagen(per, -1) })
    .where('swv', '=', swv)
    .where('id', '=', id)
    .execute()
}

/** Name and settings of the samenwerkingsverband; settings that are not named stay. */
export async function wijzigSwv(
  tx: Tx,
  swv: number,
  v: { naam: string; instellingen: Readonly<Record<string, unknown>> },
): Promise<void> {
  await tx
    .updateTable('samenwerkingsverband')
    .set({ naam: v.naam, instellingen: sql`instellingen || ${alsJson(v.instellingen)}::jsonb` })
    .where('id', '=', swv)
    .execute()
}

/** Changes parts of the calendar; what is not named stays. */
export async function wijzigKalender(tx: Tx, swv: number, deel: Partial<Kalender>): Promise<void> {
  await tx
    .updateTable('samenwerkingsverband')
    .set({ kalender: sql`kalender || ${alsJson(deel)}::jsonb` })
    .where('id', '=', swv)
    .execute()
}
