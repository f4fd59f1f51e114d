// Over HTTP: what a school can find of an anonymous question about its own pupil (nothing), and the public pages.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { speler } from '#proef/lezen/mensen.ts'
import { Klant } from '#proef/spelen/klant.ts'

const SCHOOL = 'Basisschool De Regenboog'
/** Words that are nowhere else. */
const KANARIES = ['Paradijsvogel', 'Kwikstaart']

let toepassing: Toepassing
const map = mkdtempSync(join(tmpdir(), 'loket-anoniem-'))
before(async () => {
  toepassing = await startToepassing({ dataMap: map, poort: 0, oefening: true, duurzaam: false })
})
after(async () => {
  await toepassing.stop()
  rmSync(map, { recursive: true, force: true })
})

test('BE-002, BE-011: a question without a zorgmakelaar is in the worklist as not assigned; of an anonymous question the school finds nothing by lists, counts, notices or search', async () => {
  const klant = new Klant(toepassing.url, toepassing.oefensleutel)
  const leeg = { gelijkgesteld: [], sluitingsdagen: [], schoolvakanties: [], vergaderingen: [] }
  const code = await klant.maakOmgeving('BE', { datum: '2023-01-09', tijd: '12:00' }, leeg)
  const maak = async (s: ReturnType<typeof speler>) => {
    const { id, ...inlog } = await klant.maakSpeler(code, s)
    await klant.logIn(code, inlog)
    return { id, naam: inlog.gebruikersnaam }
  }
  const moeder = await maak(speler('Kwikstaart', 'ouder'))
  const zm = await maak(speler('Makelaar', 'zorgmakelaar'))
  const ib = await maak({ ...speler('Begeleider', 'intern-begeleider'), organisatie: SCHOOL })
  const leerling = await klant.maakLeerling(
    code,
    {
      code: 'A',
      naam: 'Roodborst Zwartkop',
      geboren: '2014-05-12',
      woonplaats: null,
      school: SCHOOL,
      gezag: [],
      jongere: null,
    },
    [moeder.id],
    null,
  )
  const gestart = await klant.start(moeder.naam, { procedure: 'BE-VRAAG', betreft: leerling })
  assert.ok('goed' in gestart)
  const { zaak } = gestart.goed
  const doe = async (wie: string, opdracht: string, velden: Record<string, unknown>) => {
    const uitkomst = await klant.doe(wie, zaak, opdracht, velden as never)
    assert.ok('goed' in uitkomst, JSON.stringify(uitkomst))
  }
  await doe(moeder.naam, 'vastleggen', { wat: 'vraag', bron: 'ouder', vraag: 'Paradijsvogel' })
  await doe(zm.naam, 'toewijzen', { als: 'eigenaar', persoon: zm.id })
  await doe(zm.naam, 'vastleggen', { wat: 'oudergesprek', verslag: 'Paradijsvogel' })
  await doe(zm.naam, 'vastleggen', { wat: 'ouder-ingelicht', bevestigd: true })
  await doe(moeder.naam, 'vastleggen', { wat: 'naamwens', keuze: 'anoniem' })
  await doe(zm.naam, 'vastleggen', { wat: 'schoolmelding', tekst: 'Een ouder nam contact op.' })

  const api = async (methode: string, pad: string, lichaam?: unknown, token = '') => {
    const antwoord = await fetch(`${toepassing.url}/api/v1${pad}`, {
      method: methode,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(lichaam === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(lichaam === undefined ? {} : { body: JSON.stringify(lichaam) }),
    })
    return { status: antwoord.status, tekst: await antwoord.text() }
  }
  const sessie = async (gebruikersnaam: string) => {
    const lichaam = { samenwerkingsverband: code, gebruikersnaam, wachtwoord: OEFENWACHTWOORD }
    return (JSON.parse((await api('POST', '/sessies', lichaam)).tekst) as { token: string }).token
  }
  const [school, loket] = await Promise.all([sessie(ib.naam), sessie(zm.naam)])
  const zoek = { tekst: 'Roodborst' }
  // The same questions find it for the zorgmakelaar, so that finding nothing means something.
  assert.ok((await api('POST', '/zoekopdrachten', zoek, loket)).tekst.includes(zaak))
  assert.ok((await api('GET', '/werk?weergave=alles', undefined, loket)).tekst.includes(zaak))
  const antwoorden = await Promise.all([
    api('POST', '/zoekopdrachten', zoek, school),
    ...['mijn', 'team', 'niet-toegewezen', 'alles'].map((w) =>
      api('GET', `/werk?weergave=${w}`, undefined, school),
    ),
    api('GET', '/meldingen', undefined, school),
    api('GET', '/ik', undefined, school),
  ])
  for (const { status, tekst } of antwoorden) {
    assert.equal(status, 200, tekst)
    for (const woord of [zaak, ...KANARIES]) assert.ok(!tekst.includes(woord), tekst)
  }
  assert.ok(!antwoorden[0]?.tekst.includes('Zwartkop'))
  // The school was told, in the words of the zorgmakelaar and without the zaak.
  assert.match(antwoorden[5]?.tekst ?? '', /"zaak":null,[^}]*"tekst":"Een ouder nam contact op\."/)
  assert.deepEqual((await klant.werk(ib.naam)).length, 0)
  assert.equal((await api('GET', `/zaken/${zaak}`, undefined, school)).status, 404)
  // The parent who asked, and the message to the school, are read by the desk: no name in it.
  const beeld = (await api('GET', `/zaken/${zaak}`, undefined, loket)).tekst
  assert.match(beeld, /Een ouder nam contact op/)
  const tweede = await klant.start(moeder.naam, { procedure: 'BE-VRAAG', betreft: leerling })
  assert.ok('goed' in tweede)
  const vrij = (await api('GET', '/werk?weergave=niet-toegewezen', undefined, loket)).tekst
  assert.ok(vrij.includes(tweede.goed.zaak) && !vrij.includes(zaak))
})

