// Statuses that procedures of Rijn & Gelderse Vallei share, each with what it means to whom. The source leaves nearly all
// names open; those of a TLV are in tlv-statussen.ts.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

/** Not a status of the SWV: nothing has been filed yet. */
export const CONCEPT = 'Concept'

const TEKSTEN = {
  [CONCEPT]: {
    swv: 'De school werkt hieraan en heeft nog niets ingediend.',
    school: 'U werkt hieraan. Er is nog niets ingediend.',
    ouder: 'De school is bezig met de voorbereiding.',
    jongere: 'Je school is bezig met de voorbereiding.',
  },
  Ingediend: {
    swv: 'Binnengekomen bij het samenwerkingsverband.',
    school: 'Het samenwerkingsverband heeft dit ontvangen.',
    ouder: 'Het samenwerkingsverband heeft dit ontvangen.',
    jongere: 'Het samenwerkingsverband heeft dit ontvangen.',
  },
  'In behandeling': {
    swv: 'Iemand van het steunpunt is ermee bezig.',
    school: 'Iemand van het steunpunt is ermee bezig.',
    ouder: 'Iemand van het steunpunt is ermee bezig.',
    jongere: 'Iemand van het steunpunt is ermee bezig.',
  },
  Afgerond: {
    swv: 'Afgerond; er loopt niets meer.',
    school: 'Dit is afgerond.',
    ouder: 'Dit is afgerond.',
    jongere: 'Dit is klaar.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>

export type Status = keyof typeof TEKSTEN

/** The texts of these statuses, as a procedure carries them. */
export function statusteksten(...namen: readonly Status[]): Readonly<Record<string, PerDoelgroep>> {
  return Object.fromEntries(namen.map((naam) => [naam, TEKSTEN[naam]]))
}
