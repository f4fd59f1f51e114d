// A YAML file as a tree in which each key and value knows its line, so that every message can point at its place.
import { LineCounter, type Node, type Pair, isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml'

export type Waardeknoop = {
  soort: 'waarde'
  regel: number
  waarde: string | number | boolean | null
  /** As it stands in the file: `007`, `1234.50`. */
  bron: string
}
export type Lijstknoop = { soort: 'lijst'; regel: number; items: readonly Boom[] }
export type Kaartknoop = { soort: 'kaart'; regel: number; paren: readonly Paar[] }
export type Boom = Waardeknoop | Lijstknoop | Kaartknoop
export type Paar = { sleutel: string; regel: number; waarde: Boom }

/** Something wrong with the file itself. */
export type Bestandsfout = { regel: number; tekst: string }

const MAX_DIEPTE = 20

/** Reads YAML 1.2 (dates stay text, `nee` is a word). Merge keys and anchors work. */
export function leesBoom(tekst: string): { boom: Boom } | { fouten: readonly Bestandsfout[] } {
  const regels = new LineCounter()
  const document = parseDocument(tekst, { lineCounter: regels, merge: true, version: '1.2' })
  if (document.errors.length > 0)
    return {
      // What comes after the first is mostly its echo.
      fouten: document.errors.slice(0, 1).map((fout) => ({
        regel: fout.linePos?.[0].line ?? 1,
        tekst: `Dit is geen geldige YAML: ${fout.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? ''}`,
      })),
    }
  const fouten: Bestandsfout[] = []
  const regelVan = (node: Node | null | undefined, anders: number) =>
    node?.range ? regels.linePos(node.range[0]).line : anders

  const lees = (node: unknown, anders: number, diepte: number): Boom => {
    const bron = isAlias(node) ? node.resolve(document) : (node as Node | null)
    const regel = regelVan(node as Node | null, anders)
    if (diepte > MAX_DIEPTE) {
      fouten.push({ regel, tekst: `Het bestand is dieper genest dan ${MAX_DIEPTE} lagen.` })
      return { soort: 'waarde', regel, waarde: null, bron: '' }
    }
    if (isMap(bron)) return { soort: 'kaart', regel, paren: leesParen(bron.items, regel, diepte) }
    if (isSeq(bron))
      return { soort: 'lijst', regel, items: bron.items.map((i) => lees(i, regel, diepte + 1)) }
    const waarde = isScalar(bron) ? bron.value : null
    const los =
      typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean' ? waarde : null
    return {
      soort: 'waarde',
      regel,
      waarde: los,
      bron: typeof los === 'string' ? los : isScalar(bron) ? (bron.source ?? String(los ?? '')) : '',
    }
  }

  const leesParen = (items: readonly Pair[], anders: number, diepte: number): Paar[] => {
    const eigen: Paar[] = []
    const geerfd: Paar[] = []
    for (const paar of items) {
      if (!isPair(paar)) continue
      const sleutel = isScalar(paar.key) ? (paar.key.source ?? '') : ''
      const regel = regelVan(paar.key as Node, anders)
      if (sleutel === '<<') {
        const boven = lees(paar.value, regel, diepte + 1)
        for (const deel of boven.soort === 'lijst' ? boven.items : [boven])
          if (deel.soort === 'kaart') geerfd.push(...deel.paren)
      } else eigen.push({ sleutel, regel, waarde: lees(paar.value, regel, diepte + 1) })
    }
    return [...eigen, ...geerfd.filter((g) => !eigen.some((e) => e.sleutel === g.sleutel))]
  }

  const boom = lees(document.contents, 1, 0)
  return fouten.length > 0 ? { fouten } : { boom }
}
