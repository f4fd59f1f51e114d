// Money that follows a pupil to the praktijkonderwijs, played on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { naarRato } from '#domein/fasen/besluit/bedrag.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { GELDERSE_VALLEI } from './swv.ts'
import { speel } from '#test/support/cast.ts'
import { PRO_OVERDRACHT } from './pro-overdracht.ts'

const OP = '2024-02-05'
const gemeld = (plaatsingOp: Datum, instellingen = GELDERSE_VALLEI.instellingen) =>
  speel({ procedure: PRO_OVERDRACHT, gestart: OP, instellingen }).doe(
    OP,
    'zorgcoordinator',
    'formulier-invullen',
    { plaatsingOp, onderwijsniveau: 'vmbo-bb' },
  )
const bedrag = (zaak: ReturnType<typeof gemeld>) =>
  zaak
    .doe(OP, 'zorgcoordinator', 'indienen')
    .doe(OP, 'secretariaat', 'besluit-nemen', { besluit: 'overdragen' }).toestand.besluit?.velden['bedrag']

test('GV-297: € 4.000 a year, placed on 1 February 2024: 182 of 366 days is € 1.989,07; placed on 30 September nothing', () => {
  assert.equal(bedrag(gemeld('2024-02-01')), 198_907)
  const vroeg = gemeld('2023-09-30')
  assert.match(vroeg.probeer(OP, 'zorgcoordinator', 'indienen')?.reden ?? '', /Geen overdracht/)
  assert.match(
    gemeld('2023-10-01').probeer(OP, 'zorgcoordinator', 'indienen')?.reden ?? '',
    /Geen overdracht/,
  )
  assert.equal(gemeld('2023-10-02').probeer(OP, 'zorgcoordinator', 'indienen'), null)
})

test('the amount is of the level and of the school year, as the SWV set it', () => {
  const met = {
    ...GELDERSE_VALLEI.instellingen,
    parameters: {
      'pro-overdracht-vmbo-bb': [
        { vanaf: '2023-08-01' as Datum, centen: 366_000 },
        { vanaf: '2024-08-01' as Datum, centen: 1 },
      ],
    },
  }
  assert.equal(bedrag(gemeld('2024-02-01', met)), 182_000)
  assert.equal(naarRato(365_00, '2023-07-31'), 1_00)
  assert.equal(naarRato(365_00, '2022-08-01'), 365_00)
})
