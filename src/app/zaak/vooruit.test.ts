// Looking ahead: the letters of an act before it is done, and a term when the answer comes on some day.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zaakbeeld } from './bekijken.ts'
import { briefvoorbeelden } from './voorbeeld.ts'
import { termijnAls } from './watals.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2023-01-10')
})
after(() => zaal.sluit())

/** Complete on 10 January 2023. */
async function inBehandeling(): Promise<string> {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.volledig(zaak)
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  return zaak
}

const AANHOUDEN = { tot: '2023-02-10', wijze: 'documentatie', informatie: 'Een verslag van het MDO.' }

test('the letters of an act are shown per addressee, and nothing happened; then the term is asked what if', async () => {
  const zaak = await inBehandeling()
  await zaal.naar('2023-01-24')
  const sessie = await zaal.sessie('procesbegeleider')
  const invoer = { ...AANHOUDEN }
  const voor = await zaakbeeld(zaal.d, sessie, zaak)
  const voorbeeld = await briefvoorbeelden(zaal.d, sessie, { zaak, opdracht: 'opschorten', invoer })
  assert.ok(voorbeeld.soort === 'voorbeeld', JSON.stringify(voorbeeld))
  assert.ok(voorbeeld.brieven.length > 0)
  assert.ok(voorbeeld.brieven.some((b) => JSON.stringify(b).includes('Een verslag van het MDO.')))
  assert.deepEqual(await zaakbeeld(zaal.d, sessie, zaak), voor)

  await zaal.doe('procesbegeleider', zaak, 'opschorten', invoer)
  const open = await zaakbeeld(zaal.d, sessie, zaak)
  assert.ok(!('soort' in open))
  assert.deepEqual(
    open.brieven.filter((b) => b.brief === voorbeeld.brieven[0]?.soort).map((b) => b.aan),
    voorbeeld.brieven.map((b) => b.geadresseerde.naam),
  )
  const als = (op: '2023-02-07' | '2023-01-23') =>
    termijnAls(zaal.d, sessie, { zaak, termijn: 'beslistermijn', op })
  assert.equal((await als('2023-02-07'))?.einde, '2023-03-20')
  assert.equal(await als('2023-01-23'), null)
  const vraag = { zaak, termijn: 'beslistermijn', op: '2023-02-07' as const }
  assert.equal(await termijnAls(zaal.d, await zaal.sessie('zorgcoordinator.marnix'), vraag), null)

  await zaal.naar('2023-02-07')
  await zaal.doe('zorgcoordinator.streek', zaak, 'aanvullen')
  const daarna = await zaakbeeld(zaal.d, sessie, zaak)
  assert.ok(!('soort' in daarna))
  assert.equal(daarna.termijnen.find((t) => t.naam === 'beslistermijn')?.einde, '2023-03-20')
})

test('who may not do the act may not see its letters, and gets the same refusal', async () => {
  const zaak = await inBehandeling()
  const door = await zaal.sessie('zorgcoordinator.streek')
  const geweigerd = await briefvoorbeelden(zaal.d, door, { zaak, opdracht: 'opschorten', invoer: AANHOUDEN })
  assert.ok(geweigerd.soort === 'weigering' && geweigerd.code === 'niet-bevoegd')
  const elders = await zaal.sessie('zorgcoordinator.marnix')
  assert.deepEqual(await briefvoorbeelden(zaal.d, elders, { zaak, opdracht: 'opschorten', invoer: {} }), {
    soort: 'niet-gevonden',
  })
})
