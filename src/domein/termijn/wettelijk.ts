// Terms that the law sets or that desks use, as data with the article beside it, and the few that are no plain count.
import { type Datum, beginjaarSchooljaar, plusDagen, plusMaanden } from '../kern/datum.ts'
import { isGewoneDag, rol } from './kalender.ts'
import type { Kalender, Termijnregel } from './regel.ts'

const EENMAAL = (dagen: number, grond: string) => ({ dagen, grond })

/** Named rules that are a count with opschorting and verlenging. */
export const TERMIJNREGELS = {
  AWB_4_13_BESLIS: {
    soort: 'wettelijk',
    duur: { aantal: 8, eenheid: 'weken' },
    opschortbaar: true,
    verlenging: EENMAAL(28, 'Awb 4:14 lid 3'),
    grond: 'Awb 4:13 lid 2',
  },
  AWB_6_7_BEZWAAR: { soort: 'wettelijk', duur: { aantal: 6, eenheid: 'weken' }, grond: 'Awb 6:7 en 6:8' },
  AWB_6_9_POST: {
    soort: 'wettelijk',
    duur: { aantal: 7, eenheid: 'dagen' },
    rolt: false,
    grond: 'Awb 6:9 lid 2',
  },
  AWB_7_10_BOB: {
    soort: 'wettelijk',
    duur: { aantal: 6, eenheid: 'weken' },
    opschortbaar: true,
    verlenging: EENMAAL(42, 'Awb 7:10 lid 3'),
    grond: 'Awb 7:10 lid 1',
  },
  AWB_4_5_BUITEN_BEHANDELING: {
    soort: 'wettelijk',
    duur: { aantal: 4, eenheid: 'weken' },
    grond: 'Awb 4:5 lid 4',
  },
  AWB_4_18_DWANGSOMBESCHIKKING: {
    soort: 'wettelijk',
    duur: { aantal: 2, eenheid: 'weken' },
    grond: 'Awb 4:18',
  },
  AWB_7_4_TERINZAGE: { soort: 'terugreken', duur: { aantal: -1, eenheid: 'weken' }, grond: 'Awb 7:4 lid 2' },
  AWB_7_4_NADERE_STUKKEN: {
    soort: 'terugreken',
    duur: { aantal: -11, eenheid: 'dagen' },
    grond: 'Awb 7:4 lid 1',
  },
  TERUGREKENEN_NIET_ROLLEN: {
    soort: 'terugreken',
    duur: { aantal: -7, eenheid: 'dagen' },
    grond: 'Atw 1 lid 2',
  },
  LBT_DOORZENDEN: {
    soort: 'beleid',
    duur: { aantal: 2, eenheid: 'weken' },
    grond: 'Reglement LBT art. 2 lid 2',
  },
  ZORGPLICHT_TOELATING: {
    soort: 'wettelijk',
    duur: { aantal: 6, eenheid: 'weken' },
    opschortbaar: true,
    verlenging: EENMAAL(28, 'WPO 40 lid 6'),
    grond: 'WPO 40 lid 6; WVO 2020 8.8',
  },
  OPP_VASTSTELLEN: {
    soort: 'wettelijk',
    duur: { aantal: 6, eenheid: 'weken' },
    grond: 'WPO 40a lid 2; WVO 2020 2.44 lid 2',
  },
  BEWAREN_3_JAAR: {
    soort: 'wettelijk',
    duur: { aantal: 3, eenheid: 'jaren' },
    grond: 'WPO 18a lid 13; WVO 2020 2.47 lid 16',
  },
  LPW_7_VERKLARING: { soort: 'terugreken', duur: { aantal: -3, eenheid: 'maanden' }, grond: 'LPW 7' },
  WERKDAGEN: {
    soort: 'beleid',
    duur: { aantal: 5, eenheid: 'werkdagen' },
    grond: 'afspraak van het samenwerkingsverband',
  },
  WERKWEKEN: {
    soort: 'beleid',
    duur: { aantal: 4, eenheid: 'weken-buiten-vakantie' },
    grond: 'afspraak van het samenwerkingsverband',
  },
  ATW_4_UITGESLOTEN: { soort: 'wettelijk', duur: { aantal: 13, eenheid: 'weken' }, grond: 'Atw 4 a' },
  ATW_4_GRENS: { soort: 'wettelijk', duur: { aantal: 12, eenheid: 'weken' }, grond: 'Atw 1 en 4 a' },
} as const satisfies Record<string, Termijnregel>

