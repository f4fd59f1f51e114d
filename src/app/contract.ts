// What the use cases take and give: the one language between core, database, pages and API.
import type { Swvrij } from '#db/opslag/swv.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import type { Velden, Waarden } from '#domein/kern/veld.ts'
import type { Zaakwoorden } from '#domein/procedure/zaakwoord.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Kalender, Termijnrekening } from '#domein/termijn/regel.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import type { Instellingen } from '#domein/verloop/opdracht.ts'
import type { Signaal } from '#domein/zaak/signalen.ts'
import type { Taak } from '#domein/zaak/taken.ts'

/** Who is logged in, in which samenwerkingsverband. Read from the session on every request. */
export type Sessie = {
  swv: number
  /** Slug of the samenwerkingsverband, the first part of the path of its pages. */
  code: string
  swvNaam: string
  oefening: boolean
  persoon: string
  naam: string
  rollen: readonly { rol: Rol; organisatie: string | null; organisatieNaam: string | null }[]
  csrf: string
  /** Today as this samenwerkingsverband sees it: real, or the date of the practice room. */
  vandaag: Datum
  /** The setting, as it was read with the session; only in the request for which that was done. */
  omgeving?: Swvomgeving
}

/** The setting of one act or one look. */
export type Swvomgeving = {
  swv: Swvrij
  /** The moment as this SWV sees it. */
  moment: Date
  vandaag: Datum
  kalender: Kalender
  instellingen: Instellingen
}

/** Not there, or not for this reader: the same answer. */
export type NietGevonden = { soort: 'niet-gevonden' }
/** Somebody changed the zaak in the meantime. */
export type Verouderd = { soort: 'verouderd'; huidigeVersie: number; gegevenVersie: number }
/** The same Idempotency-Key came with another content. */
export type SleutelHergebruikt = { soort: 'sleutel-hergebruikt' }

export type Mislukt = Weigering | NietGevonden | Verouderd | SleutelHergebruikt

export type OpdrachtInvoer = {
  zaak: string
  opdracht: string
  invoer: Readonly<Record<string, unknown>>
  /** The version of the zaak that the person looked at; without it no check for a change in between. */
  versie?: number
  /** Idempotency-Key: the same key with the same content gives the same answer and one effect. */
  sleutel?: string
  bestand?: {
    id: string
    naam: string
    paginas: number
    sleutel: string
    sha256: string
    bytes: number
    scan: string
  }
}

export type Uitgevoerd = {
  soort: 'uitgevoerd'
  zaak: string
  versie: number
  status: string
  /** Kinds of what happened, in order. */
  gebeurtenissen: readonly string[]
}

/** A person or organisation by name, for screens; id for acts. */
export type Naam = { id: string; naam: string }

export type Keuzelijst = readonly { waarde: string; label: string }[]

/** One act this reader could do, with its form. */
export type Mogelijkheid = {
  naam: string
  titel: string
  uitleg: string
  velden: Velden
  /** Choices for the fields that refer to persons, documents and so on. */
  verwijzingen: Readonly<Record<string, Keuzelijst>>
  /** Values to start with, such as what is already known. */
  begin: Waarden
  /** Which of several forms of this act it is: the field that chooses it (left out of `velden`) and its value. */
  variant: { veld: string; waarde: string } | null
  /** Why not yet, and how to get there. */
  nietNu: Weigering | null
}

export type Stukbeeld = {
  id: string
  soort: string
  soortNaam: string
  naam: string
  datum: Datum | null
  toegevoegdOp: Datum
  ondertekendDoor: readonly string[]
  paginas: number
}

export type Briefbeeld = {
  /** Id within the zaak: brief-1. */
  id: string
  brief: string
  naam: string
  aan: string
  kanaal: 'mail' | 'post' | 'portaal'
  stand: 'klaargezet' | 'verzonden' | 'mislukt'
  datum: Datum | null
  /** Whether the PDF can be downloaded. */
  pdf: boolean
}

