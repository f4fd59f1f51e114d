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

/** Whether an outcome is a refusal. */
export function isWeigering(uitkomst: unknown): uitkomst is Weigering {
  return (
    typeof uitkomst === 'object' &&
    uitkomst !== null &&
    (uitkomst as { soort?: unknown }).soort === 'weigering'
  )
}
