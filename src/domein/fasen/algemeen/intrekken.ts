import { weiger } from '../../kern/uitkomst.ts'
import { zaakwoord } from '../../procedure/zaakwoord.ts'
import { faseVanSoort } from '../faseregel.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { gesloten } from '../faseregel.ts'

/** Withdrawing: by who asked, as long as nothing has been decided. */
export const intrekken: Opdrachtsoort = {
  naam: 'intrekken',
  titel: 'Aanvraag intrekken',
  uitleg: 'Trekt de aanvraag in. De behandeling stopt en iedereen die ermee bezig is krijgt bericht.',
  woorden: (procedure) => {
    const { kop, de, stopt } = zaakwoord(procedure)
    return {
      titel: `${kop} ${stopt ? 'stoppen' : 'intrekken'}`,
      uitleg: `${stopt ? `Stopt ${de}` : `Trekt ${de} in`}. De behandeling stopt en iedereen die ermee bezig is krijgt bericht.`,
    }
  },
  velden: (procedure) => {
    const { de, stopt } = zaakwoord(procedure)
    const label = stopt ? `Waarom stopt ${de}` : `Waarom trekt u ${de} in`
    return { reden: { soort: 'lange-tekst', label, verplicht: true } }
  },
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