export type Adviesbeeld = {
  plaats: string
  plaatsNaam: string
  deskundige: string | null
  discipline: string | null
  stand: 'gevraagd' | 'aanvaard' | 'uitgebracht'
  /** Only when the reader may read it. */
  advies: {
    toekennen: boolean
    /** The kind of school, where the advice names one. */
    schoolsoort: string | null
    categorie: string | null
    tot: Datum | null
    op: Datum
    onderbouwing: readonly { label: string; tekst: string }[]
  } | null
  /** Versions before this one, each with why it was opened again; only when the reader may read the advice. */
  eerder: readonly { op: Datum; toekennen: boolean; tot: Datum | null; heropend: string }[]
}

export type Tijdlijnregel = {
  volgnummer: number
  datum: Datum
  soort: string
  /** Sentence: what happened. */
  tekst: string
  /** What was written, when the reader may see it. */
  toelichting: string | null
  door: string | null
  rol: string | null
  groep: 'besluit' | 'document' | 'contact' | 'termijn' | 'overig'
}

export type Termijnbeeld = {
  naam: string
  titel: string
  soort: 'wettelijk' | 'beleid' | 'terugreken'
  einde: Datum
  loopt: boolean
  verstreken: boolean
  opgeschort: boolean
  rekening: Termijnrekening
}

export type Antwoordregel = { label: string; tekst: string }

/** How full a procedure with places or a count per school year is. */
export type Plaatsbeeld = {
  /** Null: no bound on how many take part. */
  plaatsen: number | null
  /** Take part now. */
  lopend: number
  /** Granted in this school year. */
  toegekendDitSchooljaar: number
  /** In the order in which a free place is offered; for a school only its own zaak, with its place. */
  wachtlijst: readonly { zaak: string; nummer: string; sinds: Datum; plaats: number }[]
}

/** What an arrangement or talk has on record. */
export type Trajectbeeld = {
  screening: {
    uitkomst: 'positief' | 'negatief' | 'afwijking'
    op: Datum
    motivering: string
    punten: readonly { vraag: string; ja: boolean }[]
    antwoorden: readonly Antwoordregel[]
  } | null
  registraties: readonly { id: string; naam: string; op: Datum; antwoorden: readonly Antwoordregel[] }[]
  akkoorden: readonly { partij: string; akkoord: boolean; op: Datum }[]
  mensen: readonly { plaats: string; naam: string; sinds: Datum; tot: Datum | null }[]
  wachtSinds: Datum | null
  /** How full the procedure is, and who waits; null where nothing is counted. */
  plaatsen: Plaatsbeeld | null
  uitvoering: {
    van: Datum
    tot: Datum | null
    beeindigdOp: Datum | null
    bijstellingen: readonly {
      op: Datum
      totWas: Datum | null
      tot: Datum | null
      inzet: string
      reden: string
    }[]
    /** What was asked at the start and at the end. */
    antwoorden: readonly Antwoordregel[]
  } | null
  evaluaties: readonly {
    id: string
    naam: string
    op: Datum
    verslag: string
    antwoorden: readonly Antwoordregel[]
  }[]
}

/** Another zaak of the same pupil. */
export type Verwant = {
  zaak: string
  nummer: string
  naam: string
  status: string
  open: boolean
  gestartOp: Datum
  /** Belongs to this zaak: it was continued from it, or it is an earlier talk of the same school. */
  gekoppeld: boolean
  /** Talks that were held there. */
  gesprekken: readonly { op: Datum; gesprek: string; verslag: string }[]
}

