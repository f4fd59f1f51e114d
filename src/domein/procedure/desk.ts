// A desk: the settings and procedures that a samenwerkingsverband starts from.
import type { Datum } from '../kern/datum.ts'
import type { Kengetal } from '../kengetal/definitie.ts'
import type { Instellingen } from '../verloop/opdracht.ts'
import type { Procedure } from './definitie.ts'
import type { Evaluatieplan } from './evaluatieplanning.ts'
import type { Overlegsoort } from './overleg.ts'
import type { Infopagina, Routevraag } from './inhoud.ts'
import type { Document, Nieuwsbericht } from './publicatie.ts'
import type { Organisatiesoort } from './voorwaarde.ts'
import type { Rol } from '../toegang/rollen.ts'

/** A region with its regional steunpunt: an organisation by this name, held together by roles that are `regionaal`. */
export type Steunpunt = {
  naam: string
  regio: string
  /** Towns and villages of the region, to propose the steunpunt of a school by. */
  plaatsen: readonly string[]
  grond: string
}

/** The steunpunt of the region in which a town lies; undefined when no region names it. */
export function steunpuntVoor(desk: Pick<Desk, 'steunpunten'>, plaats: string | null): Steunpunt | undefined {
  const gezocht = (plaats ?? '').trim().toLowerCase()
  return desk.steunpunten?.find((s) => s.plaatsen.some((p) => p.toLowerCase() === gezocht))
}

/** The region of a steunpunt by its name; of another organisation that name. */
export function regioVan(desk: Pick<Desk, 'steunpunten'>, steunpunt: string): string {
  return desk.steunpunten?.find((s) => s.naam === steunpunt)?.regio ?? steunpunt
}

export type Desk = {
  /** Code of the template: GV, RGV, GO, BE, LD. */
  sjabloon: string
  naam: string
  motto: string
  /** Where letters are dated. */
  plaats: string
  sector: 'PO' | 'VO' | 'PO en VO'
  /** Who decides, as letters name it, and the meetings in which that is done. */
  commissie: {
    naam: string
    kort: string
    overleggen: readonly Overlegsoort[]
    /** The chair is the person in this role: it is no function apart (GV-300). */
    voorzitterIs?: { rol: Rol; grond: string }
    /** Its name stands only on letters of procedures in which it meets or its chair decides; absent: on all. */
    opBrieven?: 'waar-zij-meedoet'
  }
  /** The exact names of the statuses of this SWV. */
  statussen: readonly string[]
  procedures: readonly Procedure[]
  instellingen: Instellingen
  /** The regions, each with one steunpunt that its schools belong to; absent: this desk has no regions. */
  steunpunten?: readonly Steunpunt[]
  /** The boards of the schools, each with the five digits it is known by, as they were on a day. */
  besturen?: { peildatum: Datum; lijst: readonly { nummer: string; naam: string }[]; grond: string }
  /** Each school has exactly one contactpersoon of the SWV; absent: this desk does not work that way. */
  schoolcontact?: { grond: string }
  /**
   * Who is member of the committee by role, and who takes part "in afstemming" without being one. Absent: this desk keeps
   * no list.
   */
  leden?: { rollen: readonly Rol[]; inAfstemming: readonly Rol[]; grond: string }
  /** What can be set per school, for conditions that ask `school-instelling`. */
  schoolinstellingen?: readonly {
    id: string
    titel: string
    /** The kinds of schools it is for. */
    soorten: readonly Organisatiesoort[]
    keuzes: readonly { waarde: string; label: string }[]
    grond: string
  }[]
  /** When the parts of the way of working itself are evaluated. */
  evaluatieplanning?: readonly Evaluatieplan[]
  /** Lists of choices that the SWV keeps per school year; what they hold at first is in `instellingen`. */
  keuzelijsten?: readonly { id: string; titel: string; grond: string }[]
  /** Key figures of this desk beside the standard ones. */
  kengetallen?: readonly Kengetal[]
  /**
   * A report on how long decisions take, by region and by kind. Ids of key figures: of the decisions in time, and of the
   * one that tells the kinds apart; it goes over the procedures of the latter.
   */
  doorlooptijdrapport?: { behaald: string; soort: string; titel: string; grond: string }
  /** Public content: the route map, the information pages, documents and news. */
  inhoud: {
    routekaart: readonly Routevraag[]
    paginas: readonly Infopagina[]
    documenten?: readonly Document[]
    nieuws?: readonly Nieuwsbericht[]
  }
}
