// A kind of letter of a procedure: to whom, when it goes, what it must tell, and what must hold before it can.
import type { Briefregel, Eis } from './bouwstenen.ts'

export type Briefsoort = {
  soort: string
  naam: string
  /** Who gets it: each guardian apart; `scholen`: each of the schools in the answer `scholen`. */
  aan: readonly ('aanvrager' | 'ouders' | 'jongere' | 'starter' | 'scholen')[]
  /** The answer (as `antwoordVan` names it) with the ids of the schools. */
  scholen?: string
  /** sent at once with the act, or prepared for the administration to send. */
  verzending: 'meteen' | 'klaarzetten'
  /** It goes beside a decision and is not the decision itself: sending it makes no decision known. */
  naastBesluit?: true
  /** Guardians and youth get it by post, whatever channel is theirs. */
  perPost?: { grond: string }
  /** Kinds of letters of the same procedure that go with it, to the same addressee. */
  bijlagen?: readonly string[]
  /** What it must tell besides its own sentences. */
  regels?: readonly Briefregel[]
  /** It is about money for the school: nothing on the place or the care of the pupil. */
  alleenGeld?: true
  /** Must hold before it can be sent. */
  eisen?: readonly Eis[]
  grond: string
}
