// Counts that management looks at.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Tx } from '../verbinding.ts'

/** How many zaken this organisation asked for are still open. */
export async function telOpenZaken(tx: Tx, swv: number, aanvrager: string): Promise<number> {
  const rij = await tx
    .selectFrom('zaak')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('swv', '=', swv)
    .where('aanvrager', '=', aanvrager)
    .where('open', '=', true)
    .executeTakeFirst()
  return rij?.n ?? 0
}

/** Per regional steunpunt (null: no region) how many zaken are open, and how many began on or after this day. */
export async function telPerSteunpunt(
  tx: Tx,
  swv: number,
  vanaf: Datum,
): Promise<readonly { steunpunt: string | null; open: number; begonnen: number }[]> {
  const { rows } = await sql<{ steunpunt: string | null; open: number; begonnen: number }>`
    select steunpunt, count(*) filter (where open)::int as open,
      count(*) filter (where gestart_op >= ${vanaf})::int as begonnen
    from zaak where swv = ${swv} and (open or gestart_op >= ${vanaf}) group by steunpunt`.execute(tx)
  return rows
}
