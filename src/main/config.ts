// The settings of the process. The only place that reads the environment; everything else gets values.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Config = {
  /** Address to listen on; 127.0.0.1 unless said otherwise. */
  adres: string
  poort: number
  /** Folder of the embedded database and the documents. */
  dataMap: string
  /** Connection of an external PostgreSQL (15 or newer); null: the embedded one. */
  databaseUrl: string | null
  /** Login with rights to migrate, when another than databaseUrl. */
  migratieUrl: string | null
  /** Practice rooms: invented people, a settable date, a switch of roles. */
  oefening: boolean
  /** Key for the practice endpoints; kept beside the data. */
  oefensleutel: string
  /** Keys for the BSN, the first encrypts; empty: no BSN is taken. */
  bsnsleutels: readonly Buffer[]
  /** smtp(s)://user:password@host:port; null: mail is kept and shown in the mailbox of the practice room. */
  smtpUrl: string | null
  afzender: string
  /** Address at which people reach the desk, for links in mail; null: the address that is listened on. */
  site: string | null
  /** Unix socket of clamd; null: uploads are marked as not scanned. */
  clamd: string | null
  /** Whether the site is served over https (cookies get Secure). */
  https: boolean
  /** Whether this process also does the background work: letters, mail, the daily round. */
  achtergrond: boolean
}

/** Reads the settings from the environment. Throws with a clear sentence on a value that can't be used. */
export function leesConfig(omgeving: NodeJS.ProcessEnv = process.env): Config {
  const dataMap = resolve(omgeving['DATA_MAP'] ?? 'data')
  const poort = Number(omgeving['PORT'] ?? 3000)
  if (!Number.isInteger(poort) || poort < 0 || poort > 65535)
    throw new Error('PORT is not a port number (0 to 65535).')
  const databaseUrl = omgeving['DATABASE_URL'] ?? null
  const oefening = (omgeving['OEFENING'] ?? (databaseUrl ? '0' : '1')) === '1'
  return {
    adres: omgeving['HOST'] ?? '127.0.0.1',
    poort,
    dataMap,
    databaseUrl,
    migratieUrl: omgeving['MIGRATIE_URL'] ?? databaseUrl,
    oefening,
    oefensleutel: oefening ? (omgeving['OEFENSLEUTEL'] ?? sleutelIn(dataMap, 'oefensleutel')) : '',
    bsnsleutels: bsnsleutels(
      omgeving['BSN_SLEUTEL'] ?? (databaseUrl ? '' : sleutelIn(dataMap, 'bsnsleutel', 32)),
    ),
    smtpUrl: omgeving['SMTP_URL'] ?? null,
    afzender: omgeving['AFZENDER'] ?? 'loket@localhost',
    site: omgeving['SITE'] ?? null,
    clamd: omgeving['CLAMD_SOCKET'] ?? null,
    https: omgeving['HTTPS'] === '1',
    achtergrond: (omgeving['ACHTERGROND'] ?? '1') === '1',
  }
}

/** Keys of 32 bytes in base64, comma between them. Never in the database: a copy of that alone gives no number. */
function bsnsleutels(tekst: string): readonly Buffer[] {
  return tekst
    .split(',')
    .map((deel) => deel.trim())
    .filter(Boolean)
    .map((deel) => {
      const sleutel = Buffer.from(deel, 'base64url')
      if (sleutel.length !== 32)
        throw new Error('BSN_SLEUTEL is not 32 bytes in base64 (make one with: openssl rand -base64 32).')
      return sleutel
    })
}

/** A key beside the data of the embedded database: made once, readable only by who runs the server. */
function sleutelIn(dataMap: string, naam: string, bytes = 24): string {
  const pad = join(dataMap, naam)
  if (existsSync(pad)) return readFileSync(pad, 'utf8').trim()
  mkdirSync(dataMap, { recursive: true })
  const sleutel = randomBytes(bytes).toString('base64url')
  writeFileSync(pad, `${sleutel}\n`, { mode: 0o600 })
  chmodSync(pad, 0o600)
  return sleutel
}
