// The rows that one played zaak left behind, as text with holes: where an id, a name, a number or a hash stood. Filling
// the holes gives another zaak that the product could have written.
import type { Client } from 'pg'
import { leesCatalogus } from '#db/catalogus.ts'
import { kanoniek } from '#db/json.ts'
import { sleutel } from '#db/opslag/vindbaar.ts'
import { ACHTERNAAM, ROEPNAAM } from './namen.ts'
import { alsVeld } from './kopieer.ts'
import type { Gespeeld } from './spelen.ts'

/** Pieces of text with a hole after each but the last; `gaten` are places in the list of values. */
export type Gatentekst = { delen: readonly string[]; gaten: readonly number[] }

/** Fixed places in the list of values of a zaak; ids follow. */
export const PLEK = {
  swv: 0,
  nummer: 1,
  roepnaam: 2,
  achternaam: 3,
  roepnaamKlein: 4,
  achternaamKlein: 5,
  zaak: 6,
  leerling: 7,
  school: 8,
  ids: 9,
} as const

export type Gebeurtenissjabloon = {
  /** Milliseconds: what the chain is ordered by. */
  op: number
  /** Columns before the hashes; reeks is a hole of its own, see {@link REEKS}. */
  regel: Gatentekst
  /** What is hashed after the previous hash: canonical JSON, with REEKS and AFDRUK as marks. */
  schakel: Gatentekst
  /** The personal part: the row up to the salt, after it, and what is hashed. */
  persoonlijk: { voor: Gatentekst; na: Gatentekst; kanoniek: Gatentekst } | null
}

export type Zaaksjabloon = {
  /** Milliseconds since 1970 of the start. */
  begin: number
  jaar: string
  /** Ids made anew for every zaak: which version each has. */
  eigenIds: readonly ('v4' | number)[]
  /** Ids of the tenant: by the name of the person or organisation. */
  gedeeldeIds: readonly string[]
  /** Places of the ids of which the key of a contact person follows; those keys come after the ids. */
  contactsleutels: readonly number[]
  /** Rows per table, in the order of tables. */
  rijen: ReadonlyMap<string, readonly Gatentekst[]>
  gebeurtenissen: readonly Gebeurtenissjabloon[]
  besluiten: number
}

export type Sjablonen = { kolommen: ReadonlyMap<string, readonly string[]>; zaken: readonly Zaaksjabloon[] }

/** Marks inside canonical JSON that are filled while the chain is computed. */
export const REEKS = 770_770_770_001
export const AFDRUK = 'f'.repeat(64)
const SWV = 770_770_770_002

/** In the order of their foreign keys. */
export const TABELLEN = [
  'persoon',
  'rol',
  'leerling',
  'gezag',
  'zaak',
  'dossierstuk',
  'taak',
  'termijn',
  'zaak_toegang',
  'bewaking',
  'betrokkenheid',
  'brief',
  'uitgaand',
  'melding',
  'kengetalfeit',
  'gebeurtenis',
  'gebeurtenis_persoonlijk',
] as const

/** Ids; the keys of roles have version 8 and are the same in every samenwerkingsverband. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The key in zaak_toegang of the contact person of a school, or of who began the zaak as contact person. */
export function contactsleutel(id: string): string {
  return sleutel({ soort: 'rol', wie: `contactpersoon:${id}` })
}
const GEEN_VASTE_KOLOM = new Set(['reeks', 'vorige_hash', 'hash', 'persoonlijk_afdruk', 'zout'])

/** Reads the played zaken as a superuser. */
export async function leesSjablonen(client: Client, gespeeld: Gespeeld): Promise<Sjablonen> {
  const { kolommen: alle } = await leesCatalogus(client)
  const kolommen = new Map<string, string[]>()
  for (const tabel of TABELLEN)
    kolommen.set(
      tabel,
      alle
        .filter((k) => k.tabel === tabel && !k.identiteit)
        .map((k) => k.kolom)
        // The computed ones last, so that a line is one text with holes and then the hashes.
        .toSorted((a, b) => Number(GEEN_VASTE_KOLOM.has(a)) - Number(GEEN_VASTE_KOLOM.has(b))),
    )
  await eisDatAllesMeegaat(alle, client, gespeeld.swv)
  const { rows: organisaties } = await client.query<{ id: string; naam: string }>(
    'select id, naam from organisatie where swv = $1',
    [gespeeld.swv],
  )
  const bekend = new Map([...gespeeld.mensen, ...organisaties].map(({ id, naam }) => [id, naam]))
  const zaken: Zaaksjabloon[] = []
  for (const z of gespeeld.zaken) zaken.push(await leesZaaksjabloon(client, gespeeld, z, kolommen, bekend))
  return { kolommen, zaken }
}

