import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { bedoeltU, dichtstbij, herken, losjes } from './woord.ts'

const OPDRACHTEN = ['zaak-starten', 'indienen', 'uitvoering-beëindigen', 'document-toevoegen', 'intrekken']

test('a word is recognised without accents, case and hyphens', () => {
  assert.equal(herken('uitvoering-beeindigen', OPDRACHTEN), 'uitvoering-beëindigen')
  assert.equal(herken('Zaak starten', OPDRACHTEN), 'zaak-starten')
  assert.equal(herken('zaakstarten', OPDRACHTEN), null)
})

test('an exact word wins from one that is the same but for its accents', () => {
  assert.equal(herken('een', ['één', 'een']), 'een')
})

test('the nearest known word is offered for typing errors, swapped letters included', () => {
  assert.equal(dichtstbij('zaak-strten', OPDRACHTEN), 'zaak-starten')
  assert.equal(dichtstbij('indeinen', OPDRACHTEN), 'indienen')
  assert.equal(dichtstbij('document-toevoegn', OPDRACHTEN), 'document-toevoegen')
})

test('a word that looks like nothing gets no suggestion', () => {
  assert.equal(dichtstbij('xyz', OPDRACHTEN), null)
  assert.equal(bedoeltU('xyz', OPDRACHTEN), '')
  assert.equal(bedoeltU('intreken', OPDRACHTEN), ' Bedoelt u "intrekken"?')
})

test('a known word is always its own nearest, whatever is asked beside it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { selector: losjes }),
      (woorden) => {
        for (const woord of woorden)
          if (losjes(woord)) assert.equal(losjes(dichtstbij(woord, woorden) ?? ''), losjes(woord))
      },
    ),
    { numRuns: 50 },
  )
})
