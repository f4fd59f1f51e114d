// The connection pool. It can't be queried: only verbinding.ts opens transactions on it, always with a tenant.
import { createHash } from 'node:crypto'
import type { Writable } from 'node:stream'
import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
} from 'kysely'
import { Pool, type PoolClient, type PoolConfig, types } from 'pg'
import type { PgConfig } from './ingebed.ts'
import type { Database } from './tabellen.ts'

/** A tenant transaction: the only thing that can be queried. */
export type Tx = Transaction<Database>

/** The database of the app, opened by {@link openDb}. */
export type Db = {
  readonly pool: Pool
  /** Name under which a statement is prepared once per connection; undefined beyond the limit. */
  naamVan(sql: string): string | undefined
  /** Waits for running transactions, then closes all connections. Close before the server stops. */
  sluit(): Promise<void>
}

const INT8 = 20
const DATE = 1082
const MAXIMUM_NAMEN = 500

// Dates are text (`2026-11-24`), never a Date that shifts with a zone; bigint columns stay below 2^53.
const vertalers = new Map<number, (tekst: string) => unknown>([
  [DATE, (tekst) => tekst],
  [INT8, leesGetal],
])

function leesGetal(tekst: string): number {
  const getal = Number(tekst)
  if (!Number.isSafeInteger(getal)) throw new RangeError('Een getal uit de database past niet.')
  return getal
}

const leesTypes = {
  getTypeParser: ((oid: Parameters<typeof types.getTypeParser>[0]) =>
    vertalers.get(oid) ?? types.getTypeParser(oid)) as typeof types.getTypeParser,
}

/**
 * Opens the pool. Connections are made when they are first needed.
 * @param config the app's own login, see `alsApp` and `eisVeiligeRol` in verbinding.ts
 * @param opties.maximum connections at most (default 10)
 * @param opties.meld told when an idle connection is lost; gets an error without query or values
 */
export function openDb(
  config: PgConfig,
  opties: { maximum?: number; meld?: (fout: Error) => void } = {},
): Db {
  // Pipeline: statements are sent without waiting for the answer to the one before, so that begin, tenant and first query
  // are one round trip. The types do not know it yet.
  const instellingen: PoolConfig & { pipeline: true } = {
    ...config,
    max: opties.maximum ?? 10,
    types: leesTypes,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    pipeline: true,
  }
  const pool = new Pool(instellingen)
  // Without these handlers node ends when the server drops a connection, idle or in use.
  pool.on('error', (fout) => opties.meld?.(fout))
  pool.on('connect', (client) => client.on('error', () => undefined))

  const namen = new Map<string, string>()
  let gesloten: Promise<void> | undefined
  return {
    pool,
    naamVan(sql) {
      const naam = namen.get(sql)
      if (naam !== undefined || namen.size >= MAXIMUM_NAMEN) return naam
      // The same in every process, so that a pooler in between can share them.
      const nieuw = `l${createHash('sha256').update(sql).digest('base64url').slice(0, 16)}`
      namen.set(sql, nieuw)
      return nieuw
    },
    sluit: () => (gesloten ??= pool.end()),
  }
}

/**
 * Holds back what is sent on a connection until the code that sends has had its turn, so that begin, tenant and the
 * statements that do not need each other's answers travel in one write instead of one each.
 * @param tenSlotte sends what must come last in that write
 */
export function bundel(client: PoolClient, tenSlotte?: () => void): void {
  const { stream } = (client as PoolClient & { connection: { stream: Writable } }).connection
  if (stream.writableCorked > 0 && !tenSlotte) return
  stream.cork()
  // Microtasks run to their end before a tick, and what sends goes through microtasks alone.
  process.nextTick(() => {
    tenSlotte?.()
    stream.uncork()
  })
}

const dialect = new PostgresDialect({
  pool: () => Promise.reject(new Error('Alleen inTenant opent een transactie.')),
})
const adapter = new PostgresAdapter()
const driver = new DummyDriver()

/** Kysely on one checked-out connection; `vraag` runs a statement on it. Statements are sent in order without waiting. */
export function kyselyOp(vraag: (query: CompiledQuery) => Promise<QueryResult<unknown>>): Tx {
  const verbinding: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => vraag(query) as Promise<QueryResult<R>>,
    streamQuery: () => {
      throw new Error('Lees grote uitkomsten in delen (keyset), niet als stroom.')
    },
  }
  const executor = new DefaultQueryExecutor(new PostgresQueryCompiler(), adapter, {
    provideConnection: (gebruik) => gebruik(verbinding),
  })
  return new Transaction<Database>({ config: { dialect }, dialect, driver, executor })
}

/** Runs one statement of Kysely on a connection, prepared under its name. */
export async function voerUit(
  db: Db,
  client: PoolClient,
  query: CompiledQuery,
): Promise<QueryResult<unknown>> {
  const name = db.naamVan(query.sql)
  const uitslag = await client.query({
    text: query.sql,
    values: query.parameters as unknown[],
    ...(name === undefined ? {} : { name }),
  })
  return uitslag.command === 'SELECT'
    ? { rows: uitslag.rows }
    : { rows: uitslag.rows, numAffectedRows: BigInt(uitslag.rowCount ?? 0) }
}
