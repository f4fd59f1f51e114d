// What an onderwijszorgarrangement has beside the route of category 3: the research before it, the regie of one person,
// the intake, what TJG weighs, the money and the evaluations (Vernieuwd Loket, "Regie bij TJG of SWV").
import type { Velden } from '#domein/kern/veld.ts'
import type {
  Aanstelling,
  Eis,
  Gespreksoort,
  Registratie,
  Signaalregel,
} from '#domein/procedure/bouwstenen.ts'
import type { Fase } from '#domein/procedure/definitie.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { LOKETLEDEN } from './delen.ts'

const TJG: readonly Rol[] = ['senior-consulent-tjg', 'medewerker-tjg']
const SWV: readonly Rol[] = ['orthopedagoog-swv', 'orthopedagoog-kernteam', 'begeleider-passend-onderwijs']
const REGISSEURS: readonly Rol[] = [...SWV, ...TJG]

const VOOR_HET_BESLUIT = [
  'compleetheid',
  'overleg',
  'besluit',
  'opgeschort-navraag',
  'opgeschort-onderzoek',
  'opgeschort-expert',
] as const
const NA_DE_TOEKENNING = ['regie', 'intake', 'ondersteuning'] as const

/** Asked with a grant: how long it runs and where the regie lies (GO-046, GO-052). */
export const TOEKENVELDEN: Velden = {
  van: { soort: 'datum', label: 'Looptijd van', verplicht: true, grond: 'GO-052' },
  tot: {
    soort: 'datum',
    label: 'Looptijd tot en met',
    hulp: 'Gebruikelijk is hoogstens tot en met 31 juli van het schooljaar waarin het begint.',
    verplicht: true,
    grond: 'GO-052',
  },
  motiveringLooptijd: {
    soort: 'lange-tekst',
    label: 'Waarom loopt het over 31 juli heen',
    hulp: 'Alleen nodig als de looptijd over 31 juli heen gaat.',
    grond: 'GO-052',
  },
  regie: {
    soort: 'keuze',
    label: 'Waar ligt de regie?',
    verplicht: true,
    keuzes: [
      { waarde: 'TJG', label: 'Team Jeugd en Gezin (TJG)' },
      { waarde: 'SWV', label: 'Samenwerkingsverband (SWV)' },
    ],
    grond: 'GO-046',
  },
}

const BINNEN_SCHOOLJAAR = {
  soort: 'binnen-schooljaar',
  van: 'van',
  tot: 'tot',
  inWoorden: 'de looptijd blijft binnen het schooljaar',
} as const

export const TOEKENEISEN: readonly Eis[] = [
  {
    als: {
      soort: 'registratie-gedaan',
      registratie: 'onderzoek',
      veld: 'afgerond',
      is: [true],
      inWoorden: 'het onderzoek naar wat nodig is, is afgerond',
    },
    reden: 'Er is nog geen afgerond onderzoek naar wat nodig is.',
    uitweg: 'Kies "Onderzoek vastleggen" en leg de uitkomst vast.',
    grond: 'GO-045',
  },
  {
    als: {
      soort: 'een-van',
      van: [
        BINNEN_SCHOOLJAAR,
        { soort: 'antwoord-ingevuld', veld: 'motiveringLooptijd', inWoorden: 'de looptijd is gemotiveerd' },
      ],
    },
    reden:
      'De looptijd gaat over 31 juli heen. Hoogstens één schooljaar is gebruikelijk: motiveer waarom het hier langer is.',
    uitweg: 'Vul "Waarom loopt het over 31 juli heen" in, of kies een eerdere einddatum.',
    grond: 'GO-052',
  },
]

export const OVER_SCHOOLJAAR: Signaalregel = {
  id: 'looptijd-over-schooljaar',
  als: {
    soort: 'niet',
    van: { ...BINNEN_SCHOOLJAAR, van: 'besluit.van', tot: 'besluit.tot' },
  },
  tekst: 'De looptijd gaat over 31 juli heen; hoogstens één schooljaar is gebruikelijk.',
  grond: 'GO-052',
  zwaarte: 'let-op',
  ookSchool: true,
}

/** One person, of where the regie lies (GO-047). */
export const REGIE: Aanstelling = {
  id: 'regie',
  naam: 'regisseur',
  rollen: REGISSEURS,
  door: ['administratief-medewerker', 'voorzitter', 'senior-consulent-tjg', 'orthopedagoog-swv'],
  in: NA_DE_TOEKENNING,
  past: {
    veld: 'besluit.regie',
    antwoorden: { TJG: { rollen: TJG }, SWV: { rollen: SWV } },
    reden: 'Volgens het besluit ligt de regie bij de andere organisatie: kies iemand van die organisatie.',
    grond: 'GO-046, GO-047',
  },
  grond: 'GO-047',
}

