// Comma until it is granted: contact, the discussion, the talk, the decision and the beschikking (Werkwijze 5.1).
import type { Velden } from '#domein/kern/veld.ts'
import type { Gespreksoort, Gevolg, Opvolgtaak, Registratie } from '#domein/procedure/bouwstenen.ts'
import { informatieverzoek } from './arrangement-delen.ts'

/** Who works at Comma. */
export const COMMA_TEAM = ['gedragsdeskundige-comma', 'sociotherapeut-comma'] as const

/** Told to each of them apart, so that each can be ticked off, and to whoever else was invited (GV-089). */
const DOORGEVEN: readonly Opvolgtaak[] = [
  ...(
    [
      ['ouders', 'ouder(s)/verzorger(s)'],
      ['school', 'de zorgcoördinator'],
      ['gemeente', 'de gemeente'],
      ['behandelaar', 'de behandelaar'],
      ['sociotherapeut', 'de sociotherapeut van Comma'],
    ] as const
  ).map(([id, wie]) => ({
    id: `besluit-doorgeven-${id}`,
    titel: `Besluit doorgeven aan ${wie}`,
    rol: 'gedragsdeskundige-comma' as const,
    grond: 'GV-089',
  })),
  {
    id: 'besluit-doorgeven',
    titel: 'Besluit doorgeven aan',
    rol: 'gedragsdeskundige-comma',
    perGenodigde: {
      gesprek: 'orientatiegesprek',
      behalve: ['ouders', 'school', 'zorgcoordinator', 'gemeente', 'behandelaar', ...COMMA_TEAM],
    },
    grond: 'GV-089',
  },
]

/** What the contactpersoon has to do when Comma is not the place. */
export const VERVOLG_NA_COMMA: Opvolgtaak = {
  id: 'vervolg-na-comma',
  titel: 'Met school en ouders zoeken naar een vervolg: Comma past niet',
  rol: 'contactpersoon',
  grond: 'GV-091',
}

const POSITIEF: Gevolg = { naar: { fase: 'akkoord-gemeente' }, brieven: ['bericht-stap'] }

/** Not suitable, or the gemeente does not agree: the school is advised and the contactpersoon takes it further (GV-091). */
export const COMMA_NIET_PASSEND = {
  naar: { fase: 'afwijzing' },
  brieven: ['bericht-niet-passend', 'afwijzing-arrangement'],
  taken: [VERVOLG_NA_COMMA],
} satisfies Gevolg

/** After a talk everybody who was invited hears of the decision. */
const naGesprek = (gevolg: Gevolg): Gevolg => ({ ...gevolg, taken: [...(gevolg.taken ?? []), ...DOORGEVEN] })

const MOTIVERING: Velden = { motivering: { soort: 'lange-tekst', label: 'Motivering' } }

const NIET_PASSEND = { waarde: 'niet-passend', label: 'Comma is niet passend' } as const

const AFSTEMMING: Velden = {
  afstemmingGemeente: {
    soort: 'ja-nee',
    label: 'Is het besluit afgestemd met de gemeente?',
    grond: 'GV-087',
  },
}

const AFGESTEMD = {
  als: {
    soort: 'een-van',
    van: [
      {
        soort: 'niet',
        van: {
          soort: 'antwoord-is',
          veld: 'uitkomst',
          is: ['positief'],
          inWoorden: 'het besluit is positief',
        },
      },
      {
        soort: 'antwoord-is',
        veld: 'afstemmingGemeente',
        is: [true],
        inWoorden: 'het besluit is afgestemd met de gemeente',
      },
    ],
  },
  reden: 'Een positief besluit kan alleen in afstemming met de gemeente. Leg die afstemming vast.',
  grond: 'GV-087',
} as const

/** Whether there is a waiting list, as the places say it (GV-084). */
const WACHTLIJST = {
  wachtlijst: {
    label: 'Wachtlijst',
    als: { soort: 'niet', van: { soort: 'plaats-vrij' } },
  },
} as const

