// BE-TLV: a school asks for a toelaatbaarheidsverklaring; the committee advises, the regiomanager signs or does not
// (Werkwijze, "Indiceren van speciale onderwijszorg").
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Besluitoptie, Procedure } from '#domein/procedure/definitie.ts'
import {
  BEZWAARTERMIJN,
  GELDIGHEID,
  INGESCHREVEN,
  ONTVANGST,
  SCHOOLROLLEN,
  VERSIE,
  beslistermijn,
  criteriaveld,
  nodigOmInTeDienen,
} from './delen.ts'
import { CONCEPT, statusteksten } from './statussen.ts'

const advies = (is: 'positief' | 'negatief'): Voorwaarde => ({
  soort: 'registratie-gedaan',
  registratie: 'commissieadvies',
  veld: 'advies',
  is: [is],
  inWoorden: `het advies van de commissie is ${is}`,
})

/** Departing from the weighty advice needs reasons (BE-039). */
function volgtAdvies(optie: string, als: Voorwaarde): NonNullable<Besluitoptie['eisen']> {
  return [
    {
      als: {
        soort: 'een-van',
        van: [als, { soort: 'antwoord-ingevuld', veld: 'motivering', inWoorden: 'er is een motivering' }],
      },
      reden: `Met "${optie}" wijkt u af van het zwaarwegende advies van de commissie van toekenning. Motiveer waarom.`,
      uitweg: 'Vul de motivering in.',
      grond: 'BE-039',
    },
  ]
}

const ONDERTEKENEN: Besluitoptie = {
  id: 'ondertekenen',
  naam: 'TLV ondertekenen',
  status: 'TLV ondertekend',
  naar: { fase: 'tlv' },
  geldigheid: 'vrij',
  genummerd: true,
  looptijd: { einde: 'vrij', grond: 'BE-031' },
  velden: {
    van: { soort: 'datum', label: 'TLV geldig vanaf', hulp: 'Leeg: vandaag.' },
    tot: {
      soort: 'datum',
      label: 'TLV geldig tot en met',
      hulp: 'Verplicht; kortere of langere tijd mag.',
      grond: 'BE-031',
    },
  },
  eisen: volgtAdvies('ondertekenen', advies('positief')),
  zonderMotivering: true,
  brieven: ['tlv-besluit'],
  taken: [
    {
      id: 'plaatsing-regelen',
      titel: 'Plaatsing op het speciaal (basis)onderwijs regelen, samen met de ouders',
      rol: 'intern-begeleider',
      grond: 'BE-043',
    },
  ],
}

const NIET_ONDERTEKENEN: Besluitoptie = {
  id: 'niet-ondertekenen',
  naam: 'TLV niet ondertekenen',
  status: 'TLV niet ondertekend',
  naar: { fase: 'geen-tlv' },
  geldigheid: false,
  velden: {},
  eisen: volgtAdvies('niet ondertekenen', advies('negatief')),
  zonderMotivering: true,
  brieven: ['tlv-besluit'],
  taken: [],
}

