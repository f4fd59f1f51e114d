// What follows by itself when a term has passed, where the procedure says so.
import { leesZaak } from '#db/opslag/zaak.ts'
import { inTenant } from '#db/verbinding.ts'
import { verlopenTermijn } from '#domein/fasen/algemeen/termijn-verlopen.ts'
import type { Diensten } from '#app/diensten.ts'
import { SYSTEEM, contextVanZaak, procedureVanZaak, swvOmgeving } from '#app/zaak/omgeving.ts'
import { voerUitAlsSysteem } from '#app/zaak/uitvoeren.ts'

/** Carries one zaak on when a term has passed; nothing to do for nearly all. */
export async function zetVoort(d: Diensten, swv: number, id: string): Promise<void> {
  const verlopen = await inTenant(d.db, { swv }, async (tx) => {
    const zaak = await leesZaak(tx, swv, id)
    if (!zaak) return false
    const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
    if (!procedure.termijnen.some((t) => t.verloopt)) return false
    const omgeving = await swvOmgeving(tx, swv, d.nu())
    const context = await contextVanZaak(tx, omgeving, SYSTEEM, { id, procedure, toestand: zaak.toestand })
    return verlopenTermijn({ procedure, toestand: zaak.toestand, context }) !== null
  })
  if (verlopen) await voerUitAlsSysteem(d, swv, { zaak: id, opdracht: 'termijn-verlopen', invoer: {} })
}