async function pagina(naam: string): Promise<string> {
  const antwoord = await fetch(`${toepassing.url}/be/informatie/${naam}`)
  assert.equal(antwoord.status, 200, naam)
  return antwoord.text()
}

test('BE-044: the four tasks of Het Loket stand on the page', async () => {
  const tekst = await pagina('ondersteuningsmodel')
  for (const taak of ['adviseren en informeren', 'toekennen van', 'indiceren van', 'trajectbegeleiding'])
    assert.match(tekst, new RegExp(`Handelingsgerichte? ${taak}`), taak)
  assert.match(tekst, /begeleidt zelf geen trajecten/)
})

test('BE-043: after granting nobody of the SWV has a task to guide, the school has; and the page says so', async () => {
  const klant = new Klant(toepassing.url, toepassing.oefensleutel)
  const leeg = { gelijkgesteld: [], sluitingsdagen: [], schoolvakanties: [], vergaderingen: [] }
  const code = await klant.maakOmgeving('BE', { datum: '2023-01-09', tijd: '12:00' }, leeg)
  const maak = async (s: ReturnType<typeof speler>) => {
    const { id: _id, ...inlog } = await klant.maakSpeler(code, s)
    await klant.logIn(code, inlog)
    return inlog.gebruikersnaam
  }
  const ib = await maak({ ...speler('Begeleider', 'intern-begeleider'), organisatie: SCHOOL })
  const commissie = await maak(speler('Commissie', 'commissielid'))
  const swv = await Promise.all(
    (['zorgmakelaar', 'loketlid', 'regiomanager', 'ambulant-begeleider'] as const).map((rol) =>
      maak(speler(rol, rol)),
    ),
  )
  const leerling = { code: 'A', naam: 'A', geboren: '2014-05-12', woonplaats: null, school: SCHOOL } as const
  const id = await klant.maakLeerling(code, { ...leerling, gezag: [], jongere: null }, [], null)
  const gestart = await klant.start(ib, { procedure: 'BE-ARR-NATURA', betreft: id })
  assert.ok('goed' in gestart)
  const { zaak } = gestart.goed
  const toekenning = { besluit: 'natura', tot: '2023-07-31', criteria: 'Criterium 1.', motivering: 'Past.' }
  for (const [wie, opdracht, velden] of [
    [ib, 'formulier-invullen', { vorm: 'natura', grond: 'gedrag', eigenSchool: 'Met hulp in de klas.' }],
    [ib, 'indienen', {}],
    [commissie, 'besluit-nemen', toekenning],
  ] as const)
    assert.ok('goed' in (await klant.doe(wie, zaak, opdracht, velden as never)), opdracht)
  for (const wie of [...swv, commissie]) assert.deepEqual(await klant.werk(wie), [], wie)
  assert.ok((await klant.werk(ib)).length > 0)
  assert.match(
    await pagina('ondersteuningsmodel'),
    /begeleidt zelf geen trajecten\. De verantwoordelijkheid ligt bij de school waar de leerling onderwijs volgt/,
  )
})

test('BE-019: the page with forms is there, and without the form an application can not be filed', async () => {
  await pagina('formulieren')
  const klant = new Klant(toepassing.url, toepassing.oefensleutel)
  const leeg = { gelijkgesteld: [], sluitingsdagen: [], schoolvakanties: [], vergaderingen: [] }
  const code = await klant.maakOmgeving('BE', { datum: '2023-01-09', tijd: '12:00' }, leeg)
  const { id: _id, ...ib } = await klant.maakSpeler(code, {
    ...speler('Begeleider', 'intern-begeleider'),
    organisatie: SCHOOL,
  })
  await klant.logIn(code, ib)
  const leerling = { code: 'A', naam: 'A', geboren: '2014-05-12', woonplaats: null, school: SCHOOL } as const
  const id = await klant.maakLeerling(code, { ...leerling, gezag: [], jongere: null }, [], null)
  const gestart = await klant.start(ib.gebruikersnaam, { procedure: 'BE-ARR-NATURA', betreft: id })
  assert.ok('goed' in gestart)
  const uitkomst = await klant.doe(ib.gebruikersnaam, gestart.goed.zaak, 'indienen', {})
  assert.match('weigering' in uitkomst ? uitkomst.weigering.reden : '', /aanvraagformulier/)
})

test('the pages that the route map and the footer lead to are there', async () => {
  for (const naam of ['formulieren', 'vraag-stellen', 'arrangementen', 'tlv', 'bereikbaarheid', 'bezwaar'])
    await pagina(naam)
})
