// The public pages of Rijn & Gelderse Vallei, read without an account: documents, news, boards and how schools work.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { andereInReeks, versiesVan } from '#domein/procedure/publicatie.ts'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'
import { DOCUMENTEN } from '#procedures/rijn-gelderse-vallei/documenten.ts'
import {
  BESLUITVRAGEN,
  HGW_STAPPEN,
  HGW_UITGANGSPUNTEN,
} from '#procedures/rijn-gelderse-vallei/inhoud-kennis.ts'
import { NIEUWS } from '#procedures/rijn-gelderse-vallei/nieuws.ts'
import { BESTUREN, STEUNPUNTEN } from '#procedures/rijn-gelderse-vallei/stam.ts'
import { RIJN_GELDERSE_VALLEI } from '#procedures/rijn-gelderse-vallei/swv.ts'

const map = mkdtempSync(join(tmpdir(), 'loket-rijn-'))
let app: Toepassing
before(async () => {
  app = await startToepassing({ dataMap: map, duurzaam: false, achtergrond: false, meld: () => undefined })
})
after(async () => {
  await app.stop()
  rmSync(map, { recursive: true, force: true })
})

/** A page as somebody without an account reads it: the html of what it says, and its text. */
async function lees(adres: string): Promise<{ html: string; tekst: string }> {
  const antwoord = await fetch(`${app.url}/rgv${adres}`)
  assert.equal(antwoord.status, 200, adres)
  const [, html = ''] = /<main[^>]*>(.*)<\/main>/s.exec(await antwoord.text()) ?? []
  const tekst = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
  return { html, tekst }
}

const punten = (html: string, kop: string) =>
  [...(html.split(`>${kop}<`)[1]?.split('</ul>')[0] ?? '').matchAll(/<li>/g)].length

test('every page of the desk is there, and every page that a document or a message points to', async () => {
  for (const { naam, titel } of RIJN_GELDERSE_VALLEI.inhoud.paginas)
    assert.ok((await lees(`/informatie/${naam}`)).tekst.includes(titel), naam)
  for (const { pagina } of DOCUMENTEN) if (pagina) await lees(`/informatie/${pagina}`)
  for (const { naam, blokken } of NIEUWS) {
    await lees(`/nieuws/${naam}`)
    for (const b of blokken) if (b.soort === 'link') await lees(b.adres.replace('..', ''))
  }
  const start = await lees('')
  for (const woord of ['Documenten', 'Nieuws']) assert.ok(start.tekst.includes(woord))
})

test('RGV-001 RGV-002 the public list has 31 boards, found by number and by a part of the name', async () => {
  const alle = await lees('/informatie/schoolbesturen')
  assert.equal(alle.html.match(/Bestuursnummer \d{5}/g)?.length, 31)
  assert.match(alle.tekst, /8 februari 2023/)
  const zoek = async (woord: string) => {
    const { html, tekst } = await lees(`/informatie/schoolbesturen?zoek=${encodeURIComponent(woord)}`)
    return { aantal: html.match(/<h2>/g)?.length, tekst }
  }
  for (const [woord, naam] of [
    ['41674', 'Stichting Proominent (Primair Openbaar Onderwijs) in Ede Bestuursnummer 41674'],
    ['23337', 'Vereniging voor Protestants Christelijk Onderwijs Rhenen Bestuursnummer 23337'],
    ['wereldkidz', '(Wereldkidz) Bestuursnummer 41496'],
  ] as const) {
    const gevonden = await zoek(woord)
    assert.equal(gevonden.aantal, 1, woord)
    assert.ok(gevonden.tekst.replace(/ +/g, ' ').includes(naam), woord)
  }
  assert.ok(BESTUREN.lijst.every((b) => /^\d{5}$/.test(b.nummer)))
})

test('RGV-006 there are exactly four regions, each with one steunpunt', async () => {
  const namen = ['Veenendaal/Renswoude', 'Barneveld/Scherpenzeel', 'Ede', 'Wageningen/Rhenen']
  assert.deepEqual(
    STEUNPUNTEN.map((s) => s.regio),
    namen,
  )
  assert.equal(new Set(STEUNPUNTEN.map((s) => s.naam)).size, 4)
  const { html } = await lees('/informatie/steunpunten')
  assert.deepEqual(
    [...html.matchAll(/<li>([^<]*)<\/li>/g)].map((m) => m[1]),
    namen,
  )
})

test('RGV-444 a link to elsewhere opens in a new window, says so, and is a link like any other', async () => {
  const { html } = await lees('/nieuws/passende-samenwerking')
  assert.match(
    html,
    /<a href="https:\/\/www\.foodvalley\.jeugdhulponderwijs\.nl" target="_blank" rel="noopener noreferrer">\s*FoodValley Jeugdhulp &amp; Onderwijs \(opent in een nieuw venster\)\s*<\/a>/,
  )
})

