// One fixed cast of invented people for the tests of the core, and a zaak that is played in memory: given what happened,
// when someone acts, then this is so. Time is passed in; ids are names, so that failures read well.
import type { Datum } from '#domein/kern/datum.ts'
import { type Weigering, isWeigering } from '#domein/kern/uitkomst.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { STANDAARDKALENDER } from '#domein/termijn/standaardkalender.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import type { Gebeurtenis, Gebeurtenissoort, Vastgelegd } from '#domein/verloop/gebeurtenis.ts'
import { ontwikkel } from '#domein/verloop/ontwikkel.ts'
import type { Context, Feiten, Instellingen, Persoonfeit, Situatie } from '#domein/verloop/opdracht.ts'
import { type Termijnstand, termijnen } from '#domein/verloop/termijn.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import { beslis } from '#domein/zaak/beslis.ts'
import { signalen } from '#domein/zaak/signalen.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { type AanZet, type Taak, aanZet, taken } from '#domein/zaak/taken.ts'
import { GELDERSE_VALLEI } from '#procedures/gelderse-vallei/swv.ts'
import { TLV_VO } from '#procedures/gelderse-vallei/tlv-vo.ts'

export const STREEK = 'csg-het-streek'
/** Answers and stukken that make the VSO applications complete. */
export const VSO_FORMULIER = {
  grondslag: 'eerdere-tlv',
  keuzeTlv: 'De plek past.',
  betrokkenheidOudersJongere: 'Samen besproken.',
  verschilVanInzicht: false,
}
export const BESTUUR = 'bestuur-streek'

function persoon(
  id: string,
  rol: Rol,
  meer: Partial<Persoonfeit> & { organisatie?: string } = {},
): Persoonfeit {
  const { organisatie = null, ...rest } = meer
  return {
    id,
    naam: id,
    rollen: [{ rol, organisatie }],
    disciplines: [],
    werkgever: null,
    werkgeverBestuur: null,
    pool: null,
    kanaal: 'mail',
    heeftMail: true,
    ...rest,
  }
}

/** As scenario files: no KB-days but those a test names; the catalogues count without them. */
const KALENDER = { ...STANDAARDKALENDER, gelijkgesteld: [] }

const MENSEN: readonly Persoonfeit[] = [
  persoon('zorgcoordinator', 'zorgcoordinator', {
    organisatie: STREEK,
    werkgever: STREEK,
    werkgeverBestuur: BESTUUR,
  }),
  persoon('zorgcoordinator-elders', 'zorgcoordinator', { organisatie: 'marnix' }),
  persoon('secretariaat', 'secretariaat'),
  persoon('procesbegeleider', 'procesbegeleider'),
  persoon('bestuurder', 'directeur-bestuurder'),
  // The chair as a function apart: delegated.
  persoon('voorzitter', 'voorzitter'),
  persoon('contactpersoon', 'contactpersoon', {
    organisatie: STREEK,
    pool: 'pool',
    disciplines: ['orthopedagoog'],
  }),
  persoon('orthopedagoog', 'deskundige', { pool: 'pool', disciplines: ['orthopedagoog'], werkgever: 'swv' }),
  persoon('psycholoog', 'deskundige', {
    pool: 'pool',
    disciplines: ['kinder- of jeugdpsycholoog'],
    werkgever: 'swv',
  }),
  persoon('pedagoog', 'deskundige', { pool: 'pool', disciplines: ['pedagoog'], werkgever: 'swv' }),
  persoon('arts', 'deskundige', { pool: 'partner', disciplines: ['arts'], werkgever: 'partner' }),
  persoon('deskundige-streek', 'deskundige', {
    pool: 'pool',
    disciplines: ['orthopedagoog'],
    werkgever: BESTUUR,
  }),
  persoon('niet-in-de-pool', 'deskundige', { disciplines: ['orthopedagoog'] }),
  persoon('moeder', 'ouder'),
  persoon('vader', 'ouder', { kanaal: 'post', heeftMail: false }),
  persoon('jongere', 'jongere'),
]

