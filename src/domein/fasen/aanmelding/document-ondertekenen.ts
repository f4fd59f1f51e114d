import type { Datum } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { stukkenVan } from '../../verloop/toestand.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import { gesloten } from '../faseregel.ts'
import { ondertekenaars } from './handtekening.ts'

function vraagtKennisgenomen({ dossiereisen }: Procedure): boolean {
  return dossiereisen.some((e) => e.handtekeningen?.some((h) => h.includes('elke-ouder-kennisgenomen')))
}

/** Recording a signature that was put under a stuk, by a party or by one named person. */
export const ondertekenen: Opdrachtsoort = {
  naam: 'ondertekenen',
  titel: 'Handtekening vastleggen',
  uitleg: 'Leg vast wie een document heeft ondertekend, en wanneer.',
  velden: (procedure) => ({
    document: { soort: 'verwijzing', naar: 'document', label: 'Document', verplicht: true },
    wie: {
      soort: 'keuze',
      label: 'Wie ondertekende',
      keuzes: ondertekenaars(procedure),
    },
    persoon: {
      soort: 'verwijzing',
      naar: 'persoon',
      label: 'Of: welke persoon',
      hulp: 'Bijvoorbeeld één van twee ouders.',
    },
    op: { soort: 'datum', label: 'Datum van de handtekening', nietNaVandaag: true },
    ...(vraagtKennisgenomen(procedure)
      ? {
          kennisgenomen: {
            soort: 'ja-nee' as const,
            label: 'Alleen voor kennisgenomen',
            hulp: 'Ja: deze ouder is het er niet mee eens, en tekent dat hij of zij op de hoogte is.',
          },
        }
      : {}),
  }),
  door: (procedure) => [...procedure.indiener.rollen, ...procedure.behandelaars],
  kan: ({ toestand }) =>
    gesloten(toestand) ??
    (stukkenVan(toestand).length > 0
      ? null
      : weiger('geen-documenten', 'Er is nog geen document om te ondertekenen.', {
          uitweg: 'Voeg eerst een document toe.',
        })),
  beslis: ({ toestand, context }, waarden) => {
    const stuk = stukkenVan(toestand).find(
      (s) => s.id === waarden['document'] || s.soort === waarden['document'],
    )
    if (!stuk) return weiger('document-onbekend', 'Dit document staat niet in het dossier.')
    const door = String(waarden['persoon'] ?? waarden['wie'] ?? '')
    if (!door)
      return weiger('wie-nodig', 'Geef aan wie ondertekende.', { velden: { wie: 'Kies wie ondertekende.' } })
    return [
      {
        soort: 'stuk-ondertekend',
        inhoud: {
          id: stuk.id,
          door,
          op: (waarden['op'] ?? context.vandaag) as Datum,
          ...(waarden['kennisgenomen'] === true ? { kennisgenomen: true } : {}),
        },
      },
    ]
  },
}
