import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { gesloten } from '../faseregel.ts'
import { buitenAdvies } from './deskundige-toewijzen.ts'
import { eigenPlaats } from './eigen-plaats.ts'

/** The expert accepts and declares to be independent (GV-210). */
export const toewijzingAanvaarden: Opdrachtsoort = {
  naam: 'toewijzing-aanvaarden',
  titel: 'Verzoek om advies aanvaarden',
  uitleg: 'U aanvaardt het verzoek om advies en verklaart dat u onafhankelijk bent.',
  velden: () => ({
    onafhankelijk: {
      soort: 'verklaring',
      label:
        'Ik werk niet voor het bestuur dat aanvraagt, was niet betrokken bij het dossier en heb niet meegedacht over deze leerling.',
      verplicht: true,
      grond: 'GV-210',
    },
  }),
  door: () => ['deskundige'],
  kan: (s) =>
    gesloten(s.toestand) ??
    buitenAdvies(s) ??
    (eigenPlaats(s)
      ? null
      : weiger('niet-toegewezen', 'U bent in deze zaak niet als deskundige toegewezen.')),
  beslis: (s) => {
    const eigen = eigenPlaats(s)
    if (!eigen) return weiger('niet-toegewezen', 'U bent in deze zaak niet als deskundige toegewezen.')
    if (eigen.toewijzing.aanvaard) return []
    return [
      { soort: 'toewijzing-aanvaard', inhoud: { plaats: eigen.plaats, persoon: eigen.toewijzing.persoon } },
    ]
  },
}
