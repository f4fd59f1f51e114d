// Who signed a stuk, and for which party someone signs.
import type { Partij } from '../procedure/partij.ts'
import { kantVan } from '../toegang/rollen.ts'
import type { Feiten } from './opdracht.ts'
import type { Stuk } from './toestand.ts'

/** Whether a stuk carries the signature of a party: by the party's word, or by a person who is that party for this pupil. */
export function isGetekendDoor(stuk: Stuk, partij: Partij, feiten: Feiten): boolean {
  if (partij === 'elke-ouder' || partij === 'elke-ouder-kennisgenomen')
    return elkeOuder(feiten, [
      ...stuk.ondertekendDoor,
      ...(partij === 'elke-ouder' ? [] : (stuk.kennisgenomenDoor ?? [])),
    ])
  return stuk.ondertekendDoor.some((wie) => wie === partij || partijVan(wie, feiten).includes(partij))
}

/** Whether the guardians signed, all of them: by the word for them, or each by name. */
export function tekendenAlleOuders({ ondertekendDoor }: Stuk, { leerling }: Feiten): boolean {
  const ouders = (leerling?.gezag ?? []).filter((g) => g.aard !== 'jongere')
  return ondertekendDoor.includes('ouder') || ouders.every((g) => ondertekendDoor.includes(g.persoon))
}

/** Each guardian by name. Where there is one guardian, or none is known, the word for the party says enough. */
function elkeOuder({ leerling }: Feiten, getekend: readonly string[]): boolean {
  const ouders = (leerling?.gezag ?? []).filter((g) => g.aard !== 'jongere')
  if (ouders.length < 2 && getekend.includes('ouder')) return true
  return ouders.length > 0 && ouders.every((g) => getekend.includes(g.persoon))
}

/** The parties a person is for this zaak. */
export function partijVan(persoon: string, feiten: Feiten): readonly Partij[] {
  const partijen: Partij[] = []
  for (const gezag of feiten.leerling?.gezag ?? []) {
    if (gezag.persoon === persoon) partijen.push(gezag.aard === 'jongere' ? 'jongere' : 'ouder')
  }
  for (const { rol, organisatie } of feiten.personen[persoon]?.rollen ?? []) {
    if (kantVan(rol) === 'school' && organisatie === feiten.aanvrager?.id) partijen.push('school')
    if (['schooldirecteur', 'schoolbestuur'].includes(rol) && vanSchool(organisatie, feiten))
      partijen.push('schoolleiding')
  }
  return partijen
}

/** The head of the school that asks, or the board above it. */
function vanSchool(organisatie: string | null, { aanvrager }: Feiten): boolean {
  return organisatie !== null && (organisatie === aanvrager?.id || organisatie === aanvrager?.bestuur)
}
