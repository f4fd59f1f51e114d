// The route of a zaak with "you are here".
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Zaakbeeld } from '../contract.ts'

/**
 * What lies behind, where the zaak is, and what comes. What a decision leads to is no step to come, since that would
 * foretell it: until then each of its ways is `mogelijk`, and after it only the way that was taken is left.
 */
export function routebeeld(procedure: Procedure, t: Toestand): Zaakbeeld['route'] {
  const hier = procedure.route.findIndex((f) => f.id === t.fase)
  const betreden = (id: string) => t.fasen[id] !== undefined
  const takken = wegenUitBesluit(procedure)
  const isTak = (f: Fase) => takken.includes(f.id) || f.telt === 'afwijzing'
  // Where no fase decides, being granted or refused shows in the fase that was entered.
  const beslist =
    t.besluit !== null ||
    procedure.route.some(
      (f) => betreden(f.id) && (f.telt !== undefined || (f.soort === 'uitvoering' && f.toegekend === true)),
    )
  return procedure.route
    .filter((f) => !isTak(f) || betreden(f.id) || (t.open && !beslist))
    .map((f) => {
      // A branch that was taken before lies behind, wherever it stands in the route.
      const voorbij = !t.open || procedure.route.indexOf(f) < hier || (isTak(f) && betreden(f.id))
      // A decision taken in the meeting passes the fase of the decision without entering it.
      const geweest = betreden(f.id) || (f.soort === 'besluit' && t.besluit !== null)
      const stand =
        t.open && f.id === t.fase
          ? 'hier'
          : isTak(f) && !betreden(f.id)
            ? 'mogelijk'
            : !voorbij
              ? 'straks'
              : geweest
                ? 'gedaan'
                : 'overgeslagen'
      return { id: f.id, naam: f.naam, stand, uitleg: f.uitleg, grond: f.grond ?? null }
    })
}

/** The fasen that the options of a decision lead to. */
function wegenUitBesluit(procedure: Procedure): readonly string[] {
  return procedure.route.flatMap((f) =>
    f.soort === 'besluit'
      ? f.opties.flatMap((o) =>
          [{ naar: o.naar }, ...Object.values(o.bij?.antwoorden ?? {})].flatMap(({ naar }) =>
            naar && 'fase' in naar ? [naar.fase] : [],
          ),
        )
      : [],
  )
}
