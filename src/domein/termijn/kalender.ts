// Which days are ordinary, working or school days. Feestdagen follow from the year (Atw 3); days put on a par by KB,
// closing days and school holidays come from the Kalender of the samenwerkingsverband.
import { dagVan, delen, naarDag, vanDag, weekdag, type Dag, type Datum } from '../kern/datum.ts'
import type { Kalender } from './regel.ts'

/** Index in this list is the code of a day in the {@link Dagkaart}; 0 is no feestdag. */
const NAMEN = [
  '',
  'Nieuwjaarsdag',
  'Goede Vrijdag',
  'Tweede Paasdag',
  'Koningsdag',
  '5 mei (Bevrijdingsdag)',
  'Hemelvaartsdag',
  'Tweede Pinksterdag',
  'Eerste Kerstdag',
  'Tweede Kerstdag',
] as const

const NAAM_KB = 'bij koninklijk besluit gelijkgestelde dag'

/** One byte per day: a feestdag code and four marks. */
const CODE = 0x0f
const WEEKEND = 0x10
const KB = 0x20
const SLUITING = 0x40
const VAKANTIE = 0x80

/** Everything that keeps a day from being a gewone dag (Atw 1 and 3). */
const NIET_GEWOON = CODE | WEEKEND | KB

/** Days are kept in blocks of 512, made when first asked for: a calendar costs a few kilobytes and no start-up time. */
const BLOK = 9
const VERSCHUIVING = 25_600

/** A Kalender prepared for asking: made once per Kalender value by {@link kaartVan}. */
export type Dagkaart = {
  blokken: Uint8Array[]
  kb: ReadonlySet<Dag>
  sluiting: ReadonlySet<Dag>
  /** Holidays of the region, as first and last day. */
  vakanties: readonly (readonly [Dag, Dag])[]
  /** Marks that keep a day from being a werkdag. */
  nietWerkdag: number
  /** Last day of the last year whose KB-days are known. */
  kbBekendTot: Dag
}

const kaarten = new WeakMap<Kalender, Dagkaart>()

/** The prepared form of a Kalender. A Kalender is a value: change it by making another one. */
export function kaartVan(kalender: Kalender): Dagkaart {
  let kaart = kaarten.get(kalender)
  if (kaart === undefined) {
    const regio = kalender.regio.toLowerCase()
    kaart = {
      blokken: [],
      kb: new Set(kalender.gelijkgesteld.map(naarDag)),
      sluiting: new Set(kalender.sluitingsdagen.map(naarDag)),
      vakanties: kalender.schoolvakanties
        .filter((v) => v.regio.toLowerCase() === regio)
        .map((v) => [naarDag(v.van), naarDag(v.tot)] as const),
      nietWerkdag: CODE | WEEKEND | SLUITING | (kalender.kbDagIsWerkdag ? 0 : KB),
      kbBekendTot: dagVan(kalender.gelijkgesteldBekendTotEnMet, 12, 31),
    }
    kaarten.set(kalender, kaart)
  }
  return kaart
}

/** Easter Sunday of a year (Gregorian computus, Meeus/Jones/Butcher). */
function eerstePaasdag(jaar: number): Dag {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const telling = h + l - 7 * m + 114
  return dagVan(jaar, Math.floor(telling / 31), (telling % 31) + 1)
}

/** Code per feestdag; a later entry wins when two fall together (5 mei and Hemelvaartsdag in 2016). */
function codesVan(jaar: number): readonly (readonly [Dag, number])[] {
  const pasen = eerstePaasdag(jaar)
  const koningsdag = dagVan(jaar, 4, 27)
  return [
    [dagVan(jaar, 1, 1), 1],
    [pasen - 2, 2],
    [pasen + 1, 3],
    [weekdag(koningsdag) === 7 ? koningsdag - 1 : koningsdag, 4],
    [dagVan(jaar, 5, 5), 5],
    [pasen + 39, 6],
    [pasen + 50, 7],
    [dagVan(jaar, 12, 25), 8],
    [dagVan(jaar, 12, 26), 9],
  ]
}

