// Routes of lists of pupils: reading in by a school, converting by the SWV.
import type { Hono } from 'hono'
import type { Readable } from 'node:stream'
import { bevestigLijst, controleerLijst, voorWie } from '#app/lijst/inlezen.ts'
import { wachtendOpOmzetten, zetAllesOm } from '#app/lijst/omzetten.ts'
import { voorbeeldbestand } from '#app/lijst/voorbeeldbestand.ts'
import { leesMultipart } from '#documenten/multipart.ts'
import { MAXIMUM_TABEL } from '#documenten/tabel/tabel.ts'
import { type Weigering, isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { procedureVan } from '#procedures/register.ts'
import { tekstbestand } from '../bestand.ts'
import type { WebDiensten } from '../diensten.ts'
import { Inleespagina, Lijstcontrole, Omzetpagina, geteld, regels } from '../paginas/lijst.tsx'
import { pad } from '../paths.ts'
import { een, nieuweSleutel, pagina, vanEigenPagina, verder } from '../verzoek.ts'
import { type Ingelogd, type Ingezonden, ingelogd, inzending, nietGevonden } from './behandel.ts'
import { alsWeigering } from './zaak.ts'

const ZONDER_BESTAND = weiger('bestand', 'Kies een bestand.', { velden: { bestand: 'Kies een bestand.' } })

/** Adds the routes. */
export function lijstRoutes(app: Hono, d: WebDiensten): void {
  const basis = '/:code/lijsten/:procedure'
  app.get(
    basis,
    ingelogd(d, (v) => toon(v, null)),
  )
  app.get(
    `${basis}/voorbeeld.csv`,
    ingelogd(d, async (v) => {
      const voor = await voorWie(d, v.sessie, code(v))
      return voor
        ? tekstbestand(`${voor.regel.naam}-voorbeeld`, 'csv', voorbeeldbestand(voor.regel))
        : nietGevonden(v)
    }),
  )
  app.post(`${basis}/controle`, ingelogd(d, controleer))
  app.post(basis, inzending(d, bevestig))
  app.post(
    `${basis}/omzetten`,
    inzending(d, async (v) => {
      const uitkomst = await zetAllesOm(d, v.sessie, code(v))
      if (uitkomst.soort === 'niet-gevonden') return nietGevonden(v)
      const { aantal } = uitkomst
      return verder(
        v,
        pad.lijst(v.kader.swv.code, code(v)),
        aantal === 1 ? 'Eén verzoek is omgezet.' : `${aantal} verzoeken zijn omgezet.`,
      )
    }),
  )
}

const code = (v: Ingelogd) => v.parameter('procedure').toUpperCase()

/** The page for who reads in a list, or for who converts what waits. */
async function toon(v: Ingelogd, weigering: Weigering | null): Promise<Response> {
  const voor = await voorWie(v.d, v.sessie, code(v))
  if (voor)
    return pagina(
      v,
      Inleespagina({ kader: v.kader, procedure: voor.procedure, weigering }),
      weigering ? 400 : 200,
    )
  const wachtend = await wachtendOpOmzetten(v.d, v.sessie, code(v))
  const procedure = procedureVan(code(v))
  return 'soort' in wachtend || !procedure
    ? nietGevonden(v)
    : pagina(v, Omzetpagina({ kader: v.kader, procedure, wachtend, sleutel: nieuweSleutel() }))
}

/** The file is read in memory and forgotten with the answer. */
async function controleer(v: Ingelogd): Promise<Response> {
  const gelezen = await leesMultipart(
    { headers: v.c.req.raw.headers, body: v.c.req.raw.body as never },
    ({ stroom }) => inGeheugen(stroom),
  )
  if (isWeigering(gelezen)) return toon(v, gelezen)
  if (!vanEigenPagina(v, een(gelezen.velden, '_csrf')))
    return toon(v, weiger('csrf', 'Laad deze pagina opnieuw en kies het bestand nog eens.'))
  const bytes = gelezen.bestanden[0]?.uitslag
  if (!bytes || bytes.length === 0) return toon(v, ZONDER_BESTAND)
  const uitslag = await controleerLijst(v.d, v.sessie, { procedure: code(v), bytes })
  if (uitslag.soort === 'niet-gevonden') return nietGevonden(v)
  if (uitslag.soort !== 'gecontroleerd') return toon(v, alsWeigering(uitslag))
  const procedure = procedureVan(code(v))
  return procedure
    ? pagina(v, Lijstcontrole({ kader: v.kader, procedure, uitslag, sleutel: nieuweSleutel() }))
    : nietGevonden(v)
}

async function bevestig(v: Ingezonden): Promise<Response> {
  const { velden } = v.inzending
  const sleutel = een(velden, '_sleutel')
  const uitkomst = await bevestigLijst(v.d, v.sessie, {
    procedure: code(v),
    zegel: een(velden, 'zegel'),
    ...(/^[\w-]{8,100}$/.test(sleutel) ? { sleutel } : {}),
  })
  if (uitkomst.soort === 'niet-gevonden') return nietGevonden(v)
  if (uitkomst.soort !== 'uitgevoerd') return toon(v, alsWeigering(uitkomst))
  const { ingediend, concept, afgekeurd } = uitkomst
  return verder(
    v,
    pad.werk(v.kader.swv.code),
    [
      `Van de lijst overgenomen: ${geteld([
        [ingediend, 'ingediend'],
        [concept, 'als concept'],
      ])}.`,
      ...(afgekeurd > 0 ? [`Afgekeurd en niet overgenomen: ${regels(afgekeurd)}.`] : []),
    ].join(' '),
  )
}

/** The bytes of an upload, one more than allowed at most. */
async function inGeheugen(stroom: Readable): Promise<Buffer> {
  const delen: Buffer[] = []
  let lengte = 0
  for await (const deel of stroom as AsyncIterable<Buffer>) {
    lengte += deel.length
    if (lengte <= MAXIMUM_TABEL + 65_536) delen.push(deel)
  }
  return Buffer.concat(delen)
}
