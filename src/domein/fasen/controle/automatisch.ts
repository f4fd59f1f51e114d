// The check that runs by itself: what the system can see is looked at when the dossier is offered, so that a complete
// one is in behandeling the same minute and an incomplete one tells at once what misses.
import { gemis } from '../../dossier/compleet.ts'
import type { FaseVan } from '../../procedure/definitie.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import { na } from '../../verloop/na.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { gaNaar } from '../../verloop/route.ts'
import { brievenVoor } from '../bericht/opstellen.ts'
import { faseVanSoort, inFase } from '../faseregel.ts'

/** What was done, and the outcome of the check when it leads into one that runs by itself. */
export function metControle(s: Situatie, gedaan: readonly Gebeurtenis[]): Gebeurtenis[] {
  const nu = na(s, gedaan)
  const fase = inFase(nu.procedure, nu.toestand, 'controle')
  if (!fase?.automatisch) return [...gedaan]
  const ontbreekt = gemis(nu).map((g) => g.tekst)
  if (ontbreekt.length > 0) return [...gedaan, ...incompleetBevonden(nu, fase, ontbreekt)]
  const compleet: Gebeurtenis = {
    soort: 'controle-uitgevoerd',
    inhoud: { uitkomst: 'compleet', per: s.context.vandaag, punten: {} },
    persoonlijk: { ontbreekt: [], toelichting: '' },
  }
  return [...gedaan, compleet, ...gaNaar(na(nu, [compleet]), fase.naar)]
}

/** Incomplete, with everything that misses: the applicant is asked to supplement. */
export function incompleetBevonden(
  s: Situatie,
  fase: FaseVan<'controle'>,
  ontbreekt: readonly string[],
  meer: { punten?: Readonly<Record<string, boolean>>; toelichting?: string } = {},
): Gebeurtenis[] {
  const bevonden: Gebeurtenis[] = [
    {
      soort: 'controle-uitgevoerd',
      inhoud: { uitkomst: 'incompleet', per: s.context.vandaag, punten: meer.punten ?? {} },
      persoonlijk: { ontbreekt, toelichting: meer.toelichting ?? '' },
    },
    { soort: 'status-gewijzigd', inhoud: { status: fase.incompleet.status } },
  ]
  return [...bevonden, ...brievenVoor(na(s, bevonden), 'incompleet')]
}

/** The check of this procedure when a complete dossier can go back to it now: before a decision, and not while it is there. */
export function controleAchteraf({ procedure, toestand: t }: Situatie): FaseVan<'controle'> | null {
  const fase = faseVanSoort(procedure, 'controle')
  return fase?.ookLater &&
    t.open &&
    t.compleetOp !== null &&
    (t.besluit === null || t.besluit.tussentijds === true)
    ? fase
    : null
}

/** Back to the check: off the agenda, with what was found wrong. What was done stays on record (GO-090). */
export function terugNaarControle(
  s: Situatie,
  fase: FaseVan<'controle'>,
  ontbreekt: readonly string[],
): Gebeurtenis[] {
  const terug: Gebeurtenis[] = [
    ...(s.toestand.agendering
      ? [
          {
            soort: 'agendering-teruggedraaid' as const,
            inhoud: { reden: 'Het dossier is niet meer compleet.' },
          },
        ]
      : []),
    { soort: 'fase-betreden', inhoud: { fase: fase.id, status: fase.status } },
  ]
  return [...terug, ...incompleetBevonden(na(s, terug), fase, ontbreekt)]
}
