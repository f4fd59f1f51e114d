// All desks and procedures there are in the code, by name.
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import { BERSEBA } from './berseba/swv.ts'
import { GELDERSE_VALLEI } from './gelderse-vallei/swv.ts'
import { GOEREE_OVERFLAKKEE } from './goeree-overflakkee/swv.ts'
import { DUIN_EN_BOLLENSTREEK, LEIDEN } from './leiden/swv.ts'
import { RIJN_GELDERSE_VALLEI } from './rijn-gelderse-vallei/swv.ts'

export const DESKS: readonly Desk[] = [
  GELDERSE_VALLEI,
  BERSEBA,
  GOEREE_OVERFLAKKEE,
  LEIDEN,
  DUIN_EN_BOLLENSTREEK,
  RIJN_GELDERSE_VALLEI,
]

/** Every procedure once: samenwerkingsverbanden may share theirs (LD-006). */
export const PROCEDURES: readonly Procedure[] = [...new Set(DESKS.flatMap((d) => d.procedures))]

/** The desk of a template code; undefined when there is none. */
export function deskVan(sjabloon: string): Desk | undefined {
  return DESKS.find((d) => d.sjabloon === sjabloon)
}

/** One procedure by code, in a version when given; undefined when there is none. */
export function procedureVan(code: string, versie?: string): Procedure | undefined {
  return PROCEDURES.find((p) => p.code === code && (versie === undefined || p.versie === versie))
}
