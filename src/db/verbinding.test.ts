import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wacht } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import { type Testdatabase, testDatabase } from '#test/support/database.ts'
import { AfloopOnbekend, metBotsing, Onbereikbaar, Verouderd } from './botsing.ts'
import { alsJson } from './json.ts'
import { samenwerkingsverbanden, werkWacht, zoekSamenwerkingsverband } from './over-swv.ts'
import { eisVeiligeRol } from './veilige-rol.ts'
import { type Db, inTenant, openDb, type Tx, zonderTenant } from './verbinding.ts'

const PERSOON = '00000000-0000-7000-8000-000000000001'
const DATUM = '2024-01-01'

async function maakSwv(db: Db, id: number, code: string, klok: string | null = null): Promise<void> {
  await inTenant(db, { swv: id }, (tx) =>
    tx
      .insertInto('samenwerkingsverband')
      .values({ id, code, sjabloon: 'GV', naam: `Naam van ${code}`, klok })
      .execute(),
  )
}

const teller = (tx: Tx, swv: number, naam: string) =>
  tx
    .insertInto('teller')
    .values({ swv, naam, sleutel: '', waarde: 1 })
    .onConflict((c) => c.columns(['swv', 'naam', 'sleutel']).doUpdateSet({ waarde: sql`teller.waarde + 1` }))
    .returning('waarde')
    .executeTakeFirstOrThrow()

