// Routes of the print queue.
import type { Hono } from 'hono'
import { postAf, postPdf, postlijst } from '#app/werk/post.ts'
import { leesDatum } from '#domein/kern/datum.ts'
import { type Weigering, isWeigering } from '#domein/kern/uitkomst.ts'
import type { WebDiensten } from '../diensten.ts'
import { Postpagina } from '../paginas/post.tsx'
import { pad } from '../paths.ts'
import { een, pagina, verder } from '../verzoek.ts'
import { type Ingelogd, ingelogd, inzending, nietGevonden } from './behandel.ts'

/** Adds the print queue. */
export function postRoutes(app: Hono, d: WebDiensten): void {
  const toon = async (v: Ingelogd, weigering: Weigering | null) => {
    const brieven = await postlijst(d, v.sessie)
    return brieven
      ? pagina(v, Postpagina({ kader: v.kader, brieven, weigering }), weigering ? 400 : 200)
      : nietGevonden(v)
  }
  app.get(
    '/:code/post',
    ingelogd(d, (v) => toon(v, null)),
  )
  app.get(
    '/:code/post/brieven.pdf',
    ingelogd(d, async (v) => {
      const pdf = await postPdf(d, v.sessie)
      return pdf
        ? new Response(Buffer.from(pdf), {
            headers: {
              'content-type': 'application/pdf',
              'content-disposition': `attachment; filename="post-${v.kader.vandaag}.pdf"`,
              'cache-control': 'private, no-store',
            },
          })
        : nietGevonden(v)
    }),
  )
  app.post(
    '/:code/post',
    inzending(d, async (v) => {
      const { velden } = v.inzending
      const gekozen = velden['brieven'] ?? []
      const uitkomst = await postAf(
        d,
        v.sessie,
        (Array.isArray(gekozen) ? gekozen : [gekozen]).filter((x) => /^[0-9a-f-]{36}$/.test(x)),
        leesDatum(een(velden, 'op')),
      )
      return isWeigering(uitkomst)
        ? toon(v, uitkomst)
        : verder(
            v,
            pad.post(v.kader.swv.code),
            uitkomst.aantal === 1 ? 'Eén brief is afgevinkt.' : `${uitkomst.aantal} brieven zijn afgevinkt.`,
          )
    }),
  )
}
