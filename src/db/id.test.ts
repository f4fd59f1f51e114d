import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nieuwId } from './id.ts'

test('een id is een UUID van versie 7 die op tijd sorteert en zich niet herhaalt', () => {
  const begin = Date.UTC(2024, 2, 31)
  const ids = Array.from({ length: 1000 }, (_, n) => nieuwId(new Date(begin + n)))
  for (const id of ids)
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.deepEqual(ids.toSorted(), ids)
  const zelfdeMoment = Array.from({ length: 1000 }, () => nieuwId(new Date(begin)))
  assert.equal(new Set(zelfdeMoment).size, 1000)
})
