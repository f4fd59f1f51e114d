import { type Datum, metWeekdag } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { gaNaar } from '../../verloop/route.ts'
import { nietGenodigd } from './genodigden.ts'
import { aangehouden, faseVanSoort, gesloten, inFase } from '../faseregel.ts'

/** The zaak was discussed in the meeting: who was there and what was said. */
export const vergaderingHouden: Opdrachtsoort = {
  naam: 'vergadering-houden',
  titel: 'Bespreking vastleggen',
  uitleg:
    'Leg vast dat de zaak in de vergadering is besproken, wie er waren en wat is besproken. Daarna kan het besluit worden genomen.',
  velden: () => ({
    op: { soort: 'datum', label: 'Datum van de vergadering', nietNaVandaag: true },
    aanwezig: { soort: 'verwijzing', naar: 'persoon', meer: true, label: 'Aanwezig' },
    verslag: { soort: 'lange-tekst', label: 'Verslag van de bespreking' },
  }),
  door: (procedure) => [
    ...new Set([
      ...(faseVanSoort(procedure, 'vergadering')?.agenderen ?? []),
      ...(faseVanSoort(procedure, 'vergadering')?.leden ?? []),
    ]),
  ],
  kan: (s) =>
    gesloten(s.toestand) ??
    aangehouden(s) ??
    (s.toestand.agendering &&
    !s.toestand.agendering.gehouden &&
    inFase(s.procedure, s.toestand, 'vergadering')
      ? s.toestand.agendering.vergadering > s.context.vandaag
        ? weiger(
            'vergadering-nog-niet',
            `De vergadering is pas op ${metWeekdag(s.toestand.agendering.vergadering)}.`,
            {
              uitweg: 'Leg de bespreking vast op of na die dag.',
            },
          )
        : null
      : weiger('niet-geagendeerd', 'De zaak staat niet op de agenda.', {
          uitweg: 'Zet de zaak eerst op de agenda.',
        })),
  beslis: (s, waarden) => {
    const fase = inFase(s.procedure, s.toestand, 'vergadering')
    if (!fase) return weiger('niet-geagendeerd', 'De zaak staat niet op de agenda.')
    const fout = nietGenodigd(s, (waarden['aanwezig'] ?? []) as readonly string[])
    if (fout) return fout
    return [
      {
        soort: 'vergadering-gehouden',
        inhoud: {
          op: (waarden['op'] ?? s.context.vandaag) as Datum,
          aanwezig: (waarden['aanwezig'] ?? []) as readonly string[],
        },
        persoonlijk: { verslag: String(waarden['verslag'] ?? '') },
      },
      ...gaNaar(s, fase.naar),
    ]
  },
}
