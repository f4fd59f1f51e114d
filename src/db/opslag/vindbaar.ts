// Who may find a zaak: the keys in zaak_toegang, and the one condition that every list carries.
import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'

/**
 * Of a person and an organisation the id itself; of a role its hash in the form of a UUID of version 8, which no id of a
 * person has (RFC 9562, 5.8).
 */
export function sleutel({ soort, wie }: Toegangsrij): string {
  if (soort === 'persoon' || soort === 'organisatie') return wie
  const h = createHash('sha256').update(`${soort}:${wie}`).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** The keys as a list for the database. */
export function sleutellijst(rijen: readonly Toegangsrij[]): RawBuilder<unknown> {
  return sql`${rijen.map(sleutel)}::uuid[]`
}

/**
 * Whether a holder of these keys may find a zaak. `offset 0` keeps it one look for all rows of a zaak, instead of one for
 * each key.
 * @param zaak column with the id of the zaak, such as `z.id`
 */
export function magVinden(swv: number, zaak: string, sleutels: readonly Toegangsrij[]): RawBuilder<boolean> {
  return sql<boolean>`exists (select from (
    select sleutel from zaak_toegang where swv = ${swv} and zaak = ${sql.ref(zaak)} offset 0) a
    where a.sleutel = any(${sleutellijst(sleutels)}))`
}