const gesprek = (id: string, naam: string): Gespreksoort => ({
  id,
  naam,
  door: [...REGISSEURS, 'administratief-medewerker'],
  in: ['intake'],
  grond: 'GO-048',
})

export const INTAKEGESPREKKEN: readonly Gespreksoort[] = [
  gesprek('gesprek-ouders', 'Gesprek met ouders'),
  gesprek('rondetafelgesprek', 'Rond-de-tafelgesprek met school'),
]

const ONDERZOEK: Registratie = {
  id: 'onderzoek',
  naam: 'Onderzoek naar wat nodig is',
  titel: 'Onderzoek vastleggen',
  uitleg: 'Voordat het Loket toekent is onderzocht wat nodig is.',
  door: [...LOKETLEDEN, 'orthopedagoog-kernteam', 'begeleider-passend-onderwijs', 'medewerker-tjg'],
  velden: {
    watNodig: { soort: 'lange-tekst', label: 'Wat is nodig?', verplicht: true, grond: 'GO-045' },
    afgerond: { soort: 'ja-nee', label: 'Is het onderzoek afgerond?', verplicht: true, grond: 'GO-045' },
  },
  in: VOOR_HET_BESLUIT,
  grond: 'GO-045',
}

const INTAKE: Registratie = {
  id: 'intake',
  naam: 'Intakeverslag',
  titel: 'Intakeverslag vaststellen',
  uitleg: 'Stel het verslag vast en sluit de intake af. Er is eerst een gesprek met ouders of met school.',
  door: REGISSEURS,
  velden: {
    giz: {
      soort: 'ja-nee',
      label: 'Volgt het verslag de richtlijnen van de GIZ-methodiek?',
      standaard: true,
      grond: 'GO-049',
    },
    inzetKernteam: {
      soort: 'lange-tekst',
      label: 'Inzet van het kernteam',
      verplicht: true,
      grond: 'GO-049',
    },
    alGedaan: {
      soort: 'lange-tekst',
      label: 'Wat in algemeenheid al is gedaan',
      verplicht: true,
      grond: 'GO-049',
    },
    nodigVoorLeerling: {
      soort: 'lange-tekst',
      label: 'Wat nodig is voor deze leerling',
      verplicht: true,
      grond: 'GO-049',
    },
  },
  eisen: [
    {
      als: {
        soort: 'een-van',
        van: INTAKEGESPREKKEN.map(({ id, naam }) => ({
          soort: 'gesprek-vastgelegd',
          gesprek: id,
          inWoorden: `${naam} is vastgelegd`,
        })),
      },
      reden: 'Er is nog geen gesprek met ouders of rond-de-tafelgesprek met school vastgelegd.',
      uitweg: 'Leg eerst het gesprek vast.',
      grond: 'GO-048',
    },
  ],
  voorWie: 'regie',
  grond: 'GO-048, GO-049',
}

const ZORGDEEL: Registratie = {
  id: 'zorgdeel',
  naam: 'Afweging van het zorgdeel',
  titel: 'Zorgdeel afwegen',
  uitleg: 'TJG weegt af of zorg nodig is. Anderen zien de uitkomst.',
  door: TJG,
  velden: {
    uitkomst: {
      soort: 'keuze',
      label: 'Uitkomst',
      verplicht: true,
      keuzes: [
        { waarde: 'zorg', label: 'Zorg is nodig' },
        { waarde: 'geen-zorg', label: 'Geen zorg nodig' },
      ],
    },
    afweging: { soort: 'lange-tekst', label: 'Afweging', verplicht: true },
  },
  in: [...VOOR_HET_BESLUIT, ...NA_DE_TOEKENNING],
  grond: 'GO-050',
}

const FINANCIEEL: Registratie = {
  id: 'financiele-afspraken',
  naam: 'Financiële afspraken',
  titel: 'Financiële afspraken vastleggen',
  uitleg:
    'Gemaakt met de school, zonder ouders. Het schooldeel en het deel van de gemeente zijn gelijk, behalve om medische redenen.',
  door: [...LOKETLEDEN, 'medewerker-tjg'],
  velden: {
    totaal: { soort: 'geld', label: 'Totaal bedrag', verplicht: true, grond: 'GO-055' },
    reden: {
      soort: 'keuze',
      label: 'Reden voor een andere verdeling',
      hulp: 'Leeg: 50/50.',
      keuzes: [{ waarde: 'medisch', label: 'Medische redenen' }],
      grond: 'GO-056',
    },
    toelichtingVerdeling: {
      soort: 'lange-tekst',
      label: 'Toelichting bij de andere verdeling',
      als: { veld: 'reden', is: ['medisch'] },
      grond: 'GO-056',
    },
    deelGemeente: {
      soort: 'geld',
      label: 'Deel van de gemeente',
      hulp: 'Leeg: de helft; een oneven cent is voor de gemeente.',
      grond: 'GO-055',
    },
    deelSchool: { soort: 'geld', label: 'Deel van school/SWV', hulp: 'Leeg: de helft.', grond: 'GO-055' },
  },
  halvering: {
    totaal: 'totaal',
    delen: ['deelGemeente', 'deelSchool'],
    tenzij: {
      als: {
        soort: 'antwoord-is',
        veld: 'reden',
        is: ['medisch'],
        inWoorden: 'het arrangement is om medische redenen',
      },
      reden:
        'Het schooldeel en het deel van de gemeente zijn 50/50. Alleen om medische redenen kan de verdeling anders zijn.',
      uitweg: 'Laat de delen leeg, of kies de reden "Medische redenen".',
      grond: 'GO-055, GO-056',
    },
  },
  in: NA_DE_TOEKENNING,
  nietVoorGezin: true,
  grond: 'GO-051, GO-055',
}

