// Conditions on where a zaak stands and on who acts; part of the union in voorwaarde.ts.
import type { Kant } from '../toegang/rollen.ts'

export type Standvoorwaarde =
  /** The zaak is in one of these fasen. */
  | { soort: 'in-fase'; fasen: readonly string[]; inWoorden: string }
  /** Who acts is of one of these sides. */
  | { soort: 'handelt-van-kant'; kanten: readonly Kant[]; inWoorden: string }

type Standfeiten = { fase: string; kanten: readonly Kant[] }

/** Whether it holds. */
export function toetsStand(v: Standvoorwaarde, f: Standfeiten): boolean {
  return v.soort === 'in-fase' ? v.fasen.includes(f.fase) : f.kanten.some((kant) => v.kanten.includes(kant))
}
