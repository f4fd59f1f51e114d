// Which zaken must be looked at again because a date has passed.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Tx } from '../verbinding.ts'

/** Open zaken of which a term or a task crosses one of these days: from the day after `van` through `tot`. */
export async function zakenMetDatum(tx: Tx, swv: number, van: Datum, tot: Datum): Promise<readonly string[]> {
  const { rows } = await sql<{ zaak: string }>`
    select zaak from termijn where swv = ${swv} and einde >= ${van}::date - 1 and einde < ${tot}
    union
    select zaak from termijn where swv = ${swv} and opgeschort
    union
    select zaak from taak where swv = ${swv} and (vanaf > ${van} and vanaf <= ${tot} or uiterlijk >= ${van}::date - 1 and uiterlijk < ${tot})
    order by zaak`.execute(tx)
  return rows.map((r) => r.zaak)
}

/** The last day for which the daily work was done; null when never. */
export async function leesBijgewerktTot(tx: Tx, swv: number): Promise<number | null> {
  const rij = await tx
    .selectFrom('teller')
    .select('waarde')
    .where('swv', '=', swv)
    .where('naam', '=', 'bijgewerkt-tot')
    .where('sleutel', '=', '')
    .executeTakeFirst()
  return rij?.waarde ?? null
}

/** Notes until which day (day number) the daily work was done. */
export async function zetBijgewerktTot(tx: Tx, swv: number, dag: number): Promise<void> {
  await tx
    .insertInto('teller')
    .values({ swv, naam: 'bijgewerkt-tot', sleutel: '', waarde: dag })
    .onConflict((c) => c.columns(['swv', 'naam', 'sleutel']).doUpdateSet({ waarde: dag }))
    .execute()
}

/** Ids of open zaken after this one, in order of id. @param na empty: from the first on */
export async function openZakenNa(
  tx: Tx,
  swv: number,
  na: string,
  aantal: number,
): Promise<readonly string[]> {
  const vraag = tx.selectFrom('zaak').select('id').where('swv', '=', swv).where('open', '=', true)
  const rijen = await (na ? vraag.where('id', '>', na) : vraag).orderBy('id').limit(aantal).execute()
  return rijen.map((r) => r.id)
}
