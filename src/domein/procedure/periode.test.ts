import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Periode,
  eerstvolgendeInstroom,
  eindeCyclus,
  isInstroommoment,
  laatsteJuliMet,
} from './periode.ts'

const PERIODE: Periode = {
  instroom: ['01-01', '05-01', '08-01'],
  afwijkenVanInstroom: [],
  afwijkenVanEinde: [],
  grond: 'RGV-257',
}
const CYCLUS = {
  groep: 'groep',
  groepen: [
    [1, 3],
    [4, 5],
    [6, 8],
  ],
  grond: 'RGV-265',
} as const

test('RGV-257 RGV-258 RGV-259: the next of three days to begin, the day itself included, also on a holiday or Saturday', () => {
  assert.equal(eerstvolgendeInstroom(PERIODE, '2026-02-20'), '2026-05-01')
  assert.equal(eerstvolgendeInstroom(PERIODE, '2026-05-04'), '2026-08-01')
  assert.equal(eerstvolgendeInstroom(PERIODE, '2026-05-01'), '2026-05-01')
  assert.equal(eerstvolgendeInstroom(PERIODE, '2025-11-03'), '2026-01-01')
  assert.equal(eerstvolgendeInstroom(PERIODE, '2026-07-30'), '2026-08-01')
  assert.equal(isInstroommoment(PERIODE, '2026-01-01'), true)
  assert.equal(isInstroommoment(PERIODE, '2026-03-01'), false)
})

test('a young child may begin on the first of any month, and on no other day', () => {
  assert.equal(isInstroommoment({ ...PERIODE, elkeMaand: true }, '2026-03-01'), true)
  assert.equal(isInstroommoment({ ...PERIODE, elkeMaand: true }, '2026-03-15'), false)
})

test('RGV-265 RGV-266: the end follows from the cycle of the group on the day it begins', () => {
  const in2025 = '2025-11-03'
  assert.equal(eindeCyclus(CYCLUS, 2, in2025, '2026-05-01'), '2027-07-31')
  assert.equal(eindeCyclus(CYCLUS, 4, in2025, '2026-01-01'), '2027-07-31')
  assert.equal(eindeCyclus(CYCLUS, 6, in2025, '2026-01-01'), '2028-07-31')
  assert.equal(eindeCyclus(CYCLUS, 5, in2025, '2026-08-01'), '2029-07-31')
  assert.equal(eindeCyclus(CYCLUS, 3, in2025, '2026-05-01'), '2026-07-31')
  assert.equal(eindeCyclus(CYCLUS, 8, in2025, '2026-08-01'), null)
})

test('the last 31 July on which a pupil is twelve', () => {
  assert.equal(laatsteJuliMet(12, '2019-03-14'), '2031-07-31')
  assert.equal(laatsteJuliMet(12, '2019-09-14'), '2032-07-31')
  assert.equal(laatsteJuliMet(12, '2019-07-31'), '2031-07-31')
})
