// The practice room from outside: rooms of its own for a scenario, with a settable date and people who can be added.
// Only served where practice rooms are on, and only with their key; no real desk can be reached this way.
import { zaakbeeld } from '#app/zaak/bekijken.ts'
import { verzondenBrieven } from '#app/werk/brievenbus.ts'
import type { Sessie } from '#app/contract.ts'
import { momentVan } from '#app/tijd.ts'
import { leesDatum } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { STANDAARDKALENDER } from '#domein/termijn/standaardkalender.ts'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { zetKlok } from '#oefening/klok.ts'
import { maakLeerling, maakOefenomgeving, maakSpeler, oefenSwv } from '#oefening/omgeving.ts'
import { rol } from '../../schema/beelden.ts'
import {
  type Van,
  datum,
  ding,
  jaNee,
  keuze,
  lijst,
  magWeg,
  ofNiets,
  tekst,
  uitleg,
} from '../../schema/vorm.ts'
import type { ApiDiensten } from '../diensten.ts'
import { wijsAf } from '../probleem.ts'
import { type Route, type Verzoek, json } from '../route.ts'
import { stop, zaakAntwoord } from './zaken.ts'

const moment = uitleg(tekst, 'Datum met tijd in Nederland: 2023-01-04T12:00.')

const nieuweOmgeving = ding({
  sjabloon: uitleg(tekst, 'Code van het samenwerkingsverband: GV.'),
  klok: moment,
  kalender: magWeg(
    ding({
      gelijkgesteld: magWeg(lijst(datum)),
      sluitingsdagen: magWeg(lijst(datum)),
      schoolvakanties: magWeg(lijst(ding({ regio: tekst, naam: tekst, van: datum, tot: datum }))),
    }),
  ),
  vergaderingen: magWeg(uitleg(jaNee, 'Of er om de twee weken een vergadering gepland staat.')),
})

const nieuweSpeler = ding({
  naam: tekst,
  rol,
  organisatie: magWeg(tekst),
  disciplines: magWeg(lijst(tekst)),
  werkgever: magWeg(tekst),
  pool: magWeg(ofNiets(keuze('pool', 'partner'))),
  kanaal: magWeg(keuze('mail', 'post')),
})

const nieuweLeerling = ding({
  naam: tekst,
  geboren: datum,
  woonplaats: magWeg(tekst),
  school: magWeg(tekst),
  gezag: magWeg(lijst(tekst)),
  jongere: magWeg(tekst),
})

const verzonden = ding({
  zaak: tekst,
  brief: uitleg(tekst, 'Kenmerk binnen de zaak: brief-1.'),
  soort: tekst,
  kanaal: keuze('mail', 'post', 'portaal'),
  datum,
  stand: keuze('verzonden', 'mislukt', 'ingetrokken'),
  aan: ofNiets(tekst),
})

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const POGINGEN = 6