export const COMMA_GESPREKKEN: readonly Gespreksoort[] = [
  {
    id: 'orientatiegesprek',
    naam: 'Oriëntatiegesprek',
    door: ['zorgcoordinator', ...COMMA_TEAM],
    genodigden: ['ouders', 'gemeente', 'behandelaar', 'sociotherapeut-comma', 'gedragsdeskundige-comma'],
    gemist: ['gemeente'],
    velden: {
      uitkomst: {
        soort: 'keuze',
        label: 'Uitkomst van het gesprek',
        verplicht: true,
        keuzes: [
          { waarde: 'positief', label: 'Positief besluit' },
          NIET_PASSEND,
          { waarde: 'nog-geen-besluit', label: 'Nog geen besluit' },
        ],
        grond: 'GV-087',
      },
      ...AFSTEMMING,
      nogNodig: {
        soort: 'lijst',
        label: 'Wat is nog nodig voor een besluit?',
        verplicht: true,
        als: { veld: 'uitkomst', is: ['nog-geen-besluit'] },
        grond: 'GV-088',
      },
    },
    eisen: [AFGESTEMD],
    bij: {
      veld: 'uitkomst',
      antwoorden: {
        positief: naGesprek(POSITIEF),
        'niet-passend': naGesprek(COMMA_NIET_PASSEND),
        'nog-geen-besluit': { naar: { fase: 'besluit-team' } },
      },
    },
    grond: 'GV-086',
  },
  {
    id: 'startgesprek',
    naam: 'Startgesprek',
    door: COMMA_TEAM,
    genodigden: ['ouders', 'jongere', 'docent-comma', 'sociotherapeut-comma'],
    velden: {
      afspraken: { soort: 'lange-tekst', label: 'Praktische afspraken', verplicht: true, grond: 'GV-092' },
    },
    grond: 'GV-092',
  },
  {
    id: 'directeurenoverleg',
    naam: 'Directeurenoverleg',
    door: ['directeur-bestuurder', 'contactpersoon', 'procesbegeleider'],
    velden: {
      voorkeurSchool: {
        soort: 'tekst',
        label: 'School van voorkeur van jongere en ouder(s)/verzorger(s)',
        verplicht: true,
        grond: 'GV-345',
      },
      plekGevonden: { soort: 'ja-nee', label: 'Is een passende plek gevonden?', verplicht: true },
      plek: {
        soort: 'tekst',
        label: 'Welke plek',
        verplicht: true,
        als: { veld: 'plekGevonden', is: [true] },
      },
    },
    bij: { veld: 'plekGevonden', antwoorden: { ja: { sluit: ['directeurenoverleg'] } } },
    grond: 'GV-344, GV-345',
  },
]

