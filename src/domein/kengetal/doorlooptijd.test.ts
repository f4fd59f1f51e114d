import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Afgedaan, doorlooptijdregels } from './doorlooptijd.ts'

const besluit = (dagen: number, binnen = true, regio: string | null = 'Ede'): Afgedaan => ({
  dagen,
  binnen,
  regio,
  soort: dagen > 50 ? 'so' : null,
})

test('the median is the middle one, and of an even number the mean of two', () => {
  const mediaan = (...dagen: readonly number[]) =>
    doorlooptijdregels(dagen.map((n) => besluit(n)))[0]?.mediaan
  assert.deepEqual(
    [mediaan(56), mediaan(10, 200), mediaan(9, 100, 10), mediaan(1, 2, 3, 4)],
    [56, 105, 10, 2.5],
  )
})

test('the total comes first, then regions and kinds by name, with what is not known under its own word', () => {
  const regels = doorlooptijdregels([
    besluit(60, false),
    besluit(40),
    besluit(30, true, 'Barneveld/Scherpenzeel'),
    besluit(20, true, null),
  ])
  assert.deepEqual(
    regels.map((r) => [r.naar, r.label, r.aantal, r.mediaan, r.binnenTermijn]),
    [
      ['totaal', 'Alle besluiten', 4, 35, 75],
      ['regio', 'Barneveld/Scherpenzeel', 1, 30, 100],
      ['regio', 'Buiten een regio', 1, 20, 100],
      ['regio', 'Ede', 2, 50, 50],
      ['soort', 'Onbekend', 3, 30, 100],
      ['soort', 'so', 1, 60, 0],
    ],
  )
  assert.deepEqual(doorlooptijdregels([]), [])
})
