// The level of support that a zaak is about, and what is asked with an OPP that is added to it.
import type { Velden } from '#domein/kern/veld.ts'
import type { Kenmerk } from '#domein/procedure/stand.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { ALTIJD } from './delen.ts'

const NIVEAUS = {
  1: '1 basisondersteuning',
  2: '2 extra ondersteuning',
  3: '3 extra ondersteuning specialistisch',
} as const

/** The level of support that a zaak is about (RGV-026): the first row that holds. */
export function niveau(...rijen: readonly { als: Voorwaarde; is: keyof typeof NIVEAUS }[]): Kenmerk {
  return {
    id: 'niveau',
    label: 'Niveau van ondersteuning',
    rijen: rijen.map(({ als, is }) => ({ als, is: NIVEAUS[is] })),
    grond: 'RGV-026',
  }
}

/** Where the level never changes. */
export const altijdNiveau = (is: keyof typeof NIVEAUS): Kenmerk => niveau({ als: ALTIJD, is })

/** Asked with an OPP that is added as a stuk: until 2023 it was called Groeidocument, and those count as OPP (RGV-065). */
export const OPP_STUKVELDEN: Velden = {
  naamOpStuk: {
    soort: 'keuze',
    label: 'Hoe heet het document?',
    hulp: 'Van voor 1 januari 2023 kan het nog "Groeidocument" heten; het geldt als OPP.',
    standaard: 'opp',
    keuzes: [
      { waarde: 'opp', label: 'OPP' },
      { waarde: 'groeidocument', label: 'Groeidocument' },
    ],
    grond: 'RGV-065',
  },
}
