// Deciding under a recorded mandate: who may take a decision that is normally another's, and when (GV-240).
import { type Datum, kort } from '../../kern/datum.ts'
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import type { FaseVan, Procedure } from '../../procedure/definitie.ts'
import { type Rol, rolnaam } from '../../toegang/rollen.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { registratieVan } from '../../verloop/toestand.ts'
import { adviesverschillen, verschilInWoorden } from '../../verloop/verschil.ts'
import { eigenRollen, faseVanSoort } from '../faseregel.ts'
import { eisFout } from '../gevolgen.ts'

/** Who may decide: the roles of the fase first, then those with a mandate. */
export function beslissers(procedure: Procedure): readonly Rol[] {
  const fase = faseVanSoort(procedure, 'besluit')
  return [...(fase?.door ?? []), ...(fase?.mandaat?.rollen ?? [])]
}

/** Why someone with only a mandate cannot use it now; null for who decides in own right. */
export function mandaatFout(s: Situatie): Weigering | null {
  const fase = faseVanSoort(s.procedure, 'besluit')
  if (!fase?.mandaat || !metMandaat(s, fase)) return null
  const { mandaat } = fase
  const zonder = (reden: string) =>
    weiger('geen-mandaat', reden, {
      uitweg: `Anders besluit de ${rolnaam(fase.door[0] ?? 'voorzitter')}.`,
      grond: mandaat.grond,
    })
  const gesprek = s.toestand.gesprekken.findLast((g) => g.gehouden && g.gesprek === mandaat.gesprek)
  if (!gesprek || !gesprek.deelnemers.includes(s.context.door.persoon ?? ''))
    return zonder('Besluiten onder mandaat kan alleen wie bij het gesprek aanwezig was.')
  if (!registratieVan(s.toestand, mandaat.registratie))
    return zonder(`Het mandaat van de ${rolnaam(fase.door[0] ?? 'voorzitter')} is niet vastgelegd.`)
  const verschillen = adviesverschillen(s.toestand)
  if (verschillen.length > 0)
    return zonder(
      `De adviezen verschillen op ${verschilInWoorden(verschillen)}; dan kan niet in het gesprek worden besloten.`,
    )
  return eisFout(s, mandaat.eisen)
}

export type Gebruikt = { van: Rol; op: Datum; grond: string }

/** The mandate under which this person decides, with the day it was given and the ground in words; null in own right. */
export function gebruiktMandaat(s: Situatie, fase: FaseVan<'besluit'>): Gebruikt | null {
  if (!fase.mandaat || !metMandaat(s, fase)) return null
  const op = registratieVan(s.toestand, fase.mandaat.registratie)?.op
  if (!op) return null
  const van = fase.door[0] ?? 'voorzitter'
  return {
    van,
    op,
    grond: `in het gesprek, onder mandaat van de ${rolnaam(van)} van ${kort(op)} (${fase.mandaat.grond})`,
  }
}

function metMandaat(s: Situatie, fase: FaseVan<'besluit'>): boolean {
  const eigen = eigenRollen(s)
  return (
    !eigen.some((rol) => fase.door.includes(rol)) &&
    eigen.some((rol) => fase.mandaat?.rollen.includes(rol) ?? false)
  )
}
