// The route that every application of category 3 walks: filed by a school, complete by itself, in the weekly meeting,
// granted, refused or suspended. What follows a grant differs per procedure.
import type { Velden } from '#domein/kern/veld.ts'
import type { Eis, Opvolgtaak, Registratie } from '#domein/procedure/bouwstenen.ts'
import type {
  Besluitoptie,
  Controlepunt,
  Dossiereis,
  Fase,
  Formuliersectie,
  Ingangseis,
  Procedure,
  Proceduretermijn,
} from '#domein/procedure/definitie.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import {
  BRIEVEN,
  GEGEVENS,
  GEGEVENS_KLOPPEN,
  GENODIGDE,
  INDIENER,
  LOKET,
  LOKETLEDEN,
  NAAMGEVING,
  ONBESTELBAAR,
  OUDERS_OP_DE_HOOGTE,
  PDCA,
  PROFESSIONAL,
  PROFESSIONALS,
  SCHOOL,
  STUKKEN,
  STUKSIGNALEN,
  WERKWIJZE,
  formuliereisen,
  oppEisen,
} from './delen.ts'
import { CONCEPT, OPGESCHORT, STATUSTEKSTEN } from './statussen.ts'

export const CATEGORIE_3 = 'Categorie 3: via het loketoverleg'

/** What the page for filing tells about what a desk does and does not (GO-089). */
const WAT_HET_LOKET_DOET =
  'Het Loket bespreekt deze aanvraag in het wekelijkse overleg en besluit: toekenning, afwijzing of opschorting. Eenvoudige en administratieve vragen handelt het Loket direct af, zonder overleg. Een vraag over jeugdhulp zet Team Jeugd en Gezin door. Is uw dossier compleet, dan ziet u na het indienen meteen op welk overleg de aanvraag wordt behandeld.'

export type Loketzaak = Pick<Procedure, 'code' | 'naam' | 'samenvatting'> & {
  infopagina?: string
  vanuit?: readonly string[]
  ingang?: readonly Ingangseis[]
  secties: readonly Formuliersectie[]
  /** Whether the file needs an OPP with handelingsdeel (GO-064). */
  opp: boolean
  /** Parents may disagree (GO-080). */
  oneens?: boolean
  dossiereisen?: readonly Dossiereis[]
  punten?: readonly Controlepunt[]
  toekenning: {
    velden?: Velden
    eisen?: readonly Eis[]
    taken?: readonly Opvolgtaak[]
  } & Pick<Besluitoptie, 'geldigheid'> &
    Partial<Pick<Besluitoptie, 'looptijd' | 'periodeUit' | 'bij'>>
  /** Asked when it is refused. */
  afwijzing?: { velden?: Velden; eisen?: readonly Eis[] }
  /** What follows a grant; the first is where it leads. */
  daarna: readonly [Fase, ...Fase[]]
  registraties?: readonly Registratie[]
} & Partial<
    Pick<Procedure, 'heet' | 'gesprekken' | 'akkoorden' | 'aanstellingen' | 'signalen' | 'parameters' | 'bsn'>
  > & {
    termijnen?: readonly Proceduretermijn[]
    /** Who handles each of these besides the meeting, without being connected to it first. */
    behandelen?: readonly Rol[]
  }

const VERKLARING: Opvolgtaak = {
  id: 'deskundigheidsverklaring',
  titel: 'Deskundigheidsverklaring schrijven',
  rol: 'orthopedagoog-swv',
  registratie: 'deskundigheidsverklaring',
  grond: 'GO-019',
}

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'deskundigheidsverklaring',
    naam: 'Deskundigheidsverklaring',
    titel: 'Deskundigheidsverklaring vastleggen',
    uitleg:
      'De deelnemers aan het overleg verklaren, op basis van het dossier en het besluit, waarom dit besluit past. De verklaring gaat naar de school.',
    door: LOKETLEDEN,
    velden: {
      verklaring: { soort: 'lange-tekst', label: 'Verklaring', verplicht: true },
      dossierstukken: {
        soort: 'verwijzing',
        naar: 'document',
        meer: true,
        label: 'Op welke dossierstukken berust de verklaring?',
        verplicht: true,
      },
    },
    eisen: [
      {
        als: {
          soort: 'besluit-is',
          opties: ['toekenning', 'afwijzing'],
          inWoorden: 'er is een besluit genomen',
        },
        reden: 'Een deskundigheidsverklaring volgt op het besluit.',
        uitweg: 'Leg eerst het besluit vast.',
        grond: 'GO-019',
      },
    ],
    sluit: ['deskundigheidsverklaring'],
    brieven: ['deskundigheidsverklaring'],
    grond: 'GO-019',
  },
  ...(['school', 'ouders'] as const).map((wie): Registratie => ({
    id: `contact-${wie}`,
    naam: `Contact met ${wie} over alternatieven`,
    titel: `Contact met ${wie} vastleggen`,
    uitleg: `Leg vast wat met ${wie} is besproken over mogelijke alternatieven.`,
    door: LOKETLEDEN,
    velden: { verslag: { soort: 'lange-tekst', label: 'Wat is besproken', verplicht: true } },
    in: ['alternatieven'],
    grond: 'GO-026',
  })),
  {
    id: 'alternatieven',
    naam: 'Alternatieven',
    titel: 'Alternatieven afsluiten',
    uitleg: 'Sluit het meedenken over alternatieven af. Dat kan na contact met school en met ouders.',
    door: LOKETLEDEN,
    velden: { uitkomst: { soort: 'lange-tekst', label: 'Welke alternatieven zijn er', verplicht: true } },
    eisen: (['school', 'ouders'] as const).map((wie) => ({
      als: {
        soort: 'registratie-gedaan',
        registratie: `contact-${wie}`,
        inWoorden: `er is contact geweest met ${wie}`,
      },
      reden: `Er is nog geen contact met ${wie} over alternatieven vastgelegd.`,
      uitweg: `Kies "Contact met ${wie} vastleggen".`,
      grond: 'GO-026',
    })),
    grond: 'GO-026',
  },
  ...(
    [
      ['navraag', 'Extra navraag'],
      ['onderzoek', 'Extra onderzoek'],
      ['expert', 'Raadplegen van een expert'],
    ] as const
  ).map(([id, naam]): Registratie => ({
    id: `uitgezocht-${id}`,
    naam: `${naam} afgerond`,
    titel: `${naam} afronden`,
    uitleg: 'Daarna komt de aanvraag vanzelf op de agenda van het eerstvolgende overleg.',
    door: LOKETLEDEN,
    velden: { bevindingen: { soort: 'lange-tekst', label: 'Wat is de uitkomst', verplicht: true } },
    grond: 'GO-022',
  })),
]

