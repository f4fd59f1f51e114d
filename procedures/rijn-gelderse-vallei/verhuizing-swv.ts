// Which samenwerkingsverband is responsible for a pupil who goes to sbo or so (bijlage 2.2.1 §10, in the order of reading
// O-46: a TLV that runs, the first enrolment, the referring school, the place of residence).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Ingangseis } from '#domein/procedure/definitie.ts'
import { ALTIJD } from './delen.ts'
import { alle, antwoord } from './zorgplicht-delen.ts'

export const RGV = 'SWV PO Rijn & Gelderse Vallei'
const ANDER_SWV = 'ander swv'
const WIJ = 'rgv'
const WIJ_NA_VERTREK = 'rgv, verhuisd'

const GEMEENTEN = [
  'Barneveld',
  'Ede',
  'Renswoude',
  'Rhenen',
  'Scherpenzeel',
  'Veenendaal',
  'Wageningen',
] as const

const ONZE_GEMEENTE = antwoord('gemeente', GEMEENTEN, 'de leerling woonde in een van onze gemeenten')
const LOPENDE_TLV = antwoord('situatie', ['tlv'], 'er is een lopende TLV')

export const VERANTWOORDELIJK: Registratie = {
  id: 'verantwoordelijk',
  naam: 'Verantwoordelijk samenwerkingsverband',
  titel: 'Verantwoordelijk samenwerkingsverband bepalen',
  uitleg: 'De uitkomst volgt uit de gegevens. De regel, de gegevens en de dag blijven bij de zaak.',
  door: ['secretaresse-leerlingenzaken', 'steunpuntcoordinator'],
  velden: {
    situatie: {
      soort: 'keuze',
      label: 'Wat is de situatie van de leerling?',
      hulp: 'Kies de eerste die past.',
      verplicht: true,
      keuzes: [
        { waarde: 'tlv', label: 'Heeft een lopende TLV voor sbo of so' },
        { waarde: 'eerste-inschrijving', label: 'Eerste inschrijving op een school' },
        { waarde: 'regulier', label: 'Ingeschreven op een reguliere school' },
        { waarde: 'cluster', label: 'Komt uit cluster 1 of 2' },
      ],
      grond: 'RGV-134, RGV-135, RGV-137, RGV-138',
    },
    swv: {
      soort: 'keuze',
      label: 'Van welk samenwerkingsverband is de TLV of de verwijzende school?',
      als: { veld: 'situatie', is: ['tlv', 'regulier'] },
      verplicht: true,
      keuzes: [
        { waarde: 'rgv', label: 'Ons samenwerkingsverband' },
        { waarde: 'ander', label: 'Een ander samenwerkingsverband' },
      ],
      grond: 'RGV-134, RGV-135',
    },
    anderSwv: {
      soort: 'tekst',
      label: 'Welk ander samenwerkingsverband?',
      als: { veld: 'swv', is: ['ander'] },
      verplicht: true,
      grond: 'RGV-134, RGV-135',
    },
    tlvTot: {
      soort: 'datum',
      label: 'De TLV geldt tot en met',
      als: { veld: 'situatie', is: ['tlv'] },
      verplicht: true,
      grond: 'RGV-135, RGV-136',
    },
    ingeschrevenOp: {
      soort: 'datum',
      label: 'Dag van de eerste inschrijving',
      als: { veld: 'situatie', is: ['eerste-inschrijving'] },
      verplicht: true,
      grond: 'RGV-137',
    },
    gemeente: {
      soort: 'keuze',
      label: 'In welke gemeente woont de leerling?',
      hulp: 'Bij een eerste inschrijving: de gemeente op de dag van inschrijving, ook als de leerling daarna verhuisde.',
      als: { veld: 'situatie', is: ['eerste-inschrijving', 'cluster'] },
      verplicht: true,
      keuzes: [
        ...GEMEENTEN.map((g) => ({ waarde: g, label: g })),
        { waarde: 'elders', label: 'Een andere gemeente' },
      ],
      grond: 'RGV-137, RGV-138',
    },
    andereGemeente: {
      soort: 'tekst',
      label: 'Welke andere gemeente?',
      als: { veld: 'gemeente', is: ['elders'] },
      verplicht: true,
      grond: 'RGV-137, RGV-138',
    },
  },
  beslistabel: {
    labels: { regel: 'Regel', uitkomst: 'Uitkomst', wie: 'Verantwoordelijk' },
    rijen: [
      {
        als: alle(
          LOPENDE_TLV,
          antwoord('swv', ['rgv'], 'de TLV is van ons'),
          antwoord(
            'verhuizing.richting',
            ['weg'],
            'de leerling verhuist naar een ander samenwerkingsverband',
          ),
        ),
        geeft: { regel: 'lopende TLV van ons, verhuisd', uitkomst: RGV, wie: WIJ_NA_VERTREK },
      },
      {
        als: alle(LOPENDE_TLV, antwoord('swv', ['rgv'], 'de TLV is van ons')),
        geeft: { regel: 'lopende TLV van ons', uitkomst: RGV, wie: WIJ },
      },
      {
        als: LOPENDE_TLV,
        geeft: { regel: 'lopende TLV van ander SWV', uitkomst: { uit: 'anderSwv' }, wie: ANDER_SWV },
      },
      {
        als: alle(
          antwoord('situatie', ['eerste-inschrijving'], 'het is de eerste inschrijving'),
          ONZE_GEMEENTE,
        ),
        geeft: { regel: 'eerste inschrijving, woonplaats op dat moment', uitkomst: RGV, wie: WIJ },
      },
      {
        als: antwoord('situatie', ['eerste-inschrijving'], 'het is de eerste inschrijving'),
        geeft: {
          regel: 'eerste inschrijving, woonplaats op dat moment',
          uitkomst: 'het samenwerkingsverband van die woonplaats, niet RGV',
          wie: ANDER_SWV,
        },
      },
      {
        als: alle(
          antwoord('situatie', ['regulier'], 'de leerling is ingeschreven op een reguliere school'),
          antwoord('swv', ['ander'], 'die school hoort bij een ander samenwerkingsverband'),
        ),
        geeft: { regel: 'verwijzende school ander SWV', uitkomst: { uit: 'anderSwv' }, wie: ANDER_SWV },
      },
      {
        als: antwoord('situatie', ['regulier'], 'de leerling is ingeschreven op een reguliere school'),
        geeft: { regel: 'verwijzende school van ons', uitkomst: RGV, wie: WIJ },
      },
      {
        als: ONZE_GEMEENTE,
        geeft: { regel: 'uit cluster 1 of 2, woonplaats', uitkomst: RGV, wie: WIJ },
      },
      {
        als: ALTIJD,
        geeft: {
          regel: 'uit cluster 1 of 2, woonplaats',
          uitkomst: 'het samenwerkingsverband van die woonplaats, niet RGV',
          wie: ANDER_SWV,
        },
      },
    ],
    anders: { reden: 'Vul de situatie van de leerling verder in.', grond: 'RGV-139' },
  },
  bij: {
    veld: 'wie',
    antwoorden: {
      [WIJ]: { naar: { fase: 'rgv-verantwoordelijk' } },
      [WIJ_NA_VERTREK]: { naar: { fase: 'verhuisd' } },
      [ANDER_SWV]: { naar: { einde: 'Ander SWV verantwoordelijk' } },
    },
  },
  grond: 'RGV-134, RGV-135, RGV-136, RGV-137, RGV-138, RGV-139',
}

/** For procedures that end in a TLV: not while another samenwerkingsverband was found responsible for this pupil. */
export const NIET_VAN_ANDER_SWV: Ingangseis = {
  als: {
    soort: 'niet',
    van: {
      soort: 'andere-zaak',
      procedures: ['RGV-VERHUIZING'],
      status: ['Ander SWV verantwoordelijk'],
      inWoorden: 'een ander samenwerkingsverband is verantwoordelijk',
    },
    inWoorden: 'geen ander samenwerkingsverband is verantwoordelijk',
  },
  reden:
    'Een ander samenwerkingsverband is verantwoordelijk voor deze leerling. Ons samenwerkingsverband kan geen TLV afgeven.',
  uitweg: 'Vraag de TLV aan bij dat samenwerkingsverband. De uitkomst staat bij de zaak over de verhuizing.',
  grond: 'RGV-134',
  bijStart: true,
}
