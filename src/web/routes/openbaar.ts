// Routes that everybody may use.
import type { Hono } from 'hono'
import { deskVan } from '#procedures/register.ts'
import { desksVan, zoekSwv } from '#app/swv.ts'
import { inloggen, openSessie, uitloggen } from '#app/sessie/sessie.ts'
import { dagVanMoment, momentVan } from '#app/tijd.ts'
import { type Datum, leesDatum } from '#domein/kern/datum.ts'
import { isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { routekaartAlsTekst } from '#domein/procedure/inhoud.ts'
import { bereken } from '#domein/termijn/bereken.ts'
import type { Termijngebeurtenis, Termijnregel } from '#domein/termijn/regel.ts'
import { zetKlok } from '#oefening/klok.ts'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { tekstbestand } from '../bestand.ts'
import type { WebDiensten } from '../diensten.ts'
import { Deskkeuze } from '../paginas/deskkeuze.tsx'
import {
  Informatiepagina,
  Inlogpagina,
  Procedurelijst,
  Procedurepagina,
  Startpagina,
} from '../paginas/openbaar.tsx'
import { Berichtpagina, Documentenpagina, Nieuwspagina } from '../paginas/publicaties.tsx'
import { type Rekenvraag, Termijnrekenaar } from '../paginas/termijnrekenaar.tsx'
import { pad } from '../paths.ts'
import { type Verzoek, een, koekje, leesInzending, pagina, sessiekoekje, verder } from '../verzoek.ts'
import { metVerzoek, nietGevonden } from './behandel.ts'

const REGELS: readonly { id: string; titel: string; regel: Termijnregel }[] = [
  {
    id: 'beslistermijn',
    titel: 'Beslistermijn: 8 weken (Awb 4:13)',
    regel: {
      soort: 'wettelijk',
      duur: { aantal: 8, eenheid: 'weken' },
      opschortbaar: true,
      verlenging: { dagen: 28, grond: 'Awb 4:14 lid 3' },
      grond: 'Awb 4:13',
    },
  },
  {
    id: 'bezwaartermijn',
    titel: 'Bezwaartermijn: 6 weken (Awb 6:7)',
    regel: { soort: 'wettelijk', duur: { aantal: 6, eenheid: 'weken' }, grond: 'Awb 6:7 en 6:8' },
  },
  {
    id: 'zorgplicht',
    titel: 'Zorgplicht van de school: 6 weken',
    regel: {
      soort: 'wettelijk',
      duur: { aantal: 6, eenheid: 'weken' },
      opschortbaar: true,
      verlenging: { dagen: 28, grond: 'WVO 2020 8.8' },
      grond: 'WVO 2020 8.8',
    },
  },
  {
    id: 'norm4weken',
    titel: 'Norm van het samenwerkingsverband: 4 weken',
    regel: {
      soort: 'beleid',
      duur: { aantal: 4, eenheid: 'weken' },
      rolt: true,
      opschortbaar: true,
      grond: 'Werkwijze 7.1.1',
    },
  },
  {
    id: 'werkweken4',
    titel: 'Streeftermijn: 4 werkweken',
    regel: {
      soort: 'beleid',
      duur: { aantal: 4, eenheid: 'werkweken' },
      rolt: true,
      opschortbaar: true,
      grond: 'Werkwijze 7.1.2',
    },
  },
  {
    id: 'werkweken2',
    titel: 'Afhandeling: 2 werkweken',
    regel: {
      soort: 'beleid',
      duur: { aantal: 2, eenheid: 'werkweken' },
      rolt: true,
      grond: 'Werkwijze 7.1.1',
    },
  },
]

/** Adds the public routes. */
export function openbareRoutes(app: Hono, d: WebDiensten): void {
  app.get('/', async (c) => {
    const desks = await desksVan(d)
    const [enige, meer] = desks
    if (!enige) return c.text('Er is nog geen samenwerkingsverband ingericht.', 404)
    return meer ? c.html(String(Deskkeuze({ assets: d.assets, desks }))) : c.redirect(`/${enige.code}`)
  })

  app.get(
    '/:code',
    metVerzoek(d, async (v) => {
      const desk = await deskVoor(v)
      const kaart = desk?.inhoud.routekaart ?? []
      const vraag = kaart.find((r) => r.id === (v.query('stap') ?? 'begin')) ?? kaart[0]
      return desk && vraag
        ? pagina(v, Startpagina({ kader: v.kader, desk, vraag, paginas: desk.inhoud.paginas }))
        : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/procedures',
    metVerzoek(d, async (v) => {
      const desk = await deskVoor(v)
      return desk ? pagina(v, Procedurelijst({ kader: v.kader, desk })) : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/procedures/:procedure',
    metVerzoek(d, async (v) => {
      const procedure = (await deskVoor(v))?.procedures.find(
        (p) => p.code.toLowerCase() === v.parameter('procedure').toLowerCase(),
      )
      return procedure ? pagina(v, Procedurepagina({ kader: v.kader, procedure })) : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/informatie/:pagina',
    metVerzoek(d, async (v) => {
      const info = (await deskVoor(v))?.inhoud.paginas.find((p) => p.naam === v.parameter('pagina'))
      return info
        ? pagina(v, Informatiepagina({ kader: v.kader, pagina: info, zoek: v.query('zoek') ?? '' }))
        : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/documenten',
    metVerzoek(d, async (v) => {
      const documenten = (await deskVoor(v))?.inhoud.documenten
      return documenten ? pagina(v, Documentenpagina({ kader: v.kader, documenten })) : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/nieuws',
    metVerzoek(d, async (v) => {
      const nieuws = (await deskVoor(v))?.inhoud.nieuws
      return nieuws ? pagina(v, Nieuwspagina({ kader: v.kader, nieuws })) : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/nieuws/:bericht',
    metVerzoek(d, async (v) => {
      const nieuws = (await deskVoor(v))?.inhoud.nieuws ?? []
      const bericht = nieuws.find((n) => n.naam === v.parameter('bericht'))
      return bericht ? pagina(v, Berichtpagina({ kader: v.kader, nieuws, bericht })) : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/routekaart.txt',
    metVerzoek(d, async (v) => {
      const desk = await deskVoor(v)
      if (!desk) return nietGevonden(v)
      const { routekaart, paginas } = desk.inhoud
      const naam = (code: string) => desk.procedures.find((p) => p.code === code)?.naam.school ?? code
      const tekst = routekaartAlsTekst(`Routekaart van ${desk.naam}`, routekaart, paginas, naam)
      return tekstbestand(`routekaart-${v.kader.swv.code}`, 'txt', tekst)
    }),
  )
  app.get('/:code/termijnrekenaar', metVerzoek(d, rekenaar))

  app.get(
    '/:code/inloggen',
    metVerzoek(d, (v) =>
      v.sessie ? verder(v, thuis(v)) : pagina(v, inlogpagina(v, null, '', v.query('terug') ?? '')),
    ),
  )
  app.post(
    '/:code/inloggen',
    metVerzoek(d, async (v) => {
      const gelezen = await leesInzending(v)
      if (isWeigering(gelezen)) return pagina(v, inlogpagina(v, gelezen, '', ''), 400)
      const naam = een(gelezen.velden, 'gebruikersnaam')
      const terug = een(gelezen.velden, 'terug')
      if (!naam || !een(gelezen.velden, 'wachtwoord'))
        return pagina(
          v,
          inlogpagina(v, weiger('leeg', 'Vul uw gebruikersnaam en uw wachtwoord in.'), naam, terug),
          400,
        )
      const uitslag = await inloggen(d, {
        code: v.kader.swv.code,
        gebruikersnaam: naam,
        wachtwoord: een(gelezen.velden, 'wachtwoord'),
        adres: adresVan(v),
      })
      if (isWeigering(uitslag))
        return pagina(
          v,
          inlogpagina(v, uitslag, naam, terug),
          uitslag.code === 'te-vaak' || uitslag.code === 'druk' ? 429 : 401,
        )
      const antwoord = verder(v, veilig(terug, v.kader.swv.code) ?? pad.werk(v.kader.swv.code))
      antwoord.headers.append('set-cookie', sessiekoekje(d, uitslag.token))
      return antwoord
    }),
  )
  app.post(
    '/:code/uitloggen',
    metVerzoek(d, async (v) => {
      const token = koekje(v.c, d.koekje)
      if (token) await uitloggen(d, token)
      const antwoord = verder(v, pad.start(v.kader.swv.code), 'U bent uitgelogd.')
      antwoord.headers.append('set-cookie', sessiekoekje(d, null))
      return antwoord
    }),
  )
  app.post(
    '/:code/oefening/rol',
    metVerzoek(d, async (v) => {
      const gelezen = await leesInzending(v)
      const mens = isWeigering(gelezen)
        ? undefined
        : v.kader.cast.find((m) => m.id === een(gelezen.velden, 'persoon'))
      const swv = await zoekSwv(d, v.kader.swv.code)
      if (!mens || !swv || !v.kader.swv.oefening) return nietGevonden(v)
      const { token } = await openSessie(d, {
        swv: swv.id,
        code: v.kader.swv.code,
        persoon: mens.id,
        naam: mens.naam,
      })
      const antwoord = verder(v, pad.werk(v.kader.swv.code), `U speelt nu ${mens.naam}.`)
      antwoord.headers.append('set-cookie', sessiekoekje(d, token))
      return antwoord
    }),
  )
  app.post(
    '/:code/oefening/klok',
    metVerzoek(d, async (v) => {
      const gelezen = await leesInzending(v)
      const datum = isWeigering(gelezen) ? null : leesDatum(een(gelezen.velden, 'datum'))
      const swv = await zoekSwv(d, v.kader.swv.code)
      if (!v.kader.swv.oefening || !v.sessie || !swv) return nietGevonden(v)
      const terug = isWeigering(gelezen) ? '' : een(gelezen.velden, 'terug')
      const naar = veilig(terug, v.kader.swv.code) ?? pad.werk(v.kader.swv.code)
      if (!datum) return verder(v, naar, 'Kies een datum om naartoe te gaan.')
      if (datum === swv.vandaag) return verder(v, naar, 'Het is al die dag.')
      const nu = d.nu()
      const uitslag = await zetKlok(d, swv.id, dagVanMoment(nu) === datum ? nu : momentVan(datum))
      return verder(v, naar, isWeigering(uitslag) ? uitslag.reden : `Het is nu ${datum}.`)
    }),
  )
}

async function deskVoor(v: Verzoek) {
  const swv = await zoekSwv(v.d, v.kader.swv.code)
  return swv ? deskVan(swv.sjabloon) : undefined
}

function thuis(v: Verzoek): string {
  return pad.werk(v.kader.swv.code)
}

function inlogpagina(
  v: Verzoek,
  weigering: Parameters<typeof Inlogpagina>[0]['weigering'],
  gebruikersnaam: string,
  terug: string,
) {
  return Inlogpagina({
    kader: v.kader,
    weigering,
    gebruikersnaam,
    terug: veilig(terug, v.kader.swv.code) ?? '',
    wachtwoord: OEFENWACHTWOORD,
  })
}

/** A path of this desk to return to; anything else is dropped (no open redirect). */
export function veilig(terug: string, code: string): string | null {
  return terug.startsWith(`/${code}/`) && !/[\\\s]|\/\//.test(terug) ? terug : null
}

/** Network address for the rate limit; behind a proxy the proxy must set x-forwarded-for. */
function adresVan(v: Verzoek): string {
  const bron = v.c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return bron?.incoming?.socket?.remoteAddress ?? 'onbekend'
}

async function rekenaar(v: Verzoek): Promise<Response> {
  const swv = await zoekSwv(v.d, v.kader.swv.code)
  if (!swv) return nietGevonden(v)
  const lees = (naam: string) => v.query(naam)?.trim() ?? ''
  const vraag: Rekenvraag = {
    regel: lees('regel') || 'beslistermijn',
    start: lees('start'),
    opOp: lees('opOp'),
    opTot: lees('opTot'),
    opHervat: lees('opHervat'),
    verlengOp: lees('verlengOp'),
    verlengDagen: lees('verlengDagen'),
    alsOp: lees('alsOp'),
  }
  const gekozen = REGELS.find((r) => r.id === vraag.regel)
  const datums = Object.entries(vraag).filter(
    ([naam, tekst]) => naam !== 'regel' && naam !== 'verlengDagen' && tekst !== '',
  )
  const fout = !gekozen
    ? 'Kies een termijn uit de lijst.'
    : datums.some(([, tekst]) => leesDatum(tekst) === null)
      ? 'Vul bestaande datums in.'
      : vraag.verlengDagen && !/^\d{1,3}$/.test(vraag.verlengDagen)
        ? 'Vul bij de verlenging een aantal dagen in.'
        : null
  const reken = (hervat: string) => {
    const gebeurtenissen: Termijngebeurtenis[] = []
    if (vraag.opOp)
      gebeurtenissen.push({
        soort: 'opschorting',
        op: vraag.opOp as Datum,
        tot: (vraag.opTot || null) as Datum | null,
        hervat: (hervat || null) as Datum | null,
        reden: 'aanvulling gevraagd',
        grond: 'Awb 4:15',
      })
    if (vraag.verlengOp)
      gebeurtenissen.push({
        soort: 'verlenging',
        op: vraag.verlengOp as Datum,
        dagen: Number(vraag.verlengDagen || 28),
        reden: 'meegedeeld',
        grond: 'Awb 4:14 lid 3',
      })
    return gekozen
      ? bereken(gekozen.regel, vraag.start as Datum, gebeurtenissen, swv.kalender, swv.telwijze, swv.vandaag)
      : null
  }
  const rekening = fout === null && vraag.start ? reken(vraag.opHervat) : null
  const watAls = rekening && vraag.alsOp && vraag.opOp && !vraag.opHervat ? reken(vraag.alsOp) : null
  return pagina(
    v,
    Termijnrekenaar({ kader: v.kader, regels: REGELS, vraag, fout, rekening, watAls }),
    fout ? 400 : 200,
  )
}
