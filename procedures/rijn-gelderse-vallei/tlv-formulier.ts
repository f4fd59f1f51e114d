// The application for a TLV: the questions (catalogue 3.5) and what must hold before it is filed.
import type { Velden } from '#domein/kern/veld.ts'
import type { Formuliersectie, Ingangseis } from '#domein/procedure/definitie.ts'

/** The group in this school year; it steers the period and which expert is wanted. */
export const GROEPEN = ['1', '2', '3', '4', '5', '6', '7', '8'].map((g) => ({
  waarde: g,
  label: `Groep ${g}`,
}))

const BEHOEFTEN: Velden = {
  groep: {
    soort: 'keuze',
    label: 'In welke groep zit de leerling dit schooljaar?',
    hulp: 'Op een s(b)o-school: de groep die bij de leeftijd past.',
    keuzes: GROEPEN,
    grond: 'RGV-265',
  },
  behoeften: {
    soort: 'lange-tekst',
    label: 'Onderwijs- en ondersteuningsbehoeften',
    grond: 'RGV-150',
  },
  aansluiten: {
    soort: 'lange-tekst',
    label: 'Hoe kan het onderwijs hier het beste bij aansluiten?',
    grond: 'RGV-151',
  },
  gezaghebbenden: {
    soort: 'lange-tekst',
    label: 'Gegevens van de gezaghebbende ouder(s)',
    grond: 'RGV-150',
  },
  geenZienswijze: {
    soort: 'ja-nee',
    label: 'Geven de ouders geen zienswijze?',
    hulp: 'Kies "ja" alleen als de ouders dat zelf zo hebben laten weten.',
    grond: 'RGV-085',
  },
  zienswijzeOuders: {
    soort: 'lange-tekst',
    label: 'Zienswijze van de ouders',
    als: { veld: 'geenZienswijze', is: [false] },
    grond: 'RGV-085, RGV-150, RGV-462',
  },
  redenGeenZienswijze: {
    soort: 'lange-tekst',
    label: 'Waarom geven de ouders geen zienswijze?',
    als: { veld: 'geenZienswijze', is: [true] },
    grond: 'RGV-085, RGV-462',
  },
}

const eens = (partij: string, wie: string): Velden => ({
  [`eens${partij}`]: {
    soort: 'ja-nee',
    label: `${wie} eens met de verwijzing naar het s(b)o?`,
    grond: 'RGV-146',
  },
  [`eens${partij}Op`]: {
    soort: 'datum',
    label: 'Vastgelegd op',
    nietNaVandaag: true,
    als: { veld: `eens${partij}`, is: [true, false] },
    grond: 'RGV-146',
  },
})

