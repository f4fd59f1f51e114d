// The two independent experts, the TLA-commissie and the eindadvies (bijlage 3.11.1 and 3.11.2 par. 1.6, 1.7 and 1.11).
import type { Velden } from '#domein/kern/veld.ts'
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Fase, FaseVan } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'

export const SCHOOLSOORT = [
  { waarde: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
  { waarde: 'so', label: 'Speciaal onderwijs (so)' },
] as const

/** Funding categories; the source names none (catalogue O-45): these are those of the act, and sbo has one. */
export const CATEGORIEEN = [
  { waarde: 'sbo', label: 'Sbo' },
  { waarde: 'laag', label: 'So, categorie 1 (laag)' },
  { waarde: 'midden', label: 'So, categorie 2 (midden)' },
  { waarde: 'hoog', label: 'So, categorie 3 (hoog)' },
] as const

const BIJ_JA = { veld: 'toekennen', is: [true] } as const

const ADVIESVELDEN: Velden = {
  procedureel: {
    soort: 'lange-tekst',
    label: 'Procedurele criteria',
    hulp: 'Is het proces doorlopen? Is het dossier compleet, recent en relevant?',
    verplicht: true,
    grond: 'RGV-220',
  },
  inhoudelijk: {
    soort: 'lange-tekst',
    label: 'Inhoudelijke criteria',
    hulp: 'Zijn de behoeften helder? Waarom kan de school die niet bieden? Is bao-bao niet haalbaar? Past de schoolsoort?',
    verplicht: true,
    grond: 'RGV-220',
  },
  schoolsoort: {
    soort: 'keuze',
    label: 'Schoolsoort',
    keuzes: SCHOOLSOORT,
    verplicht: true,
    als: BIJ_JA,
    grond: 'RGV-223',
  },
  tot: { soort: 'datum', label: 'Periode: TLV tot en met', verplicht: true, als: BIJ_JA, grond: 'RGV-221' },
  categorie: {
    soort: 'keuze',
    label: 'Bekostigingscategorie',
    keuzes: CATEGORIEEN,
    verplicht: true,
    als: BIJ_JA,
    grond: 'RGV-221',
  },
  doelen: { soort: 'lange-tekst', label: 'Doelen', als: BIJ_JA, grond: 'RGV-230' },
}

const groepIs = (...groepen: readonly string[]): Voorwaarde => ({
  soort: 'antwoord-is',
  veld: 'groep',
  is: groepen,
  inWoorden: `de leerling zit in groep ${groepen.join(', ')}`,
})

/** Group 6, 7 or 8, or group 5 with a TLV from 1 August: perspective on the vo (RGV-212, RGV-213). */
const NAAR_VO: Voorwaarde = {
  soort: 'een-van',
  van: [
    groepIs('6', '7', '8'),
    {
      soort: 'alle',
      van: [
        groepIs('5'),
        {
          soort: 'een-van',
          van: [
            {
              soort: 'antwoord-is',
              veld: 'gevraagdeIngang',
              is: ['1-augustus'],
              inWoorden: 'de TLV is gevraagd vanaf 1 augustus',
            },
            {
              soort: 'antwoord-is',
              veld: 'totEnMetGroep8',
              is: [true],
              inWoorden: 'de TLV is gevraagd tot en met groep 8',
            },
          ],
        },
      ],
    },
  ],
}

export const DESKUNDIGEN: FaseVan<'advies'> = {
  soort: 'advies',
  id: 'deskundigen',
  naam: 'Advies van twee deskundigen',
  status: 'Bij deskundigen',
  door: ['tla-voorzitter', 'deskundige'],
  uitleg:
    'De TLA-voorzitter koppelt twee onafhankelijke deskundigen met verschillende expertise. Zij adviseren los van elkaar op basis van het dossier.',
  grond: 'RGV-206, RGV-217',
  wet: 'artikel 34.8 van het Besluit bekostiging WPO en artikel 40 van de Wet op de expertisecentra',
  plaatsen: [
    {
      id: 'eerste',
      naam: 'eerste deskundige',
      disciplines: ['orthopedagoog', 'psycholoog', 'GZ-psycholoog'],
      verplicht: true,
    },
    {
      id: 'tweede',
      naam: 'tweede deskundige',
      disciplines: [
        'kinder- of jeugdpsycholoog',
        'pedagoog',
        'kinderpsychiater',
        'maatschappelijk werker',
        'arts',
      ],
      verplicht: true,
    },
  ],
  samenstelling: {
    verschillend: { grond: 'RGV-209' },
    verwant: {
      groepen: [
        ['psycholoog', 'GZ-psycholoog', 'kinder- of jeugdpsycholoog'],
        ['orthopedagoog', 'pedagoog'],
      ],
      grond: 'RGV-210',
    },
    gewenst: {
      plaats: 'tweede',
      kenmerk: 'vo',
      naam: 'deskundige vo',
      als: NAAR_VO,
      grond: 'RGV-212, RGV-213',
    },
  },
  toewijzenEisen: [
    {
      als: {
        soort: 'registratie-gedaan',
        registratie: 'inhoudelijke-controle',
        inWoorden: 'de steunpuntcoördinator heeft de inhoud gecontroleerd',
      },
      reden: 'De steunpuntcoördinator heeft de inhoud van het dossier nog niet gecontroleerd.',
      grond: 'RGV-174',
    },
  ],
  blind: 'tot-alle-adviezen',
  pasNaBesluit: ['steunpuntcoordinator'],
  nietVoorSchool: { grond: 'RGV-255' },
  heropenen: ['tla-voorzitter'],
  onafhankelijkheid: [
    'behandelt-deze-zaak',
    'werkt-voor-aanvragend-bestuur',
    'is-indiener',
    'stelde-dossierstuk-op',
    'staat-in-dossierstuk',
    'nam-deel-aan-gesprek',
    'dacht-mee',
    'adviseerde-al-in-deze-zaak',
  ],
  onderdelen: ['toekennen', 'schoolsoort', 'categorie', 'tot'],
  velden: ADVIESVELDEN,
  naar: { fase: 'tla' },
}

/** Given back by the directeur-bestuurder, to be talked about in the meeting first. */
const TERUGGELEGD: Voorwaarde = {
  soort: 'registratie-gedaan',
  registratie: 'beantwoording',
  veld: 'hoe',
  is: ['vergaderen'],
  inWoorden: 'het dossier is teruggelegd door de directeur-bestuurder',
}

/**
 * The meeting of the TLA-commissie: only where advices differ, the file was given back, or the procedure always asks it.
 * @param altijd further grounds on which it meets (RGV-225, RGV-305)
 */
export function tlaVergadering(altijd: readonly Voorwaarde[] = []): FaseVan<'vergadering'> {
  return {
    soort: 'vergadering',
    id: 'tla',
    naam: 'TLA-vergadering',
    status: 'TLA-vergadering',
    door: ['tla-voorzitter'],
    als: { soort: 'een-van', van: [{ soort: 'adviezen-verschillen' }, TERUGGELEGD, ...altijd] },
    uitleg:
      'De TLA-commissie bespreekt adviezen die verschillen. Zij vergadert op de dagen van de jaarplanning, zonder betrokkenen.',
    grond: 'RGV-224, RGV-225',
    commissie: 'TLA-commissie',
    geagendeerd: 'TLA-vergadering',
    agenderen: ['tla-voorzitter'],
    leden: ['tla-voorzitter', 'deskundige'],
    eenduidig: [],
    alleenGepland: { grond: 'RGV-226' },
    naar: { fase: 'eindadvies' },
  }
}

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

export const ADVIESREGISTRATIES: readonly Registratie[] = [
  EINDADVIES,
  VOORLEGGING,
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
