// What the use cases need from outside, wired by src/main.
import type { Readable } from 'node:stream'
import type { Brief } from '#domein/brief/brief.ts'
import type { Bsnkluis } from './bsn/kluis.ts'
import type { Db } from '#db/verbinding.ts'

/** Where files are kept. */
export type Bestanden = {
  open(sleutel: string): Promise<Readable>
  verwijder(sleutel: string): Promise<void>
  bewaar(sleutel: string, bytes: Uint8Array): Promise<void>
}

export type Briefzetter = {
  /** Kinds that have a template. */
  soorten: readonly string[]
  zet(inhoud: Brief): Promise<{ pdf: Uint8Array; sha256: string }>
}

export type Postbericht = {
  id: string
  aan: string
  onderwerp: string
  tekst: string
  bijlagen: readonly { naam: string; pdf: Uint8Array }[]
}

/** Sends mail; never throws, never logs what it sends. */
export type Postbode = {
  verzend(
    bericht: Postbericht,
  ): Promise<{ gelukt: true } | { gelukt: false; reden: string; tijdelijk: boolean }>
}

export type Diensten = {
  db: Db
  /** Encrypts the BSN; null: this server has no key, and no BSN is taken. */
  bsn: Bsnkluis | null
  /** The real clock. */
  nu(): Date
  bestanden: Bestanden
  brieven: Briefzetter
  postbode: Postbode
  /** Practice rooms are served. */
  oefening: boolean
  /** Address at which people reach the desk, for links in mail: https://loket.example. */
  site: string
}
