// Requests of schools for accounts (GV-020).
import type { Tx } from '../verbinding.ts'

export type Verzoeksoort = 'nieuw' | 'wijzigen' | 'beeindigen'

export type NieuwVerzoek = {
  id: string
  op: Date
  school: string
  door: string
  soort: Verzoeksoort
  naam: string
  e_mail: string | null
  rol: string | null
  toelichting: string | null
}

/** Keeps a request for an account, to be decided on. */
export async function voegVerzoekToe(tx: Tx, swv: number, v: NieuwVerzoek): Promise<void> {
  await tx
    .insertInto('accountverzoek')
    .values({ swv, ...v })
    .execute()
}

const KOLOMMEN = [
  'v.id',
  'v.op',
  'v.school',
  'o.naam as schoolNaam',
  'p.naam as doorNaam',
  'v.door',
  'v.soort',
  'v.naam',
  'v.e_mail',
  'v.rol',
  'v.toelichting',
  'v.stand',
  'v.antwoord',
  'v.afgehandeld_op',
] as const

/** Requests, open ones first and then the newest; of these schools when given. */
export function leesVerzoeken(tx: Tx, swv: number, aantal: number, scholen?: readonly string[]) {
  const vraag = tx
    .selectFrom('accountverzoek as v')
    .innerJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'v.swv').onRef('o.id', '=', 'v.school'))
    .leftJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'v.swv').onRef('p.id', '=', 'v.door'))
    .select(KOLOMMEN)
    .where('v.swv', '=', swv)
  return (scholen ? vraag.where('v.school', 'in', [...scholen]) : vraag)
    .orderBy((eb) => eb('v.stand', '=', 'open'), 'desc')
    .orderBy('v.op', 'desc')
    .limit(aantal)
    .execute()
}

/** One open request; `slot` holds it until it is dealt with. Undefined when there is none. */
export function leesOpenVerzoek(tx: Tx, swv: number, id: string, slot: boolean) {
  const vraag = tx
    .selectFrom('accountverzoek')
    .select(['id', 'school', 'door', 'soort', 'naam', 'e_mail', 'rol'])
    .where('swv', '=', swv)
    .where('id', '=', id)
    .where('stand', '=', 'open')
  return (slot ? vraag.forUpdate() : vraag).executeTakeFirst()
}

/** Closes a request with an answer. */
export async function sluitVerzoek(
  tx: Tx,
  swv: number,
  id: string,
  v: { stand: 'gedaan' | 'afgewezen'; op: Date; door: string | null; antwoord: string | null },
): Promise<void> {
  await tx
    .updateTable('accountverzoek')
    .set({ stand: v.stand, afgehandeld_op: v.op, afgehandeld_door: v.door, antwoord: v.antwoord })
    .where('swv', '=', swv)
    .where('id', '=', id)
    .execute()
}

/** How many requests wait. */
export async function telOpenVerzoeken(tx: Tx, swv: number): Promise<number> {
  const rij = await tx
    .selectFrom('accountverzoek')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('swv', '=', swv)
    .where('stand', '=', 'open')
    .executeTakeFirst()
  return rij?.n ?? 0
}
