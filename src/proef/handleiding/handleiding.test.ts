import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { DESKS, PROCEDURES } from '#procedures/register.ts'
import { ROLLEN } from '#domein/toegang/rollen.ts'
import { bereikbareStatussen } from '#domein/procedure/prover.ts'
import { leesScenario } from '../lezen/scenario.ts'
import type { Stap } from '../scenario.ts'
import { VOORBEELD, handleiding } from './handleiding.ts'
import { komtVoor } from './opdrachten.ts'

const tekst = handleiding(DESKS, readFileSync(VOORBEELD, 'utf8'))

test('docs/opdrachten.md is what the code says', () => {
  assert.equal(readFileSync('docs/opdrachten.md', 'utf8'), tekst, 'run `npm run genereer`')
})

test('the manual names every opdracht with its fields, and every word of every procedure', () => {
  for (const opdracht of OPDRACHTEN.keys()) assert.ok(tekst.includes(`### ${opdracht}\n`), opdracht)
  const woorden = new Set<string>()
  for (const procedure of PROCEDURES) {
    for (const opdracht of [...OPDRACHTEN.values()].filter((o) => komtVoor(o, procedure))) {
      for (const [naam, veld] of Object.entries(opdracht.velden(procedure, null))) {
        woorden.add(naam)
        if (veld.soort === 'keuze' || veld.soort === 'meerkeuze') veld.keuzes.forEach((k) => woorden.add(k.waarde))
      }
    }
    procedure.termijnen.forEach((t) => woorden.add(t.naam))
    procedure.brieven.forEach((b) => woorden.add(b.soort))
  }
  assert.deepEqual(
    [...woorden].filter((woord) => !tekst.includes(`\`${woord}\``)),
    [],
  )
})

/** Every step of the scenarios that is about a zaak, with the procedure of that zaak. */
function gespeeld(): { stap: Stap; procedure: (typeof PROCEDURES)[number] }[] {
  return globSync('proef/**/*.yaml').flatMap((bestand) => {
    const gelezen = leesScenario(readFileSync(bestand, 'utf8'))
    if ('fouten' in gelezen) return []
    const van = new Map<string, string>()
    return gelezen.scenario.stappen.flatMap((stap) => {
      const code = stap.met.find(({ naam }) => naam === 'procedure')?.waarde
      if (stap.doe === 'zaak-starten' && stap.zaak && code?.soort === 'waarde') van.set(stap.zaak, code.bron)
      const procedure = PROCEDURES.find((p) => p.code === van.get(stap.zaak ?? ''))
      return procedure ? [{ stap, procedure }] : []
    })
  })
}

test('what scenarios do and see is in the manual of that procedure: no opdracht or status that can be reached is left out', () => {
  const stappen = gespeeld()
  assert.ok(stappen.length > 2000, `${stappen.length} steps`)
  const gedaan = stappen.flatMap(({ stap, procedure }) => {
    const opdracht = stap.verwacht?.weigering ? undefined : OPDRACHTEN.get(stap.doe ?? '')
    return opdracht && !komtVoor(opdracht, procedure) ? [`${procedure.code} ${opdracht.naam}`] : []
  })
  assert.deepEqual([...new Set(gedaan)], [])
  const namen = new Set(PROCEDURES.flatMap((p) => Object.keys(p.statussen)))
  const gezien = stappen.flatMap(({ stap, procedure }) => {
    const status = stap.verwacht?.status
    const fase = procedure.route.some((f) => f.naam === status)
    return status && namen.has(status) && !fase && !bereikbareStatussen(procedure).has(status)
      ? [`${procedure.code} ${status}`]
      : []
  })
  assert.deepEqual([...new Set(gezien)], [])
})

test('a procedure names no status that it can not reach, and no decision where there is none to take', () => {
  const deel = (code: string) => tekst.slice(tekst.indexOf(`### ${code}:`)).split('\n### ')[0] ?? ''
  assert.doesNotMatch(deel('GV-COMMA'), /Aanhouden/)
  assert.match(deel('GV-TLV-VO'), /Statussen: .*Aanhouden/)
  assert.doesNotMatch(deel('GV-OVERLEG'), /besluit-nemen|controle-uitvoeren|akkoord-geven|termijn-verlengen/)
})

test('every role is there with its code and its other names', () => {
  for (const [code, rol] of Object.entries(ROLLEN)) {
    if (rol.kant === 'systeem') continue
    assert.ok(tekst.includes(`| ${rol.naam} | \`${code}\` | ${'ook' in rol ? rol.ook.join(', ') : ''} |`), code)
  }
})
