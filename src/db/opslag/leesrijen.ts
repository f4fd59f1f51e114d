// The rows that are read instead of the history: tasks, terms, what is guarded and who may see a zaak. Each table in one question that
// leaves alone what stays the same, whatever the number of rows.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Termijnstand } from '#domein/verloop/termijn.ts'
import type { Bewaakrij } from '#domein/zaak/bewaakt.ts'
import type { Taak } from '#domein/zaak/taken.ts'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'
import { sleutellijst } from './vindbaar.ts'

/** What is read of a zaak besides its toestand: worked out by the core, written in the transaction of the change. */
export type Leesrijen = {
  taken: readonly Taak[]
  termijnen: readonly Termijnstand[]
  signaal: string | null
  bewaakt: readonly Bewaakrij[]
  /** Who may see it: see zaak_toegang. */
  toegang: readonly Toegangsrij[]
}

/** Brings tasks, terms, what is guarded and access of a zaak to what they are now. `sinds` is the day of its status. */
export async function schrijfLeesrijen(
  tx: Tx,
  swv: number,
  zaak: string,
  lees: Leesrijen,
  sinds: Datum,
): Promise<void> {
  await Promise.all([
    schrijfTaken(tx, swv, zaak, lees.taken, sinds),
    schrijfTermijnen(tx, swv, zaak, lees.termijnen),
    schrijfBewaking(tx, swv, zaak, lees.bewaakt),
    schrijfToegang(tx, swv, zaak, lees.toegang),
  ])
}

async function schrijfTaken(
  tx: Tx,
  swv: number,
  zaak: string,
  taken: readonly Taak[],
  sinds: Datum,
): Promise<void> {
  const rijen = taken.map(({ naam, titel, rol, persoon, organisatie, vanaf, uiterlijk, onderwerp }, i) => ({
    nr: i + 1,
    naam,
    titel,
    rol,
    persoon,
    organisatie,
    vanaf,
    uiterlijk,
    onderwerp: onderwerp ?? null,
  }))
  await sql`
    with weg as (delete from taak where swv = ${swv} and zaak = ${zaak} and nr > ${rijen.length})
    insert into taak as t (swv, zaak, nr, sinds, vanaf, uiterlijk, persoon, organisatie, rol, naam, titel, onderwerp, voor_wie)
    select ${swv}, ${zaak}::uuid, nr, ${sinds}::date, vanaf, uiterlijk, persoon, organisatie, rol, naam, titel, onderwerp, null
    from json_to_recordset(${alsJson(rijen)}::json) as x(nr integer, vanaf date, uiterlijk date, persoon uuid,
      organisatie uuid, rol text, naam text, titel text, onderwerp text)
    on conflict (swv, zaak, nr) do update set sinds = excluded.sinds, vanaf = excluded.vanaf,
      uiterlijk = excluded.uiterlijk, persoon = excluded.persoon, organisatie = excluded.organisatie, rol = excluded.rol,
      naam = excluded.naam, titel = excluded.titel, onderwerp = excluded.onderwerp
    where t.* is distinct from excluded.*`.execute(tx)
}

async function schrijfTermijnen(
  tx: Tx,
  swv: number,
  zaak: string,
  termijnen: readonly Termijnstand[],
): Promise<void> {
  const rijen = termijnen.map(({ naam, soort, loopt, einde, opgeschort, rekening }) => ({
    naam,
    soort,
    opgeschort,
    rekening,
    einde: loopt ? einde : null,
  }))
  await sql`
    with weg as (delete from termijn where swv = ${swv} and zaak = ${zaak}
      and naam <> all(${termijnen.map((t) => t.naam)}::text[]))
    insert into termijn as t (swv, zaak, naam, soort, einde, opgeschort, rekening)
    select ${swv}, ${zaak}::uuid, naam, soort, einde, opgeschort, rekening
    from json_to_recordset(${alsJson(rijen)}::json) as x(naam text, soort text, einde date, opgeschort boolean, rekening jsonb)
    on conflict (swv, zaak, naam) do update set soort = excluded.soort, einde = excluded.einde,
      opgeschort = excluded.opgeschort, rekening = excluded.rekening
    where t.* is distinct from excluded.*`.execute(tx)
}

async function schrijfBewaking(
  tx: Tx,
  swv: number,
  zaak: string,
  bewaakt: readonly Bewaakrij[],
): Promise<void> {
  const rijen = bewaakt.map((rij, i) => ({ nr: i + 1, ...rij }))
  await sql`
    with weg as (delete from bewaking where swv = ${swv} and zaak = ${zaak} and nr > ${rijen.length})
    insert into bewaking as b (swv, zaak, nr, lijst, wat, vanaf, tot_en_met, datum)
    select ${swv}, ${zaak}::uuid, nr, lijst, wat, vanaf, "totEnMet", datum
    from json_to_recordset(${alsJson(rijen)}::json) as x(nr integer, lijst text, wat text, vanaf date, "totEnMet" date, datum date)
    on conflict (swv, zaak, nr) do update set lijst = excluded.lijst, wat = excluded.wat, vanaf = excluded.vanaf,
      tot_en_met = excluded.tot_en_met, datum = excluded.datum
    where b.* is distinct from excluded.*`.execute(tx)
}

async function schrijfToegang(
  tx: Tx,
  swv: number,
  zaak: string,
  toegang: Leesrijen['toegang'],
): Promise<void> {
  const sleutels = sleutellijst(toegang)
  await sql`
    with weg as (delete from zaak_toegang where swv = ${swv} and zaak = ${zaak} and sleutel <> all(${sleutels}))
    insert into zaak_toegang (swv, zaak, sleutel)
    select ${swv}, ${zaak}::uuid, x.sleutel from unnest(${sleutels}) as x(sleutel)
    on conflict do nothing`.execute(tx)
}

/** Refreshes what the zaak row shows of tasks and signals, without a new gebeurtenis. */
export async function zetSignaal(tx: Tx, swv: number, zaak: string, lees: Leesrijen): Promise<void> {
  await tx
    .updateTable('zaak')
    .set({ signaal: lees.signaal, ...beurt(lees) })
    .where('swv', '=', swv)
    .where('id', '=', zaak)
    .execute()
}

/** The first task as the zaak row shows it. */
export function beurt({ taken: [eerste] }: Leesrijen) {
  return {
    aan_zet_rol: eerste?.rol ?? null,
    aan_zet_persoon: eerste?.persoon ?? null,
    aan_zet_organisatie: eerste?.organisatie ?? null,
    volgende_opdracht: eerste?.naam ?? null,
    volgende_datum: eerste?.uiterlijk ?? null,
  }
}
