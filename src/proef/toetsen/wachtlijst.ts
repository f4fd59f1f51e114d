// Who waits for a place: exactly these, in this order.
import type { Zaakbeeld } from '#app/contract.ts'
import type { Rij } from '../scenario.ts'
import type { Omgang } from './toets.ts'

type Wachtrij = NonNullable<NonNullable<Zaakbeeld['traject']>['plaatsen']>['wachtlijst'][number]

/** What differs from the waiting list of the procedure of this zaak; an empty list means that nobody waits. */
export function wachtlijstFouten(eisen: readonly Rij[], f: Zaakbeeld, o: Omgang): string[] {
  const rijen = f.traject?.plaatsen?.wachtlijst ?? []
  const gezien = rijen.map((r) => `${r.nummer} sinds ${r.sinds}`).join('; ') || 'geen'
  const gelijk =
    eisen.length === rijen.length && eisen.every((eis, i) => eis.every((e) => past(rijen[i], e, o)))
  if (gelijk) return []
  const verwacht = eisen.map((eis) => eis.map((e) => e.waarde).join(' ')).join('; ') || 'geen'
  return [`wachtlijst: verwacht ${verwacht}, gezien ${gezien}.`]
}

function past(rij: Wachtrij | undefined, { sleutel, waarde }: Rij[number], o: Omgang): boolean {
  if (!rij) return false
  switch (sleutel) {
    case 'zaak':
      // One word alone may name the zaak or the pupil.
      return rij.zaak === o.zaak(waarde) || rij.nummer === waarde || o.zakenVan(waarde).includes(rij.zaak)
    case 'leerling':
      return o.zakenVan(waarde).includes(rij.zaak)
    case 'sinds':
      return rij.sinds === waarde
    case 'plaats':
      return String(rij.plaats) === waarde
    default:
      return false
  }
}
