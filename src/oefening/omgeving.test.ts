// What a new practice room holds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { oefenzaal } from '#test/support/toepassing.ts'

async function vergaderdagen(op: Datum, aantal: number): Promise<string[]> {
  const zaal = await oefenzaal(op)
  try {
    const { rows } = await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) =>
      sql<{ dag: string }>`
        select datum::text as dag from vergadering where swv = ${zaal.swv} order by datum limit ${aantal}`.execute(
        tx,
      ),
    )
    return rows.map((r) => r.dag)
  } finally {
    await zaal.sluit()
  }
}

test('the CAT of the practice room meets every other Monday, and on a holiday the first working day after it', async () => {
  assert.deepEqual(await vergaderdagen('2022-12-06', 3), ['2022-12-12', '2022-12-27', '2023-01-09'])
})
