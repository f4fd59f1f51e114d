// The application for a tailored arrangement: what the school tells, whose consent is there, and who pays what (GV-150
// to GV-164).
import type { Formuliersectie, Ingangseis } from '#domein/procedure/definitie.ts'
import { INGESCHREVEN, THUISZIT_VELD } from './arrangement-delen.ts'

/** Per layer the school tells why it is not enough (GV-150). */
const LAGEN = {
  toelichtingBasis: 'Waarom kan dit niet vanuit de basisondersteuning?',
  toelichtingBasisPlus: 'Waarom kan dit niet vanuit de basisondersteuning-plus?',
  toelichtingArrangementen: 'Waarom kan dit niet vanuit de overige arrangementen?',
} as const

const ingevuld = (veld: string, wat: string, grond: string): Ingangseis => ({
  als: { soort: 'antwoord-ingevuld', veld, inWoorden: `ingevuld is: ${wat}` },
  reden: `Vul eerst in: ${wat}`,
  uitweg: 'Vul de vraag in het formulier in.',
  grond,
})

/** Those whose consent always counts, and those the school names besides. */
const ALTIJD_NODIG = { jongere: 'de jongere', ouders: 'de ouder(s)/verzorger(s)', aanbieder: 'de aanbieder' }

const ALS_GENOEMD = {
  gemeente: 'de gemeente',
  hulpverlening: 'de hulpverlening',
  leerplicht: 'leerplicht',
  medefinancier: 'de andere medefinancier',
}

/** Every party whose consent can be on record (GV-157). */
export const PARTIJEN = { ...ALTIJD_NODIG, ...ALS_GENOEMD }

const AKKOORD: readonly Ingangseis[] = Object.entries(PARTIJEN).map(([id, naam]) => ({
  als: {
    soort: 'een-van',
    van: [
      { soort: 'akkoord-van', partijen: [id], inWoorden: `${naam} is akkoord` },
      ...(id in ALS_GENOEMD
        ? [
            {
              soort: 'niet' as const,
              van: {
                soort: 'antwoord-is' as const,
                veld: 'overigePartijen',
                is: [id],
                inWoorden: `${naam} is nodig`,
              },
            },
          ]
        : []),
    ],
  },
  reden: `Nog niet akkoord: ${naam}.`,
  uitweg: 'Leg eerst het akkoord van deze partij vast, met de datum.',
  grond: 'GV-157',
}))

const DELEN = ['bedragSwv', 'bedragSchool', 'bedragGemeente', 'bedragAnders'] as const

/** The amount above which the SWV does not contribute (GV-163). */
export const CATEGORIE_LAAG = 'tlv-categorie-laag'

/** The refusal when the part of the SWV is higher. */
export const NIET_HOGER = {
  reden: 'De bijdrage van het samenwerkingsverband is nooit hoger dan het bedrag van een TLV categorie laag.',
  uitweg: 'Verlaag het deel van het samenwerkingsverband, of laat andere partijen meer bijdragen.',
  grond: 'GV-163',
} as const

/** Who of the municipality may be involved (GV-156). */
export const GEMEENTECONTACTEN = {
  contactSmw: 'Schoolmaatschappelijk werk (SMW)',
  contactJeugdconsulent: 'Jeugdconsulent',
  contactToegang: 'Toegangs Team Jeugd (TTJ) of Sociaal Team (ST)',
  contactHulpverlening: 'Hulpverlening',
  contactLeerplicht: 'Leerplicht',
} as const

export const MAATWERK_INGANG: readonly Ingangseis[] = [
  INGESCHREVEN,
  ...Object.entries(LAGEN).map(([veld, wat]) => ingevuld(veld, wat, 'GV-150')),
  ingevuld('doelen', 'Wat zijn de doelen, en waarom passen die bij behoefte en aanbod?', 'GV-158'),
  {
    als: {
      soort: 'som-is',
      delen: DELEN,
      totaal: 'bedragTotaal',
      inWoorden: 'de delen zijn samen het totaal',
    },
    reden: 'De delen van de partijen zijn samen niet gelijk aan het totaalbedrag.',
    uitweg: 'Pas de bedragen bij de co-financiering aan.',
    grond: 'GV-164',
  },
  {
    als: {
      soort: 'hoogstens',
      veld: 'bedragSwv',
      waarde: { parameter: CATEGORIE_LAAG },
      inWoorden: 'het deel van het samenwerkingsverband is ten hoogste een TLV categorie laag',
    },
    ...NIET_HOGER,
  },
  ...AKKOORD,
]

