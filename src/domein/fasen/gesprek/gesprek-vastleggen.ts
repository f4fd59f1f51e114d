import { type Datum, kort } from '../../kern/datum.ts'
import { metHoofdletter } from '../../kern/tekst.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Keuze, Velden, Waarden } from '../../kern/veld.ts'
import type { Gespreksoort } from '../../procedure/bouwstenen.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import { opsomming } from '../../procedure/voorwaarde.ts'
import { isRol, rolnaam } from '../../toegang/rollen.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie, Variant } from '../../verloop/opdracht.ts'
import { huidigeFase } from '../../verloop/route.ts'
import { vervallen } from '../advies/betrokkenheid-vastleggen.ts'
import { gesloten } from '../faseregel.ts'
import { eisFout, metGevolgen } from '../gevolgen.ts'
import { alleVelden } from '../variant.ts'
import { PARTIJEN, partijnaam } from './partijen.ts'

/** Talks that every procedure knows besides the ones on its route. */
export const GESPREKKEN = [
  { waarde: 'MDO', label: 'Multidisciplinair overleg (MDO)' },
  { waarde: 'overleg', label: 'Overleg' },
  { waarde: 'hoorzitting', label: 'Hoorzitting' },
  { waarde: 'evaluatie', label: 'Evaluatiegesprek' },
] as const

const eigen = (procedure: Procedure): readonly Gespreksoort[] => procedure.gesprekken ?? []

function soorten(procedure: Procedure) {
  const eigene = eigen(procedure).map((g) => ({ waarde: g.id, label: g.naam }))
  // A talk of the procedure itself can carry the name of one that all know.
  const algemeen = GESPREKKEN.map((g) =>
    eigene.some((e) => e.label === g.label) ? { ...g, label: `Ander ${g.label.toLowerCase()}` } : g,
  )
  return [...algemeen, ...eigene]
}

/** A talk as people know it. */
export function gespreksnaam(procedure: Procedure, id: string): string {
  return soorten(procedure).find((g) => g.waarde === id)?.label ?? id
}

/** The parties to choose from: the ones every procedure knows, and the roles that its own talks name. */
export function partijen(procedure: Procedure): readonly Keuze[] {
  const genoemd = eigen(procedure).flatMap((g) => [...(g.genodigden ?? []), ...(g.gemist ?? [])])
  const rollen = [...new Set(genoemd)]
    .filter(isRol)
    .filter((rol) => !PARTIJEN.some((p) => p.waarde === (rol as string)))
  return [
    ...PARTIJEN,
    ...rollen.map((rol) => ({
      waarde: rol,
      label: metHoofdletter(rolnaam(rol)),
    })),
  ]
}

const deelnemers = (procedure: Procedure): Velden => ({
  partijen: {
    soort: 'meerkeuze',
    label: 'Partijen',
    keuzes: partijen(procedure),
  },
  deelnemers: {
    soort: 'verwijzing',
    naar: 'persoon',
    meer: true,
    label: 'Personen',
    hulp: 'Wie in OpenLoket bekend is.',
  },
})

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

/** Fields every talk has. */
function gedeeld(velden: (procedure: Procedure) => Velden) {
  return (procedure: Procedure): Velden => ({
    gesprek: { soort: 'keuze', label: 'Soort gesprek', verplicht: true, keuzes: soorten(procedure) },
    ...velden(procedure),
  })
}

const PLANVELDEN = gedeeld((procedure) => ({
  op: { soort: 'datum', label: 'Datum', verplicht: true },
  ...deelnemers(procedure),
}))

const VERSLAGVELDEN = gedeeld((procedure) => ({
  op: { soort: 'datum', label: 'Datum', verplicht: true, nietNaVandaag: true },
  vorm: {
    soort: 'keuze',
    label: 'Vorm',
    keuzes: [
      { waarde: 'mondeling', label: 'Mondeling' },
      { waarde: 'schriftelijk', label: 'Schriftelijk' },
    ],
  },
  ...deelnemers(procedure),
  verslag: { soort: 'lange-tekst', label: 'Verslag', verplicht: true, grond: 'GV-196, GV-276' },
}))

const PLANVARIANTEN: NonNullable<Opdrachtsoort['varianten']> = {
  veld: 'gesprek',
  ookZonder: true,
  gedeeld: PLANVELDEN,
  van: (procedure): readonly Variant[] =>
    eigen(procedure).map((g) => ({
      waarde: g.id,
      titel: `${g.naam} plannen`,
      uitleg: 'Plan dit gesprek en nodig uit.',
      door: g.door ?? DOOR(procedure),
      velden: g.plannen?.velden ?? {},
      kan: (s) => gesloten(s.toestand),
    })),
}

/** Whether an evaluation on the route records this talk too: that act has the plain title. */
function isEvaluatie(procedure: Procedure, { id }: Gespreksoort): boolean {
  return procedure.route.some(
    (f) => f.soort === 'uitvoering' && (f.evaluaties ?? []).some((e) => e.gesprek === id),
  )
}

const VERSLAGVARIANTEN: NonNullable<Opdrachtsoort['varianten']> = {
  veld: 'gesprek',
  ookZonder: true,
  gedeeld: VERSLAGVELDEN,
  van: (procedure): readonly Variant[] =>
    eigen(procedure).map((g) => ({
      waarde: g.id,
      titel: isEvaluatie(procedure, g) ? `${g.naam}: alleen verslag vastleggen` : `${g.naam} vastleggen`,
      uitleg: 'Leg dit gesprek vast, met deelnemers en verslag.',
      door: g.door ?? DOOR(procedure),
      velden: g.velden ?? {},
      kan: (s) => gesloten(s.toestand) ?? nietHier(s, g),
    })),
}

