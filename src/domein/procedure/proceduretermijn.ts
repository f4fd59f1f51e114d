// A term of a procedure: from when it counts, when it stops, whose it is.
import type { Datum } from '../kern/datum.ts'
import type { Telwijze, Termijnregel } from '../termijn/regel.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Gevolg } from './bouwstenen.ts'
import type { Doelgroep } from './definitie.ts'

/** From which moment a term counts. */
export type Startpunt =
  | { soort: 'indiening' }
  /** The day of filing, or of offering it again: what was not taken up is with the school, and no time runs. */
  | { soort: 'laatste-indiening' }
  /** The date of the newest stuk of this kind. */
  | { soort: 'stuk'; stuk: string }
  /** The day the dossier was complete. */
  | { soort: 'compleet' }
  | { soort: 'besluit' }
  /** The day of the letter with the decision to the last addressee. */
  | { soort: 'bekendmaking' }
  | { soort: 'incompleet-bericht' }
  | { soort: 'voornemen' }
  /** The last day of validity of what was granted. */
  | { soort: 'einde-geldigheid' }
  /** A date from the form, a record, talk, decision or execution (`start.op`; `afspraak.x`: the day talk x was arranged). */
  | { soort: 'antwoord'; veld: string; /** Only once this fase was entered. */ na?: string }
  /** It is a term of the zaak that this one continues, and ends when that one does. */
  | { soort: 'vanuit'; termijn: string }
  /** The day a fase was entered. */
  | { soort: 'fase'; fase: string }
  /** The day the zaak began. */
  | { soort: 'begin' }
  /** The day of the meeting the zaak is on the agenda of. */
  | { soort: 'vergadering' }
  /** The first such day of the year (month-day) on or after the day of filing. */
  | { soort: 'jaardag'; dag: `${number}-${number}` }
  /** A day that was worked out from the zaak itself. */
  | { soort: 'datum'; datum: Datum }

export type Proceduretermijn = {
  naam: string
  titel: string
  regel: Termijnregel
  start: Startpunt
  /** When the term no longer runs. */
  stopt: 'besluit' | 'verzending' | 'nooit' | 'aanvulling' | 'reactie' | 'afronding' | Stopt
  eigenaar: Rol
  /** The signal when it has passed. */
  gevolg: string
  /** So many days before the end it is a signal that the end comes near. */
  signaalDagenVooraf?: number
  /** Who sees it besides the SWV. */
  zichtVoor: readonly Doelgroep[]
  /** Only when complete on or before this day of the year; the end is the last day before the summer holiday. */
  garantie?: { uiterlijk: `${number}-${number}` }
  /** Waiting for what was asked of others comes on top. */
  wacht?: Wachttijd
  /** Who extends it, and the letter that tells; absent: the handlers, with the verlengingsbericht. */
  verlengen?: { door: readonly Rol[]; brief: string }
  /** What follows by itself on the day after the last, while the zaak is in one of these fasen. */
  verloopt?: Gevolg & { in: readonly string[] }
}

/**
 * Questions to others that hold a term up: each record `vraag`, until the record `antwoord` that answers it. Both tell in
 * the field `bij` of whom it was asked; an answer that names nobody closes the oldest question that stands open.
 */
export type Wachtregel = { vraag: string; antwoord: string; bij: string }

/** How those days are counted; days of more than one question count once. */
export type Wachttijd = Wachtregel & { telwijze: Telwijze['opschorting']; grond: string }

/** Stops on the day of a record (with `veld`: the newest one with one of these answers), a held talk, or when the zaak has left a fase. */
export type Stopt =
  | { registratie: string; veld?: string; is?: readonly (string | boolean)[] }
  | { gesprek: string }
  | { naFase: string }
