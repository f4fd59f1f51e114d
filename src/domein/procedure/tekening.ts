// The drawn route of a procedure, as data: boxes on a grid and arrows. The same data make the picture on the page and
// in the docs, so that the picture cannot say something else than the rules.
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

/** Boxes and arrows of a procedure: the main way downwards, side steps (incomplete, a decision's branches) beside it. */
export function tekening(p: Procedure): Tekening {
  const knopen: Knoop[] = []
  const pijlen: Pijl[] = []
  let rij = 0
  for (const f of p.route) {
    if (knopen.some((k) => k.id === f.id)) continue
    knopen.push({ ...vak(f), kolom: 0, rij })
    if (f.soort === 'controle') {
      const id = `${f.id}-incompleet`
      knopen.push({
        id,
        titel: f.incompleet.naam,
        onder: f.incompleet.status,
        kolom: 1,
        rij,
        soort: 'zijstap',
      })
      pijlen.push({ van: f.id, naar: id, tekst: 'incompleet' }, { van: id, naar: f.id, tekst: 'aangevuld' })
    }
    if (f.soort === 'besluit') rij = besluit(p, f, knopen, pijlen, rij)
    else for (const { naar, bij } of wegen(p, f)) pijlen.push(pijl(f.id, naar, bij, p))
    rij += 1
  }
  return { knopen, pijlen }
}

/** The ways out of a fase: what its record or talk leads to per answer, and the normal way on. */
function wegen(p: Procedure, f: Fase): readonly { naar: Bestemming; bij: string }[] {
  const bron =
    f.soort === 'registratie'
      ? p.registraties?.find((r) => r.id === f.registratie)
      : f.soort === 'gesprek'
        ? p.gesprekken?.find((g) => g.id === f.gesprek)
        : undefined
  const veld = bron?.bij ? bron.velden?.[bron.bij.veld] : undefined
  const antwoord = (waarde: string) =>
    veld?.soort === 'keuze' ? (veld.keuzes.find((k) => k.waarde === waarde)?.label ?? waarde) : waarde
  const takken = Object.entries(bron?.bij?.antwoorden ?? {}).flatMap(([waarde, gevolg]) =>
    gevolg.naar ? [{ naar: gevolg.naar, bij: antwoord(waarde) }] : [],
  )
  const alleTakken = veld?.soort === 'keuze' && takken.length === veld.keuzes.length
  return [...takken, ...(alleTakken ? [] : bron?.naar ? [{ naar: bron.naar, bij: '' }] : uitgangen(f))]
}

function vak(f: Fase): Omit<Knoop, 'kolom' | 'rij'> {
  const rol = f.door[0]
  return { id: f.id, titel: f.naam, onder: rol ? rolnaam(rol) : '', soort: f.soort }
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
  for (const [kolom, optie] of f.opties.entries()) {
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
    const doel =
      'fase' in optie.naar
        ? p.route.find((x) => x.id === ('fase' in optie.naar ? optie.naar.fase : ''))
        : undefined
    if (doel && !knopen.some((k) => k.id === doel.id)) knopen.push({ ...vak(doel), kolom, rij: onder })
    pijlen.push(pijl(van, optie.naar, optie.voornemen ? '' : optie.naam, p))
    diepst = Math.max(diepst, onder)
  }
  return diepst
}

function pijl(van: string, naar: { fase: string } | { einde: string }, bij: string, p: Procedure): Pijl {
  if (!('fase' in naar)) return { van, naar: 'einde', tekst: bij }
  const als = p.route.find((f) => f.id === naar.fase)?.als
  return { van, naar: naar.fase, tekst: als ? `alleen als dit geldt: ${uitleg(als)}` : bij }
}

/** The drawing in words, one line per arrow: for screen readers and for a comparison in a test. */
export function inZinnen(t: Tekening): readonly string[] {
  const titel = (id: string) => t.knopen.find((k) => k.id === id)?.titel ?? 'Einde'
  return t.pijlen.map(({ van, naar, tekst }) => `${titel(van)} → ${titel(naar)}${tekst ? ` (${tekst})` : ''}`)
}
