// GV-DOORSTART-IND: guidance at the school itself for a pupil who is at risk of falling out (Werkwijze 5.2.1).
import type { Velden } from '#domein/kern/veld.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import {
  AFWIJZEN,
  ARRANGEMENT_AFWIJZING,
  ARRANGEMENT_BEHANDELAARS,
  ARRANGEMENT_BRIEVEN,
  ARRANGEMENT_STATUSTEKSTEN,
  ARRANGEMENT_STUKKEN,
  ARRANGEMENT_VERKLARINGEN,
  TERUGKEER_VELDEN,
  THUISZIT_VELD,
  UITKOMST_BEKEND,
  VERKLARING_EISEN,
  VERSLAGEN,
  indienBeschikbaar,
  informatieverzoek,
  oppAlsToegevoegd,
  stukEis,
  zienswijzeEisen,
} from './arrangement-delen.ts'
import { WERKWIJZE, compleetheid } from './delen.ts'
import {
  NIVEAU,
  TEAM,
  afsluiteis,
  afsluitregistratie,
  plaatsEnNiveau,
  startgesprekEis,
  tussentijds,
} from './doorstart-delen.ts'
import { CONCEPT } from './statussen.ts'

const PARTIJEN = {
  Jongere: 'jongere',
  Ouders: 'ouder(s)/verzorger(s)',
  School: 'onderwijs',
  Hulp: 'hulpverlening',
}

const janee = (label: string, grond: string) => ({ soort: 'ja-nee', label, verplicht: true, grond }) as const
const inzet: Velden = Object.fromEntries(
  Object.entries(PARTIJEN).map(([id, wie]) => [
    `inzet${id}`,
    { soort: 'lange-tekst', label: `Inzet van ${wie}` },
  ]),
)

