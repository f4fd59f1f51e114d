// The sum of a term: nominal end, plus opschorting, plus verlenging, and only then rolling (Algemene termijnenwet).
import { type Dag, type Datum, metWeekdag, naarDag, vanDag } from '../kern/datum.ts'
import { telDuur } from './duur.ts'
import { kaartVan, rolDag, waaromNietGewoon } from './kalender.ts'
import type {
  Kalender,
  Rekenlijn,
  Telwijze,
  Termijngebeurtenis,
  Termijnregel,
  Termijnrekening,
} from './regel.ts'

/** Longer than this does not roll (Atw 4). */
const GRENS: Partial<Record<Termijnregel['duur']['eenheid'], number>> = {
  weken: 12,
  dagen: 90,
  maanden: 3,
  jaren: 0,
}

/**
 * Computes a term with its sum.
 * @param start the day of the event; it does not count unless the rule says so
 * @param vandaag an open opschorting counts until this day
 */
export function bereken(
  regel: Termijnregel,
  start: Datum,
  gebeurtenissen: readonly Termijngebeurtenis[],
  kalender: Kalender,
  telwijze: Telwijze,
  vandaag: Datum,
): Termijnrekening {
  const kaart = kaartVan(kalender)
  const nominaalZonder = telDuur(kaart, naarDag(start), regel.duur, regel.inclusiefStart ?? false)
  const einde = (dag: Dag) => (rolRegel(regel, verlengd > 0) ? rolDag(kaart, dag) : dag)
  const lijnen: Rekenlijn[] = [
    { wat: 'start', tekst: `Begint op ${metWeekdag(start)}.`, datum: start, dagen: 0 },
    {
      wat: 'duur',
      tekst: `${regel.duur.aantal} ${regel.duur.eenheid}`,
      datum: vanDag(nominaalZonder),
      dagen: nominaalZonder - naarDag(start),
      grond: regel.grond,
    },
  ]
  const geteld = new Set<Dag>()
  let verlengd = 0
  let keren = 0
  let opgeschort = false
  for (const g of [...gebeurtenissen].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))) {
    const nu = einde(nominaalZonder + geteld.size + verlengd)
    const meer = {
      ...(g.door ? { door: g.door } : {}),
      ...(g.bron === undefined ? {} : { bron: g.bron }),
      grond: g.grond,
    }
    if (g.soort === 'verlenging') {
      const geldig =
        keren < (regel.verlenging?.keren ?? 1) &&
        naarDag(g.op) <= nu &&
        g.dagen <= (regel.verlenging?.dagen ?? g.dagen)
      if (geldig) {
        verlengd += g.dagen
        keren += 1
      }
      lijnen.push({
        wat: geldig ? 'verlenging' : 'geen-effect',
        tekst: geldig
          ? `Verlengd met ${g.dagen} dagen: ${g.reden}.`
          : `Verlenging zonder effect: te laat, te lang of al verlengd.`,
        datum: vanDag(nominaalZonder + geteld.size + verlengd),
        dagen: geldig ? g.dagen : 0,
        ...meer,
      })
      continue
    }
    const [van, tot] = periode(g, telwijze, vandaag)
    const effect = naarDag(g.op) <= nu && van !== null && (regel.opschortbaar ?? true)
    const voor = geteld.size
    // Days before the term has begun hold nothing up.
    if (effect) for (let d = Math.max(van, naarDag(start) + 1); d <= tot; d++) geteld.add(d)
    if (effect && g.soort === 'opschorting' && g.hervat === null && isOpen(g, telwijze, vandaag))
      opgeschort = true
    const erbij = geteld.size - voor
    lijnen.push({
      wat: effect ? g.soort : 'geen-effect',
      tekst: effect
        ? `${erbij} dagen opgeschort: ${g.reden}.`
        : 'Zonder effect: geen einddatum genoemd, of na het einde van de termijn.',
      datum: vanDag(nominaalZonder + geteld.size + verlengd),
      dagen: erbij,
      ...meer,
    })
  }
  const nominaal = nominaalZonder + geteld.size + verlengd
  const laatste = einde(nominaal)
  if (laatste !== nominaal)
    lijnen.push({
      wat: 'rollen',
      tekst: `${metWeekdag(vanDag(nominaal))} is ${waaromNietGewoon(kaart, nominaal) ?? 'geen gewone dag'}: loopt door tot de eerstvolgende gewone dag.`,
      datum: vanDag(laatste),
      dagen: laatste - nominaal,
      grond: 'Atw 1 lid 1',
    })
  lijnen.push({
    wat: 'einde',
    tekst: `Laatste dag: ${metWeekdag(vanDag(laatste))}.`,
    datum: vanDag(laatste),
    dagen: 0,
  })
  return {
    start,
    nominaal: vanDag(nominaal),
    einde: vanDag(laatste),
    opgeschorteDagen: geteld.size,
    verlengdeDagen: verlengd,
    opgeschort,
    lijnen,
    waarschuwingen: onbekend(kalender, laatste),
  }
}

function rolRegel(regel: Termijnregel, isVerlengd: boolean): boolean {
  if (regel.soort === 'terugreken') return false
  if (regel.rolt !== undefined) return regel.rolt
  if (regel.atwGrens === 'met-verlenging' && isVerlengd) return false
  return (
    regel.soort === 'wettelijk' &&
    regel.duur.aantal <= (GRENS[regel.duur.eenheid] ?? Number.POSITIVE_INFINITY)
  )
}

/** From some year on it is not known yet which days a KB will put on a par. */
function onbekend(kalender: Kalender, einde: Dag): string[] {
  const jaar = Number(vanDag(einde).slice(0, 4))
  return jaar > kalender.gelijkgesteldBekendTotEnMet
    ? [
        `Voor ${jaar} is nog niet bekend welke dagen bij koninklijk besluit gelijkgesteld worden; de laatste dag kan later uitvallen.`,
      ]
    : []
}

type Stil = Extract<Termijngebeurtenis, { soort: 'opschorting' | 'instemming' }>

function isOpen(g: Extract<Stil, { soort: 'opschorting' }>, telwijze: Telwijze, vandaag: Datum): boolean {
  const wijze = g.telwijze ?? telwijze
  return (
    g.hervat === null && (wijze.naHersteltermijn === 'loopt-door' || (g.tot !== null && g.tot >= vandaag))
  )
}

/** First and last day that count; null when there is no effect. */
function periode(g: Stil, standaard: Telwijze, vandaag: Datum): [Dag | null, Dag] {
  if (g.soort === 'instemming') return [naarDag(g.op), naarDag(g.tot)]
  if (g.tot === null) return [null, 0]
  const wijze = g.telwijze ?? standaard
  const doorlopend = wijze.naHersteltermijn === 'loopt-door'
  const tot = naarDag(g.tot) - (wijze.naHersteltermijn === 'stopt-dag-eerder' ? 1 : 0)
  const van =
    naarDag(g.op) + (wijze.opschorting === 'inclusief' || wijze.opschorting === 'vanaf-verzoek' ? 0 : 1)
  const laatste =
    g.hervat === null
      ? naarDag(vandaag)
      : naarDag(g.hervat) - (wijze.opschorting === 'strikt' || wijze.opschorting === 'vanaf-verzoek' ? 1 : 0)
  return [van, doorlopend ? laatste : Math.min(laatste, tot)]
}