/** Readings that are open to dispute; the defaults are the ones the desks use. */
export type Lezingen = {
  /** Hersteltermijn passed unused: its last day still counts as held up, or the term runs on that day already. */
  laatsteHersteldag: 'telt' | 'telt-niet'
  /** First day of a dwangsom: the day after two weeks that roll by the Atw, or the day on which two weeks have passed. */
  eersteDwangsomdag: 'met-atw' | 'letterlijk'
  /** A term in werkweken that ends on a weekend: stays, or goes on to the next werkdag. */
  werkwekenEinde: 'blijft' | 'rolt'
  /** Whether a decision on objection that was put off beyond 12 weeks in all still rolls. */
  atwNaVerdagen: 'zonder-verlenging' | 'met-verlenging'
  /** Ten days before a hearing: the tenth day is too late (11 days back), or just in time. */
  tienDagenVoorHoren: 'elf-dagen-terug' | 'tien-dagen-terug'
}

export const STANDAARDLEZINGEN: Lezingen = {
  laatsteHersteldag: 'telt',
  eersteDwangsomdag: 'met-atw',
  werkwekenEinde: 'blijft',
  atwNaVerdagen: 'zonder-verlenging',
  tienDagenVoorHoren: 'tien-dagen-terug',
}

/** First day of the dwangsom after a notice of default that came in on `ontvangen` (Awb 4:17 lid 3). */
export function eersteDwangsomdag(
  ontvangen: Datum,
  kalender: Kalender,
  lezing: Lezingen['eersteDwangsomdag'],
): Datum {
  const tweeWeken = plusDagen(ontvangen, 14)
  return lezing === 'letterlijk' ? tweeWeken : plusDagen(rol(kalender, tweeWeken), 1)
}

/** Amounts per day, for 14 days each, in euro's (Awb 4:17 lid 2 as indexed since 2019). */
const DWANGSOM = [23, 35, 45] as const

/** The dwangsom over a number of days, in whole euro's; at most 42 days count. */
export function dwangsom(dagen: number): number {
  const geteld = Math.min(Math.max(0, dagen), 42)
  return DWANGSOM.reduce((som, bedrag, i) => som + bedrag * Math.min(14, Math.max(0, geteld - i * 14)), 0)
}

/** End of a short term of at least three days: it must hold two gewone days (Atw 2), and then rolls (Atw 1). */
export function korteTermijn(start: Datum, dagen: number, kalender: Kalender): Datum {
  let einde = plusDagen(start, dagen)
  const gewoon = () => {
    let geteld = 0
    for (let dag = plusDagen(start, 1); dag <= einde; dag = plusDagen(dag, 1))
      if (isGewoneDag(kalender, dag)) geteld += 1
    return geteld
  }
  if (dagen >= 3) while (gewoon() < 2) einde = plusDagen(einde, 1)
  return rol(kalender, einde)
}

/** Day from which a child without a school is placed for the time being: the day after ten weeks (WVO 2020 8.13). */
export function tijdelijkePlaatsing(aanmelding: Datum, weken: number): Datum {
  return plusDagen(aanmelding, weken * 7 + 1)
}

/** Last day of a TLV of whole school years; when given in the course of a year the rest of that year is added (WEC 40 lid 15). */
export function eindeTlv(vanaf: Datum, schooljaren: number): Datum {
  const begin = beginjaarSchooljaar(vanaf)
  const heel = vanaf.slice(5) === '08-01' ? begin : begin + 1
  return `${heel + schooljaren}-07-31` as Datum
}

/** Whether a document is not older than so many months on a day: document date plus months on or after that day. */
export function nietOuderDan(document: Datum, maanden: number, op: Datum): boolean {
  return plusMaanden(document, maanden) >= op
}