const COMMISSIEADVIES: Registratie = {
  id: 'commissieadvies',
  naam: 'Advies van de commissie van toekenning',
  titel: 'Advies uitbrengen',
  uitleg:
    'De commissie weegt op basis van het dossier of de aanvraag terecht is. Het advies is zwaarwegend voor de regiomanager.',
  door: ['commissielid'],
  velden: {
    advies: {
      soort: 'keuze',
      label: 'Advies',
      verplicht: true,
      keuzes: [
        { waarde: 'positief', label: 'Positief' },
        { waarde: 'negatief', label: 'Negatief' },
      ],
      grond: 'BE-035',
    },
    reden: {
      soort: 'keuze',
      label: 'Reden van het negatieve advies',
      verplicht: true,
      als: { veld: 'advies', is: ['negatief'] },
      keuzes: [
        {
          waarde: 'binnen-basisondersteuning',
          label: 'Binnen basisondersteuning',
          uitleg:
            'De gevraagde ondersteuning valt binnen de basisondersteuning die de school behoort te bieden.',
        },
        {
          waarde: 'ambulante-begeleiding',
          label: 'Ambulante begeleiding is geschikt',
          uitleg: 'Ambulante begeleiding kan de leerkracht ondersteunen in het regulier onderwijs.',
        },
        { waarde: 'anders', label: 'Anders' },
      ],
      grond: 'BE-036, BE-037',
    },
    ...criteriaveld('BE-040'),
    motivering: { soort: 'lange-tekst', label: 'Motivering', verplicht: true, grond: 'BE-035, BE-036' },
  },
  naar: { fase: 'ondertekening' },
  bij: {
    veld: 'reden',
    antwoorden: {
      'ambulante-begeleiding': {
        taken: [
          {
            id: 'ab-overwegen',
            titel: 'De commissie stelt voor: vraag ambulante begeleiding aan (BE-AB)',
            rol: 'intern-begeleider',
            grond: 'BE-037',
          },
        ],
      },
    },
  },
  grond: 'BE-033, BE-035',
}

