// What the pages need beside the use cases, wired by src/main.
import type { Readable } from 'node:stream'
import type { Diensten } from '#app/diensten.ts'
import type { Ontvangen } from '#documenten/ontvangen.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import type { Assets } from './assets.ts'

export type WebDiensten = Diensten & {
  assets: Assets
  /** Name of the session cookie. */
  koekje: string
  /** Cookies are sent over https only. */
  https: boolean
  ontvang(stroom: Readable, v: { naam: string; swv: number }): Promise<Ontvangen | Weigering>
  /** Whether an error is a failure of the database that is nobody's bug. */
  storing(fout: unknown): string | null
  /** Told about bugs; gets no personal data. */
  meldFout(fout: unknown): void
}
