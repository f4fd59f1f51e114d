// Idempotency-Key: the answer that was given, so that a repeated request has one effect.
import { sql } from 'kysely'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'

export type Ontvangen = { antwoord: unknown; vingerafdruk: Buffer }

/** Waits for another request with the same key, then gives its answer if there is one. */
export async function leesOntvangen(
  tx: Tx,
  swv: number,
  persoon: string,
  sleutel: string,
): Promise<Ontvangen | undefined> {
  // Sent together, in this order.
  const slot =
    sql`select pg_advisory_xact_lock(hashtextextended(${`${swv}:${persoon}:${sleutel}`}, 0))`.execute(tx)
  const vraag = sql<Ontvangen>`select antwoord, vingerafdruk from opdracht_ontvangen
    where swv = ${swv} and persoon = ${persoon} and sleutel = ${sleutel}`.execute(tx)
  const [{ rows }] = await Promise.all([vraag, slot])
  return rows[0]
}

/** Keeps the answer with the fingerprint of the request. */
export async function bewaarOntvangen(
  tx: Tx,
  v: { swv: number; persoon: string; sleutel: string; vingerafdruk: Uint8Array; antwoord: unknown; op: Date },
): Promise<void> {
  await tx
    .insertInto('opdracht_ontvangen')
    .values({ ...v, antwoord: alsJson(v.antwoord), status: 200 })
    .execute()
}
