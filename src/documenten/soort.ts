// What kind of file this is, by its first bytes; never by its name.

const SOORTEN: readonly (readonly [string, (b: Buffer) => boolean])[] = [
  ['pdf', (b) => b.subarray(0, 1024).includes('%PDF-')],
  ['een JPG-foto', (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff],
  [
    'een PNG-afbeelding',
    (b) => b.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
  ],
  ['een HEIC-foto', (b) => b.subarray(4, 12).toString('latin1') === 'ftypheic'],
  ['een GIF-afbeelding', (b) => b.subarray(0, 4).toString('latin1') === 'GIF8'],
  ['een Word-document', (b) => isZip(b) && b.includes('word/')],
  ['een Excel-bestand', (b) => isZip(b) && b.includes('xl/')],
  ['een zipbestand', isZip],
  ['een oud Office-bestand', (b) => b.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))],
  ['een RTF-document', (b) => b.subarray(0, 5).toString('latin1') === '{\\rtf'],
  [
    'een webpagina',
    (b) => /^\s*(<!doctype html|<html|<svg|<\?xml)/i.test(b.subarray(0, 512).toString('latin1')),
  ],
  [
    'een programma',
    (b) =>
      b.subarray(0, 2).toString('latin1') === 'MZ' ||
      b.subarray(0, 4).equals(Buffer.from([0x7f, 0x45, 0x4c, 0x46])),
  ],
]

function isZip(b: Buffer): boolean {
  return b.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))
}

/** `pdf`, or what it is in Dutch words. @param begin the first kilobytes */
export function bestandssoort(begin: Buffer): string {
  if (begin.length === 0) return 'een leeg bestand'
  return SOORTEN.find(([, past]) => past(begin))?.[0] ?? 'geen PDF'
}
