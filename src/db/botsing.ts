// What the database may answer to a well-formed change. Callers turn these into a weigering with a way out; anything else is a bug.
import { DatabaseError } from 'pg'

export type Botsing =
  /** Something with this key is there already. */
  | { soort: 'bestaat-al'; tabel: string; beperking: string }
  /** It points to something that is not there, or something still points to it. */
  | { soort: 'verwijzing'; tabel: string; beperking: string }
  /** A value the table does not allow: a check, an empty required column, text that cannot be stored. */
  | { soort: 'past-niet'; tabel: string; beperking: string }
  /** Changed by someone else since it was read: another version than expected. */
  | { soort: 'verouderd'; verwacht: number; huidig: number | null }
  /** At the same moment as another change, also after trying again. */
  | { soort: 'gelijktijdig' }
  | { soort: 'duurt-te-lang' }
  /** No connection, or none free. Nothing was stored. */
  | { soort: 'onbereikbaar' }
  /** The connection broke while storing: it may or may not be stored. Ask by Idempotency-Key, never just repeat. */
  | { soort: 'afloop-onbekend' }

/** Thrown inside a transaction to roll it back: the row has another version than the change was made for. */
export class Verouderd extends Error {
  readonly verwacht: number
  readonly huidig: number | null

  /** @param huidig the version now, null when the row is gone */
  constructor(verwacht: number, huidig: number | null) {
    super(`Verwacht werd versie ${verwacht}, er is ${huidig === null ? 'niets meer' : `versie ${huidig}`}.`)
    this.verwacht = verwacht
    this.huidig = huidig
  }
}

/** The answer to commit never came. */
export class AfloopOnbekend extends Error {
  constructor(oorzaak: unknown) {
    super('De verbinding met de database viel weg tijdens het vastleggen.', { cause: oorzaak })
  }
}

/** The connection broke, or none was free, before anything was stored. */
export class Onbereikbaar extends Error {
  constructor(oorzaak: unknown) {
    super('De database is niet bereikbaar.', { cause: oorzaak })
  }
}

/** Reads an error as a {@link Botsing}; null when it is a bug. */
export function leesBotsing(fout: unknown): Botsing | null {
  if (fout instanceof Verouderd) return { soort: 'verouderd', verwacht: fout.verwacht, huidig: fout.huidig }
  if (fout instanceof AfloopOnbekend) return { soort: 'afloop-onbekend' }
  if (fout instanceof Onbereikbaar) return { soort: 'onbereikbaar' }
  if (!(fout instanceof DatabaseError)) return null
  const plek = { tabel: fout.table ?? '', beperking: fout.constraint ?? fout.column ?? '' }
  switch (fout.code) {
    case '23505':
    case '23P01':
      return { soort: 'bestaat-al', ...plek }
    case '23503':
    case '23001':
      return { soort: 'verwijzing', ...plek }
    case '23502':
    case '23514':
    case '22001': // too long
    case '22003': // out of range
    case '22008': // no such date
    case '22021': // no valid UTF-8
    case '22P05': // \u0000 in text or json
    case '54000': // index row too large
      return { soort: 'past-niet', ...plek }
    case '40001':
    case '40P01':
    case '55P03':
      return { soort: 'gelijktijdig' }
    case '57014':
      return { soort: 'duurt-te-lang' }
    default:
      return isVerbindingsfout(fout) ? { soort: 'onbereikbaar' } : null
  }
}

/** Whether an error says that the connection is gone or was refused, not that a statement is wrong. */
export function isVerbindingsfout(fout: unknown): boolean {
  const code = (fout as { code?: unknown } | null)?.code
  if (fout instanceof DatabaseError) return /^(08|57P|53)/.test(fout.code ?? '') || fout.code === '25P03'
  if (typeof code === 'string' && /^(E[A-Z]+|08\w{3})$/.test(code)) return true
  return (
    fout instanceof Error && /^(Connection terminated|Client (has|was)|timeout exceeded)/.test(fout.message)
  )
}

/** Whether the same transaction may succeed when it is done again from the start. */
export function magOpnieuw(fout: unknown): boolean {
  if (!(fout instanceof DatabaseError)) return false
  return fout.code === '40001' || fout.code === '40P01' || isOudPlan(fout)
}

/** Whether a prepared `select *` met a table that a migration just gave another column; a new connection has no such plan. */
export function isOudPlan(fout: unknown): boolean {
  return fout instanceof DatabaseError && fout.code === '0A000' && fout.routine === 'RevalidateCachedQuery'
}

/**
 * Runs work that may collide and gives the collision back as a value.
 * @throws whatever is a bug
 */
export async function metBotsing<T>(werk: () => Promise<T>): Promise<{ gelukt: T } | { botsing: Botsing }> {
  try {
    return { gelukt: await werk() }
  } catch (fout) {
    const botsing = leesBotsing(fout)
    if (!botsing) throw fout
    return { botsing }
  }
}
