// Key figures: the numbers of a school year with their definitions, the zaken behind one, and all as a file.
import { alsCsv } from '#app/kengetal/csv.ts'
import { achterKengetal, kengetallen } from '#app/kengetal/overzicht.ts'
import { tekstbestand } from '#web/bestand.ts'
import { datum, ding, geheel, getal, jaNee, keuze, lijst, ofNiets, tekst } from '../../schema/vorm.ts'
import { type Queryveld, type Route, json } from '../route.ts'
import { stop } from './zaken.ts'

/** A school year in the address. */
export const SCHOOLJAAR: Queryveld = {
  uitleg: 'Het schooljaar; zonder dit het lopende.',
  schema: { type: 'string', pattern: '^[0-9]{4}-[0-9]{4}$', examples: ['2022-2023'] },
}

const regel = ding({
  procedure: tekst,
  procedureNaam: tekst,
  kengetal: tekst,
  titel: tekst,
  waarde: ofNiets(tekst),
  label: ofNiets(tekst),
  getal: ofNiets(getal),
  eenheid: keuze('aantal', 'dagen', 'procent'),
  tekst,
  bedekt: jaNee,
})

const overzicht = ding({
  schooljaar: tekst,
  schooljaren: lijst(tekst),
  bereik: keuze('swv', 'school', 'partner'),
  regels: lijst(regel),
  doorlooptijd: ofNiets(
    ding({
      titel: tekst,
      regels: lijst(
        ding({
          naar: keuze('totaal', 'regio', 'soort'),
          label: tekst,
          aantal: geheel,
          mediaan: getal,
          binnenTermijn: getal,
        }),
      ),
    }),
  ),
  definities: lijst(ding({ id: tekst, titel: tekst, definitie: tekst, grond: tekst })),
})

const achtergrond = ding({
  titel: tekst,
  procedure: tekst,
  label: ofNiets(tekst),
  schooljaar: tekst,
  definitie: tekst,
  eenheid: ofNiets(tekst),
  rijen: lijst(
    ding({
      zaak: tekst,
      nummer: tekst,
      leerling: ofNiets(tekst),
      school: tekst,
      status: tekst,
      waarde: tekst,
      datum,
      aantal: geheel,
      som: geheel,
      redenen: lijst(ding({ door: ofNiets(tekst), antwoorden: lijst(ding({ label: tekst, tekst })) })),
    }),
  ),
})

export const KENGETALLEN: readonly Route[] = [
  {
    methode: 'get',
    pad: '/kengetallen',
    groep: 'Kengetallen',
    samenvatting:
      'De kengetallen van een schooljaar met hun definitie. Een school ziet alleen de eigen aantallen; voor partners zijn aantallen onder 5 bedekt.',
    beleid: 'ingelogd',
    query: { schooljaar: SCHOOLJAAR },
    antwoorden: [{ status: 200, uitleg: 'De kengetallen', vorm: overzicht }],
    problemen: [404],
    async doe(v) {
      const k = await kengetallen(v.d, v.sessie, v.query('schooljaar'))
      return 'soort' in k ? stop(k) : json(k)
    },
  },
  {
    methode: 'get',
    pad: '/kengetallen/csv',
    groep: 'Kengetallen',
    samenvatting: 'Dezelfde kengetallen als bestand voor een rekenblad.',
    beleid: 'ingelogd',
    query: { schooljaar: SCHOOLJAAR },
    antwoorden: [{ status: 200, uitleg: 'Het bestand', soort: 'text/csv' }],
    problemen: [404],
    async doe(v) {
      const k = await kengetallen(v.d, v.sessie, v.query('schooljaar'))
      if ('soort' in k) return stop(k)
      return tekstbestand(`kengetallen-${k.schooljaar}`, 'csv', alsCsv(k))
    },
  },
  {
    methode: 'get',
    pad: '/kengetallen/{kengetal}/zaken',
    groep: 'Kengetallen',
    samenvatting: 'De zaken achter een getal, voor zover u die mag zien.',
    beleid: 'ingelogd',
    query: {
      procedure: { uitleg: 'Code van de procedure.', schema: { type: 'string' }, verplicht: true },
      schooljaar: { ...SCHOOLJAAR, verplicht: true },
      waarde: { uitleg: 'Alleen dit antwoord of criterium.', schema: { type: 'string' } },
    },
    antwoorden: [{ status: 200, uitleg: 'De zaken', vorm: achtergrond }],
    problemen: [404],
    async doe(v) {
      const a = await achterKengetal(v.d, v.sessie, {
        kengetal: v.parameter('kengetal'),
        procedure: v.query('procedure') ?? '',
        schooljaar: v.query('schooljaar') ?? '',
        waarde: v.query('waarde') ?? null,
      })
      return 'soort' in a ? stop(a) : json(a)
    },
  },
]
