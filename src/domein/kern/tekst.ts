// Words in a sentence.

/** The text as the middle of a sentence: a small first letter, unless the word is an abbreviation (`TLV`, `CAT`). */
export function midden(tekst: string): string {
  const [eerste = '', tweede = ''] = tekst
  return tweede !== tweede.toLowerCase() || /^\p{Lu}(\P{L}|$)/u.test(tekst)
    ? tekst
    : eerste.toLowerCase() + tekst.slice(1)
}
