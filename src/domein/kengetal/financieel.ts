// The amounts behind the financial overview, kept with the key figures in the transaction of the act.
import type { Kengetal } from './definitie.ts'

export const TOEGEKEND = 'toegekend-bedrag'
export const BETAALD = 'betaald-bedrag'

export const FINANCIEEL: readonly Kengetal[] = [
  {
    id: TOEGEKEND,
    titel: 'Toegekend',
    definitie: 'Het toegekende bedrag, op de dag van het besluit.',
    telt: { soort: 'bedrag', van: 'toegekend' },
    toon: { soort: 'aantal' },
    grond: 'GV-053',
  },
  {
    id: BETAALD,
    titel: 'Vrijgegeven of gefactureerd',
    definitie: 'Wat is vrijgegeven voor uitbetaling of gefactureerd, op die dag.',
    telt: { soort: 'bedrag', van: 'betaald' },
    toon: { soort: 'aantal' },
    grond: 'GV-053, GV-061',
  },
]
