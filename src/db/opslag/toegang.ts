// Passwords and the links to choose one. Of a link only the hash is kept.
import type { Tx } from '../verbinding.ts'

/** Keeps a new link; earlier ones of this person no longer work. */
export async function bewaarToegangscode(
  tx: Tx,
  swv: number,
  v: { hash: Uint8Array; persoon: string; verloopt: Date },
): Promise<void> {
  await tx.deleteFrom('toegangscode').where('swv', '=', swv).where('persoon', '=', v.persoon).execute()
  await tx
    .insertInto('toegangscode')
    .values({ swv, hash: Buffer.from(v.hash), persoon: v.persoon, verloopt: v.verloopt })
    .execute()
}

/** Whose link this is; undefined when it is none, over, or of a closed account. */
export function leesToegangscode(tx: Tx, swv: number, hash: Uint8Array, nu: Date) {
  return tx
    .selectFrom('toegangscode as t')
    .innerJoin('persoon as p', (j) => j.onRef('p.swv', '=', 't.swv').onRef('p.id', '=', 't.persoon'))
    .select(['p.id', 'p.naam', 'p.gebruikersnaam', 't.verloopt'])
    .where('t.swv', '=', swv)
    .where('t.hash', '=', Buffer.from(hash))
    .where('t.verloopt', '>', nu)
    .where('p.actief', '=', true)
    .executeTakeFirst()
}

/** Takes a link: gives the person once, and to one request only. */
export async function verbruikToegangscode(
  tx: Tx,
  swv: number,
  hash: Uint8Array,
  nu: Date,
): Promise<string | null> {
  const rij = await tx
    .deleteFrom('toegangscode')
    .where('swv', '=', swv)
    .where('hash', '=', Buffer.from(hash))
    .where('verloopt', '>', nu)
    .returning('persoon')
    .executeTakeFirst()
  return rij?.persoon ?? null
}

/** Sets a password and ends every session of the person. */
export async function zetWachtwoord(tx: Tx, swv: number, persoon: string, hash: string): Promise<void> {
  await tx
    .updateTable('persoon')
    .set({ wachtwoord_hash: hash })
    .where('swv', '=', swv)
    .where('id', '=', persoon)
    .execute()
  await tx.deleteFrom('sessie').where('swv', '=', swv).where('persoon', '=', persoon).execute()
}
