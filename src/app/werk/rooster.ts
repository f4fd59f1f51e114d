// The meetings of a desk as they will be held: what the rule gives, and what people changed.
import { deskVan } from '#procedures/register.ts'
import { leesDeelnemers, leesOverlegrijen } from '#db/opslag/vergadering.ts'
import type { Tx } from '#db/verbinding.ts'
import { type Datum, leesDatum, plusDagen } from '#domein/kern/datum.ts'
import { type Overlegrij, type Overlegsoort, type Rooster, rooster } from '#domein/procedure/overleg.ts'
import type { Vergaderfeit } from '#domein/verloop/opdracht.ts'
import type { Swvomgeving } from '../zaak/omgeving.ts'

/** Days ahead for which meetings are worked out. */
const VOORUIT = 92
/** Meetings planned by hand may lie further ahead. */
const MET_DE_HAND = 366

/** The kinds of meetings of the desk of this SWV. */
export function overlegsoorten(o: Pick<Swvomgeving, 'swv'>): readonly Overlegsoort[] {
  return deskVan(o.swv.sjabloon)?.commissie.overleggen ?? []
}

/** One meeting in an address: `loket-po_2022-12-15`. */
export function overlegsleutel({ commissie, datum }: { commissie: string; datum: Datum }): string {
  return `${commissie.toLowerCase().replaceAll(' ', '-')}_${datum}`
}

/** The meeting that an address names; null: there is no such kind or day. */
export function leesOverlegsleutel(
  soorten: readonly Overlegsoort[],
  sleutel: string,
): { soort: Overlegsoort; datum: Datum } | null {
  const datum = leesDatum(sleutel.slice(sleutel.lastIndexOf('_') + 1))
  const soort = datum && soorten.find((s) => overlegsleutel({ commissie: s.kort, datum }) === sleutel)
  return soort ? { soort, datum } : null
}

/** The meetings from a day on. */
export async function roosterVan(tx: Tx, o: Swvomgeving, van: Datum): Promise<Rooster> {
  return alsRooster(o, await leesOverlegrijen(tx, o.swv.id, van), van)
}

/** The same from rows that were read already. */
function alsRooster(o: Swvomgeving, rijen: readonly Overlegrij[], van: Datum): Rooster {
  const soorten = overlegsoorten(o)
  const metRegel = soorten.filter((s) => s.regel.soort !== 'met-de-hand')
  const zonderRegel = soorten.filter((s) => s.regel.soort === 'met-de-hand')
  const delen = [
    rooster(metRegel, rijen, o.kalender, van, plusDagen(o.vandaag, VOORUIT)),
    rooster(zonderRegel, rijen, o.kalender, van, plusDagen(o.vandaag, MET_DE_HAND)),
  ]
  return {
    overleggen: delen.flatMap((d) => d.overleggen).toSorted((a, b) => (a.datum < b.datum ? -1 : 1)),
    teVervangen: delen.flatMap((d) => d.teVervangen),
    gemist: delen.flatMap((d) => d.gemist),
  }
}

/** The meetings as the rules of a zaak may know them, with the people of the one it is on the agenda of. */
export async function vergaderfeiten(
  tx: Tx,
  o: Swvomgeving,
  rijen: readonly Overlegrij[],
  agendering: { vergadering: Datum; commissie?: string } | null,
): Promise<readonly Vergaderfeit[]> {
  const van = agendering && agendering.vergadering < o.vandaag ? agendering.vergadering : o.vandaag
  const { overleggen } = alsRooster(o, rijen, van)
  return Promise.all(
    overleggen.map(async ({ commissie, datum, agendaOp }): Promise<Vergaderfeit> => {
      const soort = overlegsoorten(o).find((s) => s.kort === commissie)
      if (datum !== agendering?.vergadering || !soort?.deelnemers) return { commissie, datum, agendaOp }
      const rollen = soort.deelnemers.map((d) => d.rol)
      const deelnemers = await leesDeelnemers(tx, o.swv.id, { commissie, datum, rollen })
      return {
        commissie,
        datum,
        agendaOp,
        deelnemers: deelnemers.map(({ rol, persoon, ook }) => ({ rol, persoon, ook })),
        nodig: soort.nodig ?? [],
      }
    }),
  )
}
