// `npm run bench`: fills databases, measures the product against the ceiling, and writes the report.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'
import { type Server, gevuld, kopie, openServer, verwijder } from './database.ts'
import { meetBrieven } from './meten/brieven.ts'
import { eisGelijk, leerSchrijven, vergelijk } from './meten/leren.ts'
import { type Uitslag, meet } from './meten/meten.ts'
import { type Gemeten, startProces } from './meten/proces.ts'
import { meetScherm } from './meten/scherm.ts'
import { meetTermijnen } from './meten/termijnen.ts'
import { deelnemers, soorten, voorPlafond } from './meten/verrichtingen.ts'
import { GEBRUIK, type Opties, leesOpties } from './opties.ts'
import type { Geleerd } from './plafond/plafond.ts'
import { type Maatverslag, herschrijf, schrijfVerslag } from './verslag.ts'
import { beheerder } from './vullen/beheerder.ts'

const TERMIJNEN = 2000
const HOOK = fileURLToPath(new URL('../scripts/tsx-hook.mjs', import.meta.url))
const PLAFOND = fileURLToPath(new URL('./plafond/plafond.ts', import.meta.url))
const APP = 'reports/bench-app'
const NPM_START = zoalsStart()

const begin = performance.now()
const meld = (tekst: string) =>
  console.log(`${String(Math.round((performance.now() - begin) / 1000)).padStart(5)} s  ${tekst}`)

async function meetMaat(server: Server, o: Opties, zaken: number, naam: string): Promise<Maatverslag> {
  const loop = await kopie(server, naam)
  const omgeving = { ...process.env }
  delete omgeving['DATABASE_URL']
  let product: Gemeten | undefined
  let plafond: Gemeten | undefined
  try {
    return await beheerder(server.beheer(loop), async (client) => {
      const start = () =>
        startProces({
          bestand: `${APP}/server.mjs`,
          poort: 4711,
          gereed: '/gezondheid',
          omgeving: {
            ...omgeving,
            ...NPM_START.omgeving,
            DATABASE_URL: server.url(server.app(loop)),
            MIGRATIE_URL: server.url(server.beheer(loop)),
            DATA_MAP: `${o.map}/app`,
            OEFENING: '0',
            ACHTERGROND: '0',
          },
          nodeopties: [
            ...NPM_START.opties,
            ...(o.profiel ? ['--cpu-prof', `--cpu-prof-dir=${o.profiel}`] : []),
          ],
        })
      product = await start()
      const mensen = await deelnemers(client, product.url)
      const lijst = soorten(mensen).filter((s) => o.alleen.length === 0 || o.alleen.includes(s.naam))
      plafond = await startProces({
        bestand: PLAFOND,
        poort: 4712,
        gereed: '/gezondheid',
        omgeving: {
          ...omgeving,
          PLAFOND: JSON.stringify({ db: server.app(loop), tenants: voorPlafond(mensen) }),
        },
        nodeopties: ['--import', HOOK],
      })
      const [eerste] = mensen
      if (!eerste) throw new Error('There is no tenant to measure')
      const werk = await leerSchrijven(client, eerste, product.url)
      const leer = (geleerd: Geleerd) => plafond?.vertel({ geleerd })
      await leer({ vulling: {}, ...werk })
      const kaal = await vergelijk(lijst, product.url, plafond.url)
      await leer({
        vulling: Object.fromEntries(kaal.map((g) => [g.naam, Math.round(g.bytesProduct - g.bytesPlafond)])),
        ...werk,
      })
      const gelijkheid = await vergelijk(lijst, product.url, plafond.url)
      eisGelijk(gelijkheid)
      meld(`gelijk: ${gelijkheid.map((g) => `${g.naam} ${g.gelijk}`).join(', ')}`)
      const uitslagen: Uitslag[] = []
      for (const soort of lijst)
        for (const verbindingen of o.verbindingen) {
          const u = await meet(soort, { product, plafond, verbindingen, milliseconden: o.blok, client })
          uitslagen.push(u)
          meld(
            `${zaken} ${u.naam} x${verbindingen}: ${(u.verhouding * 100).toFixed(0)} % (${u.product.perSeconde.toFixed(0)} van ${u.plafond.perSeconde.toFixed(0)}/s), p99 ${u.product.p99.toFixed(1)} ms, ${u.product.opdrachten.toFixed(1)} vragen, ruis ${(u.ruis * 100).toFixed(0)} %`,
          )
        }
      const geheugen = (await product.stand()).rss
      const eersteMaat = zaken === o.maten[0]
      const schermGevraagd = eersteMaat && (o.alleen.length === 0 || o.alleen.includes('scherm'))
      const scherm = schermGevraagd ? await meetScherm(product.url, eerste) : null
      if (schermGevraagd)
        meld(
          scherm
            ? `werklijst op het scherm: ${scherm.lcp.toFixed(0)} ms (${scherm.keren.map((k) => k.toFixed(0)).join(', ')}), ${scherm.bytes} bytes in ${scherm.verzoeken} verzoeken`
            : 'werklijst op het scherm: overgeslagen, er is geen Chromium',
        )
      return {
        zaken,
        uitslagen,
        gelijkheid,
        start: product.start,
        geheugen,
        opslag: await opslag(client, naam, zaken),
        scherm,
        brieven: eersteMaat && o.alleen.length === 0 ? await meetBrieven(client, 120) : null,
      }
    })
  } finally {
    await product?.stop()
    await plafond?.stop()
    await verwijder(server.beheer('postgres'), loop)
  }
}

