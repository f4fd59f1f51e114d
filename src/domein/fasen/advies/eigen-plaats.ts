import type { Situatie } from '../../verloop/opdracht.ts'
import type { Toewijzing } from '../../verloop/toestand.ts'

/** The place for which the acting person was appointed, open ones first; null when not appointed. */
export function eigenPlaats({
  toestand,
  context,
}: Situatie): { plaats: string; toewijzing: Toewijzing } | null {
  const eigen = Object.entries(toestand.toewijzingen).filter(([, t]) => t.persoon === context.door.persoon)
  const open = eigen.find(([plaats]) => !toestand.adviezen[plaats]) ?? eigen[0]
  return open ? { plaats: open[0], toewijzing: open[1] } : null
}
