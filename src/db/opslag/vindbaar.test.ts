// The keys under which a zaak is found.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'
import { type Testdatabase, testDatabase } from '#test/support/database.ts'
import { inTenant } from '../verbinding.ts'
import { sleutel } from './vindbaar.ts'

const SCHOOL = '019a0000-0000-7000-8000-00000000000a'
const RIJEN: readonly Toegangsrij[] = [
  { soort: 'persoon', wie: '5b3c8f1e-8d0f-4c9a-9d8e-2f6b1c0a7e44' },
  { soort: 'organisatie', wie: SCHOOL },
  { soort: 'rol', wie: 'secretariaat' },
  { soort: 'bestaan', wie: 'secretariaat' },
  { soort: 'rol', wie: `contactpersoon:${SCHOOL}` },
]

let d: Testdatabase
before(async () => {
  d = await testDatabase()
})
after(() => d.sluit())

test('a role, a role that only knows of it, and the contact person of a school each have a key of their own', () => {
  assert.equal(new Set(RIJEN.map(sleutel)).size, RIJEN.length)
})

test('the key of a role has a version that no id of a person or organisation has', () => {
  for (const rij of RIJEN.filter((r) => r.wie.length !== 36))
    assert.match(sleutel(rij), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('the migration made the same keys of the rows that were there', async () => {
  const migratie = readFileSync('db/migraties/0160_toegangssleutel.sql', 'utf8')
  const opdracht = /^select distinct [^;]+/m.exec(migratie)?.[0] ?? ''
  const { rows } = await inTenant(d.db, { swv: 1 }, (tx) =>
    sql<{ zaak: string; case: string }>`
      with zaak_toegang_oud as (
        select 1 as swv, plek as zaak, soort, wie
        from unnest(${RIJEN.map((r) => r.soort)}::text[], ${RIJEN.map((r) => r.wie)}::text[]) with ordinality as x(soort, wie, plek))
      ${sql.raw(opdracht)}`.execute(tx),
  )
  const gemaakt = rows.toSorted((a, b) => Number(a.zaak) - Number(b.zaak)).map((r) => r.case)
  assert.deepEqual(gemaakt, RIJEN.map(sleutel))
})
