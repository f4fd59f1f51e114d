// What the procedures of Berséba share: who files, the terms that are guarded, the criteria document.
import type { Briefsoort, Ingangseis, Procedure, Proceduretermijn } from '#domein/procedure/definitie.ts'
import type { Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Velden } from '#domein/kern/veld.ts'

/** Source and version of all procedures of this desk. */
export const VERSIE = {
  versie: '2022-08-01',
  geldigVanaf: '2022-08-01',
  herkomst: {
    bron: 'Werkwijze van Het Loket, Berséba',
    vastgesteld: 'Zoals gepubliceerd op de website van Berséba',
  },
} as const satisfies Partial<Procedure>

/** The (special) primary schools that may ask for an arrangement; a so-school may not (BE-014). */
export const BASISSCHOLEN = ['basisschool', 'sbo-school'] as const

/** Who of a school files. */
export const SCHOOLROLLEN = ['intern-begeleider'] as const

export const CRITERIA = 'criteria voor toelaatbaarheidsverklaringen en arrangementen'

/** The weighing against the criteria document that every advice and decision carries (BE-027, BE-040). */
export function criteriaveld(grond: string): Velden {
  return {
    criteria: {
      soort: 'lange-tekst',
      label: `Afweging aan de hand van de ${CRITERIA}`,
      hulp: 'Dit document is richtinggevend. Noem welke criteria van toepassing zijn.',
      verplicht: true,
      grond,
    },
  }
}

/** An answer without which nothing is filed. */
export function nodigOmInTeDienen(veld: string, reden: string, grond: string): Ingangseis {
  return { als: { soort: 'antwoord-ingevuld', veld, inWoorden: 'dit is ingevuld' }, reden, grond }
}

export const INGESCHREVEN: Ingangseis = {
  als: { soort: 'leerling-ingeschreven-bij-aanvrager' },
  reden: 'De leerling is niet ingeschreven op de school die aanvraagt.',
  uitweg: 'Vraag de school van inschrijving om de aanvraag te doen, of pas de inschrijving aan.',
  grond: 'BE-019, BE-032',
  bijStart: true,
}

/** Watches the end of what was granted, so long before it as the SWV has set (BE-042). */
export const GELDIGHEID: Signaalregel = {
  id: 'loopt-af',
  als: {
    soort: 'nadert',
    veld: 'besluit.tot',
    vooraf: { aantal: 3, eenheid: 'maanden' },
    inWoorden: 'de einddatum nadert',
  },
  tekst: 'De geldigheid loopt bijna af. De school bereidt voor hoe het daarna verder gaat.',
  grond: 'BE-042',
  zwaarte: 'let-op',
}

/** The legal reasonable term: guarded, no rule of the source (BE part 4.1, rule 3). */
export function beslistermijn(eigenaar: Proceduretermijn['eigenaar']): Proceduretermijn {
  return {
    naam: 'beslistermijn',
    titel: 'Wettelijke beslistermijn',
    regel: {
      soort: 'wettelijk',
      duur: { aantal: 8, eenheid: 'weken' },
      opschortbaar: true,
      verlenging: { dagen: 28, grond: 'Awb 4:14 lid 3' },
      grond: 'Awb 4:13',
    },
    start: { soort: 'indiening' },
    stopt: 'besluit',
    eigenaar,
    gevolg: 'De wettelijke beslistermijn is verstreken.',
    zichtVoor: ['school', 'ouder', 'jongere'],
  }
}

export const BEZWAARTERMIJN: Proceduretermijn = {
  naam: 'bezwaartermijn',
  titel: 'Bezwaar maken',
  regel: { soort: 'wettelijk', duur: { aantal: 6, eenheid: 'weken' }, grond: 'Awb 6:7 en 6:8' },
  start: { soort: 'bekendmaking' },
  stopt: 'nooit',
  eigenaar: 'zorgmakelaar',
  gevolg: 'De bezwaartermijn is voorbij.',
  zichtVoor: ['school', 'ouder', 'jongere'],
}

export const ONTVANGST: Briefsoort = {
  soort: 'ontvangstbevestiging',
  naam: 'Ontvangstbevestiging',
  aan: ['aanvrager'],
  verzending: 'meteen',
  grond: 'Awb 4:3a',
}
