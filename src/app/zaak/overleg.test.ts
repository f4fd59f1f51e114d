// Talks beside an application on a real database: who may read them, and that they go along.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { voerHandelingUit } from '../beheer/handeling.ts'
import { zoekHandeling } from '../beheer/handelingen.ts'
import { schoolbeeld } from '../beheer/school.ts'
import { zaakbeeld } from './bekijken.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2022-10-03')
})
after(() => zaal.sluit())

const SCHOOL = 'zorgcoordinator.streek'

async function beeld(wie: string, zaak: string) {
  const b = await zaakbeeld(zaal.d, await zaal.sessie(wie), zaak)
  return 'soort' in b ? null : b
}

async function overleg(leerling: string, verslag: string): Promise<string> {
  const zaak = await zaal.start(SCHOOL, leerling, 'GV-OVERLEG')
  await zaal.doe(SCHOOL, zaak, 'gesprek-vastleggen', {
    gesprek: 'overleg',
    op: '2022-10-03',
    partijen: ['school', 'contactpersoon'],
    verslag,
  })
  return zaak
}

test('GV-046: a talk is read by the school and the SWV only; another school or expert has no access', async () => {
  const zaak = await overleg('Lisa', 'Vertrouwelijk.')
  for (const wie of [SCHOOL, 'contactpersoon1', 'secretariaat'])
    assert.equal((await beeld(wie, zaak))?.gesprekken[0]?.verslag, 'Vertrouwelijk.', wie)
  for (const wie of ['zorgcoordinator.marnix', 'orthopedagoog', 'contactpersoon2'])
    assert.equal(await beeld(wie, zaak), null, wie)
})

test('GV-047: an application made from a talk refers to it, with the reports', async () => {
  const eerder = await overleg('Lisa', 'Afgesproken: TLV aanvragen.')
  const tlv = await zaal.start(SCHOOL, 'Lisa', 'GV-TLV-VO', eerder)
  const gekoppeld = (await beeld(SCHOOL, tlv))?.verwant.find((v) => v.zaak === eerder)
  assert.equal(gekoppeld?.gekoppeld, true)
  assert.deepEqual(
    gekoppeld?.gesprekken.map((g) => g.verslag),
    ['Afgesproken: TLV aanvragen.'],
  )
})

test('GV-016: who handles an application sees the earlier talks of the pupil, in order of time', async () => {
  await overleg('Sam', 'Eerste.')
  await overleg('Sam', 'Tweede.')
  const tlv = await zaal.start(SCHOOL, 'Sam')
  await zaal.doe(SCHOOL, tlv, 'indienen')
  const verwant = (await beeld('procesbegeleider', tlv))?.verwant ?? []
  assert.deepEqual(
    verwant.filter((v) => v.gekoppeld).map((v) => [v.naam, v.gestartOp, v.gesprekken[0]?.verslag]),
    [
      ['Overleg SWV', '2022-10-03', 'Tweede.'],
      ['Overleg SWV', '2022-10-03', 'Eerste.'],
    ],
  )
})

test('GV-049: a new Comma application shows the talk of 03-10-2022 of the same school and pupil by itself', async () => {
  const eerder = await overleg('Lisa', 'Over de rust op school.')
  const comma = await zaal.start(SCHOOL, 'Lisa', 'GV-COMMA')
  const gekoppeld = (await beeld(SCHOOL, comma))?.verwant.find((v) => v.zaak === eerder)
  assert.deepEqual(
    [gekoppeld?.gekoppeld, gekoppeld?.naam, gekoppeld?.gestartOp, gekoppeld?.gesprekken[0]?.verslag],
    [true, 'Overleg SWV', '2022-10-03', 'Over de rust op school.'],
  )
})

test('GV-048: the contactpersoon keeps a note about a school without a pupil; one that names a pupil is refused', async () => {
  const school = (await zaal.sessie(SCHOOL)).rollen[0]?.organisatie ?? ''
  const notitie = zoekHandeling('notitie-vastleggen')
  assert.ok(notitie)
  const leg = async (wie: string, tekst: string) =>
    voerHandelingUit(zaal.d, await zaal.sessie(wie), notitie, {
      over: school,
      invoer: { datum: '2022-10-03', tekst, schoolLeest: true },
    })
  assert.equal((await leg('contactpersoon1', 'Over de overgang van klas 2 naar 3.')).soort, 'uitgevoerd')
  const fout = await leg('contactpersoon1', 'Over Lisa Meijer gesproken.')
  assert.ok(fout.soort === 'weigering' && fout.code === 'leerling-genoemd')
  assert.notEqual((await leg('contactpersoon2', 'Niet mijn school.')).soort, 'uitgevoerd')
  for (const wie of ['contactpersoon1', SCHOOL]) {
    const gezien = await schoolbeeld(zaal.d, await zaal.sessie(wie), school)
    assert.ok(!('soort' in gezien))
    assert.deepEqual(
      gezien.notities.map((n) => n.tekst),
      ['Over de overgang van klas 2 naar 3.'],
      wie,
    )
  }
})
