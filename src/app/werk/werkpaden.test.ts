// The worklist has two ways to the same rows: from what a person may find, and along the order of the zaken.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type Mijn, type Weergave, type Werkfilter, leesWerk, telWerk } from '#db/opslag/werk.ts'
import { inTenant } from '#db/verbinding.ts'
import { sleutelsVan } from '#domein/zaak/toegang.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { actorVan } from '../zaak/omgeving.ts'

const VANDAAG = '2023-01-04'
const LANGS_ZICHT = 500
const LANGS_ORDE = 0

let zaal: Oefenzaal

before(async () => {
  zaal = await oefenzaal(VANDAAG)
  await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.start('zorgcoordinator.streek', 'Sam', 'GV-OVERLEG')
  for (let i = 0; i < 3; i++) {
    const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
    await zaal.volledig(zaak)
    await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  }
})
after(() => zaal.sluit())

async function mijnVan(wie: string): Promise<Mijn> {
  const sessie = await zaal.sessie(wie)
  const actor = actorVan(sessie)
  return {
    persoon: sessie.persoon,
    rollen: actor.rollen.filter((r) => !r.organisatie).map((r) => r.rol),
    rolBijSchool: actor.rollen.flatMap(({ rol, organisatie }) => (organisatie ? [{ rol, organisatie }] : [])),
    contactVan: [],
    regionaal: [],
    sleutels: sleutelsVan(actor),
  }
}

/** All rows of a view, page by page. */
async function alle(mijn: Mijn, weergave: Weergave, weinig: number, perKeer: number): Promise<string[]> {
  const uit: string[] = []
  let na: { datum: string; zaak: string; nr: number } | null = null
  for (;;) {
    const v = { mijn, filter: {}, vandaag: VANDAAG, weergave, na, aantal: perKeer, weinig } as const
    const rijen: Awaited<ReturnType<typeof leesWerk>> = await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) =>
      leesWerk(tx, zaal.swv, v),
    )
    uit.push(...rijen.map((r) => `${r.plek} ${r.nummer} ${r.nr} ${r.naam}`))
    const laatste = rijen.at(-1)
    if (!laatste || rijen.length < perKeer) return uit
    na = { datum: laatste.plek, zaak: laatste.zaak, nr: laatste.nr }
  }
}

for (const wie of ['secretariaat', 'zorgcoordinator.streek', 'voorzitter'])
  test(`${wie} finds the same rows in the same order both ways, whatever the size of a page`, async () => {
    const mijn = await mijnVan(wie)
    for (const weergave of ['team', 'alles'] as const) {
      const heel = await alle(mijn, weergave, LANGS_ZICHT, 50)
      assert.equal(new Set(heel).size, heel.length)
      assert.ok(heel.length > 2 || wie === 'voorzitter')
      for (const weinig of [LANGS_ZICHT, LANGS_ORDE])
        for (const perKeer of [1, 2, 50])
          assert.deepEqual(
            await alle(mijn, weergave, weinig, perKeer),
            heel,
            `${weergave} ${weinig} ${perKeer}`,
          )
    }
    const [zicht, orde] = await Promise.all(
      [LANGS_ZICHT, LANGS_ORDE].map((weinig) =>
        inTenant(zaal.d.db, { swv: zaal.swv }, (tx) =>
          telWerk(tx, zaal.swv, { mijn, filter: {}, vandaag: VANDAAG, grens: 100, weinig }),
        ),
      ),
    )
    assert.deepEqual(orde, zicht)
  })

test('what a person may not find is on neither way', async () => {
  const vreemd = await mijnVan('zorgcoordinator.lyceum')
  for (const weinig of [LANGS_ZICHT, LANGS_ORDE])
    assert.deepEqual(await alle(vreemd, 'alles', weinig, 50), [])
})

test('who finds exactly as many as the limit, one less or one more, gets the same rows and counts', async () => {
  const mijn = await mijnVan('zorgcoordinator.streek')
  const heel = await alle(mijn, 'alles', LANGS_ZICHT, 50)
  const tel = (weinig: number) =>
    inTenant(zaal.d.db, { swv: zaal.swv }, (tx) =>
      telWerk(tx, zaal.swv, { mijn, filter: {}, vandaag: VANDAAG, grens: 100, weinig }),
    )
  const geteld = await tel(LANGS_ZICHT)
  for (const weinig of [heel.length - 1, heel.length, heel.length + 1]) {
    assert.deepEqual(await alle(mijn, 'alles', weinig, 2), heel, String(weinig))
    assert.deepEqual(await tel(weinig), geteld, String(weinig))
  }
})

test('above the limit the filters of the list hold as well', async () => {
  const mijn = await mijnVan('zorgcoordinator.streek')
  const v = { mijn, vandaag: VANDAAG, weergave: 'alles', na: null, aantal: 50 } as const
  const lees = (weinig: number, filter: Werkfilter) =>
    inTenant(zaal.d.db, { swv: zaal.swv }, (tx) => leesWerk(tx, zaal.swv, { ...v, filter, weinig }))
  for (const filter of [{ procedure: 'GV-OVERLEG' }, { status: 'Aanmelding' }, { school: randomUUID() }]) {
    const rijen = await lees(LANGS_ORDE, filter)
    assert.deepEqual(rijen, await lees(LANGS_ZICHT, filter))
    assert.equal(rijen.length, 'procedure' in filter ? 1 : 'status' in filter ? 3 : 0)
  }
})
