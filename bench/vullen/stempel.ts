// Stamps the zaken of one tenant out of the played ones, with their own ids, names and hash chain.
import { hash } from 'node:crypto'
import type { Client } from 'pg'
import { zoekwoorden } from '#app/zaak/zoekwoorden.ts'
import { begin } from '#db/keten.ts'
import type { Feiten } from '#domein/verloop/opdracht.ts'
import { kopieer } from './kopieer.ts'
import { ACHTERNAMEN, VOORNAMEN } from './namen.ts'
import { AFDRUK, PLEK, REEKS, type Sjablonen, type Zaaksjabloon, contactsleutel, vul } from './sjabloon.ts'
import { type Toeval, toeval } from './toeval.ts'

/** A tenant to fill: its people and organisations by name, and the schools that ask. */
export type Tenant = {
  swv: number
  aantal: number
  ids: ReadonlyMap<string, string>
  scholen: readonly { id: string; zorgcoordinator: string }[]
}

export type Gestempeld = { zaken: number; gebeurtenissen: number; rijen: number; bytes: number }

type Stempel = { s: Zaaksjabloon; w: string[] }

/** Characters collected before a part is sent. */
const PARTIJ = 4_000_000
/** Who in the played room belongs to the school that asks. */
const VAN_DE_SCHOOL = 'zorgcoordinator.streek'

let ruimte = Buffer.alloc(65_536)

/** sha256 of bytes and then a text; one call for short things is twice as quick as an object that is fed. */
function hashNa(voor: Buffer, tekst: string): Buffer {
  const meeste = voor.length + tekst.length * 3
  if (meeste > ruimte.length) ruimte = Buffer.alloc(meeste * 2)
  voor.copy(ruimte)
  const tot = voor.length + ruimte.write(tekst, voor.length)
  return hash('sha256', ruimte.subarray(0, tot), 'buffer')
}

/** Writes all zaken of a tenant. The connection is a superuser's: COPY does not go through row-level security. */
export async function stempelTenant(
  client: Client,
  sjablonen: Sjablonen,
  tenant: Tenant,
  zaad: number,
): Promise<Gestempeld> {
  const t = toeval(zaad * 1000 + tenant.swv)
  const gedaan: Gestempeld = { zaken: 0, gebeurtenissen: 0, rijen: 0, bytes: 0 }
  const buffers = new Map<string, string>()
  const stuur = async (tabel: string) => {
    const tekst = buffers.get(tabel)
    if (!tekst) return
    buffers.set(tabel, '')
    const deel = Buffer.from(tekst)
    gedaan.bytes += deel.length
    const namen = sjablonen.kolommen.get(tabel) ?? ['swv', 'woord', 'zaak']
    await kopieer(client, `copy ${tabel} (${namen.join(', ')}) from stdin`, deel)
  }
  const schrijf = (tabel: string, regel: string) => {
    const tekst = (buffers.get(tabel) ?? '') + regel
    buffers.set(tabel, tekst)
    gedaan.rijen += 1
  }
  const stuurVolle = async () => {
    for (const [tabel, tekst] of buffers) if (tekst.length > PARTIJ) await stuur(tabel)
  }

  const zaken = kiesZaken(sjablonen, tenant, t)
  const tellers = new Map<string, number>()
  for (const { s, w } of zaken) {
    const volgende = (tellers.get(s.jaar) ?? 0) + 1
    tellers.set(s.jaar, volgende)
    w[PLEK.nummer] = `${s.jaar}-${String(volgende).padStart(4, '0')}`
    for (const [tabel, rijen] of s.rijen) for (const rij of rijen) schrijf(tabel, vul(rij, w))
    for (const woord of woorden(w)) schrijf('zoekwoord', `${tenant.swv}\t${woord}\t${w[PLEK.zaak]}\n`)
    gedaan.zaken += 1
    if (gedaan.zaken % 200 === 0) await stuurVolle()
  }
  for (const tabel of [...sjablonen.kolommen.keys(), 'zoekwoord']) await stuur(tabel)
  gedaan.gebeurtenissen = await schrijfKeten(client, tenant.swv, zaken, t, schrijf, stuurVolle)
  for (const tabel of ['gebeurtenis', 'gebeurtenis_persoonlijk']) await stuur(tabel)
  for (const [jaar, waarde] of tellers) await zetTeller(client, tenant.swv, 'zaak', jaar, waarde)
  await telKengetallen(client, tenant.swv)
  return gedaan
}

