// What is recorded with Overstag: the talk with Overstag before the application, its answer, who pays, and the end
// (Werkwijze 5.2.1).
import type { Gespreksoort, Registratie, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { PASSEND_VERVOLG } from './arrangement-delen.ts'

/** The SWV pays the first five that were granted in a school year (GV-133). */
const VAN_HET_SWV = 5

/** Overstag itself, or someone of the SWV in its name. */
export const NAMENS_OVERSTAG = ['overstag', 'contactpersoon', 'procesbegeleider'] as const

export const SCHOOL_BETAALT = 'school (eigen ondersteuningsmiddelen)'

/** The SWV still pays what is granted now. Counted are grants since 1 August, not applications (GV-135). */
const SWV_BETAALT: Voorwaarde = {
  soort: 'toegekend-dit-schooljaar-minder-dan',
  aantal: VAN_HET_SWV,
}

const aangenomen: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'uitkomst',
  is: ['aangenomen'],
  inWoorden: 'Overstag nam de jongere aan',
}

const schoolBetaaltDit: Voorwaarde = {
  soort: 'registratie-gedaan',
  registratie: 'uitkomst-overstag',
  veld: 'bekostiging',
  is: [SCHOOL_BETAALT],
  inWoorden: 'de school bekostigt dit traject',
}

const bevestigd: Voorwaarde = {
  soort: 'een-van',
  van: [
    {
      soort: 'antwoord-is',
      veld: 'schoolBekostigt',
      is: [true],
      inWoorden: 'de school bevestigde bij de aanvraag dat zij bekostigt',
    },
    {
      soort: 'registratie-gedaan',
      registratie: 'bekostiging-bevestigd',
      inWoorden: 'de school bevestigde dat zij bekostigt',
    },
  ],
}

/** Before filing, whoever would be the sixth confirms who pays (GV-134). */
export const BEKOSTIGING_BEVESTIGD: Voorwaarde = { soort: 'een-van', van: [SWV_BETAALT, bevestigd] }

/** The fifth place can go to another between filing and the answer of Overstag; then the school confirms before the start. */
export const BEKOSTIGING_BEKEND: Voorwaarde = {
  soort: 'een-van',
  van: [{ soort: 'niet', van: schoolBetaaltDit }, bevestigd],
}

export const OVERSTAG_SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'vijf-toegekend',
    ookSchool: true,
    als: {
      soort: 'alle',
      van: [
        { soort: 'niet', van: SWV_BETAALT },
        {
          soort: 'niet',
          van: {
            soort: 'registratie-gedaan',
            registratie: 'uitkomst-overstag',
            inWoorden: 'Overstag heeft geantwoord',
          },
        },
      ],
    },
    tekst:
      'In dit schooljaar zijn al vijf Overstag-trajecten toegekend. Aanvragen blijft mogelijk; de school bekostigt dit traject dan uit de eigen ondersteuningsmiddelen.',
    grond: 'GV-134',
    zwaarte: 'dringend',
  },
  {
    id: 'bekostiging-niet-bevestigd',
    ookSchool: true,
    als: { soort: 'alle', van: [schoolBetaaltDit, { soort: 'niet', van: bevestigd }] },
    tekst:
      'Dit is niet een van de eerste vijf trajecten van dit schooljaar: de school bekostigt het, en heeft dat nog niet bevestigd.',
    grond: 'GV-134',
    zwaarte: 'dringend',
  },
]

export const OVERSTAG_GESPREKKEN: readonly Gespreksoort[] = [
  {
    id: 'startgesprek',
    naam: 'Startgesprek bij Overstag',
    door: NAMENS_OVERSTAG,
    genodigden: ['jongere', 'ouders', 'school'],
    in: ['overstag'],
    velden: {
      kennismaking: { soort: 'lange-tekst', label: 'Kennismaking', grond: 'GV-132' },
      afspraken: { soort: 'lange-tekst', label: 'Vervolgafspraken', verplicht: true, grond: 'GV-132' },
    },
    grond: 'GV-132',
  },
]

export const OVERSTAG_REGISTRATIES: readonly Registratie[] = [
  {
    id: 'overleg-overstag',
    naam: 'Overleg van het SWV met Overstag',
    titel: 'Overleg met Overstag vastleggen',
    uitleg:
      'Leg het overleg van het samenwerkingsverband met Overstag vast. Zonder dit overleg kan de school niet indienen.',
    door: ['contactpersoon', 'procesbegeleider', 'secretariaat'],
    velden: {
      besproken: { soort: 'lange-tekst', label: 'Wat is met Overstag besproken?', verplicht: true },
    },
    in: ['screening', 'aanvraag'],
    grond: 'GV-127',
  },
  {
    id: 'geen-vervolg',
    naam: 'Geen aanvraag',
    titel: 'Afsluiten zonder aanvraag',
    uitleg: 'Sluit een screening die niet tot een aanvraag leidt.',
    door: ['contactpersoon'],
    velden: { reden: { soort: 'lange-tekst', label: 'Waarom', verplicht: true } },
    in: ['screening'],
    naar: { einde: 'Afgerond' },
    grond: 'GV-127',
  },
  {
    id: 'uitkomst-overstag',
    naam: 'Uitkomst van Overstag',
    titel: 'Uitkomst van Overstag vastleggen',
    uitleg: 'Leg vast of Overstag de jongere aanneemt. De zorgcoördinator krijgt bericht.',
    door: NAMENS_OVERSTAG,
    velden: {
      uitkomst: {
        soort: 'keuze',
        label: 'Neemt Overstag de jongere aan?',
        verplicht: true,
        keuzes: [
          { waarde: 'aangenomen', label: 'Aangenomen' },
          { waarde: 'niet-aangenomen', label: 'Niet aangenomen' },
        ],
        grond: 'GV-131',
      },
      motivering: {
        soort: 'lange-tekst',
        label: 'Waarom neemt Overstag de jongere niet aan?',
        verplicht: true,
        als: { veld: 'uitkomst', is: ['niet-aangenomen'] },
      },
    },
    afgeleid: {
      bekostiging: {
        label: 'Bekostiging',
        als: SWV_BETAALT,
        woorden: { ja: 'SWV', nee: SCHOOL_BETAALT },
        wanneer: aangenomen,
      },
    },
    bij: {
      veld: 'uitkomst',
      antwoorden: {
        aangenomen: { naar: { fase: 'overstag' }, brieven: ['bericht-stap', 'toekenning-arrangement'] },
        'niet-aangenomen': {
          naar: { fase: 'afwijzing' },
          brieven: ['bericht-stap', 'afwijzing-arrangement'],
          taken: [PASSEND_VERVOLG],
        },
      },
    },
    grond: 'GV-131, GV-133, GV-134',
  },
  {
    id: 'bekostiging-bevestigd',
    naam: 'Bevestiging van de bekostiging',
    titel: 'Bevestigen dat de school bekostigt',
    uitleg: 'De school bevestigt dat zij dit traject uit de eigen ondersteuningsmiddelen betaalt.',
    door: ['zorgcoordinator'],
    velden: {
      bevestiging: {
        soort: 'verklaring',
        label: 'De school bekostigt dit traject uit de eigen ondersteuningsmiddelen',
        verplicht: true,
      },
    },
    als: schoolBetaaltDit,
    in: ['overstag'],
    eenmalig: true,
    nietVoorGezin: true,
    grond: 'GV-134',
  },
]
