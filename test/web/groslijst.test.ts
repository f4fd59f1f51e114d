// The groslijst over HTTP: the check that stores nothing, the confirmation, converting, and where the BSN is not.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { voorbeeldbestand } from '#app/lijst/voorbeeldbestand.ts'
import { openSessie } from '#app/sessie/sessie.ts'
import { momentVan } from '#app/tijd.ts'
import { inTenant } from '#db/verbinding.ts'
import { leesBsn } from '#domein/kern/bsn.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'
import { zetKlok } from '#oefening/klok.ts'
import { maakOefenomgeving, oefenMensen } from '#oefening/omgeving.ts'
import { PRO_INLEZEN } from '#procedures/gelderse-vallei/tlv-pro-inlezen.ts'
import { xlsx } from '../support/xlsx.ts'

const CODE = 'groslijst'
const LIJST = `/${CODE}/lijsten/gv-tlv-pro`
let toepassing: Toepassing
let swv = 0
let mensen: Awaited<ReturnType<typeof oefenMensen>> = []
const map = mkdtempSync(join(tmpdir(), 'loket-groslijst-'))
before(async () => {
  toepassing = await startToepassing({
    dataMap: map,
    poort: 0,
    oefening: true,
    duurzaam: false,
    achtergrond: false,
  })
  const kamer = await maakOefenomgeving(toepassing.diensten, {
    sjabloon: 'GV',
    code: CODE,
    klok: momentVan('2022-09-01'),
  })
  assert.ok(!isWeigering(kamer))
  swv = kamer.swv
  mensen = await oefenMensen(toepassing.diensten, swv)
})
after(async () => {
  await toepassing.stop()
  rmSync(map, { recursive: true, force: true })
})

type Bezoeker = Awaited<ReturnType<typeof als>>

/** Someone with a browser. */
async function als(naam: string) {
  const persoon = mensen.find((m) => m.gebruikersnaam === naam)
  assert.ok(persoon, naam)
  const { token } = await openSessie(toepassing.diensten, { swv, code: CODE, persoon: persoon.id, naam })
  const koppen = { cookie: `loket_sessie=${token}`, origin: toepassing.url, 'sec-fetch-site': 'same-origin' }
  const vraag = async (pad: string, opties: RequestInit = {}) => {
    const antwoord = await fetch(toepassing.url + pad, { redirect: 'manual', headers: koppen, ...opties })
    return { status: antwoord.status, tekst: await antwoord.text(), koppen: antwoord.headers }
  }
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await vraag(`/${CODE}/werk`)).tekst)?.[1] ?? ''
  return {
    vraag,
    stuur: (pad: string, velden: Record<string, string>) =>
      vraag(pad, { method: 'POST', body: new URLSearchParams({ ...velden, _csrf: csrf }) }),
    lever(bytes: Buffer, naamVan: string) {
      const formulier = new FormData()
      formulier.set('_csrf', csrf)
      formulier.set('bestand', new File([new Uint8Array(bytes)], naamVan))
      return vraag(`${LIJST}/controle`, { method: 'POST', body: formulier })
    },
  }
}
const verborgen = (html: string, naam: string) =>
  new RegExp(`name="${naam}" value="([^"]+)"`).exec(html)?.[1] ?? ''
const neemOver = (wie: Bezoeker, html: string) =>
  wie.stuur(LIJST, { zegel: verborgen(html, 'zegel'), _sleutel: verborgen(html, '_sleutel') })