async function opslag(client: Client, naam: string, zaken: number): Promise<Maatverslag['opslag']> {
  const { rows } = await client.query<{ bytes: string; gebeurtenissen: string; stukken: string }>(
    `select pg_database_size($1) as bytes, (select count(*) from gebeurtenis) as gebeurtenissen, (select count(*) from dossierstuk) as stukken`,
    [naam],
  )
  const { rows: tabellen } = await client.query<{ naam: string; bytes: string }>(
    `select relname as naam, pg_total_relation_size(oid) as bytes from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by 2 desc limit 8`,
  )
  return {
    perZaak: Number(rows[0]?.bytes) / zaken,
    gebeurtenissenPerZaak: Number(rows[0]?.gebeurtenissen) / zaken,
    stukkenPerZaak: Number(rows[0]?.stukken) / zaken,
    tabellen: tabellen.map((t) => ({ naam: t.naam, perZaak: Number(t.bytes) / zaken })),
  }
}

/** How `npm start` starts the process: the options of node, and what is set in front of them. */
function zoalsStart(): { opties: string[]; omgeving: Record<string, string> } {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  const regel = scripts.start.split('&&').at(-1) ?? ''
  return {
    opties: regel.match(/--\S+/g) ?? [],
    omgeving: Object.fromEntries(
      regel.match(/\b[A-Z_]+=\S+/g)?.map((x) => x.split('=') as [string, string]) ?? [],
    ),
  }
}

function bouw(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', APP], { stdio: 'inherit' })
}

if (process.argv.includes('--help')) {
  console.log(GEBRUIK)
  process.exit(0)
}
const o = leesOpties(process.argv.slice(2))
if (o.bladzijde) {
  console.log(herschrijf(o.bladzijde))
  process.exit(0)
}
const server = await openServer(o.map, process.env['DATABASE_URL'])
try {
  const belasting = loadavg()[0] ?? 0
  const maten: Maatverslag[] = []
  if (!o.alleenVullen) bouw()
  for (const zaken of o.maten) {
    const naam = await gevuld(server, { zaken, zaad: o.zaad, hergebruik: o.hergebruik, meld })
    if (!o.alleenVullen) maten.push(await meetMaat(server, o, zaken, naam))
  }
  if (!o.alleenVullen) {
    const termijnen = meetTermijnen(TERMIJNEN)
    meld(`${Math.round(termijnen)} termijnen met rekening per seconde`)
    const bestanden = schrijfVerslag(o, {
      maten,
      termijnen,
      belasting,
      seconden: (performance.now() - begin) / 1000,
    })
    meld(`verslag: ${bestanden.join(' en ')}`)
  }
} finally {
  await server.stop()
}
