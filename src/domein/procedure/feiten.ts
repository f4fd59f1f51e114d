// What the conditions of a procedure can look at.
import type { Kant } from '../toegang/rollen.ts'
import type { Datum } from '../kern/datum.ts'
import type { Duur } from './bouwstenen.ts'
import type { Partij } from './partij.ts'
import type { Wachtregel } from './proceduretermijn.ts'
import type { Stukfeit } from './stukvoorwaarde.ts'
import type { Organisatiesoort, Toestemmingvan } from './voorwaarde.ts'

/** What the evaluators look at. Everything about one zaak on one day. */
export type Voorwaardefeiten = {
  peildatum: Datum
  antwoord(veld: string): unknown
  aanvragersoort: Organisatiesoort | null
  aanvragerDeelnemer: boolean
  ingeschrevenBijAanvrager: boolean
  leerlingOpSchool: boolean
  gestartAls: string
  /** The fase it is in. */
  fase: string
  /** Names of the pupil and the family. */
  namen: readonly string[]
  woonplaats: string | null
  leeftijd: number | null
  /** Whether the newest stuk of this soort is older than N months on the peildatum; false when there is none. */
  stukOuderDan(stuk: string, maanden: number): boolean
  stukUitVorigSchooljaar(stuk: string, precies: boolean): boolean
  stukAanwezig(stuk: string): boolean
  /** The stukken of a kind that are there. */
  stukken(soort: string): readonly Stukfeit[]
  /** Whether the newest stuk of a kind carries the signature of this party. */
  getekend(soort: string, door: Partij): boolean
  gesprekVastgelegd(gesprek: string): boolean
  adviezenVerschillen: boolean
  adviesAfwijzend: boolean
  schoolinstelling(id: string): string | null
  schoolplaats: string | null
  registratieGedaan(registratie: string): boolean
  /** An answer of each record of this kind. */
  alleAntwoorden(registratie: string, veld: string): readonly unknown[]
  /** Whether a question of this kind stands open, to whom `bij` names or to anyone. */
  vraagOpen(regel: Wachtregel, bij: unknown): boolean
  screeningPositief: boolean
  akkoordVan(partij: string): boolean
  toestemming(waarvoor: string, van: Toestemmingvan): boolean
  taakOpen(taak?: string, teLaat?: boolean): boolean
  aangesteld(aanstelling: string): boolean
  /** Of the newest held talk of this kind; empty when there was none. */
  deelnemers(gesprek: string): readonly string[]
  gesprekkenGehouden(gesprek: string): number
  evaluatieGedaan(evaluatie: string): boolean
  besluitoptie: string | null
  stukNaStart(stuk: string): boolean
  vandaag: Datum
  /** `alsDuur`: the last day of something that lasts so long. */
  einde(start: Datum, duur: Duur, alsDuur?: boolean): Datum
  /** So long before a day: the same day number, or the last day of that month. */
  zolangVoor(dag: Datum, duur: Duur): Datum
  /** How long before an end the SWV wants to hear of it; null: as the procedure says. */
  signaalVooraf: Duur | null
  /** Centen, as set for the day of filing or today; null when it does not exist. */
  parameter(id: string): number | null
  andereZaken: readonly {
    procedure: string
    status: string
    open: boolean
    gestartOp: Datum
    registraties: readonly { registratie: string; op: Datum }[]
    besluit: { van: Datum | null; tot: Datum | null; categorie: string | null } | null
  }[]
  vanuit: string | null
  plaatsVrij: boolean
  andereBeslisser: boolean
  /** The sides of who acts. */
  kanten: readonly Kant[]
  vooraanWachtlijst: boolean
  toegekendDitSchooljaar: number
}
