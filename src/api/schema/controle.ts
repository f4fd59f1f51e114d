// Whether a value fits a schema, for the part of JSON Schema that vorm.ts and velden.ts write. Tests hold every answer of
// the API against it; the generator checks itself with it.
import { leesDatum } from '#domein/kern/datum.ts'
import type { JsonSchema } from './vorm.ts'

/**
 * What does not fit, as `path: what`; empty when it fits.
 * @param delen component schemas, for `$ref`
 */
export function pastNiet(
  schema: JsonSchema,
  waarde: unknown,
  delen: Readonly<Record<string, JsonSchema>>,
  pad = '$',
): string[] {
  const verwijzing = schema['$ref']
  if (typeof verwijzing === 'string') {
    const doel = delen[verwijzing.split('/').at(-1) ?? '']
    return doel ? pastNiet(doel, waarde, delen, pad) : [`${pad}: ${verwijzing} bestaat niet`]
  }
  const keuzes = schema['anyOf'] as readonly JsonSchema[] | undefined
  if (keuzes) {
    const pogingen = keuzes.map((keuze) => pastNiet(keuze, waarde, delen, pad))
    if (pogingen.every((fouten) => fouten.length > 0))
      return pogingen.reduce((minst, fouten) => (fouten.length < minst.length ? fouten : minst))
  }
  const soorten = [schema['type'] ?? []].flat() as string[]
  if (soorten.length > 0 && !soorten.some((soort) => isSoort(soort, waarde)))
    return [`${pad}: geen ${soorten.join(' of ')}`]
  return [...enkel(schema, waarde, pad), ...samengesteld(schema, waarde, delen, pad)]
}

function isSoort(soort: string, waarde: unknown): boolean {
  switch (soort) {
    case 'null':
      return waarde === null
    case 'array':
      return Array.isArray(waarde)
    case 'object':
      return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
    case 'integer':
      return Number.isInteger(waarde)
    default:
      return typeof waarde === soort
  }
}

function enkel(schema: JsonSchema, waarde: unknown, pad: string): string[] {
  const fouten: string[] = []
  if ('const' in schema && waarde !== schema['const']) fouten.push(`${pad}: niet ${String(schema['const'])}`)
  const mag = schema['enum'] as readonly unknown[] | undefined
  if (mag && !mag.includes(waarde)) fouten.push(`${pad}: niet uit de lijst`)
  if (schema['format'] === 'date' && typeof waarde === 'string' && !leesDatum(waarde))
    fouten.push(`${pad}: geen datum`)
  return fouten
}

function samengesteld(
  schema: JsonSchema,
  waarde: unknown,
  delen: Readonly<Record<string, JsonSchema>>,
  pad: string,
): string[] {
  const items = schema['items'] as JsonSchema | undefined
  if (Array.isArray(waarde))
    return items ? waarde.flatMap((item, i) => pastNiet(items, item, delen, `${pad}[${i}]`)) : []
  if (typeof waarde !== 'object' || waarde === null) return []
  const eigenschappen = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>
  const verder = schema['additionalProperties']
  const mist = ((schema['required'] ?? []) as readonly string[])
    .filter((naam) => !Object.hasOwn(waarde, naam))
    .map((naam) => `${pad}.${naam}: ontbreekt`)
  return Object.entries(waarde).reduce((fouten, [naam, deel]) => {
    if (deel === undefined) return fouten
    const eigen = Object.hasOwn(eigenschappen, naam) ? eigenschappen[naam] : undefined
    if (eigen) return [...fouten, ...pastNiet(eigen, deel, delen, `${pad}.${naam}`)]
    if (verder === false) return [...fouten, `${pad}.${naam}: hoort hier niet`]
    return typeof verder === 'object' && verder !== null
      ? [...fouten, ...pastNiet(verder as JsonSchema, deel, delen, `${pad}.${naam}`)]
      : fouten
  }, mist)
}
