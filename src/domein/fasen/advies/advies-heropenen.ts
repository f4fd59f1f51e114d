import { weiger } from '../../kern/uitkomst.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import { aangehouden, faseVanSoort, gesloten } from '../faseregel.ts'

const plaatsen = (procedure: Procedure) => faseVanSoort(procedure, 'advies')?.plaatsen ?? []

/** Opening an advice that was given again, with reasons: the expert writes a second version beside the first (RGV-218). */
export const adviesHeropenen: Opdrachtsoort = {
  naam: 'advies-heropenen',
  titel: 'Advies heropenen',
  uitleg:
    'Heropen een vastgesteld advies, zodat de deskundige het kan herzien. Wat er stond blijft bewaard als eerdere versie.',
  velden: (procedure) => ({
    plaats: {
      soort: 'keuze',
      label: 'Welk advies',
      verplicht: true,
      keuzes: plaatsen(procedure).map((p) => ({ waarde: p.id, label: p.naam })),
    },
    reden: { soort: 'lange-tekst', label: 'Waarom', verplicht: true },
  }),
  door: (procedure) => faseVanSoort(procedure, 'advies')?.heropenen ?? [],
  kan: (s) =>
    gesloten(s.toestand) ??
    aangehouden(s) ??
    (s.toestand.besluit && !s.toestand.besluit.tussentijds
      ? weiger('al-besloten', 'Er is al besloten; een advies kan niet meer worden heropend.')
      : Object.keys(s.toestand.adviezen).length === 0
        ? weiger('geen-advies', 'Er is nog geen advies vastgesteld.')
        : null),
  beslis: ({ procedure, toestand, context }, waarden) => {
    const fase = faseVanSoort(procedure, 'advies')
    const plaats = String(waarden['plaats'])
    const advies = toestand.adviezen[plaats]
    if (!fase || !advies) return weiger('geen-advies', 'Dit advies is nog niet vastgesteld.')
    const heropend: Gebeurtenis = {
      soort: 'advies-heropend',
      inhoud: { plaats, persoon: advies.persoon, op: context.vandaag },
      persoonlijk: { reden: String(waarden['reden']) },
    }
    return [
      heropend,
      ...(toestand.agendering
        ? [{ soort: 'agendering-teruggedraaid' as const, inhoud: { reden: 'advies heropend' } }]
        : []),
      ...(toestand.fase === fase.id
        ? []
        : [{ soort: 'fase-betreden' as const, inhoud: { fase: fase.id, status: fase.status } }]),
    ]
  },
}
