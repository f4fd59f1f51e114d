// The OpenAPI 3.1 document, made from the routes, the opdrachten and the views. Committed as openapi.json; a test compares.
import type { Opdrachtsoort } from '#domein/verloop/opdracht.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { PROCEDURES } from '#procedures/register.ts'
import type { Handeling } from '#app/beheer/handeling.ts'
import { HANDELINGEN } from '#app/beheer/handelingen.ts'
import { HANDELINGPAD } from './v1/routes/handelingen.ts'
import { BEELDEN } from './schema/beelden.ts'
import { veldenschema } from './schema/velden.ts'
import { type JsonSchema, ding, geheel, magWeg, tabel, tekst, uitleg } from './schema/vorm.ts'
import { type Antwoord, type Route, VERSIE, lichaamschema } from './v1/route.ts'

const probleem = ding({
  type: uitleg(tekst, 'Soort probleem: urn:openloket:probleem:<code>.'),
  title: tekst,
  status: geheel,
  detail: uitleg(tekst, 'Waarom, in gewone zinnen.'),
  uitweg: magWeg(uitleg(tekst, 'Hoe het wel kan.')),
  grond: magWeg(uitleg(tekst, 'De eis of het artikel waarop het rust.')),
  velden: magWeg(uitleg(tabel(tekst), 'Per veld wat er niet goed is.')),
  huidigeVersie: magWeg(uitleg(geheel, 'De nieuwste versie van de zaak.')),
})

const PROBLEMEN: Readonly<Record<number, string>> = {
  400: 'Er klopt iets niet aan het verzoek: een veld, een kop of de vorm.',
  401: 'Niet ingelogd, of de sleutel klopt niet.',
  403: 'Niet bevoegd.',
  404: 'Dit bestaat niet, of het is niet voor u.',
  409: 'Het verzoek is goed, maar kan nu niet.',
  412: 'Iemand anders heeft de zaak intussen gewijzigd (If-Match).',
  413: 'Te groot.',
  415: 'Deze soort inhoud wordt niet aangenomen.',
  416: 'Dit deel van het bestand bestaat niet.',
  429: 'Te vaak geprobeerd; wacht het aantal seconden in Retry-After.',
  503: 'Even niet beschikbaar; probeer het opnieuw.',
}

const OPDRACHTPAD = '/zaken/{zaak}/opdrachten/{naam}'

/** The document for these routes. */
export function maakOpenapi(routes: readonly Route[]): JsonSchema {
  const delen = new Map<string, JsonSchema>([
    ['Probleem', probleem.schema],
    ...Object.entries(BEELDEN).map(([naam, vorm]) => [naam, vorm.schema] as const),
  ])
  const paden = new Map<string, Record<string, JsonSchema>>()
  const zet = (pad: string, methode: string, werk: JsonSchema) =>
    paden.set(pad, { ...paden.get(pad), [methode]: werk })
  for (const route of routes) {
    if (route.pad === HANDELINGPAD)
      for (const h of HANDELINGEN)
        zet(HANDELINGPAD.replace('{naam}', h.naam), 'post', handelingwerk(route, h))
    else if (route.pad !== OPDRACHTPAD) zet(route.pad, route.methode, werkVan(route))
    else
      for (const opdracht of OPDRACHTEN.values())
        zet(OPDRACHTPAD.replace('{naam}', opdracht.naam), 'post', opdrachtwerk(route, opdracht, delen))
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'OpenLoket API',
      version: VERSIE,
      description:
        'Zaken, documenten, werkvoorraad en termijnen van samenwerkingsverbanden passend onderwijs. Fouten zijn application/problem+json met de reden en de uitweg in het Nederlands.',
      contact: { name: 'OpenLoket' },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(routes.map((r) => r.groep))].map((name) => ({ name })),
    paths: Object.fromEntries(paden),
    components: {
      schemas: Object.fromEntries(delen),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Het token van POST /sessies.' },
        oefensleutel: { type: 'apiKey', in: 'header', name: 'Oefensleutel' },
      },
    },
  }
}

function werkVan(route: Route, naam = naamVan(route)): JsonSchema {
  const lichaam = lichaamschema(route)
  return {
    operationId: naam,
    summary: route.samenvatting,
    tags: [route.groep],
    ...(route.beleid === 'openbaar' ? { security: [] } : {}),
    ...(route.beleid === 'ingelogd' ? { security: [{ token: [] }] } : {}),
    ...(route.beleid === 'oefensleutel' ? { security: [{ oefensleutel: [] }] } : {}),
    parameters: parameters(route),
    ...(lichaam
      ? {
          requestBody: {
            required: lichaam.verplicht,
            content: { [lichaam.soort]: { schema: lichaam.schema } },
          },
        }
      : {}),
    responses: antwoorden(route),
  }
}

