// What procedures of Rijn & Gelderse Vallei share: the plan they come from, who of a school asks, requirements.
import type { Aanstelling } from '#domein/procedure/bouwstenen.ts'
import type { Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import type { Rol } from '#domein/toegang/rollen.ts'

/** The plan of which all procedures are part; the TLV procedure itself was renewed per 01-01-2023 (RGV-016). */
export const ONDERSTEUNINGSPLAN = {
  versie: '2023-01-01',
  geldigVanaf: '2023-01-01',
  herkomst: {
    bron: 'Ondersteuningsplan 2022-2026 met bijlagen, SWV Rijn & Gelderse Vallei',
    vastgesteld: 'TLV-procedure en criteria vastgesteld door de directeur-bestuurder op 23 december 2022',
  },
} as const satisfies Partial<Procedure>

/** The intern begeleider is casemanager (RGV-021); the director signs and may act as well. */
export const SCHOOLROLLEN: readonly Rol[] = ['intern-begeleider', 'schooldirecteur']

/** Who begins a placement at another school: the referring school, for its board (bijlage 2.4.1). */
export const VERWIJZEND: readonly Rol[] = [...SCHOOLROLLEN, 'schoolbestuur']

export const REGULIER: readonly Organisatiesoort[] = ['basisschool']
export const GESPECIALISEERD: readonly Organisatiesoort[] = ['sbo-school', 'so-school']
export const SCHOLEN: readonly Organisatiesoort[] = [...REGULIER, ...GESPECIALISEERD]

export const ALTIJD = { soort: 'altijd' } as const

/** An answer without which nothing is filed. */
export function nodigOmInTeDienen(veld: string, reden: string, grond: string): Ingangseis {
  return { als: { soort: 'antwoord-ingevuld', veld, inWoorden: 'dit is ingevuld' }, reden, grond }
}

export const INGESCHREVEN: Ingangseis = {
  als: { soort: 'leerling-ingeschreven-bij-aanvrager' },
  reden: 'De leerling is niet ingeschreven op de school die aanvraagt.',
  uitweg: 'Laat de school waar de leerling is ingeschreven de aanvraag doen, of pas de inschrijving aan.',
  grond: 'RGV-141',
  bijStart: true,
}

/** Someone from outside who reads along with a zaak and decides nothing: a municipality, care, an onderwijsconsulent. */
export const BETROKKENE: Aanstelling = {
  id: 'betrokkene',
  naam: 'externe betrokkene',
  rollen: ['onderwijsconsulent', 'leerplichtambtenaar', 'jeugdarts', 'lokaal-team'],
  door: ['steunpuntcoordinator'],
  meer: true,
  grond: 'RGV-023, RGV-024',
}
