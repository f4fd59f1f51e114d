// The form of an OPP (bijlage 3.8.1 v3): why it is made, the perspective, the factors of the school and the goals. Pupil, school
// and parents are in opp-gegevens.ts, the rubrics in opp-rubrieken.ts.
import type { Velden } from '#domein/kern/veld.ts'
import type { Formuliersectie } from '#domein/procedure/definitie.ts'
import { GEGEVENS } from './opp-gegevens.ts'
import { SCHOOLRUBRIEKEN } from './opp-rubrieken.ts'

const lang = (label: string, grond = 'RGV-066') => ({ soort: 'lange-tekst', label, grond }) as const

const ONDERZOEKEN = [
  { id: 'diagnostiek', naam: 'Handelingsgerichte diagnostiek' },
  { id: 'capaciteiten', naam: 'Capaciteitenonderzoek' },
  { id: 'medisch', naam: 'Medisch' },
  { id: 'psychologisch', naam: 'Psychologisch / Psychiatrisch' },
] as const

/** Each ticked kind asks who, what, when and the conclusion (RGV-073). */
const ONDERDELEN = [
  ['Wie', 'door wie'],
  ['Wat', 'wat is vastgesteld'],
  ['Wanneer', 'wanneer'],
  ['Conclusie', 'wat is de conclusie'],
] as const

const onderzoeken: Velden = {
  onderzoek: {
    soort: 'meerkeuze',
    label: '5. Welk onderzoek heeft er plaatsgevonden',
    hulp: 'Door wie is wat wanneer vastgesteld en wat is de conclusie?',
    keuzes: ONDERZOEKEN.map(({ id, naam }) => ({ waarde: id, label: naam })),
    grond: 'RGV-073',
  },
  ...Object.fromEntries(
    ONDERZOEKEN.flatMap(({ id, naam }) =>
      ONDERDELEN.map(([deel, vraag]) => [
        `${id}${deel}`,
        {
          soort: deel === 'Wanneer' ? ('datum' as const) : ('tekst' as const),
          label: `${naam}: ${vraag}`,
          als: { veld: 'onderzoek', is: [id] },
          grond: 'RGV-073',
        },
      ]),
    ),
  ),
}

const REDEN: Velden = {
  hulpvraag: lang('1. Omschrijf de hulpvraag:'),
  swvBetrokken: lang('2. Wanneer en op welke manier is het SWV betrokken:'),
  signaalTeam: lang('3. Welke signalen zijn aanleiding om het proces te starten? a. Leerkracht/team'),
  signaalOuders: lang('3b. Ouders / verzorgers'),
  signaalKind: lang('3c. Kind'),
  signaalAnders: lang('3d. Anders, namelijk:'),
  ...onderzoeken,
}

const PERSPECTIEF: Velden = {
  uitstroomprofiel: {
    soort: 'keuze',
    label: 'Wat is het uitstroomprofiel van de leerling:',
    keuzes: [
      { waarde: 'onderwijs', label: 'Onderwijssoort of vervolgonderwijs' },
      { waarde: 'arbeid', label: 'Soort arbeid' },
      { waarde: 'dagbesteding', label: 'Vorm van dagbesteding' },
    ],
    grond: 'RGV-078',
  },
  uitstroomToelichting: lang(
    'Welke onderwijssoort, welk vervolgonderwijs, welke arbeid of dagbesteding?',
    'RGV-078',
  ),
  onderbouwing: lang('Onderbouwing van het uitstroomprofiel', 'RGV-077'),
  kerndoelen: { soort: 'ja-nee', label: 'Worden de kerndoelen gehanteerd?', grond: 'RGV-080' },
  vervangendeDoelen: {
    ...lang('Vervangende onderwijsdoelen', 'RGV-080'),
    als: { veld: 'kerndoelen', is: [false] },
  },
  afwijkingOnderwijstijd: {
    soort: 'ja-nee',
    label: 'Wordt afgeweken van de onderwijstijd?',
    grond: 'RGV-081',
  },
  ...Object.fromEntries(
    [
      ['tijdAanbod', 'onderwijsaanbod'],
      ['tijdToetsing', 'toetsing'],
      ['tijdBegeleiding', 'begeleiding van de school'],
      ['tijdDuur', 'beoogde duur'],
    ].map(([naam, wat]) => [
      naam,
      {
        ...lang(`Afwijken van de onderwijstijd: ${wat}`, 'RGV-081'),
        als: { veld: 'afwijkingOnderwijstijd', is: [true] },
      },
    ]),
  ),
}

const DOELEN: Velden = {
  doelenSchool: lang('Doelen voor de begeleiding op school'),
  behoeftenLeerkracht: lang(
    'Ondersteuningsbehoeften leerkracht: (kennis van, vaardigheden om, ondersteuning nodig, materialen en collega’s, SC of andere medewerker SWV en ouders nodig)',
  ),
  doelenCognitief: lang('Doelen voor de cognitieve ontwikkeling'),
  doelenDidactisch: lang('Doelen voor de didactische ontwikkeling'),
  doelenWerkhouding: lang('Doelen voor de werkhouding'),
  doelenSociaal: lang('Doelen voor de sociaal-emotionele ontwikkeling'),
  doelenLichamelijk: lang('Doelen voor de lichamelijke ontwikkeling'),
  begeleiding: lang('Welke begeleiding heeft de leerling nodig?'),
  begeleidingDoor: lang('Wie verzorgt deze begeleiding?'),
  onderwijsbehoeften: lang(
    'Onderwijsbehoeften: (instructie, opdrachten, materialen, leeractiviteiten, bepaalde leeromgeving, feedback, groepsgenoten)',
  ),
  zorgOpSchool: lang('Zorg en/of ondersteuningsbehoeften op school: (medische zorg of andere verzorging)'),
  doelenOuders: lang('Doelen voor de begeleiding van ouder(s)/verzorger(s)'),
  behoeftenOuders: lang(
    'Ondersteuningsbehoeften ouder(s)/verzorger(s): (kennis van, vaardigheden in, begeleiding of ondersteuning nodig bij/door, thuisondersteuning voor)',
  ),
}

/** One of them at least is filled in (catalogue 3.1). */
export const KINDDOELEN = [
  'doelenCognitief',
  'doelenDidactisch',
  'doelenWerkhouding',
  'doelenSociaal',
  'doelenLichamelijk',
] as const

export const OPP_FORMULIER: readonly Formuliersectie[] = [
  ...GEGEVENS,
  {
    id: 'reden',
    titel: 'Reden van opstarten OPP',
    velden: REDEN,
    nodig: [
      'hulpvraag',
      'swvBetrokken',
      ...ONDERZOEKEN.flatMap(({ id }) => ONDERDELEN.map(([deel]) => `${id}${deel}`)),
    ],
  },
  {
    id: 'perspectief',
    titel: 'Ontwikkelingsperspectief',
    velden: PERSPECTIEF,
    nodig: [
      'uitstroomprofiel',
      'onderbouwing',
      'kerndoelen',
      'vervangendeDoelen',
      'afwijkingOnderwijstijd',
      'tijdAanbod',
      'tijdToetsing',
      'tijdBegeleiding',
      'tijdDuur',
    ],
  },
  ...SCHOOLRUBRIEKEN.map(({ id, titel, velden }) => ({ id, titel, velden, nodig: [] })),
  {
    id: 'doelen',
    titel: 'Doelen en ondersteuningsbehoeften',
    velden: DOELEN,
    nodig: ['doelenSchool', 'begeleiding', 'begeleidingDoor', 'onderwijsbehoeften'],
  },
]
