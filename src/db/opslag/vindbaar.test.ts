// The keys under which a zaak is found.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'
import { type Testdatabase, testDatabase } from '#test/support/database.ts'
import { inTenant } from '../verbinding.ts'
import { magVinden, sleutel } from './vindbaar.ts'

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

const [IK, SCHOOLSLEUTEL, SECRETARIAAT, BESTAAN] = RIJEN as [
  Toegangsrij,
  Toegangsrij,
  Toegangsrij,
  Toegangsrij,
]
const ZAAK = (n: number) => `019b0000-0000-7000-8000-00000000000${n}`
/** Zaak 1 and 2 of this samenwerkingsverband, and zaak 1 of another under the same id. */
const TOEGANG: readonly (readonly [swv: number, zaak: number, wie: Toegangsrij])[] = [
  [1, 1, SCHOOLSLEUTEL],
  [1, 1, SECRETARIAAT],
  [1, 2, BESTAAN],
  [2, 1, IK],
]

/** The zaken that `magVinden` lets through of 1, 2 and 3, with these rows as the table. */
async function gevonden(swv: number, sleutels: readonly Toegangsrij[]): Promise<number[]> {
  const { rows } = await inTenant(d.db, { swv }, (tx) =>
    sql<{ zaak: string }>`
      with zaak_toegang as (
        select * from unnest(${TOEGANG.map(([van]) => van)}::int[], ${TOEGANG.map(([, n]) => ZAAK(n))}::uuid[],
          ${TOEGANG.map(([, , wie]) => sleutel(wie))}::uuid[]) as x(swv, zaak, sleutel))
      select z.id as zaak from unnest(${[1, 2, 3].map(ZAAK)}::uuid[]) as z(id)
      where ${magVinden(swv, 'z.id', sleutels)} order by z.id`.execute(tx),
  )
  return rows.map(({ zaak }) => Number(zaak.at(-1)))
}

test('a zaak is found with any one of its keys, once, and not without', async () => {
  assert.deepEqual(await gevonden(1, [SCHOOLSLEUTEL]), [1])
  assert.deepEqual(await gevonden(1, [IK, SCHOOLSLEUTEL, SECRETARIAAT]), [1])
  assert.deepEqual(await gevonden(1, [SECRETARIAAT, BESTAAN]), [1, 2])
  assert.deepEqual(await gevonden(1, [IK]), [])
  assert.deepEqual(await gevonden(1, []), [])
})

test('knowing of a zaak is another key than finding it', async () => {
  assert.deepEqual(await gevonden(1, [BESTAAN]), [2])
  assert.deepEqual(await gevonden(1, [{ soort: 'bestaan', wie: `contactpersoon:${SCHOOL}` }]), [])
})

test('the keys of another samenwerkingsverband open nothing here', async () => {
  assert.deepEqual(await gevonden(2, [IK]), [1])
  assert.deepEqual(await gevonden(2, [SCHOOLSLEUTEL, SECRETARIAAT, BESTAAN]), [])
})
