// Placing by turn on a real database: the standing is kept, and two at the same moment never rest on the same order.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { leesBeurthistorie, leesBeurtstanden } from '#db/opslag/beurtlijst.ts'
import { inTenant } from '#db/verbinding.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { carrousels } from '../werk/carrousel.ts'

const OP = '2023-03-01'
let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal(OP)
})
after(() => zaal.sluit())

/** Ready for the decision. */
async function teBesluiten(school: string, leerling: string): Promise<string> {
  const zaak = await zaal.start(school, leerling, 'GV-CARROUSEL')
  await zaal.doe('procesbegeleider', zaak, 'vastleggen', { wat: 'collegiaal', uitkomst: 'geen-oplossing' })
  await zaal.doe('voorzitter', zaak, 'gesprek-vastleggen', {
    gesprek: 'doorzettingskracht',
    op: OP,
    partijen: ['school'],
    verslag: 'Gevraagd.',
    uitkomst: 'geen-school',
  })
  await zaal.doe('procesbegeleider', zaak, 'vastleggen', {
    wat: 'doorzettingsmacht',
    inschatting: 'kan-in-vo',
    aanleiding: 'anders',
  })
  return zaak
}

const BESLUIT = { besluit: 'plaatsen', lijst: 'vmbo', school: 'aeres', motivering: 'Kan in het vo.' }
const standen = () =>
  inTenant(zaal.d.db, { swv: zaal.swv }, (tx) => leesBeurtstanden(tx, zaal.swv, { slot: false }))

test('two placements at the same moment: one gets the school at turn, the other is told who is at turn now', async () => {
  const [een, twee] = [
    await teBesluiten('zorgcoordinator.streek', 'Lisa'),
    await teBesluiten('zorgcoordinator.streek', 'Sam'),
  ]
  const uitkomsten = await Promise.all(
    [een, twee].map((zaak) => zaal.probeer('voorzitter', zaak, 'besluit-nemen', BESLUIT)),
  )
  assert.deepEqual(uitkomsten.map((u) => u.soort).toSorted(), ['uitgevoerd', 'weigering'])
  const geweigerd = uitkomsten.find((u) => u.soort === 'weigering')
  assert.ok(geweigerd?.soort === 'weigering')
  assert.match(geweigerd.reden, /RSG Pantarijn VMBO is aan de beurt/)
  assert.deepEqual((await standen())['vmbo'], [
    'pantarijn-vmbo',
    'streek-college',
    'pantarijn-rhenen',
    'aeres',
  ])
  const historie = await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) => leesBeurthistorie(tx, zaal.swv))
  assert.deepEqual(
    historie.map((h) => [h.lijst, h.school, h.reden, h.op]),
    [['vmbo', 'aeres', 'geplaatst', OP]],
  )
})

test('who works at the SWV sees who is at turn and why; a school does not', async () => {
  const beeld = await carrousels(zaal.d, await zaal.sessie('procesbegeleider'))
  const vmbo = beeld?.find((l) => l.id === 'vmbo')
  assert.equal(vmbo?.scholen[0]?.naam, 'RSG Pantarijn VMBO')
  assert.deepEqual(vmbo?.historie[0]?.school, 'Aeres VMBO Ede')
  assert.equal(beeld?.find((l) => l.id === 'mhv')?.scholen[0]?.naam, 'Marnix College')
  assert.equal(await carrousels(zaal.d, await zaal.sessie('zorgcoordinator.streek')), null)
})
