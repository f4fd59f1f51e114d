// From the words of a file to the values the product wants: a speler becomes a person's id, `OPP` the document, `ja` true.
import type { Keuze, Veld, Velden } from '#domein/kern/veld.ts'
import { type Rol, kantVan } from '#domein/toegang/rollen.ts'
import { herken, losjes } from '#api/woord.ts'
import type { Boom } from '../lezen/boom.ts'
import { leesJaNee } from '../lezen/lezer.ts'
import type { Veldwaarde } from '../scenario.ts'

/** What the words of a file can refer to at this moment of the play. */
export type Wereld = {
  speler(woord: string): { id: string; rollen: readonly Rol[] } | null
  leerling(woord: string): string | null
  zaak(woord: string): string | null
  organisatie(woord: string): string | null
  /** Documents that the acting person sees, newest first. */
  stukken: readonly { id: string; soort: string; soortNaam: string; naam: string }[]
  /** Choices of the acting person that depend on the state of the zaak, by field. */
  keuzes(veld: string): readonly Keuze[]
}

export type Opgelost = { velden: Record<string, unknown>; bestand: string | null }

/** The values of `met` as the API takes them. A word that refers to nothing goes along as it is: the product answers. */
export function losOp(met: readonly Veldwaarde[], velden: Velden, wereld: Wereld): Opgelost {
  const uit: Record<string, unknown> = {}
  let bestand: string | null = null
  for (const { naam, waarde } of met) {
    const veld = velden[naam]
    if (!veld) continue
    if (veld.soort === 'bestand') {
      bestand = tekstVan(waarde)
      continue
    }
    for (const [doel, deel] of verdeel(naam, veld, waarde, velden, wereld)) voegToe(uit, doel, deel, velden)
  }
  return { velden: uit, bestand }
}

function voegToe(uit: Record<string, unknown>, naam: string, waarde: unknown, velden: Velden): void {
  const er = uit[naam]
  if (Array.isArray(waarde) && Array.isArray(er)) uit[naam] = [...(er as unknown[]), ...(waarde as unknown[])]
  else if (er === undefined || !isMeer(velden[naam])) uit[naam] = waarde
}

const isMeer = (veld: Veld | undefined) =>
  veld?.soort === 'meerkeuze' || veld?.soort === 'lijst' || (veld?.soort === 'verwijzing' && veld.meer === true)

/**
 * The fields that a value fills, mostly its own. Who took part is asked in two fields, as a party ("ouders") and as a
 * person: a speler in the first goes to the second, and a party in the second to the first.
 */
function verdeel(
  naam: string,
  veld: Veld,
  waarde: Boom,
  velden: Velden,
  wereld: Wereld,
): readonly (readonly [string, unknown])[] {
  if (veld.soort !== 'keuze' && veld.soort !== 'meerkeuze' && veld.soort !== 'verwijzing')
    return [[naam, enkel(veld, waarde)]]
  const delen = new Map<string, string[]>()
  for (const woord of woorden(waarde)) {
    const [doel, gekozen] = kies(naam, veld, woord, velden, wereld)
    delen.set(doel, [...(delen.get(doel) ?? []), ...gekozen])
  }
  if (delen.size === 0) return [[naam, isMeer(veld) ? [] : null]]
  return [...delen].map(([doel, gekozen]) => [doel, isMeer(velden[doel]) ? gekozen : (gekozen[0] ?? null)])
}

function kies(
  naam: string,
  veld: Extract<Veld, { soort: 'keuze' | 'meerkeuze' | 'verwijzing' }>,
  woord: string,
  velden: Velden,
  wereld: Wereld,
): readonly [string, readonly string[]] {
  if (veld.soort === 'verwijzing') {
    const id = verwijzing(veld.naar, woord, wereld)
    if (id !== null) return [naam, [id]]
    const partij = veld.naar === 'persoon' ? partijveld(woord, velden) : null
    return partij ?? [naam, [woord]]
  }
  const lijst = veld.keuzes.length > 0 ? veld.keuzes : wereld.keuzes(naam)
  const gekozen = zoekKeuzes(lijst, woord)
  if (gekozen.length > 0) return [naam, veld.soort === 'keuze' ? gekozen.slice(0, 1) : gekozen]
  const speler = wereld.speler(woord)
  if (!speler) return [naam, [woord]]
const persoonveld = PERSOONVELDEN.find((n) => velden[n]?.soort === 'verwijzing')
  if (persoonveld) return [persoonveld, [speler.id]]
  const partij = zoekKeuzes(lijst, partijVan(speler.rollen))
  return [naam, partij.length > 0 ? partij : [woord]]
}

