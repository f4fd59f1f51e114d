// Migrations: plain SQL files, forward only, each in one transaction. What was run is kept with its checksum, so that a
// file changed afterwards is refused instead of silently giving two kinds of databases.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Client, DatabaseError } from 'pg'
import type { PgConfig } from './ingebed.ts'

/** The oldest server that has everything the migrations use. */
const OUDSTE_POSTGRES = 15

export type Migratie = { nummer: number; naam: string; afdruk: string; sql: string }

const SLOT = 7_013_402
const NAAM = /^(\d{4})_[a-z0-9-]+\.sql$/

/** The folder `db/` of the project, found upwards from this file (sources) or from the bundle. */
export function databasemap(): string {
  let map = import.meta.dirname
  while (!existsSync(join(map, 'db', 'migraties'))) {
    const ouder = dirname(map)
    if (ouder === map) throw new Error('De map db/migraties ontbreekt; is de installatie volledig?')
    map = ouder
  }
  return join(map, 'db')
}

/**
 * Reads and checks the migration files of a folder.
 * @throws on a strange name, a double number, or a file that would end its own transaction
 */
export function leesMigraties(map: string): Migratie[] {
  const migraties = readdirSync(map)
    .filter((naam) => naam.endsWith('.sql'))
    .sort()
    .map((naam): Migratie => {
      const nummer = Number(NAAM.exec(naam)?.[1])
      if (!nummer) throw new Error(`Migratie ${naam}: noem het bestand zoals 0002_korte-naam.sql.`)
      // A checkout with other line ends is the same migration.
      const sql = readFileSync(join(map, naam), 'utf8').replaceAll('\r\n', '\n')
      if (/^\s*(begin|commit|rollback|start transaction)\s*;/im.test(sql)) {
        throw new Error(`Migratie ${naam}: laat begin en commit weg, elke migratie is al één transactie.`)
      }
      return { nummer, naam, afdruk: createHash('sha256').update(sql).digest('hex'), sql }
    })
  // Numbers may skip: lines of work that go on side by side each have a range of their own.
  migraties.forEach(({ nummer, naam }, plaats) => {
    if (nummer === migraties[plaats - 1]?.nummer)
      throw new Error(`Migratie ${naam}: nummer ${nummer} is er al.`)
  })
  return migraties
}

/**
 * Brings a database to the newest version. Safe to run from several processes at once: they wait for each other.
 * @param verbinding superuser or the owner of the database (who then needs CREATEROLE, or roles prepared with db/rollen.sql)
 * @param map folder of `rollen.sql` and `migraties/`
 * @returns the names of the migrations that were run now
 * @throws when the server is too old, an old file changed, or the database is newer than this app
 */
export async function migreer(verbinding: PgConfig, map: string = databasemap()): Promise<string[]> {
  const migraties = leesMigraties(join(map, 'migraties'))
  const client = new Client(verbinding)
  client.on('error', () => undefined)
  await client.connect()
  try {
    await eisVersie(client)
    await zorgVoorRollen(client, readFileSync(join(map, 'rollen.sql'), 'utf8'))
    const gedaan: string[] = []
    for (const migratie of migraties) {
      if (await voerUit(client, migratie)) gedaan.push(migratie.naam)
    }
    await weigerNieuwer(
      client,
      migraties.map((m) => m.nummer),
    )
    return gedaan
  } finally {
    await client.end()
  }
}

async function eisVersie(client: Client): Promise<void> {
  const { rows } = await client.query<{ nummer: number; tekst: string }>(
    `select current_setting('server_version_num')::int as nummer, current_setting('server_version') as tekst`,
  )
  if (rows[0] && rows[0].nummer < OUDSTE_POSTGRES * 10_000) {
    throw new Error(`PostgreSQL ${rows[0].tekst} is te oud; gebruik ${OUDSTE_POSTGRES} of nieuwer.`)
  }
}

// Roles belong to the server, not to the database: two databases migrating at once can collide, and then the second try works.
async function zorgVoorRollen(client: Client, sql: string): Promise<void> {
  for (let poging = 1; ; poging++) {
    try {
      await client.query(sql)
      return
    } catch (fout) {
      const samenloop =
        (fout as { code?: string }).code === 'XX000' || (fout as { code?: string }).code === '23505'
      if (!samenloop || poging === 5) throw metHint(fout)
    }
  }
}

async function voerUit(client: Client, { nummer, naam, afdruk, sql }: Migratie): Promise<boolean> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [SLOT])
    await client.query('set local search_path = public, pg_temp')
    await client.query(`
      create schema if not exists loket_beheer;
      create table if not exists loket_beheer.migratie
        (nummer integer primary key, naam text not null, afdruk text not null, op timestamptz not null default now());
    `)
    const { rows } = await client.query<{ naam: string; afdruk: string }>(
      'select naam, afdruk from loket_beheer.migratie where nummer = $1',
      [nummer],
    )
    if (rows[0] && rows[0].afdruk !== afdruk) {
      throw new Error(
        `Migratie ${naam} is al uitgevoerd (als ${rows[0].naam}) en daarna gewijzigd. ` +
          'Zet het bestand terug en maak een nieuwe migratie.',
      )
    }
    if (!rows[0]) {
      await client.query(sql)
      await client.query('insert into loket_beheer.migratie (nummer, naam, afdruk) values ($1, $2, $3)', [
        nummer,
        naam,
        afdruk,
      ])
    }
    await client.query('commit')
    return !rows[0]
  } catch (fout) {
    await client.query('rollback').catch(() => undefined)
    throw fout instanceof DatabaseError
      ? new Error(`Migratie ${naam} mislukt: ${fout.message}`, { cause: fout })
      : fout
  }
}

async function weigerNieuwer(client: Client, bekend: readonly number[]): Promise<void> {
  const { rows } = await client.query<{ naam: string }>(
    'select naam from loket_beheer.migratie where not nummer = any($1) order by nummer limit 1',
    [bekend],
  )
  if (rows[0]) {
    throw new Error(
      `De database is nieuwer dan deze OpenLoket: migratie ${rows[0].naam} is hier onbekend. Werk OpenLoket bij.`,
    )
  }
}

function metHint(fout: unknown): unknown {
  const { message, hint } = fout as { message: string; hint?: string }
  return hint ? new Error(`${message} ${hint}`, { cause: fout }) : fout
}
