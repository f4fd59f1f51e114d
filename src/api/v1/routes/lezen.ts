// What the reads of management share: the right to them, pages, and their query.
import type { NietGevonden } from '#app/contract.ts'
import { type JsonSchema, type Vorm, lijst, ofNiets, tekst } from '../../schema/vorm.ts'
import { wijsAf } from '../probleem.ts'
import { type Route, type Verzoek, json } from '../route.ts'
import { stop } from './zaken.ts'

export const TEKST: JsonSchema = { type: 'string', maxLength: 200 }
export const NA = { uitleg: 'De plaats van de volgende bladzijde, uit "verder".', schema: TEKST }

/** A read for who has the right to it: refused to others, and to who asks for something that is not there. */
export function leest<T extends object>(
  v: Pick<Route, 'pad' | 'samenvatting' | 'query'> & {
    vorm: Vorm<T>
    bron: (v: Verzoek) => Promise<NoInfer<T> | NietGevonden | null>
  },
): Route {
  return {
    methode: 'get',
    pad: v.pad,
    groep: 'Beheer',
    samenvatting: v.samenvatting,
    beleid: 'ingelogd',
    ...(v.query ? { query: v.query } : {}),
    antwoorden: [{ status: 200, uitleg: 'Gelezen', vorm: v.vorm }],
    problemen: [404],
    async doe(verzoek) {
      const gelezen = await v.bron(verzoek)
      if (gelezen === null) return wijsAf(403, 'niet-bevoegd', 'Dit is niet voor uw rol.')
      return 'soort' in gelezen && gelezen.soort === 'niet-gevonden'
        ? stop({ soort: 'niet-gevonden' })
        : json(gelezen)
    },
  }
}

/** A page of a list, and where the next one begins. */
export const bladzijde = <T>(rij: Vorm<T>) => ({ rijen: lijst(rij), verder: ofNiets(tekst) })
