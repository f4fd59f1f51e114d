import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, ingediend } from '#test/support/goeree.ts'
import { TLV } from './tlv.ts'

const SBO = { soortTlv: 'SBO', instemming: 'eens', toelichting: 'Een kleine groep.' }

test('x', () => {
  const z = ingediend(begin(TLV), '2022-12-05', SBO)
  assert.equal(z.status, 'Op de agenda', z.toestand.ontbreekt.join())
})
