// A pupil outside a zaak: one file with every question, who thought along, and who gets the letters.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { leesLeerlingen } from '#db/opslag/mensen.ts'
import { inTenant } from '#db/verbinding.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { inzagebeeld } from './beheer/inzage.ts'
import { formulierVan, voerHandelingUit } from './beheer/handeling.ts'
import { HANDELINGEN, zoekHandeling } from './beheer/handelingen.ts'
import { type Leerlingbeeld, leerlingbeeld } from './leerlingdossier.ts'
import { zaakbeeld } from './zaak/bekijken.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2023-01-10')
})
after(() => zaal.sluit())

async function leerling(naam: string): Promise<string> {
  const sessie = await zaal.sessie('zorgcoordinator.streek')
  const scholen = sessie.rollen.flatMap((r) => (r.organisatie ? [r.organisatie] : []))
  const lijst = await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) => leesLeerlingen(tx, zaal.swv, scholen))
  return lijst.find((l) => l.naam.includes(naam))?.id ?? ''
}

async function doe(wie: string, naam: string, over: string, invoer: Record<string, unknown>) {
  const h = zoekHandeling(naam)
  assert.ok(h)
  return voerHandelingUit(zaal.d, await zaal.sessie(wie), h, { over, invoer })
}

async function beeld(wie: string, id: string): Promise<Leerlingbeeld> {
  const b = await leerlingbeeld(zaal.d, await zaal.sessie(wie), id)
  assert.ok(!('soort' in b))
  return b
}

test('each look at the file of a pupil is on record, and stands with the looks at a zaak of that pupil', async () => {
  const id = await leerling('Lisa')
  await beeld('zorgcoordinator.streek', id)
  await beeld('contactpersoon1', id)
  const gezien = await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) =>
    tx
      .selectFrom('inzage')
      .select(['persoon', 'wat', 'rol'])
      .where('leerling', '=', id)
      .orderBy('id')
      .execute(),
  )
  assert.deepEqual(gezien, [
    { persoon: zaal.id('zorgcoordinator.streek'), wat: 'leerling', rol: 'school:zorgcoordinator' },
    { persoon: zaal.id('contactpersoon1'), wat: 'leerling', rol: 'contactpersoon:contactpersoon' },
  ])
  // Who may not see it leaves no look.
  const nee = await leerlingbeeld(zaal.d, await zaal.sessie('secretariaat'), id)
  assert.ok('soort' in nee)
  const zaak = await zaal.start('zorgcoordinator.streek', 'Lisa')
  const [rij] = await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) =>
    tx.selectFrom('zaak').select('nummer').where('id', '=', zaak).execute(),
  )
  const inzage = await inzagebeeld(zaal.d, await zaal.sessie('beheerder'), { zaaknummer: rij?.nummer ?? '' })
  assert.ok(!('soort' in inzage))
  assert.deepEqual(
    inzage.rijen.filter((r) => r.wat === 'het leerlingdossier').map((r) => r.als),
    ['contactpersoon (contactpersoon)', 'school (zorgcoördinator)'],
  )
})

const OUDER = {
  naam: 'Mirte Vos',
  aard: 'gezag',
  kanaal: 'post',
  adres: 'Voorbeeldstraat 2\n6700 AA Ede',
}

test('a guardian whom the school adds gets the letters; without address or mail it is refused', async () => {
  const id = await leerling('Lisa')
  const zonder = await doe('zorgcoordinator.streek', 'gezin-toevoegen', id, { ...OUDER, adres: '' })
  assert.ok(zonder.soort === 'weigering' && zonder.velden?.['adres'])
  const zonderMail = await doe('zorgcoordinator.streek', 'gezin-toevoegen', id, { ...OUDER, kanaal: 'mail' })
  assert.ok(zonderMail.soort === 'weigering' && zonderMail.velden?.['eMail'])
  assert.equal((await doe('zorgcoordinator.streek', 'gezin-toevoegen', id, OUDER)).soort, 'uitgevoerd')
  assert.deepEqual(
    (await beeld('zorgcoordinator.streek', id)).gezin.map((g) => [g.naam, g.kanaal]),
    [
      ['Mirte Vos', 'post'],
      ['Petra Meijer', 'mail'],
    ],
  )
  const zaak = await zaal.start('zorgcoordinator.streek', 'Lisa')
  await zaal.volledig(zaak)
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  await zaal.doe('procesbegeleider', zaak, 'termijn-verlengen', { dagen: 14, reden: 'Het is druk.' })
  const b = await zaakbeeld(zaal.d, await zaal.sessie('secretariaat'), zaak)
  assert.ok(!('soort' in b))
  assert.ok(b.brieven.some((x) => x.aan === 'Mirte Vos' && x.kanaal === 'post'))
})

