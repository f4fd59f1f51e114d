// The letters of a zaak, and when they made its decision known: to each addressee by their own (Awb 3:41).
import type { Datum } from '../kern/datum.ts'
import type { GebeurtenisVan } from './gebeurtenis.ts'
import type { Briefstand, Toestand } from './toestand.ts'

/** A letter was prepared, sent, or could not be delivered. */
export function metBrief(
  t: Toestand,
  g: GebeurtenisVan<'brief-opgesteld' | 'brief-verzonden' | 'bezorging-mislukt'>,
): Toestand {
  if (g.soort === 'brief-opgesteld')
    return {
      ...t,
      brieven: [...t.brieven, { ...g.inhoud, stand: 'klaargezet', op: null }],
      ...(t.besluit && !t.besluitbrief && !g.inhoud.naastBesluit ? { besluitbrief: g.inhoud.brief } : {}),
    }
  const brieven = t.brieven.map((b) => {
    if (b.id !== g.inhoud.id) return b
    return g.soort === 'bezorging-mislukt'
      ? { ...b, stand: 'mislukt' as const }
      : { ...b, stand: 'verzonden' as const, kanaal: g.inhoud.kanaal, op: g.inhoud.op }
  })
  const soort = brieven.find((b) => b.id === g.inhoud.id && !b.naastBesluit)?.brief
  const eerste = g.soort === 'brief-verzonden' && t.besluit !== null && t.bekendgemaaktOp === null
  return eerste && soort && soort === (t.besluitbrief ?? soort)
    ? { ...t, brieven, bekendgemaaktOp: g.inhoud.op, besluitbrief: soort }
    : { ...t, brieven }
}

/** The letters with the decision; none before the first was sent. Letters beside it make nothing known. */
function besluitbrieven(t: Toestand): readonly Briefstand[] {
  return t.besluitbrief ? t.brieven.filter((b) => b.brief === t.besluitbrief) : []
}

/**
 * The day from which the term to object counts: the last day on which a letter with the decision was sent, so that no
 * addressee has less time than their letter names (Awb 6:7, 6:8). Null before the first.
 */
export function laatstBekendgemaaktOp(t: Toestand): Datum | null {
  return besluitbrieven(t).reduce<Datum | null>(
    (laatste, { stand, op }) => (stand === 'verzonden' && op && laatste && op > laatste ? op : laatste),
    t.bekendgemaaktOp,
  )
}

/** That day, once every addressee has the letter; null while one waits: for that one no term runs yet. */
export function aanAllenBekendgemaaktOp(t: Toestand): Datum | null {
  return besluitbrieven(t).every((b) => b.stand === 'verzonden') ? laatstBekendgemaaktOp(t) : null
}

/** Whether a person may know of the decision: it was made known, and a letter for this person was sent before. */
export function isBekendAan(t: Toestand, persoon: string | null): boolean {
  const wacht = besluitbrieven(t).some(
    (b) => b.aan.soort === 'persoon' && b.aan.id === persoon && b.op === null,
  )
  return t.bekendgemaaktOp !== null && !wacht
}
