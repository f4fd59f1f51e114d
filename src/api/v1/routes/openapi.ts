// The description of this API, for everyone and from every site.
import { ietsJson, tabel } from '../../schema/vorm.ts'
import type { Route } from '../route.ts'

/** @param beschrijving gives the OpenAPI document; asked once */
export function openapiRoute(beschrijving: () => unknown): Route {
  let tekst: string | undefined
  return {
    methode: 'get',
    pad: '/openapi.json',
    groep: 'Over deze API',
    samenvatting: 'Deze beschrijving (OpenAPI 3.1).',
    beleid: 'openbaar',
    antwoorden: [{ status: 200, uitleg: 'De beschrijving', vorm: tabel(ietsJson) }],
    doe() {
      tekst ??= JSON.stringify(beschrijving())
      return new Response(tekst, {
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'access-control-allow-origin': '*',
          'cache-control': 'public, max-age=300',
        },
      })
    },
  }
}
