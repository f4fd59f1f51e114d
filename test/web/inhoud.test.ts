// Pages as anybody gets them, over HTTP without a browser: what they say, and who may open what.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { procedureVan } from '#procedures/register.ts'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'

let app: Toepassing
const map = mkdtempSync(join(tmpdir(), 'loket-inhoud-'))
const fouten: string[] = []
before(async () => {
  app = await startToepassing({ dataMap: map, duurzaam: false, meld: (tekst) => fouten.push(tekst) })
})
after(async () => {
  await app.stop()
  rmSync(map, { recursive: true, force: true })
})

async function haal(adres: string, koekje = ''): Promise<{ status: number; tekst: string; koppen: Headers }> {
  const antwoord = await fetch(app.url + adres, {
    redirect: 'manual',
    headers: koekje ? { cookie: koekje } : {},
  })
  const html = await antwoord.text()
  return {
    status: antwoord.status,
    tekst: html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' '),
    koppen: antwoord.headers,
  }
}

async function stuur(
  adres: string,
  velden: Record<string, string>,
  koekje = '',
  koppen: Record<string, string> = {},
): Promise<Response> {
  return fetch(app.url + adres, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(velden),
    headers: { origin: app.url, ...(koekje ? { cookie: koekje } : {}), ...koppen },
  })
}

async function inlog(gebruikersnaam: string): Promise<string> {
  const antwoord = await stuur('/gv/inloggen', { gebruikersnaam, wachtwoord: OEFENWACHTWOORD })
  assert.equal(antwoord.status, 303)
  return /loket_sessie=[^;]+/.exec(antwoord.headers.get('set-cookie') ?? '')?.[0] ?? ''
}

/** That the page has this text as a link to a safe address elsewhere. */
async function heeftLink(pagina: string, tekst: string): Promise<void> {
  const html = await (await fetch(`${app.url}/gv/informatie/${pagina}`)).text()
  assert.match(html, new RegExp(`<a href="https://[^"]+"[^>]*>[^<]*${tekst}`))
}

test('GV-001: the support model is a triangle of exactly three layers, each with its explanation', async () => {
  const koekje = await inlog('zorgcoordinator.streek')
  const { tekst } = await haal('/gv/informatie/ondersteuningsmodel', koekje)
  assert.match(tekst, /drie lagen, als een driehoek/)
  const html = await (
    await fetch(`${app.url}/gv/informatie/ondersteuningsmodel`, { headers: { cookie: koekje } })
  ).text()
  assert.match(
    html,
    /<svg[^>]*role="img"[^>]*aria-label="Driehoek, van onder naar boven: Basisondersteuning, Basis-plus ondersteuning, Bovenschools\."/,
  )
  assert.equal([...html.matchAll(/<polygon /g)].length, 3)
  const lagen = [...html.matchAll(/<h2>([^<]+)<\/h2>\s*<p>([^<]+)<\/p>/g)].map((m) => [m[1], m[2]])
  assert.deepEqual(
    lagen.map(([kop]) => kop),
    ['1. Basisondersteuning', '2. Basis-plus ondersteuning', '3. Bovenschoolse ondersteuning'],
  )
  assert.match(lagen[0]?.[1] ?? '', /elke school aan elke leerling/)
  assert.match(lagen[1]?.[1] ?? '', /binnen de school.*1 augustus 2017.*scholen hiervoor meer middelen/)
  assert.match(lagen[2]?.[1] ?? '', /niet zelf kan geven.*arrangementen en de toelaatbaarheidsverklaring/)
})

test('GV-006 GV-007: from the start page a school opens the flow chart, with the remark and who takes parents and municipality along', async () => {
  const koekje = await inlog('zorgcoordinator.streek')
  const start = await (await fetch(`${app.url}/gv`, { headers: { cookie: koekje } })).text()
  const [, adres = ''] = /<a href="([^"]+)">Stroomschema<\/a>/.exec(start) ?? []
  const { status, tekst } = await haal(adres, koekje)
  assert.equal(status, 200)
  assert.match(
    tekst,
    /Alleen de contactmomenten tussen school en samenwerkingsverband en het mogelijke aanbod staan erin/,
  )
  for (const aanbod of ['overstap', 'Comma', 'Doorstart', 'Overstag', 'maatwerk', 'TLV'])
    assert.ok(tekst.includes(aanbod), aanbod)
  assert.match(
    tekst,
    /De school neemt zelf ouder\(s\)\/verzorger\(s\) en gemeente \(leerplicht, schoolmaatschappelijk werk\) op tijd mee.*contactpersoon .* meedenken/,
  )
})