export const OZA_REGISTRATIES: readonly Registratie[] = [ONDERZOEK, INTAKE, ZORGDEEL, FINANCIEEL]

const LANGER =
  'De looptijd kan niet langer zijn dan het Loket heeft toegekend. Verlengen gaat altijd via het Loket, met een aanvraag voor verlenging (GO-OZA-VERLENGING).'

/** What follows a grant: the regie, the intake, and the support itself with its evaluations. */
export const NA_TOEKENNING: readonly [Fase, ...Fase[]] = [
  {
    soort: 'toewijzing',
    id: 'regie',
    naam: 'Regie toewijzen aan één persoon',
    status: 'Toegekend',
    door: ['administratief-medewerker', 'voorzitter'],
    uitleg: 'De regie ligt bij één persoon van TJG of van het SWV. Die begint de intake.',
    grond: 'GO-046, GO-047',
    aanstelling: 'regie',
    naar: { fase: 'intake' },
  },
  {
    soort: 'registratie',
    id: 'intake',
    naam: 'Intake',
    status: 'Toegekend',
    door: REGISSEURS,
    uitleg: 'De regisseur voert het gesprek met ouders of met school en stelt het intakeverslag vast.',
    grond: 'GO-047, GO-048, GO-049',
    registratie: 'intake',
    naar: { fase: 'ondersteuning' },
  },
  {
    soort: 'uitvoering',
    id: 'ondersteuning',
    naam: 'De ondersteuning loopt',
    status: 'In uitvoering',
    door: ['administratief-medewerker', ...REGISSEURS],
    uitleg:
      'De start, de tussenevaluaties en het einde worden vastgelegd. Verlengen kan alleen met een nieuwe aanvraag bij het Loket.',
    grond: 'GO-052, GO-053, GO-057',
    plaatsing: false,
    toegekend: true,
    start: {
      looptijd: {
        einde: 'hoogstens',
        grens: 'besluit',
        langer: LANGER,
        grond: 'GO-052, GO-057',
      },
      velden: {
        inzet: { soort: 'lange-tekst', label: 'Inzet', verplicht: true, grond: 'GO-054' },
        tussenevaluatie: {
          soort: 'datum',
          label: 'Tussenevaluatie op',
          hulp: 'Leeg: na drie maanden.',
          grond: 'GO-053',
        },
      },
      eisen: [
        {
          als: {
            soort: 'datum-uiterlijk',
            veld: 'tussenevaluatie',
            uiterlijk: 'tot',
            inWoorden: 'de tussenevaluatie valt voor het einde',
          },
          reden: 'De tussenevaluatie valt na het einde van de ondersteuning.',
          uitweg: 'Kies een eerdere dag.',
          grond: 'GO-053',
        },
        {
          als: {
            soort: 'een-van',
            van: [
              { soort: 'antwoord-ingevuld', veld: 'tussenevaluatie', inWoorden: 'de dag is gekozen' },
              {
                soort: 'niet',
                van: {
                  soort: 'datum-uiterlijk',
                  veld: 'tot',
                  uiterlijk: 'op',
                  plus: { aantal: 3, eenheid: 'maanden' },
                  inWoorden: 'de ondersteuning duurt hoogstens drie maanden',
                },
              },
            ],
          },
          reden: 'Deze ondersteuning is kort: kies de dag van de tussenevaluatie.',
          uitweg: 'Vul "Tussenevaluatie op" in.',
          grond: 'GO-053',
        },
      ],
      door: ['administratief-medewerker', ...REGISSEURS],
    },
    evaluaties: [
      {
        id: 'tussenevaluatie',
        naam: 'Tussenevaluatie',
        gepland: 'uitvoering.tussenevaluatie',
        elke: { aantal: 3, eenheid: 'maanden' },
        door: REGISSEURS,
        voorWie: 'regie',
        grond: 'GO-053',
      },
    ],
    beeindigen: {
      velden: { resultaat: { soort: 'lange-tekst', label: 'Wat is bereikt?', verplicht: true } },
      eisen: [],
      door: ['administratief-medewerker', ...REGISSEURS],
    },
    afgerond: 'Afgerond',
  },
]