const UITZOEKEN: readonly Fase[] = (['navraag', 'onderzoek', 'expert'] as const).map((id) => ({
  soort: 'registratie',
  id: `opgeschort-${id}`,
  naam: OPGESCHORT[id],
  status: OPGESCHORT[id],
  door: ['orthopedagoog-swv', 'administratief-medewerker', 'senior-consulent-tjg'],
  uitleg:
    'Er wordt iets uitgezocht. Daarna komt de aanvraag vanzelf op de agenda van het eerstvolgende overleg.',
  grond: 'GO-020, GO-022',
  registratie: `uitgezocht-${id}`,
  naar: { fase: 'overleg' },
}))

function opties(z: Loketzaak): readonly Besluitoptie[] {
  return [
    {
      ...z.toekenning,
      id: 'toekenning',
      naam: 'Toekenning',
      status: 'Toegekend',
      telt: 'toekenning',
      naar: { fase: z.daarna[0].id },
      velden: z.toekenning.velden ?? {},
      brieven: ['besluitbericht'],
      taken: [VERKLARING, ...(z.toekenning.taken ?? [])],
    },
    {
      id: 'afwijzing',
      naam: 'Afwijzing',
      status: 'Afgewezen',
      telt: 'afwijzing',
      naar: { fase: 'alternatieven' },
      geldigheid: false,
      velden: z.afwijzing?.velden ?? {},
      eisen: z.afwijzing?.eisen ?? [],
      brieven: ['besluitbericht'],
      taken: [
        {
          id: 'ouders-informeren',
          titel: 'Ouders informeren over de afwijzing',
          rol: 'ondersteuningscoordinator',
          grond: 'GO-025',
        },
        VERKLARING,
      ],
    },
    {
      id: 'opschorting',
      naam: 'Opschorting',
      status: 'Besproken',
      telt: 'niet',
      tussentijds: true,
      naar: { fase: 'opgeschort-navraag' },
      bij: {
        veld: 'reden',
        antwoorden: {
          navraag: { naar: { fase: 'opgeschort-navraag' } },
          onderzoek: { naar: { fase: 'opgeschort-onderzoek' } },
          expert: { naar: { fase: 'opgeschort-expert' } },
        },
      },
      geldigheid: false,
      velden: {
        reden: {
          soort: 'keuze',
          label: 'Reden van de opschorting',
          verplicht: true,
          keuzes: [
            { waarde: 'navraag', label: 'Er is extra navraag nodig' },
            { waarde: 'onderzoek', label: 'Er is extra onderzoek nodig' },
            { waarde: 'expert', label: 'Er moet een expert worden geraadpleegd' },
          ],
          grond: 'GO-020',
        },
      },
      brieven: ['besluitbericht'],
      taken: [],
    },
  ]
}

const TERMIJNEN: readonly Proceduretermijn[] = [
  {
    naam: 'bericht-aan-school',
    titel: 'Bericht aan de school',
    regel: {
      soort: 'beleid',
      duur: { aantal: 5, eenheid: 'werkdagen' },
      rolt: false,
      grond: 'Vernieuwd Loket, wekelijks overleg (GO-023)',
    },
    start: { soort: 'vergadering' },
    stopt: 'verzending',
    eigenaar: 'administratief-medewerker',
    gevolg: 'De school heeft niet binnen vijf werkdagen na het overleg bericht gekregen.',
    zichtVoor: ['school'],
  },
  ...(['navraag', 'onderzoek', 'expert'] as const).map((id): Proceduretermijn => ({
    naam: `opgeschort-${id}`,
    titel: `${OPGESCHORT[id]}: afgerond`,
    regel: {
      soort: 'beleid',
      duur: { aantal: 4, eenheid: 'weken' },
      rolt: true,
      grond: 'GO, onderdeel 4.2 nummer 12 (standaard 4 weken)',
    },
    start: { soort: 'fase', fase: `opgeschort-${id}` },
    stopt: { naFase: `opgeschort-${id}` },
    eigenaar: 'orthopedagoog-swv',
    gevolg: 'De aanvraag is al vier weken opgeschort.',
    zichtVoor: ['school'],
  })),
]

