// The words a scenario may use for one desk: its procedures, the opdrachten with their fields, and the usual people.
import type { Velden } from '#domein/kern/veld.ts'
import { BEDRAG_VASTSTELLEN } from '#domein/procedure/bedrag.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { ZAAK_STARTEN } from '#domein/zaak/starten.ts'
import { CASTS } from '#oefening/casts.ts'
import { DESKS } from '#procedures/register.ts'
import { gewoon, herken } from '#api/woord.ts'

/** The organisations that a file may name; null when they are not known here. */
export function organisatiesVan(desk: Desk): readonly string[] | null {
  return CASTS[desk.sjabloon]?.organisaties.map((o) => o.naam) ?? null
}

export const OPDRACHTNAMEN: readonly string[] = [ZAAK_STARTEN.naam, ...OPDRACHTEN.keys(), BEDRAG_VASTSTELLEN.naam]

/** The desk of a template code or name; null when there is none. */
export function zoekDesk(woord: string): Desk | null {
  return DESKS.find((d) => [d.sjabloon, d.naam].some((n) => gewoon(n) === gewoon(woord))) ?? null
}

/** The procedure of a desk by its code; null when there is none. */
export function zoekProcedure(desk: Desk, woord: string): Procedure | null {
  const code = herken(woord, desk.procedures.map((p) => p.code))
  return desk.procedures.find((p) => p.code === code) ?? null
}

/**
 * The fields of an opdracht.
 * @param procedure of the zaak; null when it is not known, then a field of any procedure of the desk will do
 */
export function veldenVan(opdracht: string, procedure: Procedure | null, desk: Desk): Velden {
  if (opdracht === ZAAK_STARTEN.naam) return ZAAK_STARTEN.velden
  if (opdracht === BEDRAG_VASTSTELLEN.naam) return BEDRAG_VASTSTELLEN.velden
  const soort = OPDRACHTEN.get(opdracht)
  if (!soort) return {}
  const procedures = procedure ? [procedure] : desk.procedures
  return Object.assign({}, ...procedures.map((p) => soort.velden(p, null))) as Velden
}
