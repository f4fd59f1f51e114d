// RGV-DOORZETTING on a database: whom the directeur-bestuurder can choose on the screen.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zaakbeeld } from './bekijken.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2026-01-12', 'RGV')
})
after(() => zaal.sluit())

test('who connects people to a zaak can choose those of the bestuur of the school, and of no other school', async () => {
  const verwijdering = await zaal.start('directeur.linde', 'Fay', 'RGV-VERWIJDERING')
  const zaak = await zaal.start('bestuurder', '', 'RGV-DOORZETTING', verwijdering)
  const beeld = await zaakbeeld(zaal.d, await zaal.sessie('bestuurder'), zaak)
  assert.ok(!('soort' in beeld))
  const kiesbaar = (
    beeld.mogelijkheden.find((m) => m.naam === 'toewijzen')?.verwijzingen['persoon'] ?? []
  ).map((k) => k.waarde)
  for (const wie of ['bestuur.veld', 'sc', 'consulent']) assert.ok(kiesbaar.includes(zaal.id(wie)), wie)
  assert.ok(!kiesbaar.includes(zaal.id('directeur.uiterwaard')))
  await zaal.doe('bestuurder', zaak, 'toewijzen', {
    als: 'schoolbestuurder',
    persoon: zaal.id('bestuur.veld'),
  })
  // Who was connected reads the zaak.
  assert.ok(!('soort' in (await zaakbeeld(zaal.d, await zaal.sessie('bestuur.veld'), zaak))))
})
