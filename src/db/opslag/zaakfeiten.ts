// What rules need to know of other zaken: those of the same pupil, the one this continues, and how full a procedure is.
import { sql } from 'kysely'
import { type Datum, beginjaarSchooljaar, schooljaardagen } from '#domein/kern/datum.ts'
import { aanAllenBekendgemaaktOp } from '#domein/verloop/bekendmaking.ts'
import type { Bezetting, Zaakfeit } from '#domein/verloop/opdracht.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Tx } from '../verbinding.ts'

/** The columns of a {@link Zaakfeitrij}. */
export const ZAAKFEIT = sql.raw('id, procedure, status, open, gestart_op, ingediend_op, toestand')

export type Zaakfeitrij = {
  id: string
  procedure: string
  status: string
  open: boolean
  gestart_op: Datum
  ingediend_op: Datum | null
  toestand: Toestand
}

/** A row as the rules know it. */
export function alsZaakfeit(rij: Zaakfeitrij): Zaakfeit {
  const t = rij.toestand
  const b = t.besluit
  return {
    zaak: rij.id,
    procedure: rij.procedure,
    status: rij.status,
    open: rij.open,
    gestartOp: rij.gestart_op,
    ingediendOp: rij.ingediend_op,
    besluit: b && { optie: b.optie, op: b.op, van: b.van, tot: b.tot, categorie: b.categorie },
    bekendgemaaktOp: aanAllenBekendgemaaktOp(t),
    beslisser: b?.door ?? null,
    registraties: t.registraties.map(({ registratie, op }) => ({ registratie, op })),
  }
}

/** One zaak as a fact; null when it is not there. */
export async function zaakfeit(tx: Tx, swv: number, id: string): Promise<Zaakfeit | null> {
  const { rows } =
    await sql<Zaakfeitrij>`select ${ZAAKFEIT} from zaak where swv = ${swv} and id = ${id}`.execute(tx)
  const [rij] = rows
  return rij ? alsZaakfeit(rij) : null
}

/** Who waits for a place in a procedure, in order; the zaak of the reader itself too. */
export async function wachtlijstVan(
  tx: Tx,
  swv: number,
  procedure: string,
): Promise<{ zaak: string; nummer: string; sinds: Datum }[]> {
  const { rows } = await sql<{ zaak: string; nummer: string; sinds: Datum }>`
    select id as zaak, nummer, toestand ->> 'wachtSinds' as sinds
    from zaak
    where swv = ${swv} and procedure = ${procedure} and open and toestand ->> 'wachtSinds' is not null
    order by toestand ->> 'wachtSinds', length(nummer), nummer
  `.execute(tx)
  return rows
}

/** How full a procedure is, and who waits for a place in order. */
export type Plaatsenstand = {
  lopend: number
  toegekendDitSchooljaar: number
  wachtlijst: readonly { zaak: string; nummer: string; sinds: Datum }[]
}

/** How full these procedures are, by code; one in which nothing was ever begun or granted is not there. */
export async function leesPlaatsen(
  tx: Tx,
  swv: number,
  { procedures, vandaag }: { procedures: readonly string[]; vandaag: Datum },
): Promise<ReadonlyMap<string, Plaatsenstand>> {
  const { rows } = await sql<Plaatsenstand & { procedure: string }>`
    select procedure,
      count(*) filter (where open and toestand -> 'uitvoering' ->> 'van' is not null
        and toestand -> 'uitvoering' ->> 'beeindigd' is null)::integer as lopend,
      count(*) filter (where toestand ->> 'toegekendOp' >= ${augustusVan(vandaag)})::integer as "toegekendDitSchooljaar",
      coalesce(
        jsonb_agg(jsonb_build_object('zaak', id, 'nummer', nummer, 'sinds', toestand ->> 'wachtSinds')
          order by toestand ->> 'wachtSinds', length(nummer), nummer)
          filter (where open and toestand ->> 'wachtSinds' is not null), '[]') as wachtlijst
    from zaak
    where swv = ${swv} and procedure = any(${procedures as string[]}::text[])
      and (open or toestand ->> 'toegekendOp' >= ${augustusVan(vandaag)})
    group by procedure`.execute(tx)
  return new Map(rows.map(({ procedure, ...stand }) => [procedure, stand]))
}

/**
 * How full a procedure is without this zaak. With `slot` other acts on the same procedure wait until this transaction
 * ends, so that two who start at the same moment cannot both get the last place.
 */
export async function bezettingVan(
  tx: Tx,
  swv: number,
  v: { procedure: string; zonder: string | null; vandaag: Datum; slot: boolean },
): Promise<Bezetting> {
  if (v.slot)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`bezetting:${swv}:${v.procedure}`}, 0))`.execute(
      tx,
    )
  const augustus = augustusVan(v.vandaag)
  const { rows } = await sql<{
    id: string
    van: Datum | null
    wacht: Datum | null
    lager: boolean
    besluit: Datum | null
  }>`
    select id,
      case when open and toestand -> 'uitvoering' ->> 'beeindigd' is null then toestand -> 'uitvoering' ->> 'van' end as van,
      case when open then toestand ->> 'wachtSinds' end as wacht,
      ((length(nummer), nummer) < (
        select length(z.nummer), z.nummer from zaak z where z.swv = ${swv} and z.id = ${v.zonder}::uuid
      )) is true as lager,
      case when toestand ->> 'toegekendOp' >= ${augustus} then toestand ->> 'toegekendOp' end as besluit
    from zaak
    where swv = ${swv} and procedure = ${v.procedure} and id is distinct from ${v.zonder}::uuid
      and (open or toestand ->> 'toegekendOp' >= ${augustus})
    order by toestand ->> 'wachtSinds', length(nummer), nummer
  `.execute(tx)
  return {
    lopend: rows.filter((r) => r.van !== null).length,
    wachtend: rows.flatMap((r) => (r.wacht ? [{ zaak: r.id, sinds: r.wacht, lagerNummer: r.lager }] : [])),
    toegekendDitSchooljaar: rows.filter((r) => r.besluit !== null).length,
  }
}

/** The first day of the school year of a day. */
function augustusVan(dag: Datum): string {
  return schooljaardagen(beginjaarSchooljaar(dag)).van
}
