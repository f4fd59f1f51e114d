// What the cast of a practice room consists of. Names of schools may come from a source; every person is made up.
import type { Datum } from '#domein/kern/datum.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import type { Rol } from '#domein/toegang/rollen.ts'

export type Castorganisatie = {
  naam: string
  soort: Organisatiesoort
  bestuur?: string
  plaats: string
  deelnemer?: boolean
  /** By name: its regional steunpunt, listed before it. */
  steunpunt?: string
  bestuursnummer?: string
  /** What the SWV set for this school. */
  instellingen?: Readonly<Record<string, string>>
}
export type Castpersoon = {
  /** User name. */
  naam: string
  gebruikersnaam: string
  rollen: readonly { rol: Rol; organisatie?: string }[]
  disciplines?: readonly string[]
  werkgever?: string
  pool?: 'pool' | 'partner'
  kanaal?: 'mail' | 'post'
}
export type Castleerling = {
  naam: string
  geboren: Datum
  woonplaats: string
  school: string
  gezag?: readonly string[]
  jongere?: string
}

export type Cast = {
  organisaties: readonly Castorganisatie[]
  personen: readonly Castpersoon[]
  leerlingen: readonly Castleerling[]
  /** Who to begin with, for someone who is new: user name and what that person does. */
  begin?: readonly { wie: string; doet: string }[]
}

/** The password of every practice account; shown on the login page of a practice room. */
export const OEFENWACHTWOORD = 'oefenen-mag'