function maakBlok(kaart: Dagkaart, nummer: number): Uint8Array {
  const eerste = nummer * (1 << BLOK) - VERSCHUIVING
  const laatste = eerste + (1 << BLOK) - 1
  const blok = new Uint8Array(1 << BLOK)
  for (let dag = eerste; dag <= laatste; dag++) {
    let vlag = weekdag(dag) > 5 ? WEEKEND : 0
    if (kaart.kb.has(dag)) vlag |= KB
    if (kaart.sluiting.has(dag)) vlag |= SLUITING
    blok[dag - eerste] = vlag
  }
  for (let jaar = delen(eerste).jaar; jaar <= delen(laatste).jaar; jaar++) {
    for (const [dag, code] of codesVan(jaar)) {
      if (dag < eerste || dag > laatste) continue
      blok[dag - eerste] = ((blok[dag - eerste] as number) & ~CODE) | code
    }
  }
  for (const [van, tot] of kaart.vakanties) {
    for (let dag = Math.max(van, eerste); dag <= Math.min(tot, laatste); dag++) {
      blok[dag - eerste] = (blok[dag - eerste] as number) | VAKANTIE
    }
  }
  return blok
}

/** The byte of a day. */
function vlagVan(kaart: Dagkaart, dag: Dag): number {
  const plaats = dag + VERSCHUIVING
  const nummer = plaats >> BLOK
  let blok = kaart.blokken[nummer]
  if (blok === undefined) {
    blok = maakBlok(kaart, nummer)
    kaart.blokken[nummer] = blok
  }
  return blok[plaats & ((1 << BLOK) - 1)] as number
}

/** Not a Saturday, Sunday, feestdag or KB-day (Atw 1 and 3). */
function gewoneDag(kaart: Dagkaart, dag: Dag): boolean {
  return (vlagVan(kaart, dag) & NIET_GEWOON) === 0
}

/** Monday to Friday, no feestdag, no closing day, and no KB-day unless the SWV counts those. */
export function werkdag(kaart: Dagkaart, dag: Dag): boolean {
  return (vlagVan(kaart, dag) & kaart.nietWerkdag) === 0
}

/** Monday to Friday, no feestdag, no school holiday of the region. */
export function lesdag(kaart: Dagkaart, dag: Dag): boolean {
  return (vlagVan(kaart, dag) & (CODE | WEEKEND | VAKANTIE)) === 0
}

/** Whether the day lies in a week (Monday to Sunday) that is school holiday from end to end. */
export function inHeleVakantieweek(kaart: Dagkaart, dag: Dag): boolean {
  if ((vlagVan(kaart, dag) & VAKANTIE) === 0) return false
  const maandag = dag - weekdag(dag) + 1
  for (let d = maandag; d < maandag + 7; d++) if ((vlagVan(kaart, d) & VAKANTIE) === 0) return false
  return true
}

/** The day itself, or the first gewone dag after it (Atw 1 lid 1). */
export function rolDag(kaart: Dagkaart, dag: Dag): Dag {
  let d = dag
  while (!gewoneDag(kaart, d)) d++
  return d
}

/** Why a day is no gewone dag: the name of the feestdag, the KB, or the day of the weekend. Null for a gewone dag. */
export function waaromNietGewoon(kaart: Dagkaart, dag: Dag): string | null {
  const vlag = vlagVan(kaart, dag)
  if ((vlag & CODE) !== 0) return NAMEN[vlag & CODE] as string
  if ((vlag & KB) !== 0) return NAAM_KB
  if ((vlag & WEEKEND) !== 0) return weekdag(dag) === 6 ? 'een zaterdag' : 'een zondag'
  return null
}

/** Whether a date is a feestdag of Atw 3, KB-days included (weekends are not). */
function isFeestdag(kalender: Kalender, datum: Datum): boolean {
  return (vlagVan(kaartVan(kalender), naarDag(datum)) & (CODE | KB)) !== 0
}

/** Name of the feestdag on a date, or null: `Tweede Paasdag`, `bij koninklijk besluit gelijkgestelde dag`. */
export function feestdagNaam(kalender: Kalender, datum: Datum): string | null {
  return isFeestdag(kalender, datum) ? waaromNietGewoon(kaartVan(kalender), naarDag(datum)) : null
}

/** Whether a term may end on this date: no Saturday, Sunday or feestdag (Atw 1 lid 1). */
export function isGewoneDag(kalender: Kalender, datum: Datum): boolean {
  return gewoneDag(kaartVan(kalender), naarDag(datum))
}

/** Whether a date is a werkdag of this SWV. School holidays are werkdagen (GV §4.1 rule 2, RGV TR5). */
export function isWerkdag(kalender: Kalender, datum: Datum): boolean {
  return werkdag(kaartVan(kalender), naarDag(datum))
}

/** The date itself, or the first gewone dag after it (Atw 1 lid 1). */
export function rol(kalender: Kalender, datum: Datum): Datum {
  return vanDag(rolDag(kaartVan(kalender), naarDag(datum)))
}
