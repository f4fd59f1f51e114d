// Steps 1 to 6 of the checklist as records: the round of a teacher, and the talk about the pupil when goals were not met.
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import { BEGELEIDERS, OVERSLAAN, opVolgorde, totEnMet } from './checklist-delen.ts'

const dag = (label: string, grond: string) =>
  ({ soort: 'datum', label, verplicht: true, nietNaVandaag: true, grond }) as const
const tekst = (label: string, grond: string) =>
  ({ soort: 'lange-tekst', label, verplicht: true, grond }) as const

export const CYCLUSSTAPPEN: readonly Registratie[] = [
  {
    id: 'waarneming',
    naam: 'Waarneming',
    titel: 'Stap 1 Waarnemen vastleggen',
    uitleg: 'De leerkracht signaleert een specifieke onderwijsbehoefte en voert een leerlinggesprek.',
    door: BEGELEIDERS,
    velden: {
      onderwijsbehoefte: tekst('Welke onderwijsbehoefte ziet u?', 'RGV-028'),
      leerlinggesprekOp: {
        soort: 'datum',
        label: 'Datum van het leerlinggesprek',
        verplicht: true,
        grond: 'RGV-028',
      },
    },
    in: ['waarnemen'],
    versies: true,
    naar: { fase: 'begrijpen' },
    grond: 'RGV-028',
  },
  {
    id: 'begrijpen',
    naam: 'Onderwijsbehoefte begrepen',
    titel: 'Stap 2 Begrijpen vastleggen',
    uitleg:
      'Leerkracht en intern begeleider benoemen de onderwijsbehoefte in de groepsbespreking. De ouders horen wat is waargenomen.',
    door: BEGELEIDERS,
    velden: {
      leerkracht: { soort: 'tekst', label: 'Leerkracht', verplicht: true, grond: 'RGV-030' },
      internBegeleider: { soort: 'tekst', label: 'Intern begeleider', verplicht: true, grond: 'RGV-030' },
      oudergesprekOp: dag('Datum van het oudergesprek over de waarneming', 'RGV-030'),
      behoefte: { soort: 'lange-tekst', label: 'Welke onderwijsbehoefte is benoemd?' },
      ...OVERSLAAN,
    },
    in: totEnMet('begrijpen'),
    eisen: opVolgorde('begrijpen'),
    naar: { fase: 'plannen' },
    grond: 'RGV-030',
  },
  {
    id: 'plan',
    naam: 'Plan',
    titel: 'Stap 3 Plannen vastleggen',
    uitleg: 'Stel een plan op en bespreek het met de ouders en de leerling.',
    door: BEGELEIDERS,
    velden: {
      plan: {
        soort: 'keuze',
        label: 'Waarin staat het plan?',
        verplicht: true,
        keuzes: [
          { waarde: 'groepsplan', label: 'Groepsplan' },
          { waarde: 'opp', label: 'OPP (Groeidocument)' },
        ],
        grond: 'RGV-031',
      },
      doelen: { soort: 'lange-tekst', label: 'Welke doelen staan erin?' },
      oudergesprekOp: dag('Datum van het gesprek met de ouders over het plan', 'RGV-031'),
      leerlinggesprekOp: dag('Datum van het gesprek met de leerling over het plan', 'RGV-031'),
      ...OVERSLAAN,
    },
    in: totEnMet('plannen'),
    eisen: opVolgorde('plannen'),
    naar: { fase: 'realiseren' },
    grond: 'RGV-031',
  },
  {
    id: 'realisatie',
    naam: 'Uitvoering van het plan',
    titel: 'Stap 4 Realiseren vastleggen',
    uitleg: 'De leerkracht voert het plan uit en werkt aan de doelen.',
    door: BEGELEIDERS,
    velden: { toelichting: { soort: 'lange-tekst', label: 'Wat is gedaan?' }, ...OVERSLAAN },
    in: totEnMet('realiseren'),
    eisen: opVolgorde('realiseren'),
    naar: { fase: 'evaluatie' },
    grond: 'RGV-029',
  },
  {
    id: 'evaluatie',
    naam: 'Evaluatie van de cyclus',
    titel: 'Stap 5 Waarnemen (evaluatie) vastleggen',
    uitleg:
      'Evalueer met intern begeleider, leerling en ouders. Zijn de doelen gehaald, dan begint een nieuwe cyclus.',
    door: BEGELEIDERS,
    velden: {
      doelenGehaald: { soort: 'ja-nee', label: 'Zijn de doelen gehaald?', verplicht: true, grond: 'RGV-032' },
      oudergesprekOp: {
        ...dag('Datum van het gesprek met de ouders over de resultaten en de hulpvraag', 'RGV-033'),
        als: { veld: 'doelenGehaald', is: [false] },
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
      ...OVERSLAAN,
    },
    in: totEnMet('evaluatie'),
    eisen: opVolgorde('evaluatie'),
    versies: true,
    bij: {
      veld: 'doelenGehaald',
      antwoorden: {
        ja: { naar: { fase: 'waarnemen' } },
        nee: { naar: { fase: 'leerlingbespreking' } },
      },
    },
    grond: 'RGV-032, RGV-033',
  },
  {
    id: 'leerlingbespreking',
    naam: 'Leerling-bespreking',
    titel: 'Stap 6 Leerling-bespreking vastleggen',
    uitleg: 'De leerkracht legt een hulpvraag voor aan de intern begeleider.',
    door: BEGELEIDERS,
    velden: {
      hulpvraag: tekst('Hulpvraag van de leerkracht aan de intern begeleider', 'RGV-034'),
      beantwoord: {
        soort: 'ja-nee',
        label: 'Is de hulpvraag beantwoord?',
        verplicht: true,
        grond: 'RGV-035',
      },
      oudersUitgenodigdOp: {
        soort: 'datum',
        label: 'Op welke dag zijn de ouders geïnformeerd en uitgenodigd voor het ondersteuningsteam?',
        als: { veld: 'beantwoord', is: [false] },
        nietNaVandaag: true,
        grond: 'Bijlage 3.6, stap 6',
      },
    },
    in: ['leerlingbespreking'],
    bij: {
      veld: 'beantwoord',
      antwoorden: {
        ja: { naar: { fase: 'waarnemen' } },
        nee: { naar: { fase: 'ondersteuningsteam' } },
      },
    },
    grond: 'RGV-034, RGV-035',
  },
  {
    id: 'leerlingbespreking-na-traject',
    naam: 'Leerling-bespreking na het traject',
    titel: 'Stap 6 Leerling-bespreking na het traject vastleggen',
    uitleg: 'De doelen van het traject zijn niet gehaald. Na deze bespreking volgt het ondersteuningsteam.',
    door: BEGELEIDERS,
    velden: { hulpvraag: tekst('Hulpvraag van de leerkracht aan de intern begeleider', 'RGV-034') },
    in: ['leerlingbespreking-na-traject'],
    naar: { fase: 'ondersteuningsteam' },
    grond: 'RGV-043',
  },
]
