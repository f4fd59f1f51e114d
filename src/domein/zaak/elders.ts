// What an act means for the zaak that this one is about: an objection to its decision, or a decision in its place.
import { faseVanSoort } from '../fasen/faseregel.ts'
import type { Datum } from '../kern/datum.ts'
import type { Procedure } from '../procedure/definitie.ts'
import type { Gebeurtenis } from '../verloop/gebeurtenis.ts'

/**
 * The gebeurtenissen for the zaak of `vanuit`.
 * @param zaak the zaak in which was acted
 */
export function elders(
  procedure: Procedure,
  zaak: string,
  gebeurtenissen: readonly Gebeurtenis[],
): readonly Gebeurtenis[] {
  return gebeurtenissen.flatMap((g): Gebeurtenis[] => {
    if (g.soort === 'geregistreerd') {
      const soort = procedure.registraties?.find((r) => r.id === g.inhoud.registratie)
      const velden = g.persoonlijk?.velden ?? {}
      if (soort?.elders !== 'bezwaar-ontvangen' || velden['isBezwaar'] !== true) return []
      return [
        {
          soort: 'bezwaar-ontvangen',
          inhoud: {
            // The day it came in, which may be before the day it was recorded.
            op: (velden['ontvangenOp'] ?? g.inhoud.op) as Datum,
            van: velden['namens'] === 'ouders' ? 'ouders' : 'school',
            tijdig: velden['tijdig'] === true,
            zaak,
          },
          persoonlijk: { gronden: '' },
        },
      ]
    }
    if (g.soort !== 'besluit-genomen') return []
    const optie = faseVanSoort(procedure, 'besluit')?.opties.find((o) => o.id === g.inhoud.optie)
    return optie?.vervangt ? [{ soort: 'besluit-vervangen', inhoud: { op: g.inhoud.op, zaak } }] : []
  })
}
