// Answers in words, one line per question.
import { type Datum, inWoorden } from '#domein/kern/datum.ts'
import { euroMetCenten } from '#domein/kern/geld.ts'
import type { Veld, Velden, Waarde, Waarden } from '#domein/kern/veld.ts'
import { isLeeg } from '#domein/kern/veld.ts'

/** The answers that were given, with their question. `naam` turns an id into a name this reader may see. */
export function antwoordregels(
  velden: Velden,
  waarden: Readonly<Waarden>,
  naam: (id: string) => string,
): readonly { label: string; tekst: string }[] {
  return Object.entries(velden).flatMap(([sleutel, veld]) => {
    const waarde = waarden[sleutel]
    return waarde === undefined || isLeeg(waarde)
      ? []
      : [{ label: veld.label, tekst: inTekst(veld, waarde, naam) }]
  })
}

function inTekst(veld: Veld, waarde: Waarde, naam: (id: string) => string): string {
  const lijst = Array.isArray(waarde) ? (waarde as readonly string[]) : [String(waarde)]
  switch (veld.soort) {
    case 'keuze':
    case 'meerkeuze':
      return lijst.map((w) => veld.keuzes.find((k) => k.waarde === w)?.label ?? w).join(', ')
    case 'geld':
      return euroMetCenten(Number(waarde))
    case 'ja-nee':
    case 'verklaring':
      return waarde === true ? 'ja' : 'nee'
    case 'datum':
      return inWoorden(waarde as Datum)
    case 'verwijzing':
      return lijst.map(naam).join(', ')
    default:
      return lijst.join(', ')
  }
}

/** Amounts are agreed with schools; they are not in what guardians and youth get (GO-051). */
export function zonderGeld(velden: Velden, zonder: boolean): Velden {
  return zonder
    ? Object.fromEntries(Object.entries(velden).filter(([, veld]) => veld.soort !== 'geld'))
    : velden
}

/** What was decided, for who sees no amounts: nor what else is between the SWV and the school. */
export function besluitvelden(velden: Velden, zonder: boolean): Velden {
  const over = zonderGeld(velden, zonder)
  return zonder
    ? Object.fromEntries(Object.entries(over).filter(([, { nietVoorGezin }]) => !nietVoorGezin))
    : over
}
