// GV-COMMA: a temporary small setting for young people who are falling out of school (Werkwijze 5 and 5.1).
import type { Procedure } from '#domein/procedure/definitie.ts'
import {
  ARRANGEMENT_AFWIJZING,
  ARRANGEMENT_BEHANDELAARS,
  ARRANGEMENT_BRIEVEN,
  ARRANGEMENT_STATUSTEKSTEN,
  ARRANGEMENT_STUKKEN,
  ARRANGEMENT_VERKLARINGEN,
  BERICHT_STAP,
  TERUGKEER_VELDEN,
  THUISZIT_VELD,
  UITKOMST_BEKEND,
  VERKLARING_EISEN,
  VERSLAGEN,
  indienBeschikbaar,
  oppEis,
  stukEis,
  zienswijzeEisen,
} from './arrangement-delen.ts'
import { COMMA_SCREENING } from './comma-screening.ts'
import { COMMA_GESPREKKEN, COMMA_NIET_PASSEND, COMMA_REGISTRATIES } from './comma-stappen.ts'
import { WERKWIJZE, compleetheid, looptTotEnMet } from './delen.ts'
import { CONCEPT } from './statussen.ts'

const TEAM = ['gedragsdeskundige-comma', 'sociotherapeut-comma'] as const
const HALF_JAAR = { aantal: 6, eenheid: 'maanden' } as const

