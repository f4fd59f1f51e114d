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
  /** Rounds it took to get a quiet one. */
  keren: number
}

const RUIS = 0.15

/** Whether a line says something. */
export function zegtIets(u: Uitslag): boolean {
  return u.ruis <= RUIS
}

/** So often at most is a line measured anew when other work on the machine came in between. */
const KEREN = 5

type Helft = { blokken: Blok[]; tellers: Tellers | null }
type Tellers = { opdrachten: number; transacties: number; buffers: number; aantal: number }

/** Measures one thing at one number of connections: until a round is quiet, whatever ratio that round gives. */
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
  // Warm: the code compiled, the statements prepared on every connection, the pages of the database in memory.
  for (const wie of [v.product, v.plafond]) await blok(wie, v.milliseconden / 2)
  const tellers: { product: Tellers | null; plafond: Tellers | null } = { product: null, plafond: null }
  for (let keer = 1; ; keer += 1) {
    const blokken: { product: Blok[]; plafond: Blok[] } = { product: [], plafond: [] }
    for (const naam of ['product', 'plafond', 'plafond', 'product'] as const) {
      const wie = v[naam]
      // What is asked of the database differs little from round to round, and counting it costs seconds.
      const tel = keer === 1
      const [voor, bVoor] = tel ? [await wie.stand(), await buffers(v.client)] : []
      const b = await blok(wie, v.milliseconden)
      blokken[naam].push(b)
      if (!voor) continue
      const [na, bNa] = [await wie.stand(), await buffers(v.client)]
      const t = tellers[naam]
      tellers[naam] = {
        opdrachten: (t?.opdrachten ?? 0) + na.opdrachten - voor.opdrachten,
        transacties: (t?.transacties ?? 0) + na.transacties - voor.transacties,
        buffers: (t?.buffers ?? 0) + bNa - (bVoor ?? 0),
        aantal: (t?.aantal ?? 0) + b.tijden.length,
      }
    }
    const [product, plafond] = [
      alsKant({ blokken: blokken.product, tellers: tellers.product }),
      alsKant({ blokken: blokken.plafond, tellers: tellers.plafond }),
    ]
    const uitslag: Uitslag = {
      naam: soort.naam,
      titel: soort.titel,
      doel: soort.doel,
      verbindingen: v.verbindingen,
      product,
      plafond,
      verhouding: product.perSeconde / plafond.perSeconde,
      ruis: Math.max(ruis(blokken.product), ruis(blokken.plafond)),
      keren: keer,
    }
    if (zegtIets(uitslag) || keer === KEREN) return uitslag
  }
}

function alsKant({ blokken, tellers }: Helft): Kant {
  const tijden = Float64Array.from(blokken.flatMap((b) => [...b.tijden])).sort()
  const aantal = tijden.length
  const som = (wat: (b: Blok) => number) => blokken.reduce((a, b) => a + wat(b), 0)
  return {
    perSeconde: (aantal / som((b) => b.duur)) * 1000,
    p50: deel(tijden, 0.5),
    p99: deel(tijden, 0.99),
    bytes: som((b) => b.bytes) / aantal,
    opdrachten: (tellers?.opdrachten ?? 0) / (tellers?.aantal ?? 1),
    transacties: (tellers?.transacties ?? 0) / (tellers?.aantal ?? 1),
    buffers: (tellers?.buffers ?? 0) / (tellers?.aantal ?? 1),
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
