// Words as people type them: compared without accents and case, and the nearest known word for a typing error.

/** A word as it is compared: no accents, lower case, single spaces. */
export function gewoon(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** As {@link gewoon}, and hyphens, underscores and spaces count as the same: `administratieve ondersteuning`. */
export function losjes(tekst: string): string {
  return gewoon(tekst).replace(/[-_ ]+/g, '-')
}

/** The known word that is meant by what was typed, accents, case and hyphens aside; null when there is none. */
export function herken<T extends string>(getypt: string, bekend: Iterable<T>): T | null {
  const gezocht = losjes(getypt)
  let los: T | null = null
  for (const woord of bekend) {
    if (woord === getypt) return woord
    if (los === null && losjes(woord) === gezocht) los = woord
  }
  return los
}

/**
 * The known word that looks most like the typed one; null when nothing comes near (more than two in five letters
 * differ). Ties go to the first.
 */
export function dichtstbij(getypt: string, bekend: Iterable<string>): string | null {
  const gezocht = losjes(getypt).slice(0, 80)
  let beste: string | null = null
  let afstand = Number.POSITIVE_INFINITY
  for (const woord of bekend) {
    const d = verschil(gezocht, losjes(woord).slice(0, 80))
    if (d < afstand) [beste, afstand] = [woord, d]
  }
  return beste !== null && afstand <= Math.max(1, Math.floor(Math.max(gezocht.length, beste.length) * 0.4))
    ? beste
    : null
}

/** ` Bedoelt u "x"?` to put behind a message, or nothing when no known word comes near. */
export function bedoeltU(getypt: string, bekend: Iterable<string>): string {
  const woord = dichtstbij(getypt, bekend)
  return woord === null ? '' : ` Bedoelt u "${woord}"?`
}

/** Number of letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function verschil(a: string, b: string): number {
  let voorvorige: number[] = []
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1]
      let d = Math.min(
        (vorige[j] as number) + 1,
        (rij[j - 1] as number) + 1,
        (vorige[j - 1] as number) + (gelijk ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (voorvorige[j - 2] as number) + 1)
      rij.push(d)
    }
    voorvorige = vorige
    vorige = rij
  }
  return vorige[b.length] as number
}