export const COMMA: Procedure = {
  code: 'GV-COMMA',
  ...WERKWIJZE,
  naam: { swv: 'Comma', school: 'Comma', ouder: 'Comma', jongere: 'Comma' },
  samenvatting:
    'Een tijdelijke, kleine plek met onderwijs en begeleiding voor jongeren die thuiszitten of dreigen uit te vallen, gericht op terugkeer naar het reguliere voortgezet onderwijs.',
  infopagina: 'comma',
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school', 'pro-school'],
    // A school elsewhere may ask for a pupil who lives in the region (GV-073).
    ookBuiten: true,
    ook: ['contactpersoon'],
    opSchool: true,
    anders: 'Comma is voor jongeren van het voortgezet onderwijs; een vo-school meldt aan.',
  },
  vanuit: ['GV-OVERLEG'],
  ingang: VERKLARING_EISEN,
  formulier: [
    {
      id: 'aanmelding',
      titel: 'De aanmelding',
      velden: {
        ...THUISZIT_VELD,
        ...ARRANGEMENT_VERKLARINGEN,
        toelichting: { soort: 'lange-tekst', label: 'Wat heeft de school al gedaan, en met welk effect?' },
      },
      nodig: ['thuiszitten'],
    },
    indienBeschikbaar({ verzuimoverzicht: 'Overzicht van verzuim', ...VERSLAGEN }, 'GV-080'),
  ],
  stukken: [
    { soort: 'aanmeldformulier-comma', naam: 'Aanmeldformulier Comma' },
    { soort: 'toestemming-comma', naam: 'Toestemmingsverklaring Comma' },
    ...ARRANGEMENT_STUKKEN,
    { soort: 'OPP-bijgesteld', naam: 'Bijgesteld OPP van Comma', door: TEAM },
  ],
  dossiereisen: [
    stukEis('aanmeldformulier-comma', 'Aanmeldformulier Comma ontbreekt', 'GV-079'),
    oppEis('GV-079'),
    ...zienswijzeEisen('GV-079, GV-081'),
    stukEis('toestemming-comma', 'Toestemmingsverklaring Comma ontbreekt', 'GV-079'),
    stukEis('didactisch', 'Didactische gegevens met overzicht van behaalde resultaten ontbreken', 'GV-079'),
  ],
  route: [
    COMMA_SCREENING,
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanmelding door de school',
      status: CONCEPT,
      door: ['zorgcoordinator', 'contactpersoon'],
      uitleg: 'De zorgcoördinator vult de vragen in, voegt de documenten toe en dient in.',
      grond: 'GV-065, GV-079',
      naar: { fase: 'compleetheid' },
    },
    compleetheid({
      uitleg:
        'Het secretariaat controleert of alle documenten er zijn. Daarna bespreekt Comma de aanmelding.',
      grond: 'GV-079, GV-081',
      naar: { fase: 'bespreking' },
    }),
    {
      soort: 'registratie',
      id: 'bespreking',
      naam: 'Interne bespreking door Comma',
      status: 'In behandeling',
      door: TEAM,
      uitleg:
        'Comma bespreekt de aanmelding binnen twee werkweken en laat de zorgcoördinator het besluit weten.',
      grond: 'GV-082, GV-083',
      registratie: 'bespreking',
      naar: { fase: 'akkoord-gemeente' },
    },
    {
      soort: 'gesprek',
      id: 'orientatie',
      naam: 'Oriëntatiegesprek',
      status: 'In behandeling',
      door: ['zorgcoordinator', ...TEAM],
      uitleg: 'De zorgcoördinator plant het gesprek met ouders, gemeente, behandelaar en Comma.',
      grond: 'GV-086, GV-087',
      gesprek: 'orientatiegesprek',
      naar: { fase: 'besluit-team' },
    },
    {
      soort: 'registratie',
      id: 'besluit-team',
      naam: 'Besluit door het Comma-team',
      status: 'In behandeling',
      door: TEAM,
      uitleg: 'Als er is wat nog nodig was besluit het Comma-team, in afstemming met de gemeente.',
      grond: 'GV-088',
      registratie: 'teambesluit',
      naar: { fase: 'akkoord-gemeente' },
    },
    {
      soort: 'akkoord',
      id: 'akkoord-gemeente',
      naam: 'Akkoord van de gemeente',
      status: 'In behandeling',
      door: ['gedragsdeskundige-comma'],
      uitleg: 'Comma kan alleen met akkoord van de gemeente voor het jeugdhulpdeel.',
      grond: 'GV-090',
      partijen: ['gemeente'],
      naar: { fase: 'beschikking' },
      bijWeigering: COMMA_NIET_PASSEND,
    },
    {
      soort: 'registratie',
      id: 'beschikking',
      naam: 'Beschikking van de gemeente',
      status: 'In behandeling',
      door: ['gedragsdeskundige-comma', 'jeugdconsulent', 'contactpersoon'],
      uitleg: 'De gemeente geeft de beschikking voor het jeugdhulpdeel af. Pas daarna is Comma toegekend.',
      grond: 'GV-090',
      registratie: 'beschikking',
      naar: { fase: 'comma' },
    },
    {
      soort: 'uitvoering',
      id: 'comma',
      naam: 'Comma: wachtlijst, start, verloop en nazorg',
      status: 'Gearrangeerd',
      door: ['administratieve-ondersteuning', 'gedragsdeskundige-comma', 'zorgcoordinator'],
      uitleg:
        'Na het startgesprek begint de jongere zodra er plaats is. Comma duurt ten hoogste 20 schoolweken en is gericht op terugkeer.',
      grond: 'GV-092 tot GV-105',
      plaatsing: false,
      toegekend: true,
      start: {
        looptijd: {
          duur: { aantal: 20, eenheid: 'schoolweken' },
          einde: 'hoogstens',
          inWoorden: '20 schoolweken',
          grond: 'GV-066, GV-095',
        },
        door: TEAM,
        velden: {
          administratieveInschrijving: {
            soort: 'tekst',
            label: 'Administratieve inschrijving Comma: school waar Comma is gehuisvest',
            verplicht: true,
            grond: 'GV-098',
          },
          zorgplichtschool: {
            soort: 'tekst',
            label: 'Zorgplicht: school van herkomst',
            verplicht: true,
            grond: 'GV-098',
          },
          gemeenteBetrokkene: {
            soort: 'keuze',
            label: 'Betrokkene van de gemeente',
            verplicht: true,
            keuzes: [
              { waarde: 'smw', label: 'SMW (schoolmaatschappelijk werk)' },
              { waarde: 'jeugdconsulent', label: 'Jeugdconsulent' },
              { waarde: 'ttj', label: 'TTJ (Toegangs Team Jeugd)' },
              { waarde: 'st', label: 'ST (Sociaal Team)' },
            ],
            grond: 'GV-099',
          },
          hulpverlening: { soort: 'tekst', label: 'Betrokken hulpverlening', grond: 'GV-099' },
        },
        eisen: [
          {
            als: {
              soort: 'gesprek-vastgelegd',
              gesprek: 'startgesprek',
              inWoorden: 'het startgesprek is vastgelegd',
            },
            reden: 'Starten kan pas na het startgesprek met de mentoren van Comma.',
            uitweg: 'Leg eerst het startgesprek vast.',
            grond: 'GV-092',
          },
        ],
        gevolg: {
          taken: [
            {
              id: 'individueel-plan',
              titel: 'Individueel plan maken met school van herkomst, docent en jongere',
              rol: 'gedragsdeskundige-comma',
              grond: 'GV-100',
            },
            {
              id: 'lesstof',
              titel: 'Lesstof aanleveren of bijhouden in Homi',
              rol: 'zorgcoordinator',
              grond: 'GV-101',
            },
          ],
        },
      },
      evaluaties: [
        {
          id: 'tussentijds',
          naam: 'Tussentijdse evaluatie',
          door: TEAM,
          velden: {
            ontwikkeling: { soort: 'lange-tekst', label: 'Ontwikkeling van de jongere', verplicht: true },
            nodig: { soort: 'lange-tekst', label: 'Wat heeft de jongere nodig?', verplicht: true },
            vervolg: {
              soort: 'keuze',
              label: 'Vervolgstap',
              verplicht: true,
              keuzes: [
                { waarde: 'doorgaan', label: 'Doorgaan' },
                { waarde: 'terugkeer', label: 'Terugkeer naar de school van herkomst' },
                { waarde: 'onderzoek', label: 'Onderzoek naar een vervolgplek' },
                {
                  waarde: 'terugkeer-niet-passend',
                  label: 'Terugkeer naar de school van herkomst is niet passend',
                },
              ],
            },
            adviesComma: { soort: 'lange-tekst', label: 'Advies van Comma over een passend alternatief' },
          },
          gemist: ['school', 'gemeente', 'ouders'],
          gevolgen: {
            bij: {
              veld: 'vervolg',
              antwoorden: {
                'terugkeer-niet-passend': {
                  taken: [
                    {
                      id: 'passend-alternatief',
                      titel: 'Een passend alternatief vinden, samen met de ouders (zorgplicht)',
                      rol: 'zorgcoordinator',
                      grond: 'GV-104',
                    },
                  ],
                },
              },
            },
          },
          grond: 'GV-103',
        },
      ],
      beeindigen: {
        velden: {
          ...TERUGKEER_VELDEN,
          terugkeerEigenSchool: {
            soort: 'keuze',
            label: 'Terugkeer naar de eigen vo-school',
            verplicht: true,
            keuzes: [
              { waarde: 'mogelijk', label: 'Mogelijk' },
              { waarde: 'niet-mogelijk', label: 'Terugkeer niet mogelijk' },
            ],
            grond: 'GV-344',
          },
        },
        uitkomst: 'uitkomst',
        // The directors look for a place together; the carrousel is in principle not used for Comma.
        gevolg: {
          bij: {
            veld: 'terugkeerEigenSchool',
            antwoorden: {
              'niet-mogelijk': {
                taken: [
                  {
                    id: 'directeurenoverleg',
                    titel: 'Directeurenoverleg (vmbo/PrO en MHV) tot een passende plek is gevonden',
                    rol: 'directeur-bestuurder',
                    grond: 'GV-344',
                  },
                ],
              },
            },
          },
        },
        afgeleid: {
          streefdatumGehaald: {
            label: 'Teruggekeerd binnen een half jaar',
            als: {
              soort: 'alle',
              van: [
                {
                  soort: 'antwoord-is',
                  veld: 'uitkomst',
                  is: ['teruggekeerd'],
                  inWoorden: 'de jongere keerde terug',
                },
                {
                  soort: 'datum-uiterlijk',
                  veld: 'op',
                  uiterlijk: 'uitvoering.van',
                  plus: HALF_JAAR,
                  alsDuur: true,
                  inWoorden: 'het einde ligt binnen een half jaar na de start',
                },
              ],
            },
          },
        },
        eisen: [],
        door: TEAM,
      },
      afrondeisen: [
        {
          als: UITKOMST_BEKEND,
          reden: 'De uitkomst (teruggekeerd, passend alternatief of anders) is nog niet vastgelegd.',
          uitweg: 'Leg eerst het einde vast.',
          grond: 'GV-067',
        },
        {
          als: {
            soort: 'registratie-gedaan',
            registratie: 'nazorg',
            inWoorden: 'er zijn afspraken over nazorg',
          },
          reden: 'Er zijn nog geen afspraken over de nazorg vastgelegd.',
          grond: 'GV-105',
        },
        {
          als: {
            soort: 'registratie-gedaan',
            registratie: 'afsluiting',
            inWoorden: 'er zijn afspraken over de afsluiting',
          },
          reden: 'Er zijn nog geen afspraken over de afsluiting vastgelegd.',
          grond: 'GV-105',
        },
      ],
      afgerond: 'Afgerond',
    },
    ARRANGEMENT_AFWIJZING,
  ],
  registraties: COMMA_REGISTRATIES,
  gesprekken: COMMA_GESPREKKEN,
  akkoorden: [
    {
      id: 'gemeente',
      naam: 'de gemeente (jeugdhulpdeel)',
      door: ['gedragsdeskundige-comma', 'jeugdconsulent', 'contactpersoon'],
      grond: 'GV-090',
    },
  ],
  capaciteit: { plaatsen: 12, grond: 'GV-093' },
  signalen: [
    {
      id: 'plaats-aanbieden',
      als: {
        soort: 'alle',
        van: [
          { soort: 'registratie-gedaan', registratie: 'beschikking', inWoorden: 'Comma is toegekend' },
          {
            soort: 'niet',
            van: { soort: 'antwoord-ingevuld', veld: 'uitvoering.van', inWoorden: 'de jongere is gestart' },
          },
          { soort: 'plaats-vrij' },
          { soort: 'vooraan-wachtlijst' },
        ],
      },
      tekst: 'Er is een plaats vrij en deze jongere is aan de beurt: bied de plaats aan.',
      grond: 'GV-094',
      zwaarte: 'let-op',
    },
    {
      id: 'opp-concept',
      als: {
        soort: 'registratie-gedaan',
        registratie: 'opp-bijstelling',
        veld: 'vastgesteld',
        is: [false],
        inWoorden: 'het bijgestelde OPP is concept',
      },
      tekst: 'Het bijgestelde OPP is concept: het is nog niet besproken met ouder(s)/verzorger(s) en school.',
      grond: 'GV-102',
      zwaarte: 'let-op',
    },
  ],
  termijnen: [
    {
      naam: 'besprekingstermijn',
      titel: 'Interne bespreking door Comma',
      regel: {
        soort: 'beleid',
        duur: { aantal: 2, eenheid: 'werkweken' },
        grond: 'Werkwijze 5.1 (GV-082)',
      },
      start: { soort: 'compleet' },
      stopt: { naFase: 'bespreking' },
      eigenaar: 'gedragsdeskundige-comma',
      gevolg: 'Comma heeft de aanmelding niet binnen twee werkweken besproken.',
      zichtVoor: ['school'],
    },
    {
      naam: 'streefdatum',
      titel: 'Streefdatum voor terugkeer: een half jaar',
      regel: {
        soort: 'beleid',
        duur: HALF_JAAR,
        inclusiefStart: true,
        rolt: false,
        grond: 'Werkwijze 5.1 (GV-097)',
      },
      start: { soort: 'antwoord', veld: 'uitvoering.van' },
      stopt: 'afronding',
      eigenaar: 'gedragsdeskundige-comma',
      gevolg: 'De streefdatum voor terugkeer is voorbij.',
      zichtVoor: ['school', 'ouder', 'jongere'],
    },
    looptTotEnMet({
      naam: 'einde-comma',
      titel: 'Comma loopt tot en met',
      eigenaar: 'gedragsdeskundige-comma',
      gevolg: 'De einddatum van Comma is voorbij en de zaak is niet afgerond.',
      grond: 'Werkwijze 5.1 (GV-095)',
    }),
  ],
  brieven: [
    ...ARRANGEMENT_BRIEVEN,
    BERICHT_STAP,
    {
      soort: 'bericht-niet-passend',
      naam: 'Bericht: Comma is niet passend',
      aan: ['aanvrager'],
      verzending: 'meteen',
      grond: 'GV-082, GV-091',
    },
  ],
  statussen: ARRANGEMENT_STATUSTEKSTEN,
  aanhouden: null,
  behandelaars: [...ARRANGEMENT_BEHANDELAARS, ...TEAM, 'jeugdconsulent'],
}
