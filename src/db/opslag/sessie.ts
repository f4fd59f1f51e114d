// Sessions and login attempts. Of a token only the hash is kept.
import { sql } from 'kysely'
import type { Rol } from '#domein/toegang/rollen.ts'
import { isRol } from '#domein/toegang/rollen.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Tx } from '../verbinding.ts'
import type { Swvrij } from './swv.ts'

export type Sessierij = {
  persoon: string
  naam: string
  csrf: string
  verloopt: Date
  gezien: Date
  aangemaakt: Date
}
export type Rolrij = { rol: Rol; organisatie: string | null; organisatieNaam: string | null }
/** A role with the days on which it counts. */
export type Rolmetdagen = Rolrij & { van: Datum; tot: Datum | null }

/**
 * The samenwerkingsverband of this transaction and, by the hash of its token, a session with the roles of its person;
 * in one question, because every request asks it.
 * @returns null when the samenwerkingsverband is not there; `sessie` null when there is none or the person is not active
 */
export async function leesSwvMetSessie(
  tx: Tx,
  swv: number,
  tokenHash: Uint8Array | null,
): Promise<{ swv: Swvrij; sessie: (Sessierij & { rollen: readonly Rolmetdagen[] }) | null } | null> {
  const { rows } = await sql<
    Swvrij & { [K in keyof Sessierij]: Sessierij[K] | null } & {
      persoonNaam: string | null
      rollen: readonly (Omit<Rolmetdagen, 'rol'> & { rol: string })[]
    }
  >`
    select v.id, v.code, v.sjabloon, v.naam, v.instellingen, v.kalender, v.oefening, v.klok,
      s.persoon, s."persoonNaam", s.csrf, s.verloopt, s.gezien, s.aangemaakt,
      (select coalesce(json_agg(x), '[]') from (
        select r.rol, r.organisatie, o.naam as "organisatieNaam", r.van, r.tot from rol r
        left join organisatie o on o.swv = r.swv and o.id = r.organisatie
        where r.swv = v.id and r.persoon = s.persoon order by r.id) x) as rollen
    from samenwerkingsverband v
    left join (
      select s.swv, s.persoon, p.naam as "persoonNaam", s.csrf, s.verloopt, s.gezien, s.aangemaakt
      from sessie s join persoon p on p.swv = s.swv and p.id = s.persoon and p.actief
      where s.swv = ${swv} and s.token_hash = ${tokenHash && Buffer.from(tokenHash)}) s on s.swv = v.id
    where v.id = ${swv}`.execute(tx)
  const [rij] = rows
  if (!rij) return null
  const { id, code, sjabloon, naam, instellingen, kalender, oefening, klok } = rij
  const { persoon, persoonNaam, csrf, verloopt, gezien, aangemaakt } = rij
  const open = persoon && persoonNaam !== null && csrf && verloopt && gezien && aangemaakt
  return {
    swv: { id, code, sjabloon, naam, instellingen, kalender, oefening, klok },
    sessie: open
      ? {
          persoon,
          naam: persoonNaam,
          csrf,
          verloopt,
          gezien,
          aangemaakt,
          rollen: rij.rollen.flatMap((r) => (isRol(r.rol) ? [{ ...r, rol: r.rol }] : [])),
        }
      : null,
  }
}

/** Keeps a new session. */
export async function maakSessie(
  tx: Tx,
  v: { swv: number; tokenHash: Uint8Array; persoon: string; csrf: string; nu: Date; verloopt: Date },
): Promise<void> {
  await tx
    .insertInto('sessie')
    .values({
      swv: v.swv,
      token_hash: Buffer.from(v.tokenHash),
      persoon: v.persoon,
      csrf: v.csrf,
      aangemaakt: v.nu,
      gezien: v.nu,
      verloopt: v.verloopt,
    })
    .execute()
}

/** Notes that a session was used. */
export async function merkGezien(tx: Tx, swv: number, tokenHash: Uint8Array, nu: Date): Promise<void> {
  await tx
    .updateTable('sessie')
    .set({ gezien: nu })
    .where('swv', '=', swv)
    .where('token_hash', '=', Buffer.from(tokenHash))
    .execute()
}

/** Ends a session; nothing happens when it had ended. */
export async function eindigSessie(tx: Tx, swv: number, tokenHash: Uint8Array): Promise<void> {
  await tx
    .deleteFrom('sessie')
    .where('swv', '=', swv)
    .where('token_hash', '=', Buffer.from(tokenHash))
    .execute()
}

/** The account of a user name; undefined when there is none, it is not active or has no password. */
export function leesAccount(tx: Tx, swv: number, gebruikersnaam: string) {
  return tx
    .selectFrom('persoon')
    .select(['id', 'naam', 'wachtwoord_hash'])
    .where('swv', '=', swv)
    .where('gebruikersnaam', '=', gebruikersnaam)
    .where('actief', '=', true)
    .executeTakeFirst()
}

/** Until when logging in is blocked for any of these keys; null when it is not. */
export async function geblokkeerdTot(
  tx: Tx,
  swv: number,
  sleutels: readonly string[],
  nu: Date,
): Promise<Date | null> {
  const rijen = await tx
    .selectFrom('inlogpoging')
    .select('tot')
    .where('swv', '=', swv)
    .where('sleutel', '=', sql<string>`any(${sleutels as string[]})`)
    .where('tot', '>', nu)
    .execute()
  return rijen.map((r) => r.tot).reduce<Date | null>((a, b) => (b && (!a || b > a) ? b : a), null)
}

/** Counts a failed attempt; from `grens` on each failure blocks longer, at most a quarter of an hour. */
export async function telMislukt(
  tx: Tx,
  swv: number,
  sleutel: string,
  grens: number,
  nu: Date,
): Promise<void> {
  const rij = await tx
    .insertInto('inlogpoging')
    .values({ swv, sleutel, mislukt: 1, tot: null })
    .onConflict((c) => c.columns(['swv', 'sleutel']).doUpdateSet({ mislukt: sql`inlogpoging.mislukt + 1` }))
    .returning('mislukt')
    .executeTakeFirstOrThrow()
  if (rij.mislukt < grens) return
  const seconden = Math.min(15 * 2 ** (rij.mislukt - grens), 900)
  await tx
    .updateTable('inlogpoging')
    .set({ tot: new Date(nu.getTime() + seconden * 1000) })
    .where('swv', '=', swv)
    .where('sleutel', '=', sleutel)
    .execute()
}

/** A successful login clears the count of the account. */
export async function wisPogingen(tx: Tx, swv: number, sleutel: string): Promise<void> {
  await tx.deleteFrom('inlogpoging').where('swv', '=', swv).where('sleutel', '=', sleutel).execute()
}
