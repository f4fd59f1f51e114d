// What the bespreeklijst shows: filed zaken before their decision, and the TLV's that end.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'
import type { Tx } from '../verbinding.ts'
import { magVinden } from './vindbaar.ts'

type Wie = { zaak: string; nummer: string; leerling: string | null; school: string }

/** Filed open zaken of these procedures without a decision, for the holder of these keys, in order of filing. */
export async function leesOnbesloten(
  tx: Tx,
  swv: number,
  v: { sleutels: readonly Toegangsrij[]; procedures: readonly string[]; hoogstens: number },
) {
  const { rows } = await sql<Wie & { procedure: string; versie: string; toestand: unknown }>`
    select z.id as zaak, z.nummer, l.naam as leerling, o.naam as school,
      z.procedure, z.procedure_versie as versie, z.toestand
    from zaak z
    join organisatie o on o.swv = z.swv and o.id = z.aanvrager
    left join leerling l on l.swv = z.swv and l.id = z.leerling
    where z.swv = ${swv} and z.open and z.ingediend_op is not null
      and z.procedure = any(${v.procedures as string[]}) and z.toestand -> 'besluit' = 'null'::jsonb
      and ${magVinden(swv, 'z.id', v.sleutels)}
    order by z.ingediend_op, z.id limit ${v.hoogstens}`.execute(tx)
  return rows
}

/** TLV's on the list of what ends, for the holder of these keys and for the schools where the pupils are now. */
export async function leesAflopend(
  tx: Tx,
  swv: number,
  v: {
    sleutels: readonly Toegangsrij[]
    scholen: readonly string[]
    vandaag: Datum
    hoogstens: number
  },
) {
  const { rows } = await sql<Wie & { tot: Datum; teOpenen: boolean }>`
    select * from (
      select z.id as zaak, z.nummer, l.naam as leerling, o.naam as school, b.datum as tot,
        ${magVinden(swv, 'z.id', v.sleutels)} as "teOpenen", l.school = any(${v.scholen as string[]}::uuid[]) as eigen
      from bewaking b
      join zaak z on z.swv = b.swv and z.id = b.zaak
      join organisatie o on o.swv = z.swv and o.id = z.aanvrager
      left join leerling l on l.swv = z.swv and l.id = z.leerling
      where b.swv = ${swv} and b.lijst = 'aflopend' and b.vanaf <= ${v.vandaag}
        and (b.tot_en_met is null or b.tot_en_met >= ${v.vandaag})) x
    where "teOpenen" or eigen
    order by tot, zaak limit ${v.hoogstens}`.execute(tx)
  return rows.map(({ zaak, nummer, leerling, school, tot, teOpenen }) => ({
    zaak,
    nummer,
    leerling,
    school,
    tot,
    teOpenen,
  }))
}
