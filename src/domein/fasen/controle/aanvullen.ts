import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { huidigeFase } from '../../verloop/route.ts'
import { openOpschorting } from '../../verloop/toestand.ts'
import { gesloten } from '../faseregel.ts'
import { metControle } from './automatisch.ts'

/** The school says that what was asked is there: back to the check, or the held-up term runs again. */
export const aanvullen: Opdrachtsoort = {
  naam: 'aanvullen',
  titel: 'Opnieuw aanbieden',
  uitleg:
    'Meld dat u heeft aangevuld wat gevraagd was. De aanvraag ligt dan weer bij het samenwerkingsverband.',
  velden: () => ({}),
  // Who may begin it for a pupil without a school supplements it as well (GV-070).
  door: ({ indiener }) => [...indiener.rollen, ...(indiener.ook ?? [])],
  kan: ({ toestand, context }) =>
    gesloten(toestand) ??
    (toestand.bijAanvrager || openOpschorting(toestand, context.vandaag)?.soort === 'aanhouden'
      ? null
      : weiger('niets-gevraagd', 'Er is nu geen aanvulling gevraagd.')),
  beslis: (s) => {
    const { procedure, toestand, context } = s
    const opschorting = openOpschorting(toestand, context.vandaag)
    if (opschorting?.soort === 'aanhouden' && procedure.aanhouden?.beoordelen)
      return [{ soort: 'aangevuld', inhoud: { op: context.vandaag } }]
    if (opschorting?.soort === 'aanhouden')
      return [
        { soort: 'aangevuld', inhoud: { op: context.vandaag } },
        { soort: 'hervat', inhoud: { id: opschorting.id, op: context.vandaag } },
        { soort: 'status-gewijzigd', inhoud: { status: statusNaHervatten(s) } },
      ]
    return metControle(s, [
      { soort: 'aangevuld', inhoud: { op: context.vandaag } },
      { soort: 'status-gewijzigd', inhoud: { status: huidigeFase(s).status } },
    ])
  },
}

/** The status of the fase the zaak stands in, as it was before it was held up. */
export function statusNaHervatten(s: Parameters<typeof huidigeFase>[0]): string {
  const fase = huidigeFase(s)
  return fase.soort === 'vergadering' && s.toestand.agendering ? fase.geagendeerd : fase.status
}
