// Judging the rows of a list that a school reads in. Each row is tried on the rules of the procedure itself: begun, filled
// in and filed in memory, so that the check page says exactly what filing would say.
import { leesBsn } from '../kern/bsn.ts'
import { type Datum, leesDatum, leesDatumNl } from '../kern/datum.ts'
import { isWeigering } from '../kern/uitkomst.ts'
import { type Veld, type Velden, type Waarde, type Waarden, isLeeg, leesWaarde } from '../kern/veld.ts'
import { metKeuzelijsten } from '../kern/keuzelijst.ts'
import { type Procedure, formulierVelden } from '../procedure/definitie.ts'
import type { Inleeskolom, Inleesregel } from '../procedure/inlezen.ts'
import { type Voorwaarde, type Voorwaardefeiten, toets } from '../procedure/voorwaarde.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'
import type { Gebeurtenis } from '../verloop/gebeurtenis.ts'
import { na } from '../verloop/na.ts'
import { ontwikkel } from '../verloop/ontwikkel.ts'
import type { Context, Situatie } from '../verloop/opdracht.ts'
import type { Toestand } from '../verloop/toestand.ts'
import { gemis } from '../dossier/compleet.ts'
import { indienen } from '../fasen/aanmelding/indienen.ts'
import { startZaak } from './starten.ts'

/** A row as it was read, with what is wrong with it. */
export type Gelezenregel = {
  /** The first row under the heading is 1. */
  nr: number
  naam: string
  geboren: Datum | null
  bsn: string | null
  antwoorden: Waarden
  fouten: readonly string[]
}

const effen = (tekst: string) =>
  tekst
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** Which column of the file is which; and which required ones are not there. */
export function kolomindeling(
  { kolommen }: Inleesregel,
  kop: readonly string[],
): { plek: ReadonlyMap<Inleeskolom, number>; ontbreekt: readonly string[]; onbekend: readonly string[] } {
  const koppen = kop.map(effen)
  const plek = new Map<Inleeskolom, number>()
  for (const kolom of kolommen) {
    const namen = [kolom.kop, ...(kolom.ook ?? [])].map(effen)
    const gevonden = koppen.findIndex((k) => namen.includes(k))
    if (gevonden >= 0) plek.set(kolom, gevonden)
  }
  const bekend = new Set(plek.values())
  return {
    plek,
    ontbreekt: kolommen.filter((k) => k.verplicht && !plek.has(k)).map((k) => k.kop),
    onbekend: kop.filter((k, i) => k !== '' && !bekend.has(i)),
  }
}

/** The rows under the heading, each read on its own: a fault in one leaves the others usable. Doubles are faults of the later row. */
export function leesRegels(
  procedure: Procedure,
  regel: Inleesregel,
  tabel: readonly (readonly string[])[],
  context: Pick<Context, 'vandaag' | 'instellingen'>,
): readonly Gelezenregel[] {
  const [kop = [], ...rijen] = tabel
  const { plek } = kolomindeling(regel, kop)
  const velden = metKeuzelijsten(
    formulierVelden(procedure),
    context.instellingen.keuzelijsten,
    context.vandaag,
  )
  const gelezen = rijen.map((rij, i) => leesRegel(i + 1, rij, plek, velden, context.vandaag))
  return gelezen.map((r, i) => {
    const eerder = gelezen
      .slice(0, i)
      .find(
        (x) =>
          (r.bsn !== null && x.bsn === r.bsn) ||
          (effen(x.naam) === effen(r.naam) && x.geboren === r.geboren && r.geboren !== null),
      )
    return eerder
      ? { ...r, fouten: [...r.fouten, `Dubbel: deze jongere staat ook op regel ${eerder.nr}.`] }
      : r
  })
}

function leesRegel(
  nr: number,
  rij: readonly string[],
  plek: ReadonlyMap<Inleeskolom, number>,
  velden: Velden,
  vandaag: Datum,
): Gelezenregel {
  const uit = { naam: '', geboren: null as Datum | null, bsn: null as string | null }
  const antwoorden: Waarden = {}
  const fouten: string[] = []
  for (const [kolom, i] of plek) {
    const cel = (rij[i] ?? '').trim()
    const fout = (wat: string) => fouten.push(`${kolom.kop}: ${wat}`)
    if (cel === '') {
      if (kolom.verplicht) fouten.push(`${kolom.kop} ontbreekt.`)
      continue
    }
    if (kolom.naar === 'naam') {
      if (cel.length <= 120) uit.naam = cel
      else fout('gebruik ten hoogste 120 tekens.')
    } else if (kolom.naar === 'geboren') {
      uit.geboren = leesDatum(cel) ?? leesDatumNl(cel)
      if (!uit.geboren) fout('dit is geen datum. Schrijf dag-maand-jaar.')
      else if (uit.geboren > vandaag) fout('deze datum ligt in de toekomst.')
    } else if (kolom.naar === 'bsn') {
      uit.bsn = leesBsn(cel)
      if (!uit.bsn) fout('dit is geen geldig BSN (elfproef).')
    } else {
      const veld = velden[kolom.naar.veld]
      const gelezen = veld ? leesWaarde(veld, celwaarde(veld, cel)) : { fout: 'onbekend veld.' }
      if ('fout' in gelezen) fout(gelezen.fout)
      else antwoorden[kolom.naar.veld] = gelezen.waarde
    }
  }
  return { nr, ...uit, antwoorden, fouten }
}

