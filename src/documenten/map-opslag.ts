// Files in a folder: written beside, synced, then put in place, so that a file is whole or not there.
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Bestanden } from '#app/diensten.ts'

export type MapOpslag = Bestanden & {
  /** A path for a file that is still coming in. */
  tijdelijk(): Promise<string>
  /** Puts a file that came in, in its place. */
  zetNeer(pad: string, sleutel: string): Promise<void>
}

/** Storage in `map`. Keys are relative paths; anything that would leave the folder throws. */
export function mapOpslag(map: string): MapOpslag {
  const basis = resolve(map)
  const pad = (sleutel: string): string => {
    const vol = resolve(basis, sleutel)
    if (!/^[\w./-]+$/.test(sleutel) || !vol.startsWith(basis + sep))
      throw new TypeError('Geen geldige sleutel voor een bestand.')
    return vol
  }
  const zetNeer = async (van: string, sleutel: string): Promise<void> => {
    const naar = pad(sleutel)
    await mkdir(dirname(naar), { recursive: true })
    const bestand = await open(van, 'r')
    await bestand.sync()
    await bestand.close()
    await rename(van, naar)
  }
  return {
    async tijdelijk() {
      const wachtkamer = join(basis, 'binnen')
      await mkdir(wachtkamer, { recursive: true })
      return join(wachtkamer, randomUUID())
    },
    zetNeer,
    open: async (sleutel): Promise<Readable> => {
      const bestand = await open(pad(sleutel), 'r')
      return createReadStream('', { fd: bestand })
    },
    verwijder: (sleutel) => rm(pad(sleutel), { force: true }),
    async bewaar(sleutel, bytes) {
      const tijdelijk = join(basis, 'binnen', randomUUID())
      await mkdir(dirname(tijdelijk), { recursive: true })
      await writeFile(tijdelijk, bytes)
      await zetNeer(tijdelijk, sleutel)
    },
  }
}
