// The only place that opens a transaction, and always as loket_app with a tenant: PostgreSQL itself then hides the rows of
// all other samenwerkingsverbanden. The tenant is set per transaction; a session setting would leak to the next user of
// the pooled connection.
import { setTimeout as wacht } from 'node:timers/promises'
import type { CompiledQuery, QueryResult } from 'kysely'
import type { PoolClient } from 'pg'
import { AfloopOnbekend, isOudPlan, isVerbindingsfout, magOpnieuw, Onbereikbaar } from './botsing.ts'
import type { PgConfig } from './ingebed.ts'
import { bundel, type Db, kyselyOp, type Tx, voerUit } from './pool.ts'

export { type Db, openDb, type Tx } from './pool.ts'

/** For whom a transaction runs. `persoon` is on record for the database (app.persoon); null for the system. */
export type Lezer = { swv: number; persoon?: string | null }

export type Transactieopties = {
  /** Reads one consistent moment and can't change anything; costs one round trip less. */
  alleenLezen?: boolean
  /** fn has no effects outside the database and may be done again after a deadlock or serialization failure. */
  herhaalbaar?: boolean
  /** Milliseconds one statement may take; default 15 seconds. */
  tijdslimiet?: number
}

/**
 * Sends the last statements of a transaction together with its commit, in one write: a round trip less, and locks are held
 * that much shorter. Nothing can be asked after it. When one of the statements fails, nothing is stored.
 */
export type Slot = <T>(ronde: () => Promise<T>) => Promise<T>

/** For who has more to ask afterwards: the commit follows by itself when the transaction returns. */
export const zonderSlot: Slot = (ronde) => ronde()

const POGINGEN = 4
const TIJDSLIMIET = 15_000
const STILSTAND = '60000' // a transaction whose app hangs lets go of its locks
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const ZET_TENANT =
  `select set_config('role', 'loket_app', true), set_config('app.swv', $1, true), set_config('app.persoon', $2, true), ` +
  `set_config('statement_timeout', $3, true), set_config('idle_in_transaction_session_timeout', '${STILSTAND}', true)`

/** The login of the app on the embedded server: no rights of its own. On a server the administrator hands out the login. */
export function alsApp(verbinding: PgConfig): PgConfig {
  return { ...verbinding, user: 'loket_inlog' }
}

/**
 * Runs `fn` in one transaction of one samenwerkingsverband; commits when it returns, rolls back when it throws. `slot`
 * lets its last statements travel with the commit; what fn throws after that comes too late to roll back.
 * @throws whatever fn throws; see `metBotsing` (botsing.ts) for collisions as values
 */
export async function inTenant<T>(
  db: Db,
  lezer: Lezer,
  fn: (tx: Tx, slot: Slot) => Promise<T>,
  opties: Transactieopties = {},
): Promise<T> {
  // Checked here because a wrong tenant is the one mistake that may not happen; types end at the border of the process.
  if (!Number.isSafeInteger(lezer.swv) || lezer.swv <= 0)
    throw new TypeError('Geen geldig samenwerkingsverband.')
  if (lezer.persoon != null && !UUID.test(lezer.persoon)) throw new TypeError('Geen geldige persoon.')
  for (let poging = 1; ; poging++) {
    try {
      return await transactie(db, String(lezer.swv), lezer.persoon ?? '', fn, opties)
    } catch (fout) {
      // Each connection of the pool may hold one outdated plan; the failing one is closed each time.
      const pogingen = isOudPlan(fout) ? POGINGEN + (db.pool.options.max ?? 0) : POGINGEN
      if (!opties.herhaalbaar || poging >= pogingen || !magOpnieuw(fout)) throw fout
      if (isOudPlan(fout)) continue
      await wacht(2 ** poging * 5 * (0.5 + Math.random()))
    }
  }
}

/**
 * A transaction without a tenant: row-level security shows no row of any table. Only for the functions across tenants, and
 * (not `alleenLezen`) to take a number.
 */
export function zonderTenant<T>(
  db: Db,
  fn: (tx: Tx) => Promise<T>,
  opties: Pick<Transactieopties, 'alleenLezen'> = { alleenLezen: true },
): Promise<T> {
  return transactie(db, '', '', fn, opties)
}

async function transactie<T>(
  db: Db,
  swv: string,
  persoon: string,
  fn: (tx: Tx, slot: Slot) => Promise<T>,
  { alleenLezen = false, tijdslimiet = TIJDSLIMIET }: Transactieopties,
): Promise<T> {
  const client = await db.pool.connect().catch((fout: unknown) => {
    throw new Onbereikbaar(fout)
  })
  bundel(client)
  const voorop = Promise.all([
    client.query(alleenLezen ? 'begin isolation level repeatable read read only' : 'begin'),
    client.query({ name: 'tenant', text: ZET_TENANT, values: [swv, persoon, String(tijdslimiet)] }),
  ]).catch(werpDoor)
  // Its failure is reported by whoever waits for it below; until then it may not count as unhandled.
  voorop.catch(() => undefined)

  let dicht = false
  const tx = kyselyOp(async (query) => {
    if (dicht) throw new Error('Deze transactie is al afgesloten; wacht in fn op elke opdracht.')
    return vraag(db, client, query, voorop)
  })
  let commit: Promise<Afloop> | undefined
  const vastleggen = () => {
    dicht = true
    bundel(client)
    commit = client.query('commit')
    commit.catch(() => undefined)
  }
  const slot: Slot = (ronde) => {
    const uitslag = ronde()
    bundel(client, vastleggen)
    return uitslag
  }
  let waarde: T
  try {
    waarde = await fn(tx, slot)
    await voorop
    dicht = true
  } catch (fout) {
    dicht = true
    await draaiTerug(client, isOudPlan(fout))
    // What was lost with the connection may have been stored.
    throw commit && !alleenLezen && fout instanceof Onbereikbaar ? new AfloopOnbekend(fout) : fout
  }
  if (!commit) vastleggen()
  if (alleenLezen) {
    // Nothing can be lost: the connection goes back while the answer is under way, later statements queue behind it.
    client.release()
  } else await legVast(client, commit)
  return waarde
}

type Afloop = { command: string }

// Nothing is given back before begin and tenant are known to have succeeded.
async function vraag(
  db: Db,
  client: PoolClient,
  query: CompiledQuery,
  voorop: Promise<unknown>,
): Promise<QueryResult<unknown>> {
  try {
    bundel(client)
    const uitslag = await voerUit(db, client, query)
    await voorop
    return uitslag
  } catch (fout) {
    // The first failure is the cause; what follows only says that the transaction was aborted.
    await voorop
    return werpDoor(fout)
  }
}

function werpDoor(fout: unknown): never {
  throw isVerbindingsfout(fout) ? new Onbereikbaar(fout) : fout
}

async function legVast(client: PoolClient, commit: Promise<Afloop> | undefined): Promise<void> {
  let afloop: Afloop | undefined
  try {
    afloop = await commit
  } catch (fout) {
    client.release(true)
    throw isVerbindingsfout(fout) ? new AfloopOnbekend(fout) : fout
  }
  client.release()
  // PostgreSQL answers commit with ROLLBACK when a statement failed and fn swallowed that.
  if (afloop?.command === 'ROLLBACK') throw new Error('De transactie was afgebroken; er is niets vastgelegd.')
}

async function draaiTerug(client: PoolClient, weg: boolean): Promise<void> {
  try {
    await client.query('rollback')
    client.release(weg)
  } catch {
    client.release(true)
  }
}