const FEITEN: Feiten = {
  leerling: {
    id: 'A',
    naam: 'Sam Voorbeeld',
    geboren: '2008-03-14',
    woonplaats: 'Ede',
    school: STREEK,
    gezag: [
      { persoon: 'moeder', aard: 'gezag' },
      { persoon: 'vader', aard: 'gezag' },
      { persoon: 'jongere', aard: 'jongere' },
    ],
  },
  aanvrager: {
    id: STREEK,
    naam: 'CSG Het Streek College',
    soort: 'vo-school',
    bestuur: BESTUUR,
    plaats: 'Ede',
    deelnemer: true,
  },
  personen: Object.fromEntries(MENSEN.map((p) => [p.id, p])),
  organisaties: {},
  betrokkenheid: [],
  vergaderingen: [],
  contactpersonen: ['contactpersoon'],
  volgnummer: 1,
  zaken: [],
  vanuit: null,
  bezetting: { lopend: 0, wachtend: [], toegekendDitSchooljaar: 0 },
}

/** Values that make a complete GV-TLV-VO form. */
export const COMPLEET_FORMULIER = {
  contactpersoonBetrokkenOp: '2022-10-05',
  betrokkenheidOudersJongere: 'Ouders en jongere waren bij elk gesprek.',
  ontoereikendEigenSchool: 'De klas is te groot.',
  ontoereikendCollegascholen: 'Twee scholen zijn gevraagd.',
  inspanningen: 'Een jaar begeleiding zonder blijvend effect.',
  keuzeTlv: 'Kleine groep en vaste begeleiding.',
  mdoAfweging: 'Maatwerk en Comma zijn besproken.',
}

/** A zaak being played; each act answers with the play itself, so that a test reads as a story. */
export type Spel = {
  /** Acts; gives the refusal or null. */
  probeer(op: Datum, wie: string, opdracht: string, met?: Record<string, unknown>): Weigering | null
  /** Acts and must succeed. */
  doe(op: Datum, wie: string, opdracht: string, met?: Record<string, unknown>): Spel
  /** The form and the three signed stukken that GV-TLV-VO needs. */
  volledig(op: Datum, geevalueerd?: Datum): Spel
  /** Filed complete on this day and taken into behandeling. */
  inBehandeling(op: Datum, geevalueerd?: Datum): Spel
  /** Both experts advise. */
  geadviseerd(op: Datum, een?: Record<string, unknown>, twee?: Record<string, unknown>): Spel
  /** On the agenda of a meeting on the same day. */
  geagendeerd(op: Datum): Spel
  /** Only moves the date. */
  naar(op: Datum): Spel
  readonly toestand: Toestand
  readonly status: string
  readonly geschiedenis: readonly Vastgelegd[]
  readonly soorten: Gebeurtenissoort[]
  situatie(wie?: string): Situatie
  /** Last day of a term by name. */
  einde(naam: string): Datum | undefined
  termijn(naam: string): Termijnstand | undefined
  readonly aanZet: AanZet | null
  readonly taken: readonly Taak[]
  /** Codes of the signals. */
  readonly signalen: string[]
}

