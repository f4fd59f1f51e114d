// What someone should see in a TLV without it stopping anything.
import type { Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'

/** Words that point at a diagnosis in an eindadvies that says to have none (RGV-231). */
export const DIAGNOSEWOORDEN = [
  'autis*',
  'adhd',
  'add',
  'ass',
  'pdd-nos',
  'asperger',
  'odd',
  'gilles de la tourette',
  'hechtingsstoornis',
  'syndroom van down',
  'downsyndroom',
  'dyslexie',
  'dyscalculie',
  'tos',
] as const

const NIET_BESLOTEN: Voorwaarde = {
  soort: 'niet',
  van: { soort: 'antwoord-ingevuld', veld: 'besluit.op', inWoorden: 'er is besloten' },
}

export const TLV_SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'zonder-argumentatie',
    als: {
      soort: 'alle',
      van: [
        {
          soort: 'antwoord-is',
          veld: 'uitstroomGewijzigd',
          is: [true],
          inWoorden: 'het uitstroomprofiel is anders dan eerder',
        },
        {
          soort: 'niet',
          van: {
            soort: 'antwoord-ingevuld',
            veld: 'uitstroomArgumentatie',
            inWoorden: 'er is argumentatie',
          },
        },
        NIET_BESLOTEN,
      ],
    },
    tekst: 'Het uitstroomprofiel is anders dan eerder, maar de argumentatie ontbreekt.',
    grond: 'RGV-166',
    zwaarte: 'let-op',
  },
  {
    id: 'diagnose-in-eindadvies',
    als: {
      soort: 'alle',
      van: [
        {
          soort: 'antwoord-is',
          veld: 'eindadvies.diagnose',
          is: [false],
          inWoorden: 'het eindadvies noemt geen diagnose',
        },
        {
          soort: 'noemt-woord',
          velden: ['eindadvies.motivering', 'eindadvies.doelen'],
          woorden: DIAGNOSEWOORDEN,
          inWoorden: 'de tekst noemt een woord van de signaallijst',
        },
        NIET_BESLOTEN,
      ],
    },
    tekst:
      'Het eindadvies zegt geen diagnose te noemen, maar in de tekst staat een woord dat daarop wijst. Ga uit van ondersteuningsbehoeften.',
    grond: 'RGV-231',
    zwaarte: 'let-op',
  },
  {
    id: 'korte-cyclus',
    als: {
      soort: 'alle',
      van: [
        { soort: 'antwoord-ingevuld', veld: 'besluit.tot', inWoorden: 'er is een einddatum' },
        {
          soort: 'datum-uiterlijk',
          veld: 'besluit.tot',
          uiterlijk: 'besluit.van',
          plus: { aantal: 11, eenheid: 'maanden' },
          inWoorden: 'de TLV duurt korter dan een schooljaar',
        },
      ],
    },
    tekst: 'De TLV geldt korter dan een schooljaar: de cyclus van de groep is bijna voorbij.',
    grond: 'RGV-267',
    zwaarte: 'let-op',
  },
  {
    id: 'zonder-terugkeerbespreking',
    als: {
      soort: 'alle',
      van: [
        {
          soort: 'antwoord-is',
          veld: 'groep',
          is: ['1', '2', '3'],
          inWoorden: 'de leerling zit in groep 1, 2 of 3',
        },
        {
          soort: 'nadert',
          veld: 'besluit.tot',
          vooraf: { aantal: 2, eenheid: 'maanden' },
          inWoorden: 'de TLV loopt bijna af',
        },
        {
          soort: 'niet',
          van: {
            soort: 'registratie-gedaan',
            registratie: 'terugkeerbespreking',
            inWoorden: 'de terugkeermogelijkheden zijn besproken',
          },
        },
      ],
    },
    tekst: 'De TLV loopt bijna af, en er is niet vastgelegd dat terugkeer naar de basisschool is besproken.',
    grond: 'RGV-269',
    zwaarte: 'let-op',
    ookSchool: true,
  },
]
