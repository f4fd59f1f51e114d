// What every page route shares: the desk must exist, posts must come from our own pages, who is not logged in logs in first.
import type { Context } from 'hono'
import type { Sessie } from '#app/contract.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import type { WebDiensten } from '../diensten.ts'
import { Foutpagina } from '../paginas/fout.tsx'
import { pad } from '../paths.ts'
import {
  type Inzending,
  type Verzoek,
  een,
  leesInzending,
  leesVerzoek,
  pagina,
  vanEigenPagina,
  verder,
} from '../verzoek.ts'

export type Ingelogd = Verzoek & { sessie: Sessie }
/** A post that was read and came from our own page. */
export type Ingezonden = Ingelogd & { inzending: Inzending }

/** A route for everybody. A post from another site is refused. */
export function metVerzoek(d: WebDiensten, doe: (v: Verzoek) => Promise<Response> | Response) {
  return async (c: Context): Promise<Response> => {
    const v = await leesVerzoek(d, c)
    if (!v)
      return new Response('Dit samenwerkingsverband bestaat hier niet.', {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
    if (c.req.method === 'POST' && !zelfdeSite(v)) return geweigerd(v)
    return doe(v)
  }
}

/** A page for who is logged in; others go to the login and come back. */
export function ingelogd(d: WebDiensten, doe: (v: Ingelogd) => Promise<Response> | Response) {
  return metVerzoek(d, (v) => {
    if (v.sessie) return doe({ ...v, sessie: v.sessie })
    return verder(v, `${pad.inloggen(v.kader.swv.code)}?terug=${encodeURIComponent(v.kader.adres)}`)
  })
}

/** A post by who is logged in, with the token of the session. */
export function inzending(d: WebDiensten, doe: (v: Ingezonden) => Promise<Response> | Response) {
  return ingelogd(d, async (v) => {
    const gelezen = await leesInzending(v)
    if (isWeigering(gelezen))
      return pagina(
        v,
        Foutpagina({
          kader: v.kader,
          titel: 'Dat lukte niet',
          tekst: `${gelezen.reden} ${gelezen.uitweg ?? ''}`,
        }),
        400,
      )
    if (!vanEigenPagina(v, een(gelezen.velden, '_csrf'))) return geweigerd(v)
    return doe({ ...v, inzending: gelezen })
  })
}

function zelfdeSite(v: Verzoek): boolean {
  const herkomst = v.c.req.header('origin')
  const site = v.c.req.header('sec-fetch-site')
  if (herkomst !== undefined && URL.parse(herkomst)?.host !== v.c.req.header('host')) return false
  return site === undefined || site === 'same-origin' || site === 'none'
}

function geweigerd(v: Verzoek): Response {
  return pagina(
    v,
    Foutpagina({
      kader: v.kader,
      titel: 'Dit formulier is verlopen',
      tekst:
        'Het formulier hoort niet bij deze sessie. Ga terug, laad de pagina opnieuw en probeer het nog eens.',
    }),
    403,
  )
}

/** Not there, or not for this reader: the same page. */
export function nietGevonden(v: Verzoek): Response {
  return pagina(
    v,
    Foutpagina({
      kader: v.kader,
      titel: 'Deze pagina bestaat niet',
      tekst: 'De pagina bestaat niet, of u kunt haar niet zien.',
    }),
    404,
  )
}
