// The databases of the benchmark: filled once per size and source, kept, and copied for every run, so that what a run
// writes is gone with it.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { type PgConfig, startIngebed } from '#db/ingebed.ts'
import { alsApp } from '#db/verbinding.ts'
import { dagVanMoment } from '#app/tijd.ts'
import { controleer } from './vullen/steekproef.ts'
import { beheerder } from './vullen/beheerder.ts'
import { vulDatabase } from './vullen/vullen.ts'

export type Server = {
  /** Superuser; `database` chooses where. */
  beheer(database: string): PgConfig
  /** The app's own login. */
  app(database: string): PgConfig
  /** The same as a URL. */
  url(config: PgConfig): string
  /** Whether the server is there for the benchmark alone, so that it may be set for bulk work. */
  eigen: boolean
  stop(): Promise<void>
}

/** The embedded server, durable as in production, or the one of DATABASE_URL (a superuser's). */
export async function openServer(map: string, databaseUrl: string | undefined): Promise<Server> {
  const url = (c: PgConfig) =>
    `postgresql://${encodeURIComponent(c.user ?? '')}${c.password ? `:${encodeURIComponent(String(c.password))}` : ''}@${c.host?.startsWith('/') ? '' : `${c.host}:${c.port}`}/${c.database}${c.host?.startsWith('/') ? `?host=${encodeURIComponent(c.host)}&port=${c.port}` : ''}`
  if (databaseUrl) {
    const u = new URL(databaseUrl)
    const basis: PgConfig = {
      host: u.searchParams.get('host') ?? u.hostname,
      port: Number(u.port || 5432),
      user: decodeURIComponent(u.username),
      ...(u.password ? { password: decodeURIComponent(u.password) } : {}),
    }
    return {
      beheer: (database) => ({ ...basis, database }),
      app: (database) => ({ ...basis, database, options: '-c role=loket_app' }),
      url,
      eigen: false,
      stop: () => Promise.resolve(),
    }
  }
  const ingebed = await startIngebed({ map: join(map, 'pg'), duurzaam: true })
  return {
    beheer: (database) => ({ ...ingebed.verbinding, database }),
    app: (database) => alsApp({ ...ingebed.verbinding, database }),
    url,
    eigen: true,
    stop: () => ingebed.stop(),
  }
}

/** Everything that decides what is in a filled database. */
function afdruk(zaad: number, vandaag: string): string {
  const som = createHash('sha256').update(`${zaad} ${vandaag}`)
  const bronnen = [
    'src/domein/**/*.ts',
    'src/db/**/*.ts',
    'src/app/zaak/*.ts',
    'procedures/**/*.ts',
    'db/**/*.sql',
    'bench/vullen/*.ts',
  ]
  for (const bron of globSync(bronnen).toSorted())
    if (!bron.endsWith('.test.ts')) som.update(bron).update(readFileSync(bron))
  return som.digest('hex').slice(0, 8)
}

/** A filled database of this size; makes it when it is not there. Gives its name. */
export async function gevuld(
  server: Server,
  v: { zaken: number; zaad: number; hergebruik: boolean; meld: (tekst: string) => void },
): Promise<string> {
  const vandaag = dagVanMoment(new Date())
  const naam = `bench_${v.zaken}_${afdruk(v.zaad, vandaag)}`
  const postgres = server.beheer('postgres')
  const oud = await beheerder(postgres, async (c) => {
    const { rows } = await c.query<{ datname: string }>(
      `select datname from pg_database where datname like 'bench\\_${v.zaken}\\_%' order by 1`,
    )
    return rows.map((r) => r.datname)
  })
  const [vorige] = oud.filter((n) => /_[0-9a-f]{8}$/.test(n))
  if (v.hergebruik && vorige) return vorige
  for (const weg of oud.filter((n) => n !== naam)) await verwijder(postgres, weg)
  if (oud.includes(naam)) return naam
  v.meld(`${v.zaken} zaken maken`)
  await inBulk(server, () =>
    vulDatabase({
      beheer: postgres,
      app: (db) => server.app(db),
      naam,
      zaken: v.zaken,
      vandaag,
      zaad: v.zaad,
      meld: v.meld,
    }),
  )
  await controleer(server.app(naam), v.meld)
  return naam
}

/** Bulk work on a server of our own, which then need not stop for a checkpoint every few seconds. */
async function inBulk<T>(server: Server, werk: () => Promise<T>): Promise<T> {
  if (!server.eigen) return werk()
  const zet = (opdrachten: readonly string[]) =>
    beheerder(server.beheer('postgres'), async (c) => {
      for (const opdracht of [...opdrachten, 'select pg_reload_conf()']) await c.query(opdracht)
    })
  // Rows that are only added need no one to tidy them up meanwhile; at the end everything is vacuumed once.
  await zet([
    "alter system set max_wal_size = '16GB'",
    "alter system set checkpoint_timeout = '1h'",
    'alter system set autovacuum = off',
  ])
  try {
    return await werk()
  } finally {
    await zet([
      'alter system reset max_wal_size',
      'alter system reset checkpoint_timeout',
      'alter system reset autovacuum',
      'checkpoint',
    ])
  }
}

/** A copy for one run. */
export async function kopie(server: Server, naam: string): Promise<string> {
  const loop = `${naam}_loop`
  await beheerder(server.beheer('postgres'), async (c) => {
    await c.query(`drop database if exists ${loop} with (force)`)
    await c.query(`create database ${loop} template ${naam} strategy file_copy`)
  })
  return loop
}

export async function verwijder(postgres: PgConfig, naam: string): Promise<void> {
  await beheerder(postgres, (c: Client) => c.query(`drop database if exists ${naam} with (force)`))
}
