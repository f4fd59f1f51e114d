// Pages that list what is managed: organisations, people, calendar, settings, requests, log, who looked, committee, and
// the page of a school.
import type { Hono } from 'hono'
import { commissiebeeld } from '#app/beheer/commissie.ts'
import { mensbeeld, organisatiebeeld } from '#app/beheer/detail.ts'
import { inzagebeeld } from '#app/beheer/inzage.ts'
import {
  accountverzoeken,
  instellingenbeeld,
  kalenderbeeld,
  logboek,
  mensenlijst,
  organisatielijst,
} from '#app/beheer/lijsten.ts'
import { mijnScholen, schoolbeeld } from '#app/beheer/school.ts'
import { voorzitterbeeld } from '#app/werk/voorzitter.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import type { WebDiensten } from '../diensten.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Inzagepagina, Logpagina, Verzoekenpagina } from '../paginas/beheerlijsten.tsx'
import { Commissiepagina, Instellingenpagina, Kalenderpagina } from '../paginas/instellingen.tsx'
import { Menspagina, Mensenpagina } from '../paginas/mensen.tsx'
import { Organisatiepagina, Organisatiespagina } from '../paginas/organisaties.tsx'
import { Scholenpagina, Schoolpagina } from '../paginas/school.tsx'
import { Voorzitterpagina } from '../paginas/voorzitter.tsx'
import { pad } from '../paths.ts'
import { een, pagina, verder } from '../verzoek.ts'
import { wisRoutes } from './wissen.ts'
import { type Ingelogd, ingelogd, inzending, nietGevonden } from './behandel.ts'

/** The page of what was read; not there for who may not read it. */
function toonAls<T extends object>(
  v: Ingelogd,
  gelezen: T | { soort: 'niet-gevonden' } | null,
  maak: (gelezen: T) => Html,
): Response {
  return gelezen === null || ('soort' in gelezen && gelezen.soort === 'niet-gevonden')
    ? nietGevonden(v)
    : pagina(v, maak(gelezen as T))
}

/** Adds the routes. */
export function beheerlijstRoutes(app: Hono, d: WebDiensten): void {
  const lees = <T extends object>(
    adres: string,
    bron: (v: Ingelogd) => Promise<T | { soort: 'niet-gevonden' } | null>,
    maak: (v: Ingelogd, gelezen: T) => Html,
  ) =>
    app.get(
      adres,
      ingelogd(d, async (v) => toonAls<T>(v, await bron(v), (gelezen) => maak(v, gelezen))),
    )
  const query = (v: Ingelogd, naam: string) => (v.query(naam) ?? '').slice(0, 200)
  lees(
    '/:code/beheer/organisaties',
    (v) =>
      organisatielijst(d, v.sessie, { zoek: query(v, 'zoek'), soort: query(v, 'soort'), na: query(v, 'na') }),
    (v, lijst) =>
      Organisatiespagina({ kader: v.kader, lijst, zoek: query(v, 'zoek'), soort: query(v, 'soort') }),
  )
  lees(
    '/:code/beheer/organisaties/:id',
    (v) => organisatiebeeld(d, v.sessie, v.parameter('id')),
    (v, beeld) => Organisatiepagina({ kader: v.kader, beeld }),
  )
  lees(
    '/:code/mensen',
    (v) => mensenlijst(d, v.sessie, { kant: query(v, 'kant'), na: query(v, 'na') }),
    (v, lijst) => Mensenpagina({ kader: v.kader, lijst, kant: query(v, 'kant'), zoek: '' }),
  )
  app.post(
    '/:code/mensen',
    inzending(d, async (v) => {
      const zoek = een(v.inzending.velden, 'zoek').trim().slice(0, 200)
      return toonAls(v, await mensenlijst(d, v.sessie, { zoek }), (lijst) =>
        Mensenpagina({ kader: v.kader, lijst, kant: '', zoek }),
      )
    }),
  )
  lees(
    '/:code/mensen/:id',
    (v) => mensbeeld(d, v.sessie, v.parameter('id')),
    (v, mens) => Menspagina({ kader: v.kader, mens }),
  )
  lees(
    '/:code/beheer/kalender',
    (v) => kalenderbeeld(d, v.sessie),
    (v, kalender) => Kalenderpagina({ kader: v.kader, kalender }),
  )
  lees(
    '/:code/beheer/instellingen',
    (v) => instellingenbeeld(d, v.sessie),
    (v, beeld) => Instellingenpagina({ kader: v.kader, beeld }),
  )
  lees(
    '/:code/beheer/verzoeken',
    (v) => accountverzoeken(d, v.sessie),
    (v, verzoeken) => Verzoekenpagina({ kader: v.kader, verzoeken }),
  )
  lees(
    '/:code/beheer/log',
    (v) => logboek(d, v.sessie, query(v, 'na')),
    (v, log) => Logpagina({ kader: v.kader, log }),
  )
  lees(
    '/:code/commissie',
    (v) => commissiebeeld(d, v.sessie),
    (v, beeld) => Commissiepagina({ kader: v.kader, beeld }),
  )
  lees(
    '/:code/voorzitter',
    (v) => voorzitterbeeld(d, v.sessie),
    (v, beeld) => Voorzitterpagina({ kader: v.kader, beeld }),
  )
  app.get('/:code/beheer/inzage', ingelogd(d, inzage))
  wisRoutes(app, d)
  schoolRoutes(app, d)
}

async function inzage(v: Ingelogd): Promise<Response> {
  if (!heeftRecht(v.sessie.rollen, 'inzage-lezen')) return nietGevonden(v)
  const [zaak, persoon, na] = [v.query('zaak'), v.query('persoon'), v.query('na') ?? '']
  const van = persoon ? { persoon } : zaak ? { zaak } : null
  const gelezen = persoon
    ? await inzagebeeld(v.d, v.sessie, { persoon, na })
    : zaak
      ? await inzagebeeld(v.d, v.sessie, { zaaknummer: zaak, na })
      : null
  const mist = gelezen !== null && 'soort' in gelezen
  if (mist && persoon) return nietGevonden(v)
  return pagina(
    v,
    Inzagepagina({
      kader: v.kader,
      van,
      beeld: gelezen && !('soort' in gelezen) ? gelezen : null,
      nietGevonden: mist,
    }),
    mist ? 404 : 200,
  )
}

function schoolRoutes(app: Hono, d: WebDiensten): void {
  app.get(
    '/:code/mijn-school',
    ingelogd(d, async (v) => {
      const scholen = await mijnScholen(d, v.sessie)
      const [enige] = scholen
      return enige && scholen.length === 1
        ? verder(v, pad.school(v.kader.swv.code, enige.id), v.kader.melding ?? undefined)
        : pagina(v, Scholenpagina({ kader: v.kader, scholen }))
    }),
  )
  app.get(
    '/:code/scholen/:id',
    ingelogd(d, async (v) =>
      toonAls(v, await schoolbeeld(d, v.sessie, v.parameter('id')), (school) =>
        Schoolpagina({ kader: v.kader, school }),
      ),
    ),
  )
}
