// Documents and letters of a zaak: adding a file in one act, and downloading. Downloads are attachments that a browser
// neither guesses nor runs.
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { openBrief, leesBriefinhoud } from '#app/zaak/brief.ts'
import { openStuk } from '#app/zaak/stuk.ts'
import { voerUit } from '#app/zaak/uitvoeren.ts'
import { alsBijlage } from '#documenten/naam.ts'
import { leesMultipart } from '#documenten/multipart.ts'
import type { Ontvangen } from '#documenten/ontvangen.ts'
import { alsTekst } from '#domein/brief/brief.ts'
import { type Weigering, isWeigering } from '#domein/kern/uitkomst.ts'
import type { Velden } from '#domein/kern/veld.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { PROCEDURES } from '#procedures/register.ts'
import { veldenschema } from '../../schema/velden.ts'
import { datum, ding, jaNee, tekst, uitleg } from '../../schema/vorm.ts'
import { bereikVan, etag, sleutelVan, versieVan } from '../koppen.ts'
import { uitFormulier } from '../lichaam.ts'
import { wijsAf } from '../probleem.ts'
import { type Route, type Verzoek, json } from '../route.ts'
import { VERSIEVELD, metSuggesties, stop } from './zaken.ts'

const TOEVOEGEN = 'document-toevoegen'

const BIJLAGE = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
} as const

const voorbeeld = ding({
  kenmerk: tekst,
  betreft: tekst,
  datum,
  aan: tekst,
  verzonden: jaNee,
  tekst: uitleg(tekst, 'De hele brief als gewone tekst.'),
})

export const STUKKEN: readonly Route[] = [
  {
    methode: 'post',
    pad: '/zaken/{zaak}/stukken',
    groep: 'Documenten',
    samenvatting:
      'Een PDF toevoegen aan het dossier (document-toevoegen), met de gegevens in hetzelfde formulier.',
    beleid: 'ingelogd',
    query: VERSIEVELD,
    lichaam: { soort: 'multipart/form-data', schema: uploadschema() },
    antwoorden: [{ status: 201, uitleg: 'Toegevoegd', vorm: 'Uitgevoerd' }],
    problemen: [404, 409, 412, 413, 415],
    doe: (v) => voegToe(v),
  },
  {
    methode: 'get',
    pad: '/zaken/{zaak}/stukken/{stuk}/inhoud',
    groep: 'Documenten',
    samenvatting: 'Het bestand van een document. Een deel opvragen kan met Range.',
    beleid: 'ingelogd',
    antwoorden: [
      { status: 200, uitleg: 'Het bestand', soort: 'application/pdf' },
      { status: 206, uitleg: 'Het gevraagde deel', soort: 'application/pdf' },
    ],
    problemen: [404, 416],
    doe: (v) => haalStuk(v),
  },
  {
    methode: 'get',
    pad: '/zaken/{zaak}/brieven/{brief}/pdf',
    groep: 'Brieven',
    samenvatting: 'Een brief als PDF: zoals verzonden, of zoals hij er nu uit zou zien.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'De brief', soort: 'application/pdf' }],
    problemen: [404],
    async doe(v) {
      const brief = await openBrief(v.d, v.sessie, v.parameter('zaak'), v.parameter('brief'))
      if (brief.soort === 'niet-gevonden') return stop(brief)
      return new Response(Buffer.from(brief.pdf), {
        headers: {
          ...BIJLAGE,
          'content-type': 'application/pdf',
          'content-length': String(brief.pdf.byteLength),
          'content-disposition': alsBijlage(brief.naam),
        },
      })
    },
  },
  {
    methode: 'get',
    pad: '/zaken/{zaak}/brieven/{brief}/voorbeeld',
    groep: 'Brieven',
    samenvatting: 'De tekst van een brief.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'De tekst', vorm: voorbeeld }],
    problemen: [404],
    async doe(v) {
      const brief = await leesBriefinhoud(v.d, v.sessie, v.parameter('zaak'), v.parameter('brief'))
      if (brief.soort === 'niet-gevonden') return stop(brief)
      const { kenmerk, betreft, datum: op, geadresseerde } = brief.inhoud
      return json({
        kenmerk,
        betreft,
        datum: op,
        aan: geadresseerde.naam,
        verzonden: brief.verzonden,
        tekst: alsTekst(brief.inhoud),
      })
    },
  },
]

/** The form of an upload: the file and the fields of document-toevoegen, with the kinds of every procedure together. */
function uploadschema() {
  const { soort: _soort, bestand: _bestand, ...velden } = uploadvelden()
  const schema = veldenschema(velden)
  return {
    ...schema,
    properties: {
      soort: { type: 'string', description: 'Soort document, zoals de procedure die noemt.' },
      bestand: { type: 'string', format: 'binary', description: 'Het PDF-bestand, ten hoogste 100 MB.' },
      ...(schema['properties'] as object),
    },
    required: ['soort', 'bestand'],
  }
}

/** The fields of document-toevoegen in any procedure: some ask more than others. */
function uploadvelden(): Velden {
  const soort = OPDRACHTEN.get(TOEVOEGEN)
  const delen = PROCEDURES.map((p) => soort?.velden(p, null) ?? {})
  return Object.fromEntries(delen.flatMap((velden) => Object.entries(velden)))
}

