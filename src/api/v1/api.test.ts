// The API over a real database: what it answers, to whom, and that it keeps to its own description.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Uitgevoerd, Werklijst, Zaakbeeld } from '#app/contract.ts'
import { sessieVan } from '#app/sessie/sessie.ts'
import { openapiV1 } from './api.ts'
import { KOEKJE, type Proefapi, SLEUTEL, proefapi } from './test-support.ts'

let api: Proefapi
before(async () => {
  api = await proefapi()
})
after(() => api.sluit())

const ZC = 'zorgcoordinator.streek'

async function json<T>(antwoord: Promise<Response> | Response): Promise<T> {
  return (await (await antwoord).json()) as T
}

type Fout = {
  status: number
  title: string
  detail: string
  uitweg?: string
  velden?: Record<string, string>
}

/** A concept for the pupil Sam. */
async function begin(): Promise<string> {
  const sam = await api.zaal.start(ZC, 'Sam')
  return sam
}

test('the committed openapi.json is what the code describes', () => {
  const vast: unknown = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'))
  assert.deepEqual(vast, JSON.parse(JSON.stringify(openapiV1())), 'run `npm run genereer`')
})

test('openapi.json is public and may be read from every site', async () => {
  const antwoord = await api.ruw('GET', '/openapi.json')
  assert.equal(antwoord.headers.get('access-control-allow-origin'), '*')
  assert.equal((await json<{ openapi: string }>(antwoord)).openapi, '3.1.0')
})

test('logging in gives a token, logging out ends it, and a wrong password is 401 in Dutch', async () => {
  const token = await api.token('secretariaat')
  const ik = await json<{ naam: string; vandaag: string }>(
    api.ruw('GET', '/ik', { headers: { authorization: `Bearer ${token}` } }),
  )
  assert.equal(ik.vandaag, '2023-01-04')
  const fout = await api.ruw('POST', '/sessies', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ samenwerkingsverband: 'gv', gebruikersnaam: 'secretariaat', wachtwoord: 'x' }),
  })
  assert.equal(fout.status, 401)
  assert.match((await json<Fout>(fout)).detail, /klopt niet/)
  const los = await json<{ token: string }>(
    api.ruw('POST', '/sessies', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ samenwerkingsverband: 'gv', gebruikersnaam: 'arts', wachtwoord: 'oefenen-mag' }),
    }),
  )
  const kop = { authorization: `Bearer ${los.token}` }
  assert.equal((await api.ruw('DELETE', '/sessies/huidige', { headers: kop })).status, 204)
  assert.equal((await api.ruw('GET', '/ik', { headers: kop })).status, 401)
})

test('too many wrong passwords: 429, and when to try again', async () => {
  const probeer = () =>
    api.ruw('POST', '/sessies', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ samenwerkingsverband: 'gv', gebruikersnaam: 'vader.sam', wachtwoord: 'raden' }),
    })
  for (let keer = 0; keer < 5; keer++) assert.equal((await probeer()).status, 401)
  const geblokkeerd = await probeer()
  assert.equal(geblokkeerd.status, 429)
  assert.match(geblokkeerd.headers.get('retry-after') ?? '', /^\d+$/)
})

test('without a session every protected address says 401 with how to log in', async () => {
  for (const pad of ['/ik', '/werk', '/meldingen', '/zaken/x']) {
    const antwoord = await api.ruw('GET', pad)
    assert.equal(antwoord.status, 401)
    assert.match(antwoord.headers.get('www-authenticate') ?? '', /^Bearer/)
  }
})

test('a cookie alone reads, but changes nothing without the csrf token or from another site', async () => {
  const token = await api.token(ZC)
  const csrf = (await sessieVan(api.zaal.d, token))?.csrf ?? ''
  const cookie = `${KOEKJE}=${token}`
  assert.equal((await api.ruw('GET', '/ik', { headers: { cookie } })).status, 200)
  const doe = (koppen: Record<string, string>) =>
    api.ruw('POST', '/zoekopdrachten', {
      headers: { cookie, 'content-type': 'application/json', ...koppen },
      body: JSON.stringify({ tekst: 'Sam' }),
    })
  assert.equal((await doe({})).status, 403)
  assert.equal((await doe({ 'x-csrf-token': 'verkeerd' })).status, 403)
  assert.equal((await doe({ 'x-csrf-token': csrf, origin: 'https://elders.example' })).status, 403)
  assert.equal((await doe({ 'x-csrf-token': csrf, 'sec-fetch-site': 'same-origin' })).status, 200)
})

