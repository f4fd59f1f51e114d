import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { xlsx, zip } from '#test/support/xlsx.ts'
import { leesTabel } from './tabel.ts'

const LIJST = [
  ['Naam', 'Geboren', 'Opmerking'],
  ['Zoë Pérez', '2010-03-14', 'rust; en "herhaling"'],
]
const reden = (bytes: Buffer | string) => {
  const uit = leesTabel(Buffer.from(bytes as string))
  return isWeigering(uit) ? uit.reden : JSON.stringify(uit)
}

test('CSV is read in UTF-8, with BOM, and in Windows-1252; with semicolon, comma and tab', () => {
  const csv = (teken: string) =>
    LIJST.map((rij) => rij.map((c) => `"${c.replaceAll('"', '""')}"`).join(teken)).join('\r\n')
  for (const teken of [';', ',', '\t']) assert.deepEqual(leesTabel(Buffer.from(csv(teken))), LIJST, teken)
  assert.deepEqual(leesTabel(Buffer.from(`\ufeff${csv(';')}\r\n\r\n;;\r\n`)), LIJST)
  assert.deepEqual(leesTabel(Buffer.from(csv(';'), 'latin1')), LIJST)
  assert.deepEqual(
    leesTabel(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv(';'), 'utf16le')])),
    LIJST,
  )
  assert.deepEqual(leesTabel(Buffer.from('Naam;Getal\nA;"1\n2"')), [
    ['Naam', 'Getal'],
    ['A', '1\n2'],
  ])
})

test('what is no table is refused with a reason: nothing, another encoding, an open quote, too much', () => {
  assert.match(reden(''), /leeg/)
  assert.match(reden('Naam;BSN'), /geen regels/)
  assert.match(reden('%PDF-1.7'), /een PDF, geen CSV- of Excel-bestand/)
  assert.match(reden(Buffer.from([0x4e, 0x00, 0x61, 0x00, 0x0a, 0x00])), /tekenset/)
  assert.match(reden(Buffer.from([0x4e, 0x81, 0x8d, 0x0a, 0x41])), /tekenset/)
  assert.match(reden('Naam;BSN\n"A;1'), /aanhalingsteken/)
  assert.match(reden(`Naam\n${'A\n'.repeat(301)}`), /meer dan 300 regels/)
  assert.match(reden(`Naam\n${'A'.repeat(2001)}`), /2000 tekens/)
  assert.match(reden(`Naam;B\n${';'.repeat(61)}A`), /te veel kolommen/)
  assert.match(reden(Buffer.alloc(2 * 1024 * 1024 + 1, 65)), /2 MB/)
})

test('the first sheet of an XLSX is read: shared and inline strings, gaps, numbers and dates by their style', () => {
  assert.deepEqual(
    leesTabel(
      xlsx([
        ['Naam', 'Geboren', '', 'DL'],
        ['Zoë & <Pérez>', 40251, '', '60'],
      ]),
    ),
    [
      ['Naam', 'Geboren', '', 'DL'],
      ['Zoë & <Pérez>', '2010-03-14', '', '60'],
    ],
  )
  const blad =
    '<worksheet><sheetData><row><c t="inlineStr"><is><t>Naam</t></is></c><c><v>1.5</v></c></row><row r="2"><c r="B2" t="b"><v>1</v></c><c r="C2" t="str"><f>A1</f><v>x&#233;</v></c></row></sheetData></worksheet>'
  assert.deepEqual(leesTabel(xlsx([], blad)), [
    ['Naam', '1.5'],
    ['', 'ja', 'xé'],
  ])
})

test('a hostile XLSX is refused: a bomb, entities, a password, a zip that is none', () => {
  const met = (blad: string) => reden(xlsx([], blad))
  assert.match(met(`<worksheet>${' '.repeat(17 * 1024 * 1024)}</worksheet>`), /te groot/)
  assert.match(
    met(
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
    ),
    /niet zijn toegestaan/,
  )
  assert.match(
    met('<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>'),
    /beschadigd/,
  )
  assert.match(
    met('<worksheet><sheetData><row><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>'),
    /kolommen/,
  )
  assert.match(reden(zip({ 'word/document.xml': '<x/>' })), /geen Excel-bestand/)
  assert.match(reden(Buffer.from('PK\u0003\u0004 nothing')), /beschadigd/)
  const veel = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`d${i}`, 'x']))
  assert.match(reden(zip(veel)), /te veel onderdelen/)
})

test('whatever the bytes are, reading gives a table or a refusal and never throws', () => {
  const goed = xlsx([
    ['Naam', 'B'],
    ['A', 40251],
  ])
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(goed.length - 1), fc.nat(255)), { maxLength: 12 }),
      (wijzigingen) => {
        const bytes = Buffer.from(goed)
        for (const [plek, waarde] of wijzigingen) bytes[plek] = waarde
        const uit = leesTabel(bytes)
        return isWeigering(uit) || Array.isArray(uit)
      },
    ),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (ruw) => {
      const uit = leesTabel(Buffer.from(ruw))
      return isWeigering(uit) || Array.isArray(uit)
    }),
  )
})
