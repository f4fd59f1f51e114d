// Test vectors in the format of proef/termijnvectoren.json, computed by the engine. Any file of that format can be tried.
import { type Datum, leesDatum, plusDagen } from '../kern/datum.ts'
import { bereken } from './bereken.ts'
import { isWerkdag, rol } from './kalender.ts'
import type { Eenheid, Kalender, Telwijze, Termijngebeurtenis, Termijnregel } from './regel.ts'
import { STANDAARDKALENDER } from './standaardkalender.ts'
import {
  type Lezingen,
  STANDAARDLEZINGEN,
  TERMIJNREGELS,
  eersteDwangsomdag,
  eindeTlv,
  korteTermijn,
  tijdelijkePlaatsing,
} from './wettelijk.ts'

/** A row of a vector file as it came in: a file written elsewhere may lack any of these. */
export type Vector = {
  id?: string
  rule?: string
  start?: string
  params?: Readonly<Record<string, unknown>>
  events?: readonly Readonly<Record<string, unknown>>[]
  expected?: string
}

export type Vectoruitslag = {
  id: string
  verwacht: string
  gekregen: string
  gelijk: boolean
  fout: string | null
}

/** What a file says of the calendar. */
export function kalenderVan(bestand: Readonly<Record<string, unknown>>): Kalender {
  const gelijkgesteld = bestand['kbGelijkgesteld']
  const bekend = bestand['kbBekendTotEnMet']
  return {
    ...STANDAARDKALENDER,
    ...(Array.isArray(gelijkgesteld)
      ? { gelijkgesteld: gelijkgesteld.filter((d): d is Datum => leesDatum(d) !== null) }
      : {}),
    ...(typeof bekend === 'number' ? { gelijkgesteldBekendTotEnMet: bekend } : {}),
  }
}

/** Computes one vector; a malformed one or an unknown rule gives a line with the fault. */
export function rekenVector(
  vector: Vector,
  kalender: Kalender,
  lezingen: Lezingen = STANDAARDLEZINGEN,
): Vectoruitslag {
  const { id = '?', expected = '?' } = vector
  try {
    const gekregen = einde(vector, kalender, lezingen)
    return { id, verwacht: expected, gekregen, gelijk: gekregen === expected, fout: null }
  } catch (fout) {
    return {
      id,
      verwacht: expected,
      gekregen: '-',
      gelijk: false,
      fout: fout instanceof Onbruikbaar ? fout.message : 'kan niet worden gelezen',
    }
  }
}

class Onbruikbaar extends Error {}

function datum(waarde: unknown, naam: string): Datum {
  const gelezen = leesDatum(waarde)
  if (!gelezen) throw new Onbruikbaar(`${naam} is geen bestaande datum`)
  return gelezen
}

function einde(v: Vector, kalender: Kalender, lezingen: Lezingen): Datum {
  const params = v.params ?? {}
  const start = datum(v.start, 'start')
  const getal = (naam: string): number | null => {
    const waarde = params[naam]
    return typeof waarde === 'number' && Number.isInteger(waarde) && Math.abs(waarde) < 20_000 ? waarde : null
  }
  switch (v.rule) {
    case 'ATW_ROL':
      return rol(kalender, start)
    case 'ATW_2_KORT':
      return korteTermijn(start, getal('dagen') ?? 3, kalender)
    case 'AWB_4_17_EERSTE_DAG':
      return eersteDwangsomdag(start, kalender, lezingen.eersteDwangsomdag)
    case 'AWB_4_17_BEDRAG':
      return plusDagen(start, (getal('dagen') ?? 42) - 1)
    case 'TIJDELIJKE_PLAATSING':
      return tijdelijkePlaatsing(start, getal('weken') ?? 10)
    case 'WEC_40_TLV_EINDE':
      return eindeTlv(start, getal('schooljaren') ?? 1)
    default:
      return gewoon(v, start, getal, kalender, lezingen)
  }
}