test('a zaak from start to check: 201 with its place, an entity tag, and acts that name their version', async () => {
  const leerling = (await json<Zaakbeeld>(api.als(ZC, 'GET', `/zaken/${await begin()}`))).betreft.leerling
  const antwoord = await api.als(ZC, 'POST', '/zaken', { procedure: 'GV-TLV-VO', betreft: leerling?.id })
  assert.equal(antwoord.status, 201)
  const gestart = await json<Uitgevoerd>(antwoord)
  assert.equal(antwoord.headers.get('location'), `/api/v1/zaken/${gestart.zaak}`)
  assert.equal(antwoord.headers.get('etag'), '"1"')
  const opslaan = (versie: string) =>
    api.als(
      ZC,
      'POST',
      `/zaken/${gestart.zaak}/opdrachten/formulier-invullen`,
      { thuiszitten: 'nee' },
      { 'if-match': versie },
    )
  assert.equal((await opslaan('"7"')).status, 412)
  assert.equal((await opslaan('zeven')).status, 400)
  const gelukt = await opslaan('"1"')
  assert.equal(gelukt.status, 200)
  assert.equal(gelukt.headers.get('etag'), '"2"')
  const verouderd = await api.als(ZC, 'POST', `/zaken/${gestart.zaak}/opdrachten/indienen?versie=1`, {})
  assert.equal(verouderd.status, 409)
  assert.equal((await json<{ huidigeVersie: number }>(verouderd)).huidigeVersie, 2)
})

test('refusals: 403 for who may not, 400 for a field, 409 for the state, each with reason', async () => {
  const zaak = await begin()
  const doe = (wie: string, naam: string, lichaam: unknown = {}) =>
    api.als(wie, 'POST', `/zaken/${zaak}/opdrachten/${naam}`, lichaam)
  const bevoegd = await doe(ZC, 'besluit-nemen')
  assert.equal(bevoegd.status, 403)
  assert.match((await json<Fout>(bevoegd)).detail, /niet bevoegd/)
  const veld = await doe(ZC, 'formulier-invullen', { thuiszit: 'nee', iq: 'hoog' })
  assert.equal(veld.status, 400)
  const fout = await json<Fout>(veld)
  assert.equal(fout.velden?.['thuiszit'], 'Het veld "thuiszit" bestaat hier niet. Bedoelt u "thuiszitten"?')
  assert.match(fout.velden?.['iq'] ?? '', /getal/)
  const stand = await doe(ZC, 'aanvullen')
  assert.equal(stand.status, 409)
  const onbekend = await doe(ZC, 'indeinen')
  assert.equal(onbekend.status, 404)
  assert.match((await json<Fout>(onbekend)).detail, /Bedoelt u "indienen"/)
})

test('who has nothing to do with a zaak hears that it is not there', async () => {
  const zaak = await begin()
  for (const wie of ['zorgcoordinator.marnix', 'psycholoog', 'moeder.lisa']) {
    assert.equal((await api.als(wie, 'GET', `/zaken/${zaak}`)).status, 404)
    assert.equal((await api.als(wie, 'POST', `/zaken/${zaak}/opdrachten/indienen`, {})).status, 404)
  }
})

test('one Idempotency-Key has one effect, and not for another content', async () => {
  const zaak = await begin()
  const doe = (lichaam: unknown) =>
    api.als(ZC, 'POST', `/zaken/${zaak}/opdrachten/formulier-invullen`, lichaam, {
      'idempotency-key': `k-${zaak}`,
    })
  const een = await json<Uitgevoerd>(doe({ thuiszitten: 'nee' }))
  assert.deepEqual(await json<Uitgevoerd>(doe({ thuiszitten: 'nee' })), een)
  assert.equal((await doe({ thuiszitten: 'dreigt' })).status, 409)
})

