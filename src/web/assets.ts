// Style and script: read once, compressed once, served under a name that changes with the content.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export type Bestand = { pad: string; soort: string; inhoud: Buffer; br: Buffer; gz: Buffer; etag: string }
export type Assets = { stijl: string; script: string; vind(pad: string): Bestand | undefined }

/** In the sources the files lie beside this one, in a bundle in `assets`. */
function plaats(naam: string): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL(`./${naam}`, import.meta.url)
    : new URL(`./assets/${naam.split('/').pop()}`, import.meta.url)
}

function laad(naam: string, soort: string): Bestand {
  const inhoud = readFileSync(plaats(naam))
  const merk = createHash('sha256').update(inhoud).digest('hex').slice(0, 12)
  const [kaal, staart] = (naam.split('/').pop() ?? naam).split('.')
  return {
    pad: `/assets/${kaal}-${merk}.${staart}`,
    soort,
    inhoud,
    br: brotliCompressSync(inhoud),
    gz: gzipSync(inhoud),
    etag: `"${merk}"`,
  }
}

/** Reads the assets. */
export function laadAssets(): Assets {
  const stijl = laad('stijl/loket.css', 'text/css; charset=utf-8')
  const script = laad('script/loket.js', 'text/javascript; charset=utf-8')
  const perPad = new Map([stijl, script].map((b) => [b.pad, b]))
  return { stijl: stijl.pad, script: script.pad, vind: (p) => perPad.get(p) }
}

/** The answer for an asset, in the encoding that the browser takes. */
export function assetAntwoord(bestand: Bestand, verzoek: Request): Response {
  const neemt = verzoek.headers.get('accept-encoding') ?? ''
  const [lichaam, codering] = aanvaardt(neemt, 'br')
    ? [bestand.br, 'br']
    : aanvaardt(neemt, 'gzip')
      ? [bestand.gz, 'gzip']
      : [bestand.inhoud, null]
  return new Response(new Uint8Array(lichaam), {
    headers: {
      'content-type': bestand.soort,
      'cache-control': 'public, max-age=31536000, immutable',
      etag: bestand.etag,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      ...(codering ? { 'content-encoding': codering } : {}),
    },
  })
}

/** Whether an Accept-Encoding names this encoding and does not refuse it (`;q=0`). */
function aanvaardt(kop: string, codering: string): boolean {
  return kop.split(',').some((deel) => {
    const [naam = '', ...meer] = deel.split(';').map((x) => x.trim().toLowerCase())
    return naam === codering && !meer.some((x) => /^q=0(\.0*)?$/.test(x))
  })
}
