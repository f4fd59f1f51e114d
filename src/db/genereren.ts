// Makes the generated contracts of the database: db/schema.sql and src/db/tabellen.ts. Called by `npm run genereer`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type Catalogus, leesCatalogus } from './catalogus.ts'
import { type PgConfig, startIngebed } from './ingebed.ts'
import { migreer } from './migreren.ts'
import { schemaUitdraai, tabellenUitdraai } from './uitdraai.ts'

/** The generated files of the database by their path in the project, for a migrated database. */
export async function databasebestanden(verbinding: PgConfig): Promise<Record<string, string>> {
  const catalogus = await metClient(verbinding)
  return { 'db/schema.sql': schemaUitdraai(catalogus), 'src/db/tabellen.ts': tabellenUitdraai(catalogus) }
}

/** The same from a new database that lives only for this. */
export async function nieuweDatabasebestanden(): Promise<Record<string, string>> {
  const map = mkdtempSync(join(tmpdir(), 'loket-genereer-'))
  const server = await startIngebed({ map: join(map, 'pg'), duurzaam: false })
  try {
    await migreer(server.verbinding)
    return await databasebestanden(server.verbinding)
  } finally {
    await server.stop()
    rmSync(map, { recursive: true, force: true })
  }
}

async function metClient(verbinding: PgConfig): Promise<Catalogus> {
  const client = new Client(verbinding)
  await client.connect()
  try {
    return await leesCatalogus(client)
  } finally {
    await client.end()
  }
}
