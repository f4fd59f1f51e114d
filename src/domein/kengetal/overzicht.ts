// The key figures of one school year as lines: per procedure and figure, with small numbers covered for readers to whom
// they might tell who they are about.
import type { Procedure } from '../procedure/definitie.ts'
import type { Kengetal } from './definitie.ts'
import { keuzesVan, waardelabel } from './feiten.ts'

/** What was added up of one figure in one procedure, per answer. */
export type Opgeteld = { kengetal: string; procedure: string; waarde: string; aantal: number; som: number }

export type Kengetalregel = {
  procedure: string
  procedureNaam: string
  kengetal: string
  titel: string
  /** The answer or criterion; null for the figure as a whole. */
  waarde: string | null
  label: string | null
  /** Number, average or percentage; null when it is covered, or when there is nothing to take it of. */
  getal: number | null
  eenheid: 'aantal' | 'dagen' | 'procent'
  /** As it is shown: `12`, `31,5 dagen`, `minder dan 5`. */
  tekst: string
  bedekt: boolean
}

/** Below this a number might tell who it is about (GV-351). */
const KLEINSTE = 5
const BEDEKT = `minder dan ${KLEINSTE}`

type Groep = ReadonlyMap<string, { aantal: number; som: number }>

/**
 * The lines of a school year. Procedures without any figure are left out.
 * @param bedek cover numbers of 1 to 4, and what they could be worked out from
 */
export function kengetalregels(
  definities: readonly Kengetal[],
  procedures: readonly Procedure[],
  opgeteld: readonly Opgeteld[],
  bedek: boolean,
): readonly Kengetalregel[] {
  return procedures.flatMap((p) => {
    const groepen = perKengetal(opgeteld.filter((o) => o.procedure === p.code))
    if (groepen.size === 0) return []
    return definities.flatMap((d) => regelsVan(d, p, groepen, bedek))
  })
}

function perKengetal(rijen: readonly Opgeteld[]): ReadonlyMap<string, Groep> {
  const uit = new Map<string, Map<string, { aantal: number; som: number }>>()
  for (const r of rijen) {
    if (r.aantal === 0) continue
    const groep = uit.get(r.kengetal) ?? new Map<string, { aantal: number; som: number }>()
    const er = groep.get(r.waarde)
    groep.set(r.waarde, { aantal: (er?.aantal ?? 0) + r.aantal, som: (er?.som ?? 0) + r.som })
    uit.set(r.kengetal, groep)
  }
  return uit
}

function regelsVan(
  d: Kengetal,
  p: Procedure,
  groepen: ReadonlyMap<string, Groep>,
  bedek: boolean,
): Kengetalregel[] {
  if (d.procedures && !d.procedures.includes(p.code)) return []
  const groep: Groep = groepen.get(d.id) ?? new Map()
  const totaal = telOp(groep)
  const basis = { procedure: p.code, procedureNaam: p.naam.swv, kengetal: d.id, titel: d.titel }
  const heel = { ...basis, waarde: null, label: null }
  switch (d.toon.soort) {
    case 'aantal':
      return [{ ...heel, ...alsAantal(totaal.aantal, bedek && klein(totaal.aantal)) }]
    case 'gemiddelde': {
      if (totaal.aantal === 0) return []
      const { eenheid } = d.toon
      const gemiddelde = Math.round((totaal.som * 10) / totaal.aantal) / 10
      return [{ ...heel, ...alsGetal(gemiddelde, 'dagen', eenheid, bedek && klein(totaal.aantal)) }]
    }
    case 'aandeel': {
      const van = telOp(groepen.get(d.toon.van) ?? new Map()).aantal
      if (van === 0) return []
      const procent = Math.round((totaal.aantal * 1000) / van) / 10
      // A share of few, or of all but few, tells about those few.
      const dicht = klein(van) || klein(totaal.aantal) || klein(van - totaal.aantal)
      return [{ ...heel, ...alsGetal(procent, 'procent', 'procent', bedek && dicht) }]
    }
    case 'per-waarde':
      return perWaarde(d, p, groep, totaal.aantal, bedek, basis)
  }
}

function perWaarde(
  d: Kengetal,
  p: Procedure,
  groep: Groep,
  totaal: number,
  bedek: boolean,
  basis: Pick<Kengetalregel, 'procedure' | 'procedureNaam' | 'kengetal' | 'titel'>,
): Kengetalregel[] {
  // A procedure that does not ask the question has no lines for it; one that does shows its zeros as well.
  const bekend = keuzesVan(d, p)
  if (bekend.length === 0 && groep.size === 0 && d.telt.soort !== 'afwijking') return []
  const waarden = [...new Set([...bekend, ...[...groep.keys()].toSorted()])]
  const aantal = (w: string) => groep.get(w)?.aantal ?? 0
  const dicht = new Set(bedek ? waarden.filter((w) => klein(aantal(w))) : [])
  // One covered number could be worked out from the total: the smallest other goes with it.
  if (dicht.size === 1) {
    const [ander] = waarden
      .filter((w) => !dicht.has(w) && aantal(w) > 0)
      .toSorted((a, b) => aantal(a) - aantal(b))
    if (ander !== undefined) dicht.add(ander)
  }
  return [
    { ...basis, waarde: null, label: null, ...alsAantal(totaal, bedek && klein(totaal)) },
    ...waarden.map((w) => ({
      ...basis,
      waarde: w,
      label: w === '' ? 'Anders' : waardelabel(d, p, w),
      ...alsAantal(aantal(w), dicht.has(w)),
    })),
  ]
}

function telOp(groep: Groep): { aantal: number; som: number } {
  let aantal = 0
  let som = 0
  for (const g of groep.values()) {
    aantal += g.aantal
    som += g.som
  }
  return { aantal, som }
}

const klein = (n: number) => n > 0 && n < KLEINSTE

type Getal = Pick<Kengetalregel, 'getal' | 'eenheid' | 'tekst' | 'bedekt'>

function alsAantal(aantal: number, bedekt: boolean): Getal {
  if (!bedekt) return { getal: aantal, eenheid: 'aantal', tekst: String(aantal), bedekt }
  return { getal: null, eenheid: 'aantal', tekst: klein(aantal) ? BEDEKT : 'niet getoond', bedekt }
}

function alsGetal(getal: number, eenheid: 'dagen' | 'procent', woord: string, bedekt: boolean): Getal {
  return bedekt
    ? { getal: null, eenheid, tekst: 'niet getoond', bedekt }
    : { getal, eenheid, tekst: `${String(getal).replace('.', ',')} ${woord}`, bedekt }
}
