import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { gesloten } from '../faseregel.ts'

/** A question of the SWV to the school, on the record; the status does not change (GV-206). */
export const vraagStellen: Opdrachtsoort = {
  naam: 'vraag-stellen',
  titel: 'Vraag stellen aan de school',
  uitleg: 'Stel de school een vraag over de aanvraag. De termijn blijft lopen.',
  velden: () => ({ tekst: { soort: 'lange-tekst', label: 'Vraag', verplicht: true } }),
  door: (procedure) => [...procedure.behandelaars, 'contactpersoon'],
  kan: ({ toestand }) =>
    gesloten(toestand) ??
    (toestand.ingediendOp ? null : weiger('niet-ingediend', 'De aanvraag is nog niet ingediend.')),
  beslis: ({ toestand }, waarden) => [
    {
      soort: 'vraag-gesteld',
      inhoud: { id: `vraag-${toestand.vragen.length + 1}`, aan: 'school' },
      persoonlijk: { tekst: String(waarden['tekst']) },
    },
  ],
}

/** The answer of the school. */
export const vraagBeantwoorden: Opdrachtsoort = {
  naam: 'vraag-beantwoorden',
  titel: 'Vraag beantwoorden',
  uitleg: 'Beantwoord een vraag van het samenwerkingsverband.',
  velden: (_procedure, t) => ({
    vraag: {
      soort: 'keuze',
      label: 'Vraag',
      hulp: 'Leeg: de oudste vraag zonder antwoord.',
      keuzes: (t?.vragen ?? [])
        .filter((v) => v.antwoord === null)
        .map((v) => ({ waarde: v.id, label: v.tekst })),
    },
    tekst: { soort: 'lange-tekst', label: 'Antwoord', verplicht: true },
  }),
  door: (procedure) => procedure.indiener.rollen,
  kan: ({ toestand }) =>
    toestand.vragen.some((v) => v.antwoord === null)
      ? null
      : weiger('geen-vraag', 'Er staat geen vraag open.'),
  beslis: ({ toestand }, waarden) => {
    const open = toestand.vragen.filter((v) => v.antwoord === null)
    const vraag = waarden['vraag'] ? open.find((v) => v.id === waarden['vraag']) : open[0]
    if (!vraag) return weiger('geen-vraag', 'Deze vraag staat niet open.')
    return [
      {
        soort: 'vraag-beantwoord',
        inhoud: { id: vraag.id },
        persoonlijk: { tekst: String(waarden['tekst']) },
      },
    ]
  },
}
