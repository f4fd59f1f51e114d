// The burgerservicenummer in a procedure. Only a procedure whose catalogue asks for it has this part; without it the
// number can neither be recorded nor read in its zaken (GV-286). What is recorded is in a table of its own, encrypted;
// gebeurtenissen, answers, letters, lists and exports never have it.
import type { Rol } from '../toegang/rollen.ts'
import type { Eis } from './bouwstenen.ts'

/**
 * How a procedure asks for the BSN: `bsn: { door, inzien, eisen, grond }` in its definition. That gives the opdracht
 * `bsn-vastleggen`, the button to read it (each reading is put on record), and the answer `zaak.bsn` (the day it was
 * recorded) that conditions can ask for with `antwoord-ingevuld`.
 */
export type Bsnregel = {
  /** Who records it. */
  door: readonly Rol[]
  /** Who may read it back; a school role counts for the school of the zaak only. */
  inzien: readonly Rol[]
  /** Must hold when it is recorded and each time it is read, such as an explicit consent that was not taken back. */
  eisen?: readonly Eis[]
  /** What allows it. */
  grond: string
}
