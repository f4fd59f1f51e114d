// The other procedures of Leiden and Duin- en Bollenstreek on the pure core: research, referral, the duty of care, the ACT,
// the ondersteuningsplan, and what holds for all of them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { sleutelsVan, toegangsrijen } from '#domein/zaak/toegang.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { ADVIES } from './advies.ts'
import { ONDERSTEUNINGSPLAN } from './ondersteuningsplan.ts'
import { ONDERZOEK } from './onderzoek.ts'
import { RICHTLIJN } from './richtlijn.ts'
import { DUIN_EN_BOLLENSTREEK, LEIDEN, leidseDesks } from './swv.ts'
import { tlvVso } from './tlv-vso.ts'
import { VERWIJZING } from './verwijzing.ts'
import { ZORGPLICHT } from './zorgplicht.ts'

const MENSEN = [
  mens('coordinator', 'ondersteuningscoordinator', STREEK),
  mens('loket', 'loketmedewerker'),
  mens('adviseur', 'adviseur'),
  mens('adviseur2', 'adviseur'),
  mens('act', 'act'),
]
const SWV = {
  id: 'swv',
  naam: 'SWV V(S)O Leiden',
  soort: 'swv',
  bestuur: null,
  plaats: null,
  deelnemer: true,
} as const

function begin(procedure: Procedure, gestart: Datum, door: string): Spel {
  return speel({
    procedure,
    gestart,
    door,
    mensen: MENSEN,
    instellingen: LEIDEN.instellingen,
    feiten: door === 'coordinator' ? {} : { aanvrager: SWV },
  })
}

test('LD-006: one guideline with a version: a change of it holds for both samenwerkingsverbanden', () => {
  const nieuw = {
    ...RICHTLIJN,
    versie: '2024-08-01',
    categorieen: RICHTLIJN.categorieen.slice(0, 2),
  } as const
  const [leiden, duin] = leidseDesks(nieuw)
  for (const desk of [leiden, duin]) {
    const tekst = JSON.stringify(desk)
    assert.ok(tekst.includes('Versie 2024-08-01') && !tekst.includes(RICHTLIJN.versie + '.'))
    const tlv = desk.procedures.find((p) => p.code === 'LD-TLV-VSO')
    assert.ok(tlv && JSON.stringify(tlv.route).includes('versie 2024-08-01'))
    assert.ok(!JSON.stringify(tlv.route).includes('"waarde":"hoog"'))
  }
  assert.equal(LEIDEN.procedures, DUIN_EN_BOLLENSTREEK.procedures)
  assert.notEqual(LEIDEN.sjabloon, DUIN_EN_BOLLENSTREEK.sjabloon)
})

test('LD-010: research does not start without the reason why it is needed', () => {
  const zaak = begin(ONDERZOEK, '2023-01-09', 'adviseur')
  zaak.doe('2023-01-09', 'adviseur', 'vastleggen', { wat: 'eerder-onderzoek', gedaan: false })
  const met = { wat: 'start-onderzoek', waarnaar: ['leerniveau'] }
  assert.match(
    zaak.probeer('2023-01-09', 'adviseur', 'vastleggen', met)?.velden?.['reden'] ?? '',
    /onderzoek nodig/,
  )
  assert.equal(
    zaak.doe('2023-01-09', 'adviseur', 'vastleggen', { ...met, reden: 'Het niveau is onduidelijk.' }).status,
    'In behandeling',
  )
})

test('LD-011: research of 2022 on record: then the motivation to do it again is required', () => {
  const zaak = begin(ONDERZOEK, '2023-01-09', 'loket')
  const start = { wat: 'start-onderzoek', waarnaar: ['gedrag'], reden: 'Nodig.' }
  assert.equal(zaak.probeer('2023-01-09', 'loket', 'vastleggen', start)?.code, 'verkeerde-fase')
  zaak.doe('2023-01-09', 'loket', 'vastleggen', { wat: 'eerder-onderzoek', gedaan: true, jaar: 2022 })
  assert.match(
    zaak.probeer('2023-01-09', 'loket', 'vastleggen', start)?.reden ?? '',
    /waarom toch onderzoek nodig/,
  )
  zaak.doe('2023-01-09', 'loket', 'vastleggen', { ...start, motivering: 'De situatie is veranderd.' })
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['motivering'], 'De situatie is veranderd.')
})

