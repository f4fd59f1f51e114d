// A tailored arrangement filed by the school, through the use cases on a real database.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { zaakbeeld } from './bekijken.ts'
import { MAATWERKFORMULIER } from '#test/support/maatwerk.ts'
import { oefenzaal } from '#test/support/toepassing.ts'

const zaal = await oefenzaal('2022-10-03')
after(() => zaal.sluit())
const ZC = 'zorgcoordinator.streek'

const FORMULIER = { ...MAATWERKFORMULIER, overigePartijen: ['gemeente'] }

test('GV-166: the title is fixed; of four parties three agree: filing is refused with the name of the fourth; then only the school files', async () => {
  const zaak = await zaal.start(ZC, 'Sam', 'GV-MAATWERK')
  const beeld = async () => {
    const open = await zaakbeeld(zaal.d, await zaal.sessie(ZC), zaak)
    assert.ok(!('soort' in open))
    return open
  }
  assert.equal((await beeld()).procedure.naam, 'Maatwerkarrangement')
  for (const veld of ['titel', 'procedure', 'naam']) {
    const anders = await zaal.probeer(ZC, zaak, 'formulier-invullen', { [veld]: 'Comma' })
    assert.notEqual(anders.soort, 'uitgevoerd', veld)
  }
  await zaal.doe(ZC, zaak, 'formulier-invullen', FORMULIER)
  for (const partij of ['jongere', 'ouders', 'aanbieder'])
    await zaal.doe(ZC, zaak, 'akkoord-geven', { partij, akkoord: true })
  const zonderVierde = JSON.stringify(await zaal.probeer(ZC, zaak, 'indienen'))
  assert.match(zonderVierde, /Nog niet akkoord: de gemeente/)
  assert.doesNotMatch(zonderVierde, /Nog niet akkoord: de (jongere|ouder|aanbieder)/)
  await zaal.doe(ZC, zaak, 'akkoord-geven', { partij: 'gemeente', akkoord: false })
  assert.match(JSON.stringify(await zaal.probeer(ZC, zaak, 'indienen')), /Nog niet akkoord: de gemeente/)
  assert.equal((await beeld()).status, 'Concept')
  await zaal.doe(ZC, zaak, 'akkoord-geven', { partij: 'gemeente', akkoord: true })
  assert.notEqual((await zaal.probeer('contactpersoon1', zaak, 'indienen')).soort, 'uitgevoerd')
  await zaal.doe(ZC, zaak, 'indienen')
  assert.notEqual((await beeld()).status, 'Concept')
  assert.equal((await beeld()).procedure.naam, 'Maatwerkarrangement')
})
