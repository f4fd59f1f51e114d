// The figures that every desk has.
import type { Kengetal } from './definitie.ts'

export const STANDAARDKENGETALLEN: readonly Kengetal[] = [
  {
    id: 'aanvragen',
    titel: 'Aanvragen',
    definitie:
      'Ingediende aanvragen, op de dag van indiening. Een lijst telt voor elke jongere voor wie om een besluit is gevraagd.',
    telt: { soort: 'aanvraag' },
    toon: { soort: 'aantal' },
    grond: 'GV-349',
  },
  {
    id: 'toekenningen',
    titel: 'Toekenningen',
    definitie: 'Besluiten waarmee iets is toegekend, op de dag van het besluit.',
    telt: { soort: 'uitkomst', uitkomst: 'toekenning' },
    toon: { soort: 'aantal' },
    grond: 'GV-349',
  },
  {
    id: 'afwijzingen',
    titel: 'Afwijzingen',
    definitie: 'Besluiten waarmee een aanvraag is afgewezen, op de dag van het besluit.',
    telt: { soort: 'uitkomst', uitkomst: 'afwijzing' },
    toon: { soort: 'aantal' },
    grond: 'GV-349',
  },
  {
    id: 'aanhoudingen',
    titel: 'Aanhoudingen',
    definitie:
      'Keren dat een zaak is aangehouden omdat er informatie nodig was, op de dag van dat bericht. Een zaak kan vaker tellen.',
    telt: { soort: 'aanhouding' },
    toon: { soort: 'aantal' },
    grond: 'GV-349',
  },
  {
    id: 'doorlooptijd',
    titel: 'Gemiddelde doorlooptijd',
    definitie:
      'Kalenderdagen van de indiening tot het besluit, met de dagen dat de termijn stil stond erbij; gemiddeld over de besluiten van dat schooljaar.',
    telt: { soort: 'doorlooptijd' },
    toon: { soort: 'gemiddelde', eenheid: 'dagen' },
    grond: 'GV-349',
  },
  {
    id: 'afwijkingen',
    titel: 'Gemotiveerde afwijkingen',
    definitie:
      'Keren dat met vastgelegde reden van een criterium of termijn is afgeweken, per criterium, op de dag van vastleggen.',
    telt: { soort: 'afwijking' },
    toon: { soort: 'per-waarde' },
    grond: 'GV-068, GV-350',
  },
]
