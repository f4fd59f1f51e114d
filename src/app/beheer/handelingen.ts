// All acts outside a zaak, by name.
import { heeftRecht } from '#domein/toegang/beheer.ts'
import type { Handeling, Werkplaats } from './handeling.ts'
import { ACCOUNTS } from './handelingen/accounts.ts'
import { ACCOUNTVERZOEKEN } from './handelingen/accountverzoeken.ts'
import { COMMISSIE } from './handelingen/commissie.ts'
import { EVALUATIES } from './handelingen/evaluaties.ts'
import { GEZIN } from './handelingen/gezin.ts'
import { INSTELLINGEN } from './handelingen/instellingen.ts'
import { KALENDER } from './handelingen/kalender.ts'
import { LEERLINGEN } from './handelingen/leerlingen.ts'
import { MENSEN } from './handelingen/mensen.ts'
import { ORGANISATIES } from './handelingen/organisaties.ts'
import { PER_JAAR } from './handelingen/perjaar.ts'
import { OVERLEG } from './handelingen/overleg.ts'
import { ROLLENBEHEER } from './handelingen/rollen.ts'
import { SCHOLEN } from './handelingen/scholen.ts'
import { WISSEN } from './handelingen/wissen.ts'
import { SCHOOLINSTELLINGEN } from './handelingen/schoolinstellingen.ts'

export const HANDELINGEN: readonly Handeling[] = [
  ...ORGANISATIES,
  ...SCHOOLINSTELLINGEN,
  ...MENSEN,
  ...ROLLENBEHEER,
  ...ACCOUNTS,
  ...KALENDER,
  ...INSTELLINGEN,
  ...PER_JAAR,
  ...ACCOUNTVERZOEKEN,
  ...COMMISSIE,
  ...LEERLINGEN,
  ...GEZIN,
  ...SCHOLEN,
  ...EVALUATIES,
  ...OVERLEG,
  ...WISSEN,
]

/** The acts on this one thing that are for this person now, by what their id names. */
export async function handelingenVoor(
  w: Werkplaats,
  over: NonNullable<Handeling['over']>,
  id: string,
): Promise<readonly Handeling[]> {
  const kan: Handeling[] = []
  for (const h of HANDELINGEN) {
    if (h.over !== over || !heeftRecht(w.sessie.rollen, h.recht)) continue
    const onderwerp = await h.laad(w, id)
    if (onderwerp && (h.past?.(onderwerp, w) ?? true)) kan.push(h)
  }
  return kan
}

/** An act by its name; undefined when there is none. */
export function zoekHandeling(naam: string): Handeling | undefined {
  return HANDELINGEN.find((h) => h.naam === naam)
}
