import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { faseVanSoort, gesloten } from '../faseregel.ts'
import { heeftGelezen, zienswijzenVan } from './deelname.ts'

/** Confirming to have read what parents and youth wrote, each for oneself, before the decision (GO-081). */
export const zienswijzeGelezen: Opdrachtsoort = {
  naam: 'zienswijze-gelezen',
  titel: 'Zienswijze gelezen',
  uitleg:
    'Bevestig dat u heeft gelezen wat ouders en jongere over de aanvraag schreven. Er kan pas worden besloten als iedere deelnemer dit heeft bevestigd.',
  velden: () => ({}),
  door: (procedure) => {
    const fase = faseVanSoort(procedure, 'vergadering')
    return fase?.zienswijzeLezen ? fase.leden : []
  },
  kan: (s) =>
    gesloten(s.toestand) ??
    (zienswijzenVan(s).length === 0
      ? weiger('geen-zienswijze', 'Er is geen zienswijze in het dossier.')
      : s.context.door.persoon && heeftGelezen(s, s.context.door.persoon)
        ? weiger('al-gelezen', 'U heeft dit al bevestigd.')
        : null),
  beslis: (s) => [{ soort: 'zienswijze-gelezen', inhoud: { wat: zienswijzenVan(s) } }],
}