export const MAATWERK_FORMULIER: readonly Formuliersectie[] = [
  {
    id: 'lagen',
    titel: 'Waarom maatwerk',
    uitleg: 'Maatwerk is er alleen als de andere lagen van ondersteuning niet genoeg zijn.',
    velden: Object.fromEntries(
      Object.entries(LAGEN).map(([veld, label]) => [
        veld,
        { soort: 'lange-tekst' as const, label, grond: 'GV-150' },
      ]),
    ),
    nodig: Object.keys(LAGEN),
  },
  {
    id: 'jongere',
    titel: 'De jongere',
    velden: {
      niveau: {
        soort: 'keuze',
        label: 'Onderwijsniveau',
        keuzes: [
          { waarde: 'pro', label: 'Praktijkonderwijs' },
          { waarde: 'vmbo', label: 'Vmbo' },
          { waarde: 'havo', label: 'Havo' },
          { waarde: 'vwo', label: 'Vwo' },
        ],
        grond: 'GV-152',
      },
      leerjaar: {
        soort: 'getal',
        label: 'Leerjaar',
        minimum: 1,
        maximum: 6,
        geheel: true,
        grond: 'GV-152',
      },
      belastbaar: {
        soort: 'ja-nee',
        label: 'Is de jongere belastbaar met onderwijs?',
        grond: 'GV-154',
      },
      regulierNietPassend: {
        soort: 'lange-tekst',
        label: 'Waarom bereiden reguliere opties de jongere niet goed voor op het onderwijsvervolg?',
        grond: 'GV-155',
      },
      ...THUISZIT_VELD,
    },
    nodig: ['niveau', 'leerjaar', 'belastbaar', 'regulierNietPassend'],
  },
  {
    id: 'arrangement',
    titel: 'Het arrangement',
    velden: {
      doelen: {
        soort: 'lange-tekst',
        label: 'Wat zijn de doelen, en waarom passen die bij behoefte en aanbod?',
        grond: 'GV-158',
      },
      aanbieder: { soort: 'tekst', label: 'Welke aanbieder organiseert het maatwerk?', grond: 'GV-159' },
      onderwijsbevoegd: {
        soort: 'ja-nee',
        label: 'Is de aanbieder een onderwijsbevoegde instelling?',
        grond: 'GV-159',
      },
      onderwijsaanbod: {
        soort: 'lange-tekst',
        label: 'Welk onderwijs krijgt de jongere (schoolse vaardigheden, vakinhoudelijke kennis)?',
        grond: 'GV-159',
      },
      daarnaastNodig: {
        soort: 'lange-tekst',
        label: 'Wat is naast het arrangement nodig, en hoe wordt dat ingezet?',
        grond: 'GV-160',
      },
      versterking: {
        soort: 'lange-tekst',
        label: 'Hoe versterkt het arrangement de basisondersteuning-plus van de school?',
        grond: 'GV-161',
      },
      gewenstVan: { soort: 'datum', label: 'Begint op', grond: 'GV-162' },
      gewenstTot: {
        soort: 'datum',
        label: 'Loopt tot en met',
        hulp: 'In eerste instantie ten hoogste een schooljaar.',
        grond: 'GV-162',
      },
    },
    nodig: [
      'doelen',
      'aanbieder',
      'onderwijsbevoegd',
      'onderwijsaanbod',
      'daarnaastNodig',
      'versterking',
      'gewenstVan',
      'gewenstTot',
    ],
  },
  {
    id: 'betrokkenen',
    titel: 'Wie erbij betrokken zijn',
    uitleg:
      'Noem de contactpersonen van de gemeente die nodig zijn. Het akkoord van elke partij legt u vast met de knop "Akkoord vastleggen".',
    velden: {
      ...Object.fromEntries(
        Object.entries(GEMEENTECONTACTEN).map(([veld, label]) => [
          veld,
          { soort: 'tekst' as const, label, grond: 'GV-156' },
        ]),
      ),
      overigePartijen: {
        soort: 'meerkeuze',
        label: 'Van wie is het akkoord nodig, naast jongere, ouder(s)/verzorger(s) en aanbieder?',
        keuzes: Object.entries(ALS_GENOEMD).map(([waarde, label]) => ({ waarde, label })),
        grond: 'GV-157',
      },
    },
    nodig: [],
  },
  {
    id: 'geld',
    titel: 'Co-financiering',
    uitleg: 'Wie betaalt wat? De delen zijn samen het totaalbedrag.',
    velden: {
      bedragTotaal: { soort: 'geld', label: 'Totaalbedrag', grond: 'GV-164' },
      bedragSwv: { soort: 'geld', label: 'Deel van het samenwerkingsverband', grond: 'GV-163' },
      bedragSchool: { soort: 'geld', label: 'Deel van de school', grond: 'GV-164' },
      bedragGemeente: { soort: 'geld', label: 'Deel van de gemeente', grond: 'GV-164' },
      bedragAnders: { soort: 'geld', label: 'Deel van een andere partij', grond: 'GV-164' },
      wijzeVanDelen: {
        soort: 'lange-tekst',
        label: 'Welke partijen delen in de kosten, en op welke manier?',
        grond: 'GV-164',
      },
    },
    nodig: ['bedragTotaal', 'bedragSwv', 'wijzeVanDelen'],
  },
]
