// When a desk evaluates its own way of working, part by part, and how that stands on a day.
import type { Datum } from '../kern/datum.ts'

/** A planned evaluation: done at the latest on the last day of its period. */
export type Evaluatieplan = {
  id: string
  onderdeel: string
  /** As the source says it: `najaar 2023`. */
  periode: string
  van: Datum
  tot: Datum
  grond: string
}

export type Evaluatiestand = 'gepland' | 'uitgevoerd' | 'te-laat'

/** @param uitgevoerd whether the outcome is on record */
export function evaluatiestand(plan: Evaluatieplan, uitgevoerd: boolean, vandaag: Datum): Evaluatiestand {
  if (uitgevoerd) return 'uitgevoerd'
  return vandaag > plan.tot ? 'te-laat' : 'gepland'
}