/** Which played zaak each zaak follows, in order of their start. */
function kiesZaken(sjablonen: Sjablonen, tenant: Tenant, t: Toeval): Stempel[] {
  const gekozen = Array.from({ length: tenant.aantal }, () => t.kies(sjablonen.zaken))
  gekozen.sort((a, b) => a.begin - b.begin)
  return gekozen.map((s) => {
    const school = t.kies(tenant.scholen)
    const [roepnaam, achternaam] = [t.kies(VOORNAMEN), t.kies(ACHTERNAMEN)]
    const w = [
      String(tenant.swv),
      '',
      roepnaam,
      achternaam,
      roepnaam.toLowerCase(),
      achternaam.toLowerCase(),
      t.uuid(s.begin),
      t.uuid(s.begin),
      school.id,
    ]
    for (const soort of s.eigenIds) w.push(soort === 'v4' ? t.uuid() : t.uuid(soort))
    for (const naam of s.gedeeldeIds)
      w.push(naam === VAN_DE_SCHOOL ? school.zorgcoordinator : (tenant.ids.get(naam) ?? ''))
    for (const plek of s.contactsleutels) w.push(contactsleutel(w[plek] ?? ''))
    return { s, w }
  })
}

/** The words that the product would write. */
function woorden(w: readonly string[]): ReadonlySet<string> {
  const naam = `${w[PLEK.roepnaam]} ${w[PLEK.achternaam]}`
  return new Set(zoekwoorden(w[PLEK.nummer] ?? '', { leerling: { naam } } as Feiten))
}

/** The history of the tenant in the order of time, as acts of many zaken follow each other; linked by their hashes. */
async function schrijfKeten(
  client: Client,
  swv: number,
  zaken: readonly Stempel[],
  t: Toeval,
  schrijf: (tabel: string, regel: string) => void,
  stuurVolle: () => Promise<void>,
): Promise<number> {
  const welke: number[] = []
  const sleutels: number[] = []
  zaken.forEach(({ s }, z) => {
    s.gebeurtenissen.forEach((g, n) => {
      // Seconds, then the place: sorts as one number below 2^53. The history of one zaak never goes back in time.
      sleutels.push(Math.floor(g.op / 1000) * 4_194_304 + welke.length)
      welke.push(z * 256 + n)
    })
  })
  if (welke.length > 4_194_304) throw new Error('Too many gebeurtenissen for one tenant')
  const volgorde = Float64Array.from(sleutels).sort()
  let vorige = begin(swv).hash
  let vorigeHex = vorige.toString('hex')
  let reeks = 0
  for (const sleutel of volgorde) {
    const plek = welke[sleutel % 4_194_304] as number
    const { s, w } = zaken[Math.floor(plek / 256)] as Stempel
    const g = s.gebeurtenissen[plek % 256]
    if (!g) throw new Error('More than 256 gebeurtenissen in one zaak')
    reeks += 1
    let afdruk = ''
    if (g.persoonlijk) {
      const zout = t.hex(16)
      afdruk = hashNa(Buffer.from(zout, 'hex'), vul(g.persoonlijk.kanoniek, w)).toString('hex')
      schrijf('gebeurtenis_persoonlijk', `${vul(g.persoonlijk.voor, w)}\t\\\\x${zout}\n`)
    }
    const schakel = vul(g.schakel, w).replace(String(REEKS), String(reeks))
    const eigen = hashNa(vorige, afdruk ? schakel.replace(AFDRUK, afdruk) : schakel)
    const eigenHex = eigen.toString('hex')
    // The columns that are computed come in the order of the catalog: reeks, persoonlijk_afdruk, vorige_hash, hash.
    schrijf(
      'gebeurtenis',
      `${vul(g.regel, w)}\t${reeks}\t${afdruk ? `\\\\x${afdruk}` : '\\N'}\t\\\\x${vorigeHex}\t\\\\x${eigenHex}\n`,
    )
    vorige = eigen
    vorigeHex = eigenHex
    if (reeks % 1000 === 0) await stuurVolle()
  }
  await client.query('insert into keten (swv, reeks, hash) values ($1, $2, $3)', [swv, reeks, vorige])
  return welke.length
}

/** The counters by month, of each organisation and of the whole, from the facts that were stamped. */
async function telKengetallen(client: Client, swv: number): Promise<void> {
  await client.query(
    `insert into kengetaltelling (swv, maand, aantal, som, organisatie, kengetal, procedure, waarde)
     select swv, date_trunc('month', datum)::date, sum(aantal), sum(som), wie, kengetal, procedure, waarde
     from kengetalfeit, unnest(array['', organisatie::text]) wie
     where swv = $1 group by 1, 2, 5, 6, 7, 8`,
    [swv],
  )
}

async function zetTeller(client: Client, swv: number, naam: string, sleutel: string, waarde: number) {
  await client.query(
    `insert into teller (swv, naam, sleutel, waarde) values ($1, $2, $3, $4)
     on conflict (swv, naam, sleutel) do update set waarde = excluded.waarde`,
    [swv, naam, sleutel, waarde],
  )
}
