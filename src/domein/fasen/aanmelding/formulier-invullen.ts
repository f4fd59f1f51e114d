import { formulierVelden } from '../../procedure/definitie.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { bijAanvrager, gesloten } from '../faseregel.ts'

/** Saving answers of the form, one or many. A school may always save while the file is with the school. */
export const formulierInvullen: Opdrachtsoort = {
  naam: 'formulier-invullen',
  titel: 'Antwoorden opslaan',
  uitleg: 'Sla antwoorden op het aanvraagformulier op. Velden die u niet noemt blijven zoals ze zijn.',
  velden: (procedure) =>
    Object.fromEntries(
      Object.entries(formulierVelden(procedure)).map(([naam, veld]) => [naam, { ...veld, verplicht: false }]),
    ),
  door: ({ indiener }) => [...indiener.rollen, ...(indiener.ook ?? [])],
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (bijAanvrager(procedure, toestand) || !toestand.compleetOp
      ? null
      : weiger(
          'al-compleet',
          'De aanvraag is in behandeling; het formulier kan niet meer worden gewijzigd.',
          {
            uitweg: 'Stuur een bericht aan het samenwerkingsverband als een antwoord niet klopt.',
          },
        )),
  beslis: ({ toestand }, waarden) => {
    const anders = Object.entries(waarden).filter(
      ([naam, waarde]) => JSON.stringify(toestand.antwoorden[naam] ?? null) !== JSON.stringify(waarde),
    )
    if (anders.length === 0) return []
    return [
      {
        soort: 'formulier-ingevuld',
        inhoud: { velden: anders.map(([naam]) => naam) },
        persoonlijk: { antwoorden: Object.fromEntries(anders) },
      },
    ]
  },
}
