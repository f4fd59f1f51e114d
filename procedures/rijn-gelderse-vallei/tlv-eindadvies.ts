// From the advices to the table of who decides: the eindadvies, putting it forward, and what comes back (bijlage 3.11.1 and
// 3.11.2 par. 1.7 and 1.11).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Fase } from '#domein/procedure/definitie.ts'
import { CATEGORIEEN, SCHOOLSOORT } from './tlv-advies.ts'

const EINDADVIES: Registratie = {
  id: 'eindadvies',
  naam: 'Eindadvies',
  titel: 'Eindadvies vaststellen',
  uitleg:
    'De eerste deskundige schrijft het eindadvies op basis van beide adviezen, en is daarvoor verantwoordelijk. Ga uit van ondersteuningsbehoeften, niet van een diagnose.',
  door: ['deskundige'],
  doorDeskundige: 'eerste',
  versies: true,
  pasNaBesluit: true,
  nietVoorGezin: true,
  velden: {
    advies: {
      soort: 'keuze',
      label: 'Advies',
      verplicht: true,
      keuzes: [
        { waarde: 'toekennen', label: 'TLV toekennen' },
        { waarde: 'niet-toekennen', label: 'TLV niet toekennen' },
        { waarde: 'verdeeld', label: 'Verdeeld: er is geen overeenstemming' },
      ],
      grond: 'RGV-230, RGV-235',
    },
    motivering: {
      soort: 'lange-tekst',
      label: 'Gemotiveerd besluit',
      hulp: 'Deze tekst komt letterlijk in de brief.',
      verplicht: true,
      grond: 'RGV-230, RGV-250',
    },
    doelen: {
      soort: 'lange-tekst',
      label: 'Doelen',
      hulp: 'Deze tekst komt letterlijk in de brief.',
      verplicht: true,
      grond: 'RGV-230, RGV-250',
    },
    schoolsoort: {
      soort: 'keuze',
      label: 'Schoolsoort',
      keuzes: SCHOOLSOORT,
      verplicht: true,
      als: { veld: 'advies', is: ['toekennen'] },
      grond: 'RGV-230',
    },
    van: {
      soort: 'datum',
      label: 'Periode: geldig vanaf',
      hulp: 'Leeg: het eerstvolgende instroommoment op de dag van het besluit.',
      als: { veld: 'advies', is: ['toekennen'] },
      grond: 'RGV-230, RGV-257',
    },
    tot: {
      soort: 'datum',
      label: 'Periode: geldig tot en met',
      hulp: 'Leeg: het einde van de cyclus van de groep.',
      als: { veld: 'advies', is: ['toekennen'] },
      grond: 'RGV-230, RGV-265',
    },
    redenPeriode: {
      soort: 'lange-tekst',
      label: 'Waarom een andere periode dan de cyclus van de groep?',
      als: { veld: 'advies', is: ['toekennen'] },
      grond: 'RGV-268',
    },
    categorie: {
      soort: 'keuze',
      label: 'Bekostigingscategorie',
      keuzes: CATEGORIEEN,
      verplicht: true,
      als: { veld: 'advies', is: ['toekennen'] },
      grond: 'RGV-230',
    },
    afwijkendStandpunt: {
      soort: 'lange-tekst',
      label: 'Afwijkend standpunt van een deskundige',
      grond: 'RGV-234',
    },
    diagnose: {
      soort: 'ja-nee',
      label: 'Noemt het eindadvies een diagnose?',
      verplicht: true,
      grond: 'RGV-231, RGV-232',
    },
    bron: {
      soort: 'tekst',
      label: 'Bron van de diagnose',
      hulp: 'Wie stelde die vast, en wanneer.',
      verplicht: true,
      als: { veld: 'diagnose', is: [true] },
      grond: 'RGV-232',
    },
  },
  in: ['eindadvies'],
  naar: { fase: 'voorleggen' },
  grond: 'RGV-229, RGV-230, RGV-233',
}

