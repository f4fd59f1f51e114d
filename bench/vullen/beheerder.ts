// A connection as the superuser of the server, for bulk work.
import { Client } from 'pg'
import type { PgConfig } from '#db/ingebed.ts'

/** Does work on a connection of its own and closes it. */
export async function beheerder<T>(config: PgConfig, werk: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await werk(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
