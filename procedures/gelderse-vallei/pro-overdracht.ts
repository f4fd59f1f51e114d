// GV-PRO-OVERDRACHT: after 1 October a pupil comes from VSO or vmbo to the praktijkonderwijs, and money follows for the rest
// of the school year (Werkwijze 7.2).
import type { Parameter } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { WERKWIJZE } from './delen.ts'
import { CONCEPT, CONCEPT_TEKST, afgerondAls } from './statussen.ts'
import { PRO_BEHANDELAARS } from './tlv-pro-groslijst.ts'

/** Where the pupil comes from. The amount per level is set each year; this one is where the beheerder starts from. */
const NIVEAUS = {
  vso: 'Voortgezet speciaal onderwijs (vso)',
  'vmbo-bb': 'Vmbo basisberoepsgerichte leerweg',
  'vmbo-kb': 'Vmbo kaderberoepsgerichte leerweg',
  'vmbo-gt': 'Vmbo gemengde of theoretische leerweg',
} as const

const PARAMETERS: readonly Parameter[] = Object.entries(NIVEAUS).map(([niveau, naam]) => ({
  id: `pro-overdracht-${niveau}`,
  titel: `Overdracht naar PrO per jaar: ${naam} (deel basisbekostiging en deel leerachterstanden)`,
  waarden: [{ vanaf: '2022-08-01', centen: 400_000 }],
  grond: 'GV-297',
}))

