// RGV-ESCALATIE on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sleutelsVan, toegangsrijen } from '#domein/zaak/toegang.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { ESCALATIE } from './escalatie.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'

const { instellingen } = RIJN_GELDERSE_VALLEI
const MENSEN = [
  mens('sc', 'steunpuntcoordinator'),
  mens('db', 'directeur-bestuurder'),
  mens('sll', 'secretaresse-leerlingenzaken'),
  mens('bestuur-41246', 'schoolbestuur', '41246'),
  mens('bestuur-41337', 'schoolbestuur', '41337'),
  mens('rvt', 'raad-van-toezicht'),
  mens('rvt-2', 'raad-van-toezicht'),
]
const DAG = '2026-01-12'
const SIGNAAL = { wat: 'signaal', bestuur: 'Bestuur 41337', situaties: ['b', 'c'] }
const VERSLAG = {
  gesprek: 'escalatiegesprek',
  op: DAG,
  verslag: 'Samen gesproken.',
  partijen: ['schoolbestuur'],
  informatie: 'Twee leerlingen wachten op een plek.',
  uitkomst: 'geen-afspraken',
}
const begin = () =>
  speel({
    procedure: ESCALATIE,
    gestart: DAG,
    door: 'sc',
    mensen: MENSEN,
    instellingen,
    feiten: {
      leerling: null,
      aanvrager: { id: 'swv', naam: 'SWV', soort: 'swv', bestuur: null, plaats: null, deelnemer: true },
    },
  })
const gesignaleerd = (anders: Record<string, unknown> = {}): Spel =>
  begin().doe(DAG, 'sc', 'vastleggen', { ...SIGNAAL, ...anders })
const besproken = (anders: Record<string, unknown> = {}): Spel =>
  gesignaleerd(anders).doe(DAG, 'sc', 'gesprek-vastleggen', VERSLAG)
const gemeld = (): Spel =>
  besproken().doe(DAG, 'sc', 'vastleggen', { wat: 'melding', toelichting: 'De signalen blijven.' })
const vervolg = (zaak: Spel, keuze: string) =>
  zaak.probeer(DAG, 'db', 'vastleggen', { wat: 'vervolg', keuze, toelichting: 'Zo nodig.' })
const overlegd = (keuze: string): Spel => {
  const zaak = gemeld().doe(DAG, 'db', 'vastleggen', { wat: 'overleg', besproken: 'Geen beweging.' })
  assert.equal(vervolg(zaak, keuze), null)
  return zaak
}

/** How a person stands to the zaak, and whether it is found. */
function ziet(zaak: Spel, wie: string) {
  const { procedure, toestand, context } = zaak.situatie(wie)
  const sleutels = sleutelsVan(context.door).map((r) => `${r.soort}:${r.wie}`)
  return [
    zicht(procedure, toestand, context.door, null, instellingen).als,
    toegangsrijen(procedure, toestand, null).some((r) => sleutels.includes(`${r.soort}:${r.wie}`)),
  ]
}

test('RGV-418: without a situation it is refused; b and c together begin it', () => {
  assert.match(
    begin().probeer(DAG, 'sc', 'vastleggen', { ...SIGNAAL, situaties: [] })?.velden?.['situaties'] ?? '',
    /situatie/,
  )
  assert.equal(gesignaleerd().status, 'In gesprek')
})

test('RGV-419: situation a needs who established it; "Steunpuntcoördinator" is allowed', () => {
  const zonder = begin().probeer(DAG, 'sc', 'vastleggen', { ...SIGNAAL, situaties: ['a', 'f'] })
  assert.match(zonder?.velden?.['vastgesteldDoor'] ?? '', /stelde vast/)
  assert.equal(
    gesignaleerd({ situaties: ['a'], vastgesteldDoor: 'steunpuntcoordinator' }).status,
    'In gesprek',
  )
})

test('RGV-420: a talk can not be planned without a functionaris of the SWV', () => {
  const plan = { gesprek: 'escalatiegesprek', op: '2026-01-20', partijen: ['schoolbestuur'] }
  const zonder = gesignaleerd().probeer(DAG, 'sc', 'gesprek-plannen', plan)
  assert.match(zonder?.velden?.['functionaris'] ?? '', /functionaris/)
  assert.equal(gesignaleerd().probeer(DAG, 'sc', 'gesprek-plannen', { ...plan, functionaris: 'sc' }), null)
  assert.equal(
    gesignaleerd().probeer(DAG, 'sll', 'gesprek-plannen', { ...plan, functionaris: 'sc' })?.code,
    'niet-bevoegd',
  )
})

test('RGV-421: a report without its outcome does not close the step', () => {
  const { uitkomst: _, ...zonder } = VERSLAG
  const zaak = gesignaleerd()
  assert.ok(zaak.probeer(DAG, 'sc', 'gesprek-vastleggen', zonder)?.velden?.['uitkomst'])
  assert.ok(
    zaak.probeer(DAG, 'sc', 'gesprek-vastleggen', { ...VERSLAG, uitkomst: 'afspraken' })?.velden?.[
      'afspraken'
    ],
  )
  assert.equal(zaak.toestand.fase, 'gesprek')
  zaak.doe(DAG, 'sc', 'gesprek-vastleggen', VERSLAG)
  assert.equal(zaak.toestand.fase, 'volgen')
})

test('RGV-422: it is not reported to the directeur-bestuurder before there was a talk', () => {
  const meld = { wat: 'melding', toelichting: 'De signalen blijven.' }
  assert.match(gesignaleerd().probeer(DAG, 'sc', 'vastleggen', meld)?.reden ?? '', /nog geen gesprek/)
  assert.equal(gemeld().status, 'Bij de directeur-bestuurder')
})

