// Reads and checks a whole scenario file before anything is played: every fault with its line and the nearest known word.
import type { Datum } from '#domein/kern/datum.ts'
import { STANDAARDKALENDER } from '#domein/termijn/standaardkalender.ts'
import { bedoeltU, herken } from '#api/woord.ts'
import { DESKS } from '#procedures/register.ts'
import type { Kalenderdelen, Leerling, Scenario, Speler, Stap } from '../scenario.ts'
import { type Bestandsfout, type Boom, leesBoom } from './boom.ts'
import { Lezer, type Moment, leesMoment } from './lezer.ts'
import { VASTE_NAMEN, speler as leeg, leesLeerling, leesSpeler, vasteSpeler } from './mensen.ts'
import { type Voortgang, leesEisen, leesStap } from './stap.ts'
import { organisatiesVan, zoekDesk } from './taal.ts'

const BESTANDSLEUTELS = [
  'naam',
  'swv',
  'eisen',
  'klok',
  'kalender',
  'spelers',
  'leerlingen',
  'stappen',
  'toelichting',
] as const

/** Reads a scenario; gives every fault of the file when there are any. */
export function leesScenario(tekst: string): { scenario: Scenario } | { fouten: readonly Bestandsfout[] } {
  const gelezen = leesBoom(tekst)
  if ('fouten' in gelezen) return gelezen
  const lezer = new Lezer()
  const scenario = leesBestand(lezer, gelezen.boom)
  const fouten = lezer.fouten.toSorted((a, b) => a.regel - b.regel)
  if (fouten.length > 0 || !scenario)
    return { fouten: fouten.length > 0 ? fouten : [{ regel: 1, tekst: 'Het bestand is leeg.' }] }
  return { scenario }
}

type Delen = Partial<Record<(typeof BESTANDSLEUTELS)[number], Boom>>

function leesBestand(lezer: Lezer, boom: Boom): Scenario | null {
  const kaart = lezer.kaart(boom, 'een proefscenario')
  if (!kaart) return null
  const delen = Object.fromEntries(
    [...lezer.bekende(kaart, BESTANDSLEUTELS, 'in een proefscenario')].map((p) => [p.sleutel, p.waarde]),
  ) as Delen
  for (const nodig of ['swv', 'stappen'] as const)
    if (!delen[nodig]) lezer.fout(kaart.regel, `De sleutel "${nodig}" ontbreekt.`)
  const desk = delen.swv ? leesDesk(lezer, delen.swv) : null
  const klok = leesKlok(lezer, delen)
  const organisaties = desk ? organisatiesVan(desk) : null
  const spelers = new Map<string, Speler>()
  const leerlingen = new Map<string, Leerling>()
  for (const paar of delen.spelers ? (lezer.kaart(delen.spelers, 'spelers')?.paren ?? []) : []) {
    const speler = leesSpeler(lezer, paar, organisaties)
    // A faulty entry still counts as named, so that one mistake gives one message.
    spelers.set(paar.sleutel, speler ?? leeg(paar.sleutel, 'ouder'))
  }
  const zoekSpeler = spelerzoeker(lezer, spelers)
  for (const paar of delen.leerlingen ? (lezer.kaart(delen.leerlingen, 'leerlingen')?.paren ?? []) : []) {
    const leerling = leesLeerling(lezer, paar, organisaties)
    if (!leerling) continue
    const gezag = leerling.gezag.flatMap((g) => zoekSpeler(g, paar.regel, 'ouder') ?? [])
    const jongere = leerling.jongere === null ? null : zoekSpeler(leerling.jongere, paar.regel, 'jongere')
    leerlingen.set(paar.sleutel, { ...leerling, gezag, jongere })
  }
  if (!desk || !klok || !delen.stappen) return null
  return {
    naam: (delen.naam && lezer.tekst(delen.naam, 'naam')) ?? 'zonder naam',
    swv: desk.sjabloon,
    eisen: delen.eisen ? leesEisen(lezer, delen.eisen) : [],
    klok,
    kalender: delen.kalender ? leesKalender(lezer, delen.kalender) : LEEG,
    stappen: leesStappen(lezer, delen.stappen, {
      desk,
      klok,
      zaken: new Map(),
      laatste: null,
      speler: zoekSpeler,
      isLeerling: (code) => leerlingen.has(code),
    }),
    spelers,
    leerlingen,
  }
}

