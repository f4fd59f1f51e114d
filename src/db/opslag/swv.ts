// The row of the samenwerkingsverband itself: settings, calendar, and in practice rooms the date.
import type { Kalender } from '#domein/termijn/regel.ts'
import type { Instellingen } from '#domein/verloop/opdracht.ts'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'

export type Swvrij = {
  id: number
  code: string
  sjabloon: string
  naam: string
  instellingen: Partial<Instellingen>
  kalender: Partial<Kalender>
  oefening: boolean
  /** The date of the practice room; null: real time. */
  klok: Date | null
}

/** The samenwerkingsverband of this transaction. */
export async function leesSwv(tx: Tx, swv: number): Promise<Swvrij> {
  const rij = await tx
    .selectFrom('samenwerkingsverband')
    .select(['id', 'code', 'sjabloon', 'naam', 'instellingen', 'kalender', 'oefening', 'klok'])
    .where('id', '=', swv)
    .executeTakeFirstOrThrow()
  return {
    ...rij,
    instellingen: rij.instellingen as Partial<Instellingen>,
    kalender: rij.kalender as Partial<Kalender>,
  }
}

/** Makes a samenwerkingsverband. The id must be free and the code unique. */
export async function maakSwv(tx: Tx, rij: Swvrij): Promise<void> {
  await tx
    .insertInto('samenwerkingsverband')
    .values({ ...rij, instellingen: alsJson(rij.instellingen), kalender: alsJson(rij.kalender) })
    .execute()
}

/** Sets the date of a practice room. */
export async function zetSwvKlok(tx: Tx, swv: number, klok: Date | null): Promise<void> {
  await tx
    .updateTable('samenwerkingsverband')
    .set({ klok })
    .where('id', '=', swv)
    .where('oefening', '=', true)
    .execute()
}

/** Holds the row until the end of the transaction. */
export async function slotSwv(tx: Tx, swv: number): Promise<void> {
  await tx.selectFrom('samenwerkingsverband').select('id').where('id', '=', swv).forUpdate().execute()
}
