// Key figures of Goeree-Overflakkee beside the standard ones.
import type { Kengetal } from '#domein/kengetal/definitie.ts'

export const LOKETKENGETALLEN: readonly Kengetal[] = [
  {
    id: 'besluiten',
    titel: 'Besluiten van het Loket',
    definitie: 'Toekenningen, afwijzingen en opschortingen samen, op de dag van het besluit.',
    telt: { soort: 'besluit' },
    toon: { soort: 'aantal' },
    grond: 'GO-021',
  },
  {
    id: 'opschortingen',
    titel: 'Opschortingen',
    definitie: 'Besluiten om een aanvraag op te schorten, op de dag van het besluit.',
    telt: { soort: 'besluit', alleen: 'tussentijds' },
    toon: { soort: 'aantal' },
    grond: 'GO-021',
  },
  {
    id: 'opschortingen-aandeel',
    titel: 'Percentage opschortingen',
    definitie: 'Welk deel van alle besluiten een opschorting was. Opschorten is uitzonderlijk.',
    telt: { soort: 'besluit', alleen: 'tussentijds' },
    toon: { soort: 'aandeel', van: 'besluiten' },
    grond: 'GO-021',
  },
]
