import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { leesBsn } from './bsn.ts'

test('a BSN passes the elfproef; one wrong digit does not', () => {
  assert.equal(leesBsn('123456782'), '123456782')
  assert.equal(leesBsn(' 1234.56.782 '), '123456782')
  assert.equal(leesBsn('10000008'), '010000008')
  for (const fout of ['123456783', '000000000', '12345678', '1234567820', 'abcdefghi', '', null, {}])
    assert.equal(leesBsn(fout), null)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (plaats, erbij) => {
      const cijfers = Array.from('123456782')
      cijfers[plaats] = String((Number(cijfers[plaats]) + erbij) % 10)
      return leesBsn(cijfers.join('')) === null
    }),
  )
})