test('what parents are told about the TLV-PrO (bijlage 3 and 4) has a page that anybody can read', async () => {
  const { status, tekst } = await haal('/gv/informatie/informatie-ouders-pro')
  assert.equal(status, 200)
  assert.match(tekst, /bijlage 3 en 4/)
  assert.match(tekst, /Twee deskundigen van de PrO-school/)
  assert.match(tekst, /uw zienswijze; zij hoort bij de aanvraag/)
  assert.match(tekst, /Binnen zes weken na de inschrijving/)
})

test('GV-186: how the criteria came about stands with the criteria', async () => {
  const { tekst } = await haal('/gv/informatie/criteria-tlv')
  for (const datum of ['26 november 2015', '16 december 2015', '10 februari 2016'])
    assert.match(tekst, new RegExp(datum))
})

test('GV-330: the page on the GPO has its points and link', async () => {
  const { tekst } = await haal('/gv/informatie/bezwaar')
  assert.match(
    tekst,
    /Ouders kunnen hier een geschil met het schoolbestuur voorleggen over toelating, verwijdering en het vaststellen of bijstellen van het OPP/,
  )
  assert.match(
    tekst,
    /zegt of het verzoek gegrond is.*bevoegd gezag mag alleen met redenen van het advies afwijken/,
  )
  await heeftLink('bezwaar', 'Onderwijsgeschillen: GPO')
})

test('GV-331: the page on the LKC has its points and link', async () => {
  const { tekst } = await haal('/gv/informatie/bezwaar')
  assert.match(
    tekst,
    /Ouders, jongeren en personeelsleden kunnen hier een klacht indienen over gedragingen en beslissingen.*niet bindend.*aanbevelingen/,
  )
  await heeftLink('bezwaar', 'Onderwijsgeschillen: LKC')
})

test('GV-333: the page on the LBT has its points and link', async () => {
  const { tekst } = await haal('/gv/informatie/bezwaar')
  assert.match(tekst, /ouders en schoolbestuur tegen de toelaatbaarheid tot het VSO en het praktijkonderwijs/)
  assert.match(
    tekst,
    /1 augustus 2014.*voorzitter, twee vicevoorzitters en leden.*advies aan het samenwerkingsverband.*herroept.*rechtbank/,
  )
  await heeftLink('bezwaar', 'Onderwijsgeschillen: LBT')
})

test('GV-334: who needs more help finds three committees with the subject of each', async () => {
  const { tekst } = await haal('/gv/informatie/bezwaar')
  assert.match(
    tekst,
    /Meer hulp nodig\?.*drie landelijke commissies.*LBT \(toelaatbaarheid\).*GPO \(toelating, verwijdering en OPP\).*LKC \(klachten\)/,
  )
})

test('GV-346: the escalation is shown in its steps', async () => {
  assert.match(
    (await haal('/gv/informatie/escalatie')).tekst,
    /1\. Collegiaal oplossen.*2\. Doorzettingskracht.*3\. Doorzettingsmacht/,
  )
})

test('the procedure page shows route, documents, terms and where they rest on', async () => {
  const { tekst } = await haal('/gv/procedures/gv-tlv-vo')
  for (const iets of [
    'Aanvraag door de school',
    'Voornemen en horen',
    'hoogstens 6 maanden oud',
    '8 weken',
    'Awb 4:13',
    'artikel 17a WVO',
  ])
    assert.ok(tekst.includes(iets), iets)
})

test('a wrong password and an unknown account get the same answer; too many times gets a pause', async () => {
  const probeer = async (gebruikersnaam: string) => {
    const antwoord = await stuur('/gv/inloggen', { gebruikersnaam, wachtwoord: 'fout' })
    return {
      status: antwoord.status,
      zin: /De gebruikersnaam of het wachtwoord klopt niet|te vaak/.exec(await antwoord.text())?.[0],
    }
  }
  assert.deepEqual(await probeer('arts'), await probeer('bestaat-niet'))
  for (let n = 0; n < 5; n++) await probeer('arts')
  assert.deepEqual(await probeer('arts'), { status: 429, zin: 'te vaak' })
})

