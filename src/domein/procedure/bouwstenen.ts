// The parts from which procedures other than a plain application are built: records, talks, consents, appointments,
// money and places. All data; the rules that carry them out are in src/domein/fasen.
import type { Datum } from '../kern/datum.ts'
import type { Velden } from '../kern/veld.ts'
import type { Termijnregel } from '../termijn/regel.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Beurt } from './beurtlijst.ts'
import type { Halvering } from './loket.ts'
import type { Voorwaarde } from './voorwaarde.ts'

export type Duur = Termijnregel['duur']

/** Where an outcome leads: a fase by id, or the end. */
export type Bestemming = { fase: string } | { einde: string }

/** Must hold, or the act is refused with this reason. */
export type Eis = { als: Voorwaarde; reden: string; uitweg?: string; grond: string }

/** Holds: someone should look at it. Blocks nothing. */
export type Signaalregel = {
  id: string
  /** The school that asks sees it too. */
  ookSchool?: boolean
  als: Voorwaarde
  tekst: string
  grond: string
  zwaarte: 'let-op' | 'dringend'
}

/** A task that arises. A school role: only for people of the asking school. */
export type Opvolgtaak = {
  id: string
  titel: string
  rol: Rol
  /** Counts from the day of the act. */
  binnen?: Duur
  /** Or: at the latest on the day of this answer (as `antwoordVan` names it). */
  uiterlijkOp?: string
  /** At each of the schools in this answer, instead of the asking one: they see their letter and task, and no more. */
  bijScholen?: string
  /** At the bestuur of the asking school. */
  bijBestuur?: true
  /** Or: at the latest on the day for which this talk is planned. */
  voorGesprek?: string
  /** One for each who was invited when this talk was planned, but these; the title ends with who. */
  perGenodigde?: { gesprek: string; behalve: readonly string[] }
  /** For the expert in this place of the advice only; nobody there yet: the task does not arise. */
  plaats?: string
  /** Points that are ticked off with it: not done before all are. */
  checklijst?: readonly { id: string; label: string }[]
  /** Done only by making this record. */
  registratie?: string
  /** The zaak can be closed without it: closing says that it is done. */
  sluitMetZaak?: boolean
  grond: string
}

/** What follows from an act. Everything is optional; an act may also just be on record. */
export type Gevolg = {
  naar?: Bestemming
  taken?: readonly Opvolgtaak[]
  /** Follow-up tasks (by id) that are done with it. */
  sluit?: readonly string[]
  brieven?: readonly string[]
}

/** What always follows, and what follows from the answer to one question. */
export type Gevolgen = Gevolg & {
  bij?: { veld: string; antwoorden: Readonly<Record<string, Gevolg>> }
}

/** What follows from the facts at the moment of an act: yes or no, or one of two words; only when `wanneer` holds. */
export type Afleidingen = Readonly<
  Record<
    string,
    { label: string; als: Voorwaarde; woorden?: { ja: string; nee: string }; wanneer?: Voorwaarde }
  >
>

/**
 * A record with required answers: opdracht `vastleggen` with `wat` = id. A record date is always asked (`op`).
 * `in`: the fasen in which it can be made; absent: while the zaak is open.
 */
