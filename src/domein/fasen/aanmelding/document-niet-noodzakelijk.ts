import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { stukkenVan } from '../../verloop/toestand.ts'
import { bijAanvrager, gesloten } from '../faseregel.ts'

/** Removing what is not needed for the decision (AVG art. 5 lid 1 c, GV-201). The file is gone; the fact stays. */
export const documentNietNoodzakelijk: Opdrachtsoort = {
  naam: 'document-niet-noodzakelijk',
  titel: 'Verwijderen: niet noodzakelijk',
  uitleg:
    'Verwijder een document dat niet nodig is voor de beoordeling (AVG artikel 5 lid 1 onder c). Het bestand is daarna voor niemand meer op te vragen; alleen wie, wanneer en welke soort blijft in het logboek. De school krijgt een melding.',
  velden: () => ({ document: { soort: 'verwijzing', naar: 'document', label: 'Document', verplicht: true } }),
  door: (procedure) => procedure.behandelaars,
  kan: ({ toestand }) =>
    stukkenVan(toestand).length > 0
      ? null
      : weiger('geen-documenten', 'Er staat geen document in het dossier.'),
  beslis: ({ toestand }, waarden) => {
    const stuk = stukkenVan(toestand).find(
      (s) => s.id === waarden['document'] || s.soort === waarden['document'],
    )
    if (!stuk) return weiger('document-onbekend', 'Dit document staat niet in het dossier.')
    return [
      { soort: 'stuk-verwijderd', inhoud: { id: stuk.id, soort: stuk.soort, reden: 'niet-noodzakelijk' } },
    ]
  },
}

/** Taking back a stuk that was added by mistake, while the file is still with the applicant. */
export const documentVerwijderen: Opdrachtsoort = {
  naam: 'document-verwijderen',
  titel: 'Document terugnemen',
  uitleg:
    'Verwijder een document dat per vergissing is toegevoegd, zolang de aanvraag nog bij de school ligt.',
  velden: () => ({ document: { soort: 'verwijzing', naar: 'document', label: 'Document', verplicht: true } }),
  door: (procedure) => procedure.indiener.rollen,
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (bijAanvrager(procedure, toestand)
      ? stukkenVan(toestand).length > 0
        ? null
        : weiger('geen-documenten', 'Er staat geen document in het dossier.')
      : weiger('al-ingediend', 'De aanvraag is ingediend; documenten kunnen niet meer worden teruggenomen.', {
          uitweg: 'Vraag het samenwerkingsverband het document te verwijderen als het niet noodzakelijk is.',
        })),
  beslis: ({ toestand }, waarden) => {
    const stuk = stukkenVan(toestand).find(
      (s) => s.id === waarden['document'] || s.soort === waarden['document'],
    )
    if (!stuk) return weiger('document-onbekend', 'Dit document staat niet in het dossier.')
    return [{ soort: 'stuk-verwijderd', inhoud: { id: stuk.id, soort: stuk.soort, reden: 'vergissing' } }]
  },
}
