// Counts that management looks at.
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
