// CSV as spreadsheets and pupil systems write it: UTF-8 with or without BOM, or Windows-1252; semicolon, comma or tab.
import { Onleesbaar } from './onleesbaar.ts'

/** Rows of cells (RFC 4180, with a separator that is seen from the first line). */
export function leesCsv(bytes: Buffer): string[][] {
  const tekst = decodeer(bytes)
  return rijen(tekst, scheiding(tekst))
}

/** The text. What is no UTF-8 is Windows-1252, unless it has bytes that neither has. */
function decodeer(bytes: Buffer): string {
  if (bytes.length === 0) throw new Onleesbaar('Het bestand is leeg.')
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new Onleesbaar('Dit is een PDF, geen CSV- of Excel-bestand.')
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const tekst = utf16
    ? new TextDecoder('utf-16le', { fatal: true }).decode(bytes)
    : (probeer('utf-8', bytes) ?? probeer('windows-1252', bytes))
  // eslint-disable-next-line no-control-regex -- binary files and wrong encodings have these, a list never
  if (tekst === null || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/.test(tekst))
    throw new Onleesbaar('Het bestand is geen leesbare tekst: de tekenset is niet herkend.')
  return tekst
}

function probeer(tekenset: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(tekenset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The separator that occurs most in the first line, outside quotes. */
function scheiding(tekst: string): string {
  const kop = tekst.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)[0] ?? ''
  const aantal = (teken: string) => kop.split(teken).length
  return [';', ',', '\t'].toSorted((a, b) => aantal(b) - aantal(a))[0] ?? ';'
}

function rijen(tekst: string, teken: string): string[][] {
  const alle: string[][] = []
  let rij: string[] = []
  let cel = ''
  let tussen = false
  for (let i = 0; i < tekst.length; i++) {
    const c = tekst[i] ?? ''
    if (tussen) {
      if (c !== '"') cel += c
      else if (tekst[i + 1] === '"') {
        cel += '"'
        i++
      } else tussen = false
    } else if (c === '"' && cel.trim() === '') {
      cel = ''
      tussen = true
    } else if (c === teken) {
      rij.push(cel)
      cel = ''
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && tekst[i + 1] === '\n') i++
      alle.push([...rij, cel])
      rij = []
      cel = ''
    } else cel += c
  }
  if (tussen) throw new Onleesbaar('Een aanhalingsteken in het bestand wordt niet gesloten.')
  if (cel !== '' || rij.length > 0) alle.push([...rij, cel])
  return alle
}
