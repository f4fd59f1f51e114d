// Puts the parts together: database, documents, letters, mail, pages, API and background work. The only place that wires.
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { apiV1 } from '#api/v1/api.ts'
import { alsAntwoord, probleem } from '#api/v1/probleem.ts'
import { type Bsnkluis, bsnkluis } from '#app/bsn/kluis.ts'
import type { Diensten } from '#app/diensten.ts'
import { BRIEVENBUS, smtpPostbode } from '#brieven/mail.ts'
import { briefzetter } from '#brieven/zetten.ts'
import { leesBotsing } from '#db/botsing.ts'
import { type PgConfig, startIngebed } from '#db/ingebed.ts'
import { migreer } from '#db/migreren.ts'
import { zoekSamenwerkingsverband } from '#db/over-swv.ts'
import { eisVeiligeRol } from '#db/veilige-rol.ts'
import { alsApp, openDb } from '#db/verbinding.ts'
import { mapOpslag } from '#documenten/map-opslag.ts'
import { ontvang } from '#documenten/ontvangen.ts'
import { clamd } from '#documenten/virusscan.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { CASTS } from '#oefening/casts.ts'
import { maakOefenomgeving } from '#oefening/omgeving.ts'
import { doeDagelijks } from '#taken/dagelijks.ts'
import { doeUitgaand } from '#taken/uitgaand.ts'
import { laadAssets } from '#web/assets.ts'
import { webApp } from '#web/app.ts'
import type { WebDiensten } from '#web/diensten.ts'

export type Toepassingopties = {
  /** Where the embedded database and the documents live. */
  dataMap: string
  databaseUrl?: string | null
  migratieUrl?: string | null
  adres?: string
  /** 0: any free port. */
  poort?: number
  oefening?: boolean
  oefensleutel?: string
  /** Keys for the BSN; absent: a key for as long as this process runs. Empty: no BSN is taken. */
  bsnsleutels?: readonly Buffer[]
  smtpUrl?: string | null
  afzender?: string
  clamd?: string | null
  site?: string | null
  https?: boolean
  /** Off: another process on the same database does the background work. */
  achtergrond?: boolean
  /** The embedded database syncs to disk; off only for throw-away rooms. */
  duurzaam?: boolean
  /** Told about bugs and warnings; default the console. */
  meld?: (tekst: string) => void
}

export type Toepassing = { url: string; oefensleutel: string; diensten: Diensten; stop(): Promise<void> }

const KOEKJE = 'loket_sessie'
const UUR = 3_600_000