/** A procedure of category 3. */
export function loketzaak(z: Loketzaak): Procedure {
  return {
    code: z.code,
    ...(z.heet ? { heet: z.heet } : {}),
    ...WERKWIJZE,
    naam: z.naam,
    samenvatting: z.samenvatting,
    infopagina: z.infopagina ?? 'voor-scholen',
    categorie: CATEGORIE_3,
    betreft: 'leerling',
    indiener: INDIENER,
    ...(z.vanuit ? { vanuit: z.vanuit } : {}),
    ingang: [...(z.ingang ?? []), OUDERS_OP_DE_HOOGTE],
    formulier: [...z.secties, GEGEVENS],
    stukken: STUKKEN,
    dossiereisen: [
      ...formuliereisen(z.oneens),
      ...(z.opp ? oppEisen(z.oneens) : []),
      ...(z.dossiereisen ?? []),
    ],
    route: [
      {
        soort: 'aanmelding',
        id: 'aanvraag',
        naam: 'Aanvraag door de school',
        status: CONCEPT,
        door: SCHOOL,
        uitleg: WAT_HET_LOKET_DOET,
        grond: 'GO-001, GO-089',
        naar: { fase: 'compleetheid' },
      },
      {
        soort: 'controle',
        id: 'compleetheid',
        naam: 'Is het dossier compleet?',
        status: 'Ingediend',
        door: ['administratief-medewerker'],
        uitleg: 'Een complete aanvraag is meteen in behandeling. Ontbreekt er iets, dan ziet de school wat.',
        grond: 'GO-017, GO-062',
        automatisch: true,
        ookLater: true,
        punten: [...GEGEVENS_KLOPPEN, ...(z.opp ? [PDCA] : []), ...(z.punten ?? [])],
        incompleet: { status: 'Niet in behandeling', naam: 'De school vult aan' },
        naar: { fase: 'overleg' },
      },
      {
        soort: 'vergadering',
        id: 'overleg',
        naam: 'Loketoverleg',
        status: 'In behandeling',
        door: LOKETLEDEN,
        uitleg: 'Het Loket bespreekt de aanvraag in het wekelijkse overleg: PO op donderdag, VO op dinsdag.',
        grond: 'GO-006, GO-016',
        commissie: LOKET,
        geagendeerd: 'Op de agenda',
        automatisch: true,
        agenderen: ['administratief-medewerker', 'voorzitter'],
        leden: LOKETLEDEN,
        eenduidig: [],
        zienswijzeLezen: { stukken: ['zienswijze'], grond: 'GO-081' },
        naar: { fase: 'besluit' },
      },
      {
        soort: 'besluit',
        id: 'besluit',
        naam: 'Besluit van het Loket',
        status: 'Besproken',
        door: ['voorzitter', 'administratief-medewerker'],
        uitleg: 'Toekenning, afwijzing of opschorting. De school krijgt binnen vijf werkdagen bericht.',
        grond: 'GO-018, GO-023',
        opties: opties(z),
      },
      ...z.daarna,
      {
        soort: 'registratie',
        id: 'alternatieven',
        naam: 'Alternatieven na de afwijzing',
        status: 'Afgewezen',
        door: ['orthopedagoog-swv', 'administratief-medewerker', 'senior-consulent-tjg'],
        uitleg: 'Het Loket neemt contact op met school en ouders over mogelijke alternatieven.',
        grond: 'GO-026',
        registratie: 'alternatieven',
        naar: { einde: 'Afgewezen' },
      },
      ...UITZOEKEN,
    ],
    termijnen: [...TERMIJNEN, ...(z.termijnen ?? [])],
    brieven: BRIEVEN,
    statussen: STATUSTEKSTEN,
    aanhouden: null,
    behandelaars: [...LOKETLEDEN, ...(z.behandelen ?? [])],
    besloten: PROFESSIONALS.filter((rol) => !z.behandelen?.includes(rol)),
    ...(z.bsn ? { bsn: z.bsn } : {}),
    registraties: [...REGISTRATIES, ...(z.registraties ?? [])],
    gesprekken: z.gesprekken ?? [],
    akkoorden: z.akkoorden ?? [],
    aanstellingen: [PROFESSIONAL, GENODIGDE, ...(z.aanstellingen ?? [])],
    signalen: [...STUKSIGNALEN, ...(z.signalen ?? [])],
    parameters: z.parameters ?? [],
    naamgeving: NAAMGEVING,
    onbestelbaar: ONBESTELBAAR,
  }
}
