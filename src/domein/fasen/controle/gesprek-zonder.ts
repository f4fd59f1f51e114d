// A point of the check that fails by itself when the last talk was held without the party it is about (GV-195).
import type { Controlepunt } from '../../procedure/definitie.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import type { Gesprek } from '../../verloop/toestand.ts'

/** The last such talk, when those it should be held with were not asked; null without one, or when they were. */
export function gesprekZonder(
  { toestand, context }: Pick<Situatie, 'toestand' | 'context'>,
  { gesprekMet }: Controlepunt,
): Gesprek | null {
  if (!gesprekMet) return null
  const laatste = toestand.gesprekken.findLast((g) => g.gehouden && gesprekMet.gesprekken.includes(g.gesprek))
  if (!laatste) return null
  const ouders = (context.feiten.leerling?.gezag ?? []).filter((g) => g.aard !== 'jongere')
  const telt = [gesprekMet.partij, ...(gesprekMet.partij === 'ouders' ? ouders.map((g) => g.persoon) : [])]
  return laatste.deelnemers.some((d) => telt.includes(d)) ? null : laatste
}
