// Who looked at which file.
import type { Tx } from '../verbinding.ts'

/** One row per look at a zaak (who read my file and why). */
export async function schrijfInzage(
  tx: Tx,
  swv: number,
  persoon: string,
  zaak: string,
  wat: string,
  op: Date,
): Promise<void> {
  await tx.insertInto('inzage').values({ swv, persoon, zaak, wat, op }).execute()
}
