// What the beheerder of Rijn & Gelderse Vallei finds and keeps: boards, and who is in the TLA-commissie.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import type { Sessie } from '../contract.ts'
import { formulierVan, voerHandelingUit } from './handeling.ts'
import { zoekHandeling } from './handelingen.ts'
import { organisatielijst } from './lijsten.ts'
import { maakSamenwerkingsverband, sessieOpServer } from './swv-aanmaken.ts'

let zaal: Oefenzaal
let beheerder: Sessie
before(async () => {
  zaal = await oefenzaal('2026-01-05', 'RGV')
  const gemaakt = await maakSamenwerkingsverband(zaal.d, {
    sjabloon: 'rgv',
    code: 'rijn',
    beheerder: { naam: 'Bea Heer', gebruikersnaam: 'bea.heer', eMail: null },
  })
  assert.ok(!isWeigering(gemaakt))
  const sessie = await sessieOpServer(zaal.d, 'rijn', 'bea.heer')
  assert.ok(!isWeigering(sessie))
  beheerder = sessie
})
after(() => zaal.sluit())

async function lijst(v: { zoek?: string; soort?: string }) {
  const gevonden = await organisatielijst(zaal.d, beheerder, v)
  assert.ok(gevonden)
  return gevonden
}

async function doe(naam: string, over: string, invoer: Record<string, unknown>) {
  const h = zoekHandeling(naam)
  assert.ok(h)
  return voerHandelingUit(zaal.d, beheerder, h, { over, invoer })
}

test('RGV-001 a new desk has exactly 31 boards with name and number, of the list of 8 February 2023', async () => {
  const { rijen, besturenVan, verder } = await lijst({ soort: 'bestuur' })
  assert.deepEqual([rijen.length, verder, besturenVan], [31, null, '2023-02-08'])
  assert.equal(
    rijen.find((r) => r.bestuursnummer === '41674')?.naam,
    'Stichting Proominent (Primair Openbaar Onderwijs) in Ede',
  )
})

test('RGV-002 a board is found by number and by a part of its name', async () => {
  assert.deepEqual(
    (await lijst({ zoek: '23337' })).rijen.map((r) => r.naam),
    ['Vereniging voor Protestants Christelijk Onderwijs Rhenen'],
  )
  assert.deepEqual(
    (await lijst({ zoek: 'wereldkidz' })).rijen.map((r) => r.bestuursnummer),
    ['41496'],
  )
})

test('RGV-003 a number that another board has or that is not five digits is refused', async () => {
  const bestuur = { naam: 'Stichting Nieuw', soort: 'bestuur', deelnemer: true }
  const bezet = await doe('organisatie-toevoegen', '', { ...bestuur, bestuursnummer: '40207' })
  assert.ok(bezet.soort === 'weigering')
  assert.match(bezet.reden, /bestuursnummer bestaat al \(Stichting Montessorischool Veenendaal\)/)
  for (const bestuursnummer of ['4020', '4020A', '402070'])
    assert.equal((await doe('organisatie-toevoegen', '', { ...bestuur, bestuursnummer })).soort, 'weigering')
  const school = { ...bestuur, soort: 'gemeente', bestuursnummer: '12345' }
  assert.equal((await doe('organisatie-toevoegen', '', school)).soort, 'weigering')
  const goed = await doe('organisatie-toevoegen', '', { ...bestuur, bestuursnummer: '40208' })
  assert.ok(goed.soort === 'uitgevoerd' && goed.id)
  const wijzig = { naam: bestuur.naam, deelnemer: true, bestuursnummer: '41674' }
  assert.equal((await doe('organisatie-wijzigen', goed.id, wijzig)).soort, 'weigering')
  const zelfde = await doe('organisatie-wijzigen', goed.id, { ...wijzig, bestuursnummer: '40208' })
  assert.equal(zelfde.soort, 'uitgevoerd')
})

test('RGV-015 the TLA-commissie has three kinds of members; a leerkracht cannot be chosen', async () => {
  const h = zoekHandeling('commissielid-toevoegen')
  assert.ok(h)
  const sessie = await zaal.sessie('beheerder')
  const formulier = await formulierVan(zaal.d, sessie, h, '')
  assert.ok(!('soort' in formulier))
  const kiesbaar = formulier.verwijzingen['persoon']?.map((k) => k.waarde) ?? []
  const lid = (wie: string) =>
    voerHandelingUit(zaal.d, sessie, h, { over: '', invoer: { persoon: zaal.id(wie), als: 'lid' } })
  for (const wie of ['tla', 'sll', 'orthopedagoog']) {
    assert.ok(kiesbaar.includes(zaal.id(wie)), wie)
    assert.equal((await lid(wie)).soort, 'uitgevoerd', wie)
  }
  assert.ok(!kiesbaar.includes(zaal.id('leerkracht.linde')))
  for (const wie of ['leerkracht.linde', 'sc', 'bestuurder']) {
    const uitkomst = await lid(wie)
    assert.ok(uitkomst.soort === 'weigering', wie)
    assert.match(uitkomst.reden, /TLA-voorzitter, secretaresse leerlingenzaken en deskundige/)
  }
})
