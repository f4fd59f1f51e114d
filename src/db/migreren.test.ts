import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { type Testdatabase, testDatabase } from '#test/support/database.ts'
import type { PgConfig } from './ingebed.ts'
import { databasemap, leesMigraties, migreer } from './migreren.ts'
import { zoekSamenwerkingsverband } from './over-swv.ts'
import { inTenant, openDb } from './verbinding.ts'

describe('migreren', () => {
  let t: Testdatabase
  let beheer: Client
  const mappen: string[] = []
  const databases: string[] = []

  before(async () => {
    t = await testDatabase()
    beheer = new Client(t.beheer)
    await beheer.connect()
  })
  after(async () => {
    for (const naam of databases) await beheer.query(`drop database if exists ${naam} with (force)`)
    await beheer.query(`drop role if exists ${t.beheer.database}_eigenaar`)
    await beheer.end()
    await t.sluit()
    for (const map of mappen) rmSync(map, { recursive: true })
  })

  async function leeg(meer = ''): Promise<PgConfig> {
    const naam = `${t.beheer.database}_m${databases.length}`
    databases.push(naam)
    await beheer.query(`create database ${naam} template template0 ${meer}`)
    return { ...t.beheer, database: naam }
  }

  function kopie(bestanden: Record<string, string> = {}): string {
    const map = mkdtempSync(join(tmpdir(), 'loket-migratie-'))
    mappen.push(map)
    cpSync(databasemap(), map, { recursive: true })
    for (const [naam, sql] of Object.entries(bestanden)) writeFileSync(join(map, 'migraties', naam), sql)
    return map
  }

  const bestaand = leesMigraties(join(databasemap(), 'migraties'))
  const volgend = String((bestaand.at(-1)?.nummer ?? 0) + 1).padStart(4, '0')

  test('voert elke migratie één keer uit, ook als drie processen tegelijk beginnen', async () => {
    const verbinding = await leeg()
    const uit = await Promise.all([migreer(verbinding), migreer(verbinding), migreer(verbinding)])
    const alle = leesMigraties(join(databasemap(), 'migraties')).map((m) => m.naam)
    assert.deepEqual(uit.flat().sort(), alle)
    assert.deepEqual(await migreer(verbinding), [])
  })

  test('een mislukte migratie laat niets achter en zegt welke het was', async () => {
    const verbinding = await leeg()
    const naam = `${volgend}_stuk.sql`
    const map = kopie({ [naam]: 'create table half (n integer);\nselect 1/0;' })
    await assert.rejects(migreer(verbinding, map), new RegExp(`Migratie ${naam} mislukt: division by zero`))
    writeFileSync(join(map, 'migraties', naam), 'create table half (n integer);')
    assert.deepEqual(await migreer(verbinding, map), [naam])
  })

  test('weigert een uitgevoerd bestand dat daarna is gewijzigd; andere regeleinden zijn geen wijziging', async () => {
    const verbinding = await leeg()
    const naam = `${volgend}_nieuw.sql`
    const map = kopie({ [naam]: 'create table nieuw (\n  n integer\n);\n' })
    await migreer(verbinding, map)
    writeFileSync(join(map, 'migraties', naam), 'create table nieuw (\r\n  n integer\r\n);\r\n')
    assert.deepEqual(await migreer(verbinding, map), [])
    writeFileSync(join(map, 'migraties', naam), 'create table nieuw (n bigint);\n')
    await assert.rejects(migreer(verbinding, map), /is al uitgevoerd .* en daarna gewijzigd/)
    await assert.rejects(migreer(verbinding), /De database is nieuwer dan deze OpenLoket/)
  })

  test('weigert dubbele nummers, vreemde namen en een eigen commit', () => {
    const fout = (bestanden: Record<string, string>) => () =>
      leesMigraties(join(kopie(bestanden), 'migraties'))
    assert.throws(fout({ '0001_nog-een.sql': '' }), /nummer 1 is er al/)
    assert.throws(fout({ 'los.sql': '' }), /noem het bestand zoals/)
    assert.throws(
      fout({ [`${volgend}_x.sql`]: 'create table x (n int);\nCOMMIT;\n' }),
      /laat begin en commit weg/,
    )
  })

  test('werkt op een server waar wie migreert eigenaar is en geen superuser', async () => {
    const eigenaar = `${t.beheer.database}_eigenaar`
    await beheer.query(`create role ${eigenaar} login password 'proef'`)
    const verbinding = { ...(await leeg(`owner ${eigenaar}`)), user: eigenaar, password: 'proef' }
    await assert.rejects(migreer(verbinding), /mag de rol loket_app niet gebruiken.*grant loket_app to/)
    await beheer.query(`grant loket_app, loket_zoek to ${eigenaar}`)
    assert.equal((await migreer(verbinding)).length, bestaand.length)
    assert.deepEqual(await migreer(verbinding), [])
    // The fences hold for the owner too, and the functions across tenants work without a superuser behind them.
    const db = openDb(verbinding, { maximum: 1 })
    try {
      for (const [id, code] of [
        [1, 'een'],
        [2, 'twee'],
      ] as const) {
        await inTenant(db, { swv: id }, (tx) =>
          tx.insertInto('samenwerkingsverband').values({ id, code, sjabloon: 'GV', naam: code }).execute(),
        )
      }
      const gezien = await inTenant(db, { swv: 1 }, (tx) =>
        tx.selectFrom('samenwerkingsverband').select('id').execute(),
      )
      assert.deepEqual(gezien, [{ id: 1 }])
      assert.equal((await zoekSamenwerkingsverband(db, 'twee'))?.id, 2)
      assert.equal((await db.pool.query('select from samenwerkingsverband')).rowCount, 0)
    } finally {
      await db.sluit()
    }
  })

  test('wat een migratie van bestaande rijen maakt is er ook als wie migreert geen superuser is', async () => {
    const eigenaar = `${t.beheer.database}_eigenaar`
    const superuser = await leeg(`owner ${eigenaar}`)
    const verbinding = { ...superuser, user: eigenaar, password: 'proef' }
    const map = kopie()
    for (const naam of readdirSync(join(map, 'migraties')))
      if (Number(naam.slice(0, 4)) >= 160) rmSync(join(map, 'migraties', naam))
    await migreer(verbinding, map)
    const client = new Client(superuser)
    await client.connect()
    try {
      const id = '019a0000-0000-7000-8000-00000000000a'
      await client.query(`
        set session_replication_role = 'replica';
        insert into samenwerkingsverband (id, code, sjabloon, naam) values (1, 'een', 'GV', 'Een');
        insert into zaak (swv, versie, id, nummer, procedure, procedure_versie, betreft_soort, aanvrager, fase, status, open,
            gestart_op, einde_op, gewijzigd, toestand)
          values (1, 1, '${id}', '2020-0001', 'GV-OVERLEG', '1', 'leerling', '${id}', 'x', 'Afgerond', false,
            '2020-01-01', '2020-02-01', now(), '{}');
        insert into zaak_toegang (swv, zaak, soort, wie) values (1, '${id}', 'organisatie', '${id}'), (1, '${id}', 'rol', 'secretariaat');
        insert into gebeurtenis (swv, volgnummer, reeks, op, datum, zaak, soort, inhoud, vorige_hash, hash)
          values (1, 1, 1, now(), '2023-03-01', '${id}', 'persoonlijk-gewist', '{}', sha256(''), sha256('x'));
      `)
      await migreer(verbinding)
      const { rows } = await client.query<{ toegang: number; gewist: boolean; werk: string[] }>(
        `select (select count(*)::int from zaak_toegang) as toegang, gewist,
          (select array_agg(soort) from uitgaand where swv = 1 and niet_voor < now()) as werk from zaak`,
      )
      assert.deepEqual(rows, [{ toegang: 2, gewist: true, werk: ['leesrijen-verversen'] }])
      // The fences stand again.
      const { rows: open } = await client.query(
        `select relname from pg_class where relname in ('zaak', 'gebeurtenis', 'zaak_toegang', 'uitgaand', 'samenwerkingsverband') and not (relrowsecurity and relforcerowsecurity)`,
      )
      assert.deepEqual(open, [])
    } finally {
      await client.end()
    }
  })
})
