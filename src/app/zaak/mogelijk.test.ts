// What a form asks: of the desk everything, of family only what it can know itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Zaakfeit } from '#domein/verloop/opdracht.ts'
import { BEZWAAR } from '#procedures/gelderse-vallei/bezwaar.ts'
import { speel } from '#test/support/cast.ts'
import { mogelijkhedenVan } from './mogelijk.ts'

const BESLUIT: Zaakfeit = {
  zaak: 'tlv',
  procedure: 'GV-TLV-VO',
  status: 'Afgewezen',
  open: true,
  gestartOp: '2022-12-01',
  ingediendOp: '2022-12-01',
  besluit: { optie: 'afwijzen', op: '2023-01-10', van: null, tot: null, categorie: null },
  bekendgemaaktOp: '2023-01-10',
  beslisser: 'bestuurder',
  registraties: [],
}

test('the form of an objection asks a parent what it is about and why, and the desk also for whom, how and when it came in', () => {
  const gevraagd = (wie: string) => {
    const zaak = speel({ procedure: BEZWAAR, gestart: '2023-02-01', door: wie, feiten: { vanuit: BESLUIT } })
    const indienen = mogelijkhedenVan(zaak.situatie(wie), []).find((m) => m.variant?.waarde === 'indiening')
    return Object.keys(indienen?.velden ?? {})
  }
  assert.deepEqual(gevraagd('moeder'), ['gronden', 'over'])
  assert.deepEqual(gevraagd('secretariaat'), [
    'op',
    'namens',
    'gronden',
    'over',
    'wijze',
    'ontvangenOp',
    'verzondenOp',
  ])
})

test('who may not supplement an objection is told so before the form, not after it', () => {
  const zaak = speel({
    procedure: BEZWAAR,
    gestart: '2023-02-01',
    door: 'moeder',
    feiten: { vanuit: BESLUIT },
  })
  zaak.doe('2023-02-01', 'moeder', 'vastleggen', { wat: 'indiening', over: 'besluit' })
  const reden = (wie: string) =>
    mogelijkhedenVan(zaak.situatie(wie), []).find((m) => m.variant?.waarde === 'aanvulling')?.nietNu?.reden ??
    null
  assert.equal(reden('moeder'), null)
  assert.equal(reden('secretariaat'), null)
  assert.equal(reden('zorgcoordinator'), 'Alleen wie het bezwaar indiende, vult het aan.')
})
