// The print queue: letters that go by post and have not been handed to the carrier.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Tx } from '../verbinding.ts'

/** The letters in the print queue, oldest first. */
export function leesPost(tx: Tx, swv: number, aantal: number) {
  return (
    tx
      .selectFrom('brief as b')
      .innerJoin('zaak as z', (j) => j.onRef('z.swv', '=', 'b.swv').onRef('z.id', '=', 'b.zaak'))
      .leftJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'b.swv').onRef('p.id', '=', 'b.persoon'))
      .leftJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'b.swv').onRef('o.id', '=', 'b.organisatie'))
      .select([
        'b.id',
        'b.zaak',
        'b.nummer',
        'b.soort',
        'b.datum',
        'b.inhoud',
        'z.nummer as zaaknummer',
        'z.procedure',
        'z.procedure_versie',
        'p.naam as persoon',
        'o.naam as organisatie',
      ])
      .where('b.swv', '=', swv)
      .where('b.kanaal', '=', 'post')
      .where('b.stand', '=', 'verzonden')
      .where('b.gepost_op', 'is', null)
      .orderBy('b.datum')
      .orderBy('b.zaak')
      // brief-2 before brief-10
      .orderBy(sql`length(b.nummer)`)
      .orderBy('b.nummer')
      .limit(aantal)
      .execute()
  )
}

/** Ticks letters off; gives how many were still in the queue. */
export async function zetGepost(
  tx: Tx,
  swv: number,
  ids: readonly string[],
  v: { op: Datum; door: string; bewijs: string },
): Promise<number> {
  if (ids.length === 0) return 0
  const rijen = await tx
    .updateTable('brief')
    .set({ gepost_op: v.op, gepost_door: v.door, bewijs: v.bewijs })
    .where('swv', '=', swv)
    .where('id', 'in', ids)
    .where('kanaal', '=', 'post')
    .where('stand', '=', 'verzonden')
    .where('gepost_op', 'is', null)
    .returning('id')
    .execute()
  return rijen.length
}
