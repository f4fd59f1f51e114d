// The audit of TLV-PrO's, played on the pure core: the chance is given.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { steekproefgrootte, trek } from '#domein/fasen/registratie/steekproef.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { beslis } from '#domein/zaak/beslis.ts'
import { toegangsrijen } from '#domein/zaak/toegang.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { registratieVan } from '#domein/verloop/toestand.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { GELDERSE_VALLEI } from './swv.ts'
import { PRO_AUDIT } from './pro-audit.ts'

const OP = '2023-03-01'
const ZAKEN = Array.from({ length: 40 }, (_, i) => ({
  zaak: `zaak-${i}`,
  nummer: `2022-${i}`,
  school: `school-${i % 2}`,
}))
const audit = (zaad = 'toeval') =>
  speel({
    procedure: PRO_AUDIT,
    gestart: OP,
    door: 'procesbegeleider',
    feiten: { steekproef: { zaad, zaken: ZAKEN } },
  })
const leg = (zaak: Spel, wat: string, met: Record<string, unknown> = {}) =>
  zaak.probeer(OP, 'procesbegeleider', 'vastleggen', { wat, ...met })?.reden ?? null
const getrokken = (zaak: Spel) =>
  registratieVan(zaak.toestand, 'steekproef')?.velden['getrokken'] as readonly string[]
const OORDEEL = { procedureGevolgd: 'voldoet', inhoudDossier: 'voldoet-niet', kwaliteitAdvies: 'voldoet' }
/** All drawn files judged, and the sample found not good enough. */
const afgekeurd = () => {
  const zaak = audit()
  assert.equal(leg(zaak, 'steekproef', { percentage: 10 }), null)
  for (const dossier of getrokken(zaak)) assert.equal(leg(zaak, 'oordeel', { dossier, ...OORDEEL }), null)
  assert.equal(leg(zaak, 'uitkomst', { uitkomst: 'voldoet-niet' }), null)
  return zaak
}

test('GV-292: 10% of 40 TLV-PrO is 4 files; each needs three judgements before the outcome', () => {
  const zaak = audit()
  assert.equal(leg(zaak, 'steekproef', { percentage: 10 }), null)
  const dossiers = getrokken(zaak)
  assert.equal(new Set(dossiers).size, 4)
  assert.match(leg(zaak, 'uitkomst', { uitkomst: 'voldoet' }) ?? '', /Nog niet elk getrokken dossier/)
  for (const veld of Object.keys(OORDEEL)) {
    const weigering = zaak.probeer(OP, 'procesbegeleider', 'vastleggen', {
      wat: 'oordeel',
      dossier: dossiers[0],
      ...OORDEEL,
      [veld]: null,
    })
    assert.ok(weigering?.velden?.[veld], veld)
  }
  const ander = ZAKEN.find((z) => !dossiers.includes(z.zaak))?.zaak
  assert.match(leg(zaak, 'oordeel', { dossier: ander, ...OORDEEL }) ?? '', /niet in de steekproef/)
  for (const dossier of dossiers.slice(1)) assert.equal(leg(zaak, 'oordeel', { dossier, ...OORDEEL }), null)
  assert.match(leg(zaak, 'uitkomst', { uitkomst: 'voldoet' }) ?? '', /Nog niet elk/)
  assert.equal(leg(zaak, 'oordeel', { dossier: dossiers[0], ...OORDEEL }), null)
  assert.equal(leg(zaak, 'uitkomst', { uitkomst: 'voldoet' }), null)
  assert.equal(zaak.status, 'Afgerond')
})

test('the draw can be done again from the chance that was kept, whatever the order of the files; another chance draws others', () => {
  const zaak = audit('a1')
  leg(zaak, 'steekproef', { percentage: 10 })
  const zaad = String(registratieVan(zaak.toestand, 'steekproef')?.velden['zaad'])
  const ids = ZAKEN.map((z) => z.zaak)
  assert.deepEqual(trek(ids.toReversed(), 4, zaad), getrokken(zaak))
  assert.notDeepEqual(trek(ids, 4, 'a2'), getrokken(zaak))
  assert.deepEqual(
    [1, 9, 10, 11, 40].map((n) => steekproefgrootte(n, 10)),
    [1, 1, 1, 2, 4],
  )
  // Over many draws every file comes about as often.
  const keren = new Map<string, number>()
  for (let i = 0; i < 4000; i++)
    for (const id of trek(ids, 4, `zaad ${i}`)) keren.set(id, (keren.get(id) ?? 0) + 1)
  for (const id of ids) assert.ok(Math.abs((keren.get(id) ?? 0) - 400) < 90, `${id}: ${keren.get(id)}`)
})

