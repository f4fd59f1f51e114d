// Sessions and login attempts. Of a token only the hash is kept.
import { sql } from 'kysely'
import type { Rol } from '#domein/toegang/rollen.ts'
import { isRol } from '#domein/toegang/rollen.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Tx } from '../verbinding.ts'

export type Sessierij = {
  persoon: string
  naam: string
  csrf: string
  verloopt: Date
  gezien: Date
  aangemaakt: Date
}
export type Rolrij = { rol: Rol; organisatie: string | null; organisatieNaam: string | null }

/** A session by the hash of its token; undefined when it is not there or the person is no longer active. */
export function leesSessie(tx: Tx, swv: number, tokenHash: Uint8Array): Promise<Sessierij | undefined> {
  return tx
    .selectFrom('sessie as s')
    .innerJoin('persoon as p', (j) => j.onRef('p.swv', '=', 's.swv').onRef('p.id', '=', 's.persoon'))
    .select(['s.persoon', 'p.naam', 's.csrf', 's.verloopt', 's.gezien', 's.aangemaakt'])
    .where('s.swv', '=', swv)
    .where('s.token_hash', '=', Buffer.from(tokenHash))
    .where('p.actief', '=', true)
    .executeTakeFirst()
}

/** The roles of a person on a day, with the names of their organisations. */
export async function leesRollen(
  tx: Tx,
  swv: number,
  persoon: string,
  dag: Datum,
): Promise<readonly Rolrij[]> {
  const rijen = await tx
    .selectFrom('rol as r')
    .leftJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'r.swv').onRef('o.id', '=', 'r.organisatie'))
    .select(['r.rol', 'r.organisatie', 'o.naam as organisatieNaam'])
    .where('r.swv', '=', swv)
    .where('r.persoon', '=', persoon)
    .where('r.van', '<=', dag)
    .where((eb) => eb.or([eb('r.tot', 'is', null), eb('r.tot', '>=', dag)]))
    .orderBy('r.id')
    .execute()
  return rijen.flatMap((r) => (isRol(r.rol) ? [{ ...r, rol: r.rol }] : []))
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
