// Dossierstukken: what is known of a file; the file itself is in the storage.
import type { Datum } from '#domein/kern/datum.ts'
import type { Tx } from '../verbinding.ts'

export type Stukrij = {
  swv: number
  id: string
  zaak: string
  soort: string
  datum: Datum | null
  naam: string
  sleutel: string
  /** Hex. */
  sha256: string
  bytes: number
  paginas: number
  scan: string
  door: string | null
  toegevoegd: Date
}

/** Adds the file of a stuk to a zaak. */
export async function koppelStukken(tx: Tx, rij: Stukrij): Promise<void> {
  await tx
    .insertInto('dossierstuk')
    .values({ ...rij, sha256: Buffer.from(rij.sha256, 'hex') })
    .execute()
}

/** Marks a stuk as removed and forgets its name; gives the key of the file that must go. */
export async function merkStukkenVerwijderd(
  tx: Tx,
  swv: number,
  zaak: string,
  id: string,
): Promise<string | null> {
  const rij = await tx
    .updateTable('dossierstuk')
    .set({ verwijderd: true, naam: '' })
    .where('swv', '=', swv)
    .where('zaak', '=', zaak)
    .where('id', '=', id)
    .where('verwijderd', '=', false)
    .returning('sleutel')
    .executeTakeFirst()
  return rij?.sleutel ?? null
}

/** Where the file of a stuk is; undefined when it is not there or was removed. */
export function leesStuk(tx: Tx, swv: number, zaak: string, id: string) {
  return tx
    .selectFrom('dossierstuk')
    .select(['id', 'naam', 'soort', 'sleutel', 'bytes', 'sha256', 'mediatype', 'scan'])
    .where('swv', '=', swv)
    .where('zaak', '=', zaak)
    .where('id', '=', id)
    .where('verwijderd', '=', false)
    .executeTakeFirst()
}
