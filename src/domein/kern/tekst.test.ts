import assert from 'node:assert/strict'
import { test } from 'node:test'
import { metHoofdletter, midden, viaKanaal } from './tekst.ts'

test('in a sentence the first letter is small, and abbreviations stay as they are', () => {
  const gevallen: [string, string][] = [
    ['Bespreken in de CAT', 'bespreken in de CAT'],
    ['TLV toekennen', 'TLV toekennen'],
    ['Één vraag', 'één vraag'],
    ["TLV's zonder plaatsing", "TLV's zonder plaatsing"],
    ['A of B', 'A of B'],
    ['', ''],
  ]
  for (const [van, naar] of gevallen) assert.equal(midden(van), naar)
})

test('a channel is read as people say it', () => {
  assert.equal(viaKanaal('portaal'), 'via het portaal')
  assert.equal(viaKanaal('post'), 'per post')
  assert.equal(metHoofdletter('één deskundige'), 'Één deskundige')
})