export type Registratie = Gevolgen & {
  id: string
  /** Noun for timeline and lists. */
  naam: string
  /** Verb for the button. */
  titel: string
  uitleg: string
  door: readonly Rol[]
  velden: Velden
  /** Worked out at the moment of the record and kept with it. */
  afgeleid?: Afleidingen
  /**
   * Taken over from what is known at that moment and kept with it: `uit` as `antwoordVan` names it, or of the pupil
   * `leerling.geboren` and `leerling.leerplichtig` (from when there is compulsory education).
   */
  neemtOver?: Readonly<Record<string, { label: string; uit: string; soort: 'tekst' | 'datum' | 'ja-nee' }>>
  /** Each next one is a new version of the same: lists number them. */
  versies?: true
  beslistabel?: Beslistabel
  optelling?: Optelling
  /** Also on record with the zaak that this one is about (`vanuit`). */
  elders?: 'bezwaar-ontvangen'
  beurt?: Beurt
  in?: readonly string[]
  /** Only offered when this holds. */
  als?: Voorwaarde
  /** With `vooraf`: known before anything is filled in, so nobody fills in a form that is refused. */
  eisen?: readonly (Eis & { vooraf?: true })[]
  /** Once only; otherwise each is kept and the newest counts. */
  eenmalig?: boolean
  /** The answer that goes to the school of the pupil as a notice; it does not tell which zaak it is about. */
  schoolbericht?: string
  /** A departure from a criterion or term, with reasons: counted in the key figures. */
  afwijking?: boolean
  /** Never for guardians and youth: not on pages, in letters or through the API (amounts). */
  nietVoorGezin?: boolean
  /** Draws a sample of decided zaken; kept with the record. */
  steekproef?: Steekproef
  /** Meant for the schools of drawn files that were found wanting. */
  aanScholen?: Scholenregel
  /** An amount in two halves. */
  halvering?: Halvering
  /** The task to make it is of who is appointed to this place. */
  voorWie?: string
  /** Made by the expert in this place of the advice, and no other. */
  doorDeskundige?: string
  /** The school, and who reads advices only with the decision, read it only then. */
  pasNaBesluit?: true
  grond: string
}

/**
 * A sample of the zaken of a procedure in which a decision was taken; `percentage` is an answer of the record. Kept under `getrokken` (ids), `scholen` (who asked for each), `aantal`, `uitAantal` and `zaad` (the chance, so that it can be drawn again).
 */
export type Steekproef = { procedure: string; percentage: string; grond: string }

/**
 * The schools of the files of a sample (record `getrokken`) that a judgement (record `oordeel`, the file in `dossier`) finds
 * wanting: one of its answers is `is`. No such judgement: the schools of all drawn files. Kept with the record as `scholen`.
 */
export type Scholenregel = { getrokken: string; oordeel: string; dossier: string; is: string; grond: string }

/**
 * The first row that holds decides. It gives words, or what another answer says (`uit`), for each of these labels; kept with
 * the record, so that it can be read by which rule and on which answers it was decided.
 */
export type Beslistabel = {
  labels: Readonly<Record<string, string>>
  rijen: readonly { als: Voorwaarde; geeft: Readonly<Record<string, string | { uit: string }>> }[]
  /** The refusal when no row holds. */
  anders: Omit<Eis, 'als'>
}

/** A line in a letter: the first of these answers (as `antwoordVan` names them) that was given. */
export type Briefregel = {
  label: string
  uit: readonly string[]
  als?: 'geld' | 'datum'
  /** Not in the letter for guardians and youth: it is between the SWV and the school. */
  nietVoorGezin?: true
}

/**
 * Amounts that are added up against what was agreed (an answer by name): what a record goes over it is kept with it
 * under `veld` of `over`.
 */
export type Optelling = { veld: string; tegen: string; over: { veld: string; label: string } }

/** A talk of this procedure, beside the ones every procedure knows (MDO, overleg, hoorzitting, evaluatie). */
export type Gespreksoort = Gevolgen & {
  id: string
  naam: string
  /** Who plans and records it; default the applicant and the handlers. */
  door?: readonly Rol[]
  /** Filled in beforehand on the invitation: party words, or roles. */
  genodigden?: readonly string[]
  /** Must have been there, or it can't be recorded as held. */
  aanwezig?: readonly string[]
  /** Not invited: a signal with the name. */
  gemist?: readonly string[]
  velden?: Velden
  eisen?: readonly Eis[]
  /** The fasen in which it can be recorded as held; absent: while the zaak is open. */
  in?: readonly string[]
  /** Asked when it is planned; the day is `op`. `taken` arise with the plan. */
  plannen?: { velden?: Velden; eisen?: readonly Eis[]; taken?: readonly Opvolgtaak[] }
  /** Experts are there as experts: being there does not count against their independence. */
  metDeskundigen?: boolean
  /** More than one can be planned at the same time: planning adds, where else it moves the one that is planned. */
  meer?: true
  grond: string
}

