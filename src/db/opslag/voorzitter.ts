// What the chair guards, from the read rows: running terms, zaken that are held up, and decisions that wait.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Tx } from '../verbinding.ts'
import { magVinden } from './vindbaar.ts'

type Zaakkop = {
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  procedure: string
  versie: string
  status: string
}

const KOP = sql`z.id as zaak, z.nummer, coalesce(l.naam, z.onderwerp) as leerling, o.naam as school, z.procedure,
  z.procedure_versie as versie, z.status`

function vanZaak(swv: number, sleutels: readonly Toegangsrij[]) {
  return sql`join organisatie o on o.swv = z.swv and o.id = z.aanvrager
    left join leerling l on l.swv = z.swv and l.id = z.leerling
    where z.swv = ${swv} and z.open and z.ingediend_op is not null
      and ${magVinden(swv, 'z.id', sleutels)}`
}

export type Termijnrij = Zaakkop & { termijn: string; soort: string; einde: Datum; opgeschort: boolean }

/** Terms that run, the first to end first. The term to object is not guarded: it is the other party's. */
export async function leesLopendeTermijnen(
  tx: Tx,
  swv: number,
  sleutels: readonly Toegangsrij[],
  aantal: number,
): Promise<Termijnrij[]> {
  const { rows } = await sql<Termijnrij>`
    select ${KOP}, t.naam as termijn, t.soort, t.einde, t.opgeschort
    from zaak z join termijn t on t.swv = z.swv and t.zaak = z.id and t.einde is not null and t.naam <> 'bezwaartermijn'
    ${vanZaak(swv, sleutels)}
    order by t.einde, z.id, t.naam limit ${aantal}`.execute(tx)
  return rows
}

export type Opgeschortrij = Zaakkop & { toestand: Toestand }

/** Zaken with a term that is held up. */
export async function leesOpgeschort(
  tx: Tx,
  swv: number,
  sleutels: readonly Toegangsrij[],
  aantal: number,
): Promise<Opgeschortrij[]> {
  const { rows } = await sql<Opgeschortrij>`
    select ${KOP}, z.toestand
    from zaak z
    ${vanZaak(swv, sleutels)}
      and exists (select from termijn t where t.swv = z.swv and t.zaak = z.id and t.opgeschort)
    order by z.nummer limit ${aantal}`.execute(tx)
  return rows
}

export type Besluitrij = Zaakkop & {
  titel: string
  rol: string | null
  vanaf: Datum | null
  uiterlijk: Datum | null
}

/** Decisions that wait to be taken, the first that is due first. */
export async function leesOpenBesluiten(
  tx: Tx,
  swv: number,
  sleutels: readonly Toegangsrij[],
  aantal: number,
): Promise<Besluitrij[]> {
  const { rows } = await sql<Besluitrij>`
    select ${KOP}, t.titel, t.rol, t.vanaf, t.uiterlijk
    from zaak z join taak t on t.swv = z.swv and t.zaak = z.id and t.naam = 'besluit-nemen'
    ${vanZaak(swv, sleutels)}
    order by t.uiterlijk nulls last, z.id limit ${aantal}`.execute(tx)
  return rows
}
