// A parent sees which functions looked at the file of the child; nobody else has that page.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zaakbeeld } from './bekijken.ts'
import { wieZag } from './wiezag.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2023-01-04')
})
after(() => zaal.sluit())

test('a parent sees by day which functions looked at the file: no names, not the other parent, no repetition', async () => {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.volledig(zaak)
  await zaal.naar('2023-01-10')
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  for (const wie of ['secretariaat', 'secretariaat', 'moeder.sam', 'zorgcoordinator.streek'])
    await zaakbeeld(zaal.d, await zaal.sessie(wie), zaak)
  await zaal.naar('2023-01-12')
  await zaakbeeld(zaal.d, await zaal.sessie('secretariaat'), zaak)
  const gezien = await wieZag(zaal.d, await zaal.sessie('vader.sam'), zaak)
  assert.ok(!('soort' in gezien))
  const van = (wie: RegExp) => gezien.regels.filter((r) => wie.test(r.wie)).map((r) => [r.datum, r.wat])
  assert.deepEqual(van(/secretariaat/i), [
    ['2023-01-12', 'het dossier'],
    ['2023-01-10', 'het dossier'],
  ])
  assert.deepEqual(van(/zorgcoördinator/i), [['2023-01-10', 'het dossier']])
  assert.deepEqual(van(/ouder/i), [])
  for (const wie of ['zorgcoordinator.streek', 'secretariaat', 'moeder.lisa'])
    assert.deepEqual(await wieZag(zaal.d, await zaal.sessie(wie), zaak), { soort: 'niet-gevonden' }, wie)
})
