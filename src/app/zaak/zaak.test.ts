// The use cases on a real database: what an act writes is what is read, once, and only for who may.
import { readdirSync } from 'node:fs'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { leesGeschiedenis, leesZaak } from '#db/opslag/zaak.ts'
import { wisPersoonlijk } from '#db/keten.ts'
import { verifieerTrail } from '#db/trail.ts'
import { inTenant } from '#db/verbinding.ts'
import { vouw } from '#domein/verloop/ontwikkel.ts'
import { doeUitgaandVan } from '#taken/uitgaand.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { werklijst, zoek } from '../werk/werklijst.ts'
import { zaakbeeld } from './bekijken.ts'
import { openBrief } from './brief.ts'
import { openStuk } from './stuk.ts'
import { startZaak } from './starten.ts'
import { voerUit } from './uitvoeren.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2023-01-04')
})
after(() => zaal.sluit())

const ADVIES = {
  onafhankelijk: true,
  toekennen: true,
  categorie: 'laag',
  tot: '2025-07-31',
  onderbouwing: 'Zie het dossier.',
}

async function beeld(wie: string, zaak: string) {
  const b = await zaakbeeld(zaal.d, await zaal.sessie(wie), zaak)
  return 'soort' in b ? null : b
}

test('the straight line of a TLV, from concept to letters, by everyone who has a part in it', async () => {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
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
  const agenda = (await beeld('procesbegeleider', zaak))?.agendering?.vergadering
  assert.ok(agenda)
  await zaal.naar(agenda)
  await zaal.doe('voorzitter', zaak, 'besluit-nemen', {
    besluit: 'toekennen',
    categorie: 'laag',
    tot: '2025-07-31',
    duurmotivering: 'Onderbouw.',
    motivering: 'Conform advies.',
  })
  const verzenden = (await beeld('secretariaat', zaak))?.mogelijkheden.find(
    (m) => m.naam === 'brief-verzenden',
  )
  const brieven = verzenden?.velden['brieven']
  assert.ok(brieven?.soort === 'meerkeuze')
  // Three letters of one kind are told apart by whom they are for.
  assert.deepEqual(
    brieven.keuzes
      .map((k) => k.label)
      .filter((label) => label.startsWith('Brief over de toekenning'))
      .toSorted(),
    ['Ali Yilmaz', 'Karin Vermeer', 'de school'].map((wie) => `Brief over de toekenning (aan ${wie})`),
  )
  const { status } = await zaal.doe('secretariaat', zaak, 'brief-verzenden')
  assert.equal(status, 'TLV afgegeven')
  await doeUitgaandVan(zaal.d, zaal.swv)

  const school = await beeld('zorgcoordinator.streek', zaak)
  assert.deepEqual(
    school?.brieven.map((b) => b.brief),
    ['ontvangstbevestiging', 'toekenningsbrief', 'TLV-beschikking', 'deskundigenverklaring'],
  )
  const ouder = await beeld('moeder.sam', zaak)
  assert.deepEqual(ouder?.stukken, [])
  assert.equal(ouder?.formulier, null)
  assert.ok(ouder?.brieven.some((b) => b.brief === 'toekenningsbrief'))
  assert.equal(zaal.post.length, 3)
  assert.ok(zaal.post.every((p) => p.bijlagen.length === 1 && !/Sam|Yilmaz/.test(p.onderwerp)))
  for (const { tekst } of zaal.post)
    assert.match(tekst, /Deze brief zit ook als PDF bij dit bericht\..*in het loket: https?:\/\/[^ ]+\/\w+$/)
  const pdf = await openBrief(zaal.d, await zaal.sessie('moeder.sam'), zaak, ouder.brieven[0]?.id ?? '')
  assert.ok(pdf.soort === 'pdf' && Buffer.from(pdf.pdf).subarray(0, 5).toString() === '%PDF-')
  const vader = await beeld('vader.sam', zaak)
  assert.ok(vader?.brieven.every((b) => b.kanaal === 'post'))

  const { geschiedenis, rij } = await inTenant(zaal.d.db, { swv: zaal.swv }, async (tx) => ({
    geschiedenis: await leesGeschiedenis(tx, zaal.swv, zaak),
    rij: await leesZaak(tx, zaal.swv, zaak),
  }))
  assert.deepEqual(
    JSON.parse(JSON.stringify(vouw(geschiedenis))),
    rij?.toestand,
    'the row is the fold of the history',
  )
})

