// Who has the duty of care, as a procedure says it.
import type { Voorwaarde } from './voorwaarde.ts'

/**
 * Who has it when `als` holds; the first of a list that holds counts. `bij` says `aanvrager`, `school-van-inschrijving`, or
 * the answer with the name of a school (as `antwoordVan` names it); more than one share it, none: nobody has it.
 */
export type Zorgplichtregel = {
  als: Voorwaarde
  bij: readonly string[]
  /** The answer with the day from which it counts; until the day before, the next that holds does. */
  vanaf?: string
  grond: string
}
