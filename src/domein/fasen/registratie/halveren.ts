// An amount divided in two: half each to the cent, unless the procedure allows another division.
import { euro } from '../../kern/geld.ts'
import { type Weigering, isWeigering, weiger } from '../../kern/uitkomst.ts'
import { type Waarden, isLeeg } from '../../kern/veld.ts'
import type { Halvering } from '../../procedure/loket.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { eisFout } from '../gevolgen.ts'

/** The two halves in centen; an odd cent goes to the first (GO 4.1, rule 4). */
export function helften(centen: number): readonly [number, number] {
  return [Math.ceil(centen / 2), Math.floor(centen / 2)]
}

/** The answers with both parts: worked out where they were left empty, refused where they depart without ground. */
export function metHelften(s: Situatie, regel: Halvering | undefined, waarden: Waarden): Waarden | Weigering {
  if (!regel) return waarden
  const totaal = waarden[regel.totaal]
  if (typeof totaal !== 'number') return waarden
  const [een, twee] = helften(totaal)
  const [eerste, tweede] = regel.delen
  const leeg = isLeeg(waarden[eerste]) && isLeeg(waarden[tweede])
  if (leeg) return { ...waarden, [eerste]: een, [tweede]: twee }
  const deel = Number(waarden[eerste] ?? totaal - Number(waarden[tweede]))
  const ander = Number(waarden[tweede] ?? totaal - deel)
  if (deel < 0 || deel + ander !== totaal)
    return weiger('som', `De twee delen zijn samen niet ${euro(totaal)}.`, {
      velden: { [eerste]: 'De delen tellen niet op tot het totaal.' },
      grond: regel.tenzij.grond,
    })
  if (deel !== een) {
    const fout = eisFout(s, [regel.tenzij], waarden)
    if (isWeigering(fout)) return fout
  }
  return { ...waarden, [eerste]: deel, [tweede]: ander }
}
