// What follows from a decision table: the first row that holds, kept with the record.
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import type { Waarden } from '../../kern/veld.ts'
import type { Beslistabel } from '../../procedure/bouwstenen.ts'
import { toets } from '../../procedure/voorwaarde.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { voorwaardefeiten } from '../../verloop/voorwaardefeiten.ts'

/** What the first row that holds gives, or the refusal of the table when none does. */
export function uitBeslistabel(
  s: Situatie,
  tabel: Beslistabel | undefined,
  gegeven: Waarden,
): Waarden | Weigering {
  if (!tabel) return {}
  const feiten = voorwaardefeiten(s, gegeven)
  const rij = tabel.rijen.find(({ als }) => toets(als, feiten))
  if (!rij) {
    const { reden, uitweg, grond } = tabel.anders
    return weiger('eis', reden, { grond, ...(uitweg ? { uitweg } : {}) })
  }
  return Object.fromEntries(
    Object.entries(rij.geeft).map(([naam, wat]) => [
      naam,
      typeof wat === 'string' ? wat : String(feiten.antwoord(wat.uit) ?? ''),
    ]),
  )
}
