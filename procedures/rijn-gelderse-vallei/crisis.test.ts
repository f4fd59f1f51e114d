// RGV-CRISIS on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sleutelsVan, toegangsrijen } from '#domein/zaak/toegang.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import type { Zaakfeit } from '#domein/verloop/opdracht.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { ARRANGEMENTEN } from './arrangementen.ts'
import { CRISIS } from './crisis.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'

const { instellingen, inhoud } = RIJN_GELDERSE_VALLEI
const MENSEN = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('directeur', 'schooldirecteur', STREEK),
  mens('leerkracht', 'leerkracht', STREEK),
  mens('sc', 'steunpuntcoordinator'),
]
const DAG = '2026-01-12'
const MELDING = { wat: 'melding', type: 'crisissituatie', protocol: true, hulpGevraagd: false }
const VERSLAG = {
  gesprek: 'crisis-ot',
  op: DAG,
  verslag: 'Samen gekeken naar wat nodig is.',
  partijen: ['ouders', 'school', 'lokaal-team'],
  metMandaat: ['ouders', 'school', 'lokaal-team'],
  aanleiding: 'Een conflict in de klas.',
  kindfactoren: 'Snel overprikkeld.',
  thuissituatie: 'Rustig.',
  groep: 'Druk.',
  leerkracht: 'Nieuw in de groep.',
  team: 'Wil helpen.',
  behoeften: 'Voorspelbaarheid.',
  gewensteSituatie: 'Halve dagen met een vaste begeleider.',
}

const begin = () => speel({ procedure: CRISIS, gestart: DAG, door: 'ib', mensen: MENSEN, instellingen })
const gemeld = (anders: Record<string, unknown> = {}): Spel =>
  begin().doe(DAG, 'ib', 'vastleggen', { ...MELDING, ...anders })
const besproken = (anders: Record<string, unknown> = {}): Spel =>
  gemeld().doe(DAG, 'directeur', 'gesprek-vastleggen', { ...VERSLAG, ...anders })

/** How a person stands to the zaak, and whether it is found at all. */
function ziet(zaak: Spel, wie: string) {
  const { procedure, toestand, context } = zaak.situatie(wie)
  const { leerling } = context.feiten
  const z = zicht(procedure, toestand, context.door, leerling, instellingen)
  const sleutels = sleutelsVan(context.door).map((r) => `${r.soort}:${r.wie}`)
  const vindt = toegangsrijen(procedure, toestand, leerling).some((r) =>
    sleutels.includes(`${r.soort}:${r.wie}`),
  )
  return { als: z.als, weetErvan: z.weetErvan, vindt }
}

test('RGV-349: without its type a crisis can not be recorded; it is a crisis or a slow emergency', () => {
  const { type: _, ...zonder } = MELDING
  assert.match(begin().probeer(DAG, 'ib', 'vastleggen', zonder)?.velden?.['type'] ?? '', /crisis of een nood/)
  for (const type of ['crisissituatie', 'noodsituatie'])
    assert.equal(gemeld({ type }).status, 'Crisis gemeld')
})

test('RGV-350: without a question to the SWV the steunpuntcoördinator knows of the report and has no task; with one there is a task', () => {
  const zaak = gemeld()
  assert.deepEqual(
    zaak.taken.filter((t) => t.rol === 'steunpuntcoordinator'),
    [],
  )
  assert.deepEqual(ziet(zaak, 'sc'), { als: null, weetErvan: true, vindt: false })
  assert.equal(zaak.probeer(DAG, 'sc', 'betrokkenheid-vastleggen')?.code, 'niet-bevoegd')
  zaak.doe(DAG, 'directeur', 'vastleggen', { wat: 'hulp-vragen', vraag: 'Wie kan meedenken?' })
  const meteen = gemeld({ hulpGevraagd: true })
  for (const gevraagd of [zaak, meteen]) {
    assert.ok(gevraagd.taken.some((t) => t.rol === 'steunpuntcoordinator' && t.onderwerp === 'meedenken'))
    assert.deepEqual(ziet(gevraagd, 'sc'), { als: 'behandelaar', weetErvan: false, vindt: true })
  }
  // What came of it stays to be read when the task is done.
  zaak.doe(DAG, 'sc', 'taak-afhandelen', { taak: 'meedenken', toelichting: 'Gebeld.' })
  assert.equal(ziet(zaak, 'sc').als, 'behandelaar')
})

