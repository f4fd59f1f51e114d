// Who is asked to a meeting beside its members: an expert only on request, with the reason on record (GV-318, GV-320).
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import { opsomming } from '../../procedure/voorwaarde.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { faseVanSoort, gesloten } from '../faseregel.ts'

/** Asking someone to the meeting in which the zaak is on the agenda. */
export const genodigdeToevoegen: Opdrachtsoort = {
  naam: 'genodigde-toevoegen',
  titel: 'Iemand uitnodigen voor de vergadering',
  uitleg:
    'Nodig voor deze zaak iemand uit die niet standaard in de vergadering zit: een deskundige van het samenwerkingsverband, uit het (v)so of met andere expertise. Wie een account heeft, leest tot na de vergadering het dossier.',
  velden: () => ({
    persoon: {
      soort: 'verwijzing',
      naar: 'persoon',
      rol: 'deskundige',
      label: 'Deskundige uit de pool of partner',
      hulp: 'Of vul hieronder de naam van iemand anders in.',
    },
    naam: { soort: 'tekst', label: 'Naam van iemand anders', maximum: 120 },
    discipline: {
      soort: 'tekst',
      label: 'Discipline of expertise',
      hulp: 'Bijvoorbeeld: orthopedagoog, docent vso, kinderarts.',
      verplicht: true,
      maximum: 120,
      grond: 'GV-320',
    },
    reden: { soort: 'lange-tekst', label: 'Reden van de uitnodiging', verplicht: true, grond: 'GV-318' },
  }),
  door: (procedure) => {
    const fase = faseVanSoort(procedure, 'vergadering')
    return fase?.genodigden ? [...new Set([...fase.agenderen, ...fase.leden])] : []
  },
  kan: ({ toestand }) =>
    gesloten(toestand) ??
    (toestand.agendering && !toestand.agendering.gehouden
      ? null
      : weiger('niet-geagendeerd', 'De zaak staat niet op een agenda waarvan de vergadering nog komt.', {
          uitweg: 'Zet de zaak eerst op de agenda.',
        })),
  beslis: ({ toestand, context }, waarden) => {
    const persoon = typeof waarden['persoon'] === 'string' ? waarden['persoon'] : null
    const naam = String(waarden['naam'] ?? '').trim()
    if (!persoon && !naam)
      return weiger('wie', 'Kies een deskundige of vul een naam in.', {
        velden: { persoon: 'Kies een deskundige of vul een naam in.' },
      })
    if (persoon && !context.feiten.personen[persoon]?.rollen.some((r) => r.rol === 'deskundige'))
      return weiger('geen-deskundige', 'Deze persoon is geen deskundige van dit samenwerkingsverband.', {
        velden: { persoon: 'Kies een deskundige, of vul alleen de naam in.' },
      })
    if (persoon && (toestand.agendering?.genodigden ?? []).some((g) => g.persoon === persoon))
      return weiger('al-genodigd', 'Deze persoon is al uitgenodigd.', {
        velden: { persoon: 'Al uitgenodigd.' },
      })
    return [
      {
        soort: 'genodigde-toegevoegd',
        inhoud: { persoon, op: context.vandaag },
        persoonlijk: {
          naam: persoon ? (context.feiten.personen[persoon]?.naam ?? '') : naam,
          discipline: String(waarden['discipline']),
          reden: String(waarden['reden']),
        },
      },
    ]
  },
}

/** Refusal when an expert is said to have been there who was not asked (GV-318). */
export function nietGenodigd(s: Situatie, aanwezig: readonly string[]): Weigering | null {
  const fase = faseVanSoort(s.procedure, 'vergadering')
  if (!fase?.genodigden) return null
  const { personen } = s.context.feiten
  const genodigd = (s.toestand.agendering?.genodigden ?? []).map((g) => g.persoon)
  const zomaar = aanwezig.filter((id) => {
    const rollen = personen[id]?.rollen ?? []
    return rollen.some((r) => r.rol === 'deskundige') && rollen.length === 1 && !genodigd.includes(id)
  })
  return zomaar.length > 0
    ? weiger(
        'niet-genodigd',
        `Een deskundige neemt alleen op verzoek deel. Niet uitgenodigd: ${opsomming(
          zomaar.map((id) => personen[id]?.naam ?? ''),
          'en',
        )}.`,
        {
          uitweg: 'Nodig de deskundige eerst uit, met de reden.',
          velden: { aanwezig: 'Nodig de deskundige eerst uit.' },
          grond: fase.genodigden.grond,
        },
      )
    : null
}
