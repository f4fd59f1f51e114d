// Starting a zaak, looking at it, and everything that can be done with it.
import type { Mislukt, Zaakbeeld } from '#app/contract.ts'
import { toonBsn } from '#app/bsn/inzien.ts'
import { zaakbeeld } from '#app/zaak/bekijken.ts'
import { kiesbareProcedures, kiesbareScholen } from '#app/zaak/kiesbaar.ts'
import { startZaak } from '#app/zaak/starten.ts'
import { voerUit } from '#app/zaak/uitvoeren.ts'
import { type Gezien, wieZag } from '#app/zaak/wiezag.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import type { Velden } from '#domein/kern/veld.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { ZAAK_STARTEN } from '#domein/zaak/starten.ts'
import { PROCEDURES } from '#procedures/register.ts'
import { bedoeltU } from '../../woord.ts'
import { type Vorm, datum, ding, geheel, lijst, ofNiets, tekst, vast } from '../../schema/vorm.ts'
import { etag, sleutelVan, versieVan } from '../koppen.ts'
import { leesObject } from '../lichaam.ts'
import { Afgewezen, vanMislukt, wijsAf } from '../probleem.ts'
import { type Queryveld, type Route, type Verzoek, json } from '../route.ts'

const gestart: Vorm<{
  soort: 'uitgevoerd'
  zaak: string
  nummer: string
  versie: number
  status: string
  gebeurtenissen: readonly string[]
}> = ding({
  soort: vast('uitgevoerd'),
  zaak: tekst,
  nummer: tekst,
  versie: geheel,
  status: tekst,
  gebeurtenissen: lijst(tekst),
})

const aanmeldscholen: Vorm<{ scholen: readonly { id: string; naam: string; plaats: string | null }[] }> =
  ding({
    scholen: lijst(ding({ id: tekst, naam: tekst, plaats: ofNiets(tekst) })),
  })

const gezienVorm: Vorm<Gezien> = ding({
  procedure: tekst,
  nummer: tekst,
  regels: lijst(ding({ datum, wie: tekst, wat: tekst })),
})

export const VERSIEVELD: Readonly<Record<string, Queryveld>> = {
  versie: {
    uitleg: 'De versie van de zaak die u heeft bekeken, als u geen If-Match kunt sturen.',
    schema: { type: 'integer' },
  },
}

const STARTVELDEN: Velden = {
  ...ZAAK_STARTEN.velden,
  organisatie: {
    soort: 'verwijzing',
    naar: 'organisatie',
    label: 'De school die aanvraagt',
    hulp: 'Alleen nodig als u voor meer scholen werkt.',
  },
}

/** Stops with the problem of a use case that did not succeed. */
export function stop(m: Mislukt, viaIfMatch = false): never {
  throw new Afgewezen(vanMislukt(m, viaIfMatch))
}

/** A zaak as its reader may see it. */
export function zaakAntwoord(beeld: Zaakbeeld): Response {
  return json(beeld, 200, { etag: etag(beeld.versie) })
}

