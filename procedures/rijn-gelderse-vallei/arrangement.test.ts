// RGV-TIMEOUT, RGV-OBSERVATIE, RGV-ONDERZOEKSPERIODE, RGV-OBSERVATIE-LANG and RGV-HB-ADVIESGROEP on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import type { Zaakfeit } from '#domein/verloop/opdracht.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'

const MENSEN = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('directeur', 'schooldirecteur', STREEK),
  mens('sc', 'steunpuntcoordinator'),
]
const PLAN = {
  wat: 'plan-van-aanpak',
  doel: 'Weer tot leren komen.',
  ondersteuningsbehoefte: 'Rust en een kleine groep.',
  communicatieafspraken: 'Elke week belt de mentor de ouders.',
  verwijzendBestuur: 'Schoolbestuur Het Veld',
  ontvangendeSchool: 'Sbo De Wissel',
  verantwoordelijk: 'verwijzend',
  herkomst: ['gespecialiseerd-onderwijs'],
}

function begin(code: string, op: Datum, vanuit: Zaakfeit | null = null): Spel {
  const procedure = RIJN_GELDERSE_VALLEI.procedures.find((p) => p.code === code)
  assert.ok(procedure)
  return speel({
    procedure,
    gestart: op,
    door: 'ib',
    mensen: MENSEN,
    instellingen: RIJN_GELDERSE_VALLEI.instellingen,
    feiten: { vanuit },
  })
}
/** Why a plan for this period is refused; null when it is made. */
const plan = (code: string, van: Datum, tot: Datum) =>
  begin(code, van).probeer(van, 'ib', 'vastleggen', { ...PLAN, van, tot })
const velden = (zaak: Spel) => zaak.toestand.registraties.at(-1)?.velden
const loopt = (code: string, van: Datum, tot: Datum): Spel =>
  begin(code, van)
    .doe(van, 'ib', 'vastleggen', { ...PLAN, van, tot })
    .doe(van, 'directeur', 'akkoord-geven', { partij: 'verwijzend-bestuur', akkoord: true })
    .doe(van, 'sc', 'akkoord-geven', { partij: 'ontvangend-bestuur', akkoord: true })

test('RGV-339: a plan without an end date is refused; with its four parts it is there', () => {
  const zaak = begin('RGV-TIMEOUT', '2025-11-05')
  const zonder = zaak.probeer('2025-11-05', 'ib', 'vastleggen', { ...PLAN, van: '2025-11-05' })
  assert.match(zonder?.velden?.['tot'] ?? '', /einddatum/)
  for (const veld of ['doel', 'ondersteuningsbehoefte', 'communicatieafspraken']) {
    const { [veld as keyof typeof PLAN]: _, ...rest } = PLAN
    const fout = zaak.probeer('2025-11-05', 'ib', 'vastleggen', {
      ...rest,
      van: '2025-11-05',
      tot: '2026-01-31',
    })
    assert.ok(fout?.velden?.[veld], veld)
  }
  zaak.doe('2025-11-05', 'ib', 'vastleggen', { ...PLAN, van: '2025-11-05', tot: '2026-01-31' })
  assert.equal(zaak.status, 'Plan vastgesteld')
})

test('RGV-340: a time-out of 05-11-2025 to 04-02-2026 is allowed, to 05-02-2026 refused: "maximaal 3 maanden"', () => {
  assert.equal(plan('RGV-TIMEOUT', '2025-11-05', '2026-02-04'), null)
  assert.match(plan('RGV-TIMEOUT', '2025-11-05', '2026-02-05')?.reden ?? '', /maximaal 3 maanden/)
})

test('RGV-341: an observation of 05-01-2026 to 04-04-2026 is allowed, to 05-04-2026 refused', () => {
  assert.equal(plan('RGV-OBSERVATIE', '2026-01-05', '2026-04-04'), null)
  assert.match(plan('RGV-OBSERVATIE', '2026-01-05', '2026-04-05')?.reden ?? '', /maximaal 3 maanden/)
})

test('RGV-342: a period of research of 12-01-2026 to 22-02-2026 is allowed, to 23-02-2026 refused', () => {
  assert.equal(plan('RGV-ONDERZOEKSPERIODE', '2026-01-12', '2026-02-22'), null)
  assert.match(plan('RGV-ONDERZOEKSPERIODE', '2026-01-12', '2026-02-23')?.reden ?? '', /maximaal 6 weken/)
})

test('RGV-343: a long observation of four months: enrolled at the new school, the referring board stays responsible', () => {
  const zaak = loopt('RGV-OBSERVATIE-LANG', '2026-01-05', '2026-05-04')
  assert.equal(velden(zaak)?.['inschrijvingNieuw'], true)
  assert.equal(velden(zaak)?.['verantwoordelijk'], 'verwijzend')
  // O-59: through three months there is no enrolment, and it is no long observation.
  assert.match(plan('RGV-OBSERVATIE-LANG', '2026-01-05', '2026-04-04')?.reden ?? '', /langer dan 3 maanden/)
  assert.equal(plan('RGV-OBSERVATIE-LANG', '2026-01-05', '2026-04-05'), null)
})

