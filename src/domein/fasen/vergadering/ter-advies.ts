// Asking the committee for advice on what it does not decide: on the agenda, while who decides stays who decides (GV-298).
// When the meeting gets another day or is cancelled the question goes along, as a point to decide does.
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

/** The meeting was moved or cancelled: what is asked goes along to the other day, or to the first agenda that is open. */
export const terAdviesVerzetten: Opdrachtsoort = {
  naam: 'ter-advies-verzetten',
  titel: 'Voor advies op een andere agenda zetten',
  uitleg:
    'Legt vast dat het overleg waarin de commissie zou adviseren is verplaatst of vervalt. Alleen het systeem doet dit.',
  velden: () => ({ naar: { soort: 'datum', label: 'De andere dag van dit overleg' } }),
  door: () => ['systeem'],
  kan: (s) =>
    gesloten(s.toestand) ??
    (s.toestand.terAdvies
      ? null
      : weiger('niet-geagendeerd', 'De zaak staat niet voor advies op een agenda.')),
  beslis: ({ toestand, context }, waarden) => {
    const { terAdvies } = toestand
    if (!terAdvies) return []
    const { commissie, vergadering, vraag } = terAdvies
    // The meeting that is cancelled is not one to be put on again.
    const andere = context.feiten.vergaderingen.filter((v) => v.datum !== vergadering)
    const naar = (waarden['naar'] ??
      eerstvolgendOverleg(andere, commissie, context.vandaag)?.datum ??
      null) as Datum | null
    return [
      {
        soort: 'ter-advies-teruggedraaid',
        inhoud: { reden: waarden['naar'] ? 'het overleg is verplaatst' : 'het overleg vervalt' },
      },
      ...(naar
        ? [
            {
              soort: 'ter-advies-geagendeerd' as const,
              inhoud: { vergadering: naar, commissie },
              persoonlijk: { vraag },
            },
          ]
        : []),
    ]
  },
}