/** A choice field in which this word is a choice, for a party that was named among persons. */
export function partijveld(woord: string, velden: Velden): readonly [string, readonly string[]] | null {
  for (const [naam, veld] of Object.entries(velden)) {
    if (veld.soort !== 'keuze' && veld.soort !== 'meerkeuze') continue
    const gekozen = zoekKeuzes(veld.keuzes, woord)
    if (gekozen.length > 0) return [naam, gekozen]
  }
  return null
}

/** The party word for someone: who signs as `ouder`, `jongere`, `school` or `gedragsdeskundige`. */
function partijVan(rollen: readonly Rol[]): string {
  if (rollen.includes('jongere')) return 'jongere'
  const kanten = rollen.map(kantVan)
  if (kanten.includes('gezin')) return 'ouder'
  return kanten.includes('deskundige') ? 'gedragsdeskundige' : 'school'
}

/**
 * The choices that a word means: by value, by label, by label without its ending in brackets; `ja` and `nee` by what they
 * say. Several when more than one has that label, such as three letters of one kind.
 */
export function zoekKeuzes(lijst: readonly Keuze[], woord: string): string[] {
  const waarde = herken(woord, lijst.map((k) => k.waarde))
  if (waarde !== null) return [waarde]
  const gezocht = losjes(woord)
  const zelfde = lijst.filter((k) => losjes(k.label) === gezocht || losjes(k.label.replace(/\s*\(.*$/, '')) === gezocht)
  if (zelfde.length > 0) return zelfde.map((k) => k.waarde)
  const janee = leesJaNee(woord)
  if (janee !== null) return lijst.filter((k) => k.waarde === (janee ? 'ja' : 'nee')).map((k) => k.waarde)
  const erin = lijst.filter((k) => losjes(k.label).includes(gezocht))
  return erin.length === 1 ? erin.map((k) => k.waarde) : []
}

/** The fields that name persons beside a field of parties. Who drew up a document (opstellers) is another question. */
const PERSOONVELDEN = ['persoon', 'personen', 'deelnemers']

type Verwijzing = Extract<Veld, { soort: 'verwijzing' }>['naar']

function verwijzing(naar: Verwijzing, woord: string, wereld: Wereld): string | null {
  switch (naar) {
    case 'persoon':
      return wereld.speler(woord)?.id ?? null
    case 'leerling':
      return wereld.leerling(woord)
    case 'zaak':
      return wereld.zaak(woord)
    case 'organisatie':
      return wereld.organisatie(woord)
    case 'document':
      return zoekStuk(wereld.stukken, woord)
    case 'procedure':
      return woord.toUpperCase() === woord ? woord : null
    case 'vergadering':
    case 'instelling':
      return null
  }
}

/** The newest document with this name or of this kind. */
function zoekStuk(stukken: Wereld['stukken'], woord: string): string | null {
  const gezocht = losjes(woord)
  const stuk =
    stukken.find((s) => losjes(s.naam) === gezocht) ??
    stukken.find((s) => losjes(s.soort) === gezocht || losjes(s.soortNaam) === gezocht)
  return stuk?.id ?? null
}

function enkel(veld: Veld, boom: Boom): unknown {
  if (boom.soort === 'lijst') return boom.items.map((item) => enkel({ ...veld, soort: 'tekst' } as Veld, item))
  if (boom.soort === 'kaart') return Object.fromEntries(boom.paren.map((p) => [p.sleutel, enkel(veld, p.waarde)]))
  switch (veld.soort) {
    case 'ja-nee':
    case 'verklaring':
      return leesJaNee(boom.waarde) ?? boom.waarde
    case 'getal':
    case 'geld':
      return boom.waarde
    case 'lijst':
      return boom.waarde === null ? [] : [boom.bron]
    default:
      return boom.waarde === null ? null : boom.bron
  }
}

function woorden(boom: Boom): string[] {
  if (boom.soort === 'lijst') return boom.items.flatMap(woorden)
  return boom.soort === 'waarde' && boom.waarde !== null ? [boom.bron.trim()] : []
}

function tekstVan(boom: Boom): string | null {
  return boom.soort === 'waarde' && boom.waarde !== null ? boom.bron.trim() : null
}

/** A discipline as the desk writes it: with accents and case aside, or the only one in which the word occurs. */
export function zoekDiscipline(woord: string, bekend: readonly string[]): string {
  const zelfde = herken(woord, bekend)
  if (zelfde !== null) return zelfde
  const erin = bekend.filter((d) => losjes(d).includes(losjes(woord)))
  return erin.length === 1 ? (erin[0] as string) : woord
}
