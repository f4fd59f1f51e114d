// Terms: their last day, and when asked their start, whether they run, and how long they stood still.
import type { Termijnbeeld } from '#app/contract.ts'
import { bedoeltU, losjes } from '#api/woord.ts'
import type { Termijneis } from '../scenario.ts'

/** What of the terms is not as the scenario says, in words; empty when all is. */
export function termijnFouten(eisen: readonly Termijneis[], termijnen: readonly Termijnbeeld[]): string[] {
  return eisen.flatMap((eis) => {
    const termijn = termijnen.find((t) => losjes(t.naam) === losjes(eis.naam) || losjes(t.titel) === losjes(eis.naam))
    if (eis.einde === null)
      return termijn ? [`termijn ${eis.naam}: geen verwacht, gezien ${termijn.einde}.`] : []
    if (!termijn)
      return [
        `termijn ${eis.naam} is er niet; wel: ${termijnen.map((t) => `${t.naam} ${t.einde}`).join(', ') || 'geen'}.${bedoeltU(
          eis.naam,
          termijnen.map((t) => t.naam),
        )}`,
      ]
    return [
      ...(eis.einde !== undefined && eis.einde !== termijn.einde
        ? [`termijn ${eis.naam}: verwacht ${eis.einde}, gezien ${termijn.einde}.`]
        : []),
      ...eis.velden.flatMap(({ sleutel, waarde }) => {
        const gezien = waardeVan(termijn, sleutel)
        return gezien === waarde ? [] : [`termijn ${eis.naam}: ${sleutel} verwacht ${waarde}, gezien ${gezien}.`]
      }),
    ]
  })
}

function waardeVan(t: Termijnbeeld, sleutel: string): string | number | boolean {
  switch (sleutel) {
    case 'start':
      return t.rekening.start
    case 'opgeschorteDagen':
      return t.rekening.opgeschorteDagen
    case 'opgeschort':
      return t.opgeschort
    case 'loopt':
      return t.loopt
    case 'verstreken':
      return t.verstreken
    default:
      return t.soort
  }
}
