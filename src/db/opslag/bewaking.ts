// The lists of what is guarded.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Bewaaklijst } from '#domein/zaak/bewaakt.ts'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'
import type { Tx } from '../verbinding.ts'
import { magVinden } from './vindbaar.ts'

export type Bewaking = {
  lijst: Bewaaklijst
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  wat: string
  datum: Datum | null
}

/** What stands on the lists today for the holder of these keys, by list and day; of each list at most `hoogstens`. */
export async function leesBewaking(
  tx: Tx,
  swv: number,
  v: {
    sleutels: readonly Toegangsrij[]
    lijsten: readonly Bewaaklijst[]
    vandaag: Datum
    hoogstens: number
  },
): Promise<readonly Bewaking[]> {
  const { rows } = await sql<Bewaking>`
    select b.lijst, b.zaak, z.nummer, coalesce(l.naam, z.onderwerp) as leerling, o.naam as school, b.wat, b.datum
    from unnest(${v.lijsten as string[]}::text[]) with ordinality as x(lijst, plek)
    cross join lateral (
      select * from bewaking w
      where w.swv = ${swv} and w.lijst = x.lijst and w.vanaf <= ${v.vandaag}
        and (w.tot_en_met is null or w.tot_en_met >= ${v.vandaag})
        and ${magVinden(swv, 'w.zaak', v.sleutels)}
      order by w.datum, w.zaak, w.nr limit ${v.hoogstens}) b
    join zaak z on z.swv = b.swv and z.id = b.zaak
    join organisatie o on o.swv = z.swv and o.id = z.aanvrager
    left join leerling l on l.swv = z.swv and l.id = z.leerling
    order by x.plek, b.datum, b.zaak, b.nr`.execute(tx)
  return rows
}
