// File names: shown as people gave them, without what could harm.

/** A safe name to show and to download under: no path, no control characters, at most 150 characters. */
export function veiligeNaam(naam: string): string {
  const kaal = naam
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    // eslint-disable-next-line no-control-regex -- exactly these may not be in a name
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069"<>|:*?]/g, '')
    .trim()
    .replace(/^\.+/, '')
  if (kaal.length <= 150) return kaal || 'document.pdf'
  const punt = kaal.lastIndexOf('.')
  const staart = punt > 0 && kaal.length - punt < 12 ? kaal.slice(punt) : ''
  return kaal.slice(0, 150 - staart.length).replace(/[\ud800-\udbff]$/, '') + staart
}

/** Value of Content-Disposition that every browser reads (RFC 6266). */
export function alsBijlage(naam: string): string {
  const veilig = veiligeNaam(naam)
  const ascii =
    veilig
      .normalize('NFD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%]/g, '_') || 'document.pdf'
  const utf8 = encodeURIComponent(veilig).replace(
    /['()*]/g,
    (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`
}
