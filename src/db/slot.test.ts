import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { type Testdatabase, testDatabase } from '#test/support/database.ts'
import { AfloopOnbekend } from './botsing.ts'
import { type Db, type Tx, inTenant, openDb } from './verbinding.ts'

const SWV = 1

const tel = (tx: Tx, naam: string) =>
  tx
    .insertInto('teller')
    .values({ swv: SWV, naam, sleutel: '', waarde: 1 })
    .onConflict((c) => c.columns(['swv', 'naam', 'sleutel']).doUpdateSet({ waarde: sql`teller.waarde + 1` }))
    .returning('waarde')
    .executeTakeFirstOrThrow()

const waarde = async (db: Db, naam: string) =>
  (
    await inTenant(db, { swv: SWV }, (tx) =>
      tx.selectFrom('teller').select('waarde').where('swv', '=', SWV).where('naam', '=', naam).execute(),
    )
  )[0]?.waarde

describe('de laatste opdrachten gaan met het vastleggen mee', () => {
  let t: Testdatabase
  before(async () => {
    t = await testDatabase()
    await inTenant(t.db, { swv: SWV }, (tx) =>
      tx
        .insertInto('samenwerkingsverband')
        .values({ id: SWV, code: 'gv', sjabloon: 'GV', naam: 'Naam' })
        .execute(),
    )
  })
  after(() => t.sluit())

  test('wat in de laatste ronde staat ligt vast, en daarna is er niets meer te vragen', async () => {
    const uit = await inTenant(t.db, { swv: SWV }, async (tx, slot) => {
      await tel(tx, 'slot')
      const [een, twee] = await slot(() => Promise.all([tel(tx, 'slot'), tel(tx, 'slot')]))
      await assert.rejects(tel(tx, 'slot'), /al afgesloten/)
      return [een.waarde, twee.waarde]
    })
    assert.deepEqual(uit, [2, 3])
    assert.equal(await waarde(t.db, 'slot'), 3)
  })

  test('het vastleggen wacht niet op de antwoorden', async () => {
    const gestuurd: string[] = []
    const db = openDb(t.app, { maximum: 1 })
    db.pool.on('connect', (client) => {
      const echt = client.query.bind(client) as (...x: unknown[]) => unknown
      client.query = ((...x: unknown[]) => {
        gestuurd.push(typeof x[0] === 'string' ? x[0] : (x[0] as { text: string }).text)
        return echt(...x)
      }) as typeof client.query
    })
    try {
      await inTenant(db, { swv: SWV }, async (tx, slot) => {
        const lopend = slot(() => tel(tx, 'vlot'))
        await Promise.race([lopend, new Promise((klaar) => setImmediate(klaar))])
        assert.deepEqual(gestuurd.at(-1), 'commit')
        return lopend
      })
      assert.equal(gestuurd.filter((x) => x === 'commit').length, 1)
    } finally {
      await db.sluit()
    }
  })

  test('mislukt er een, dan ligt er niets vast', async () => {
    const mis = inTenant(t.db, { swv: SWV }, async (tx, slot) => {
      await tel(tx, 'mis')
      return slot(() => Promise.all([tel(tx, 'mis'), sql`select 1 / 0`.execute(tx)]))
    })
    await assert.rejects(mis, { code: '22012' })
    assert.equal(await waarde(t.db, 'mis'), undefined)
  })

  test('wie in een laatste ronde opnieuw mag, begint na een deadlock opnieuw', async () => {
    let keer = 0
    const uit = await inTenant(
      t.db,
      { swv: SWV },
      (tx, slot) =>
        slot(async () => {
          keer += 1
          const telling = tel(tx, 'opnieuw')
          if (keer === 1) await sql`do $$ begin raise exception using errcode = '40P01'; end $$`.execute(tx)
          return telling
        }),
      { herhaalbaar: true },
    )
    assert.deepEqual([uit.waarde, keer], [1, 2])
  })

  test('valt de verbinding dan weg, dan is de afloop onbekend', async () => {
    const beheer = new Client(t.beheer)
    await beheer.connect()
    const db = openDb(t.app, { maximum: 1 })
    try {
      let gebroken: Promise<unknown> | undefined
      const bezig = inTenant(db, { swv: SWV }, async (tx, slot) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
        const slaapt = slot(() => sql`select pg_sleep(10)`.execute(tx))
        gebroken = beheer.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid])
        await slaapt
      })
      await assert.rejects(bezig, AfloopOnbekend)
      await gebroken
    } finally {
      await beheer.end()
      await db.sluit()
    }
  })
})
