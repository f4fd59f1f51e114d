// What is measured: things that users do, as real people with real sessions. The same list goes to product and ceiling.
import type { Client } from 'pg'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import type { Plafondconfig } from '../plafond/plafond.ts'
import { toeval } from '../vullen/toeval.ts'
import type { Antwoord, Verrichting, Vraag } from './klant.ts'

/** A tenant that takes part, with who is logged in and what there is to look at. */
export type Deelnemer = {
  code: string
  swv: number
  namen: Readonly<Record<string, string>>
  tokens: { secretariaat: string; school: string }
  zaken: readonly string[]
  woorden: readonly string[]
  /** Pupils without a zaak, one for every zaak that is started. */
  leerlingen: readonly string[]
}

export type Soort = {
  naam: string
  titel: string
  doel: { eerst: number; eind: number }
  verrichting: Verrichting
  /** Ids in an answer, in order, for the comparison of product and ceiling. */
  ids: ((nr: number) => { vraag: Vraag; lees(antwoord: Antwoord): readonly string[] }) | null
}

/** Tenants that take part: the largest, of falling size. */
const DEELNEMERS = 8
const LEERLINGEN = 2500
const STATUS = 'TLV afgegeven'
/** School years that the filled database spans. */
const JAREN = 5
/** Key figures that are a number of zaken; what a line says of others is worked out. */
const TELLEND = ['aanvragen', 'toekenningen', 'afwijzingen']

/** Logs people in at the product and picks what they will look at. */
export async function deelnemers(client: Client, url: string): Promise<Deelnemer[]> {
  const uit: Deelnemer[] = []
  const { rows: tenants } = await client.query<{ id: number; code: string }>(
    'select id, code from samenwerkingsverband order by id limit $1',
    [DEELNEMERS],
  )
  for (const { id: swv, code } of tenants) {
    const inloggen = async (gebruikersnaam: string): Promise<string> => {
      const antwoord = await fetch(`${url}/api/v1/sessies`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ samenwerkingsverband: code, gebruikersnaam, wachtwoord: OEFENWACHTWOORD }),
      })
      if (antwoord.status !== 201) throw new Error(`${gebruikersnaam} could not log in: ${antwoord.status}`)
      return ((await antwoord.json()) as { token: string }).token
    }
    const t = toeval(swv)
    const lijst = async (sql: string) => (await client.query<{ x: string }>(sql, [swv])).rows.map((r) => r.x)
    const leerlingen = Array.from({ length: LEERLINGEN }, () => t.uuid(Date.now()))
    await client.query(
      `insert into leerling (swv, id, naam, geboren, woonplaats, school)
       select $1, x, 'Nieuw Begin', '2012-05-06', 'Ede', o.id from unnest($2::uuid[]) x
       join organisatie o on o.swv = $1 and o.naam = 'CSG Het Streek College'`,
      [swv, leerlingen],
    )
    const namen = await client.query<{ naam: string; id: string }>(
      `select gebruikersnaam as naam, id from persoon where swv = $1 and gebruikersnaam is not null
       union all select naam, id from organisatie where swv = $1`,
      [swv],
    )
    uit.push({
      code,
      swv,
      namen: Object.fromEntries(namen.rows.map((r) => [r.naam, r.id])),
      tokens: {
        secretariaat: await inloggen('secretariaat'),
        school: await inloggen('zorgcoordinator.streek'),
      },
      zaken: await lijst(
        `select id::text as x from zaak where swv = $1 and ingediend_op is not null order by md5(id::text) limit 2000`,
      ),
      woorden: await lijst(
        `select split_part(naam, ' ', 2) as x from leerling where swv = $1 order by md5(id::text) limit 300`,
      ),
      leerlingen,
    })
  }
  return uit
}

/** What the ceiling must know of them. */
export function voorPlafond(lijst: readonly Deelnemer[]): Plafondconfig['tenants'] {
  return Object.fromEntries(lijst.map((d) => [d.code, { swv: d.swv, namen: d.namen }]))
}

const WERKQUERY = `weergave=team&status=${encodeURIComponent(STATUS)}`
const get = (pad: string, koppen: Record<string, string>): Vraag => ({ methode: 'GET', pad, koppen })

/** The worklist as a page, as the secretariat of this tenant asks for it. */
export function werkVraag(d: Deelnemer): Vraag {
  return get(`/${d.code}/werk?${WERKQUERY}`, koekje(d.tokens.secretariaat))
}

const koekje = (token: string) => ({ cookie: `loket_sessie=${token}` })
const kies = <T>(lijst: readonly T[], nr: number): T => lijst[nr % lijst.length] as T

