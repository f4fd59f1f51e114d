// Conditions on the form of an answer and on a period; part of the union in voorwaarde.ts.
import { type Datum, eindeSchooljaar } from '../kern/datum.ts'
import { leesWaarde } from '../kern/veld.ts'

export type Vormvoorwaarde =
  /** A text looks like an address for mail or a telephone number; holds while it is empty. */
  | { soort: 'heeft-vorm'; veld: string; vorm: 'e-mail' | 'telefoon'; inWoorden: string }
  /** A period does not run past 31 July of the school year in which it begins; holds while either day is unknown. */
  | { soort: 'binnen-schooljaar'; van: string; tot: string; inWoorden: string }

/** Whether it holds. */
export function toetsVorm(v: Vormvoorwaarde, antwoord: (veld: string) => unknown): boolean {
  if (v.soort === 'heeft-vorm') {
    const tekst = antwoord(v.veld)
    const veld = { soort: 'tekst', label: '', vorm: v.vorm } as const
    return typeof tekst !== 'string' || 'waarde' in leesWaarde(veld, tekst)
  }
  const [van, tot] = [antwoord(v.van), antwoord(v.tot)]
  return (
    typeof van !== 'string' || typeof tot !== 'string' || !van || !tot || tot <= eindeSchooljaar(van as Datum)
  )
}
