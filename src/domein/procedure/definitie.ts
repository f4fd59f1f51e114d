// What a procedure is, as data. One value of this type carries a whole desk procedure: who may file, what is asked,
// the route of fasen, terms, decisions, letters and what happens after. It serialises to JSON without loss.
import type { Datum } from '../kern/datum.ts'
import { type Weigering, weiger } from '../kern/uitkomst.ts'
import type { Velden } from '../kern/veld.ts'
import type { Termijnregel } from '../termijn/regel.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Organisatiesoort, Voorwaarde } from './voorwaarde.ts'

export type Doelgroep = 'swv' | 'school' | 'ouder' | 'jongere'

/** A text per audience; parents and youth read language level B1. */
export type PerDoelgroep = Readonly<Record<Doelgroep, string>>

export type Procedure = {
  code: string
  versie: string
  /** First day on which new zaken start on this version. */
  geldigVanaf: Datum
  naam: PerDoelgroep
  /** One or two sentences for the procedure page. */
  samenvatting: string
  betreft: 'leerling' | 'groep' | 'lijst' | 'besluit' | 'organisatie'
  indiener: {
    rollen: readonly Rol[]
    soorten: readonly Organisatiesoort[]
    /** Schools outside this SWV may ask too. */
    ookBuiten?: boolean
    /** Why others cannot choose this procedure. */
    anders: string
  }
  /** Must hold to start or file; refused with the reason otherwise. */
  ingang: readonly Ingangseis[]
  formulier: readonly Formuliersectie[]
  stukken: readonly Stuksoort[]
  dossiereisen: readonly Dossiereis[]
  route: readonly Fase[]
  termijnen: readonly Proceduretermijn[]
  brieven: readonly Briefsoort[]
  /** The statuses of this SWV that this procedure can have, with what they mean to whom. */
  statussen: Readonly<Record<string, PerDoelgroep>>
  /** How a zaak is called while it waits for information that was asked; null: it can't be held up. */
  aanhouden: { status: string; grond: string } | null
  /** Roles of the SWV that handle these zaken and see them whole. */
  behandelaars: readonly Rol[]
  herkomst: { bron: string; vastgesteld: string }
}

export type Ingangseis = {
  als: Voorwaarde
  reden: string
  uitweg?: string
  grond: string
  /** Asked when the zaak is started already; otherwise when it is filed. */
  bijStart?: boolean
}

export type Formuliersectie = {
  id: string
  titel: string
  uitleg?: string
  velden: Velden
  /** Fields that must be filled before the dossier is complete (a school may save and file without them). */
  nodig: readonly string[]
}

export type Partij = 'school' | 'ouder' | 'jongere' | 'gedragsdeskundige' | 'bestuur'

/** A kind of dossierstuk that can be added in this procedure. */
export type Stuksoort = {
  soort: string
  naam: string
  uitleg?: string
  /** The date that counts for its age. */
  datumNaam?: string
  /** Who may add it; default the applicant and the handlers. */
  door?: readonly Rol[]
  /** Shown to the parties only after the decision, like expert statements. */
  soortInzage?: 'dossier' | 'besluit'
}

/** What the dossier needs. */
export type Dossiereis = {
  id: string
  stuk: string
  als: Voorwaarde
  /** Each inner list is one way to satisfy: any party of it signs. */
  handtekeningen?: readonly (readonly Partij[])[]
  /** Age measured from the date of the stuk to the day of filing, or the day a later stuk is added. */
  hoogstensMaanden?: number
  /** What to tell when it misses, e.g. "OPP ontbreekt". */
  ontbreekt: string
  /** What to tell when signatures miss, per inner list of handtekeningen. */
  ongetekend?: readonly string[]
  teOud?: string
  grond: string
}

/** Where an outcome leads: a fase by id, or the end. */
export type Bestemming = { fase: string } | { einde: string }

type FaseBasis = {
  id: string
  naam: string
  /** Status as this SWV calls it while the zaak is in this fase. */
  status: string
  /** Who acts; the first is aan zet. */
  door: readonly Rol[]
  /** Entered only when this holds; otherwise skipped with the explanation on record. */
  als?: Voorwaarde
  uitleg: string
  /** Article or paragraph shown beside the step. */
  grond?: string
}

export type Controlepunt = {
  id: string
  vraag: string
  /** What misses when the answer is no. */
  bijNee: string
  /** Blocks complete (true) or only raises a signaal. */
  blokkeert: boolean
  /** Must be answered yes before the zaak can be put on an agenda. */
  voorAgenda?: boolean
  als?: Voorwaarde
  grond: string
}

export type Adviesplaats = {
  id: string
  naam: string
  disciplines: readonly string[]
  verplicht: boolean
}

/** Why an expert may not advise on this zaak. */
export type Onafhankelijkheidsregel =
  | 'werkt-voor-aanvragend-bestuur'
  | 'stelde-dossierstuk-op'
  | 'nam-deel-aan-gesprek'
  | 'dacht-mee'
  | 'adviseerde-al-in-deze-zaak'
  | 'is-indiener'

export type Adviesonderdeel = 'toekennen' | 'categorie' | 'tot'

