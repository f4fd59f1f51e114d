// Lists to choose from in forms.
import type { Tx } from '../verbinding.ts'

/** Active people of the samenwerkingsverband, with their roles; for choosing a deskundige or participants. */
export async function leesKiesbarePersonen(tx: Tx, swv: number) {
  return tx
    .selectFrom('persoon as p')
    .innerJoin('rol as r', (j) => j.onRef('r.swv', '=', 'p.swv').onRef('r.persoon', '=', 'p.id'))
    .select(['p.id', 'p.naam', 'p.gegevens', 'r.rol', 'r.organisatie'])
    .where('p.swv', '=', swv)
    .where('p.actief', '=', true)
    .where('r.rol', 'not in', ['ouder', 'jongere', 'systeem'])
    .orderBy('p.naam')
    .execute()
}

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
