// The groslijst of GV-TLV-PRO: what is asked per pupil, and what must hold to file.
import type { Formuliersectie, Ingangseis, PerDoelgroep, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { TLV_STATUSTEKSTEN } from './statussen.ts'

/** The CAT has no part in it, so its chair does not either (GV-280). */
export const PRO_BEHANDELAARS = [
  'administratieve-ondersteuning',
  'secretariaat',
  'procesbegeleider',
  'directeur-bestuurder',
] as const satisfies Procedure['behandelaars']

const ja = (veld: string, inWoorden: string): Voorwaarde => ({
  soort: 'antwoord-is',
  veld,
  is: [true],
  inWoorden,
})

const ingevuld = (veld: string, inWoorden: string): Voorwaarde => ({
  soort: 'antwoord-ingevuld',
  veld,
  inWoorden,
})

const antwoord = (veld: string, is: readonly string[], inWoorden: string): Voorwaarde => ({
  soort: 'antwoord-is',
  veld,
  is,
  inWoorden,
})

/** Now in the vmbo: then it is about a real change of school. */
export const VMBO: Voorwaarde = antwoord('huidigePlaatsing', ['vmbo'], 'de jongere zit nu in het vmbo')

export const SBO: Voorwaarde = antwoord('huidigePlaatsing', ['sbo'], 'de jongere komt van het sbo')

/** Who may be the second expert of the PrO school (GV-282). */
export const TWEEDE_DISCIPLINES = [
  'kinder- of jeugdpsycholoog',
  'pedagoog',
  'kinderpsychiater',
  'maatschappelijk werker',
  'arts',
  'deskundige op het terrein van PrO',
] as const

/** The TLVs for the VSO (GV-296). */
const TLV_VSO = [
  'GV-TLV-VO',
  'GV-TLV-EERSTEJAARS',
  'GV-TLV-HERIND',
  'GV-TLV-TUSSEN',
  'GV-TLV-VSO-BUITEN',
] as const

/** The eight parts of a row; the name and the date of birth are of the pupil, the BSN is kept apart (GV-285). */
const ACHT_ONDERDELEN = {
  adviesBasisschool: 'Advies basisschool',
  didactischeLeeftijd: 'Didactische leeftijd',
  dle: 'DLE',
  leerachterstanden: 'Leerachterstanden',
  sociaalEmotioneel: 'Sociaal-emotionele aandachtspunten',
} as const

export const PRO_FORMULIER: readonly Formuliersectie[] = [
  {
    id: 'groslijst',
    titel: 'Gegevens van de groslijst',
    uitleg: 'Naam en geboortedatum zijn van de leerling; het BSN legt u apart vast met "BSN vastleggen".',
    velden: {
      adviesBasisschool: { soort: 'tekst', label: ACHT_ONDERDELEN.adviesBasisschool, grond: 'GV-285' },
      didactischeLeeftijd: {
        soort: 'getal',
        label: ACHT_ONDERDELEN.didactischeLeeftijd,
        hulp: 'Maanden onderwijs sinds groep 3, zoals 60.',
        minimum: 0,
        maximum: 120,
        grond: 'GV-285',
      },
      dle: {
        soort: 'tekst',
        label: ACHT_ONDERDELEN.dle,
        hulp: 'Didactische leeftijdsequivalenten, zoals: begrijpend lezen 28, rekenen 25.',
        grond: 'GV-285',
      },
      leerachterstanden: { soort: 'lange-tekst', label: ACHT_ONDERDELEN.leerachterstanden, grond: 'GV-285' },
      sociaalEmotioneel: { soort: 'lange-tekst', label: ACHT_ONDERDELEN.sociaalEmotioneel, grond: 'GV-285' },
      huidigePlaatsing: {
        soort: 'keuze',
        label: 'Waar zit de jongere nu?',
        keuzes: [
          { waarde: 'basisonderwijs', label: 'Basisonderwijs' },
          { waarde: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
          { waarde: 'so', label: 'Speciaal onderwijs (so)' },
          { waarde: 'vso', label: 'Voortgezet speciaal onderwijs (vso)' },
          { waarde: 'vmbo', label: 'Vmbo' },
          { waarde: 'pro', label: 'Praktijkonderwijs' },
        ],
        grond: 'GV-288, GV-295',
      },
      overstap: {
        soort: 'ja-nee',
        label: 'Stapt de jongere werkelijk over naar het praktijkonderwijs?',
        als: { veld: 'huidigePlaatsing', is: ['vmbo'] },
        grond: 'GV-295',
      },
      grondslag: {
        soort: 'keuze',
        label: 'Op welke grond',
        keuzes: [
          { waarde: 'landelijke-criteria', label: 'Landelijke toelatingscriteria PrO' },
          { waarde: 'tlv-vso', label: 'Bijzondere groepen: de jongere heeft een TLV voor het VSO' },
          { waarde: 'opp', label: 'Bijzondere groepen: de jongere heeft een OPP' },
        ],
        hulp: 'De regeling bijzondere groepen staat in artikel 15e WVO.',
        grond: 'GV-281, GV-296',
      },
    },
    nodig: [...Object.keys(ACHT_ONDERDELEN), 'huidigePlaatsing'],
  },
  {
    id: 'onderzoek',
    titel: 'Onderzoek en deskundigen',
    velden: {
      instrumenten: {
        soort: 'meerkeuze',
        label: 'Gebruikte screenings- en testinstrumenten',
        hulp: 'De lijst van dit schooljaar.',
        beheerd: 'pro-instrumenten',
        keuzes: [],
        grond: 'GV-281',
      },
      onderzoekBevestigd: {
        soort: 'ja-nee',
        label:
          'Bevestigt u dat het onderzoek is gedaan met instrumenten die voor dit schooljaar zijn vastgesteld?',
        grond: 'GV-281',
      },
      deskundige1: { soort: 'tekst', label: 'Eerste deskundige van de PrO-school (naam)', grond: 'GV-282' },
      discipline1: {
        soort: 'meerkeuze',
        label: 'Discipline van de eerste deskundige',
        keuzes: ['orthopedagoog', ...TWEEDE_DISCIPLINES].map((d) => ({ waarde: d, label: d })),
        grond: 'GV-282',
      },
      steunt1: { soort: 'ja-nee', label: 'Steunt de eerste deskundige de aanvraag?', grond: 'GV-283' },
      deskundige2: { soort: 'tekst', label: 'Tweede deskundige van de PrO-school (naam)', grond: 'GV-282' },
      discipline2: {
        soort: 'meerkeuze',
        label: 'Discipline van de tweede deskundige',
        hulp: 'Kies alles waarvoor deze deskundige is gekwalificeerd. Alleen orthopedagoog is niet genoeg.',
        keuzes: ['orthopedagoog', ...TWEEDE_DISCIPLINES].map((d) => ({ waarde: d, label: d })),
        grond: 'GV-282',
      },
      steunt2: { soort: 'ja-nee', label: 'Steunt de tweede deskundige de aanvraag?', grond: 'GV-283' },
    },
    nodig: [
      'instrumenten',
      'onderzoekBevestigd',
      'deskundige1',
      'discipline1',
      'steunt1',
      'deskundige2',
      'discipline2',
      'steunt2',
    ],
  },
  {
    id: 'ouders',
    titel: 'Ouder(s)/verzorger(s)',
    velden: {
      oudersGeinformeerd: {
        soort: 'ja-nee',
        label: 'Zijn de ouder(s)/verzorger(s) geïnformeerd over de procedure?',
        hulp: 'Met de informatie uit bijlage 3 en 4 van de werkwijze; zie de pagina "Informatie voor ouders over de TLV-PrO".',
        grond: 'GV-284',
      },
      zienswijzeOuders: {
        soort: 'lange-tekst',
        label: 'Zienswijze van ouder(s)/verzorger(s)',
        hulp: 'Wat vinden zij van de aanvraag? Ondertekend komt de zienswijze bij de documenten.',
        grond: 'GV-284',
      },
    },
    nodig: ['oudersGeinformeerd'],
  },
]

const eis = (als: Voorwaarde, reden: string, uitweg: string, grond: string): Ingangseis => ({
  als,
  reden,
  uitweg,
  grond,
})

/** What must hold to file a row; what is refused here is refused in the import too. */
export const PRO_INGANG: readonly Ingangseis[] = [
  eis(
    {
      soort: 'aanvrager-is',
      soorten: ['pro-school'],
      inWoorden: 'de aanvrager is een school voor praktijkonderwijs van dit samenwerkingsverband',
    },
    'Alleen een school voor praktijkonderwijs van dit samenwerkingsverband kan deze aanvraag doen.',
    'Vraag de PrO-school om de jongere op haar groslijst te zetten.',
    'GV-280',
  ),
  ...Object.entries(ACHT_ONDERDELEN).map(([veld, naam]) =>
    eis(ingevuld(veld, `${naam} is ingevuld`), `${naam} ontbreekt.`, 'Vul dit onderdeel in.', 'GV-285'),
  ),
  eis(
    ingevuld('zaak.bsn', 'het BSN is vastgelegd'),
    'Het BSN ontbreekt.',
    'Leg het BSN vast met "BSN vastleggen".',
    'GV-285',
  ),
  eis(
    {
      soort: 'een-van',
      van: [
        { soort: 'niet', van: VMBO },
        ja('overstap', 'de jongere stapt werkelijk over naar het praktijkonderwijs'),
      ],
    },
    'Een jongere die in het vmbo zit krijgt geen TLV-PrO zonder werkelijke overstap naar het praktijkonderwijs.',
    'Start het verzoek als de jongere werkelijk overstapt, met een OPP.',
    'GV-295',
  ),
  eis(
    {
      soort: 'alle',
      van: [
        ja('onderzoekBevestigd', 'het onderzoek is bevestigd'),
        ingevuld('instrumenten', 'de gebruikte instrumenten zijn gekozen'),
      ],
    },
    'De bevestiging van het onderzoek met de instrumenten van dit schooljaar ontbreekt.',
    'Kies de gebruikte instrumenten en bevestig het onderzoek.',
    'GV-281',
  ),
  eis(
    {
      soort: 'alle',
      van: [
        ingevuld('deskundige1', 'de eerste deskundige is ingevuld'),
        ingevuld('deskundige2', 'de tweede deskundige is ingevuld'),
      ],
    },
    'Er zijn twee deskundigen van de PrO-school nodig.',
    'Vul beide deskundigen in.',
    'GV-282',
  ),
  eis(
    antwoord('discipline1', ['orthopedagoog'], 'de eerste deskundige is orthopedagoog'),
    'De eerste deskundige is een orthopedagoog.',
    'Kies als eerste deskundige een orthopedagoog.',
    'GV-282',
  ),
  eis(
    antwoord('discipline2', TWEEDE_DISCIPLINES, 'de tweede deskundige heeft een tweede discipline'),
    `De tweede discipline hoort niet tot de lijst: ${TWEEDE_DISCIPLINES.join(', ')}.`,
    'Kies een andere tweede deskundige, of vul in waarvoor deze ook is gekwalificeerd.',
    'GV-282',
  ),
  eis(
    ja('steunt1', 'de eerste deskundige steunt de aanvraag'),
    'De eerste deskundige steunt de aanvraag niet; dan kan het verzoek niet worden ingediend.',
    'Dien pas in als beide deskundigen de aanvraag steunen.',
    'GV-283',
  ),
  eis(
    ja('steunt2', 'de tweede deskundige steunt de aanvraag'),
    'De tweede deskundige steunt de aanvraag niet; dan kan het verzoek niet worden ingediend.',
    'Dien pas in als beide deskundigen de aanvraag steunen.',
    'GV-283',
  ),
  eis(
    ja('oudersGeinformeerd', 'ouders zijn geïnformeerd'),
    'Bevestig dat de ouder(s)/verzorger(s) zijn geïnformeerd over de procedure.',
    'Informeer de ouders met bijlage 3 en 4 van de werkwijze, en bevestig dat.',
    'GV-284',
  ),
  eis(
    {
      soort: 'een-van',
      van: [
        ingevuld('zienswijzeOuders', 'de zienswijze van ouders is ingevuld'),
        { soort: 'stuk-aanwezig', stuk: 'zienswijze', inWoorden: 'de zienswijze van ouders is toegevoegd' },
      ],
    },
    'De zienswijze van de ouder(s)/verzorger(s) ontbreekt.',
    'Vul de zienswijze in of voeg haar toe.',
    'GV-284',
  ),
  eis(
    {
      soort: 'een-van',
      van: [
        {
          soort: 'niet',
          van: antwoord('grondslag', ['tlv-vso'], 'de grond is een TLV voor het VSO'),
        },
        {
          soort: 'andere-zaak',
          procedures: TLV_VSO,
          geldig: true,
          inWoorden: 'de jongere heeft een geldige TLV voor het VSO',
        },
        { soort: 'stuk-aanwezig', stuk: 'TLV-VSO', inWoorden: 'de TLV voor het VSO is toegevoegd' },
      ],
    },
    'Er is geen geldige TLV voor het VSO bekend.',
    'Voeg de TLV voor het VSO toe, of kies een andere grond.',
    'GV-296',
  ),
  eis(
    {
      soort: 'een-van',
      van: [
        { soort: 'niet', van: antwoord('grondslag', ['opp'], 'de grond is een OPP') },
        { soort: 'stuk-aanwezig', stuk: 'OPP', inWoorden: 'het OPP is toegevoegd' },
      ],
    },
    'Op deze grond is een OPP nodig.',
    'Voeg het OPP toe, of kies een andere grond.',
    'GV-296',
  ),
]

export const PRO_TEKSTEN: Readonly<Record<string, PerDoelgroep>> = {
  Aanmelding: TLV_STATUSTEKSTEN.Aanmelding,
  'Dossier incompleet': TLV_STATUSTEKSTEN['Dossier incompleet'],
  'In behandeling': {
    swv: 'Op de groslijst; kan worden omgezet in een TLV-PrO.',
    school: 'Uw verzoek is binnen. Het samenwerkingsverband zet het om in een TLV-PrO.',
    ouder: 'De school heeft de verklaring voor het praktijkonderwijs aangevraagd.',
    jongere: 'Je school heeft de verklaring voor het praktijkonderwijs aangevraagd.',
  },
  'TLV afgegeven': {
    swv: 'De TLV-PrO is afgegeven aan de PrO-school.',
    school: 'De TLV-PrO is afgegeven. Stuur een exemplaar aan ouder(s)/verzorger(s).',
    ouder: 'De verklaring voor het praktijkonderwijs is afgegeven. U krijgt een exemplaar van de school.',
    jongere: 'Het besluit is ja: je kunt naar het praktijkonderwijs.',
  },
  Afgerond: TLV_STATUSTEKSTEN.Afgerond,
}
