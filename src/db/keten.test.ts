import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { PoolClient } from 'pg'
import type { Gebeurtenis, Vastgelegd } from '#domein/verloop/gebeurtenis.ts'
import { type Testdatabase, testDatabase } from '#test/support/database.ts'
import { alsJson } from './json.ts'
import { begin, schakelHash, voegToe, wisPersoonlijk } from './keten.ts'
import { type Anker, type Ketenverslag, verifieerKeten } from './keten-verifieren.ts'
import { kyselyOp, voerUit } from './pool.ts'
import { verifieerTrail } from './trail.ts'
import { type Db, inTenant, openDb } from './verbinding.ts'

const id = (n: number, groep = 0) =>
  `00000000-0000-7000-8000-${String(groep).padStart(4, '0')}${String(n).padStart(8, '0')}`
const SCHOOL = id(1, 9)
const WIE = id(1, 8)

/** A small history: who writes, a form with personal answers, a filing. */
function gebeurtenissen(begin: number, aantal: number): Vastgelegd[] {
  return Array.from({ length: aantal }, (_, plaats) => {
    const volgnummer = begin + plaats
    const gebeurtenis: Gebeurtenis =
      volgnummer % 2 === 0
        ? {
            soort: 'formulier-ingevuld',
            inhoud: { velden: ['vraag'] },
            persoonlijk: { antwoorden: { vraag: `antwoord ${volgnummer}` } },
          }
        : { soort: 'ingediend', inhoud: { op: '2024-03-01' } }
    const op = `2024-03-01T10:00:0${volgnummer % 10}.123Z`
    return {
      volgnummer,
      datum: '2024-03-01',
      op,
      door: WIE,
      rol: 'zorgcoordinator',
      organisatie: SCHOOL,
      gebeurtenis,
    }
  })
}

async function maakZaak(db: Db, swv: number, zaak: string): Promise<void> {
  await inTenant(db, { swv }, async (tx) => {
    const rij = {
      swv,
      id: zaak,
      nummer: zaak,
      procedure: 'GV-TLV-VO',
      procedure_versie: '1',
      betreft_soort: 'leerling',
    }
    const stand = {
      aanvrager: SCHOOL,
      fase: 'aanvraag',
      status: 'Concept',
      open: true,
      gestart_op: '2024-03-01' as const,
    }
    await tx
      .insertInto('zaak')
      .values({ ...rij, ...stand, versie: 0, gewijzigd: new Date(0), toestand: alsJson({}) })
      .execute()
  })
}

async function schrijf(db: Db, swv: number, zaak: string, aantal: number): Promise<void> {
  await inTenant(db, { swv }, async (tx) => {
    const { versie } = await tx
      .selectFrom('zaak')
      .select('versie')
      .where('swv', '=', swv)
      .where('id', '=', zaak)
      .forUpdate()
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('zaak')
      .set({ versie: versie + aantal })
      .where('swv', '=', swv)
      .where('id', '=', zaak)
      .execute()
    await voegToe(tx, swv, zaak, gebeurtenissen(versie + 1, aantal))
  })
}

const verslag = (db: Db, swv: number, ankers: Anker[] = []) =>
  inTenant(db, { swv }, (tx) => verifieerKeten(tx, swv, ankers), { alleenLezen: true })

