// A term of a zaak as it would be when the answer that is waited for came on some day.
import { isUuid } from '#db/opslag/feiten.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Termijnrekening } from '#domein/termijn/regel.ts'
import { alsAntwoordKomt } from '#domein/verloop/termijn.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { leesVoorLezer } from './lezer.ts'

/**
 * The sum of the term when the answer came on `op`. Null when nothing is waited for, the day lies before that, or this
 * person does not see the terms of the zaak.
 */
export async function termijnAls(
  d: Diensten,
  sessie: Sessie,
  v: { zaak: string; termijn: string; op: Datum },
): Promise<Termijnrekening | null> {
  if (!isUuid(v.zaak)) return null
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const gelezen = await leesVoorLezer(tx, sessie, v.zaak, d.nu())
      if (!gelezen) return null
      const { procedure, toestand, context, z } = gelezen
      return z.termijnen
        ? (alsAntwoordKomt({ procedure, toestand, context }, v.termijn, v.op)?.rekening ?? null)
        : null
    },
    { alleenLezen: true },
  )
}