/** When it begins: `klok`, or else the first `op`. */
function leesKlok(lezer: Lezer, delen: Delen): Moment | null {
  if (delen.klok) return lezer.moment(delen.klok, 'klok')
  const [eerste] = delen.stappen?.soort === 'lijst' ? delen.stappen.items : []
  const op = eerste?.soort === 'kaart' ? eerste.paren.find((p) => p.sleutel === 'op')?.waarde : undefined
  const moment = op?.soort === 'waarde' ? leesMoment(op.bron) : null
  if (!moment) lezer.fout(1, 'De sleutel "klok" ontbreekt: wanneer begint het?')
  return moment
}

function leesDesk(lezer: Lezer, boom: Boom) {
  const woord = lezer.tekst(boom, 'swv')
  const desk = woord === null ? null : zoekDesk(woord)
  if (woord !== null && !desk)
    lezer.fout(
      boom.regel,
      `Het samenwerkingsverband "${woord}" is niet bekend; kies uit ${DESKS.map((d) => d.sjabloon).join(', ')}.`,
    )
  return desk
}

/** Finds spelers by code; someone of the usual cast joins the spelers when first named. */
function spelerzoeker(lezer: Lezer, spelers: Map<string, Speler>) {
  return (woord: string, regel: number, rol?: 'ouder' | 'jongere'): string | null => {
    const code = herken(woord, spelers.keys())
    if (code !== null) return code
    const vast = vasteSpeler(woord) ?? (rol ? leeg(woord, rol) : null)
    if (!vast) {
      lezer.fout(
        regel,
        `De speler "${woord}" staat niet bij "spelers".${bedoeltU(woord, [...spelers.keys(), ...VASTE_NAMEN])}`,
      )
      return null
    }
    spelers.set(woord, vast)
    return woord
  }
}

function leesStappen(lezer: Lezer, boom: Boom, tot: Voortgang): readonly Stap[] {
  if (boom.soort !== 'lijst' || boom.items.length === 0) {
    lezer.fout(boom.regel, 'Bij "stappen" hoort een lijst met ten minste één stap.')
    return []
  }
  return boom.items.flatMap((item, i) => leesStap(lezer, item, i + 1, tot) ?? [])
}

const LEEG: Kalenderdelen = { gelijkgesteld: [], sluitingsdagen: [], schoolvakanties: [], vergaderingen: [] }

function leesKalender(lezer: Lezer, boom: Boom): Kalenderdelen {
  const kaart = lezer.kaart(boom, 'kalender')
  const delen: { -readonly [K in keyof Kalenderdelen]: Kalenderdelen[K] } = { ...LEEG }
  if (!kaart) return delen
  for (const { sleutel, waarde } of lezer.bekende(
    kaart,
    ['gelijkgesteld', 'sluitingsdagen', 'schoolvakanties', 'vergaderingen'] as const,
    'bij kalender',
  )) {
    if (sleutel === 'schoolvakanties')
      delen.schoolvakanties = lezer.lijst(waarde).flatMap((item) => leesVakantie(lezer, item) ?? [])
    else delen[sleutel] = lezer.lijst(waarde).flatMap((item) => lezer.datum(item, sleutel) ?? [])
  }
  return delen
}

function leesVakantie(lezer: Lezer, boom: Boom): Kalenderdelen['schoolvakanties'][number] | null {
  const kaart = lezer.kaart(boom, 'schoolvakanties')
  if (!kaart) return null
  const v: { regio: string; naam: string; van: Datum | null; tot: Datum | null } = {
    regio: STANDAARDKALENDER.regio,
    naam: 'vakantie',
    van: null,
    tot: null,
  }
  for (const { sleutel, waarde } of lezer.bekende(kaart, ['regio', 'naam', 'van', 'tot'] as const, 'bij een vakantie')) {
    if (sleutel === 'van' || sleutel === 'tot') v[sleutel] = lezer.datum(waarde, sleutel)
    else v[sleutel] = lezer.tekst(waarde, sleutel) ?? v[sleutel]
  }
  if (v.van && v.tot && v.van <= v.tot) return { ...v, van: v.van, tot: v.tot }
  lezer.fout(boom.regel, 'Een vakantie heeft "van" en "tot" (en zo nodig een regio); "van" is niet later dan "tot".')
  return null
}
