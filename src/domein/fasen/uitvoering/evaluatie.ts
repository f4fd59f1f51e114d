import type { Datum } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Velden } from '../../kern/veld.ts'
import type { Evaluatie } from '../../procedure/bouwstenen.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie, Variant } from '../../verloop/opdracht.ts'
import { gesloten, inFase } from '../faseregel.ts'
import { partijen } from '../gesprek/gesprek-vastleggen.ts'
import { metGevolgen, uitkomstVan } from '../gevolgen.ts'
import { alleVelden, keuzeveld } from '../variant.ts'

/** The evaluations of all fasen of the procedure, each id once. */
export function evaluatiesVan(procedure: Procedure): readonly Evaluatie[] {
  const alle = procedure.route.flatMap((f) => (f.soort === 'uitvoering' ? f.evaluaties : []))
  return alle.filter((e, i) => alle.findIndex((x) => x.id === e.id) === i)
}

function nietNu(s: Situatie, e: Evaluatie) {
  const dicht = gesloten(s.toestand)
  if (dicht) return dicht
  const fase = inFase(s.procedure, s.toestand, 'uitvoering')
  if (!fase?.evaluaties.some((x) => x.id === e.id))
    return weiger('verkeerde-fase', `${e.naam} kan pas als er iets loopt om te evalueren.`, {
      grond: e.grond,
    })
  return fase.start && !s.toestand.uitvoering
    ? weiger('niet-gestart', 'Er is nog niets gestart.', { uitweg: 'Leg eerst de start vast.' })
    : null
}

/** The planned talk of this evaluation, as held. */
function gehouden(
  { toestand: t }: Situatie,
  e: Evaluatie,
  op: Datum,
  deelnemers: readonly string[],
  verslag: string,
): readonly Gebeurtenis[] {
  const gepland = e.gesprek ? t.gesprekken.find((g) => !g.gehouden && g.gesprek === e.gesprek) : undefined
  if (!gepland) return []
  return [
    {
      soort: 'gesprek-vastgelegd',
      inhoud: { id: gepland.id, gesprek: gepland.gesprek, op, vorm: 'mondeling', deelnemers },
      persoonlijk: { verslag, velden: {} },
    },
  ]
}

const varianten: NonNullable<Opdrachtsoort['varianten']> = {
  veld: 'evaluatie',
  ookZonder: false,
  gedeeld: (procedure): Velden => ({
    evaluatie: keuzeveld('Welke evaluatie', varianten.van(procedure)),
    op: { soort: 'datum', label: 'Gehouden op', verplicht: true, nietNaVandaag: true },
    partijen: { soort: 'meerkeuze', label: 'Wie waren erbij', keuzes: partijen(procedure) },
    verslag: { soort: 'lange-tekst', label: 'Verslag', verplicht: true },
  }),
  van: (procedure): readonly Variant[] =>
    evaluatiesVan(procedure).map((e) => ({
      waarde: e.id,
      titel: `${e.naam} vastleggen`,
      uitleg: 'Leg deze evaluatie vast, met wie erbij waren en wat eruit kwam.',
      door: e.door,
      velden: e.velden ?? {},
      kan: (s) => nietNu(s, e),
    })),
}

/** An evaluation of what runs: who was there, the report, and what follows. */
export const evaluatieVastleggen: Opdrachtsoort = {
  naam: 'evaluatie-vastleggen',
  titel: 'Evaluatie vastleggen',
  uitleg: 'Leg een gehouden evaluatie vast: wie erbij waren, wat is besproken en wat volgt.',
  varianten,
  velden: (procedure) => alleVelden(varianten, procedure),
  door: (procedure) => [...new Set(evaluatiesVan(procedure).flatMap((e) => e.door))],
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (evaluatiesVan(procedure).length > 0
      ? null
      : weiger('geen-evaluatie', 'In deze procedure wordt hier niets geëvalueerd.')),
  beslis: (s, waarden) => {
    const e = evaluatiesVan(s.procedure).find((x) => x.id === waarden['evaluatie'])
    if (!e)
      return weiger('evaluatie-onbekend', 'Kies welke evaluatie.', {
        velden: { evaluatie: 'Kies welke evaluatie.' },
      })
    const { evaluatie: _e, op, partijen: erbij, verslag, ...velden } = waarden
    return metGevolgen(
      s,
      [
        {
          soort: 'evaluatie-vastgelegd',
          inhoud: {
            id: `${e.id}-${s.toestand.evaluaties.length + 1}`,
            evaluatie: e.id,
            op: op as Datum,
            deelnemers: (erbij ?? []) as readonly string[],
            uitkomst: uitkomstVan(e.gevolgen, velden),
          },
          persoonlijk: { verslag: String(verslag), velden },
        },
        ...gehouden(s, e, op as Datum, (erbij ?? []) as readonly string[], String(verslag)),
      ],
      e.gevolgen,
      velden,
    )
  },
}
