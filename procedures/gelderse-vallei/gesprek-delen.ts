// What the two TLV procedures with a talk share (Werkwijze 7.1.2 and 7.1.3): documents two werkweken before, a first
// advice before the talk, a second at or after it, a decision in the talk under mandate, otherwise the chair of the CAT.
import type { Gespreksoort, Registratie, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { FaseVan, Procedure, Proceduretermijn } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { TLV_VO } from './tlv-vo.ts'
import { adviesfase } from './tlv-advies.ts'
import {
  AFWIJZING_FASE,
  BESLUIT_FASE,
  CARROUSELKEUZE,
  CAT_FASE,
  TLV_FASE,
  TWEE_WERKWEKEN,
  termijnen,
  tijdigVoor,
} from './tlv-delen.ts'
import { GEDEELD } from './tlv-vso-delen.ts'

const GEPLAND = 'gepland.bespreking'

const GESPREK_GEPLAND: Voorwaarde = {
  soort: 'antwoord-ingevuld',
  veld: GEPLAND,
  inWoorden: 'het gesprek is gepland',
}

/** How the talks of the two procedures differ. */
export type Gesprekmaat = {
  naam: string
  /** Months in which the talk is held; any other moment needs its reason. */
  maanden: readonly number[]
  inMaanden: string
  grondPlannen: string
  grondTijdig: string
  grondAanwezig: string
}

/** The talk of VSO and SWV about one pupil. */
export function bespreking(m: Gesprekmaat): Gespreksoort {
  return {
    id: 'bespreking',
    naam: m.naam,
    door: ['procesbegeleider', 'contactpersoon', 'zorgcoordinator', 'deskundige'],
    genodigden: ['cvdb', 'deskundige'],
    aanwezig: ['cvdb', 'deskundige'],
    metDeskundigen: true,
    plannen: {
      velden: {
        overlegOp: {
          soort: 'datum',
          label: 'Afgesproken tussen VSO en samenwerkingsverband op',
          verplicht: true,
          nietNaVandaag: true,
          grond: m.grondPlannen,
        },
        redenAnderMoment: {
          soort: 'lange-tekst',
          label: `Waarom niet in ${m.inMaanden}?`,
          hulp: `Alleen nodig als het gesprek niet in ${m.inMaanden} is.`,
          grond: m.grondPlannen,
        },
      },
      eisen: [
        {
          als: {
            soort: 'een-van',
            van: [
              {
                soort: 'in-maand',
                veld: 'op',
                maanden: m.maanden,
                inWoorden: `het gesprek is in ${m.inMaanden}`,
              },
              {
                soort: 'antwoord-ingevuld',
                veld: 'redenAnderMoment',
                inWoorden: 'er is een reden voor een ander moment',
              },
            ],
          },
          reden: `Het gesprek is in ${m.inMaanden}. Geef de reden als het op een ander moment nodig is.`,
          uitweg: `Kies een dag in ${m.inMaanden}, of vul de reden in.`,
          grond: m.grondPlannen,
        },
      ],
    },
    in: ['bespreking'],
    velden: {
      uitkomst: {
        soort: 'keuze',
        label: 'Kan in het gesprek worden besloten?',
        verplicht: true,
        keuzes: [
          { waarde: 'besluit', label: 'Ja, over toekenning, duur en categorie' },
          { waarde: 'geen-besluit', label: 'Nee, nog geen besluit' },
        ],
        grond: 'GV-240, GV-241',
      },
      nodig: {
        soort: 'lijst',
        label: 'Wat is nog nodig voor een besluit?',
        verplicht: true,
        als: { veld: 'uitkomst', is: ['geen-besluit'] },
        grond: 'GV-241',
      },
      derdeDeskundige: {
        soort: 'ja-nee',
        label: 'Wordt een derde deskundige gevraagd?',
        als: { veld: 'uitkomst', is: ['geen-besluit'] },
        grond: 'GV-241',
      },
    },
    eisen: [
      {
        als: tijdigVoor('op', 'compleet'),
        reden:
          'De documenten waren niet uiterlijk twee werkweken voor het gesprek volledig ingediend; deze hulpvraag kan in dit gesprek niet worden besproken.',
        uitweg: 'Plan een later gesprek, ten minste twee werkweken nadat de documenten volledig waren.',
        grond: m.grondTijdig,
      },
    ],
    sluit: ['bijzonderheden-voorzitter', 'bijzonderheden-tweede'],
    bij: {
      veld: 'uitkomst',
      antwoorden: {
        besluit: { naar: { fase: 'besluit' } },
        'geen-besluit': { naar: { fase: 'cat' } },
      },
    },
    grond: m.grondAanwezig,
  }
}

export const GESPREK_REGISTRATIES: readonly Registratie[] = [
  CARROUSELKEUZE,
  {
    id: 'bijzonderheden',
    naam: 'Bijzonderheden voor het gesprek',
    titel: 'Bijzonderheden voorleggen',
    uitleg:
      'Leg het dossier voor het gesprek voor aan de voorzitter van de CAT en de tweede deskundige. Beiden krijgen bericht.',
    door: ['deskundige', 'procesbegeleider'],
    in: ['advies', 'bespreking'],
    velden: { watIsEr: { soort: 'lange-tekst', label: 'Wat is er bijzonder?', verplicht: true } },
    eisen: [
      {
        als: {
          soort: 'antwoord-ingevuld',
          veld: 'deskundige.tweede',
          inWoorden: 'de tweede deskundige is toegewezen',
        },
        reden: 'Er is nog geen tweede deskundige om het dossier aan voor te leggen.',
        uitweg: 'Wijs eerst de tweede deskundige toe.',
        grond: 'GV-238',
      },
      {
        als: {
          soort: 'alle',
          van: [
            GESPREK_GEPLAND,
            {
              soort: 'datum-uiterlijk',
              veld: 'vandaag',
              uiterlijk: GEPLAND,
              plus: { aantal: -1, eenheid: 'dagen' },
              inWoorden: 'het gesprek is nog niet geweest',
            },
          ],
        },
        reden: 'Voorleggen gebeurt voor het gesprek, en dat moet dan gepland zijn.',
        uitweg: 'Plan het gesprek op een latere dag.',
        grond: 'GV-238',
      },
    ],
    taken: [
      {
        id: 'bijzonderheden-voorzitter',
        titel: 'Dossier met bijzonderheden bekijken voor het gesprek',
        rol: 'voorzitter',
        voorGesprek: 'bespreking',
        grond: 'GV-238',
      },
      {
        id: 'bijzonderheden-tweede',
        titel: 'Dossier met bijzonderheden bekijken voor het gesprek',
        rol: 'deskundige',
        plaats: 'tweede',
        voorGesprek: 'bespreking',
        grond: 'GV-238',
      },
    ],
    grond: 'GV-238',
  },
  {
    id: 'mandaat',
    naam: 'Mandaat om in het gesprek te besluiten',
    titel: 'Mandaat geven',
    uitleg:
      'De voorzitter van de CAT geeft de deskundige die bij het gesprek is mandaat om daar te besluiten. Nodig is dat beide adviezen overeenstemmen.',
    door: ['voorzitter'],
    in: ['compleetheid', 'advies', 'bespreking', 'besluit'],
    velden: { kenmerk: { soort: 'tekst', label: 'Kenmerk of toelichting', maximum: 200 } },
    eenmalig: true,
    grond: 'GV-240, Awb 10:5',
  },
  {
    id: 'verwezen-als-onafhankelijke-partij',
    naam: 'Verwijzing naar het samenwerkingsverband als onafhankelijke partij',
    titel: 'Verwijzing naar het samenwerkingsverband vastleggen',
    uitleg:
      'Leg vast dat ouder(s)/verzorger(s) of de jongere is gewezen op contact met het samenwerkingsverband als onafhankelijke partij.',
    door: ['zorgcoordinator', 'contactpersoon', 'procesbegeleider'],
    velden: {
      wie: {
        soort: 'meerkeuze',
        label: 'Wie is verwezen?',
        verplicht: true,
        keuzes: [
          { waarde: 'ouders', label: 'Ouder(s)/verzorger(s)' },
          { waarde: 'jongere', label: 'Jongere' },
        ],
        grond: 'GV-227',
      },
    },
    grond: 'GV-227, GV-265',
  },
]

export const GESPREK_SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'te-laat-voor-gesprek',
    als: {
      soort: 'een-van',
      van: [
        { soort: 'niet', van: tijdigVoor(GEPLAND, 'ingediend') },
        { soort: 'niet', van: tijdigVoor(GEPLAND, 'compleet') },
      ],
    },
    tekst:
      'Niet uiterlijk twee werkweken voor het geplande gesprek volledig ingediend: de hulpvraag kan in dat gesprek niet worden besproken.',
    grond: 'GV-231, GV-259',
    zwaarte: 'let-op',
    ookSchool: true,
  },
  {
    id: 'niet-voorbereid',
    als: {
      soort: 'alle',
      van: [
        GESPREK_GEPLAND,
        { soort: 'antwoord-ingevuld', veld: 'zaak.compleet', inWoorden: 'het dossier is compleet' },
        {
          soort: 'niet',
          van: {
            soort: 'antwoord-ingevuld',
            veld: 'advies.eerste',
            inWoorden: 'het eerste advies is er',
          },
        },
      ],
    },
    tekst: 'Het gesprek is gepland en het eerste deskundigenadvies is er nog niet: niet voorbereid.',
    grond: 'GV-237',
    zwaarte: 'let-op',
  },
  {
    id: 'tweede-advies-voor-gesprek',
    als: {
      soort: 'niet',
      van: {
        soort: 'datum-uiterlijk',
        veld: GEPLAND,
        uiterlijk: 'advies.tweede',
        inWoorden: 'het tweede advies is van de dag van het gesprek of later',
      },
    },
    tekst: 'Het tweede deskundigenadvies is van voor het gesprek; het hoort bij of na het gesprek.',
    grond: 'GV-239',
    zwaarte: 'let-op',
  },
]

