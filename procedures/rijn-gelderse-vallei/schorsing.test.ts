// RGV-SCHORSING and RGV-VERWIJDERING on the pure core: who decides, how long, what the school must do, what comes after
// eight weeks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { SCHORSING } from './schorsing.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'
import { VERWIJDERING } from './verwijdering.ts'

const begin = (procedure: Procedure, op: Datum): Spel =>
  speel({
    procedure,
    gestart: op,
    door: 'ib',
    mensen: [
      mens('ib', 'intern-begeleider', STREEK),
      mens('directeur', 'schooldirecteur', STREEK),
      mens('bestuur', 'schoolbestuur', STREEK),
      mens('sc', 'steunpuntcoordinator'),
      mens('bestuurder-swv', 'directeur-bestuurder'),
      mens('systeem', 'systeem'),
    ],
    instellingen: RIJN_GELDERSE_VALLEI.instellingen,
  })
const OP = '2026-01-12'
const schors = (tot: Datum) => ({ wat: 'schorsing', van: OP, tot, reden: 'Gevochten op het plein.' })
const verwijder = { wat: 'verwijdering', grond: 'gedrag', per: OP, toelichting: 'Het gaat niet meer.' }
const stap = (wat: string) => ({ wat, datum: OP, tijdstip: '10:00' })
const titels = (zaak: Spel) => zaak.toestand.opvolging.filter((t) => !t.gedaan).map((t) => t.titel)

test('RGV-374: a suspension of 12-01-2026 to 16-01-2026 is allowed, to 19-01-2026 refused; it asks a talk and a letter', () => {
  const zaak = begin(SCHORSING, OP)
  assert.match(zaak.probeer(OP, 'bestuur', 'vastleggen', schors('2026-01-19'))?.reden ?? '', /5 schooldagen/)
  zaak.doe(OP, 'bestuur', 'vastleggen', schors('2026-01-16'))
  assert.equal(zaak.status, 'Geschorst')
  assert.deepEqual(
    zaak.toestand.brieven.map((b) => [b.brief, b.stand]),
    [
      ['bericht-van-school', 'verzonden'],
      ['bericht-van-school', 'verzonden'],
    ],
  )
  const terug = () => zaak.probeer('2026-01-19', 'ib', 'vastleggen', { wat: 'terugkeer' })
  assert.match(terug()?.reden ?? '', /gesprek met de ouders/)
  for (const wat of ['gesprek-ouders', 'melding-leerplicht', 'melding-inspectie'])
    zaak.doe(OP, 'directeur', 'vastleggen', stap(wat))
  assert.equal(terug(), null)
  assert.equal(zaak.status, 'Terug op school')
})

test('RGV-375: two days of suspension ask a report to the LPA and the inspectie, one day asks neither', () => {
  const twee = begin(SCHORSING, OP).doe(OP, 'bestuur', 'vastleggen', schors('2026-01-13'))
  assert.deepEqual(titels(twee), [
    'Gesprek met de ouders voeren',
    'Melden bij leerplichtambtenaar',
    'Melden bij de onderwijsinspectie',
  ])
  assert.match(
    twee
      .doe(OP, 'directeur', 'vastleggen', stap('gesprek-ouders'))
      .probeer(OP, 'ib', 'vastleggen', { wat: 'terugkeer' })?.reden ?? '',
    /taak open/,
  )
  const een = begin(SCHORSING, OP).doe(OP, 'bestuur', 'vastleggen', schors(OP))
  assert.deepEqual(titels(een), ['Gesprek met de ouders voeren'])
})

test('RGV-376: removed per 12-01-2026: a fitting school until 09-03-2026, and a signal while the SWV is not in it', () => {
  const zaak = begin(VERWIJDERING, OP).doe(OP, 'bestuur', 'vastleggen', verwijder)
  assert.equal(zaak.einde('passende-school'), '2026-03-09')
  assert.deepEqual(titels(zaak), [
    'Gesprek met de ouders voeren',
    'Melden bij leerplichtambtenaar',
    'Melden bij de onderwijsinspectie',
  ])
  assert.ok(zaak.toestand.brieven.every((b) => b.brief === 'bericht-van-school'))
  assert.ok(zaak.signalen.includes('swv-niet-betrokken'))
  const gevonden = { wat: 'passende-school', school: 'De Molen' }
  assert.match(zaak.probeer(OP, 'ib', 'vastleggen', gevonden)?.reden ?? '', /meldingen/)
  for (const wat of ['gesprek-ouders', 'melding-leerplicht', 'melding-inspectie'])
    zaak.doe(OP, 'directeur', 'vastleggen', stap(wat))
  zaak.doe(OP, 'sc', 'vastleggen', { wat: 'swv-betrokken', afspraken: 'De SC belt drie scholen.' })
  assert.ok(!zaak.signalen.includes('swv-niet-betrokken'))
  zaak.doe('2026-03-09', 'ib', 'vastleggen', gevonden)
  assert.equal(zaak.status, 'Passende school gevonden')
})

test('RGV-377: a removal without a ground is refused, and there are two grounds', () => {
  const zonder = begin(VERWIJDERING, OP).probeer(OP, 'bestuur', 'vastleggen', { ...verwijder, grond: null })
  assert.ok(zonder?.velden?.['grond'])
  const veld = VERWIJDERING.registraties?.find((r) => r.id === 'verwijdering')?.velden['grond']
  assert.deepEqual(veld?.soort === 'keuze' ? veld.keuzes.map((k) => k.waarde) : [], ['gedrag', 'begeleiding'])
})

test('RGV-378: a decision by the IB-er is refused, and without the protocol of the school there is a signal', () => {
  for (const [procedure, besluit] of [
    [SCHORSING, schors('2026-01-13')],
    [VERWIJDERING, verwijder],
  ] as const) {
    const zaak = begin(procedure, OP)
    assert.equal(zaak.probeer(OP, 'ib', 'vastleggen', besluit)?.code, 'niet-bevoegd')
    assert.ok(zaak.signalen.includes('protocol-ontbreekt'))
    zaak.doe(OP, 'ib', 'document-toevoegen', { soort: 'protocol', bestand: 'protocol', datum: '2025-08-01' })
    assert.ok(!zaak.signalen.includes('protocol-ontbreekt'))
  }
})

test('RGV-379: no fitting school on 10-03-2026: doorzettingskracht is proposed to the directeur-bestuurder', () => {
  const zaak = begin(VERWIJDERING, OP).doe(OP, 'bestuur', 'vastleggen', verwijder)
  assert.ok(zaak.probeer('2026-03-09', 'systeem', 'termijn-verlopen'))
  zaak.doe('2026-03-10', 'systeem', 'termijn-verlopen')
  assert.equal(zaak.status, 'Geen passende school')
  const taak = zaak.toestand.opvolging.find((t) => t.id === 'doorzetting-voorstel')
  assert.deepEqual([taak?.rol, taak?.gedaan], ['directeur-bestuurder', false])
  assert.match(taak?.titel ?? '', /doorzettingskracht/)
})

test('RGV-381: a report to the leerplichtambtenaar without a day or a time is refused', () => {
  const zaak = begin(SCHORSING, OP).doe(OP, 'bestuur', 'vastleggen', schors('2026-01-13'))
  const zonder = zaak.probeer(OP, 'directeur', 'vastleggen', { wat: 'melding-leerplicht' })
  assert.ok(zonder?.velden?.['datum'] && zonder.velden['tijdstip'])
})
