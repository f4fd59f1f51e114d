// Routes of daily work: worklist, search, meetings, monitoring, pupils, people, and the page of the family.
import type { Hono } from 'hono'
import { LEERLINGVELDEN, leerlingenVan, leerlinglijst, voegLeerling } from '#app/leerlingen.ts'
import { verzondenBrieven } from '#app/werk/brievenbus.ts'
import { omTeZetten } from '#app/lijst/omzetten.ts'
import { agenda, planVergaderingOp, vergaderingen } from '#app/werk/agenda.ts'
import { carrousels } from '#app/werk/carrousel.ts'
import { evaluaties } from '#app/werk/evaluaties.ts'
import { alsIcal } from '#app/werk/ical.ts'
import { bespreeklijst } from '#app/werk/bespreeklijst.ts'
import { bewaking } from '#app/werk/bewaking.ts'
import { plaatsenoverzicht } from '#app/werk/plaatsen.ts'
import { meldingenVoor, werklijst, zoek } from '#app/werk/werklijst.ts'
import { zaakbeeld } from '#app/zaak/bekijken.ts'
import { kiesbareProcedures, kiesbareScholen } from '#app/zaak/kiesbaar.ts'
import { startZaak } from '#app/zaak/starten.ts'
import { leesDatum } from '#domein/kern/datum.ts'
import { isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
import { tekstbestand } from '../bestand.ts'
import { leesFormulier } from '../componenten/veld.tsx'
import type { WebDiensten } from '../diensten.ts'
import { Bespreeklijstpagina } from '../paginas/bespreeklijst.tsx'
import { Bewakingspagina } from '../paginas/bewaking.tsx'
import { Evaluatiepagina } from '../paginas/evaluaties.tsx'
import { Carrouselpagina } from '../paginas/carrousel.tsx'
import { Leerlingenpagina, Nieuwpagina } from '../paginas/leerlingen.tsx'
import { Brievenbuspagina } from '../paginas/brievenbus.tsx'
import { Mijnpagina } from '../paginas/mijn.tsx'
import { Agendapagina, Vergaderlijst } from '../paginas/vergadering.tsx'
import { Werkpagina, Zoekpagina } from '../paginas/werk.tsx'
import { pad } from '../paths.ts'
import { een, nieuweSleutel, pagina, verder } from '../verzoek.ts'
import { type Ingelogd, ingelogd, inzending, nietGevonden } from './behandel.ts'
import { alsWeigering } from './zaak.ts'

const FILTERS = ['procedure', 'status', 'school'] as const

/** Adds the routes of daily work. */
export function werkRoutes(app: Hono, d: WebDiensten): void {
  app.get(
    '/:code/werk',
    ingelogd(d, async (v) => {
      if (isGezin(v)) return verder(v, pad.mijn(v.kader.swv.code), v.kader.melding ?? undefined)
      const filter = Object.fromEntries(
        FILTERS.flatMap((naam) => (v.query(naam) ? [[naam, v.query(naam) as string]] : [])),
      )
      const weergave = v.query('weergave')
      const na = v.query('na')
      const [lijst, meldingen] = await Promise.all([
        werklijst(d, v.sessie, { ...(weergave ? { weergave } : {}), ...(na ? { na } : {}), filter }),
        meldingenVoor(d, v.sessie),
      ])
      return pagina(v, Werkpagina({ kader: v.kader, sessie: v.sessie, lijst, meldingen, filter }))
    }),
  )
  app.post(
    '/:code/zoeken',
    inzending(d, async (v) => {
      const tekst = een(v.inzending.velden, 'tekst').slice(0, 200)
      return pagina(v, Zoekpagina({ kader: v.kader, tekst, treffers: await zoek(d, v.sessie, tekst) }))
    }),
  )
  app.get(
    '/:code/mijn',
    ingelogd(d, async (v) => {
      // The page opens every zaak of a family; whoever has many has a worklist.
      if (!isGezin(v)) return verder(v, pad.werk(v.kader.swv.code))
      const [lijst, procedures] = await Promise.all([
        werklijst(d, v.sessie, { weergave: 'alles' }),
        kiesbareProcedures(d, v.sessie),
      ])
      const zaken = (await Promise.all(lijst.rijen.map((r) => zaakbeeld(d, v.sessie, r.zaak)))).flatMap(
        (z) => ('soort' in z ? [] : [z]),
      )
      return pagina(
        v,
        Mijnpagina({
          kader: v.kader,
          zaken,
          jongere: v.sessie.rollen.some((r) => r.rol === 'jongere'),
          magVragen: procedures.some((k) => k.niet === null && k.procedure.betreft === 'leerling'),
        }),
      )
    }),
  )
  leerlingRoutes(app, d)
  vergaderRoutes(app, d)
  app.get(
    '/:code/bewaking',
    ingelogd(d, async (v) => {
      const [lijsten, beurten, regels, besprekingen, plaatsen] = await Promise.all([
        bewaking(d, v.sessie),
        carrousels(d, v.sessie),
        evaluaties(d, v.sessie),
        bespreeklijst(d, v.sessie),
        plaatsenoverzicht(d, v.sessie),
      ])
      return lijsten
        ? pagina(
            v,
            Bewakingspagina({
              kader: v.kader,
              lijsten,
              metCarrousel: beurten !== null,
              metBespreeklijst: besprekingen !== null,
              evaluaties: regels,
              plaatsen,
              omTeZetten: await omTeZetten(d, v.sessie),
            }),
          )
        : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/evaluaties',
    ingelogd(d, async (v) => {
      const regels = await evaluaties(d, v.sessie)
      const magAfsluiten = heeftRecht(v.sessie.rollen, 'werkwijze-evalueren')
      return regels ? pagina(v, Evaluatiepagina({ kader: v.kader, regels, magAfsluiten })) : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/bespreeklijst',
    ingelogd(d, async (v) => {
      const lijst = await bespreeklijst(d, v.sessie)
      return lijst ? pagina(v, Bespreeklijstpagina({ kader: v.kader, lijst })) : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/carrousel',
    ingelogd(d, async (v) => {
      const lijsten = await carrousels(d, v.sessie)
      return lijsten ? pagina(v, Carrouselpagina({ kader: v.kader, lijsten })) : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/brievenbus',
    ingelogd(d, async (v) => {
      if (!v.kader.swv.oefening) return nietGevonden(v)
      return pagina(v, Brievenbuspagina({ kader: v.kader, brieven: await verzondenBrieven(d, v.sessie) }))
    }),
  )
}

function isGezin(v: Ingelogd): boolean {
  return v.sessie.rollen.length > 0 && v.sessie.rollen.every((r) => kantVan(r.rol) === 'gezin')
}

function isSchool(v: Ingelogd): boolean {
  return v.sessie.rollen.some((r) => kantVan(r.rol) === 'school')
}

function leerlingRoutes(app: Hono, d: WebDiensten): void {
  const toon = async (
    v: Ingelogd,
    weigering: Parameters<typeof Leerlingenpagina>[0]['weigering'],
    invoer: Record<string, unknown>,
    gezocht: { opp: boolean; zoek: string } = { opp: v.query('weergave') === 'opp', zoek: '' },
  ) =>
    pagina(
      v,
      Leerlingenpagina({
        kader: v.kader,
        lijst: await leerlinglijst(d, v.sessie, {
          metOpp: gezocht.opp,
          zoek: gezocht.zoek,
          na: v.query('na') ?? '',
        }),
        ...gezocht,
        weigering,
        invoer,
        magToevoegen: isSchool(v),
        sleutel: nieuweSleutel(),
      }),
      weigering ? 400 : 200,
    )
  app.get(
    '/:code/leerlingen',
    ingelogd(d, (v) => toon(v, null, {})),
  )
  app.post(
    '/:code/leerlingen/zoeken',
    inzending(d, (v) =>
      toon(
        v,
        null,
        {},
        {
          opp: een(v.inzending.velden, 'weergave') === 'opp',
          zoek: een(v.inzending.velden, 'zoek').trim().slice(0, 200),
        },
      ),
    ),
  )
  app.post(
    '/:code/leerlingen',
    inzending(d, async (v) => {
      const invoer = leesFormulier(LEERLINGVELDEN, v.inzending.velden)
      const uitkomst = await voegLeerling(d, v.sessie, invoer)
      return isWeigering(uitkomst)
        ? toon(v, uitkomst, invoer)
        : verder(
            v,
            pad.leerling(v.kader.swv.code, uitkomst.id),
            'De leerling is toegevoegd. Voeg nu de ouder(s) of verzorger(s) toe: zij krijgen de brieven.',
          )
    }),
  )
  const nieuw = async (
    v: Ingelogd,
    weigering: Parameters<typeof Nieuwpagina>[0]['weigering'],
    gekozen: { procedure: string; betreft: string; vanuit: string; school: string },
  ) => {
    // What is about a decision begins at the zaak with that decision.
    const procedures = (await kiesbareProcedures(d, v.sessie)).filter(
      (k) => k.procedure.betreft !== 'besluit' || gekozen.vanuit !== '',
    )
    if (procedures.every((k) => k.niet)) return nietGevonden(v)
    return pagina(
      v,
      Nieuwpagina({
        kader: v.kader,
        procedures,
        leerlingen: await leerlingenVan(d, v.sessie),
        scholen: await kiesbareScholen(d, v.sessie, procedures),
        weigering,
        gekozen,
        sleutel: nieuweSleutel(),
      }),
      weigering ? (weigering.velden ? 400 : 409) : 200,
    )
  }
  app.get(
    '/:code/aanvragen/nieuw',
    ingelogd(d, (v) =>
      nieuw(v, null, {
        procedure: v.query('procedure') ?? '',
        betreft: v.query('leerling') ?? '',
        vanuit: v.query('vanuit') ?? '',
        school: '',
      }),
    ),
  )
  app.post(
    '/:code/aanvragen/nieuw',
    inzending(d, async (v) => {
      const gekozen = {
        procedure: een(v.inzending.velden, 'procedure'),
        betreft: een(v.inzending.velden, 'betreft'),
        vanuit: een(v.inzending.velden, 'vanuit'),
        school: een(v.inzending.velden, 'school'),
      }
      if (!gekozen.procedure)
        return nieuw(
          v,
          weiger('invoer', 'Kies wat u wilt aanvragen.', { velden: { procedure: 'Kies een aanvraag.' } }),
          gekozen,
        )
      const uitkomst = await startZaak(d, v.sessie, {
        procedure: gekozen.procedure,
        leerling: gekozen.betreft || null,
        vanuit: gekozen.vanuit || null,
        school: gekozen.school || null,
        sleutel: een(v.inzending.velden, '_sleutel'),
      })
      return uitkomst.soort === 'uitgevoerd'
        ? verder(v, isGezin(v) ? pad.mijn(v.kader.swv.code) : pad.aanvraag(v.kader.swv.code, uitkomst.zaak))
        : nieuw(v, alsWeigering(uitkomst), gekozen)
    }),
  )
}

function vergaderRoutes(app: Hono, d: WebDiensten): void {
  const toon = async (v: Ingelogd, weigering: Parameters<typeof Vergaderlijst>[0]['weigering']) => {
    const alle = await vergaderingen(d, v.sessie)
    if (!alle) return nietGevonden(v)
    return pagina(
      v,
      Vergaderlijst({
        kader: v.kader,
        ...alle,
        weigering,
        magPlannen: heeftRecht(v.sessie.rollen, 'overleg-beheren'),
        sleutel: nieuweSleutel(),
      }),
      weigering ? 400 : 200,
    )
  }
  app.get(
    '/:code/vergaderingen',
    ingelogd(d, (v) => toon(v, null)),
  )
  app.post(
    '/:code/vergaderingen',
    inzending(d, async (v) => {
      const datum = leesDatum(een(v.inzending.velden, 'datum'))
      if (!datum)
        return toon(
          v,
          weiger('invoer', 'Vul de datum van de vergadering in.', { velden: { datum: 'Vul een datum in.' } }),
        )
      const weigering = await planVergaderingOp(d, v.sessie, {
        datum,
        tijd: een(v.inzending.velden, 'tijd') || null,
        commissie: een(v.inzending.velden, 'commissie') || null,
      })
      return weigering
        ? toon(v, weigering)
        : verder(v, pad.vergaderingen(v.kader.swv.code), 'De vergadering is gepland.')
    }),
  )
  app.get(
    '/:code/vergaderingen/:datum',
    ingelogd(d, async (v) => {
      const datum = leesDatum(v.parameter('datum'))
      const voorrang = v.query('voorrang') === 'ja'
      const lijst = datum ? await agenda(d, v.sessie, datum, voorrang) : null
      return datum && lijst
        ? pagina(
            v,
            Agendapagina({
              kader: v.kader,
              datum,
              agenda: lijst,
              voorrang,
              magBeheren: heeftRecht(v.sessie.rollen, 'overleg-beheren'),
            }),
          )
        : nietGevonden(v)
    }),
  )
  app.get(
    '/:code/vergaderingen/:datum/agenda.ics',
    ingelogd(d, async (v) => {
      const datum = leesDatum(v.parameter('datum'))
      const gepland = (await vergaderingen(d, v.sessie))?.lijst.find((x) => x.datum === datum)
      if (!gepland) return nietGevonden(v)
      return tekstbestand(`vergadering-${gepland.datum}`, 'ics', alsIcal(gepland, v.kader.swv.code))
    }),
  )
}
