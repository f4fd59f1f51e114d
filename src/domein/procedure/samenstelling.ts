// Which experts together advise on a zaak.
import type { Voorwaarde } from './voorwaarde.ts'

export type Samenstelling = {
  /** Two experts of the same discipline are refused. */
  verschillend: { grond: string }
  /** Disciplines that are close to each other: together only with reasons. */
  verwant?: { groepen: readonly (readonly string[])[]; grond: string }
  /** When it holds, someone with this mark (kept with the disciplines) is wanted in a place; another only with reasons. */
  gewenst?: { plaats: string; kenmerk: string; naam: string; als: Voorwaarde; grond: string }
}
