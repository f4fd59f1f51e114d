// The headers that say which version was looked at and that make an act happen once.
import { wijsAf } from './probleem.ts'

/**
 * The version of the zaak that the caller looked at: If-Match ("12"), or else the query `versie`. Absent or `*`: no check.
 * Stops with 400 on anything that is no version.
 */
export function versieVan(
  koppen: Headers,
  query: string | undefined,
): { versie: number | undefined; viaIfMatch: boolean } {
  const kop = koppen.get('if-match')?.trim()
  if (kop !== undefined && kop !== '*') {
    const getal = /^(?:W\/)?"(\d{1,9})"$/.exec(kop)?.[1]
    if (getal === undefined) wijsAf(400, 'if-match', 'If-Match is geen versie; schrijf bijvoorbeeld "12".')
    return { versie: Number(getal), viaIfMatch: true }
  }
  if (query === undefined) return { versie: undefined, viaIfMatch: false }
  if (!/^\d{1,9}$/.test(query)) wijsAf(400, 'versie', '"versie" is een getal, bijvoorbeeld 12.')
  return { versie: Number(query), viaIfMatch: false }
}

/** The Idempotency-Key: the same key with the same content gives the same answer and one effect. */
export function sleutelVan(koppen: Headers): string | undefined {
  const sleutel = koppen.get('idempotency-key')
  if (sleutel === null) return undefined
  if (!/^[\x21-\x7e]{1,200}$/.test(sleutel))
    wijsAf(400, 'idempotency-key', 'De Idempotency-Key heeft 1 tot 200 tekens zonder spaties.')
  return sleutel
}

/** The entity tag of a version. */
export function etag(versie: number): string {
  return `"${versie}"`
}

/**
 * The part of a file that was asked for; null: the whole.
 * Stops with 416 when the part does not exist. More parts at once, and other units, count as not asked.
 */
export function bereikVan(koppen: Headers, bytes: number, tag: string): { van: number; tot: number } | null {
  const m = /^bytes=(\d*)-(\d*)$/.exec(koppen.get('range')?.trim() ?? '')
  if (!m || (m[1] === '' && m[2] === '')) return null
  const als = koppen.get('if-range')
  if (als !== null && als !== tag) return null
  const van = m[1] === '' ? Math.max(0, bytes - Number(m[2])) : Number(m[1])
  const tot = m[1] === '' || m[2] === '' ? bytes - 1 : Math.min(Number(m[2]), bytes - 1)
  if (van > tot || van >= bytes)
    wijsAf(
      416,
      'bereik',
      'Dit deel van het bestand bestaat niet.',
      {},
      { 'content-range': `bytes */${bytes}` },
    )
  return { van, tot }
}
