// Over HTTP: the public pages of Leiden and Duin- en Bollenstreek, what an adviser sees of a question of somebody else,
// and two samenwerkingsverbanden whose dossiers never meet.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { speler } from '#proef/lezen/mensen.ts'
import { Klant } from '#proef/spelen/klant.ts'

const SCHOOL = 'Scholengemeenschap De Rijnbocht'
const LEEG = { gelijkgesteld: [], sluitingsdagen: [], schoolvakanties: [], vergaderingen: [] }

let toepassing: Toepassing
const map = mkdtempSync(join(tmpdir(), 'loket-leiden-'))
before(async () => {
  toepassing = await startToepassing({ dataMap: map, poort: 0, oefening: true, duurzaam: false })
})
after(async () => {
  await toepassing.stop()
  rmSync(map, { recursive: true, force: true })
})

/** What a page says, as words; no session goes along. */
async function pagina(adres: string): Promise<string> {
  const antwoord = await fetch(toepassing.url + adres)
  assert.equal(antwoord.status, 200, adres)
  return (await antwoord.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

const VRAGEN = [
  'Wanneer kan ik mijn kind aanmelden?',
  'Met welke vragen kan ik naar Het Loket?',
  'Welke richtlijnen gebruikt de ACT?',
  'Wat mag ik van Het Loket verwachten?',
  'Komt er een plan als mijn kind extra ondersteuning krijgt?',
  'Stelt Het Loket een diagnose?',
  'Hoeveel tijd zit er tussen de aanmelding en het advies?',
  'Mag een school mijn kind weigeren?',
  'Wat staat er in het ondersteuningsplan?',
]

test('LD-029: the nine questions with their answers are one page, readable without account and searchable', async () => {
  for (const swv of ['ld', 'db']) {
    const tekst = await pagina(`/${swv}/informatie/veelgestelde-vragen`)
    const plaatsen = VRAGEN.map((v) => tekst.indexOf(v))
    assert.ok(
      plaatsen.every((p, i) => p > (plaatsen[i - 1] ?? 0)),
      VRAGEN[plaatsen.indexOf(-1)],
    )
    plaatsen.forEach((p, i) => {
      const antwoord = tekst.slice(p + (VRAGEN[i]?.length ?? 0), plaatsen[i + 1] ?? p + 400)
      assert.ok(antwoord.trim().length > 100, `no answer to ${VRAGEN[i]}`)
    })
  }
  const gevonden = await pagina('/ld/informatie/veelgestelde-vragen?zoek=Huisarts%20diagnose')
  assert.match(gevonden, /1 gevonden/)
  assert.deepEqual(
    VRAGEN.filter((v) => gevonden.includes(v)),
    ['Stelt Het Loket een diagnose?'],
  )
  assert.match(await pagina('/ld/informatie/veelgestelde-vragen?zoek=papegaai'), /Niets gevonden/)
})

test('LD-002: parents are advised to talk with the school, where "aanmelden" leads from the route map (LD-001)', async () => {
  const kaart = await (await fetch(`${toepassing.url}/ld?stap=ouder`)).text()
  assert.match(kaart, /href="\/ld\/informatie\/aanmelden">\s*Mijn kind aanmelden/)
  const tekst = await pagina('/ld/informatie/aanmelden')
  assert.match(tekst, /Ouders kunnen hun kind niet zelf aanmelden bij Het Loket\. De school doet dat\./)
  assert.match(tekst, /bespreek eerst met de school van uw kind welke mogelijkheden er zijn/)
})

test('LD-015: no procedure has a diagnosis, and the page sends on to the huisarts and a specialist', async () => {
  const procedures = await (await fetch(`${toepassing.url}/api/v1/procedures`)).text()
  assert.ok(procedures.includes('LD-ADVIES'))
  for (const code of [
    'LD-ADVIES',
    'LD-ONDERZOEK',
    'LD-AANMELDING',
    'LD-VERWIJZING',
    'LD-TLV-VSO',
    'LD-ZORGPLICHT',
  ]) {
    const antwoord = await fetch(`${toepassing.url}/api/v1/procedures/${code}`)
    assert.equal(antwoord.status, 200, code)
    assert.doesNotMatch(await antwoord.text(), /diagnos/i)
  }
  assert.match(
    await pagina('/ld/informatie/veelgestelde-vragen'),
    /Het Loket stelt geen diagnoses\..*Ga dan naar uw huisarts en\/of een specialist/,
  )
})

test('LD-021: the three grounds on which a school can refuse stand on the page', async () => {
  const tekst = await pagina('/ld/informatie/veelgestelde-vragen')
  assert.match(
    tekst,
    /kan een aanmelding weigeren als: de school vol is; het schooladvies niet past bij het niveau van de school; de school de extra ondersteuning die nodig is niet kan bieden\./,
  )
})

test('LD-026: the six parts of the ondersteuningsplan are seen', async () => {
  const tekst = await pagina('/ld/informatie/veelgestelde-vragen')
  const deel = tekst.slice(tekst.indexOf('Wat staat er in het ondersteuningsplan?'))
  for (const onderdeel of [
    /basisondersteuning/,
    /extra ondersteuning binnen en tussen scholen/,
    /middelen worden verdeeld, besteed en toegewezen/,
    /plaatsing op het VSO: procedures en criteria/,
    /terugplaatsing of overplaatsing naar het voortgezet onderwijs als een toelaatbaarheidsverklaring \(TLV\) afloopt/,
    /informatie aan ouders, en onafhankelijke ondersteuning/,
  ])
    assert.match(deel, onderdeel)
})

test('LD-028: parents find the support there is and independent support', async () => {
  assert.match(await pagina('/ld'), /Ondersteuning voor ouders/)
  const tekst = await pagina('/ld/informatie/ondersteuning-voor-ouders')
  assert.match(tekst, /welke ondersteuningsvoorzieningen er zijn/)
  assert.match(tekst, /onafhankelijk ondersteunt/)
})

async function api(pad: string, token: string): Promise<{ status: number; tekst: string }> {
  const antwoord = await fetch(`${toepassing.url}/api/v1${pad}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return { status: antwoord.status, tekst: await antwoord.text() }
}

async function token(samenwerkingsverband: string, gebruikersnaam: string): Promise<string> {
  const antwoord = await fetch(`${toepassing.url}/api/v1/sessies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ samenwerkingsverband, gebruikersnaam, wachtwoord: OEFENWACHTWOORD }),
  })
  return ((await antwoord.json()) as { token: string }).token
}

