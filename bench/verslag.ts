// The report: a page for people and the same figures for programs, dated, under docs/bewijs.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Gelijkheid } from './meten/leren.ts'
import type { Scherm } from './meten/scherm.ts'
import { type Uitslag, zegtIets } from './meten/meten.ts'
import type { Opties } from './opties.ts'

export type Maatverslag = {
  zaken: number
  uitslagen: readonly Uitslag[]
  gelijkheid: readonly Gelijkheid[]
  /** Milliseconds from start to the first page, on a database that is there. */
  start: number
  /** Bytes of the product's process at the end of the load. */
  geheugen: number
  opslag: {
    perZaak: number
    gebeurtenissenPerZaak: number
    stukkenPerZaak: number
    tabellen: readonly { naam: string; perZaak: number }[]
  }
  /** Null when it was not asked for or there was no browser. */
  scherm: Scherm | null
  brieven: number | null
}
export type Meting = { maten: readonly Maatverslag[]; termijnen: number; belasting: number; seconden: number }

const getal = (n: number, cijfers = 0) =>
  n.toLocaleString('nl-NL', { maximumFractionDigits: cijfers, minimumFractionDigits: cijfers })

type Machine = Record<string, string | number>

/** Writes both files; gives their paths. */
export function schrijfVerslag(o: Opties, m: Meting): string[] {
  const git = (...a: string[]) => execFileSync('git', a, { encoding: 'utf8' }).trim()
  const commit = git('rev-parse', '--short', 'HEAD')
  const gewijzigd = git('status', '--porcelain', '--', 'src', 'db', 'bench', 'procedures') !== ''
  const nu = new Date()
  const machine = {
    datum: nu.toISOString(),
    commit: commit + (gewijzigd ? ' met wijzigingen die niet waren vastgelegd' : ''),
    processor: `${cpus().length} x ${cpus()[0]?.model ?? 'onbekend'}`,
    geheugen: `${getal(totalmem() / 2 ** 30)} GiB`,
    systeem: `Linux ${release()}, Node ${process.versions.node}`,
    belasting: m.belasting,
  }
  mkdirSync(o.verslag, { recursive: true })
  const stam = join(o.verslag, `snelheid-${nu.toISOString().slice(0, 10)}-${o.maten.at(-1)}`)
  writeFileSync(`${stam}.json`, `${JSON.stringify({ machine, opties: o, ...m }, null, 1)}\n`)
  return [herschrijf(`${stam}.json`), `${stam}.json`]
}

/** Writes the page of figures that were kept; gives its path. */
export function herschrijf(cijfers: string): string {
  const pad = cijfers.replace(/\.json$/, '.md')
  writeFileSync(pad, bladzijde(cijfers))
  return pad
}

/**
 * The page of a measurement that was kept, with what somebody wrote about it in the file beside it that ends in
 * `.toelichting.md`: making the report anew does not lose that.
 * @param cijfers path of the .json
 */
export function bladzijde(cijfers: string): string {
  const { machine, opties, ...meting } = JSON.parse(readFileSync(cijfers, 'utf8')) as Meting & {
    machine: Machine
    opties: Opties
  }
  const geschreven = cijfers.replace(/\.json$/, '.toelichting.md')
  const toelichting = existsSync(geschreven) ? readFileSync(geschreven, 'utf8').trim() : ''
  return tekst(opties, meting, machine, toelichting)
}

/** Remarks by hand; who reads them is told when they are about other figures than those below. */
function toelichtingsdeel(toelichting: string, commit: string): string {
  if (!toelichting) return ''
  const anders = toelichting.includes(commit)
    ? ''
    : `Deze toelichting is bij een andere meting geschreven dan die van ${commit}; de cijfers hieronder gaan voor.\n\n`
  return `\n## Toelichting\n\n${anders}${toelichting}\n`
}

function tekst(o: Opties, m: Meting, machine: Machine, toelichting: string): string {
  return `# Snelheid, ${String(machine['datum']).slice(0, 10)}

Het product tegen een plafondprogramma dat hetzelfde werk doet met de minste code, op dezelfde database, om en om
gemeten. Hoe: [docs/howto/bench.md](../howto/bench.md). Verhoudingen tellen, tijden hangen van de machine af.

| | |
|---|---|
${Object.entries(machine)
  .map(([k, w]) => `| ${k} | ${typeof w === 'number' ? getal(w, 2) : w} |`)
  .join('\n')}
| blok | ${o.blok} ms, vier per ronde (A B B A); hoogstens vijf rondes, tot er een rustige is |
| duur | ${getal(m.seconden)} s |
${toelichtingsdeel(toelichting, String(machine['commit']).split(' ')[0] ?? '')}
${m.maten.map(maat).join('\n')}
${groei(m.maten)}
## Los van de database

| | gemeten | eerste doel |
|---|---|---|
| termijnen met rekening per seconde, één kern | ${getal(m.termijnen)} | 500.000 |
${schermregel(m.maten[0]?.scherm ?? null)}
${m.maten.flatMap((x) => (x.brieven === null ? [] : [`| brieven (PDF/A) per seconde, één kern | ${getal(x.brieven, 1)} | 40 |`])).join('\n')}
`
}

