// What the committee and who prepares it read: meetings, the agenda, and the law beside each step.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PROCEDURES } from '#procedures/register.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zaakbeeld } from '../zaak/bekijken.ts'
import { agenda, tussenpozen } from './agenda.ts'

let zaal: Oefenzaal
const ADVIES = {
  onafhankelijk: true,
  toekennen: true,
  categorie: 'laag',
  tot: '2025-07-31',
  onderbouwing: 'Zie.',
}
const DAG: Datum = '2023-01-23'

before(async () => {
  zaal = await oefenzaal('2023-01-04')
})
after(() => zaal.sluit())

/** A zaak on the agenda of the day; `opEenLijn` false makes it one to discuss. */
async function geagendeerd(leerling: string, opEenLijn: boolean): Promise<string> {
  const zaak = await zaal.start('zorgcoordinator.streek', leerling)
  await zaal.volledig(zaak)
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  for (const [wie, als] of [
    ['orthopedagoog', 'eerste'],
    ['psycholoog', 'tweede'],
  ] as const) {
    await zaal.doe('procesbegeleider', zaak, 'deskundige-toewijzen', { deskundige: zaal.id(wie), als })
    await zaal.doe(wie, zaak, 'advies-uitbrengen', ADVIES)
  }
  await zaal.doe('procesbegeleider', zaak, 'agenderen', {
    vergadering: DAG,
    procesDuidelijk: true,
    opEenLijn,
    voldoetAanCriteria: true,
  })
  return zaak
}

test('more than 14 days between two planned meetings is signalled, 14 days are not', () => {
  const [signaal, ...rest] = tussenpozen(['2023-01-09', '2023-01-24'], 14)
  assert.match(signaal ?? '', /15 dagen; er wordt ten minste elke 14 dagen vergaderd/)
  assert.deepEqual(rest, [])
  assert.deepEqual(tussenpozen(['2023-01-09', '2023-01-23'], 14), [])
})

test('GV-316: the agenda has unambiguous files in one section and files to discuss in the other', async () => {
  const eenduidig = await geagendeerd('Sam', true)
  const bespreek = await geagendeerd('Lisa', false)
  const gelezen = await agenda(zaal.d, await zaal.sessie('procesbegeleider'), DAG)
  assert.deepEqual(
    gelezen?.eenduidig.map((p) => p.zaak),
    [eenduidig],
  )
  assert.deepEqual(
    gelezen.bespreek.map((p) => [p.zaak, p.redenen]),
    [[bespreek, ['Nee op: Zitten alle betrokkenen op één lijn?']]],
  )
})

test('the law that the source names stands with the step it is about', async () => {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.volledig(zaak)
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  const beeld = await zaakbeeld(zaal.d, await zaal.sessie('procesbegeleider'), zaak)
  assert.ok(!('soort' in beeld))
  // Two experts: with the step of the route where the zaak is now.
  assert.match(beeld.route.find((f) => f.stand === 'hier')?.grond ?? '', /artikel 17a WVO/)
  const doen = (naam: string) => beeld.mogelijkheden.find((m) => m.naam === naam)?.uitleg ?? ''
  assert.match(doen('opschorten'), /artikel 4:15 Awb/)
  assert.match(doen('document-niet-noodzakelijk'), /AVG artikel 5 lid 1 onder c/)
  const pro = PROCEDURES.find((p) => p.code === 'GV-TLV-PRO')
  assert.ok(pro)
  assert.match(
    pro.registraties?.find((r) => r.id === 'opp-vaststellen')?.uitleg ?? '',
    /artikel 26 WVO en artikel 15c AMvB/,
  )
  assert.match(formulierVelden(pro)['grondslag']?.hulp ?? '', /artikel 15e WVO/)
})
