// What the ceiling writes: the very rows that the product wrote for the same act, as plain inserts.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import {
  AFDRUK,
  type Gatentekst,
  PLEK,
  REEKS,
  type Zaaksjabloon,
  contactsleutel,
  vul,
} from '../vullen/sjabloon.ts'
import type { Poort, Rijen } from './verbinding.ts'

/** The rows of one act, learned from the product. */
export type Schrijfwerk = {
  kolommen: Readonly<Record<string, readonly string[]>>
  rijen: Readonly<Record<string, readonly Gatentekst[]>>
  gebeurtenissen: Zaaksjabloon['gebeurtenissen']
  eigenIds: number
  gedeeldeIds: readonly string[]
  contactsleutels: readonly number[]
}
export type Tenantnamen = Readonly<Record<string, string>>

type Opdracht = readonly [string, string, readonly unknown[]]

const KOP = 'select reeks, hash from keten where swv = $1 for update'
const NUMMER = `insert into teller (swv, naam, sleutel, waarde) values ($1, 'zaak', $2, 1)
  on conflict (swv, naam, sleutel) do update set waarde = teller.waarde + 1 returning waarde`
const LEERLING = `select l.id, l.naam, l.school from leerling l
  join sessie s on s.swv = l.swv and s.token_hash = $3
  join rol r on r.swv = l.swv and r.persoon = s.persoon and r.organisatie = l.school
  where l.swv = $1 and l.id = $2 and s.verloopt > now()`
const ZAAKSLOT = `select z.nummer, z.leerling, z.aanvrager, z.versie from zaak z
  join sessie s on s.swv = z.swv and s.token_hash = $3
  join rol r on r.swv = z.swv and r.persoon = s.persoon and r.organisatie = z.aanvrager
  where z.swv = $1 and z.id = $2 and s.verloopt > now() for update of z`

/** Starts a zaak for a pupil. */
export async function start(
  poort: Poort,
  werk: Schrijfwerk,
  v: { swv: number; hash: Buffer; leerling: string; namen: Tenantnamen },
): Promise<{ zaak: string; nummer: string }> {
  const zaak = randomUUID()
  const jaar = String(new Date().getFullYear())
  let nummer = ''
  await poort.inTwee(
    v.swv,
    false,
    [
      ['leerling', LEERLING, [v.swv, v.leerling, v.hash]],
      ['nummer', NUMMER, [v.swv, jaar]],
      ['kop', KOP, [v.swv]],
    ],
    ([leerling, teller, kop]) => {
      const gevonden = leerling?.[0]
      if (!gevonden) throw new Error('The pupil is not there')
      nummer = `${jaar}-${String(teller?.[0]?.['waarde']).padStart(4, '0')}`
      const [roepnaam = '', achternaam = ''] = String(gevonden['naam']).split(' ')
      const w = waarden(werk, v, { zaak, nummer, leerling: v.leerling, school: String(gevonden['school']) })
      const woorden = [nummer, ...nummer.split('-'), roepnaam.toLowerCase(), achternaam.toLowerCase()]
      return [
        ...invoegen('start', werk, w, [
          'zaak',
          'taak',
          'termijn',
          'zaak_toegang',
          'bewaking',
          'brief',
          'uitgaand',
          'melding',
        ]),
        [
          'zoekwoord',
          'insert into zoekwoord (swv, woord, zaak) select $1, x, $3 from unnest($2::text[]) x',
          [v.swv, [...new Set(woorden)], zaak],
        ],
        ...keten('start', werk, w, v.swv, kop),
      ]
    },
  )
  return { zaak, nummer }
}

/** Files the zaak. */
export async function dienIn(
  poort: Poort,
  werk: Schrijfwerk,
  v: { swv: number; hash: Buffer; zaak: string; namen: Tenantnamen },
): Promise<number> {
  await poort.inTwee(
    v.swv,
    false,
    [
      ['slot', ZAAKSLOT, [v.swv, v.zaak, v.hash]],
      ['kop', KOP, [v.swv]],
    ],
    ([zaak, kop]) => {
      const rij = zaak?.[0]
      if (!rij) throw new Error('The zaak is not there')
      const w = waarden(werk, v, {
        zaak: v.zaak,
        nummer: String(rij['nummer']),
        leerling: String(rij['leerling']),
        school: String(rij['aanvrager']),
      })
      const weg = ['taak', 'termijn', 'zaak_toegang', 'bewaking'].map((tabel): Opdracht => [
        `weg-${tabel}`,
        `delete from ${tabel} where swv = $1 and zaak = $2`,
        [v.swv, v.zaak],
      ])
      return [
        bijwerken(werk, w),
        ...weg,
        ...invoegen('indienen', werk, w, [
          'taak',
          'termijn',
          'zaak_toegang',
          'bewaking',
          'brief',
          'uitgaand',
          'melding',
        ]),
        ...keten('indienen', werk, w, v.swv, kop),
      ]
    },
  )
  return werk.gebeurtenissen.length
}

