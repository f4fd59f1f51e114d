// Receiving an upload: streamed to disk while it is counted and hashed, then checked by content. What is refused leaves
// nothing behind; what is accepted is kept byte for byte.
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Weigering, isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import type { MapOpslag } from './map-opslag.ts'
import { veiligeNaam } from './naam.ts'
import { controleerPdf } from './pdf-controle.ts'
import { bestandssoort } from './soort.ts'
import type { Virusscan } from './virusscan.ts'

/** 100 MB. */
export const MAXIMUM = 100 * 1024 * 1024

export type Ontvangen = {
  id: string
  naam: string
  sleutel: string
  sha256: string
  bytes: number
  paginas: number
  scan: string
}

class TeGroot extends Error {}

/** Takes in one file for a samenwerkingsverband. */
export async function ontvang(
  stroom: Readable,
  v: { naam: string; swv: number; maximum?: number; scan?: Virusscan | null },
  opslag: MapOpslag,
): Promise<Ontvangen | Weigering> {
  const naam = veiligeNaam(v.naam)
  const maximum = v.maximum ?? MAXIMUM
  const pad = await opslag.tijdelijk()
  const som = createHash('sha256')
  let bytes = 0
  const teller = new Transform({
    transform(stuk: Buffer, _codering, verder) {
      bytes += stuk.length
      if (bytes > maximum) return verder(new TeGroot())
      som.update(stuk)
      verder(null, stuk)
    },
  })
  try {
    await pipeline(stroom, teller, createWriteStream(pad, { flags: 'wx', mode: 0o600 }))
    const soort = bestandssoort(await begin(pad))
    if (soort !== 'pdf')
      return weiger('alleen-pdf', `U kunt hier alleen PDF-bestanden toevoegen. "${naam}" is ${soort}.`, {
        uitweg: 'Sla het document op als PDF (in Word: Bestand, Opslaan als, PDF) en voeg dat toe.',
        grond: 'GV-200',
        velden: { bestand: 'Kies een PDF-bestand.' },
      })
    const gezien = await controleerPdf(pad, naam)
    if (isWeigering(gezien)) return gezien
    const scan = v.scan ? await v.scan(pad) : 'niet gescand'
    if (scan !== 'schoon' && scan !== 'niet gescand')
      return weiger(
        'virus',
        `In "${naam}" is een virus of ander gevaar gevonden. Het bestand is niet bewaard.`,
        {
          uitweg: 'Laat uw computer controleren en maak het document opnieuw.',
        },
      )
    const id = randomUUID()
    const sleutel = `${v.swv}/${id.slice(0, 2)}/${id}`
    await opslag.zetNeer(pad, sleutel)
    return { id, naam, sleutel, sha256: som.digest('hex'), bytes, paginas: gezien.paginas, scan }
  } catch (fout) {
    if (fout instanceof TeGroot)
      return weiger('te-groot', `"${naam}" is groter dan ${Math.floor(maximum / 1024 / 1024)} MB.`, {
        uitweg: 'Splits het document, of maak een kleinere PDF.',
        velden: { bestand: 'Dit bestand is te groot.' },
      })
    return weiger('afgebroken', `"${naam}" is niet helemaal ontvangen.`, {
      uitweg: 'Probeer het opnieuw.',
      velden: { bestand: 'Niet helemaal ontvangen.' },
    })
  } finally {
    await rm(pad, { force: true })
  }
}

async function begin(pad: string): Promise<Buffer> {
  const bestand = await open(pad, 'r')
  try {
    const { buffer, bytesRead } = await bestand.read(Buffer.alloc(8192), 0, 8192, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await bestand.close()
  }
}
