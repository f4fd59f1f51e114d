// BE-ARR-NATURA, BE-ARR-GELD and BE-AB on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import { nietVoorWie, startZaak } from '#domein/zaak/starten.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { ARR_GELD, ARR_NATURA } from './arrangement.ts'
import { BEGELEIDING } from './begeleiding.ts'
import { BERSEBA } from './swv.ts'

const MENSEN = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('commissie', 'commissielid'),
  mens('zorgmakelaar', 'zorgmakelaar'),
  mens('begeleider', 'ambulant-begeleider'),
]
const DAG = '2022-09-05'
const begin = (procedure: Procedure, op: Datum = DAG) =>
  speel({ procedure, gestart: op, door: 'ib', mensen: MENSEN, instellingen: BERSEBA.instellingen })

const NATURA = { vorm: 'natura', grond: 'gedrag', eigenSchool: 'De leerkracht leert ermee omgaan.' }
const GELD = { vorm: 'geld', grond: 'lichamelijk', bedrag: '2500', eigenSchool: 'Een assistent helpt.' }

const ingevuld = (procedure: Procedure, met: Record<string, unknown>, op: Datum = DAG) =>
  begin(procedure, op).doe(op, 'ib', 'formulier-invullen', met)
const ingediend = (procedure: Procedure, met: Record<string, unknown>, op: Datum = DAG) =>
  ingevuld(procedure, met, op).doe(op, 'ib', 'indienen')
const ken = (zaak: Spel, op: Datum, besluit: Record<string, unknown>) =>
  zaak.doe(op, 'commissie', 'besluit-nemen', {
    motivering: 'Past bij de criteria.',
    criteria: 'Criterium 1.',
    tot: '2023-07-31',
    ...besluit,
  })
const weigering = (zaak: Spel) => zaak.probeer(DAG, 'ib', 'indienen')?.reden ?? ''

test('BE-014: a parent can not ask for an arrangement; an sbo-school can, a so-school can not', () => {
  const ouder = { persoon: 'moeder', rollen: [{ rol: 'ouder', organisatie: null }] } as const
  const { context } = begin(ARR_NATURA).situatie('ib')
  for (const procedure of [ARR_NATURA, ARR_GELD]) {
    assert.ok(isWeigering(startZaak(procedure, { ...context, door: ouder })))
    const school = (soort: Organisatiesoort) =>
      nietVoorWie(procedure, context.door, { id: STREEK, soort, deelnemer: true })
    assert.equal(school('sbo-school'), null)
    assert.equal(school('basisschool'), null)
    assert.match(school('so-school')?.reden ?? '', /basisscholen/)
  }
})

test('BE-015: how the pupil stays at the own school must be filled in', () => {
  const { eigenSchool: _, ...rest } = NATURA
  assert.match(weigering(ingevuld(ARR_NATURA, rest)), /eigen school/)
})

test('BE-016: in kind, in money, or in both', () => {
  const veld = ARR_GELD.formulier[0]?.velden['vorm']
  assert.deepEqual(veld?.soort === 'keuze' ? veld.keuzes.map((k) => k.label) : [], [
    'In natura',
    'In geld',
    'In natura en in geld',
  ])
  const zaak = ken(ingediend(ARR_GELD, { ...GELD, vorm: 'natura-en-geld' }), DAG, {
    besluit: 'natura-en-geld',
    bedrag: '2500',
  })
  assert.equal(zaak.toestand.besluit?.optie, 'natura-en-geld')
})

test('BE-017: in kind it is for the leerkracht unless said otherwise, and no amount is asked', () => {
  const zaak = ken(ingediend(ARR_NATURA, NATURA), DAG, { besluit: 'natura' })
  assert.equal(zaak.toestand.besluit?.velden['voorWie'], 'leerkracht')
  assert.equal(zaak.toestand.besluit?.velden['bedrag'], undefined)
})

test('BE-018: in money an amount is required, in the request and in the decision', () => {
  const { bedrag: _, ...rest } = GELD
  assert.match(weigering(ingevuld(ARR_GELD, rest)), /bedrag/)
  const zaak = ingediend(ARR_GELD, GELD)
  const zonder = { besluit: 'geld', motivering: 'x', criteria: 'x', tot: '2023-07-31' }
  assert.match(zaak.probeer(DAG, 'commissie', 'besluit-nemen', zonder)?.reden ?? '', /bedrag/)
})

test('BE-020: money on the ground "gedrag" is refused and points to ambulante begeleiding', () => {
  assert.match(weigering(ingevuld(ARR_GELD, { ...GELD, grond: 'gedrag' })), /ambulante begeleiding/)
  const zaak = ingediend(ARR_NATURA, NATURA)
  const besluit = { besluit: 'geld', bedrag: '1', motivering: 'x', criteria: 'x', tot: '2023-07-31' }
  assert.match(
    zaak.probeer(DAG, 'commissie', 'besluit-nemen', besluit)?.reden ?? '',
    /geen arrangement in geld/,
  )
})

