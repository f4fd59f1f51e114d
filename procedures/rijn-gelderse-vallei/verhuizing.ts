// RGV-VERHUIZING: a pupil moves. To a regular school: a new written application, and consent before schools exchange anything.
// To sbo or so: a table decides which samenwerkingsverband is responsible for the TLV and what it costs (bijlage 2.2.1 §10).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import { ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { statusteksten } from './statussen.ts'
import { VERANTWOORDELIJK } from './verhuizing-swv.ts'
import { gedaan } from './zorgplicht-delen.ts'
import { VERHUISSTATUSSEN } from './zorgplicht-statussen.ts'

export const TOESTEMMING_OVERDRACHT = 'overdracht van informatie tussen de scholen'

const DOOR = [...SCHOOLROLLEN, 'secretaresse-leerlingenzaken', 'steunpuntcoordinator'] as const

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'verhuizing',
    naam: 'Verhuizing',
    titel: 'Verhuizing vastleggen',
    uitleg: 'Leg vast wanneer de leerling verhuist en wat voor onderwijs de ouders zoeken.',
    door: DOOR,
    velden: {
      verhuistOp: { soort: 'datum', label: 'Verhuist op', verplicht: true, grond: 'RGV-133' },
      richting: {
        soort: 'keuze',
        label: 'Waarheen?',
        verplicht: true,
        keuzes: [
          { waarde: 'hierheen', label: 'Naar of binnen ons samenwerkingsverband' },
          { waarde: 'weg', label: 'Naar een ander samenwerkingsverband' },
        ],
        grond: 'RGV-136',
      },
      wens: {
        soort: 'keuze',
        label: 'Welk onderwijs zoeken de ouders?',
        verplicht: true,
        keuzes: [
          { waarde: 'regulier', label: 'Regulier basisonderwijs' },
          { waarde: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
          { waarde: 'so', label: 'Speciaal onderwijs (so)' },
        ],
        grond: 'RGV-133, RGV-134',
      },
    },
    in: ['begin'],
    bij: {
      veld: 'wens',
      antwoorden: {
        regulier: { naar: { fase: 'aanmelding' } },
        sbo: { naar: { fase: 'bepalen' } },
        so: { naar: { fase: 'bepalen' } },
      },
    },
    grond: 'RGV-133, RGV-134',
  },
  {
    id: 'nieuwe-aanmelding',
    naam: 'Nieuwe aanmelding op schrift',
    titel: 'Nieuwe aanmelding vastleggen',
    uitleg: 'De ouders melden hun kind op schrift aan bij de nieuwe school.',
    door: DOOR,
    velden: {
      ontvangen: {
        soort: 'datum',
        label: 'Schriftelijke aanmelding ontvangen op',
        nietNaVandaag: true,
        verplicht: true,
        grond: 'RGV-133',
      },
    },
    grond: 'RGV-133',
  },
  {
    id: 'overdracht',
    naam: 'Overdracht tussen de scholen',
    titel: 'Overdracht starten',
    uitleg:
      'De nieuwe school neemt contact op met de oude school. Dat mag alleen met toestemming van de ouders.',
    door: DOOR,
    velden: {
      school: { soort: 'tekst', label: 'Met welke school?', verplicht: true, grond: 'RGV-133' },
      besproken: { soort: 'lange-tekst', label: 'Wat is overgedragen?' },
    },
    eisen: [
      {
        als: {
          soort: 'toestemming',
          waarvoor: TOESTEMMING_OVERDRACHT,
          van: 'alle-ouders',
          inWoorden: 'de ouders gaven toestemming voor de overdracht',
        },
        reden: 'De ouders hebben nog geen toestemming gegeven voor contact tussen de scholen.',
        uitweg: `Leg eerst toestemming vast voor "${TOESTEMMING_OVERDRACHT}".`,
        grond: 'RGV-133',
      },
    ],
    grond: 'RGV-133',
  },
  VERANTWOORDELIJK,
  {
    id: 'einde-verantwoordelijkheid',
    naam: 'Einde van de verantwoordelijkheid',
    titel: 'Verantwoordelijkheid beëindigen',
    uitleg: 'Kan na de laatste dag waarop de lopende TLV geldt.',
    door: ['secretaresse-leerlingenzaken'],
    velden: { toelichting: { soort: 'lange-tekst', label: 'Toelichting' } },
    eisen: [
      {
        als: {
          soort: 'niet',
          van: {
            soort: 'alle',
            van: [
              { soort: 'antwoord-ingevuld', veld: 'verantwoordelijk.tlvTot', inWoorden: 'er is een TLV' },
              {
                soort: 'datum-uiterlijk',
                veld: 'vandaag',
                uiterlijk: 'verantwoordelijk.tlvTot',
                inWoorden: 'de TLV geldt nog',
              },
            ],
          },
          inWoorden: 'de TLV geldt niet meer',
        },
        reden: 'De TLV geldt nog. Zo lang blijft het samenwerkingsverband verantwoordelijk.',
        grond: 'RGV-136',
      },
    ],
    grond: 'RGV-136',
  },
]

