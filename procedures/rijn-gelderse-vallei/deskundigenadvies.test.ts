// RGV-DESKUNDIGENADVIES and RGV-OVERGANGSARRANGEMENT on the pure core. Each test that names a requirement checks what its
// Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { begin, geadviseerd, vergaderingen, voorgelegd } from '#test/support/rijn.ts'
import { DESKUNDIGENADVIES } from './deskundigenadvies.ts'
import { OVERGANGSARRANGEMENT } from './overgangsarrangement.ts'

test('RGV-304: school and SC disagree: two experts, the TLA-commissie, and the advice to the directeur-bestuurder', () => {
  const op = '2026-03-02'
  const zaak = begin(op, { procedure: DESKUNDIGENADVIES })
    .doe(op, 'ib', 'formulier-invullen', {
      groep: '4',
      verschil: 'De school wil verlengen, de SC wil terug naar de basisschool.',
      standpuntSchool: 'Verlengen.',
      standpuntSc: 'Terug.',
      standpuntOuders: 'Verlengen.',
    })
    .doe(op, 'ib', 'indienen')
    .doe(op, 'sll', 'controle-uitvoeren', { uitkomst: 'compleet' })
  geadviseerd(zaak, op)
  assert.equal(zaak.status, 'TLA-vergadering', 'also when the experts agree')
  Object.assign(zaak.situatie().context.feiten, { vergaderingen: vergaderingen('2026-03-16') })
  zaak
    .doe(op, 'tla', 'agenderen')
    .doe('2026-03-16', 'tla', 'vergadering-houden', { op: '2026-03-16', verslag: 'Besproken.' })
  voorgelegd(zaak, '2026-03-16')
  assert.equal(zaak.aanZet?.rol, 'directeur-bestuurder')
  zaak.doe('2026-03-17', 'bestuurder', 'vastleggen', {
    wat: 'ontvangst',
    vervolg: 'De school vraagt verlenging.',
  })
  assert.deepEqual([zaak.status, zaak.toestand.open], ['Afgehandeld', false])
})

const arrangement = (ondersteuning: string | null = 'Drie uur per week een onderwijsassistent.') => {
  const op = '2025-11-24'
  return begin(op, { procedure: OVERGANGSARRANGEMENT, door: 'sc' }).doe(op, 'sc', 'formulier-invullen', {
    behoefte: 'Nabijheid en structuur.',
    ondersteuning,
  })
}

test('RGV-289: a school does not ask for it itself; the SC does', () => {
  const { context } = begin('2025-11-24').situatie('ib')
  const uitkomst = startZaak(OVERGANGSARRANGEMENT, context)
  assert.ok(isWeigering(uitkomst))
  assert.match(uitkomst.reden, /via de steunpuntcoördinator/)
  assert.equal(arrangement().probeer('2025-11-24', 'sc', 'indienen'), null)
})

test('RGV-293: without what the support is it does not start', () => {
  assert.match(arrangement(null).probeer('2025-11-24', 'sc', 'indienen')?.reden ?? '', /extra ondersteuning/)
})

const loopt = () =>
  arrangement()
    .doe('2025-11-24', 'sc', 'indienen')
    .doe('2025-12-01', 'sc', 'uitvoering-starten', { op: '2025-12-01' })

test('RGV-290: six months from the first day at the primary school, with a signal two months before', () => {
  const zaak = loopt()
  assert.equal(zaak.toestand.uitvoering?.tot, '2026-05-31')
  assert.ok(!zaak.naar('2026-03-30').signalen.includes('evaluatie-gepland'))
  assert.ok(zaak.naar('2026-03-31').signalen.includes('evaluatie-gepland'))
})

test('it is not closed without the evaluation, and after its end that is seen', () => {
  const zaak = loopt()
  assert.ok(zaak.naar('2026-06-01').signalen.includes('evaluatietermijn-verstreken'))
  assert.match(zaak.probeer('2026-06-01', 'sc', 'afronden')?.reden ?? '', /evaluatie/)
  zaak.doe('2026-06-01', 'sc', 'evaluatie-vastleggen', {
    evaluatie: 'evaluatie',
    op: '2026-05-28',
    partijen: ['ouders', 'school'],
    verslag: 'De school kan dit niet bieden.',
    uitkomst: 'tlv',
  })
  assert.ok(zaak.toestand.opvolging.some((o) => o.id === 'tlv-aanvragen'))
  zaak.doe('2026-06-01', 'sc', 'afronden')
  assert.equal(zaak.status, 'Afgerond')
})
