// Letters by post and by mail on a real database: what waits in the print queue, and what was recorded.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { doeUitgaandVan } from '#taken/uitgaand.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zaakbeeld } from '../zaak/bekijken.ts'
import { bewaking } from './bewaking.ts'
import { postAf, postPdf, postlijst } from './post.ts'
import { werklijst } from './werklijst.ts'

let zaal: Oefenzaal
let zaak = ''
const ADVIES = {
  onafhankelijk: true,
  toekennen: true,
  categorie: 'laag',
  tot: '2025-07-31',
  onderbouwing: 'Zie het dossier.',
}

before(async () => {
  zaal = await oefenzaal('2023-01-04')
  zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.volledig(zaak)
  await zaal.naar('2023-01-10')
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  for (const [wie, als] of [
    ['orthopedagoog', 'eerste'],
    ['psycholoog', 'tweede'],
  ] as const) {
    await zaal.doe('procesbegeleider', zaak, 'deskundige-toewijzen', { deskundige: zaal.id(wie), als })
    await zaal.doe(wie, zaak, 'advies-uitbrengen', ADVIES)
  }
  await zaal.doe('procesbegeleider', zaak, 'agenderen', {
    procesDuidelijk: true,
    opEenLijn: true,
    voldoetAanCriteria: true,
  })
  const beeld = await zaakbeeld(zaal.d, await zaal.sessie('voorzitter'), zaak)
  await zaal.naar(('soort' in beeld ? null : beeld.agendering?.vergadering) ?? '2023-01-24')
  await zaal.doe('voorzitter', zaak, 'besluit-nemen', {
    besluit: 'toekennen',
    categorie: 'laag',
    tot: '2025-07-31',
    duurmotivering: 'Onderbouw.',
    motivering: 'Conform advies.',
  })
})
after(() => zaal.sluit())

async function brieven(wie: string) {
  const b = await zaakbeeld(zaal.d, await zaal.sessie(wie), zaak)
  return 'soort' in b ? [] : b.brieven
}

test('while letters to the parents have not been sent, a task and the guard list show it', async () => {
  const secretariaat = await zaal.sessie('secretariaat')
  const taken = (await werklijst(zaal.d, secretariaat)).rijen
    .filter((r) => r.zaak === zaak)
    .map((r) => r.taak)
  assert.ok(taken.includes('brief-verzenden'), taken.join(', '))
  assert.ok((await bewaking(zaal.d, secretariaat))?.brieven.some((b) => b.zaak === zaak))
})

test('GV-036: a parent without mail gets a letter in the print queue, with mail a logged mailing', async () => {
  await zaal.doe('secretariaat', zaak, 'brief-verzenden')
  await doeUitgaandVan(zaal.d, zaal.swv)
  const lijst = await postlijst(zaal.d, await zaal.sessie('secretariaat'))
  assert.deepEqual(
    lijst?.map((b) => [b.aan, b.soort]),
    [
      ['Ali Yilmaz', 'toekenningsbrief'],
      ['Ali Yilmaz', 'TLV-beschikking'],
      ['Ali Yilmaz', 'deskundigenverklaring'],
    ],
  )
  assert.equal(zaal.post.length, 3, 'three mails to the mother')
  const log = (await brieven('secretariaat')).filter((b) => b.brief === 'toekenningsbrief')
  assert.deepEqual(
    new Set(log.map((b) => `${b.aan}, ${b.kanaal}, ${b.stand}, ${b.datum !== null}`)),
    new Set([
      'CSG Het Streek College, portaal, verzonden, true',
      'Karin Vermeer, mail, verzonden, true',
      'Ali Yilmaz, post, verzonden, true',
    ]),
  )
})

test('the queue is one PDF with each letter on a sheet of its own, for the post room only, and is ticked off once', async () => {
  const secretariaat = await zaal.sessie('secretariaat')
  const school = await zaal.sessie('zorgcoordinator.streek')
  assert.equal(await postlijst(zaal.d, school), null)
  assert.equal(await postPdf(zaal.d, school), null)
  const lijst = (await postlijst(zaal.d, secretariaat)) ?? []
  const pdf = await PDFDocument.load((await postPdf(zaal.d, secretariaat)) ?? new Uint8Array())
  assert.ok(pdf.getPageCount() >= 2 * lijst.length - 1)
  const ids = lijst.map((b) => b.id)
  const afgevinkt = async (wie: typeof school, op: '2030-01-01' | null, welke = ids) => {
    const u = await postAf(zaal.d, wie, welke, op)
    return u.soort === 'afgevinkt' ? u.aantal : u.code
  }
  assert.equal(await afgevinkt(school, null), 'niet-bevoegd')
  assert.equal(await afgevinkt(secretariaat, '2030-01-01'), 'toekomst')
  assert.equal(await afgevinkt(secretariaat, null, []), 'niets-gekozen')
  assert.equal(await afgevinkt(secretariaat, null), 3)
  assert.equal(await afgevinkt(secretariaat, null), 'al-gepost')
  assert.deepEqual(await postlijst(zaal.d, secretariaat), [])
  assert.equal(await postPdf(zaal.d, secretariaat), null)
})
