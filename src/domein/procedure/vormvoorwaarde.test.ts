import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toetsVorm } from './vormvoorwaarde.ts'

test('each in a list stands in one of the others, and nothing more is asked', () => {
  const over = (antwoorden: Record<string, unknown>) =>
    toetsVorm(
      { soort: 'verdeeld-over', lijst: 'wie', over: ['met', 'zonder'], inWoorden: 'ieder staat ergens' },
      (veld) => antwoorden[veld],
    )
  assert.ok(over({}))
  assert.ok(over({ wie: ['a', 'b'], met: ['a', 'c'], zonder: ['b'] }))
  assert.ok(!over({ wie: ['a', 'b'], met: ['a'] }))
})
