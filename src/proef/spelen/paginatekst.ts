// The text of a page as a reader gets it: without markup, script and what is hidden in attributes.

const NAMEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const BLOK = /<\/?(?:p|div|section|article|main|nav|header|footer|h\d|li|ul|ol|dl|dt|dd|tr|td|th|table|form|fieldset|legend|label|summary|details|br|hr|option)\b[^>]*>/gi

/** The readable text of an HTML page, with single spaces. */
export function leesbaar(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    // The bar of the practice room names everybody; it is not what the page says.
    .replace(/<aside class="oefenbalk".*?<\/aside>/gs, ' ')
    .replace(/<(script|style|template|head)\b.*?<\/\1>/gis, ' ')
    .replace(BLOK, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (heel, tien?: string, zestien?: string, naam?: string) => {
      const punt = tien ? Number(tien) : zestien ? Number.parseInt(zestien, 16) : null
      if (punt !== null) return punt > 0 && punt <= 0x10ffff ? String.fromCodePoint(punt) : ''
      return NAMEN[naam ?? ''] ?? heel
    })
    .replace(/\s+/g, ' ')
    .trim()
}