export const COMMA_REGISTRATIES: readonly Registratie[] = [
  informatieverzoek(
    { uitleg: 'Leg vast dat iemand naar Comma vroeg. Dit is geen aanvraag.', grond: 'GV-069' },
    [
      { waarde: 'leerplicht', label: 'Leerplicht' },
      { waarde: 'hulpverlening', label: 'Hulpverlening' },
    ],
    { vraag: { soort: 'lange-tekst', label: 'Waar ging het over?' } },
  ),
  {
    id: 'contact',
    naam: 'Contact voor aanmelding',
    titel: 'Contact vastleggen',
    uitleg: 'Leg vast wie contact opnam om aan te melden. Daarna kan worden gescreend.',
    door: ['contactpersoon', 'zorgcoordinator'],
    velden: {
      wie: {
        soort: 'keuze',
        label: 'Wie nam contact op?',
        verplicht: true,
        keuzes: [
          { waarde: 'school', label: 'De school van inschrijving' },
          { waarde: 'leerplichtambtenaar', label: 'Leerplichtambtenaar (bij absoluut verzuim)' },
          { waarde: 'jeugdconsulent', label: 'Jeugdconsulent (bij absoluut verzuim)' },
        ],
      },
    },
    in: ['screening'],
    grond: 'GV-070',
  },
  {
    id: 'geen-vervolg',
    naam: 'Geen aanmelding',
    titel: 'Afsluiten zonder aanmelding',
    uitleg: 'Sluit een informatieverzoek of screening die niet tot een aanmelding leidt.',
    door: ['contactpersoon'],
    velden: { reden: { soort: 'lange-tekst', label: 'Waarom', verplicht: true } },
    in: ['screening'],
    naar: { einde: 'Afgerond' },
    grond: 'GV-069',
  },
  {
    id: 'bespreking',
    naam: 'Interne bespreking Comma',
    titel: 'Interne bespreking vastleggen',
    uitleg: 'Leg vast wat Comma na de interne bespreking kiest. De zorgcoördinator krijgt bericht.',
    door: COMMA_TEAM,
    velden: {
      uitkomst: {
        soort: 'keuze',
        label: 'Uitkomst',
        verplicht: true,
        keuzes: [
          { waarde: 'orientatiegesprek', label: 'Eerst een oriëntatiegesprek' },
          NIET_PASSEND,
          { waarde: 'passend', label: 'Comma is passend' },
        ],
        grond: 'GV-083',
      },
      onderwerpen: {
        soort: 'lange-tekst',
        label: 'Welke onderwerpen worden in het gesprek besproken?',
        verplicht: true,
        als: { veld: 'uitkomst', is: ['orientatiegesprek'] },
        grond: 'GV-083',
      },
      ...MOTIVERING,
    },
    afgeleid: WACHTLIJST,
    bij: {
      veld: 'uitkomst',
      antwoorden: {
        orientatiegesprek: { naar: { fase: 'orientatie' }, brieven: ['bericht-stap'] },
        'niet-passend': COMMA_NIET_PASSEND,
        passend: POSITIEF,
      },
    },
    grond: 'GV-082, GV-083',
  },
  {
    id: 'momenten',
    naam: 'Beschikbare momenten',
    titel: 'Beschikbare momenten doorgeven',
    uitleg: 'Geef de zorgcoördinator momenten voor het oriëntatiegesprek.',
    door: COMMA_TEAM,
    velden: { opties: { soort: 'lijst', label: 'Momenten', hulp: 'Eén moment per regel.', verplicht: true } },
    in: ['orientatie'],
    grond: 'GV-085',
  },
  {
    id: 'teambesluit',
    naam: 'Besluit van het Comma-team',
    titel: 'Besluit van het Comma-team vastleggen',
    uitleg: 'Leg het besluit na het oriëntatiegesprek vast, in afstemming met de gemeente.',
    door: COMMA_TEAM,
    velden: {
      uitkomst: {
        soort: 'keuze',
        label: 'Besluit',
        verplicht: true,
        keuzes: [{ waarde: 'positief', label: 'Positief besluit' }, NIET_PASSEND],
      },
      ...AFSTEMMING,
      ...MOTIVERING,
    },
    afgeleid: WACHTLIJST,
    eisen: [AFGESTEMD],
    bij: {
      veld: 'uitkomst',
      antwoorden: { positief: naGesprek(POSITIEF), 'niet-passend': naGesprek(COMMA_NIET_PASSEND) },
    },
    grond: 'GV-088',
  },
  {
    id: 'beschikking',
    naam: 'Beschikking van de gemeente',
    titel: 'Beschikking vastleggen',
    uitleg: 'Leg de afgegeven beschikking voor het jeugdhulpdeel vast. Daarna is Comma toegekend.',
    door: [...COMMA_TEAM, 'jeugdconsulent', 'contactpersoon'],
    velden: {
      afgegevenOp: { soort: 'datum', label: 'Afgegeven op', verplicht: true, nietNaVandaag: true },
      gemeente: {
        soort: 'keuze',
        label: 'Gemeente',
        keuzes: ['Ede', 'Wageningen', 'Rhenen', 'Anders'].map((g) => ({ waarde: g, label: g })),
      },
    },
    brieven: ['toekenning-arrangement'],
    grond: 'GV-090',
  },
]
