// With which roles someone acts on this one zaak. School roles count only for the school that asks, a contactpersoon
// only for the schools that were assigned, a deskundige only when appointed, family only for their own child.
import type { Actor, Feiten, Instellingen } from '../verloop/opdracht.ts'
import type { Toestand } from '../verloop/toestand.ts'
import { kantVan, type Rol } from './rollen.ts'

type Zaakdeel = Pick<Toestand, 'aanvrager' | 'toewijzingen'>

/** Roles including those that another role carries with it (GV-300). */
export function verruimdeRollen(actor: Actor, instellingen: Instellingen): Actor['rollen'] {
  const ook = actor.rollen.flatMap(({ rol, organisatie }) =>
    (instellingen.rolGeeftOok[rol] ?? []).map((extra) => ({ rol: extra, organisatie })),
  )
  return [...actor.rollen, ...ook]
}

/** The roles that count for this zaak, each once; empty when the actor has nothing to do with it. */
export function rollenVoorZaak(
  actor: Actor,
  zaak: Zaakdeel,
  leerling: Feiten['leerling'],
  instellingen: Instellingen,
): readonly Rol[] {
  const rollen = new Set<Rol>()
  for (const { rol, organisatie } of verruimdeRollen(actor, instellingen)) {
    if (telt(rol, organisatie, actor, zaak, leerling)) rollen.add(rol)
  }
  return [...rollen]
}

function telt(
  rol: Rol,
  organisatie: string | null,
  actor: Actor,
  zaak: Zaakdeel,
  leerling: Feiten['leerling'],
): boolean {
  switch (kantVan(rol)) {
    case 'systeem':
      return true
    case 'school':
      return organisatie === zaak.aanvrager
    case 'swv':
      return rol !== 'contactpersoon' || organisatie === null || organisatie === zaak.aanvrager
    case 'deskundige':
      return Object.values(zaak.toewijzingen).some((t) => t.persoon === actor.persoon)
    case 'gezin':
      return (leerling?.gezag ?? []).some(
        (g) => g.persoon === actor.persoon && (rol === 'jongere') === (g.aard === 'jongere'),
      )
    case 'partner':
      return false
  }
}
