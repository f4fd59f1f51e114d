// RGV-CHECKLIST: the ten steps of support at school, from what a teacher observes to a referral (bijlage 3.6). Steps 1 to 5 are a
// round that begins anew each time goals are met or a question is answered.
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { CYCLUSSTAPPEN } from './checklist-cyclus.ts'
import { BEGELEIDERS, CYCLUS, OUDERS_TEKENDEN, TRAJECT_AFGESPROKEN, inStap } from './checklist-delen.ts'
import { CHECKLISTSTATUSSEN } from './checklist-statussen.ts'
import { ONDERSTEUNINGSTEAM, TRAJECTSTAPPEN } from './checklist-stappen.ts'
import { ALTIJD, INGESCHREVEN, ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { OPP_STUKVELDEN, niveau } from './niveau.ts'
import { statusteksten } from './statussen.ts'
import { alle, antwoord, gedaan, niet } from './zorgplicht-delen.ts'

type Stap = { id: string; naam: string; status: keyof typeof CHECKLISTSTATUSSEN; registratie: string }

function stap(x: Stap, uitleg: string, naar: string, als?: Voorwaarde): Fase {
  return {
    soort: 'registratie',
    ...x,
    door: x.id === 'verwijzing' ? SCHOOLROLLEN : BEGELEIDERS,
    uitleg,
    grond: 'Bijlage 3.6',
    naar: { fase: naar },
    ...(als ? { als } : {}),
  }
}

const [WAARNEMEN, BEGRIJPEN, PLANNEN, REALISEREN, EVALUATIE] = CYCLUS

const ROUTE: readonly Fase[] = [
  stap(
    { ...WAARNEMEN, status: 'Waarnemen', registratie: 'waarneming' },
    'De leerkracht signaleert een onderwijsbehoefte en voert een leerlinggesprek.',
    'begrijpen',
  ),
  stap(
    { ...BEGRIJPEN, status: 'Begrijpen', registratie: 'begrijpen' },
    'Leerkracht en intern begeleider benoemen de onderwijsbehoefte; de ouders horen wat is waargenomen.',
    'plannen',
  ),
  stap(
    { ...PLANNEN, status: 'Plannen', registratie: 'plan' },
    'Er komt een plan, besproken met ouders en leerling.',
    'realiseren',
  ),
  stap(
    { ...REALISEREN, status: 'Realiseren', registratie: 'realisatie' },
    'De leerkracht voert het plan uit.',
    'evaluatie',
  ),
  stap(
    { ...EVALUATIE, status: 'Evalueren', registratie: 'evaluatie' },
    'Doelen gehaald: een nieuwe cyclus. Niet gehaald: de leerling-bespreking.',
    'leerlingbespreking',
  ),
  stap(
    {
      id: 'leerlingbespreking',
      naam: 'Stap 6 Leerling-bespreking',
      status: 'Leerling-bespreking',
      registratie: 'leerlingbespreking',
    },
    'De leerkracht legt een hulpvraag voor aan de intern begeleider.',
    'ondersteuningsteam',
  ),
  {
    soort: 'gesprek',
    id: 'ondersteuningsteam',
    naam: 'Stap 7 Ondersteuningsteam op schoolniveau',
    status: 'Ondersteuningsteam',
    door: BEGELEIDERS,
    uitleg:
      'Ouders, leerkracht, intern begeleider en schoolondersteuner of steunpuntcoördinator bespreken de hulpvraag.',
    grond: 'Bijlage 3.6',
    gesprek: 'ondersteuningsteam',
    naar: { fase: 'traject' },
  },
  stap(
    {
      id: 'traject',
      naam: 'Stap 8 Ondersteuningstraject',
      status: 'Ondersteuningstraject beginnen',
      registratie: 'traject',
    },
    'De school legt vast wie van het samenwerkingsverband wordt ingezet.',
    'traject-loopt',
    TRAJECT_AFGESPROKEN,
  ),
  stap(
    {
      id: 'traject-loopt',
      naam: 'Stap 8 Ondersteuningstraject',
      status: 'Ondersteuningstraject loopt',
      registratie: 'trajectresultaat',
    },
    'De ondersteuning loopt; de leerkracht houdt de ouders op de hoogte.',
    // Each result leads somewhere: this is the way on where no trajectory was agreed.
    'verwijzing',
    TRAJECT_AFGESPROKEN,
  ),
  stap(
    {
      id: 'leerlingbespreking-na-traject',
      naam: 'Stap 6 Leerling-bespreking',
      status: 'Leerling-bespreking',
      registratie: 'leerlingbespreking-na-traject',
    },
    'De doelen van het traject zijn niet gehaald; daarna volgt het ondersteuningsteam.',
    'ondersteuningsteam',
  ),
  stap(
    {
      id: 'evaluatie-traject',
      naam: 'Stap 9 Evaluatie en vervolgtraject',
      status: 'Traject evalueren',
      registratie: 'evaluatie-traject',
    },
    'Het ondersteuningsteam evalueert het traject.',
    'waarnemen',
  ),
  {
    soort: 'registratie',
    id: 'verwijzing',
    naam: 'Stap 10 Verwijzing',
    status: 'Verwijzing',
    door: SCHOOLROLLEN,
    uitleg: 'Ouders, school en steunpuntcoördinator beslissen of plaatsing op sbo of so noodzakelijk is.',
    grond: 'Bijlage 3.6',
    registratie: 'verwijzing',
    naar: { einde: 'TLV aanvragen' },
  },
]

/** Extra support runs or was agreed. */
const NIVEAU_2 = inStap(
  'traject',
  'traject-loopt',
  'leerlingbespreking-na-traject',
  'evaluatie-traject',
  'verwijzing',
)

/** Talks with guardians that the present step waits for. */
const OUDERMOMENTEN: readonly Voorwaarde[] = [
  ...['begrijpen', 'plannen', 'evaluatie', 'ondersteuningsteam'].map((id) => inStap(id)),
  alle(inStap('traject'), niet(OUDERS_TEKENDEN)),
]

export const CHECKLIST: Procedure = {
  code: 'RGV-CHECKLIST',
  heet: { naam: 'checklist', lidwoord: 'de', stopt: true },
  categorie: 'Ondersteuning op school',
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Checklist leerlingondersteuning (stap 1–10)',
    school: 'Checklist leerlingondersteuning',
    ouder: 'Ondersteuning op school',
    jongere: 'Ondersteuning op school',
  },
  samenvatting:
    'Tien stappen van ondersteuning op school: waarnemen, begrijpen, plannen, realiseren, evalueren, de leerling-bespreking, het ondersteuningsteam, het traject en zo nodig een verwijzing. Ouders worden op vaste momenten betrokken.',
  infopagina: 'ondersteuning',
  betreft: 'leerling',
  indiener: {
    rollen: BEGELEIDERS,
    soorten: SCHOLEN,
    anders: 'De checklist houdt de school van de leerling bij.',
  },
  ingang: [INGESCHREVEN],
  formulier: [],
  stukken: [
    {
      soort: 'OPP',
      naam: 'OPP',
      uitleg: 'Een stuk van voor 2023 kan nog "Groeidocument" heten.',
      velden: OPP_STUKVELDEN,
    },
    { soort: 'OT-verslag', naam: 'Verslag van een ondersteuningsteam (OT)' },
    { soort: 'bijlage', naam: 'Bijlage bij het OPP' },
    { soort: 'overig', naam: 'Ander stuk' },
  ],
  dossiereisen: [],
  route: ROUTE,
  rondes: {
    naam: 'cyclus',
    vanaf: 'waarnemen',
    open: { naam: 'oudermomenten open', van: OUDERMOMENTEN },
    grond: 'RGV-032, RGV-046',
  },
  kenmerken: [
    niveau(
      { als: gedaan('verwijzing', 'er is besloten tot verwijzing'), is: 3 },
      { als: NIVEAU_2, is: 2 },
      { als: ALTIJD, is: 1 },
    ),
    {
      id: 'ouders-geinformeerd',
      label: 'Ouders laatst geïnformeerd',
      rijen: [
        {
          als: alle(
            inStap('traject-loopt'),
            gedaan('ouders-geinformeerd', 'er was contact met de ouders over de voortgang'),
          ),
          is: { dag: 'ouders-geinformeerd.op' },
        },
      ],
      grond: 'RGV-042',
    },
  ],
  registraties: [...CYCLUSSTAPPEN, ...TRAJECTSTAPPEN],
  gesprekken: [ONDERSTEUNINGSTEAM],
  signalen: [
    {
      id: 'opp-vereist',
      als: alle(
        NIVEAU_2,
        niet({ soort: 'stuk-aanwezig', stuk: 'OPP', inWoorden: 'er is een OPP' }),
        niet({
          soort: 'andere-zaak',
          procedures: ['RGV-OPP'],
          status: ['OPP vastgesteld'],
          inWoorden: 'er is een OPP vastgesteld',
        }),
      ),
      tekst: 'OPP vereist: de leerling krijgt extra ondersteuning en er is nog geen OPP.',
      grond: 'RGV-064',
      zwaarte: 'let-op',
      ookSchool: true,
    },
    {
      id: 'tlv-afgesproken',
      als: alle(
        antwoord('ondersteuningsteam.afspraken', ['tlv'], 'er is afgesproken een TLV aan te vragen'),
        NIVEAU_2,
      ),
      tekst:
        'Het ondersteuningsteam heeft afgesproken een TLV aan te vragen. Begin die aanvraag vanuit deze zaak.',
      grond: 'RGV-039',
      zwaarte: 'let-op',
      ookSchool: true,
    },
  ],
  termijnen: [],
  brieven: [],
  statussen: { ...CHECKLISTSTATUSSEN, ...statusteksten('Afgerond') },
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator', 'schoolondersteuner'],
}
