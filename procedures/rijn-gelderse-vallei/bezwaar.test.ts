// RGV-BEZWAAR played on the pure core. Each test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import type { Zaakfeit } from '#domein/verloop/opdracht.ts'
import { elders } from '#domein/zaak/elders.ts'
import type { Spel } from '#test/support/cast.ts'
import { begin, opTafel } from '#test/support/rijn.ts'
import { BEZWAAR } from './bezwaar.ts'

const AFGIFTE: Datum = '2026-03-24'

const tlv = (status: string, optie: string): Zaakfeit => ({
  zaak: 'tlv',
  procedure: 'RGV-TLV',
  status,
  open: true,
  gestartOp: '2026-01-05',
  ingediendOp: '2026-01-12',
  besluit: { optie, op: AFGIFTE, van: null, tot: null, categorie: null },
  bekendgemaaktOp: AFGIFTE,
  beslisser: 'bestuurder',
  registraties: [],
})

const start = (op: Datum, door = 'moeder', vanuit = tlv('TLV niet toegekend', 'niet-toekennen')) =>
  begin(op, { procedure: BEZWAAR, feiten: { vanuit }, door })

/** Objected by the mother on this day. */
const bezwaar = (op: Datum): Spel =>
  start(op).doe(op, 'moeder', 'vastleggen', { wat: 'indiening', gronden: 'Het advies klopt niet.' })

test('RGV-324 RGV-326 RGV-327: six weeks end on 5 May and roll to Wednesday the 6th, that whole day; also against not granting', () => {
  assert.equal(bezwaar('2026-05-06').status, 'Ingediend')
  assert.equal(bezwaar('2026-04-02').status, 'Ingediend')
  const school = start('2026-04-02', 'ib', tlv('TLV afgegeven', 'afgeven')).doe(
    '2026-04-02',
    'ib',
    'vastleggen',
    {
      wat: 'indiening',
      namens: 'school',
      gronden: 'Een andere schoolsoort past beter.',
      ontvangenOp: '2026-04-02',
    },
  )
  assert.equal(school.status, 'Ingediend')
})

test('RGV-325: a day later it is out of time; only the directeur-bestuurder handles it after all, with a reason', () => {
  const zaak = bezwaar('2026-05-07')
  assert.equal(zaak.status, 'Buiten termijn')
  assert.ok(
    zaak.probeer('2026-05-08', 'bestuurder', 'vastleggen', { wat: 'toch-behandelen', behandelen: 'ja' }),
  )
  assert.equal(
    zaak.probeer('2026-05-08', 'sll', 'vastleggen', { wat: 'toch-behandelen', behandelen: 'ja', reden: 'x' })
      ?.code,
    'niet-bevoegd',
  )
  zaak.doe('2026-05-08', 'bestuurder', 'vastleggen', {
    wat: 'toch-behandelen',
    behandelen: 'ja',
    reden: 'De brief kwam door ziekte te laat.',
  })
  assert.equal(zaak.status, 'Ingediend')
})

test('RGV-328: parents and school object apart, and both stand with the decision', () => {
  const op: Datum = '2026-04-02'
  const ouders = bezwaar(op)
  const school = start(op, 'ib').doe(op, 'ib', 'vastleggen', {
    wat: 'indiening',
    namens: 'school',
    gronden: 'Wij kunnen dit niet bieden.',
    ontvangenOp: op,
  })
  const bijTlv = [ouders, school].flatMap((zaak, n) =>
    elders(
      BEZWAAR,
      `bezwaar-${n}`,
      zaak.geschiedenis.map((v) => v.gebeurtenis),
    ).map((g) =>
      g.soort === 'bezwaar-ontvangen' ? [g.inhoud.van, g.inhoud.zaak, g.inhoud.tijdig] : g.soort,
    ),
  )
  assert.deepEqual(bijTlv, [
    ['ouders', 'bezwaar-0', true],
    ['school', 'bezwaar-1', true],
  ])
})

test('RGV-329 RGV-330: confirmed within five werkdagen, holidays not counted and school holidays counted', () => {
  assert.equal(bezwaar('2026-04-30').einde('bevestigingstermijn'), '2026-05-08')
  assert.ok(!bezwaar('2026-04-30').naar('2026-05-08').signalen.includes('bevestigingstermijn-verstreken'))
  assert.ok(bezwaar('2026-04-30').naar('2026-05-11').signalen.includes('bevestigingstermijn-verstreken'))
  const kerst = begin('2025-12-18', {
    procedure: BEZWAAR,
    feiten: { vanuit: { ...tlv('TLV niet toegekend', 'niet-toekennen'), bekendgemaaktOp: '2025-12-01' } },
    door: 'moeder',
  }).doe('2025-12-18', 'moeder', 'vastleggen', { wat: 'indiening', gronden: 'x' })
  assert.equal(kerst.einde('bevestigingstermijn'), '2025-12-29')
})