function waarden(
  werk: Schrijfwerk,
  v: { swv: number; namen: Tenantnamen },
  z: { zaak: string; nummer: string; leerling: string; school: string },
): string[] {
  const w: string[] = []
  w[PLEK.swv] = String(v.swv)
  w[PLEK.nummer] = z.nummer
  for (const plek of [PLEK.roepnaam, PLEK.achternaam, PLEK.roepnaamKlein, PLEK.achternaamKlein]) w[plek] = ''
  w[PLEK.zaak] = z.zaak
  w[PLEK.leerling] = z.leerling
  w[PLEK.school] = z.school
  for (let i = 0; i < werk.eigenIds; i++) w.push(randomUUID())
  for (const naam of werk.gedeeldeIds) w.push(v.namen[naam] ?? '')
  for (const plek of werk.contactsleutels) w.push(contactsleutel(w[plek] ?? ''))
  return w
}

/** A line of COPY back into values. */
function velden(regel: string): (string | null)[] {
  return regel
    .replace(/\n$/, '')
    .split('\t')
    .map((veld) =>
      veld === '\\N'
        ? null
        : veld.replace(/\\(.)/g, (_, t: string) =>
            t === 'n' ? '\n' : t === 't' ? '\t' : t === 'r' ? '\r' : t,
          ),
    )
}

const houders = (aantal: number, vanaf = 1) =>
  Array.from({ length: aantal }, (_, i) => `$${vanaf + i}`).join(', ')

function invoegen(
  welk: string,
  werk: Schrijfwerk,
  w: readonly string[],
  tabellen: readonly string[],
): Opdracht[] {
  return tabellen.flatMap((tabel): Opdracht[] => {
    const rijen = werk.rijen[tabel] ?? []
    if (rijen.length === 0) return []
    const kolommen = werk.kolommen[tabel] ?? []
    const plaatsen = rijen.map((_, i) => `(${houders(kolommen.length, i * kolommen.length + 1)})`)
    return [
      [
        `${welk}-${tabel}`,
        `insert into ${tabel} (${kolommen.join(', ')}) values ${plaatsen.join(', ')}`,
        rijen.flatMap((rij) => velden(vul(rij, w))),
      ],
    ]
  })
}

function bijwerken(werk: Schrijfwerk, w: readonly string[]): Opdracht {
  const kolommen = werk.kolommen['zaak'] ?? []
  const zetten = kolommen.map((k, i) => `${k} = $${i + 1}`).filter((z) => !/^(swv|id) /.test(z))
  const [swv, id] = [kolommen.indexOf('swv') + 1, kolommen.indexOf('id') + 1]
  const rij = werk.rijen['zaak']?.[0]
  if (!rij) throw new Error('No zaak row was learned')
  return [
    'zaak',
    `update zaak set ${zetten.join(', ')} where swv = $${swv} and id = $${id}`,
    velden(vul(rij, w)),
  ]
}

/** The gebeurtenissen, linked to the head of the chain. */
function keten(
  welk: string,
  werk: Schrijfwerk,
  w: readonly string[],
  swv: number,
  kop: Rijen | undefined,
): Opdracht[] {
  let vorige = kop?.[0]?.['hash'] as unknown as Buffer
  let reeks = Number(kop?.[0]?.['reeks'])
  const regels: (string | Buffer | number | null)[] = []
  const persoonlijk: (string | Buffer | null)[] = []
  for (const g of werk.gebeurtenissen) {
    reeks += 1
    let afdruk: Buffer | null = null
    if (g.persoonlijk) {
      const zout = randomBytes(16)
      afdruk = createHash('sha256').update(zout).update(vul(g.persoonlijk.kanoniek, w)).digest()
      persoonlijk.push(...velden(vul(g.persoonlijk.voor, w)), zout)
    }
    const schakel = vul(g.schakel, w)
      .replace(String(REEKS), String(reeks))
      .replace(AFDRUK, afdruk?.toString('hex') ?? '')
    const eigen = createHash('sha256').update(vorige).update(schakel).digest()
    regels.push(...velden(vul(g.regel, w)), reeks, afdruk, vorige, eigen)
    vorige = eigen
  }
  const invoer = (tabel: string, alles: readonly unknown[]): Opdracht => {
    const kolommen = werk.kolommen[tabel] ?? []
    const plaatsen = Array.from(
      { length: alles.length / kolommen.length },
      (_, i) => `(${houders(kolommen.length, i * kolommen.length + 1)})`,
    )
    return [
      `${welk}-${tabel}`,
      `insert into ${tabel} (${kolommen.join(', ')}) values ${plaatsen.join(', ')}`,
      alles,
    ]
  }
  return [
    invoer('gebeurtenis', regels),
    ...(persoonlijk.length > 0 ? [invoer('gebeurtenis_persoonlijk', persoonlijk)] : []),
    ['keten', 'update keten set reeks = $2, hash = $3 where swv = $1', [swv, reeks, vorige]],
  ]
}