test('LD-012: three goals of a referral and "anders" can be chosen, and each referral is kept', () => {
  const zaak = begin(VERWIJZING, '2023-01-09', 'moeder')
  zaak.doe('2023-01-09', 'moeder', 'vastleggen', { wat: 'vraag', vraag: 'Waar kan mijn kind terecht?' })
  for (const doel of ['De Delta', 'VSO', 'hulpverlening'])
    zaak.doe('2023-01-10', 'loket', 'vastleggen', { wat: 'verwijzing', doel })
  zaak.doe('2023-01-10', 'loket', 'vastleggen', { wat: 'verwijzing', doel: 'anders', waarheen: 'Sportclub' })
  assert.deepEqual(
    zaak.toestand.registraties.filter((r) => r.registratie === 'verwijzing').map((r) => r.velden['doel']),
    ['De Delta', 'VSO', 'hulpverlening', 'anders'],
  )
})

const tlv = (): Spel =>
  begin(tlvVso(RICHTLIJN), '2022-09-05', 'coordinator').doe(
    '2022-09-05',
    'coordinator',
    'formulier-invullen',
    {
      onderwijsbehoeften: 'Kleine stappen.',
    },
  )
const bijAct = (): Spel =>
  tlv()
    .doe('2022-09-05', 'coordinator', 'formulier-invullen', {
      ondersteuningsbehoeften: 'Een vaste begeleider.',
    })
    .doe('2022-09-05', 'coordinator', 'indienen')
    .doe('2022-09-06', 'loket', 'controle-uitvoeren', { uitkomst: 'compleet' })
const POSITIEF = { besluit: 'toelaatbaar', tot: '2023-07-31', motivering: 'Een kleine groep is nodig.' }

test('LD-007: without the needs of the pupil the application is incomplete', () => {
  const zaak = tlv().doe('2022-09-05', 'coordinator', 'indienen')
  assert.match(
    zaak.probeer('2022-09-06', 'loket', 'controle-uitvoeren', { uitkomst: 'compleet' })?.reden ?? '',
    /nodig aan ondersteuning/,
  )
  zaak.doe('2022-09-06', 'loket', 'controle-uitvoeren', { uitkomst: 'incompleet' })
  assert.equal(zaak.status, 'Aanvulling gevraagd')
  assert.deepEqual(zaak.toestand.ontbreekt, [
    'Vraag niet beantwoord: Wat heeft de leerling nodig aan ondersteuning?',
  ])
})

test('LD-008: no positive assessment without a category, of exactly three', () => {
  const zaak = bijAct()
  assert.match(
    zaak.probeer('2022-09-19', 'act', 'besluit-nemen', POSITIEF)?.velden?.['categorie'] ?? '',
    /ategorie/,
  )
  const veld = OPDRACHTEN.get('besluit-nemen')?.velden(tlvVso(RICHTLIJN), null)['categorie']
  assert.ok(veld?.soort === 'keuze')
  assert.deepEqual(
    veld.keuzes.map((k) => k.waarde),
    ['laag', 'midden', 'hoog'],
  )
  assert.equal(zaak.probeer('2022-09-19', 'loket', 'besluit-nemen', POSITIEF)?.code, 'niet-bevoegd')
  zaak.doe('2022-09-19', 'act', 'besluit-nemen', { ...POSITIEF, categorie: 'midden' })
  assert.deepEqual([zaak.status, zaak.toestand.besluit?.categorie], ['Toelaatbaar', 'midden'])
})

test('LD-023: no other school is looked for before the own possibilities and the talk with the parents', () => {
  const zaak = begin(ZORGPLICHT, '2023-01-30', 'coordinator').doe('2023-01-30', 'coordinator', 'vastleggen', {
    wat: 'aanmelding',
    extraOndersteuning: true,
  })
  const zoek = () =>
    zaak.probeer('2023-02-01', 'coordinator', 'vastleggen', { wat: 'andere-school' })?.reden ?? ''
  assert.match(zoek(), /zelf kan bieden/)
  zaak.doe('2023-02-01', 'coordinator', 'vastleggen', {
    wat: 'eigen-onderzoek',
    kanZelf: false,
    grond: 'ondersteuning',
  })
  assert.match(zoek(), /geen overleg met de ouders/)
  zaak.doe('2023-02-01', 'coordinator', 'vastleggen', { wat: 'overleg-ouders', besproken: 'Samen gekeken.' })
  assert.equal(zoek(), '')
  assert.equal(zaak.status, 'Andere school zoeken')
  assert.deepEqual(
    zaak.toestand.registraties.map((r) => r.registratie),
    ['aanmelding', 'eigen-onderzoek', 'overleg-ouders', 'andere-school'],
  )
})