export const TLV: Procedure = {
  code: 'BE-TLV',
  ...VERSIE,
  naam: {
    swv: 'TLV speciaal (basis)onderwijs',
    school: 'Toelaatbaarheidsverklaring aanvragen',
    ouder: 'Aanvraag voor het speciaal (basis)onderwijs',
    jongere: 'Aanvraag voor het speciaal (basis)onderwijs',
  },
  samenvatting:
    'Een school vraagt een toelaatbaarheidsverklaring (TLV) voor het speciaal onderwijs of het speciaal basisonderwijs aan, als de begeleiding ondanks inspanningen onvoldoende effect heeft. De commissie van toekenning adviseert, de regiomanager ondertekent al dan niet.',
  infopagina: 'tlv',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: ['basisschool', 'sbo-school', 'so-school'],
    anders: 'Een TLV vraagt de school van de leerling aan; ouders kunnen dat niet zelf.',
  },
  ingang: [
    INGESCHREVEN,
    nodigOmInTeDienen(
      'soortOnderwijs',
      'Kies of het om speciaal onderwijs (so) of speciaal basisonderwijs (sbo) gaat.',
      'BE-030',
    ),
    nodigOmInTeDienen(
      'onvoldoendeEffect',
      'Onderbouw welke inspanningen de school deed en waarom de begeleiding onvoldoende effect heeft.',
      'BE-029',
    ),
    nodigOmInTeDienen(
      'ondersteuningsvraag',
      'Vul het aanvraagformulier in: de ondersteuningsvraag ontbreekt.',
      'BE-032',
    ),
  ],
  formulier: [
    {
      id: 'aanvraagformulier',
      titel: 'Aanvraagformulier TLV',
      velden: {
        soortOnderwijs: {
          soort: 'keuze',
          label: 'Om welk onderwijs gaat het?',
          keuzes: [
            { waarde: 'so', label: 'Speciaal onderwijs (so)' },
            { waarde: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
          ],
          grond: 'BE-030',
        },
        ondersteuningsvraag: {
          soort: 'lange-tekst',
          label: 'Welke ondersteuning heeft de leerling nodig?',
          grond: 'BE-032',
        },
        onvoldoendeEffect: {
          soort: 'lange-tekst',
          label: 'Welke inspanningen deed de school, en waarom heeft de begeleiding onvoldoende effect?',
          grond: 'BE-029',
        },
        periode: { soort: 'tekst', label: 'Voor hoe lang vraagt u de TLV?' },
      },
      nodig: ['soortOnderwijs', 'ondersteuningsvraag', 'onvoldoendeEffect'],
    },
  ],
  stukken: [
    { soort: 'OPP', naam: 'Ontwikkelingsperspectief (OPP)' },
    { soort: 'onderzoeksverslag', naam: 'Onderzoeksverslag' },
    { soort: 'zienswijze', naam: 'Zienswijze van de ouder(s)' },
    { soort: 'overig', naam: 'Ander document' },
  ],
  dossiereisen: [],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag door de school',
      status: CONCEPT,
      door: SCHOOLROLLEN,
      uitleg: 'De school vult het aanvraagformulier in en dient in.',
      grond: 'BE-029, BE-032',
      naar: { fase: 'dossier' },
    },
    {
      soort: 'controle',
      id: 'dossier',
      naam: 'Is het dossier compleet?',
      status: 'Ingediend',
      door: ['commissielid'],
      uitleg: 'De commissie van toekenning kijkt of het dossier compleet is.',
      grond: 'BE-034',
      punten: [
        {
          id: 'documenten',
          vraag: 'Zijn de documenten er die de commissie nodig heeft om te adviseren?',
          bijNee: 'Documenten die de commissie nodig heeft om te adviseren',
          blokkeert: true,
          grond: 'BE-034',
        },
      ],
      incompleet: { status: 'Aanvulling gevraagd', naam: 'De school vult aan' },
      naar: { fase: 'advies' },
    },
    {
      soort: 'registratie',
      id: 'advies',
      naam: 'Advies van de commissie van toekenning',
      status: 'In advies',
      door: ['commissielid'],
      uitleg:
        'De commissie adviseert het samenwerkingsverband, ook als zij negatief is over een compleet dossier.',
      grond: 'BE-033, BE-035',
      registratie: 'commissieadvies',
      naar: { fase: 'ondertekening' },
    },
    {
      soort: 'besluit',
      id: 'ondertekening',
      naam: 'Ondertekening door de regiomanager',
      status: 'Ter ondertekening',
      door: ['regiomanager'],
      uitleg:
        'De regiomanager ondertekent namens het samenwerkingsverband al dan niet; het advies is zwaarwegend.',
      grond: 'BE-038, BE-039',
      opties: [ONDERTEKENEN, NIET_ONDERTEKENEN],
    },
    {
      soort: 'uitvoering',
      id: 'tlv',
      naam: 'TLV: plaatsing en geldigheid',
      status: 'TLV ondertekend',
      door: ['intern-begeleider', 'zorgmakelaar'],
      uitleg:
        'De school waar de leerling onderwijs volgt begeleidt het traject. De geldigheid van de TLV wordt bewaakt.',
      grond: 'BE-042, BE-043',
      plaatsing: true,
      evaluaties: [],
      afgerond: 'Afgerond',
    },
    {
      soort: 'uitvoering',
      id: 'geen-tlv',
      naam: 'Geen TLV: de school gaat verder',
      status: 'TLV niet ondertekend',
      door: ['intern-begeleider', 'zorgmakelaar'],
      uitleg: 'De school blijft verantwoordelijk en kan ambulante begeleiding aanvragen.',
      grond: 'BE-037, BE-043',
      plaatsing: false,
      evaluaties: [],
      afgerond: 'Afgerond',
    },
  ],
  registraties: [COMMISSIEADVIES],
  signalen: [GELDIGHEID],
  termijnen: [beslistermijn('regiomanager'), BEZWAARTERMIJN],
  brieven: [
    ONTVANGST,
    {
      soort: 'incompleet',
      naam: 'Verzoek om aan te vullen',
      aan: ['aanvrager'],
      verzending: 'meteen',
      grond: 'BE-034',
    },
    {
      soort: 'tlv-besluit',
      naam: 'Brief over het besluit',
      aan: ['aanvrager', 'ouders'],
      verzending: 'meteen',
      grond: 'BE-038',
    },
  ],
  statussen: statusteksten(
    'Ingediend',
    'Aanvulling gevraagd',
    'In advies',
    'Ter ondertekening',
    'TLV ondertekend',
    'TLV niet ondertekend',
    'Afgerond',
  ),
  aanhouden: null,
  behandelaars: ['commissielid', 'regiomanager', 'zorgmakelaar'],
}
