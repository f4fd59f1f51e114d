import { weiger } from '../../kern/uitkomst.ts'
import { zaakwoord } from '../../procedure/zaakwoord.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import { isGezin } from '../../toegang/relatie.ts'
import { type Rol, kantVan } from '../../toegang/rollen.ts'
import type { Toestand } from '../../verloop/toestand.ts'
import { faseVanSoort } from '../faseregel.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { gesloten } from '../faseregel.ts'

/**
 * Who speaks for the one that asks: the school, and who began it. What someone else began about a decision (an objection
 * of parents) is not the school's to withdraw, though it takes part as a party (Awb 6:21).
 */
function doorWie({ betreft, indiener }: Procedure, { gestartAls }: Toestand): readonly Rol[] {
  if (kantVan(gestartAls) === 'school') return indiener.rollen
  return betreft === 'besluit' ? [gestartAls] : [...new Set([...indiener.rollen, gestartAls])]
}

/** Withdrawing: by who asked, as long as nothing has been decided. */
export const intrekken: Opdrachtsoort = {
  naam: 'intrekken',
  titel: 'Aanvraag intrekken',
  uitleg: 'Trek de aanvraag in. De behandeling stopt en iedereen die ermee bezig is krijgt bericht.',
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
  door: doorWie,
  kan: ({ toestand, context }) =>
    gesloten(toestand) ??
    (kantVan(toestand.gestartAls) === 'gezin' &&
    isGezin(context.door) &&
    toestand.gestartDoor !== context.door.persoon
      ? weiger('niet-van-u', 'Iemand anders van het gezin is dit begonnen.', {
          uitweg: 'Wie het begonnen is kan het intrekken.',
        })
      : null) ??
    (toestand.besluit && !toestand.besluit.tussentijds
      ? weiger('al-besloten', 'Er is al besloten; intrekken kan niet meer.', {
          uitweg: 'U kunt wel bezwaar maken.',
        })
      : null),
  beslis: ({ procedure, context }, waarden) => [
    {
      soort: 'ingetrokken',
      inhoud: {
        op: context.vandaag,
        status: procedure.ingetrokken ?? faseVanSoort(procedure, 'uitvoering')?.afgerond ?? 'Afgerond',
      },
      persoonlijk: { reden: String(waarden['reden']) },
    },
  ],
}
