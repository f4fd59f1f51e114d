import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samen, weiger } from './uitkomst.ts'

test('nothing in the way is no refusal, and one refusal stays as it is', () => {
  const een = weiger('a', 'Dit kan niet.', { grond: 'GV-001' })
  assert.equal(samen([null, null]), null)
  assert.equal(samen([null, een]), een)
})

test('everything in the way is told at once: each reason and way out once, under the code of the first', () => {
  assert.deepEqual(
    samen([
      weiger('a', 'Er staat nog een taak open: x.', { uitweg: 'Sluit deze taak eerst af.', grond: 'GV-039' }),
      null,
      weiger('a', 'Er staat nog een taak open: y.', { uitweg: 'Sluit deze taak eerst af.', grond: 'GV-039' }),
      weiger('b', 'De nazorg ontbreekt.', { grond: 'GV-105', velden: { nazorg: 'Vul in.' } }),
    ]),
    weiger('a', 'Er staat nog een taak open: x. Er staat nog een taak open: y. De nazorg ontbreekt.', {
      uitweg: 'Sluit deze taak eerst af.',
      grond: 'GV-039, GV-105',
      velden: { nazorg: 'Vul in.' },
    }),
  )
})