test('GV-200: a .docx is refused with the reason, a .pdf is accepted and can be downloaded', async () => {
  const zaak = await begin()
  const docx = await api.upload(ZC, zaak, 'zienswijze.docx', { soort: 'zienswijze' })
  assert.equal(docx.status, 415)
  assert.match((await json<Fout>(docx)).detail, /alleen PDF/)
  const pdf = await api.upload(ZC, zaak, 'zienswijze.pdf', {
    soort: 'zienswijze',
    ondertekendDoor: ['ouder'],
  })
  assert.equal(pdf.status, 201)
  const beeld = await json<Zaakbeeld>(api.als(ZC, 'GET', `/zaken/${zaak}`))
  const [stuk] = beeld.stukken
  assert.equal(stuk?.naam, 'zienswijze.pdf')
  const pad = `/zaken/${zaak}/stukken/${stuk?.id}/inhoud`
  const heel = await api.als(ZC, 'GET', pad)
  assert.equal(heel.headers.get('content-type'), 'application/pdf')
  assert.match(heel.headers.get('content-disposition') ?? '', /^attachment; filename="zienswijze.pdf"/)
  assert.match(heel.headers.get('content-security-policy') ?? '', /sandbox/)
  const bytes = new Uint8Array(await heel.arrayBuffer())
  assert.equal(new TextDecoder().decode(bytes.subarray(0, 5)), '%PDF-')
  const deel = await api.als(ZC, 'GET', pad, undefined, { range: 'bytes=5-14' })
  assert.equal(deel.status, 206)
  assert.equal(deel.headers.get('content-range'), `bytes 5-14/${bytes.length}`)
  assert.deepEqual(new Uint8Array(await deel.arrayBuffer()), bytes.subarray(5, 15))
  const staart = await api.als(ZC, 'GET', pad, undefined, { range: 'bytes=-7' })
  assert.deepEqual(new Uint8Array(await staart.arrayBuffer()), bytes.subarray(-7))
  assert.equal((await api.als(ZC, 'GET', pad, undefined, { range: 'bytes=999999-' })).status, 416)
  const kop = await api.als(ZC, 'HEAD', pad)
  assert.equal(kop.headers.get('content-length'), String(bytes.length))
  assert.equal((await kop.arrayBuffer()).byteLength, 0)
  assert.equal((await api.als('psycholoog', 'GET', pad)).status, 404)
})

test('an upload without a file, with two files, or as JSON is told what was expected', async () => {
  const zaak = await begin()
  const koppen = { authorization: `Bearer ${await api.token(ZC)}` }
  const pad = `/zaken/${zaak}/stukken`
  const leeg = new FormData()
  leeg.append('soort', 'OPP')
  assert.equal((await api.ruw('POST', pad, { headers: koppen, body: leeg })).status, 400)
  const twee = new FormData()
  twee.append('bestand', new Blob(['%PDF-1.4']), 'a.pdf')
  twee.append('bestand', new Blob(['%PDF-1.4']), 'b.pdf')
  assert.equal((await api.ruw('POST', pad, { headers: koppen, body: twee })).status, 400)
  assert.equal((await api.als(ZC, 'POST', pad, { soort: 'OPP' })).status, 415)
})

test('the worklist and search find what is there, and nothing is looked for in an address', async () => {
  const zaak = await begin()
  const werk = await json<Werklijst>(api.als(ZC, 'GET', '/werk?weergave=mijn'))
  assert.ok(werk.rijen.some((r) => r.zaak === zaak && r.taak === 'indienen'))
  const gevonden = await json<{ zaken: { zaak: string }[] }>(
    api.als(ZC, 'POST', '/zoekopdrachten', { tekst: 'yilm' }),
  )
  assert.ok(gevonden.zaken.some((z) => z.zaak === zaak))
  assert.equal((await api.als(ZC, 'GET', '/zoekopdrachten')).status, 405)
  const verkeerd = await api.als(ZC, 'GET', '/werk?weergaven=mijn')
  assert.equal(verkeerd.status, 400)
  assert.match((await json<Fout>(verkeerd)).detail, /Bedoelt u "weergave"/)
})

