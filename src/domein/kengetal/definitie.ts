// Key figures as data: what is counted, on which day it falls, how it is shown, and the sentence that says so. A desk
// adds its own beside the standard ones.
import type { Datum } from '../kern/datum.ts'

/** What is counted, and of which day. Everything follows from the toestand of one zaak. */
export type Telregel =
  /** A request, on the day it was filed. A list counts for each of its lines. */
  | { soort: 'aanvraag' }
  /** A decision that grants or refuses, on its day. Without a decision: the fase that says it counts as one. */
  | { soort: 'uitkomst'; uitkomst: 'toekenning' | 'afwijzing' }
  /** Each time a zaak was held up, on that day. */
  | { soort: 'aanhouding' }
  /** Calendar days from filing to the decision, on the day of the decision; the days are added up as well. */
  | { soort: 'doorlooptijd' }
  /**
   * Days of this term until the decision, without those on which it was held up, on the day of the decision; the days are
   * added up as well.
   */
  | { soort: 'looptijd'; termijn: string }
  /**
   * A decision by the last day of this term, or after it: then the days over are added up as well. An extension that was
   * told in time has moved that day; one that was not leaves it where it was.
   */
  | { soort: 'termijn'; termijn: string; gehaald: boolean }
  /** A decision that gives a period, on its day and told apart by the last day of the period, or by first and last. */
  | { soort: 'geldigheid'; naar: 'einde' | 'periode' }
  /**
   * Each time a zaak was found incomplete, on that day; with `naar` told apart by what missed, once for each. Only in the
   * words of the procedure: what someone wrote is told apart no further.
   */
  | { soort: 'incompleet'; naar?: 'reden' }
  /** Each criterion or term from which was departed with reasons, on that day; told apart by criterion. */
  | { soort: 'afwijking' }
  /** A decided zaak that was suspended at least once, on the day of the decision. */
  | { soort: 'opgeschort' }
  /**
   * A zaak with an answer, told apart by answer. Only choices are told apart: what someone wrote never becomes a figure.
   * `op`: the answer that holds its day (`einde.op`); absent: the day of filing.
   */
  | { soort: 'antwoord'; veld: string; op?: string }
  /** Each decision, those for the time being too, on its day and told apart by what was decided; `alleen`: only the latter. */
  | { soort: 'besluit'; alleen?: 'tussentijds' }
  /** A decision that is not the one that fits an answer, such as an advice; `past`: per answer the option that does. */
  | { soort: 'besluit-tegen'; veld: string; past: Readonly<Record<string, string>> }
  /** Each record of this kind, on its day; with `veld` told apart by that answer. */
  | { soort: 'registratie'; registratie: string; veld?: string }
  /** Amounts as the procedure names them (`geld`): granted, on the day of the decision, or paid, on the day of the record. */
  | { soort: 'bedrag'; van: 'toegekend' | 'betaald' }

/** How a figure is shown: the number, the number per answer, the average of what was added up, or the share of another. */
export type Weergave =
  | { soort: 'aantal' }
  | { soort: 'per-waarde' }
  | { soort: 'gemiddelde'; eenheid: string }
  | { soort: 'aandeel'; van: string }

export type Kengetal = {
  id: string
  titel: string
  /** One Dutch sentence: what counts, on which day. */
  definitie: string
  telt: Telregel
  toon: Weergave
  /** Only in these procedures; absent: in all. */
  procedures?: readonly string[]
  grond: string
}

/** What one zaak adds to a figure. */
export type Kengetalfeit = {
  kengetal: string
  /** The answer or criterion; empty when the figure is not told apart. */
  waarde: string
  datum: Datum
  aantal: number
  /** What is added up (days); 0 when nothing is. */
  som: number
}
