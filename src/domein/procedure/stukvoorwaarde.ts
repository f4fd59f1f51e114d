// Conditions on what is in the dossier: how many stukken of a kind, and who signed; part of the union in voorwaarde.ts.
import { type Datum, plusMaanden } from '../kern/datum.ts'
import type { Waarden } from '../kern/veld.ts'
import type { Partij } from './partij.ts'

export type Stukvoorwaarde =
  /** So many stukken of this kind, or more, that meet all of what is said of them. */
  | {
      soort: 'stukken-minstens'
      stuk: string
      aantal: number
      /** Answers that were given with the stuk; of a choice of more, one of them. */
      met?: readonly { veld: string; is: readonly (string | boolean)[] }[]
      /** Counts days: two stukken of one day are one. A stuk without a date does not count. */
      perDag?: true
      /** Dated on the day of filing (today while it has not been filed) or before. */
      totPeildatum?: true
      /** Not older than this on the day of filing: its date plus so many months is that day or later (RGV TR7). */
      hoogstensMaanden?: number
      /** What is counted, in a refusal: `1 van 2 OT's`. */
      eenheid?: string
      inWoorden: string
    }
  /** The newest stuk of this kind carries the signature of this party; does not hold while there is none. */
  | { soort: 'stuk-getekend'; stuk: string; door: Partij; inWoorden: string }

/** A stuk as conditions see it. */
export type Stukfeit = { datum: Datum | null; velden: Readonly<Waarden> }

type Stukfeiten = {
  peildatum: Datum
  stukken(soort: string): readonly Stukfeit[]
  getekend(soort: string, door: Partij): boolean
}

/** Whether it holds. */
export function toetsStuk(v: Stukvoorwaarde, f: Stukfeiten): boolean {
  return v.soort === 'stuk-getekend' ? f.getekend(v.stuk, v.door) : geteld(v, f) >= v.aantal
}

/** How many stukken count for it. */
export function geteld(v: Extract<Stukvoorwaarde, { soort: 'stukken-minstens' }>, f: Stukfeiten): number {
  const tellen = f
    .stukken(v.stuk)
    .filter(
      (s) =>
        (v.met ?? []).every((m) => isEenVan(s.velden[m.veld], m.is)) &&
        (!v.perDag || s.datum !== null) &&
        (!v.totPeildatum || (s.datum !== null && s.datum <= f.peildatum)) &&
        (v.hoogstensMaanden === undefined ||
          (s.datum !== null && plusMaanden(s.datum, v.hoogstensMaanden) >= f.peildatum)),
    )
  return v.perDag ? new Set(tellen.map((s) => s.datum)).size : tellen.length
}

/** Whether an answer, or one of a choice of more, is one of these. */
export function isEenVan(antwoord: unknown, is: readonly (string | boolean)[]): boolean {
  return Array.isArray(antwoord) ? is.some((w) => antwoord.includes(w)) : is.some((w) => w === antwoord)
}
