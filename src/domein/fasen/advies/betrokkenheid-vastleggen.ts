import type { Datum } from '../../kern/datum.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { faseVanSoort } from '../faseregel.ts'

/** Recording that someone thought along or was otherwise involved with this pupil (GV-014). It counts for independence. */
export const betrokkenheidVastleggen: Opdrachtsoort = {
  naam: 'betrokkenheid-vastleggen',
  titel: 'Betrokkenheid vastleggen',
  uitleg:
    'Leg vast dat iemand over deze leerling heeft meegedacht of anders betrokken was. Dit telt mee voor de onafhankelijkheid van deskundigen: een advies van wie betrokken blijkt, vervalt.',
  velden: () => ({
    persoon: { soort: 'verwijzing', naar: 'persoon', label: 'Wie', hulp: 'Leeg: uzelf.' },
    aard: {
      soort: 'tekst',
      label: 'Aard van de betrokkenheid',
      hulp: 'Bijvoorbeeld: meegedacht.',
      maximum: 80,
    },
    op: { soort: 'datum', label: 'Datum', nietNaVandaag: true },
    onderwerp: { soort: 'lange-tekst', label: 'Onderwerp' },
  }),
  door: (procedure) => [
    ...procedure.behandelaars,
    'contactpersoon',
    'deskundige',
    ...procedure.indiener.rollen,
  ],
  kan: () => null,
  beslis: (s, waarden) => {
    const persoon = String(waarden['persoon'] ?? s.context.door.persoon)
    return [
      {
        soort: 'betrokkenheid-vastgelegd',
        inhoud: {
          persoon,
          aard: String(waarden['aard'] ?? 'meegedacht'),
          op: (waarden['op'] ?? s.context.vandaag) as Datum,
        },
        persoonlijk: { onderwerp: String(waarden['onderwerp'] ?? '') },
      },
      ...vervallen(s, persoon),
    ]
  },
}

/** Appointments and advices of this person lapse, and an agenda that rested on them is undone (GV-210). */
export function vervallen(s: Situatie, persoon: string): Gebeurtenis[] {
  const fase = faseVanSoort(s.procedure, 'advies')
  if (!fase?.onafhankelijkheid.includes('dacht-mee') || s.toestand.besluit) return []
  const plaatsen = Object.entries(s.toestand.toewijzingen)
    .filter(([, t]) => t.persoon === persoon)
    .map(([plaats]) => plaats)
  if (plaatsen.length === 0) return []
  const verplicht = plaatsen.some((plaats) => fase.plaatsen.find((p) => p.id === plaats)?.verplicht)
  return [
    ...plaatsen.map((plaats): Gebeurtenis => ({
      soort: 'advies-vervallen',
      inhoud: { plaats, persoon, reden: 'betrokkenheid bekend geworden' },
    })),
    ...(s.toestand.agendering
      ? [{ soort: 'agendering-teruggedraaid', inhoud: { reden: 'advies vervallen' } } satisfies Gebeurtenis]
      : []),
    ...(verplicht && s.toestand.fase !== fase.id
      ? [{ soort: 'fase-betreden', inhoud: { fase: fase.id, status: fase.status } } satisfies Gebeurtenis]
      : []),
  ]
}
