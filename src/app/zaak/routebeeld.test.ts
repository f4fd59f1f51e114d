// The route on the page of a zaak: it foretells no decision, and after one it shows only the way that was taken.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMA } from '#procedures/gelderse-vallei/comma.ts'
import { OVERSTAP } from '#procedures/gelderse-vallei/overstap.ts'
import { speel } from '#test/support/cast.ts'
import { routebeeld } from './routebeeld.ts'

const standen = (route: ReturnType<typeof routebeeld>) => route.map((f) => `${f.id} ${f.stand}`)

test('before the decision both its ways are possible and neither is a step to come', () => {
  const zaak = speel({ procedure: OVERSTAP, gestart: '2022-09-01' })
  assert.deepEqual(standen(routebeeld(OVERSTAP, zaak.toestand)), [
    'aanvraag hier',
    'compleetheid straks',
    'besluit straks',
    'arrangement mogelijk',
    'afwijzing mogelijk',
  ])
})

test('where no fase decides, a refusal is possible until something is granted', () => {
  const route = routebeeld(COMMA, speel({ procedure: COMMA, gestart: '2022-08-22' }).toestand)
  assert.equal(route.find((f) => f.id === 'afwijzing')?.stand, 'mogelijk')
  const { toestand } = speel({ procedure: COMMA, gestart: '2022-08-22' })
  const uitvoering = COMMA.route.find((f) => f.soort === 'uitvoering')?.id ?? ''
  const toegekend = {
    ...toestand,
    fase: uitvoering,
    fasen: { ...toestand.fasen, [uitvoering]: { in: '2022-08-29', uit: null } },
  } as const
  assert.ok(!routebeeld(COMMA, toegekend).some((f) => f.id === 'afwijzing'))
})
