// BE-VRAAG on the pure core. A question of a parent stands on the SWV: the school of the pupil has no key to it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Brieffeiten, alsTekst } from '#domein/brief/brief.ts'
import { maakBrief } from '#domein/brief/soorten.ts'
import type { Feiten } from '#domein/verloop/opdracht.ts'
import { mogelijkheden } from '#domein/zaak/beslis.ts'
import { sleutelsVan, toegangsrijen } from '#domein/zaak/toegang.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { BERSEBA } from './swv.ts'
import { VRAAG } from './vraag.ts'

const MENSEN = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('zorgmakelaar', 'zorgmakelaar'),
  mens('loketlid', 'loketlid'),
  { ...mens('netwerklid', 'deskundige'), pool: 'pool' as const },
]
const DAG = '2023-01-09'
const SWV = {
  id: 'swv',
  naam: 'Berséba',
  soort: 'swv',
  bestuur: null,
  plaats: null,
  deelnemer: true,
} as const

function begin(door: 'moeder' | 'ib' | 'zorgmakelaar', feiten: Partial<Feiten> = {}): Spel {
  return speel({
    procedure: VRAAG,
    gestart: DAG,
    door,
    mensen: MENSEN,
    instellingen: BERSEBA.instellingen,
    feiten: { ...(door === 'ib' ? {} : { aanvrager: SWV }), ...feiten },
  })
}
const vraagVan = (door: 'moeder' | 'ib' | 'zorgmakelaar', feiten: Partial<Feiten> = {}) =>
  begin(door, feiten).doe(DAG, door, 'vastleggen', {
    wat: 'vraag',
    bron: door === 'ib' ? 'school' : 'ouder',
    vraag: 'Welke hulp past?',
  })
const eigenaar = (zaak: Spel) =>
  zaak.doe(DAG, 'zorgmakelaar', 'toewijzen', { als: 'eigenaar', persoon: 'zorgmakelaar' })
const leg = (
  zaak: Spel,
  wat: string,
  met: Record<string, unknown> = {},
  op: typeof DAG | '2023-01-10' = DAG,
) => zaak.doe(op, 'zorgmakelaar', 'vastleggen', { wat, ...met })
const mis = (zaak: Spel, wat: string, met: Record<string, unknown> = {}) =>
  zaak.probeer('2023-01-12', 'zorgmakelaar', 'vastleggen', { wat, ...met })?.reden ?? ''
const BRIEFFEITEN = {
  leerling: { naam: 'Sam', geboren: '2014-03-14' },
  geadresseerde: { naam: 'moeder', regels: [] },
  procedure: 'Vraag',
  stap: null,
  bijlagen: [],
  ookAan: [],
} as Partial<Brieffeiten> as Brieffeiten
const CONTACT = { contactGeweest: false, reden: 'Ik durf het niet te vragen.' }

test('BE-001: a school and a parent ask, each with its own source', () => {
  for (const [door, bron] of [
    ['ib', 'school'],
    ['moeder', 'ouder'],
  ] as const) {
    const zaak = vraagVan(door)
    assert.deepEqual([zaak.toestand.registraties[0]?.velden['bron'], zaak.toestand.gestartDoor], [bron, door])
  }
  const zaak = begin('moeder')
  assert.match(
    zaak.probeer(DAG, 'moeder', 'vastleggen', { wat: 'vraag', bron: 'school', vraag: 'x' })?.reden ?? '',
    /door een ouder/,
  )
})

test('a question without a zorgmakelaar has the task to appoint one, and can not be closed', () => {
  const zaak = vraagVan('ib')
  assert.ok(zaak.taken.some((t) => t.naam === 'toewijzen'))
  assert.match(mis(zaak, 'afsluiting', { uitkomst: 'advies' }), /eigenaar/)
  assert.ok(!eigenaar(zaak).taken.some((t) => t.naam === 'toewijzen'))
})

test('BE-003: a question ends with advice, a referral or nothing, and never with a decision', () => {
  for (const uitkomst of ['advies', 'doorverwezen', 'vervallen'])
    assert.equal(leg(eigenaar(vraagVan('ib')), 'afsluiting', { uitkomst }).status, 'Afgerond')
  const zaak = eigenaar(vraagVan('ib'))
  assert.match(mis(zaak, 'afsluiting', { uitkomst: 'toegekend' }), /Kies uit/)
  assert.equal(
    zaak.probeer(DAG, 'zorgmakelaar', 'besluit-nemen', { besluit: 'toekennen' })?.code,
    'niet-bevoegd',
  )
})

test('BE-004: the message with the advice says that everybody keeps the own responsibility', () => {
  const zaak = leg(eigenaar(vraagVan('ib')), 'afsluiting', { uitkomst: 'advies', advies: 'Probeer dit.' })
  assert.deepEqual(
    zaak.toestand.brieven.map((b) => [b.brief, b.stand]),
    [['adviesbericht', 'verzonden']],
  )
  assert.match(
    alsTekst(maakBrief('adviesbericht', BRIEFFEITEN)),
    /ouders houden hun eigen verantwoordelijkheid/,
  )
})

test('BE-005: a child at school and no answer on contact with the school: the question can not be closed', () => {
  const zaak = eigenaar(vraagVan('moeder'))
  assert.match(mis(zaak, 'afsluiting', { uitkomst: 'advies' }), /contact met de school/)
  assert.match(mis(zaak, 'schoolcontact', { reden: 'x' }), /contact geweest/)
  leg(zaak, 'schoolcontact', CONTACT)
  assert.equal(mis(zaak, 'afsluiting', { uitkomst: 'advies' }), '')
})

