// The fold of what the file holds: answers and stukken.
import type { Datum } from '../kern/datum.ts'
import { type Waarden, isLeeg } from '../kern/veld.ts'
import type { GebeurtenisVan, Vastgelegd } from './gebeurtenis.ts'
import type { Toestand } from './toestand.ts'

/** Answers, with the day of each that came after filing. A question that was answered already keeps its day. */
export function beantwoord(
  t: Toestand,
  op: Datum,
  nieuw: Waarden,
): Pick<Toestand, 'antwoorden'> & Partial<Pick<Toestand, 'beantwoordOp'>> {
  const antwoorden = { ...t.antwoorden, ...nieuw }
  if (t.ingediendOp === null) return { antwoorden }
  const later = Object.keys(nieuw).filter((naam) => isLeeg(t.antwoorden[naam]) && !isLeeg(nieuw[naam]))
  return later.length === 0
    ? { antwoorden }
    : {
        antwoorden,
        beantwoordOp: { ...t.beantwoordOp, ...Object.fromEntries(later.map((naam) => [naam, op])) },
      }
}

/** The stukken after one was added, signed or removed. */
export function stukken(
  t: Toestand,
  v: Vastgelegd,
  g: GebeurtenisVan<'stuk-toegevoegd' | 'stuk-ondertekend' | 'stuk-verwijderd'>,
): Toestand['stukken'] {
  if (g.soort === 'stuk-toegevoegd')
    return [
      ...t.stukken,
      {
        ...g.inhoud,
        naam: g.persoonlijk?.naam ?? '',
        ...(g.persoonlijk?.velden ? { velden: g.persoonlijk.velden } : {}),
        toegevoegdOp: v.datum,
        toegevoegdDoor: v.door,
        verwijderd: false,
      },
    ]
  return t.stukken.map((s) => {
    if (s.id !== g.inhoud.id) return s
    if (g.soort === 'stuk-verwijderd') return { ...s, naam: '', verwijderd: true }
    const { door, kennisgenomen } = g.inhoud
    const getekendOp = s.getekendOp && s.getekendOp > g.inhoud.op ? s.getekendOp : g.inhoud.op
    return kennisgenomen
      ? { ...s, getekendOp, kennisgenomenDoor: [...new Set([...(s.kennisgenomenDoor ?? []), door])] }
      : { ...s, getekendOp, ondertekendDoor: [...new Set([...s.ondertekendDoor, door])] }
  })
}
