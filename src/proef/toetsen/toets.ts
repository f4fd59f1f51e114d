// Compares what a step expects with what was seen. Each difference is one Dutch sentence.
import type { Werkrij, Zaakbeeld } from '#app/contract.ts'
import type { Instellingen } from '#domein/verloop/opdracht.ts'
import { losjes } from '#api/woord.ts'
import type { Patroon, Rij, Verwachting } from '../scenario.ts'
import type { Kengetallen } from '#app/kengetal/overzicht.ts'
import { kengetalFouten } from './kengetal.ts'
import { briefFouten, documentFouten } from './dossier.ts'
import { takenFouten, aanZetFouten } from './taken.ts'
import { termijnFouten } from './termijnen.ts'
import { werkFouten } from './werk.ts'
import { wachtlijstFouten } from './wachtlijst.ts'
import type { Namenlijst } from './wie.ts'
import { ziet } from './zien.ts'

/** A refusal as the API gave it. */
export type Geweigerd = { status: number; reden: string; uitweg: string | null; velden: Readonly<Record<string, string>> }

export type Gezien = {
  /** Whether the step did an opdracht, and the refusal when it was refused. A look that found nothing counts as refused. */
  gedaan: boolean
  weigering: Geweigerd | null
  /** The zaak as the facts are: seen by an insider, or by the person when the step only looks. */
  feiten: Zaakbeeld | null
  /** The zaak as the person of the step sees it. */
  eigen: Zaakbeeld | null
  werk: readonly Werkrij[]
  /** Key figures per school year that was asked for; null: not for this person. */
  kengetallen: ReadonlyMap<string, Kengetallen | null>
  /** Text of the page or letter. */
  tekst: string
}

export type Omgang = {
  namen: Namenlijst
  geeftOok: Instellingen['rolGeeftOok']
  /** Id of the zaak with this alias. */
  zaak(alias: string): string | null
  /** Ids of the zaken about the pupil with this code. */
  zakenVan(code: string): readonly string[]
  /** Full name of the pupil with this code. */
  leerling(code: string): string | null
}

const ZONDER_ZAAK = 'de zaak is hier niet te zien'

/** What differs from what was expected; empty when all is as it should be. */
export function verschillen(v: Verwachting | null, g: Gezien, o: Omgang): string[] {
  const fouten = weigeringFouten(v?.weigering, g)
  if (!v) return fouten
  if (v.zichtbaar || v.verborgen) fouten.push(...zichtFouten(v, g.eigen))
  if (v.werkvoorraad) fouten.push(...werkFouten(v.werkvoorraad, g.werk, o))
  if (v.bevat || v.bevatNiet) fouten.push(...tekstFouten(v, g.tekst))
  if (v.kengetallen) fouten.push(...kengetalFouten(v.kengetallen, g.kengetallen))
  const f = g.feiten
  if (!f) return vraagtFeiten(v) ? [...fouten, `Verwacht is iets over de zaak, maar ${ZONDER_ZAAK}.`] : fouten
  if (v.status !== undefined && !heet(v.status, f))
    fouten.push(`status: verwacht "${v.status}", gezien "${f.status}".`)
  if (v.termijnen) fouten.push(...termijnFouten(v.termijnen, f.termijnen))
  if (v.aanZet !== undefined) fouten.push(...aanZetFouten(v.aanZet, f, o))
  if (v.taken) fouten.push(...takenFouten(v.taken, f, o))
  if (v.signalen) fouten.push(...signaalFouten(v.signalen, f))
  if (v.brieven) fouten.push(...briefFouten(v.brieven, f, o.namen))
  if (v.documenten) fouten.push(...documentFouten(v.documenten, f))
  if (v.wachtlijst) fouten.push(...wachtlijstFouten(v.wachtlijst, f, o))
  if (v.besluit !== undefined) fouten.push(...besluitFouten(v.besluit, f))
  if (v.gebeurtenissen) fouten.push(...gebeurtenisFouten(v.gebeurtenissen, f))
  return fouten
}

/** A status by its name, or by that of the step in which the zaak is: people say "aanvulling gevraagd" (GV-325). */
const heet = (woord: string, f: Zaakbeeld): boolean =>
  [f.status, ...f.route.filter((stap) => stap.stand === 'hier').map((stap) => stap.naam)].some(
    (naam) => losjes(naam) === losjes(woord),
  )

