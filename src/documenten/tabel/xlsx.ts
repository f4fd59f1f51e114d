// The first sheet of an XLSX (ECMA-376): shared and inline strings, numbers, yes/no, and dates by their style.
import { Onleesbaar } from './onleesbaar.ts'
import { xmlDelen } from './xml.ts'
import { openZip } from './zip.ts'

/** Cells in one sheet, so that a sparse sheet can't ask for more memory than it is worth. */
const MEESTE_CELLEN = 60_000
const VASTE_DATUMS = new Set([14, 15, 16, 17, 22])

/** Rows of cells as text; formulas by the value that was stored with them. */
export function leesXlsx(bytes: Buffer): string[][] {
  const open = openZip(bytes)
  const deel = (naam: string) => open(naam)?.toString('utf8') ?? null
  const boek = deel('xl/workbook.xml')
  if (boek === null) throw new Onleesbaar('Dit zipbestand is geen Excel-bestand.')
  const blad = deel(eersteBlad(boek, deel('xl/_rels/workbook.xml.rels') ?? ''))
  if (blad === null) throw new Onleesbaar('Het Excel-bestand heeft geen werkblad.')
  return rijen(blad, {
    teksten: gedeeldeTeksten(deel('xl/sharedStrings.xml') ?? ''),
    datumstijl: datumstijlen(deel('xl/styles.xml') ?? ''),
    sinds1904: /<workbookPr[^>]*date1904="(1|true)"/.test(boek),
  })
}

/** The path of the first sheet of the book. */
function eersteBlad(boek: string, relaties: string): string {
  let id: string | undefined
  for (const d of xmlDelen(boek))
    if (d.soort === 'begin' && d.naam === 'sheet' && id === undefined) id = d.attributen['id']
  for (const d of xmlDelen(relaties))
    if (d.soort === 'begin' && d.naam === 'Relationship' && d.attributen['Id'] === id) {
      const doel = d.attributen['Target'] ?? ''
      return doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`
    }
  return 'xl/worksheets/sheet1.xml'
}

function gedeeldeTeksten(bron: string): string[] {
  const teksten: string[] = []
  let nu: string | null = null
  let lees = false
  let uitspraak = false
  for (const d of xmlDelen(bron)) {
    if (d.soort === 'begin') {
      if (d.naam === 'si') nu = ''
      // Phonetic help for Asian names is no part of the text.
      if (d.naam === 'rPh') uitspraak = !d.leeg
      lees = d.naam === 't' && !d.leeg && !uitspraak
    } else if (d.soort === 'tekst') {
      if (lees && nu !== null) nu += d.tekst
    } else {
      lees = false
      if (d.naam === 'rPh') uitspraak = false
      if (d.naam === 'si' && nu !== null) {
        teksten.push(nu)
        nu = null
      }
    }
  }
  return teksten
}

/** Per cell style whether it shows a number as a date. */
function datumstijlen(bron: string): boolean[] {
  const eigen = new Set<number>()
  const stijlen: boolean[] = []
  let binnen = false
  for (const d of xmlDelen(bron)) {
    if (d.soort === 'begin' && d.naam === 'numFmt') {
      const vorm = (d.attributen['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
      if (/[yd]/i.test(vorm)) eigen.add(Number(d.attributen['numFmtId']))
    }
    if (d.soort === 'begin' && d.naam === 'cellXfs') binnen = true
    if (d.soort === 'einde' && d.naam === 'cellXfs') binnen = false
    if (d.soort === 'begin' && d.naam === 'xf' && binnen) {
      const vorm = Number(d.attributen['numFmtId'] ?? 0)
      stijlen.push(VASTE_DATUMS.has(vorm) || eigen.has(vorm))
    }
  }
  return stijlen
}

type Boek = { teksten: readonly string[]; datumstijl: readonly boolean[]; sinds1904: boolean }

function rijen(bron: string, boek: Boek): string[][] {
  const alle: string[][] = []
  let rij: string[] = []
  let cel = { kolom: 0, soort: '', stijl: 0, inhoud: '' }
  let lees = false
  let cellen = 0
  for (const d of xmlDelen(bron)) {
    if (d.soort === 'begin') {
      if (d.naam === 'row') rij = []
      if (d.naam === 'c') {
        cel = {
          kolom: kolomVan(d.attributen['r'], rij.length),
          soort: d.attributen['t'] ?? 'n',
          stijl: Number(d.attributen['s'] ?? 0),
          inhoud: '',
        }
        if (++cellen > MEESTE_CELLEN) throw new Onleesbaar('Het werkblad heeft te veel cellen.')
      }
      lees = (d.naam === 'v' || d.naam === 't') && !d.leeg
    } else if (d.soort === 'tekst') {
      if (lees) cel.inhoud += d.tekst
    } else {
      lees = false
      if (d.naam === 'c') {
        while (rij.length < cel.kolom) rij.push('')
        rij[cel.kolom] = waarde(cel, boek)
      }
      if (d.naam === 'row') alle.push(rij)
    }
  }
  return alle
}

/** Column of `BC12`, counted from 0. */
function kolomVan(plek: string | undefined, anders: number): number {
  const letters = /^[A-Z]{1,3}/.exec(plek ?? '')?.[0]
  if (!letters) return anders
  const kolom = Array.from(letters).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1
  if (kolom > 200) throw new Onleesbaar('Het werkblad heeft te veel kolommen.')
  return kolom
}

function waarde(
  { soort, stijl, inhoud }: { soort: string; stijl: number; inhoud: string },
  boek: Boek,
): string {
  if (soort === 's') return boek.teksten[Number(inhoud)] ?? ''
  if (soort === 'b') return inhoud === '1' ? 'ja' : 'nee'
  if (soort === 'e') return ''
  if (soort !== 'n' || inhoud === '') return inhoud
  const getal = Number(inhoud)
  if (!Number.isFinite(getal)) return inhoud
  return boek.datumstijl[stijl] ? datumVan(getal, boek.sinds1904) : String(getal)
}

/** A serial day: from 1 January 1900 with the leap day that never was, or from 1904. */
function datumVan(dag: number, sinds1904: boolean): string {
  const begin = sinds1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const moment = new Date(begin + Math.floor(dag) * 86_400_000)
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10)
}
