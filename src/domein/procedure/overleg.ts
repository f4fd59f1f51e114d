// The meetings of a desk: by which rule they are held, who sits in them, and when the agenda is closed. The dates are
// worked out from the rule; what people changed (moved, cancelled, added by hand) goes before it.
import { type Datum, naarDag, plusDagen, vanDag, weekdag } from '../kern/datum.ts'
import { feestdagNaam } from '../termijn/kalender.ts'
import type { Kalender } from '../termijn/regel.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Organisatiesoort } from './voorwaarde.ts'

export type Overlegregel =
  /** Every week on this day: 1 is Monday, 7 is Sunday. */
  | { soort: 'wekelijks'; weekdag: number }
  /** Planned one by one; more than so many days between two is signalled. */
  | { soort: 'met-de-hand'; hoogstensDagenTussen?: number }

export type Overlegsoort = {
  /** Short name, as it stands on the agenda and with a zaak. */
  kort: string
  regel: Overlegregel
  tijd: string | null
  /** Whose applications come here; absent: of every kind of organisation. */
  voor?: readonly Organisatiesoort[]
  /** The agenda is made so many days before; what is complete by the end of that day is on it. Absent: no closing day. */
  agendaDagenVooraf?: number
  /** Who sits in it, filled in beforehand for every meeting; another person can stand in. */
  deelnemers?: readonly { rol: Rol; naam: string }[]
  /** Without these nothing can be decided. */
  nodig?: readonly Rol[]
  grond: string
}

/** What people changed or planned: a row of the table of meetings. */
export type Overlegrij = {
  commissie: string
  datum: Datum
  /** The day of the rule that this one takes the place of. */
  vervangt: Datum | null
  vervallen: boolean
  tijd: string | null
  plaats: string | null
}

export type Overleg = {
  commissie: string
  datum: Datum
  /** Complete by the end of this day: on the agenda. Null: no closing day. */
  agendaOp: Datum | null
  tijd: string | null
  plaats: string | null
  vervangt: Datum | null
}

/** A day of the rule that nobody meets on, until someone chooses another. */
export type TeVervangen = { commissie: string; datum: Datum; feestdag: string }

export type Rooster = {
  overleggen: readonly Overleg[]
  teVervangen: readonly TeVervangen[]
  /** Mondays of the weeks in which a weekly meeting has none. */
  gemist: readonly { commissie: string; maandag: Datum }[]
}

/**
 * The meetings from `van` to `tot` (both included), in order.
 * A day of the rule that is a holiday is no meeting: it asks for another day (GO 4.1, rule 2).
 */
export function rooster(
  soorten: readonly Overlegsoort[],
  rijen: readonly Overlegrij[],
  kalender: Kalender,
  van: Datum,
  tot: Datum,
): Rooster {
  const delen = soorten.map((soort) => roosterVan(soort, rijen, kalender, van, tot))
  return {
    overleggen: delen
      .flatMap((d) => d.overleggen)
      .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0)),
    teVervangen: delen.flatMap((d) => d.teVervangen),
    gemist: delen.flatMap((d) => d.gemist),
  }
}

function roosterVan(
  soort: Overlegsoort,
  alle: readonly Overlegrij[],
  kalender: Kalender,
  van: Datum,
  tot: Datum,
): Rooster {
  const rijen = alle.filter((r) => r.commissie === soort.kort)
  const overleggen: Overleg[] = []
  const teVervangen: TeVervangen[] = []
  const erbij = (datum: Datum, rij?: Overlegrij) => {
    if (datum < van || datum > tot || overleggen.some((o) => o.datum === datum)) return
    overleggen.push({
      commissie: soort.kort,
      datum,
      agendaOp: soort.agendaDagenVooraf === undefined ? null : plusDagen(datum, -soort.agendaDagenVooraf),
      tijd: rij?.tijd ?? soort.tijd,
      plaats: rij?.plaats ?? null,
      vervangt: rij?.vervangt ?? null,
    })
  }
  for (const rij of rijen) if (!rij.vervallen) erbij(rij.datum, rij)
  for (const datum of regeldagen(soort.regel, van, tot)) {
    if (rijen.some((r) => r.vervangt === datum || (r.datum === datum && r.vervallen))) continue
    const feestdag = feestdagNaam(kalender, datum)
    if (feestdag) teVervangen.push({ commissie: soort.kort, datum, feestdag })
    else erbij(datum)
  }
  return { overleggen, teVervangen, gemist: gemisteWeken(soort, overleggen, van, tot) }
}

function regeldagen(regel: Overlegregel, van: Datum, tot: Datum): Datum[] {
  if (regel.soort !== 'wekelijks') return []
  const eerste = naarDag(van) + ((regel.weekdag - weekdag(naarDag(van)) + 7) % 7)
  const dagen: Datum[] = []
  for (let dag = eerste; dag <= naarDag(tot); dag += 7) dagen.push(vanDag(dag))
  return dagen
}

/** Whole weeks (Monday to Sunday) between the two days in which a weekly meeting is not planned. */
function gemisteWeken(soort: Overlegsoort, overleggen: readonly Overleg[], van: Datum, tot: Datum) {
  if (soort.regel.soort !== 'wekelijks') return []
  const gemist: { commissie: string; maandag: Datum }[] = []
  const eerste = naarDag(van) + ((8 - weekdag(naarDag(van))) % 7)
  for (let maandag = eerste; maandag + 6 <= naarDag(tot); maandag += 7) {
    const [begin, einde] = [vanDag(maandag), vanDag(maandag + 6)]
    if (!overleggen.some((o) => o.datum >= begin && o.datum <= einde))
      gemist.push({ commissie: soort.kort, maandag: begin })
  }
  return gemist
}

/** The meeting whose agenda is still open on this day: what is complete today comes on it. Null: none is planned. */
export function eerstvolgendOverleg<O extends { commissie: string; datum: Datum; agendaOp?: Datum | null }>(
  overleggen: readonly O[],
  commissie: string,
  vandaag: Datum,
): O | null {
  return (
    overleggen.find(
      (o) => o.commissie === commissie && (o.agendaOp ?? o.datum) >= vandaag && o.datum >= vandaag,
    ) ?? null
  )
}
