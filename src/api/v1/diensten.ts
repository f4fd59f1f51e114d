// What the API needs beside the use cases, wired by src/main.
import type { Readable } from 'node:stream'
import type { Diensten } from '#app/diensten.ts'
import type { Ontvangen } from '#documenten/ontvangen.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'

/** What the database may answer to a well-formed request: nobody's bug. */
export type Storing =
  | 'onbereikbaar'
  | 'gelijktijdig'
  | 'duurt-te-lang'
  | 'afloop-onbekend'
  | 'bestaat-al'
  | 'verwijzing'
  | 'past-niet'
  | 'verouderd'

export type ApiDiensten = Diensten & {
  /** Takes in an upload for a samenwerkingsverband: counted, checked and kept, or refused. Reads the stream to its end. */
  ontvang(stroom: Readable, v: { naam: string; swv: number }): Promise<Ontvangen | Weigering>
  /** Name of the session cookie of the pages. */
  koekje: string
  /** Key of the practice endpoints; empty: there are none. */
  oefensleutel: string
  /** Reads an error as an answer of the database; null when it is a bug. */
  storing(fout: unknown): Storing | null
}