test('GV-021: what was filed is in the work of the secretariaat, not of the experts', async () => {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Lisa')
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  const mijn = async (wie: string) =>
    (await werklijst(zaal.d, await zaal.sessie(wie))).rijen.map((r) => r.zaak)
  assert.ok((await mijn('secretariaat')).includes(zaak))
  assert.ok(!(await mijn('orthopedagoog')).includes(zaak))
  const alles = await werklijst(zaal.d, await zaal.sessie('orthopedagoog'), { weergave: 'alles' })
  assert.ok(!alles.rijen.some((r) => r.zaak === zaak))
})

test('GV-046: another school and an expert who is not involved cannot open it', async () => {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Lisa')
  await zaal.doe('zorgcoordinator.streek', zaak, 'gesprek-vastleggen', {
    gesprek: 'overleg',
    op: '2023-01-10',
    verslag: 'Vertrouwelijk.',
  })
  for (const wie of ['zorgcoordinator.marnix', 'arts', 'moeder.sam'])
    assert.equal(await beeld(wie, zaak), null, wie)
  assert.deepEqual(await zaal.probeer('zorgcoordinator.marnix', zaak, 'indienen'), { soort: 'niet-gevonden' })
})

test('a pupil of another school can neither be chosen nor found', async () => {
  const zaak = await zaal.start('zorgcoordinator.marnix', 'Zoë')
  assert.deepEqual(
    (await zoek(zaal.d, await zaal.sessie('zorgcoordinator.streek'), 'zoe')).map((r) => r.zaak),
    [],
  )
  assert.deepEqual(
    (await zoek(zaal.d, await zaal.sessie('zorgcoordinator.marnix'), 'Pérez')).map((r) => r.zaak),
    [zaak],
  )
  const leerling = (await beeld('zorgcoordinator.marnix', zaak))?.betreft.leerling?.id ?? ''
  const uitkomst = await startZaak(zaal.d, await zaal.sessie('zorgcoordinator.streek'), {
    procedure: 'GV-TLV-VO',
    leerling,
  })
  assert.equal(uitkomst.soort, 'weigering')
})

test('the same Idempotency-Key has one effect; other content under it is refused', async () => {
  const sessie = await zaal.sessie('zorgcoordinator.streek')
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  const o = {
    zaak,
    opdracht: 'formulier-invullen',
    invoer: { keuzeTlv: 'Omdat het past.' },
    sleutel: 'sleutel-1',
  }
  const [een, twee] = await Promise.all([voerUit(zaal.d, sessie, o), voerUit(zaal.d, sessie, o)])
  assert.deepEqual(een, twee)
  const anders = await voerUit(zaal.d, sessie, { ...o, invoer: { keuzeTlv: 'Anders.' } })
  assert.equal(anders.soort, 'sleutel-hergebruikt')
  const b = await beeld('zorgcoordinator.streek', zaak)
  assert.equal(b?.tijdlijn.filter((r) => r.soort === 'formulier-ingevuld').length, 1)
})

test('a stale version is told, with both versions, and changes nothing', async () => {
  const sessie = await zaal.sessie('zorgcoordinator.streek')
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  await voerUit(zaal.d, sessie, {
    zaak,
    opdracht: 'formulier-invullen',
    invoer: { keuzeTlv: 'Een.' },
    versie: 1,
  })
  assert.deepEqual(
    await voerUit(zaal.d, sessie, {
      zaak,
      opdracht: 'formulier-invullen',
      invoer: { keuzeTlv: 'Twee.' },
      versie: 1,
    }),
    {
      soort: 'verouderd',
      huidigeVersie: 2,
      gegevenVersie: 1,
    },
  )
})

