// The state of one zaak: the fold of its gebeurtenissen. Plain data, stored as the zaak row.
import type { Datum } from '../kern/datum.ts'
import type { Waarde, Waarden } from '../kern/veld.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Geadresseerde, Kanaal, Opschortingsoort, Screeninguitkomst } from './gebeurtenis.ts'

export type Stuk = {
  id: string
  soort: string
  naam: string
  datum: Datum | null
  toegevoegdOp: Datum
  toegevoegdDoor: string | null
  /** Party words (school, ouder, jongere) or ids of persons. */
  ondertekendDoor: readonly string[]
  /** Signed to have taken notice only. */
  kennisgenomenDoor?: readonly string[]
  /** The day of the last signature that came after the stuk itself. */
  getekendOp?: Datum
  /** Answers that were asked with it. */
  velden?: Waarden
  opstellers: readonly string[]
  paginas: number
  verwijderd: boolean
}

export type Toewijzing = { persoon: string; discipline: string; op: Datum; aanvaard: boolean }

export type Advies = {
  persoon: string
  toekennen: boolean
  schoolsoort?: string | null
  categorie: string | null
  tot: Datum | null
  op: Datum
  onderbouwing: Readonly<Record<string, string>>
}

export type Opschorting = {
  id: string
  soort: Opschortingsoort
  op: Datum
  tot: Datum
  wijze: string
  grond: string
  informatie: string
  /** On which of the grounds that the procedure knows. */
  reden?: string
  /** The school said last that it supplemented; whether that is all is still looked at. */
  aangevuldOp?: Datum
  hervat: Datum | null
  door: string | null
  bron: number
}

export type Verlenging = {
  dagen: number
  op: Datum
  /** The day that was told as the last one. */
  tot?: Datum
  reden: string
  door: string | null
  bron: number
}

export type Gesprek = {
  id: string
  gesprek: string
  op: Datum
  /** The day on which it was first arranged; absent when it was held without. */
  afgesprokenOp?: Datum
  gehouden: boolean
  vorm: string
  /** Party words or ids of persons. */
  deelnemers: readonly string[]
  verslag: string
  velden: Waarden
}

export type Voornemen = {
  optie: string
  op: Datum
  reactieTot: Datum
  partijen: readonly string[]
  motivering: string
  reacties: Readonly<Record<string, { gehoord: 'mondeling' | 'schriftelijk' | 'nee'; op: Datum }>>
}

export type Besluit = {
  optie: string
  status: string
  op: Datum
  van: Datum | null
  tot: Datum | null
  categorie: string | null
  grond: string
  volgnummer: string | null
  motivering: string
  velden: Waarden
  door: string | null
  /** By a road of its own, and why (GV-301). */
  bijzonder?: { naam: string; redenen: readonly string[] }
  /** For the time being: the zaak comes back to be decided anew. */
  tussentijds?: boolean
  /** The term of the decision runs on, and the same person can decide anew. */
  looptDoor?: true
  /** Under a mandate of this role, given on that day. */
  mandaat?: { van: Rol; op: Datum }
  /** Revoked on objection, with the zaak of the new decision. */
  vervangen?: { op: Datum; zaak: string }
}

export type Briefstand = {
  id: string
  brief: string
  aan: Geadresseerde
  kanaal: Kanaal
  /** Sending it makes no decision known. */
  naastBesluit?: true
  stand: 'klaargezet' | 'verzonden' | 'mislukt'
  op: Datum | null
}

export type Opvolging = {
  id: string
  titel: string
  rol: Rol
  /** Only for this person. */
  persoon?: string
  /** At this school, where it is not the one that asks. */
  organisatie?: string
  uiterlijk: Datum | null
  /** The zaak can be closed without it: closing says that it is done. */
  sluitMetZaak?: boolean
  checklijst?: readonly { id: string; label: string }[]
  /** Done only by making this record. */
  registratie?: string
  sinds: Datum
  gedaan: boolean
}

/** A record with required answers (see Registratie of the procedure). */
export type Registratiestand = {
  id: string
  registratie: string
  op: Datum
  door: string | null
  uitkomst: string | null
  velden: Waarden
}

export type Evaluatiestand = {
  id: string
  evaluatie: string
  op: Datum
  deelnemers: readonly string[]
  uitkomst: string | null
  verslag: string
  velden: Waarden
}

/** What was granted, being carried out. */
export type Uitvoering = {
  van: Datum
  tot: Datum | null
  velden: Waarden
  bijstellingen: readonly {
    op: Datum
    totWas: Datum | null
    tot: Datum | null
    inzet: string
    reden: string
  }[]
  beeindigd: { op: Datum; uitkomst: string | null; velden: Waarden } | null
}

