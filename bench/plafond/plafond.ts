// The ceiling: what this machine can do at most with the same database. It answers the same addresses with the same
// rows, in about as many bytes, under the same row-level security and durability; bare node:http, hand-tuned SQL and
// template strings, nothing else. What the product shows and the ceiling has no rule for (forms, route, menu) is text of
// the right length: `vulling`, learned before the measurement.
import { createHash } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { PoolConfig } from 'pg'
import * as sql from './lezen.ts'
import { type Schrijfwerk, type Tenantnamen, dienIn, start } from './schrijven.ts'
import { type Opdracht, openPoort, type Rijen } from './verbinding.ts'

/** What the benchmark tells the ceiling. */
export type Plafondconfig = {
  db: PoolConfig
  /** Number and names of people per slug. */
  tenants: Readonly<Record<string, { swv: number; namen: Tenantnamen }>>
}
export type Geleerd = {
  vulling: Readonly<Record<string, number>>
  start: Schrijfwerk
  indienen: Schrijfwerk
}

const config = JSON.parse(process.env['PLAFOND'] ?? '{}') as Plafondconfig
const poort = openPoort(config.db)
let geleerd: Geleerd | null = null
let vulling = new Map<string, string>()
process.on('message', (bericht) => {
  if (typeof bericht !== 'object' || bericht === null || !('geleerd' in bericht)) return
  geleerd = (bericht as { geleerd: Geleerd }).geleerd
  vulling = new Map(
    Object.entries(geleerd.vulling).map(([naam, n]) => [
      naam,
      'Tekst van vaste lengte. '.repeat(n / 24 + 1).slice(0, Math.max(0, n)),
    ]),
  )
  process.send?.('geleerd')
})