test('a form from another site, without token or with a foreign token is refused and changes nothing', async () => {
  const koekje = await inlog('zorgcoordinator.streek')
  assert.equal((await stuur('/gv/leerlingen', { naam: 'X', geboren: '2010-01-01' }, koekje)).status, 403)
  assert.equal(
    (await stuur('/gv/leerlingen', { naam: 'X', geboren: '2010-01-01', _csrf: 'abc' }, koekje)).status,
    403,
  )
  assert.equal(
    (
      await stuur('/gv/inloggen', { gebruikersnaam: 'x', wachtwoord: 'y' }, '', {
        origin: 'https://elders.example',
      })
    ).status,
    403,
  )
  assert.equal((await haal('/gv/leerlingen', koekje)).tekst.includes('X, geboren'), false)
})

test('pages carry the headers that keep browsers safe, and are not kept', async () => {
  const { koppen } = await haal('/gv/werk', await inlog('secretariaat'))
  assert.match(koppen.get('content-security-policy') ?? '', /default-src 'none'.*script-src 'self'/)
  assert.doesNotMatch(koppen.get('content-security-policy') ?? '', /unsafe/)
  assert.equal(koppen.get('x-content-type-options'), 'nosniff')
  assert.equal(koppen.get('cache-control'), 'no-store')
})

test('strange addresses and values give a page in words, never a fault', async () => {
  const koekje = await inlog('secretariaat')
  for (const adres of [
    '/gv/zaken/geen-uuid',
    '/gv/zaken/00000000-0000-0000-0000-000000000000',
    "/gv/zaken/'%20or%201=1",
    '/gv/zaken/00000000-0000-0000-0000-000000000000/doen/bestaat-niet',
    '/gv/procedures/__proto__',
    '/gv/informatie/..%2f..%2fetc',
    '/gv/vergaderingen/2023-02-30',
    '/gv/bestaat/niet',
    '/elders/werk',
    '/%00',
  ])
    assert.ok([400, 404].includes((await haal(adres, koekje)).status), adres)
  assert.equal((await haal('/gv/werk?weergave=x&na=y_z&school=q&status=%F0%9F%91%BB', koekje)).status, 200)
  assert.equal((await haal('/gv/termijnrekenaar?regel=x&start=2023-02-30')).status, 400)
  assert.equal(
    (await haal('/gv/termijnrekenaar?start=2023-01-10&verlengOp=2023-02-01&verlengDagen=99999')).status,
    400,
  )
  assert.deepEqual(fouten, [])
})

test('the first load of a page is small: HTML, style and script together under 60 kB compressed', async () => {
  const pagina = await fetch(`${app.url}/gv/procedures/gv-tlv-vo`)
  const html = await pagina.text()
  const { gzipSync } = await import('node:zlib')
  let som = gzipSync(html).length
  for (const adres of html.match(/\/assets\/[\w.-]+/g) ?? []) {
    const bestand = await fetch(app.url + adres, { headers: { 'accept-encoding': 'identity' } })
    assert.match(bestand.headers.get('cache-control') ?? '', /immutable/)
    som += gzipSync(Buffer.from(await bestand.arrayBuffer())).length
  }
  assert.ok(som < 60_000, `${som} bytes`)
})

test('GV-347: the page of the evaluations shows eight parts with period and status, and how to close one', async () => {
  const { tekst } = await haal('/gv/evaluaties', await inlog('secretariaat'))
  for (const onderdeel of [
    'Betrokkenheid SWV',
    'CAT',
    'Overstaparrangementen',
    'Comma',
    'Maatwerk',
    'TLV VSO',
    'TLV PrO',
  ])
    assert.ok(tekst.includes(`${onderdeel} te laat`) || tekst.includes(`${onderdeel} gepland`), onderdeel)
  assert.match(tekst, /Doorstart \(individueel, groep, carrousel\) te laat Periode: schooljaar 2022-2023/)
  assert.equal([...tekst.matchAll(/Evaluatie afsluiten/g)].length, 8)
  assert.equal((await haal('/gv/evaluaties', await inlog('zorgcoordinator.streek'))).status, 404)
})

test('GV-256: the page about first-year pupils says that the way of working is updated in 2022-2023 with SWV PO and primary schools', async () => {
  const { tekst } = await haal('/gv/informatie/eerstejaars-vso')
  assert.match(tekst, /in schooljaar 2022-2023 geactualiseerd, samen met het SWV PO en de PO-scholen/)
})

test('the page of the bespreekleerlingen points to the SWV as an independent party (GV-227)', async () => {
  const { tekst } = await haal('/gv/informatie/bespreekleerlingen')
  assert.match(tekst, /contact opnemen met het samenwerkingsverband, als onafhankelijke partij/)
})

test('the page of the criteria says that longer TLVs are explored in 2022-2023 and not applied by themselves (GV-192)', async () => {
  const { tekst } = await haal('/gv/informatie/criteria-tlv')
  assert.match(
    tekst,
    /In schooljaar 2022-2023 wordt verder verkend .* hele schoolloopbaan .* niet vanzelf toegepast/,
  )
})

