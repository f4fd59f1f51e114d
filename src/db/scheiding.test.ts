// The fences between samenwerkingsverbanden, walked table by table from the catalog: a new table is tested without
// anyone thinking of it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client, type PoolClient } from 'pg'
import { type Testdatabase, testDatabase } from '#test/support/database.ts'
import { type Catalogus, leesCatalogus } from './catalogus.ts'

const A = 1
const B = 2
const TENANTTABEL = 'samenwerkingsverband'
const ALLEEN_TOEVOEGEN = ['gebeurtenis', 'inzage', 'beheerlog']

describe('de scheiding tussen samenwerkingsverbanden', () => {
  let t: Testdatabase
  let beheer: Client
  let c: Catalogus
  let tabellen: string[]

  before(async () => {
    t = await testDatabase()
    beheer = new Client(t.beheer)
    await beheer.connect()
    c = await leesCatalogus(beheer)
    tabellen = c.tabellen.map((tabel) => tabel.naam)
    for (const swv of [A, B]) await vul(beheer, c, swv)
  })
  after(async () => {
    await beheer.end()
    await t.sluit()
  })

  const sleutel = (tabel: string) => (tabel === TENANTTABEL ? 'id' : 'swv')

  /** One transaction as the app, rolled back afterwards. */
  async function als<T>(swv: number | null, werk: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await t.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('role', 'loket_app', true), set_config('app.swv', $1, true)`, [
        swv === null ? '' : String(swv),
      ])
      return await werk(client)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  const rijVan = async (tabel: string, swv: number) =>
    (
      await beheer.query<{ rij: string }>(
        `select to_jsonb(x)::text as rij from ${tabel} x where ${sleutel(tabel)} = $1`,
        [swv],
      )
    ).rows[0]?.rij

  test('elke tabel heeft row-level security, aan en afgedwongen, met beleid op het samenwerkingsverband', () => {
    assert.ok(tabellen.length >= 25)
    for (const tabel of c.tabellen) {
      assert.deepEqual(
        { rls: tabel.rls, gedwongen: tabel.gedwongen },
        { rls: true, gedwongen: true },
        tabel.naam,
      )
      const [beleid, ...meer] = c.beleid.filter((b) => b.tabel === tabel.naam)
      assert.equal(beleid?.naam, 'per_swv', tabel.naam)
      assert.equal(beleid.rollen, 'public')
      assert.equal(beleid.opdracht, 'ALL')
      for (const tekst of [beleid.using, beleid.check]) {
        assert.match(
          tekst ?? '',
          new RegExp(`^\\(${sleutel(tabel.naam)} = \\( SELECT .*current_setting\\('app.swv'::text, true\\)`),
          tabel.naam,
        )
      }
      // Beside it only the lookup role may have something, read only.
      for (const b of meer) {
        assert.deepEqual([b.rollen, b.opdracht], ['loket_zoek', 'SELECT'], `${tabel.naam}.${b.naam}`)
        assert.match(b.using ?? '', /CURRENT_USER = 'loket_zoek'/)
        assert.match(b.using ?? '', new RegExp(`\\b${sleutel(tabel.naam)}\\b`))
      }
    }
  })

  test('elke sleutel begint met het samenwerkingsverband, elke verwijzing en uniciteit bevat het', () => {
    const slug = { tabel: TENANTTABEL, kolommen: ['code'] }
    for (const tabel of tabellen) {
      const van = c.beperkingen.filter((b) => b.tabel === tabel)
      assert.equal(van.find((b) => b.soort === 'p')?.kolommen[0], sleutel(tabel), tabel)
      for (const b of van.filter((b) => b.soort === 'u' || b.soort === 'x' || b.soort === 'f')) {
        // A slug is unique among all desks: it is the address.
        if (tabel === slug.tabel && b.kolommen.join() === slug.kolommen.join()) continue
        assert.equal(b.kolommen[0], 'swv', b.naam)
        if (b.soort === 'f')
          assert.match(b.tekst, /REFERENCES (samenwerkingsverband\(id\)|\w+\(swv, )/, b.naam)
      }
      for (const index of c.indexen.filter((i) => i.tabel === tabel))
        assert.match(index.tekst, /USING btree \(swv, /, index.tekst)
    }
  })

  test('geschiedenis en inzage kan de app alleen lezen en toevoegen, en niemand anders heeft rechten', async () => {
    for (const tabel of tabellen) {
      const recht = c.rechten.filter((r) => r.object === `table ${tabel}`)
      assert.deepEqual(
        recht.map((r) => r.aan),
        ['loket_app'],
        tabel,
      )
      const rechten = recht[0]?.rechten.split(', ') ?? []
      assert.ok(!rechten.some((r) => ['truncate', 'trigger', 'references', 'maintain'].includes(r)), tabel)
      if (ALLEEN_TOEVOEGEN.includes(tabel)) assert.deepEqual(rechten, ['insert', 'select'])
    }
    for (const tabel of ALLEEN_TOEVOEGEN) {
      for (const opdracht of [`update ${tabel} set swv = swv`, `delete from ${tabel}`, `truncate ${tabel}`]) {
        await assert.rejects(
          als(A, (client) => client.query(opdracht)),
          { code: '42501' },
          opdracht,
        )
      }
    }
  })

  test('de functies over samenwerkingsverbanden heen zijn van loket_zoek, met vast zoekpad, alleen voor de app', () => {
    const definers = c.functies.filter((f) => f.definer)
    assert.equal(definers.length, 3)
    for (const f of definers) {
      assert.equal(f.eigenaar, 'loket_zoek', f.handtekening)
      assert.match(f.tekst, /SET search_path TO 'pg_catalog', 'pg_temp'/)
    }
    const wie = c.rechten.filter((r) => r.object.startsWith('function ')).map((r) => r.aan)
    assert.deepEqual([...new Set(wie)], ['loket_app'])
    const kolommen = c.rechten.filter((r) => r.aan === 'loket_zoek').map((r) => `${r.object}: ${r.rechten}`)
    assert.deepEqual(kolommen, [
      ...['code', 'id', 'klok', 'naam', 'oefening'].map((k) => `column samenwerkingsverband.${k}: select`),
      ...['gereed', 'niet_voor', 'swv'].map((k) => `column uitgaand.${k}: select`),
    ])
  })

  test('zonder samenwerkingsverband is er niets te zien en niets toe te voegen', async () => {
    for (const tabel of tabellen) {
      const aantal = await als(null, async (client) => (await client.query(`select from ${tabel}`)).rowCount)
      assert.equal(aantal, 0, tabel)
      await assert.rejects(
        als(null, async (client) =>
          client.query(`insert into ${tabel} select * from jsonb_populate_record(null::${tabel}, $1)`, [
            await rijVan(tabel, A),
          ]),
        ),
        { code: '42501' },
        tabel,
      )
    }
  })

  test('A ziet van elke tabel precies de eigen rijen en kan die van B niet lezen, wijzigen, weghalen of toevoegen', async () => {
    for (const tabel of tabellen) {
      const k = sleutel(tabel)
      const vreemd = await rijVan(tabel, B)
      const eigen = await rijVan(tabel, A)
      assert.ok(vreemd && eigen, `${tabel} heeft voor beide een rij`)
      const gezien = await als(
        A,
        async (client) => (await client.query(`select ${k} as k from ${tabel}`)).rows,
      )
      assert.deepEqual(gezien, [{ k: A }], tabel)
      const mag = c.rechten.find((r) => r.object === `table ${tabel}`)?.rechten ?? ''
      if (mag.includes('update')) {
        const geraakt = await als(
          A,
          async (client) =>
            (await client.query(`update ${tabel} set ${k} = ${k} where ${k} = ${B}`)).rowCount,
        )
        assert.equal(geraakt, 0, tabel)
        await assert.rejects(
          als(A, (client) => client.query(`update ${tabel} set ${k} = ${B}`)),
          { code: '42501' },
          `${tabel}: de eigen rij naar B`,
        )
      }
      if (mag.includes('delete')) {
        const weg = await als(
          A,
          async (client) => (await client.query(`delete from ${tabel} where ${k} = ${B}`)).rowCount,
        )
        assert.equal(weg, 0, tabel)
      }
      await assert.rejects(
        als(A, (client) =>
          client.query(`insert into ${tabel} select * from jsonb_populate_record(null::${tabel}, $1)`, [
            vreemd,
          ]),
        ),
        { code: '42501' },
        `${tabel}: een rij van B`,
      )
    }
  })

  test('een verwijzing naar een rij van B bestaat voor A niet', async () => {
    for (const b of c.beperkingen.filter((b) => b.soort === 'f' && b.kolommen.length > 1)) {
      const vreemd = JSON.parse((await rijVan(b.tabel, B)) ?? '{}') as Record<string, unknown>
      const eigen = JSON.parse((await rijVan(b.tabel, A)) ?? '{}') as Record<string, unknown>
      const kolom = b.kolommen[1] ?? ''
      if (vreemd[kolom] == null) continue // only organisatie.bestuur: the sample has none
      const gemengd = JSON.stringify({
        ...eigen,
        ...('id' in eigen && { id: nieuweSleutel(eigen['id']) }),
        [kolom]: vreemd[kolom],
      })
      // As superuser: without row-level security the key itself must refuse. A clash with another key comes first or last.
      await beheer.query('begin')
      await assert.rejects(
        beheer.query(`insert into ${b.tabel} select * from jsonb_populate_record(null::${b.tabel}, $1)`, [
          gemengd,
        ]),
        (fout: { code: string }) => fout.code === '23503' || fout.code === '23505',
        b.naam,
      )
      await beheer.query('rollback')
    }
  })

  test('het samenwerkingsverband wordt één keer per opdracht gelezen en via de index gezocht', async () => {
    const plan = await als(A, async (client) => {
      // Two rows make every other plan cheaper; here it is about what is possible.
      for (const weg of ['seqscan', 'bitmapscan', 'sort']) await client.query(`set local enable_${weg} = off`)
      return (
        await client.query(
          `explain select * from taak order by coalesce(uiterlijk, '9999-12-31'::date), zaak, nr limit 50`,
        )
      ).rows
    })
    const tekst = plan.map((rij) => Object.values(rij as object).join()).join('\n')
    assert.match(tekst, /Index Scan using taak_volgorde/)
    assert.match(tekst, /Index Cond: \(swv = .*(InitPlan|\$0)/)
    assert.doesNotMatch(tekst, /Sort/)
  })
})

function nieuweSleutel(id: unknown): unknown {
  return typeof id === 'string' ? id.replace(/^........-/, 'ffffffff-') : 999_999
}

/** One row in every table for a samenwerkingsverband, made from the catalog; referenced tables first. */
async function vul(beheer: Client, c: Catalogus, swv: number): Promise<void> {
  const gemaakt = new Map<string, Record<string, unknown>>()
  const maak = async (tabel: string): Promise<void> => {
    if (gemaakt.has(tabel)) return
    const rij: Record<string, unknown> = { [tabel === TENANTTABEL ? 'id' : 'swv']: swv }
    gemaakt.set(tabel, rij)
    for (const b of c.beperkingen.filter((x) => x.tabel === tabel && x.soort === 'f')) {
      const [, doel = '', kolommen = ''] = /REFERENCES (\w+)\((.*?)\)/.exec(b.tekst) ?? []
      if (doel === tabel) continue
      await maak(doel)
      kolommen.split(', ').forEach((k, plaats) => (rij[b.kolommen[plaats] ?? ''] = gemaakt.get(doel)?.[k]))
    }
    const plaats = String(gemaakt.size).padStart(12, '0')
    const uuid = `${String(swv).padStart(8, '0')}-0000-7000-8000-${plaats}`
    for (const k of c.kolommen.filter((x) => x.tabel === tabel)) {
      const nodig = k.verplicht && k.standaard === null && !k.identiteit
      // A look is at a zaak or at a pupil: such a check wants one of its columns, so they are filled too.
      const eenVan = c.beperkingen.some(
        (b) => b.tabel === tabel && b.soort === 'c' && b.tekst.includes(`(${k.kolom} IS NOT NULL) OR`),
      )
      if ((nodig || eenVan) && !(k.kolom in rij)) rij[k.kolom] = waarde(c, tabel, k.kolom, k.type, uuid, swv)
    }
    const kolommen = Object.keys(rij).join(', ')
    await beheer.query(
      `insert into ${tabel} (${kolommen}) select ${kolommen} from jsonb_populate_record(null::${tabel}, $1)`,
      [JSON.stringify(rij)],
    )
  }
  for (const { naam } of c.tabellen) await maak(naam)
}

function waarde(
  c: Catalogus,
  tabel: string,
  kolom: string,
  type: string,
  uuid: string,
  swv: number,
): unknown {
  const eis =
    c.beperkingen.find((b) => b.tabel === tabel && b.soort === 'c' && b.kolommen.includes(kolom))?.tekst ?? ''
  switch (type) {
    case 'uuid':
      return uuid
    case 'text':
      return /ARRAY\['([^']+)'/.exec(eis)?.[1] ?? `x${swv}`
    case 'bytea':
      return `\\x${'ab'.repeat(Number(/length\(\w+\) = (\d+)/.exec(eis)?.[1] ?? 4))}`
    case 'boolean':
      return true
    case 'jsonb':
      return {}
    case 'date':
      return '2024-01-01'
    case 'timestamp with time zone':
      return '2024-01-01T00:00:00Z'
    default:
      return 1
  }
}