test('two acts at the same moment follow each other: one files, the other hears that it was filed', async () => {
  const sessie = await zaal.sessie('zorgcoordinator.streek')
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  const soorten = (
    await Promise.all([1, 2].map(() => voerUit(zaal.d, sessie, { zaak, opdracht: 'indienen', invoer: {} })))
  ).map((u) => u.soort)
  assert.deepEqual(soorten.toSorted(), ['uitgevoerd', 'weigering'])
})

test('GV-201: a removed stuk can be opened by nobody, the fact stays, and the school is told', async () => {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  const stuk = await zaal.stuk('zorgcoordinator.streek', zaak, { soort: 'onderzoeksverslag' })
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  const open = await openStuk(zaal.d, await zaal.sessie('secretariaat'), zaak, stuk)
  assert.ok(open.soort === 'stuk')
  for await (const _deel of open.stroom) assert.ok(_deel)
  await zaal.doe('secretariaat', zaak, 'document-niet-noodzakelijk', { document: stuk })
  const opSchijf = () =>
    readdirSync(zaal.map, { recursive: true, withFileTypes: true }).flatMap((f) =>
      f.isFile() ? [f.name] : [],
    )
  const eerst = opSchijf()
  await doeUitgaandVan(zaal.d, zaal.swv)
  const nog = new Set(opSchijf())
  assert.equal(eerst.filter((naam) => !nog.has(naam)).length, 1, 'the file itself is gone')
  for (const wie of ['secretariaat', 'zorgcoordinator.streek', 'voorzitter', 'contactpersoon1', 'moeder.sam'])
    assert.deepEqual(await openStuk(zaal.d, await zaal.sessie(wie), zaak, stuk), { soort: 'niet-gevonden' })
  const b = await beeld('zorgcoordinator.streek', zaak)
  const regel = b?.tijdlijn.find((r) => r.soort === 'stuk-verwijderd')
  assert.match(regel?.tekst ?? '', /niet noodzakelijk is: Onderzoeksverslag/)
  assert.equal(regel?.rol, 'secretariaat')
  assert.ok(regel.door && regel.datum)
  const { meldingenVoor } = await import('../werk/werklijst.ts')
  const meldingen = await meldingenVoor(zaal.d, await zaal.sessie('zorgcoordinator.streek'))
  assert.ok(meldingen.some((m) => m.zaak === zaak && /verwijderd/.test(m.tekst)))
})

test('what is personal can be erased and the chain still verifies', async () => {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.doe('zorgcoordinator.streek', zaak, 'formulier-invullen', { keuzeTlv: 'Geheim.' })
  const gewist = await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) => wisPersoonlijk(tx, zaal.swv, zaak))
  assert.ok(gewist > 0)
  const verslagen = await verifieerTrail(zaal.d.db)
  assert.ok(verslagen.length > 0)
  for (const v of verslagen) assert.deepEqual(v.afwijkingen, [])
  assert.ok(verslagen.some((v) => v.swv === zaal.swv && v.gewist === gewist && v.aantal > 0))
})

test('a parent who gives consent speaks for herself and sees no list of people', async () => {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.volledig(zaak)
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  const vorm = async (wie: string) =>
    (await beeld(wie, zaak))?.mogelijkheden.find((m) => m.naam === 'toestemming-vastleggen')
  const moeder = await vorm('moeder.sam')
  assert.deepEqual(Object.keys(moeder?.velden ?? {}), ['waarvoor', 'gegeven', 'op'])
  assert.deepEqual(moeder?.verwijzingen, {})
  // On her timeline the others are their role, said once.
  assert.ok((await beeld('moeder.sam', zaak))?.tijdlijn.every((r) => r.door === null && r.rol !== ''))
  assert.ok(
    (await vorm('secretariaat'))?.verwijzingen['persoon']?.some((k) => k.waarde === zaal.id('moeder.sam')),
  )
  await zaal.doe('moeder.sam', zaak, 'toestemming-vastleggen', {
    waarvoor: 'overleg met de gemeente',
    gegeven: true,
  })
})
