// A term of a procedure: from when it counts, when it stops, whose it is.
import type { Datum } from '../kern/datum.ts'
import type { Termijnregel } from '../termijn/regel.ts'
import type { Rol } from '../toegang/rollen.ts'
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
  | { soort: 'antwoord'; veld: string }
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
}

/** Stops on the day of a record (with `veld`: the newest one with one of these answers), a held talk, or when the zaak has left a fase. */
export type Stopt =
  | { registratie: string; veld?: string; is?: readonly (string | boolean)[] }
  | { gesprek: string }
  | { naFase: string }
