// The bespreeklijst and the TLV's that end, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zetKlok } from '#oefening/klok.ts'
import { VSO_FORMULIER } from '#test/support/cast.ts'
import { leesBriefinhoud } from '../zaak/brief.ts'
import { zaakbeeld } from '../zaak/bekijken.ts'
import { bespreeklijst } from './bespreeklijst.ts'

const SCHOOL = 'zorgcoordinator.toekomst'
let zaal: Oefenzaal
let tlv = ''

async function ingediend(procedure: string, opp: Datum, formulier: Record<string, unknown>): Promise<string> {
  const zaak = await zaal.start(SCHOOL, 'Eva', procedure)
  await zaal.doe(SCHOOL, zaak, 'formulier-invullen', { grondslag: 'eerdere-tlv', ...formulier })
  await zaal.stuk(SCHOOL, zaak, { soort: 'OPP', datum: opp, ondertekendDoor: ['school', 'ouder'] })
  await zaal.doe(SCHOOL, zaak, 'indienen')
  return zaak
}

async function opAgenda(zaak: string, vergadering: Datum, tot: Datum): Promise<void> {
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  for (const [wie, als] of [
    ['orthopedagoog', 'eerste'],
    ['psycholoog', 'tweede'],
  ] as const) {
    await zaal.doe('procesbegeleider', zaak, 'deskundige-toewijzen', { deskundige: zaal.id(wie), als })
    await zaal.doe(wie, zaak, 'advies-uitbrengen', {
      onafhankelijk: true,
      toekennen: true,
      categorie: 'laag',
      tot,
      onderbouwing: 'Zie het dossier.',
    })
  }
  await zaal.doe('procesbegeleider', zaak, 'agenderen', {
    vergadering,
    procesDuidelijk: true,
    opEenLijn: true,
    voldoetAanCriteria: true,
  })
}

before(async () => {
  zaal = await oefenzaal('2022-09-05')
  tlv = await ingediend('GV-TLV-HERIND', '2022-08-30', VSO_FORMULIER)
  await opAgenda(tlv, '2022-09-12', '2023-07-31')
  await zaal.naar('2022-09-12')
  await zaal.doe('voorzitter', tlv, 'besluit-nemen', {
    besluit: 'toekennen',
    categorie: 'laag',
    tot: '2023-07-31',
    duurmotivering: 'Een schooljaar.',
    motivering: 'Beide adviezen.',
  })
  await zaal.doe('secretariaat', tlv, 'brief-verzenden')
})
after(() => zaal.sluit())

const lijst = async (wie: string) => bespreeklijst(zaal.d, await zaal.sessie(wie))

test('GV-222: the school downloads letter, statements and TLV under the name of its user; the letters of others it cannot open', async () => {
  const sessie = await zaal.sessie(SCHOOL)
  const beeld = await zaakbeeld(zaal.d, sessie, tlv)
  assert.ok('brieven' in beeld)
  const soorten = beeld.brieven.map((b) => b.brief)
  for (const soort of ['toekenningsbrief', 'deskundigenverklaring', 'TLV-beschikking'])
    assert.ok(soorten.includes(soort), soort)
  const eerste = beeld.brieven[0]
  assert.ok(eerste)
  assert.equal((await leesBriefinhoud(zaal.d, sessie, tlv, eerste.id)).soort, 'brief')
  const gelezen = await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) =>
    tx.selectFrom('inzage').select(['persoon', 'wat', 'rol']).where('zaak', '=', tlv).execute(),
  )
  const regel = gelezen.find((g) => g.wat === `brief:${eerste.id}`)
  assert.equal(regel?.persoon, zaal.id(SCHOOL))
  assert.equal(regel?.rol, 'school:zorgcoordinator')
  // Parents have no access through the account of the school, nor the school to what is theirs.
  for (const ander of ['moeder.lisa', 'zorgcoordinator.streek'])
    assert.equal(
      (await leesBriefinhoud(zaal.d, await zaal.sessie(ander), tlv, eerste.id)).soort,
      'niet-gevonden',
    )
})

test('the school always sees how it stands, and since when', async () => {
  const beeld = await zaakbeeld(zaal.d, await zaal.sessie(SCHOOL), tlv)
  assert.ok('status' in beeld)
  assert.equal(beeld.status, 'TLV afgegeven')
  assert.equal(beeld.statusSinds, '2022-09-12')
})

test('GV-246: a TLV through 31 July 2023 is in the overview of school year 2022-2023 from 1 December 2022, for school and desk', async () => {
  await zaal.naar('2022-11-30')
  assert.deepEqual((await lijst(SCHOOL))?.aflopend, [])
  await zaal.naar('2022-12-01')
  for (const wie of [SCHOOL, 'secretariaat', 'procesbegeleider']) {
    const l = await lijst(wie)
    assert.equal(l?.schooljaar, '2022-2023')
    assert.deepEqual(
      l.aflopend.map((t) => [t.leerling, t.tot, t.teOpenen]),
      [['Eva Maas', '2023-07-31', true]],
      wie,
    )
  }
  assert.deepEqual((await lijst('zorgcoordinator.streek'))?.aflopend, [])
  for (const wie of ['orthopedagoog', 'moeder.sam']) assert.equal(await lijst(wie), null, wie)
})

test('GV-228 GV-231 GV-237: filed on 25 January at 23:50 for 8 February is on the list, "niet voorbereid" without a first advice; on the 26th it is not, with the reason', async () => {
  await zetKlok(zaal.d, zaal.swv, new Date('2023-01-25T22:50:00Z'))
  const gesprek = {
    gesprek: 'bespreking',
    op: '2023-02-08',
    overlegOp: '2023-01-09',
    partijen: ['cvdb', 'deskundige'],
  }
  const formulier = {
    redenen: ['twijfel-aanbod'],
    beschrijving: 'Het aanbod past mogelijk niet meer.',
    verschilVanInzicht: false,
  }
  const tijdig = await ingediend('GV-BESPREEK', '2023-01-10', formulier)
  assert.equal((await lijst(SCHOOL))?.gesprekken[0]?.reden, 'Het gesprek is nog niet gepland.')
  await zaal.doe('procesbegeleider', tijdig, 'gesprek-plannen', gesprek)
  await zaal.doe('secretariaat', tijdig, 'controle-uitvoeren', { uitkomst: 'compleet' })
  await assert.rejects(
    zaal.start(SCHOOL, 'Eva', 'GV-TLV-HERIND'),
    /staat op de bespreeklijst.*Bespreekleerling VSO-SWV/,
  )
  await zaal.naar('2023-01-26')
  for (const wie of [SCHOOL, 'procesbegeleider']) {
    const punt = (await lijst(wie))?.gesprekken.find((g) => g.zaak === tijdig)
    assert.equal(punt?.gesprekOp, '2023-02-08')
    assert.equal(punt?.opLijst, true)
    assert.match(punt?.reden ?? '', /^Niet voorbereid: het eerste deskundigenadvies/)
  }
  const laat = await ingediend('GV-BESPREEK', '2023-01-10', formulier)
  await zaal.doe('procesbegeleider', laat, 'gesprek-plannen', gesprek)
  await zaal.doe('secretariaat', laat, 'controle-uitvoeren', { uitkomst: 'compleet' })
  const punt = (await lijst(SCHOOL))?.gesprekken.find((g) => g.zaak === laat)
  assert.equal(punt?.opLijst, false)
  assert.match(punt?.reden ?? '', /niet uiterlijk twee werkweken voor het gesprek/)
})
