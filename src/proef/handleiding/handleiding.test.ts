import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { DESKS, PROCEDURES } from '#procedures/register.ts'
import { VOORBEELD, handleiding } from './handleiding.ts'

const tekst = handleiding(DESKS, readFileSync(VOORBEELD, 'utf8'))

test('docs/opdrachten.md is what the code says', () => {
  assert.equal(readFileSync('docs/opdrachten.md', 'utf8'), tekst, 'run `npm run genereer`')
})

test('the manual names every opdracht with its fields, and every word of every procedure', () => {
  for (const opdracht of OPDRACHTEN.keys()) assert.ok(tekst.includes(`### ${opdracht}\n`), opdracht)
  const woorden = new Set<string>()
  for (const procedure of PROCEDURES) {
    for (const opdracht of OPDRACHTEN.values()) {
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
