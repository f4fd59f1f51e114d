// What is recorded around an overstaparrangement: placement, payment, contact with the parents.
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import { CAT_ADVIES } from './arrangement-delen.ts'

/** Placed for good: recorded so, or placed without a trial on a day that has come (GV-061). */
const GEPLAATST = {
  soort: 'een-van',
  van: [
    {
      soort: 'registratie-gedaan',
      registratie: 'plaatsing',
      veld: 'soort',
      is: ['geplaatst'],
      inWoorden: 'de jongere is geplaatst',
    },
    {
      soort: 'alle',
      van: [
        { soort: 'antwoord-is', veld: 'proefperiode', is: [false], inWoorden: 'er is geen proefperiode' },
        { soort: 'antwoord-ingevuld', veld: 'plaatsingOp', inWoorden: 'de dag van plaatsing is bekend' },
        {
          soort: 'datum-uiterlijk',
          veld: 'plaatsingOp',
          uiterlijk: 'vandaag',
          inWoorden: 'de dag van plaatsing is er',
        },
      ],
    },
  ],
} as const

export const OVERSTAP_REGISTRATIES: readonly Registratie[] = [
  {
    id: 'te-laat-toch-door',
    naam: 'Afwijking van de termijn van 6 weken',
    titel: 'Van de termijn afwijken',
    uitleg:
      'Leg vast waarom de aanvraag later dan 6 weken na plaatsing toch mag worden ingediend. Dit wordt geteld.',
    door: ['contactpersoon', 'procesbegeleider', 'directeur-bestuurder'],
    velden: { motivering: { soort: 'lange-tekst', label: 'Waarom', verplicht: true } },
    in: ['aanvraag'],
    afwijking: true,
    grond: 'GV-056, onderdeel 4.2 nummer 31',
  },
  {
    id: 'plaatsing',
    naam: 'Plaatsing',
    titel: 'Plaatsing vastleggen',
    uitleg: 'Leg vast of de jongere op proef of definitief is geplaatst.',
    door: ['zorgcoordinator', 'administratieve-ondersteuning', 'contactpersoon'],
    velden: {
      soort: {
        soort: 'keuze',
        label: 'Hoe is de jongere geplaatst?',
        verplicht: true,
        keuzes: [
          { waarde: 'proefplaatsing', label: 'Proefplaatsing' },
          { waarde: 'geplaatst', label: 'Geplaatst' },
        ],
      },
    },
    grond: 'GV-061',
  },
  {
    id: 'uitbetaling',
    naam: 'Uitbetaling',
    titel: 'Uitbetaling vrijgeven',
    uitleg: 'Geef het toegekende bedrag vrij voor uitbetaling. Dat kan pas na plaatsing.',
    door: ['administratieve-ondersteuning'],
    velden: {},
    in: ['arrangement'],
    eenmalig: true,
    eisen: [
      {
        als: GEPLAATST,
        reden: 'Uitbetalen kan pas na plaatsing, niet tijdens een proefperiode.',
        uitweg: 'Leg eerst de plaatsing vast.',
        grond: 'GV-061',
      },
    ],
    sluit: ['uitbetaling'],
    grond: 'GV-061',
  },
  {
    id: 'oudercontact',
    naam: 'Contact met ouder(s)/verzorger(s)',
    titel: 'Oudercontact vastleggen',
    uitleg: 'Leg vast hoe de ouders bij de voortgang zijn betrokken.',
    door: ['zorgcoordinator'],
    velden: { verslag: { soort: 'lange-tekst', label: 'Wat is besproken', verplicht: true } },
    in: ['arrangement'],
    grond: 'GV-062',
  },
  { ...CAT_ADVIES, in: ['besluit'] },
]
