// The API in front of a fresh practice room. Every answer is held against the OpenAPI document before a test sees it.
import assert from 'node:assert/strict'
import { leesBotsing } from '#db/botsing.ts'
import { mapOpslag } from '#documenten/map-opslag.ts'
import { ontvang } from '#documenten/ontvangen.ts'
import { maakProefbestand } from '#documenten/proefbestand.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { oefenzaal } from '#test/support/toepassing.ts'
import { pastNiet } from '../schema/controle.ts'
import type { JsonSchema } from '../schema/vorm.ts'
import { apiV1, openapiV1 } from './api.ts'

export const SLEUTEL = 'de-sleutel-van-de-oefenomgeving'
export const KOEKJE = 'loket'

type Document = {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: JsonSchema }> }> }>
  >
  components: { schemas: Record<string, JsonSchema> }
}

export type Proefapi = Awaited<ReturnType<typeof proefapi>>

/** Starts it at a date. */
export async function proefapi(op: Datum = '2023-01-04') {
  const zaal = await oefenzaal(op)
  const opslag = mapOpslag(zaal.map)
  const app = apiV1({
    ...zaal.d,
    ontvang: (stroom, v) => ontvang(stroom, v, opslag),
    koekje: KOEKJE,
    oefensleutel: SLEUTEL,
    storing: (fout) => leesBotsing(fout)?.soort ?? null,
  })
  const document = openapiV1() as Document
  const tokens = new Map<string, string>()

  const ruw = async (methode: string, pad: string, init: RequestInit = {}): Promise<Response> => {
    const antwoord = await app.request(`http://loket.test${pad}`, { ...init, method: methode })
    assert.ok(antwoord.status < 500, `${methode} ${pad} gave ${antwoord.status}`)
    assert.equal(antwoord.headers.get('api-version'), '1.0.0')
    assert.ok(antwoord.headers.has('cache-control'))
    assert.equal(antwoord.headers.get('x-content-type-options'), 'nosniff')
    await past(document, methode, pad, antwoord.clone())
    return antwoord
  }
  const token = async (wie: string): Promise<string> => {
    const er = tokens.get(wie)
    if (er) return er
    const antwoord = await ruw('POST', '/sessies', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ samenwerkingsverband: 'gv', gebruikersnaam: wie, wachtwoord: OEFENWACHTWOORD }),
    })
    const nieuw = ((await antwoord.json()) as { token: string }).token
    tokens.set(wie, nieuw)
    return nieuw
  }
  /** As a person of the cast, with a JSON body. */
  const als = async (
    wie: string,
    methode: string,
    pad: string,
    lichaam?: unknown,
    koppen: Record<string, string> = {},
  ): Promise<Response> =>
    ruw(methode, pad, {
      headers: {
        authorization: `Bearer ${await token(wie)}`,
        ...(lichaam === undefined ? {} : { 'content-type': 'application/json' }),
        ...koppen,
      },
      ...(lichaam === undefined ? {} : { body: JSON.stringify(lichaam) }),
    })
  /** With the key of the practice room. */
  const oefen = (methode: string, pad: string, lichaam?: unknown): Promise<Response> =>
    ruw(methode, pad, {
      headers: { oefensleutel: SLEUTEL, 'content-type': 'application/json' },
      ...(lichaam === undefined ? {} : { body: JSON.stringify(lichaam) }),
    })
  /** Uploads a stand-in file. */
  const upload = async (
    wie: string,
    zaak: string,
    naam: string,
    velden: Record<string, string | readonly string[]>,
    koppen: Record<string, string> = {},
  ): Promise<Response> => {
    const { bytes, mime } = await maakProefbestand(naam)
    const formulier = new FormData()
    for (const [veld, waarde] of Object.entries(velden))
      for (const deel of [waarde].flat()) formulier.append(veld, deel as string)
    formulier.append('bestand', new Blob([Buffer.from(bytes)], { type: mime }), naam)
    return ruw('POST', `/zaken/${zaak}/stukken`, {
      headers: { authorization: `Bearer ${await token(wie)}`, ...koppen },
      body: formulier,
    })
  }
  return { zaal, app, document, ruw, als, oefen, upload, token, sluit: () => zaal.sluit() }
}

/** Holds an answer against the document: a status that is described, with a body that fits. */
async function past(document: Document, methode: string, pad: string, antwoord: Response): Promise<void> {
  const kaal = pad.split('?')[0] ?? ''
  const gevonden = Object.entries(document.paths).find(([vorm]) =>
    new RegExp(`^${vorm.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(kaal),
  )
  const werk = gevonden?.[1][methode.toLowerCase()]
  if (!werk) return
  const beschreven = werk.responses[String(antwoord.status)]
  assert.ok(beschreven, `${methode} ${gevonden?.[0]} does not describe ${antwoord.status}`)
  const soort = antwoord.headers.get('content-type')?.split(';')[0] ?? ''
  const inhoud = beschreven.content?.[soort]
  if (!beschreven.content || !soort.endsWith('json')) return
  assert.ok(inhoud, `${methode} ${gevonden?.[0]} ${antwoord.status} does not describe ${soort}`)
  assert.deepEqual(
    pastNiet(inhoud.schema, await antwoord.json(), document.components.schemas),
    [],
    `${methode} ${pad} ${antwoord.status}`,
  )
}
