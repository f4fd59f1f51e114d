// Reading the BSN of a zaak: only who may, and each reading is on record.
import { leesBsnRij } from '#db/opslag/bsn.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { schrijfInzage } from '#db/opslag/inzage.ts'
import { inTenant } from '#db/verbinding.ts'
import { nietInzien } from '#domein/fasen/algemeen/bsn.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import { hoedanigheid } from '#domein/zaak/zicht.ts'
import type { Mislukt, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { leesVoorLezer } from '../zaak/lezer.ts'

export type BsnGelezen = { soort: 'bsn'; bsn: string }

/** The BSN for the person of the session; refused for who may not read it. */
export async function toonBsn(d: Diensten, sessie: Sessie, id: string): Promise<BsnGelezen | Mislukt> {
  if (!isUuid(id)) return { soort: 'niet-gevonden' }
  return inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, async (tx) => {
    const gelezen = await leesVoorLezer(tx, sessie, id, d.nu())
    if (!gelezen) return { soort: 'niet-gevonden' }
    const { omgeving, procedure, toestand, context, z } = gelezen
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
