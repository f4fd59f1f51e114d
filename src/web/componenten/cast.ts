// The people of a practice room, in the order in which one plays them.
import { type Kant, kantVan } from '#domein/toegang/rollen.ts'

const KANTEN: Readonly<Record<Exclude<Kant, 'systeem'>, string>> = {
  school: 'Scholen',
  swv: 'Samenwerkingsverband',
  deskundige: 'Deskundigen',
  partner: 'Partners',
  gezin: 'Ouders en jongeren',
}

/** Groups with a heading; a person stands with the first role, in the given order. Empty groups are left out. */
export function perKant<M extends { rollen: readonly { rol: string }[] }>(
  cast: readonly M[],
): [string, readonly M[]][] {
  return Object.entries(KANTEN).flatMap(([kant, kop]): [string, readonly M[]][] => {
    const mensen = cast.filter((m) => m.rollen[0] && kantVan(m.rollen[0].rol as never) === kant)
    return mensen.length > 0 ? [[kop, mensen]] : []
  })
}
