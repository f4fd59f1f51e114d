// RGV-ZORGPLICHT: the application itself, and what follows from it (bijlage 2.2.1 §1-2).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import { ALTIJD, SCHOOLROLLEN } from './delen.ts'
import { alle, antwoord, jongerDan, niet } from './zorgplicht-delen.ts'

const BEHOEFTE = { veld: 'ondersteuning', is: ['ja', 'vermoeden'] } as const
const EIGEN_PROCEDURE =
  'Deze instelling heeft een eigen toelatingsprocedure. Ouders melden hun kind daar aan.'

const AANMELDING: Registratie = {
  id: 'aanmelding',
  naam: 'Aanmelding',
  titel: 'Aanmelding vastleggen',
  uitleg: 'Leg de aanmelding door de ouders vast. De termijn begint als zij op schrift binnen is.',
  door: [...SCHOOLROLLEN, 'ouder'],
  velden: {
    schriftelijk: {
      soort: 'ja-nee',
      label: 'Is de aanmelding op schrift binnen?',
      // What parents fill in here is in writing.
      nietVoorGezin: true,
      bijGezin: 'ja',
      verplicht: true,
      grond: 'RGV-091',
    },
    ontvangen: {
      soort: 'datum',
      label: 'Ontvangen op',
      hulp: 'De dag van ontvangst telt, niet de datum op het formulier.',
      nietNaVandaag: true,
      nietVoorGezin: true,
      bijGezin: 'vandaag',
      als: { veld: 'schriftelijk', is: [true] },
      verplicht: true,
      grond: 'RGV-091',
    },
    onderwijs: {
      soort: 'keuze',
      label: 'Aangemeld voor',
      verplicht: true,
      standaard: 'regulier',
      keuzes: [
        { waarde: 'regulier', label: 'Regulier basisonderwijs' },
        { waarde: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
        { waarde: 'so', label: 'Speciaal onderwijs cluster 3 of 4 (so)' },
        { waarde: 'cluster-1', label: 'Cluster 1' },
        { waarde: 'cluster-2', label: 'Cluster 2' },
      ],
      grond: 'RGV-103',
    },
    ondersteuning: {
      soort: 'keuze',
      label: 'Is er volgens de ouders extra ondersteuning nodig?',
      verplicht: true,
      keuzes: [
        { waarde: 'ja', label: 'Ja' },
        { waarde: 'vermoeden', label: 'Zij vermoeden het' },
        { waarde: 'nee', label: 'Nee' },
      ],
      grond: 'RGV-093',
    },
    behoefte: {
      soort: 'meerkeuze',
      label: 'Waar is ondersteuning bij nodig?',
      als: BEHOEFTE,
      verplicht: true,
      minimum: 1,
      keuzes: [
        { waarde: 'taalachterstand', label: 'Taalachterstand' },
        { waarde: 'leren', label: 'Leren' },
        { waarde: 'gedrag', label: 'Gedrag' },
        { waarde: 'lichamelijk', label: 'Lichamelijk of medisch' },
        { waarde: 'anders', label: 'Anders' },
      ],
      grond: 'RGV-102',
    },
    meerScholen: {
      soort: 'ja-nee',
      label: 'Is het kind bij meer scholen aangemeld?',
      verplicht: true,
      standaard: false,
      grond: 'RGV-094',
    },
    dezeSchool: {
      soort: 'ja-nee',
      label: 'Heeft deze school de voorkeur van de ouders?',
      als: { veld: 'meerScholen', is: [true] },
      verplicht: true,
      grond: 'RGV-094',
    },
    voorkeur: {
      soort: 'tekst',
      label: 'Welke school heeft de voorkeur?',
      als: { veld: 'dezeSchool', is: [false] },
      verplicht: true,
      grond: 'RGV-094',
    },
  },
  beslistabel: {
    labels: { vervolg: 'Vervolg', waarom: 'Waarom' },
    rijen: [
      {
        als: antwoord('schriftelijk', [false], 'de aanmelding is niet op schrift'),
        geeft: { vervolg: 'wacht op schrift', waarom: 'De termijn begint als de aanmelding op schrift is.' },
      },
      {
        als: antwoord('onderwijs', ['cluster-1', 'cluster-2'], 'het gaat om cluster 1 of 2'),
        geeft: { vervolg: 'geen zorgplicht', waarom: EIGEN_PROCEDURE },
      },
      {
        als: jongerDan(3, 'ontvangen'),
        geeft: { vervolg: 'wachtlijst', waarom: 'Aanmelden kan vanaf 3 jaar.' },
      },
      {
        als: antwoord('dezeSchool', [false], 'een andere school heeft de voorkeur'),
        geeft: { vervolg: 'geen zorgplicht', waarom: 'De school van voorkeur heeft zorgplicht.' },
      },
      {
        als: antwoord('ondersteuning', ['nee'], 'er is geen extra ondersteuning nodig'),
        geeft: { vervolg: 'gewone aanmelding', waarom: 'Ouders zien geen behoefte aan extra ondersteuning.' },
      },
      {
        als: alle(
          antwoord('behoefte', ['taalachterstand'], 'er is een taalachterstand'),
          niet(antwoord('behoefte', ['leren', 'gedrag', 'lichamelijk', 'anders'], 'er is meer nodig')),
        ),
        geeft: {
          vervolg: 'geen zorgplicht',
          waarom: 'Alleen een taalachterstand geeft geen zorgplicht passend onderwijs.',
        },
      },
      {
        als: ALTIJD,
        geeft: { vervolg: 'onderzoek', waarom: 'De school onderzoekt wat het kind nodig heeft.' },
      },
    ],
    anders: { reden: 'Vul de aanmelding verder in.', grond: 'RGV-091' },
  },
  in: ['aangemeld'],
  bij: {
    veld: 'vervolg',
    antwoorden: {
      'wacht op schrift': { naar: { fase: 'aangemeld' } },
      'geen zorgplicht': { naar: { einde: 'Geen zorgplicht' }, brieven: ['bericht-zorgplicht'] },
      wachtlijst: { naar: { fase: 'wachtlijst' }, brieven: ['bericht-zorgplicht'] },
      'gewone aanmelding': { naar: { fase: 'gewoon' } },
      onderzoek: { naar: { fase: 'onderzoek' } },
    },
  },
  grond: 'RGV-091, RGV-092, RGV-094, RGV-097, RGV-102, RGV-103',
}

const VAN_WACHTLIJST: Registratie = {
  id: 'van-wachtlijst',
  naam: 'Van de wachtlijst',
  titel: 'Van de wachtlijst halen',
  uitleg: 'Vanaf 3 jaar kan het kind worden aangemeld. Daarna legt de school de aanmelding vast.',
  door: SCHOOLROLLEN,
  velden: {},
  eisen: [
    {
      als: niet(jongerDan(3, 'vandaag')),
      reden: 'Het kind is nog geen 3 jaar. Aanmelden kan vanaf de derde verjaardag.',
      grond: 'RGV-092',
    },
  ],
  grond: 'RGV-092',
}

const GEEN_BEHOEFTE: Registratie = {
  id: 'geen-behoefte',
  naam: 'Oordeel van de school over de behoefte',
  titel: 'Behoefte beoordelen',
  uitleg: 'Ziet de school wel een behoefte, dan begint het onderzoek alsnog.',
  door: SCHOOLROLLEN,
  velden: {
    bevestigd: {
      soort: 'ja-nee',
      label: 'Ziet ook de school geen behoefte aan extra ondersteuning?',
      verplicht: true,
      grond: 'RGV-097',
    },
  },
  bij: {
    veld: 'bevestigd',
    antwoorden: { ja: { naar: { einde: 'Gewone aanmelding' } }, nee: { naar: { fase: 'onderzoek' } } },
  },
  grond: 'RGV-097',
}

export const AANMELDSTAPPEN: readonly Registratie[] = [AANMELDING, VAN_WACHTLIJST, GEEN_BEHOEFTE]
