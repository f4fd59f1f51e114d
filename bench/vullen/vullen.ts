// A database full of zaken, made once per size and kept: plays, stamps, and checks a sample of what was stamped.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { BRIEVENBUS } from '#brieven/mail.ts'
import type { Diensten } from '#app/diensten.ts'
import { leesOrganisaties, voegOrganisatieToe, voegPersoonToe } from '#db/opslag/mensen.ts'
import { zetBijgewerktTot } from '#db/opslag/bijwerken.ts'
import type { PgConfig } from '#db/ingebed.ts'
import { migreer } from '#db/migreren.ts'
import { inTenant, openDb } from '#db/verbinding.ts'
import { type Datum, naarDag } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { maakOefenomgeving, oefenMensen } from '#oefening/omgeving.ts'
import { beheerder } from './beheerder.ts'
import type { Draaggegevens } from './draad.ts'
import { type Sjablonen, leesSjablonen } from './sjabloon.ts'
import { type Gespeeld, SCHOOL, speelZaken } from './spelen.ts'
import type { Gestempeld, Tenant } from './stempel.ts'
import { type Toeval, toeval } from './toeval.ts'

export const TENANTS = 151
/** Zaken that are really played; all others follow one of these. */
const GESPEELD = 500

export type Vulopties = {
  /** Superuser of the server, connected to any database. */
  beheer: PgConfig
  /** The app's own login, per database. */
  app: (database: string) => PgConfig
  naam: string
  zaken: number
  vandaag: Datum
  zaad: number
  meld: (tekst: string) => void
}

/** Makes and fills a database. It must not exist. */
export async function vulDatabase(o: Vulopties): Promise<void> {
  const sjablonen = await speel(o)
  await beheerder(o.beheer, async (c) => {
    await c.query(`drop database if exists ${o.naam}_bezig with (force)`)
    await c.query(`create database ${o.naam}_bezig`)
  })
  const hier: PgConfig = { ...o.beheer, database: `${o.naam}_bezig` }
  await migreer(hier)
  const t = toeval(o.zaad)
  const tenants = await maakTenants(o, o.app(`${o.naam}_bezig`), t)
  const begin = performance.now()
  const herstel = await zonderIndexen(hier)
  const som = await stempel(tenants, { verbinding: hier, sjablonen, zaad: o.zaad })
  await Promise.all([herstel(), herstel()])
  const gestempeld = performance.now()
  await beheerder(hier, async (client) => {
    await client.query('update samenwerkingsverband set oefening = false')
    await client.query('vacuum (analyze)')
    await client.query('checkpoint')
  })
  o.meld(
    `${som.zaken} zaken, ${som.gebeurtenissen} gebeurtenissen, ${som.rijen} rijen: ${seconden(begin, gestempeld)} s, daarna ${seconden(gestempeld)} s voor vacuum en statistiek`,
  )
  await beheerder(o.beheer, (c) => c.query(`alter database ${o.naam}_bezig rename to ${o.naam}`))
}

/** Stamps all tenants, the largest first, in as many threads as there are processors. */
async function stempel(tenants: readonly Tenant[], gegevens: Draaggegevens): Promise<Gestempeld> {
  const som: Gestempeld = { zaken: 0, gebeurtenissen: 0, rijen: 0, bytes: 0 }
  const wachtrij = tenants.toReversed()
  const draad = () =>
    new Promise<void>((klaar, mis) => {
      const werker = new Worker(new URL('draad.ts', import.meta.url), { workerData: gegevens })
      werker.on('message', (gestempeld: Gestempeld | null) => {
        for (const k of Object.keys(gestempeld ?? {}) as (keyof Gestempeld)[]) som[k] += gestempeld?.[k] ?? 0
        werker.postMessage(wachtrij.pop() ?? null)
      })
      werker.on('error', mis)
      werker.on('exit', () => klaar())
    })
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, draad))
  return som
}

/**
 * Takes away the indexes that no key needs: at the end they are made in one go, from sorted rows. What comes back works
 * through the list of them; call it as often as there are processors.
 */
async function zonderIndexen(config: PgConfig): Promise<() => Promise<void>> {
  const opdrachten = await beheerder(config, async (c) => {
    const { rows } = await c.query<{ naam: string; opdracht: string }>(
      `select i.indexrelid::regclass::text as naam, pg_get_indexdef(i.indexrelid) as opdracht from pg_index i
       join pg_class k on k.oid = i.indrelid
       where k.relnamespace = 'public'::regnamespace and not i.indisunique order by pg_relation_size(k.oid), 1`,
    )
    for (const { naam } of rows) await c.query(`drop index ${naam}`)
    return rows.map((r) => r.opdracht)
  })
  return () =>
    beheerder(config, async (c) => {
      await c.query("set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 0")
      for (let opdracht = opdrachten.pop(); opdracht; opdracht = opdrachten.pop()) await c.query(opdracht)
    })
}

