// What a procedure is, as data. One value of this type carries a whole desk procedure: who may file, what is asked,
// the route of fasen, terms, decisions, letters and what happens after. It serialises to JSON without loss.
import type { Datum } from '../kern/datum.ts'
import { type Weigering, weiger } from '../kern/uitkomst.ts'
import type { Velden } from '../kern/veld.ts'
import type { Rol } from '../toegang/rollen.ts'
import type {
  Aanstelling,
  Afleidingen,
  Akkoordpartij,
  Bestemming,
  Capaciteit,
  Criterium,
  Duur,
  Eis,
  Evaluatie,
  Gespreksoort,
  Gevolg,
  Gevolgen,
  Looptijd,
  Mandaat,
  Opvolgtaak,
  Parameter,
  Registratie,
  Signaalregel,
} from './bouwstenen.ts'
import type { Aanhouden } from './aanhouden.ts'
import type { Adviesdeel } from './adviesdeel.ts'
import type { Beurt, Beurtlijst } from './beurtlijst.ts'
import type { Briefsoort } from './briefsoort.ts'
import type { Besluitoptiedeel, Controledeel, Proceduredeel, Stukdeel, Vergaderdeel } from './loket.ts'
import type { Partij } from './partij.ts'
import type { Proceduretermijn } from './proceduretermijn.ts'
import { geteld } from './stukvoorwaarde.ts'
import type { Organisatiesoort, Voorwaarde, Voorwaardefeiten } from './voorwaarde.ts'
import type { Zorgplichtregel } from './zorgplicht.ts'

export type { Bestemming, Criterium, Opvolgtaak } from './bouwstenen.ts'
export type { Adviesonderdeel, Adviesplaats, Onafhankelijkheidsregel } from './adviesdeel.ts'
export type { Briefsoort } from './briefsoort.ts'
export type { Partij } from './partij.ts'
export type { Proceduretermijn, Startpunt } from './proceduretermijn.ts'

export type Doelgroep = 'swv' | 'school' | 'ouder' | 'jongere'

/** A text per audience; parents and youth read language level B1. */
export type PerDoelgroep = Readonly<Record<Doelgroep, string>>