export const PRO_OVERDRACHT: Procedure = {
  code: 'GV-PRO-OVERDRACHT',
  ...WERKWIJZE,
  naam: {
    swv: 'Middelenoverdracht PrO',
    school: 'Middelen bij instroom in het praktijkonderwijs na 1 oktober',
    ouder: 'Geld voor de school voor praktijkonderwijs',
    jongere: 'Geld voor je school voor praktijkonderwijs',
  },
  samenvatting:
    'Komt een jongere na 1 oktober uit het VSO of het vmbo naar het praktijkonderwijs, dan worden middelen aan de PrO-school overgedragen voor de rest van het schooljaar: een deel van de basisbekostiging en een deel van het bedrag voor leerachterstanden.',
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator', 'schooldirecteur'],
    soorten: ['pro-school'],
    anders: 'Alleen een school voor praktijkonderwijs van dit samenwerkingsverband meldt deze instroom.',
  },
  ingang: [
    {
      als: {
        soort: 'aanvrager-is',
        soorten: ['pro-school'],
        inWoorden: 'de aanvrager is een school voor praktijkonderwijs van dit samenwerkingsverband',
      },
      reden: 'Alleen een school voor praktijkonderwijs van dit samenwerkingsverband meldt deze instroom.',
      grond: 'GV-297',
    },
    {
      als: {
        soort: 'alle',
        van: [
          { soort: 'antwoord-ingevuld', veld: 'plaatsingOp', inWoorden: 'de dag van plaatsing is ingevuld' },
          {
            soort: 'antwoord-ingevuld',
            veld: 'onderwijsniveau',
            inWoorden: 'het onderwijsniveau is ingevuld',
          },
        ],
      },
      reden: 'Vul de dag van plaatsing in en waar de jongere vandaan komt.',
      grond: 'GV-297',
    },
    {
      als: {
        soort: 'een-van',
        van: [
          {
            soort: 'uiterlijk-in-jaar',
            veld: 'plaatsingOp',
            dag: '07-31',
            inWoorden: 'de jongere is in de tweede helft van het schooljaar geplaatst',
          },
          {
            soort: 'niet',
            van: {
              soort: 'uiterlijk-in-jaar',
              veld: 'plaatsingOp',
              dag: '10-01',
              inWoorden: 'de jongere is uiterlijk 1 oktober geplaatst',
            },
          },
        ],
      },
      reden: 'Geen overdracht: de jongere is uiterlijk 1 oktober geplaatst.',
      uitweg: 'De bekostiging van de PrO-school telt deze jongere al mee.',
      grond: 'GV-297',
    },
  ],
  formulier: [
    {
      id: 'instroom',
      titel: 'De instroom',
      velden: {
        plaatsingOp: {
          soort: 'datum',
          label: 'Geplaatst in het praktijkonderwijs op',
          nietNaVandaag: true,
          grond: 'GV-297',
        },
        onderwijsniveau: {
          soort: 'keuze',
          label: 'Waar komt de jongere vandaan?',
          keuzes: Object.entries(NIVEAUS).map(([waarde, label]) => ({ waarde, label })),
          grond: 'GV-297',
        },
        schoolVanHerkomst: { soort: 'tekst', label: 'School van herkomst' },
      },
      nodig: ['plaatsingOp', 'onderwijsniveau'],
    },
  ],
  stukken: [{ soort: 'overig', naam: 'Document' }],
  dossiereisen: [],
  route: [
    {
      soort: 'aanmelding',
      id: 'signaal',
      naam: 'Signaal van de PrO-school',
      status: CONCEPT,
      door: ['zorgcoordinator', 'schooldirecteur'],
      uitleg: 'De PrO-school meldt de plaatsing na 1 oktober.',
      grond: 'GV-297',
      naar: { fase: 'vaststellen' },
    },
    {
      soort: 'besluit',
      id: 'vaststellen',
      naam: 'Bedrag vaststellen',
      status: 'In behandeling',
      door: ['administratieve-ondersteuning', 'secretariaat', 'procesbegeleider', 'directeur-bestuurder'],
      uitleg:
        'Het samenwerkingsverband stelt het bedrag vast: het jaarbedrag van het onderwijsniveau, naar rato van de dagen van plaatsing tot en met 31 juli.',
      grond: 'Werkwijze 7.2 (GV-297)',
      opties: [
        {
          id: 'overdragen',
          naam: 'Middelen overdragen',
          status: 'Gearrangeerd',
          naar: { fase: 'overdracht' },
          geldigheid: false,
          zonderMotivering: true,
          telt: 'toekenning',
          bedrag: {
            veld: 'onderwijsniveau',
            parameters: Object.fromEntries(Object.keys(NIVEAUS).map((n) => [n, `pro-overdracht-${n}`])),
            naarRato: { vanaf: 'plaatsingOp' },
          },
          velden: {},
          brieven: ['toekenning-arrangement'],
          taken: [
            {
              id: 'overmaken',
              titel: 'Het bedrag overmaken aan de PrO-school',
              rol: 'administratieve-ondersteuning',
              registratie: 'overgemaakt',
              grond: 'GV-297',
            },
          ],
        },
        {
          id: 'afwijzen',
          naam: 'Geen overdracht',
          status: 'Afgewezen',
          naar: { fase: 'geen-overdracht' },
          geldigheid: false,
          velden: {},
          brieven: ['afwijzing-arrangement'],
          taken: [],
        },
      ],
    },
    {
      soort: 'uitvoering',
      id: 'overdracht',
      naam: 'Overdracht aan de PrO-school',
      status: 'Gearrangeerd',
      door: ['administratieve-ondersteuning', 'secretariaat'],
      uitleg: 'Het bedrag wordt overgemaakt.',
      grond: 'GV-297',
      plaatsing: false,
      evaluaties: [],
      afgerond: 'Afgerond',
    },
    {
      soort: 'uitvoering',
      id: 'geen-overdracht',
      naam: 'Geen overdracht: brief aan de school',
      status: 'Afgewezen',
      door: ['administratieve-ondersteuning', 'secretariaat'],
      uitleg: 'De brief gaat uit.',
      grond: 'GV-297',
      plaatsing: false,
      evaluaties: [],
      afgerond: 'Afgerond',
    },
  ],
  registraties: [
    {
      id: 'overgemaakt',
      naam: 'Overmaking aan de PrO-school',
      titel: 'Overmaking vastleggen',
      uitleg: 'Leg vast dat het bedrag is overgemaakt.',
      door: ['administratieve-ondersteuning', 'secretariaat'],
      velden: {},
      in: ['overdracht'],
      eenmalig: true,
      sluit: ['overmaken'],
      nietVoorGezin: true,
      grond: 'GV-297',
    },
  ],
  parameters: PARAMETERS,
  termijnen: [],
  brieven: [
    {
      soort: 'toekenning-arrangement',
      naam: 'Bericht over de overdracht',
      aan: ['aanvrager'],
      verzending: 'klaarzetten',
      alleenGeld: true,
      regels: [
        { label: 'Geplaatst op', uit: ['plaatsingOp'], als: 'datum' },
        { label: 'Bedrag tot en met 31 juli', uit: ['besluit.bedrag'], als: 'geld' },
      ],
      grond: 'GV-297',
    },
    {
      soort: 'afwijzing-arrangement',
      naam: 'Bericht: geen overdracht',
      aan: ['aanvrager'],
      verzending: 'klaarzetten',
      alleenGeld: true,
      grond: 'GV-297',
    },
  ],
  statussen: {
    [CONCEPT]: CONCEPT_TEKST,
    'In behandeling': {
      swv: 'De PrO-school meldde een plaatsing; het bedrag wordt vastgesteld.',
      school: 'Uw melding is binnen. Het samenwerkingsverband stelt het bedrag vast.',
      ouder: 'De school heeft geld aangevraagd, omdat uw kind na 1 oktober op het praktijkonderwijs kwam.',
      jongere: 'Je school heeft geld aangevraagd, omdat je na 1 oktober op het praktijkonderwijs kwam.',
    },
    Gearrangeerd: {
      swv: 'Het bedrag is vastgesteld en wordt overgemaakt.',
      school: 'Het bedrag is vastgesteld en wordt aan u overgemaakt.',
      ouder: 'De school krijgt dit geld.',
      jongere: 'Je school krijgt dit geld.',
    },
    Afgewezen: {
      swv: 'Er is geen overdracht.',
      school: 'Er worden geen middelen overgedragen.',
      ouder: 'De school krijgt dit geld niet.',
      jongere: 'Je school krijgt dit geld niet.',
    },
    Afgerond: afgerondAls('De melding'),
  },
  aanhouden: null,
  behandelaars: PRO_BEHANDELAARS,
}