export type Besluitoptie = {
  id: string
  naam: string
  /** End status of the decision. */
  status: string
  naar: Bestemming
  /** Decision may only follow an announced intention and a chance to be heard. */
  voornemen?: { reactieWeken: number; grond: string }
  velden: Velden
  /** Letters that are prepared. */
  brieven: readonly string[]
  /** Tasks that arise. */
  taken: readonly Opvolgtaak[]
  /** Below this score (answer `veld`) the whole school career is proposed; departing from it needs reasons. */
  schoolloopbaan?: { veld: string; onder: number; grond: string }
  /** Whether the decision gives a period of validity (fields `van` and `tot`). */
  geldigheid: boolean
}

export type Opvolgtaak = { id: string; titel: string; rol: Rol; binnen?: Termijnregel['duur']; grond: string }

export type Fase =
  | (FaseBasis & { soort: 'aanmelding'; naar: Bestemming })
  | (FaseBasis & {
      soort: 'screening'
      criteria: readonly { id: string; vraag: string; hard: boolean; grond: string }[]
      /** Who may depart from a criterion, with reasons. */
      afwijken: readonly Rol[]
      naar: Bestemming
      bijNegatief: Bestemming
    })
  | (FaseBasis & {
      soort: 'controle'
      punten: readonly Controlepunt[]
      /** Status and name of the turn of the applicant while something misses. */
      incompleet: { status: string; naam: string }
      naar: Bestemming
    })
  | (FaseBasis & { soort: 'gesprek'; gesprek: string; verplicht: boolean; naar: Bestemming })
  | (FaseBasis & {
      soort: 'advies'
      plaatsen: readonly Adviesplaats[]
      /** Experts see the dossier only, never each other's advice, until the decision. */
      blind: boolean
      onafhankelijkheid: readonly Onafhankelijkheidsregel[]
      /** What an advice consists of, beside its reasons; differences are found per part. */
      onderdelen: readonly Adviesonderdeel[]
      velden: Velden
      bijVerschil: { plaats: string; verplicht: boolean; grond: string }
      naar: Bestemming
    })
  | (FaseBasis & {
      soort: 'vergadering'
      commissie: string
      /** Status once it is on an agenda. */
      geagendeerd: string
      agenderen: readonly Rol[]
      leden: readonly Rol[]
      /** Points that make a file unambiguous when all are yes. */
      eenduidig: readonly { id: string; vraag: string }[]
      naar: Bestemming
    })
  | (FaseBasis & {
      soort: 'akkoord'
      partijen: readonly string[]
      naar: Bestemming
      bijWeigering: Bestemming
    })
  | (FaseBasis & {
      soort: 'besluit'
      opties: readonly Besluitoptie[]
      /** Route of a decision with a ground of its own (GV-301). */
      bijzonder?: { als: 'verschil-of-bespreekdossier'; naam: string; rol: Rol; grond: string }
    })
  | (FaseBasis & { soort: 'bericht'; naar: Bestemming })
  | (FaseBasis & {
      soort: 'uitvoering'
      plaatsing: boolean
      evaluaties: readonly {
        id: string
        naam: string
        elke?: Termijnregel['duur']
        voorEinde?: Termijnregel['duur']
      }[]
      afgerond: string
    })
  | (FaseBasis & { soort: 'toewijzing'; naar: Bestemming })
  | (FaseBasis & { soort: 'registratie'; velden: Velden; naar: Bestemming })

export type Fasesoort = Fase['soort']
export type FaseVan<S extends Fasesoort> = Extract<Fase, { soort: S }>

/** From which moment a term counts. */
export type Startpunt =
  | { soort: 'indiening' }
  /** The day the dossier was complete. */
  | { soort: 'compleet' }
  | { soort: 'besluit' }
  /** The day of the letter with the decision to the last addressee. */
  | { soort: 'bekendmaking' }
  | { soort: 'incompleet-bericht' }
  | { soort: 'voornemen' }
  /** The last day of validity of what was granted. */
  | { soort: 'einde-geldigheid' }
  | { soort: 'antwoord'; veld: string }

export type Proceduretermijn = {
  naam: string
  titel: string
  regel: Termijnregel
  start: Startpunt
  /** When the term no longer runs. */
  stopt: 'besluit' | 'verzending' | 'nooit' | 'aanvulling' | 'reactie' | 'afronding'
  eigenaar: Rol
  /** The signal when it has passed. */
  gevolg: string
  /** Who sees it besides the SWV. */
  zichtVoor: readonly Doelgroep[]
  /** Only when complete on or before this day of the year; the end is the last day before the summer holiday. */
  garantie?: { uiterlijk: `${number}-${number}` }
}

export type Briefsoort = {
  soort: string
  naam: string
  /** Who gets it: each guardian apart. */
  aan: readonly ('aanvrager' | 'ouders' | 'jongere')[]
  /** sent at once with the act, or prepared for the administration to send. */
  verzending: 'meteen' | 'klaarzetten'
  bijlagen?: readonly string[]
  grond: string
}

/** A fase of a procedure; throws on an id that the prover would have refused. */
export function fase(procedure: Procedure, id: string): Fase {
  const gevonden = procedure.route.find((f) => f.id === id)
  if (!gevonden) throw new Error(`Procedure ${procedure.code} has no fase ${id}`)
  return gevonden
}

/** All form fields of a procedure in order. */
export function formulierVelden(procedure: Procedure): Velden {
  return Object.assign({}, ...procedure.formulier.map((sectie) => sectie.velden)) as Velden
}

/** The refusal that an entry requirement gives. */
export function ingangsweigering(eis: Ingangseis): Weigering {
  return weiger('ingang', eis.reden, { grond: eis.grond, ...(eis.uitweg ? { uitweg: eis.uitweg } : {}) })
}
