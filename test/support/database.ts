// Databases for tests: one server per run, migrated once into a template, and a fresh clone for whoever asks. With
// TEST_DATABASE_URL (a superuser of a PostgreSQL of your own) that server is used instead of the embedded one.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { Client } from 'pg'
import { leeft, leesPostmaster } from '#db/ingebed/gegevensmap.ts'
import { type Ingebed, type PgConfig, startIngebed } from '#db/ingebed.ts'
import { migreer } from '#db/migreren.ts'
import { alsApp, type Db, openDb } from '#db/verbinding.ts'

export type Testdatabase = {
  /** As the app sees it: logged in without rights of its own, only usable through inTenant. */
  db: Db
  /** The app's login, for a second pool. */
  app: PgConfig
  /** Superuser of this database, for looking behind the fences. */
  beheer: PgConfig
  /** Closes and drops it. Done at the end of the run by itself. */
  sluit(): Promise<void>
}

const BEGIN = 'loket-test-'
const kenmerk = `${process.pid}_${randomUUID().slice(0, 8)}`

type Server = { beheer: PgConfig; app: PgConfig; sjabloon: string; stop(): Promise<void> }
let server: Promise<Server> | undefined
let rij: Promise<unknown> = Promise.resolve()
let nummer = 0
const open = new Set<Testdatabase>()

/**
 * A fresh, migrated, empty database. Many may be open at once. Close it as soon as your tests are done with it
 * (`after(() => database.sluit())`); what is still open at the end of the run is closed then.
 */
export async function testDatabase(): Promise<Testdatabase> {
  const { beheer, app, sjabloon } = await (server ??= start())
  const naam = `loket_test_${kenmerk}_${++nummer}`
  // One at a time: copying is work for the disk, not for more processors.
  const kopie = rij.then(() => alsBeheerder(beheer, `create database ${naam} template ${sjabloon}`))
  rij = kopie.catch(() => undefined)
  await kopie
  const eigen = { ...app, database: naam }
  const db = openDb(eigen, { maximum: 5 })
  let dicht: Promise<void> | undefined
  const database: Testdatabase = {
    db,
    app: eigen,
    beheer: { ...beheer, database: naam },
    sluit: () =>
      (dicht ??= (async () => {
        open.delete(database)
        await db.sluit()
        await alsBeheerder(beheer, `drop database ${naam} with (force)`)
      })()),
  }
  open.add(database)
  return database
}

async function start(): Promise<Server> {
  const url = process.env['TEST_DATABASE_URL']
  return url ? startExtern(new URL(url)) : startEigen()
}

async function startEigen(): Promise<Server> {
  ruimOudeMappenOp()
  const map = mkdtempSync(join(tmpdir(), `${BEGIN}${process.pid}-`))
  const ingebed = await startIngebed({ map: join(map, 'pg'), duurzaam: false })
  laatste = { ingebed, map }
  const sjabloon = 'openloket'
  await migreer(ingebed.verbinding)
  const stop = async () => {
    await ingebed.stop()
    rmSync(map, { recursive: true, force: true })
    laatste = undefined
  }
  return { beheer: ingebed.verbinding, app: alsApp(ingebed.verbinding), sjabloon, stop }
}

async function startExtern(url: URL): Promise<Server> {
  const beheer: PgConfig = {
    host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
    port: Number(url.port || url.searchParams.get('port') || 5432),
    user: decodeURIComponent(url.username) || 'postgres',
    database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
  }
  const sjabloon = `loket_test_${kenmerk}`
  const inlog = `loket_test_${kenmerk}_inlog`
  const wachtwoord = randomUUID()
  await alsBeheerder(beheer, `create database ${sjabloon}`)
  await migreer({ ...beheer, database: sjabloon })
  await alsBeheerder(
    beheer,
    `create role ${inlog} login noinherit password '${wachtwoord}' in role loket_app`,
  )
  const stop = async () => {
    await alsBeheerder(beheer, `drop database if exists ${sjabloon} with (force)`)
    await alsBeheerder(beheer, `drop role if exists ${inlog}`)
  }
  return { beheer, app: { ...beheer, user: inlog, password: wachtwoord }, sjabloon, stop }
}

async function alsBeheerder(beheer: PgConfig, opdracht: string): Promise<void> {
  // Never connected to the template itself: a template in use can't be copied.
  const client = new Client({
    ...beheer,
    database: process.env['TEST_DATABASE_URL'] ? beheer.database : 'postgres',
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(opdracht)
  } finally {
    await client.end()
  }
}

// ── The end of the run ──────────────────────────────────────────────────────────────────────────────────────────────

let laatste: { ingebed: Ingebed; map: string } | undefined

after(async () => {
  await Promise.all([...open].map((database) => database.sluit()))
  await (await server)?.stop()
})

// When the run is cut off before its end (Ctrl-C, a crash): stop the server at once and leave nothing behind.
process.on('exit', () => {
  if (laatste) ruimOp(laatste.map)
})

// Of runs that were killed: their server still runs, their process does not.
function ruimOudeMappenOp(): void {
  for (const naam of readdirSync(tmpdir())) {
    const pid = naam.startsWith(BEGIN) ? Number(naam.slice(BEGIN.length).split('-')[0]) : 0
    if (pid > 0 && !leeft(pid)) ruimOp(join(tmpdir(), naam))
  }
}

function ruimOp(map: string): void {
  const data = join(map, 'pg')
  const { pid } = existsSync(data) ? leesPostmaster(realpathSync(data)) : { pid: null }
  if (pid !== null) {
    process.kill(pid, 'SIGQUIT')
    // Also called while node exits, so without await; a dying server would still write in what is removed.
    for (let ronde = 0; ronde < 200 && leeft(pid); ronde++)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  }
  rmSync(map, { recursive: true, force: true, maxRetries: 5 })
}
