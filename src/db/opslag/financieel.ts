// Amounts per zaak, from the facts that are kept with the key figures.
import { BETAALD, TOEGEKEND } from '#domein/kengetal/financieel.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Tx } from '../verbinding.ts'

export type Bedragrij = {
  zaak: string
  nummer: string
  school: string
  procedure: string
  kengetal: string
  datum: Datum
  /** Centen. */
  som: number
}

/** Every amount of a period, by day; no names of pupils. */
export function leesBedragen(
  tx: Tx,
  swv: number,
  v: { van: Datum; tot: Datum },
): Promise<readonly Bedragrij[]> {
  return tx
    .selectFrom('kengetalfeit as f')
    .innerJoin('zaak as z', (j) => j.onRef('z.swv', '=', 'f.swv').onRef('z.id', '=', 'f.zaak'))
    .innerJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'f.swv').onRef('o.id', '=', 'f.organisatie'))
    .select(['f.zaak', 'z.nummer', 'o.naam as school', 'f.procedure', 'f.kengetal', 'f.datum', 'f.som'])
    .where('f.swv', '=', swv)
    .where('f.kengetal', 'in', [TOEGEKEND, BETAALD])
    .where('f.datum', '>=', v.van)
    .where('f.datum', '<=', v.tot)
    .orderBy('f.datum')
    .orderBy('z.nummer')
    .execute()
}
