// How a zaak waits for information that was asked.
import type { Keuze } from '../kern/veld.ts'
import type { Duur } from './bouwstenen.ts'
import type { Rol } from '../toegang/rollen.ts'

export type Aanhouden = {
  /** How a zaak is called meanwhile. */
  status: string
  grond: string
  /** The only grounds; absent: what misses is told, without a choice. */
  gronden?: readonly Keuze[]
  /** From which moment it can be held up; absent: from when it was found complete. */
  vanaf?: 'indiening'
  /** Who holds it up and resumes it; absent: who handles it. */
  door?: readonly Rol[]
  /** What the school supplements is looked at first: only who handles it says that all is there, and since when. */
  beoordelen?: true
  /** Held up longer than this is a signal; it may go on (RGV-198). */
  lang?: { duur: Duur; tekst: string; grond: string }
  /** Not any more when the term of this name has passed. */
  nietNa?: { termijn: string; grond: string }
}
