// Routes as data: one description makes the router, the policy and the OpenAPI document. A route without a policy can't
// be written down.
import { type Context, Hono } from 'hono'
import type { Sessie } from '#app/contract.ts'
import type { Velden } from '#domein/kern/veld.ts'
import { leesWaarden } from '#domein/kern/veld.ts'
import type { Waarden } from '#domein/kern/veld.ts'
import { bedoeltU } from '../woord.ts'
import type { JsonSchema, Vorm } from '../schema/vorm.ts'
import { veldenschema } from '../schema/velden.ts'
import type { ApiDiensten, Storing } from './diensten.ts'
import { isBewaarbaar, leesObject, pasVorm, weigerOnbekend } from './lichaam.ts'
import { Afgewezen, alsAntwoord, probleem, wijsAf } from './probleem.ts'
import { eisOefensleutel, eisSessie } from './toegang.ts'

export const VERSIE = '1.0.0'

export type Methode = 'get' | 'post' | 'put' | 'delete'

/** Who may call: everybody, who is logged in, or who has the key of the practice room. */
export type Beleid = 'openbaar' | 'ingelogd' | 'oefensleutel'

export type Queryveld = { uitleg: string; schema: JsonSchema; verplicht?: boolean }

export type Antwoord = {
  status: number
  uitleg: string
  /** Name of a component schema, or a schema. */
  vorm?: string | Vorm<unknown>
  /** Content type when it is no JSON. */
  soort?: string
}

export type Route = {
  methode: Methode
  /** With parameters in braces: /zaken/{zaak}. */
  pad: string
  groep: string
  samenvatting: string
  beleid: Beleid
  query?: Readonly<Record<string, Queryveld>>
  /** Fields of a body in the words of the core; checked before `doe`. */
  velden?: Velden
  /** A body with more form than fields have; checked before `doe`. */
  vorm?: Vorm<unknown>
  /** A body that `doe` reads itself, for the OpenAPI document. */
  lichaam?: { soort: string; schema: JsonSchema; verplicht?: boolean }
  antwoorden: readonly Antwoord[]
  /** Statuses of problems beside those that every route of its policy can give. */
  problemen?: readonly number[]
  doe(v: Verzoek): Promise<Response> | Response
}

/** A request that passed the policy and the check of its body and query. */
export type Verzoek = {
  c: Context
  d: ApiDiensten
  /** The request itself, for headers and streams. */
  verzoek: Request
  parameter(naam: string): string
  query(naam: string): string | undefined
  /** Throws when the route is public: who asks for a session must have a policy that gives one. */
  sessie: Sessie
  waarden: Waarden
  lichaam: unknown
}

/** JSON with a status. */
export function json(waarde: unknown, status = 200, koppen: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(waarde), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...koppen },
  })
}

/** The router of a list of routes, with the headers and errors that all share. */
export function maakRouter(d: ApiDiensten, routes: readonly Route[]): Hono {
  const app = new Hono()
  app.use(async (c, volgende) => {
    await volgende()
    for (const [naam, waarde] of Object.entries(KOPPEN))
      if (!c.res.headers.has(naam)) c.res.headers.set(naam, waarde)
  })
  const perPad = Map.groupBy(routes, (route) => route.pad)
  for (const [pad, groep] of perPad) {
    const honoPad = pad.replaceAll(/\{(\w+)\}/g, ':$1')
    for (const route of groep) app.on(route.methode.toUpperCase(), honoPad, (c) => behandel(d, route, c))
    const methoden = toegestaan(groep)
    app.on('OPTIONS', honoPad, () => new Response(null, { status: 204, headers: { allow: methoden } }))
    app.all(honoPad, () =>
      alsAntwoord(probleem(405, 'methode', `Hier kan alleen: ${methoden}.`), { allow: methoden }),
    )
  }
  app.notFound(() => alsAntwoord(probleem(404, 'niet-gevonden', 'Dit adres bestaat niet.')))
  app.onError((fout) => alsFout(d, fout))
  return app
}

