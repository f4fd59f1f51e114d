import { type Datum, kort } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Velden, Waarden } from '../../kern/veld.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import { vervallen } from '../advies/betrokkenheid-vastleggen.ts'
import { gesloten } from '../faseregel.ts'

/** Talks that every procedure knows besides the ones on its route. */
export const GESPREKKEN = [
  { waarde: 'MDO', label: 'Multidisciplinair overleg (MDO)' },
  { waarde: 'overleg', label: 'Overleg' },
  { waarde: 'hoorzitting', label: 'Hoorzitting' },
  { waarde: 'evaluatie', label: 'Evaluatiegesprek' },
] as const

function soorten(procedure: Procedure) {
  const eigen = procedure.route.flatMap((f) =>
    f.soort === 'gesprek' ? [{ waarde: f.gesprek, label: f.naam }] : [],
  )
  return [...GESPREKKEN, ...eigen]
}

const DEELNEMERS: Velden = {
  partijen: {
    soort: 'meerkeuze',
    label: 'Partijen',
    keuzes: [
      { waarde: 'ouders', label: 'Ouder(s) of verzorger(s)' },
      { waarde: 'jongere', label: 'Jongere' },
      { waarde: 'school', label: 'School' },
      { waarde: 'contactpersoon', label: 'Contactpersoon van het samenwerkingsverband' },
      { waarde: 'hulpverlening', label: 'Hulpverlening' },
      { waarde: 'gemeente', label: 'Gemeente' },
      { waarde: 'leerplicht', label: 'Leerplicht' },
      { waarde: 'anders', label: 'Anders' },
    ],
  },
  deelnemers: {
    soort: 'verwijzing',
    naar: 'persoon',
    meer: true,
    label: 'Personen',
    hulp: 'Wie in OpenLoket bekend is.',
  },
}

/** Who the talk names: party words and persons together. */
function aanwezigen(waarden: Waarden): readonly string[] {
  return [
    ...((waarden['partijen'] ?? []) as readonly string[]),
    ...((waarden['deelnemers'] ?? []) as readonly string[]),
  ]
}

const DOOR = (procedure: Procedure) => [
  ...procedure.indiener.rollen,
  ...procedure.behandelaars,
  'contactpersoon' as const,
]

/** Planning a talk. The contactpersoon of the school hears of every MDO (GV-008). */
export const gesprekPlannen: Opdrachtsoort = {
  naam: 'gesprek-plannen',
  titel: 'Gesprek plannen',
  uitleg:
    'Plant een gesprek en nodigt uit. De contactpersoon van het samenwerkingsverband krijgt bericht van elk MDO.',
  velden: (procedure) => ({
    gesprek: { soort: 'keuze', label: 'Soort gesprek', verplicht: true, keuzes: soorten(procedure) },
    op: { soort: 'datum', label: 'Datum', verplicht: true },
    ...DEELNEMERS,
  }),
  door: DOOR,
  kan: ({ toestand }) => gesloten(toestand),
  beslis: ({ toestand }, waarden) => [
    {
      soort: 'gesprek-gepland',
      inhoud: {
        id: `gesprek-${toestand.gesprekken.length + 1}`,
        gesprek: String(waarden['gesprek']),
        op: waarden['op'] as Datum,
        genodigden: aanwezigen(waarden),
      },
    },
  ],
}

/** Recording a talk that was held: date, form, who, and the report. A hearing needs its report (GV-276). */
export const gesprekVastleggen: Opdrachtsoort = {
  naam: 'gesprek-vastleggen',
  titel: 'Gesprek vastleggen',
  uitleg: 'Legt een gehouden gesprek vast met datum, deelnemers en verslag.',
  velden: (procedure) => ({
    gesprek: { soort: 'keuze', label: 'Soort gesprek', verplicht: true, keuzes: soorten(procedure) },
    op: { soort: 'datum', label: 'Datum', verplicht: true, nietNaVandaag: true },
    vorm: {
      soort: 'keuze',
      label: 'Vorm',
      keuzes: [
        { waarde: 'mondeling', label: 'Mondeling' },
        { waarde: 'schriftelijk', label: 'Schriftelijk' },
      ],
    },
    ...DEELNEMERS,
    verslag: { soort: 'lange-tekst', label: 'Verslag', verplicht: true, grond: 'GV-196, GV-276' },
  }),
  door: DOOR,
  kan: ({ toestand }) => gesloten(toestand),
  beslis: (s, waarden) => {
    const { toestand } = s
    const gesprek = String(waarden['gesprek'])
    const op = waarden['op'] as Datum
    if (gesprek === 'hoorzitting') {
      const fout = hoorzittingFout(s, waarden, op)
      if (fout) return fout
    }
    const gepland = toestand.gesprekken.find((g) => !g.gehouden && g.gesprek === gesprek)
    const deelnemers = aanwezigen(waarden)
    const vastgelegd: Gebeurtenis = {
      soort: 'gesprek-vastgelegd',
      inhoud: {
        id: gepland?.id ?? `gesprek-${toestand.gesprekken.length + 1}`,
        gesprek,
        op,
        vorm: String(waarden['vorm'] ?? 'mondeling'),
        deelnemers,
      },
      persoonlijk: { verslag: String(waarden['verslag'] ?? ''), velden: {} },
    }
    return [vastgelegd, ...(gesprek === 'hoorzitting' ? [] : deelnemers.flatMap((wie) => vervallen(s, wie)))]
  },
}

function hoorzittingFout({ toestand, context }: Situatie, waarden: Waarden, op: Datum) {
  if (!toestand.voornemen)
    return weiger('geen-voornemen', 'Er is geen voornemen waarover gehoord kan worden.', { grond: 'GV-276' })
  if (op < toestand.voornemen.op)
    return weiger(
      'voor-voornemen',
      `De hoorzitting kan niet voor het voornemen van ${kort(toestand.voornemen.op, context.vandaag)} zijn.`,
    )
  if (aanwezigen(waarden).length === 0)
    return weiger('wie-nodig', 'Geef aan wie gehoord is.', {
      velden: { partijen: 'Kies wie gehoord is.' },
      grond: 'GV-276',
    })
  return null
}
