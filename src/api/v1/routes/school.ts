// The pupils of the own school.
import { LEERLINGVELDEN, leerlinglijst, voegLeerling } from '#app/leerlingen.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { datum, ding, lijst, ofNiets, tekst } from '../../schema/vorm.ts'
import { type Route, json } from '../route.ts'
import { stop } from './zaken.ts'

const leerling = ding({
  id: tekst,
  naam: tekst,
  geboren: datum,
  woonplaats: ofNiets(tekst),
  school: ofNiets(tekst),
  schoolNaam: ofNiets(tekst),
  oppSinds: ofNiets(datum),
  oppGeevalueerd: ofNiets(datum),
  oppTot: ofNiets(datum),
})

export const SCHOOL: readonly Route[] = [
  {
    methode: 'get',
    pad: '/leerlingen',
    groep: 'Leerlingen',
    samenvatting: 'De leerlingen van uw school, of van de scholen waarvan u contactpersoon bent.',
    beleid: 'ingelogd',
    query: {
      opp: {
        uitleg: 'ja: alleen leerlingen die nu een OPP hebben.',
        schema: { type: 'string', enum: ['ja'] },
      },
      na: { uitleg: 'De plaats van de volgende bladzijde, uit "verder".', schema: { type: 'string' } },
    },
    antwoorden: [
      {
        status: 200,
        uitleg: 'De leerlingen',
        vorm: ding({ leerlingen: lijst(leerling), verder: ofNiets(tekst) }),
      },
    ],
    async doe(v) {
      const { rijen, verder } = await leerlinglijst(v.d, v.sessie, {
        metOpp: v.query('opp') === 'ja',
        na: v.query('na') ?? '',
      })
      return json({ leerlingen: rijen, verder })
    },
  },
  {
    methode: 'post',
    pad: '/leerlingen',
    groep: 'Leerlingen',
    samenvatting: 'Een leerling toevoegen aan uw school.',
    beleid: 'ingelogd',
    velden: LEERLINGVELDEN,
    antwoorden: [{ status: 201, uitleg: 'Toegevoegd', vorm: ding({ id: tekst }) }],
    problemen: [409],
    async doe(v) {
      const uitkomst = await voegLeerling(v.d, v.sessie, v.waarden)
      return isWeigering(uitkomst) ? stop(uitkomst) : json({ id: uitkomst.id }, 201)
    },
  },
]
