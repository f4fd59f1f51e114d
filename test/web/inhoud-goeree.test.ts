// Pages of Goeree-Overflakkee as anybody or a school gets them, over HTTP without a browser.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'

let app: Toepassing
const map = mkdtempSync(join(tmpdir(), 'loket-goeree-'))
before(async () => {
  app = await startToepassing({ dataMap: map, duurzaam: false, meld: () => undefined })
})
after(async () => {
  await app.stop()
  rmSync(map, { recursive: true, force: true })
})

async function haal(adres: string, koekje = '') {
  const antwoord = await fetch(app.url + adres, {
    redirect: 'manual',
    headers: koekje ? { cookie: koekje } : {},
  })
  const html = await antwoord.text()
  const tekst = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
  return { status: antwoord.status, html, tekst, koppen: antwoord.headers }
}

const stuur = (adres: string, velden: Record<string, string>, koekje = '') =>
  fetch(app.url + adres, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(velden),
    headers: { origin: app.url, ...(koekje ? { cookie: koekje } : {}) },
  })

async function inlog(gebruikersnaam: string): Promise<string> {
  const antwoord = await stuur('/go/inloggen', { gebruikersnaam, wachtwoord: OEFENWACHTWOORD })
  assert.equal(antwoord.status, 303)
  return /loket_sessie=[^;]+/.exec(antwoord.headers.get('set-cookie') ?? '')?.[0] ?? ''
}

/** Starts an application of a procedure for the first pupil of this school, through the page; its address. */
async function begin(koekje: string, procedure: string): Promise<string> {
  const { html } = await haal('/go/aanvragen/nieuw', koekje)
  const verborgen = Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [m[1], m[2]]),
  ) as Record<string, string>
  const leerling =
    /<option value="([0-9a-f-]{36})"/.exec(html.slice(html.indexOf('name="betreft"')))?.[1] ?? ''
  const antwoord = await stuur('/go/aanvragen/nieuw', { ...verborgen, procedure, betreft: leerling }, koekje)
  assert.equal(antwoord.status, 303)
  return antwoord.headers.get('location') ?? ''
}

test('GO-030: parents read that they may always ask the municipality themselves, without the school', async () => {
  const { tekst } = await haal('/go/informatie/voor-ouders')
  assert.match(
    tekst,
    /altijd vrij om zonder de school zelf jeugdhulp aan te vragen\. Dat doet u rechtstreeks bij de gemeente/,
  )
})

test('GO-031: parents and schools read what the desk starts from', async () => {
  for (const pagina of ['voor-ouders', 'voor-scholen']) {
    const { tekst } = await haal(`/go/informatie/${pagina}`)
    assert.match(tekst, /de ouder en de leerling staan centraal/, pagina)
    assert.match(tekst, /snel, is laagdrempelig en is er zo dichtbij mogelijk/, pagina)
  }
})

test('GO-084: parents read both routes where views differ, and that there is no youth help without their consent', async () => {
  const { tekst } = await haal('/go/informatie/voor-ouders')
  assert.match(
    tekst,
    /De school wil een toelaatbaarheidsverklaring en u niet: de school kan die dan toch aanvragen/,
  )
  assert.match(
    tekst,
    /U wilt een aanvraag en de school kan nog zelf verder: de school kan dan een adviesaanvraag doen/,
  )
  assert.match(tekst, /jeugdhulp kan niet zonder akkoord van iedere ouder met gezag/)
})

test('GO-085: the route map can be downloaded', async () => {
  const koekje = await inlog('ib.duinroos')
  const pagina = await haal('/go', koekje)
  const adres = /href="([^"]*routekaart[^"]*)"/.exec(pagina.html)?.[1] ?? ''
  const { status, koppen, tekst } = await haal(adres, koekje)
  assert.equal(status, 200)
  assert.match(koppen.get('content-disposition') ?? '', /^attachment; filename="routekaart-go\.txt"/)
  assert.match(tekst, /Wat wilt u aanvragen\?/)
  assert.match(tekst, /Nee, we vragen een eerste TLV aan .*: Toelaatbaarheidsverklaring \(TLV\)/)
  // The page for schools leads to the same file.
  assert.match((await haal('/go/informatie/voor-scholen')).html, /href="\.\.\/routekaart\.txt"/)
})

