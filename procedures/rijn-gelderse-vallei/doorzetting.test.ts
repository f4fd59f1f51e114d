// RGV-DOORZETTING on the pure core: who must be in it, consent before the search, three schools, agreement of boards, the
// report after each step, and parents who refuse.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { DOORZETTING } from './doorzetting.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'

const { instellingen } = RIJN_GELDERSE_VALLEI
const OP = '2026-01-12'

function begin(op: Datum = OP): Spel {
  return speel({
    procedure: DOORZETTING,
    gestart: op,
    door: 'db',
    mensen: [
      mens('db', 'directeur-bestuurder'),
      mens('sc', 'steunpuntcoordinator'),
      mens('bestuur', 'schoolbestuur', 'bestuur-streek'),
      mens('consulent', 'onderwijsconsulent'),
      mens('ib', 'intern-begeleider', STREEK),
    ],
    instellingen,
  })
}

const START = {
  wat: 'doorzetting-starten',
  reden: 'toegang geweigerd',
  toelichting: 'Drie scholen zeiden nee.',
}
const AFSPRAKEN = { wat: 'communicatieafspraken', afspraken: 'De SC belt de ouders elke vrijdag.' }
const scholen = (...namen: readonly string[]) => ({
  wat: 'zoekopdracht',
  behoefte: 'Een kleine groep.',
  ...Object.fromEntries(namen.map((naam, i) => [`school${i + 1}`, naam])),
})
const DRIE = scholen('De Molen', 'De Hoeve', 'De Wissel')
const leg = (zaak: Spel, op: Datum, wat: Record<string, unknown>) => zaak.doe(op, 'db', 'vastleggen', wat)
const probeer = (zaak: Spel, op: Datum, wat: Record<string, unknown>) =>
  zaak.probeer(op, 'db', 'vastleggen', wat)

const verbonden = (zaak: Spel): Spel =>
  zaak
    .doe(OP, 'db', 'toewijzen', { als: 'schoolbestuurder', persoon: 'bestuur' })
    .doe(OP, 'db', 'toewijzen', { als: 'steunpuntcoordinator', persoon: 'sc' })
const gestart = () => leg(verbonden(begin()), OP, START)
const instemming = (ja: boolean) => ({ wat: 'instemming', instemming: ja, ingestemdOp: OP })
const zoekend = () => leg(leg(gestart(), OP, AFSPRAKEN), OP, instemming(true))
const akkoord = (school: string, ja: boolean, op: Datum) => ({
  wat: 'akkoord-bestuur',
  school,
  bestuur: `Bestuur van ${school}`,
  akkoord: ja,
  akkoordOp: op,
})
const benader = (school: string, plek = true) => ({ wat: 'school-benaderd', school, plek })

test('RGV-386: without a reason it cannot start; with "toegang geweigerd" it has', () => {
  const zaak = verbonden(begin())
  assert.ok(probeer(zaak, OP, { ...START, reden: null })?.velden?.['reden'])
  assert.equal(leg(zaak, OP, START).status, 'Gestart')
})

test('RGV-387: the directeur-bestuurder directs, and without a schoolbestuurder or an SC it is refused', () => {
  const zaak = begin()
  assert.match(probeer(zaak, OP, START)?.reden ?? '', /geen schoolbestuurder/)
  zaak.doe(OP, 'db', 'toewijzen', { als: 'schoolbestuurder', persoon: 'bestuur' })
  assert.match(probeer(zaak, OP, START)?.reden ?? '', /geen steunpuntcoördinator/)
  zaak.doe(OP, 'db', 'toewijzen', { als: 'steunpuntcoordinator', persoon: 'sc' })
  assert.equal(zaak.probeer(OP, 'sc', 'vastleggen', START)?.code, 'niet-bevoegd')
  assert.equal(probeer(zaak, OP, START), null)
})

test('RGV-388: searching before the parents consent is refused; their consent has a day', () => {
  const zaak = leg(gestart(), OP, AFSPRAKEN)
  assert.match(probeer(zaak, OP, DRIE)?.reden ?? '', /niet ingestemd/)
  assert.ok(probeer(zaak, OP, { wat: 'instemming', instemming: true })?.velden?.['ingestemdOp'])
  leg(zaak, OP, instemming(true))
  assert.equal(probeer(zaak, OP, DRIE), null)
})

test('RGV-389: four steps give four reports, each with the day it was sent and to whom', () => {
  const zaak = leg(leg(zoekend(), '2026-01-13', DRIE), '2026-01-14', akkoord('school1', true, '2026-01-14'))
  const stappen = zaak.toestand.registraties.filter((r) => r.registratie !== 'communicatieafspraken')
  assert.equal(stappen.length, 4)
  const verzondenOp = (id: string) =>
    zaak.geschiedenis.flatMap(({ gebeurtenis: g }) =>
      g.soort === 'brief-verzonden' && g.inhoud.id === id ? [g.inhoud.op] : [],
    )
  const aan = (id: string) => zaak.toestand.brieven.filter((b) => b.aan.id === id)
  for (const wie of ['moeder', 'vader', STREEK]) {
    assert.deepEqual(
      aan(wie).map((b) => [b.brief, b.stand]),
      [1, 2, 3, 4].map(() => ['procesverslag', 'verzonden']),
    )
    assert.deepEqual(
      aan(wie).flatMap((b) => verzondenOp(b.id)),
      [OP, OP, '2026-01-13', '2026-01-14'],
    )
  }
})