const AFWEGING: Velden = {
  ...eens('Ouders', 'Zijn de ouders het'),
  ...eens('School', 'Is de school het'),
  ...eens('Sc', 'Is de steunpuntcoördinator het'),
  baoBao: {
    soort: 'keuze',
    label: 'Kan een andere basisschool tegemoetkomen aan deze behoeften (bao-bao)?',
    keuzes: [
      { waarde: 'niet-haalbaar', label: 'Nee, niet haalbaar' },
      { waarde: 'haalbaar', label: 'Ja' },
    ],
    grond: 'RGV-061, RGV-151',
  },
  baoBaoToelichting: {
    soort: 'lange-tekst',
    label: 'Toelichting: welke scholen zijn onderzocht, en met welke uitkomst?',
    als: { veld: 'baoBao', is: ['niet-haalbaar', 'haalbaar'] },
    grond: 'RGV-061',
  },
  schoolsoort: {
    soort: 'keuze',
    label: 'Welke schoolsoort vraagt u?',
    keuzes: [
      { waarde: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
      { waarde: 'so', label: 'Speciaal onderwijs (so)' },
    ],
    grond: 'RGV-152',
  },
  schoolsoortEens: {
    soort: 'ja-nee',
    label: 'Is er overeenstemming over de schoolsoort?',
    grond: 'RGV-152',
  },
  tijdelijk: { soort: 'ja-nee', label: 'Kan de plaatsing tijdelijk zijn?', grond: 'RGV-151' },
  doelenTijdelijk: {
    soort: 'lange-tekst',
    label: 'Aan welke doelen wordt gewerkt?',
    als: { veld: 'tijdelijk', is: [true] },
    grond: 'RGV-151',
  },
  gevraagdeIngang: {
    soort: 'keuze',
    label: 'Vanaf wanneer vraagt u de TLV?',
    keuzes: [
      { waarde: '1-januari', label: '1 januari' },
      { waarde: '1-mei', label: '1 mei' },
      { waarde: '1-augustus', label: '1 augustus' },
      { waarde: 'afwijkend', label: 'Een andere dag, via de steunpuntcoördinator' },
    ],
    grond: 'RGV-257',
  },
}

const DOSSIER: Velden = {
  verslagMetOverwegingen: {
    soort: 'tekst',
    label: 'In welk OT-verslag staan de overwegingen voor een TLV en voor de schoolsoort?',
    grond: 'RGV-165',
  },
  verslagenNvt: {
    soort: 'ja-nee',
    label: 'Zijn verslagen van onderzoek of behandeling niet van toepassing?',
    grond: 'RGV-154',
  },
  verslagenNvtToelichting: {
    soort: 'lange-tekst',
    label: 'Waarom niet van toepassing?',
    als: { veld: 'verslagenNvt', is: [true] },
    grond: 'RGV-154',
  },
  uitstroomGewijzigd: {
    soort: 'ja-nee',
    label: 'Is het uitstroomprofiel anders dan eerder?',
    grond: 'RGV-166',
  },
  uitstroomArgumentatie: {
    soort: 'lange-tekst',
    label: 'Waarom werken de interventies niet, zodat het uitstroomprofiel anders wordt?',
    als: { veld: 'uitstroomGewijzigd', is: [true] },
    grond: 'RGV-166',
  },
  bestuurBerichtOp: {
    soort: 'datum',
    label: 'Op welke dag heeft de directeur de schoolbestuurder bericht?',
    nietNaVandaag: true,
    grond: 'RGV-149',
  },
}

export const FORMULIER: readonly Formuliersectie[] = [
  {
    id: 'behoeften',
    titel: 'De leerling en de ouders',
    velden: BEHOEFTEN,
    nodig: ['groep', 'behoeften', 'aansluiten', 'gezaghebbenden', 'redenGeenZienswijze'],
  },
  {
    id: 'afweging',
    titel: 'De afweging',
    velden: AFWEGING,
    nodig: [
      'eensSchool',
      'eensSchoolOp',
      'eensOuders',
      'eensOudersOp',
      'eensSc',
      'eensScOp',
      'baoBao',
      'baoBaoToelichting',
      'schoolsoort',
      'schoolsoortEens',
      'tijdelijk',
      'doelenTijdelijk',
      'gevraagdeIngang',
    ],
  },
  {
    id: 'dossier',
    titel: 'Het dossier',
    velden: DOSSIER,
    nodig: ['verslagMetOverwegingen', 'verslagenNvtToelichting', 'bestuurBerichtOp'],
  },
]

const isJa = (veld: string, inWoorden: string) =>
  ({ soort: 'antwoord-is', veld, is: [true], inWoorden }) as const
const isNee = (veld: string, inWoorden: string) =>
  ({ soort: 'antwoord-is', veld, is: [false], inWoorden }) as const

/** Not asked while it is not answered: what is not answered is named by itself. */
const nietOneens = (veld: string, wie: string): Ingangseis['als'] => ({
  soort: 'niet',
  van: isNee(veld, `${wie} het niet eens`),
  inWoorden: `${wie} het eens`,
})

export const SC_EENS: Ingangseis = {
  als: nietOneens('eensSc', 'de steunpuntcoördinator is'),
  reden:
    'De steunpuntcoördinator is het niet eens met de verwijzing. Een TLV aanvragen kan alleen als ouders, school en steunpuntcoördinator het eens zijn.',
  uitweg: 'Vraag samen met de steunpuntcoördinator een deskundigenadvies aan (RGV-DESKUNDIGENADVIES).',
  grond: 'RGV-146, RGV-304',
}

export const SCHOOL_EENS: Ingangseis = {
  als: nietOneens('eensSchool', 'de school is'),
  reden: 'De school is het zelf niet eens met de verwijzing.',
  grond: 'RGV-146',
}

export const OUDERS_EENS: Ingangseis = {
  als: nietOneens('eensOuders', 'de ouders zijn'),
  reden: 'De ouders zijn het niet eens met de verwijzing.',
  uitweg: 'Zonder toestemming van de ouders is er een eigen route (RGV-TLV-ZONDER-TOESTEMMING).',
  grond: 'RGV-146',
}

/** What parents see it as, or that they give no view, with the reason (RGV-085). */
export const ZIENSWIJZE: Ingangseis = {
  als: {
    soort: 'een-van',
    van: [
      {
        soort: 'antwoord-ingevuld',
        veld: 'zienswijzeOuders',
        inWoorden: 'er is een zienswijze van de ouders',
      },
      isJa('geenZienswijze', 'de ouders geven geen zienswijze'),
    ],
  },
  reden: 'De zienswijze van de ouders ontbreekt.',
  uitweg: 'Vul de zienswijze in, of leg vast dat de ouders geen zienswijze geven en waarom.',
  grond: 'RGV-085, RGV-150',
}
