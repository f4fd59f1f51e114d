// LD-ZORGPLICHT: a school that can't offer a place itself finds one within six weeks, after it looked at what it can do
// and talked with the parents (FAQ, "Weigeren").
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { LOKET, SCHOLEN, SCHOOL, VERSIE } from './delen.ts'
import { statusteksten } from './statussen.ts'

const ZES_WEKEN = { aantal: 6, eenheid: 'weken' } as const

const gedaan = (registratie: string, inWoorden: string): Voorwaarde => ({
  soort: 'registratie-gedaan',
  registratie,
  inWoorden,
})

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'aanmelding',
    naam: 'Aanmelding bij de school',
    titel: 'Aanmelding bij de school vastleggen',
    uitleg: 'Leg vast wanneer de leerling is aangemeld en of extra ondersteuning nodig is.',
    door: SCHOOL,
    velden: {
      extraOndersteuning: {
        soort: 'ja-nee',
        label: 'Heeft de leerling extra ondersteuning nodig?',
        verplicht: true,
        grond: 'LD-022',
      },
      welke: {
        soort: 'lange-tekst',
        label: 'Welke ondersteuning is nodig?',
        als: { veld: 'extraOndersteuning', is: [true] },
      },
    },
    eenmalig: true,
    grond: 'LD-022, LD-024',
  },
  {
    id: 'eigen-onderzoek',
    naam: 'Onderzoek naar eigen mogelijkheden',
    titel: 'Eigen mogelijkheden onderzoeken',
    uitleg: 'Leg vast of de school de ondersteuning zelf kan bieden.',
    door: SCHOOL,
    velden: {
      kanZelf: {
        soort: 'ja-nee',
        label: 'Kan de school de ondersteuning zelf bieden?',
        verplicht: true,
        grond: 'LD-023',
      },
      grond: {
        soort: 'keuze',
        label: 'Waarom niet?',
        als: { veld: 'kanZelf', is: [false] },
        verplicht: true,
        keuzes: [
          { waarde: 'vol', label: 'De school is vol' },
          { waarde: 'niveau', label: 'Het schooladvies past niet bij het niveau van de school' },
          { waarde: 'ondersteuning', label: 'De school kan de nodige extra ondersteuning niet bieden' },
        ],
        grond: 'LD-021',
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
    },
    in: ['school'],
    grond: 'LD-023',
  },
  {
    id: 'overleg-ouders',
    naam: 'Overleg met de ouders',
    titel: 'Overleg met de ouders vastleggen',
    uitleg: 'Leg vast wat met de ouders is besproken.',
    door: SCHOOL,
    velden: {
      besproken: { soort: 'lange-tekst', label: 'Wat is besproken?', verplicht: true, grond: 'LD-023' },
    },
    in: ['school', 'zoeken'],
    grond: 'LD-023',
  },
  {
    id: 'andere-school',
    naam: 'Andere school zoeken',
    titel: 'Andere school zoeken',
    uitleg: 'De school kan de plek niet zelf bieden en zoekt een andere school.',
    door: SCHOOL,
    velden: { toelichting: { soort: 'lange-tekst', label: 'Toelichting' } },
    in: ['school'],
    eisen: [
      {
        als: gedaan('eigen-onderzoek', 'de school onderzocht wat zij zelf kan bieden'),
        reden: 'De school heeft nog niet onderzocht of zij de ondersteuning zelf kan bieden.',
        uitweg: 'Leg eerst dat onderzoek vast.',
        grond: 'LD-023',
      },
      {
        als: gedaan('overleg-ouders', 'er is met de ouders overlegd'),
        reden:
          'Er is nog geen overleg met de ouders geweest. Dat gaat voor het zoeken van een andere school.',
        uitweg: 'Leg eerst het overleg met de ouders vast.',
        grond: 'LD-023',
      },
    ],
    naar: { fase: 'zoeken' },
    grond: 'LD-023',
  },
  {
    id: 'passende-plek',
    naam: 'Passende onderwijsplek gevonden',
    titel: 'Passende plek vastleggen',
    uitleg: 'Leg vast waar de leerling een passende plek heeft; daarmee eindigt de termijn.',
    door: SCHOOL,
    velden: {
      waar: { soort: 'tekst', label: 'Op welke school?', verplicht: true, grond: 'LD-024' },
    },
    in: ['school', 'zoeken'],
    naar: { einde: 'Afgerond' },
    grond: 'LD-024',
  },
]