/** Numbers that are given to nobody and pass the elfproef. */
const BSN = Array.from({ length: 900 }, (_, i) => String(999991000 + i)).filter((n) => leesBsn(n))
const KOP = PRO_INLEZEN.kolommen.map((k) => k.kop)
const rij = (n: number, met: Record<string, string> = {}) => {
  const goed: Record<string, string> = {
    Naam: `Jongere ${n}`,
    Geboortedatum: `0${(n % 9) + 1}-03-2010`,
    BSN: BSN[n] ?? '',
    'Huidige plaatsing': 'basisonderwijs',
  }
  return PRO_INLEZEN.kolommen.map((k) => met[k.kop] ?? goed[k.kop] ?? k.voorbeeld[0] ?? '')
}
const csv = (rijen: readonly string[][]) => rijen.map((r) => r.join(';')).join('\r\n')
const zaken = async () =>
  inTenant(toepassing.diensten.db, { swv }, (tx) =>
    tx
      .selectFrom('zaak')
      .select(['id', 'status', 'toestand'])
      .where('swv', '=', swv)
      .where('procedure', '=', 'GV-TLV-PRO')
      .orderBy('nummer')
      .execute(),
  )

test('the example file can be read in as it is', async () => {
  const school = await als('zorgcoordinator.werkplaats')
  const bestand = await school.vraag(`${LIJST}/voorbeeld.csv`)
  assert.equal(bestand.status, 200)
  const controle = await school.lever(Buffer.from(voorbeeldbestand(PRO_INLEZEN)), 'voorbeeld.csv')
  assert.match(
    controle.tekst,
    /2 regels gelezen: 1 goed, 1 bruikbaar met aanvulling\. Er is nog niets bewaard/,
  )
  assert.match(controle.tekst, /bij een overstap uit het vmbo is een OPP aanwezig/)
})

test('GV-285: row 3 without DLE is refused with the reason and the others are usable; a wrong BSN and a double are refused; nothing is stored by the check', async () => {
  const school = await als('zorgcoordinator.werkplaats')
  const fout = BSN[5]?.replace(/\d$/, (c) => String((Number(c) + 1) % 10)) ?? ''
  const lijst = csv([
    KOP,
    rij(1),
    rij(2, { Naam: 'Zoë Tweede' }),
    rij(3, { DLE: '' }),
    rij(4, { BSN: fout }),
    rij(5, { BSN: BSN[1] ?? '' }),
    rij(6, { Geboortedatum: '31-02-2010' }),
    rij(7, { 'Deskundige 2 steunt': 'nee' }),
    rij(8, { 'Huidige plaatsing': 'vmbo', Overstap: '' }),
  ])
  // As a spreadsheet on Windows writes it.
  const controle = await school.lever(Buffer.from(lijst, 'latin1'), 'lijst.csv')
  assert.equal(controle.status, 200)
  assert.match(controle.tekst, /8 regels gelezen: 2 goed, 6 afgekeurd/)
  assert.match(controle.tekst, /Zoë Tweede/)
  const regels = controle.tekst.split('<tr>').slice(2)
  const redenen = [
    /Goed: wordt ingediend/,
    /Goed: wordt ingediend/,
    /Afgekeurd.*DLE ontbreekt/s,
    /Afgekeurd.*geen geldig BSN/s,
    /Afgekeurd.*Dubbel: deze jongere staat ook op regel 1/s,
    /Afgekeurd.*Geboortedatum: dit is geen datum/s,
    /Afgekeurd.*tweede deskundige steunt de aanvraag niet/s,
    /Afgekeurd.*geen TLV-PrO zonder werkelijke overstap/s,
  ]
  redenen.forEach((reden, i) => assert.match(regels[i] ?? '', reden, `row ${i + 1}`))
  for (const deel of KOP.slice(0, 8)) {
    const zonder = await school.lever(Buffer.from(csv([KOP, rij(9, { [deel]: '' }), rij(1)])), 'x.csv')
    assert.match(zonder.tekst, new RegExp(`${deel} ontbreekt`), deel)
    assert.match(zonder.tekst, /2 regels gelezen: 1 goed, 1 afgekeurd/)
  }
  assert.deepEqual(await zaken(), [])
  assert.ok(!controle.tekst.includes(BSN[1] ?? '-'), 'no whole BSN in the page')
  const klaar = await neemOver(school, controle.tekst)
  assert.equal(klaar.status, 303)
  assert.deepEqual(
    (await zaken()).map((z) => z.status),
    ['In behandeling', 'In behandeling'],
  )
  // The same form once more has no second effect, and the same file is a double now.
  await neemOver(school, controle.tekst)
  assert.equal((await zaken()).length, 2)
  const nogmaals = await school.lever(Buffer.from(csv([KOP, rij(1)])), 'lijst.csv')
  assert.match(nogmaals.tekst, /loopt al een verzoek/)
})

