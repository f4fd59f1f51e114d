// Conditions on the form of an answer and on a period; part of the union in voorwaarde.ts.
import { type Datum, eindeSchooljaar } from '../kern/datum.ts'
import { leesWaarde } from '../kern/veld.ts'

export type Vormvoorwaarde =
  /** A text looks like an address for mail or a telephone number; holds while it is empty. */
  | { soort: 'heeft-vorm'; veld: string; vorm: 'e-mail' | 'telefoon'; inWoorden: string }
  /** A period does not run past 31 July of the school year in which it begins; holds while either day is unknown. */
  | { soort: 'binnen-schooljaar'; van: string; tot: string; inWoorden: string }
  /** A text says the same as another, apart from white space; holds while it is empty. */
  | { soort: 'zelfde-tekst'; veld: string; als: string; inWoorden: string }
  /** A date lies on or before this day (month-day) of its own calendar year; does not hold while it is unknown. */
  | { soort: 'uiterlijk-in-jaar'; veld: string; dag: `${number}-${number}`; inWoorden: string }
  /** One of these texts has one of these words in it, in any case; `autis*` is the beginning of a word. */
  | { soort: 'noemt-woord'; velden: readonly string[]; woorden: readonly string[]; inWoorden: string }
  /** Everything in a list stands in one of these lists. */
  | { soort: 'verdeeld-over'; lijst: string; over: readonly string[]; inWoorden: string }
  /** An answer is one of a list that was kept before. */
  | { soort: 'staat-in'; veld: string; lijst: string; inWoorden: string }

/** Whether it holds. */
export function toetsVorm(v: Vormvoorwaarde, antwoord: (veld: string) => unknown): boolean {
  if (v.soort === 'heeft-vorm') {
    const tekst = antwoord(v.veld)
    const veld = { soort: 'tekst', label: '', vorm: v.vorm } as const
    return typeof tekst !== 'string' || 'waarde' in leesWaarde(veld, tekst)
  }
  if (v.soort === 'zelfde-tekst') {
    const [een, ander] = [effen(antwoord(v.veld)), effen(antwoord(v.als))]
    return een === '' || een === ander
  }
  if (v.soort === 'noemt-woord') {
    const tekst = v.velden.map((veld) => String(antwoord(veld) ?? '').toLowerCase()).join('\n')
    return v.woorden.some((woord) => {
      const begin = woord.endsWith('*')
      const patroon = `(^|[^a-z])${begin ? woord.slice(0, -1) : `${woord}($|[^a-z])`}`
      return new RegExp(patroon, 'm').test(tekst)
    })
  }
  if (v.soort === 'staat-in') {
    const lijst = antwoord(v.lijst)
    return Array.isArray(lijst) && lijst.includes(antwoord(v.veld))
  }
  if (v.soort === 'verdeeld-over') {
    const genoemd = v.over.flatMap((veld) => lijstVan(antwoord(veld)))
    return lijstVan(antwoord(v.lijst)).every((x) => genoemd.includes(x))
  }
  if (v.soort === 'uiterlijk-in-jaar') {
    const dag = antwoord(v.veld)
    return typeof dag === 'string' && dag !== '' && dag.slice(5) <= v.dag
  }
  const [van, tot] = [antwoord(v.van), antwoord(v.tot)]
  return (
    typeof van !== 'string' || typeof tot !== 'string' || !van || !tot || tot <= eindeSchooljaar(van as Datum)
  )
}

function lijstVan(antwoord: unknown): readonly unknown[] {
  return Array.isArray(antwoord) ? antwoord : []
}

function effen(tekst: unknown): string {
  return typeof tekst === 'string' ? tekst.replace(/\s+/g, ' ').trim() : ''
}
