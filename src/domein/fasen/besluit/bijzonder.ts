// The road of a decision that is not an ordinary one in the meeting, with its reasons (Werkwijze 8 note 49, GV-301).
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import { opsomming, uitleg, toets } from '../../procedure/voorwaarde.ts'
import { rolnaam } from '../../toegang/rollen.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { adviesverschillen, verschilInWoorden } from '../../verloop/verschil.ts'
import { voorwaardefeiten } from '../../verloop/voorwaardefeiten.ts'
import { eigenRollen, faseVanSoort } from '../faseregel.ts'

/** Whose decision it is then, and why; null for an ordinary one. */
export function bijzonderBesluit(s: Situatie): { naam: string; redenen: readonly string[] } | null {
  const bijzonder = faseVanSoort(s.procedure, 'besluit')?.bijzonder
  if (!bijzonder) return null
  const punten = faseVanSoort(s.procedure, 'vergadering')?.eenduidig ?? []
  const nee = new Set(s.toestand.agendering?.redenen ?? [])
  const redenen = [
    ...verschilReden(s),
    ...zienswijzeReden(s),
    ...punten.filter((p) => nee.has(p.id)).map((p) => `op de vraag "${p.vraag}" is het antwoord nee`),
  ]
  return redenen.length > 0 ? { naam: bijzonder.naam, redenen } : null
}

/** Refusal when it is such a decision and this person decides only in ordinary files; who decides under a mandate is judged there. */
export function bijzonderNietVoor(s: Situatie): Weigering | null {
  const fase = faseVanSoort(s.procedure, 'besluit')
  const bijzonder = fase?.bijzonder && bijzonderBesluit(s)
  if (!fase?.bijzonder || !bijzonder) return null
  const eigen = eigenRollen(s)
  const { door, grond } = fase.bijzonder
  if (eigen.some((r) => door.includes(r)) || !eigen.some((r) => fase.door.includes(r))) return null
  const wie = opsomming(door.map(rolnaam), 'of')
  return weiger('niet-bevoegd', `Dit is een ${bijzonder.naam}: ${bijzonder.redenen.join('; ')}.`, {
    uitweg: `Leg de aanvraag ter besluitvorming voor aan de ${wie}.`,
    grond,
  })
}

/** What makes a file one to discuss, whatever is answered by hand (GV-317). */
export function vanzelfBespreekdossier(s: Situatie): readonly string[] {
  return [...verschilReden(s), ...zienswijzeReden(s)]
}

function verschilReden({ toestand }: Situatie): string[] {
  const verschillen = adviesverschillen(toestand)
  return verschillen.length > 0 ? [`de adviezen verschillen op ${verschilInWoorden(verschillen)}`] : []
}

function zienswijzeReden(s: Situatie): string[] {
  const feiten = voorwaardefeiten(s)
  const anders = faseVanSoort(s.procedure, 'besluit')?.bijzonder?.zienswijzeAnders ?? []
  return anders.filter((v) => toets(v, feiten)).map(uitleg)
}