/** A rule that is a count: by name, or by the parameters of the vector alone. */
function gewoon(
  v: Vector,
  begin: Datum,
  getal: (naam: string) => number | null,
  kalender: Kalender,
  lezingen: Lezingen,
): Datum {
  const params = v.params ?? {}
  const naam = v.rule as keyof typeof TERMIJNREGELS
  const basis: Termijnregel | undefined = Object.hasOwn(TERMIJNREGELS, naam) ? TERMIJNREGELS[naam] : undefined
  const genoemd = duurVan(getal, naam === 'WERKWEKEN' ? 'weken-buiten-vakantie' : 'werkweken')
  // Terms before a hearing and the age of a declaration count back, also when the number is written without its sign.
  const terugtellend = /^(AWB_7_4|LPW|TERUGREKENEN)/.test(v.rule ?? '')
  const duur = genoemd
    ? { ...genoemd, aantal: terugtellend ? -Math.abs(genoemd.aantal) : genoemd.aantal }
    : basis?.duur
  if (!duur) throw new Onbruikbaar(`onbekende regel ${(v.rule ?? '').slice(0, 60)}`)
  const atw = params['atw']
  const terug = duur.aantal < 0
  const regel: Termijnregel = {
    soort: terug ? 'terugreken' : 'wettelijk',
    opschortbaar: true,
    grond: '',
    ...basis,
    duur,
    ...(typeof atw === 'boolean' ? { rolt: atw } : {}),
    ...(naam === 'AWB_7_10_BOB' ? { atwGrens: lezingen.atwNaVerdagen } : {}),
    ...(naam === 'AWB_7_4_NADERE_STUKKEN' && lezingen.tienDagenVoorHoren === 'tien-dagen-terug'
      ? { duur: { aantal: -10, eenheid: 'dagen' as const } }
      : {}),
  }
  const start =
    params['bezwaartermijnEinde'] === undefined
      ? begin
      : datum(params['bezwaartermijnEinde'], 'bezwaartermijnEinde')
  const eigen = metVakanties(kalender, params['schoolvakanties'])
  const { einde: laatste } = bereken(
    regel,
    start,
    (v.events ?? []).map((e) => gebeurtenis(e)),
    eigen,
    telwijze(v, lezingen),
    '2199-12-31',
  )
  return naam === 'WERKWEKEN' && lezingen.werkwekenEinde === 'rolt'
    ? eerstvolgendeWerkdag(laatste, eigen)
    : laatste
}

function duurVan(getal: (naam: string) => number | null, werkweken: Eenheid): Termijnregel['duur'] | null {
  const namen: readonly [string, Eenheid][] = [
    ['dagen', 'dagen'],
    ['weken', 'weken'],
    ['werkdagen', 'werkdagen'],
    ['werkweken', werkweken],
    ['schoolweken', 'schoolweken'],
    ['maanden', 'maanden'],
    ['jaren', 'jaren'],
  ]
  for (const [naam, eenheid] of namen) {
    const aantal = getal(naam)
    if (aantal !== null) return { aantal, eenheid }
  }
  return null
}

/** Of a school of a free denomination the day of the request itself is held up too (WPO 63 lid 4). */
function telwijze(v: Vector, lezingen: Lezingen): Telwijze {
  const bijzonder =
    v.rule === 'ZORGPLICHT_TOELATING' && String(v.params?.['schoolsoort'] ?? '').startsWith('bijzonder')
  return {
    opschorting: bijzonder ? 'vanaf-verzoek' : 'strikt',
    naHersteltermijn: lezingen.laatsteHersteldag === 'telt' ? 'stopt' : 'stopt-dag-eerder',
  }
}

function gebeurtenis(e: Readonly<Record<string, unknown>>): Termijngebeurtenis {
  const op = datum(e['date'], 'date')
  const grond = String(e['grond'] ?? '')
  if (e['type'] === 'extend') {
    const weken = typeof e['weken'] === 'number' ? e['weken'] * 7 : 0
    return {
      soort: 'verlenging',
      op,
      dagen: weken + (typeof e['dagen'] === 'number' ? e['dagen'] : 0),
      reden: 'verlenging',
      grond,
    }
  }
  if (e['type'] !== 'suspend')
    throw new Onbruikbaar(`onbekende gebeurtenis ${String(e['type']).slice(0, 40)}`)
  if (e['tot'] !== undefined && e['hersteltermijnTot'] === undefined)
    return { soort: 'instemming', op, tot: datum(e['tot'], 'tot'), reden: 'instemming met uitstel', grond }
  const hersteltermijn = e['hersteltermijnTot'] ?? null
  const aangevuld = e['aangevuldOp'] ?? null
  return {
    soort: 'opschorting',
    op,
    tot: hersteltermijn === null ? null : datum(hersteltermijn, 'hersteltermijnTot'),
    hervat: aangevuld === null ? null : datum(aangevuld, 'aangevuldOp'),
    reden: 'aanvulling gevraagd',
    grond,
  }
}

function metVakanties(kalender: Kalender, ruw: unknown): Kalender {
  if (!Array.isArray(ruw)) return kalender
  const schoolvakanties = (ruw as unknown[]).map((paar) => {
    const [van, tot] = Array.isArray(paar) ? (paar as unknown[]) : []
    return {
      regio: kalender.regio,
      naam: 'vakantie',
      van: datum(van, 'schoolvakantie'),
      tot: datum(tot, 'schoolvakantie'),
    }
  })
  return { ...kalender, schoolvakanties }
}

function eerstvolgendeWerkdag(dag: Datum, kalender: Kalender): Datum {
  let d = dag
  while (!isWerkdag(kalender, d)) d = plusDagen(d, 1)
  return d
}
