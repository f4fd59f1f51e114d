// A thread that stamps tenants, each in a transaction of its own, for as long as it is given any. Making the rows and taking
// them in cost about as much; in one thread the server would wait while the next rows are made.
import { parentPort, workerData } from 'node:worker_threads'
import type { PgConfig } from '#db/ingebed.ts'
import type { Sjablonen } from './sjabloon.ts'
import { beheerder } from './beheerder.ts'
import { type Tenant, stempelTenant } from './stempel.ts'

/** What a thread needs to begin. */
export type Draaggegevens = { verbinding: PgConfig; sjablonen: Sjablonen; zaad: number }

const { verbinding, sjablonen, zaad } = workerData as Draaggegevens
const poort = parentPort
if (!poort) throw new Error('This runs in a thread')

await beheerder(verbinding, async (client) => {
  await client.query("set session_replication_role = 'replica'; set synchronous_commit = off")
  poort.postMessage(null)
  for await (const tenant of opdrachten()) {
    await client.query('begin')
    const gestempeld = await stempelTenant(client, sjablonen, tenant, zaad)
    await client.query('commit')
    poort.postMessage(gestempeld)
  }
})
poort.close()

/** The tenants that come in, until null. */
async function* opdrachten(): AsyncGenerator<Tenant> {
  for (;;) {
    const tenant = await new Promise<Tenant | null>((klaar) => poort?.once('message', klaar))
    if (!tenant) return
    yield tenant
  }
}