function naamVan(route: Route): string {
  const delen = route.pad
    .split('/')
    .filter(Boolean)
    .map((deel) => (deel.startsWith('{') ? `per-${deel.slice(1, -1)}` : deel.replace('.', '-')))
  return [route.methode, ...delen].join('-')
}

/** One opdracht as an address of its own: the field names then stand in the document. */
function opdrachtwerk(route: Route, opdracht: Opdrachtsoort, delen: Map<string, JsonSchema>): JsonSchema {
  const eigen: Route = {
    ...route,
    pad: route.pad.replace('{naam}', opdracht.naam),
    samenvatting: opdracht.titel,
    lichaam: { soort: 'application/json', verplicht: false, schema: opdrachtschema(opdracht, delen) },
  }
  return { ...werkVan(eigen, `opdracht-${opdracht.naam}`), description: opdracht.uitleg }
}

/** One act outside a zaak as an address of its own. */
function handelingwerk(route: Route, h: Handeling): JsonSchema {
  const { over, ...query } = route.query ?? {}
  const eigen: Route = {
    ...route,
    pad: HANDELINGPAD.replace('{naam}', h.naam),
    samenvatting: h.titel,
    query: {
      ...query,
      ...(over && h.over
        ? { over: { ...over, uitleg: `Waar het over gaat: ${h.over}.`, verplicht: true } }
        : {}),
    },
    lichaam: { soort: 'application/json', verplicht: false, schema: veldenschema(h.velden) },
  }
  return { ...werkVan(eigen, `handeling-${h.naam}`), description: h.uitleg }
}

/** The body of an opdracht; where its fields differ per procedure, one variant for each. */
function opdrachtschema(opdracht: Opdrachtsoort, delen: Map<string, JsonSchema>): JsonSchema {
  const varianten = new Map<string, string[]>()
  for (const procedure of PROCEDURES) {
    const schema = JSON.stringify(veldenschema(opdracht.velden(procedure, null)))
    varianten.set(schema, [...(varianten.get(schema) ?? []), procedure.code])
  }
  const namen = [...varianten].map(([schema, codes]) => {
    const naam = varianten.size === 1 ? `opdracht.${opdracht.naam}` : `opdracht.${opdracht.naam}.${codes[0]}`
    const inhoud = JSON.parse(schema) as JsonSchema
    delen.set(naam, varianten.size === 1 ? inhoud : { ...inhoud, description: `In ${codes.join(', ')}.` })
    return { $ref: `#/components/schemas/${naam}` }
  })
  return namen.length === 1 ? (namen[0] as JsonSchema) : { anyOf: namen }
}

function parameters(route: Route): JsonSchema[] {
  const inPad = [...route.pad.matchAll(/\{(\w+)\}/g)].map((m) => ({
    name: m[1],
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(route.query ?? {}).map(([name, veld]) => ({
    name,
    in: 'query',
    required: veld.verplicht ?? false,
    description: veld.uitleg,
    schema: veld.schema,
  }))
  const metVersie = route.query?.['versie'] !== undefined
  const doet = route.methode === 'post' && route.beleid === 'ingelogd'
  return [
    ...inPad,
    ...inQuery,
    ...(metVersie ? [kop('If-Match', 'De versie van de zaak die u heeft bekeken, bijvoorbeeld "12".')] : []),
    ...(doet && (metVersie || route.pad === '/zaken' || route.pad.startsWith('/handelingen/'))
      ? [kop('Idempotency-Key', 'Dezelfde sleutel met dezelfde inhoud heeft één keer gevolg.')]
      : []),
  ]
}

const kop = (name: string, description: string): JsonSchema => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
})

function antwoorden(route: Route): JsonSchema {
  const altijd = [
    400,
    ...(route.beleid === 'openbaar' ? [] : [401]),
    ...(route.beleid === 'ingelogd' ? [403] : []),
    503,
  ]
  const problemen = [
    ...new Set([...altijd, ...(route.problemen ?? []), ...(lichaamschema(route) ? [413, 415] : [])]),
  ]
  return {
    ...Object.fromEntries(route.antwoorden.map((a) => [String(a.status), antwoord(a)])),
    ...Object.fromEntries(
      problemen
        .toSorted((a, b) => a - b)
        .map((status) => [
          String(status),
          {
            description: PROBLEMEN[status] ?? 'Fout.',
            headers: versiekop,
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
          },
        ]),
    ),
  }
}

const versiekop = { 'API-Version': { description: 'Versie van deze API.', schema: { type: 'string' } } }

function antwoord(a: Antwoord): JsonSchema {
  const inhoud: JsonSchema | null = a.soort
    ? { [a.soort]: { schema: { type: 'string', format: 'binary' } } }
    : a.vorm
      ? {
          'application/json': {
            schema: typeof a.vorm === 'string' ? { $ref: `#/components/schemas/${a.vorm}` } : a.vorm.schema,
          },
        }
      : null
  return { description: a.uitleg, headers: versiekop, ...(inhoud ? { content: inhoud } : {}) }
}