const VOORLEGGING: Registratie = {
  id: 'voorlegging',
  naam: 'Voorlegging aan de directeur-bestuurder',
  titel: 'Eindadvies voorleggen',
  uitleg: 'De TLA-voorzitter bespreekt het eindadvies met de directeur-bestuurder.',
  door: ['tla-voorzitter'],
  pasNaBesluit: true,
  nietVoorGezin: true,
  velden: { toelichting: { soort: 'lange-tekst', label: 'Toelichting' } },
  in: ['voorleggen'],
  naar: { fase: 'besluit' },
  grond: 'RGV-019, RGV-239',
}

const TERUGLEGGING: Registratie = {
  id: 'teruglegging',
  naam: 'Teruglegging bij de commissie',
  titel: 'Terugleggen bij de commissie',
  uitleg:
    'Neemt u het eindadvies niet over, dan gaat het met uw vragen terug naar de commissie. De termijn loopt door.',
  door: ['directeur-bestuurder'],
  pasNaBesluit: true,
  nietVoorGezin: true,
  velden: {
    vragen: { soort: 'lijst', label: 'Vragen aan de commissie', verplicht: true, grond: 'RGV-242' },
  },
  in: ['besluit', 'aangehouden'],
  naar: { fase: 'teruggelegd' },
  grond: 'RGV-242',
}

const BEANTWOORDING: Registratie = {
  id: 'beantwoording',
  naam: 'Antwoord van de commissie',
  titel: 'Vragen beantwoorden',
  uitleg:
    'De commissie beantwoordt de vragen van de directeur-bestuurder. Eerdere versies van het eindadvies blijven bewaard.',
  door: ['tla-voorzitter'],
  pasNaBesluit: true,
  nietVoorGezin: true,
  velden: {
    antwoorden: { soort: 'lange-tekst', label: 'Antwoorden', verplicht: true, grond: 'RGV-243' },
    hoe: {
      soort: 'keuze',
      label: 'Hoe gaat het verder?',
      verplicht: true,
      keuzes: [
        { waarde: 'voorleggen', label: 'Opnieuw voorleggen' },
        { waarde: 'eindadvies', label: 'De eerste deskundige stelt een nieuw eindadvies op' },
        { waarde: 'vergaderen', label: 'Eerst bespreken in de TLA-vergadering' },
      ],
      grond: 'RGV-225, RGV-243',
    },
  },
  in: ['teruggelegd'],
  bij: {
    veld: 'hoe',
    antwoorden: {
      voorleggen: { naar: { fase: 'besluit' } },
      eindadvies: { naar: { fase: 'eindadvies' } },
      vergaderen: { naar: { fase: 'tla' } },
    },
  },
  grond: 'RGV-243',
}

/** Writing the eindadvies and putting it forward. */
export const EINDADVIES_REGISTRATIES: readonly Registratie[] = [EINDADVIES, VOORLEGGING]

export const ADVIESREGISTRATIES: readonly Registratie[] = [
  ...EINDADVIES_REGISTRATIES,
  TERUGLEGGING,
  BEANTWOORDING,
]

/** From the advices to the table of who decides. */
export const EINDADVIES_FASEN: readonly Fase[] = [
  {
    soort: 'registratie',
    id: 'eindadvies',
    naam: 'Eindadvies',
    status: 'Eindadvies in opstelling',
    door: ['deskundige'],
    uitleg: 'De eerste deskundige schrijft het eindadvies.',
    grond: 'RGV-229',
    registratie: 'eindadvies',
    naar: { fase: 'voorleggen' },
  },
  {
    soort: 'registratie',
    id: 'voorleggen',
    naam: 'Voorleggen',
    status: 'Eindadvies in opstelling',
    door: ['tla-voorzitter'],
    uitleg: 'De TLA-voorzitter legt het eindadvies voor aan de directeur-bestuurder.',
    grond: 'RGV-019, RGV-239',
    registratie: 'voorlegging',
    naar: { fase: 'besluit' },
  },
]

export const TERUGGELEGD_FASE: Fase = {
  soort: 'registratie',
  id: 'teruggelegd',
  naam: 'Vragen van de directeur-bestuurder',
  status: 'Teruggelegd bij commissie',
  door: ['tla-voorzitter'],
  uitleg: 'De commissie beantwoordt de vragen en legt opnieuw voor.',
  grond: 'RGV-242, RGV-243',
  registratie: 'beantwoording',
  naar: { fase: 'besluit' },
}
