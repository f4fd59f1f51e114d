import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '../kern/datum.ts'
import { openVraag, wachtperioden } from './wachttijd.ts'

const REGEL = { vraag: 'vraag', antwoord: 'antwoord', bij: 'bij' }

function zaak(...wat: readonly (readonly [string, Datum, string])[]) {
  return {
    registraties: wat.map(([registratie, op, bij], i) => ({
      id: `${i}`,
      registratie,
      op,
      door: null,
      uitkomst: null,
      velden: { bij },
    })),
  }
}

test('an answer closes the question to whom it names, and without a name the oldest that stands open', () => {
  const t = zaak(
    ['vraag', '2025-09-10', 'Jeugdarts'],
    ['vraag', '2025-09-17', 'Peuteropvang  De Bij'],
    ['antwoord', '2025-09-20', 'peuteropvang de bij'],
    ['antwoord', '2025-09-24', ''],
  )
  assert.deepEqual(wachtperioden(t, REGEL), [
    { bij: 'Jeugdarts', op: '2025-09-10', tot: '2025-09-24' },
    { bij: 'Peuteropvang De Bij', op: '2025-09-17', tot: '2025-09-20' },
  ])
  assert.equal(openVraag(t, REGEL, ''), null)
})

test('an answer that nobody asked for closes nothing', () => {
  const t = zaak(['vraag', '2025-09-10', 'Jeugdarts'], ['antwoord', '2025-09-12', 'Gemeente'])
  assert.equal(openVraag(t, REGEL, 'Gemeente'), null)
  assert.equal(openVraag(t, REGEL, 'jeugdarts')?.op, '2025-09-10')
})