export const ZORGPLICHT: Procedure = {
  code: 'LD-ZORGPLICHT',
  heet: { naam: 'zoektocht', lidwoord: 'de', stopt: true },
  ...VERSIE,
  naam: {
    swv: 'Passende onderwijsplek bij weigering (zorgplicht)',
    school: 'Passende onderwijsplek zoeken (zorgplicht)',
    ouder: 'De school zoekt een passende plek',
    jongere: 'Een school die bij je past',
  },
  samenvatting:
    'Een school onderzoekt bij een aanmelding of zij de ondersteuning zelf kan bieden en overlegt met de ouders. Kan het niet, dan vindt zij binnen zes weken na de aanmelding een passende plek op een andere school.',
  infopagina: 'veelgestelde-vragen',
  betreft: 'leerling',
  zorgplicht: 'aanvrager',
  indiener: {
    rollen: SCHOOL,
    soorten: SCHOLEN,
    anders: 'De zorgplicht ligt bij de school waar de leerling is aangemeld.',
  },
  ingang: [],
  formulier: [],
  stukken: [],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'aangemeld',
      naam: 'Aanmelding bij de school',
      status: 'Aangemeld bij de school',
      door: SCHOOL,
      uitleg: 'De school legt vast op welke dag de leerling is aangemeld en of extra ondersteuning nodig is.',
      grond: 'LD-022',
      registratie: 'aanmelding',
      naar: { fase: 'school' },
    },
    {
      soort: 'registratie',
      id: 'school',
      naam: 'Wat kan de school zelf bieden?',
      status: 'Aangemeld bij de school',
      door: SCHOOL,
      uitleg:
        'De school onderzoekt of zij de ondersteuning zelf kan bieden en overlegt met de ouders. Daarna biedt zij zelf een plek of zoekt zij een andere school.',
      grond: 'LD-023',
      registratie: 'passende-plek',
      naar: { einde: 'Afgerond' },
    },
    {
      soort: 'registratie',
      id: 'zoeken',
      naam: 'Een andere school zoeken',
      status: 'Andere school zoeken',
      door: SCHOOL,
      uitleg: 'De school vindt een andere school met een passende plek, binnen zes weken na de aanmelding.',
      grond: 'LD-024',
      registratie: 'passende-plek',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: REGISTRATIES,
  signalen: [
    {
      id: 'zorgplicht-verstreken',
      als: {
        soort: 'alle',
        van: [
          {
            soort: 'niet',
            van: {
              soort: 'datum-uiterlijk',
              veld: 'vandaag',
              uiterlijk: 'aanmelding.op',
              plus: ZES_WEKEN,
              inWoorden: 'de zes weken lopen nog',
            },
          },
          { soort: 'niet', van: gedaan('passende-plek', 'er is een passende plek') },
        ],
      },
      tekst: 'De zes weken zijn voorbij en er is nog geen passende onderwijsplek.',
      grond: 'LD-024',
      zwaarte: 'dringend',
      ookSchool: true,
    },
  ],
  termijnen: [
    {
      naam: 'zorgplicht',
      titel: 'Passende onderwijsplek (zorgplicht)',
      regel: { soort: 'wettelijk', duur: ZES_WEKEN, grond: 'LD-024' },
      start: { soort: 'antwoord', veld: 'aanmelding.op' },
      stopt: { registratie: 'passende-plek' },
      eigenaar: 'ondersteuningscoordinator',
      gevolg: 'De zes weken om een passende onderwijsplek te vinden zijn voorbij.',
      zichtVoor: ['school', 'ouder', 'jongere'],
    },
  ],
  brieven: [],
  statussen: statusteksten('Aangemeld bij de school', 'Andere school zoeken', 'Afgerond'),
  aanhouden: null,
  behandelaars: LOKET,
}