function schermregel(s: Scherm | null): string {
  const wat =
    'werklijst op het scherm (LCP), 1,6 Mbit/s, 150 ms, processor 4x trager, lege cache, mediaan van vijf'
  return s
    ? `| ${wat} | ${getal(s.lcp)} ms, ${getal(s.bytes)} bytes in ${s.verzoeken} verzoeken | 2.000 ms |`
    : `| ${wat} | overgeslagen: geen Chromium of niet gevraagd | 2.000 ms |`
}

function maat(v: Maatverslag): string {
  const regels = v.uitslagen.map((u) => {
    const oordeel = !zegtIets(u)
      ? 'zegt niets: te veel ruis'
      : u.verhouding * 100 >= u.doel.eerst
        ? 'gehaald'
        : 'niet gehaald'
    return `| ${u.titel} | ${u.verbindingen} | **${getal(u.verhouding * 100)} %** | ${u.doel.eerst} % | ${oordeel} | ${getal(u.product.perSeconde)} / ${getal(u.plafond.perSeconde)} | ${getal(u.product.p50, 1)} / ${getal(u.plafond.p50, 1)} | ${getal(u.product.p99, 1)} / ${getal(u.plafond.p99, 1)} | ${getal(u.product.bytes)} / ${getal(u.plafond.bytes)} | ${getal(u.product.opdrachten, 1)} in ${getal(u.product.transacties, 1)} / ${getal(u.plafond.opdrachten, 1)} | ${getal(u.product.buffers)} / ${getal(u.plafond.buffers)} | ${getal(u.ruis * 100)} % in ronde ${u.keren} |`
  })
  return `## ${getal(v.zaken)} zaken

Product / plafond. Vragen: opdrachten aan de database zonder begin, tenant en commit, "in" zoveel transacties.

| verrichting | verbindingen | verhouding | eerste doel | | per seconde | p50 ms | p99 ms | bytes | vragen | buffers | ruis |
|---|---|---|---|---|---|---|---|---|---|---|---|
${regels.join('\n')}

Gelijk: ${v.gelijkheid.map((g) => `${g.naam} ${g.gelijk} van ${g.gelijk} (${getal(g.bytesProduct)} / ${getal(g.bytesPlafond)} bytes)`).join('; ')}.

| | gemeten | eerste doel |
|---|---|---|
| geheugen van het proces na de belasting | ${getal(v.geheugen / 2 ** 20)} MB | 250 MB |
| start tot eerste antwoord, bestaande database | ${getal(v.start)} ms | 2.000 ms |
| opslag per zaak (${getal(v.opslag.gebeurtenissenPerZaak, 1)} gebeurtenissen, ${getal(v.opslag.stukkenPerZaak, 1)} stukken) | ${getal(v.opslag.perZaak / 1024, 1)} kB | 8 kB (12 gebeurtenissen, 5 stukken) |

Opslag per zaak naar tabel: ${v.opslag.tabellen.map((t) => `${t.naam} ${getal(t.perZaak)}`).join(', ')} bytes.
`
}

function groei(maten: readonly Maatverslag[]): string {
  const [klein, groot] = [maten[0], maten.at(-1)]
  if (!klein || !groot || klein === groot) return ''
  const regels = groot.uitslagen.flatMap((u) => {
    const was = klein.uitslagen.find((x) => x.naam === u.naam && x.verbindingen === u.verbindingen)
    return was
      ? [
          `| ${u.titel} | ${u.verbindingen} | ${getal(was.product.p99, 1)} | ${getal(u.product.p99, 1)} | ${getal(u.product.p99 / was.product.p99, 2)} | ${getal(u.plafond.p99 / was.plafond.p99, 2)} |`,
        ]
      : []
  })
  return `## Groei van p99, van ${getal(klein.zaken)} naar ${getal(groot.zaken)} zaken

Eerste doel: hoogstens 1,5 keer.

| verrichting | verbindingen | p99 klein, ms | p99 groot, ms | groei product | groei plafond |
|---|---|---|---|---|---|
${regels.join('\n')}
`
}