/** Starts everything; the promise is there when the first request can come. */
export async function startToepassing(o: Toepassingopties): Promise<Toepassing> {
  const dataMap = resolve(o.dataMap)
  const oefening = o.oefening ?? true
  const meld = o.meld ?? ((tekst: string) => console.error(tekst))
  mkdirSync(dataMap, { recursive: true })
  const ingebed = o.databaseUrl
    ? null
    : await startIngebed({ map: join(dataMap, 'postgres'), duurzaam: o.duurzaam ?? true })
  const beheer: PgConfig = ingebed?.verbinding ?? { connectionString: o.migratieUrl ?? o.databaseUrl ?? '' }
  await migreer(beheer)
  const db = openDb(ingebed ? alsApp(beheer) : { connectionString: o.databaseUrl ?? '' }, {
    meld: (fout) => meld(`Databaseverbinding verloren: ${fout.name}`),
  })
  for (const waarschuwing of await eisVeiligeRol(db)) meld(waarschuwing)
  const opslag = mapOpslag(join(dataMap, 'documenten'))
  const zetter = briefzetter()
  const post = o.smtpUrl ? smtpPostbode(o.smtpUrl, o.afzender ?? 'loket@localhost') : null
  const diensten: WebDiensten = {
    db,
    bsn: kluisVan(o.bsnsleutels ?? [randomBytes(32)]),
    nu: () => new Date(),
    bestanden: opslag,
    brieven: zetter,
    postbode: post ?? BRIEVENBUS,
    oefening,
    site: o.site ?? '',
    assets: laadAssets(),
    koekje: KOEKJE,
    https: o.https ?? false,
    ontvang: (stroom, v) => ontvang(stroom, { ...v, scan: o.clamd ? clamd(o.clamd) : null }, opslag),
    storing,
    meldFout: (fout) => meld(foutregel(fout)),
  }
  const oefensleutel = oefening ? (o.oefensleutel ?? randomBytes(24).toString('base64url')) : ''
  if (oefening)
    for (const sjabloon of Object.keys(CASTS)) {
      const code = sjabloon.toLowerCase()
      if (await zoekSamenwerkingsverband(db, code)) continue
      const gemaakt = await maakOefenomgeving(diensten, { sjabloon, code, klok: null })
      if (isWeigering(gemaakt)) throw new Error(gemaakt.reden)
    }
  const api = new Hono().route('/api/v1', apiV1({ ...diensten, oefensleutel, storing }))
  api.notFound(() => alsAntwoord(probleem(404, 'niet-gevonden', 'Dit adres bestaat niet.')))
  const web = webApp(diensten)
  const app: Toestel = {
    fetch: (verzoek, omgeving) =>
      (/^\/api(\/|$)/.test(new URL(verzoek.url).pathname) ? api : web).fetch(verzoek, omgeving),
  }
  const achtergrond = (o.achtergrond ?? true) ? startAchtergrond(diensten, meld) : null
  const { server, poort } = await luister(app, o.adres ?? '127.0.0.1', o.poort ?? 0)
  const url = `http://${o.adres === '0.0.0.0' || o.adres === undefined ? 'localhost' : o.adres}:${poort}`
  // Known only now: the port may have been any free one.
  diensten.site ||= url
  let dicht: Promise<void> | undefined
  return {
    url,
    oefensleutel,
    diensten,
    stop: () =>
      (dicht ??= (async () => {
        await new Promise<void>((klaar) => {
          server.close(() => klaar())
          if ('closeAllConnections' in server) server.closeAllConnections()
        })
        await achtergrond?.stop()
        await zetter.stop()
        post?.stop()
        await db.sluit()
        await ingebed?.stop()
      })()),
  }
}

function kluisVan([eerste, ...oudere]: readonly Buffer[]): Bsnkluis | null {
  return eerste ? bsnkluis([eerste, ...oudere]) : null
}

/** A failure of the database that is nobody's bug; null for bugs. */
function storing(fout: unknown) {
  const soort = leesBotsing(fout)?.soort
  return soort === 'onbereikbaar' ||
    soort === 'gelijktijdig' ||
    soort === 'duurt-te-lang' ||
    soort === 'afloop-onbekend'
    ? soort
    : null
}

/** A line about a bug without what it was about: messages of errors may quote values. */
function foutregel(fout: unknown): string {
  if (!(fout instanceof Error)) return 'Onbekende fout'
  const plaatsen = (fout.stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel))
  return [`Fout: ${fout.name}`, ...plaatsen.slice(0, 8)].join('\n')
}

type Toestel = { fetch(verzoek: Request, omgeving: object): Response | Promise<Response> }

function luister(app: Toestel, adres: string, poort: number): Promise<{ server: ServerType; poort: number }> {
  return new Promise((klaar, mis) => {
    const server = serve({ fetch: app.fetch, hostname: adres, port: poort }, (info) =>
      klaar({ server, poort: info.port }),
    )
    server.once('error', mis)
  })
}

/** Outgoing work every half second, the daily work every hour; one run of each at a time. */
function startAchtergrond(d: Diensten, meld: (tekst: string) => void): { stop(): Promise<void> } {
  let gestopt = false
  const beurt = (werk: () => Promise<unknown>, elke: number) => {
    let wekker: NodeJS.Timeout | undefined
    let lopend: Promise<unknown> = Promise.resolve()
    const doe = () => {
      lopend = werk()
        .catch((fout: unknown) => meld(foutregel(fout)))
        .finally(() => {
          if (!gestopt) wekker = setTimeout(doe, elke).unref()
        })
    }
    doe()
    return async () => {
      clearTimeout(wekker)
      await lopend
    }
  }
  const stoppers = [beurt(() => doeUitgaand(d), 500), beurt(() => doeDagelijks(d), UUR)]
  return {
    async stop() {
      gestopt = true
      await Promise.all(stoppers.map((stop) => stop()))
    },
  }
}
