// What is guarded, on a real database: it appears and goes with the day and with what was done.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { voerHandelingUit } from '../beheer/handeling.ts'
import { zoekHandeling } from '../beheer/handelingen.ts'
import { bewaking } from './bewaking.ts'
import { evaluaties } from './evaluaties.ts'

let zaal: Oefenzaal
let zaak = ''

before(async () => {
  zaal = await oefenzaal('2023-01-04')
  zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.volledig(zaak)
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
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
      tot: '2023-07-31',
      onderbouwing: 'Zie het dossier.',
    })
  }
  await zaal.doe('procesbegeleider', zaak, 'agenderen', {
    vergadering: '2023-01-20',
    procesDuidelijk: true,
    opEenLijn: true,
    voldoetAanCriteria: true,
  })
})
after(() => zaal.sluit())

async function lijst(naam: 'zonderPlaatsing' | 'aflopend' | 'termijnen', wie = 'secretariaat') {
  const alle = await bewaking(zaal.d, await zaal.sessie(wie))
  return (alle?.[naam] ?? []).filter((b) => b.zaak === zaak)
}

test('a term stands on the list from a week before its end, for who may see the zaak', async () => {
  assert.deepEqual(await lijst('termijnen'), [])
  await zaal.naar('2023-01-27')
  const [eerste] = await lijst('termijnen')
  assert.equal(eerste?.wat, 'Streeftermijn voor het besluit')
  assert.deepEqual(await lijst('termijnen', 'contactpersoon2'), [], 'not of the schools of another')
  assert.equal(await bewaking(zaal.d, await zaal.sessie('zorgcoordinator.streek')), null)
})

test('GV-306: a TLV without a placement is on the list until the placement is recorded', async () => {
  await zaal.doe('voorzitter', zaak, 'besluit-nemen', {
    besluit: 'toekennen',
    categorie: 'laag',
    tot: '2023-07-31',
    duurmotivering: 'Dit schooljaar.',
    motivering: 'Conform advies.',
  })
  const [rij] = await lijst('zonderPlaatsing')
  assert.deepEqual([rij?.wat, rij?.datum], ['TLV afgegeven, nog niet geplaatst', '2023-01-27'])
  await zaal.naar('2023-02-13')
  assert.equal((await lijst('zonderPlaatsing')).length, 1)
  await zaal.doe('secretariaat', zaak, 'plaatsing-vastleggen', {
    op: '2023-02-13',
    school: 'VSO De Toekomst',
  })
  assert.deepEqual(await lijst('zonderPlaatsing'), [])
})

test('a TLV that ends this school year stands on its list until and including its last day', async () => {
  assert.equal((await lijst('aflopend'))[0]?.datum, '2023-07-31')
  await zaal.naar('2023-07-31')
  assert.equal((await lijst('aflopend')).length, 1)
  await zaal.naar('2023-08-01')
  assert.deepEqual(await lijst('aflopend'), [])
})

test('GV-347: eight parts are planned with their period; what was not recorded in time is late', async () => {
  await zaal.naar('2023-08-01')
  const kamer = await oefenzaal('2023-03-31')
  try {
    const regels = (await evaluaties(kamer.d, await kamer.sessie('procesbegeleider'))) ?? []
    assert.deepEqual(
      regels.map((r) => [r.onderdeel, r.periode, r.stand]),
      [
        ['Betrokkenheid SWV', 'januari tot en met maart 2023', 'gepland'],
        ['CAT', 'najaar 2023', 'gepland'],
        ['Overstaparrangementen', 'najaar 2024', 'gepland'],
        ['Comma', 'schooljaar 2025-2026', 'gepland'],
        ['Doorstart (individueel, groep, carrousel)', 'schooljaar 2022-2023', 'gepland'],
        ['Maatwerk', 'voorjaar 2023', 'gepland'],
        ['TLV VSO', 'najaar 2023', 'gepland'],
        ['TLV PrO', 'schooljaar 2023-2024', 'gepland'],
      ],
    )
    await kamer.naar('2023-04-01')
    const laat = (await evaluaties(kamer.d, await kamer.sessie('procesbegeleider'))) ?? []
    assert.deepEqual(
      laat.filter((r) => r.stand === 'te-laat').map((r) => r.onderdeel),
      ['Betrokkenheid SWV'],
    )
    assert.equal(await evaluaties(kamer.d, await kamer.sessie('zorgcoordinator.streek')), null)
  } finally {
    await kamer.sluit()
  }
})

test('GV-348: closing an evaluation asks the outcome and whether the way of working is adjusted', async () => {
  const afsluiten = zoekHandeling('evaluatie-afsluiten')
  assert.ok(afsluiten)
  const sessie = await zaal.sessie('procesbegeleider')
  const probeer = (invoer: Record<string, unknown>) =>
    voerHandelingUit(zaal.d, sessie, afsluiten, { over: 'maatwerk', invoer })
  const basis = { op: '2023-06-01', activiteitenplan: 'Activiteitenplan 2023-2024, punt 2' }
  const leeg = await probeer(basis)
  assert.ok(isWeigering(leeg) && leeg.velden?.['uitkomst'] && leeg.velden['bijstellen'])
  const zonderWat = await probeer({ ...basis, uitkomst: 'De duur is te kort.', bijstellen: true })
  assert.ok(isWeigering(zonderWat) && zonderWat.velden?.['bijstelling'])
  const goed = await probeer({
    ...basis,
    uitkomst: 'De duur is te kort.',
    bijstellen: true,
    bijstelling: 'Verlengen kan na een tussenevaluatie.',
  })
  assert.ok(!isWeigering(goed) && goed.soort === 'uitgevoerd')
  const rij = (await evaluaties(zaal.d, sessie))?.find((r) => r.id === 'maatwerk')
  assert.equal(rij?.stand, 'uitgevoerd')
  assert.equal(rij.uitkomst?.bijstelling, 'Verlengen kan na een tussenevaluatie.')
  assert.equal(rij.uitkomst.activiteitenplan, 'Activiteitenplan 2023-2024, punt 2')
  const nogEens = await probeer({ ...basis, uitkomst: 'Anders.', bijstellen: false })
  assert.ok(isWeigering(nogEens))
})
