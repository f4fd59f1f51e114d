// What the file of a pupil must hold over time: part by part whether it is there (GV-288).
import { toets } from '../procedure/voorwaarde.ts'
import type { Situatie } from '../verloop/opdracht.ts'
import { stukkenVan } from '../verloop/toestand.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'
import { isGetekendDoor } from '../verloop/ondertekening.ts'

export type Dossierstand = { id: string; naam: string; aanwezig: boolean; grond: string }

/** The parts that apply to this pupil, each present or not. */
export function dossiercontrole(s: Situatie): readonly Dossierstand[] {
  const feiten = voorwaardefeiten(s)
  return (s.procedure.dossiercontrole ?? [])
    .filter((deel) => !deel.als || toets(deel.als, feiten))
    .map(({ id, naam, aanwezig, getekend, grond }) => {
      const stuk = getekend && stukkenVan(s.toestand, getekend.stuk)[0]
      const ondertekend =
        !getekend ||
        (stuk !== undefined && getekend.door.some((partij) => isGetekendDoor(stuk, partij, s.context.feiten)))
      return { id, naam, aanwezig: toets(aanwezig, feiten) && ondertekend, grond }
    })
}
