// With which roles someone acts on this one zaak. School roles count only for the school that asks, a contactpersoon
// only for the schools that were assigned and for what they began themselves, a regional role only in its own region, a deskundige only when appointed, family
// only for their own child.
import type { Procedure } from '../procedure/definitie.ts'
import type { Actor, Feiten, Instellingen } from '../verloop/opdracht.ts'
import type { Toestand } from '../verloop/toestand.ts'
import { isRegionaal, kantVan, type Rol } from './rollen.ts'

type Zaakdeel = Pick<
  Toestand,
  | 'aanvrager'
  | 'steunpunt'
  | 'toewijzingen'
  | 'aanstellingen'
  | 'agendering'
  | 'gestartDoor'
  | 'gestartAls'
  | 'opvolging'
>
type Wie = Pick<Procedure, 'behandelaars' | 'besloten' | 'opVraag'>

/** Roles including those that another role carries with it (GV-300). */
export function verruimdeRollen(actor: Actor, instellingen: Instellingen): Actor['rollen'] {
  const ook = actor.rollen.flatMap(({ rol, organisatie }) =>
    (instellingen.rolGeeftOok[rol] ?? []).map((extra) => ({ rol: extra, organisatie })),
  )
  return [...actor.rollen, ...ook]
}

/** Who was asked to the meeting that is still to come, and has an account: they read the file until then. */
export function genodigdenVan({ agendering }: Pick<Toestand, 'agendering'>): readonly string[] {
  return agendering && !agendering.gehouden
    ? (agendering.genodigden ?? []).flatMap((g) => (g.persoon ? [g.persoon] : []))
    : []
}

/** The contactpersoon who began the zaak, of a pupil without a school too; null when somebody else did. */
export function begonAlsContactpersoon(t: Pick<Toestand, 'gestartDoor' | 'gestartAls'>): string | null {
  return t.gestartAls === 'contactpersoon' ? t.gestartDoor : null
}

/** Whether someone is family and nothing else: speaks for itself, and is not asked what the desk knows. */
export function isGezin({ rollen }: Actor): boolean {
  return rollen.length > 0 && rollen.every(({ rol }) => kantVan(rol) === 'gezin')
}

/** Whether someone has this role at this organisation. */
export function heeftRolBij({ rollen }: Actor, rol: Rol, organisatie: string): boolean {
  return rollen.some((r) => r.rol === rol && r.organisatie === organisatie)
}

/** The roles that count for this zaak, each once; empty when the actor has nothing to do with it. */
export function rollenVoorZaak(
  procedure: Wie,
  actor: Actor,
  zaak: Zaakdeel,
  leerling: Feiten['leerling'],
  instellingen: Instellingen,
): readonly Rol[] {
  const rollen = new Set<Rol>()
  for (const { rol, organisatie } of verruimdeRollen(actor, instellingen)) {
    if (telt(procedure, rol, organisatie, actor, zaak, leerling)) rollen.add(rol)
  }
  return [...rollen]
}

/** Whether this role handles the zaak by itself, or was asked something in it: then it keeps seeing what came of that. */
export function isGevraagd(
  { opVraag = [] }: Pick<Procedure, 'opVraag'>,
  rol: Rol,
  { opvolging }: Pick<Toestand, 'opvolging'>,
): boolean {
  return !opVraag.includes(rol) || opvolging.some((o) => o.rol === rol)
}

function telt(
  procedure: Wie,
  rol: Rol,
  organisatie: string | null,
  actor: Actor,
  zaak: Zaakdeel,
  leerling: Feiten['leerling'],
): boolean {
  const aangesteld = zaak.aanstellingen.some((a) => a.persoon === actor.persoon && a.tot === null)
  if (procedure.besloten?.includes(rol) || !isGevraagd(procedure, rol, zaak)) return aangesteld
  switch (kantVan(rol)) {
    case 'systeem':
      return true
    case 'school':
      return organisatie === zaak.aanvrager
    case 'swv':
      if (isRegionaal(rol)) return organisatie === null || organisatie === zaak.steunpunt
      return (
        rol !== 'contactpersoon' ||
        organisatie === null ||
        organisatie === zaak.aanvrager ||
        begonAlsContactpersoon(zaak) === actor.persoon
      )
    case 'deskundige':
      return (
        aangesteld ||
        Object.values(zaak.toewijzingen).some((t) => t.persoon === actor.persoon) ||
        genodigdenVan(zaak).includes(actor.persoon ?? '')
      )
    case 'gezin':
      return (leerling?.gezag ?? []).some(
        (g) => g.persoon === actor.persoon && (rol === 'jongere') === (g.aard === 'jongere'),
      )
    case 'partner':
      return aangesteld || procedure.behandelaars.includes(rol)
  }
}