/** A question of a mother about her child, assigned to one adviser of two. */
async function adviesvraag(swv: 'LD' | 'DB', school: string) {
  const klant = new Klant(toepassing.url, toepassing.oefensleutel)
  const code = await klant.maakOmgeving(swv, { datum: '2023-01-09', tijd: '12:00' }, LEEG)
  const maak = async (s: ReturnType<typeof speler>) => {
    const { id, ...inlog } = await klant.maakSpeler(code, s)
    await klant.logIn(code, inlog)
    return { id, naam: inlog.gebruikersnaam }
  }
  const moeder = await maak(speler('Kwikstaart', 'ouder'))
  const loket = await maak(speler('Loket', 'loketmedewerker'))
  const een = await maak(speler('Een', 'adviseur'))
  const ander = await maak(speler('Ander', 'adviseur'))
  const kind = {
    code: 'A',
    naam: 'Roodborst Zwartkop',
    geboren: '2009-02-17',
    woonplaats: null,
    school,
    gezag: [],
    jongere: null,
  } as const
  const leerling = await klant.maakLeerling(code, kind, [moeder.id], null)
  const gestart = await klant.start(moeder.naam, { procedure: 'LD-ADVIES', betreft: leerling })
  assert.ok('goed' in gestart)
  const { zaak } = gestart.goed
  const doe = async (wie: string, opdracht: string, velden: Record<string, unknown>) => {
    const uitkomst = await klant.doe(wie, zaak, opdracht, velden as never)
    assert.ok('goed' in uitkomst, JSON.stringify(uitkomst))
  }
  await doe(moeder.naam, 'vastleggen', { wat: 'vraag', onderwerp: ['gedrag'], vraag: 'Paradijsvogel' })
  await doe(loket.naam, 'toewijzen', { als: 'adviseur', persoon: een.id })
  await doe(een.naam, 'gesprek-plannen', { gesprek: 'adviesgesprek', op: '2023-01-12' })
  return { code, zaak, klant, moeder, loket, een, ander }
}