test('BE-021: money on the ground lichamelijk or cognitief is allowed, on another refused', () => {
  for (const grond of ['lichamelijk', 'cognitief'])
    assert.equal(weigering(ingevuld(ARR_GELD, { ...GELD, grond })), '', grond)
  assert.match(weigering(ingevuld(ARR_GELD, { ...GELD, grond: 'anders' })), /beperking/)
})

test('BE-022: in kind on the ground "gedrag" is allowed', () => {
  assert.equal(weigering(ingevuld(ARR_NATURA, NATURA)), '')
})

test('BE-023: granting makes a task for the school, no request for ambulante begeleiding', () => {
  const zaak = ken(ingediend(ARR_NATURA, NATURA), DAG, { besluit: 'natura' })
  assert.deepEqual(
    zaak.taken.filter((t) => t.onderwerp === 'ab-aanvragen').map((t) => t.organisatie),
    [STREEK],
  )
  assert.deepEqual(zaak.toestand.aanstellingen, [])
  // The initiative can be taken without an arrangement too.
  const ab = ingediend(BEGELEIDING, { vraag: 'Hoe ga ik om met boosheid?' })
  assert.equal(ab.aanZet?.rol, 'zorgmakelaar')
})

test('BE-024: granted on 15-09-2022, the school has a message of that date', () => {
  const zaak = ken(ingediend(ARR_GELD, GELD), '2022-09-15', { besluit: 'geld', bedrag: '2500' })
  const brief = zaak.toestand.brieven.find((b) => b.brief === 'toekenning-arrangement')
  assert.deepEqual(
    [brief?.aan.id, brief?.kanaal, brief?.stand, brief?.op],
    [STREEK, 'portaal', 'verzonden', '2022-09-15'],
  )
})

test('BE-025: an arrangement in money gives the SWV nothing to plan', () => {
  const zaak = ken(ingediend(ARR_GELD, GELD), DAG, { besluit: 'geld', bedrag: '2500' })
  assert.deepEqual(
    zaak.taken.map((t) => t.naam).filter((naam) => naam !== 'afronden'),
    [],
  )
})

test('BE-026: money is there on the first of the month after granting, also when that is a first', () => {
  const gevallen = [
    ['2022-09-15', '2022-10-01'],
    ['2023-01-31', '2023-02-01'],
    ['2023-02-01', '2023-03-01'],
  ] as const
  for (const [op, beschikbaar] of gevallen) {
    const zaak = ken(ingediend(ARR_GELD, GELD, op), op, { besluit: 'geld', bedrag: '2500' })
    assert.equal(zaak.toestand.besluit?.velden['beschikbaarOp'], beschikbaar)
    assert.equal(zaak.einde('budget-beschikbaar'), beschikbaar)
  }
})

test('BE-027: a decision without reference to the criteria, or without reasons, can not be taken', () => {
  const zaak = ingediend(ARR_NATURA, NATURA)
  const probeer = (met: Record<string, unknown>) =>
    zaak.probeer(DAG, 'commissie', 'besluit-nemen', { besluit: 'natura', tot: '2023-07-31', ...met })
      ?.reden ?? ''
  assert.match(probeer({ motivering: 'Goed.' }), /criteria/)
  assert.match(probeer({ criteria: 'Criterium 1.' }), /[Mm]otiv/)
})

test('BE-028: zorgmakelaar and school can not grant', () => {
  for (const wie of ['zorgmakelaar', 'ib'])
    assert.equal(
      ingediend(ARR_NATURA, NATURA).probeer(DAG, wie, 'besluit-nemen', { besluit: 'natura' })?.code,
      'niet-bevoegd',
      wie,
    )
})

test('an arrangement that ends gives a signal in time, and begeleiding runs from appointment to its end', () => {
  const arr = ken(ingediend(ARR_NATURA, NATURA), DAG, { besluit: 'natura' })
  assert.ok(arr.naar('2023-04-30').signalen.includes('loopt-af'))
  const ab = ingediend(BEGELEIDING, { vraag: 'Hoe ga ik om met boosheid?' })
    .doe(DAG, 'zorgmakelaar', 'toewijzen', { als: 'begeleider', persoon: 'begeleider' })
    .doe('2022-09-12', 'begeleider', 'uitvoering-starten', { op: '2022-09-12', tot: '2022-12-16' })
    .doe('2022-12-16', 'begeleider', 'uitvoering-beeindigen', { op: '2022-12-16', opbrengst: 'Rust.' })
    .doe('2022-12-19', 'zorgmakelaar', 'afronden')
  assert.equal(ab.status, 'Afgerond')
})
