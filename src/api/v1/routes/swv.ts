// What the people of the samenwerkingsverband work with: meetings and monitoring.
import { agenda, planVergaderingOp, vergaderingen } from '#app/werk/agenda.ts'
import { bespreeklijst } from '#app/werk/bespreeklijst.ts'
import { bewaking } from '#app/werk/bewaking.ts'
import { regiooverzicht } from '#app/werk/regios.ts'
import { type Datum, leesDatum } from '#domein/kern/datum.ts'
import { datum, ding, geheel, jaNee, lijst, ofNiets, tekst, uitleg } from '../../schema/vorm.ts'
import { wijsAf } from '../probleem.ts'
import { type Route, json } from '../route.ts'
import { stop } from './zaken.ts'

const vergadering = ding({
  sleutel: uitleg(tekst, 'Om een handeling op deze vergadering te doen: loket-po_2022-12-15.'),
  datum,
  tijd: ofNiets(tekst),
  plaats: ofNiets(tekst),
  commissie: tekst,
  agendaOp: uitleg(ofNiets(datum), 'Wat aan het einde van deze dag compleet is, staat op de agenda.'),
})

const punt = ding({
  zaak: tekst,
  nummer: tekst,
  leerling: ofNiets(tekst),
  school: tekst,
  procedure: tekst,
  compleetOp: ofNiets(datum),
  eenduidig: jaNee,
  redenen: lijst(tekst),
  besproken: jaNee,
  verlenging: jaNee,
})

const nietOpAgenda = ding({
  zaak: tekst,
  nummer: tekst,
  leerling: ofNiets(tekst),
  school: tekst,
  status: tekst,
  reden: tekst,
})

const bewaakt = ding({
  zaak: tekst,
  nummer: tekst,
  leerling: ofNiets(tekst),
  school: tekst,
  wat: tekst,
  datum: ofNiets(datum),
})

const bespreekpunt = ding({
  zaak: tekst,
  nummer: tekst,
  leerling: ofNiets(tekst),
  school: tekst,
  procedure: tekst,
  gesprekOp: ofNiets(datum),
  opLijst: jaNee,
  reden: ofNiets(tekst),
})

const aflopendeTlv = ding({
  zaak: tekst,
  nummer: tekst,
  leerling: ofNiets(tekst),
  school: tekst,
  tot: datum,
  teOpenen: jaNee,
})

function nietVoorU(): never {
  return wijsAf(403, 'niet-bevoegd', 'Dit is alleen voor medewerkers van het samenwerkingsverband.')
}

