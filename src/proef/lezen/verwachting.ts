// Reads the `verwacht` of a step. Names (of terms, tasks, letters) are compared with the product while playing; here only
// the shape is checked.
import type { Boom } from './boom.ts'
import { type Lezer, leesJaNee } from './lezer.ts'
import type { Briefeis, Patroon, Rij, Taakeis, Termijneis, Verwachting } from '../scenario.ts'

const SLEUTELS = [
  'status',
  'weigering',
  'termijnen',
  'aanZet',
  'taken',
  'signalen',
  'brieven',
  'documenten',
  'zichtbaar',
  'verborgen',
  'besluit',
  'gebeurtenissen',
  'wachtlijst',
  'werkvoorraad',
  'kengetallen',
  'bevat',
  'bevatNiet',
] as const

const TERMIJNSLEUTELS = ['einde', 'start', 'opgeschort', 'opgeschorteDagen', 'loopt', 'verstreken', 'soort'] as const
const BRIEFSLEUTELS = ['soort', 'aan', 'kanaal', 'stand', 'op'] as const
const STUKSLEUTELS = ['soort', 'naam', 'datum', 'ondertekendDoor'] as const
const BESLUITSLEUTELS = [
  'besluit',
  'optie',
  'naam',
  'op',
  'van',
  'tot',
  'categorie',
  'grond',
  'volgnummer',
  'motivering',
] as const
const KENGETALSLEUTELS = ['kengetal', 'procedure', 'waarde', 'getal', 'tekst', 'schooljaar'] as const
const WERKSLEUTELS = ['zaak', 'leerling', 'procedure', 'school', 'status', 'taak', 'wie', 'uiterlijk', 'signaal'] as const
const WACHTSLEUTELS = ['zaak', 'leerling', 'sinds', 'plaats'] as const

/** Words for "there is none". */
const GEEN = ['geen', 'niemand', 'niets']
const isGeen = (boom: Boom) =>
  boom.soort === 'waarde' && (boom.waarde === null || GEEN.includes(String(boom.waarde).toLowerCase()))

/** The expectations of one step; unknown keys and wrong shapes are complaints of the lezer. */
export function leesVerwachting(lezer: Lezer, boom: Boom): Verwachting | null {
  const kaart = lezer.kaart(boom, 'verwacht')
  if (!kaart) return null
  const v: Verwachting = { regel: kaart.regel }
  for (const { sleutel, waarde } of lezer.bekende(kaart, SLEUTELS, 'bij verwacht')) lees(lezer, v, sleutel, waarde)
  return v
}

function lees(lezer: Lezer, v: Verwachting, sleutel: (typeof SLEUTELS)[number], waarde: Boom): void {
  switch (sleutel) {
    case 'status': {
      const status = lezer.tekst(waarde, sleutel)
      if (status !== null) v.status = status
      return
    }
    case 'weigering': {
      const janee = waarde.soort === 'waarde' ? (isGeen(waarde) ? false : leesJaNee(waarde.waarde)) : null
      const eis = janee ?? leesPatroon(lezer, waarde, sleutel)
      if (eis !== null) v.weigering = eis
      return
    }
    case 'termijnen':
      v.termijnen = leesTermijnen(lezer, waarde)
      return
    case 'aanZet':
      v.aanZet = isGeen(waarde) ? null : (lezer.tekst(waarde, sleutel) ?? '')
      return
    case 'taken':
      v.taken = leesTaken(lezer, waarde)
      return
    case 'signalen':
    case 'bevat':
    case 'bevatNiet':
      v[sleutel] = isGeen(waarde)
        ? []
        : lezer.lijst(waarde).flatMap((item) => leesPatroon(lezer, item, sleutel) ?? [])
      return
    case 'brieven':
      v.brieven = isGeen(waarde) ? [] : lezer.lijst(waarde).flatMap((item) => leesBrief(lezer, item) ?? [])
      return
    case 'documenten':
      v.documenten = leesRijen(lezer, waarde, STUKSLEUTELS, 'soort', sleutel)
      return
    case 'wachtlijst':
      v.wachtlijst = leesRijen(lezer, waarde, WACHTSLEUTELS, 'zaak', sleutel)
      return
    case 'werkvoorraad':
      v.werkvoorraad = leesRijen(lezer, waarde, WERKSLEUTELS, 'zaak', sleutel)
      return
    case 'zichtbaar':
    case 'verborgen':
    case 'gebeurtenissen':
      v[sleutel] = isGeen(waarde) ? [] : lezer.teksten(waarde, sleutel)
      return
    case 'besluit':
      v.besluit = isGeen(waarde) ? null : leesRij(lezer, waarde, BESLUITSLEUTELS, 'besluit', sleutel)
      return
    case 'kengetallen':
      v.kengetallen = leesRijen(lezer, waarde, KENGETALSLEUTELS, 'kengetal', sleutel)
      return
    default:
      sleutel satisfies never
  }
}