test('GO-089: where a school files it reads what the Loket does: at once, in the meeting, or passed on', async () => {
  const koekje = await inlog('ib.duinroos')
  const zaak = /\/zaken\/[0-9a-f-]{36}/.exec(await begin(koekje, 'GO-TLV'))?.[0] ?? ''
  for (const stap of ['', '/controleren']) {
    const { tekst, status } = await haal(`/go${zaak}/aanvraag${stap}`, koekje)
    assert.equal(status, 200, stap)
    assert.match(tekst, /handelt het Loket direct af, zonder overleg/, stap)
    assert.match(tekst, /bespreekt deze aanvraag in het wekelijkse overleg/, stap)
    assert.match(tekst, /zet Team Jeugd en Gezin door/, stap)
  }
})

test('the foot of every page leads somewhere', async () => {
  for (const pagina of ['bereikbaarheid', 'bezwaar', 'het-loket'])
    assert.equal((await haal(`/go/informatie/${pagina}`)).status, 200, pagina)
})

test('GO-042: under category 3 a school chooses from exactly seven kinds, two of which can be prolonged', async () => {
  const { html } = await haal('/go/aanvragen/nieuw', await inlog('ib.duinroos'))
  const groep = /<optgroup label="Categorie 3[^"]*">(.*?)<\/optgroup>/s.exec(html)?.[1] ?? ''
  assert.deepEqual(
    [...groep.matchAll(/<option value="([^"]+)"/g)].map((m) => m[1]),
    [
      'GO-TLV',
      'GO-TLV-VERLENGING',
      'GO-CONNECT',
      'GO-OZA',
      'GO-OZA-VERLENGING',
      'GO-KOZA',
      'GO-PLAATS',
      'GO-JEUGDHULP',
      'GO-PDO',
    ],
  )
})

test('GO-002: each of the six kinds can be chosen and leads to its procedure', async () => {
  const stap = async (naam: string) => {
    const { html } = await haal(`/go?stap=${naam}`)
    return [...html.matchAll(/<li>\s*<a href="([^"]+)">([^<]+)<\/a>/g)].map(
      (m) => [m[2] ?? '', m[1] ?? ''] as const,
    )
  }
  const soorten = await stap('aanvragen')
  const leidtNaar = async (woord: RegExp): Promise<string[]> => {
    const adres = soorten.find(([tekst]) => woord.test(tekst))?.[1] ?? ''
    const verder = /stap=([a-z]+)/.exec(adres)?.[1]
    const adressen = verder ? (await stap(verder)).map((a) => a[1]) : [adres]
    return adressen.flatMap((a) => /procedures\/(.+)$/.exec(a)?.[1] ?? [])
  }
  const gevonden = {
    ondersteuning: await leidtNaar(/^Ondersteuning/),
    arrangement: await leidtNaar(/arrangement/),
    tlv: await leidtNaar(/toelaatbaarheidsverklaring/),
    jeugdhulp: await leidtNaar(/^Jeugdhulp/),
    onderzoek: await leidtNaar(/^Onderzoek/),
    advies: await leidtNaar(/^Advies/),
  }
  assert.deepEqual(
    Object.fromEntries(Object.entries(gevonden).map(([k, v]) => [k, v.map((a) => a.toUpperCase())])),
    {
      ondersteuning: ['GO-OZA'],
      arrangement: ['GO-OZA', 'GO-OZA-VERLENGING', 'GO-KOZA'],
      tlv: ['GO-TLV', 'GO-TLV-VERLENGING'],
      jeugdhulp: ['GO-JEUGDHULP'],
      onderzoek: ['GO-PDO', 'GO-DYSLEXIE'],
      advies: ['GO-PLAATS', 'GO-CONNECT'],
    },
  )
  for (const procedure of new Set(Object.values(gevonden).flat()))
    assert.equal((await haal(`/go/procedures/${procedure}`)).status, 200, procedure)
})
