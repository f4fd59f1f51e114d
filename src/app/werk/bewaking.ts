// What is guarded after the decision and along the way: placements, expiry, terms at risk, what was held up, letters.
import { leesBewaking } from '#db/opslag/bewaking.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { verruimdeRollen } from '#domein/toegang/relatie.ts'
import { BEWAAKLIJSTEN } from '#domein/zaak/bewaakt.ts'
import { sleutelsVan } from '#domein/zaak/toegang.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { actorVan, omgevingVan } from '../zaak/omgeving.ts'
import { isVanSwv } from './agenda.ts'

export type Bewaakt = {
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  wat: string
  datum: Datum | null
}
export type Bewaking = Readonly<
  Record<
    'zonderPlaatsing' | 'aflopend' | 'termijnen' | 'aangehouden' | 'brieven' | 'lopend',
    readonly Bewaakt[]
  >
>

/** Rows of one list; who has more than this to guard does the first ones first. */
const PER_LIJST = 200

/** The lists of Bewaking, of the zaken that this person may see; null for who does not work at the SWV. */
export async function bewaking(d: Diensten, sessie: Sessie): Promise<Bewaking | null> {
  if (!isVanSwv(sessie)) return null
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const { vandaag, instellingen } = await omgevingVan(tx, sessie, d.nu())
      const actor = actorVan(sessie)
      const rijen = await leesBewaking(tx, sessie.swv, {
        sleutels: sleutelsVan({ ...actor, rollen: verruimdeRollen(actor, instellingen) }),
        lijsten: BEWAAKLIJSTEN,
        vandaag,
        hoogstens: PER_LIJST,
      })
      const van = (naam: (typeof BEWAAKLIJSTEN)[number]) =>
        rijen
          .filter((r) => r.lijst === naam)
          .map(({ zaak, nummer, leerling, school, wat, datum }) => ({
            zaak,
            nummer,
            leerling,
            school,
            wat,
            datum,
          }))
      return {
        zonderPlaatsing: van('zonder-plaatsing'),
        aflopend: van('aflopend'),
        termijnen: van('termijnen'),
        aangehouden: van('aangehouden'),
        brieven: van('brieven'),
        lopend: van('lopend'),
      }
    },
    { alleenLezen: true },
  )
}
