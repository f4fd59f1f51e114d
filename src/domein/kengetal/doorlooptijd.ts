// How long decisions took, told apart by region and by one answer: the median, and the share that was in time.

/** One decision. `regio` and `soort` are names; null: not known. */
export type Afgedaan = { dagen: number; binnen: boolean; regio: string | null; soort: string | null }

export type Doorlooptijdregel = {
  naar: 'totaal' | 'regio' | 'soort'
  label: string
  aantal: number
  /** Days; of an even number the mean of the two in the middle. */
  mediaan: number
  /** Percentage with one decimal. */
  binnenTermijn: number
}

/** The total, each region and each kind, by name; nothing when nothing was decided. */
export function doorlooptijdregels(afgedaan: readonly Afgedaan[]): readonly Doorlooptijdregel[] {
  if (afgedaan.length === 0) return []
  return [
    regel('totaal', 'Alle besluiten', afgedaan),
    ...per('regio', afgedaan, (a) => a.regio ?? 'Buiten een regio'),
    ...per('soort', afgedaan, (a) => a.soort ?? 'Onbekend'),
  ]
}

function per(
  naar: 'regio' | 'soort',
  afgedaan: readonly Afgedaan[],
  label: (a: Afgedaan) => string,
): readonly Doorlooptijdregel[] {
  return [...Map.groupBy(afgedaan, label)]
    .toSorted(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([naam, groep]) => regel(naar, naam, groep))
}

function regel(
  naar: Doorlooptijdregel['naar'],
  label: string,
  groep: readonly Afgedaan[],
): Doorlooptijdregel {
  const binnen = groep.filter((a) => a.binnen).length
  return {
    naar,
    label,
    aantal: groep.length,
    mediaan: mediaan(groep.map((a) => a.dagen)),
    binnenTermijn: Math.round((binnen * 1000) / groep.length) / 10,
  }
}

function mediaan(getallen: readonly number[]): number {
  const rij = getallen.toSorted((a, b) => a - b)
  const midden = (rij.length - 1) / 2
  return ((rij[Math.floor(midden)] ?? 0) + (rij[Math.ceil(midden)] ?? 0)) / 2
}
