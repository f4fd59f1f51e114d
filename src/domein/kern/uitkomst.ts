// What a decision of the core gives back: what happened, or why not. Refusals are values; a throw means a bug.

/** A refused opdracht, in words for the person who gave it. */
export type Weigering = {
  soort: 'weigering'
  /** Stable word for programs, e.g. `alleen-pdf`. */
  code: string
  /** Why not, one or two Dutch sentences. */
  reden: string
  /** How to get there all the same, as a Dutch sentence. */
  uitweg?: string
  /** The requirement or article it rests on: `GV-200`, `Awb 4:15`. */
  grond?: string
  /** Per field of the opdracht: what is wrong with it. */
  velden?: Record<string, string>
}

/** Makes a {@link Weigering}. */
export function weiger(
  code: string,
  reden: string,
  meer: Omit<Weigering, 'soort' | 'code' | 'reden'> = {},
): Weigering {
  return { soort: 'weigering', code, reden, ...meer }
}

/**
 * One refusal that tells everything that stands in the way, so that nobody hears of it piece by piece. Keeps the code of the
 * first; null when there is none.
 */
export function samen(weigeringen: readonly (Weigering | null)[]): Weigering | null {
  const echt = weigeringen.filter((w) => w !== null)
  const [eerste] = echt
  if (!eerste || echt.length === 1) return eerste ?? null
  const uniek = (teksten: readonly (string | undefined)[]) => [
    ...new Set(teksten.filter((x) => x !== undefined)),
  ]
  const uitweg = uniek(echt.map((w) => w.uitweg)).join(' ')
  const grond = uniek(echt.map((w) => w.grond)).join(', ')
  return weiger(eerste.code, uniek(echt.map((w) => w.reden)).join(' '), {
    ...(uitweg ? { uitweg } : {}),
    ...(grond ? { grond } : {}),
    ...(echt.some((w) => w.velden) ? { velden: Object.assign({}, ...echt.map((w) => w.velden)) } : {}),
  })
}

/** Whether an outcome is a refusal. */
export function isWeigering(uitkomst: unknown): uitkomst is Weigering {
  return (
    typeof uitkomst === 'object' &&
    uitkomst !== null &&
    (uitkomst as { soort?: unknown }).soort === 'weigering'
  )
}
