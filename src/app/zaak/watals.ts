// A term of a zaak as it would be when the answer that is waited for came on some day.
import { isUuid } from '#db/opslag/feiten.ts'
import { leesZaak } from '#db/opslag/zaak.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Termijnrekening } from '#domein/termijn/regel.ts'
import { alsAntwoordKomt } from '#domein/verloop/termijn.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { procedureVanZaak, swvOmgeving } from './omgeving.ts'

/**
 * The sum of the term when the answer came on `op`; null when nothing is waited for or the day lies before that.
 * Asked only after `zaakbeeld` showed the term to this reader: it tells nothing that the reader does not see there.
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
      const zaak = await leesZaak(tx, sessie.swv, v.zaak)
      if (!zaak) return null
      const { vandaag, kalender, instellingen } = await swvOmgeving(tx, sessie.swv, d.nu())
      const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
      const s = { procedure, toestand: zaak.toestand, context: { vandaag, kalender, instellingen } }
      return alsAntwoordKomt(s, v.termijn, v.op)?.rekening ?? null
    },
    { alleenLezen: true },
  )
}
