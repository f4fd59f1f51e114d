// Makes small XLSX files for tests: stored entries only, which every reader must take.
import { crc32, deflateRawSync } from 'node:zlib'

/** A zip of these entries. */
export function zip(
  delen: Readonly<Record<string, string | Buffer>>,
  opties: { inpakken?: boolean } = {},
): Buffer {
  const lokaal: Buffer[] = []
  const centraal: Buffer[] = []
  let plek = 0
  for (const [naam, inhoud] of Object.entries(delen)) {
    const bron = Buffer.from(inhoud as string)
    const uit = opties.inpakken ? deflateRawSync(bron) : bron
    const kop = Buffer.alloc(30)
    kop.writeUInt32LE(0x04034b50, 0)
    kop.writeUInt16LE(opties.inpakken ? 8 : 0, 8)
    kop.writeUInt32LE(crc32(bron), 14)
    kop.writeUInt32LE(uit.length, 18)
    kop.writeUInt32LE(bron.length, 22)
    kop.writeUInt16LE(naam.length, 26)
    const blok = Buffer.concat([kop, Buffer.from(naam), uit])
    const midden = Buffer.alloc(46)
    midden.writeUInt32LE(0x02014b50, 0)
    midden.writeUInt16LE(opties.inpakken ? 8 : 0, 10)
    midden.writeUInt32LE(uit.length, 20)
    midden.writeUInt32LE(bron.length, 24)
    midden.writeUInt16LE(naam.length, 28)
    midden.writeUInt32LE(plek, 42)
    centraal.push(midden, Buffer.from(naam))
    lokaal.push(blok)
    plek += blok.length
  }
  const map = Buffer.concat(centraal)
  const einde = Buffer.alloc(22)
  einde.writeUInt32LE(0x06054b50, 0)
  einde.writeUInt16LE(Object.keys(delen).length, 10)
  einde.writeUInt32LE(map.length, 12)
  einde.writeUInt32LE(plek, 16)
  return Buffer.concat([...lokaal, map, einde])
}

const letters = (kolom: number): string =>
  kolom < 26 ? String.fromCharCode(65 + kolom) : letters(Math.floor(kolom / 26) - 1) + letters(kolom % 26)
const xml = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A workbook with one sheet; a number in a cell is a day number in the style of a date. */
export function xlsx(rijen: readonly (readonly (string | number)[])[], blad?: string): Buffer {
  const teksten = [...new Set(rijen.flat().filter((c): c is string => typeof c === 'string'))]
  const cel = (c: string | number, r: number, k: number) => {
    const plek = `${letters(k)}${r + 1}`
    if (typeof c === 'number') return `<c r="${plek}" s="1"><v>${c}</v></c>`
    return c === '' ? '' : `<c r="${plek}" t="s"><v>${teksten.indexOf(c)}</v></c>`
  }
  return zip(
    {
      'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="x"><sheets><sheet name="Lijst" sheetId="1" r:id="rId7"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Target="worksheets/lijst.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst>${teksten.map((t) => `<si><t>${xml(t)}</t></si>`).join('')}</sst>`,
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
      'xl/worksheets/lijst.xml':
        blad ??
        `<worksheet><sheetData>${rijen
          .map((rij, r) => `<row r="${r + 1}">${rij.map((c, k) => cel(c, r, k)).join('')}</row>`)
          .join('')}</sheetData></worksheet>`,
    },
    { inpakken: true },
  )
}
