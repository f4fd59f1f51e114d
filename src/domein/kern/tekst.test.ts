import assert from 'node:assert/strict'
import { test } from 'node:test'
import { midden } from './tekst.ts'

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