test('BE-006: a child without a school: contact with the school is not asked', () => {
  const leerling = vraagVan('moeder').situatie().context.feiten.leerling
  assert.ok(leerling)
  const zaak = eigenaar(vraagVan('moeder', { leerling: { ...leerling, school: null } }))
  const vormen = (s: Spel) => mogelijkheden(s.situatie('zorgmakelaar')).map((m) => m.variant?.waarde)
  assert.ok(!vormen(zaak).includes('schoolcontact'))
  assert.ok(vormen(eigenaar(vraagVan('moeder'))).includes('schoolcontact'))
  assert.equal(mis(zaak, 'afsluiting', { uitkomst: 'advies' }), '')
})

test('BE-007: without the reason to pass by the school the question can not be closed', () => {
  const zaak = eigenaar(vraagVan('moeder'))
  assert.match(mis(zaak, 'schoolcontact', { contactGeweest: true }), /buiten de school om/)
  assert.match(mis(zaak, 'afsluiting', { uitkomst: 'advies' }), /waarom de ouder/)
})

test('BE-008: the school is not told before the parent knows', () => {
  const zaak = leg(eigenaar(vraagVan('moeder')), 'naamwens', { keuze: 'met-naam' })
  assert.match(mis(zaak, 'schoolmelding', { tekst: 'Een ouder nam contact op.' }), /Vertel de ouder eerst/)
  leg(zaak, 'ouder-ingelicht', { bevestigd: true }, '2023-01-10')
  assert.match(mis(zaak, 'schoolmelding', { tekst: 'Een ouder.', op: DAG }), /nog niet ingelicht/)
  assert.equal(mis(zaak, 'schoolmelding', { tekst: 'Een ouder nam contact op.' }), '')
})

test('BE-009: after the talk of 10-01-2023 the task to tell the school stands open until it is done', () => {
  const zaak = leg(eigenaar(vraagVan('moeder')), 'oudergesprek', { verslag: 'Besproken.' }, '2023-01-10')
  const open = () => zaak.taken.filter((t) => t.onderwerp === 'school-melden').map((t) => t.rol)
  assert.deepEqual(open(), ['zorgmakelaar'])
  assert.match(
    mis(leg(zaak, 'schoolcontact', CONTACT, '2023-01-10'), 'afsluiting', { uitkomst: 'advies' }),
    /niet gemeld/,
  )
  leg(zaak, 'ouder-ingelicht', { bevestigd: true }, '2023-01-10')
  leg(zaak, 'naamwens', { keuze: 'anoniem' }, '2023-01-10')
  leg(zaak, 'schoolmelding', { tekst: 'Een ouder van een van uw leerlingen nam contact op.' }, '2023-01-10')
  assert.deepEqual(open(), [])
  assert.equal(zaak.toestand.registraties.at(-1)?.op, '2023-01-10')
})

test('BE-010: without the choice of with name or anonymous the school can not be told', () => {
  const zaak = leg(eigenaar(vraagVan('moeder')), 'ouder-ingelicht', { bevestigd: true })
  assert.match(mis(zaak, 'schoolmelding', { tekst: 'Een ouder nam contact op.' }), /met naam of anoniem/)
  zaak.doe(DAG, 'moeder', 'vastleggen', { wat: 'naamwens', keuze: 'met-naam' })
  assert.equal(mis(zaak, 'schoolmelding', { tekst: 'De moeder van Sam nam contact op.' }), '')
})

test('an anonymous question: no name in the message, and no key of the school leads to it', () => {
  const zaak = leg(eigenaar(vraagVan('moeder')), 'ouder-ingelicht', { bevestigd: true })
  leg(zaak, 'naamwens', { keuze: 'anoniem' })
  for (const tekst of ['Sam', 'de ouder van SAM', 'Voorbeeld'])
    assert.match(mis(zaak, 'schoolmelding', { tekst }), /noem geen naam/)
  const { procedure, toestand, context } = zaak.situatie('ib')
  const { leerling } = context.feiten
  assert.equal(zicht(procedure, toestand, context.door, leerling, context.instellingen).als, null)
  const van = toegangsrijen(procedure, toestand, leerling).map((r) => `${r.soort}:${r.wie}`)
  assert.deepEqual(
    sleutelsVan(context.door).filter((r) => van.includes(`${r.soort}:${r.wie}`)),
    [],
  )
})

test('BE-012: asking the network for advice leaves the owner as it was', () => {
  const zaak = leg(eigenaar(vraagVan('moeder')), 'collegiaal-advies', {
    aan: 'netwerk',
    vraag: 'Wat raadt u aan?',
    antwoord: 'Rust.',
  })
  assert.deepEqual(
    zaak.toestand.aanstellingen.map((a) => [a.persoon, a.tot]),
    [['zorgmakelaar', null]],
  )
})

test('BE-013: the name of the pupil of an anonymous question is not there for a colleague or the network', () => {
  const zaak = leg(eigenaar(vraagVan('moeder')), 'naamwens', { keuze: 'anoniem' })
  assert.match(
    mis(zaak, 'collegiaal-advies', { aan: 'netwerk', vraag: 'Wat past bij Sam?' }),
    /noem geen naam/,
  )
  leg(zaak, 'collegiaal-advies', { aan: 'netwerk', vraag: 'Wat past bij een leerling van acht?' })
  for (const wie of ['loketlid', 'netwerklid']) {
    const { procedure, toestand, context } = zaak.situatie(wie)
    assert.equal(
      zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen).als,
      null,
    )
  }
})
