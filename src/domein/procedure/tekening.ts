// The drawn route of a procedure, as data: boxes on a grid and arrows. The same data make the picture on the page and
// in the docs, so that the picture cannot say something else than the rules.
import { metHoofdletter } from '../kern/tekst.ts'
import { rolnaam } from '../toegang/rollen.ts'
import type { Bestemming, Fase, Procedure } from './definitie.ts'
import { uitgangen } from './prover.ts'
import { uitleg } from './voorwaarde.ts'

export type Knoop = {
  id: string
  titel: string
  onder: string
  kolom: number
  rij: number
  soort: Fase['soort'] | 'einde' | 'zijstap'
}
export type Pijl = { van: string; naar: string; tekst: string }
export type Tekening = { knopen: readonly Knoop[]; pijlen: readonly Pijl[] }

/** So many roles stand in a box. */
const ROLLEN = 2

/**
 * Boxes and arrows of a procedure: the main way downwards, side steps (incomplete, a decision's branches) beside it, and
 * where it ends below.
 */
export function tekening(p: Procedure): Tekening {
  const knopen: Knoop[] = []
  const pijlen: Pijl[] = []
  let rij = 0
  for (const f of p.route) {
    const er = knopen.find((k) => k.id === f.id)
    const hier = er?.rij ?? rij
    if (!er) knopen.push({ ...vak(f), kolom: 0, rij })
    if (f.soort === 'controle') {
      const id = `${f.id}-incompleet`
      const { naam: titel, status: onder } = f.incompleet
      knopen.push({ id, titel, onder, kolom: 1, rij: hier, soort: 'zijstap' })
      pijlen.push({ van: f.id, naar: id, tekst: 'incompleet' }, { van: id, naar: f.id, tekst: 'aangevuld' })
    }
    if (f.soort === 'advies') anderAdvies(f, knopen, pijlen, hier)
    const diepst = f.soort === 'besluit' ? besluit(p, f, knopen, pijlen, hier) : hier
    for (const { naar, bij } of wegen(p, f)) pijlen.push(...pijl(f.id, naar, bij, p))
    rij = Math.max(rij, er ? diepst : diepst + 1, ...knopen.map((k) => k.rij + 1))
  }
  const einden = [...new Set(pijlen.map((x) => x.naar).filter((id) => id.startsWith(EINDE)))]
  for (const [kolom, id] of einden.entries())
    knopen.push({ id, titel: id.slice(EINDE.length), onder: '', kolom, rij, soort: 'einde' })
  return { knopen, pijlen: pijlen.filter((x, i) => pijlen.findIndex((y) => zelfde(x, y)) === i) }
}

const EINDE = 'einde: '
const zelfde = (a: Pijl, b: Pijl) => a.van === b.van && a.naar === b.naar && a.tekst === b.tekst

/** The expert who is asked besides the others when they differ. */
function anderAdvies(
  f: Extract<Fase, { soort: 'advies' }>,
  knopen: Knoop[],
  pijlen: Pijl[],
  rij: number,
): void {
  const { bijVerschil } = f
  const plaats = f.plaatsen.find((x) => x.id === bijVerschil?.plaats && !x.verplicht)
  if (!plaats || !bijVerschil) return
  const id = `${f.id}-${plaats.id}`
  const onder = bijVerschil.verplicht ? 'verplicht als adviezen verschillen' : 'kan als adviezen verschillen'
  knopen.push({ id, titel: metHoofdletter(plaats.naam), onder, kolom: 1, rij, soort: 'zijstap' })
  pijlen.push(
    { van: f.id, naar: id, tekst: 'de adviezen verschillen' },
    { van: id, naar: f.id, tekst: 'advies gegeven' },
  )
}

type Weg = { naar: Bestemming; bij: string }

/** The ways out of a fase: what its record or talk leads to per answer, the normal way on, and what else leads away. */
function wegen(p: Procedure, f: Fase): readonly Weg[] {
  const eigen =
    f.soort === 'registratie'
      ? p.registraties?.find((r) => r.id === f.registratie)
      : f.soort === 'gesprek'
        ? p.gesprekken?.find((g) => g.id === f.gesprek)
        : undefined
  const takken = eigen ? takkenVan(eigen) : []
  const verder =
    eigen && elkAntwoord(eigen, takken.length)
      ? []
      : normaal(f, eigen?.naar).map((w) => (takken.length > 0 && !w.bij ? { ...w, bij: 'anders' } : w))
  return [...takken, ...verder, ...anders(p, f, eigen?.id), ...verlopen(p, f)]
}

/** The way on where no answer decides it. A decision has its own arrows. */
function normaal(f: Fase, eigen: Bestemming | undefined): readonly Weg[] {
  if (eigen) return [{ naar: eigen, bij: '' }]
  if (f.soort === 'besluit') return []
  if (f.soort === 'uitvoering') return [{ naar: { einde: f.afgerond }, bij: '' }]
  const [eerste, ...rest] = uitgangen(f)
  return eerste ? [eerste, ...rest.filter((w) => !naarZelfde(w.naar, eerste.naar))] : []
}

const naarZelfde = (a: Bestemming, b: Bestemming) => JSON.stringify(a) === JSON.stringify(b)

type Houder = NonNullable<Procedure['registraties']>[number] | NonNullable<Procedure['gesprekken']>[number]

