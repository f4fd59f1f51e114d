// The text of a letter, read back from its PDF: what a person would read and a screen reader would say. Made for the PDF
// that our own letters are (no object streams, fonts with a ToUnicode table); any other PDF gives less text, never a crash.
import { inflateSync } from 'node:zlib'

/** All text of a PDF in the order in which it is written, with single spaces. */
export function leesPdftekst(pdf: Uint8Array): string {
  const bestand = Buffer.from(pdf).toString('latin1')
  const delen = delenVan(bestand)
  const tabellen = new Map<string, ReadonlyMap<number, string>>()
  const regels: string[] = []
  for (const { hoofd } of delen.values()) {
    if (!/\/Type\s*\/Page\b/.test(hoofd)) continue
    const fonts = new Map<string, ReadonlyMap<number, string>>()
    for (const [, naam = '', nummer = ''] of (/\/Font\s*<<(.*?)>>/s.exec(hoofd)?.[1] ?? '').matchAll(
      /\/(\w+)\s+(\d+)\s+0\s+R/g,
    )) {
      const tabel = tabellen.get(nummer) ?? tekentabel(delen, nummer)
      tabellen.set(nummer, tabel)
      fonts.set(naam, tabel)
    }
    for (const nummer of (/\/Contents\s*\[?([\d\sR]+)/.exec(hoofd)?.[1] ?? '').matchAll(/(\d+)\s+0\s+R/g))
      regels.push(...tekstVan(inhoudVan(delen.get(nummer[1] ?? '')), fonts))
  }
  return regels
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;!?)])/g, '$1')
    .trim()
}

type Deel = { hoofd: string; stroom: string | null }

/** The objects of the file by number. */
function delenVan(bestand: string): ReadonlyMap<string, Deel> {
  const delen = new Map<string, Deel>()
  for (const m of bestand.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const begin = m.index + m[0].length
    const eind = bestand.indexOf('endobj', begin)
    const stroom = bestand.slice(begin, eind < 0 ? undefined : eind).search(/\bstream\r?\n/)
    if (stroom < 0) {
      delen.set(m[1] ?? '', { hoofd: bestand.slice(begin, eind < 0 ? undefined : eind), stroom: null })
      continue
    }
    const hoofd = bestand.slice(begin, begin + stroom)
    const vanaf = begin + stroom + (bestand.startsWith('stream\r\n', begin + stroom) ? 8 : 7)
    const lengte = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(hoofd)?.[1] ?? 0)
    delen.set(m[1] ?? '', { hoofd, stroom: bestand.slice(vanaf, vanaf + lengte) })
  }
  return delen
}

function inhoudVan(deel: Deel | undefined): string {
  if (!deel || deel.stroom === null) return ''
  if (!deel.hoofd.includes('/FlateDecode')) return deel.stroom
  try {
    return inflateSync(Buffer.from(deel.stroom, 'latin1')).toString('latin1')
  } catch {
    return ''
  }
}

/** Which text each glyph of a font stands for. */
function tekentabel(delen: ReadonlyMap<string, Deel>, font: string): ReadonlyMap<number, string> {
  const nummer = /\/ToUnicode\s+(\d+)\s+0\s+R/.exec(delen.get(font)?.hoofd ?? '')?.[1]
  const cmap = inhoudVan(delen.get(nummer ?? ''))
  const tabel = new Map<number, string>()
  for (const [, blok = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph = '', tekst = ''] of blok.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      tabel.set(Number.parseInt(glyph, 16), utf16(tekst))
  for (const [, blok = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, van = '', tot = '', tekst = ''] of blok.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi,
    ))
      for (let n = Number.parseInt(van, 16); n <= Math.min(Number.parseInt(tot, 16), 0xffff); n++)
        tabel.set(n, String.fromCodePoint((utf16(tekst).codePointAt(0) ?? 0) + n - Number.parseInt(van, 16)))
  return tabel
}

function utf16(hex: string): string {
  return Buffer.from(hex.length % 4 === 0 ? hex : hex.padStart(4, '0'), 'hex').swap16().toString('utf16le')
}

/** Each text block of a page as one piece of text. */
function tekstVan(inhoud: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string[] {
  let font: ReadonlyMap<number, string> = new Map()
  const regels: string[] = []
  let tekst = ''
  for (const { soort, waarde } of tekens(inhoud)) {
    if (soort === 'naam') font = fonts.get(waarde) ?? font
    else if (soort === 'woord') {
      if (waarde === 'ET') regels.push(tekst)
      if (waarde === 'BT') tekst = ''
    } else {
      const bytes = Buffer.from(waarde, 'latin1')
      for (let i = 0; i + 1 < bytes.length; i += 2) tekst += font.get(bytes.readUInt16BE(i)) ?? ''
    }
  }
  return regels
}

type Teken = { soort: 'naam' | 'woord' | 'tekst'; waarde: string }

/** The names, operators and strings of a content stream; a string may hold anything, brackets in pairs too. */
function* tekens(inhoud: string): Generator<Teken> {
  for (let i = 0; i < inhoud.length;) {
    if (inhoud[i] === '(') {
      const eind = sluithaak(inhoud, i)
      yield { soort: 'tekst', waarde: letterlijk(inhoud.slice(i + 1, eind)) }
      i = eind + 1
      continue
    }
    VOLGEND.lastIndex = i
    const m = VOLGEND.exec(inhoud)
    if (!m) {
      i += 1
      continue
    }
    i = VOLGEND.lastIndex
    if (m[1] !== undefined) yield { soort: 'naam', waarde: m[1] }
    else if (m[2] !== undefined)
      yield { soort: 'tekst', waarde: Buffer.from(m[2].replace(/\s/g, ''), 'hex').toString('latin1') }
    else if (m[3] !== undefined) yield { soort: 'woord', waarde: m[3] }
  }
}

/** A name, a string of hexadecimals, an operator, or something of no interest. */
const VOLGEND = /\/(\w+)|<([0-9a-f\s]*)>|([A-Za-z'"*]+)|[-+\d.]+|\s+/iy

/** The place of the bracket that closes the string which opens at `begin`. */
function sluithaak(inhoud: string, begin: number): number {
  let diepte = 0
  for (let i = begin; i < inhoud.length; i++) {
    if (inhoud[i] === '\\') i += 1
    else if (inhoud[i] === '(') diepte += 1
    else if (inhoud[i] === ')' && --diepte === 0) return i
  }
  return inhoud.length
}

const TEKENS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** What a string between brackets holds, one character per byte. */
function letterlijk(tekst: string): string {
  return tekst.replace(/\\([0-7]{1,3}|\r?\n|.)/gs, (_, na: string) => {
    if (/^[0-7]/.test(na)) return String.fromCharCode(Number.parseInt(na, 8) & 0xff)
    return na.endsWith('\n') ? '' : (TEKENS[na] ?? na)
  })
}