test('RGV-423: no intervention is chosen before the directeur-bestuurder spoke with the board', () => {
  for (const keuze of ['interventie', 'plan', 'dispensatie'])
    assert.match(vervolg(gemeld(), keuze)?.reden ?? '', /nog geen overleg/, keuze)
  assert.equal(overlegd('interventie').status, 'Voor de Raad van Toezicht')
})

test('RGV-424: each of the six situations can be reported, with what goes on; without that it can not', () => {
  for (const situatie of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const zaak = besproken({ situaties: [situatie], vastgesteldDoor: 'inspectie' })
    assert.ok(zaak.probeer(DAG, 'sc', 'vastleggen', { wat: 'melding' })?.velden?.['toelichting'], situatie)
    assert.equal(zaak.probeer(DAG, 'sc', 'vastleggen', { wat: 'melding', toelichting: 'Blijft.' }), null)
  }
})

test('RGV-425: an intervention starts after the Raad van Toezicht looked at it, from that day on', () => {
  const zaak = overlegd('interventie')
  const start = { wat: 'interventie', watInterventie: 'Inhouden van middelen.' }
  assert.match(zaak.probeer('2026-02-01', 'db', 'vastleggen', start)?.reden ?? '', /nog niet getoetst/)
  zaak.doe('2026-02-01', 'db', 'toewijzen', { als: 'raad-van-toezicht', persoon: 'rvt' })
  const toets = { wat: 'rvt-toets', proces: 'Zorgvuldig.', inhoud: 'Redelijk.', uitkomst: 'uitvoeren' }
  assert.equal(zaak.probeer('2026-02-12', 'db', 'vastleggen', toets)?.code, 'niet-bevoegd')
  zaak.doe('2026-02-12', 'rvt', 'vastleggen', toets)
  assert.match(
    zaak.probeer('2026-02-12', 'db', 'vastleggen', { ...start, op: '2026-02-11' })?.reden ?? '',
    /niet voor de toets/,
  )
  assert.equal(zaak.probeer('2026-02-12', 'db', 'vastleggen', start), null)
  const terug = overlegd('interventie')
    .doe(DAG, 'db', 'toewijzen', { als: 'raad-van-toezicht', persoon: 'rvt' })
    .doe(DAG, 'rvt', 'vastleggen', { ...toets, uitkomst: 'terug' })
  assert.equal(terug.toestand.fase, 'vervolg')
})

test('RGV-426: a dispensation needs no look of the Raad van Toezicht, nor does a plan', () => {
  assert.equal(overlegd('dispensatie').status, 'Afgerond')
  assert.equal(overlegd('plan').status, 'Escalatieplan')
})

test('RGV-427: an agreement without a date is refused; one whose date has passed is signalled, the others too', () => {
  const zaak = overlegd('plan')
  const afspraak = {
    wat: 'plan-afspraak',
    watAfgesproken: 'Een plek zoeken.',
    wie: 'Het bestuur',
    hoe: 'Samen met de SC.',
  }
  assert.match(
    zaak.probeer(DAG, 'sc', 'vastleggen', afspraak)?.velden?.['voorWanneer'] ?? '',
    /[Vv]oor wanneer/,
  )
  zaak.doe(DAG, 'sc', 'vastleggen', { ...afspraak, voorWanneer: '2026-02-01' })
  zaak.doe(DAG, 'sc', 'vastleggen', { ...afspraak, voorWanneer: '2026-03-01' })
  assert.ok(!zaak.naar('2026-02-01').signalen.includes('afspraak-verlopen'))
  assert.ok(zaak.naar('2026-02-02').signalen.includes('afspraak-verlopen'))
  zaak.doe('2026-02-02', 'sc', 'taak-afhandelen', { taak: 'afspraak', toelichting: 'Nagekomen.' })
  assert.ok(!zaak.signalen.includes('afspraak-verlopen'))
  zaak.doe('2026-02-02', 'sc', 'vastleggen', { wat: 'opgelost', hoe: 'Er is een plek.' })
  assert.equal(zaak.status, 'Afgerond')
})

test('RGV-430: no pupil is in it, and a board sees only what it was connected to: 41246 does not see one of 41337', () => {
  assert.equal(ESCALATIE.betreft, 'organisatie')
  const zaak = gesignaleerd()
  assert.equal(zaak.toestand.leerling, null)
  assert.deepEqual(ziet(zaak, 'bestuur-41337'), [null, false])
  zaak.doe(DAG, 'sc', 'toewijzen', { als: 'schoolbestuur', persoon: 'bestuur-41337' })
  assert.deepEqual(ziet(zaak, 'bestuur-41337'), ['school', true])
  assert.deepEqual(ziet(zaak, 'bestuur-41246'), [null, false])
  assert.equal(zaak.probeer(DAG, 'bestuur-41246', 'vastleggen', SIGNAAL)?.code, 'niet-bevoegd')
})

test('RGV-431: the Raad van Toezicht does not see what was not laid before it', () => {
  assert.deepEqual(ziet(gemeld(), 'rvt'), [null, false])
  const zaak = overlegd('interventie')
  assert.deepEqual(ziet(zaak, 'rvt'), [null, false])
  zaak.doe(DAG, 'db', 'toewijzen', { als: 'raad-van-toezicht', persoon: 'rvt' })
  assert.deepEqual(ziet(zaak, 'rvt'), ['behandelaar', true])
  assert.deepEqual(ziet(zaak, 'rvt-2'), [null, false])
  // Nobody of it is connected before that.
  assert.equal(
    gemeld().probeer(DAG, 'db', 'toewijzen', { als: 'raad-van-toezicht', persoon: 'rvt' })?.code,
    'verkeerde-fase',
  )
})
