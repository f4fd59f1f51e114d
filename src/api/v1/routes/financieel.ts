// The financial overview: what was granted and paid in a school year, and the same as a file.
import { financieelAlsCsv, financieelOverzicht } from '#app/kengetal/financieel.ts'
import { tekstbestand } from '#web/bestand.ts'
import { datum, ding, geheel, lijst, ofNiets, tekst } from '../../schema/vorm.ts'
import { type Route, json } from '../route.ts'
import { SCHOOLJAAR } from './kengetallen.ts'
import { stop } from './zaken.ts'

const overzicht = ding({
  schooljaar: tekst,
  schooljaren: lijst(tekst),
  procedures: lijst(
    ding({
      code: tekst,
      naam: tekst,
      regels: lijst(
        ding({
          zaak: tekst,
          nummer: tekst,
          school: tekst,
          besluitOp: ofNiets(datum),
          toegekend: geheel,
          betaald: geheel,
        }),
      ),
      toegekend: geheel,
      betaald: geheel,
    }),
  ),
  toegekend: geheel,
  betaald: geheel,
})

export const FINANCIEEL: readonly Route[] = [
  {
    methode: 'get',
    pad: '/financieel',
    groep: 'Financieel overzicht',
    samenvatting:
      'Wat in een schooljaar is toegekend en betaald, per procedure en zaak, in centen. Alleen voor wie bij het samenwerkingsverband over geld gaat.',
    beleid: 'ingelogd',
    query: { schooljaar: SCHOOLJAAR },
    antwoorden: [{ status: 200, uitleg: 'Het overzicht', vorm: overzicht }],
    problemen: [404],
    async doe(v) {
      const f = await financieelOverzicht(v.d, v.sessie, v.query('schooljaar'))
      return 'soort' in f ? stop(f) : json(f)
    },
  },
  {
    methode: 'get',
    pad: '/financieel/csv',
    groep: 'Financieel overzicht',
    samenvatting: 'Hetzelfde overzicht als bestand voor een rekenblad, in euro’s.',
    beleid: 'ingelogd',
    query: { schooljaar: SCHOOLJAAR },
    antwoorden: [{ status: 200, uitleg: 'Het bestand', soort: 'text/csv' }],
    problemen: [404],
    async doe(v) {
      const f = await financieelOverzicht(v.d, v.sessie, v.query('schooljaar'))
      if ('soort' in f) return stop(f)
      return tekstbestand(`financieel-overzicht-${f.schooljaar}`, 'csv', financieelAlsCsv(f))
    },
  },
]
