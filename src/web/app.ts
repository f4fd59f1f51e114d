// The pages as one application: routes, assets, security headers, and a page for every way things can go wrong.
import { Hono } from 'hono'
import { assetAntwoord } from './assets.ts'
import type { WebDiensten } from './diensten.ts'
import { Foutpagina } from './paginas/fout.tsx'
import { beheerRoutes } from './routes/beheer.ts'
import { beheerlijstRoutes } from './routes/beheerlijsten.ts'
import { kengetalRoutes } from './routes/kengetallen.ts'
import { lijstRoutes } from './routes/lijst.ts'
import { financieelRoutes, regioRoutes } from './routes/financieel.ts'
import { openbareRoutes } from './routes/openbaar.ts'
import { postRoutes } from './routes/post.ts'
import { werkRoutes } from './routes/werk.ts'
import { zaakRoutes } from './routes/zaak.ts'
import { leesVerzoek, pagina } from './verzoek.ts'

const KOPPEN: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** The application that serves the pages. */
export function webApp(d: WebDiensten): Hono {
  const app = new Hono()
  app.use(async (c, volgende) => {
    await volgende()
    for (const [naam, waarde] of Object.entries(KOPPEN))
      if (!c.res.headers.has(naam)) c.res.headers.set(naam, waarde)
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
    if (d.https) c.res.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  })
  app.get('/assets/:bestand', (c) => {
    const bestand = d.assets.vind(`/assets/${c.req.param('bestand')}`)
    return bestand ? assetAntwoord(bestand, c.req.raw) : c.text('Niet gevonden', 404)
  })
  app.get('/favicon.ico', (c) => c.body(null, 204))
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'))
  app.get('/gezondheid', (c) => c.text('goed'))
  openbareRoutes(app, d)
  werkRoutes(app, d)
  beheerRoutes(app, d)
  beheerlijstRoutes(app, d)
  kengetalRoutes(app, d)
  financieelRoutes(app, d)
  regioRoutes(app, d)
  postRoutes(app, d)
  lijstRoutes(app, d)
  zaakRoutes(app, d)
  app.notFound(async (c) => {
    const v = await leesVerzoek(d, c, new URL(c.req.url).pathname.split('/')[1] ?? '')
    if (!v) return c.text('Deze pagina bestaat niet.', 404)
    return pagina(
      v,
      Foutpagina({
        kader: v.kader,
        titel: 'Deze pagina bestaat niet',
        tekst: 'Controleer het adres, of ga terug naar het begin.',
      }),
      404,
    )
  })
  app.onError((fout, c) => {
    const storing = d.storing(fout)
    if (!storing) d.meldFout(fout)
    return c.html(
      '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Er ging iets mis - OpenLoket</title></head><body><main><h1>Er ging iets mis</h1><p>Er is niets verloren: wat was opgeslagen is er nog. Probeer het over een minuut opnieuw. Blijft het misgaan, neem dan contact op met het samenwerkingsverband.</p><p><a href="/">Naar het begin</a></p></main></body></html>',
      storing ? 503 : 500,
    )
  })
  return app
}
