// Reading the BSN of a zaak: only who may, and each reading is on record.
import { leesBsnRij } from '#db/opslag/bsn.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { schrijfInzage } from '#db/opslag/inzage.ts'
import { leesZaak } from '#db/opslag/zaak.ts'
import { inTenant } from '#db/verbinding.ts'
import { nietInzien } from '#domein/fasen/algemeen/bsn.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import { hoedanigheid, zicht } from '#domein/zaak/zicht.ts'
import type { Mislukt, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { actorVan, contextVanZaak, omgevingVan, procedureVanZaak } from '../zaak/omgeving.ts'

export type BsnGelezen = { soort: 'bsn'; bsn: string }

/** The BSN for the person of the session; refused for who may not read it. */
export async function toonBsn(d: Diensten, sessie: Sessie, id: string): Promise<BsnGelezen | Mislukt> {
  if (!isUuid(id)) return { soort: 'niet-gevonden' }
  return inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, async (tx) => {
    const zaak = await leesZaak(tx, sessie.swv, id)
    if (!zaak) return { soort: 'niet-gevonden' }
    const omgeving = await omgevingVan(tx, sessie, d.nu())
    const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
    const { toestand } = zaak
    const actor = actorVan(sessie)
    const context = await contextVanZaak(tx, omgeving, actor, { id, procedure, toestand })
    const z = zicht(procedure, toestand, actor, context.feiten.leerling, omgeving.instellingen)
    if (z.als === null) return { soort: 'niet-gevonden' }
    const niet = nietInzien({ procedure, toestand, context })
    if (niet) return niet
    const rij = await leesBsnRij(tx, sessie.swv, id)
    if (!rij || !d.bsn) return weiger('geen-bsn', 'Het BSN is op deze server niet te lezen.')
    const bsn = d.bsn.ontsleutel({ swv: sessie.swv, zaak: id }, rij)
    await schrijfInzage(tx, sessie.swv, {
      persoon: sessie.persoon,
      zaak: id,
      wat: 'bsn',
      rol: hoedanigheid(z),
      op: omgeving.moment,
    })
    return { soort: 'bsn', bsn }
  })
}
