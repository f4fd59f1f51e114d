// The two independent experts and the TLA-commissie (bijlage 3.11.1 and 3.11.2 par. 1.6 and 1.7).
import type { Velden } from '#domein/kern/veld.ts'
import type { FaseVan } from '#domein/procedure/definitie.ts'
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
    zonderBetrokkenen: { grond: 'RGV-167, RGV-216' },
    naar: { fase: 'eindadvies' },
  }
}
