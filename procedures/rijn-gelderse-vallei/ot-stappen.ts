// What an ondersteuningsteam records: who is invited, what was shared before, the report, what was agreed and by whom it is done.
import type { Registratie, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Veld } from '#domein/kern/veld.ts'
import { BEGELEIDERS, inStap } from './checklist-delen.ts'
import { START_ITEMS, VERSLAGEISEN, VERVOLG_ITEMS, verslagvelden } from './ot-verslag.ts'
import { alle, gedaan, niet } from './zorgplicht-delen.ts'

/** What is shared before a team (3.11.2 §1.2); research only where there is any. */
const VOORAF = [
  { id: 'opp', naam: 'OPP', altijd: true },
  { id: 'acties', naam: 'Ondernomen acties', altijd: true },
  { id: 'onderzoek', naam: 'Onderzoeksverslagen', altijd: false },
  { id: 'input-ouders', naam: 'Schriftelijke input van ouders', altijd: true },
] as const

const AAN_TAFEL = ['vervolg-verslag', 'eerste-verslag'] as const

const OUDERS_ERBIJ: Veld = {
  soort: 'keuze',
  label: 'Waren de ouders erbij?',
  verplicht: true,
  keuzes: [
    { waarde: 'aanwezig', label: 'Aanwezig' },
    { waarde: 'afwezig', label: 'Afwezig' },
  ],
  grond: 'RGV-049',
}

const UITNODIGING: Registratie = {
  id: 'uitnodiging',
  naam: 'Ondersteuningsteam gepland',
  titel: 'Ondersteuningsteam plannen en uitnodigen',
  uitleg:
    'Plan het ondersteuningsteam en leg vast wie is uitgenodigd. Ouders worden voor ieder OT uitgenodigd.',
  door: BEGELEIDERS,
  velden: {
    datum: { soort: 'datum', label: 'Datum van het OT', verplicht: true, grond: 'RGV-052' },
    oudersUitgenodigdOp: {
      soort: 'datum',
      label: 'Op welke dag zijn de ouders uitgenodigd?',
      nietNaVandaag: true,
      grond: 'RGV-049',
    },
    genodigden: {
      soort: 'meerkeuze',
      label: 'Wie zijn uitgenodigd?',
      verplicht: true,
      keuzes: [
        { waarde: 'leerkracht', label: 'Leerkracht' },
        { waarde: 'ouders', label: 'Ouders' },
        { waarde: 'intern-begeleider', label: 'Intern begeleider' },
        { waarde: 'steunpuntcoordinator', label: 'Steunpuntcoördinator' },
        { waarde: 'schoolondersteuner', label: 'Schoolondersteuner' },
        { waarde: 'leerling', label: 'De leerling zelf' },
      ],
      grond: 'RGV-050',
    },
    voorzitter: {
      soort: 'keuze',
      label: 'Wie is voorzitter?',
      standaard: 'intern-begeleider',
      verplicht: true,
      keuzes: [
        { waarde: 'intern-begeleider', label: 'De intern begeleider van de school' },
        { waarde: 'ander', label: 'Iemand anders' },
      ],
      grond: 'RGV-048',
    },
    andereVoorzitter: {
      soort: 'tekst',
      label: 'Naam en functie van de voorzitter',
      verplicht: true,
      als: { veld: 'voorzitter', is: ['ander'] },
      grond: 'RGV-048',
    },
    voorzitterBevestigd: {
      soort: 'verklaring',
      label: 'De intern begeleider is dit keer niet de voorzitter.',
      verplicht: true,
      als: { veld: 'voorzitter', is: ['ander'] },
      grond: 'RGV-048',
    },
  },
  in: ['eerste', 'vervolg'],
  versies: true,
  grond: 'RGV-048, RGV-049',
}

