// Conditions on where a zaak stands and who acts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kant } from '../toegang/rollen.ts'
import { toetsStand } from './standvoorwaarde.ts'

const F = { fase: 'plannen', kanten: ['school', 'gezin'] as const }

test('a zaak is in a fase, and who acts does so from a side', () => {
  const fase = (...fasen: readonly string[]) =>
    toetsStand({ soort: 'in-fase', fasen, inWoorden: 'de zaak is daar' }, F)
  assert.deepEqual([fase('begrijpen', 'plannen'), fase('begrijpen'), fase()], [true, false, false])
  const kant = (...kanten: readonly Kant[]) =>
    toetsStand({ soort: 'handelt-van-kant', kanten, inWoorden: 'wie handelt is van die kant' }, F)
  assert.deepEqual([kant('gezin'), kant('swv')], [true, false])
})
