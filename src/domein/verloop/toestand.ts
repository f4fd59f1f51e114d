// The state of one zaak: the fold of its gebeurtenissen. Plain data, stored as the zaak row.
import type { Datum } from '../kern/datum.ts'
import type { Waarden } from '../kern/veld.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Geadresseerde, Kanaal, Opschortingsoort } from './gebeurtenis.ts'

export type Stuk = {
  id: string
  soort: string
  naam: string
  datum: Datum | null
  toegevoegdOp: Datum
  toegevoegdDoor: string | null
  /** Party words (school, ouder, jongere) or ids of persons. */
  ondertekendDoor: readonly string[]
  opstellers: readonly string[]
  paginas: number
  verwijderd: boolean
}

export type Toewijzing = { persoon: string; discipline: string; op: Datum; aanvaard: boolean }

export type Advies = {
  persoon: string
  toekennen: boolean
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
  hervat: Datum | null
  door: string | null
  bron: number
}

export type Gesprek = {
  id: string
  gesprek: string
  op: Datum
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
}

export type Briefstand = {
  id: string
  brief: string
  aan: Geadresseerde
  kanaal: Kanaal
  stand: 'klaargezet' | 'verzonden' | 'mislukt'
  op: Datum | null
}

export type Opvolging = {
  id: string
  titel: string
  rol: Rol
  uiterlijk: Datum | null
  sinds: Datum
  gedaan: boolean
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
  ingediendOp: Datum | null
  /** Who filed it. */
  ingediendDoor: string | null
  compleetOp: Datum | null
  aanvrager: string
  betreft: string
  leerling: string | null
  antwoorden: Waarden
  stukken: readonly Stuk[]
  controlepunten: Readonly<Record<string, boolean>>
  /** The applicant is asked to supplement (dossier incompleet). */
  bijAanvrager: boolean
  ontbreekt: readonly string[]
  incompleetBerichtOp: Datum | null
  toewijzingen: Readonly<Record<string, Toewijzing>>
  adviezen: Readonly<Record<string, Advies>>
  vervallenAdviezen: readonly { plaats: string; persoon: string; reden: string; op: Datum }[]
  agendering: { vergadering: Datum; eenduidig: boolean; redenen: readonly string[]; gehouden: boolean } | null
  gesprekken: readonly Gesprek[]
  betrokkenen: readonly { persoon: string; aard: string; op: Datum }[]
  toestemmingen: readonly { van: string; waarvoor: string; gegeven: boolean; op: Datum }[]
  zienswijzen: readonly { van: string; op: Datum; tekst: string }[]
  opschortingen: readonly Opschorting[]
  verlenging: { dagen: number; op: Datum; reden: string; door: string | null; bron: number } | null
  voornemen: Voornemen | null
  besluit: Besluit | null
  brieven: readonly Briefstand[]
  bekendgemaaktOp: Datum | null
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
  bezwaren: readonly { op: Datum; van: string; tijdig: boolean }[]
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
