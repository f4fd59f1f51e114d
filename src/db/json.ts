// JSON on its way to a jsonb column, and JSON in the one form that is hashed.

declare const merk: unique symbol
/** JSON text made by {@link alsJson}. */
export type JsonTekst = string & { readonly [merk]: 'json' }

/**
 * JSON text for a jsonb column. Keys whose value is undefined are left out, as JSON does.
 * @throws on a value JSON has no word for at the top (undefined, a function)
 */
export function alsJson(waarde: unknown): JsonTekst {
  const tekst = JSON.stringify(waarde) as string | undefined
  if (tekst === undefined) throw new TypeError('Dit is geen JSON-waarde.')
  return tekst as JsonTekst
}

/**
 * Canonical JSON: keys sorted by code unit, no white space, undefined keys left out. The same value always gives the
 * same text, also after a stay in a jsonb column (which orders keys in its own way).
 * @throws on what would come back different from jsonb: numbers that are not finite, lone surrogates, \u0000, Dates, functions
 */
export function kanoniek(waarde: unknown): string {
  if (waarde === null || typeof waarde === 'boolean') return String(waarde)
  if (typeof waarde === 'number') {
    if (!Number.isFinite(waarde))
      throw new TypeError('Alleen eindige getallen hebben een vaste schrijfwijze.')
    return JSON.stringify(waarde)
  }
  if (typeof waarde === 'string') {
    if (!waarde.isWellFormed() || waarde.includes('\u0000'))
      throw new TypeError('Deze tekst kan niet worden bewaard.')
    return JSON.stringify(waarde)
  }
  if (Array.isArray(waarde)) return `[${waarde.map(kanoniek).join(',')}]`
  if (typeof waarde === 'object' && isGewoon(waarde)) {
    const paren = Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined)
    paren.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${paren.map(([sleutel, inhoud]) => `${kanoniek(sleutel)}:${kanoniek(inhoud)}`).join(',')}}`
  }
  throw new TypeError('Deze waarde heeft geen vaste schrijfwijze in JSON.')
}

function isGewoon(waarde: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(waarde)
  return prototype === Object.prototype || prototype === null
}