/** Whether something is expected that only a zaak can tell. */
export function vraagtFeiten(v: Verwachting): boolean {
  return [
    v.status,
    v.termijnen,
    v.aanZet,
    v.taken,
    v.signalen,
    v.brieven,
    v.documenten,
    v.besluit,
    v.gebeurtenissen,
    v.wachtlijst,
  ].some((eis) => eis !== undefined)
}

function weigeringFouten(eis: Patroon | boolean | undefined, g: Gezien): string[] {
  const w = g.weigering
  if (w === null) {
    if (eis === undefined || eis === false) return []
    return [`weigering verwacht${typeof eis === 'object' ? ` ("${eis.bron}")` : ''}, maar het is gelukt.`]
  }
  // A refused field counts by its name as well: that is the word the writer of the file knows it by.
  const velden = Object.entries(w.velden).map(([naam, tekst]) => `${naam}: ${tekst}`)
  const alles = [w.reden, w.uitweg ?? '', ...Object.values(w.velden), ...velden]
  const gezegd = [w.reden, w.uitweg ?? '', ...velden].filter(Boolean).join(' ')
  if (eis === undefined || eis === false)
    // A look that finds nothing is only a fault when something was expected of it; the expectations say so themselves.
    return g.gedaan ? [`onverwacht geweigerd: ${gezegd}`] : []
  if (eis === true || alles.some((tekst) => eis.past(tekst)) || eis.past(gezegd)) return []
  return [`geweigerd, maar om een andere reden: verwacht "${eis.bron}", gezien: ${gezegd}`]
}

function zichtFouten(v: Verwachting, beeld: Zaakbeeld | null): string[] {
  return [
    ...(v.zichtbaar ?? []).filter((woord) => !ziet(beeld, woord)).map((woord) => `niet te zien: ${woord}.`),
    ...(v.verborgen ?? []).filter((woord) => ziet(beeld, woord)).map((woord) => `had verborgen moeten zijn: ${woord}.`),
  ]
}

function tekstFouten(v: Verwachting, tekst: string): string[] {
  return [
    ...(v.bevat ?? []).filter((p) => !p.past(tekst)).map((p) => `de tekst bevat niet: ${p.bron}`),
    ...(v.bevatNiet ?? []).filter((p) => p.past(tekst)).map((p) => `de tekst bevat wel: ${p.bron}`),
  ]
}

function signaalFouten(eisen: readonly Patroon[], f: Zaakbeeld): string[] {
  const er = f.signalen.map((s) => `${s.code}: ${s.tekst}`)
  if (eisen.length === 0) return er.length === 0 ? [] : [`signalen: geen verwacht, gezien ${er.join('; ')}`]
  return eisen
    .filter((eis) => !er.some((s) => eis.past(s)))
    .map((eis) => `signaal "${eis.bron}" ontbreekt; gezien: ${er.join('; ') || 'geen'}.`)
}

function besluitFouten(eis: Rij | null, f: Zaakbeeld): string[] {
  const b = f.besluit
  if (eis === null) return b === null ? [] : [`besluit: geen verwacht, gezien ${b.optie} op ${b.op}.`]
  if (b === null) return ['besluit: er is geen besluit.']
  return eis.flatMap(({ sleutel, waarde }) => {
    const gezien =
      sleutel === 'besluit' || sleutel === 'optie' ? [b.optie, b.naam] : [b[sleutel as Exclude<keyof typeof b, 'antwoorden'>] ?? 'geen']
    const deel = sleutel === 'grond' || sleutel === 'motivering'
    return gezien.some((x) => (deel ? losjes(x).includes(losjes(waarde)) : losjes(x) === losjes(waarde)))
      ? []
      : [`besluit: ${sleutel} verwacht "${waarde}", gezien "${gezien.join('" of "')}".`]
  })
}

/** The kinds must occur in this order; others may stand between them. */
function gebeurtenisFouten(eisen: readonly string[], f: Zaakbeeld): string[] {
  const soorten = f.tijdlijn.toSorted((a, b) => a.volgnummer - b.volgnummer).map((r) => r.soort)
  if (eisen.length === 0) return soorten.length === 0 ? [] : [`gebeurtenissen: geen verwacht, gezien ${soorten.join(', ')}.`]
  let vanaf = 0
  for (const eis of eisen) {
    const plaats = soorten.findIndex((soort, i) => i >= vanaf && losjes(soort) === losjes(eis))
    if (plaats < 0) return [`gebeurtenissen: ${eis} ontbreekt (in deze volgorde); gezien: ${soorten.join(', ')}.`]
    vanaf = plaats + 1
  }
  return []
}
