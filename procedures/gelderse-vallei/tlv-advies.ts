// The advice of two independent experts on a TLV, and the funding categories they choose from.
import type { Keuze, Veld, Velden } from '#domein/kern/veld.ts'
import type { FaseVan } from '#domein/procedure/definitie.ts'

/** Funding categories with the definition that is shown with the choice (GV-187 to GV-189). */
export const CATEGORIEEN: readonly Keuze[] = [
  {
    waarde: 'laag',
    label: 'Laag',
    uitleg: 'De jongere kan voldoende profiteren van de basisondersteuning van de VSO-school.',
  },
  {
    waarde: 'midden',
    label: 'Midden',
    uitleg:
      'Naast de basisondersteuning van het VSO is veelvuldig en structureel extra ondersteuning nodig, gericht op onderwijs, door ernstige en complexe verstandelijke of lichamelijke beperkingen of psychiatrische problematiek, niet passend binnen jeugdhulp.',
  },
  {
    waarde: 'hoog',
    label: 'Hoog',
    uitleg:
      'Voortdurende en structurele ondersteuning en tijdelijk een-op-een-begeleiding zijn nodig in het onderwijs, door dezelfde soort beperkingen of problematiek.',
  },
]

const TWEEDE_DISCIPLINES = [
  'kinder- of jeugdpsycholoog',
  'pedagoog',
  'kinderpsychiater',
  'maatschappelijk werker',
  'arts',
]

/** Each element of the definition of "midden" has a reason of its own. */
const bijMidden = (element: string): Veld => ({
  soort: 'lange-tekst',
  label: `Onderbouwing "midden": ${element}`,
  verplicht: true,
  als: { veld: 'categorie', is: ['midden'] },
  grond: 'GV-188',
})

const ADVIESVELDEN: Velden = {
  categorie: {
    soort: 'keuze',
    label: 'Bekostigingscategorie',
    keuzes: CATEGORIEEN,
    verplicht: true,
    als: { veld: 'toekennen', is: [true] },
    grond: 'GV-180',
  },
  tot: {
    soort: 'datum',
    label: 'TLV tot en met',
    hulp: 'Een TLV geldt voor hele schooljaren en eindigt op 31 juli.',
    verplicht: true,
    als: { veld: 'toekennen', is: [true] },
    grond: 'GV-180',
  },
  onderbouwing: {
    soort: 'lange-tekst',
    label: 'Onderbouwing van het advies',
    verplicht: true,
    grond: 'GV-180',
  },
  onderbouwingDuur: {
    soort: 'lange-tekst',
    label: 'Onderbouwing van de duur',
    als: { veld: 'toekennen', is: [true] },
  },
  onderbouwingMidden: bijMidden('welke veelvuldige en structurele extra ondersteuning, gericht op onderwijs'),
  onderbouwingBeperking: bijMidden('door welke ernstige en complexe beperking of problematiek'),
  onderbouwingJeugdhulp: bijMidden('waarom niet binnen jeugdhulp'),
  onderbouwingEenOpEen: {
    soort: 'lange-tekst',
    label: 'Onderbouwing van de een-op-een-begeleiding',
    verplicht: true,
    als: { veld: 'categorie', is: ['hoog'] },
    grond: 'GV-189',
  },
}

/** Advice by two independent experts, a third when they differ. */
export function adviesfase(verschil: { verplicht: boolean; grond: string }): FaseVan<'advies'> {
  return {
    soort: 'advies',
    id: 'advies',
    naam: 'Advies van deskundigen',
    status: 'In behandeling',
    door: ['procesbegeleider', 'deskundige'],
    uitleg: 'Twee onafhankelijke deskundigen adviseren op basis van het dossier, los van elkaar.',
    grond: 'artikel 17a WVO, nu artikel 2.47 lid 14 WVO 2020 (GV-312)',
    wet: 'artikel 2.47, veertiende lid, van de Wet voortgezet onderwijs 2020',
    plaatsen: [
      {
        id: 'eerste',
        naam: 'eerste deskundige',
        disciplines: ['orthopedagoog', 'psycholoog', 'kinder- of jeugdpsycholoog'],
        verplicht: true,
      },
      { id: 'tweede', naam: 'tweede deskundige', disciplines: TWEEDE_DISCIPLINES, verplicht: true },
      {
        id: 'derde',
        naam: 'derde deskundige',
        disciplines: ['orthopedagoog', 'psycholoog', ...TWEEDE_DISCIPLINES],
        verplicht: false,
      },
    ],
    blind: true,
    onafhankelijkheid: [
      'werkt-voor-aanvragend-bestuur',
      'is-indiener',
      'stelde-dossierstuk-op',
      'nam-deel-aan-gesprek',
      'dacht-mee',
      'adviseerde-al-in-deze-zaak',
    ],
    onderdelen: ['toekennen', 'categorie', 'tot'],
    velden: ADVIESVELDEN,
    bijVerschil: { plaats: 'derde', ...verschil },
    naar: { fase: 'cat' },
  }
}
