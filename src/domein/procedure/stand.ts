// What is shown of how a zaak stands beside its status: the round it is in, and what follows from its facts.
import type { Voorwaarde } from './voorwaarde.ts'

/** Shown with the zaak under this label: the first row that holds says what, or on which day (an answer by name). */
export type Kenmerk = {
  id: string
  label: string
  rijen: readonly { als: Voorwaarde; is: string | { dag: string } }[]
  grond: string
}

/**
 * A route that is walked in rounds: each time it comes back to the fase `vanaf` a round begins. `open` counts the conditions
 * that hold.
 */
export type Rondes = {
  naam: string
  vanaf: string
  open?: { naam: string; van: readonly Voorwaarde[] }
  grond: string
}