export const OT_REGISTRATIES: readonly Registratie[] = [
  UITNODIGING,
  {
    id: 'deskundige',
    naam: 'Deskundige uitgenodigd',
    titel: 'Andere deskundige uitnodigen',
    uitleg: 'Nodig iemand van buiten de school uit, zoals een jeugdarts.',
    door: BEGELEIDERS,
    velden: {
      naam: { soort: 'tekst', label: 'Naam', verplicht: true, grond: 'RGV-051' },
      functie: { soort: 'tekst', label: 'Functie', verplicht: true, grond: 'RGV-051' },
      organisatie: { soort: 'tekst', label: 'Organisatie', verplicht: true, grond: 'RGV-051' },
    },
    grond: 'RGV-051',
  },
  {
    id: 'ouders-uitgenodigd',
    naam: 'Ouders uitgenodigd',
    titel: 'Uitnodiging van ouders alsnog vastleggen',
    uitleg: 'De uitnodiging van de ouders stond nog niet bij dit ondersteuningsteam.',
    door: BEGELEIDERS,
    velden: {
      oudersUitgenodigdOp: {
        soort: 'datum',
        label: 'Op welke dag zijn de ouders uitgenodigd?',
        verplicht: true,
        nietNaVandaag: true,
        grond: 'RGV-049',
      },
    },
    in: AAN_TAFEL,
    grond: 'RGV-049',
  },
  ...VOORAF.map(({ id, naam }): Registratie => ({
    id: `gedeeld-${id}`,
    naam: `${naam} gedeeld`,
    titel: `${naam} gedeeld`,
    uitleg: 'Leg vast wanneer dit in het dossier is gedeeld met wie is uitgenodigd.',
    door: BEGELEIDERS,
    velden: {},
    grond: 'RGV-052',
  })),
  {
    id: 'verslag-start',
    naam: 'Verslag ondersteuningsteam (OT) – start',
    titel: 'Verslag van het eerste OT vastleggen',
    uitleg: 'Het eerste OT is consulterend, adviserend en preventief.',
    door: BEGELEIDERS,
    velden: {
      ...verslagvelden(START_ITEMS, 'RGV-053'),
      oudersErbij: OUDERS_ERBIJ,
    },
    in: ['eerste-verslag'],
    eisen: VERSLAGEISEN,
    grond: 'RGV-053',
  },
  {
    id: 'verslag-vervolg',
    naam: 'Verslag ondersteuningsteam (OT) – vervolg',
    titel: 'Verslag van een volgend OT vastleggen',
    uitleg: 'Een volgend OT evalueert wat is afgesproken en weegt altijd bao-bao en sbo of so.',
    door: BEGELEIDERS,
    velden: {
      ...verslagvelden(VERVOLG_ITEMS, 'RGV-054'),
      oudersErbij: OUDERS_ERBIJ,
    },
    in: ['vervolg-verslag'],
    eisen: VERSLAGEISEN,
    versies: true,
    grond: 'RGV-054',
  },
  {
    id: 'afspraak',
    naam: 'Afspraak',
    titel: 'Afspraak vastleggen',
    uitleg: 'Leg elke afspraak apart vast, met wie de regie neemt en wie het doet.',
    door: BEGELEIDERS,
    velden: {
      afspraak: { soort: 'lange-tekst', label: 'Wat is afgesproken?', verplicht: true, grond: 'RGV-057' },
      regie: { soort: 'tekst', label: 'Wie neemt de regie?', verplicht: true, grond: 'RGV-057' },
      verantwoordelijke: { soort: 'tekst', label: 'Wie doet het?', verplicht: true, grond: 'RGV-057' },
    },
    versies: true,
    grond: 'RGV-057',
  },
  {
    id: 'resultaat',
    naam: 'Resultaat van een afspraak',
    titel: 'Resultaat van een afspraak vastleggen',
    uitleg: 'Kijk in een volgend OT per afspraak wat het heeft opgeleverd.',
    door: BEGELEIDERS,
    velden: {
      afspraak: { soort: 'tekst', label: 'Welke afspraak?', verplicht: true, grond: 'RGV-058' },
      resultaat: { soort: 'lange-tekst', label: 'Resultaat', verplicht: true, grond: 'RGV-058' },
      toereikend: { soort: 'ja-nee', label: 'Was het toereikend?', verplicht: true, grond: 'RGV-058' },
    },
    als: gedaan('afspraak', 'er is een afspraak vastgelegd'),
    grond: 'RGV-058',
  },
  {
    id: 'einde',
    naam: 'Einde van het ondersteuningsteam',
    titel: 'Ondersteuningsteam afsluiten',
    uitleg: 'Er is geen volgend ondersteuningsteam nodig.',
    door: BEGELEIDERS,
    velden: { reden: { soort: 'lange-tekst', label: 'Hoe is het afgelopen?', verplicht: true } },
    in: ['vervolg'],
    naar: { einde: 'Afgerond' },
    grond: '3.11.2 §1.2',
  },
]

const GEPLAND = gedaan('uitnodiging', 'het OT is gepland')

/** What was not shared before the team, or only after it (RGV-052). */
export const OT_SIGNALEN: readonly Signaalregel[] = VOORAF.flatMap(({ id, naam, altijd }): Signaalregel[] => {
  const gedeeld = gedaan(`gedeeld-${id}`, `${naam} is gedeeld`)
  return [
    ...(altijd
      ? [
          {
            id: `${id}-niet-gedeeld`,
            als: alle(GEPLAND, inStap(...AAN_TAFEL), niet(gedeeld)),
            tekst: `${naam} nog niet gedeeld voor het OT.`,
            grond: 'RGV-052',
            zwaarte: 'let-op' as const,
            ookSchool: true,
          },
        ]
      : []),
    {
      id: `${id}-na-ot-gedeeld`,
      als: alle(
        gedeeld,
        niet({
          soort: 'datum-uiterlijk',
          veld: `gedeeld-${id}.op`,
          uiterlijk: 'uitnodiging.datum',
          inWoorden: `${naam} is voor het OT gedeeld`,
        }),
      ),
      tekst: `${naam} na het OT gedeeld.`,
      grond: 'RGV-052',
      zwaarte: 'let-op',
      ookSchool: true,
    },
  ]
})
