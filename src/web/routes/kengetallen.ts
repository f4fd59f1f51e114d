// Key figures: the page of a school year, the zaken behind a number, and the file.
import type { Hono } from 'hono'
import { alsCsv } from '#app/kengetal/csv.ts'
import { achterKengetal, kengetallen } from '#app/kengetal/overzicht.ts'
import { tekstbestand } from '../bestand.ts'
import type { WebDiensten } from '../diensten.ts'
import { Achtergrondpagina, Kengetallenpagina } from '../paginas/kengetallen.tsx'
import { pagina } from '../verzoek.ts'
import { ingelogd, nietGevonden } from './behandel.ts'

/** Adds the routes of the key figures. */
export function kengetalRoutes(app: Hono, d: WebDiensten): void {
  app.get(
    '/:code/kengetallen',
    ingelogd(d, async (v) => {
      const k = await kengetallen(d, v.sessie, v.query('schooljaar'))
      return 'soort' in k ? nietGevonden(v) : pagina(v, Kengetallenpagina({ kader: v.kader, k }))
    }),
  )
  app.get(
    '/:code/kengetallen.csv',
    ingelogd(d, async (v) => {
      const k = await kengetallen(d, v.sessie, v.query('schooljaar'))
      if ('soort' in k) return nietGevonden(v)
      return tekstbestand(`kengetallen-${k.schooljaar}`, 'csv', alsCsv(k))
    }),
  )
  app.get(
    '/:code/kengetallen/zaken',
    ingelogd(d, async (v) => {
      const a = await achterKengetal(d, v.sessie, {
        kengetal: v.query('kengetal') ?? '',
        procedure: v.query('procedure') ?? '',
        schooljaar: v.query('schooljaar') ?? '',
        waarde: v.query('waarde') ?? null,
      })
      return 'soort' in a ? nietGevonden(v) : pagina(v, Achtergrondpagina({ kader: v.kader, a }))
    }),
  )
}