function seconden(van: number, tot = performance.now()): string {
  return ((tot - van) / 1000).toFixed(1)
}

async function speel(o: Vulopties): Promise<Sjablonen> {
  const naam = `${o.naam}_spel`
  const begin = performance.now()
  await beheerder(o.beheer, async (c) => {
    await c.query(`drop database if exists ${naam} with (force)`)
    await c.query(`create database ${naam}`)
    // Thrown away when it has been read.
    await c.query(`alter database ${naam} set synchronous_commit = off`)
  })
  const hier: PgConfig = { ...o.beheer, database: naam }
  await migreer(hier)
  const db = openDb(o.app(naam))
  let gespeeld: Gespeeld
  try {
    gespeeld = await speelZaken(db, { aantal: GESPEELD, vandaag: o.vandaag, zaad: o.zaad })
  } finally {
    await db.sluit()
  }
  const sjablonen = await beheerder(hier, (c) => leesSjablonen(c, gespeeld))
  await beheerder(o.beheer, (c) => c.query(`drop database ${naam} with (force)`))
  const geweigerd = Object.values(gespeeld.geweigerd).reduce((a, b) => a + b, 0)
  o.meld(`${GESPEELD} zaken gespeeld in ${seconden(begin)} s; ${geweigerd} keer zeiden de regels nee`)
  if (geweigerd > GESPEELD)
    throw new Error(`The rules refuse too much of what is played: ${JSON.stringify(gespeeld.geweigerd)}`)
  return sjablonen
}

/** Skewed sizes: the largest has some thirty times the zaken of the smallest. */
function verdeel(zaken: number): number[] {
  const gewicht = Array.from({ length: TENANTS }, (_, i) => 1 / (i + 5) ** 1.05)
  const som = gewicht.reduce((a, b) => a + b, 0)
  const aantallen = gewicht.map((g) => Math.floor((zaken * g) / som))
  aantallen[0] = (aantallen[0] ?? 0) + zaken - aantallen.reduce((a, b) => a + b, 0)
  return aantallen
}

async function maakTenants(o: Vulopties, app: PgConfig, t: Toeval): Promise<Tenant[]> {
  const db = openDb(app)
  const d = {
    db,
    nu: () => new Date(),
    bsn: null,
    postbode: BRIEVENBUS,
    oefening: true,
    site: 'http://localhost',
  } as unknown as Diensten
  const tenants: Tenant[] = []
  try {
    for (const [i, aantal] of verdeel(o.zaken).entries()) {
      const kamer = await maakOefenomgeving(d, { sjabloon: 'GV', code: `swv-${i + 1}`, klok: null })
      if (isWeigering(kamer)) throw new Error(kamer.reden)
      const { swv } = kamer
      const mensen = await oefenMensen(d, swv)
      const scholen: Tenant['scholen'][number][] = []
      const organisaties = await inTenant(db, { swv }, async (tx) => {
        for (let n = 0; n < Math.min(60, 4 + Math.floor(aantal / 150)); n++) {
          const school = { id: t.uuid(n), zorgcoordinator: t.uuid(n) }
          scholen.push(school)
          await voegOrganisatieToe(tx, swv, {
            id: school.id,
            naam: `Scholengemeenschap ${n + 1}`,
            soort: 'vo-school',
            bestuur: null,
            plaats: 'Ede',
            deelnemer: true,
          })
          await voegPersoonToe(tx, swv, zorgcoordinator(school, n), '2010-01-01')
        }
        await zetBijgewerktTot(tx, swv, naarDag(o.vandaag))
        return leesOrganisaties(tx, swv)
      })
      const streek = organisaties.find((s) => s.naam === SCHOOL)
      if (streek)
        scholen.push({
          id: streek.id,
          zorgcoordinator: mensen.find((m) => m.gebruikersnaam === 'zorgcoordinator.streek')?.id ?? '',
        })
      const ids = new Map([
        ...mensen.map((m) => [m.gebruikersnaam, m.id] as const),
        ...organisaties.map((s) => [s.naam, s.id] as const),
      ])
      tenants.push({ swv, aantal, ids, scholen })
    }
  } finally {
    await db.sluit()
  }
  return tenants
}

function zorgcoordinator(school: { id: string; zorgcoordinator: string }, n: number) {
  return {
    id: school.zorgcoordinator,
    naam: `Zorgcoördinator ${n + 1}`,
    eMail: `zorg${n + 1}@voorbeeld.example`,
    adres: [],
    kanaal: 'mail' as const,
    gebruikersnaam: `zorg${n + 1}`,
    wachtwoordHash: null,
    disciplines: [],
    werkgever: school.id,
    pool: null,
    rollen: [{ rol: 'zorgcoordinator' as const, organisatie: school.id }],
  }
}
