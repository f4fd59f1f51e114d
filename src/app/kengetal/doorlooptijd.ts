// The report on how long decisions took, beside the key figures of a school year.
import { leesAfgedaan } from '#db/opslag/kengetal.ts'
import { leesOrganisaties } from '#db/opslag/mensen.ts'
import type { Tx } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { type Doorlooptijdregel, doorlooptijdregels } from '#domein/kengetal/doorlooptijd.ts'
import { waardelabel } from '#domein/kengetal/feiten.ts'
import { type Desk, regioVan } from '#domein/procedure/desk.ts'

/** Empty for a desk without such a report. */
export async function doorlooptijdrapport(
  tx: Tx,
  swv: number,
  desk: Desk,
  v: { van: Datum; tot: Datum },
): Promise<readonly Doorlooptijdregel[]> {
  const rapport = desk.doorlooptijdrapport
  const soort = desk.kengetallen?.find((k) => k.id === rapport?.soort)
  if (!rapport || !soort) return []
  const [rijen, organisaties] = await Promise.all([
    leesAfgedaan(tx, swv, { ...v, behaald: rapport.behaald, soort: rapport.soort }),
    leesOrganisaties(tx, swv),
  ])
  const regios = new Map(organisaties.map((o) => [o.id, regioVan(desk, o.naam)]))
  return doorlooptijdregels(
    rijen.flatMap(({ procedure, dagen, binnen, steunpunt, soort: waarde }) => {
      const p = desk.procedures.find((x) => x.code === procedure)
      if (!p || (soort.procedures && !soort.procedures.includes(p.code))) return []
      return {
        dagen,
        binnen,
        regio: steunpunt === null ? null : (regios.get(steunpunt) ?? null),
        soort: waarde === null ? null : waardelabel(soort, p, waarde),
      }
    }),
  )
}
