// Erasing a closed zaak on a real database: when it may, what goes, and that the trail still verifies.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { verifieerTrail } from '#db/trail.ts'
import { doeUitgaandVan } from '#taken/uitgaand.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zaakbeeld } from '../zaak/bekijken.ts'
import { openStuk } from '../zaak/stuk.ts'
import { leesMetRecht, voerHandelingUit } from './handeling.ts'
import { zoekHandeling } from './handelingen.ts'
import { logboek } from './lijsten.ts'
import { bewaardTot, verlopenDossiers, wisbaarDossier } from './wissen.ts'
import { zoek } from '../werk/werklijst.ts'

const SCHOOL = 'zorgcoordinator.streek'
let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2023-01-04')
})
after(() => zaal.sluit())

const beeld = async (zaak: string) => {
  const b = await zaakbeeld(zaal.d, await zaal.sessie('secretariaat'), zaak)
  assert.ok(!('soort' in b))
  return b
}
const wis = async (nummer: string, invoer: Record<string, unknown> = {}, wie = 'beheerder') => {
  const h = zoekHandeling('dossier-wissen')
  assert.ok(h)
  const uitkomst = await voerHandelingUit(zaal.d, await zaal.sessie(wie), h, {
    over: nummer,
    invoer: { zeker: true, ...invoer },
  })
  return uitkomst.soort === 'weigering' ? uitkomst.code : uitkomst.soort
}
const watWeggaat = async (nummer: string) =>
  leesMetRecht(zaal.d, await zaal.sessie('beheerder'), 'dossier-wissen', (w) => wisbaarDossier(w, nummer))
const verlopen = async (wie = 'beheerder') => {
  const lijst = await verlopenDossiers(zaal.d, await zaal.sessie(wie))
  return lijst?.rijen.map((r) => [r.nummer, r.bewaardTot]) ?? null
}

test('the time to keep a zaak is three years from the day it ended (V123, V124)', () => {
  assert.equal(bewaardTot({ eindeOp: '2026-11-22' }), '2029-11-22')
  assert.equal(bewaardTot({ eindeOp: '2028-02-29' }), '2031-02-28')
  assert.equal(bewaardTot({ eindeOp: null }), null)
})

test('a zaak can be erased when it was closed and kept long enough: what people wrote goes, with the files; the trail verifies', async () => {
  const zaak = await zaal.start(SCHOOL, 'Sam')
  await zaal.volledig(zaak)
  await zaal.doe(SCHOOL, zaak, 'formulier-invullen', { keuzeTlv: 'Geheim over de leerling.' })
  const stuk = await zaal.stuk(SCHOOL, zaak, { soort: 'OPP', datum: '2022-11-01' })
  await zaal.doe(SCHOOL, zaak, 'indienen')
  await doeUitgaandVan(zaal.d, zaal.swv)
  const { nummer, brieven } = await beeld(zaak)
  assert.ok(brieven.length > 0)
  assert.equal(await wis(nummer), 'zaak-open')
  await zaal.doe(SCHOOL, zaak, 'intrekken', { reden: 'Geheime reden.' })
  assert.equal(await wis(nummer), 'bewaartermijn')
  assert.equal(await wis(nummer, { reden: 'zomaar' }), 'invoer')
  for (const wie of ['secretariaat', 'procesbegeleider', SCHOOL])
    assert.equal(await wis(nummer, { reden: 'verzoek' }, wie), 'niet-gevonden', wie)
  assert.equal(await wis('2023-9999'), 'niet-gevonden')

  await zaal.naar('2026-01-04')
  assert.deepEqual(await verlopen(), [])
  await zaal.naar('2026-01-05')
  assert.deepEqual(await verlopen(), [[nummer, '2026-01-04']])
  assert.equal(await verlopen('secretariaat'), null)
  const proef = await watWeggaat(nummer)
  assert.equal(proef?.bewaardTot, '2026-01-04')
  assert.ok(proef.wat.gebeurtenissen > 0 && proef.wat.documenten === 4 && proef.wat.brieven > 0)
  assert.match(JSON.stringify(await beeld(zaak)), /Geheim over de leerling/)
  assert.equal(await wis(nummer, { zeker: false }), 'niet-zeker')

  assert.equal(await wis(nummer), 'uitgevoerd')
  assert.deepEqual(await verlopen(), [])
  await doeUitgaandVan(zaal.d, zaal.swv)
  const na = await beeld(zaak)
  assert.doesNotMatch(JSON.stringify(na), /Geheim/i)
  assert.deepEqual([na.stukken, na.brieven.filter((b) => b.pdf)], [[], []])
  assert.deepEqual(await openStuk(zaal.d, await zaal.sessie('secretariaat'), zaak, stuk), {
    soort: 'niet-gevonden',
  })
  // Dates and choices stay: that there was a zaak, and how it ended.
  assert.equal(na.ingediendOp, '2023-01-04')
  assert.deepEqual(await zoek(zaal.d, await zaal.sessie('secretariaat'), nummer), [])
  const verslag = (await verifieerTrail(zaal.d.db)).find((v) => v.swv === zaal.swv)
  assert.deepEqual([verslag?.afwijkingen, (verslag?.gewist ?? 0) > 0], [[], true])
  assert.ok(na.tijdlijn.some((r) => r.soort === 'persoonlijk-gewist' && r.datum === '2026-01-05'))
  const log = await logboek(zaal.d, await zaal.sessie('beheerder'))
  assert.equal(log?.rijen[0]?.wat, 'Dossier wissen')
  assert.deepEqual(log.rijen[0].inhoud, { zaak: nummer, ...proef.wat })
})

test('while an objection to it runs nothing goes, and the law can ask for it sooner', async () => {
  const eerder = await zaal.start(SCHOOL, 'Lisa', 'GV-OVERLEG')
  await zaal.doe(SCHOOL, eerder, 'gesprek-vastleggen', {
    gesprek: 'overleg',
    op: '2026-01-05',
    partijen: ['school'],
    verslag: 'Geheim verslag.',
  })
  const vervolg = await zaal.start(SCHOOL, 'Lisa', 'GV-TLV-VO', eerder)
  await zaal.doe(SCHOOL, eerder, 'vastleggen', { wat: 'afsluiting', uitkomst: 'school-verder' })
  const { nummer } = await beeld(eerder)
  assert.equal(await wis(nummer, { reden: 'verzoek' }), 'bewaarblokkade')
  await zaal.doe(SCHOOL, vervolg, 'intrekken', { reden: 'Niet nodig.' })
  assert.equal(await wis(nummer), 'bewaartermijn')
  assert.equal(await wis(nummer, { reden: 'verzoek' }), 'uitgevoerd')
  assert.doesNotMatch(JSON.stringify(await beeld(eerder)), /Geheim verslag/)
})
