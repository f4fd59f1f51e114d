// The embedded PostgreSQL: real server binaries from npm behind a unix socket in the data folder. No port, no password,
// no install script. The server outlives a killed app; the next start takes it over.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { BEHEERDER, leeft, leesPostmaster, POORT, toetsLengte, zorgVoorMap } from './ingebed/gegevensmap.ts'
import { omgeving, type Uitvoerder, zoekProgramma } from './ingebed/programma.ts'

export type PgConfig = ClientConfig

// Has these two, its types do not say so.
type Anker = Client & { ref(): void; unref(): void }

export type Ingebed = {
  /** Superuser, for migrations; the app itself logs in with `alsApp` (verbinding.ts). */
  verbinding: PgConfig
  /** Stops the server when nobody else uses it. Close your own pools first. */
  stop(): Promise<void>
}

const DATABASE = 'openloket'
const SLEUTEL = 7_013_401 // advisory lock: shared by whoever uses the server, exclusive by whoever stops it
const LOG = 'loket-server.log'
const STARTTIJD = 90_000

/**
 * Starts the embedded server in a data folder, or joins the one that already runs there (another process of the app,
 * or one left by a kill -9). Ready means: a real query answered. Restarts the server when it dies under a living app.
 * @param opties.map data folder, made when it does not exist; its path must fit in a socket address
 * @param opties.duurzaam true: what is committed survives power loss. False: for tests, everything may be lost.
 * @param opties.naamruimte false: as root never run in a user namespace but become nobody
 * @throws with a Dutch sentence when the folder can't be used or the server does not start
 */
export async function startIngebed(opties: {
  map: string
  duurzaam: boolean
  naamruimte?: boolean
}): Promise<Ingebed> {
  const { duurzaam } = opties
  const map = echtPad(resolve(opties.map))
  toetsLengte(map)
  const programma = zoekProgramma()
  const uitvoerder = zorgVoorMap(programma, map, duurzaam, opties.naamruimte ?? true)
  const start = startServer(join(programma.map, 'bin', 'postgres'), map, duurzaam, uitvoerder)
  const verbinding: PgConfig = { host: map, port: POORT, user: BEHEERDER, database: 'postgres' }

  let klaar = false
  const houdVast = async () => {
    const anker = await sluitAan(verbinding, map, start)
    if (duurzaam) await eisDuurzaam(anker, map)
    await zorgVoorDatabase(anker)
    // An idle connection may not keep the process alive.
    anker.unref()
    huidig = anker
    anker.once('end', () => {
      if (!klaar) herstel = houdVast().catch(() => undefined)
    })
  }
  let huidig: Anker | undefined
  let herstel: Promise<void> | undefined
  await houdVast()

  return {
    verbinding: { ...verbinding, database: DATABASE },
    async stop() {
      if (klaar) return
      klaar = true
      await herstel
      await stopServer(huidig, map, duurzaam)
    },
  }
}

// The server is recognised by its working folder, which is always the real path.
function echtPad(map: string): string {
  try {
    return realpathSync(map)
  } catch {
    const ouder = dirname(map)
    return ouder === map ? map : join(echtPad(ouder), basename(map))
  }
}

/** Connects as a user of the server, starting it when it does not run; waits for recovery or for a server that is stopping. */
async function sluitAan(
  verbinding: PgConfig,
  map: string,
  start: (vreemd: number | null) => ChildProcess,
): Promise<Anker> {
  const einde = performance.now() + STARTTIJD
  let kind: ChildProcess | undefined
  let mislukt = 0
  for (;;) {
    const client = await probeerVerbinding(verbinding)
    if (client) return client
    const { pid, vreemd } = leesPostmaster(map)
    const gestopt = !kind || kind.exitCode !== null || kind.signalCode !== null
    if (kind && gestopt && pid === null) {
      // Children of a killed server hold its shared memory for a moment; anything else does not pass by waiting.
      mislukt += 1
      const log = staartVanLog(map)
      if (!/pre-existing shared memory|lock file/.test(log) || mislukt > 300) throw startFout(map, log)
    }
    if (gestopt && pid === null) kind = start(vreemd)
    if (performance.now() > einde) throw startFout(map, staartVanLog(map))
    await wacht(mislukt > 0 ? 100 : 20)
  }
}

function startFout(map: string, log: string): Error {
  return new Error(`De ingebouwde database in ${map} start niet.\n${log}`)
}