describe('de verbinding', () => {
  let t: Testdatabase
  before(async () => {
    t = await testDatabase()
    await maakSwv(t.db, 1, 'gv')
    await maakSwv(t.db, 2, 'rgv')
  })
  after(() => t.sluit())

  test('zet rol, samenwerkingsverband, persoon en tijdslimiet voor één transactie', async () => {
    const stand = sql<Record<string, string>>`
      select current_user::text as rol, current_setting('app.swv', true) as swv, current_setting('app.persoon', true) as persoon,
        current_setting('statement_timeout') as limiet`
    const { rows } = await inTenant(t.db, { swv: 1, persoon: PERSOON }, (tx) => stand.execute(tx))
    assert.deepEqual(rows[0], { rol: 'loket_app', swv: '1', persoon: PERSOON, limiet: '15s' })
  })

  test('lekt het samenwerkingsverband niet naar de volgende gebruiker van dezelfde verbinding', async () => {
    const db = openDb(t.app, { maximum: 1 })
    try {
      for (const alleenLezen of [false, true]) {
        const pid = await inTenant(db, { swv: 1 }, async (tx) => (await pidVan(tx)).pid, { alleenLezen })
        await inTenant(db, { swv: 2 }, () => Promise.reject(new Error('mislukt')), { alleenLezen }).catch(
          () => undefined,
        )
        const na = await db.pool.query(
          `select pg_backend_pid() as pid, current_user::text as rol, current_setting('app.swv', true) as swv, current_setting('app.persoon', true) as persoon`,
        )
        assert.deepEqual(na.rows, [{ pid, rol: t.app.user, swv: '', persoon: '' }])
        assert.equal(
          await zonderTenant(db, async (tx) => (await tx.selectFrom('teller').selectAll().execute()).length),
          0,
        )
      }
    } finally {
      await db.sluit()
    }
  })

  test('buiten een tenanttransactie kan de inlog van de app niets lezen', async () => {
    await assert.rejects(t.db.pool.query('select * from samenwerkingsverband'), { code: '42501' })
    await assert.rejects(t.db.pool.query('select * from gebeurtenis'), { code: '42501' })
    await assert.rejects(t.db.pool.query(`select * from zoek_samenwerkingsverband('gv')`), { code: '42501' })
  })

  test('weigert wat geen samenwerkingsverband of persoon is', async () => {
    for (const swv of [0, -1, 1.5, Number.NaN, '1' as unknown as number]) {
      await assert.rejects(
        inTenant(t.db, { swv }, () => Promise.resolve()),
        TypeError,
      )
    }
    await assert.rejects(
      inTenant(t.db, { swv: 1, persoon: 'x' }, () => Promise.resolve()),
      TypeError,
    )
  })

  test('legt alles vast of niets', async () => {
    await assert.rejects(
      inTenant(t.db, { swv: 1 }, async (tx) => {
        await teller(tx, 1, 'alles-of-niets')
        throw new Error('toch niet')
      }),
      /toch niet/,
    )
    const waarde = await inTenant(t.db, { swv: 1 }, (tx) => teller(tx, 1, 'alles-of-niets'))
    assert.deepEqual(waarde, { waarde: 1 })
  })

  test('een fout die fn inslikt telt niet als vastgelegd', async () => {
    const werk = inTenant(t.db, { swv: 1 }, async (tx) => {
      await teller(tx, 1, 'ingeslikt')
      await sql`select 1/0`.execute(tx).catch(() => undefined)
    })
    await assert.rejects(werk, /er is niets vastgelegd/)
  })

  test('alleenLezen kan niets wijzigen en ziet één moment', async () => {
    await assert.rejects(
      inTenant(t.db, { swv: 1 }, (tx) => teller(tx, 1, 'lezen'), { alleenLezen: true }),
      { code: '25006' },
    )
    await inTenant(t.db, { swv: 1 }, (tx) => teller(tx, 1, 'moment'))
    const lees = (tx: Tx) =>
      tx.selectFrom('teller').select('waarde').where('naam', '=', 'moment').executeTakeFirst()
    const [voor, na] = await inTenant(
      t.db,
      { swv: 1 },
      async (tx) => {
        const eerst = await lees(tx)
        await inTenant(t.db, { swv: 1 }, (ander) => teller(ander, 1, 'moment'))
        return [eerst, await lees(tx)]
      },
      { alleenLezen: true },
    )
    assert.deepEqual([voor, na], [{ waarde: 1 }, { waarde: 1 }])
  })

  test('na afloop kan niets meer met de transactie worden gevraagd', async () => {
    let bewaard: Tx | undefined
    await inTenant(t.db, { swv: 1 }, (tx) => {
      bewaard = tx
      return Promise.resolve()
    })
    assert.ok(bewaard)
    await assert.rejects(bewaard.selectFrom('teller').selectAll().execute(), /al afgesloten/)
  })

  test('datums zijn tekst, grote getallen getallen, momenten Date, json komt terug zoals het was', async () => {
    const json = { b: [1, 'twee', null], a: { ë: 'é“' } }
    const rij = await inTenant(t.db, { swv: 1 }, async (tx) => {
      await tx
        .insertInto('uitgaand')
        .values({
          swv: 1,
          soort: 'proef',
          inhoud: alsJson(json),
          niet_voor: new Date('2024-03-31T01:30:00.123Z'),
        })
        .execute()
      await tx
        .insertInto('persoon')
        .values({ swv: 1, id: PERSOON, naam: 'Noor', geboren: '2008-03-30' })
        .execute()
      await tx
        .insertInto('teller')
        .values({ swv: 1, naam: 'groot', sleutel: '', waarde: 2 ** 52 })
        .execute()
      return {
        uitgaand: await tx.selectFrom('uitgaand').select(['inhoud', 'niet_voor']).executeTakeFirstOrThrow(),
        persoon: await tx.selectFrom('persoon').select('geboren').executeTakeFirstOrThrow(),
        teller: await tx
          .selectFrom('teller')
          .select('waarde')
          .where('naam', '=', 'groot')
          .executeTakeFirstOrThrow(),
      }
    })
    assert.deepEqual(rij, {
      uitgaand: { inhoud: json, niet_voor: new Date('2024-03-31T01:30:00.123Z') },
      persoon: { geboren: '2008-03-30' },
      teller: { waarde: 2 ** 52 },
    })
  })

  test('opdrachten zonder wachten gaan samen op weg en komen in volgorde terug', async () => {
    const uit = await inTenant(t.db, { swv: 2 }, (tx) =>
      Promise.all([1, 2, 3].map(() => teller(tx, 2, 'reeks'))),
    )
    assert.deepEqual(uit, [{ waarde: 1 }, { waarde: 2 }, { waarde: 3 }])
  })

  test('botsingen komen als waarden: bestaat al, verwijzing, past niet, verouderd, te lang', async () => {
    const botsing = async (fn: (tx: Tx) => Promise<unknown>, tijdslimiet = 15_000) => {
      const uit = await metBotsing(() => inTenant(t.db, { swv: 1 }, fn, { tijdslimiet }))
      return 'botsing' in uit ? uit.botsing : null
    }
    const nieuw = { swv: 1, id: PERSOON.replace(/1$/, '9'), naam: 'x' }
    const vasteSleutel = (tx: Tx) =>
      tx
        .insertInto('uitgaand')
        .values({ swv: 1, sleutel: 'een', soort: 'x', inhoud: alsJson({}), niet_voor: DATUM })
        .execute()
    await inTenant(t.db, { swv: 1 }, vasteSleutel)
    assert.deepEqual(await botsing(vasteSleutel), {
      soort: 'bestaat-al',
      tabel: 'uitgaand',
      beperking: 'uitgaand_swv_sleutel_key',
    })
    assert.deepEqual(
      await botsing((tx) =>
        tx.insertInto('rol').values({ swv: 1, persoon: nieuw.id, rol: 'ouder', van: DATUM }).execute(),
      ),
      {
        soort: 'verwijzing',
        tabel: 'rol',
        beperking: 'rol_swv_persoon_fkey',
      },
    )
    assert.deepEqual(
      await botsing((tx) =>
        tx
          .insertInto('persoon')
          .values({ ...nieuw, gebruikersnaam: 'HOOFD' })
          .execute(),
      ),
      {
        soort: 'past-niet',
        tabel: 'persoon',
        beperking: 'persoon_gebruikersnaam_check',
      },
    )
    assert.equal(
      (
        await botsing((tx) =>
          tx
            .insertInto('persoon')
            .values({ ...nieuw, naam: 'a\u0000b' })
            .execute(),
        )
      )?.soort,
      'past-niet',
    )
    assert.deepEqual(await botsing(() => Promise.reject(new Verouderd(3, 4))), {
      soort: 'verouderd',
      verwacht: 3,
      huidig: 4,
    })
    assert.deepEqual(await botsing((tx) => sql`select pg_sleep(5)`.execute(tx), 20), {
      soort: 'duurt-te-lang',
    })
    await assert.rejects(
      botsing((tx) => sql`select fout`.execute(tx)),
      { code: '42703' },
      'een programmeerfout blijft een fout',
    )
  })

  test('herhaalt na een deadlock als fn dat toestaat, en anders niet', async () => {
    await inTenant(t.db, { swv: 1 }, async (tx) => [
      await teller(tx, 1, 'links'),
      await teller(tx, 1, 'rechts'),
    ])
    const beheer = new Client(t.beheer)
    await beheer.connect()
    await beheer.query(`alter database ${t.beheer.database} set deadlock_timeout = '50ms'`)
    await beheer.end()
    const db = openDb(t.app, { maximum: 4 })
    try {
      for (const herhaalbaar of [true, false]) {
        let rondes = 0
        let binnen = 0
        const samen = Promise.withResolvers<void>()
        const ga = (eerst: string, dan: string) =>
          inTenant(
            db,
            { swv: 1 },
            async (tx) => {
              rondes += 1
              await teller(tx, 1, eerst)
              binnen += 1
              if (binnen === 2) samen.resolve()
              await samen.promise
              await teller(tx, 1, dan)
            },
            { herhaalbaar },
          )
        const uit = await Promise.all([
          metBotsing(() => ga('links', 'rechts')),
          metBotsing(() => ga('rechts', 'links')),
        ])
        const botsingen = uit.flatMap((u) => ('botsing' in u ? [u.botsing] : []))
        assert.equal(rondes, herhaalbaar ? 3 : 2)
        assert.deepEqual(botsingen, herhaalbaar ? [] : [{ soort: 'gelijktijdig' }])
      }
    } finally {
      await db.sluit()
    }
  })

  test('een verbroken verbinding is een waarde, en de volgende transactie werkt weer', async () => {
    const meldingen: string[] = []
    const db = openDb(t.app, { maximum: 1, meld: (fout) => meldingen.push(fout.message) })
    const beheer = new Client(t.beheer)
    await beheer.connect()
    try {
      const breek = async (tx: Tx) => {
        const { pid } = await pidVan(tx)
        await beheer.query('select pg_terminate_backend($1, 5000)', [pid])
      }
      const midden = inTenant(db, { swv: 1 }, async (tx) => {
        await breek(tx)
        await teller(tx, 1, 'gebroken')
      })
      await assert.rejects(midden, Onbereikbaar)
      const bijVastleggen = inTenant(db, { swv: 1 }, async (tx) => {
        await teller(tx, 1, 'gebroken')
        await breek(tx)
      })
      await assert.rejects(bijVastleggen, AfloopOnbekend)
      assert.deepEqual(await inTenant(db, { swv: 1 }, (tx) => teller(tx, 1, 'gebroken')), { waarde: 1 })
      // Idle in the pool: only reported.
      const { pid } = await inTenant(db, { swv: 1 }, pidVan, { alleenLezen: true })
      await beheer.query('select pg_terminate_backend($1, 5000)', [pid])
      while (meldingen.length === 0) await wacht(5)
      assert.deepEqual(await inTenant(db, { swv: 1 }, (tx) => teller(tx, 1, 'gebroken')), { waarde: 2 })
    } finally {
      await beheer.end()
      await db.sluit()
    }
  })

  test('een prepared statement dat een migratie niet overleeft wordt op een nieuwe verbinding herhaald', async () => {
    const db = openDb(t.app, { maximum: 3 })
    const beheer = new Client(t.beheer)
    await beheer.connect()
    try {
      const opties = { herhaalbaar: true, alleenLezen: true }
      const lees = () =>
        inTenant(db, { swv: 1 }, (tx) => tx.selectFrom('keten').selectAll().execute(), opties)
      await Promise.all([lees(), lees(), lees()])
      await beheer.query('alter table keten add column proef integer')
      assert.deepEqual(await lees(), [])
    } finally {
      await beheer.query('alter table keten drop column if exists proef')
      await beheer.end()
      await db.sluit()
    }
  })

  test('over samenwerkingsverbanden heen is alleen te zien wie er is en wie werk heeft', async () => {
    assert.deepEqual(await zoekSamenwerkingsverband(t.db, 'rgv'), {
      id: 2,
      naam: 'Naam van rgv',
      oefening: false,
    })
    assert.equal(await zoekSamenwerkingsverband(t.db, 'bestaat-niet'), null)
    await maakSwv(t.db, 3, 'oefen', '2030-06-01T00:00:00Z')
    const wacht = (swv: number, niet_voor: string) =>
      inTenant(t.db, { swv }, (tx) =>
        tx
          .insertInto('uitgaand')
          .values({ swv, soort: 'mail', inhoud: alsJson({}), niet_voor })
          .execute(),
      )
    await wacht(2, '2026-01-02T00:00:00Z')
    await wacht(3, '2030-05-31T00:00:00Z')
    assert.deepEqual(await samenwerkingsverbanden(t.db), [
      { id: 1, code: 'gv' },
      { id: 2, code: 'rgv' },
      { id: 3, code: 'oefen' },
    ])
    assert.deepEqual(
      await werkWacht(t.db, new Date('2020-01-01T00:00:00Z')),
      [3],
      'de oefentenant heeft een eigen klok',
    )
    assert.deepEqual(await werkWacht(t.db, new Date('2026-01-03T00:00:00Z')), [1, 2, 3])
    await inTenant(t.db, { swv: 2 }, (tx) => tx.updateTable('uitgaand').set({ gereed: new Date() }).execute())
    assert.deepEqual(await werkWacht(t.db, new Date('2026-01-03T00:00:00Z')), [1, 3])
  })

  test('de start weigert een superuser, een rol met BYPASSRLS en wie dat kan worden', async () => {
    assert.deepEqual(await eisVeiligeRol(t.db), [])
    const beheer = new Client(t.beheer)
    await beheer.connect()
    const rol = (naam: string) => `${t.beheer.database}_${naam}`
    const rollen = ['omzeiler', 'erfgenaam', 'vreemde', 'eigenaar']
    try {
      await beheer.query(`create role ${rol('omzeiler')} login bypassrls in role loket_app`)
      await beheer.query(
        `create role ${rol('erfgenaam')} login noinherit in role loket_app, ${rol('omzeiler')}`,
      )
      await beheer.query(`create role ${rol('vreemde')} login`)
      await beheer.query(`create role ${rol('eigenaar')} login in role loket_app`)
      for (const naam of rollen) await beheer.query(`alter role ${rol(naam)} password 'proef'`)
      await beheer.query(`alter table teller owner to ${rol('eigenaar')}`)
      const stand = async (user: string | undefined) => {
        const db = openDb(user === t.beheer.user ? t.beheer : { ...t.beheer, user, password: 'proef' }, {
          maximum: 1,
        })
        return eisVeiligeRol(db).finally(() => db.sluit())
      }
      await assert.rejects(stand(t.beheer.user), /een superuser: dan geldt de scheiding/)
      await assert.rejects(stand(rol('omzeiler')), /met BYPASSRLS: dan geldt de scheiding/)
      await assert.rejects(stand(rol('erfgenaam')), /met BYPASSRLS: dan geldt de scheiding/)
      await assert.rejects(stand(rol('vreemde')), /geen lid van loket_app/)
      assert.match((await stand(rol('eigenaar')))[0] ?? '', /eigenaar van de tabellen/)
    } finally {
      await beheer.query(`alter table teller owner to current_user`)
      for (const naam of rollen.toReversed()) await beheer.query(`drop role if exists ${rol(naam)}`)
      await beheer.end()
    }
  })
})

async function pidVan(tx: Tx): Promise<{ pid: number }> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
  assert.ok(rows[0])
  return rows[0]
}
