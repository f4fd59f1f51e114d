// The lists of turns of the desk: who is at turn, for whom a school takes part, and what moved the list.
import { leesBeurthistorie, leesBeurtstanden } from '#db/opslag/beurtlijst.ts'
import { inTenant } from '#db/verbinding.ts'
import { deskVan } from '#procedures/register.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { schoolnaam, startstand } from '#domein/procedure/beurtlijst.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { omgevingVan } from '../zaak/omgeving.ts'
import { isVanSwv } from './agenda.ts'

export type Carrousel = {
  id: string
  naam: string
  /** In order of turn; `alleen`: takes part only for young people from these places. */
  scholen: readonly { naam: string; alleen: readonly string[] }[]
  historie: readonly { op: Datum; zaak: string; school: string; reden: 'geplaatst' | 'collegiaal' }[]
}

/** The lists of this desk as they stand now; null for who does not work at the SWV, or when the desk has none. */
export async function carrousels(d: Diensten, sessie: Sessie): Promise<readonly Carrousel[] | null> {
  if (!isVanSwv(sessie)) return null
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const { swv } = await omgevingVan(tx, sessie, d.nu())
      const lijsten = (deskVan(swv.sjabloon)?.procedures ?? []).flatMap((p) => p.beurtlijsten ?? [])
      if (lijsten.length === 0) return null
      const [standen, historie] = await Promise.all([
        leesBeurtstanden(tx, sessie.swv, { slot: false }),
        leesBeurthistorie(tx, sessie.swv),
      ])
      return lijsten.map((lijst) => ({
        id: lijst.id,
        naam: lijst.naam,
        scholen: (standen[lijst.id] ?? startstand(lijst)).map((id) => ({
          naam: schoolnaam(lijst, id),
          alleen: lijst.scholen.find((s) => s.id === id)?.alleenWoonplaats ?? [],
        })),
        historie: historie
          .filter((h) => h.lijst === lijst.id)
          .map(({ op, zaak, school, reden }) => ({ op, zaak, school: schoolnaam(lijst, school), reden })),
      }))
    },
    { alleenLezen: true },
  )
}
