// A task: what someone must do now.
import type { Datum } from '../kern/datum.ts'
import type { Rol } from '../toegang/rollen.ts'

export type Taak = {
  /** Name of the opdracht that does it. */
  naam: string
  titel: string
  rol: Rol
  /** Only this person (an appointed expert). */
  persoon: string | null
  /** Only people of this organisation (the asking school). */
  organisatie: string | null
  /** Not before this day. */
  vanaf: Datum | null
  uiterlijk: Datum | null
  /** Which follow-up task, record, talk or evaluation it is, when more than one has the same opdracht. */
  onderwerp?: string
}

/** Makes a task for a role. */
export function taak(naam: string, titel: string, rol: Rol, meer: Partial<Taak> = {}): Taak {
  return { naam, titel, rol, persoon: null, organisatie: null, vanaf: null, uiterlijk: null, ...meer }
}
