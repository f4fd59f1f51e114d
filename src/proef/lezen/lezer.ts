// Reading a tree with complaints: every reader goes on after a fault, so that one run names all faults of a file.
import { type Datum, leesDatum } from '#domein/kern/datum.ts'
import { bedoeltU, herken } from '#api/woord.ts'
import type { Bestandsfout, Boom, Kaartknoop, Paar } from './boom.ts'

/** A moment on the clock of a scenario, Europe/Amsterdam. */
export type Moment = { datum: Datum; tijd: string }

export class Lezer {
  readonly fouten: Bestandsfout[] = []

  fout(regel: number, tekst: string): void {
    this.fouten.push({ regel, tekst })
  }

  /** The value as a map; a complaint and null when it is something else. */
  kaart(boom: Boom, wat: string): Kaartknoop | null {
    if (boom.soort === 'kaart') return boom
    this.fout(boom.regel, `Bij "${wat}" horen sleutels met waarden, zoals { sleutel: waarde }.`)
    return null
  }

  /** The items of a list; a single value counts as a list of one, nothing as an empty list. */
  lijst(boom: Boom): readonly Boom[] {
    if (boom.soort === 'lijst') return boom.items
    return boom.soort === 'waarde' && boom.waarde === null ? [] : [boom]
  }

  /** A word or text; numbers as they stand in the file. */
  tekst(boom: Boom, wat: string): string | null {
    if (boom.soort === 'waarde' && boom.waarde !== null) return boom.bron.trim()
    this.fout(boom.regel, `Bij "${wat}" hoort één woord of tekst.`)
    return null
  }

  teksten(boom: Boom, wat: string): readonly string[] {
    return this.lijst(boom).flatMap((item) => this.tekst(item, wat) ?? [])
  }

  jaNee(boom: Boom, wat: string): boolean | null {
    const waarde = boom.soort === 'waarde' ? leesJaNee(boom.waarde) : null
    if (waarde === null) this.fout(boom.regel, `Bij "${wat}" hoort ja of nee.`)
    return waarde
  }

  datum(boom: Boom, wat: string): Datum | null {
    const datum = boom.soort === 'waarde' ? leesDatum(boom.waarde) : null
    if (!datum) this.fout(boom.regel, `Bij "${wat}" hoort een bestaande datum, bijvoorbeeld 2023-01-04.`)
    return datum
  }

  moment(boom: Boom, wat: string): Moment | null {
    const m = boom.soort === 'waarde' ? leesMoment(String(boom.waarde ?? '')) : null
    if (!m)
      this.fout(boom.regel, `Bij "${wat}" hoort een datum, eventueel met een tijd: 2023-01-04 of 2023-01-04T09:30.`)
    return m
  }

  /** Each pair of a map whose key is known; a complaint with the nearest known key for each other one. */
  *bekende<S extends string>(kaart: Kaartknoop, sleutels: readonly S[], waar: string): Generator<Paar & { sleutel: S }> {
    for (const paar of kaart.paren) {
      const sleutel = herken(paar.sleutel, sleutels)
      if (sleutel !== null) yield { ...paar, sleutel }
      else
        this.fout(
          paar.regel,
          `De sleutel "${paar.sleutel}" bestaat niet ${waar}.${bedoeltU(paar.sleutel, sleutels)}`,
        )
    }
  }
}

/** Yes and no as people write them; null for anything else. */
export function leesJaNee(waarde: unknown): boolean | null {
  if (typeof waarde === 'boolean') return waarde
  if (typeof waarde !== 'string') return null
  const woord = waarde.trim().toLowerCase()
  if (['ja', 'true', 'waar', 'yes'].includes(woord)) return true
  return ['nee', 'neen', 'false', 'onwaar', 'no'].includes(woord) ? false : null
}

/** `2023-01-04`, `2023-01-04T09:30` or `2023-01-04 09:30`; without a time it is 12:00. */
export function leesMoment(tekst: string): Moment | null {
  const m = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?$/.exec(tekst.trim())
  const datum = leesDatum(m?.[1])
  const tijd = m?.[2] ?? '12:00'
  return datum && /^([01]\d|2[0-3]):[0-5]\d$/.test(tijd) ? { datum, tijd } : null
}

/** Whether `a` is earlier on the clock than `b`. */
export function eerder(a: Moment, b: Moment): boolean {
  return `${a.datum}T${a.tijd}` < `${b.datum}T${b.tijd}`
}
