import type { Datum } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import { kantVan } from '../../toegang/rollen.ts'
import type { Context, Opdrachtsoort } from '../../verloop/opdracht.ts'
import { gesloten } from '../faseregel.ts'

/** What this procedure wants to have on record, in the words that count. */
function gevraagd({ ingang }: Procedure): { hulp?: string } {
  const waarvoor = ingang.flatMap(({ als }) => (als.soort === 'toestemming' ? [`"${als.waarvoor}"`] : []))
  return waarvoor.length > 0 ? { hulp: `Nodig om in te dienen: ${[...new Set(waarvoor)].join(' en ')}.` } : {}
}

/** An audit of decisions, or a question of an organisation: no pupil whose consent counts. */
const ZONDER_GEZIN: ReadonlySet<Procedure['betreft']> = new Set(['lijst', 'organisatie'])

/** Recording consent, with who and when. */
export const toestemmingVastleggen: Opdrachtsoort = {
  naam: 'toestemming-vastleggen',
  titel: 'Toestemming vastleggen',
  uitleg: 'Leg vast waarvoor toestemming is gegeven, of dat die weer is ingetrokken.',
  velden: (procedure) => ({
    van: {
      soort: 'keuze',
      label: 'Van wie',
      nietVoorGezin: true,
      keuzes: [
        { waarde: 'ouder', label: 'Ouder(s) of verzorger(s)' },
        { waarde: 'jongere', label: 'Jongere' },
      ],
    },
    persoon: { soort: 'verwijzing', naar: 'persoon', label: 'Of: welke persoon', nietVoorGezin: true },
    waarvoor: { soort: 'tekst', label: 'Waarvoor', verplicht: true, ...gevraagd(procedure) },
    gegeven: { soort: 'ja-nee', label: 'Toestemming gegeven', verplicht: true },
    op: { soort: 'datum', label: 'Datum', nietNaVandaag: true },
  }),
  door: (procedure) => [...procedure.indiener.rollen, ...procedure.behandelaars, 'ouder', 'jongere'],
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (ZONDER_GEZIN.has(procedure.betreft)
      ? weiger('niet-in-procedure', 'Deze zaak gaat niet over een leerling. Toestemming is hier niet nodig.')
      : null),
  beslis: ({ context }, waarden) => [
    {
      soort: 'toestemming-vastgelegd',
      inhoud: {
        // Family speaks for itself only; school and desk record what someone else told them.
        van: isGezin(context)
          ? (context.door.persoon ?? '')
          : String(waarden['persoon'] ?? waarden['van'] ?? ''),
        waarvoor: String(waarden['waarvoor']).slice(0, 120),
        gegeven: waarden['gegeven'] === true,
        op: (waarden['op'] ?? context.vandaag) as Datum,
      },
    },
  ],
}

function isGezin({ door }: Context): boolean {
  return door.rollen.every(({ rol }) => kantVan(rol) === 'gezin')
}

/** The own view of a guardian or young person, in their own words. */
export const zienswijzeGeven: Opdrachtsoort = {
  naam: 'zienswijze-geven',
  titel: 'Mijn mening geven',
  uitleg: 'Schrijf op wat u van de aanvraag vindt. Iedereen die meebeslist leest dit.',
  velden: () => ({ tekst: { soort: 'lange-tekst', label: 'Wat vindt u ervan?', verplicht: true } }),
  door: () => ['ouder', 'jongere'],
  kan: ({ toestand }) =>
    gesloten(toestand) ??
    (toestand.besluit && !toestand.besluit.tussentijds
      ? weiger('al-besloten', 'Er is al een besluit; een mening telt daarin niet meer mee.', {
          uitweg: 'Bent u het er niet mee eens? In de brief staat hoe u bezwaar maakt, en tot wanneer.',
        })
      : null),
  beslis: ({ context }, waarden) => [
    {
      soort: 'zienswijze-gegeven',
      inhoud: { van: context.door.persoon ?? '' },
      persoonlijk: { tekst: String(waarden['tekst']) },
    },
  ],
}
