// Looking up the person an act is about.
import { leesPersoon, leesRolregels, type Persoonrij } from '#db/opslag/beheer.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { magAccountWijzigen } from '#domein/toegang/beheer.ts'
import type { Onderwerp, Werkplaats } from '../handeling.ts'

export type OverPersoon = Onderwerp & { persoon: Persoonrij }

/** The person an act is about, when this manager may change that account. */
export async function laadPersoon(w: Werkplaats, over: string): Promise<OverPersoon | null> {
  if (!isUuid(over)) return null
  const persoon = await leesPersoon(w.tx, w.swv, over, !w.alleenLezen)
  if (!persoon) return null
  const rollen = await leesRolregels(w.tx, w.swv, over, w.omgeving.vandaag)
  if (!magAccountWijzigen(w.sessie.rollen, rollen)) return null
  return { naam: persoon.naam, terug: ['mens', over], persoon }
}
