// RGV-THUISZITTER on the pure core: the category follows from the days, and the signal comes before three months.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dagenTussen, type Datum } from '#domein/kern/datum.ts'
import { termijnen } from '#domein/verloop/termijn.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'
import { THUISZITTER } from './thuiszitter.ts'

function gemeld(op: Datum, soort: 'relatief' | 'absoluut', sinds: Datum): Spel {
  return speel({
    procedure: THUISZITTER,
    gestart: op,
    door: 'sc',
    mensen: [
      mens('sc', 'steunpuntcoordinator'),
      mens('ib', 'intern-begeleider', STREEK),
      mens('systeem', 'systeem'),
    ],
    instellingen: RIJN_GELDERSE_VALLEI.instellingen,
  }).doe(op, 'sc', 'vastleggen', { wat: 'thuiszitter', soort, sinds })
}
const VIER = 'Thuiszitter 4 weken tot 3 maanden'
const DRIE = 'Thuiszitter langer dan 3 maanden'

test('RGV-383: away since 01-09-2025: from 29-09-2025 four weeks to three months, from 01-12-2025 longer', () => {
  const zaak = gemeld('2025-09-02', 'relatief', '2025-09-01')
  assert.equal(zaak.status, 'Dreigende thuiszitter')
  assert.ok(zaak.probeer('2025-09-28', 'systeem', 'termijn-verlopen'))
  assert.equal(zaak.doe('2025-09-29', 'systeem', 'termijn-verlopen').status, VIER)
  assert.ok(zaak.probeer('2025-11-30', 'systeem', 'termijn-verlopen'))
  assert.equal(zaak.doe('2025-12-01', 'systeem', 'termijn-verlopen').status, DRIE)
})

test('RGV-383: what is told late falls at once in the category of its days', () => {
  const op = (dag: Datum) => gemeld(dag, 'relatief', '2025-09-01').status
  assert.deepEqual(
    [op('2025-09-28'), op('2025-09-29'), op('2025-11-30'), op('2025-12-01')],
    ['Dreigende thuiszitter', VIER, VIER, DRIE],
  )
})

test('RGV-384: not enrolled on 05-01-2026 is absoluut verzuim at once, and that day is day 1', () => {
  const zaak = gemeld('2026-01-05', 'absoluut', '2026-01-05')
  assert.equal(zaak.status, 'Absoluut verzuim')
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['categorie'], 'absoluut verzuim')
  const vier = zaak.termijn('vier-weken')
  // 28 days, the first of which is the day itself.
  assert.equal(dagenTussen('2026-01-05', vier?.einde ?? '2026-01-05') + 1, 28)
})

test('RGV-385: no offer since 01-09-2025: a signal to the directeur-bestuurder on 17-11-2025 and on 01-12-2025', () => {
  const zaak = gemeld('2025-09-02', 'relatief', '2025-09-01')
  const op = (dag: Datum) => zaak.naar(dag).signalen
  assert.ok(!op('2025-11-16').includes('drie-maanden-nadert'))
  assert.ok(op('2025-11-17').includes('drie-maanden-nadert'))
  assert.ok(!op('2025-11-30').includes('drie-maanden-verstreken'))
  assert.ok(op('2025-12-01').includes('drie-maanden-verstreken'))
  assert.equal(zaak.termijn('drie-maanden')?.definitie.eigenaar, 'directeur-bestuurder')
  assert.ok(THUISZITTER.behandelaars.includes('directeur-bestuurder'))
  zaak.doe('2025-12-02', 'ib', 'vastleggen', {
    wat: 'passend-aanbod',
    aanbod: 'Onderwijs in kleine stappen.',
  })
  assert.equal(zaak.status, 'Passend aanbod')
  assert.ok(termijnen(zaak.situatie()).every((t) => !t.loopt))
})
