// Asking the committee for advice on what it does not decide: on the agenda, while who decides stays who decides (GV-298).
import type { Datum } from '../../kern/datum.ts'
import { metWeekdag } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import { eerstvolgendOverleg } from '../../procedure/overleg.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { aangehouden, gesloten } from '../faseregel.ts'

/** Puts a zaak on the agenda for advice; it holds nothing up. */
export const terAdviesAgenderen: Opdrachtsoort = {
  naam: 'ter-advies-agenderen',
  titel: 'Voor advies op de agenda zetten',
  uitleg:
    'Zet de zaak op de agenda van de commissie om te adviseren. Dat hoeft niet. Het besluit blijft bij wie erover gaat.',
  velden: () => ({
    vergadering: {
      soort: 'datum',
      label: 'Datum van de vergadering',
      hulp: 'Leeg: de eerstvolgende geplande vergadering.',
      nietVoorVandaag: true,
    },
    vraag: { soort: 'lange-tekst', label: 'Vraag aan de commissie', verplicht: true },
  }),
  door: (procedure) => procedure.terAdvies?.door ?? [],
  kan: (s) => {
    const { procedure, toestand: t } = s
    const dicht = gesloten(t) ?? aangehouden(s)
    if (dicht) return dicht
    const grond = procedure.terAdvies?.grond
    if (!t.ingediendOp)
      return weiger('niet-ingediend', 'De aanvraag is nog niet ingediend.', grond ? { grond } : {})
    if (t.besluit) return weiger('al-besloten', 'Over de aanvraag is al besloten.')
    return t.terAdvies && t.terAdvies.vergadering >= s.context.vandaag
      ? weiger('al-geagendeerd', `De zaak staat al op de agenda van ${metWeekdag(t.terAdvies.vergadering)}.`)
      : null
  },
  beslis: ({ procedure, context }, waarden) => {
    const commissie = procedure.terAdvies?.commissie ?? ''
    const datum = (waarden['vergadering'] ??
      eerstvolgendOverleg(context.feiten.vergaderingen, commissie, context.vandaag)?.datum ??
      null) as Datum | null
    if (!datum)
      return weiger('geen-vergadering', 'Er is geen vergadering gepland.', {
        uitweg: 'Kies een datum voor de vergadering.',
        velden: { vergadering: 'Kies een datum.' },
      })
    return [
      {
        soort: 'ter-advies-geagendeerd',
        inhoud: { vergadering: datum, commissie },
        persoonlijk: { vraag: String(waarden['vraag']) },
      },
    ]
  },
}
