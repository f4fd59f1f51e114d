// What a joint desk with fixed meetings needs beside an application: a check that runs by itself, an agenda that fills
// itself, a decision for the time being, questions with a stuk. Parts of the definition; see definitie.ts.
import type { Velden } from '../kern/veld.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Eis, Opvolgtaak } from './bouwstenen.ts'
import type { Inleesregel } from './inlezen.ts'
import type { Bsnregel } from './bsn.ts'
import type { Partij } from './partij.ts'
import type { Periode } from './periode.ts'
import type { Kenmerk, Rondes } from './stand.ts'
import type { Zaakwoord } from './zaakwoord.ts'
import type { Organisatiesoort, Voorwaarde } from './voorwaarde.ts'

/** The meeting a zaak goes to: one for all, or by the kind of organisation that asks. */
export type Commissiekeuze = string | Readonly<Partial<Record<Organisatiesoort, string>>>

export type Controledeel = {
  /** What the system can see is checked at filing and at every supplement: complete goes on at once. */
  automatisch?: boolean
  /** While no decision was taken a complete dossier can be found incomplete after all. */
  ookLater?: boolean
  /** Reasons for incomplete beside the points: chosen instead of written, so that they can be counted. */
  redenen?: { keuzes: readonly { waarde: string; label: string }[]; grond: string }
}

export type Vergaderdeel = {
  commissie: Commissiekeuze
  /** Nobody who is involved in the file sits in it: the same rules as for its experts. */
  zonderBetrokkenen?: { grond: string }
  /** Only on days for which a meeting of this committee is planned. */
  alleenGepland?: { grond: string }
  /** On the agenda at once: of the first meeting whose agenda is still open. */
  automatisch?: boolean
  /** Everyone who sits in the meeting confirms to have read the views of the family before a decision. */
  zienswijzeLezen?: { stukken: readonly string[]; grond: string }
  /** Experts come only when asked, with the reason on record. */
  genodigden?: { grond: string }
  /** What was added by word of mouth is in the dossier, as this kind of stuk, before a decision rests on it. */
  mondelingeAanvulling?: { stuk: string; grond: string }
}

export type Besluitoptiedeel = {
  /** Days that follow from the day of the decision, kept with it: the first day of the next calendar month. */
  datums?: Readonly<Record<string, { regel: 'eerste-van-volgende-maand'; grond: string }>>
  /** Fields that are taken over from answers (as `antwoordVan` names them) when the decision leaves them empty. */
  neemtOver?: Readonly<Record<string, string>>
  /** From when and until when it may grant something; without another day it proposes these. */
  periode?: Periode
  /** A decision for the time being: the zaak comes back, and is then decided anew. */
  tussentijds?: boolean
  /** Who decided for the time being decides anew without another step; the term of the decision runs on. */
  zelfHervat?: true
  /** With this answer the file is also held up, until the day in `tot`. */
  schortOp?: { veld: string; is: string; tot: string; informatie: string }
}

export type Stukdeel = {
  /** Asked when a stuk of this soort is added, and kept with it. */
  velden?: Velden
  /** Must hold, or the stuk is refused. */
  eisen?: readonly Eis[]
  /**
   * Of school and handlers only these roles read it, and with `uit` also those that its answer names; absent: all who
   * read the file.
   */
  lezers?: {
    rollen: readonly Rol[]
    uit?: { veld: string; antwoorden: Readonly<Record<string, readonly Rol[]>> }
    grond: string
  }
}

/** A part of the file: there when `aanwezig` holds, and the stuk is signed by one of these where that is asked. */
export type Dossieronderdeel = {
  id: string
  naam: string
  /** Only part of the file of this pupil when it holds. */
  als?: Voorwaarde
  aanwezig: Voorwaarde
  getekend?: { stuk: string; door: readonly Partij[] }
  grond: string
}

export type Proceduredeel = {
  /** What a zaak is called in buttons, timeline, notices and letters; absent: aanvraag. */
  heet?: Zaakwoord
  /** The board of the school hears that it was filed, not of whom or what (RGV-149). */
  meldtBestuur?: { tekst: string; grond: string }
  /** Shown with the zaak beside its status. */
  kenmerken?: readonly Kenmerk[]
  /** The route is walked in rounds: shown with the zaak. */
  rondes?: Rondes
  /** Only a file in which nothing misses can be filed; what misses is named at once. */
  volledigIndienen?: { grond: string }
  /** How a zaak is called that was withdrawn; absent: as one that was closed. */
  ingetrokken?: string
  /** Under which heading the desk offers it. */
  categorie?: string
  /** Roles of which everybody may know that there is such a zaak, and nothing else of it before being appointed. */
  weetErvan?: { rollen: readonly Rol[]; grond: string }
  /** May be about no pupil in particular. */
  zonderLeerling?: boolean
  /**
   * Asks to renew what was granted before, always or with this answer: after 1 May an agenda can let new applications go
   * before it.
   */
  verlengt?: { veld?: string; is?: string; grond: string }
  /** How files of added stukken are named; another name is signalled. */
  naamgeving?: {
    vorm: 'jaar-maand-onderwerp'
    voorbeeld: string
    geldtNietVoor?: readonly string[]
    grond: string
  }
  /** Can be asked for a list of pupils at once, read from a file. */
  inlezen?: Inleesregel
  /** What the file of the pupil must hold over time, shown part by part. */
  dossiercontrole?: readonly Dossieronderdeel[]
  /** The committee may be asked for advice before the decision; who decides stays who decides. */
  terAdvies?: { commissie: string; door: readonly Rol[]; grond: string }
  /** Asks for the BSN of the pupil; absent: it can be neither recorded nor read. */
  bsn?: Bsnregel
  /**
   * For the financial overview, in centen: the answer with what was granted, and the record with which it is paid. That
   * record holds `veld`, or without it the whole amount that was granted.
   */
  geld?: { toegekend: string; betaald: { registratie: string; veld?: string }; grond: string }
  /** Mail that cannot be delivered makes the dossier incomplete again, with this task. */
  onbestelbaar?: { ontbreekt: string; taak: Opvolgtaak }
}

/** An amount that is divided in two halves to the cent; an odd cent goes to the first. */
export type Halvering = {
  totaal: string
  delen: readonly [string, string]
  /** Another division is possible only then. */
  tenzij: Eis
}

/** The short name of the meeting for this kind of organisation; null: there is none for it. */
export function commissieVan(keuze: Commissiekeuze, soort: Organisatiesoort | null): string | null {
  if (typeof keuze === 'string') return keuze
  return (soort && keuze[soort]) ?? null
}

/** All meetings a fase can lead to. */
export function commissiesVan(keuze: Commissiekeuze): readonly string[] {
  return typeof keuze === 'string' ? [keuze] : [...new Set(Object.values(keuze))]
}

/** Whether the name of a file is as the procedure wants it: `2022-06 Onderzoeksverslag.pdf`. */
export function isGoedBenoemd(bestandsnaam: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2]) \S.*\.pdf$/i.test(bestandsnaam)
}