/** The list of what is measured, for these people. */
export function soorten(lijst: readonly Deelnemer[]): Soort[] {
  const kop = (token: string) => ({ authorization: `Bearer ${token}` })
  const wie = (nr: number) => kies(lijst, nr)
  const zaakVan = (nr: number) => kies(wie(nr).zaken, Math.floor(nr / lijst.length))
  const post = (pad: string, token: string, lichaam: unknown): Vraag => ({
    methode: 'POST',
    pad,
    koppen: { ...kop(token), 'content-type': 'application/json' },
    lichaam: JSON.stringify(lichaam),
  })
  const enkel =
    (maak: (nr: number) => Vraag): Verrichting =>
    async (stel, nr) => {
      const vraag = maak(nr)
      const { status, bytes, tekst } = await stel(vraag)
      if (status !== 200) throw new Error(`${vraag.pad} answers ${status}: ${tekst.slice(0, 200)}`)
      return bytes
    }
  const hrefs = (tekst: string) => [
    ...new Set(
      [...tekst.matchAll(/<th scope="row"><a href="\/[^"]*\/zaken\/([0-9a-f-]{36})"/g)].map(
        (m) => m[1] ?? '',
      ),
    ),
  ]
  const lees = {
    werkHtml: (a: Antwoord) => [
      ...hrefs(a.tekst),
      ...[...a.tekst.matchAll(/(?:Mijn|Team|Niet toegewezen|Alles) \(([\d+]+)\)/g)].map((m) => m[1] ?? ''),
    ],
    werkJson: (a: Antwoord) => {
      const j = JSON.parse(a.tekst) as { rijen: { zaak: string }[]; aantallen: Record<string, number> }
      return [
        ...j.rijen.map((r) => r.zaak),
        ...['mijn', 'team', 'niet-toegewezen', 'alles'].map((k) => String(j.aantallen[k])),
      ]
    },
    zaakHtml: (a: Antwoord) => [String([...a.tekst.matchAll(/\/stukken\/([0-9a-f-]{36})/g)].length)],
    zaakJson: (a: Antwoord) => {
      const j = JSON.parse(a.tekst) as {
        nummer: string
        versie: number
        tijdlijn: { volgnummer: number }[]
        termijnen: { naam: string; einde: string }[]
      }
      return [
        j.nummer,
        String(j.versie),
        ...j.tijdlijn.map((r) => String(r.volgnummer)),
        ...j.termijnen.map((t) => t.naam).toSorted(),
      ]
    },
    kengetallen: (a: Antwoord) =>
      (
        JSON.parse(a.tekst) as {
          regels: { procedure: string; kengetal: string; waarde: string | null; getal: number | null }[]
        }
      ).regels
        .filter((r) => TELLEND.includes(r.kengetal) && r.waarde === null && r.getal)
        .map((r) => `${r.procedure}:${r.kengetal}:${r.getal}`)
        .toSorted(),
    zoek: (a: Antwoord) => (JSON.parse(a.tekst) as { zaken: { zaak: string }[] }).zaken.map((z) => z.zaak),
  }
  const maak = {
    'werk-html': (nr: number) => werkVraag(wie(nr)),
    'werk-json': (nr: number) => get(`/api/v1/werk?${WERKQUERY}`, kop(wie(nr).tokens.secretariaat)),
    'zaak-html': (nr: number) =>
      get(`/${wie(nr).code}/zaken/${zaakVan(nr)}`, koekje(wie(nr).tokens.secretariaat)),
    'zaak-json': (nr: number) => get(`/api/v1/zaken/${zaakVan(nr)}`, kop(wie(nr).tokens.secretariaat)),
    zoeken: (nr: number) =>
      post('/api/v1/zoekopdrachten', wie(nr).tokens.secretariaat, {
        tekst: kies(wie(nr).woorden, Math.floor(nr / lijst.length)),
      }),
    // One of the five years after the other.
    kengetallen: (nr: number) => {
      const jaar = new Date().getFullYear() - (Math.floor(nr / lijst.length) % JAREN)
      return get(`/api/v1/kengetallen?schooljaar=${jaar}-${jaar + 1}`, kop(wie(nr).tokens.secretariaat))
    },
  }
  const gebruikt = new Map<string, number>()
  const starten: Verrichting = async (stel, nr) => {
    const d = wie(nr)
    const plek = gebruikt.get(d.code) ?? 0
    gebruikt.set(d.code, plek + 1)
    const leerling = d.leerlingen[plek]
    if (!leerling) throw new Error('There are no pupils left to start a zaak for')
    const a = await stel(
      post('/api/v1/zaken', d.tokens.school, { procedure: 'GV-TLV-VO', betreft: leerling }),
    )
    if (a.status !== 201) throw new Error(`A zaak could not be started: ${a.status} ${a.tekst.slice(0, 300)}`)
    const { zaak } = JSON.parse(a.tekst) as { zaak: string }
    const b = await stel(post(`/api/v1/zaken/${zaak}/opdrachten/indienen`, d.tokens.school, {}))
    if (b.status !== 200) throw new Error(`The zaak could not be filed: ${b.status} ${b.tekst.slice(0, 300)}`)
    return a.bytes + b.bytes
  }
  const soort = (
    naam: keyof typeof maak,
    titel: string,
    doel: Soort['doel'],
    leesIds: (a: Antwoord) => readonly string[],
  ): Soort => ({
    naam,
    titel,
    doel,
    verrichting: enkel(maak[naam]),
    ids: (nr) => ({ vraag: maak[naam](nr), lees: leesIds }),
  })
  return [
    soort(
      'werk-html',
      'Mijn werk, 50 rijen op datum met filter, HTML',
      { eerst: 40, eind: 50 },
      lees.werkHtml,
    ),
    soort('werk-json', 'Mijn werk, JSON', { eerst: 50, eind: 60 }, lees.werkJson),
    soort('zaak-html', 'Zaak met tijdlijn en termijnen, HTML', { eerst: 40, eind: 50 }, lees.zaakHtml),
    soort('zaak-json', 'Zaak, JSON', { eerst: 50, eind: 60 }, lees.zaakJson),
    soort(
      'kengetallen',
      'Kengetallen van een samenwerkingsverband, vijf schooljaren om beurten',
      { eerst: 50, eind: 60 },
      lees.kengetallen,
    ),
    soort('zoeken', 'Zoeken op naam binnen een samenwerkingsverband', { eerst: 50, eind: 60 }, lees.zoek),
    {
      naam: 'starten-indienen',
      titel: 'Zaak starten en indienen',
      doel: { eerst: 50, eind: 60 },
      verrichting: starten,
      ids: null,
    },
  ]
}