test('LD-030: another adviser sees that there is a question, and nothing of the pupil, the guardian or what it is about', async () => {
  const { code, zaak, klant, een, ander, loket } = await adviesvraag('LD', SCHOOL)
  // The talk is expected within a week: then it stands in Bewaking.
  await klant.zetKlok(code, { datum: '2023-01-20', tijd: '12:00' })
  const [wel, niet, swv] = await Promise.all([een, ander, loket].map((w) => token(code, w.naam)))
  assert.ok(wel && niet && swv)
  for (const t of [wel, swv])
    assert.match((await api(`/zaken/${zaak}`, t)).tekst, /Roodborst.*Paradijsvogel/s)
  const beeld = await api(`/zaken/${zaak}`, niet)
  assert.equal(beeld.status, 200)
  assert.match(beeld.tekst, /"als":"weet-ervan"/)
  const lijst = await api('/werk?weergave=team', niet)
  assert.match(lijst.tekst, /"rijen":\[\]/)
  assert.ok(lijst.tekst.includes(zaak), 'the list says that it is there')
  const rest = await Promise.all(
    ['/werk?weergave=alles', '/werk?weergave=mijn', '/meldingen', '/bewaking'].map((p) => api(p, niet)),
  )
  assert.ok((await api('/bewaking', wel)).tekst.includes(zaak), 'the one who is assigned has it in Bewaking')
  assert.ok(!(rest[3]?.tekst.includes(zaak) ?? true))
  for (const { status, tekst } of [beeld, lijst, ...rest]) {
    assert.equal(status, 200)
    for (const woord of ['Roodborst', 'Zwartkop', 'Kwikstaart', 'Paradijsvogel', 'gedrag', SCHOOL])
      assert.ok(!tekst.includes(woord), `${woord}: ${tekst}`)
  }
  const uitkomst = await klant.doe(ander.naam, zaak, 'gesprek-vastleggen', {
    gesprek: 'adviesgesprek',
    op: '2023-01-09',
    verslag: 'x',
    advies: 'x',
  } as never)
  assert.ok(!('goed' in uitkomst))
})

test('two samenwerkingsverbanden share procedures and guideline, and neither sees a dossier of the other', async () => {
  const leiden = await adviesvraag('LD', SCHOOL)
  const duin = await adviesvraag('DB', 'Scholengemeenschap Het Duin')
  const [hier, daar] = await Promise.all([leiden, duin].map((x) => token(x.code, x.loket.naam)))
  assert.ok(hier && daar)
  assert.equal((await api(`/zaken/${leiden.zaak}`, hier)).status, 200)
  assert.equal((await api(`/zaken/${leiden.zaak}`, daar)).status, 404)
  assert.equal((await api(`/zaken/${duin.zaak}`, hier)).status, 404)
  assert.ok(!(await api('/werk?weergave=alles', daar)).tekst.includes(leiden.zaak))
})

