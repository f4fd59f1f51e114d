// The little XML that an XLSX is made of: tags, attributes and text. No document types, so no entities to expand and
// nothing to fetch; what is not understood is refused.
import { Onleesbaar } from './onleesbaar.ts'

export type Deel =
  | { soort: 'begin'; naam: string; attributen: Readonly<Record<string, string>>; leeg: boolean }
  | { soort: 'einde'; naam: string }
  | { soort: 'tekst'; tekst: string }

const KAPOT = 'Het Excel-bestand is beschadigd.'
const ENTITEITEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The parts in order; names without their prefix. */
export function* xmlDelen(bron: string): Generator<Deel> {
  const tekst = bron.replace(/^\ufeff/, '')
  let i = 0
  while (i < tekst.length) {
    const haak = tekst.indexOf('<', i)
    if (haak !== i) {
      yield { soort: 'tekst', tekst: ontcijfer(tekst.slice(i, haak < 0 ? undefined : haak)) }
      if (haak < 0) return
    }
    if (tekst.startsWith('<!--', haak)) {
      i = na(tekst, '-->', haak)
      continue
    }
    if (tekst.startsWith('<!', haak))
      throw new Onleesbaar('Het Excel-bestand heeft delen die niet zijn toegestaan.')
    if (tekst.startsWith('<?', haak)) {
      i = na(tekst, '?>', haak)
      continue
    }
    i = na(tekst, '>', haak)
    const binnen = tekst.slice(haak + 1, i - 1)
    const tag = /^(\/?)(?:[\w.-]+:)?([\w.-]+)\s*([^]*?)(\/?)$/.exec(binnen)
    if (!tag) throw new Onleesbaar(KAPOT)
    const [, slot, naam = '', rest = '', leeg] = tag
    if (slot) yield { soort: 'einde', naam }
    else yield { soort: 'begin', naam, attributen: attributen(rest), leeg: leeg === '/' }
  }
}

function na(tekst: string, teken: string, vanaf: number): number {
  const plek = tekst.indexOf(teken, vanaf)
  if (plek < 0) throw new Onleesbaar(KAPOT)
  return plek + teken.length
}

function attributen(rest: string): Record<string, string> {
  const uit: Record<string, string> = {}
  for (const [, naam = '', , waarde = ''] of rest.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(["'])([^<]*?)\2/g))
    uit[naam] = ontcijfer(waarde)
  return uit
}

function ontcijfer(tekst: string): string {
  return tekst.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,10});?/gi, (heel, naam: string) => {
    const vast = ENTITEITEN[naam]
    if (vast) return vast
    const punt = /^#x/i.test(naam) ? Number.parseInt(naam.slice(2), 16) : Number(naam.slice(1))
    if (!naam.startsWith('#') || !heel.endsWith(';') || !(punt > 0 && punt <= 0x10ffff))
      throw new Onleesbaar(KAPOT)
    return String.fromCodePoint(punt)
  })
}