const ROUTE: readonly Fase[] = [
  {
    soort: 'registratie',
    id: 'begin',
    naam: 'De verhuizing',
    status: 'Verhuizing gemeld',
    door: DOOR,
    uitleg: 'De school of het samenwerkingsverband legt de verhuizing vast.',
    grond: 'RGV-133, RGV-134',
    registratie: 'verhuizing',
    naar: { fase: 'aanmelding' },
  },
  {
    soort: 'registratie',
    id: 'aanmelding',
    naam: 'Nieuwe aanmelding op schrift',
    status: 'Aanmelding bij de nieuwe school',
    door: DOOR,
    uitleg:
      'De ouders melden hun kind op schrift aan. Is extra ondersteuning nodig, dan volgt procedure RGV-ZORGPLICHT.',
    grond: 'RGV-133',
    registratie: 'nieuwe-aanmelding',
    naar: { fase: 'overdracht' },
  },
  {
    soort: 'registratie',
    id: 'overdracht',
    naam: 'Overdracht tussen de scholen',
    status: 'Overdracht tussen scholen',
    door: DOOR,
    uitleg: 'Met toestemming van de ouders nemen de scholen contact op met elkaar.',
    grond: 'RGV-133',
    registratie: 'overdracht',
    naar: { einde: 'Afgerond' },
  },
  {
    soort: 'registratie',
    id: 'bepalen',
    naam: 'Welk samenwerkingsverband is verantwoordelijk?',
    status: 'Verantwoordelijkheid bepalen',
    door: ['secretaresse-leerlingenzaken', 'steunpuntcoordinator'],
    uitleg: 'De regel en de gegevens waarop zij rust blijven bij de zaak.',
    grond: 'RGV-134, RGV-135, RGV-137, RGV-138, RGV-139',
    registratie: 'verantwoordelijk',
    naar: { einde: 'Afgerond' },
  },
  {
    soort: 'registratie',
    id: 'rgv-verantwoordelijk',
    naam: 'Ons samenwerkingsverband is verantwoordelijk',
    status: 'RGV verantwoordelijk',
    door: ['secretaresse-leerlingenzaken'],
    uitleg: 'De school kan een TLV aanvragen, of de lopende TLV blijft gelden.',
    grond: 'RGV-137, RGV-138',
    registratie: 'einde-verantwoordelijkheid',
    naar: { einde: 'Afgerond' },
  },
  {
    soort: 'registratie',
    id: 'verhuisd',
    naam: 'Verhuisd met een lopende TLV van ons',
    status: 'Verhuisd, RGV verantwoordelijk',
    door: ['secretaresse-leerlingenzaken'],
    uitleg: 'De leerling is verhuisd. De TLV en de bekostiging blijven van ons zo lang de TLV geldt.',
    grond: 'RGV-136',
    registratie: 'einde-verantwoordelijkheid',
    naar: { einde: 'Afgerond' },
  },
]

export const VERHUIZING: Procedure = {
  code: 'RGV-VERHUIZING',
  heet: { naam: 'verhuizing', lidwoord: 'de', stopt: true },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Verhuizing van een leerling',
    school: 'Verhuizing van een leerling',
    ouder: 'Verhuizen en naar een andere school',
    jongere: 'Verhuizen en naar een andere school',
  },
  samenvatting:
    'Verhuist een leerling, dan melden de ouders hun kind op schrift aan bij de nieuwe school en geven zij toestemming voor contact tussen de scholen. Gaat het om sbo of so, dan wordt bepaald welk samenwerkingsverband verantwoordelijk is.',
  infopagina: 'aanmelden',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    ook: ['secretaresse-leerlingenzaken', 'steunpuntcoordinator'],
    anders: 'Een verhuizing legt de school of het samenwerkingsverband vast.',
  },
  ingang: [],
  formulier: [],
  stukken: [
    { soort: 'aanmelding', naam: 'Schriftelijke aanmelding', datumNaam: 'Datum van de aanmelding' },
    { soort: 'tlv', naam: 'Lopende TLV', datumNaam: 'Datum van de TLV' },
  ],
  dossiereisen: [],
  route: ROUTE,
  registraties: REGISTRATIES,
  signalen: [
    {
      id: 'ondersteuning-opnieuw-vragen',
      als: gedaan('nieuwe-aanmelding', 'er is een nieuwe aanmelding'),
      tekst:
        'Extra ondersteuning van de vorige school loopt niet door. De nieuwe school kan die in overleg met ouders en steunpuntcoördinator opnieuw vragen.',
      grond: 'RGV-140',
      zwaarte: 'let-op',
      ookSchool: true,
    },
  ],
  termijnen: [],
  brieven: [],
  statussen: { ...VERHUISSTATUSSEN, ...statusteksten('Afgerond') },
  aanhouden: null,
  behandelaars: ['secretaresse-leerlingenzaken', 'steunpuntcoordinator'],
}