test('a file that is no list is refused with the reason', async () => {
  const school = await als('zorgcoordinator.werkplaats')
  const lever = async (bytes: Buffer | string) => {
    const { status, tekst } = await school.lever(Buffer.from(bytes as string), 'lijst.csv')
    assert.equal(status, 400)
    return tekst
  }
  assert.match(await lever(Buffer.from([0x4e, 0x81, 0x8d, 0x0a, 0x41])), /tekenset is niet herkend/)
  assert.match(await lever('Naam;BSN\nA;1'), /ontbreken deze kolommen: Geboortedatum, Advies basisschool/)
  assert.match(await lever(''), /Kies een bestand/)
})

test('a list with the eight parts only begins zaken that are filled in later', async () => {
  const school = await als('zorgcoordinator.werkplaats')
  const acht = [KOP.slice(0, 8), rij(20).slice(0, 8)]
  const controle = await school.lever(Buffer.from(`\ufeff${csv(acht)}`), 'lijst.csv')
  assert.match(controle.tekst, /1 regel gelezen: 1 bruikbaar met aanvulling/)
  await neemOver(school, controle.tekst)
  assert.equal((await zaken()).at(-1)?.status, 'Concept')
})

test('GV-280: an XLSX with 4 good rows gives 4 TLVs, without experts of the SWV and without an agenda', async () => {
  const school = await als('zorgcoordinator.werkplaats')
  // The date as a spreadsheet keeps it: 40251 is 14 March 2010.
  const rijen = [30, 31, 32, 33].map((n) => rij(n).map((c, i) => (KOP[i] === 'Geboortedatum' ? 40251 : c)))
  const controle = await school.lever(xlsx([KOP, ...rijen]), 'lijst.xlsx')
  assert.match(controle.tekst, /4 regels gelezen: 4 goed/)
  assert.match(controle.tekst, /14-03-2010|14 maart 2010|14 mrt/)
  await neemOver(school, controle.tekst)
  const swvMens = await als('secretariaat')
  const wacht = await swvMens.vraag(LIJST)
  assert.match(wacht.tekst, /6 verzoeken wachten op omzetting/)
  const om = await swvMens.stuur(`${LIJST}/omzetten`, {})
  assert.equal(om.status, 303)
  const nu = (await zaken()).filter((z) => z.status !== 'Concept')
  assert.deepEqual(new Set(nu.map((z) => z.status)), new Set(['TLV afgegeven']))
  assert.equal(nu.length, 6)
  for (const { toestand } of nu as unknown as { toestand: { toewijzingen: object; agendering: unknown } }[])
    assert.deepEqual([toestand.toewijzingen, toestand.agendering], [{}, null])
})