test('RGV-390: asked without three schools it is Onvolledig, with three the next step', () => {
  const zaak = leg(zoekend(), OP, scholen('De Molen', 'De Hoeve'))
  assert.equal(zaak.status, 'Onvolledig')
  assert.equal(leg(zaak, OP, DRIE).status, 'School benaderen')
})

test('RGV-391: board B agrees on 14-01-2026: its school can be approached; no: the next school', () => {
  const zaak = leg(zoekend(), OP, DRIE)
  assert.match(probeer(zaak, '2026-01-13', benader('school1'))?.reden ?? '', /niet akkoord/)
  leg(zaak, '2026-01-13', akkoord('school1', false, '2026-01-13'))
  assert.match(probeer(zaak, '2026-01-14', benader('school1'))?.reden ?? '', /niet akkoord/)
  leg(zaak, '2026-01-14', akkoord('school2', true, '2026-01-14'))
  assert.match(probeer(zaak, '2026-01-14', benader('school1'))?.reden ?? '', /niet akkoord/)
  leg(zaak, '2026-01-14', benader('school2', false))
  assert.equal(zaak.status, 'School benaderen')
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['naam'], 'De Hoeve')
  leg(zaak, '2026-01-15', akkoord('school3', true, '2026-01-15'))
  assert.equal(leg(zaak, '2026-01-16', benader('school3')).status, 'School gevonden')
})

test('RGV-392: the parents refuse on 10-02-2026: Ouders weigeren, no placement, and the other route is recorded', () => {
  const zaak = leg(zoekend(), OP, DRIE)
  const op = '2026-02-10'
  leg(zaak, op, { wat: 'ouders-weigeren', geweigerdOp: op, toelichting: 'Zij willen deze school niet.' })
  assert.equal(zaak.status, 'Ouders weigeren')
  assert.equal(probeer(zaak, op, { wat: 'plaatsing', per: '2026-02-16' })?.code, 'verkeerde-fase')
  assert.equal(probeer(zaak, op, DRIE)?.code, 'verkeerde-fase')
  leg(zaak, op, { wat: 'andere-route', route: 'Leerplicht neemt het over.' })
  assert.equal(zaak.status, 'Andere route')
  assert.equal(leg(gestart(), OP, instemming(false)).status, 'Ouders weigeren')
})

test('RGV-393: jeugdhulp first: the placement begins only after the day it starts', () => {
  const zaak = leg(leg(zoekend(), OP, DRIE), OP, akkoord('school1', true, OP))
  leg(zaak, OP, benader('school1'))
  const per = (dag: Datum) => probeer(zaak, OP, { wat: 'plaatsing', per: dag })
  assert.match(per('2026-02-02')?.reden ?? '', /nog geen plan/)
  assert.ok(probeer(zaak, OP, { wat: 'plan', jeugdhulp: 'eerst' })?.velden?.['jeugdhulpVanaf'])
  leg(zaak, OP, { wat: 'plan', jeugdhulp: 'eerst', jeugdhulpVanaf: '2026-02-02' })
  assert.match(per('2026-02-02')?.reden ?? '', /pas na de startdatum/)
  assert.equal(per('2026-02-03'), null)
  assert.equal(zaak.status, 'Geplaatst')
})

test('RGV-394: an onderwijsconsulent who is added reads the reports and decides nothing', () => {
  const zaak = gestart()
  const ziet = () =>
    zicht(
      DOORZETTING,
      zaak.toestand,
      { persoon: 'consulent', rollen: [{ rol: 'onderwijsconsulent', organisatie: null }] },
      null,
      instellingen,
    )
  assert.equal(ziet().als, null)
  zaak.doe(OP, 'db', 'toewijzen', { als: 'onderwijsconsulent', persoon: 'consulent' })
  assert.deepEqual(
    ziet().brieven,
    zaak.toestand.brieven.map((b) => b.id),
  )
  assert.ok(ziet().brieven.length > 0)
  for (const r of DOORZETTING.registraties ?? []) assert.ok(!r.door.includes('onderwijsconsulent'), r.id)
  assert.equal(zaak.probeer(OP, 'consulent', 'vastleggen', instemming(true))?.code, 'niet-bevoegd')
})

test('RGV-396: without an agreement on communication the search is refused', () => {
  const zaak = leg(gestart(), OP, instemming(true))
  assert.match(probeer(zaak, OP, DRIE)?.reden ?? '', /communicatie/)
  assert.equal(probeer(leg(zaak, OP, AFSPRAKEN), OP, DRIE), null)
})
