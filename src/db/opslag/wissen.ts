// What a zaak holds of people, and erasing it. The trail stays and still verifies; so do dates, choices and counts.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import { alsJson } from '../json.ts'
import { wisPersoonlijk } from '../keten.ts'
import type { Tx } from '../verbinding.ts'

/** How many of each would be, or were, erased. */
export type Wisbaar = {
  gebeurtenissen: number
  documenten: number
  brieven: number
  antwoorden: number
  berichten: number
  bsn: number
}

/** What there is to erase of a zaak. */
export async function telWisbaar(tx: Tx, swv: number, zaak: string): Promise<Wisbaar> {
  const van = (tabel: string, ook = sql``) =>
    sql`(select count(*)::int from ${sql.table(tabel)} where swv = ${swv} and zaak = ${zaak} ${ook})`
  const { rows } = await sql<Wisbaar>`select ${van('gebeurtenis_persoonlijk')} as gebeurtenissen,
    ${van('dossierstuk', sql`and not verwijderd`)} as documenten,
    ${van('brief', sql`and stand <> 'ingetrokken'`)} as brieven,
    ${van('formulierantwoord')} as antwoorden, ${van('bericht')} + ${van('melding')} as berichten,
    ${van('bsn')} as bsn`.execute(tx)
  return rows[0] as Wisbaar
}

/** Open zaken that began from this one or are about it: while one runs, nothing of it may go. */
export async function lopendVanuit(tx: Tx, swv: number, zaak: string): Promise<readonly string[]> {
  const { rows } = await sql<{ nummer: string }>`select nummer from zaak
    where swv = ${swv} and open and toestand ->> 'vanuit' = ${zaak} order by nummer limit 20`.execute(tx)
  return rows.map((r) => r.nummer)
}

export type Verlopen = { id: string; nummer: string; procedure: string; versie: string; eindeOp: Datum }

/** Closed zaken that ended before a day and were not erased, the longest closed first. @param v.na the last of the page before */
export async function leesVerlopen(
  tx: Tx,
  swv: number,
  v: { voor: Datum; na: Pick<Verlopen, 'eindeOp' | 'id'> | null; aantal: number },
): Promise<readonly Verlopen[]> {
  const { rows } = await sql<Verlopen>`
    select id, nummer, procedure, procedure_versie as versie, einde_op as "eindeOp" from zaak
    where swv = ${swv} and einde_op < ${v.voor} and not gewist
      ${v.na ? sql`and (einde_op, id) > (${v.na.eindeOp}::date, ${v.na.id}::uuid)` : sql``}
    order by einde_op, id limit ${v.aantal}`.execute(tx)
  return rows
}

/**
 * Erases what is personal in a zaak, in rows.
 * @returns keys of files that must go
 */
export async function wisRijen(tx: Tx, swv: number, zaak: string): Promise<readonly string[]> {
  await wisPersoonlijk(tx, swv, zaak)
  for (const tabel of ['formulierantwoord', 'bericht', 'melding', 'bsn', 'zoekwoord'])
    await sql`delete from ${sql.table(tabel)} where swv = ${swv} and zaak = ${zaak}`.execute(tx)
  const { rows } = await sql<{ sleutel: string | null }>`
    with stuk as (update dossierstuk set verwijderd = true, naam = ''
        where swv = ${swv} and zaak = ${zaak} and not verwijderd returning sleutel),
      oud as (select sleutel from brief where swv = ${swv} and zaak = ${zaak} and sleutel is not null),
      post as (update brief set inhoud = '{}', geadresseerde = '{}', persoon = null, sleutel = null, bewijs = null,
        stand = 'ingetrokken' where swv = ${swv} and zaak = ${zaak})
    select sleutel from stuk union select sleutel from oud`.execute(tx)
  return rows.flatMap((r) => r.sleutel ?? [])
}

/** Keeps the toestand as the trail still tells it. */
export async function schrijfGewist(tx: Tx, swv: number, zaak: string, t: Toestand): Promise<void> {
  await tx
    .updateTable('zaak')
    .set({ toestand: alsJson(t), onderwerp: null, gewist: true })
    .where('swv', '=', swv)
    .where('id', '=', zaak)
    .execute()
}
