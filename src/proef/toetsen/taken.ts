// Tasks and whose turn it is.
import type { Zaakbeeld } from '#app/contract.ts'
import { losjes } from '#api/woord.ts'
import type { Taakeis } from '../scenario.ts'
import type { Omgang } from './toets.ts'
import { isVoor, wieIs } from './wie.ts'

type Taken = Zaakbeeld['taken']

/** Whether the party of the first task is the one expected; null: nobody, the zaak has ended. */
export function aanZetFouten(eis: string | null, f: Zaakbeeld, o: Omgang): string[] {
  const eerste = f.taken[0]
  const gezien = f.aanZet ? `${f.aanZet.wie} (${f.aanZet.naam})` : 'niemand'
  if (eis === null) return f.aanZet === null ? [] : [`aan zet: niemand verwacht, gezien ${gezien}.`]
  if (!f.aanZet) return [`aan zet: verwacht ${eis}, gezien niemand.`]
  const wie = wieIs(eis, o.namen)
  if (!wie) return [`aan zet: "${eis}" is geen speler, rol of organisatie.`]
  // The reader may see whose turn it is without seeing the tasks.
  const taak = eerste ?? { rol: f.aanZet.rol, persoon: null, organisatie: null }
  return isVoor(wie, taak, o.geeftOok) ? [] : [`aan zet: verwacht ${eis}, gezien ${gezien}.`]
}

/** At least these tasks for each; an empty list means none. */
export function takenFouten(eisen: readonly Taakeis[], f: Zaakbeeld, o: Omgang): string[] {
  return eisen.flatMap(({ wie: woord, taken }) => {
    const wie = wieIs(woord, o.namen)
    if (!wie) return [`taken: "${woord}" is geen speler, rol of organisatie.`]
    const eigen = f.taken.filter((t) => isVoor(wie, t, o.geeftOok))
    const gezien = eigen.map((t) => t.naam).join(', ') || 'geen'
    if (taken.length === 0) return eigen.length === 0 ? [] : [`taken van ${woord}: geen verwacht, gezien ${gezien}.`]
    return taken.flatMap((eis) => taakFout(eis, eigen, woord, gezien))
  })
}

function taakFout(eis: Taakeis['taken'][number], eigen: Taken, wie: string, gezien: string): string[] {
  const zelfde = eigen.filter((t) => heet(t, eis.naam))
  if (zelfde.length === 0) return [`taken van ${wie}: ${eis.naam} ontbreekt; gezien: ${gezien}.`]
  const goed = zelfde.some(
    (t) =>
      (eis.uiterlijk === undefined || t.uiterlijk === eis.uiterlijk) && (eis.vanaf === undefined || t.vanaf === eis.vanaf),
  )
  if (goed) return []
  const datums = zelfde.map((t) => `vanaf ${t.vanaf ?? 'nu'}, uiterlijk ${t.uiterlijk ?? 'geen datum'}`).join('; ')
  return [`taken van ${wie}: ${eis.naam} heeft een andere datum; gezien: ${datums}.`]
}

/** A task is called by its opdracht, its follow-up name, or words of its title. */
function heet(taak: Taken[number], naam: string): boolean {
  const gezocht = losjes(naam)
  return (
    losjes(taak.naam) === gezocht ||
    losjes(taak.onderwerp ?? '') === gezocht ||
    (gezocht !== '' && losjes(taak.titel).includes(gezocht))
  )
}