/** A text, or a regular expression between slashes. */
function leesPatroon(lezer: Lezer, boom: Boom, wat: string): Patroon | null {
  const bron = lezer.tekst(boom, wat)
  if (bron === null) return null
  const regex = /^\/(.+)\/([imsu]*)$/s.exec(bron)
  if (!regex) {
    const gezocht = vlak(bron).toLowerCase()
    return { bron, past: (tekst) => vlak(tekst).toLowerCase().includes(gezocht) }
  }
  try {
    const vorm = new RegExp(regex[1] as string, [...new Set(`${regex[2] ?? ''}i`)].join(''))
    return { bron, past: (tekst) => vorm.test(vlak(tekst)) }
  } catch {
    lezer.fout(boom.regel, `Bij "${wat}" staat een reguliere expressie die niet klopt: ${bron}`)
    return null
  }
}

const vlak = (tekst: string) => tekst.normalize('NFC').replace(/[\s\u00a0]+/g, ' ')

function leesTermijnen(lezer: Lezer, boom: Boom): Termijneis[] {
  const kaart = lezer.kaart(boom, 'termijnen')
  return (kaart?.paren ?? []).flatMap(({ sleutel: naam, waarde }): Termijneis[] => {
    if (isGeen(waarde)) return [{ naam, einde: null, velden: [] }]
    if (waarde.soort !== 'kaart') {
      const einde = lezer.datum(waarde, naam)
      return einde ? [{ naam, einde, velden: [] }] : []
    }
    const eis: Termijneis & { velden: { sleutel: string; waarde: string | number | boolean }[] } = { naam, velden: [] }
    for (const paar of lezer.bekende(waarde, TERMIJNSLEUTELS, 'bij een termijn')) {
      if (paar.sleutel === 'einde') {
        const einde = lezer.datum(paar.waarde, 'einde')
        if (einde) eis.einde = einde
      } else if (['opgeschort', 'loopt', 'verstreken'].includes(paar.sleutel)) {
        const janee = lezer.jaNee(paar.waarde, paar.sleutel)
        if (janee !== null) eis.velden.push({ sleutel: paar.sleutel, waarde: janee })
      } else if (paar.waarde.soort === 'waarde' && paar.waarde.waarde !== null)
        eis.velden.push({ sleutel: paar.sleutel, waarde: paar.waarde.waarde })
      else lezer.fout(paar.regel, `Bij "${paar.sleutel}" hoort één waarde.`)
    }
    return [eis]
  })
}

function leesTaken(lezer: Lezer, boom: Boom): Taakeis[] {
  const kaart = lezer.kaart(boom, 'taken')
  return (kaart?.paren ?? []).map(({ sleutel: wie, waarde }) => ({
    wie,
    taken: isGeen(waarde) ? [] : lezer.lijst(waarde).flatMap((item) => leesTaak(lezer, item) ?? []),
  }))
}

function leesTaak(lezer: Lezer, boom: Boom): Taakeis['taken'][number] | null {
  if (boom.soort !== 'kaart') {
    const naam = lezer.tekst(boom, 'taken')
    return naam === null ? null : { naam }
  }
  const taak: { naam: string; uiterlijk?: Taakeis['taken'][number]['uiterlijk']; vanaf?: Taakeis['taken'][number]['vanaf'] } =
    { naam: '' }
  for (const paar of lezer.bekende(boom, ['naam', 'uiterlijk', 'vanaf'] as const, 'bij een taak')) {
    if (paar.sleutel === 'naam') taak.naam = lezer.tekst(paar.waarde, 'naam') ?? ''
    else {
      const datum = lezer.datum(paar.waarde, paar.sleutel)
      if (datum) taak[paar.sleutel] = datum
    }
  }
  return taak as Taakeis['taken'][number]
}

function leesBrief(lezer: Lezer, boom: Boom): Briefeis | null {
  if (boom.soort !== 'kaart') {
    const soort = lezer.tekst(boom, 'brieven')
    return soort === null ? null : { soort }
  }
  const eis: Briefeis = {}
  for (const { sleutel, waarde } of lezer.bekende(boom, BRIEFSLEUTELS, 'bij een brief')) {
    if (sleutel === 'op') {
      const op = lezer.datum(waarde, 'op')
      if (op) eis.op = op
    } else {
      const tekst = lezer.tekst(waarde, sleutel)
      if (tekst !== null) eis[sleutel] = tekst
    }
  }
  return eis
}

function leesRijen(lezer: Lezer, boom: Boom, sleutels: readonly string[], kort: string, waar: string): Rij[] {
  return isGeen(boom) ? [] : lezer.lijst(boom).map((item) => leesRij(lezer, item, sleutels, kort, waar))
}

/** One row: a map of columns, or a single word for the column `kort`. */
function leesRij(lezer: Lezer, boom: Boom, sleutels: readonly string[], kort: string, waar: string): Rij {
  if (boom.soort !== 'kaart') {
    const waarde = lezer.tekst(boom, waar)
    return waarde === null ? [] : [{ sleutel: kort, waarde }]
  }
  return [...lezer.bekende(boom, sleutels, `bij ${waar}`)].flatMap(({ sleutel, waarde }) =>
    lezer.teksten(waarde, sleutel).map((tekst) => ({ sleutel, waarde: tekst })),
  )
}
