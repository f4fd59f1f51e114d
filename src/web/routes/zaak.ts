// Routes of a zaak: looking, acting, documents, letters.
import type { Hono } from 'hono'
import { Readable } from 'node:stream'
import type { Mislukt, Mogelijkheid, Zaakbeeld } from '#app/contract.ts'
import { toonBsn } from '#app/bsn/inzien.ts'
import { zaakbeeld } from '#app/zaak/bekijken.ts'
import { leesBriefinhoud, openBrief } from '#app/zaak/brief.ts'
import { openStuk } from '#app/zaak/stuk.ts'
import { voerUit } from '#app/zaak/uitvoeren.ts'
import { briefvoorbeelden } from '#app/zaak/voorbeeld.ts'
import { termijnAls } from '#app/zaak/watals.ts'
import { wieZag } from '#app/zaak/wiezag.ts'
import { alsBijlage } from '#documenten/naam.ts'
import { leesDatum } from '#domein/kern/datum.ts'
import { type Weigering, isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { midden } from '#domein/kern/tekst.ts'
import { leesFormulier, onbeantwoord } from '../componenten/veld.tsx'
import type { WebDiensten } from '../diensten.ts'
import {
  Bevestigingspagina,
  Controlepagina,
  Documentenpagina,
  Sectiepagina,
  Takenpagina,
} from '../paginas/aanvraag.tsx'
import { Bsnpagina } from '../paginas/bsn.tsx'
import { Foutpagina } from '../paginas/fout.tsx'
import { Gezienpagina } from '../paginas/gezien.tsx'
import { Briefpagina, Opdrachtpagina, Termijnpagina } from '../paginas/opdracht.tsx'
import { Zaakpagina } from '../paginas/zaak.tsx'
import { pad } from '../paths.ts'
import {
  type Inzending,
  type Verzoek,
  beperkt,
  een,
  nieuweSleutel,
  pagina,
  vanEigenPagina,
  verder,
} from '../verzoek.ts'
import { type Ingelogd, type Ingezonden, ingelogd, inzending, nietGevonden } from './behandel.ts'
import { veilig } from './openbaar.ts'

/** The zaak of the address as this person may see it. */
async function beeld(v: Ingelogd): Promise<Zaakbeeld | null> {
  const zaak = await zaakbeeld(v.d, v.sessie, v.parameter('zaak'))
  return 'soort' in zaak ? null : zaak
}

/** Adds the routes of a zaak. */
export function zaakRoutes(app: Hono, d: WebDiensten): void {
  const basis = '/:code/zaken/:zaak'
  app.get(
    basis,
    ingelogd(d, async (v) => {
      const zaak = await beeld(v)
      return zaak
        ? pagina(v, Zaakpagina({ kader: v.kader, zaak, groep: v.query('tijdlijn') ?? 'alles' }))
        : nietGevonden(v)
    }),
  )
  app.get(
    `${basis}/gezien`,
    ingelogd(d, async (v) => {
      const zaak = v.parameter('zaak')
      const gezien = await wieZag(d, v.sessie, zaak)
      return 'soort' in gezien ? nietGevonden(v) : pagina(v, Gezienpagina({ kader: v.kader, zaak, gezien }))
    }),
  )
  app.get(
    `${basis}/termijnen/:termijn`,
    ingelogd(d, async (v) => {
      const zaak = await beeld(v)
      const termijn = zaak?.termijnen.find((t) => t.naam === v.parameter('termijn'))
      if (!zaak || !termijn) return nietGevonden(v)
      const als = v.query('als') ?? ''
      const op = leesDatum(als)
      const watAls = op ? await termijnAls(d, v.sessie, { zaak: zaak.id, termijn: termijn.naam, op }) : null
      return pagina(v, Termijnpagina({ kader: v.kader, zaak, termijn, als, watAls }))
    }),
  )
  app.get(
    `${basis}/stukken/:stuk`,
    ingelogd(d, async (v) => {
      const stuk = await openStuk(d, v.sessie, v.parameter('zaak'), v.parameter('stuk'))
      if (stuk.soort === 'niet-gevonden') return nietGevonden(v)
      return new Response(Readable.toWeb(stuk.stroom) as never, {
        headers: {
          'content-type': stuk.mediatype,
          'content-length': String(stuk.bytes),
          'content-disposition': alsBijlage(stuk.naam),
          'content-security-policy': "sandbox; default-src 'none'",
        },
      })
    }),
  )
  app.get(
    `${basis}/brieven/:brief`,
    ingelogd(d, async (v) => {
      const zaak = await beeld(v)
      const brief = await leesBriefinhoud(d, v.sessie, v.parameter('zaak'), v.parameter('brief'))
      return zaak && brief.soort === 'brief'
        ? pagina(v, Briefpagina({ kader: v.kader, zaak, brief, nummer: v.parameter('brief') }))
        : nietGevonden(v)
    }),
  )
  app.get(
    `${basis}/brieven/:brief/pdf`,
    ingelogd(d, async (v) => {
      const brief = await openBrief(d, v.sessie, v.parameter('zaak'), v.parameter('brief'))
      if (brief.soort === 'niet-gevonden') return nietGevonden(v)
      return new Response(new Uint8Array(brief.pdf), {
        headers: { 'content-type': 'application/pdf', 'content-disposition': alsBijlage(brief.naam) },
      })
    }),
  )
  app.put(
    `${basis}/velden`,
    ingelogd(d, (v) => slaVeldOp(v)),
  )
  app.get(
    `${basis}/doen/:opdracht`,
    ingelogd(d, async (v) => {
      const zaak = await beeld(v)
      const mogelijk = zaak ? gevraagd(zaak, v) : undefined
      return zaak && mogelijk
        ? pagina(
            v,
            Opdrachtpagina({
              kader: v.kader,
              zaak,
              mogelijk,
              sleutel: nieuweSleutel(),
              invoer: null,
              weigering: null,
            }),
          )
        : nietGevonden(v)
    }),
  )
  app.post(`${basis}/doen/:opdracht`, inzending(d, doeOpdracht))
  app.post(`${basis}/bsn`, inzending(d, toonBsnPagina))
  aanvraagRoutes(app, d, `${basis}/aanvraag`)
}

/** The BSN on a page of its own: asked for with a post, so that no history or cache has it. */
async function toonBsnPagina(v: Ingezonden): Promise<Response> {
  const gelezen = await toonBsn(v.d, v.sessie, v.parameter('zaak'))
  if (gelezen.soort === 'niet-gevonden') return nietGevonden(v)
  const { kader } = v
  return gelezen.soort === 'bsn'
    ? pagina(v, Bsnpagina({ kader, zaak: v.parameter('zaak'), bsn: gelezen.bsn }))
    : pagina(v, Foutpagina({ kader, titel: 'Dat kan niet', tekst: alsWeigering(gelezen).reden }), 403)
}

/** The act, in the form that the address names. */
function gevraagd(zaak: Zaakbeeld, v: Verzoek): Mogelijkheid | undefined {
  const vorm = v.query('vorm') ?? null
  const vormen = zaak.mogelijkheden.filter((m) => m.naam === v.parameter('opdracht'))
  const gekozen = vormen.find((m) => (m.variant?.waarde ?? null) === vorm)
  if (gekozen || vorm !== null) return gekozen
  // A worklist row names the act only: then the form that is my task now.
  return (
    vormen.find((m) =>
      zaak.taken.some((t) => t.mijn && t.naam === m.naam && t.onderwerp === m.variant?.waarde),
    ) ?? vormen.find((m) => m.nietNu === null)
  )
}

async function doeOpdracht(v: Ingezonden): Promise<Response> {
  const zaak = await beeld(v)
  const mogelijk = zaak ? gevraagd(zaak, v) : undefined
  if (!zaak || !mogelijk) return nietGevonden(v)
  if (een(v.inzending.velden, '_voorbeeld')) return toonVoorbeeld(v, zaak, mogelijk)
  const { uitkomst, invoer } = await voer(v, zaak, mogelijk)
  if (uitkomst.soort === 'uitgevoerd') {
    const terug = veilig(een(v.inzending.velden, '_terug'), v.kader.swv.code)
    return verder(v, terug ?? pad.zaak(v.kader.swv.code, zaak.id), `Gedaan: ${midden(mogelijk.titel)}.`)
  }
  if (uitkomst.soort === 'niet-gevonden') return nietGevonden(v)
  const nieuw = (await beeld(v)) ?? zaak
  const fout = alsWeigering(uitkomst)
  return pagina(
    v,
    Opdrachtpagina({
      kader: v.kader,
      zaak: nieuw,
      mogelijk: { ...(gevraagd(nieuw, v) ?? mogelijk), nietNu: null },
      sleutel: nieuweSleutel(),
      invoer,
      weigering: fout,
    }),
    antwoordcode(fout),
  )
}

/** The HTTP status of a page that tells of a refusal. */
function antwoordcode({ code }: Weigering): 400 | 403 | 409 {
  return code === 'invoer' ? 400 : code === 'niet-bevoegd' ? 403 : 409
}

/** The form as it was filled in, with the letters that would go out; nothing is done. */
async function toonVoorbeeld(v: Ingezonden, zaak: Zaakbeeld, mogelijk: Mogelijkheid): Promise<Response> {
  const invoer = invoerVan(v, mogelijk)
  const uitkomst = await briefvoorbeelden(v.d, v.sessie, { zaak: zaak.id, opdracht: mogelijk.naam, invoer })
  if (uitkomst.soort === 'niet-gevonden') return nietGevonden(v)
  const weigering = isWeigering(uitkomst) ? uitkomst : null
  return pagina(
    v,
    Opdrachtpagina({
      kader: v.kader,
      zaak,
      mogelijk,
      sleutel: nieuweSleutel(),
      invoer,
      weigering,
      voorbeelden: uitkomst.soort === 'voorbeeld' ? uitkomst.brieven : null,
    }),
    weigering ? 400 : 200,
  )
}

function invoerVan(v: Ingezonden, mogelijk: Mogelijkheid): Readonly<Record<string, unknown>> {
  const keuze = mogelijk.variant ? { [mogelijk.variant.veld]: mogelijk.variant.waarde } : {}
  return { ...leesFormulier(mogelijk.velden, v.inzending.velden), ...keuze }
}

/** Carries out what was posted; what was typed comes back for when it is refused. */
async function voer(v: Ingezonden, zaak: Zaakbeeld, mogelijk: Mogelijkheid) {
  const { velden, bestand }: Inzending = v.inzending
  const invoer = invoerVan(v, mogelijk)
  const open = onbeantwoord(mogelijk.velden, invoer)
  if (open) return { uitkomst: open, invoer }
  if (bestand && isWeigering(bestand)) return { uitkomst: bestand, invoer }
  const versie = Number(een(velden, '_versie'))
  const sleutel = een(velden, '_sleutel')
  const uitkomst = await voerUit(v.d, v.sessie, {
    zaak: zaak.id,
    opdracht: mogelijk.naam,
    invoer: bestand ? { ...invoer, bestand: bestand.id } : invoer,
    ...(Number.isInteger(versie) && versie > 0 ? { versie } : {}),
    ...(/^[\w-]{8,100}$/.test(sleutel) ? { sleutel } : {}),
    ...(bestand ? { bestand } : {}),
  })
  return { uitkomst, invoer }
}

/** Any way an act can fail, as a refusal to show. */
export function alsWeigering(uitkomst: Mislukt): Weigering {
  switch (uitkomst.soort) {
    case 'weigering':
      return uitkomst
    case 'verouderd':
      return weiger(
        'verouderd',
        'Iemand heeft deze zaak intussen gewijzigd. Kijk hieronder hoe de zaak er nu voor staat; wat u invulde staat er nog.',
        { uitweg: 'Verstuur het formulier opnieuw als het nog klopt.' },
      )
    case 'sleutel-hergebruikt':
      return weiger('dubbel', 'Dit formulier was al verstuurd met andere gegevens.', {
        uitweg: 'Verstuur het nog een keer als u het opnieuw wilt vastleggen.',
      })
    case 'niet-gevonden':
      return weiger('niet-gevonden', 'Deze zaak bestaat niet, of u kunt haar niet zien.')
  }
}

/** One field of the form, saved when it is left. Answers in JSON. */
async function slaVeldOp(v: Ingelogd): Promise<Response> {
  const json = (status: number, inhoud: unknown) =>
    new Response(JSON.stringify(inhoud), { status, headers: { 'content-type': 'application/json' } })
  if (!vanEigenPagina(v, v.c.req.header('x-csrf-token') ?? ''))
    return json(403, { detail: 'Laad de pagina opnieuw om verder te gaan.' })
  const tekst = await beperkt(v.c.req.raw, 200_000)
  let lichaam: unknown
  try {
    lichaam = JSON.parse(tekst ?? '')
  } catch {
    return json(400, { detail: 'Dit kon niet worden gelezen.' })
  }
  const { veld, waarde } = (typeof lichaam === 'object' && lichaam !== null ? lichaam : {}) as {
    veld?: unknown
    waarde?: unknown
  }
  if (typeof veld !== 'string') return json(400, { detail: 'Er is geen veld genoemd.' })
  const uitkomst = await voerUit(v.d, v.sessie, {
    zaak: v.parameter('zaak'),
    opdracht: 'formulier-invullen',
    invoer: { [veld]: waarde },
  })
  if (uitkomst.soort === 'uitgevoerd') return json(200, { versie: uitkomst.versie })
  const fout = alsWeigering(uitkomst)
  return json(uitkomst.soort === 'niet-gevonden' ? 404 : antwoordcode(fout), {
    detail: Object.values(fout.velden ?? {})[0] ?? fout.reden,
  })
}

function aanvraagRoutes(app: Hono, d: WebDiensten, basis: string): void {
  const open = (v: Ingelogd, zaak: Zaakbeeld) =>
    zaak.als === 'school' &&
    zaak.mogelijkheden.some((m) => m.naam === 'formulier-invullen') &&
    v.sessie.persoon !== ''
  app.get(
    basis,
    ingelogd(d, async (v) => {
      const zaak = await beeld(v)
      return zaak && open(v, zaak)
        ? pagina(v, Takenpagina({ kader: v.kader, zaak, sleutel: nieuweSleutel() }))
        : nietGevonden(v)
    }),
  )
  app.get(
    `${basis}/:deel`,
    ingelogd(d, async (v) => {
      const zaak = await beeld(v)
      return zaak && open(v, zaak) ? toonDeel(v, zaak, null, null) : nietGevonden(v)
    }),
  )
  app.post(
    `${basis}/:deel`,
    inzending(d, async (v) => {
      const zaak = await beeld(v)
      if (!zaak || !open(v, zaak)) return nietGevonden(v)
      const deel = v.parameter('deel')
      const opdracht =
        deel === 'documenten'
          ? 'document-toevoegen'
          : deel === 'controleren'
            ? zaak.ingediendOp
              ? 'aanvullen'
              : 'indienen'
            : 'formulier-invullen'
      const mogelijk = zaak.mogelijkheden.find((m) => m.naam === opdracht)
      if (!mogelijk) return nietGevonden(v)
      const sectie = zaak.formulier?.secties.find((s) => s.id === deel)
      const { uitkomst, invoer } = await voer(
        v,
        zaak,
        sectie ? { ...mogelijk, velden: sectie.velden } : mogelijk,
      )
      const { code } = v.kader.swv
      if (uitkomst.soort !== 'uitgevoerd') return toonDeel(v, zaak, invoer, alsWeigering(uitkomst))
      if (deel === 'documenten')
        return verder(
          v,
          pad.aanvraag(code, zaak.id, 'documenten'),
          'Het document is toegevoegd en gecontroleerd.',
        )
      if (deel === 'controleren')
        return verder(
          v,
          zaak.ingediendOp ? pad.zaak(code, zaak.id) : pad.aanvraag(code, zaak.id, 'ingediend'),
          zaak.ingediendOp ? `${zaak.procedure.heet.De} is opnieuw aangeboden.` : undefined,
        )
      return verder(v, pad.aanvraag(code, zaak.id), `Opgeslagen: ${midden(sectie?.titel ?? 'Antwoorden')}.`)
    }),
  )
}

function toonDeel(
  v: Ingelogd,
  zaak: Zaakbeeld,
  invoer: Record<string, unknown> | null,
  weigering: Weigering | null,
): Response {
  const deel = v.parameter('deel')
  const vast = { kader: v.kader, zaak, sleutel: nieuweSleutel(), weigering }
  const status = weigering ? antwoordcode(weigering) : 200
  if (deel === 'documenten')
    return pagina(
      v,
      Documentenpagina({
        ...vast,
        invoer,
        mogelijk: zaak.mogelijkheden.find((m) => m.naam === 'document-toevoegen'),
        terugnemen: zaak.mogelijkheden.some((m) => m.naam === 'document-verwijderen' && m.nietNu === null),
      }),
      status,
    )
  if (deel === 'controleren') return pagina(v, Controlepagina(vast), status)
  if (deel === 'ingediend' && zaak.ingediendOp) return pagina(v, Bevestigingspagina(vast))
  return zaak.formulier?.secties.some((s) => s.id === deel)
    ? pagina(v, Sectiepagina({ ...vast, sectie: deel, invoer }), status)
    : nietGevonden(v)
}
