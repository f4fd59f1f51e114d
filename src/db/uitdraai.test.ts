import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { Client } from 'pg'
import { testDatabase } from '#test/support/database.ts'
import { databasebestanden } from './genereren.ts'
import { databasemap } from './migreren.ts'

test('db/schema.sql en tabellen.ts zijn wat de migraties opleveren; anders: npm run genereer', async () => {
  const t = await testDatabase()
  try {
    const wortel = dirname(databasemap())
    for (const [pad, tekst] of Object.entries(await databasebestanden(t.beheer))) {
      assert.equal(readFileSync(join(wortel, pad), 'utf8'), tekst, pad)
    }
  } finally {
    await t.sluit()
  }
})

test('een andere kolom of een ander recht is in de uitdraai te zien', async () => {
  const t = await testDatabase()
  const client = new Client(t.beheer)
  await client.connect()
  try {
    const voor = await databasebestanden(t.beheer)
    const wijzigingen = [
      'alter table zaak add column proef integer',
      'alter table zaak alter column signaal set not null',
      'grant update on gebeurtenis to loket_app',
      'alter table taak no force row level security',
      'drop index taak_volgorde',
      'alter policy per_swv on inzage using (true)',
      'alter table brief drop constraint brief_stand_check',
      'alter function werk_wacht(timestamptz) owner to current_user',
    ]
    for (const wijziging of wijzigingen) {
      await client.query('begin')
      await client.query(wijziging)
      await client.query('commit')
      const na = await databasebestanden(t.beheer)
      assert.notEqual(na['db/schema.sql'], voor['db/schema.sql'], wijziging)
      voor['db/schema.sql'] = na['db/schema.sql'] ?? ''
    }
  } finally {
    await client.end()
    await t.sluit()
  }
})
