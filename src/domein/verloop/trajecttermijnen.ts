// The terms that follow from what runs: evaluations that are due, and the last day. Made from the route and the toestand,
// so that a procedure names an evaluation once.
import type { Datum } from '../kern/datum.ts'
import { midden } from '../kern/tekst.ts'
import type { Evaluatie } from '../procedure/bouwstenen.ts'
import { type Fase, type Procedure, type Proceduretermijn, fase } from '../procedure/definitie.ts'
import { type Toestand, antwoordVan } from './toestand.ts'

/** Name of the term of an evaluation. */
export function evaluatietermijn(id: string): string {
  return `evaluatie-${id}`
}

/** First day of what runs, and its last; null while nothing runs. */
export function lopend(t: Toestand): { van: Datum; tot: Datum | null } | null {
  if (t.uitvoering) return t.uitvoering.beeindigd ? null : { van: t.uitvoering.van, tot: t.uitvoering.tot }
  return t.besluit?.van ? { van: t.besluit.van, tot: t.besluit.tot } : null
}

/** The evaluations that are asked now, each as a term with its own sum. */
export function trajecttermijnen(procedure: Procedure, t: Toestand): readonly Proceduretermijn[] {
  const hier: Fase | undefined = t.open ? fase(procedure, t.fase) : undefined
  const loopt = lopend(t)
  if (hier?.soort !== 'uitvoering' || !loopt || (hier.start && !t.uitvoering)) return []
  return hier.evaluaties.flatMap((e) => termijnVan(procedure, t, e, loopt))
}

function termijnVan(
  procedure: Procedure,
  t: Toestand,
  e: Evaluatie,
  loopt: { van: Datum; tot: Datum | null },
): Proceduretermijn[] {
  const laatste = t.evaluaties.filter((x) => x.evaluatie === e.id).at(-1)
  const basis = {
    naam: evaluatietermijn(e.id),
    titel: e.naam,
    stopt: 'nooit',
    eigenaar: e.door[0] ?? procedure.behandelaars[0] ?? 'secretariaat',
    // Its name says mostly that it is an evaluation: once is enough.
    gevolg: `Evaluatie te laat: ${midden(e.naam).replace(/^evaluatie (?=.)/, '')}.`,
    zichtVoor: ['school'],
  } as const
  const gepland = e.gepland && !laatste ? antwoordVan(t, e.gepland) : null
  if (typeof gepland === 'string' && gepland !== '')
    return [
      {
        ...basis,
        regel: { soort: 'beleid', duur: { aantal: 0, eenheid: 'dagen' }, rolt: false, grond: e.grond },
        start: { soort: 'datum', datum: gepland as Datum },
      },
    ]
  if (e.elke) {
    const start = laatste?.op ?? loopt.van
    return [
      {
        ...basis,
        regel: { soort: 'beleid', duur: e.elke, rolt: true, grond: e.grond },
        start: { soort: 'datum', datum: start },
      },
    ]
  }
  if (!e.voorEinde || !loopt.tot || laatste) return []
  const terug = { aantal: -Math.abs(e.voorEinde.aantal), eenheid: e.voorEinde.eenheid }
  return [
    {
      ...basis,
      regel: { soort: 'terugreken', duur: terug, grond: e.grond },
      start: { soort: 'datum', datum: loopt.tot },
    },
  ]
}
