// Drawing a sample. The chance comes from outside (context.feiten.steekproef.zaad) and is kept with the draw, so that anyone
// can draw again from the same zaken and finds the same ones.
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import type { Waarden } from '../../kern/veld.ts'
import type { Scholenregel, Steekproef } from '../../procedure/bouwstenen.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { idsIn } from '../../verloop/toestand.ts'

/** So many of the ids, in the order of the draw. The same seed and the same ids give the same draw, in whatever order they come. */
export function trek(ids: readonly string[], aantal: number, zaad: string): readonly string[] {
  const over = [...new Set(ids)].toSorted()
  const volgend = reeks(zaad)
  const getrokken: string[] = []
  while (getrokken.length < aantal && over.length > 0)
    getrokken.push(...over.splice(Math.floor(volgend() * over.length), 1))
  return getrokken
}

/** How many: the percentage, rounded up. */
export function steekproefgrootte(uit: number, percentage: number): number {
  return Math.min(uit, Math.ceil((uit * percentage) / 100))
}

/** The draw as it is kept with the record, or why there is none. */
export function steekproef(
  s: Situatie,
  regel: Steekproef | undefined,
  waarden: Waarden,
): Waarden | Weigering {
  if (!regel) return {}
  const { zaken: uit = [], zaad = '' } = s.context.feiten.steekproef ?? {}
  if (uit.length === 0 || !zaad)
    return weiger('niets-te-trekken', 'Er zijn geen dossiers om uit te trekken.', { grond: regel.grond })
  const aantal = steekproefgrootte(uit.length, Number(waarden[regel.percentage] ?? 0))
  const school = new Map(uit.map((z) => [z.zaak, z.school]))
  const getrokken = trek([...school.keys()], aantal, zaad)
  const scholen = getrokken.map((id) => school.get(id) ?? '')
  return { getrokken, scholen, aantal, uitAantal: uit.length, zaad }
}

/** The schools that the record is meant for, each once. */
export function scholenVan({ toestand: t }: Situatie, regel: Scholenregel | undefined): Waarden {
  if (!regel) return {}
  const scholen = idsIn(t, `${regel.getrokken}.scholen`)
  const dossiers = idsIn(t, `${regel.getrokken}.getrokken`).map((zaak, i) => ({
    school: scholen[i] ?? '',
    // The newest judgement of a file counts.
    oordeel: t.registraties.findLast(
      (r) => r.registratie === regel.oordeel && r.velden[regel.dossier] === zaak,
    ),
  }))
  const gebrekkig = dossiers.filter(({ oordeel }) => Object.values(oordeel?.velden ?? {}).includes(regel.is))
  const welke = (gebrekkig.length > 0 ? gebrekkig : dossiers).map((x) => x.school)
  return { scholen: [...new Set(welke)].filter(Boolean) }
}

/** Numbers from 0 to 1 that follow from a text (FNV-1a into mulberry32). */
function reeks(zaad: string): () => number {
  let a = 0x811c9dc5
  for (const teken of zaad) a = Math.imul(a ^ (teken.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
