// Looking ahead without doing anything: the letters of an act, and a term when the answer comes on some day.
import { zaakbeeld } from '#app/zaak/bekijken.ts'
import { briefvoorbeelden } from '#app/zaak/voorbeeld.ts'
import { termijnAls } from '#app/zaak/watals.ts'
import { alsTekst } from '#domein/brief/brief.ts'
import { leesDatum } from '#domein/kern/datum.ts'
import type { Termijnrekening } from '#domein/termijn/regel.ts'
import { datum, ding, keuze, lijst, ofNiets, tekst, uitleg, verwijs } from '../../schema/vorm.ts'
import { leesObject } from '../lichaam.ts'
import { wijsAf } from '../probleem.ts'
import { type Route, json } from '../route.ts'
import { metSuggesties, stop } from './zaken.ts'

const brieven = ding({
  brieven: lijst(
    ding({
      soort: tekst,
      aan: tekst,
      kanaal: keuze('mail', 'post', 'portaal'),
      betreft: tekst,
      datum,
      tekst: uitleg(tekst, 'De hele brief als gewone tekst.'),
    }),
  ),
})

const vooruitblik = ding({
  als: datum,
  rekening: uitleg(
    ofNiets(verwijs<Termijnrekening>('Termijnrekening')),
    'Null als er niet op een antwoord wordt gewacht, of als de dag daarvoor ligt.',
  ),
})

export const VOORUIT: readonly Route[] = [
  {
    methode: 'post',
    pad: '/zaken/{zaak}/opdrachten/{naam}/brieven',
    groep: 'Opdrachten',
    samenvatting:
      'De brieven die een opdracht zou geven, per geadresseerde. Er wordt niets gedaan of bewaard.',
    beleid: 'ingelogd',
    lichaam: { soort: 'application/json', schema: { type: 'object' }, verplicht: false },
    antwoorden: [{ status: 200, uitleg: 'De brieven', vorm: brieven }],
    problemen: [404, 409],
    async doe(v) {
      const opdracht = v.parameter('naam')
      const uitkomst = await briefvoorbeelden(v.d, v.sessie, {
        zaak: v.parameter('zaak'),
        opdracht,
        invoer: await leesObject(v.verzoek),
      })
      if (uitkomst.soort !== 'voorbeeld') return stop(metSuggesties(uitkomst, opdracht))
      return json({
        brieven: uitkomst.brieven.map((b) => ({
          soort: b.soort,
          aan: b.geadresseerde.naam,
          kanaal: b.kanaal,
          betreft: b.betreft,
          datum: b.datum,
          tekst: alsTekst(b),
        })),
      })
    },
  },
  {
    methode: 'get',
    pad: '/zaken/{zaak}/termijnen/{termijn}',
    groep: 'Termijnen',
    samenvatting: 'Wat als het antwoord komt op een dag: de rekening van een termijn die stilstaat.',
    beleid: 'ingelogd',
    query: {
      als: {
        uitleg: 'De dag waarop het antwoord komt.',
        schema: { type: 'string', format: 'date' },
        verplicht: true,
      },
    },
    antwoorden: [{ status: 200, uitleg: 'De rekening', vorm: vooruitblik }],
    problemen: [404],
    async doe(v) {
      const als =
        leesDatum(v.query('als') ?? '') ?? wijsAf(400, 'invoer', 'Geef bij "als" een datum (jjjj-mm-dd).')
      const beeld = await zaakbeeld(v.d, v.sessie, v.parameter('zaak'))
      if ('soort' in beeld) return stop(beeld)
      const termijn = v.parameter('termijn')
      if (!beeld.termijnen.some((t) => t.naam === termijn)) return stop({ soort: 'niet-gevonden' })
      return json({ als, rekening: await termijnAls(v.d, v.sessie, { zaak: beeld.id, termijn, op: als }) })
    },
  },
]