const bijCommissie = () =>
  bezwaar('2026-04-30')
    .doe('2026-05-01', 'sll', 'vastleggen', { wat: 'bevestiging' })
    .doe('2026-05-04', 'bestuurder', 'vastleggen', { wat: 'voorlegging' })

test('RGV-332: only the directeur-bestuurder puts it before the bemiddelingscommissie', () => {
  const zaak = bezwaar('2026-04-30').doe('2026-05-01', 'sll', 'vastleggen', { wat: 'bevestiging' })
  for (const wie of ['sll', 'moeder', 'ib'])
    assert.ok(zaak.probeer('2026-05-04', wie, 'vastleggen', { wat: 'voorlegging' }), wie)
  assert.equal(bijCommissie().status, 'Bij bemiddelingscommissie')
})

const ADVIES = {
  wat: 'bemiddelingsadvies',
  gesprekOp: '2026-05-18',
  gespreksverslag: 'Ouders en school waren erbij.',
  advies: 'Verklaar het bezwaar gegrond.',
}

test('RGV-333: the committee advises after a talk that is on record', () => {
  const zaak = bijCommissie()
  for (const veld of ['gesprekOp', 'gespreksverslag'])
    assert.ok(zaak.probeer('2026-05-20', 'bemiddeling', 'vastleggen', { ...ADVIES, [veld]: null }), veld)
  zaak.doe('2026-05-20', 'bemiddeling', 'vastleggen', ADVIES)
  assert.equal(zaak.status, 'Advies uitgebracht')
})

const besloten = (optie: Record<string, unknown>) =>
  bijCommissie()
    .doe('2026-05-20', 'bemiddeling', 'vastleggen', ADVIES)
    .doe('2026-06-01', 'bestuurder', 'besluit-nemen', { motivering: 'Zie het advies.', ...optie })

test('RGV-334: school and parents hear the outcome; while a letter waits that is seen', () => {
  const zaak = besloten({ besluit: 'ongegrond' })
  const aan = zaak.toestand.brieven.filter((b) => b.brief === 'bezwaar-uitkomst').map((b) => b.aan.soort)
  assert.deepEqual([...new Set(aan)].toSorted(), ['organisatie', 'persoon'])
  assert.ok(zaak.taken.some((t) => t.naam === 'brief-verzenden'))
})

test('RGV-335 RGV-336: only the directeur-bestuurder passes it on, with a reason; the TLV stays as it is', () => {
  const zaak = besloten({ besluit: 'ongegrond' })
  for (const wie of ['moeder', 'ib'])
    assert.equal(
      zaak.probeer('2026-06-10', wie, 'vastleggen', { wat: 'doorgestuurd', reden: 'x' })?.code,
      'niet-bevoegd',
      wie,
    )
  assert.ok(
    zaak.probeer('2026-06-10', 'bestuurder', 'vastleggen', { wat: 'doorgestuurd' }),
    'without a reason',
  )
  zaak.doe('2026-06-10', 'bestuurder', 'vastleggen', { wat: 'doorgestuurd', reden: 'De ouders vragen dit.' })
  assert.equal(zaak.status, 'Bij landelijke commissie')
  assert.equal(zaak.toestand.registraties.at(-1)?.op, '2026-06-10')
  assert.deepEqual(
    elders(
      BEZWAAR,
      'b',
      zaak.geschiedenis.map((v) => v.gebeurtenis),
    ).filter((g) => g.soort === 'besluit-vervangen'),
    [],
  )
})

test('RGV-337: founded, there is a new decision tied to the old one, which stays readable', () => {
  assert.ok(
    bijCommissie()
      .doe('2026-05-20', 'bemiddeling', 'vastleggen', ADVIES)
      .probeer('2026-06-01', 'bestuurder', 'besluit-nemen', { besluit: 'gegrond', motivering: 'x' }),
    'without the new decision',
  )
  const zaak = besloten({ besluit: 'gegrond', nieuwBesluit: 'TLV so tot en met 31 juli 2028.' })
  assert.deepEqual(
    elders(
      BEZWAAR,
      'b',
      zaak.geschiedenis.map((v) => v.gebeurtenis),
    ).find((g) => g.soort === 'besluit-vervangen')?.inhoud,
    { op: '2026-06-01', zaak: 'b' },
  )
})

test('RGV-338: parents see until when they can object', () => {
  const zaak = opTafel('2025-12-01')
    .doe(AFGIFTE, 'bestuurder', 'besluit-nemen', { besluit: 'afgeven', ondertekend: true })
    .doe(AFGIFTE, 'sll', 'brief-verzenden')
    .naar('2026-04-20')
  const termijn = zaak.termijn('bezwaartermijn')
  assert.deepEqual([termijn?.einde, termijn?.loopt], ['2026-05-06', true])
  assert.ok(termijn?.definitie.zichtVoor.includes('ouder'))
})
