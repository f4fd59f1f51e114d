// Acts outside a zaak: which there are for you, the form of one, and doing it. The same acts, rights and log as the pages.
import { type Handeling, formulierVan, voerHandelingUit } from '#app/beheer/handeling.ts'
import { HANDELINGEN, zoekHandeling } from '#app/beheer/handelingen.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { bedoeltU } from '../../woord.ts'
import { veldenvorm, waardenvorm } from '../../schema/velden.ts'
import { ding, lijst, ofNiets, tabel, tekst, uitleg, vast } from '../../schema/vorm.ts'
import { sleutelVan } from '../koppen.ts'
import { leesObject, weigerOnbekend } from '../lichaam.ts'
import { wijsAf } from '../probleem.ts'
import { type Queryveld, type Route, type Verzoek, json } from '../route.ts'
import { stop } from './zaken.ts'

export const HANDELINGPAD = '/handelingen/{naam}'

const OVER: Readonly<Record<string, Queryveld>> = {
  over: {
    uitleg: 'Het id van waar de handeling over gaat. Weglaten als zij over niets bestaands gaat.',
    schema: { type: 'string', maxLength: 100 },
  },
}

const beschreven = ding({
  naam: tekst,
  titel: tekst,
  uitleg: tekst,
  groep: tekst,
  over: ofNiets(uitleg(tekst, 'Wat het id in "over" noemt; null: niets.')),
  velden: veldenvorm,
})

const formulier = ding({
  onderwerp: tekst,
  begin: waardenvorm,
  verwijzingen: tabel(lijst(ding({ waarde: tekst, label: tekst }))),
})

const gedaan = ding({
  soort: vast('uitgevoerd'),
  id: ofNiets(uitleg(tekst, 'Van wat is gemaakt of gewijzigd.')),
  melding: tekst,
})

/** The act of the address. An unknown name is told with the nearest that is known. */
function gezocht(naam: string): Handeling {
  return (
    zoekHandeling(naam) ??
    wijsAf(
      404,
      'onbekende-handeling',
      `De handeling "${naam.slice(0, 60)}" bestaat niet.${bedoeltU(
        naam,
        HANDELINGEN.map((h) => h.naam),
      )}`,
    )
  )
}

async function doe(v: Verzoek): Promise<Response> {
  const h = gezocht(v.parameter('naam'))
  const invoer = await leesObject(v.verzoek)
  // Whether it is there for this person is asked before its fields are told.
  if (heeftRecht(v.sessie.rollen, h.recht)) weigerOnbekend(invoer, Object.keys(h.velden))
  const uitkomst = await voerHandelingUit(v.d, v.sessie, h, {
    over: v.query('over') ?? '',
    invoer,
    sleutel: sleutelVan(v.verzoek.headers),
  })
  if (uitkomst.soort !== 'uitgevoerd') return stop(uitkomst)
  return json({ soort: 'uitgevoerd', id: uitkomst.id, melding: uitkomst.melding })
}

export const HANDELINGROUTES: readonly Route[] = [
  {
    methode: 'get',
    pad: '/handelingen',
    groep: 'Beheer',
    samenvatting: 'Wat u buiten een zaak kunt doen, met de velden.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'De handelingen', vorm: ding({ handelingen: lijst(beschreven) }) }],
    doe: (v) =>
      json({
        handelingen: HANDELINGEN.filter((h) => heeftRecht(v.sessie.rollen, h.recht)).map(
          ({ naam, titel, uitleg: over, groep, over: soort, velden }) => ({
            naam,
            titel,
            uitleg: over,
            groep,
            over: soort,
            velden,
          }),
        ),
      }),
  },
  {
    methode: 'get',
    pad: `${HANDELINGPAD}/formulier`,
    groep: 'Beheer',
    samenvatting: 'Het formulier van een handeling: waarmee het begint en waaruit u kunt kiezen.',
    beleid: 'ingelogd',
    query: OVER,
    antwoorden: [{ status: 200, uitleg: 'Het formulier', vorm: formulier }],
    problemen: [404],
    async doe(v) {
      const f = await formulierVan(v.d, v.sessie, gezocht(v.parameter('naam')), v.query('over') ?? '')
      return 'soort' in f
        ? stop(f)
        : json({ onderwerp: f.onderwerp.naam, begin: f.begin, verwijzingen: f.verwijzingen })
    },
  },
  {
    methode: 'post',
    pad: HANDELINGPAD,
    groep: 'Beheer',
    samenvatting: 'Een handeling buiten een zaak uitvoeren.',
    beleid: 'ingelogd',
    query: OVER,
    lichaam: { soort: 'application/json', schema: { type: 'object' }, verplicht: false },
    antwoorden: [{ status: 200, uitleg: 'Uitgevoerd', vorm: gedaan }],
    problemen: [404, 409],
    doe,
  },
]
