// A table from a file: the first sheet of an XLSX, or CSV. The kind is seen from the content, never from the name.
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import { leesCsv } from './csv.ts'
import { Onleesbaar } from './onleesbaar.ts'
import { leesXlsx } from './xlsx.ts'

/** Rows of cells as text; dates as 2026-11-25. Rows without any text are left out. */
export type Tabel = readonly (readonly string[])[]

/** Bytes of a file that is read as a table. */
export const MAXIMUM_TABEL = 2 * 1024 * 1024
/** Rows, the header included. */
const MEESTE_RIJEN = 301
const MEESTE_KOLOMMEN = 60
const LANGSTE_CEL = 2000

/** Reads the table; refused with what is wrong with the file. */
export function leesTabel(bytes: Buffer): Tabel | Weigering {
  if (bytes.length > MAXIMUM_TABEL) return fout('Het bestand is groter dan 2 MB.')
  try {
    const rijen = (isZip(bytes) ? leesXlsx(bytes) : leesCsv(bytes))
      .map((rij) => rij.map((cel) => cel.normalize('NFC').trim()))
      .filter((rij) => rij.some((cel) => cel !== ''))
    if (rijen.length < 2) return fout('Het bestand heeft geen regels onder de kop.')
    if (rijen.length > MEESTE_RIJEN)
      return fout(`Het bestand heeft meer dan ${MEESTE_RIJEN - 1} regels. Splits de lijst.`)
    if (rijen.some((rij) => rij.length > MEESTE_KOLOMMEN)) return fout('Het bestand heeft te veel kolommen.')
    if (rijen.some((rij) => rij.some((cel) => cel.length > LANGSTE_CEL)))
      return fout(`Een cel heeft meer dan ${LANGSTE_CEL} tekens.`)
    return rijen
  } catch (bezwaar) {
    if (bezwaar instanceof Onleesbaar) return fout(bezwaar.message)
    throw bezwaar
  }
}

function isZip(b: Buffer): boolean {
  return b.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))
}

function fout(reden: string): Weigering {
  return weiger('bestand-onleesbaar', reden, {
    uitweg:
      'Bewaar de lijst als CSV of als Excel-bestand (xlsx) zoals in het voorbeeldbestand, en probeer het opnieuw.',
    velden: { bestand: reden },
    grond: 'GV-285',
  })
}
