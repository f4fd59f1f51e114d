import { weiger } from '../../kern/uitkomst.ts'
import { faseVanSoort } from '../faseregel.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { gesloten } from '../faseregel.ts'

/** Withdrawing: by who asked, as long as nothing has been decided. */
export const intrekken: Opdrachtsoort = {
  naam: 'intrekken',
  titel: 'Aanvraag intrekken',
  uitleg: 'Trekt de aanvraag in. De behandeling stopt en iedereen die ermee bezig is krijgt bericht.',
  velden: () => ({
    reden: { soort: 'lange-tekst', label: 'Waarom trekt u de aanvraag in', verplicht: true },
  }),
  door: (procedure) => procedure.indiener.rollen,
  kan: ({ toestand }) =>
    gesloten(toestand) ??
    (toestand.besluit && !toestand.besluit.tussentijds
      ? weiger('al-besloten', 'Er is al besloten; intrekken kan niet meer.', {
          uitweg: 'U kunt wel bezwaar maken.',
        })
      : null),
  beslis: ({ procedure, context }, waarden) => [
    {
      soort: 'ingetrokken',
      inhoud: { op: context.vandaag, status: faseVanSoort(procedure, 'uitvoering')?.afgerond ?? 'Afgerond' },
      persoonlijk: { reden: String(waarden['reden']) },
    },
  ],
}