/** A zaak as one reader may see it. */
export type Zaakbeeld = {
  id: string
  nummer: string
  versie: number
  procedure: Pick<Procedure, 'code' | 'versie'> & { naam: string; heet: Zaakwoorden }
  /** How the reader stands to it. `weet-ervan`: may know that it exists, and sees nothing else of it. */
  als: 'behandelaar' | 'school' | 'betrokken' | 'deskundige' | 'gezin' | 'weet-ervan'
  betreft: {
    leerling: { id: string; naam: string; geboren: Datum; woonplaats: string | null } | null
    /** What it is about when that is no pupil, such as the class. */
    onderwerp: string | null
  }
  /**
   * `school`: a school asked; otherwise it stands on the SWV or another party. `contact`: whom parents speak there, as the
   * name of a role; null when no school asks.
   */
  aanvrager: Naam & { school: boolean; contact: string | null }
  open: boolean
  status: string
  /** The status in the words of this reader. */
  statusTekst: string
  statusSinds: Datum
  gestartOp: Datum
  ingediendOp: Datum | null
  compleetOp: Datum | null
  aanZet: {
    wie: string
    rol: Rol
    naam: string
    titel: string
    vanaf: Datum | null
    uiterlijk: Datum | null
  } | null
  taken: readonly (Taak & { wie: string; mijn: boolean })[]
  signalen: readonly Signaal[]
  route: readonly {
    id: string
    naam: string
    /** `mogelijk`: only when that is what is decided. */
    stand: 'gedaan' | 'hier' | 'straks' | 'mogelijk' | 'overgeslagen'
    uitleg: string
    grond: string | null
  }[]
  termijnen: readonly Termijnbeeld[]
  /** Form answers as pairs, only when the reader may see them. */
  formulier: {
    secties: readonly { id: string; titel: string; uitleg: string | null; velden: Velden }[]
    antwoorden: Waarden
  } | null
  /** Whether the BSN is recorded; null: this procedure has none, or this reader may not read it. */
  bsn: 'vastgelegd' | 'ontbreekt' | null
  /** Who has the duty of care, in words, where the procedure says so. */
  zorgplichtschool: string | null
  /** What the procedure shows of it beside the status: the round of a cycle, the level of support. */
  kenmerken: readonly { label: string; is: string }[]
  /** Part by part what the file of the pupil must hold; empty where the procedure asks none. */
  dossiercontrole: readonly { id: string; naam: string; aanwezig: boolean; grond: string }[]
  gemis: readonly { id: string; soort: string; tekst: string; grond: string }[]
  stukken: readonly Stukbeeld[]
  adviezen: readonly Adviesbeeld[]
  brieven: readonly Briefbeeld[]
  gesprekken: readonly {
    id: string
    gesprek: string
    op: Datum
    gehouden: boolean
    vorm: string
    deelnemers: readonly string[]
    verslag: string | null
    antwoorden: readonly Antwoordregel[]
  }[]
  vragen: readonly {
    id: string
    op: Datum
    tekst: string
    antwoord: string | null
    antwoordOp: Datum | null
  }[]
  voornemen: {
    op: Datum
    reactieTot: Datum
    motivering: string
    reacties: readonly { van: string; gehoord: string; op: Datum }[]
  } | null
  besluit: {
    optie: string
    naam: string
    op: Datum
    van: Datum | null
    tot: Datum | null
    categorie: string | null
    grond: string
    volgnummer: string | null
    motivering: string
    /** What else was decided, such as the amount. */
    antwoorden: readonly Antwoordregel[]
  } | null
  agendering: {
    vergadering: Datum
    eenduidig: boolean
    redenen: readonly string[]
    /** Asked beside the members; only for who handles the zaak. */
    genodigden: readonly { naam: string; discipline: string; reden: string }[]
  } | null
  bezwaren: readonly { op: Datum; van: string; tijdig: boolean }[]
  /** Other zaken of the same pupil that this reader may see, newest first: one file for all questions. */
  verwant: readonly Verwant[]
  /** Records of an arrangement or talk; null when there are none for this reader. */
  traject: Trajectbeeld | null
  tijdlijn: readonly Tijdlijnregel[]
  mogelijkheden: readonly Mogelijkheid[]
}

/** One row of Mijn werk. */
export type Werkrij = {
  zaak: string
  nummer: string
  leerling: string | null
  procedure: string
  school: string
  status: string
  taak: string
  taakTitel: string
  wie: string
  uiterlijk: Datum | null
  vanaf: Datum | null
  signaal: string | null
  mijn: boolean
}

/** A zaak of which this reader may know that it exists: no name, no content. */
export type Bekenderij = { zaak: string; nummer: string; procedure: string; sinds: Datum }

export type Werklijst = {
  weergave: 'mijn' | 'team' | 'niet-toegewezen' | 'alles'
  rijen: readonly Werkrij[]
  /** Opaque position of the next page. */
  verder: string | null
  /** Number of rows per view, from the same conditions as the rows; counted up to 100, which means 100 or more. */
  aantallen: Readonly<Record<'mijn' | 'team' | 'niet-toegewezen' | 'alles', number>>
  /** What others handle and this reader may know of; only with the views of the team and of all, the newest fifty. */
  bekend: readonly Bekenderij[]
}
