// What a zaak of a procedure is called in a sentence: not everything that a desk handles is an application.
import type { Procedure } from './definitie.ts'

/** A noun with its article. `stopt`: it is ended, not withdrawn (a talk, an audit). */
export type Zaakwoord = { naam: string; lidwoord: 'de' | 'het'; stopt?: true }

const AANVRAAG: Zaakwoord = { naam: 'aanvraag', lidwoord: 'de' }

/** The word in the forms that sentences need: `de aanvraag`, `De aanvraag`, `deze aanvraag`, `Aanvraag`. */
export function zaakwoord({ heet = AANVRAAG }: Pick<Procedure, 'heet'>) {
  const { naam, lidwoord, stopt = false } = heet
  const metLidwoord = `${lidwoord} ${naam}`
  return {
    naam,
    kop: hoofdletter(naam),
    de: metLidwoord,
    De: hoofdletter(metLidwoord),
    deze: `${lidwoord === 'de' ? 'deze' : 'dit'} ${naam}`,
    /** Refers back to it. */
    haar: lidwoord === 'de' ? 'haar' : 'het',
    stopt,
  }
}

export type Zaakwoorden = ReturnType<typeof zaakwoord>

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
