// Who sees what at Rijn & Gelderse Vallei, on a real database: looks on record, schools apart, and no telephone of parents.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTenant } from '#db/verbinding.ts'
import { OT_PUNTEN } from '#procedures/rijn-gelderse-vallei/tlv-dossier.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { ADVIES, EINDADVIES, SC_JA, SLL_JA, antwoordenOp } from '#test/support/rijn.ts'
import { inzagebeeld } from '../beheer/inzage.ts'
import { zoek } from '../werk/werklijst.ts'
import { zaakbeeld } from './bekijken.ts'
import { leesBriefinhoud } from './brief.ts'

let zaal: Oefenzaal
let zaak: string
before(async () => {
  zaal = await oefenzaal('2025-12-01', 'RGV')
  zaak = await zaal.start('ib.linde', 'Fay', 'RGV-TLV')
  const stuk = (soort: string, datum: string, meer: Record<string, unknown> = {}) =>
    zaal.stuk('ib.linde', zaak, { soort, datum, ...meer })
  await stuk('aanvraagformulier', '2025-11-24', { ondertekendDoor: ['ouder', 'schoolleiding'] })
  await stuk('OPP', '2025-10-02', { ondertekendDoor: ['ouder'] })
  await stuk('LVS-gegevens', '2025-11-24')
  for (const datum of ['2025-10-06', '2025-11-17'])
    await stuk('OT-verslag', datum, { swvAanwezig: true, punten: OT_PUNTEN.map((p) => p.waarde) })
  await zaal.doe('ib.linde', zaak, 'formulier-invullen', antwoordenOp('2025-12-01'))
  await zaal.doe('ib.linde', zaak, 'indienen')
  await zaal.doe('sll', zaak, 'controle-uitvoeren', SLL_JA)
  await zaal.doe('sc.ede', zaak, 'vastleggen', SC_JA)
})
after(() => zaal.sluit())

const beeld = async (wie: string) => zaakbeeld(zaal.d, await zaal.sessie(wie), zaak)

test('RGV-463: each look is on record with person, role and time, and the beheerder reads who looked', async () => {
  const gezien = await beeld('sc.ede')
  assert.ok(!('soort' in gezien))
  const log = await inzagebeeld(zaal.d, await zaal.sessie('beheerder'), { zaaknummer: gezien.nummer })
  assert.ok(!('soort' in log))
  const regel = log.rijen.find((r) => r.persoon === zaal.id('sc.ede') && r.wat === 'het dossier')
  assert.match(regel?.als ?? '', /steunpuntcoördinator/)
  assert.ok(regel && !Number.isNaN(Date.parse(regel.op)))
  for (const wie of ['sc.ede', 'sll', 'ib.linde'])
    assert.ok(
      'soort' in (await inzagebeeld(zaal.d, await zaal.sessie(wie), { zaaknummer: gezien.nummer })),
      wie,
    )
})

test('RGV-466: the director of another school does not open the file, nor does a board or school find it', async () => {
  assert.ok(!('soort' in (await beeld('directeur.linde'))))
  for (const wie of [
    'directeur.uiterwaard',
    'ib.uiterwaard',
    'directeur.wissel',
    'ib.kompas',
    'bestuur.rivier',
  ]) {
    assert.deepEqual(await beeld(wie), { soort: 'niet-gevonden' }, wie)
    assert.deepEqual(await zoek(zaal.d, await zaal.sessie(wie), 'Fay'), [], wie)
  }
})

test('RGV-470: the second expert opens the file and reads no telephone number or mail address of the parents', async () => {
  const TELEFOON = '06-12345678'
  await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) =>
    tx
      .updateTable('persoon')
      .set({ telefoon: TELEFOON })
      .where('id', 'in', [zaal.id('moeder.fay'), zaal.id('vader.fay')])
      .execute(),
  )
  const koppel = (wie: string, als: string) =>
    zaal.doe('tla', zaak, 'deskundige-toewijzen', { deskundige: zaal.id(wie), als })
  await koppel('orthopedagoog', 'eerste')
  await koppel('maatschappelijkwerker', 'tweede')
  const gezien = await beeld('maatschappelijkwerker')
  assert.ok(!('soort' in gezien))
  assert.equal(gezien.als, 'deskundige')
  assert.doesNotMatch(JSON.stringify(gezien), /06-12345678|moeder\.fay@|Voorbeeldstraat/)
})

test('RGV-024: an onderwijsconsulent who is added reads the zaak and has nothing to decide; until then it is not there', async () => {
  assert.deepEqual(await beeld('consulent'), { soort: 'niet-gevonden' })
  const toevoegen = { als: 'betrokkene', persoon: zaal.id('consulent') }
  assert.notEqual((await zaal.probeer('ib.linde', zaak, 'toewijzen', toevoegen)).soort, 'uitgevoerd')
  await zaal.doe('sc.ede', zaak, 'toewijzen', toevoegen)
  const gezien = await beeld('consulent')
  assert.ok(!('soort' in gezien))
  assert.ok(gezien.stukken.length > 0)
  assert.doesNotMatch(JSON.stringify(gezien.mogelijkheden.map((m) => m.naam)), /besluit|advies|toewijzen/)
  assert.equal(
    (await zaal.probeer('consulent', zaak, 'besluit-nemen', { besluit: 'afgeven' })).soort,
    'weigering',
  )
})

test('RGV-014: the letter with the TLV names the TLA-commissie, and never a TLV-commissie', async () => {
  for (const wie of ['orthopedagoog', 'maatschappelijkwerker'])
    await zaal.doe(wie, zaak, 'advies-uitbrengen', ADVIES)
  await zaal.doe('orthopedagoog', zaak, 'vastleggen', EINDADVIES)
  await zaal.doe('tla', zaak, 'vastleggen', { wat: 'voorlegging' })
  await zaal.doe('bestuurder', zaak, 'besluit-nemen', { besluit: 'afgeven', ondertekend: true })
  const sessie = await zaal.sessie('sll')
  const b = await beeld('sll')
  assert.ok(!('soort' in b))
  const brieven = await Promise.all(b.brieven.map((x) => leesBriefinhoud(zaal.d, sessie, zaak, x.id)))
  const tekst = JSON.stringify(brieven)
  assert.ok(brieven.length > 0)
  assert.match(tekst, /TLA-commissie/)
  assert.doesNotMatch(tekst, /TLV-commissie/)
})
