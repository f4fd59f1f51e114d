// One request to a page: which desk, who, what was posted. Everything a page route needs is worked out here once.
import { randomUUID, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { swvKop } from '#app/swv.ts'
import type { Sessie } from '#app/contract.ts'
import { kom } from '#app/sessie/sessie.ts'
import { leesMultipart } from '#documenten/multipart.ts'
import type { Ontvangen } from '#documenten/ontvangen.ts'
import { type Weigering, isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { oefenMensen } from '#oefening/omgeving.ts'
import type { WebDiensten } from './diensten.ts'
import type { Html } from './jsx/jsx-runtime.ts'
import type { Kader } from './layout/pagina.tsx'

export type Velddata = Record<string, string | string[]>
export type Inzending = { velden: Velddata; bestand: Ontvangen | Weigering | null }

/** Where the request came from and for whom it is answered. */
export type Verzoek = {
  d: WebDiensten
  c: Context
  kader: Kader
  sessie: Sessie | null
  parameter(naam: string): string
  query(naam: string): string | undefined
}

const MELDING = 'loket_melding'

/** Builds the frame of a page; null when the desk does not exist. */
export async function leesVerzoek(
  d: WebDiensten,
  c: Context,
  code = c.req.param('code') ?? '',
): Promise<Verzoek | null> {
  // A session of another desk does not count here.
  const binnen = await kom(d, code, koekje(c, d.koekje))
  if (!binnen) return null
  const { sessie } = binnen
  const swv = swvKop(binnen.omgeving)
  const melding = koekje(c, MELDING)
  return {
    d,
    c,
    sessie,
    kader: {
      assets: d.assets,
      swv: {
        code,
        naam: swv.naam,
        oefening: swv.oefening && d.oefening,
        oppFormat: swv.oppFormat,
        bereikbaar: swv.bereikbaar,
      },
      sessie,
      vandaag: swv.vandaag,
      adres: new URL(c.req.url).pathname,
      melding: melding ? decodeURIComponent(melding).slice(0, 300) : null,
      cast: swv.oefening && d.oefening ? await oefenMensen(d, swv.id) : [],
    },
    parameter: (naam) => c.req.param(naam) ?? '',
    query: (naam) => c.req.query(naam),
  }
}

/** A page as an answer. What was told once is told once. */
export function pagina(v: Verzoek, html: Html, status = 200): Response {
  const koppen = new Headers({ 'content-type': 'text/html; charset=utf-8' })
  if (v.kader.melding) koppen.append('set-cookie', `${MELDING}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`)
  return new Response(String(html), { status, headers: koppen })
}

/** After a post: on to the next page, with a word on what was done. */
export function verder(v: Verzoek, adres: string, melding?: string): Response {
  const koppen = new Headers({ location: adres })
  if (melding)
    koppen.append(
      'set-cookie',
      `${MELDING}=${encodeURIComponent(melding)}; Path=/; Max-Age=30; HttpOnly; SameSite=Lax${v.d.https ? '; Secure' : ''}`,
    )
  return new Response(null, { status: 303, headers: koppen })
}

/** The cookie of a session. */
export function sessiekoekje(d: WebDiensten, token: string | null): string {
  const duur = token ? 'Max-Age=43200' : 'Max-Age=0'
  return `${d.koekje}=${token ?? ''}; Path=/; ${duur}; HttpOnly; SameSite=Lax${d.https ? '; Secure' : ''}`
}

/** The value of a cookie; null when it is not there or empty, and never more than 600 characters. */
export function koekje(c: Context, naam: string): string | null {
  for (const deel of (c.req.header('cookie') ?? '').split(';')) {
    const [sleutel, ...waarde] = deel.split('=')
    if (sleutel?.trim() === naam) return waarde.join('=').trim().slice(0, 600) || null
  }
  return null
}

/** A fresh key for a form, so that sending it twice has one effect. */
export function nieuweSleutel(): string {
  return randomUUID()
}

/** Whether a post comes from a page of this site: same origin, and the token of the session when there is one. */
export function vanEigenPagina(v: Verzoek, csrf: string): boolean {
  const { c, sessie } = v
  const herkomst = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (herkomst !== undefined && URL.parse(herkomst)?.host !== c.req.header('host')) return false
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (!sessie) return herkomst !== undefined || site !== undefined
  const [a, b] = [Buffer.from(csrf), Buffer.from(sessie.csrf)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** What was posted: fields, and the file that came with them. A file is received before the fields are judged. */
export async function leesInzending(v: Verzoek): Promise<Inzending | Weigering> {
  const type = v.c.req.header('content-type') ?? ''
  if (/^multipart\/form-data/i.test(type)) {
    const { sessie } = v
    if (!sessie) return weiger('niet-ingelogd', 'U bent niet ingelogd.')
    const gelezen = await leesMultipart(
      { headers: v.c.req.raw.headers, body: v.c.req.raw.body as never },
      ({ naam, stroom }) => v.d.ontvang(stroom, { naam, swv: sessie.swv }),
    )
    return isWeigering(gelezen)
      ? gelezen
      : { velden: gelezen.velden, bestand: gelezen.bestanden[0]?.uitslag ?? null }
  }
  if (!/^application\/x-www-form-urlencoded/i.test(type))
    return weiger('formulier', 'Dit formulier kan niet worden gelezen.')
  const tekst = await beperkt(v.c.req.raw, 1_000_000)
  if (tekst === null) return weiger('te-groot', 'Er is te veel tekst ingevuld om in één keer te bewaren.')
  const velden: Velddata = {}
  for (const [naam, waarde] of new URLSearchParams(tekst)) {
    const al = velden[naam]
    velden[naam] = al === undefined ? waarde : Array.isArray(al) ? [...al, waarde] : [al, waarde]
  }
  return { velden, bestand: null }
}

/** The body as text; null when it is larger than `maximum` bytes. */
export async function beperkt(verzoek: Request, maximum: number): Promise<string | null> {
  const delen: Uint8Array[] = []
  let lengte = 0
  if (!verzoek.body) return ''
  for await (const deel of verzoek.body as unknown as AsyncIterable<Uint8Array>) {
    lengte += deel.length
    if (lengte > maximum) return null
    delen.push(deel)
  }
  return Buffer.concat(delen).toString('utf8')
}

/** One value of a posted field. */
export function een(velden: Velddata, naam: string): string {
  const waarde = velden[naam]
  return (Array.isArray(waarde) ? waarde[0] : waarde) ?? ''
}