/** A cell as the field reads it: choices by their word or label, several with | between them. */
function celwaarde(veld: Veld, cel: string): unknown {
  const keuze = (woord: string) =>
    'keuzes' in veld
      ? (veld.keuzes.find((k) => [effen(k.waarde), effen(k.label)].includes(effen(woord)))?.waarde ??
        woord.trim())
      : woord
  switch (veld.soort) {
    case 'keuze':
      return keuze(cel)
    case 'meerkeuze':
      return cel.split('|').map(keuze)
    case 'ja-nee':
    case 'verklaring':
      return /^(ja|j|waar|true|1|x)$/i.test(cel) ? true : /^(nee|n|onwaar|false|0)$/i.test(cel) ? false : cel
    case 'datum':
      return leesDatumNl(cel) ?? cel
    default:
      return cel
  }
}

/** What comes of a row: filed, begun with what it still needs, or refused with the reasons. */
export type Oordeel =
  | { soort: 'klaar'; gebeurtenissen: readonly Gebeurtenis[] }
  | { soort: 'aanvullen'; nodig: readonly string[]; gebeurtenissen: readonly Gebeurtenis[] }
  | { soort: 'afgekeurd'; redenen: readonly string[] }

/**
 * Tries the row on the rules. `context` is that of the school that reads it in, for this pupil.
 * The gebeurtenissen are those of the whole row, from its beginning.
 */
export function oordeelOver(procedure: Procedure, context: Context, regel: Gelezenregel): Oordeel {
  if (regel.fouten.length > 0) return { soort: 'afgekeurd', redenen: regel.fouten }
  const gestart = startZaak(procedure, context)
  if (isWeigering(gestart)) return { soort: 'afgekeurd', redenen: [gestart.reden] }
  const gevuld: Gebeurtenis[] = [
    ...gestart,
    ...(regel.bsn ? [{ soort: 'bsn-vastgelegd' as const, inhoud: { op: context.vandaag } }] : []),
    {
      soort: 'formulier-ingevuld',
      inhoud: { velden: Object.keys(regel.antwoorden) },
      persoonlijk: { antwoorden: regel.antwoorden },
    },
  ]
  const s = situatie(procedure, context, gevuld)
  const feiten = voorwaardefeiten(s)
  const mis = procedure.ingang.filter((eis) => !toets(eis.als, feiten))
  const fout = mis.filter((eis) => isTegen(eis.als, feiten))
  if (fout.length > 0) return { soort: 'afgekeurd', redenen: fout.map((eis) => eis.reden) }
  if (mis.length > 0) {
    const nodig = [...mis.map((eis) => eis.reden), ...gemis(s).map((g) => g.tekst)]
    return { soort: 'aanvullen', nodig, gebeurtenissen: gevuld }
  }
  const ingediend = indienen.beslis(s, {})
  if (isWeigering(ingediend)) return { soort: 'afgekeurd', redenen: [ingediend.reden] }
  const gebeurtenissen = [...gevuld, ...ingediend]
  const { bijAanvrager, ontbreekt } = na(s, ingediend).toestand
  return bijAanvrager
    ? { soort: 'aanvullen', nodig: ontbreekt, gebeurtenissen }
    : { soort: 'klaar', gebeurtenissen }
}

/** Whether what was filled in stands in the way: then adding something later does not help, unless that is a document. */
function isTegen(v: Voorwaarde, f: Voorwaardefeiten): boolean {
  switch (v.soort) {
    case 'antwoord-is':
    case 'antwoord-ingevuld':
      return !isLeeg(f.antwoord(v.veld) as Waarde)
    case 'alle':
      return v.van.some((deel) => !toets(deel, f) && isTegen(deel, f))
    case 'een-van':
      return !v.van.some((deel) => deel.soort === 'stuk-aanwezig') && v.van.some((deel) => isTegen(deel, f))
    case 'niet':
      return isTegen(v.van, f)
    default:
      return v.soort !== 'stuk-aanwezig'
  }
}

function situatie(procedure: Procedure, context: Context, gebeurtenissen: readonly Gebeurtenis[]): Situatie {
  let toestand: Toestand | null = null
  gebeurtenissen.forEach((gebeurtenis, i) => {
    toestand = ontwikkel(toestand, {
      volgnummer: i + 1,
      datum: context.vandaag,
      op: '',
      door: context.door.persoon,
      rol: context.door.rollen[0]?.rol ?? 'systeem',
      organisatie: null,
      gebeurtenis,
    })
  })
  if (!toestand) throw new Error('A row begins with the zaak')
  return { procedure, toestand, context }
}