test('GV-286: the BSN is seen by the PrO school and the administration, each time on record; by nobody else, and nowhere in readable form', async () => {
  const [zaak] = await zaken()
  assert.ok(zaak)
  const adres = `/${CODE}/zaken/${zaak.id}`
  const bsn = BSN[1] ?? ''
  const leesbaar = new RegExp(bsn)
  for (const naam of ['zorgcoordinator.werkplaats', 'secretariaat']) {
    const wie = await als(naam)
    const pagina = await wie.vraag(adres)
    assert.match(pagina.tekst, /BSN tonen/)
    assert.doesNotMatch(pagina.tekst, leesbaar)
    const getoond = await wie.stuur(`${adres}/bsn`, {})
    assert.match(getoond.tekst.replaceAll(' ', ''), leesbaar)
    assert.equal(getoond.koppen.get('cache-control'), 'no-store')
  }
  const pb = await als('procesbegeleider')
  assert.doesNotMatch((await pb.vraag(adres)).tekst, /BSN tonen/)
  assert.equal((await pb.stuur(`${adres}/bsn`, {})).status, 403)
  const andereSchool = await als('zorgcoordinator.streek')
  assert.equal((await andereSchool.stuur(`${adres}/bsn`, {})).status, 404)
  assert.equal((await andereSchool.vraag(LIJST)).status, 404)
  const gelezen = await inTenant(toepassing.diensten.db, { swv }, (tx) =>
    tx
      .selectFrom('inzage')
      .select(['persoon', 'wat'])
      .where('swv', '=', swv)
      .where('wat', '=', 'bsn')
      .execute(),
  )
  assert.equal(gelezen.length, 2)
  const tabellen = await inTenant(toepassing.diensten.db, { swv }, (tx) =>
    sql<{
      naam: string
    }>`select table_name as naam from information_schema.tables where table_schema = 'public'`.execute(tx),
  )
  for (const { naam } of tabellen.rows) {
    const rijen = await inTenant(toepassing.diensten.db, { swv }, (tx) =>
      sql<{ tekst: string }>`select to_jsonb(x)::text as tekst from ${sql.table(naam)} x`.execute(tx),
    ).catch(() => ({ rows: [] }))
    for (const { tekst } of rijen.rows) assert.doesNotMatch(tekst, leesbaar, naam)
  }
})

test('GV-291: on 26 September the requests that are not converted yet are on the watch list', async () => {
  const school = await als('zorgcoordinator.werkplaats')
  const controle = await school.lever(Buffer.from(csv([KOP, rij(40, { Naam: 'Nog Wachtend' })])), 'lijst.csv')
  await neemOver(school, controle.tekst)
  const gezet = await zetKlok(toepassing.diensten, swv, momentVan('2022-09-26'))
  assert.ok(!isWeigering(gezet))
  const bewaking = await (await als('secretariaat')).vraag(`/${CODE}/bewaking`)
  const rijen = bewaking.tekst.split('<li>').filter((r) => r.includes('TLV-PrO vóór de melding in Bron'))
  assert.equal(rijen.length, 1)
  assert.match(rijen[0] ?? '', /Nog Wachtend/)
})

test('GV-281: the list of instruments is set per school year by the beheerder, and an amount from a day on', async () => {
  const beheerder = await als('beheerder')
  const doen = `/${CODE}/beheer/doen`
  const formulier = await beheerder.vraag(`${doen}/keuzelijst-wijzigen`)
  assert.match(formulier.tekst, /<option value="pro-instrumenten"/)
  const gezet = await beheerder.stuur(`${doen}/keuzelijst-wijzigen`, {
    lijst: 'pro-instrumenten',
    schooljaar: '2023-2024',
    keuzes: 'Nieuwe test\nTweede test',
  })
  assert.equal(gezet.status, 303)
  const fout = await beheerder.stuur(`${doen}/keuzelijst-wijzigen`, {
    lijst: 'pro-instrumenten',
    schooljaar: '2023-2025',
    keuzes: 'x',
  })
  assert.match(fout.tekst, /twee jaren na elkaar/)
  await beheerder.stuur(`${doen}/bedrag-vaststellen`, {
    parameter: 'pro-overdracht-vmbo-bb',
    vanaf: '2023-08-01',
    bedrag: '4100,50',
  })
  const instellingen = await beheerder.vraag(`/${CODE}/beheer/instellingen`)
  assert.match(instellingen.tekst, /2023-2024: Nieuwe test, Tweede test/)
  assert.match(instellingen.tekst, /2022-2023: Intelligentietest/)
  assert.match(instellingen.tekst, /€\s4\.100,50 vanaf/)
  await zetKlok(toepassing.diensten, swv, momentVan('2023-08-02'))
  const school = await als('zorgcoordinator.werkplaats')
  const controle = await school.lever(
    Buffer.from(csv([KOP, rij(50), rij(51, { Instrumenten: 'Tweede test' })])),
    'x.csv',
  )
  assert.match(controle.tekst, /Instrumenten: Kies uit: Nieuwe test, Tweede test/)
  assert.match(controle.tekst, /1 goed/)
})