export const SWV: readonly Route[] = [
  {
    methode: 'get',
    pad: '/vergaderingen',
    groep: 'Vergaderingen',
    samenvatting: 'De vergaderingen van de commissie, met een signaal als er te veel tijd tussen zit.',
    beleid: 'ingelogd',
    antwoorden: [
      {
        status: 200,
        uitleg: 'De vergaderingen',
        vorm: ding({
          vergaderingen: lijst(vergadering),
          teVervangen: lijst(ding({ sleutel: tekst, commissie: tekst, datum, feestdag: tekst })),
          signalen: lijst(tekst),
        }),
      },
    ],
    async doe(v) {
      const alle = await vergaderingen(v.d, v.sessie)
      return json({
        vergaderingen: alle?.lijst ?? [],
        teVervangen: alle?.teVervangen ?? [],
        signalen: alle?.signalen ?? [],
      })
    },
  },
  {
    methode: 'post',
    pad: '/vergaderingen',
    groep: 'Vergaderingen',
    samenvatting: 'Een vergadering plannen.',
    beleid: 'ingelogd',
    velden: {
      datum: { soort: 'datum', label: 'Datum', verplicht: true },
      tijd: { soort: 'tekst', label: 'Tijd', hulp: 'Bijvoorbeeld 09:30.', maximum: 5 },
      commissie: {
        soort: 'tekst',
        label: 'Welk overleg',
        hulp: 'Leeg: het enige, of het overleg dat deze weekdag heeft.',
        maximum: 60,
      },
    },
    antwoorden: [{ status: 201, uitleg: 'Gepland', vorm: ding({ datum }) }],
    problemen: [409],
    async doe(v) {
      const dag = v.waarden['datum'] as Datum
      const weigering = await planVergaderingOp(v.d, v.sessie, {
        datum: dag,
        tijd: typeof v.waarden['tijd'] === 'string' ? v.waarden['tijd'] : null,
        commissie: typeof v.waarden['commissie'] === 'string' ? v.waarden['commissie'] : null,
      })
      return weigering
        ? stop(weigering)
        : json({ datum: dag }, 201, { location: `/api/v1/vergaderingen/${dag}` })
    },
  },
  {
    methode: 'get',
    pad: '/vergaderingen/{datum}',
    groep: 'Vergaderingen',
    samenvatting:
      'De agenda van een dag: eenduidige dossiers, bespreekdossiers, en wat er niet op staat met de reden.',
    beleid: 'ingelogd',
    query: {
      voorrang: {
        uitleg: '"ja": nieuwe aanvragen gaan voor op verlengingen, als zij na 1 mei compleet waren.',
        schema: { type: 'string', maxLength: 3 },
      },
    },
    antwoorden: [
      {
        status: 200,
        uitleg: 'De agenda',
        vorm: ding({
          commissie: ofNiets(tekst),
          agendaOp: ofNiets(datum),
          sleutel: ofNiets(tekst),
          verdeeld: uitleg(jaNee, 'Of eenduidige en bespreekdossiers apart staan.'),
          deelnemers: lijst(ding({ rol: tekst, naam: ofNiets(tekst) })),
          eenduidig: lijst(punt),
          bespreek: lijst(punt),
          advies: uitleg(
            lijst(
              ding({
                zaak: tekst,
                nummer: tekst,
                leerling: ofNiets(tekst),
                school: tekst,
                procedure: tekst,
                vraag: tekst,
              }),
            ),
            'Alleen voor advies; een ander besluit.',
          ),
          niet: lijst(nietOpAgenda),
        }),
      },
    ],
    problemen: [404],
    async doe(v) {
      const dag = leesDatum(v.parameter('datum'))
      if (!dag) return wijsAf(404, 'niet-gevonden', 'Dit is geen dag; schrijf bijvoorbeeld 2023-01-23.')
      return json((await agenda(v.d, v.sessie, dag, v.query('voorrang') === 'ja')) ?? nietVoorU())
    },
  },
  {
    methode: 'get',
    pad: '/bewaking',
    groep: 'Bewaking',
    samenvatting:
      'Wat bewaakt wordt: plaatsing, aflopende verklaringen, lopende arrangementen, termijnen, aangehouden zaken en brieven.',
    beleid: 'ingelogd',
    antwoorden: [
      {
        status: 200,
        uitleg: 'De lijsten',
        vorm: ding({
          zonderPlaatsing: lijst(bewaakt),
          aflopend: lijst(bewaakt),
          termijnen: lijst(bewaakt),
          aangehouden: lijst(bewaakt),
          brieven: lijst(bewaakt),
          lopend: lijst(bewaakt),
        }),
      },
    ],
    doe: async (v) => json((await bewaking(v.d, v.sessie)) ?? nietVoorU()),
  },
  {
    methode: 'get',
    pad: '/regios',
    groep: 'Bewaking',
    samenvatting:
      'Hoeveel zaken elke regio heeft en alle samen. Alleen waar het samenwerkingsverband regio’s heeft, voor directie en steunpuntcoördinatoren.',
    beleid: 'ingelogd',
    antwoorden: [
      {
        status: 200,
        uitleg: 'De regio’s',
        vorm: ding({
          schooljaar: tekst,
          regels: lijst(ding({ regio: tekst, steunpunt: ofNiets(tekst), open: geheel, begonnen: geheel })),
          totaal: ding({ open: geheel, begonnen: geheel }),
        }),
      },
    ],
    problemen: [404],
    async doe(v) {
      const overzicht = await regiooverzicht(v.d, v.sessie)
      return 'soort' in overzicht ? stop(overzicht) : json(overzicht)
    },
  },
  {
    methode: 'get',
    pad: '/bespreeklijst',
    groep: 'Bewaking',
    samenvatting:
      "De geplande gesprekken van VSO en samenwerkingsverband, en de TLV's die dit schooljaar aflopen.",
    beleid: 'ingelogd',
    antwoorden: [
      {
        status: 200,
        uitleg: 'De lijsten',
        vorm: ding({ schooljaar: tekst, gesprekken: lijst(bespreekpunt), aflopend: lijst(aflopendeTlv) }),
      },
    ],
    doe: async (v) => json((await bespreeklijst(v.d, v.sessie)) ?? nietVoorU()),
  },
]
