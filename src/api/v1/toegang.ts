// Who calls. Programs send `Authorization: Bearer <token>`; scripts of our own pages send the session cookie, and then an
// unsafe request needs the csrf token of that session and may not come from another site.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Sessie } from '#app/contract.ts'
import { komMetToken } from '#app/sessie/sessie.ts'
import type { ApiDiensten } from './diensten.ts'
import { wijsAf } from './probleem.ts'

const VEILIG = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The token of a request and where it came from; null when there is none. */
export function tokenVan(d: ApiDiensten, verzoek: Request): { token: string; koekje: boolean } | null {
  const kop = verzoek.headers.get('authorization')
  if (kop !== null) {
    const token = /^Bearer +(\S{1,200})$/i.exec(kop.trim())?.[1]
    return token ? { token, koekje: false } : null
  }
  const token = leesKoekje(verzoek.headers.get('cookie') ?? '', d.koekje)
  return token ? { token, koekje: true } : null
}

/** The session of a request. Stops with 401 without one, and with 403 when a cookie is used from outside our pages. */
export async function eisSessie(d: ApiDiensten, verzoek: Request): Promise<Sessie> {
  const gevonden = tokenVan(d, verzoek)
  const sessie = gevonden ? (await komMetToken(d, gevonden.token))?.sessie : null
  if (!gevonden || !sessie)
    return wijsAf(
      401,
      'niet-ingelogd',
      'U bent niet ingelogd, of uw sessie is voorbij.',
      { uitweg: 'Log in met POST /api/v1/sessies en stuur het token mee.' },
      { 'www-authenticate': 'Bearer realm="OpenLoket"' },
    )
  if (gevonden.koekje && !VEILIG.has(verzoek.method)) eisEigenPagina(verzoek, sessie)
  return sessie
}

function eisEigenPagina(verzoek: Request, sessie: Sessie): void {
  const herkomst = verzoek.headers.get('origin')
  const site = verzoek.headers.get('sec-fetch-site')
  const vreemd =
    (herkomst !== null && URL.parse(herkomst)?.host !== verzoek.headers.get('host')) ||
    (site !== null && site !== 'same-origin')
  if (vreemd || !gelijk(verzoek.headers.get('x-csrf-token') ?? '', sessie.csrf))
    wijsAf(403, 'csrf', 'Dit verzoek komt niet van een pagina van OpenLoket.', {
      uitweg: 'Stuur de kop X-CSRF-Token mee, of gebruik een token in de kop Authorization.',
    })
}

/** Stops unless the key of the practice room was sent; without practice rooms these addresses do not exist. */
export function eisOefensleutel(d: ApiDiensten, verzoek: Request): void {
  if (!d.oefening || d.oefensleutel === '') wijsAf(404, 'niet-gevonden', 'Dit adres bestaat niet.')
  if (!gelijk(verzoek.headers.get('oefensleutel') ?? '', d.oefensleutel))
    wijsAf(401, 'oefensleutel', 'Stuur de sleutel van de oefenomgeving mee in de kop Oefensleutel.')
}

/** Equal in a time that does not tell how much of it is right. */
function gelijk(a: string, b: string): boolean {
  const afdruk = (tekst: string) => createHash('sha256').update(tekst).digest()
  return timingSafeEqual(afdruk(a), afdruk(b))
}

function leesKoekje(kop: string, naam: string): string | null {
  for (const deel of kop.split(';')) {
    const [sleutel, ...waarde] = deel.split('=')
    if (sleutel?.trim() === naam) return waarde.join('=').trim().slice(0, 200)
  }
  return null
}
