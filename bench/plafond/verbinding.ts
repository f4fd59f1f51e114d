// A transaction of the ceiling: begin, tenant, the statements and commit in one go, each prepared once per connection.
import { Pool, type PoolConfig } from 'pg'

export type Opdracht = readonly [naam: string, tekst: string, waarden: readonly unknown[]]
export type Rijen = Record<string, string | number | boolean | null>[]

const TENANT = `select set_config('role', 'loket_app', true), set_config('app.swv', $1, true), set_config('app.persoon', $2, true), set_config('statement_timeout', '15000', true), set_config('idle_in_transaction_session_timeout', '60000', true)`

export type Poort = {
  /** Two rounds: what the second sends depends on what the first answered. */
  inTwee(
    swv: number,
    lezen: boolean,
    eerst: readonly Opdracht[],
    dan: (rijen: Rijen[]) => readonly Opdracht[],
  ): Promise<Rijen[]>
}

/** Opens the pool: as many connections as the product. */
export function openPoort(config: PoolConfig): Poort {
  const pool = new Pool({ ...config, max: 10, pipeline: true } as PoolConfig)
  pool.on('error', () => undefined)
  const loop = async (
    swv: number,
    begin: string,
    eerst: readonly Opdracht[],
    dan: (rijen: Rijen[]) => readonly Opdracht[],
  ): Promise<Rijen[]> => {
    const client = await pool.connect()
    const stel = ([name, text, values]: Opdracht) =>
      client.query<Rijen[number]>({ name, text, values: values as unknown[] }).then((u) => u.rows)
    try {
      const kop = [
        client.query(begin),
        client.query({ name: 'tenant', text: TENANT, values: [String(swv), ''] }),
      ]
      const vragen = eerst.map(stel)
      await Promise.all(kop)
      const rijen = await Promise.all(vragen)
      const verder = Promise.all(dan(rijen).map(stel))
      const eind = client.query('commit')
      const uit = [...rijen, ...(await verder)]
      await eind
      client.release()
      return uit
    } catch (fout) {
      client.release(true)
      throw fout
    }
  }
  return {
    inTwee: (swv, lezen, eerst, dan) =>
      loop(swv, lezen ? 'begin isolation level repeatable read read only' : 'begin', eerst, dan),
  }
}
