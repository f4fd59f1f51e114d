// Reads one step: who does or looks at what, when, with which values, and what must then be seen.
import { formulierVelden } from '#domein/procedure/definitie.ts'
import { BEDRAG_VASTSTELLEN } from '#domein/procedure/bedrag.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import type { Veld, Velden } from '#domein/kern/veld.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { ZAAK_STARTEN } from '#domein/zaak/starten.ts'
import { bedoeltU, herken } from '#api/woord.ts'
import { partijveld, zoekKeuzes } from '../spelen/oplossen.ts'
import type { Stap, Veldwaarde } from '../scenario.ts'
import type { Boom, Kaartknoop } from './boom.ts'
import { type Lezer, type Moment, eerder } from './lezer.ts'
import { OPDRACHTNAMEN, veldenVan, zoekProcedure } from './taal.ts'
import { leesVerwachting } from './verwachting.ts'

const STAPSLEUTELS = [
  'op',
  'door',
  'kijk',
  'doe',
  'zaak',
  'met',
  'brief',
  'verwacht',
  'eisen',
  'toelichting',
] as const

/** What is known from the steps before. */
export type Voortgang = {
  desk: Desk
  klok: Moment
  /** Alias of each zaak with its procedure; the last one is meant when a step names none. */
  zaken: Map<string, Procedure | null>
  laatste: string | null
  /** Gives the code of a speler, of the file or of the usual cast; null with a complaint. */
  speler(code: string, regel: number): string | null
  /** Whether the word is a pupil of the file. */
  isLeerling(code: string): boolean
}

/** One step; null (with complaints) when it can't be played. */
export function leesStap(lezer: Lezer, boom: Boom, nummer: number, tot: Voortgang): Stap | null {
  const kaart = lezer.kaart(boom, `stap ${nummer}`)
  if (!kaart) return null
  const delen = Object.fromEntries(
    [...lezer.bekende(kaart, STAPSLEUTELS, 'bij een stap')].map((p) => [p.sleutel, p.waarde]),
  ) as Partial<Record<(typeof STAPSLEUTELS)[number], Boom>>
  const op = leesOp(lezer, delen.op, tot)
  const wie = leesWie(lezer, kaart, delen, tot)
  const doe = leesDoe(lezer, kaart, delen)
  const zaak = doe === ZAAK_STARTEN.naam ? nieuweZaak(lezer, delen, tot) : bestaandeZaak(lezer, kaart, delen, doe, tot)
  const procedure = zaak === null ? null : (tot.zaken.get(zaak) ?? null)
  const velden = doe ? veldenVan(doe, procedure, tot.desk) : {}
  const met = delen.met && doe ? leesMet(lezer, delen.met, doe, velden, procedure, tot) : []
  return {
    nummer,
    regel: kaart.regel,
    op,
    wie,
    doe,
    zaak,
    velden: doe ? vanVariant(doe, procedure, velden, met) : velden,
    met,
    brief: delen.brief ? leesBriefkeuze(lezer, delen.brief) : null,
    eisen: delen.eisen ? leesEisen(lezer, delen.eisen) : [],
    verwacht: delen.verwacht ? leesVerwachting(lezer, delen.verwacht) : null,
  }
}

/** Ids of requirements; a complaint for what does not look like one. */
export function leesEisen(lezer: Lezer, boom: Boom): readonly string[] {
  return lezer.teksten(boom, 'eisen').filter((eis) => {
    const goed = /^(GV|RGV|GO|BE|LD)-\d{3}$/.test(eis)
    if (!goed) lezer.fout(boom.regel, `"${eis}" is geen eis; schrijf bijvoorbeeld GV-023.`)
    return goed
  })
}

function leesOp(lezer: Lezer, boom: Boom | undefined, tot: Voortgang): Moment | null {
  const op = boom ? lezer.moment(boom, 'op') : null
  if (!boom || !op) return null
  // A date without a time means 12:00, or the time it already is on that day.
  const zonderTijd = boom.soort === 'waarde' && /^\d{4}-\d{2}-\d{2}$/.test(boom.bron.trim())
  const moment = zonderTijd && op.datum === tot.klok.datum && eerder(op, tot.klok) ? tot.klok : op
  if (eerder(moment, tot.klok)) {
    lezer.fout(boom.regel, `De klok gaat niet terug: het is al ${tot.klok.datum} ${tot.klok.tijd}.`)
    return null
  }
  tot.klok = moment
  return moment
}

function leesWie(
  lezer: Lezer,
  kaart: Kaartknoop,
  delen: { door?: Boom; kijk?: Boom },
  tot: Voortgang,
): Stap['wie'] {
  if (delen.door && delen.kijk) lezer.fout(kaart.regel, 'Een stap heeft "door" of "kijk", niet allebei.')
  const boom = delen.door ?? delen.kijk
  const woord = boom ? lezer.tekst(boom, delen.door ? 'door' : 'kijk') : null
  const code = boom && woord !== null ? tot.speler(woord, boom.regel) : null
  return code === null ? null : { code, kijkt: !delen.door }
}

function leesDoe(lezer: Lezer, kaart: Kaartknoop, delen: { doe?: Boom; door?: Boom; kijk?: Boom; met?: Boom; verwacht?: Boom; op?: Boom }): string | null {
  if (!delen.doe) {
    if (delen.door) lezer.fout(kaart.regel, 'Bij "door" hoort "doe": welke opdracht? Alleen kijken is "kijk".')
    else if (delen.met) lezer.fout(delen.met.regel, 'Bij "met" hoort "doe": welke opdracht?')
    else if (kaart.paren.every((p) => ['kijk', 'zaak'].includes(p.sleutel)))
      lezer.fout(kaart.regel, 'Deze stap doet niets en verwacht niets.')
    return null
  }
  if (!delen.door) lezer.fout(kaart.regel, 'Bij "doe" hoort "door": wie doet het?')
  const woord = lezer.tekst(delen.doe, 'doe')
  if (woord === null) return null
  const naam = herken(woord, OPDRACHTNAMEN)
  if (naam === null)
    lezer.fout(delen.doe.regel, `De opdracht "${woord}" bestaat niet.${bedoeltU(woord, OPDRACHTNAMEN)}`)
  return naam
}