describe('de keten van gebeurtenissen', () => {
  let t: Testdatabase
  let almachtig: Db

  before(async () => {
    t = await testDatabase()
    almachtig = openDb(t.beheer, { maximum: 1 })
    for (const swv of [1, 2]) {
      await inTenant(t.db, { swv }, async (tx) => {
        await tx
          .insertInto('samenwerkingsverband')
          .values({ id: swv, code: `swv-${swv}`, sjabloon: 'GV', naam: 'Proef' })
          .execute()
        await tx
          .insertInto('organisatie')
          .values({ swv, id: SCHOOL, naam: 'School', soort: 'vo-school' })
          .execute()
      })
      for (const n of [1, 2, 3]) await maakZaak(t.db, swv, id(n))
      for (const [n, aantal] of [
        [1, 3],
        [2, 2],
        [1, 2],
        [3, 1],
        [2, 3],
      ] as const)
        await schrijf(t.db, swv, id(n), aantal)
    }
  })
  after(async () => {
    await almachtig.sluit()
    await t.sluit()
  })

  test('een ongeschonden keten klopt, en de kop is de laatste gebeurtenis', async () => {
    const uit = await verslag(t.db, 1)
    assert.deepEqual(
      { ...uit, kop: uit.kop.reeks },
      { swv: 1, aantal: 11, gewist: 0, kop: 11, afwijkingen: [] },
    )
    assert.notEqual((await verslag(t.db, 2)).kop.hash, uit.kop.hash, 'elk samenwerkingsverband begint anders')
  })

  /** Changes history with every power an administrator has, verifies, and undoes it. */
  async function knoei(
    werk: string[] | ((client: PoolClient) => Promise<void>),
    ankers: Anker[] = [],
    swv = 1,
  ): Promise<Ketenverslag> {
    const client = await almachtig.pool.connect()
    try {
      await client.query('begin')
      await client.query('set local session_replication_role = replica')
      if (Array.isArray(werk))
        for (const opdracht of werk) assert.ok((await client.query(opdracht)).rowCount, opdracht)
      else await werk(client)
      return await verifieerKeten(
        kyselyOp((query) => voerUit(almachtig, client, query)),
        swv,
        ankers,
      )
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  const rij = (reeks: number) => `swv = 1 and reeks = ${reeks}`
  const KNOEIWERK: Record<string, { werk: string[]; gevonden: string; swv?: number }> = {
    'de inhoud wijzigen': {
      werk: [`update gebeurtenis set inhoud = '{"op":"2024-02-01"}' where ${rij(3)}`],
      gevonden: 'gewijzigd',
    },
    'de soort wijzigen': {
      werk: [`update gebeurtenis set soort = 'ingetrokken' where ${rij(3)}`],
      gevonden: 'gewijzigd',
    },
    'een ander laten zijn die het deed': {
      werk: [`update gebeurtenis set door = '${id(2, 8)}' where ${rij(5)}`],
      gevonden: 'gewijzigd',
    },
    'de rol wijzigen': {
      werk: [`update gebeurtenis set rol = 'ouder' where ${rij(5)}`],
      gevonden: 'gewijzigd',
    },
    'de organisatie weghalen': {
      werk: [`update gebeurtenis set organisatie = null where ${rij(5)}`],
      gevonden: 'gewijzigd',
    },
    'een microseconde verschuiven': {
      werk: [`update gebeurtenis set op = op + interval '1 microsecond' where ${rij(7)}`],
      gevonden: 'gewijzigd',
    },
    'de dag wijzigen': {
      werk: [`update gebeurtenis set datum = datum - 1 where ${rij(7)}`],
      gevonden: 'gewijzigd',
    },
    'een gebeurtenis uit het midden weghalen': {
      werk: [`delete from gebeurtenis where ${rij(6)}`],
      gevonden: 'ontbreekt',
    },
    'de eerste weghalen': { werk: [`delete from gebeurtenis where ${rij(1)}`], gevonden: 'ontbreekt' },
    'het einde afkappen': { werk: [`delete from gebeurtenis where swv = 1 and reeks > 9`], gevonden: 'kop' },
    'het einde afkappen en de kop terugzetten': {
      werk: [
        `update keten k set reeks = 9, hash = (select hash from gebeurtenis where ${rij(9)}) where k.swv = 1`,
        `delete from gebeurtenis where swv = 1 and reeks > 9`,
      ],
      gevonden: 'versie',
    },
    'alles weghalen': { werk: [`delete from gebeurtenis where swv = 1`], gevonden: 'kop' },
    'weghalen en de rest opschuiven': {
      werk: [
        `delete from gebeurtenis where ${rij(6)}`,
        `update gebeurtenis set reeks = reeks - 1 where swv = 1 and reeks > 6`,
      ],
      gevonden: 'verbroken',
    },
    'een gebeurtenis aan het einde invoegen': {
      werk: [
        `insert into gebeurtenis select swv, 6, 12, op, datum, zaak, door, organisatie, rol, soort, inhoud, persoonlijk_afdruk, hash, hash from gebeurtenis where ${rij(11)}`,
      ],
      gevonden: 'kop',
    },
    'een gebeurtenis in het midden invoegen': {
      werk: [
        `update gebeurtenis set reeks = reeks + 100 where swv = 1 and reeks > 5`,
        `update gebeurtenis set reeks = reeks - 99 where swv = 1 and reeks > 100`,
        `insert into gebeurtenis select swv, 99, 6, op, datum, zaak, door, organisatie, rol, soort, inhoud, persoonlijk_afdruk, hash, hash from gebeurtenis where ${rij(5)}`,
      ],
      gevonden: 'gewijzigd',
    },
    'twee gebeurtenissen van plaats wisselen': {
      werk: [
        `update gebeurtenis set reeks = 999 where ${rij(3)}`,
        `update gebeurtenis set reeks = 3 where ${rij(4)}`,
        `update gebeurtenis set reeks = 4 where swv = 1 and reeks = 999`,
      ],
      gevonden: 'verbroken',
    },
    'de inhoud van twee gebeurtenissen wisselen': {
      werk: [
        `update gebeurtenis a set inhoud = b.inhoud, soort = b.soort from gebeurtenis b
         where a.swv = 1 and b.swv = 1 and (a.reeks, b.reeks) in ((1, 2), (2, 1))`,
      ],
      gevonden: 'gewijzigd',
    },
    'een gebeurtenis naar een andere zaak verplaatsen': {
      werk: [`update gebeurtenis set zaak = '${id(3)}', volgnummer = 2 where ${rij(11)}`],
      gevonden: 'gewijzigd',
    },
    'omnummeren binnen de zaak': {
      werk: [
        `update gebeurtenis set volgnummer = 900 where swv = 1 and zaak = '${id(1)}' and volgnummer = 1`,
        `update gebeurtenis set volgnummer = 1 where swv = 1 and zaak = '${id(1)}' and volgnummer = 2`,
        `update gebeurtenis set volgnummer = 2 where swv = 1 and zaak = '${id(1)}' and volgnummer = 900`,
      ],
      gevonden: 'volgorde',
    },
    'een gebeurtenis van een ander samenwerkingsverband binnenhalen': {
      werk: [`update gebeurtenis set swv = 1, reeks = 12, volgnummer = 50 where swv = 2 and reeks = 11`],
      gevonden: 'gewijzigd',
    },
    'een hele keten naar een ander samenwerkingsverband zetten': {
      werk: [
        `delete from gebeurtenis where swv = 2`,
        `update gebeurtenis set swv = 2 where swv = 1`,
        `update keten k set hash = o.hash from keten o where k.swv = 2 and o.swv = 1`,
      ],
      gevonden: 'verbroken',
      swv: 2,
    },
    'een hash herschrijven': {
      werk: [`update gebeurtenis set hash = sha256('x') where ${rij(8)}`],
      gevonden: 'gewijzigd',
    },
    'een schakel herschrijven': {
      werk: [`update gebeurtenis set vorige_hash = sha256('x') where ${rij(8)}`],
      gevonden: 'verbroken',
    },
    'de kop herschrijven': { werk: [`update keten set hash = sha256('x') where swv = 1`], gevonden: 'kop' },
    'de kop weghalen': { werk: [`delete from keten where swv = 1`], gevonden: 'kop' },
    'een persoonlijk deel wijzigen': {
      werk: [
        `update gebeurtenis_persoonlijk set inhoud = '{"antwoorden":{"vraag":"iets anders"}}' where swv = 1 and zaak = '${id(1)}' and volgnummer = 2`,
      ],
      gevonden: 'persoonlijk-gewijzigd',
    },
    'het zout van een persoonlijk deel wijzigen': {
      werk: [
        `update gebeurtenis_persoonlijk set zout = substr(sha256('x'), 1, 16) where swv = 1 and zaak = '${id(1)}' and volgnummer = 2`,
      ],
      gevonden: 'persoonlijk-gewijzigd',
    },
    'een persoonlijk deel toedichten': {
      werk: [
        `insert into gebeurtenis_persoonlijk select swv, 1, zaak, zout, inhoud from gebeurtenis_persoonlijk where swv = 1 and zaak = '${id(1)}' and volgnummer = 2`,
      ],
      gevonden: 'persoonlijk-ingevoegd',
    },
    'twee persoonlijke delen wisselen': {
      werk: [
        `update gebeurtenis_persoonlijk set volgnummer = 900 where swv = 1 and zaak = '${id(2)}' and volgnummer = 2`,
        `update gebeurtenis_persoonlijk set volgnummer = 2 where swv = 1 and zaak = '${id(2)}' and volgnummer = 4`,
        `update gebeurtenis_persoonlijk set volgnummer = 4 where swv = 1 and zaak = '${id(2)}' and volgnummer = 900`,
      ],
      gevonden: 'persoonlijk-gewijzigd',
    },
    'de afdruk van een persoonlijk deel weghalen': {
      werk: [
        `update gebeurtenis set persoonlijk_afdruk = null where swv = 1 and zaak = '${id(1)}' and volgnummer = 2`,
      ],
      gevonden: 'gewijzigd',
    },
    'de versie van een zaak terugzetten': {
      werk: [`update zaak set versie = 4 where swv = 1 and id = '${id(1)}'`],
      gevonden: 'versie',
    },
    'een getal dat JavaScript niet kent': {
      werk: [`update gebeurtenis set inhoud = '{"n":1e400}' where ${rij(3)}`],
      gevonden: 'gewijzigd',
    },
  }

  for (const [naam, { werk, gevonden, swv }] of Object.entries(KNOEIWERK)) {
    test(`vindt geknoei: ${naam}`, async () => {
      const { afwijkingen } = await knoei(werk, [], swv)
      const soorten = afwijkingen.map((a) => a.soort as string)
      assert.ok(soorten.includes(gevonden), `${gevonden} in ${soorten.join(', ') || 'niets'}`)
    })
  }

  test('vindt geknoei: één gewijzigde kolom van één gebeurtenis, waar dan ook', async () => {
    const ANDERS: Record<string, string> = {
      soort: `soort || 'x'`,
      inhoud: `inhoud || '{"x":1}'`,
      door: `gen_random_uuid()`,
      rol: `'x'`,
      organisatie: `null`,
      op: `op + interval '1 day'`,
      datum: `datum + 1`,
      persoonlijk_afdruk: `sha256(coalesce(persoonlijk_afdruk, ''))`,
      vorige_hash: `sha256(vorige_hash)`,
      hash: `sha256(hash)`,
    }
    for (const [kolom, waarde] of Object.entries(ANDERS)) {
      for (let reeks = 1; reeks <= 11; reeks++) {
        const { afwijkingen } = await knoei([
          `update gebeurtenis set ${kolom} = ${waarde} where ${rij(reeks)}`,
        ])
        assert.ok(
          afwijkingen.some((a) => a.reeks === reeks),
          `${kolom} van ${reeks}`,
        )
      }
    }
  })

  test('vindt een geheel herschreven keten, mits eerder een kop is genoteerd', async () => {
    const anker = (await verslag(t.db, 1)).kop
    const herschrijf = async (client: PoolClient) => {
      const { rows } = await client.query(
        `select *, (extract(epoch from op) * 1000000)::bigint::text as us from gebeurtenis where swv = 1 order by reeks`,
      )
      let vorige = begin(1).hash
      for (const r of rows) {
        const inhoud = r.reeks === 3 ? { op: '2024-02-01' } : r.inhoud
        const { swv, zaak, volgnummer, reeks, soort, door, rol, organisatie, datum, us: op } = r
        const persoonlijk_afdruk = r.persoonlijk_afdruk?.toString('hex') ?? null
        const hash = schakelHash(vorige, {
          swv,
          zaak,
          volgnummer,
          reeks,
          soort,
          inhoud,
          persoonlijk_afdruk,
          door,
          rol,
          organisatie,
          op,
          datum,
        })
        await client.query(
          'update gebeurtenis set inhoud = $1, vorige_hash = $2, hash = $3 where swv = 1 and reeks = $4',
          [alsJson(inhoud), vorige, hash, reeks],
        )
        vorige = hash
      }
      await client.query('update keten set hash = $1 where swv = 1', [vorige])
    }
    assert.deepEqual((await knoei(herschrijf)).afwijkingen, [], 'zonder anker is dit niet te zien')
    assert.deepEqual(
      (await knoei(herschrijf, [anker])).afwijkingen.map((a) => a.soort),
      ['anker'],
    )
    const afgekapt = [
      `update zaak z set versie = (select max(volgnummer) from gebeurtenis g where g.swv = 1 and g.zaak = z.id and g.reeks <= 9) where swv = 1`,
      `update keten k set reeks = 9, hash = (select hash from gebeurtenis where ${rij(9)}) where k.swv = 1`,
      `delete from gebeurtenis where swv = 1 and reeks > 9`,
    ]
    assert.deepEqual(
      (await knoei(afgekapt, [anker])).afwijkingen.map((a) => a.soort),
      ['anker'],
    )
  })

  test('gelijktijdige schrijvers vormen samen één keten', async () => {
    const swv = 3
    await inTenant(t.db, { swv }, async (tx) => {
      await tx
        .insertInto('samenwerkingsverband')
        .values({ id: swv, code: 'samen', sjabloon: 'GV', naam: 'Samen' })
        .execute()
      await tx
        .insertInto('organisatie')
        .values({ swv, id: SCHOOL, naam: 'School', soort: 'vo-school' })
        .execute()
    })
    const zaken = [1, 2, 3, 4].map((n) => id(n, 3))
    for (const zaak of zaken) await maakZaak(t.db, swv, zaak)
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => schrijf(t.db, swv, zaken[n % 4] ?? '', 1 + (n % 3))),
    )
    const uit = await verslag(t.db, swv)
    assert.deepEqual(uit.afwijkingen, [])
    assert.equal(uit.aantal, 39)
  })

  test('een volgnummer dat een ander al gebruikte is een botsing; er blijft niets van over', async () => {
    const dubbel = inTenant(t.db, { swv: 1 }, (tx) => voegToe(tx, 1, id(1), gebeurtenissen(5, 2)))
    await assert.rejects(dubbel, { code: '23505', constraint: 'gebeurtenis_pkey' })
    assert.deepEqual((await verslag(t.db, 1)).afwijkingen, [])
  })

  test('hoofdletters in een id en sleutelvolgorde in de inhoud maken geen verschil; een onmogelijke datum wordt geweigerd', async () => {
    const zaak = 'abcdefab-0000-7000-8000-000000000001'
    await maakZaak(t.db, 1, zaak)
    const [eerste] = gebeurtenissen(1, 1)
    assert.ok(eerste)
    await inTenant(t.db, { swv: 1 }, async (tx) => {
      await voegToe(tx, 1, zaak.toUpperCase(), [{ ...eerste, door: WIE.toUpperCase() }])
      await tx.updateTable('zaak').set({ versie: 1 }).where('id', '=', zaak).execute()
    })
    assert.deepEqual((await verslag(t.db, 1)).afwijkingen, [])
    const fout = inTenant(t.db, { swv: 1 }, (tx) =>
      voegToe(tx, 1, zaak, [{ ...eerste, volgnummer: 2, datum: '2024-2-30' }]),
    )
    await assert.rejects(fout, /bestaande datum/)
  })

  test('na het wissen van het persoonlijke klopt de keten nog, en het gewiste is geteld', async () => {
    const gewist = await inTenant(t.db, { swv: 2 }, (tx) => wisPersoonlijk(tx, 2, id(1)))
    assert.equal(gewist, 2)
    const uit = await verslag(t.db, 2)
    assert.deepEqual({ gewist: uit.gewist, afwijkingen: uit.afwijkingen }, { gewist: 2, afwijkingen: [] })
    const over = await inTenant(t.db, { swv: 2 }, (tx) =>
      tx.selectFrom('gebeurtenis_persoonlijk').select('zaak').execute(),
    )
    assert.ok(over.every((r) => r.zaak !== id(1)))
  })

  test('alle samenwerkingsverbanden worden nagelopen, en een dat weg is wordt gemist', async () => {
    const alle = await verifieerTrail(t.db, [{ swv: 9, reeks: 4, hash: 'ab' }])
    assert.deepEqual(
      alle.map((v) => [v.swv, v.afwijkingen.map((a) => a.soort)]),
      [
        [1, []],
        [2, []],
        [3, []],
        [9, ['anker']],
      ],
    )
  })
})
