// Words in a sentence.

/** The text as the middle of a sentence: a small first letter, unless the word is an abbreviation (`TLV`, `CAT`). */
export function midden(tekst: string): string {
  const [eerste = '', tweede = ''] = tekst
  return tweede !== tweede.toLowerCase() || /^\p{Lu}(\P{L}|$)/u.test(tekst)
    ? tekst
    : eerste.toLowerCase() + tekst.slice(1)
}

/** The text as the beginning of a sentence or a heading. */
export const metHoofdletter = (tekst: string): string =>
  tekst.replace(/^./u, (eerste) => eerste.toUpperCase())

/** How a letter goes, in a sentence: `via het portaal`, `per post`. */
export const viaKanaal = (kanaal: string): string =>
  kanaal === 'portaal' ? 'via het portaal' : `per ${kanaal}`

/** Whether a word of the text is a word of one of the names, whatever the case or accents; words of one letter don't count. */
export function noemtNaam(tekst: unknown, namen: readonly string[]): boolean {
  const woorden = (t: string) =>
    t
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((w) => w.length > 1)
  const gezocht = new Set(namen.flatMap(woorden).filter((w) => !TUSSENVOEGSELS.has(w)))
  return typeof tekst === 'string' && woorden(tekst).some((w) => gezocht.has(w))
}

const TUSSENVOEGSELS = new Set([
  'de',
  'den',
  'der',
  'van',
  'het',
  'ten',
  'ter',
  'te',
  'el',
  'al',
  'la',
  'le',
  'in',
  'op',
  'leerling',
])
