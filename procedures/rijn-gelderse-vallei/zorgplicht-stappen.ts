// RGV-ZORGPLICHT: what is recorded while the school finds out what the child needs (bijlage 2.2.1 §1-5).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import { SCHOOLROLLEN } from './delen.ts'
import { antwoord, eenVan, metTlv } from './zorgplicht-delen.ts'

export const TOESTEMMING_INFORMATIE = 'informatie opvragen bij andere instanties'
export const TOESTEMMING_ONDERZOEK = 'onderzoek door een psycholoog of orthopedagoog'

/** Where the school is still finding out what it can do. */
export const ONDERZOEK_FASEN = ['onderzoek', 'plaatsingsplicht', 'na-plaatsing'] as const

const punt = (label: string) => ({ soort: 'ja-nee', label, verplicht: true, grond: 'RGV-096' }) as const

const VOORWAARDEN: Registratie = {
  id: 'voorwaarden',
  naam: 'Voorwaarden voor toelating',
  titel: 'Voorwaarden voor toelating vastleggen',
  uitleg: 'Alle vier de punten zijn nodig om de toelating te bevestigen.',
  door: SCHOOLROLLEN,
  velden: {
    leeftijd: punt('Is het kind 3 jaar of ouder?'),
    plaatsruimte: punt('Is er plaatsruimte?'),
    grondslag: punt('Respecteren de ouders de grondslag van de school?'),
    gemeld: punt('Hebben de ouders gemeld of extra ondersteuning nodig is?'),
  },
  in: ['aangemeld', ...ONDERZOEK_FASEN],
  grond: 'RGV-096',
}

const OPVRAGEN: Registratie = {
  id: 'informatie-opvragen',
  naam: 'Informatie opgevraagd',
  titel: 'Informatie opvragen',
  uitleg: 'De dagen van opvragen tot en met ontvangen komen bij de onderzoekstermijn.',
  door: SCHOOLROLLEN,
  velden: {
    bij: { soort: 'tekst', label: 'Aan wie vraagt u informatie?', verplicht: true, grond: 'RGV-109' },
    wat: { soort: 'lange-tekst', label: 'Wat vraagt u?' },
  },
  eisen: [
    {
      als: {
        soort: 'toestemming',
        waarvoor: TOESTEMMING_INFORMATIE,
        van: 'alle-ouders',
        inWoorden: 'de ouders gaven toestemming om informatie op te vragen',
      },
      reden: 'De ouders hebben nog geen toestemming gegeven om informatie op te vragen.',
      uitweg: `Leg eerst toestemming vast voor "${TOESTEMMING_INFORMATIE}".`,
      grond: 'RGV-111',
    },
  ],
  in: ONDERZOEK_FASEN,
  grond: 'RGV-109, RGV-111',
}

const ONTVANGEN: Registratie = {
  id: 'informatie-ontvangen',
  naam: 'Opvraag van informatie gesloten',
  titel: 'Informatie ontvangen of opvraag sluiten',
  uitleg: 'Sluit de opvraag: de informatie is binnen of komt niet. De wachttijd stopt op deze dag.',
  door: SCHOOLROLLEN,
  velden: {
    bij: { soort: 'tekst', label: 'Van wie?', hulp: 'Leeg: de oudste opvraag die nog open staat.' },
    uitkomst: {
      soort: 'keuze',
      label: 'Hoe sluit u de opvraag?',
      verplicht: true,
      standaard: 'ontvangen',
      keuzes: [
        { waarde: 'ontvangen', label: 'Ontvangen' },
        { waarde: 'niet-beschikbaar', label: 'Niet beschikbaar' },
      ],
      grond: 'RGV-113',
    },
  },
  eisen: [
    {
      als: {
        soort: 'vraag-open',
        vraag: 'informatie-opvragen',
        antwoord: 'informatie-ontvangen',
        bij: 'bij',
        inWoorden: 'er staat een opvraag open',
      },
      reden: 'Er staat bij deze instantie geen opvraag van informatie open.',
      grond: 'RGV-113',
    },
  ],
  in: ONDERZOEK_FASEN,
  grond: 'RGV-109, RGV-113',
}

const DESKUNDIG_ONDERZOEK: Registratie = {
  id: 'aanvullend-onderzoek',
  naam: 'Aanvullend onderzoek',
  titel: 'Aanvullend onderzoek starten',
  uitleg: 'Zonder toestemming van de ouders gaat de school verder op de informatie die er is.',
  door: SCHOOLROLLEN,
  velden: {
    doorWie: {
      soort: 'keuze',
      label: 'Wie onderzoekt?',
      verplicht: true,
      keuzes: [
        { waarde: 'psycholoog', label: 'Psycholoog' },
        { waarde: 'orthopedagoog', label: 'Orthopedagoog' },
      ],
      grond: 'RGV-112',
    },
    waarnaar: { soort: 'lange-tekst', label: 'Waarnaar?' },
  },
  eisen: [
    {
      als: {
        soort: 'toestemming',
        waarvoor: TOESTEMMING_ONDERZOEK,
        van: 'alle-ouders',
        inWoorden: 'de ouders gaven toestemming voor het onderzoek',
      },
      reden: 'De ouders hebben geen toestemming gegeven voor dit onderzoek.',
      uitweg: `Leg toestemming vast voor "${TOESTEMMING_ONDERZOEK}", of beoordeel op de informatie die er is.`,
      grond: 'RGV-112',
    },
  ],
  in: ONDERZOEK_FASEN,
  grond: 'RGV-112',
}

