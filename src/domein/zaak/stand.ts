// How a zaak stands, beside its status: `cyclus 2 – stap 4 Realiseren – oudermomenten open: 0`, and what follows from its facts.
import { type Datum, inWoorden } from '../kern/datum.ts'
import { midden } from '../kern/tekst.ts'
import { toets } from '../procedure/voorwaarde.ts'
import type { Situatie } from '../verloop/opdracht.ts'
import { huidigeFase } from '../verloop/route.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'

/** The number of the round, from 1 on; null where the route is not walked in rounds. */
export function rondeVan({ procedure, toestand: t }: Situatie): number | null {
  return procedure.rondes ? (t.betreden?.[procedure.rondes.vanaf] ?? 1) : null
}

/** Round, step and what is open in it, in one line; null where the route is not walked in rounds. */
export function rondeInWoorden(s: Situatie): string | null {
  const { rondes } = s.procedure
  if (!rondes) return null
  const feiten = voorwaardefeiten(s)
  const open = rondes.open?.van.filter((als) => toets(als, feiten)).length
  return [
    `${rondes.naam} ${rondeVan(s)}`,
    midden(huidigeFase(s).naam),
    ...(rondes.open ? [`${rondes.open.naam}: ${open}`] : []),
  ].join(' – ')
}

/** What the procedure shows of a zaak, with what it is; leaves out what no row says. */
export function kenmerkenVan(s: Situatie): readonly { label: string; is: string }[] {
  const feiten = voorwaardefeiten(s)
  const ronde = rondeInWoorden(s)
  return [
    ...(ronde ? [{ label: 'Stand', is: ronde }] : []),
    ...(s.procedure.kenmerken ?? []).flatMap(({ label, rijen }) => {
      const is = rijen.find(({ als }) => toets(als, feiten))?.is
      if (is === undefined) return []
      return [{ label, is: typeof is === 'string' ? is : inWoorden(feiten.antwoord(is.dag) as Datum) }]
    }),
  ]
}
