// The kinds of organisations by name.
import type { Organisatiesoort } from '../procedure/voorwaarde.ts'

const NAMEN: Record<Organisatiesoort, string> = {
  'vo-school': 'vo-school',
  'vso-school': 'vso-school',
  'pro-school': 'school voor praktijkonderwijs',
  basisschool: 'basisschool',
  'sbo-school': 'school voor speciaal basisonderwijs',
  'so-school': 'so-school',
  voorschool: 'voorschool of kinderopvang',
  swv: 'samenwerkingsverband',
  bestuur: 'schoolbestuur',
  gemeente: 'gemeente',
  partner: 'partner',
  steunpunt: 'regionaal steunpunt',
}

/** The name of a kind. */
export function organisatiesoortnaam(soort: Organisatiesoort): string {
  return NAMEN[soort]
}

/** Whether it is a school: something with pupils of its own and a contactpersoon. */
export function isSchoolsoort(soort: Organisatiesoort): boolean {
  return SCHOOLSOORTEN.includes(soort)
}

export const SCHOOLSOORTEN: readonly Organisatiesoort[] = [
  'vo-school',
  'vso-school',
  'pro-school',
  'basisschool',
  'sbo-school',
  'so-school',
]

/** The kinds that can be added; the samenwerkingsverband itself is there already. */
export const SOORTKEUZES = (Object.keys(NAMEN) as Organisatiesoort[])
  .filter((soort) => soort !== 'swv')
  .map((soort) => ({ waarde: soort, label: NAMEN[soort] }))

/** Whether a word is the code of a kind. */
export function isOrganisatiesoort(woord: string | undefined): woord is Organisatiesoort {
  return woord !== undefined && Object.hasOwn(NAMEN, woord)
}