test('GV-293: a financial consequence is refused without an earlier order to repair, and before that had too little effect', () => {
  const zaak = afgekeurd()
  const gevolg = () => leg(zaak, 'financieel-gevolg', { afspraken: 'Terugbetalen.' })
  assert.match(gevolg() ?? '', /niet zonder eerdere herstelopdracht/)
  assert.equal(
    leg(zaak, 'herstelopdracht', { opdracht: 'Dossiers aanvullen.', uiterlijk: '2023-05-01' }),
    null,
  )
  assert.match(gevolg() ?? '', /onvoldoende effect/)
  assert.equal(leg(zaak, 'effect', { effect: 'onvoldoende' }), null)
  assert.equal(gevolg(), null)
  assert.equal(zaak.status, 'Afgerond')
})

test('each school with a file that was found wanting gets a letter and a task with the day of the order, and sees no more than that', () => {
  const zaak = audit()
  assert.equal(leg(zaak, 'steekproef', { percentage: 100 }), null)
  // Only files of school-1 are found wanting.
  for (const [i, dossier] of getrokken(zaak).entries()) {
    const school = ZAKEN.find((z) => z.zaak === dossier)?.school
    const oordeel = school === 'school-1' && i > 0 ? 'voldoet-niet' : 'voldoet'
    assert.equal(leg(zaak, 'oordeel', { dossier, ...OORDEEL, inhoudDossier: oordeel }), null)
  }
  leg(zaak, 'uitkomst', { uitkomst: 'voldoet-niet' })
  const van = (school: string) => ({
    persoon: school,
    rollen: [{ rol: 'zorgcoordinator' as const, organisatie: school }],
  })
  const ziet = (school: string) =>
    zicht(PRO_AUDIT, zaak.toestand, van(school), null, GELDERSE_VALLEI.instellingen)
  assert.equal(ziet('school-1').als, null)
  leg(zaak, 'herstelopdracht', { opdracht: 'Dossiers aanvullen.', uiterlijk: '2023-05-01' })
  assert.deepEqual(
    zaak.toestand.brieven.map((b) => [b.brief, b.aan, b.stand]),
    [['herstelopdracht', { soort: 'organisatie', id: 'school-1' }, 'verzonden']],
  )
  const taak = zaak.taken.find((t) => t.naam === 'taak-afhandelen')
  assert.deepEqual(
    [taak?.rol, taak?.organisatie, taak?.uiterlijk],
    ['zorgcoordinator', 'school-1', '2023-05-01'],
  )
  const daar = ziet('school-1')
  assert.deepEqual(
    [daar.als, daar.brieven.length, daar.formulier, daar.stukken, daar.gebeurtenissen],
    ['betrokken', 1, false, [], []],
  )
  assert.equal(ziet('school-0').als, null)
  assert.ok(
    toegangsrijen(PRO_AUDIT, zaak.toestand, null).some(
      (r) => r.soort === 'organisatie' && r.wie === 'school-1',
    ),
  )
  // The task is of that school; doing it is all that it can do here.
  const door = (school: string, naam: string, invoer: Record<string, unknown>) => {
    const s = zaak.situatie()
    const uitkomst = beslis({ ...s, context: { ...s.context, door: van(school) } }, naam, invoer)
    return isWeigering(uitkomst) ? uitkomst.code : 'gedaan'
  }
  const gemeld = { taak: 'herstel', toelichting: 'De dossiers zijn aangevuld.' }
  assert.equal(door('school-0', 'taak-afhandelen', gemeld), 'niet-bevoegd')
  assert.equal(door('school-1', 'vastleggen', { wat: 'effect', effect: 'voldoende' }), 'niet-bevoegd')
  assert.equal(door('school-1', 'taak-afhandelen', gemeld), 'gedaan')
  leg(zaak, 'effect', { effect: 'voldoende' })
  assert.ok(zaak.toestand.opvolging.every((o) => o.gedaan))
})

test('with enough effect of the repair the audit ends without a financial consequence', () => {
  const zaak = afgekeurd()
  leg(zaak, 'herstelopdracht', { opdracht: 'Aanvullen.', uiterlijk: '2023-05-01' })
  assert.equal(leg(zaak, 'effect', { effect: 'voldoende' }), null)
  assert.equal(zaak.status, 'Afgerond')
})