export type Toestand = {
  procedure: string
  procedureversie: string
  /** Number of gebeurtenissen folded. */
  versie: number
  open: boolean
  fase: string
  status: string
  statusSinds: Datum
  gestartOp: Datum
  /** Who started it. */
  gestartDoor: string | null
  /** In which role. */
  gestartAls: Rol
  ingediendOp: Datum | null
  /** The day it was offered last: the day of filing, or of offering it again after it was found incomplete. */
  aangebodenOp?: Datum
  /** Who filed it. */
  ingediendDoor: string | null
  compleetOp: Datum | null
  aanvrager: string
  /** In the region of which steunpunt it began; a school that moves takes only its new zaken along. */
  steunpunt?: string
  betreft: string
  leerling: string | null
  antwoorden: Waarden
  /** The day on which a question was answered that stood open at filing. */
  beantwoordOp?: Readonly<Record<string, Datum>>
  /** The day the BSN was recorded last; the number itself is kept apart. */
  bsnOp?: Datum
  stukken: readonly Stuk[]
  controlepunten: Readonly<Record<string, boolean>>
  /** The applicant is asked to supplement (dossier incompleet). */
  bijAanvrager: boolean
  ontbreekt: readonly string[]
  incompleetBerichtOp: Datum | null
  /** Each time it was found incomplete, with what missed; absent: never. */
  nietCompleet?: readonly { op: Datum; ontbreekt: readonly string[] }[]
  toewijzingen: Readonly<Record<string, Toewijzing>>
  adviezen: Readonly<Record<string, Advies>>
  /** Versions of advices that were opened again. */
  eerdereAdviezen?: readonly (Advies & { plaats: string; heropend: string })[]
  vervallenAdviezen: readonly { plaats: string; persoon: string; reden: string; op: Datum }[]
  agendering: {
    vergadering: Datum
    eenduidig: boolean
    redenen: readonly string[]
    gehouden: boolean
    commissie?: string
    /** Asked beside the members; `persoon` null: someone without an account. */
    genodigden?: readonly { persoon: string | null; naam: string; discipline: string; reden: string }[]
  } | null
  /** On the agenda for advice only; absent: it never was. */
  terAdvies?: { vergadering: Datum; commissie: string; vraag: string }
  gesprekken: readonly Gesprek[]
  betrokkenen: readonly { persoon: string; aard: string; op: Datum }[]
  toestemmingen: readonly { van: string; waarvoor: string; gegeven: boolean; op: Datum }[]
  zienswijzen: readonly { van: string; op: Datum; tekst: string }[]
  opschortingen: readonly Opschorting[]
  verlenging: Verlenging | null
  /** Extensions before the last one. */
  eerdereVerlengingen?: readonly Verlenging[]
  voornemen: Voornemen | null
  besluit: Besluit | null
  /** Decisions for the time being that were followed by another. */
  eerdereBesluiten: readonly Besluit[]
  /** Who read which views of the family before deciding. */
  gelezen: readonly { persoon: string; wat: readonly string[]; op: Datum }[]
  brieven: readonly Briefstand[]
  /** The first day on which a letter with the decision was sent. */
  bekendgemaaktOp: Datum | null
  /** Which letter makes the decision known: the first that was prepared after it, letters beside it not counted. */
  besluitbrief?: string
  opvolging: readonly Opvolging[]
  plaatsing: { op: Datum; school: string } | null
  vragen: readonly {
    id: string
    op: Datum
    aan: string
    tekst: string
    antwoord: string | null
    antwoordOp: Datum | null
  }[]
  bezwaren: readonly { op: Datum; van: string; tijdig: boolean; zaak?: string }[]
  /** The zaak that this one continues or is about. */
  vanuit: string | null
  screening: {
    uitkomst: Screeninguitkomst
    punten: Readonly<Record<string, boolean>>
    op: Datum
    door: string | null
    motivering: string
    velden: Waarden
  } | null
  registraties: readonly Registratiestand[]
  akkoorden: Readonly<Record<string, { akkoord: boolean; op: Datum; toelichting: string }>>
  aanstellingen: readonly { aanstelling: string; persoon: string; sinds: Datum; tot: Datum | null }[]
  /** The day it was granted: the fase in which it is carried out was entered with a start still to come (GV-135). */
  toegekendOp: Datum | null
  /** Waits for a place since. */
  wachtSinds: Datum | null
  uitvoering: Uitvoering | null
  evaluaties: readonly Evaluatiestand[]
  /** When each fase was entered last, and left. */
  fasen: Readonly<Record<string, { in: Datum; uit: Datum | null }>>
  /** How often each fase was entered, when that was more than once. */
  betreden?: Readonly<Record<string, number>>
  uitkomst: 'ingetrokken' | 'afgerond' | null
  eindeOp: Datum | null
}

/** The opschorting that is open now, if any. A voornemen ends by itself when its reaction term has passed. */
export function openOpschorting(t: Toestand, vandaag: Datum): Opschorting | null {
  return (
    t.opschortingen.find((o) => o.hervat === null && (o.soort === 'aanhouden' || o.tot >= vandaag)) ?? null
  )
}

/** The dossierstukken that are there, newest first within a soort. */
export function stukkenVan(t: Toestand, soort?: string): readonly Stuk[] {
  return t.stukken.filter((s) => !s.verwijderd && (soort === undefined || s.soort === soort)).toReversed()
}

