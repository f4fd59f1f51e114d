// The tables of refusals in docs/bewijs name steps of scenarios: each of those is in its file and expects that refusal.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { leesScenario } from './lezen/scenario.ts'
import type { Stap } from './scenario.ts'

/** A step as the tables write it: "`file`, who `opdracht`: reason". */
const STAP = /^`(?<bestand>[^`]+)`, (?<wie>\S+) `(?<doe>[^`]+)`: (?<reden>.+)$/s

const alsGeschreven = ({ wie, doe, verwacht }: Stap): string | null => {
  const { weigering = false } = verwacht ?? {}
  if (weigering === false) return null
  return `${wie?.code ?? ''} ${doe ?? 'kijk'} ${weigering === true ? 'ja' : weigering.bron}`
}

function geweigerdeStappen(bestand: string): Set<string | null> {
  const gelezen = leesScenario(readFileSync(bestand, 'utf8'))
  return new Set('fouten' in gelezen ? [] : gelezen.scenario.stappen.map(alsGeschreven))
}

for (const tabel of globSync('docs/bewijs/weigeringen-*.md').sort()) {
  const desk = /weigeringen-(.+)\.md$/.exec(tabel)?.[1] ?? ''

  test(`${tabel}: every step it names is a step of that scenario that expects that refusal`, () => {
    const stappen = new Map<string, Set<string | null>>()
    const cellen = readFileSync(tabel, 'utf8')
      .split('\n')
      .filter((regel) => /^\| [A-Z]+-\d/.test(regel))
      .flatMap((regel) => regel.split(/(?<!\\)\|/)[3]?.split('<br>') ?? [])
      .map((cel) => cel.trim().replaceAll('\\|', '|'))
    assert.ok(cellen.length > 100, 'the table was not read')
    const weg = cellen.filter((cel) => {
      const { bestand = '', wie = '', doe = '', reden = '' } = STAP.exec(cel)?.groups ?? {}
      if (!stappen.has(bestand)) stappen.set(bestand, geweigerdeStappen(`proef/${desk}/${bestand}.yaml`))
      return !stappen.get(bestand)?.has(`${wie} ${doe} ${reden}`)
    })
    assert.deepEqual(weg, [])
  })
}
