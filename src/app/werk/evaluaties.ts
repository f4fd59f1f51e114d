// How the evaluations of the way of working stand: planned, done, or late (GV-347).
import { deskVan } from '#procedures/register.ts'
import { type Evaluatierij, leesEvaluaties } from '#db/opslag/evaluatie.ts'
import { inTenant } from '#db/verbinding.ts'
import {
  type Evaluatieplan,
  type Evaluatiestand,
  evaluatiestand,
} from '#domein/procedure/evaluatieplanning.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { omgevingVan } from '../zaak/omgeving.ts'
import { isVanSwv } from './agenda.ts'

export type Evaluatieregel = Evaluatieplan & {
  stand: Evaluatiestand
  uitkomst: (Evaluatierij & { door: string | null }) | null
}

/** The planning of this desk with what is on record; null for who does not work at the SWV or when there is none. */
export async function evaluaties(d: Diensten, sessie: Sessie): Promise<readonly Evaluatieregel[] | null> {
  if (!isVanSwv(sessie)) return null
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const { swv, vandaag } = await omgevingVan(tx, sessie, d.nu())
      const planning = deskVan(swv.sjabloon)?.evaluatieplanning
      if (!planning) return null
      const rijen = await leesEvaluaties(tx, sessie.swv)
      return planning.map((plan): Evaluatieregel => {
        const uitkomst = rijen.find((r) => r.onderdeel === plan.id) ?? null
        return { ...plan, uitkomst, stand: evaluatiestand(plan, uitkomst !== null, vandaag) }
      })
    },
    { alleenLezen: true },
  )
}