test('only the own school changes who gets the letters', async () => {
  const id = await leerling('Lisa')
  for (const wie of ['zorgcoordinator.marnix', 'secretariaat', 'moeder.lisa', 'orthopedagoog'])
    assert.deepEqual(await doe(wie, 'gezin-toevoegen', id, OUDER), { soort: 'niet-gevonden' }, wie)
})

test('GV-003: a Comma question that is closed and a new TLV stand in one file, each with its own status', async () => {
  const id = await leerling('Sam')
  const comma = await zaal.start('contactpersoon1', 'Sam', 'GV-COMMA')
  await zaal.doe('zorgcoordinator.streek', comma, 'intrekken', { reden: 'Niet meer nodig.' })
  const tlv = await zaal.start('zorgcoordinator.streek', 'Sam')
  const { zaken } = await beeld('zorgcoordinator.streek', id)
  const stand = (zaak: string) => zaken.find((z) => z.zaak === zaak)
  assert.deepEqual([stand(comma)?.status, stand(comma)?.open], ['Afgerond', false])
  assert.deepEqual([stand(tlv)?.status, stand(tlv)?.open], ['Concept', true])
})

test('GV-015: who else was there when someone thought along is in the report, each of them', async () => {
  const id = await leerling('Sam')
  const gedaan = await doe('contactpersoon1', 'meedenken-vastleggen', id, {
    datum: '2023-01-09',
    onderwerp: 'Wat kan de school nog doen',
    deelnemers: ['ouders', 'gemeente', 'leerplicht'],
    verslag: 'Rustig begin van de dag.',
  })
  assert.equal(gedaan.soort, 'uitgevoerd')
  const [regel] = (await beeld('contactpersoon1', id)).meedenken
  const erbij = (regel?.deelnemers ?? []).join(' ')
  for (const wie of [/ouder/i, /gemeente/i, /leerplicht/i]) assert.match(erbij, wie)
  assert.equal(regel?.verslag, 'Rustig begin van de dag.')
})

test('GV-014: who thought along about a pupil outside a zaak on 05-10-2022 is refused as expert for that pupil, with the fact, and not for another', async () => {
  const voor = async (naam: string) => {
    const zaak = await zaal.start('zorgcoordinator.streek', naam)
    await zaal.volledig(zaak)
    await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
    await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
    return zaak
  }
  const [sam, lisa] = [await voor('Sam'), await voor('Lisa')]
  const gelogd = await doe('contactpersoon1', 'meedenken-vastleggen', await leerling('Sam'), {
    datum: '2022-10-05',
    onderwerp: 'Overleg met de mentor',
  })
  assert.equal(gelogd.soort, 'uitgevoerd')
  const { meedenken } = await beeld('contactpersoon1', await leerling('Sam'))
  const regel = meedenken.find((m) => m.datum === '2022-10-05')
  assert.deepEqual([regel?.persoon, regel?.onderwerp], ['Noor van Dijk', 'Overleg met de mentor'])
  const wijs = async (zaak: string, als: string) => {
    const uitkomst = await zaal.probeer('procesbegeleider', zaak, 'deskundige-toewijzen', {
      deskundige: zaal.id('contactpersoon1'),
      als,
    })
    return uitkomst.soort === 'weigering' ? uitkomst.reden : uitkomst.soort
  }
  for (const als of ['eerste', 'tweede']) assert.match(await wijs(sam, als), /meegedacht op wo 5 okt 2022/)
  assert.doesNotMatch(await wijs(lisa, 'eerste'), /meegedacht/)
})

test('every act outside a zaak is refused as "not there" to who has no right to it', async () => {
  const ouder = await zaal.sessie('moeder.sam')
  for (const h of HANDELINGEN)
    assert.deepEqual(
      await formulierVan(zaal.d, ouder, h, '00000000-0000-7000-8000-000000000000'),
      { soort: 'niet-gevonden' },
      h.naam,
    )
})
