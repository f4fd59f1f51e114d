import assert from 'node:assert/strict'
import { test } from 'node:test'
import { euro, euroMetCenten } from './geld.ts'

test('a round amount ends in a dash in a letter and in two noughts in a sum; thousands have a dot, the sign never stands alone', () => {
  assert.deepEqual([80_000, 140_050, 5, 123_456_700].map(euro), [
    '€\u00a0800,-',
    '€\u00a01.400,50',
    '€\u00a00,05',
    '€\u00a01.234.567,-',
  ])
  assert.deepEqual([500_000, 499_999].map(euroMetCenten), ['€\u00a05.000,00', '€\u00a04.999,99'])
})
