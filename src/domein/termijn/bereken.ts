// The sum of a term: nominal end, plus opschorting, plus verlenging, and only then rolling (Algemene termijnenwet).
import { type Dag, type Datum, dagMetWeekdag, naarDag, vanDag } from '../kern/datum.ts'
import { duurInWoorden, telDuur } from './duur.ts'
import { type Dagkaart, kaartVan, rolDag, waaromNietGewoon } from './kalender.ts'
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
  const begin = naarDag(start)
  const nominaalZonder = telDuur(kaart, begin, regel.duur, regel.inclusiefStart ?? false)
  const einde = (dag: Dag) => (rolRegel(regel, verlengd > 0) ? rolDag(kaart, dag) : dag)
  const lijnen: Rekenlijn[] = [
    ...(regel.duur.aantal === 0
      ? []
      : [{ wat: 'start' as const, tekst: `Begint op ${dagMetWeekdag(begin)}.`, datum: start, dagen: 0 }]),
    {
      wat: 'duur',
      tekst: regel.duur.aantal === 0 ? 'Deze dag is vastgelegd.' : duurInWoorden(regel.duur),
      datum: vanDag(nominaalZonder),
      dagen: nominaalZonder - begin,
      grond: regel.grond,
    },
  ]
  const stil: Periode[] = []
  let opgeschorteDagen = 0
  let verlengd = 0
  let keren = 0
  let opgeschort = false
  for (const g of opVolgorde(gebeurtenissen)) {
    const nu = einde(nominaalZonder + opgeschorteDagen + verlengd)
    if (g.soort === 'verlenging') {
      const geldig =
        keren < (regel.verlenging?.keren ?? 1) &&
        naarDag(g.op) <= nu &&
        g.dagen <= (regel.verlenging?.dagen ?? g.dagen)
      if (geldig) {
        verlengd += g.dagen
        keren += 1
      }
      lijnen.push(
        gevolg(
          g,
          geldig ? 'verlenging' : 'geen-effect',
          geldig
            ? `Verlengd met ${g.dagen} dagen: ${g.reden}.`
            : `Verlenging zonder effect: te laat, te lang of al verlengd.`,
          nominaalZonder + opgeschorteDagen + verlengd,
          geldig ? g.dagen : 0,
        ),
      )
      continue
    }
    const [van, tot] = periode(g, telwijze, vandaag)
    const effect = naarDag(g.op) <= nu && van !== null && (regel.opschortbaar ?? true)
    // Days before the term has begun hold nothing up.
    const erbij = effect ? nieuweDagen(stil, Math.max(van, begin + 1), tot) : 0
    opgeschorteDagen += erbij
    if (effect && g.soort === 'opschorting' && g.hervat === null && isOpen(g, telwijze, vandaag))
      opgeschort = true
    lijnen.push(
      gevolg(
        g,
        effect ? g.soort : 'geen-effect',
        effect
          ? `${erbij} ${erbij === 1 ? 'dag' : 'dagen'} opgeschort: ${g.reden}.`
          : 'Zonder effect: geen einddatum genoemd, of na het einde van de termijn.',
        nominaalZonder + opgeschorteDagen + verlengd,
        erbij,
      ),
    )
  }
  const nominaal = nominaalZonder + opgeschorteDagen + verlengd
  const laatste = einde(nominaal)
  if (laatste !== nominaal)
    lijnen.push({
      wat: 'rollen',
      tekst: `${dagMetWeekdag(nominaal)} is ${waaromNietGewoon(kaart, nominaal) ?? 'geen gewone dag'}: loopt door tot de eerstvolgende gewone dag.`,
      datum: vanDag(laatste),
      dagen: laatste - nominaal,
      grond: 'Atw 1 lid 1',
    })
  lijnen.push({
    wat: 'einde',
    tekst: `Laatste dag: ${dagMetWeekdag(laatste)}.`,
    datum: vanDag(laatste),
    dagen: 0,
  })
  return {
    start,
    nominaal: vanDag(nominaal),
    einde: vanDag(laatste),
    opgeschorteDagen,
    verlengdeDagen: verlengd,
    opgeschort,
    lijnen,
    waarschuwingen: onbekend(kaart, laatste),
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
function onbekend(kaart: Dagkaart, einde: Dag): string[] {
  return einde > kaart.kbBekendTot
    ? [
        `Voor ${vanDag(einde).slice(0, 4)} is nog niet bekend welke dagen bij koninklijk besluit gelijkgesteld worden; de laatste dag kan later uitvallen.`,
      ]
    : []
}

/** By day; those of one day stay as they came. */
function opVolgorde(lijst: readonly Termijngebeurtenis[]): readonly Termijngebeurtenis[] {
  return lijst.length < 2 ? lijst : lijst.toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
}

/** The line of something that happened to the term. */
function gevolg(
  g: Termijngebeurtenis,
  wat: Rekenlijn['wat'],
  tekst: string,
  datum: Dag,
  dagen: number,
): Rekenlijn {
  const lijn: Rekenlijn = { wat, tekst, datum: vanDag(datum), dagen }
  if (g.door) lijn.door = g.door
  if (g.bron !== undefined) lijn.bron = g.bron
  lijn.grond = g.grond
  return lijn
}

/** First and last day. */
type Periode = readonly [Dag, Dag]

/** Puts a period with those that hold the term up; gives how many of its days were not held up already. */
function nieuweDagen(perioden: Periode[], van: Dag, tot: Dag): number {
  let nieuw = 0
  for (let dag = van; dag <= tot; dag++) if (!binnen(perioden, dag)) nieuw++
  perioden.push([van, tot])
  return nieuw
}

function binnen(perioden: readonly Periode[], dag: Dag): boolean {
  for (const [van, tot] of perioden) if (dag >= van && dag <= tot) return true
  return false
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
