// What a desk publishes as data: documents with their versions, and news.
import { type Datum, plusDagen } from '../kern/datum.ts'
import type { Infoblok } from './inhoud.ts'

export type Documentversie = {
  /** As the document says: `v2`. */
  versie: string
  /** Who adopted it: `MT en directeur-bestuurder`; null: it only bears a date. */
  vaststeller: string | null
  datum: Datum
  /** What else is adopted by somebody else or on another day. */
  verder?: string
  /** Is worked on: shown, but not as adopted. */
  inOntwikkeling?: true
}

/** A document that has a number of its own. */
export type Document = {
  nummer: string
  titel: string
  /** The newest last: each counts until the day before the next. */
  versies: readonly [Documentversie, ...Documentversie[]]
  /** Page of this desk on which its content stands. */
  pagina?: string
}

/** The versions of a document, newest first, each with the last day on which it counted; null: it counts still. */
export function versiesVan({
  versies,
}: Pick<Document, 'versies'>): readonly (Documentversie & { geldigTot: Datum | null })[] {
  return versies
    .map((v, i) => {
      const volgende = versies[i + 1]
      return { ...v, geldigTot: volgende ? plusDagen(volgende.datum, -1) : null }
    })
    .toReversed()
}

export type Nieuwsbericht = {
  naam: string
  datum: Datum
  titel: string
  blokken: readonly Infoblok[]
  /** One of a row of messages that point to each other. */
  reeks?: { naam: string; nummer: number }
}

/** News as it is shown: the newest first. */
export function opVolgorde(nieuws: readonly Nieuwsbericht[]): readonly Nieuwsbericht[] {
  return nieuws.toSorted((a, b) => b.datum.localeCompare(a.datum))
}

/** The other messages of the row that this one belongs to, in their order. */
export function andereInReeks(
  nieuws: readonly Nieuwsbericht[],
  { naam, reeks }: Nieuwsbericht,
): readonly Nieuwsbericht[] {
  if (!reeks) return []
  const nummer = (n: Nieuwsbericht) => n.reeks?.nummer ?? 0
  return nieuws
    .filter((n) => n.reeks?.naam === reeks.naam && n.naam !== naam)
    .toSorted((a, b) => nummer(a) - nummer(b))
}
