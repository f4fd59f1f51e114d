// How full each procedure is that has places or counts its grants, and who waits, for who guards it at the SWV.
import { bezettingVan, wachtlijstVan } from '#db/opslag/zaakfeiten.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { deskVan } from '#procedures/register.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { omgevingVan } from '../zaak/omgeving.ts'
import { isVanSwv } from './agenda.ts'

export type Plaatsenrij = {
  procedure: string
  /** How many can take part at once; null: only what is granted in a school year is counted. */
  plaatsen: number | null
  lopend: number
  toegekendDitSchooljaar: number
  /** In the order in which a free place is offered. Numbers only: a place is of no pupil by name. */
  wachtlijst: readonly { zaak: string; nummer: string; sinds: Datum }[]
}

/** Per procedure with a capacity; empty for who does not work at the SWV. */
export async function plaatsenoverzicht(d: Diensten, sessie: Sessie): Promise<readonly Plaatsenrij[]> {
  if (!isVanSwv(sessie)) return []
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const { vandaag, swv } = await omgevingVan(tx, sessie, d.nu())
      const rijen: Plaatsenrij[] = []
      for (const { code, naam, capaciteit } of deskVan(swv.sjabloon)?.procedures ?? []) {
        if (!capaciteit) continue
        const bezetting = await bezettingVan(tx, sessie.swv, {
          procedure: code,
          zonder: null,
          vandaag,
          slot: false,
        })
        rijen.push({
          procedure: naam.swv,
          plaatsen: capaciteit.plaatsen,
          lopend: bezetting.lopend,
          toegekendDitSchooljaar: bezetting.toegekendDitSchooljaar,
          wachtlijst: capaciteit.plaatsen === null ? [] : await wachtlijstVan(tx, sessie.swv, code),
        })
      }
      return rijen
    },
    { alleenLezen: true },
  )
}