test('GV-096: the page about Comma has its five points', async () => {
  const { status, tekst } = await haal('/gv/informatie/comma')
  assert.equal(status, 200)
  assert.match(tekst, /COMpetenties en MAatwerk/)
  assert.match(
    tekst,
    /Voor wie .*voortgezet onderwijs, behalve praktijkonderwijs.*internaliserende problemen/,
  )
  assert.match(tekst, /maximaal 12 jongeren tegelijk/)
  assert.match(tekst, /maximaal 20 weken/)
  assert.match(tekst, /\(Vak-\)docenten begeleiden het schoolwerk/)
  assert.match(tekst, /Sociotherapeuten van een GGZ-instelling geven therapeutische ondersteuning/)
  assert.match((await haal('/gv/procedures/gv-comma')).tekst, /Meer over Comma/)
})

test('GV-125: what Overstag is stands with the procedure, and its page links to the website of Overstag', async () => {
  const uitleg =
    /time-out van 3 maanden bij SWV VO Barneveld – Veenendaal.*dreigen vast te lopen.*terugkeer naar de school van herkomst wordt verwacht/
  const bij = await haal('/gv/procedures/gv-overstag')
  assert.match(bij.tekst, uitleg)
  assert.match(bij.tekst, /Meer over Doorstart-Overstag/)
  const pagina = await haal('/gv/informatie/overstag')
  assert.match(pagina.tekst, uitleg)
  assert.match(pagina.tekst, /Website van Overstag/)
  assert.match(
    await (await fetch(`${app.url}/gv/informatie/overstag`)).text(),
    /<a href="https:\/\/[^"]+"[^>]*>[^<]*Website van Overstag/,
  )
})

test('GV-004: choosing an arrangement shows a link to the page about it, and each of those pages is there', async () => {
  const koekje = await inlog('zorgcoordinator.streek')
  const nieuw = await fetch(`${app.url}/gv/aanvragen/nieuw`, { headers: { cookie: koekje } })
  const html = await nieuw.text()
  for (const code of [
    'GV-OVERSTAP',
    'GV-COMMA',
    'GV-DOORSTART-IND',
    'GV-OVERSTAG',
    'GV-DOORSTART-GROEP',
    'GV-MAATWERK',
  ]) {
    const { infopagina = '' } = procedureVan(code) ?? {}
    assert.match(html, new RegExp(`href="/gv/informatie/${infopagina}"`), code)
    assert.equal((await haal(`/gv/informatie/${infopagina}`)).status, 200, code)
  }
})

test('GV-107: the page about Doorstart tells of the team, for whom, the plan with the parents, and the aim', async () => {
  const { status, tekst } = await haal('/gv/informatie/doorstart')
  assert.equal(status, 200)
  for (const punt of [
    /team van professionals dat op school/,
    /externaliserend gedrag, verzuim of dreigende uitval/,
    /samen met de jongere, ouder\(s\)\/verzorger\(s\).* een plan van aanpak/,
    /de schoolloopbaan zonder onderbreking afmaakt/,
  ])
    assert.match(tekst, punt)
})

test('the financial overview is a page for who may see money, and not there for a school', async () => {
  const { status, tekst } = await haal('/gv/financieel', await inlog('voorzitter'))
  assert.equal(status, 200)
  assert.match(tekst, /Financieel overzicht \d{4}-\d{4}/)
  assert.equal((await haal('/gv/financieel', await inlog('zorgcoordinator.streek'))).status, 404)
})

test('RGV-382: the verzuimkaart is a table with a heading for each column and row, and lists within its cells', async () => {
  const html = await (await fetch(`${app.url}/rgv/informatie/verzuimkaart`)).text()
  assert.deepEqual(
    [...html.matchAll(/<th scope="col">([^<]+)</g)].map((m) => m[1]),
    ['Wanneer', 'Soort', 'De school', 'Leerplicht of JGGD-JGZ'],
  )
  assert.equal([...html.matchAll(/<th scope="row">/g)].length, 13)
  assert.match(
    html,
    /Luxe verzuim[^<]*<\/th><td data-kop="Soort">Wettelijk verzuim<\/td><td data-kop="De school"><ul><li>Melden bij leerplichtambtenaar<\/li><li>Ouders op de hoogte stellen van de melding<\/li><\/ul>/,
  )
  assert.match(html, /bijlage 2\.3/)
})
