// A transaction of the ceiling: begin, tenant, the statements and commit in one go, each prepared once per connection.
import { Pool, type PoolConfig } from 'pg'

type Opdracht = readonly [naam: string, tekst: string, waarden: readonly unknown[]]
export type Rijen = Record<string, string | number | boolean | null>[]

const TENANT = `select set_config('role', 'loket_app', true), set_config('app.swv', $1, true), set_config('app.persoon', $2, true), set_config('statement_timeout', '15000', true), set_config('idle_in_transaction_session_timeout', '60000', true)`

export type Poort = {
  /** Statements that do not need each other's answers. */
  samen(swv: number, lezen: boolean, opdrachten: readonly Opdracht[]): Promise<Rijen[]>
  /** Two rounds: what the second sends depends on what the first answered. */
  inTwee(
    swv: number,
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
    dan: ((rijen: Rijen[]) => readonly Opdracht[]) | null,
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
      const eind = dan ? null : client.query('commit')
      await Promise.all(kop)
      const rijen = await Promise.all(vragen)
      if (dan) await Promise.all([...dan(rijen).map(stel), client.query('commit')])
      await eind
      client.release()
      return rijen
    } catch (fout) {
      client.release(true)
      throw fout
    }
  }
  return {
    samen: (swv, lezen, opdrachten) =>
      loop(swv, lezen ? 'begin isolation level repeatable read read only' : 'begin', opdrachten, null),
    inTwee: (swv, eerst, dan) => loop(swv, 'begin', eerst, dan),
  }
}
