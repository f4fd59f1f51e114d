// LD-ONDERZOEK: Het Loket investigates only where needed, and first looks whether it has been done already (FAQ, "Wat mag
// ik verwachten" and "Diagnoses"). It never ends in a diagnosis.
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { ADVISEUR, BEHANDELAARS, BESLOTEN, LOKET, VERSIE, WEET_ERVAN } from './delen.ts'
import { statusteksten } from './statussen.ts'

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'eerder-onderzoek',
    naam: 'Eerder onderzoek nagegaan',
    titel: 'Eerder onderzoek nagaan',
    uitleg: 'Leg vast of er al onderzoek is gedaan. Dat gaat voor een nieuw onderzoek.',
    door: BEHANDELAARS,
    velden: {
      gedaan: { soort: 'ja-nee', label: 'Is er al onderzoek gedaan?', verplicht: true, grond: 'LD-011' },
      jaar: {
        soort: 'getal',
        label: 'In welk jaar?',
        geheel: true,
        minimum: 2000,
        maximum: 2100,
        als: { veld: 'gedaan', is: [true] },
        verplicht: true,
        grond: 'LD-011',
      },
      welk: { soort: 'tekst', label: 'Welk onderzoek?', als: { veld: 'gedaan', is: [true] } },
    },
    grond: 'LD-011',
  },
  {
    id: 'start-onderzoek',
    naam: 'Start van het onderzoek',
    titel: 'Onderzoek starten',
    uitleg:
      'Leg vast waarom onderzoek nodig is en waarnaar. Na eerder onderzoek ook waarom het toch nodig is.',
    door: BEHANDELAARS,
    velden: {
      reden: { soort: 'lange-tekst', label: 'Waarom is onderzoek nodig?', verplicht: true, grond: 'LD-010' },
      waarnaar: {
        soort: 'meerkeuze',
        label: 'Onderzoek naar',
        verplicht: true,
        minimum: 1,
        keuzes: [
          { waarde: 'leerniveau', label: 'Leerniveau' },
          { waarde: 'motivatie', label: 'Motivatie' },
          { waarde: 'gedrag', label: 'Gedrag' },
          { waarde: 'sociaal-emotioneel', label: 'Sociaal-emotionele ontwikkeling' },
          { waarde: 'anders', label: 'Anders' },
        ],
        grond: 'LD-010',
      },
      motivering: {
        soort: 'lange-tekst',
        label: 'Waarom is, na het eerdere onderzoek, toch onderzoek nodig?',
        hulp: 'Verplicht als er al onderzoek is gedaan.',
        grond: 'LD-011',
      },
    },
    eisen: [
      {
        als: {
          soort: 'een-van',
          van: [
            {
              soort: 'registratie-gedaan',
              registratie: 'eerder-onderzoek',
              veld: 'gedaan',
              is: [false],
              inWoorden: 'er is niet eerder onderzoek gedaan',
            },
            { soort: 'antwoord-ingevuld', veld: 'motivering', inWoorden: 'er is een motivering' },
          ],
        },
        reden: 'Er is al onderzoek gedaan. Leg vast waarom toch onderzoek nodig is.',
        uitweg: 'Vul de motivering in.',
        grond: 'LD-011',
      },
    ],
    grond: 'LD-010, LD-011',
  },
  {
    id: 'uitkomst',
    naam: 'Uitkomst van het onderzoek',
    titel: 'Uitkomst vastleggen',
    uitleg: 'Leg vast wat het onderzoek laat zien over wat de leerling nodig heeft.',
    door: BEHANDELAARS,
    velden: {
      uitkomst: { soort: 'lange-tekst', label: 'Wat laat het onderzoek zien?', verplicht: true },
    },
    grond: 'LD-010',
  },
]

export const ONDERZOEK: Procedure = {
  code: 'LD-ONDERZOEK',
  heet: { naam: 'onderzoek', lidwoord: 'het', stopt: true },
  ...VERSIE,
  naam: {
    swv: 'Onderzoek door Het Loket',
    school: 'Onderzoek door Het Loket',
    ouder: 'Onderzoek door Het Loket',
    jongere: 'Onderzoek door Het Loket',
  },
  samenvatting:
    'Het Loket doet alleen waar nodig onderzoek, bijvoorbeeld naar leerniveau, motivatie, gedrag of sociaal-emotionele ontwikkeling. Eerst wordt nagegaan of er al onderzoek is gedaan.',
  infopagina: 'veelgestelde-vragen',
  betreft: 'leerling',
  indiener: {
    rollen: LOKET,
    soorten: ['swv'],
    ook: BEHANDELAARS,
    anders: 'Een onderzoek begint Het Loket zelf, na een aanmelding of een adviesgesprek.',
  },
  vanuit: ['LD-AANMELDING', 'LD-ADVIES'],
  ingang: [],
  formulier: [],
  stukken: [
    { soort: 'onderzoeksverslag', naam: 'Verslag van eerder onderzoek', datumNaam: 'Datum van het verslag' },
  ],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'eerder',
      naam: 'Is er al onderzoek gedaan?',
      status: 'Ingediend',
      door: LOKET,
      uitleg: 'Voor een nieuw onderzoek wordt nagegaan of er al onderzoek is gedaan.',
      grond: 'LD-011',
      registratie: 'eerder-onderzoek',
      naar: { fase: 'start' },
    },
    {
      soort: 'registratie',
      id: 'start',
      naam: 'Onderzoek starten',
      status: 'Ingediend',
      door: LOKET,
      uitleg: 'Het onderzoek begint met de reden waarom het nodig is.',
      grond: 'LD-010',
      registratie: 'start-onderzoek',
      naar: { fase: 'onderzoek' },
    },
    {
      soort: 'registratie',
      id: 'onderzoek',
      naam: 'Het onderzoek',
      status: 'In behandeling',
      door: LOKET,
      uitleg: 'Het Loket onderzoekt en legt vast wat het onderzoek laat zien.',
      grond: 'LD-010',
      registratie: 'uitkomst',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: REGISTRATIES,
  aanstellingen: [{ ...ADVISEUR, starter: true }],
  termijnen: [],
  brieven: [],
  statussen: statusteksten('Ingediend', 'In behandeling', 'Afgerond'),
  aanhouden: null,
  behandelaars: BEHANDELAARS,
  besloten: BESLOTEN,
  weetErvan: WEET_ERVAN,
}