export type Procedure = Proceduredeel & {
  code: string
  versie: string
  /** First day on which new zaken start on this version. */
  geldigVanaf: Datum
  naam: PerDoelgroep
  /** The name is one of its own and keeps its capital in a sentence. */
  eigennaam?: true
  /** One or two sentences for the procedure page. */
  samenvatting: string
  /** Page of the desk that tells what this is about. */
  infopagina?: string
  betreft: 'leerling' | 'groep' | 'lijst' | 'besluit' | 'organisatie'
  /** Answer by which the zaak is known when it is about no pupil: the class of a group. */
  onderwerp?: string
  indiener: {
    rollen: readonly Rol[]
    soorten: readonly Organisatiesoort[]
    /** Schools outside this SWV may ask too. */
    ookBuiten?: boolean
    /** Only schools outside this SWV may ask: those that take part have a procedure of their own. */
    alleenBuiten?: boolean
    /** Roles outside schools that may start it too: the zaak then stands on the SWV, not on a school. */
    ook?: readonly Rol[]
    /** Who else starts it does so for the school of the pupil, when there is one: that school files and keeps it. */
    opSchool?: boolean
    /** Who else starts it chooses at which school, one of `soorten`: that school files and keeps it. */
    kiestSchool?: true
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
  aanhouden: Aanhouden | null
  /** Roles that handle these zaken and see them whole. */
  behandelaars: readonly Rol[]
  /** Of the handlers: roles that count only for who was appointed to the zaak. */
  besloten?: readonly Rol[]
  /** Of the handlers: roles that count only once the zaak has asked something of them, with a task of their role. */
  opVraag?: readonly Rol[]
  /** Guardians and youth do not find these zaken, not even how they stand: only school and SWV read them (GV-046). */
  nietVoorGezin?: { grond: string }
  /** Who has the duty of care: the school that asks, whatever happens, or as these rules say. Shown with the zaak. */
  zorgplicht?: 'aanvrager' | readonly Zorgplichtregel[]
  /** Procedures of which a zaak may be continued in this one (`vanuit`). */
  vanuit?: readonly string[]
  registraties?: readonly Registratie[]
  gesprekken?: readonly Gespreksoort[]
  akkoorden?: readonly Akkoordpartij[]
  aanstellingen?: readonly Aanstelling[]
  parameters?: readonly Parameter[]
  capaciteit?: Capaciteit
  signalen?: readonly Signaalregel[]
  beurtlijsten?: readonly Beurtlijst[]
  herkomst: { bron: string; vastgesteld: string }
}

export type Ingangseis = Eis & {
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

/** A kind of dossierstuk that can be added in this procedure. */
export type Stuksoort = Stukdeel & {
  soort: string
  naam: string
  uitleg?: string
  /** The date that counts for its age. */
  datumNaam?: string
  /** Who may add it; default the applicant and the handlers. */
  door?: readonly Rol[]
  /** Shown to the parties only after the decision, like expert statements. */
  soortInzage?: 'dossier' | 'besluit'
  /** Follow-up tasks (by id) that are done with it. */
  sluit?: readonly string[]
}

/** What the dossier needs. */
export type Dossiereis = {
  id: string
  stuk: string
  als: Voorwaarde
  /** Each inner list is one way to satisfy: any party of it signs. */
  handtekeningen?: readonly (readonly Partij[])[]
  /** One guardian of more is enough with an explanation of who checks; until then it is seen (RGV-148). */
  alleOuders?: { signaal: string; grond: string }
  /** Age measured from the date of the stuk to the day of filing, or the day a later stuk is added. */
  hoogstensMaanden?: number
  /** What to tell when it misses, e.g. "OPP ontbreekt". */
  ontbreekt: string
  /** What to tell when signatures miss, per inner list of handtekeningen. */
  ongetekend?: readonly string[]
  teOud?: string
  grond: string
}

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
  /** Where a route has no decision: entering this counts as one in the key figures. */
  telt?: 'toekenning' | 'afwijzing'
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
  /** Where the dossier itself says yes: holds, then an answer that was left out is yes. Else the point stays open. */
  blijktAls?: Voorwaarde
  /** Must be answered, with yes or no, before complete: silence is not an answer. */
  beantwoorden?: boolean
  /** There is a doubt to clear up: complete only after a spoken yes, silence is not one. */
  uitdrukkelijk?: boolean
  /** Not met when the last of these talks was held without this party, unless who checks says otherwise. */
  gesprekMet?: { gesprekken: readonly string[]; partij: string }
  /** Worked out from what is known instead of asked. */
  automatisch?: Voorwaarde
  als?: Voorwaarde
  grond: string
}

export type Besluitoptie = Besluitoptiedeel & {
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
  /** What follows from an answer besides. */
  bij?: NonNullable<Gevolgen['bij']>
  /** Below this score (answer `veld`) the whole school career is proposed; departing from it needs reasons. */
  schoolloopbaan?: { veld: string; onder: number; grond: string }
  /**
   * Whether the decision gives a period (fields `van` and `tot`): true for whole school years to 31 July (TLV),
   * `vrij` for any end that `looptijd` allows.
   */
  geldigheid: boolean | 'vrij'
  /** Gets a number like a TLV; with `geldigheid: true` always. */
  genummerd?: true
  looptijd?: Looptijd
  /** Answers that give `van` and `tot` when the decision leaves them empty. */
  periodeUit?: { van: string; tot: string }
  eisen?: readonly Eis[]
  /** The amount follows from an answer: parameter per answer. Kept with the decision as `bedrag`, centen. */
  bedrag?: {
    veld: string
    parameters: Readonly<Record<string, string>>
    /** For the calendar days from this answer through 31 July only; the amount is of that school year. */
    naarRato?: { vanaf: string }
  }
  beurt?: Beurt
  /** It takes the place of the decision that the zaak is about. */
  vervangt?: boolean
  /** No motivation asked. */
  zonderMotivering?: boolean
  /** How it counts in the key figures, when that does not follow from the period it gives. */
  telt?: 'toekenning' | 'afwijzing' | 'niet'
}

export type Fase =
  | (FaseBasis & { soort: 'aanmelding'; naar: Bestemming })
  | (FaseBasis & {
      soort: 'screening'
      criteria: readonly Criterium[]
      /** Filled in besides the criteria. */
      velden?: Velden
      eisen?: readonly Eis[]
      /** Who may depart from a criterion, with reasons. */
      afwijken: readonly Rol[]
      naar: Bestemming
      /** Absent: the zaak stays here, so that it can be screened again. */
      bijNegatief?: Bestemming
    })
  | (FaseBasis &
      Controledeel & {
        soort: 'controle'
        punten: readonly Controlepunt[]
        /** Status and name of the turn of the applicant while something misses. */
        incompleet: { status: string; naam: string }
        naar: Bestemming
      })
  /** A talk from `gesprekken`; where its own gevolgen lead nowhere, recording it leads on. */
  | (FaseBasis & { soort: 'gesprek'; gesprek: string; naar: Bestemming; blijft?: boolean })
  | (FaseBasis &
      Adviesdeel & {
        soort: 'advies'
        naar: Bestemming
      })
  | (FaseBasis &
      Vergaderdeel & {
        soort: 'vergadering'
        /** Status once it is on an agenda. */
        geagendeerd: string
        agenderen: readonly Rol[]
        leden: readonly Rol[]
        /** Points that make a file unambiguous when all are yes. */
        eenduidig: readonly { id: string; vraag: string }[]
        eisen?: readonly Eis[]
        /** Holds: it prolongs what there is, and gives way to new applications when the SWV says so (GV-218). */
        verlenging?: Voorwaarde
        naar: Bestemming
      })
  | (FaseBasis & {
      soort: 'akkoord'
      /** Ids of `akkoorden`, all needed. */
      partijen: readonly string[]
      naar: Bestemming
      /** What follows when one of them does not agree: where it leads, who hears of it and who takes it further. */
      bijWeigering: Gevolg & { naar: Bestemming }
    })
  | (FaseBasis & {
      soort: 'besluit'
      opties: readonly Besluitoptie[]
      /**
       * A decision with a ground of its own (GV-301): when advices differ, for a file to discuss, or when parents see it
       * differently.
       */
      bijzonder?: {
        naam: string
        /** In which function it is signed. */
        functie: string
        /** Who takes it: another who decides in ordinary files cannot. */
        door: readonly Rol[]
        grond: string
        zienswijzeAnders: readonly Voorwaarde[]
      }
      mandaat?: Mandaat
    })
  /** Letters that wait are sent. */
  | (FaseBasis & { soort: 'bericht'; brieven: readonly string[]; naar: Bestemming })
  | (FaseBasis & {
      soort: 'uitvoering'
      plaatsing: boolean
      /** Entering it means that something was granted; counted per school year. */
      toegekend?: boolean
      /** Present: what was granted is started here, with its own dates. */
      start?: {
        /** A talk that is planned and held first: until then that is what there is to do. */
        gesprek?: string
        looptijd: Looptijd
        velden?: Velden
        eisen: readonly Eis[]
        door: readonly Rol[]
        gevolg?: Gevolgen
      }
      evaluaties: readonly Evaluatie[]
      /** Answers asked at the end (opdracht `uitvoering-beeindigen`), and what must hold. */
      beeindigen?: {
        velden: Velden
        /** The question whose answer is the outcome, kept in the trail itself so that it can be counted. */
        uitkomst?: string
        afgeleid?: Afleidingen
        eisen: readonly Eis[]
        door: readonly Rol[]
        gevolg?: Gevolgen
      }
      /** Must hold before closing, besides the period, open tasks and letters. */
      afrondeisen?: readonly Eis[]
      afgerond: string
    })
  /** A person from `aanstellingen` is appointed. */
  | (FaseBasis & { soort: 'toewijzing'; aanstelling: string; naar: Bestemming })
  /** One record from `registraties` is waited for; its gevolgen lead on, or `naar` does. `afronden`: may be closed here. */
  | (FaseBasis & {
      soort: 'registratie'
      registratie: string
      /** There is nothing to do before this: so long before the day of an answer. */
      pasVanaf?: { veld: string; vooraf: Duur }
      naar: Bestemming
      afronden?: { status: string; eisen: readonly Eis[] }
    })

export type Fasesoort = Fase['soort']
export type FaseVan<S extends Fasesoort> = Extract<Fase, { soort: S }>

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

/** The refusal that an entry requirement gives; where it counts stukken, how many there are goes before the reason. */
export function ingangsweigering(eis: Ingangseis, feiten: Voorwaardefeiten): Weigering {
  const { als } = eis
  const stand =
    als.soort === 'stukken-minstens' && als.eenheid
      ? `${geteld(als, feiten)} van ${als.aantal} ${als.eenheid}. `
      : ''
  return weiger('ingang', `${stand}${eis.reden}`, {
    grond: eis.grond,
    ...(eis.uitweg ? { uitweg: eis.uitweg } : {}),
  })
}