/** Whether an open or done follow-up task is of this kind: a second one of a kind gets `#2` behind its id. */
export function isTaak(id: string, soort: string): boolean {
  return id === soort || id.startsWith(`${soort}#`)
}

/** Schools beside the asking one that were written to or given a task. */
export function betrokkenScholen(
  t: Pick<Toestand, 'aanvrager' | 'opvolging' | 'brieven'>,
): readonly string[] {
  const genoemd = [
    ...t.opvolging.flatMap((o) => o.organisatie ?? []),
    ...t.brieven.flatMap((b) => (b.aan.soort === 'organisatie' ? [b.aan.id] : [])),
  ]
  return [...new Set(genoemd)].filter((id) => id !== t.aanvrager)
}

/** The ids in an answer that holds a list of them. */
export function idsIn(t: Toestand, naam: string): readonly string[] {
  const antwoord = antwoordVan(t, naam)
  return Array.isArray(antwoord) ? antwoord : []
}

/** The newest record of this kind. */
export function registratieVan(t: Toestand, registratie: string): Registratiestand | null {
  return t.registraties.findLast((r) => r.registratie === registratie) ?? null
}

/** Who is appointed to this place now. */
export function aangesteldVoor(t: Toestand, aanstelling: string): readonly string[] {
  return t.aanstellingen.filter((a) => a.aanstelling === aanstelling && a.tot === null).map((a) => a.persoon)
}

/**
 * An answer by name: from the form, or with a prefix from elsewhere: `<registratie>.veld` (`.op` its day),
 * `<gesprek>.veld`, `<evaluatie>.veld`, `screening.veld`, `besluit.veld` (op, van, tot and its fields),
 * `uitvoering.veld` (van, tot and its fields), `einde.veld` (answers at the end), `gepland.<gesprek>` (the day of the
 * newest talk of that kind, planned or held), `zaak.ingediend`, `zaak.compleet`, `zaak.bsn` (the day it was recorded),
 * `zaak.status` (the day since which it has this status), `zaak.verlengd` (the day its term was extended), `advies.<plaats>` (the day of the advice),
 * `deskundige.<plaats>` (who was appointed).
 */
export function antwoordVan(t: Toestand, naam: string): Waarde | undefined {
  const punt = naam.indexOf('.')
  if (punt < 0) return t.antwoorden[naam]
  const van = naam.slice(0, punt)
  const veld = naam.slice(punt + 1)
  if (van === 'gepland') return t.gesprekken.findLast((g) => g.gesprek === veld)?.op
  if (van === 'afspraak') return t.gesprekken.findLast((g) => g.gesprek === veld)?.afgesprokenOp
  const bron = bronVan(t, van)
  if (!bron) return undefined
  return bron.eigen[veld] ?? bron.velden[veld]
}

function bronVan(t: Toestand, van: string): { eigen: Record<string, Waarde>; velden: Waarden } | null {
  if (van === 'besluit') {
    const b = t.besluit
    return b && { eigen: { op: b.op, van: b.van, tot: b.tot, optie: b.optie }, velden: b.velden }
  }
  if (van === 'zaak')
    return {
      eigen: {
        ingediend: t.ingediendOp,
        compleet: t.compleetOp,
        bsn: t.bsnOp ?? null,
        status: t.statusSinds,
        verlengd: t.verlenging?.op ?? null,
      },
      velden: {},
    }
  if (van === 'advies') return { eigen: perPlaats(t.adviezen, (a) => a.op), velden: {} }
  if (van === 'deskundige') return { eigen: perPlaats(t.toewijzingen, (x) => x.persoon), velden: {} }
  if (van === 'screening') return t.screening && { eigen: { op: t.screening.op }, velden: t.screening.velden }
  if (van === 'uitvoering')
    return (
      t.uitvoering && { eigen: { van: t.uitvoering.van, tot: t.uitvoering.tot }, velden: t.uitvoering.velden }
    )
  if (van === 'einde') {
    const einde = t.uitvoering?.beeindigd
    return einde ? { eigen: { op: einde.op, uitkomst: einde.uitkomst }, velden: einde.velden } : null
  }
  const gevonden =
    registratieVan(t, van) ??
    t.gesprekken.findLast((g) => g.gehouden && g.gesprek === van) ??
    t.evaluaties.findLast((e) => e.evaluatie === van)
  return gevonden ? { eigen: { op: gevonden.op }, velden: gevonden.velden } : null
}

function perPlaats<T>(
  plaatsen: Readonly<Record<string, T>>,
  waarde: (x: T) => string,
): Record<string, Waarde> {
  return Object.fromEntries(Object.entries(plaatsen).map(([plaats, x]) => [plaats, waarde(x)]))
}

/** What a zaak is about when it is about no pupil: the answer that the procedure names, such as the class. */
export function onderwerpVan(procedure: { onderwerp?: string }, t: Toestand): string | null {
  const antwoord = procedure.onderwerp ? antwoordVan(t, procedure.onderwerp) : null
  return typeof antwoord === 'string' && antwoord !== '' ? antwoord : null
}
