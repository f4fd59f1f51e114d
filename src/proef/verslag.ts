// The report of played files: one line per step for people, JSON for machines.
import type { Bestandsuitslag } from './spelen/bestanden.ts'

/** The lines of one file. */
export function inRegels(u: Bestandsuitslag): string[] {
  const kop = `${u.geslaagd ? 'goed' : 'MIS '}  ${u.bestand}: ${u.naam}`
  const fouten = u.fouten.map((f) => `      ${u.bestand}:${f.regel}: ${f.tekst}`)
  const stappen = u.stappen.flatMap((s) => [
    `  ${s.fouten.length === 0 ? '✓' : '✗'} ${String(s.nummer).padStart(3)}  ${s.titel}`,
    ...s.fouten.map((fout) => `        ${u.bestand}:${s.regel}: ${fout}`),
  ])
  return [kop, ...fouten, ...stappen, ...(u.afgebroken === null ? [] : [`      afgebroken: ${u.afgebroken}`])]
}

/** One line over all files. */
export function samenvatting(uitslagen: readonly Bestandsuitslag[]): string {
  const stappen = uitslagen.flatMap((u) => u.stappen)
  const mis = uitslagen.filter((u) => !u.geslaagd)
  const aantal = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`
  const totaal = `${aantal(uitslagen.length, 'bestand', 'bestanden')}, ${aantal(stappen.length, 'stap', 'stappen')}`
  return mis.length === 0 ? `${totaal}: alles goed` : `${totaal}: ${aantal(mis.length, 'bestand', 'bestanden')} mis`
}

/** The report for machines. */
export function alsJson(uitslagen: readonly Bestandsuitslag[]): string {
  return JSON.stringify({ geslaagd: uitslagen.every((u) => u.geslaagd), bestanden: uitslagen }, null, 2)
}
