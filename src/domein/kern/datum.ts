// Calendar dates without a time, as whole day numbers. The core never makes a Date object: a zaak has dates, the law
// counts days, and the zone (Europe/Amsterdam) is settled once, at the edge (src/main/klok.ts).

/** A calendar date as ISO text, `2026-11-24`. */
export type Datum = `${number}-${number}-${number}`

/** Days since 1 January 1970. */
export type Dag = number

const VORM = /^(\d{4})-(\d{2})-(\d{2})$/

/** Day number of a civil date (proleptic Gregorian), after Howard Hinnant's days_from_civil. */
export function dagVan(jaar: number, maand: number, dag: number): Dag {
  const y = maand <= 2 ? jaar - 1 : jaar
  const tijdperk = Math.floor(y / 400)
  const jaarVanTijdperk = y - tijdperk * 400
  const dagVanJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1
  const dagVanTijdperk =
    jaarVanTijdperk * 365 + Math.floor(jaarVanTijdperk / 4) - Math.floor(jaarVanTijdperk / 100) + dagVanJaar
  return tijdperk * 146097 + dagVanTijdperk - 719468
}

/** Year, month (1-12) and day of a day number. */
export function delen(dag: Dag): { jaar: number; maand: number; dag: number } {
  const z = dag + 719468
  const tijdperk = Math.floor(z / 146097)
  const doe = z - tijdperk * 146097
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const maand = mp < 10 ? mp + 3 : mp - 9
  return {
    jaar: yoe + tijdperk * 400 + (maand <= 2 ? 1 : 0),
    maand,
    dag: doy - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** Days in a month (1-12). */
export function dagenInMaand(jaar: number, maand: number): number {
  return maand === 12 ? 31 : dagVan(jaar, maand + 1, 1) - dagVan(jaar, maand, 1)
}

/** Reads `YYYY-MM-DD`; null for anything that is not an existing date between the years 1900 and 2199. */
export function leesDatum(tekst: unknown): Datum | null {
  const m = typeof tekst === 'string' ? VORM.exec(tekst) : null
  if (!m) return null
  const jaar = Number(m[1])
  const maand = Number(m[2])
  const dag = Number(m[3])
  if (jaar < 1900 || jaar > 2199 || maand < 1 || maand > 12 || dag < 1 || dag > dagenInMaand(jaar, maand))
    return null
  return tekst as Datum
}

/** Reads a date as people in the Netherlands write it: `24-11-2026`, `24/11/2026`, `1.9.2026`; null otherwise. */
export function leesDatumNl(tekst: string): Datum | null {
  const m = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(tekst.trim())
  return m ? leesDatum(`${m[4]}-${m[3]?.padStart(2, '0')}-${m[1]?.padStart(2, '0')}`) : null
}

/** Day number of a date. The date must be valid (see {@link leesDatum}). */
export function naarDag(datum: Datum): Dag {
  return dagVan(
    100 * tweeCijfers(datum, 0) + tweeCijfers(datum, 2),
    tweeCijfers(datum, 5),
    tweeCijfers(datum, 8),
  )
}

/** The number that two digits write; a piece of text cut out and converted costs ten times as much. */
function tweeCijfers(tekst: string, plek: number): number {
  return 10 * tekst.charCodeAt(plek) + tekst.charCodeAt(plek + 1) - 528
}

/** First and last day that {@link leesDatum} takes: outside these nothing is kept. */
const EERSTE = dagVan(1900, 1, 1)
const LAATSTE = dagVan(2199, 12, 31)

/** A text per day, made when it is first asked for and kept: the dates of zaken lie in a few years. */
function perDag<T extends string>(maak: (dag: Dag) => T): (dag: Dag) => T {
  const bewaard: (T | undefined)[] = []
  return (dag) => {
    if (!(dag >= EERSTE && dag <= LAATSTE)) return maak(dag)
    return (bewaard[dag - EERSTE] ??= maak(dag))
  }
}

/** Date of a day number. */
export const vanDag = perDag((dag): Datum => {
  const d = delen(dag)
  return `${String(d.jaar).padStart(4, '0')}-${String(d.maand).padStart(2, '0')}-${String(d.dag).padStart(2, '0')}` as Datum
})

/** Day of the week: 1 Monday to 7 Sunday. */
export function weekdag(dag: Dag): number {
  return ((((dag + 3) % 7) + 7) % 7) + 1
}

/** The date `dagen` days later (negative: earlier). */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return vanDag(naarDag(datum) + dagen)
}

/** The same day of the month `maanden` months later; the last day of that month when it has no such day. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const { jaar, maand, dag } = delen(naarDag(datum))
  const telling = jaar * 12 + (maand - 1) + maanden
  const j = Math.floor(telling / 12)
  const m = telling - j * 12 + 1
  return vanDag(dagVan(j, m, Math.min(dag, dagenInMaand(j, m))))
}

/** The first of the next month; also when the day is itself the first of a month. */
export function eersteVanVolgendeMaand(datum: Datum): Datum {
  return plusMaanden(`${datum.slice(0, 8)}01` as Datum, 1)
}

/** From when a child is subject to compulsory education: the first of the month after the fifth birthday (Leerplichtwet 3). */
export function leerplichtigVanaf(geboren: Datum): Datum {
  return eersteVanVolgendeMaand(plusMaanden(geboren, 60))
}

/** Whole days from `van` to `tot`; negative when `tot` is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return naarDag(tot) - naarDag(van)
}

/** Completed years between a birth date and a date; someone born on 29 February has a birthday on 1 March. */
export function leeftijdOp(geboren: Datum, op: Datum): number {
  const jaren = Number(op.slice(0, 4)) - Number(geboren.slice(0, 4))
  return op.slice(5) < geboren.slice(5) ? jaren - 1 : jaren
}

/** First calendar year of the school year (1 August to 31 July) in which the date falls: 2022 for 2023-07-31. */
export function beginjaarSchooljaar(datum: Datum): number {
  const jaar = Number(datum.slice(0, 4))
  return Number(datum.slice(5, 7)) >= 8 ? jaar : jaar - 1
}

/** School year in words: `2022-2023`. */
export function schooljaar(datum: Datum): string {
  const begin = beginjaarSchooljaar(datum)
  return `${begin}-${begin + 1}`
}

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const
const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const

/** `12 maart 2024`. */
export function inWoorden(datum: Datum): string {
  const { jaar, maand, dag } = delen(naarDag(datum))
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`
}

/** `dinsdag 12 maart 2024`. */
export function metWeekdag(datum: Datum): string {
  return dagMetWeekdag(naarDag(datum))
}

/** `05-11-2021`: as documents bear it. */
export function inCijfers(datum: Datum): string {
  return datum.split('-').toReversed().join('-')
}

/** The same for a day number. */
export const dagMetWeekdag = perDag((dag) => `${DAGEN[weekdag(dag) - 1]} ${inWoorden(vanDag(dag))}`)

/** `di 12 mrt`, with the year when it is not the year of `vandaag`. */
export function kort(datum: Datum, vandaag?: Datum): string {
  const { jaar, maand, dag } = delen(naarDag(datum))
  const zonderJaar = `${(DAGEN[weekdag(naarDag(datum)) - 1] as string).slice(0, 2)} ${dag} ${KORT[maand - 1]}`
  return vandaag && vandaag.slice(0, 4) === datum.slice(0, 4) ? zonderJaar : `${zonderJaar} ${jaar}`
}

/** First and last day of the school year that begins in this calendar year. */
export function schooljaardagen(beginjaar: number): { van: Datum; tot: Datum } {
  return { van: `${beginjaar}-08-01`, tot: `${beginjaar + 1}-07-31` }
}

/** 31 July of the school year (1 August to 31 July) in which the date lies. */
export function eindeSchooljaar(datum: Datum): Datum {
  return schooljaardagen(beginjaarSchooljaar(datum)).tot
}