/** Whether every answer to the question that decides leads somewhere of its own. */
function elkAntwoord(h: Houder, takken: number): boolean {
  const { bij, velden } = h
  const veld = bij ? velden?.[bij.veld] : undefined
  const uitTabel = bij ? uitkomstenVan(h, bij.veld).length : 0
  return takken > 0 && takken === (veld?.soort === 'keuze' ? veld.keuzes.length : uitTabel || 2)
}

/** What the decision table of a record can give for a field, each once. */
function uitkomstenVan(h: Houder, veld: string) {
  const rijen = 'beslistabel' in h ? (h.beslistabel?.rijen ?? []) : []
  return [...new Set(rijen.map((r) => r.geeft[veld]).filter((x) => x !== undefined))]
}

/** Where the answers to the question that decides lead. */
function takkenVan(h: Houder): Weg[] {
  const { bij, velden } = h
  const veld = bij ? velden?.[bij.veld] : undefined
  const vraag = veld?.label ?? (bij ? uitgewerkt(h, bij.veld) : undefined)
  const antwoord = (waarde: string) =>
    veld?.soort === 'keuze'
      ? (veld.keuzes.find((k) => k.waarde === waarde)?.label ?? waarde)
      : vraag
        ? `${vraag}${vraag.endsWith('?') ? '' : ':'} ${waarde}`
        : waarde
  return Object.entries(bij?.antwoorden ?? {}).flatMap(([waarde, gevolg]) =>
    gevolg.naar ? [{ naar: gevolg.naar, bij: antwoord(waarde) }] : [],
  )
}

/** The label of what was worked out with a record. */
function uitgewerkt(h: Houder, veld: string): string | undefined {
  if ('afgeleid' in h && h.afgeleid?.[veld]) return h.afgeleid[veld].label
  return 'beslistabel' in h ? h.beslistabel?.labels[veld] : undefined
}

/** Where a zaak goes by itself when a term has passed in this fase. */
function verlopen(p: Procedure, f: Fase): Weg[] {
  return p.termijnen.flatMap((t) =>
    t.verloopt?.naar && t.verloopt.in.includes(f.id)
      ? [{ naar: t.verloopt.naar, bij: `voorbij: ${t.titel}` }]
      : [],
  )
}

/** Records and talks made in this fase that lead away from it, beside the one it is about. */
function anders(p: Procedure, f: Fase, eigen: string | undefined): Weg[] {
  return [...(p.registraties ?? []), ...(p.gesprekken ?? [])]
    .filter((h) => h.id !== eigen && h.in?.includes(f.id))
    .flatMap((h) => [
      ...takkenVan(h).map((t) => ({ ...t, bij: `${h.naam}: ${t.bij}` })),
      ...(h.naar ? [{ naar: h.naar, bij: h.naam }] : []),
    ])
    .filter(({ naar }) => !('fase' in naar) || naar.fase !== f.id)
}

function vak(f: Fase): Omit<Knoop, 'kolom' | 'rij'> {
  return { id: f.id, titel: f.naam, onder: f.door.slice(0, ROLLEN).map(rolnaam).join(', '), soort: f.soort }
}

/** The options of a decision side by side below it; an option with a voornemen goes through the hearing first. */
function besluit(
  p: Procedure,
  f: Extract<Fase, { soort: 'besluit' }>,
  knopen: Knoop[],
  pijlen: Pijl[],
  rij: number,
): number {
  let diepst = rij
  let kolom = 0
  for (const optie of f.opties) {
    const eerder = knopen.length
    let van = f.id
    let onder = rij + 1
    if (optie.voornemen) {
      const id = `${f.id}-${optie.id}-horen`
      knopen.push({
        id,
        titel: 'Voornemen en horen',
        onder: 'school en ouders',
        kolom,
        rij: onder,
        soort: 'zijstap',
      })
      pijlen.push({ van, naar: id, tekst: optie.naam })
      van = id
      onder += 1
    }
    const anders = Object.values(optie.bij?.antwoorden ?? {}).flatMap((g) => (g.naar ? [g.naar] : []))
    for (const naar of [optie.naar, ...anders]) {
      const doel = 'fase' in naar ? p.route.find((x) => x.id === naar.fase) : undefined
      if (doel && !knopen.some((k) => k.id === doel.id)) knopen.push({ ...vak(doel), kolom, rij: onder })
      pijlen.push(...pijl(van, naar, optie.voornemen ? '' : optie.naam, p))
    }
    diepst = Math.max(diepst, onder)
    // Two outcomes that lead to the same box stand above each other.
    if (knopen.length > eerder) kolom += 1
  }
  return diepst
}

/** An arrow; into a fase that can be skipped also the one past it. */
function pijl(van: string, naar: Bestemming, bij: string, p: Procedure): Pijl[] {
  if (!('fase' in naar)) return [{ van, naar: `${EINDE}${naar.einde}`, tekst: bij }]
  const doel = p.route.find((f) => f.id === naar.fase)
  if (!doel?.als) return [{ van, naar: naar.fase, tekst: bij }]
  const voorbij = 'naar' in doel ? pijl(van, doel.naar, 'anders', p) : []
  return [{ van, naar: naar.fase, tekst: `als ${uitleg(doel.als)}` }, ...voorbij]
}

/** The drawing in words, one line per arrow: for screen readers and for a comparison in a test. */
export function inZinnen(t: Tekening): readonly string[] {
  const titel = (id: string) => t.knopen.find((k) => k.id === id)?.titel ?? ''
  return t.pijlen.map(({ van, naar, tekst }) => `${titel(van)} → ${titel(naar)}${tekst ? ` (${tekst})` : ''}`)
}
