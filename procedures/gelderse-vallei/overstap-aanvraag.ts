// The application for an overstaparrangement: what is asked, and what must hold to file (GV-050 to GV-061).
import type { Formuliersectie, Ingangseis } from '#domein/procedure/definitie.ts'
import { THUISZIT_VELD } from './arrangement-delen.ts'

const TIJDIG = {
  soort: 'datum-uiterlijk',
  veld: 'vandaag',
  uiterlijk: 'plaatsingOp',
  plus: { aantal: 6, eenheid: 'weken' },
  inWoorden: 'de aanvraag komt uiterlijk 6 weken na plaatsing',
} as const

export const OVERSTAP_INGANG: readonly Ingangseis[] = [
  {
    als: {
      soort: 'antwoord-is',
      veld: 'herkomst',
      is: ['sbo', 'so', 'vso'],
      inWoorden: 'de jongere komt van het sbo, so of vso',
    },
    reden: 'Een overstaparrangement is er alleen bij de overstap van sbo of (v)so naar regulier vo.',
    uitweg: 'Kies de school van herkomst, of overleg met de contactpersoon over andere ondersteuning.',
    grond: 'GV-050',
  },
  {
    als: {
      soort: 'niet',
      van: {
        soort: 'antwoord-is',
        veld: 'bestemming',
        is: ['pro'],
        inWoorden: 'de jongere gaat naar het praktijkonderwijs',
      },
    },
    reden: 'De overstap naar praktijkonderwijs is uitgezonderd (uitgezonderd PrO).',
    grond: 'GV-051',
  },
  {
    als: {
      soort: 'antwoord-is',
      veld: 'ontoereikend',
      is: [true],
      inWoorden: 'de school verklaart dat de binnenschoolse ondersteuning niet toereikend is',
    },
    reden: 'Verklaar eerst dat de binnenschoolse ondersteuning (basis en basis-plus) niet toereikend is.',
    grond: 'GV-052',
  },
  {
    als: {
      soort: 'een-van',
      van: [
        TIJDIG,
        {
          soort: 'registratie-gedaan',
          registratie: 'te-laat-toch-door',
          inWoorden: 'het samenwerkingsverband heeft met reden van de termijn afgeweken',
        },
      ],
    },
    reden: 'De aanvraag komt later dan 6 weken na plaatsing.',
    uitweg: 'Vraag de contactpersoon: het samenwerkingsverband kan met reden van de termijn afwijken.',
    grond: 'GV-056',
  },
]

export const OVERSTAP_FORMULIER: readonly Formuliersectie[] = [
  {
    id: 'overstap',
    titel: 'De overstap',
    velden: {
      herkomst: {
        soort: 'keuze',
        label: 'Van welk onderwijs komt de jongere?',
        keuzes: [
          { waarde: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
          { waarde: 'so', label: 'Speciaal onderwijs (so)' },
          { waarde: 'vso', label: 'Voortgezet speciaal onderwijs (vso)' },
          { waarde: 'bao', label: 'Regulier basisonderwijs' },
        ],
        grond: 'GV-050',
      },
      bestemming: {
        soort: 'keuze',
        label: 'Naar welk onderwijs gaat de jongere?',
        keuzes: [
          { waarde: 'vmbo', label: 'Vmbo' },
          { waarde: 'havo-vwo', label: 'Havo of vwo' },
          { waarde: 'pro', label: 'Praktijkonderwijs (PrO)' },
        ],
        grond: 'GV-051',
      },
      ontoereikend: {
        soort: 'verklaring',
        label: 'De binnenschoolse ondersteuning (basis en basis-plus) is niet toereikend',
        grond: 'GV-052',
      },
      proefperiode: { soort: 'ja-nee', label: 'Is er een proefperiode?', grond: 'GV-061' },
      proefperiodeTot: {
        soort: 'datum',
        label: 'Proefperiode tot en met',
        als: { veld: 'proefperiode', is: [true] },
      },
      plaatsingOp: {
        soort: 'datum',
        label: 'Definitief geplaatst op',
        hulp: 'Leeg zolang de proefperiode loopt. Indienen kan tot 6 weken na deze dag.',
        grond: 'GV-056',
      },
      ...THUISZIT_VELD,
    },
    nodig: ['bestemming', 'proefperiode'],
  },
  {
    id: 'arrangement',
    titel: 'Doelen en looptijd',
    uitleg:
      'De school bepaalt zelf hoe het bedrag wordt besteed. Het samenwerkingsverband vraagt daarvoor geen goedkeuring.',
    velden: {
      doelen: {
        soort: 'lange-tekst',
        label: 'Wat zijn de doelen van het overstaparrangement?',
        grond: 'GV-060',
      },
      looptijdVan: { soort: 'datum', label: 'Begint op', grond: 'GV-060' },
      looptijdTot: { soort: 'datum', label: 'Loopt tot en met', grond: 'GV-060' },
      oppOpsteller: {
        soort: 'keuze',
        label: 'Welke school stelde het OPP op?',
        keuzes: [
          { waarde: 'vo-school', label: 'De vo-school' },
          { waarde: 'sbo-school', label: 'De sbo-school' },
          { waarde: 'so-school', label: 'De school voor (v)so' },
        ],
        grond: 'GV-059',
      },
      informatiebron: {
        soort: 'tekst',
        label: 'Op welke informatie van de vorige school is het OPP gebaseerd?',
        grond: 'GV-059',
      },
    },
    nodig: ['doelen', 'looptijdVan', 'looptijdTot', 'oppOpsteller', 'informatiebron'],
  },
]