function nieuweZaak(lezer: Lezer, delen: { zaak?: Boom; met?: Boom }, tot: Voortgang): string {
  const alias = (delen.zaak && lezer.tekst(delen.zaak, 'zaak')) || `zaak-${tot.zaken.size + 1}`
  const code = delen.met?.soort === 'kaart' ? delen.met.paren.find((p) => p.sleutel === 'procedure') : undefined
  const woord = code?.waarde.soort === 'waarde' ? code.waarde.bron : ''
  const procedure = zoekProcedure(tot.desk, woord)
  if (code && !procedure)
    lezer.fout(
      code.regel,
      `De procedure "${woord}" bestaat niet bij ${tot.desk.naam}.${bedoeltU(woord, tot.desk.procedures.map((p) => p.code))}`,
    )
  tot.zaken.set(alias, procedure)
  tot.laatste = alias
  return alias
}

function bestaandeZaak(
  lezer: Lezer,
  kaart: Kaartknoop,
  delen: { zaak?: Boom },
  doe: string | null,
  tot: Voortgang,
): string | null {
  if (!delen.zaak) {
    if (doe && doe !== BEDRAG_VASTSTELLEN.naam && tot.laatste === null)
      lezer.fout(kaart.regel, 'Er is nog geen zaak; begin met zaak-starten.')
    return tot.laatste
  }
  const alias = lezer.tekst(delen.zaak, 'zaak')
  if (alias === null) return null
  if (!tot.zaken.has(alias)) {
    lezer.fout(delen.zaak.regel, `De zaak "${alias}" is nog niet gestart.${bedoeltU(alias, tot.zaken.keys())}`)
    return null
  }
  tot.laatste = alias
  return alias
}

function leesMet(
  lezer: Lezer,
  boom: Boom,
  doe: string,
  velden: Velden,
  procedure: Procedure | null,
  tot: Voortgang,
): Veldwaarde[] {
  if (boom.soort === 'waarde' && boom.waarde === null) return []
  const kaart = lezer.kaart(boom, 'met')
  return (kaart?.paren ?? []).flatMap(({ sleutel, regel, waarde }): Veldwaarde[] => {
    const naam = herken(sleutel, Object.keys(velden))
    if (naam === null) {
      const waar = procedure && doe === 'formulier-invullen' ? `in het formulier van ${procedure.code}` : `bij ${doe}`
      lezer.fout(regel, `Het veld "${sleutel}" bestaat niet ${waar}.${bedoeltU(sleutel, veldnamen(velden, procedure, doe))}`)
      return []
    }
    return [{ naam, regel, waarde: namen(lezer, waarde, velden[naam] as Veld, velden, tot) }]
  })
}

/** The fields as the chosen variant has them: two records can call theirs the same and offer other choices. */
function vanVariant(doe: string, procedure: Procedure | null, velden: Velden, met: readonly Veldwaarde[]): Velden {
  const varianten = procedure ? OPDRACHTEN.get(doe)?.varianten : undefined
  if (!procedure || !varianten) return velden
  const waarde = met.find((m) => m.naam === varianten.veld)?.waarde
  if (waarde?.soort !== 'waarde') return velden
  const van = varianten.van(procedure)
  const [gekozen] = zoekKeuzes(van.map((v) => ({ waarde: v.waarde, label: v.titel })), waarde.bron.trim())
  return { ...velden, ...van.find((v) => v.waarde === gekozen)?.velden }
}

function veldnamen(velden: Velden, procedure: Procedure | null, doe: string): string[] {
  return Object.keys(procedure && doe === 'formulier-invullen' ? formulierVelden(procedure) : velden)
}

/** Checks the spelers and zaken that a value names, so that a typing error is found before anything is played. */
function namen(lezer: Lezer, boom: Boom, veld: Veld, velden: Velden, tot: Voortgang): Boom {
  if (veld.soort !== 'verwijzing') return boom
  for (const item of lezer.lijst(boom)) {
    const woord = lezer.tekst(item, veld.label)
    if (woord === null) continue
    if (veld.naar === 'persoon' && !partijveld(woord, velden)) tot.speler(woord, item.regel)
    if (veld.naar === 'leerling' && !tot.isLeerling(woord))
      lezer.fout(item.regel, `De leerling "${woord}" staat niet bij "leerlingen".`)
    if (veld.naar === 'zaak' && !tot.zaken.has(woord))
      lezer.fout(item.regel, `De zaak "${woord}" is nog niet gestart.${bedoeltU(woord, tot.zaken.keys())}`)
  }
  return boom
}

function leesBriefkeuze(lezer: Lezer, boom: Boom): Stap['brief'] {
  if (boom.soort !== 'kaart') {
    const soort = lezer.tekst(boom, 'brief')
    return soort === null ? null : { soort, aan: null }
  }
  let soort = ''
  let aan: string | null = null
  for (const { sleutel, waarde } of lezer.bekende(boom, ['soort', 'aan'] as const, 'bij brief')) {
    if (sleutel === 'soort') soort = lezer.tekst(waarde, sleutel) ?? ''
    else aan = lezer.tekst(waarde, sleutel)
  }
  return { soort, aan }
}
