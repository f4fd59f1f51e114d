// From a start day and a duration to a last day, before suspension, extension and rolling.
import { dagVan, dagenInMaand, delen, weekdag, type Dag } from '../kern/datum.ts'
import { inHeleVakantieweek, lesdag, werkdag, type Dagkaart } from './kalender.ts'
import type { Termijnregel } from './regel.ts'

/**
 * Last day of a duration. The day of the event is day 0 and the term ends on the same weekday or day number (RGV TR1);
 * with `inclusief` the start day is day 1 and a duration ends the day before it (RGV TR6).
 * A negative `aantal` counts back. Schoolweken cannot be counted back: that throws.
 */
export function telDuur(kaart: Dagkaart, start: Dag, duur: Termijnregel['duur'], inclusief: boolean): Dag {
  const n = duur.aantal
  switch (duur.eenheid) {
    case 'dagen':
      return start + n - (inclusief ? 1 : 0)
    case 'weken':
      return start + 7 * n - (inclusief ? 1 : 0)
    case 'werkdagen':
      return telDagen(kaart, start, n, inclusief, werkdag)
    case 'werkweken':
      return telDagen(kaart, start, 5 * n, inclusief, werkdag)
    case 'weken-buiten-vakantie':
      return telDagen(kaart, start, 7 * n, inclusief, buitenVakantieweek)
    case 'schoolweken':
      return telSchoolweken(kaart, start, n)
    case 'maanden':
      return plusMaanden(start, n, inclusief)
    case 'jaren':
      return plusMaanden(start, 12 * n, inclusief)
  }
}

function buitenVakantieweek(kaart: Dagkaart, dag: Dag): boolean {
  return !inHeleVakantieweek(kaart, dag)
}

/** The n-th counting day after (n < 0: before) the start; with `inclusief` the start itself is the first if it counts. */
function telDagen(
  kaart: Dagkaart,
  start: Dag,
  n: number,
  inclusief: boolean,
  telt: (kaart: Dagkaart, dag: Dag) => boolean,
): Dag {
  const stap = n < 0 ? -1 : 1
  let over = Math.abs(n)
  let dag = inclusief ? start - stap : start
  while (over > 0) {
    dag += stap
    if (telt(kaart, dag)) over--
  }
  return dag
}

/** Friday of the n-th week with at least one lesdag; the week of the start is the first (GV §4.1 rule 3). */
function telSchoolweken(kaart: Dagkaart, start: Dag, n: number): Dag {
  if (n < 1) throw new RangeError('Schoolweken tellen alleen vooruit, vanaf 1.')
  let maandag = start - weekdag(start) + 1
  let over = n
  for (;;) {
    let les = false
    for (let dag = maandag; dag < maandag + 5 && !les; dag++) les = lesdag(kaart, dag)
    if (les && --over === 0) return maandag + 4
    maandag += 7
  }
}

/**
 * The same day number `maanden` later, or the last day of that month when it has no such number. As a duration
 * (`inclusief`) it ends the day before that number: 31 August for a month runs through 30 September.
 */
function plusMaanden(start: Dag, maanden: number, inclusief: boolean): Dag {
  const { jaar, maand, dag } = delen(start)
  const telling = jaar * 12 + (maand - 1) + maanden
  const j = Math.floor(telling / 12)
  const m = telling - j * 12 + 1
  return dagVan(j, m, 1) - 1 + Math.min(inclusief ? dag - 1 : dag, dagenInMaand(j, m))
}

const ENKELVOUD: Record<Termijnregel['duur']['eenheid'], string> = {
  dagen: 'dag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
  werkdagen: 'werkdag',
  werkweken: 'werkweek',
  schoolweken: 'schoolweek',
  'weken-buiten-vakantie': 'week buiten de schoolvakantie',
}

/** `6 weken`, `1 week`, `2 werkweken ervoor` for what is counted back, and `die dag zelf` for nothing. */
export function duurInWoorden({ aantal, eenheid }: Termijnregel['duur']): string {
  if (aantal === 0) return 'die dag zelf'
  const heel = Math.abs(aantal)
  const woord =
    heel === 1
      ? ENKELVOUD[eenheid]
      : eenheid === 'weken-buiten-vakantie'
        ? 'weken buiten de schoolvakantie'
        : eenheid
  return `${heel} ${woord}${aantal < 0 ? ' ervoor' : ''}`
}
