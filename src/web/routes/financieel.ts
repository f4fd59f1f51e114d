// Overviews for who leads: the regions, and the financial overview of a school year as page and file.
import type { Hono } from 'hono'
import { financieelAlsCsv, financieelOverzicht } from '#app/kengetal/financieel.ts'
import { tekstbestand } from '../bestand.ts'
import type { WebDiensten } from '../diensten.ts'
import { regiooverzicht } from '#app/werk/regios.ts'
import { Regiospagina } from '../paginas/regios.tsx'
import { Financieelpagina } from '../paginas/financieel.tsx'
import { pagina } from '../verzoek.ts'
import { ingelogd, nietGevonden } from './behandel.ts'

/** Adds the page of the regions. */
export function regioRoutes(app: Hono, d: WebDiensten): void {
  app.get(
    '/:code/regios',
    ingelogd(d, async (v) => {
      const overzicht = await regiooverzicht(d, v.sessie)
      return 'soort' in overzicht ? nietGevonden(v) : pagina(v, Regiospagina({ kader: v.kader, overzicht }))
    }),
  )
}

/** Adds the routes of the financial overview. */
export function financieelRoutes(app: Hono, d: WebDiensten): void {
  app.get(
    '/:code/financieel',
    ingelogd(d, async (v) => {
      const f = await financieelOverzicht(d, v.sessie, v.query('schooljaar'))
      return 'soort' in f ? nietGevonden(v) : pagina(v, Financieelpagina({ kader: v.kader, f }))
    }),
  )
  app.get(
    '/:code/financieel.csv',
    ingelogd(d, async (v) => {
      const f = await financieelOverzicht(d, v.sessie, v.query('schooljaar'))
      if ('soort' in f) return nietGevonden(v)
      return tekstbestand(`financieel-overzicht-${f.schooljaar}`, 'csv', financieelAlsCsv(f))
    }),
  )
}