/** A zaak in memory, started by the zorgcoordinator on `gestart`. Facts can be changed per test. */
export function speel(
  opties: {
    procedure?: Procedure
    gestart?: Datum
    feiten?: Partial<Feiten>
    /** Who starts it; default the zorgcoordinator. */
    door?: string
    /** People of another desk, beside the cast. */
    mensen?: readonly Persoonfeit[]
    instellingen?: Instellingen
  } = {},
): Spel {
  const procedure: Procedure = opties.procedure ?? TLV_VO
  const soort = procedure.indiener.soorten[0] ?? 'vo-school'
  const school = FEITEN.aanvrager
    ? { ...FEITEN.aanvrager, soort, deelnemer: !procedure.indiener.alleenBuiten }
    : null
  const personen = {
    ...FEITEN.personen,
    ...Object.fromEntries((opties.mensen ?? []).map((p) => [p.id, p])),
  }
  const feiten: Feiten = { ...FEITEN, aanvrager: school, personen, ...opties.feiten }
  const geschiedenis: Vastgelegd[] = []
  let toestand: Toestand | null = null
  let vandaag: Datum = opties.gestart ?? '2023-01-04'

  const context = (wie: string, bestand: Context['bestand'] = null): Context => ({
    vandaag,
    door: { persoon: wie, rollen: feiten.personen[wie]?.rollen ?? [] },
    kalender: KALENDER,
    instellingen: opties.instellingen ?? GELDERSE_VALLEI.instellingen,
    feiten,
    bestand,
  })
  const leg = (wie: string, rol: Rol, gebeurtenissen: readonly Gebeurtenis[]) => {
    for (const gebeurtenis of gebeurtenissen) {
      const v: Vastgelegd = {
        volgnummer: geschiedenis.length + 1,
        datum: vandaag,
        op: `${vandaag}T11:00:00Z`,
        door: wie,
        rol,
        organisatie: null,
        gebeurtenis,
      }
      geschiedenis.push(v)
      toestand = ontwikkel(toestand, v)
    }
  }
  const nu = (): Toestand => {
    if (!toestand) throw new Error('The zaak was not started')
    return toestand
  }
  const situatie = (wie = 'secretariaat'): Situatie => ({ procedure, toestand: nu(), context: context(wie) })

  const spel: Spel = {
    probeer(op: Datum, wie: string, opdracht: string, met: Record<string, unknown> = {}): Weigering | null {
      vandaag = op
      const bestand =
        'bestand' in met
          ? { id: String(met['bestand']), naam: `${String(met['bestand'])}.pdf`, paginas: 2 }
          : null
      const uitkomst = beslis({ procedure, toestand: nu(), context: context(wie, bestand) }, opdracht, met)
      if (isWeigering(uitkomst)) return uitkomst
      leg(wie, uitkomst.rol, uitkomst.gebeurtenissen)
      return null
    },
    doe(op: Datum, wie: string, opdracht: string, met: Record<string, unknown> = {}): Spel {
      const weigering = spel.probeer(op, wie, opdracht, met)
      if (weigering) throw new Error(`${opdracht} by ${wie} on ${op} was refused: ${weigering.reden}`)
      return spel
    },
    volledig(op: Datum, geevalueerd: Datum = '2022-10-01'): Spel {
      return spel
        .doe(op, 'zorgcoordinator', 'formulier-invullen', COMPLEET_FORMULIER)
        .doe(op, 'zorgcoordinator', 'document-toevoegen', {
          soort: 'OPP',
          bestand: 'opp',
          datum: geevalueerd,
          ondertekendDoor: ['school', 'ouder'],
        })
        .doe(op, 'zorgcoordinator', 'document-toevoegen', {
          soort: 'zienswijze',
          bestand: 'zienswijze',
          ondertekendDoor: ['ouder'],
        })
        .doe(op, 'zorgcoordinator', 'document-toevoegen', {
          soort: 'ondertekening-aanvraagformulier',
          bestand: 'ondertekening',
        })
    },
    inBehandeling(op: Datum, geevalueerd?: Datum): Spel {
      return spel
        .volledig(op, geevalueerd)
        .doe(op, 'zorgcoordinator', 'indienen')
        .doe(op, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet', per: op })
    },
    geadviseerd(op: Datum, een: Record<string, unknown> = {}, twee: Record<string, unknown> = {}): Spel {
      const advies = {
        onafhankelijk: true,
        toekennen: true,
        categorie: 'laag',
        tot: '2025-07-31',
        onderbouwing: 'Zie dossier.',
      }
      return spel
        .doe(op, 'procesbegeleider', 'deskundige-toewijzen', { deskundige: 'orthopedagoog', als: 'eerste' })
        .doe(op, 'procesbegeleider', 'deskundige-toewijzen', { deskundige: 'psycholoog', als: 'tweede' })
        .doe(op, 'orthopedagoog', 'advies-uitbrengen', { ...advies, ...een })
        .doe(op, 'psycholoog', 'advies-uitbrengen', { ...advies, ...twee })
    },
    geagendeerd(op: Datum): Spel {
      return spel.doe(op, 'procesbegeleider', 'agenderen', {
        vergadering: op,
        procesDuidelijk: true,
        opEenLijn: true,
        voldoetAanCriteria: true,
      })
    },
    naar(op: Datum): Spel {
      vandaag = op
      return spel
    },
    get toestand() {
      return nu()
    },
    get status() {
      return nu().status
    },
    get geschiedenis() {
      return geschiedenis
    },
    get soorten(): Gebeurtenissoort[] {
      return geschiedenis.map((v) => v.gebeurtenis.soort)
    },
    situatie,
    einde: (naam: string) => termijnen(situatie()).find((t) => t.naam === naam)?.einde,
    termijn: (naam: string) => termijnen(situatie()).find((t) => t.naam === naam),
    get aanZet() {
      return aanZet(situatie())
    },
    get taken() {
      return taken(situatie())
    },
    get signalen() {
      return signalen(situatie()).map((s) => s.code)
    },
  }
  const starter = opties.door ?? 'zorgcoordinator'
  const begonnen = startZaak(procedure, context(starter))
  if (isWeigering(begonnen)) throw new Error(begonnen.reden)
  leg(starter, feiten.personen[starter]?.rollen[0]?.rol ?? 'systeem', begonnen)
  return spel
}
