// A JSON schema that knows its TypeScript type. A view is written down once more here, beside its contract; when the two
// differ the compiler says so, and a test checks real answers against the same schemas.
import type { Datum } from '#domein/kern/datum.ts'

export type JsonSchema = { readonly [sleutel: string]: unknown }

/** A schema for values of type T; T exists for the compiler only. */
export type Vorm<T> = { readonly schema: JsonSchema; readonly mag?: boolean; readonly type?: T }

export type Van<V> = V extends Vorm<infer T> ? T : never

const vorm = <T>(schema: JsonSchema): Vorm<T> => ({ schema })

/** The same schema with a description for whoever reads the OpenAPI document. */
export function uitleg<T>(v: Vorm<T>, description: string): Vorm<T> {
  return { ...v, schema: { ...v.schema, description } }
}

export const tekst: Vorm<string> = vorm({ type: 'string' })
export const geheel: Vorm<number> = vorm({ type: 'integer' })
export const getal: Vorm<number> = vorm({ type: 'number' })
export const jaNee: Vorm<boolean> = vorm({ type: 'boolean' })
/** A calendar date without a time. */
export const datum: Vorm<Datum> = vorm({ type: 'string', format: 'date' })
/** An instant with its zone. */
export const tijdstip: Vorm<string> = vorm({ type: 'string', format: 'date-time' })
export const ietsJson: Vorm<unknown> = vorm({})

export function keuze<const K extends readonly string[]>(...waarden: K): Vorm<K[number]> {
  return vorm({ type: 'string', enum: waarden })
}

/** Exactly this word. */
export function vast<const K extends string>(waarde: K): Vorm<K> {
  return vorm({ type: 'string', const: waarde })
}

export function lijst<T>(van: Vorm<T>): Vorm<readonly T[]> {
  return vorm({ type: 'array', items: van.schema })
}

/** The value or null. */
export function ofNiets<T>(van: Vorm<T>): Vorm<T | null> {
  const { type } = van.schema
  return typeof type === 'string' && !('enum' in van.schema) && !('const' in van.schema)
    ? vorm({ ...van.schema, type: [type, 'null'] })
    : vorm({ anyOf: [van.schema, { type: 'null' }] })
}

/** One of several shapes. */
export function eenVan<V extends readonly Vorm<unknown>[]>(...van: V): Vorm<Van<V[number]>> {
  return vorm({ anyOf: van.map((v) => v.schema) })
}

/** A property that may be absent. */
export function magWeg<T>(van: Vorm<T>): Vorm<T> & { readonly mag: true } {
  return { ...van, mag: true }
}

type Verplicht<V> = { [K in keyof V as V[K] extends { readonly mag: true } ? never : K]: Van<V[K]> }
type Optioneel<V> = { [K in keyof V as V[K] extends { readonly mag: true } ? K : never]?: Van<V[K]> }

/** An object with exactly these properties. */
export function ding<V extends Record<string, Vorm<unknown>>>(velden: V): Vorm<Verplicht<V> & Optioneel<V>> {
  return vorm({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(velden).map(([naam, v]) => [naam, v.schema])),
    required: Object.entries(velden)
      .filter(([, v]) => v.mag !== true)
      .map(([naam]) => naam),
  })
}

/** An object whose keys are names that the data choose. */
export function tabel<T>(van: Vorm<T>): Vorm<Readonly<Record<string, T>>> {
  return vorm({ type: 'object', additionalProperties: van.schema })
}

/** A pointer to a component schema. */
export function verwijs<T>(naam: string): Vorm<T> {
  return vorm({ $ref: `#/components/schemas/${naam}` })
}