export const DOORSTART_INDIVIDUEEL: Procedure = {
  code: 'GV-DOORSTART-IND',
  ...WERKWIJZE,
  naam: {
    swv: 'Doorstart-individueel',
    school: 'Doorstart-individueel',
    ouder: 'Doorstart',
    jongere: 'Doorstart',
  },
  eigennaam: true,
  samenvatting:
    'Begeleiding op school door het team van Doorstart, met een plan van aanpak, om de schoolloopbaan zonder onderbreking af te maken.',
  infopagina: 'doorstart',
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school', 'pro-school'],
    ookBuiten: true,
    ook: ['contactpersoon'],
    opSchool: true,
    anders: 'Doorstart is voor jongeren van het voortgezet onderwijs; hun school meldt aan.',
  },
  zorgplicht: 'aanvrager',
  vanuit: ['GV-OVERLEG'],
  ingang: VERKLARING_EISEN,
  formulier: [
    {
      id: 'aanmelding',
      titel: 'De aanmelding',
      velden: { ...THUISZIT_VELD, ...ARRANGEMENT_VERKLARINGEN },
      nodig: ['thuiszitten'],
    },
    indienBeschikbaar(
      {
        opp: 'Geëvalueerd en ondertekend OPP',
        ...VERSLAGEN,
      },
      'GV-115',
    ),
  ],
  stukken: [
    { soort: 'aanmeldformulier-doorstart', naam: 'Aanmeldformulier Doorstart' },
    ...ARRANGEMENT_STUKKEN,
    { soort: 'OPP-geevalueerd', naam: 'Evaluatie van het OPP', sluit: ['opp-evaluatie'] },
  ],
  dossiereisen: [
    stukEis('aanmeldformulier-doorstart', 'Aanmeldformulier Doorstart ontbreekt', 'GV-114'),
    ...zienswijzeEisen('GV-114'),
    stukEis('didactisch', 'Didactische gegevens met overzicht van behaalde resultaten ontbreken', 'GV-114'),
    stukEis('verzuim', 'Overzicht verzuim ontbreekt', 'GV-114'),
    oppAlsToegevoegd('GV-115'),
  ],
  route: [
    {
      soort: 'screening',
      id: 'screening',
      naam: 'Eerste screening',
      status: CONCEPT,
      door: ['contactpersoon'],
      uitleg: 'De contactpersoon beoordeelt de criteria. Daarna kan de school de aanvraag indienen.',
      grond: 'GV-106, GV-108',
      velden: {
        niveau: NIVEAU,
        externaliserend: janee('Is de problematiek externaliserend? (vaak, niet altijd)', 'GV-111'),
        doelen: {
          soort: 'meerkeuze',
          label: 'Wat zijn de doelen?',
          verplicht: true,
          minimum: 1,
          keuzes: [
            { waarde: 'motivatie', label: 'Motivatie' },
            { waarde: 'sociaal-emotioneel', label: 'Sociaal-emotionele vaardigheden in schoolse setting' },
            { waarde: 'schools', label: 'Schoolse vaardigheden' },
            { waarde: 'behoud', label: 'Behouden van of terugkeren naar het onderwijsproces' },
            { waarde: 'anders', label: 'Anders' },
          ],
          grond: 'GV-113',
        },
      },
      criteria: [
        ...plaatsEnNiveau({ niveau: 'GV-109', regio: 'GV-110' }),
        { id: 'verzuimOfUitval', vraag: 'Is er verzuim of dreigende uitval?', hard: true, grond: 'GV-112' },
        {
          id: 'planNodig',
          vraag: 'Is er behoefte aan een plan van aanpak gericht op de hulpvraag?',
          hard: true,
          grond: 'GV-112',
        },
        {
          id: 'eigenInzet',
          vraag: 'Is de jongere zich bewust van de noodzaak van eigen inzet?',
          hard: true,
          grond: 'GV-112',
        },
        { id: 'gemotiveerd', vraag: 'Zijn de betrokkenen gemotiveerd?', hard: true, grond: 'GV-112' },
        { id: 'doelenPassen', vraag: 'Passen de doelen?', hard: true, grond: 'GV-112' },
      ],
      eisen: [
        {
          als: {
            soort: 'registratie-gedaan',
            registratie: 'contact',
            inWoorden: 'de school van inschrijving nam contact op',
          },
          reden: 'Screenen kan pas na contact door de school van inschrijving.',
          uitweg: 'Leg eerst dat contact vast.',
          grond: 'GV-106',
        },
      ],
      afwijken: ['contactpersoon', 'directeur-bestuurder'],
      naar: { fase: 'aanvraag' },
    },
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanmelding door de school',
      status: CONCEPT,
      door: ['zorgcoordinator', 'contactpersoon'],
      uitleg: 'De zorgcoördinator vult de vragen in, voegt de documenten toe en dient in.',
      naar: { fase: 'compleetheid' },
    },
    compleetheid({
      uitleg: 'Het secretariaat controleert of alle documenten er zijn.',
      grond: 'GV-114',
      naar: { fase: 'besluit' },
    }),
    {
      soort: 'besluit',
      id: 'besluit',
      naam: 'Besluit van de projectleider Doorstart',
      status: 'In behandeling',
      door: ['projectleider-doorstart'],
      uitleg: 'De projectleider bespreekt de aanmelding met het team en besluit.',
      grond: 'GV-116',
      opties: [
        {
          id: 'toekennen',
          naam: 'Doorstart toekennen',
          status: 'Gearrangeerd',
          naar: { fase: 'doorstart' },
          geldigheid: 'vrij',
          looptijd: { einde: 'vrij', grond: 'GV-066' },
          velden: {
            van: { soort: 'datum', label: 'Begint op' },
            tot: { soort: 'datum', label: 'Loopt uiterlijk tot en met' },
          },
          brieven: ['toekenning-arrangement'],
          taken: [],
        },
        { ...AFWIJZEN, naam: 'Niet passend: afwijzen' },
      ],
    },
    {
      soort: 'uitvoering',
      id: 'doorstart',
      naam: 'Doorstart: startgesprek, plan en verloop',
      status: 'Gearrangeerd',
      door: ['administratieve-ondersteuning', 'projectleider-doorstart'],
      uitleg: 'De jongere blijft ingeschreven op de eigen school, die zorgplicht houdt.',
      grond: 'GV-117 tot GV-124',
      plaatsing: false,
      toegekend: true,
      start: {
        gesprek: 'startgesprek',
        looptijd: { einde: 'vrij', grond: 'GV-066' },
        door: TEAM,
        eisen: [startgesprekEis('GV-117')],
        gevolg: {
          taken: [
            {
              id: 'opp-evaluatie',
              titel: 'Evaluatie van het OPP toevoegen',
              rol: 'zorgcoordinator',
              grond: 'GV-124',
            },
          ],
        },
      },
      evaluaties: [
        tussentijds('GV-121', {
          velden: {
            ontwikkeling: { soort: 'lange-tekst', label: 'Ontwikkeling', verplicht: true },
            nodig: { soort: 'lange-tekst', label: 'Wat heeft de jongere nodig?', verplicht: true },
            vervolg: {
              soort: 'keuze',
              label: 'Vervolgstap',
              verplicht: true,
              keuzes: [
                { waarde: 'doorgaan', label: 'Doorgaan' },
                { waarde: 'afronden', label: 'Afronden: de school kan verder' },
                { waarde: 'niet-passend', label: 'Afmaken zonder onderbreking is niet passend' },
              ],
            },
            adviesDoorstart: {
              soort: 'lange-tekst',
              label: 'Advies van Doorstart over het vervolg',
              verplicht: true,
              als: { veld: 'vervolg', is: ['niet-passend'] },
              grond: 'GV-122',
            },
          },
          gemist: ['jongere', 'ouders', 'school'],
          gevolgen: {
            bij: {
              veld: 'vervolg',
              antwoorden: {
                'niet-passend': {
                  taken: [
                    {
                      id: 'passend-alternatief',
                      titel: 'Een passend alternatief vinden, samen met de ouders (zorgplicht)',
                      rol: 'zorgcoordinator',
                      grond: 'GV-122',
                    },
                  ],
                },
              },
            },
          },
        }),
      ],
      beeindigen: { velden: TERUGKEER_VELDEN, uitkomst: 'uitkomst', eisen: [], door: TEAM },
      afrondeisen: [
        {
          als: UITKOMST_BEKEND,
          reden: 'De uitkomst is nog niet vastgelegd.',
          grond: 'GV-067',
        },
        afsluiteis('GV-123'),
      ],
      afgerond: 'Afgerond',
    },
    ARRANGEMENT_AFWIJZING,
  ],
  gesprekken: [
    {
      id: 'startgesprek',
      naam: 'Startgesprek',
      door: TEAM,
      genodigden: ['jongere', 'ouders', 'school'],
      velden: { afspraken: { soort: 'lange-tekst', label: 'Vervolgafspraken', verplicht: true } },
      grond: 'GV-117',
    },
  ],
  registraties: [
    informatieverzoek({
      uitleg: 'Leg vast dat school of ouders naar Doorstart vroegen. Dit is geen aanvraag.',
      grond: 'GV-106',
    }),
    {
      id: 'contact',
      naam: 'Contact door de school van inschrijving',
      titel: 'Contact vastleggen',
      uitleg: 'Leg vast dat de school van inschrijving contact opnam. Daarna kan worden gescreend.',
      door: ['contactpersoon', 'zorgcoordinator'],
      velden: {},
      in: ['screening'],
      grond: 'GV-106',
    },
    {
      id: 'teamadvies',
      naam: 'Advies van het team',
      titel: 'Advies van het team noteren',
      uitleg: 'Leg vast wat een teamlid adviseert. De projectleider besluit.',
      door: TEAM,
      velden: { advies: { soort: 'lange-tekst', label: 'Advies', verplicht: true } },
      in: ['besluit'],
      grond: 'GV-116',
    },
    {
      id: 'plan',
      naam: 'Plan van aanpak',
      titel: 'Plan van aanpak vastleggen',
      uitleg: 'Leg het plan vast; elke volgende keer is een nieuwe versie.',
      door: TEAM,
      velden: {
        doelen: { soort: 'lange-tekst', label: 'Doel(en)', verplicht: true },
        verwachtingen: { soort: 'lange-tekst', label: 'Verwachtingen', verplicht: true },
        onderdelen: {
          soort: 'meerkeuze',
          label: 'Onderdelen',
          verplicht: true,
          keuzes: [
            { waarde: 'observatie', label: 'Observatie' },
            { waarde: 'coaching-jongere', label: 'Coaching jongere' },
            { waarde: 'coaching-docent', label: 'Coaching docent(enteam)/mentor' },
            { waarde: 'procesondersteuning', label: 'Procesondersteuning ouder(s)/verzorger(s)' },
            { waarde: 'anders', label: 'Anders' },
          ],
          grond: 'GV-120',
        },
        ...inzet,
      },
      versies: true,
      in: ['doorstart'],
      grond: 'GV-119',
    },
    afsluitregistratie('doorstart', 'GV-123'),
  ],
  signalen: Object.entries(PARTIJEN).map(([id, wie]) => ({
    id: `plan-zonder-inzet-${id.toLowerCase()}`,
    als: {
      soort: 'alle' as const,
      van: [
        { soort: 'registratie-gedaan' as const, registratie: 'plan', inWoorden: 'er is een plan' },
        {
          soort: 'niet' as const,
          van: {
            soort: 'antwoord-ingevuld' as const,
            veld: `plan.inzet${id}`,
            inWoorden: `de inzet van ${wie} staat erin`,
          },
        },
      ],
    },
    tekst: `In het plan van aanpak ontbreekt de inzet van ${wie}.`,
    grond: 'GV-119',
    zwaarte: 'let-op' as const,
  })),
  termijnen: [],
  brieven: ARRANGEMENT_BRIEVEN,
  statussen: ARRANGEMENT_STATUSTEKSTEN,
  aanhouden: null,
  behandelaars: [...ARRANGEMENT_BEHANDELAARS, ...TEAM],
}