export const OEFENING: readonly Route[] = [
  {
    methode: 'post',
    pad: '/oefening/omgevingen',
    groep: 'Oefenomgeving',
    samenvatting: 'Een nieuwe oefenomgeving met de verzonnen mensen van een samenwerkingsverband.',
    beleid: 'oefensleutel',
    vorm: nieuweOmgeving,
    antwoorden: [{ status: 201, uitleg: 'Gemaakt', vorm: ding({ code: tekst }) }],
    problemen: [409],
    async doe(v) {
      const { sjabloon, klok, kalender, vergaderingen } = v.lichaam as Van<typeof nieuweOmgeving>
      const uitkomst = await metNieuweKans(v.d, () =>
        maakOefenomgeving(v.d, {
          sjabloon,
          klok: leesMoment(klok),
          // Holidays and closing days come on top. KB-days that are named are all there are: what a file proves must
          // not change when a new decree is entered.
          kalender: {
            gelijkgesteld: kalender?.gelijkgesteld ?? STANDAARDKALENDER.gelijkgesteld,
            sluitingsdagen: [...STANDAARDKALENDER.sluitingsdagen, ...(kalender?.sluitingsdagen ?? [])],
            ...(kalender?.schoolvakanties ? { schoolvakanties: kalender.schoolvakanties } : {}),
          },
          ...(vergaderingen === undefined ? {} : { vergaderingen }),
        }),
      )
      return isWeigering(uitkomst) ? stop(uitkomst) : json({ code: uitkomst.code }, 201)
    },
  },
  {
    methode: 'post',
    pad: '/oefening/{code}/klok',
    groep: 'Oefenomgeving',
    samenvatting: 'De datum vooruit zetten. Alles wat intussen moest gebeuren, gebeurt eerst.',
    beleid: 'oefensleutel',
    vorm: ding({ moment }),
    antwoorden: [{ status: 200, uitleg: 'Gezet', vorm: ding({ moment: tekst }) }],
    problemen: [404, 409],
    async doe(v) {
      const naar = (v.lichaam as { moment: string }).moment
      const uitkomst = await zetKlok(v.d, await oefenruimteVan(v), leesMoment(naar))
      return isWeigering(uitkomst) ? stop(uitkomst) : json({ moment: naar })
    },
  },
  {
    methode: 'post',
    pad: '/oefening/{code}/spelers',
    groep: 'Oefenomgeving',
    samenvatting: 'Iemand toevoegen die meespeelt, met een account om mee in te loggen.',
    beleid: 'oefensleutel',
    vorm: nieuweSpeler,
    antwoorden: [
      {
        status: 201,
        uitleg: 'Toegevoegd',
        vorm: ding({ id: tekst, gebruikersnaam: tekst, wachtwoord: tekst }),
      },
    ],
    problemen: [404, 409],
    async doe(v) {
      await oefenruimteVan(v)
      const uitkomst = await maakSpeler(v.d, v.parameter('code'), v.lichaam as Van<typeof nieuweSpeler>)
      return isWeigering(uitkomst)
        ? stop(uitkomst)
        : json({ id: uitkomst.id, gebruikersnaam: uitkomst.gebruikersnaam, wachtwoord: OEFENWACHTWOORD }, 201)
    },
  },
  {
    methode: 'post',
    pad: '/oefening/{code}/leerlingen',
    groep: 'Oefenomgeving',
    samenvatting: 'Een leerling toevoegen, met wie gezag heeft.',
    beleid: 'oefensleutel',
    vorm: nieuweLeerling,
    antwoorden: [{ status: 201, uitleg: 'Toegevoegd', vorm: ding({ id: tekst }) }],
    problemen: [404, 409],
    async doe(v) {
      await oefenruimteVan(v)
      const leerling = v.lichaam as Van<typeof nieuweLeerling>
      if ([...(leerling.gezag ?? []), leerling.jongere ?? ''].some((id) => id !== '' && !UUID.test(id)))
        wijsAf(400, 'invoer', 'Noem wie gezag heeft met het id van de speler.', {
          velden: { gezag: 'Geen id van een speler.' },
        })
      const uitkomst = await maakLeerling(v.d, v.parameter('code'), leerling)
      return isWeigering(uitkomst) ? stop(uitkomst) : json({ id: uitkomst.id }, 201)
    },
  },
  {
    methode: 'get',
    pad: '/oefening/{code}/zaken/{zaak}',
    groep: 'Oefenomgeving',
    samenvatting: 'Een zaak zoals de feiten zijn, voor wie een scenario controleert.',
    beleid: 'oefensleutel',
    antwoorden: [{ status: 200, uitleg: 'De zaak', vorm: 'Zaak' }],
    problemen: [404],
    async doe(v) {
      const beeld = await zaakbeeld(v.d, toeschouwer(await oefenruimteVan(v)), v.parameter('zaak'))
      return 'soort' in beeld ? stop(beeld) : zaakAntwoord(beeld)
    },
  },
  {
    methode: 'get',
    pad: '/oefening/{code}/brievenbus',
    groep: 'Oefenomgeving',
    samenvatting: 'De laatste brieven die uit deze oefenomgeving zijn verzonden.',
    beleid: 'oefensleutel',
    antwoorden: [{ status: 200, uitleg: 'De brieven', vorm: ding({ brieven: lijst(verzonden) }) }],
    problemen: [404],
    async doe(v) {
      const rijen = await verzondenBrieven(v.d, toeschouwer(await oefenruimteVan(v)))
      return json({
        brieven: rijen.map((b) => ({
          zaak: b.zaak,
          brief: b.nummer,
          soort: b.soort,
          kanaal: b.kanaal,
          datum: b.datum,
          stand: b.stand,
          aan: b.persoon ?? b.organisatie,
        })),
      })
    },
  },
]

/** The practice tenant of the address; a real desk is not there. */
async function oefenruimteVan(v: Verzoek): Promise<number> {
  return (
    (await oefenSwv(v.d, v.parameter('code'))) ??
    wijsAf(404, 'geen-oefenomgeving', 'Deze oefenomgeving bestaat niet.')
  )
}

/** Somebody who sees everything of every zaak, a concept too, and can do nothing with it. */
function toeschouwer(swv: number): Sessie {
  return {
    swv,
    code: '',
    swvNaam: '',
    oefening: true,
    persoon: '00000000-0000-0000-0000-000000000000',
    naam: 'toeschouwer',
    rollen: [
      { rol: 'systeem', organisatie: null, organisatieNaam: null },
      { rol: 'contactpersoon', organisatie: null, organisatieNaam: null },
    ],
    csrf: '',
    vandaag: '1970-01-01',
  }
}

function leesMoment(waarde: string): Date {
  const m = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(waarde)
  const dag = leesDatum(m?.[1])
  return dag
    ? momentVan(dag, m?.[2] ?? '12:00')
    : wijsAf(400, 'moment', `"${waarde.slice(0, 30)}" is geen moment; schrijf bijvoorbeeld 2023-01-04T12:00.`)
}

/** Two rooms made at the same moment may pick the same number; then the later one picks again. */
async function metNieuweKans<T>(d: ApiDiensten, maak: () => Promise<T>): Promise<T> {
  for (let poging = 1; ; poging++) {
    try {
      return await maak()
    } catch (fout) {
      const bezet = d.storing(fout) === 'bestaat-al' || (fout as { code?: unknown }).code === '23505'
      if (!bezet || poging === POGINGEN) throw fout
    }
  }
}