export const ZAKEN: readonly Route[] = [
  {
    methode: 'post',
    pad: '/zaken',
    groep: 'Zaken',
    samenvatting: 'Een zaak beginnen (zaak-starten). Het is een concept tot u indient.',
    beleid: 'ingelogd',
    velden: STARTVELDEN,
    antwoorden: [{ status: 201, uitleg: 'Begonnen', vorm: gestart }],
    problemen: [409],
    async doe(v) {
      const { procedure, betreft, organisatie, vanuit, school } = v.waarden
      const sleutel = sleutelVan(v.verzoek.headers)
      const uitkomst = await startZaak(v.d, v.sessie, {
        procedure: String(procedure),
        leerling: typeof betreft === 'string' ? betreft : null,
        ...(typeof vanuit === 'string' ? { vanuit } : {}),
        ...(typeof organisatie === 'string' ? { organisatie } : {}),
        ...(typeof school === 'string' ? { school } : {}),
        ...(sleutel ? { sleutel } : {}),
      })
      if (uitkomst.soort !== 'uitgevoerd') return stop(uitkomst)
      return json(uitkomst, 201, {
        location: `/api/v1/zaken/${uitkomst.zaak}`,
        etag: etag(uitkomst.versie),
      })
    },
  },
  {
    methode: 'get',
    pad: '/aanmeldscholen',
    groep: 'Zaken',
    samenvatting: 'De scholen waar u als ouder uit kunt kiezen als u een kind bij een school aanmeldt.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'De scholen op naam', vorm: aanmeldscholen }],
    problemen: [],
    async doe(v) {
      const procedures = await kiesbareProcedures(v.d, v.sessie)
      return json({ scholen: await kiesbareScholen(v.d, v.sessie, procedures) })
    },
  },
  {
    methode: 'get',
    pad: '/zaken/{zaak}',
    groep: 'Zaken',
    samenvatting: 'De zaak zoals u haar mag zien, met wat u nu kunt doen.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'De zaak', vorm: 'Zaak' }],
    problemen: [404],
    async doe(v) {
      const beeld = await zaakbeeld(v.d, v.sessie, v.parameter('zaak'))
      return 'soort' in beeld ? stop(beeld) : zaakAntwoord(beeld)
    },
  },
  {
    methode: 'get',
    pad: '/zaken/{zaak}/gezien',
    groep: 'Zaken',
    samenvatting: 'Voor ouders en jongeren: welke functies het dossier hebben gezien, en wanneer.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'Wie keek, het nieuwste eerst', vorm: gezienVorm }],
    problemen: [404],
    async doe(v) {
      const gezien = await wieZag(v.d, v.sessie, v.parameter('zaak'))
      return 'soort' in gezien ? stop(gezien) : json(gezien)
    },
  },
  {
    // Not a GET: reading is put on record, and nothing on the way may keep the answer.
    methode: 'post',
    pad: '/zaken/{zaak}/bsn',
    groep: 'Zaken',
    samenvatting: 'Het BSN lezen, voor wie dat mag. Elke keer wordt vastgelegd.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'Het nummer', vorm: ding({ bsn: tekst }) }],
    problemen: [404, 409],
    async doe(v) {
      const gelezen = await toonBsn(v.d, v.sessie, v.parameter('zaak'))
      return gelezen.soort === 'bsn'
        ? json({ bsn: gelezen.bsn }, 200, { 'cache-control': 'no-store' })
        : stop(gelezen)
    },
  },
  {
    methode: 'post',
    pad: '/zaken/{zaak}/opdrachten/{naam}',
    groep: 'Opdrachten',
    samenvatting: 'Een opdracht uitvoeren. De velden staan bij de opdracht; een leeg antwoord is null.',
    beleid: 'ingelogd',
    query: VERSIEVELD,
    lichaam: { soort: 'application/json', schema: { type: 'object' }, verplicht: false },
    antwoorden: [{ status: 200, uitleg: 'Uitgevoerd', vorm: 'Uitgevoerd' }],
    problemen: [404, 409, 412],
    doe: (v) => voerOpdrachtUit(v),
  },
]

async function voerOpdrachtUit(v: Verzoek): Promise<Response> {
  const opdracht = v.parameter('naam')
  if (opdracht === ZAAK_STARTEN.naam)
    wijsAf(404, 'onbekende-opdracht', 'Een nieuwe zaak begint u met POST /api/v1/zaken.')
  if (!OPDRACHTEN.has(opdracht))
    wijsAf(
      404,
      'onbekende-opdracht',
      `De opdracht "${opdracht.slice(0, 60)}" bestaat niet.${bedoeltU(opdracht, OPDRACHTEN.keys())}`,
    )
  const { versie, viaIfMatch } = versieVan(v.verzoek.headers, v.query('versie'))
  const sleutel = sleutelVan(v.verzoek.headers)
  const uitkomst = await voerUit(v.d, v.sessie, {
    zaak: v.parameter('zaak'),
    opdracht,
    invoer: await leesObject(v.verzoek),
    ...(versie === undefined ? {} : { versie }),
    ...(sleutel ? { sleutel } : {}),
  })
  if (uitkomst.soort !== 'uitgevoerd') return stop(metSuggesties(uitkomst, opdracht), viaIfMatch)
  return json(uitkomst, 200, { etag: etag(uitkomst.versie) })
}

/** Adds the nearest known field to each field that does not exist. */
export function metSuggesties(m: Mislukt, opdracht: string): Mislukt {
  if (!isWeigering(m) || !m.velden) return m
  const bekend = veldnamen(opdracht)
  const velden = Object.fromEntries(
    Object.entries(m.velden).map(([naam, tekstVan]) => [
      naam,
      bekend.has(naam) ? tekstVan : `${tekstVan}${bedoeltU(naam, bekend)}`,
    ]),
  )
  const [eerste = ''] = Object.values(m.velden)
  return { ...m, velden, reden: m.reden === eerste ? (Object.values(velden)[0] ?? m.reden) : m.reden }
}

/** The fields that an opdracht has in any procedure. */
function veldnamen(opdracht: string): ReadonlySet<string> {
  const soort = OPDRACHTEN.get(opdracht)
  const procedures = PROCEDURES
  return new Set(procedures.flatMap((p) => Object.keys(soort?.velden(p, null) ?? {})))
}
