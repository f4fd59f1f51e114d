// How full each procedure is that has places or counts its grants, and who waits, for who guards it at the SWV.
import { leesPlaatsen } from '#db/opslag/zaakfeiten.ts'
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
      const metPlaatsen = (deskVan(swv.sjabloon)?.procedures ?? []).flatMap(({ code, naam, capaciteit }) =>
        capaciteit ? [{ code, naam: naam.swv, plaatsen: capaciteit.plaatsen }] : [],
      )
      const stand = await leesPlaatsen(tx, sessie.swv, {
        procedures: metPlaatsen.map((p) => p.code),
        vandaag,
      })
      return metPlaatsen.map(({ code, naam, plaatsen }) => {
        const { lopend = 0, toegekendDitSchooljaar = 0, wachtlijst = [] } = stand.get(code) ?? {}
        return {
          procedure: naam,
          plaatsen,
          lopend,
          toegekendDitSchooljaar,
          wachtlijst: plaatsen === null ? [] : wachtlijst,
        }
      })
    },
    { alleenLezen: true },
  )
}
