// Lists of choices that the SWV keeps per school year, for fields that name one with `beheerd`.
import { type Datum, schooljaar } from './datum.ts'
import type { Velden } from './veld.ts'

/** By id of the list and school year (`2022-2023`). */
export type Keuzelijsten = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** What can be chosen on a day: the list of that school year, or of the last one before it that was set. */
export function keuzelijst(lijsten: Keuzelijsten | undefined, id: string, dag: Datum): readonly string[] {
  const jaren = Object.entries(lijsten?.[id] ?? {}).filter(([jaar]) => jaar <= schooljaar(dag))
  return jaren.toSorted(([a], [b]) => (a < b ? -1 : 1)).at(-1)?.[1] ?? []
}

/** The fields with their choices of that day filled in. */
export function metKeuzelijsten(velden: Velden, lijsten: Keuzelijsten | undefined, dag: Datum): Velden {
  return Object.fromEntries(
    Object.entries(velden).map(([naam, veld]) =>
      veld.soort === 'meerkeuze' && veld.beheerd
        ? [
            naam,
            {
              ...veld,
              keuzes: keuzelijst(lijsten, veld.beheerd, dag).map((w) => ({ waarde: w, label: w })),
            },
          ]
        : [naam, veld],
    ),
  )
}
