import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMA } from '#procedures/gelderse-vallei/comma.ts'
import { KENGETALLEN } from '#procedures/gelderse-vallei/kengetallen.ts'
import { STANDAARDKENGETALLEN } from './standaard.ts'
import { type Opgeteld, kengetalregels } from './overzicht.ts'

const ALLE = [...STANDAARDKENGETALLEN, ...KENGETALLEN]
const rij = (kengetal: string, waarde: string, aantal: number, som = 0): Opgeteld => ({
  kengetal,
  procedure: 'GV-COMMA',
  waarde,
  aantal,
  som,
})
const toon = (rijen: readonly Opgeteld[], bedek: boolean) =>
  Object.fromEntries(
    kengetalregels(ALLE, [COMMA], rijen, bedek).map((r) => [
      [r.kengetal, r.waarde].filter(Boolean).join('.'),
      r.tekst,
    ]),
  )

test('each answer is a line with its zero, under the total', () => {
  const t = toon([rij('thuiszitten', 'thuis', 2), rij('thuiszitten', 'nee', 1)], false)
  assert.equal(t['thuiszitten'], '3')
  assert.equal(t['thuiszitten.thuis'], '2')
  assert.equal(t['thuiszitten.dreigt'], '0')
})

test('an average and a share say what they are of, and are covered when they rest on few', () => {
  assert.equal(toon([rij('doorlooptijd', '', 4, 50)], false)['doorlooptijd'], '12,5 dagen')
  assert.equal(toon([rij('doorlooptijd', '', 4, 50)], true)['doorlooptijd'], 'niet getoond')
  assert.equal(toon([rij('doorlooptijd', '', 5, 50)], true)['doorlooptijd'], '10 dagen')
})

test('a covered number can not be worked out from the total and the other answers', () => {
  const t = toon(
    [rij('thuiszitten', 'thuis', 9), rij('thuiszitten', 'dreigt', 3), rij('thuiszitten', 'nee', 30)],
    true,
  )
  assert.equal(t['thuiszitten'], '42')
  assert.equal(t['thuiszitten.dreigt'], 'minder dan 5')
  assert.equal(t['thuiszitten.thuis'], 'niet getoond')
  assert.equal(t['thuiszitten.nee'], '30')
})
