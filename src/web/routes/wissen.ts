// Routes for erasing files that were kept long enough.
import type { Hono } from 'hono'
import { leesMetRecht, voerHandelingUit } from '#app/beheer/handeling.ts'
import { zoekHandeling } from '#app/beheer/handelingen.ts'
import { verlopenDossiers, wisbaarDossier } from '#app/beheer/wissen.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { WebDiensten } from '../diensten.ts'
import { Wispagina } from '../paginas/wissen.tsx'
import { pad } from '../paths.ts'
import { een, pagina, verder } from '../verzoek.ts'
import { type Ingelogd, type Ingezonden, ingelogd, inzending, nietGevonden } from './behandel.ts'

/** Adds the routes. */
export function wisRoutes(app: Hono, d: WebDiensten): void {
  app.get('/:code/beheer/wissen', ingelogd(d, lees))
  app.post('/:code/beheer/wissen', inzending(d, wis))
}

async function toon(
  v: Ingelogd,
  weigering: Weigering | null = null,
  gekozen: readonly string[] | null = null,
): Promise<Response> {
  const lijst = await verlopenDossiers(v.d, v.sessie, v.query('na') ?? '')
  if (!lijst) return nietGevonden(v)
  const nummer = (v.query('nummer') ?? '').slice(0, 40)
  return pagina(
    v,
    Wispagina({ kader: v.kader, lijst, weigering, gekozen, nummer }),
    weigering ? (weigering.velden ? 400 : 409) : 200,
  )
}

/** The list; or with a number the form for that file. */
async function lees(v: Ingelogd): Promise<Response> {
  const nummer = v.query('nummer')?.trim()
  if (nummer === undefined) return toon(v)
  const dossier = await leesMetRecht(v.d, v.sessie, 'dossier-wissen', (w) => wisbaarDossier(w, nummer))
  return dossier
    ? verder(v, pad.handeling(v.kader.swv.code, 'dossier-wissen', dossier.nummer))
    : toon(
        v,
        weiger('geen-zaak', 'Kijk het nummer na.', {
          velden: { nummer: 'Er is geen zaak met dit nummer.' },
        }),
      )
}

/** Each in a transaction of its own: one that may not go holds up no other. */
async function wis(v: Ingezonden): Promise<Response> {
  const { velden } = v.inzending
  const gekozen = [velden['dossiers'] ?? []].flat().slice(0, 100)
  if (gekozen.length === 0)
    return toon(v, weiger('invoer', 'Er is niets gewist.', { velden: { dossiers: 'Kies een dossier.' } }), [])
  if (een(velden, 'zeker') !== 'ja')
    return toon(
      v,
      weiger('niet-zeker', 'Er is niets gewist.', {
        velden: { zeker: 'Vink aan dat de dossiers definitief weg mogen.' },
      }),
      gekozen,
    )
  const h = zoekHandeling('dossier-wissen')
  if (!h) return nietGevonden(v)
  const over: string[] = []
  for (const nummer of gekozen) {
    const uitkomst = await voerHandelingUit(v.d, v.sessie, h, { over: nummer, invoer: { zeker: true } })
    if (uitkomst.soort !== 'uitgevoerd')
      over.push(
        `${nummer}: ${uitkomst.soort === 'weigering' ? uitkomst.reden : 'er is geen zaak met dit nummer.'}`,
      )
  }
  const gewist = gekozen.length - over.length
  const aantal = gewist === 1 ? 'Eén dossier is gewist' : `${gewist} dossiers zijn gewist`
  return over.length === 0
    ? verder(v, pad.wissen(v.kader.swv.code), `${aantal}.`)
    : toon(v, weiger('niet-alles', `${aantal}. Niet gewist: ${over.join(' ')}`), null)
}
