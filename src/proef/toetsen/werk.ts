// The worklist of the person who looks.
import type { Werkrij } from '#app/contract.ts'
import { procedureVan } from '#procedures/register.ts'
import { losjes } from '#api/woord.ts'
import type { Rij } from '../scenario.ts'
import type { Omgang } from './toets.ts'

/** At least these rows; an empty list means none. */
export function werkFouten(eisen: readonly Rij[], rijen: readonly Werkrij[], o: Omgang): string[] {
  const gezien = rijen.map((r) => `${r.nummer} ${r.leerling ?? ''} ${r.taak}${r.signaal ? ` (${r.signaal})` : ''}`.replace(/\s+/g, ' ')).join('; ') || 'geen'
  if (eisen.length === 0) return rijen.length === 0 ? [] : [`werkvoorraad: leeg verwacht, gezien ${gezien}.`]
  return eisen
    .filter((eis) => !rijen.some((rij) => eis.every((e) => past(rij, e, o))))
    .map((eis) => `werkvoorraad: ${eis.map((e) => e.waarde).join(', ')} ontbreekt; gezien: ${gezien}.`)
}

function past(rij: Werkrij, { sleutel, waarde }: Rij[number], o: Omgang): boolean {
  const gezocht = losjes(waarde)
  switch (sleutel) {
    case 'zaak':
      // One word alone may name the zaak, the pupil or the task.
      return (
        rij.zaak === o.zaak(waarde) ||
        isLeerling(rij, waarde, o) ||
        [rij.nummer, rij.taak].some((x) => losjes(x) === gezocht)
      )
    case 'leerling':
      return isLeerling(rij, waarde, o)
    case 'taak':
      return losjes(rij.taak) === gezocht || losjes(rij.taakTitel).includes(gezocht)
    case 'uiterlijk':
      return (rij.uiterlijk ?? 'geen') === waarde
    case 'signaal':
      return losjes(rij.signaal ?? 'geen').includes(gezocht)
    case 'procedure':
      return losjes(rij.procedure) === losjes(procedureVan(waarde.toUpperCase())?.naam.swv ?? waarde)
    case 'school':
    case 'status':
    case 'wie':
      return losjes(rij[sleutel]) === gezocht
    default:
      return false
  }
}

function isLeerling(rij: Werkrij, woord: string, o: Omgang): boolean {
  const naam = o.leerling(woord) ?? woord
  return rij.leerling !== null && losjes(rij.leerling) === losjes(naam)
}
