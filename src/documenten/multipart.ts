// Reading a multipart form as a stream: fields, and files handed on as they come in.
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'

const ONLEESBAAR = weiger('formulier-onleesbaar', 'Het formulier is niet goed ontvangen.', {
  uitweg: 'Probeer het opnieuw.',
})

export type Formulier<T> = {
  velden: Record<string, string | string[]>
  bestanden: { veld: string; uitslag: T }[]
}

/**
 * Reads a form. Every file is given to `ontvang`, which must read the stream to its end; fields that come before a file
 * are known by then. At most 200 fields of 100 kB and 20 files.
 */
export async function leesMultipart<T>(
  verzoek: { headers: Headers; body: ReadableStream | null },
  ontvang: (bestand: { veld: string; naam: string; stroom: Readable }) => Promise<T>,
): Promise<Formulier<T> | Weigering> {
  const type = verzoek.headers.get('content-type') ?? ''
  if (!verzoek.body || !/^multipart\/form-data;.*boundary=/i.test(type)) return ONLEESBAAR
  const velden: Formulier<T>['velden'] = {}
  const werk: Promise<{ veld: string; uitslag: T }>[] = []
  let lezer: InstanceType<typeof Busboy>
  try {
    lezer = new Busboy({
      headers: { 'content-type': type },
      limits: { fields: 200, fieldSize: 100_000, fieldNameSize: 200, files: 20, headerPairs: 50 },
    })
  } catch {
    return ONLEESBAAR
  }
  lezer.on('field', (naam: string, waarde: string) => {
    const al = velden[naam]
    velden[naam] = al === undefined ? waarde : Array.isArray(al) ? [...al, waarde] : [al, waarde]
  })
  lezer.on('file', (veld: string, stroom: Readable, naam: string | undefined) => {
    if (!naam) return void stroom.resume()
    const taak = ontvang({ veld, naam, stroom }).then((uitslag) => {
      stroom.resume()
      return { veld, uitslag }
    })
    taak.catch(() => undefined)
    werk.push(taak)
  })
  const bron = Readable.fromWeb(verzoek.body)
  try {
    await new Promise<void>((klaar, fout) => {
      lezer.on('finish', () => klaar())
      lezer.on('error', fout)
      bron.on('error', fout)
      bron.on('aborted', () => fout(new Error('aborted')))
      bron.pipe(lezer)
    })
    return { velden, bestanden: await Promise.all(werk) }
  } catch {
    bron.destroy()
    await Promise.allSettled(werk)
    return ONLEESBAAR
  }
}
