// The work that a migration queues for what lists are read from (db/migraties/0180_lijsten-verversen.sql).
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { Client } from 'pg'
import { oefenzaal } from '#test/support/toepassing.ts'
import { doeUitgaandVan } from '#taken/uitgaand.ts'

const zaal = await oefenzaal('2023-01-04')
after(() => zaal.sluit())

test('a zaak that nothing happened to since is on the guard lists again once the queued work was done', async () => {
  const zaak = await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.volledig(zaak)
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  const beheer = new Client(zaal.database.beheer)
  await beheer.connect()
  try {
    const rijen = async () =>
      (await beheer.query('select * from bewaking where zaak = $1 order by nr', [zaak])).rows
    const eerst = await rijen()
    assert.ok(eerst.length > 0)
    await beheer.query('delete from bewaking')
    await beheer.query(readFileSync('db/migraties/0180_lijsten-verversen.sql', 'utf8'))
    await doeUitgaandVan(zaal.d, zaal.swv)
    assert.deepEqual(await rijen(), eerst)
  } finally {
    await beheer.end()
  }
})
