// The list of members of the committee: who is in it by role (the chair, GV-300), who was put on it, and who takes part
// "in afstemming" without being a member.
import { leesCommissieleden, type Lidsoort } from '#db/opslag/commissie.ts'
import { leesRolhouders } from '#db/opslag/beheer.ts'
import { leesRollenVan } from '#db/opslag/beheerlezen.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { verruimdeRollen } from '#domein/toegang/relatie.ts'
import { type Rol, kantVan } from '#domein/toegang/rollen.ts'
import { deskVan } from '#procedures/register.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { type Werkplaats, leesIngelogd } from './handeling.ts'

export type Commissielid = {
  persoon: string
  naam: string
  als: Lidsoort
  rollen: readonly Rol[]
  /** Null: by role, and it changes with the role. */
  sinds: Datum | null
}

export type Commissiebeeld = {
  naam: string
  kort: string
  leden: readonly Commissielid[]
  magBeheren: boolean
}

/** The desk of this samenwerkingsverband, when it keeps a list of members. */
export function deskMetLeden(
  w: Pick<Werkplaats, 'omgeving'>,
): (Desk & { leden: NonNullable<Desk['leden']> }) | null {
  const desk = deskVan(w.omgeving.swv.sjabloon)
  return desk?.leden ? { ...desk, leden: desk.leden } : null
}

/** The roles of a person today, with those that a role carries with it. */
export async function rollenNu(w: Werkplaats, persoon: string): Promise<readonly Rol[]> {
  const rijen = (await leesRollenVan(w.tx, w.swv, [persoon], w.omgeving.vandaag)).get(persoon) ?? []
  const nu = rijen.filter((r) => r.van <= w.omgeving.vandaag)
  return verruimdeRollen({ persoon, rollen: nu }, w.omgeving.instellingen).map((r) => r.rol)
}

/** The members; null for who does not work at the SWV, or when the desk keeps no list. */
export function commissiebeeld(d: Diensten, sessie: Sessie): Promise<Commissiebeeld | null> {
  if (!sessie.rollen.some((r) => kantVan(r.rol) === 'swv')) return Promise.resolve(null)
  return leesIngelogd(d, sessie, async (w) => {
    const desk = deskMetLeden(w)
    if (!desk) return null
    const leden = new Map<string, Commissielid>()
    for (const rij of await leesCommissieleden(w.tx, w.swv, desk.commissie.kort)) {
      const rollen = await rollenNu(w, rij.persoon)
      // A member whose role ended is no member any more.
      if (rij.als === 'in-afstemming' || rollen.some((r) => desk.leden.rollen.includes(r)))
        leden.set(rij.persoon, { ...rij, rollen })
    }
    for (const houder of await voorzitters(w)) {
      const rollen = await rollenNu(w, houder.persoon)
      leden.set(houder.persoon, {
        persoon: houder.persoon,
        naam: houder.naam,
        als: 'lid',
        rollen,
        sinds: null,
      })
    }
    return {
      naam: desk.commissie.naam,
      kort: desk.commissie.kort,
      leden: [...leden.values()].toSorted(
        (a, b) => b.als.localeCompare(a.als) || a.naam.localeCompare(b.naam, 'nl'),
      ),
      magBeheren: heeftRecht(sessie.rollen, 'commissie-beheren'),
    }
  })
}

/** Who is chair today, by the role itself or by a role that carries it. */
async function voorzitters(w: Werkplaats): Promise<readonly { persoon: string; naam: string }[]> {
  const { vandaag, instellingen } = w.omgeving
  const geeft = (Object.keys(instellingen.rolGeeftOok) as Rol[]).filter((rol) =>
    instellingen.rolGeeftOok[rol]?.includes('voorzitter'),
  )
  const houders = await Promise.all(
    ['voorzitter' as const, ...geeft].map((rol) => leesRolhouders(w.tx, w.swv, rol, vandaag)),
  )
  return houders.flat().filter((h) => h.van <= vandaag)
}