test('LD-027: a TLV to 31-07-2023 is on the list of expiring ones on 01-12-2022', async () => {
  const klant = new Klant(toepassing.url, toepassing.oefensleutel)
  const code = await klant.maakOmgeving('LD', { datum: '2022-09-05', tijd: '12:00' }, LEEG)
  const maak = async (s: ReturnType<typeof speler>) => {
    const { id: _id, ...inlog } = await klant.maakSpeler(code, s)
    await klant.logIn(code, inlog)
    return inlog.gebruikersnaam
  }
  const school = await maak({ ...speler('Coordinator', 'ondersteuningscoordinator'), organisatie: SCHOOL })
  const loket = await maak(speler('Loket', 'loketmedewerker'))
  const act = await maak(speler('Commissie', 'act'))
  const kind = { code: 'A', naam: 'A', geboren: '2009-02-17', woonplaats: null, school: SCHOOL } as const
  const leerling = await klant.maakLeerling(code, { ...kind, gezag: [], jongere: null }, [], null)
  const gestart = await klant.start(school, { procedure: 'LD-TLV-VSO', betreft: leerling })
  assert.ok('goed' in gestart)
  const { zaak } = gestart.goed
  for (const [wie, opdracht, velden] of [
    [school, 'formulier-invullen', { onderwijsbehoeften: 'x', ondersteuningsbehoeften: 'x' }],
    [school, 'indienen', {}],
    [loket, 'controle-uitvoeren', { uitkomst: 'compleet' }],
    [act, 'besluit-nemen', { besluit: 'toelaatbaar', categorie: 'laag', tot: '2023-07-31', motivering: 'x' }],
  ] as const)
    assert.ok('goed' in (await klant.doe(wie, zaak, opdracht, velden as never)), opdracht)
  await klant.zetKlok(code, { datum: '2022-12-01', tijd: '12:00' })
  const bewaking = JSON.parse((await api('/bewaking', await token(code, loket))).tekst) as {
    aflopend: { zaak: string; datum: string }[]
  }
  assert.deepEqual(
    bewaking.aflopend.map((r) => [r.zaak, r.datum]),
    [[zaak, '2023-07-31']],
  )
})

test('LD-001: a guardian who is logged in can choose advice for the own child; "aanmelden" is no choice there and says to go to the school', async () => {
  const inlog = await fetch(`${toepassing.url}/ld/inloggen`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: toepassing.url },
    body: new URLSearchParams({ gebruikersnaam: 'moeder', wachtwoord: OEFENWACHTWOORD }),
  })
  const cookie = /loket_sessie=[^;]+/.exec(inlog.headers.get('set-cookie') ?? '')?.[0] ?? ''
  const haal = async (adres: string) => (await fetch(toepassing.url + adres, { headers: { cookie } })).text()
  assert.match(await haal('/ld/mijn'), /href="\/ld\/aanvragen\/nieuw"/)
  const nieuw = await haal('/ld/aanvragen/nieuw')
  assert.match(nieuw, /value="LD-ADVIES"/)
  assert.doesNotMatch(nieuw, /value="LD-AANMELDING"/)
  assert.match(nieuw, /Ilias Idrissi/)
  for (const ander of ['Sanne Verdel', 'Tim Cazemier']) assert.ok(!nieuw.includes(ander), ander)
  assert.match(
    nieuw,
    /Een leerling aanmelden doet de school\. Bespreek met de school van uw kind wat er mogelijk is/,
  )
})

test('a guardian who asked a question is told that the samenwerkingsverband helps, not a school that knows of nothing', async () => {
  const { code, moeder } = await adviesvraag('LD', SCHOOL)
  const cookie = `loket_sessie=${await token(code, moeder.naam)}`
  const haal = async (adres: string) =>
    (await (await fetch(`${toepassing.url}/${code}${adres}`, { headers: { cookie } })).text())
      .replace(/<aside class="oefenbalk"[^]*?<\/aside>/, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  const mijn = await haal('/mijn')
  const helpt = mijn.slice(mijn.indexOf('Wie helpt u?'))
  assert.match(
    helpt,
    /^Wie helpt u\? Het samenwerkingsverband, SWV [^.]+\. Hoe u het bereikt staat onder Informatie/,
  )
  assert.doesNotMatch(mijn, new RegExp(`${SCHOOL}|zorgcoördinator|beslistermijn`))
  const nieuw = await haal('/aanvragen/nieuw')
  assert.match(nieuw, /Een vraag stellen/)
  assert.doesNotMatch(nieuw, /Aanvraag beginnen|Nieuwe aanvraag|beslistermijn/)
})