test('RGV-445 RGV-446 RGV-458 documents have number, title, version, who adopted them and when; 3.7 is being worked on', async () => {
  const { tekst } = await lees('/documenten')
  assert.match(tekst, /3\.10 Overdrachtsdocument Jonge Kind v2 MT\/directeur-bestuurder 05-11-2021/)
  assert.match(tekst, /0\.1 Samen vertrekken [^.]*? v3 08-12-2022/)
  assert.match(tekst, /3\.7 Bijlage 3\.7 v4 Dit document is in ontwikkeling/)
  assert.doesNotMatch(tekst, /2\.3 Verzuimkaart BO v2 Dit document is in ontwikkeling/)
})

test('RGV-447 an older version stays, with the last day on which it counted', () => {
  const opp = DOCUMENTEN.find((d) => d.nummer === '3.8.1')
  assert.ok(opp)
  const v4 = { versie: 'v4', vaststeller: 'directeur-bestuurder', datum: '2026-08-01' } as const
  assert.deepEqual(
    versiesVan({ versies: [...opp.versies, v4] }).map((v) => [v.versie, v.geldigTot]),
    [
      ['v4', null],
      ['v3', '2026-07-31'],
    ],
  )
})

test('news stands by day, the newest first', async () => {
  const { html } = await lees('/nieuws')
  const volgorde = [...html.matchAll(/\/nieuws\/([a-z0-9-]+)"/g)].map((m) => m[1])
  assert.equal(volgorde.length, NIEUWS.length)
  assert.deepEqual(volgorde.slice(0, 3), [
    'bijlagen-ondersteuningsplan',
    'cluster-2',
    'onderwijskansen-ambassadeur',
  ])
  assert.equal(volgorde.at(-1), 'inclusie-ede')
})

test('RGV-461 an edition of a row points to the others as soon as they are there', () => {
  const twee = NIEUWS.find((n) => n.naam === 'magazine-2')
  assert.ok(twee?.reeks)
  assert.deepEqual(andereInReeks(NIEUWS, twee), [])
  const editie = (nummer: number) => ({
    ...twee,
    naam: `magazine-${nummer}`,
    reeks: { naam: twee.reeks?.naam ?? '', nummer },
  })
  assert.deepEqual(
    andereInReeks([editie(3), ...NIEUWS, editie(1)], twee).map((n) => n.naam),
    ['magazine-1', 'magazine-3'],
  )
})

test('RGV-450 the folder about the young child and the steps of onderinstroom are read without an account', async () => {
  assert.match((await lees('/informatie/jonge-kind')).tekst, /contactpersoon jonge kind .* 3,5 jaar/)
  assert.match(
    (await lees('/informatie/onderinstroom')).tekst,
    /1\. De voorschoolse voorziening .* 6\. Is sbo of so nodig/,
  )
})

test('RGV-451 the page about the duty of care points to the public explanation', async () => {
  assert.match((await lees('/informatie/aanmelden')).html, /href="https:\/\/onderwijsgeschillen\.nl"/)
})

test('RGV-452 RGV-453 HGW has seven starting points and six steps, a team has five questions', async () => {
  const hgw = await lees('/informatie/hgw')
  assert.equal(punten(hgw.html, 'Zeven uitgangspunten'), 7)
  assert.equal(punten(hgw.html, 'Zes stappen'), 6)
  assert.deepEqual([HGW_UITGANGSPUNTEN.length, HGW_STAPPEN.length], [7, 6])
  const lead = await lees('/informatie/professional-in-de-lead')
  assert.equal(punten(lead.html, 'Vijf vragen voor een besluit'), 5)
  for (const vraag of BESLUITVRAGEN) assert.ok(lead.tekst.includes(vraag))
  assert.match(lead.tekst, /één keer nee\? Dan overlegt het team eerst met anderen/)
})

test('RGV-452 no form of the desk makes HGW obligatory', () => {
  const velden = RIJN_GELDERSE_VALLEI.procedures.flatMap((p) =>
    p.formulier.flatMap((s) => Object.values(s.velden)),
  )
  assert.ok(velden.length > 0)
  for (const v of velden) assert.doesNotMatch(`${v.label} ${v.hulp ?? ''}`, /uitgangspunten|HGW/)
})

test('RGV-454 RGV-455 the indicators of the Inspectie with their numbers, and three kinds of prevention', async () => {
  const { tekst } = await lees('/informatie/indicatoren')
  for (const nummer of ['1.4', '2.4', '4.2', 'S7.3', '9.6'])
    assert.match(tekst, new RegExp(`${nummer.replace('.', '\\.')} (De|Een|Leerlingen) [a-z ]{20}`), nummer)
  const preventie = await lees('/informatie/preventie')
  assert.equal(punten(preventie.html, 'Drie soorten preventie'), 3)
  for (const soort of ['primaire', 'secundaire', 'tertiaire'])
    assert.ok(preventie.tekst.includes(`${soort} preventie`))
  assert.match(preventie.tekst, /Verantwoordelijkheid van de school \(pijler 2\)/)
})