/** A table that a zaak fills and that is not stamped would make the benchmark flatter the product. */
async function eisDatAllesMeegaat(
  alle: readonly { tabel: string; kolom: string }[],
  client: Client,
  swv: number,
): Promise<void> {
  const gestempeld = new Set<string>([...TABELLEN, 'zoekwoord'])
  for (const { tabel } of alle.filter((k) => k.kolom === 'zaak')) {
    if (gestempeld.has(tabel)) continue
    const { rowCount } = await client.query(
      `select from ${tabel} where swv = $1 and zaak is not null limit 1`,
      [swv],
    )
    if (rowCount) throw new Error(`The played zaken have rows in ${tabel}; add it to TABELLEN`)
  }
}

function waar(tabel: string): string {
  if (tabel === 'zaak') return 'id = $2'
  if (tabel === 'leerling') return 'id = $3'
  if (tabel === 'gezag') return 'leerling = $3'
  if (tabel === 'persoon') return 'id = any($4)'
  if (tabel === 'rol') return 'persoon = any($4)'
  if (tabel === 'uitgaand') return `inhoud ->> 'zaak' = $2::text`
  return 'zaak = $2'
}

type Rij = Record<string, string | null>

async function leesZaaksjabloon(
  client: Client,
  { swv }: Gespeeld,
  z: Gespeeld['zaken'][number],
  kolommen: ReadonlyMap<string, readonly string[]>,
  bekend: ReadonlyMap<string, string>,
): Promise<Zaaksjabloon> {
  const gevonden = new Map<string, Rij[]>()
  for (const tabel of TABELLEN) {
    const namen = kolommen.get(tabel) ?? []
    // What waits in the outbox would be set as letters by the process that is measured.
    const waarde = (k: string) =>
      tabel === 'uitgaand' && k === 'gereed' ? `coalesce(gereed, niet_voor)::text as gereed` : `${k}::text`
    // With the table before it: the bare name would be the text of the column, and "10" sorts before "2".
    const volgorde = tabel.startsWith('gebeurtenis') ? `order by ${tabel}.volgnummer` : ''
    const waarbij = waar(tabel)
    const { rows } = await client.query<Rij>(
      `select ${namen.map(waarde).join(', ')} from ${tabel} where swv = $1 and ${waarbij}
       and ($2::uuid is not null and $3::uuid is not null and $4::uuid[] is not null) ${volgorde}`,
      [swv, z.zaak, z.leerling, z.gezin],
    )
    gevonden.set(tabel, rows)
  }
  const eigen: string[] = []
  const gedeeld: string[] = []
  const zaakrij = gevonden.get('zaak')?.[0]
  const school = zaakrij?.['aanvrager'] ?? ''
  const nummer = zaakrij?.['nummer'] ?? ''
  // First every id that is met gets its place, then the texts are cut.
  for (const rijen of gevonden.values())
    for (const rij of rijen)
      for (const tekst of Object.values(rij))
        for (const id of tekst?.match(UUID) ?? []) {
          if (id === z.zaak || id === z.leerling || id === school) continue
          const lijst = bekend.has(id) ? gedeeld : eigen
          if (!lijst.includes(id)) lijst.push(id)
        }
  const plekken = new Map<string, number>([
    [z.zaak, PLEK.zaak],
    [z.leerling, PLEK.leerling],
    [school, PLEK.school],
    [nummer, PLEK.nummer],
    [ROEPNAAM, PLEK.roepnaam],
    [ACHTERNAAM, PLEK.achternaam],
    [ROEPNAAM.toLowerCase(), PLEK.roepnaamKlein],
    [ACHTERNAAM.toLowerCase(), PLEK.achternaamKlein],
    [String(SWV), PLEK.swv],
    ...eigen.map((id, i) => [id, PLEK.ids + i] as const),
    ...gedeeld.map((id, i) => [id, PLEK.ids + eigen.length + i] as const),
  ])
  const toegang = new Set((gevonden.get('zaak_toegang') ?? []).map((r) => r['sleutel']))
  const contactsleutels: number[] = []
  for (const [id, plek] of [...plekken].filter(
    ([id]) => id.length === 36 && toegang.has(contactsleutel(id)),
  )) {
    plekken.set(contactsleutel(id), PLEK.ids + eigen.length + gedeeld.length + contactsleutels.length)
    contactsleutels.push(plek)
  }
  const snij = (tekst: string) => snijd(tekst, plekken)
  const regel = (tabel: string, rij: Rij, tot?: number) =>
    (kolommen.get(tabel) ?? [])
      .slice(0, tot)
      .map((k) => (k === 'swv' ? String(SWV) : alsVeld(rij[k] ?? null)))
      .join('\t')

  const rijen = new Map<string, Gatentekst[]>()
  for (const tabel of TABELLEN)
    if (!tabel.startsWith('gebeurtenis'))
      rijen.set(
        tabel,
        (gevonden.get(tabel) ?? []).map((rij) => snij(`${regel(tabel, rij)}\n`)),
      )
  const persoonlijk = new Map(
    (gevonden.get('gebeurtenis_persoonlijk') ?? []).map((r) => [r['volgnummer'], r]),
  )
  const gebeurtenissen = (gevonden.get('gebeurtenis') ?? []).map((rij): Gebeurtenissjabloon => {
    const op = new Date(String(rij['op'])).getTime()
    const p = persoonlijk.get(rij['volgnummer'] ?? '')
    return {
      op,
      regel: snij(regel('gebeurtenis', rij, -4)),
      schakel: snij(
        kanoniek({
          swv: SWV,
          zaak: rij['zaak'],
          volgnummer: Number(rij['volgnummer']),
          reeks: REEKS,
          soort: rij['soort'],
          inhoud: JSON.parse(rij['inhoud'] ?? 'null') as unknown,
          persoonlijk_afdruk: rij['persoonlijk_afdruk'] === null ? null : AFDRUK,
          door: rij['door'],
          rol: rij['rol'],
          organisatie: rij['organisatie'],
          op: String(BigInt(op) * 1000n),
          datum: rij['datum'],
        }),
      ),
      persoonlijk: p
        ? {
            voor: snij(regel('gebeurtenis_persoonlijk', p, -1)),
            na: snij(''),
            kanoniek: snij(kanoniek(JSON.parse(p['inhoud'] ?? 'null'))),
          }
        : null,
    }
  })
  return {
    begin: gebeurtenissen[0]?.op ?? 0,
    jaar: nummer.slice(0, 4),
    eigenIds: eigen.map((id) =>
      id[14] === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : 'v4',
    ),
    gedeeldeIds: gedeeld.map((id) => bekend.get(id) ?? ''),
    contactsleutels,
    rijen,
    gebeurtenissen,
    besluiten: (gevonden.get('gebeurtenis') ?? []).filter((r) => r['soort'] === 'besluit-genomen').length,
  }
}

/** Cuts a text at everything that differs per zaak. */
function snijd(tekst: string, plekken: ReadonlyMap<string, number>): Gatentekst {
  const delen: string[] = []
  const gaten: number[] = []
  const patroon = new RegExp(
    [
      UUID.source,
      ...[...plekken.keys()].filter((s) => s.length > 0 && !new RegExp(UUID.source).test(s)),
    ].join('|'),
    'g',
  )
  let vorige = 0
  for (const { 0: gevonden, index } of tekst.matchAll(patroon)) {
    const plek = plekken.get(gevonden)
    if (plek === undefined) throw new Error('An id of a zaak has no place')
    delen.push(tekst.slice(vorige, index))
    gaten.push(plek)
    vorige = index + gevonden.length
  }
  delen.push(tekst.slice(vorige))
  return { delen, gaten }
}

/** Fills the holes. */
export function vul({ delen, gaten }: Gatentekst, waarden: readonly string[]): string {
  let uit = delen[0] ?? ''
  for (let i = 0; i < gaten.length; i++)
    uit += (waarden[gaten[i] as number] as string) + (delen[i + 1] as string)
  return uit
}