async function probeerVerbinding(verbinding: PgConfig): Promise<Anker | null> {
  const client = new Client({ ...verbinding, application_name: 'loket-anker' }) as Anker
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [SLEUTEL])
    return client
  } catch (fout) {
    await client.end().catch(() => undefined)
    const code = (fout as { code?: string }).code
    // Not there (yet), starting, stopping, or cut off while it stopped: try again.
    const komtNog =
      code === undefined || /^(ENOENT|ECONNREFUSED|ECONNRESET|EPIPE|ENOTCONN|57P0\d|08\w{3})$/.test(code)
    if (!komtNog) throw fout
    return null
  }
}

function startServer(postgres: string, map: string, duurzaam: boolean, uitvoerder: Uitvoerder) {
  const instellingen = {
    ...GEWOON,
    ...(duurzaam ? DUURZAAM : VLUCHTIG),
    unix_socket_directories: `"${map.replaceAll('"', '""')}"`,
  }
  const args = [
    '-D',
    map,
    ...Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]),
  ]
  const [commando = '', ...rest] = [...uitvoerder.voorvoegsel, postgres, ...args]
  return (vreemd: number | null): ChildProcess => {
    const log = openLog(map)
    try {
      // PG_GRANDPARENT_PID: "this id in a left-over lock file is not a server" (meant for pg_ctl).
      const env = omgeving(vreemd === null ? {} : { PG_GRANDPARENT_PID: String(vreemd) })
      const kind = spawn(commando, rest, {
        // Its own session: Ctrl-C in the terminal must reach the app only, which then stops the server in order.
        detached: true,
        cwd: map,
        env,
        stdio: ['ignore', log, log],
        ...uitvoerder.gebruiker,
      })
      kind.on('error', () => undefined)
      kind.unref()
      return kind
    } finally {
      closeSync(log)
    }
  }
}

const GEWOON = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: POORT,
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  jit: 'off',
  // The log may not hold personal data: no statements, no values of a violated key.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}
const DUURZAAM = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', max_connections: 100 }
const VLUCHTIG = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  io_method: 'sync',
  shared_buffers: '64MB',
  max_connections: 200,
}

function openLog(map: string): number {
  const bestand = join(map, LOG)
  try {
    if (statSync(bestand).size > 1_000_000) renameSync(bestand, `${bestand}.1`)
  } catch {
    // There is none yet.
  }
  return openSync(bestand, 'a', 0o600)
}

function staartVanLog(map: string): string {
  try {
    return readFileSync(join(map, LOG), 'utf8').trimEnd().split('\n').slice(-12).join('\n')
  } catch {
    return ''
  }
}

async function eisDuurzaam(anker: Anker, map: string): Promise<void> {
  const antwoord = await anker.query<{ fsync: string }>('show fsync')
  if (antwoord.rows[0]?.fsync !== 'on') {
    await anker.end()
    throw new Error(`De database in ${map} is gestart zonder fsync (voor tests). Stop die server eerst.`)
  }
}

async function zorgVoorDatabase(anker: Anker): Promise<void> {
  const er = await anker.query('select from pg_database where datname = $1', [DATABASE])
  if (er.rowCount) return
  await anker.query(`create database ${DATABASE}`).catch((fout: { code?: string }) => {
    // Another process of the app made it at the same moment.
    if (fout.code !== '42P04' && fout.code !== '23505') throw fout as unknown as Error
  })
}

// Whoever gets the exclusive lock is the last user. A newcomer waits for its shared lock until the server is gone, and
// then starts it again: no moment in which both think it is theirs.
async function stopServer(anker: Anker | undefined, map: string, duurzaam: boolean): Promise<void> {
  const { pid } = leesPostmaster(map)
  anker?.ref()
  try {
    await anker?.query('select pg_advisory_unlock_shared($1)', [SLEUTEL])
    const slot = await anker?.query<{ laatste: boolean }>('select pg_try_advisory_lock($1) as laatste', [
      SLEUTEL,
    ])
    if (pid === null || !slot?.rows[0]?.laatste) return
    process.kill(pid, duurzaam ? 'SIGINT' : 'SIGQUIT')
  } catch {
    // The connection is gone, so the server is stopping or dead.
    if (pid === null) return
  } finally {
    await anker?.end().catch(() => undefined)
  }
  for (let ronde = 0; leeft(pid); ronde++) {
    if (ronde === 1500) process.kill(pid, 'SIGQUIT')
    if (ronde === 3000) throw new Error(`De ingebouwde database in ${map} stopt niet (proces ${pid}).`)
    await wacht(20)
  }
}