const tekst = (waarde: unknown): string =>
  String(waarde ?? '').replace(/[&<>"']/g, (t) => `&#${t.charCodeAt(0)};`)
const json = (waarde: unknown): string => JSON.stringify(waarde ?? null)

const hoogstens = (n: unknown): string => (Number(n) < 100 ? String(n) : '99+')

type Wie = { code: string; swv: number; namen: Tenantnamen; hash: Buffer }
type Antwoord = { status: number; soort: string; lichaam: string }
const HTML = 'text/html; charset=utf-8'
const JSONSOORT = 'application/json; charset=utf-8'

function wieVan(verzoek: IncomingMessage): Wie | null {
  const token =
    /^Bearer (\S+)$/.exec(verzoek.headers.authorization ?? '')?.[1] ??
    /loket_sessie=([^;]+)/.exec(verzoek.headers.cookie ?? '')?.[1]
  const code = token?.split('.')[0]
  const tenant = code === undefined ? undefined : config.tenants[code]
  return token && code && tenant
    ? { code, ...tenant, hash: createHash('sha256').update(token).digest() }
    : null
}

/** Who asks, and then what that person may see; null when nobody is logged in with this token. */
async function metSleutels(
  w: Wie,
  lezen: boolean,
  vragen: (k: sql.Sleutels) => readonly Opdracht[],
): Promise<Rijen[] | null> {
  let bekend = false
  const rijen = await poort.inTwee(w.swv, lezen, [['ik', sql.IK, [w.swv, w.hash]]], ([ik]) => {
    const [rij] = ik ?? []
    bekend = rij !== undefined
    return rij ? vragen(sql.sleutelsVan(rij as unknown as Parameters<typeof sql.sleutelsVan>[0])) : []
  })
  return bekend ? rijen : null
}

/** The key figures of a school year, added up per procedure and figure. */
async function kengetallen(w: Wie, schooljaar: string): Promise<Antwoord> {
  const jaar = Number(schooljaar.slice(0, 4))
  const gelezen = await metSleutels(w, true, () => [
    ['kengetallen', sql.KENGETALLEN, [w.swv, `${jaar}-08-01`, `${jaar + 1}-07-31`]],
  ])
  if (!gelezen) return { status: 401, soort: JSONSOORT, lichaam: '{}' }
  const regels = (gelezen[1] ?? []).map(
    (r) =>
      `{"procedure":${json(r['procedure'])},"kengetal":${json(r['kengetal'])},"waarde":${r['waarde'] === '' ? null : json(r['waarde'])},"eenheid":"aantal","getal":${r['aantal']}}`,
  )
  return {
    status: 200,
    soort: JSONSOORT,
    lichaam: `{"schooljaar":"${schooljaar}","regels":[${regels.join(',')}],"v":"${vulling.get('kengetallen') ?? ''}"}`,
  }
}

async function werk(w: Wie, status: string, html: boolean): Promise<Antwoord> {
  const gelezen = await metSleutels(w, true, (k) => {
    const basis = [w.swv, k.sleutels, k.persoon, k.rollen, k.bijSchool, status]
    return [
      ['werk', sql.WERK, basis],
      ['tel', sql.TEL, basis],
      ...(html ? [['meldingen', sql.MELDINGEN, [w.swv, k.persoon, k.rollen, k.scholen]] as const] : []),
    ]
  })
  if (!gelezen) return { status: 401, soort: HTML, lichaam: '' }
  const [ik, rijen = [], tel, meldingen = []] = gelezen
  const n = tel?.[0] ?? {}
  const pagina = rijen.slice(0, 50)
  if (!html) {
    const lijst = pagina.map(
      (r) =>
        `{"zaak":"${r['id']}","nummer":"${r['nummer']}","leerling":${json(r['leerling'])},"procedure":${json(r['procedure'])},"school":${json(r['school'])},"status":${json(r['status'])},"taak":${json(r['naam'])},"taakTitel":${json(r['titel'])},"wie":${json(r['persoon'] ?? r['rol'])},"uiterlijk":${json(r['uiterlijk'])},"vanaf":${json(r['vanaf'])},"signaal":${json(r['signaal'])},"mijn":${r['mijn']}}`,
    )
    const aantallen = json({
      mijn: n['mijn'],
      team: n['team'],
      'niet-toegewezen': n['niet'],
      alles: n['alles'],
    })
    return {
      status: 200,
      soort: JSONSOORT,
      lichaam: `{"weergave":"team","rijen":[${lijst.join(',')}],"verder":${rijen.length > 50},"aantallen":${aantallen},"v":"${vulling.get('werk-json') ?? ''}"}`,
    }
  }
  const regels = pagina.map(
    (r) =>
      `<tr><th scope="row"><a href="/${w.code}/zaken/${r['id']}">${tekst(r['leerling'] ?? r['nummer'])}</a><br><span class="zacht klein">${r['nummer']}</span></th><td data-kop="Procedure">${tekst(r['procedure'])}<br><span class="zacht klein">${tekst(r['school'])}</span> <a class="klein" href="/${w.code}/werk?weergave=team&amp;status=${encodeURIComponent(status)}">${tekst(r['status'])}</a></td><td data-kop="Aan zet">${tekst(r['persoon'] ?? r['rol'])}</td><td data-kop="Volgende stap">${r['mijn'] ? `<a href="/${w.code}/zaken/${r['id']}/doen/${r['naam']}">${tekst(r['titel'])}</a>` : tekst(r['titel'])}${r['signaal'] ? `<br><span class="merk let-op">${tekst(r['signaal'])}</span>` : ''}</td><td data-kop="Datum"><time datetime="${r['uiterlijk']}">${tekst(r['uiterlijk'] ?? r['vanaf'])}</time></td></tr>`,
  )
  const berichten = meldingen.map(
    (m) =>
      `<li><time datetime="${m['datum']}">${m['datum']}</time> <a href="/${w.code}/zaken/${m['zaak']}">${m['nummer']}</a> ${tekst(m['tekst'])}</li>`,
  )
  return {
    status: 200,
    soort: HTML,
    lichaam: `<!doctype html><html lang="nl"><head><title>Mijn werk</title></head><body><header>${tekst(ik?.[0]?.['naam'])}</header><main><ul class="tabs"><li>Mijn (${hoogstens(n['mijn'])})<li>Team (${hoogstens(n['team'])})<li>Niet toegewezen (${hoogstens(n['niet'])})<li>Alles (${hoogstens(n['alles'])})</ul><table><tbody>${regels.join('')}</tbody></table><ul>${berichten.join('')}</ul></main><footer>${vulling.get('werk-html') ?? ''}</footer></body></html>`,
  }
}

async function zaak(w: Wie, id: string, html: boolean): Promise<Antwoord> {
  const gelezen = await metSleutels(w, false, (k) => [
    ['zaakbeeld', sql.ZAAK, [w.swv, k.sleutels, id]],
    ['tijdlijn', sql.TIJDLIJN, [w.swv, id]],
    ['termijnen', sql.TERMIJNEN, [w.swv, id]],
    ['taken', sql.TAKEN, [w.swv, id]],
    ['brieven', sql.BRIEVEN, [w.swv, id]],
    ['inzage', sql.INZAGE, [w.swv, k.persoon, id]],
  ])
  if (!gelezen) return { status: 401, soort: HTML, lichaam: '' }
  const [, gevonden, tijdlijn = [], termijnen = [], taken = [], brieven = []] = gelezen
  const z = gevonden?.[0]
  if (!z) return { status: 404, soort: HTML, lichaam: '' }
  return html
    ? { status: 200, soort: HTML, lichaam: zaakHtml(w, id, z, { tijdlijn, termijnen, taken, brieven }) }
    : { status: 200, soort: JSONSOORT, lichaam: zaakJson(id, z, { tijdlijn, termijnen, taken, brieven }) }
}

type Delen = { tijdlijn: Rijen; termijnen: Rijen; taken: Rijen; brieven: Rijen }

function zaakHtml(w: Wie, id: string, z: Rijen[number], d: Delen): string {
  const { stukken = [] } = JSON.parse(String(z['toestand'])) as {
    stukken?: { id: string; soort: string; naam: string }[]
  }
  const regels = d.tijdlijn.map(
    (g) =>
      `<li><time datetime="${g['datum']}">${g['datum']}</time> <strong>${tekst(g['soort'])}</strong> <span class="zacht">${tekst(g['door'])}, ${tekst(g['rol'])}</span>${g['persoonlijk'] ? `<p>${tekst(g['persoonlijk'])}</p>` : ''}</li>`,
  )
  const sommen = d.termijnen.map((t) => {
    const { lijnen } = JSON.parse(String(t['rekening'])) as {
      lijnen: { tekst: string; datum: string; grond?: string }[]
    }
    return `<h3>${tekst(t['naam'])} ${t['einde']}</h3><ol>${lijnen.map((l) => `<li>${tekst(l.tekst)} <time>${l.datum}</time> ${tekst(l.grond)}</li>`).join('')}</ol>`
  })
  return `<!doctype html><html lang="nl"><head><title>${z['nummer']}</title></head><body><h1>${tekst(z['leerling'])}</h1><p>${z['nummer']} ${tekst(z['status'])} ${tekst(z['school'])}</p><ul>${stukken.map((s) => `<li><a href="/${w.code}/zaken/${id}/stukken/${s.id}">${tekst(s.soort)}: ${tekst(s.naam)}</a></li>`).join('')}</ul>${sommen.join('')}<ul>${d.taken.map((t) => `<li>${tekst(t['titel'])} ${tekst(t['rol'])}</li>`).join('')}</ul><ul>${d.brieven.map((b) => `<li><a href="/${w.code}/zaken/${id}/brieven/${b['nummer']}">${tekst(b['soort'])}</a> ${b['kanaal']} ${b['stand']} ${b['datum']}</li>`).join('')}</ul><ol class="tijdlijn">${regels.join('')}</ol><footer>${vulling.get('zaak-html') ?? ''}</footer></body></html>`
}

function zaakJson(id: string, z: Rijen[number], d: Delen): string {
  const tijdlijn = d.tijdlijn.map(
    (g) =>
      `{"volgnummer":${g['volgnummer']},"datum":"${g['datum']}","soort":"${g['soort']}","door":${json(g['door'])},"rol":${json(g['rol'])},"toelichting":${g['persoonlijk'] ?? null}}`,
  )
  const termijnen = d.termijnen.map(
    (t) =>
      `{"naam":"${t['naam']}","soort":"${t['soort']}","einde":"${t['einde']}","rekening":${t['rekening']}}`,
  )
  return `{"id":"${id}","nummer":"${z['nummer']}","versie":${z['versie']},"leerling":${json(z['leerling'])},"school":${json(z['school'])},"stand":${z['toestand']},"termijnen":[${termijnen.join(',')}],"taken":${json(d.taken)},"brieven":${json(d.brieven)},"tijdlijn":[${tijdlijn.join(',')}],"v":"${vulling.get('zaak-json') ?? ''}"}`
}

async function zoek(w: Wie, woord: string): Promise<Antwoord> {
  const laag = woord.toLowerCase()
  const gelezen = await metSleutels(w, true, (k) => [
    ['zoek', sql.ZOEK, [w.swv, k.sleutels, laag, `${laag}\u{10ffff}`]],
  ])
  if (!gelezen) return { status: 401, soort: JSONSOORT, lichaam: '{}' }
  const rijen = gelezen[1] ?? []
  const lijst = rijen.map(
    (r) =>
      `{"zaak":"${r['id']}","nummer":"${r['nummer']}","leerling":${json(r['leerling'])},"procedure":${json(r['procedure'])},"school":${json(r['school'])},"status":${json(r['status'])},"gestartOp":"${r['gestart']}"}`,
  )
  return {
    status: 200,
    soort: JSONSOORT,
    lichaam: `{"zaken":[${lijst.join(',')}],"volledig":${rijen.length < 50},"v":"${vulling.get('zoeken') ?? ''}"}`,
  }
}

async function post(w: Wie, pad: string, lichaam: Record<string, string>): Promise<Antwoord> {
  if (pad === '/api/v1/zoekopdrachten') return zoek(w, lichaam['tekst'] ?? '')
  if (!geleerd) return { status: 503, soort: JSONSOORT, lichaam: '{}' }
  if (pad === '/api/v1/zaken') {
    const g = await start(poort, geleerd.start, { ...w, leerling: lichaam['betreft'] ?? '' })
    return {
      status: 201,
      soort: JSONSOORT,
      lichaam: `{"soort":"uitgevoerd","zaak":"${g.zaak}","nummer":"${g.nummer}","versie":1,"status":"Concept","gebeurtenissen":["zaak-gestart"]}`,
    }
  }
  const id = pad.split('/')[4] ?? ''
  const aantal = await dienIn(poort, geleerd.indienen, { ...w, zaak: id })
  return {
    status: 200,
    soort: JSONSOORT,
    lichaam: `{"soort":"uitgevoerd","zaak":"${id}","versie":${aantal + 1},"status":"Aanmelding","gebeurtenissen":${json(Array.from({ length: aantal }, () => 'ingediend'))}}`,
  }
}

async function behandel(verzoek: IncomingMessage): Promise<Antwoord> {
  const url = verzoek.url ?? '/'
  if (url === '/gezondheid') return { status: 200, soort: HTML, lichaam: 'goed' }
  const wie = wieVan(verzoek)
  if (!wie) return { status: 401, soort: HTML, lichaam: '' }
  const [pad = '', zoekdeel = ''] = url.split('?')
  if (verzoek.method === 'POST') {
    const delen: Buffer[] = []
    for await (const deel of verzoek) delen.push(deel as Buffer)
    return post(wie, pad, JSON.parse(Buffer.concat(delen).toString('utf8') || '{}') as Record<string, string>)
  }
  const html = !pad.startsWith('/api/')
  if (pad.endsWith('/kengetallen'))
    return kengetallen(wie, new URLSearchParams(zoekdeel).get('schooljaar') ?? '')
  if (pad.endsWith('/werk')) return werk(wie, new URLSearchParams(zoekdeel).get('status') ?? '', html)
  return zaak(wie, pad.split('/').at(-1) ?? '', html)
}

async function beantwoord(verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
  try {
    const { status, soort, lichaam } = await behandel(verzoek)
    const bytes = Buffer.from(lichaam)
    antwoord.writeHead(status, {
      'content-type': soort,
      'content-length': bytes.length,
      'cache-control': 'no-store',
    })
    antwoord.end(bytes)
  } catch (fout) {
    console.error(fout)
    antwoord.writeHead(500).end()
  }
}

const server = createServer((verzoek, antwoord) => {
  void beantwoord(verzoek, antwoord)
})
server.keepAliveTimeout = 30_000
server.listen(Number(process.env['PORT']), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