const KOPPEN: Readonly<Record<string, string>> = {
  'api-version': VERSIE,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

function toegestaan(groep: readonly Route[]): string {
  const methoden = groep.map((r) => r.methode.toUpperCase())
  return [...new Set([...methoden, ...(methoden.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].join(', ')
}

async function behandel(d: ApiDiensten, route: Route, c: Context): Promise<Response> {
  const verzoek = c.req.raw
  if (route.beleid === 'oefensleutel') eisOefensleutel(d, verzoek)
  const sessie = route.beleid === 'ingelogd' ? await eisSessie(d, verzoek) : null
  const query = leesQuery(route, c)
  let lichaam: unknown = null
  let waarden: Waarden = {}
  if (route.velden) {
    const invoer = await leesObject(verzoek)
    weigerOnbekend(invoer, Object.keys(route.velden))
    const gelezen = leesWaarden(route.velden, invoer, sessie?.vandaag ?? '1900-01-01')
    if ('fouten' in gelezen)
      wijsAf(400, 'invoer', Object.values(gelezen.fouten)[0] ?? '', { velden: gelezen.fouten })
    waarden = gelezen.waarden
  } else if (route.vorm) lichaam = pasVorm(route.vorm, await leesObject(verzoek))
  return route.doe({
    c,
    d,
    verzoek,
    waarden,
    lichaam,
    parameter: (naam) => padDeel(c, naam),
    query: (naam) => query.get(naam),
    get sessie() {
      if (!sessie) throw new Error(`Route ${route.pad} has no session`)
      return sessie
    },
  })
}

function padDeel(c: Context, naam: string): string {
  const deel = c.req.param(naam) ?? ''
  if (deel.length > 200 || !isBewaarbaar(deel)) wijsAf(404, 'niet-gevonden', 'Dit adres bestaat niet.')
  return deel
}

/** Unknown and repeated names are refused: a typing error in a filter must not show everything. */
function leesQuery(route: Route, c: Context): ReadonlyMap<string, string> {
  const bekend = Object.keys(route.query ?? {})
  const uit = new Map<string, string>()
  for (const [naam, waarde] of new URL(c.req.url).searchParams) {
    if (!bekend.includes(naam))
      wijsAf(400, 'onbekend-filter', `"${naam.slice(0, 60)}" kan hier niet.${bedoeltU(naam, bekend)}`)
    if (waarde.length > 500 || !isBewaarbaar(waarde))
      wijsAf(400, 'filter', `De waarde van "${naam}" kan niet worden gelezen.`)
    if (uit.has(naam)) wijsAf(400, 'dubbel-filter', `"${naam}" mag maar één keer voorkomen.`)
    uit.set(naam, waarde)
  }
  for (const [naam, veld] of Object.entries(route.query ?? {}))
    if (veld.verplicht && !uit.has(naam)) wijsAf(400, 'filter-nodig', `Geef "${naam}" mee.`)
  return uit
}

/** The body of a route as JSON schema, whichever way it was described. */
export function lichaamschema(
  route: Route,
): { soort: string; schema: JsonSchema; verplicht: boolean } | null {
  if (route.velden) {
    const schema = veldenschema(route.velden)
    return { soort: 'application/json', schema, verplicht: 'required' in schema }
  }
  if (route.vorm) return { soort: 'application/json', schema: route.vorm.schema, verplicht: true }
  return route.lichaam ? { ...route.lichaam, verplicht: route.lichaam.verplicht ?? true } : null
}

const STORINGEN: Readonly<Record<Storing, readonly [number, string]>> = {
  onbereikbaar: [503, 'De database is even niet bereikbaar. Er is niets vastgelegd; probeer het zo opnieuw.'],
  gelijktijdig: [409, 'Er gebeurde op hetzelfde moment iets anders met deze gegevens. Probeer het opnieuw.'],
  'duurt-te-lang': [503, 'Dit duurde te lang. Er is niets vastgelegd; probeer het zo opnieuw.'],
  'bestaat-al': [409, 'Dit bestaat al.'],
  verouderd: [409, 'Iemand anders heeft dit intussen gewijzigd. Haal het opnieuw op.'],
  verwijzing: [400, 'Het verzoek verwijst naar iets dat er niet is.'],
  'past-niet': [400, 'Een waarde in het verzoek kan niet worden bewaard.'],
  'afloop-onbekend': [
    503,
    'De verbinding viel weg tijdens het vastleggen. Herhaal het verzoek met dezelfde Idempotency-Key.',
  ],
}

/** No stack trace, no message of the machine: those go to the log of the server, without what was in the request. */
function alsFout(d: ApiDiensten, fout: Error): Response {
  if (fout instanceof Afgewezen) return alsAntwoord(fout.probleem, fout.koppen)
  const storing = d.storing(fout)
  if (storing) {
    const [status, tekst] = STORINGEN[storing]
    return alsAntwoord(probleem(status, storing, tekst), status === 503 ? { 'retry-after': '5' } : {})
  }
  console.error(`api: ${fout.name} ${(fout.stack ?? '').split('\n').slice(1, 4).join(' ').trim()}`)
  return alsAntwoord(probleem(500, 'storing', 'Er ging iets mis bij ons. Er is niets vastgelegd.'))
}