async function voegToe(v: Verzoek): Promise<Response> {
  const { versie, viaIfMatch } = versieVan(v.verzoek.headers, v.query('versie'))
  const sleutel = sleutelVan(v.verzoek.headers)
  const bestand = await neemAan(v)
  const uitkomst = await voerUit(v.d, v.sessie, {
    zaak: v.parameter('zaak'),
    opdracht: TOEVOEGEN,
    invoer: { ...bestand.invoer, bestand: bestand.ontvangen.id },
    bestand: bestand.ontvangen,
    ...(versie === undefined ? {} : { versie }),
    ...(sleutel ? { sleutel } : {}),
  })
  if (uitkomst.soort !== 'uitgevoerd') {
    // What was refused leaves nothing behind.
    await v.d.bestanden.verwijder(bestand.ontvangen.sleutel)
    return stop(metSuggesties(uitkomst, TOEVOEGEN), viaIfMatch)
  }
  return json(uitkomst, 201, { etag: etag(uitkomst.versie) })
}

/** Receives the form: exactly one file, in the field `bestand`, and the fields of the opdracht. */
async function neemAan(v: Verzoek): Promise<{ ontvangen: Ontvangen; invoer: Record<string, unknown> }> {
  if (!/^multipart\/form-data;/i.test(v.verzoek.headers.get('content-type') ?? ''))
    wijsAf(415, 'alleen-formulier', 'Stuur het bestand als formulier (Content-Type: multipart/form-data).')
  const { swv } = v.sessie
  const binnen: Ontvangen[] = []
  const formulier = await leesMultipart(
    { headers: v.verzoek.headers, body: v.verzoek.body as ReadableStream | null },
    async ({ naam, stroom }) => {
      // A form that breaks off is told to the stream too, maybe before anyone reads it; nobody listening ends the process.
      stroom.on('error', () => undefined)
      const uitslag = await v.d.ontvang(stroom, { naam, swv })
      if (!isWeigering(uitslag)) binnen.push(uitslag)
      return uitslag
    },
  )
  const fout = isWeigering(formulier)
    ? { ...formulier, velden: { bestand: 'Niet goed ontvangen.' } }
    : (formulier.bestanden.map((b) => b.uitslag).find((u): u is Weigering => isWeigering(u)) ??
      (formulier.bestanden.length === 1 && formulier.bestanden[0]?.veld === 'bestand' ? null : EEN_BESTAND))
  const [ontvangen] = binnen
  if (isWeigering(formulier) || fout || !ontvangen) {
    await Promise.all(binnen.map((o) => v.d.bestanden.verwijder(o.sleutel)))
    return stop(fout ?? EEN_BESTAND)
  }
  const paren = Object.entries(formulier.velden).flatMap(([naam, waarde]) =>
    [waarde].flat().map((deel) => [naam, deel] as const),
  )
  return { ontvangen, invoer: uitFormulier(paren, uploadvelden()) }
}

const EEN_BESTAND: Weigering = {
  soort: 'weigering',
  code: 'een-bestand',
  reden: 'Stuur precies één bestand mee, in het veld "bestand".',
  velden: { bestand: 'Kies één bestand.' },
}

async function haalStuk(v: Verzoek): Promise<Response> {
  const stuk = await openStuk(v.d, v.sessie, v.parameter('zaak'), v.parameter('stuk'))
  if (stuk.soort === 'niet-gevonden') return stop(stuk)
  const tag = `"${stuk.sha256}"`
  const koppen = {
    ...BIJLAGE,
    'content-type': stuk.mediatype,
    'content-disposition': alsBijlage(stuk.naam),
    'accept-ranges': 'bytes',
    etag: tag,
  }
  const sluit = () => stuk.stroom.destroy()
  let deel: { van: number; tot: number } | null
  try {
    deel = bereikVan(v.verzoek.headers, stuk.bytes, tag)
  } catch (fout) {
    sluit()
    throw fout
  }
  const lengte = deel ? deel.tot - deel.van + 1 : stuk.bytes
  const meer = {
    'content-length': String(lengte),
    ...(deel ? { 'content-range': `bytes ${deel.van}-${deel.tot}/${stuk.bytes}` } : {}),
  }
  const status = deel ? 206 : 200
  if (v.verzoek.method === 'HEAD') {
    sluit()
    return new Response(null, { status, headers: { ...koppen, ...meer } })
  }
  const stroom = deel ? Readable.from(knip(stuk.stroom, deel.van, lengte)) : stuk.stroom
  return new Response(Readable.toWeb(stroom) as unknown as BodyInit, {
    status,
    headers: { ...koppen, ...meer },
  })
}

/** The bytes of a stream from `van` on, `lengte` of them; the rest is not read. */
async function* knip(stroom: Readable, van: number, lengte: number): AsyncGenerator<Buffer> {
  let overslaan = van
  let over = lengte
  for await (const ruw of stroom) {
    const stuk = ruw as Buffer
    const deel = stuk.subarray(overslaan, overslaan + over)
    overslaan = Math.max(0, overslaan - stuk.length)
    over -= deel.length
    if (deel.length > 0) yield deel
    if (over <= 0) return
  }
}