const INSCHATTING: Registratie = {
  id: 'inschatting',
  naam: 'Inschatting van de ondersteuning',
  titel: 'Inschatting vastleggen',
  uitleg: 'Leg vast welke extra ondersteuning nodig is, ook als er weinig informatie is.',
  door: SCHOOLROLLEN,
  velden: {
    nodig: {
      soort: 'lange-tekst',
      label: 'Welke extra ondersteuning is nodig?',
      verplicht: true,
      grond: 'RGV-114',
    },
    beperkt: { soort: 'ja-nee', label: 'Is er weinig informatie?', grond: 'RGV-114' },
  },
  in: ONDERZOEK_FASEN,
  grond: 'RGV-114',
}

const MEDEDELING: Registratie = {
  id: 'mededeling',
  naam: 'Bericht van de school over de aanmelding',
  titel: 'Ouders informeren',
  uitleg: 'De ouders krijgen dit als brief.',
  door: SCHOOLROLLEN,
  velden: {
    bericht: { soort: 'lange-tekst', label: 'Bericht aan de ouders', verplicht: true, grond: 'RGV-121' },
  },
  brieven: ['bericht-zorgplicht'],
  grond: 'RGV-121',
}

const GEEN_ZORGPLICHT: Registratie = {
  id: 'geen-zorgplicht',
  naam: 'Geen zorgplicht',
  titel: 'Vastleggen dat er geen zorgplicht is',
  uitleg: 'Alleen deze gronden gelden. De ouders krijgen de grond in een brief.',
  door: SCHOOLROLLEN,
  velden: {
    grond: {
      soort: 'keuze',
      label: 'Grond',
      verplicht: true,
      keuzes: [
        { waarde: 'vol', label: 'De school is vol' },
        { waarde: 'grondslag', label: 'De ouders weigeren de grondslag te onderschrijven' },
        { waarde: 'niveau', label: 'Inschrijving op een ander niveau dan de oude school adviseert' },
      ],
      grond: 'RGV-099, RGV-100, RGV-101, RGV-104',
    },
    voorAlle: {
      soort: 'ja-nee',
      label: 'Geldt dit voor alle leerlingen?',
      als: { veld: 'grond', is: ['vol'] },
      verplicht: true,
      grond: 'RGV-099',
    },
    toelichting: { soort: 'lange-tekst', label: 'Toelichting', verplicht: true, grond: 'RGV-104' },
  },
  eisen: [
    {
      als: eenVan(
        antwoord('grond', ['grondslag', 'niveau'], 'het gaat om een andere grond'),
        antwoord('voorAlle', [true], 'vol geldt voor alle leerlingen'),
      ),
      reden: 'Vol is alleen een grond als het voor alle leerlingen geldt.',
      grond: 'RGV-099',
    },
  ],
  in: ['aangemeld', 'onderzoek'],
  brieven: ['bericht-zorgplicht'],
  bij: {
    veld: 'grond',
    antwoorden: {
      // No school has the duty then: the steunpuntcoördinator keeps the child in view (reading O-53).
      vol: { naar: { fase: 'school-vol' } },
      grondslag: { naar: { einde: 'Geen zorgplicht' } },
      niveau: { naar: { einde: 'Geen zorgplicht' } },
    },
  },
  grond: 'RGV-099, RGV-100, RGV-101, RGV-104',
}

const IN_BEELD: Registratie = {
  id: 'in-beeld',
  naam: 'Kind in beeld bij het steunpunt',
  titel: 'Vastleggen hoe het kind in beeld blijft',
  uitleg: 'De school is vol en heeft geen zorgplicht. Leg vast wat ouders verder doen.',
  door: ['steunpuntcoordinator'],
  velden: { vervolg: { soort: 'lange-tekst', label: 'Hoe gaat het verder?', verplicht: true } },
  grond: 'RGV-099',
}

const TOEZEGGING: Registratie = {
  id: 'toezegging',
  naam: 'Toezegging van plaatsing',
  titel: 'Plaatsing toezeggen',
  uitleg: 'Zeg de ouders een plek toe. Sbo en so doen dat alleen met een TLV.',
  door: SCHOOLROLLEN,
  velden: { toelichting: { soort: 'lange-tekst', label: 'Toelichting' } },
  eisen: [
    {
      als: metTlv({ geldig: true }),
      reden: 'Er kan geen toezegging zonder TLV worden gedaan.',
      uitweg: 'Vraag eerst een toelaatbaarheidsverklaring aan.',
      grond: 'RGV-132',
    },
  ],
  in: [...ONDERZOEK_FASEN, 'plaatsen'],
  grond: 'RGV-132',
}

export const STAPPEN: readonly Registratie[] = [
  VOORWAARDEN,
  OPVRAGEN,
  ONTVANGEN,
  DESKUNDIG_ONDERZOEK,
  INSCHATTING,
  MEDEDELING,
  GEEN_ZORGPLICHT,
  IN_BEELD,
  TOEZEGGING,
]