test('a method that is not there is 405 with those that are; OPTIONS and HEAD answer', async () => {
  const antwoord = await api.ruw('PUT', '/procedures')
  assert.equal(antwoord.status, 405)
  assert.equal(antwoord.headers.get('allow'), 'GET, HEAD, OPTIONS')
  assert.equal((await api.ruw('OPTIONS', '/procedures')).status, 204)
  const kop = await api.ruw('HEAD', '/procedures')
  assert.equal(kop.status, 200)
  assert.equal(await kop.text(), '')
  assert.equal((await api.ruw('GET', '/bestaat-niet')).status, 404)
  assert.equal((await api.ruw('GET', '/procedures/')).status, 404)
})

test('the term calculator is public and gives the sum', async () => {
  const vraag = {
    regel: {
      soort: 'wettelijk',
      duur: { aantal: 8, eenheid: 'weken' },
      opschortbaar: true,
      grond: 'Awb 4:13',
    },
    start: '2023-01-10',
    samenwerkingsverband: 'GV',
    gebeurtenissen: [
      {
        soort: 'opschorting',
        op: '2023-01-24',
        tot: '2023-02-10',
        hervat: '2023-02-07',
        reden: 'x',
        grond: 'Awb 4:15',
      },
    ],
  }
  const reken = (meer: object) =>
    api.ruw('POST', '/termijnberekeningen', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...vraag, ...meer }),
    })
  const uit = await json<{ einde: string; opgeschorteDagen: number; lijnen: unknown[] }>(reken({}))
  assert.equal(uit.einde, '2023-03-20')
  assert.equal(uit.opgeschorteDagen, 13)
  assert.equal((await json<{ einde: string }>(reken({ samenwerkingsverband: 'gv' }))).einde, '2023-03-20')
  assert.equal((await reken({ samenwerkingsverband: 'nergens' })).status, 400)
  assert.ok(uit.lijnen.length >= 3)
  assert.equal((await reken({ start: '1823-01-10' })).status, 400)
  assert.equal((await reken({ start: 'gisteren' })).status, 400)
  assert.equal(
    (await reken({ regel: { ...vraag.regel, duur: { aantal: 1e9, eenheid: 'dagen' } } })).status,
    400,
  )
})

test('the practice room needs its key, and reaches no real desk', async () => {
  const pad = '/oefening/omgevingen'
  assert.equal((await api.ruw('POST', pad)).status, 401)
  assert.equal((await api.ruw('POST', pad, { headers: { oefensleutel: `${SLEUTEL}x` } })).status, 401)
  assert.equal((await api.oefen('POST', '/oefening/bestaat-niet/klok', { moment: '2023-01-04' })).status, 404)
})

test('two practice rooms made at once are both there; their clock goes forward only', async () => {
  const maak = async () => {
    const antwoord = await api.oefen('POST', '/oefening/omgevingen', {
      sjabloon: 'GV',
      klok: '2023-01-04T12:00',
    })
    assert.equal(antwoord.status, 201)
    return (await json<{ code: string }>(antwoord)).code
  }
  const [een, twee] = await Promise.all([maak(), maak()])
  assert.notEqual(een, twee)
  const klok = (moment: string) => api.oefen('POST', `/oefening/${een}/klok`, { moment })
  assert.equal((await klok('2023-01-06T09:00')).status, 200)
  assert.equal((await klok('2023-01-05T09:00')).status, 409)
  assert.equal((await klok('gisteren')).status, 400)
  const speler = await json<{ id: string; gebruikersnaam: string; wachtwoord: string }>(
    api.oefen('POST', `/oefening/${een}/spelers`, { naam: 'moeder', rol: 'ouder', kanaal: 'post' }),
  )
  const leerling = await api.oefen('POST', `/oefening/${een}/leerlingen`, {
    naam: 'Leerling A',
    geboren: '2008-03-14',
    school: 'CSG Het Streek College',
    gezag: [speler.id],
  })
  assert.equal(leerling.status, 201)
  const zonder = await api.oefen('POST', `/oefening/${een}/spelers`, {
    naam: 'x',
    rol: 'zorgcoordinator',
    organisatie: 'Niet',
  })
  assert.equal(zonder.status, 409)
})