test('RGV-344: the group for gifted pupils of 01-08-2025 to 31-07-2026 is allowed; the referring board is responsible', () => {
  const zaak = loopt('RGV-HB-ADVIESGROEP', '2025-08-01', '2026-07-31')
  assert.equal(velden(zaak)?.['inschrijvingNieuw'], true)
  assert.equal(velden(zaak)?.['verantwoordelijk'], 'verwijzend')
  assert.ok(!zaak.signalen.includes('langer-dan-schooljaar'))
  assert.ok(
    loopt('RGV-HB-ADVIESGROEP', '2025-08-01', '2026-08-01').signalen.includes('langer-dan-schooljaar'),
  )
})

test('RGV-345: in a time-out of eight weeks the enrolment stays, and the receiving school has a guest', () => {
  const zaak = loopt('RGV-TIMEOUT', '2025-11-05', '2025-12-30')
  assert.equal(velden(zaak)?.['inschrijvingNieuw'], false)
  assert.equal(velden(zaak)?.['ontvangendeSchoolIs'], 'gast')
  assert.equal(velden(zaak)?.['verantwoordelijk'], 'verwijzend')
})

test('RGV-346: a time-out prolonged to four months is refused with a long observation as the way out, which can be begun from it', () => {
  for (const code of ['RGV-TIMEOUT', 'RGV-OBSERVATIE']) {
    const zaak = loopt(code, '2025-11-05', '2026-01-05')
    const langer = zaak.probeer('2025-12-01', 'ib', 'vastleggen', {
      ...PLAN,
      van: '2025-11-05',
      tot: '2026-03-04',
    })
    assert.match(langer?.uitweg ?? '', /langdurige observatie/)
    // Within the three months it can.
    zaak.doe('2025-12-01', 'ib', 'vastleggen', { ...PLAN, van: '2025-11-05', tot: '2026-02-04' })
    const vervolg = begin('RGV-OBSERVATIE-LANG', '2026-01-05', {
      zaak: 'eerder',
      procedure: code,
      status: 'Plaatsing loopt',
      open: true,
      gestartOp: '2025-11-05',
      ingediendOp: '2025-11-05',
      besluit: null,
      bekendgemaaktOp: null,
      beslisser: null,
      registraties: [],
    })
    assert.equal(vervolg.toestand.vanuit, 'eerder')
  }
})

test('RGV-347: which board is responsible must be there; another than the referring one needs a reason, and a change is logged', () => {
  const zaak = begin('RGV-TIMEOUT', '2025-11-05')
  const periode = { van: '2025-11-05', tot: '2026-01-31' } as const
  const leg = (met: Record<string, unknown>) =>
    zaak.probeer('2025-11-05', 'ib', 'vastleggen', { ...PLAN, ...periode, ...met })
  assert.match(leg({ verantwoordelijk: '' })?.velden?.['verantwoordelijk'] ?? '', /verantwoordelijk/)
  assert.match(leg({ verantwoordelijk: 'ander' })?.velden?.['anderBestuur'] ?? '', /waarom/)
  const lopend = loopt('RGV-TIMEOUT', periode.van, periode.tot)
  assert.ok(!lopend.signalen.includes('ander-bestuur-verantwoordelijk'))
  lopend.doe('2025-12-01', 'ib', 'vastleggen', {
    ...PLAN,
    ...periode,
    verantwoordelijk: 'ander',
    anderBestuur: 'De besturen fuseren per 1 december.',
  })
  assert.ok(lopend.signalen.includes('ander-bestuur-verantwoordelijk'))
  const versies = lopend.geschiedenis.filter((v) => v.gebeurtenis.soort === 'geregistreerd')
  assert.deepEqual(
    versies.map((v) => [v.datum, v.door]),
    [
      ['2025-11-05', 'ib'],
      ['2025-12-01', 'ib'],
    ],
  )
  assert.deepEqual(
    lopend.toestand.registraties.map((r) => r.velden['verantwoordelijk']),
    ['verwijzend', 'ander'],
  )
})

test('RGV-348: a placement that ends on 04-02-2026 gives the referring school a task from 21-01-2026: return or what follows', () => {
  const zaak = loopt('RGV-TIMEOUT', '2025-11-05', '2026-02-04')
  const taak = () => zaak.taken.find((t) => t.onderwerp === 'terugkeer-of-vervolg')
  assert.deepEqual(
    [taak()?.vanaf, taak()?.uiterlijk, taak()?.organisatie],
    ['2026-01-21', '2026-02-04', STREEK],
  )
  assert.equal(zaak.naar('2026-01-20') && taak()?.vanaf, '2026-01-21')
  assert.equal(zaak.naar('2026-01-21') && taak()?.vanaf, null)
  zaak.doe('2026-02-02', 'ib', 'vastleggen', {
    wat: 'terugkeer-of-vervolg',
    keuze: 'terugkeer',
    toelichting: 'Het gaat weer.',
  })
  assert.equal(zaak.status, 'Afgerond')
})

test('RGV-357: an arrangement without who gives the support is refused; the four origins can be chosen', () => {
  const zaak = begin('RGV-OBSERVATIE', '2025-11-05')
  const leg = (herkomst: readonly string[]) =>
    zaak.probeer('2025-11-05', 'ib', 'vastleggen', {
      ...PLAN,
      van: '2025-11-05',
      tot: '2026-01-31',
      herkomst,
    })
  assert.match(leg([])?.velden?.['herkomst'] ?? '', /ondersteuning/)
  assert.equal(leg(['school', 'steunpunt', 'gespecialiseerd-onderwijs', 'jeugdhulp']), null)
})