const ADVIES = adviesfase({ verplicht: false, grond: 'GV-241' })

/** Application, check, first advice, talk, and then the decision; along the CAT only when the talk gave none. */
const GESPREK_ROUTE: Procedure['route'] = [
  ...GEDEELD.route.filter((f) => f.id === 'aanvraag' || f.id === 'compleetheid'),
  {
    ...ADVIES,
    naam: 'Voorbereiding: eerste deskundigenadvies',
    uitleg:
      'De eerste deskundige bereidt het dossier voor en adviseert voor het gesprek. De tweede deskundige adviseert bij of na het gesprek.',
    grond: 'artikel 17a WVO (GV-237, GV-239, GV-312)',
    verderNa: ['eerste'],
    naar: { fase: 'bespreking' },
  },
  {
    soort: 'gesprek',
    id: 'bespreking',
    naam: 'Gesprek met de CvdB',
    status: 'In behandeling',
    door: ['procesbegeleider', 'contactpersoon', 'deskundige'],
    uitleg:
      'De Commissie voor de Begeleiding (CvdB) van het VSO en een onafhankelijk deskundige van het samenwerkingsverband bespreken de jongere.',
    grond: 'GV-229, GV-257',
    gesprek: 'bespreking',
    naar: { fase: 'besluit' },
  },
  CAT_FASE,
  {
    ...BESLUIT_FASE,
    status: 'In behandeling',
    uitleg:
      'In het gesprek kan de aanwezige deskundige onder mandaat besluiten als beide adviezen overeenstemmen; anders besluit de voorzitter van de CAT. Voor een afwijzing worden school en ouders eerst gehoord.',
    mandaat: {
      rollen: ['deskundige'],
      registratie: 'mandaat',
      gesprek: 'bespreking',
      eisen: [
        {
          als: {
            soort: 'antwoord-is',
            veld: 'bespreking.uitkomst',
            is: ['besluit'],
            inWoorden: 'in het gesprek kon worden besloten',
          },
          reden: 'In het gesprek kon niet worden besloten; nu besluit de voorzitter van de CAT.',
          grond: 'GV-241',
        },
      ],
      grond: 'GV-240',
    },
  } satisfies FaseVan<'besluit'>,
  TLV_FASE,
  AFWIJZING_FASE,
]

