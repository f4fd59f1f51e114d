// Another calendar gives other dates: the rows that lists are read from are worked out again in the background.
import { zetInRij } from '#db/opslag/uitgaand.ts'
import type { Werkplaats } from './handeling.ts'

/** Kind of outgoing work: `na` is the last zaak that was done. */
export const KALENDERWERK = 'leesrijen-verversen'

/** Queues that all open zaken are worked out again. */
export async function verversAlles(w: Pick<Werkplaats, 'tx' | 'swv' | 'omgeving' | 'd'>): Promise<void> {
  const sleutel = `${KALENDERWERK}:${w.d.nu().toISOString()}`
  await zetInRij(w.tx, w.swv, w.omgeving.moment, KALENDERWERK, { na: '' }, sleutel)
}