/**
 * Others who may take the decision of a fase, under a recorded mandate. They must have been at the talk, the mandate
 * must be on record, and all required advices must be there and agree.
 */
export type Mandaat = {
  rollen: readonly Rol[]
  registratie: string
  gesprek: string
  eisen: readonly Eis[]
  grond: string
}

/** A party whose consent is recorded with a date: opdracht `akkoord-geven`. */
export type Akkoordpartij = { id: string; naam: string; door: readonly Rol[]; grond: string }

/** A place for a person on the zaak (eigenaar, regie, professional): opdracht `toewijzen`. */
export type Aanstelling = {
  id: string
  naam: string
  /** Roles that the person must have one of. */
  rollen: readonly Rol[]
  /** Who appoints. */
  door: readonly Rol[]
  /** The answer to a question tells whom it asks for: in one of these roles, with one of these disciplines. */
  past?: {
    veld: string
    antwoorden: Readonly<Record<string, { rollen?: readonly Rol[]; disciplines?: readonly string[] }>>
    reden: string
    grond: string
  }
  /**
   * Not for who is on record as involved with this pupil in this way: the kind of involvement holds one of these words.
   */
  onafhankelijk?: { woorden: readonly string[]; reden: string; grond: string }
  /** More than one person at the same time. */
  meer?: boolean
  /** Who starts the zaak in one of these roles is appointed at once. */
  starter?: boolean
  /** Must hold, or nobody is appointed here. */
  eisen?: readonly Eis[]
  /** Open zaken without one are in the worklist as "niet toegewezen". */
  verplicht?: boolean
  /** From which fasen on; absent: always. */
  in?: readonly string[]
  gevolg?: Gevolg
  grond: string
}

/** An amount that is set per period; a change counts for new decisions only. Centen. */
export type Parameter = {
  id: string
  titel: string
  waarden: readonly { vanaf: Datum; centen: number }[]
  grond: string
}

/** How many may take part at the same time; null: no bound, only counted (per school year). */
export type Capaciteit = { plaatsen: number | null; grond: string }

/** How long what was granted runs, and who may start and end it. */
export type Looptijd = {
  /** Counted from the start: the computed end (through the day before) or the latest possible one. */
  duur?: { aantal: number; eenheid: Duur['eenheid'] }
  /** `berekend`: the end is the computed one. `hoogstens`: given, not later than computed. `vrij`: given. */
  einde: 'berekend' | 'hoogstens' | 'vrij' | 'geen'
  /** Instead of `duur`: not past 31 July of the school year in which it starts. */
  grens?: 'schooljaar' | 'besluit'
  /** Why it cannot be longer, when the decision is the bound. */
  langer?: string
  /** The longest duration in words, for the refusal: "20 schoolweken". */
  inWoorden?: string
  /** What someone should see when it runs past the school year of its start; null: nothing. */
  overSchooljaar?: string
  grond: string
}

export type Evaluatie = {
  id: string
  naam: string
  /** Every so long after the start or the last one. */
  elke?: Duur
  /** The answer with the day that was planned for the first one; it goes before `elke`. */
  gepland?: string
  /** So long before the end at the latest, counted back. */
  voorEinde?: Duur
  /** The task to hold it is of who is appointed to this place. */
  voorWie?: string
  /** The talk (id of `gesprekken`) for which people are invited: recording the evaluation records that it was held. */
  gesprek?: string
  door: readonly Rol[]
  velden?: Velden
  gevolgen?: Gevolgen
  /** Not invited or not there: a signal with the name. */
  gemist?: readonly string[]
  grond: string
}

export type Criterium = {
  id: string
  vraag: string
  uitleg?: string
  /** Not met: the screening is negative unless someone who may departs from it with reasons. */
  hard: boolean
  /** Worked out from what is known instead of asked. */
  automatisch?: Voorwaarde
  grond: string
}