test('LD-024: six weeks from the application: 30-01-2023 gives 13-03-2023, and Easter Monday rolls to 11-04-2023', () => {
  for (const [op, tot, daarna] of [
    ['2023-01-30', '2023-03-13', '2023-03-14'],
    ['2023-02-27', '2023-04-11', '2023-04-12'],
  ] as const) {
    const zaak = begin(ZORGPLICHT, op, 'coordinator').doe(op, 'coordinator', 'vastleggen', {
      wat: 'aanmelding',
      extraOndersteuning: false,
    })
    assert.equal(zaak.einde('zorgplicht'), tot)
    assert.ok(!zaak.naar(tot).signalen.includes('zorgplicht-verstreken'))
    assert.ok(zaak.naar(daarna).signalen.includes('zorgplicht-verstreken'))
    assert.ok(
      ZORGPLICHT.signalen?.find((s) => s.id === 'zorgplicht-verstreken')?.ookSchool,
      'the school sees it as Het Loket does',
    )
  }
})

test('LD-025: a plan of 01-08-2022 to 31-07-2026 is signalled in 2025-2026 and not before; never longer than four years', () => {
  const zaak = begin(ONDERSTEUNINGSPLAN, '2022-08-01', 'loket')
  const vaststelling = { wat: 'vaststelling', van: '2022-08-01' }
  assert.match(
    zaak.probeer('2022-08-01', 'loket', 'vastleggen', { ...vaststelling, tot: '2026-08-01' })?.reden ?? '',
    /eens in de vier jaar/,
  )
  zaak.doe('2022-08-01', 'loket', 'vastleggen', { ...vaststelling, tot: '2026-07-31' })
  assert.equal(zaak.status, 'Vastgesteld')
  assert.ok(!zaak.naar('2025-07-31').signalen.includes('plan-loopt-af'))
  assert.ok(zaak.naar('2025-08-01').signalen.includes('plan-loopt-af'))
  assert.ok(zaak.naar('2026-07-31').signalen.includes('plan-loopt-af'))
})

test('LD-030: another adviser may know that there is a question, and no more; only the assigned one and Het Loket read it', () => {
  const zaak = begin(ADVIES, '2023-01-09', 'moeder')
    .doe('2023-01-09', 'moeder', 'vastleggen', { wat: 'vraag', onderwerp: ['gedrag'], vraag: 'Wat past er?' })
    .doe('2023-01-09', 'loket', 'toewijzen', { als: 'adviseur', persoon: 'adviseur' })
  const { procedure, toestand } = zaak.situatie()
  const ziet = (wie: string) => {
    const { context } = zaak.situatie(wie)
    const z = zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
    const sleutels = sleutelsVan(context.door).map((r) => `${r.soort}:${r.wie}`)
    const vindt = toegangsrijen(procedure, toestand, context.feiten.leerling).some((r) =>
      sleutels.includes(`${r.soort}:${r.wie}`),
    )
    return [z.als, z.weetErvan, vindt]
  }
  assert.deepEqual(ziet('adviseur'), ['behandelaar', false, true])
  assert.deepEqual(ziet('loket'), ['behandelaar', false, true])
  assert.deepEqual(ziet('adviseur2'), [null, true, false])
  assert.deepEqual(ziet('coordinator'), [null, false, false])
  assert.equal(
    zaak.probeer('2023-01-10', 'adviseur2', 'gesprek-plannen', { gesprek: 'adviesgesprek', op: '2023-01-20' })
      ?.code,
    'niet-bevoegd',
  )
})

test('no field, choice, document, record or letter of any procedure is a diagnosis', () => {
  const zonderHulp = JSON.stringify(LEIDEN.procedures)
  assert.doesNotMatch(zonderHulp, /diagnos/i)
})
