import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { bsnkluis } from './kluis.ts'

const PLEK = { swv: 1, zaak: 'a' }
const BSN = '123456782'

test('a number comes back for its own zaak only, and not when it was changed', () => {
  const kluis = bsnkluis([randomBytes(32)])
  const rij = kluis.versleutel(PLEK, BSN)
  assert.equal(kluis.ontsleutel(PLEK, rij), BSN)
  assert.equal(rij.cijfer.length, 37)
  assert.ok(!rij.cijfer.toString('latin1').includes(BSN))
  assert.throws(() => kluis.ontsleutel({ swv: 1, zaak: 'b' }, rij))
  assert.throws(() => kluis.ontsleutel({ swv: 2, zaak: 'a' }, rij))
  const veranderd = Buffer.from(rij.cijfer)
  veranderd[14] = (veranderd[14] ?? 0) ^ 1
  assert.throws(() => kluis.ontsleutel(PLEK, { ...rij, cijfer: veranderd }))
})

test('the fingerprint is the same for the same number within a samenwerkingsverband, and another elsewhere', () => {
  const kluis = bsnkluis([randomBytes(32)])
  assert.deepEqual(kluis.versleutel(PLEK, BSN).merk, kluis.merk(1, BSN))
  assert.notDeepEqual(kluis.versleutel(PLEK, BSN).cijfer, kluis.versleutel(PLEK, BSN).cijfer)
  assert.notDeepEqual(kluis.merk(1, BSN), kluis.merk(2, BSN))
  assert.notDeepEqual(kluis.merk(1, BSN), bsnkluis([randomBytes(32)]).merk(1, BSN))
})

test('with a new key the old rows are still read; without the old key they are not', () => {
  const [oud, nieuw] = [randomBytes(32), randomBytes(32)]
  const rij = bsnkluis([oud]).versleutel(PLEK, BSN)
  assert.equal(bsnkluis([nieuw, oud]).ontsleutel(PLEK, rij), BSN)
  assert.notEqual(bsnkluis([nieuw, oud]).versleutel(PLEK, BSN).sleutel, rij.sleutel)
  assert.throws(() => bsnkluis([nieuw]).ontsleutel(PLEK, rij), /key/)
})
