// Acts outside a zaak, the file of a pupil, and choosing a password.
import type { Hono } from 'hono'
import { type Plek, formulierVan, leesIngelogd, voerHandelingUit } from '#app/beheer/handeling.ts'
import { handelingenVoor, zoekHandeling } from '#app/beheer/handelingen.ts'
import { commissiebeeld } from '#app/beheer/commissie.ts'
import { beheersignalen } from '#app/beheer/lijsten.ts'
import { kiesWachtwoord, wieVanLink } from '#app/beheer/wachtwoordlink.ts'
import { leerlingbeeld } from '#app/leerlingdossier.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { type Recht, RECHTEN, heeftRecht } from '#domein/toegang/beheer.ts'
import { leesFormulier } from '../componenten/veld.tsx'
import type { WebDiensten } from '../diensten.ts'
import { Beheerpagina, Handelingpagina, Leerlingpagina, Wachtwoordpagina } from '../paginas/beheer.tsx'
import { pad } from '../paths.ts'
import { type Verzoek, een, leesInzending, nieuweSleutel, pagina, verder } from '../verzoek.ts'
import { type Ingelogd, type Ingezonden, ingelogd, inzending, metVerzoek, nietGevonden } from './behandel.ts'
import { alsWeigering } from './zaak.ts'

/** Who has one of these, manages something. */
const BEHEERRECHTEN: readonly Recht[] = [
  'organisaties-beheren',
  'mensen-beheren',
  'kalender-beheren',
  'instellingen-beheren',
  'beheerlog-lezen',
  'inzage-lezen',
  'dossier-wissen',
]

/** Where a page stands. */
function adresVan(code: string, [plek, id = '']: Plek): string {
  switch (plek) {
    case 'organisatie':
    case 'mens':
    case 'school':
    case 'leerling':
      return pad[plek](code, id)
    default:
      return pad[plek](code)
  }
}

/** Adds the routes. */
export function beheerRoutes(app: Hono, d: WebDiensten): void {
  app.get(
    '/:code/beheer',
    ingelogd(d, async (v) => {
      const { rollen } = v.sessie
      const recht = (Object.keys(RECHTEN) as Recht[]).filter((r) => heeftRecht(rollen, r))
      if (!recht.some((r) => BEHEERRECHTEN.includes(r))) return nietGevonden(v)
      const commissie = await commissiebeeld(d, v.sessie)
      return pagina(
        v,
        Beheerpagina({
          kader: v.kader,
          recht,
          signalen: await beheersignalen(d, v.sessie),
          commissie: commissie?.naam ?? null,
        }),
      )
    }),
  )
  app.get(
    '/:code/beheer/doen/:handeling',
    ingelogd(d, (v) => toon(v, null, null)),
  )
  app.post('/:code/beheer/doen/:handeling', inzending(d, doe))
  app.get(
    '/:code/leerlingen/:leerling',
    ingelogd(d, async (v) => {
      const beeld = await leerlingbeeld(d, v.sessie, v.parameter('leerling'))
      if ('soort' in beeld) return nietGevonden(v)
      return pagina(
        v,
        Leerlingpagina({
          kader: v.kader,
          beeld,
          handelingen: await leesIngelogd(d, v.sessie, (w) => handelingenVoor(w, 'leerling', beeld.id)),
        }),
      )
    }),
  )
  wachtwoordRoutes(app, d)
}

async function toon(
  v: Ingelogd,
  invoer: Readonly<Record<string, unknown>> | null,
  weigering: Weigering | null,
): Promise<Response> {
  const h = zoekHandeling(v.parameter('handeling'))
  const over = v.query('over') ?? ''
  const formulier = h ? await formulierVan(v.d, v.sessie, h, over) : null
  if (!h || !formulier || 'soort' in formulier) return nietGevonden(v)
  return pagina(
    v,
    Handelingpagina({
      kader: v.kader,
      h,
      formulier,
      over,
      sleutel: nieuweSleutel(),
      invoer,
      weigering,
      terug: adresVan(v.kader.swv.code, formulier.onderwerp.terug),
    }),
    weigering ? (weigering.velden ? 400 : 409) : 200,
  )
}

async function doe(v: Ingezonden): Promise<Response> {
  const h = zoekHandeling(v.parameter('handeling'))
  if (!h) return nietGevonden(v)
  const invoer = leesFormulier(h.velden, v.inzending.velden)
  const sleutel = een(v.inzending.velden, '_sleutel')
  const uitkomst = await voerHandelingUit(v.d, v.sessie, h, {
    over: v.query('over') ?? '',
    invoer,
    ...(/^[\w-]{8,100}$/.test(sleutel) ? { sleutel } : {}),
  })
  if (uitkomst.soort === 'uitgevoerd')
    return verder(v, adresVan(v.kader.swv.code, uitkomst.naar), uitkomst.melding)
  if (uitkomst.soort === 'niet-gevonden') return nietGevonden(v)
  return toon(v, invoer, alsWeigering(uitkomst))
}

function wachtwoordRoutes(app: Hono, d: WebDiensten): void {
  const toonLink = async (v: Verzoek, weigering: Weigering | null) => {
    const link = v.parameter('link')
    const wie = await wieVanLink(d, v.kader.swv.code, link)
    const goed = isWeigering(wie) ? null : wie
    return pagina(
      v,
      Wachtwoordpagina({
        kader: v.kader,
        link,
        wie: goed,
        weigering: goed ? weigering : isWeigering(wie) ? wie : null,
      }),
      goed ? (weigering ? 400 : 200) : 410,
    )
  }
  app.get(
    '/:code/wachtwoord/:link',
    metVerzoek(d, (v) => toonLink(v, null)),
  )
  app.post(
    '/:code/wachtwoord/:link',
    metVerzoek(d, async (v) => {
      const gelezen = await leesInzending(v)
      if (isWeigering(gelezen)) return toonLink(v, gelezen)
      const uitkomst = await kiesWachtwoord(d, v.kader.swv.code, v.parameter('link'), {
        wachtwoord: een(gelezen.velden, 'wachtwoord'),
        nogmaals: een(gelezen.velden, 'nogmaals'),
      })
      return uitkomst.soort === 'gekozen'
        ? verder(v, pad.inloggen(v.kader.swv.code), 'Uw wachtwoord is gekozen. U kunt nu inloggen.')
        : toonLink(v, uitkomst)
    }),
  )
}
