// What procedures of every kind of Gelderse Vallei share: the Werkwijze they come from, the check whether a file is
// complete, the end of a refusal, the letters about filing, and terms.
import type { Opvolgtaak } from '#domein/procedure/bouwstenen.ts'
import type {
  Briefsoort,
  FaseVan,
  Procedure,
  Proceduretermijn,
  Stuksoort,
} from '#domein/procedure/definitie.ts'

/** The Werkwijze that all procedures of this SWV come from (GV-002). */
export const WERKWIJZE = {
  versie: '2022-10-11',
  geldigVanaf: '2022-08-01',
  herkomst: {
    bron: 'Procedure ondersteuningstoewijzing SWV VO Gelderse Vallei, vanaf schooljaar 2022-2023',
    vastgesteld:
      'Positief advies directeurencollectief 20 juni 2022; vastgesteld door de bestuurder 11 oktober 2022',
  },
} as const satisfies Partial<Procedure>

/** The secretariat checks whether everything is there; what misses goes back to the school. */
export function compleetheid(
  x: Pick<FaseVan<'controle'>, 'uitleg' | 'grond' | 'naar'> & Partial<Pick<FaseVan<'controle'>, 'punten'>>,
): FaseVan<'controle'> {
  return {
    soort: 'controle',
    id: 'compleetheid',
    naam: 'Controle op compleetheid',
    status: 'Aanmelding',
    door: ['administratieve-ondersteuning', 'procesbegeleider'],
    punten: [],
    incompleet: { status: 'Dossier incompleet', naam: 'De school vult aan' },
    ...x,
  }
}

/** After a refusal the letters go out and the contactpersoon thinks along. */
export function afwijzingsfase(grond: string): FaseVan<'uitvoering'> {
  return {
    soort: 'uitvoering',
    id: 'afwijzing',
    naam: 'Afgewezen: brieven en passend vervolg',
    status: 'Afgewezen',
    door: ['administratieve-ondersteuning', 'procesbegeleider'],
    uitleg: 'De brieven gaan uit en de contactpersoon denkt mee over een passend vervolg.',
    grond,
    plaatsing: false,
    evaluaties: [],
    afgerond: 'Afgerond',
  }
}

/** What the contactpersoon has to do after a refusal. */
export function passendVervolg(grond: string): Opvolgtaak {
  return {
    id: 'passend-vervolg',
    titel: 'Meedenken over een passend vervolg met school en ouders',
    rol: 'contactpersoon',
    grond,
  }
}

/** The letters about filing: it came in, or it is not complete. */
export const INDIENBRIEVEN: readonly Briefsoort[] = [
  {
    soort: 'ontvangstbevestiging',
    naam: 'Ontvangstbevestiging',
    aan: ['aanvrager'],
    verzending: 'meteen',
    grond: 'Awb 4:3a',
  },
  {
    soort: 'incompleet',
    naam: 'Verzoek om aan te vullen',
    aan: ['aanvrager'],
    verzending: 'meteen',
    grond: 'GV-025',
  },
]

export const OPP_STUK: Stuksoort = {
  soort: 'OPP',
  naam: 'Ontwikkelingsperspectief (OPP)',
  uitleg: 'Eigen format mag, met uitstroombestemming, onderbouwing en ondersteuning.',
  datumNaam: 'Datum waarop het OPP is geëvalueerd',
}

/** Until when someone may object; six weeks after the decision was made known. */
export function bezwaartermijn(eigenaar: Proceduretermijn['eigenaar']): Proceduretermijn {
  return {
    naam: 'bezwaartermijn',
    titel: 'Bezwaar maken',
    regel: { soort: 'wettelijk', duur: { aantal: 6, eenheid: 'weken' }, grond: 'Awb 6:7 en 6:8' },
    start: { soort: 'bekendmaking' },
    stopt: 'nooit',
    eigenaar,
    gevolg: 'De bezwaartermijn is voorbij.',
    zichtVoor: ['school', 'ouder', 'jongere'],
  }
}

/** The last day of what was granted, so that it is seen when nobody has closed it by then. */
export function looptTotEnMet(
  x: Pick<Proceduretermijn, 'naam' | 'titel' | 'eigenaar' | 'gevolg'> &
    Partial<Pick<Proceduretermijn, 'start' | 'zichtVoor'>> & { grond: string },
): Proceduretermijn {
  const { grond, ...rest } = x
  return {
    regel: { soort: 'beleid', duur: { aantal: 0, eenheid: 'dagen' }, rolt: false, grond },
    start: { soort: 'antwoord', veld: 'uitvoering.tot' },
    stopt: 'afronding',
    zichtVoor: ['school', 'ouder', 'jongere'],
    ...rest,
  }
}
