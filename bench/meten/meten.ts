// Product and ceiling by turns (A B B A), so that what drifts on a shared machine drifts for both.
import type { Client } from 'pg'
import { type Blok, belast, deel } from './klant.ts'
import type { Gemeten } from './proces.ts'
import type { Soort } from './verrichtingen.ts'

export type Kant = {
  perSeconde: number
  p50: number
  p99: number
  /** Per thing done. */
  bytes: number
  opdrachten: number
  transacties: number
  /** 8 kB pages of the database, per thing done. */
  buffers: number
  aantal: number
}
export type Uitslag = {
  naam: string
  titel: string
  doel: Soort['doel']
  verbindingen: number
  product: Kant
  plafond: Kant
  /** Requests per second of the product as a part of the ceiling's. */
  verhouding: number
  /** How far the two blocks of the same program lie apart; above 15 % the line proves nothing. */
  ruis: number
}

const RUIS = 0.15

/** Whether a line says something. */
export function zegtIets(u: Uitslag): boolean {
  return u.ruis <= RUIS
}

type Helft = { blokken: Blok[]; opdrachten: number; transacties: number; buffers: number }

/** Measures one thing at one number of connections. */
export async function meet(
  soort: Soort,
  v: { product: Gemeten; plafond: Gemeten; verbindingen: number; milliseconden: number; client: Client },
): Promise<Uitslag> {
  let vanaf = 0
  const blok = async (wie: Gemeten, milliseconden: number) => {
    const b = await belast(wie.url, soort.verrichting, { verbindingen: v.verbindingen, milliseconden, vanaf })
    vanaf += b.tijden.length
    return b
  }
  const nieuw = (): Helft => ({ blokken: [], opdrachten: 0, transacties: 0, buffers: 0 })
  const helften = { product: nieuw(), plafond: nieuw() }
  // Warm: the code compiled, the statements prepared on every connection, the pages of the database in memory.
  for (const wie of [v.product, v.plafond]) await blok(wie, v.milliseconden / 2)
  for (const naam of ['product', 'plafond', 'plafond', 'product'] as const) {
    const wie = v[naam]
    const [voor, bVoor] = [await wie.stand(), await buffers(v.client)]
    helften[naam].blokken.push(await blok(wie, v.milliseconden))
    const [na, bNa] = [await wie.stand(), await buffers(v.client)]
    helften[naam].opdrachten += na.opdrachten - voor.opdrachten
    helften[naam].transacties += na.transacties - voor.transacties
    helften[naam].buffers += bNa - bVoor
  }
  const [product, plafond] = [alsKant(helften.product), alsKant(helften.plafond)]
  return {
    naam: soort.naam,
    titel: soort.titel,
    doel: soort.doel,
    verbindingen: v.verbindingen,
    product,
    plafond,
    verhouding: product.perSeconde / plafond.perSeconde,
    ruis: Math.max(ruis(helften.product.blokken), ruis(helften.plafond.blokken)),
  }
}

function alsKant({ blokken, ...h }: Helft): Kant {
  const tijden = Float64Array.from(blokken.flatMap((b) => [...b.tijden])).sort()
  const aantal = tijden.length
  const som = (wat: (b: Blok) => number) => blokken.reduce((a, b) => a + wat(b), 0)
  return {
    perSeconde: (aantal / som((b) => b.duur)) * 1000,
    p50: deel(tijden, 0.5),
    p99: deel(tijden, 0.99),
    bytes: som((b) => b.bytes) / aantal,
    opdrachten: h.opdrachten / aantal,
    transacties: h.transacties / aantal,
    buffers: h.buffers / aantal,
    aantal,
  }
}

function ruis(blokken: readonly Blok[]): number {
  const tempo = blokken.map((b) => b.tijden.length / b.duur)
  return Math.max(...tempo) / Math.min(...tempo) - 1
}

/** Pages that the server touched in this database; it tells with a delay, so it is asked to tell now. */
async function buffers(client: Client): Promise<number> {
  // Sessions of the app report their counts when they are idle for a moment.
  await new Promise((klaar) => setTimeout(klaar, 1100))
  await client.query('select pg_stat_clear_snapshot()')
  const { rows } = await client.query<{ n: string }>(
    'select blks_hit + blks_read as n from pg_stat_database where datname = current_database()',
  )
  return Number(rows[0]?.n ?? 0)
}
