// The worklist, notices, and finding a zaak. What is looked for is in the body, so that no name is ever in an address.
import { postAf, postPdf, postlijst } from '#app/werk/post.ts'
import { meldingenVoor, werklijst, zoek } from '#app/werk/werklijst.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { datum, ding, geheel, jaNee, lijst, ofNiets, tekst, tijdstip } from '../../schema/vorm.ts'
import { type Route, json } from '../route.ts'
import { stop } from './zaken.ts'

const melding = ding({
  id: tekst,
  zaak: ofNiets(tekst),
  nummer: ofNiets(tekst),
  tekst,
  datum,
  gelezenOp: ofNiets(tijdstip),
})

const gevonden = ding({
  zaak: tekst,
  nummer: tekst,
  leerling: ofNiets(tekst),
  procedure: tekst,
  school: tekst,
  status: tekst,
  gestartOp: datum,
})

const postrij = ding({
  id: tekst,
  zaak: tekst,
  nummer: tekst,
  zaaknummer: tekst,
  soort: tekst,
  naam: tekst,
  aan: tekst,
  adres: lijst(tekst),
  datum,
})

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const NIET_POSTKAMER = weiger('niet-bevoegd', 'Alleen het secretariaat ziet de brieven voor de post.', {
  grond: 'GV-305',
})

export const WERK: readonly Route[] = [
  {
    methode: 'get',
    pad: '/werk',
    groep: 'Werk',
    samenvatting: 'De werkvoorraad, op volgorde van uiterste dag.',
    beleid: 'ingelogd',
    query: {
      weergave: {
        uitleg: 'Wat er te zien is.',
        schema: { type: 'string', enum: ['mijn', 'team', 'niet-toegewezen', 'alles'], default: 'mijn' },
      },
      procedure: { uitleg: 'Alleen deze procedure (code).', schema: { type: 'string' } },
      status: { uitleg: 'Alleen deze status.', schema: { type: 'string' } },
      school: { uitleg: 'Alleen deze school (id).', schema: { type: 'string' } },
      na: { uitleg: 'De plaats die de vorige bladzijde gaf in "verder".', schema: { type: 'string' } },
    },
    antwoorden: [{ status: 200, uitleg: 'Een bladzijde', vorm: 'Werklijst' }],
    async doe(v) {
      const [weergave, procedure, status, school, na] = (
        ['weergave', 'procedure', 'status', 'school', 'na'] as const
      ).map((naam) => v.query(naam))
      return json(
        await werklijst(v.d, v.sessie, {
          ...(weergave ? { weergave } : {}),
          ...(na ? { na } : {}),
          filter: {
            ...(procedure ? { procedure } : {}),
            ...(status ? { status } : {}),
            ...(school ? { school } : {}),
          },
        }),
      )
    },
  },
  {
    methode: 'get',
    pad: '/meldingen',
    groep: 'Werk',
    samenvatting: 'De nieuwste meldingen voor u.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'De meldingen', vorm: ding({ meldingen: lijst(melding) }) }],
    async doe(v) {
      const rijen = await meldingenVoor(v.d, v.sessie, 100)
      return json({
        meldingen: rijen.map((m) => ({
          id: m.id,
          zaak: m.zaak,
          nummer: m.nummer,
          tekst: m.tekst,
          datum: m.datum,
          gelezenOp: m.gelezen_op?.toISOString() ?? null,
        })),
      })
    },
  },
  {
    methode: 'post',
    pad: '/zoekopdrachten',
    groep: 'Werk',
    samenvatting: 'Zaken zoeken op naam of nummer, onder wat u mag zien.',
    beleid: 'ingelogd',
    velden: { tekst: { soort: 'tekst', label: 'Naam of nummer', verplicht: true, maximum: 100 } },
    antwoorden: [
      { status: 200, uitleg: 'Wat er gevonden is', vorm: ding({ zaken: lijst(gevonden), volledig: jaNee }) },
    ],
    async doe(v) {
      const rijen = await zoek(v.d, v.sessie, String(v.waarden['tekst'] ?? ''))
      return json({
        zaken: rijen.map(({ gestart_op: gestartOp, ...rij }) => ({ ...rij, gestartOp })),
        volledig: rijen.length < 50,
      })
    },
  },
  {
    methode: 'get',
    pad: '/post',
    groep: 'Werk',
    samenvatting: 'De brieven die op de post moeten, oudste eerst.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'De brieven', vorm: ding({ brieven: lijst(postrij) }) }],
    problemen: [403],
    async doe(v) {
      const brieven = await postlijst(v.d, v.sessie)
      return brieven ? json({ brieven }) : stop(NIET_POSTKAMER)
    },
  },
  {
    methode: 'get',
    pad: '/post/pdf',
    groep: 'Werk',
    samenvatting: 'Alle brieven voor de post als één PDF om af te drukken.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'De brieven', soort: 'application/pdf' }],
    problemen: [404],
    async doe(v) {
      const pdf = await postPdf(v.d, v.sessie)
      if (!pdf) return stop({ soort: 'niet-gevonden' })
      return new Response(Buffer.from(pdf), {
        headers: { 'content-type': 'application/pdf', 'content-length': String(pdf.byteLength) },
      })
    },
  },
  {
    methode: 'post',
    pad: '/post',
    groep: 'Werk',
    samenvatting: 'Brieven afvinken als op de post gedaan.',
    beleid: 'ingelogd',
    velden: {
      brieven: { soort: 'lijst', label: 'Kenmerken (id) van de brieven', verplicht: true },
      op: { soort: 'datum', label: 'Datum van verzending', hulp: 'Leeg: vandaag.' },
    },
    antwoorden: [{ status: 200, uitleg: 'Afgevinkt', vorm: ding({ aantal: geheel }) }],
    problemen: [403, 409],
    async doe(v) {
      const ids = (v.waarden['brieven'] as readonly string[]).filter((id) => UUID.test(id))
      const uitkomst = await postAf(v.d, v.sessie, ids, (v.waarden['op'] ?? null) as Datum | null)
      return isWeigering(uitkomst) ? stop(uitkomst) : json({ aantal: uitkomst.aantal })
    },
  },
]
