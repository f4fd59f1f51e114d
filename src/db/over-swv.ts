// The few questions asked before a tenant is known. The functions behind them give ids, slugs and names, nothing else.
import { sql } from 'kysely'
import { type Db, zonderTenant } from './verbinding.ts'

/** Finds the samenwerkingsverband of a slug in a URL (`gv`); null when there is none. */
export async function zoekSamenwerkingsverband(
  db: Db,
  slug: string,
): Promise<{ id: number; naam: string; oefening: boolean } | null> {
  const vraag = sql<{
    id: number
    naam: string
    oefening: boolean
  }>`select * from zoek_samenwerkingsverband(${slug})`
  const { rows } = await zonderTenant(db, (tx) => vraag.execute(tx))
  return rows[0] ?? null
}

const nummers = new WeakMap<Db, Map<string, number>>()

/**
 * The number that goes with a slug; null when there is none. A desk keeps its slug and number for ever, so what was found
 * once is kept; who reads under it a desk with another slug asks again with `opnieuw` (a practice room was made anew).
 */
export async function nummerVan(db: Db, slug: string, opnieuw = false): Promise<number | null> {
  const bekend = nummers.get(db) ?? new Map<string, number>()
  nummers.set(db, bekend)
  const eerder = bekend.get(slug)
  if (eerder !== undefined && !opnieuw) return eerder
  const id = (await zoekSamenwerkingsverband(db, slug))?.id ?? null
  if (id === null) bekend.delete(slug)
  else bekend.set(slug, id)
  return id
}

/** A number for a new samenwerkingsverband that nobody else gets, also when it is not used. */
export async function nieuwSwvNummer(db: Db): Promise<number> {
  const vraag = sql<{ nr: number }>`
    select nextval(pg_get_serial_sequence('samenwerkingsverband', 'id'))::integer as nr`
  const { rows } = await zonderTenant(db, (tx) => vraag.execute(tx), { alleenLezen: false })
  const [rij] = rows
  if (!rij) throw new Error('The database gave no number')
  return rij.nr
}

/** All samenwerkingsverbanden, for work that visits each in turn in its own transaction. */
export async function samenwerkingsverbanden(db: Db): Promise<{ id: number; code: string }[]> {
  const vraag = sql<{ id: number; code: string }>`select * from lijst_samenwerkingsverbanden()`
  return (await zonderTenant(db, (tx) => vraag.execute(tx))).rows
}

/**
 * The samenwerkingsverbanden with outgoing work that is due.
 * @param nu the real time; a practice desk with its own clock is measured by that one
 */
export async function werkWacht(db: Db, nu: Date): Promise<number[]> {
  const vraag = sql<{ swv: number }>`select swv from werk_wacht(${nu})`
  return (await zonderTenant(db, (tx) => vraag.execute(tx))).rows.map((rij) => rij.swv)
}