test('RGV-351: director and intern begeleider arrange the ondersteuningsteam; five are proposed to invite', () => {
  const ot = CRISIS.gesprekken?.find((g) => g.id === 'crisis-ot')
  assert.deepEqual(ot?.genodigden, [
    'ouders',
    'steunpuntcoordinator',
    'lokaal-team',
    'leerplichtambtenaar',
    'anders',
  ])
  const plan = { gesprek: 'crisis-ot', op: '2026-01-13', partijen: ot?.genodigden }
  for (const wie of ['ib', 'directeur'])
    assert.equal(gemeld().probeer(DAG, wie, 'gesprek-plannen', plan), null, wie)
  for (const wie of ['sc', 'leerkracht'])
    assert.equal(gemeld().probeer(DAG, wie, 'gesprek-plannen', plan)?.code, 'niet-bevoegd', wie)
})

test('RGV-352: of each participant it is recorded whether there is a mandate; without one is a warning, and the talk is held', () => {
  const onbekend = gemeld().probeer(DAG, 'ib', 'gesprek-vastleggen', { ...VERSLAG, metMandaat: ['ouders'] })
  assert.match(onbekend?.reden ?? '', /niet vastgelegd of die mandaat had/)
  assert.ok(!besproken().signalen.includes('zonder-mandaat'))
  const zaak = besproken({ metMandaat: ['ouders', 'school'], zonderMandaat: ['lokaal-team'] })
  assert.equal(zaak.status, 'Plan van aanpak maken')
  assert.ok(zaak.signalen.includes('zonder-mandaat'))
})

test('RGV-353: a report without the wanted situation, or another part, can not be recorded', () => {
  for (const veld of [
    'aanleiding',
    'kindfactoren',
    'thuissituatie',
    'groep',
    'behoeften',
    'gewensteSituatie',
  ]) {
    const zonder = Object.fromEntries(Object.entries(VERSLAG).filter(([naam]) => naam !== veld))
    assert.ok(gemeld().probeer(DAG, 'ib', 'gesprek-vastleggen', zonder)?.velden?.[veld], veld)
  }
})

test('RGV-354: a new plan has its goal filled in beforehand; without what is done it is not active', () => {
  const zaak = besproken()
  const plan = zaak.probeer(DAG, 'ib', 'vastleggen', { wat: 'plan-crisis' })
  assert.match(plan?.velden?.['inzet'] ?? '', /nzet/)
  assert.equal(plan?.velden?.['doel'], undefined)
  assert.equal(zaak.status, 'Plan van aanpak maken')
  zaak.doe(DAG, 'ib', 'vastleggen', { wat: 'plan-crisis', inzet: 'Vanaf morgen een begeleider.' })
  assert.equal(zaak.status, 'Plan actief')
  assert.match(String(zaak.toestand.registraties.at(-1)?.velden['doel']), /zo snel mogelijk deel/)
  zaak.doe(DAG, 'ib', 'vastleggen', { wat: 'afsluiting', resultaat: 'Weer hele dagen.' })
  assert.equal(zaak.status, 'Afgerond')
})

test('RGV-355: a crisis of which the parents were not invited is signalled, to the school too', () => {
  const zaak = gemeld()
  assert.ok(zaak.signalen.includes('ouders-niet-uitgenodigd'))
  assert.ok(CRISIS.signalen?.find((s) => s.id === 'ouders-niet-uitgenodigd')?.ookSchool)
  zaak.doe(DAG, 'ib', 'gesprek-plannen', { gesprek: 'crisis-ot', op: '2026-01-13', partijen: ['school'] })
  assert.deepEqual(zaak.signalen, ['crisis-ot-zonder-ouders'])
  zaak.doe(DAG, 'ib', 'gesprek-plannen', { gesprek: 'crisis-ot', op: '2026-01-13', partijen: ['ouders'] })
  assert.deepEqual(zaak.signalen, [])
})

test('RGV-356: the page of the time-outroute tells when it was fixed, and a time-out can be begun from a crisis', () => {
  const pagina = inhoud.paginas.find((p) => p.naam === 'time-outroute')
  assert.match(
    JSON.stringify(pagina),
    /Time-outroute: vastgesteld door de Algemene Ledenvergadering op 23 juni 2021/,
  )
  const procedure = ARRANGEMENTEN.find((p) => p.code === 'RGV-TIMEOUT')
  assert.ok(procedure)
  const vanuit: Zaakfeit = {
    zaak: 'crisis',
    procedure: CRISIS.code,
    status: 'Plan actief',
    open: true,
    gestartOp: DAG,
    ingediendOp: DAG,
    besluit: null,
    bekendgemaaktOp: null,
    beslisser: null,
    registraties: [],
  }
  const zaak = speel({
    procedure,
    gestart: DAG,
    door: 'ib',
    mensen: MENSEN,
    instellingen,
    feiten: { vanuit },
  })
  assert.equal(zaak.toestand.vanuit, 'crisis')
})