/** Planning a talk. The contactpersoon of the school hears of every MDO (GV-008). */
export const gesprekPlannen: Opdrachtsoort = {
  naam: 'gesprek-plannen',
  titel: 'Gesprek plannen',
  uitleg:
    'Plan een gesprek en nodig uit. De contactpersoon van het samenwerkingsverband krijgt bericht van elk MDO.',
  varianten: PLANVARIANTEN,
  velden: (procedure) => alleVelden(PLANVARIANTEN, procedure),
  door: (procedure) => [...new Set([...DOOR(procedure), ...eigen(procedure).flatMap((g) => g.door ?? [])])],
  kan: ({ toestand }) => gesloten(toestand),
  beslis: (s, waarden) => {
    const gesprek = String(waarden['gesprek'])
    const soort = eigen(s.procedure).find((g) => g.id === gesprek)
    const fout = eisFout(s, soort?.plannen?.eisen, waarden)
    if (fout) return fout
    const velden = alleen(waarden, soort?.plannen?.velden)
    // A talk of the procedure itself is moved when it was planned and not held.
    const eerder =
      soort && !soort.meer
        ? s.toestand.gesprekken.find((g) => !g.gehouden && g.gesprek === gesprek)
        : undefined
    return metGevolgen(
      s,
      [
        {
          soort: 'gesprek-gepland',
          inhoud: {
            id: eerder?.id ?? `gesprek-${s.toestand.gesprekken.length + 1}`,
            gesprek,
            op: waarden['op'] as Datum,
            genodigden: aanwezigen(waarden),
          },
          ...(Object.keys(velden).length > 0 ? { persoonlijk: { velden } } : {}),
        },
      ],
      { taken: soort?.plannen?.taken ?? [] },
      {},
    )
  },
}

/** The answers to these questions among all. */
function alleen(waarden: Waarden, velden: Velden | undefined): Waarden {
  return Object.fromEntries(Object.entries(waarden).filter(([naam]) => naam in (velden ?? {})))
}

/** A talk that belongs to a step of the route is recorded there. */
function nietHier(s: Situatie, soort: Gespreksoort) {
  if (!soort.in || soort.in.includes(s.toestand.fase)) return null
  const hier = huidigeFase(s)
  return weiger(
    'verkeerde-fase',
    `${soort.naam} kan nu niet worden vastgelegd: de zaak is in de stap "${hier.naam}".`,
    {
      uitweg: hier.uitleg,
      grond: soort.grond,
    },
  )
}

/** Recording a talk that was held: date, form, who, and the report. A hearing needs its report (GV-276). */
export const gesprekVastleggen: Opdrachtsoort = {
  naam: 'gesprek-vastleggen',
  titel: 'Gesprek vastleggen',
  uitleg: 'Leg een gehouden gesprek vast met datum, deelnemers en verslag.',
  varianten: VERSLAGVARIANTEN,
  velden: (procedure) => alleVelden(VERSLAGVARIANTEN, procedure),
  door: (procedure) => [...new Set([...DOOR(procedure), ...eigen(procedure).flatMap((g) => g.door ?? [])])],
  kan: ({ toestand }) => gesloten(toestand),
  beslis: (s, waarden) => {
    const { toestand } = s
    const gesprek = String(waarden['gesprek'])
    const op = waarden['op'] as Datum
    if (gesprek === 'hoorzitting') {
      const niet = hoorzittingFout(s, waarden, op)
      if (niet) return niet
    }
    const soort = eigen(s.procedure).find((g) => g.id === gesprek)
    const velden = alleen(waarden, soort?.velden)
    const fout = soort ? (afwezig(s, soort, waarden) ?? eisFout(s, soort.eisen, waarden)) : null
    if (fout) return fout
    const open = toestand.gesprekken.filter((g) => !g.gehouden && g.gesprek === gesprek)
    const gepland = open.find((g) => g.op === op) ?? open[0]
    const erbij = aanwezigen(waarden)
    const vastgelegd: Gebeurtenis = {
      soort: 'gesprek-vastgelegd',
      inhoud: {
        id: gepland?.id ?? `gesprek-${toestand.gesprekken.length + 1}`,
        gesprek,
        op,
        vorm: String(waarden['vorm'] ?? 'mondeling'),
        deelnemers: erbij,
      },
      persoonlijk: { verslag: String(waarden['verslag'] ?? ''), velden },
    }
    const alsDeskundige = gesprek === 'hoorzitting' || soort?.metDeskundigen
    const act = [vastgelegd, ...(alsDeskundige ? [] : erbij.flatMap((wie) => vervallen(s, wie)))]
    const hier = huidigeFase(s)
    const opRoute = hier.soort === 'gesprek' && hier.gesprek === gesprek
    return metGevolgen(s, act, soort, velden, opRoute && !hier.blijft ? hier.naar : null)
  },
}

/** Who had to be there for this talk and was not: by party, or by a person in that role. */
function afwezig(s: Situatie, soort: Gespreksoort, waarden: Waarden) {
  const waren = aanwezigen(waarden)
  const rollen = waren.flatMap((wie): readonly string[] =>
    (s.context.feiten.personen[wie]?.rollen ?? []).map((r) => r.rol),
  )
  const mist = (soort.aanwezig ?? []).filter((wie) => !waren.includes(wie) && !rollen.includes(wie))
  return mist.length > 0
    ? weiger(
        'niet-aanwezig',
        `${soort.naam} kan niet worden afgesloten zonder: ${opsomming(mist.map(partijnaam), 'en')}.`,
        { velden: { partijen: 'Geef aan wie erbij was.' }, grond: soort.grond },
      )
    : null
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
