// In which order an agenda stands: by the day a file was complete, or with new applications first when the deadline
// comes under pressure after 1 May (GV-218, GV-268).
import type { Datum } from '../kern/datum.ts'
import type { Waarden } from '../kern/veld.ts'
import type { Procedure } from './definitie.ts'

/** Whether the zaak asks to renew what was granted before. */
export function isVerlenging(procedure: Pick<Procedure, 'verlengt'>, antwoorden: Readonly<Waarden>): boolean {
  const { verlengt } = procedure
  return verlengt !== undefined && (verlengt.veld === undefined || antwoorden[verlengt.veld] === verlengt.is)
}

/** Complete from 2 May up to the end of the school year: then precedence counts. */
function na1Mei(dag: Datum): boolean {
  const inJaar = dag.slice(5)
  return inJaar > '05-01' && inJaar <= '07-31'
}

/**
 * The points in the order of the agenda. What was complete by 1 May keeps its place.
 * @param voorrang new applications that became complete after 1 May go before renewals
 */
export function opVolgorde<T extends { compleetOp: Datum | null; verlenging: boolean }>(
  punten: readonly T[],
  voorrang: boolean,
): readonly T[] {
  const wacht = (p: T) => (voorrang && p.verlenging && p.compleetOp !== null && na1Mei(p.compleetOp) ? 1 : 0)
  return punten.toSorted(
    (a, b) => wacht(a) - wacht(b) || ((a.compleetOp ?? '9999') < (b.compleetOp ?? '9999') ? -1 : 1),
  )
}
