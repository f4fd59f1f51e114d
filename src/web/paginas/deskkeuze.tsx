// The first page of an installation with more than one samenwerkingsverband.
import type { Assets } from '../assets.ts'
import { type Html, raw } from '../jsx/jsx-runtime.ts'
import { pad } from '../paths.ts'

export function Deskkeuze({
  assets,
  desks,
}: {
  assets: Assets
  desks: readonly { code: string; naam: string }[]
}): Html {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Kies een samenwerkingsverband - OpenLoket</title>
          <link rel="stylesheet" href={assets.stijl} />
        </head>
        <body>
          <main id="inhoud">
            <div class="breed">
              <h1>Kies een samenwerkingsverband</h1>
              <ul>
                {desks.map((desk) => (
                  <li>
                    <a href={pad.start(desk.code)}>{desk.naam}</a>
                  </li>
                ))}
              </ul>
            </div>
          </main>
        </body>
      </html>
    </>
  )
}
