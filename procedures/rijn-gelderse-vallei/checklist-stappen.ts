// Steps 7 to 10 of the checklist: the team, the trajectory with its evaluation, and the referral.
import type { Eis, Gespreksoort, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { AFSPRAKEN, BEGELEIDERS, OUDERS_TEKENDEN } from './checklist-delen.ts'
import { SCHOOLROLLEN } from './delen.ts'
import { alle, antwoord, eenVan, niet } from './zorgplicht-delen.ts'

const genodigd = (is: readonly string[], wie: string): Eis => ({
  als: antwoord('partijen', is, `${wie} is uitgenodigd`),
  reden: `${wie.charAt(0).toUpperCase()}${wie.slice(1)} ontbreekt.`,
  uitweg: 'Voeg toe aan wie is uitgenodigd.',
  grond: 'RGV-037',
})

/** Planned, and not the one that was held before. */
const GEPLAND: Voorwaarde = alle(
  {
    soort: 'antwoord-ingevuld',
    veld: 'gepland.ondersteuningsteam',
    inWoorden: 'het ondersteuningsteam is gepland',
  },
  eenVan(
    niet({ soort: 'gesprek-vastgelegd', gesprek: 'ondersteuningsteam', inWoorden: 'er was er al een' }),
    niet({
      soort: 'datum-uiterlijk',
      veld: 'gepland.ondersteuningsteam',
      uiterlijk: 'ondersteuningsteam.op',
      inWoorden: 'het geplande ondersteuningsteam is al geweest',
    }),
  ),
)

export const ONDERSTEUNINGSTEAM: Gespreksoort = {
  id: 'ondersteuningsteam',
  naam: 'Ondersteuningsteam op schoolniveau',
  door: BEGELEIDERS,
  genodigden: [
    'ouders',
    'leerkracht',
    'intern-begeleider',
    'steunpuntcoordinator',
    'schoolondersteuner',
    'lokaal-team',
  ],
  plannen: {
    velden: {
      oudersUitgenodigdOp: {
        soort: 'datum',
        label: 'Op welke dag zijn de ouders uitgenodigd?',
        verplicht: true,
        nietNaVandaag: true,
        grond: 'RGV-036',
      },
    },
    eisen: [
      genodigd(['ouders'], 'ouder'),
      genodigd(['leerkracht'], 'leerkracht'),
      genodigd(['intern-begeleider'], 'intern begeleider'),
      genodigd(['schoolondersteuner', 'steunpuntcoordinator'], 'schoolondersteuner of steunpuntcoördinator'),
    ],
  },
  velden: {
    ouders: {
      soort: 'keuze',
      label: 'Waren de ouders erbij?',
      verplicht: true,
      keuzes: [
        { waarde: 'aanwezig', label: 'Ja' },
        { waarde: 'afwezig', label: 'Nee' },
      ],
      grond: 'RGV-040',
    },
    beantwoord: {
      soort: 'ja-nee',
      label: 'Is de hulpvraag te beantwoorden?',
      verplicht: true,
      grond: 'RGV-038',
    },
    afspraken: {
      soort: 'meerkeuze',
      label: 'Wat is afgesproken?',
      keuzes: AFSPRAKEN,
      verplicht: true,
      als: { veld: 'beantwoord', is: [false] },
      grond: 'RGV-038',
    },
  },
  eisen: [
    {
      als: GEPLAND,
      reden: 'Het ondersteuningsteam is nog niet gepland: de ouders moeten vooraf zijn uitgenodigd.',
      uitweg: 'Plan het ondersteuningsteam, met de dag waarop de ouders zijn uitgenodigd.',
      grond: 'RGV-036',
    },
  ],
  in: ['ondersteuningsteam'],
  bij: {
    veld: 'beantwoord',
    antwoorden: { ja: { naar: { fase: 'waarnemen' } }, nee: { naar: { fase: 'traject' } } },
  },
  grond: 'Bijlage 3.6, stap 7',
}

export const TRAJECTSTAPPEN: readonly Registratie[] = [
  {
    id: 'ouders-achteraf',
    naam: 'Ouders achteraf geïnformeerd',
    titel: 'Ouders achteraf informeren vastleggen',
    uitleg:
      'De ouders waren niet bij het ondersteuningsteam. Informeer hen alsnog; zij tekenen voor het aanvragen van ondersteuning.',
    door: BEGELEIDERS,
    velden: {
      geinformeerdOp: {
        soort: 'datum',
        label: 'Op welke dag zijn de ouders geïnformeerd?',
        verplicht: true,
        nietNaVandaag: true,
        grond: 'RGV-040',
      },
      getekendOp: {
        soort: 'datum',
        label: 'Op welke dag hebben de ouders getekend voor het aanvragen van ondersteuning?',
        verplicht: true,
        nietNaVandaag: true,
        grond: 'RGV-040',
      },
    },
    als: antwoord(
      'ondersteuningsteam.ouders',
      ['afwezig'],
      'de ouders waren niet bij het ondersteuningsteam',
    ),
    grond: 'RGV-040',
  },
  {
    id: 'traject',
    naam: 'Ondersteuningstraject',
    titel: 'Stap 8 Ondersteuningstraject beginnen',
    uitleg: 'Leg vast wie van het samenwerkingsverband wordt ingezet.',
    door: BEGELEIDERS,
    velden: {
      inzet: {
        soort: 'meerkeuze',
        label: 'Wie wordt ingezet?',
        verplicht: true,
        keuzes: [
          { waarde: 'schoolondersteuner', label: 'Schoolondersteuner' },
          { waarde: 'steunpuntcoordinator', label: 'Steunpuntcoördinator' },
          { waarde: 'themaspecialist', label: 'Themaspecialist' },
        ],
        grond: 'RGV-041',
      },
      doelen: { soort: 'lange-tekst', label: 'Aan welke doelen wordt gewerkt?' },
    },
    in: ['traject'],
    eisen: [
      {
        als: OUDERS_TEKENDEN,
        reden:
          'De ouders waren niet bij het ondersteuningsteam en hebben nog niet getekend voor het aanvragen van ondersteuning.',
        uitweg: 'Informeer de ouders en leg vast wanneer zij tekenden.',
        grond: 'RGV-040',
      },
    ],
    naar: { fase: 'traject-loopt' },
    grond: 'RGV-041',
  },
  {
    id: 'ouders-geinformeerd',
    naam: 'Ouders geïnformeerd over de voortgang',
    titel: 'Contact met ouders over de voortgang vastleggen',
    uitleg: 'De leerkracht houdt de ouders op de hoogte tijdens het traject.',
    door: BEGELEIDERS,
    velden: { toelichting: { soort: 'lange-tekst', label: 'Wat is besproken?' } },
    in: ['traject-loopt'],
    grond: 'RGV-042',
  },
  {
    id: 'trajectresultaat',
    naam: 'Resultaat van het traject',
    titel: 'Resultaat van stap 8 vastleggen',
    uitleg: 'Zijn de doelen van het traject gehaald?',
    door: BEGELEIDERS,
    velden: {
      doelenGehaald: {
        soort: 'keuze',
        label: 'Zijn de doelen gehaald?',
        verplicht: true,
        keuzes: [
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
          {
            waarde: 'evalueren',
            label: 'Dat bespreken we in een evaluatiegesprek met het ondersteuningsteam',
          },
        ],
        grond: 'RGV-043',
      },
    },
    in: ['traject-loopt'],
    bij: {
      veld: 'doelenGehaald',
      antwoorden: {
        ja: { naar: { fase: 'waarnemen' } },
        nee: { naar: { fase: 'leerlingbespreking-na-traject' } },
        evalueren: { naar: { fase: 'evaluatie-traject' } },
      },
    },
    grond: 'RGV-043',
  },
  {
    id: 'evaluatie-traject',
    naam: 'Evaluatie van het traject',
    titel: 'Stap 9 Evaluatie en vervolgtraject vastleggen',
    uitleg: 'Evaluatiegesprek met het ondersteuningsteam.',
    door: BEGELEIDERS,
    velden: {
      beantwoord: {
        soort: 'ja-nee',
        label: 'Is het antwoord op de hulpvraag gevonden?',
        verplicht: true,
        grond: 'RGV-044',
      },
      vervolg: {
        soort: 'keuze',
        label: 'Hoe gaat het verder?',
        hulp: 'Alleen als het antwoord niet is gevonden.',
        verplicht: true,
        als: { veld: 'beantwoord', is: [false] },
        keuzes: [
          {
            waarde: 'meer-ondersteuning',
            label: 'Meer ondersteuning van het SWV of het lokaal team (stap 8)',
          },
          { waarde: 'andere-basisschool', label: 'Een andere basisschool onderzoeken' },
          { waarde: 'specialistisch', label: 'Een specialistisch arrangement (stap 10)' },
        ],
        grond: 'RGV-044',
      },
    },
    in: ['evaluatie-traject'],
    bij: {
      veld: 'vervolg',
      antwoorden: {
        'meer-ondersteuning': { naar: { fase: 'traject' } },
        'andere-basisschool': { naar: { einde: 'Andere basisschool onderzoeken' } },
        specialistisch: { naar: { fase: 'verwijzing' } },
      },
    },
    grond: 'RGV-044',
  },
  {
    id: 'verwijzing',
    naam: 'Besluit over verwijzing',
    titel: 'Stap 10 Verwijzing vastleggen',
    uitleg:
      'Ouders, school en steunpuntcoördinator overleggen of plaatsing op het sbo of so noodzakelijk is. Daarna vraagt de school een TLV aan met het OPP.',
    door: SCHOOLROLLEN,
    velden: {
      aanwezig: {
        soort: 'meerkeuze',
        label: 'Wie waren bij het overleg?',
        verplicht: true,
        keuzes: [
          { waarde: 'ouders', label: 'Ouders' },
          { waarde: 'school', label: 'School' },
          { waarde: 'steunpuntcoordinator', label: 'Steunpuntcoördinator' },
        ],
        grond: 'RGV-045',
      },
      overlegOp: {
        soort: 'datum',
        label: 'Datum van het overleg',
        verplicht: true,
        nietNaVandaag: true,
        grond: 'RGV-045',
      },
      noodzakelijk: {
        soort: 'verklaring',
        label: 'Plaatsing SBO of SO noodzakelijk',
        verplicht: true,
        grond: 'RGV-045',
      },
    },
    in: ['verwijzing'],
    eisen: [
      ...(
        [
          ['ouders', 'De ouders'],
          ['school', 'De school'],
          ['steunpuntcoordinator', 'De steunpuntcoördinator'],
        ] as const
      ).map(([wie, naam]): Eis => ({
        als: antwoord('aanwezig', [wie], `${naam} was bij het overleg`),
        reden: `${naam} was niet bij het overleg.`,
        uitweg: 'Beslis samen: ouders, school en steunpuntcoördinator.',
        grond: 'RGV-045',
      })),
      ...(
        [
          ['OPP', 'het OPP'],
          ['OT-verslag', 'een OT-verslag'],
          ['bijlage', 'de bijlagen bij het OPP'],
        ] as const
      ).map(([stuk, naam]): Eis => ({
        als: { soort: 'stuk-aanwezig', stuk, inWoorden: `${naam} is toegevoegd` },
        reden: `In het dossier ontbreekt: ${naam}.`,
        uitweg: 'Onderbouw de handelingsverlegenheid met het OPP, de bijlagen en de OT-verslagen.',
        grond: 'RGV-027',
      })),
    ],
    naar: { einde: 'TLV aanvragen' },
    grond: 'RGV-045',
  },
]
