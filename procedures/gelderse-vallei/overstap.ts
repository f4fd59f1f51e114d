// GV-OVERSTAP: a fixed amount for a pupil who comes from sbo or (v)so to a regular vo-school (Werkwijze 4).
import type { Procedure } from '#domein/procedure/definitie.ts'
import {
  AFWIJZEN,
  ARRANGEMENT_AFWIJZING,
  ARRANGEMENT_BEHANDELAARS,
  ARRANGEMENT_BRIEVEN,
  ARRANGEMENT_STATUSTEKSTEN,
  ARRANGEMENT_STUKKEN,
  oppEis,
} from './arrangement-delen.ts'
import { WERKWIJZE, compleetheid, looptTotEnMet } from './delen.ts'
import { OVERSTAP_FORMULIER, OVERSTAP_INGANG } from './overstap-aanvraag.ts'
import { OVERSTAP_REGISTRATIES } from './overstap-stappen.ts'
import { CONCEPT } from './statussen.ts'

export const OVERSTAP = {
  code: 'GV-OVERSTAP',
  ...WERKWIJZE,
  naam: {
    swv: 'Overstaparrangement',
    school: 'Overstaparrangement',
    ouder: 'Extra ondersteuning bij de overstap naar het voortgezet onderwijs',
    jongere: 'Extra hulp bij je overstap naar de middelbare school',
  },
  samenvatting:
    'Een vo-school vraagt een vast bedrag voor een jongere die van het sbo of het (v)so overstapt naar het reguliere voortgezet onderwijs. De school bepaalt zelf waaraan.',
  infopagina: 'overstaparrangement',
  geld: {
    toegekend: 'besluit.bedrag',
    betaald: { registratie: 'uitbetaling' },
    grond: 'GV-053, GV-061',
  },
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school'],
    anders:
      'Een overstaparrangement vraagt een reguliere vo-school van dit samenwerkingsverband. Praktijkonderwijs is uitgezonderd.',
  },
  vanuit: ['GV-OVERLEG'],
  ingang: OVERSTAP_INGANG,
  formulier: OVERSTAP_FORMULIER,
  stukken: [
    ...ARRANGEMENT_STUKKEN,
    { soort: 'OPP-geevalueerd', naam: 'Geëvalueerd OPP met het geëvalueerde arrangement' },
  ],
  dossiereisen: [oppEis('GV-058')],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag door de school',
      status: CONCEPT,
      door: ['zorgcoordinator'],
      uitleg: 'De zorgcoördinator vult de vragen in, voegt het ondertekende OPP toe en dient in.',
      grond: 'GV-057, GV-058',
      naar: { fase: 'compleetheid' },
    },
    compleetheid({
      uitleg: 'Het secretariaat controleert het OPP en de gegevens.',
      grond: 'GV-027, GV-058',
      punten: [
        {
          id: 'oppVanVoSchool',
          vraag: 'Is het OPP opgesteld door de vo-school?',
          bijNee: 'OPP voldoet niet: het moet zijn opgesteld door de vo-school',
          blokkeert: true,
          automatisch: {
            soort: 'antwoord-is',
            veld: 'oppOpsteller',
            is: ['vo-school'],
            inWoorden: 'het OPP is opgesteld door de vo-school',
          },
          // As long as nobody said who wrote it, that question is what misses.
          als: {
            soort: 'antwoord-ingevuld',
            veld: 'oppOpsteller',
            inWoorden: 'er staat wie het OPP opstelde',
          },
          grond: 'GV-059',
        },
        {
          id: 'oppDoelen',
          vraag: 'Bevat het OPP de doelen van het overstaparrangement, met begin en einde?',
          bijNee: 'OPP: doelen, startdatum of einddatum van het overstaparrangement ontbreken',
          blokkeert: true,
          grond: 'GV-060',
        },
      ],
      naar: { fase: 'besluit' },
    }),
    {
      soort: 'besluit',
      id: 'besluit',
      naam: 'Besluit van het samenwerkingsverband',
      status: 'In behandeling',
      door: ['procesbegeleider', 'directeur-bestuurder'],
      uitleg:
        'Het samenwerkingsverband kent het vaste bedrag toe, of wijst af. Advies van de CAT kan, hoeft niet.',
      grond: 'GV-053, GV-272',
      opties: [
        {
          id: 'toekennen',
          naam: 'Overstaparrangement toekennen',
          status: 'Gearrangeerd',
          naar: { fase: 'arrangement' },
          geldigheid: 'vrij',
          looptijd: { einde: 'vrij', grond: 'GV-060' },
          periodeUit: { van: 'looptijdVan', tot: 'looptijdTot' },
          bedrag: {
            veld: 'herkomst',
            parameters: { sbo: 'overstap-sbo', so: 'overstap-so', vso: 'overstap-so' },
          },
          zonderMotivering: true,
          velden: {
            van: { soort: 'datum', label: 'Begint op', hulp: 'Leeg: zoals gevraagd.' },
            tot: { soort: 'datum', label: 'Loopt tot en met', hulp: 'Leeg: zoals gevraagd.' },
          },
          brieven: ['toekenning-arrangement'],
          taken: [
            {
              id: 'uitbetaling',
              titel: 'Uitbetaling vrijgeven zodra de jongere is geplaatst',
              rol: 'administratieve-ondersteuning',
              grond: 'GV-061',
            },
            {
              id: 'ouders-betrekken',
              titel: 'Ouder(s)/verzorger(s) betrekken bij de voortgang en die contacten vastleggen',
              rol: 'zorgcoordinator',
              grond: 'GV-062',
            },
          ],
        },
        AFWIJZEN,
      ],
    },
    {
      soort: 'uitvoering',
      id: 'arrangement',
      naam: 'Het arrangement loopt',
      status: 'Gearrangeerd',
      door: ['administratieve-ondersteuning', 'zorgcoordinator', 'procesbegeleider'],
      uitleg:
        'De school zet het bedrag in, betrekt de ouders en evalueert uiterlijk vier weken voor het einde. Na plaatsing wordt uitbetaald.',
      grond: 'GV-061 tot GV-064',
      plaatsing: false,
      toegekend: true,
      evaluaties: [
        {
          id: 'overstap',
          naam: 'Evaluatie overstaparrangement',
          voorEinde: { aantal: 4, eenheid: 'weken' },
          door: ['zorgcoordinator', 'contactpersoon'],
          gevolgen: { sluit: ['ouders-betrekken'] },
          gemist: ['ouders', 'school'],
          grond: 'GV-063',
        },
      ],
      afrondeisen: [
        {
          als: {
            soort: 'stuk-na-start',
            stuk: 'OPP-geevalueerd',
            inWoorden: 'het geëvalueerde OPP is toegevoegd',
          },
          reden: 'Het geëvalueerde OPP met het geëvalueerde arrangement is nog niet toegevoegd.',
          uitweg: 'De school voegt dit document toe.',
          grond: 'GV-064',
        },
      ],
      afgerond: 'Afgerond',
    },
    ARRANGEMENT_AFWIJZING,
  ],
  registraties: OVERSTAP_REGISTRATIES,
  parameters: [
    {
      id: 'overstap-sbo',
      titel: 'Overstaparrangement sbo naar regulier vo',
      waarden: [{ vanaf: '2022-08-01', centen: 80_000 }],
      grond: 'GV-053, GV-054',
    },
    {
      id: 'overstap-so',
      titel: 'Overstaparrangement (v)so naar regulier vo',
      waarden: [{ vanaf: '2022-08-01', centen: 140_000 }],
      grond: 'GV-053, GV-054',
    },
  ],
  termijnen: [
    {
      naam: 'indientermijn',
      titel: 'Aanvraag indienen na plaatsing',
      regel: {
        soort: 'beleid',
        duur: { aantal: 6, eenheid: 'weken' },
        rolt: true,
        grond: 'Werkwijze 4 (GV-056)',
      },
      start: { soort: 'antwoord', veld: 'plaatsingOp' },
      stopt: { naFase: 'aanvraag' },
      eigenaar: 'zorgcoordinator',
      gevolg: 'De termijn van 6 weken na plaatsing is voorbij.',
      zichtVoor: ['school'],
    },
    looptTotEnMet({
      naam: 'einde-arrangement',
      titel: 'Einde van het arrangement',
      start: { soort: 'einde-geldigheid' },
      eigenaar: 'zorgcoordinator',
      gevolg: 'Het arrangement is afgelopen en nog niet afgerond.',
      grond: 'Werkwijze 4 (GV-060)',
    }),
  ],
  brieven: ARRANGEMENT_BRIEVEN,
  statussen: ARRANGEMENT_STATUSTEKSTEN,
  aanhouden: null,
  behandelaars: ARRANGEMENT_BEHANDELAARS,
} as const satisfies Procedure
