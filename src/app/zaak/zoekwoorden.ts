// Words by which a zaak is found: parts of the name of the pupil and the number, without accents and case.
import type { Feiten } from '#domein/verloop/opdracht.ts'

/** A text as search words: lower case, no accents, split on what is no letter or digit. */
export function alsWoorden(tekst: string): string[] {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 0)
    .map((w) => w.slice(0, 60))
}

/** The words of a zaak. */
export function zoekwoorden(nummer: string, feiten: Feiten): readonly string[] {
  return [nummer.toLowerCase(), ...alsWoorden(nummer), ...alsWoorden(feiten.leerling?.naam ?? '')]
}
