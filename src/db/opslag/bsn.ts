// The table of the BSN: rows that only src/app/bsn can read.
import type { Tx } from '../verbinding.ts'

/** Writes or corrects the number of a zaak. */
export async function schrijfBsn(
  tx: Tx,
  rij: {
    swv: number
    zaak: string
    leerling: string
    door: string | null
    op: Date
    sleutel: string
    merk: Buffer
    cijfer: Buffer
  },
): Promise<void> {
  const { swv: _swv, zaak: _zaak, ...nieuw } = rij
  await tx
    .insertInto('bsn')
    .values(rij)
    .onConflict((c) => c.columns(['swv', 'zaak']).doUpdateSet(nieuw))
    .execute()
}

/** The BSN of a zaak as it is kept: ciphered, with the key that ciphered it; undefined when there is none. */
export async function leesBsnRij(tx: Tx, swv: number, zaak: string) {
  return tx
    .selectFrom('bsn')
    .select(['sleutel', 'cijfer'])
    .where('swv', '=', swv)
    .where('zaak', '=', zaak)
    .executeTakeFirst()
}
