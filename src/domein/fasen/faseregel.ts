// Small rules that the opdrachten of all fasesoorten share.
import type { FaseVan, Fasesoort, Procedure } from '../procedure/definitie.ts'
import { fase } from '../procedure/definitie.ts'
import { type Weigering, weiger } from '../kern/uitkomst.ts'
import { rollenVoorZaak } from '../toegang/relatie.ts'
import type { Rol } from '../toegang/rollen.ts'
import { type Toestand, openOpschorting } from '../verloop/toestand.ts'
import type { Situatie } from '../verloop/opdracht.ts'

/** The current fase when it is of this soort. */
export function inFase<S extends Fasesoort>(procedure: Procedure, t: Toestand, soort: S): FaseVan<S> | null {
  const huidig = fase(procedure, t.fase)
  return huidig.soort === soort ? (huidig as FaseVan<S>) : null
}

/** The first fase of this soort on the route. */
export function faseVanSoort<S extends Fasesoort>(procedure: Procedure, soort: S): FaseVan<S> | null {
  return (procedure.route.find((f) => f.soort === soort) as FaseVan<S> | undefined) ?? null
}

/** The roles that who acts has for this zaak. */
export function eigenRollen({ procedure, toestand, context }: Situatie): readonly Rol[] {
  const { door, feiten, instellingen } = context
  return rollenVoorZaak(procedure, door, toestand, feiten.leerling, instellingen)
}

/** Who may act in fasen of this soort; nobody when the route has none. */
export function doorFase(procedure: Procedure, soort: Fasesoort): readonly Rol[] {
  return faseVanSoort(procedure, soort)?.door ?? []
}

/** Refusal when the zaak has ended. */
export function gesloten(t: Toestand): Weigering | null {
  return t.open
    ? null
    : weiger('zaak-gesloten', `Deze zaak is afgesloten (status ${t.status}).`, {
        uitweg: 'Heropen de zaak als er toch nog iets moet gebeuren.',
      })
}

/** Refusal while the term is held up because information is missing (GV-041). */
export function aangehouden(s: Situatie): Weigering | null {
  const opschorting = openOpschorting(s.toestand, s.context.vandaag)
  return opschorting?.soort === 'aanhouden'
    ? weiger('aangehouden', 'De zaak is aangehouden: er wordt gewacht op informatie.', {
        uitweg: 'Hervat de behandeling als de informatie binnen is.',
        grond: 'GV-041',
      })
    : null
}

/** Refusal when the zaak is not in a fase of this soort, in words of where it is. */
export function nietInFase(s: Situatie, soort: Fasesoort, wat: string): Weigering | null {
  if (inFase(s.procedure, s.toestand, soort)) return null
  const huidig = fase(s.procedure, s.toestand.fase)
  return weiger(
    'verkeerde-fase',
    `${wat} kan nu niet: de zaak is in de stap "${huidig.naam}" (status ${s.toestand.status}).`,
    {
      uitweg: huidig.uitleg,
      grond: 'GV-041',
    },
  )
}

/** Whether the applicant still works on the file: before filing, or asked to supplement. */
export function bijAanvrager(procedure: Procedure, t: Toestand): boolean {
  return inFase(procedure, t, 'aanmelding') !== null || t.bijAanvrager
}
