// GV-OVERSTAG: a time-out of three months elsewhere, for a pupil who may run aground and is expected back (Werkwijze 5.2.1).
import type { Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import {
  AFWIJZEN,
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
  oppAlsToegevoegd,
  stukEis,
} from './arrangement-delen.ts'
import { WERKWIJZE, compleetheid, looptTotEnMet } from './delen.ts'
import {
  BEKOSTIGING_BEKEND,
  BEKOSTIGING_BEVESTIGD,
  NAMENS_OVERSTAG,
  OVERSTAG_GESPREKKEN,
  OVERSTAG_REGISTRATIES,
  OVERSTAG_SIGNALEN,
} from './overstag-stappen.ts'
import { CONCEPT } from './statussen.ts'

/** What the application puts on record; both are needed to file (GV-126). */
const VRAGEN = {
  noodzaak:
    'Waarom is het noodzakelijk dat de jongere tijdelijk uit de huidige onderwijssetting wordt gehaald?',
  gevraagd: 'Wat wordt gevraagd van de jongere, en wat van het team of de klas van de eigen school?',
} as const

const INGANG: readonly Ingangseis[] = [
  {
    als: {
      soort: 'registratie-gedaan',
      registratie: 'overleg-overstag',
      inWoorden: 'het SWV heeft met Overstag overlegd',
    },
    reden: 'Indienen kan pas als het overleg van het samenwerkingsverband met Overstag is vastgelegd.',
    uitweg: 'Vraag de contactpersoon om dat overleg te voeren en vast te leggen.',
    grond: 'GV-127',
  },
  ...Object.entries(VRAGEN).map(([veld, vraag]): Ingangseis => ({
    als: { soort: 'antwoord-ingevuld', veld, inWoorden: `ingevuld is: ${vraag}` },
    reden: `Vul eerst in: ${vraag}`,
    uitweg: 'Vul de vraag in het formulier in.',
    grond: 'GV-126',
  })),
  ...VERKLARING_EISEN,
  {
    als: BEKOSTIGING_BEVESTIGD,
    reden:
      'In dit schooljaar zijn al vijf Overstag-trajecten toegekend. De school bekostigt dit traject uit de eigen ondersteuningsmiddelen en moet dat bevestigen.',
    uitweg: 'Bevestig dit in het formulier, bij "Bekostiging".',
    grond: 'GV-134',
  },
]

export const OVERSTAG: Procedure = {
  code: 'GV-OVERSTAG',
  ...WERKWIJZE,
  naam: { swv: 'Doorstart-Overstag', school: 'Doorstart-Overstag', ouder: 'Overstag', jongere: 'Overstag' },
  eigennaam: true,
  samenvatting:
    'Een time-out van 3 maanden bij SWV VO Barneveld – Veenendaal, voor jongeren die dreigen vast te lopen en van wie terugkeer naar de school van herkomst wordt verwacht.',
  infopagina: 'overstag',
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school', 'pro-school'],
    ook: ['contactpersoon'],
    opSchool: true,
    anders: 'Overstag is voor jongeren van het voortgezet onderwijs; hun school vraagt aan.',
  },
  zorgplicht: 'aanvrager',
  vanuit: ['GV-OVERLEG', 'GV-DOORSTART-IND'],
  ingang: INGANG,
  formulier: [
    {
      id: 'aanvraag',
      titel: 'De aanvraag',
      uitleg: 'Overstag is er alleen als het noodzakelijk is dat de jongere er even uit gaat.',
      velden: {
        noodzaak: { soort: 'lange-tekst', label: VRAGEN.noodzaak, grond: 'GV-126' },
        gevraagd: { soort: 'lange-tekst', label: VRAGEN.gevraagd, grond: 'GV-126' },
        ...THUISZIT_VELD,
        ...ARRANGEMENT_VERKLARINGEN,
      },
      nodig: ['thuiszitten'],
    },
    indienBeschikbaar(
      {
        opp: 'Geëvalueerd en ondertekend OPP',
        ...VERSLAGEN,
      },
      'GV-129',
    ),
    {
      id: 'bekostiging',
      titel: 'Bekostiging',
      uitleg:
        'Het samenwerkingsverband betaalt de eerste vijf trajecten die in een schooljaar zijn toegekend. Vanaf het zesde betaalt de school; bevestig dat hier.',
      velden: {
        schoolBekostigt: {
          soort: 'verklaring',
          label: 'De school bekostigt dit traject uit de eigen ondersteuningsmiddelen',
          hulp: 'Nodig als er dit schooljaar al vijf trajecten zijn toegekend.',
          grond: 'GV-134',
        },
      },
      nodig: [],
    },
  ],
  stukken: [
    { soort: 'aanmeldformulier-overstag-school', naam: 'Aanmeldformulier Overstag schooldeel' },
    { soort: 'aanmeldformulier-overstag-ouders', naam: 'Aanmeldformulier Overstag ouderdeel' },
    ...ARRANGEMENT_STUKKEN,
  ],
  dossiereisen: [
    stukEis('aanmeldformulier-overstag-school', 'Aanmeldformulier Overstag schooldeel ontbreekt', 'GV-128'),
    stukEis('aanmeldformulier-overstag-ouders', 'Aanmeldformulier Overstag ouderdeel ontbreekt', 'GV-128'),
    oppAlsToegevoegd('GV-129'),
  ],
  route: [
    {
      soort: 'screening',
      id: 'screening',
      naam: 'Eerste screening',
      status: CONCEPT,
      door: ['contactpersoon'],
      uitleg:
        'De contactpersoon screent en overlegt met Overstag. Pas als beide zijn vastgelegd kan de school indienen.',
      grond: 'GV-127',
      criteria: [
        { id: 'dreigtVastTeLopen', vraag: 'Dreigt de jongere vast te lopen?', hard: true, grond: 'GV-125' },
        {
          id: 'terugkeer',
          vraag: 'Is te verwachten dat de jongere na 3 maanden terugkeert naar de school van herkomst?',
          hard: true,
          grond: 'GV-125',
        },
        {
          id: 'uitSetting',
          vraag: 'Is het noodzakelijk dat de jongere tijdelijk uit de huidige onderwijssetting gaat?',
          hard: true,
          grond: 'GV-126',
        },
      ],
      afwijken: ['contactpersoon', 'directeur-bestuurder'],
      naar: { fase: 'aanvraag' },
    },
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag door de school',
      status: CONCEPT,
      door: ['zorgcoordinator', 'contactpersoon'],
      uitleg:
        'De zorgcoördinator vult de vragen in, voegt beide delen van het aanmeldformulier toe en dient in.',
      grond: 'GV-126, GV-128',
      naar: { fase: 'compleetheid' },
    },
    compleetheid({
      uitleg: 'Het secretariaat controleert of alle documenten er zijn.',
      grond: 'GV-128',
      naar: { fase: 'advies' },
    }),
    {
      soort: 'advies',
      id: 'advies',
      naam: 'Advies van een gedragsdeskundige',
      status: 'In behandeling',
      door: ['procesbegeleider', 'deskundige'],
      uitleg: 'Een gedragsdeskundige van het samenwerkingsverband geeft één advies.',
      grond: 'GV-130',
      plaatsen: [
        {
          id: 'gedragsdeskundige',
          naam: 'gedragsdeskundige',
          disciplines: ['orthopedagoog', 'psycholoog', 'kinder- of jeugdpsycholoog', 'pedagoog'],
          verplicht: true,
        },
      ],
      blind: false,
      onafhankelijkheid: [],
      onderdelen: ['toekennen'],
      velden: { onderbouwing: { soort: 'lange-tekst', label: 'Onderbouwing', verplicht: true } },
      bijVerschil: { plaats: 'gedragsdeskundige', verplicht: false, grond: 'GV-130' },
      naar: { fase: 'besluit' },
    },
    {
      soort: 'besluit',
      id: 'besluit',
      naam: 'Besluit van de voorzitter van de CAT',
      status: 'In behandeling',
      door: ['voorzitter'],
      uitleg: 'De voorzitter besluit na het advies. Dat kan buiten de vergadering.',
      grond: 'GV-130',
      opties: [
        {
          id: 'akkoord',
          naam: 'Akkoord: voorleggen aan Overstag',
          status: 'In behandeling',
          naar: { fase: 'bij-overstag' },
          geldigheid: false,
          zonderMotivering: true,
          telt: 'niet',
          velden: {},
          brieven: [],
          taken: [],
        },
        { ...AFWIJZEN, telt: 'afwijzing' },
      ],
    },
    {
      soort: 'registratie',
      id: 'bij-overstag',
      naam: 'Bij Overstag',
      status: 'In behandeling',
      door: NAMENS_OVERSTAG,
      uitleg: 'De aanvraag ligt bij Overstag. Pas als Overstag de jongere aanneemt is het traject toegekend.',
      grond: 'GV-131',
      registratie: 'uitkomst-overstag',
      naar: { fase: 'overstag' },
    },
    {
      soort: 'uitvoering',
      id: 'overstag',
      naam: 'Overstag: startgesprek, drie maanden en terugkeer',
      status: 'Gearrangeerd',
      door: ['administratieve-ondersteuning', 'overstag', 'contactpersoon'],
      uitleg:
        'Overstag plant het startgesprek. Het traject duurt drie maanden en is gericht op terugkeer naar de eigen school.',
      grond: 'GV-125, GV-132',
      plaatsing: false,
      toegekend: true,
      telt: 'toekenning',
      start: {
        gesprek: 'startgesprek',
        looptijd: { duur: { aantal: 3, eenheid: 'maanden' }, einde: 'berekend', grond: 'GV-125' },
        door: NAMENS_OVERSTAG,
        eisen: [
          {
            als: {
              soort: 'gesprek-vastgelegd',
              gesprek: 'startgesprek',
              inWoorden: 'het startgesprek is vastgelegd',
            },
            reden: 'Starten kan pas na het startgesprek.',
            uitweg: 'Leg eerst het startgesprek vast.',
            grond: 'GV-132',
          },
          {
            als: BEKOSTIGING_BEKEND,
            reden:
              'De school bekostigt dit traject uit de eigen ondersteuningsmiddelen en heeft dat nog niet bevestigd.',
            uitweg: 'Vraag de zorgcoördinator om de bekostiging te bevestigen.',
            grond: 'GV-134',
          },
        ],
      },
      evaluaties: [],
      beeindigen: { velden: TERUGKEER_VELDEN, uitkomst: 'uitkomst', eisen: [], door: NAMENS_OVERSTAG },
      afrondeisen: [
        {
          als: UITKOMST_BEKEND,
          reden: 'De uitkomst is nog niet vastgelegd.',
          uitweg: 'Leg eerst het einde vast.',
          grond: 'GV-067',
        },
      ],
      afgerond: 'Afgerond',
    },
    ARRANGEMENT_AFWIJZING,
  ],
  registraties: OVERSTAG_REGISTRATIES,
  gesprekken: OVERSTAG_GESPREKKEN,
  // No bound on how many take part; what counts is how many were granted in this school year.
  capaciteit: { plaatsen: null, grond: 'GV-133, GV-135' },
  signalen: OVERSTAG_SIGNALEN,
  termijnen: [
    looptTotEnMet({
      naam: 'einde-overstag',
      titel: 'Einde van Overstag',
      eigenaar: 'overstag',
      gevolg: 'De drie maanden Overstag zijn voorbij en de zaak is niet afgerond.',
      grond: 'Werkwijze 5.2.1 (GV-125)',
    }),
  ],
  brieven: [...ARRANGEMENT_BRIEVEN, { ...BERICHT_STAP, naam: 'Bericht van Overstag', grond: 'GV-131' }],
  statussen: ARRANGEMENT_STATUSTEKSTEN,
  aanhouden: null,
  behandelaars: [...ARRANGEMENT_BEHANDELAARS, 'voorzitter', 'overstag'],
}
