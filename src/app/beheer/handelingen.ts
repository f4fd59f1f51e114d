// All acts outside a zaak, by name.
import type { Handeling } from './handeling.ts'
import { ACCOUNTS } from './handelingen/accounts.ts'
import { ACCOUNTVERZOEKEN } from './handelingen/accountverzoeken.ts'
import { GEZIN } from './handelingen/gezin.ts'
import { INSTELLINGEN } from './handelingen/instellingen.ts'
import { KALENDER } from './handelingen/kalender.ts'
import { LEERLINGEN } from './handelingen/leerlingen.ts'
import { MENSEN } from './handelingen/mensen.ts'
import { ORGANISATIES } from './handelingen/organisaties.ts'
import { ROLLENBEHEER } from './handelingen/rollen.ts'
import { SCHOLEN } from './handelingen/scholen.ts'

export const HANDELINGEN: readonly Handeling[] = [
  ...ORGANISATIES,
  ...MENSEN,
  ...ROLLENBEHEER,
  ...ACCOUNTS,
  ...KALENDER,
  ...INSTELLINGEN,
  ...ACCOUNTVERZOEKEN,
  ...LEERLINGEN,
  ...GEZIN,
  ...SCHOLEN,
]

/** An act by its name; undefined when there is none. */
export function zoekHandeling(naam: string): Handeling | undefined {
  return HANDELINGEN.find((h) => h.naam === naam)
}
