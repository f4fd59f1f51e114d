// What of a decision a reader sees: who sees no amounts sees nothing else of what is between the SWV and the school.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { euroMetCenten } from '#domein/kern/geld.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import { MAATWERK } from '#procedures/gelderse-vallei/maatwerk.ts'
import { besluitbeeld } from './besluitbeeld.ts'

const BESLUIT: Partial<NonNullable<Toestand['besluit']>> = {
  optie: 'toekennen',
  op: '2022-08-30',
  velden: { bedragSwv: 800000, betalingsafspraken: 'Twee facturen.' },
}

test('the amount and the payment terms of a decision are for the desk and the school, not for the family', () => {
  const toestand = { besluit: BESLUIT } as Toestand
  const teksten = (metGeld: boolean) =>
    besluitbeeld(MAATWERK, toestand, metGeld)?.antwoorden.map((x) => x.tekst)
  assert.deepEqual(teksten(true), [euroMetCenten(800000), 'Twee facturen.'])
  assert.deepEqual(teksten(false), [])
})