/** The terms of a TLV with, instead of a promise, the last day to file before the talk. */
export function gesprektermijnen(grond: string): readonly Proceduretermijn[] {
  return [
    {
      naam: 'documenttermijn',
      titel: 'Documenten indienen voor het gesprek',
      regel: { soort: 'terugreken', duur: TWEE_WERKWEKEN, grond },
      start: { soort: 'antwoord', veld: GEPLAND },
      stopt: { naFase: 'aanvraag' },
      eigenaar: 'zorgcoordinator',
      gevolg:
        'De documenten zijn niet uiterlijk twee werkweken voor het gesprek ingediend: de hulpvraag kan in dat gesprek niet worden besproken.',
      zichtVoor: ['school'],
    },
    ...termijnen({ aantal: 4, eenheid: 'werkweken' }, grond).filter((t) => t.naam !== 'streeftermijn'),
  ]
}

/** What both procedures have in common as data. */
export const GESPREK_GEDEELD = {
  versie: TLV_VO.versie,
  geldigVanaf: TLV_VO.geldigVanaf,
  vanuit: TLV_VO.vanuit,
  betreft: 'leerling',
  stukken: TLV_VO.stukken,
  brieven: TLV_VO.brieven,
  statussen: TLV_VO.statussen,
  aanhouden: TLV_VO.aanhouden,
  behandelaars: TLV_VO.behandelaars,
  herkomst: TLV_VO.herkomst,
  route: GESPREK_ROUTE,
} as const satisfies Partial<Procedure>
