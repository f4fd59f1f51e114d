// What a school and the SWV of Gelderse Vallei read and choose in the portal: pages as they are served, acts through the API.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { GELDERSE_VALLEI } from '#procedures/gelderse-vallei/swv.ts'
import { doeUitgaandVan } from '#taken/uitgaand.ts'
import { type Gelezen, ZC, portaal } from '#test/support/portaal.ts'

const p = await portaal('2022-09-15')
after(p.sluit)

const OVERSTAP = {
  herkomst: 'so',
  bestemming: 'vmbo',
  ontoereikend: true,
  proefperiode: false,
  plaatsingOp: '2022-08-22',
  doelen: 'Wennen aan een grote school.',
  looptijdVan: '2022-08-22',
  looptijdTot: '2023-06-30',
  oppOpsteller: 'vo-school',
  informatiebron: 'Overdracht van de school voor so.',
}

let arrangement = ''
let behandeld = ''
let comma = ''

const MDO = (op: Datum) => ({
  gesprek: 'MDO',
  op,
  partijen: ['ouders', 'contactpersoon'],
  verslag: 'Maatwerk en VSO zijn afgewogen.',
})

/** The part of a page under a heading. */
function onder(pagina: Gelezen, kop: RegExp): string {
  return pagina.html
    .split(/<h2[^>]*>/)
    .filter((deel) => kop.test(deel.split('</h2>')[0] ?? ''))
    .join()
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('GV-002: the page of the version shows its three dates, and an application of 15-09-2022 refers to it', async () => {
  const zaak = await p.begin('GV-TLV-VO', 'Sam')
  const { html } = await p.pagina(ZC, `/zaken/${zaak}`)
  const [, adres = '', tekst = ''] = /Werkwijze:\s*<a href="\/zaal([^"]+)"\s*>([^<]+)</.exec(html) ?? []
  assert.equal(tekst, 'versie van 11 oktober 2022')
  const { tekst: versie } = await p.pagina(ZC, adres)
  assert.match(versie, /vanaf schooljaar 2022-2023/)
  assert.match(versie, /Positief advies directeurencollectief 20 juni 2022/)
  assert.match(versie, /vastgesteld door de bestuurder 11 oktober 2022/)
  assert.match(versie, /Versie 2022-10-11, geldig vanaf 1 augustus 2022/)
  const beeld = await p.gelukt<{ procedure: { versie: string }; gestartOp: string }>(
    p.api(ZC, 'GET', `/zaken/${zaak}`),
  )
  assert.deepEqual([beeld.procedure.versie, beeld.gestartOp], ['2022-10-11', '2022-09-15'])
})

test('GV-023, GV-042: the statuses of the desk are exactly the nine, and no zaak can be given the end status of another kind', async () => {
  const NEGEN = [
    'Aanmelding',
    'Dossier incompleet',
    'In behandeling',
    'Aanhouden',
    'Geagendeerd',
    'Gearrangeerd',
    'TLV afgegeven',
    'Afgewezen',
    'Afgerond',
  ]
  const gezien = new Set<string>()
  for (const { code, geld } of GELDERSE_VALLEI.procedures) {
    const { statussen } = await p.gelukt<{ statussen: string[] }>(p.api(ZC, 'GET', `/procedures/${code}`))
    for (const status of statussen) gezien.add(status)
    if (code.startsWith('GV-TLV') || code === 'GV-BESPREEK')
      assert.ok(statussen.includes('TLV afgegeven') && !statussen.includes('Gearrangeerd'), code)
    else assert.ok(!statussen.includes('TLV afgegeven'), code)
    if (geld) assert.ok(statussen.includes('Gearrangeerd') && statussen.includes('Afgewezen'), code)
  }
  // A concept has not been filed: that is no status of the desk (GV-024).
  gezien.delete('Concept')
  assert.deepEqual([...gezien].toSorted(), NEGEN.toSorted())
})

test('GV-018: a zorgcoordinator files; a visitor without login and a parent cannot, on the page nor over the API', async () => {
  const wens = { procedure: 'GV-TLV-VO', betreft: await p.leerling(ZC, 'Lisa') }
  const bezoeker = await fetch(`${p.app.url}/zaal/aanvragen/nieuw`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: p.app.url },
    body: new URLSearchParams(wens),
  })
  assert.equal(bezoeker.status, 303)
  assert.match(bezoeker.headers.get('location') ?? '', /inloggen/)
  const zonder = await fetch(`${p.app.url}/api/v1/zaken`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wens),
  })
  assert.equal(zonder.status, 401)
  assert.equal((await p.pagina('moeder.lisa', '/aanvragen/nieuw')).status, 404)
  const ouder = await p.api('moeder.lisa', 'POST', '/zaken', wens)
  assert.ok(!ouder.ok)
  assert.match(
    ((await ouder.json()) as { detail: string }).detail,
    /Alleen zorgcoördinator kan deze aanvraag doen/,
  )
  const zaak = await p.begin('GV-TLV-VO', 'Lisa')
  assert.match(await p.geweigerd('moeder.lisa', zaak, 'indienen'), /./)
  assert.equal((await p.opdracht(ZC, zaak, 'indienen')).status, 'Aanmelding')
})

test('GV-057: a vo-school outside the samenwerkingsverband has no overstaparrangement to choose, and reads why', async () => {
  const buiten = await p.pagina('zorgcoordinator.klomp', '/aanvragen/nieuw')
  assert.equal(buiten.status, 200)
  assert.doesNotMatch(buiten.html, /value="GV-OVERSTAP"/)
  assert.match(
    buiten.tekst,
    /Overstaparrangement Een overstaparrangement vraagt een reguliere vo-school van dit samenwerkingsverband/,
  )
  assert.match((await p.pagina(ZC, '/aanvragen/nieuw')).html, /value="GV-OVERSTAP"/)
  const eigen = await p.leerling('zorgcoordinator.klomp', 'Lars')
  const poging = await p.api('zorgcoordinator.klomp', 'POST', '/zaken', {
    procedure: 'GV-OVERSTAP',
    betreft: eigen,
  })
  assert.ok(!poging.ok)
})

test('GV-055: goals and period are asked; neither the school nor who decides is asked how it is spent', async () => {
  arrangement = await p.begin('GV-OVERSTAP', 'Sam')
  const delen = await Promise.all(
    ['overstap', 'arrangement'].map(
      async (deel) => (await p.pagina(ZC, `/zaken/${arrangement}/aanvraag/${deel}`)).tekst,
    ),
  )
  const ZELF = /De school bepaalt zelf hoe het bedrag wordt besteed\. .* vraagt daarvoor geen goedkeuring\./
  assert.match(delen[1] ?? '', ZELF)
  const formulier = delen.join(' ').replace(ZELF, '')
  assert.match(formulier, /Wat zijn de doelen van het overstaparrangement\?/)
  assert.match(formulier, /Begint op.*Loopt tot en met/)
  const BESTEDING = /besteding|besteed|begroting|kosten|bestedingsplan|verantwoord|goedkeur/i
  assert.doesNotMatch(formulier, BESTEDING)
  await p.opdracht(ZC, arrangement, 'formulier-invullen', OVERSTAP)
  await p.upload(arrangement, { soort: 'OPP', datum: '2022-09-01', ondertekendDoor: 'school+ouder' })
  await p.opdracht(ZC, arrangement, 'indienen')
  await p.opdracht('secretariaat', arrangement, 'controle-uitvoeren', { uitkomst: 'compleet' })
  const besluit = await p.pagina('procesbegeleider', `/zaken/${arrangement}/doen/besluit-nemen`)
  assert.doesNotMatch(besluit.tekst, BESTEDING)
  await p.opdracht('procesbegeleider', arrangement, 'besluit-nemen', { besluit: 'toekennen' })
  for (const wie of ['secretariaat', 'procesbegeleider', ZC]) {
    const zaak = await p.pagina(wie, `/zaken/${arrangement}`)
    assert.doesNotMatch(
      `${onder(zaak, /Wie doet wat/)}${onder(zaak, /Wat u nu kunt doen/)}${onder(zaak, /De route/)}`,
      BESTEDING,
    )
  }
})

test('GV-034: Gearrangeerd: the letter of a parent without mail waits for the post, of the other the mail and its day are on record', async () => {
  await p.opdracht('secretariaat', arrangement, 'brief-verzenden')
  await doeUitgaandVan(p.app.diensten, p.swv)
  const post = await p.pagina('secretariaat', '/post')
  assert.match(post.tekst, /Ali Yilmaz: Toekenningsbrief, zaak \S+, do 15 sep/)
  assert.doesNotMatch(post.tekst, /Karin Vermeer/)
  const zaak = await p.pagina('secretariaat', `/zaken/${arrangement}`)
  const brieven = onder(zaak, /^Brieven/)
  assert.match(brieven, /Toekenningsbrief aan Ali Yilmaz, per post verzonden do 15 sep 2022/)
  assert.match(brieven, /Toekenningsbrief aan Karin Vermeer, per mail verzonden do 15 sep 2022/)
  assert.match(
    brieven,
    /Toekenningsbrief aan CSG Het Streek College, via het portaal verzonden do 15 sep 2022/,
  )
})

test('GV-060: begin and end of the period stand in the guard list', async () => {
  const { nummer } = await p.gelukt<{ nummer: string }>(p.api(ZC, 'GET', `/zaken/${arrangement}`))
  assert.match(
    onder(await p.pagina('secretariaat', '/bewaking'), /Lopende arrangementen/),
    new RegExp(
      `${nummer} ?, CSG Het Streek College: Overstaparrangement, 22 augustus 2022 tot en met 30 juni 2023 .*vr 30 jun 2023`,
    ),
  )
})

test('GV-047: an application is made of a talk with one link on its page, and refers to it', async () => {
  const overleg = await p.begin('GV-OVERLEG', 'Lisa')
  await p.opdracht(ZC, overleg, 'gesprek-vastleggen', {
    gesprek: 'overleg',
    op: '2022-09-15',
    partijen: ['school', 'contactpersoon'],
    verslag: 'Afgesproken: een TLV aanvragen.',
  })
  const { html } = await p.pagina(ZC, `/zaken/${overleg}`)
  const [, adres = ''] = /href="\/zaal([^"]+)">Maak een aanvraag van dit overleg</.exec(html) ?? []
  const nieuw = await p.pagina(ZC, adres.replaceAll('&amp;', '&'))
  assert.equal(nieuw.status, 200)
  const velden = new URLSearchParams({ procedure: 'GV-TLV-VO', betreft: await p.leerling(ZC, 'Lisa') })
  for (const [, naam = '', waarde = ''] of nieuw.html.matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
  ))
    velden.set(naam, waarde)
  assert.equal(velden.get('vanuit'), overleg)
  const gemaakt = await fetch(`${p.app.url}/zaal/aanvragen/nieuw`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: (await p.als(ZC)).koekje, origin: p.app.url },
    body: velden,
  })
  assert.equal(gemaakt.status, 303, await gemaakt.text())
  const [, zaak = ''] = /\/zaken\/([^/?]+)/.exec(gemaakt.headers.get('location') ?? '') ?? []
  const tlv = await p.pagina(ZC, `/zaken/${zaak}`)
  assert.ok(tlv.html.includes(`href="/zaal/zaken/${overleg}"`))
  assert.match(onder(tlv, /Andere vragen/), /Overleg SWV.*Afgesproken: een TLV aanvragen\./)
})

test('GV-016: who handles a TLV reads the two earlier talks of the pupil on its page, latest first, with what was said', async () => {
  const overleg = async (op: Datum, verslag: string) => {
    await p.naar(op)
    const zaak = await p.begin('GV-OVERLEG', 'Sam')
    await p.opdracht(ZC, zaak, 'gesprek-vastleggen', {
      gesprek: 'overleg',
      op,
      partijen: ['school', 'contactpersoon'],
      verslag,
    })
  }
  await overleg('2022-10-03', 'Rust in het rooster.')
  await overleg('2022-11-07', 'Het rooster hielp niet.')
  await p.naar('2023-01-12')
  behandeld = await p.tlv('Sam', '2022-11-01')
  await p.opdracht(ZC, behandeld, 'gesprek-vastleggen', MDO('2023-01-12'))
  await p.opdracht(ZC, behandeld, 'indienen')
  assert.match(
    onder(await p.pagina('procesbegeleider', `/zaken/${behandeld}`), /Andere vragen/),
    /Overleg SWV.*7 nov.*Het rooster hielp niet\..*Overleg SWV.*3 okt.*Rust in het rooster\./,
  )
})

test('GV-008: an MDO of 12-01-2023 before filing and one of 02-03-2023 during the treatment: the contactpersoon has two notices', async () => {
  await p.opdracht('secretariaat', behandeld, 'controle-uitvoeren', { uitkomst: 'compleet' })
  await p.naar('2023-03-02')
  const { status } = await p.opdracht(ZC, behandeld, 'gesprek-vastleggen', MDO('2023-03-02'))
  assert.equal(status, 'In behandeling')
  const { nummer } = await p.gelukt<{ nummer: string }>(p.api(ZC, 'GET', `/zaken/${behandeld}`))
  const { tekst } = await p.pagina('contactpersoon1', '/werk')
  const berichten = [...tekst.matchAll(new RegExp(`(\\d+ \\w{3})(?: 2023)? ${nummer} [^.]*MDO[^.]*\\.`, 'g'))]
  assert.deepEqual(
    berichten.map((m) => m[1]),
    ['2 mrt', '12 jan'],
  )
})

test('GV-077, GV-078: the screening of Comma offers the goals of the list and says whom Comma helps beside the pupil', async () => {
  comma = await p.begin('GV-COMMA', 'Lisa')
  await p.opdracht('contactpersoon1', comma, 'vastleggen', { wat: 'contact', wie: 'school' })
  const { tekst, html } = await p.pagina('contactpersoon1', `/zaken/${comma}/doen/screening-vastleggen`)
  assert.match(
    tekst,
    /Is de jongere gemotiveerd\?.*Zijn de ouder\(s\)\/verzorger\(s\) gemotiveerd\? Comma ondersteunt ook de ouders\..*Is de school gemotiveerd\? Comma ondersteunt ook de school\./,
  )
  assert.match(
    tekst,
    /Opbouw van schoolgang en ritme.*Sociaal-emotionele vaardigheden in een schoolse setting.*Schoolse vaardigheden die passen bij niveau- en toekomstperspectief.*Toewerken naar een passende vervolgplek.*Anders/,
  )
  assert.equal([...html.matchAll(/<input type="checkbox"[^>]*name="doelen"/g)].length, 5)
})

test('GV-086: the invitation to the orientation talk is filled in beforehand with who must be there', async () => {
  await p.opdracht('contactpersoon1', comma, 'screening-vastleggen', {
    niveau: 'vwo',
    leerjaar: 5,
    internaliserend: true,
    kleineSetting: true,
    verzuim: 'dreigt',
    terugkeer: true,
    motivatieJongere: true,
    motivatieOuders: true,
    motivatieSchool: true,
    doelen: ['ritme'],
    doelenPassen: true,
  })
  await p.opdracht(ZC, comma, 'formulier-invullen', {
    thuiszitten: 'dreigt',
    ontoereikendEigenSchool: true,
    ontoereikendCollegaschool: true,
    externNodig: true,
  })
  for (const soort of [
    'aanmeldformulier-comma',
    'OPP',
    'zienswijze-ouders',
    'zienswijze-leerling',
    'toestemming-comma',
    'didactisch',
  ])
    await p.upload(comma, {
      soort,
      ondertekendDoor: 'school+ouder',
      ...(soort === 'OPP' ? { datum: '2023-02-01' } : {}),
    })
  await p.opdracht(ZC, comma, 'indienen')
  await p.opdracht('secretariaat', comma, 'controle-uitvoeren', { uitkomst: 'compleet' })
  await p.opdracht('gedragsdeskundige.comma', comma, 'vastleggen', {
    wat: 'bespreking',
    uitkomst: 'orientatiegesprek',
    onderwerpen: 'Rooster en rust.',
  })
  const zaak = await p.pagina(ZC, `/zaken/${comma}`)
  const [, adres = ''] =
    /href="\/zaal([^"]+gesprek-plannen[^"]*)"[^>]*>[^<]*[Oo]riëntatiegesprek/.exec(zaak.html) ?? []
  const { html } = await p.pagina(ZC, adres.replaceAll('&amp;', '&'))
  const genodigd = [...html.matchAll(/<input type="checkbox"[^>]*name="partijen"[^>]*>/g)]
    .filter(([veld]) => veld.includes('checked'))
    .map(([veld]) => /value="([^"]+)"/.exec(veld)?.[1] ?? '')
  assert.deepEqual(genodigd.toSorted(), [
    'behandelaar',
    'gedragsdeskundige-comma',
    'gemeente',
    'ouders',
    'sociotherapeut-comma',
  ])
  const plan = { gesprek: 'orientatiegesprek', op: '2023-03-09' }
  await p.opdracht(ZC, comma, 'gesprek-plannen', {
    ...plan,
    partijen: ['ouders', 'behandelaar', 'sociotherapeut-comma', 'gedragsdeskundige-comma'],
  })
  assert.match((await p.pagina(ZC, `/zaken/${comma}`)).tekst, /niet genodigd of aanwezig[^.]*gemeente/i)
})

test('GV-063: the day after the last day for it, the evaluation stands as too late in the guard list, in the work and on the page', async () => {
  const { nummer } = await p.gelukt<{ nummer: string }>(p.api(ZC, 'GET', `/zaken/${arrangement}`))
  const lijst = async () => onder(await p.pagina('secretariaat', '/bewaking'), /Termijnen die dringen/)
  await p.naar('2023-06-02')
  assert.match(
    await lijst(),
    new RegExp(`${nummer} ?, CSG Het Streek College: Evaluatie overstaparrangement vandaag, vr 2 jun`),
  )
  const laat = async (wie: string, adres: string) =>
    /Evaluatie te laat: overstaparrangement\./.test((await p.pagina(wie, adres)).tekst)
  assert.ok(!(await laat(ZC, `/zaken/${arrangement}`)))
  await p.naar('2023-06-03')
  assert.match(
    await lijst(),
    new RegExp(`${nummer} ?, CSG Het Streek College: Evaluatie overstaparrangement gisteren, vr 2 jun`),
  )
  for (const adres of [`/zaken/${arrangement}`, '/werk?weergave=alles'])
    for (const wie of ['secretariaat', ZC]) assert.ok(await laat(wie, adres), `${wie} ${adres}`)
})

test('GV-040: closed and opened again, both stand in the timeline with the reason', async () => {
  const overleg = await p.begin('GV-OVERLEG', 'Lisa')
  await p.opdracht('contactpersoon1', overleg, 'vastleggen', { wat: 'afsluiting', uitkomst: 'school-verder' })
  await p.naar('2024-10-10')
  assert.match(await p.geweigerd('contactpersoon1', overleg, 'heropenen'), /waarom heropent u de zaak/)
  await p.opdracht('contactpersoon1', overleg, 'heropenen', { reden: 'De school heeft een nieuwe vraag.' })
  const { tekst } = await p.pagina('contactpersoon1', `/zaken/${overleg}`)
  assert.match(
    tekst,
    /Wat er is gebeurd.*do 10 okt .*heropend.*De school heeft een nieuwe vraag\..*za 3 jun.*afgerond/i,
  )
})

test('GV-136, GV-147: a class is asked for without any pupil; the school downloads the material for lessons of its file', async () => {
  const groep = await p.gelukt<{ zaak: string }>(
    p.api(ZC, 'POST', '/zaken', { procedure: 'GV-DOORSTART-GROEP' }),
    201,
  )
  await p.opdracht('contactpersoon1', groep.zaak, 'screening-vastleggen', {
    doelen: ['communicatie'],
    relatieVerstoord: true,
    docententeamCommitteert: true,
    doelenPassen: true,
  })
  await p.opdracht('contactpersoon1', groep.zaak, 'vastleggen', {
    wat: 'overleg-doorstart',
    inschatting: 'positief',
  })
  const deel = await p.pagina(ZC, `/zaken/${groep.zaak}/aanvraag`)
  const formulier: string[] = []
  for (const [, adres = ''] of deel.html.matchAll(/href="\/zaal(\/zaken\/[^"]+\/aanvraag\/[^"]+)"/g))
    formulier.push((await p.pagina(ZC, adres)).html.split('<main')[1] ?? '')
  const gevraagd = formulier.join('\n')
  for (const naam of ['klas', 'leerjaar', 'niveau', 'aantal', 'omschrijving'])
    assert.match(gevraagd, new RegExp(`name="${naam}"`), naam)
  assert.doesNotMatch(gevraagd, /name="(naam|leerling|geboren|bsn)"/)
  assert.doesNotMatch(
    gevraagd.replace(/<[^>]+>/g, ' '),
    /BSN|burgerservicenummer|OPP|[Oo]ntwikkelingsperspectief/,
  )
  const { betreft } = await p.gelukt<{ betreft: { leerling: unknown } }>(
    p.api(ZC, 'GET', `/zaken/${groep.zaak}`),
  )
  assert.equal(betreft.leerling, null)
  await p.opdracht(ZC, groep.zaak, 'formulier-invullen', {
    klas: '2B',
    leerjaar: 2,
    niveau: 'vmbo',
    aantal: 26,
    omschrijving: 'Ruzies; hoe praten we weer?',
  })
  await p.opdracht(ZC, groep.zaak, 'indienen')
  await p.opdracht('secretariaat', groep.zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  await p.opdracht('coordinator.doorstart', groep.zaak, 'besluit-nemen', {
    besluit: 'toekennen',
    motivering: 'Past.',
  })
  await p.upload(groep.zaak, { soort: 'werkvormen' }, 'Werkvormen voor de klas', 'coordinator.doorstart')
  const zaak = await p.pagina(ZC, `/zaken/${groep.zaak}`)
  const [, adres = ''] = /href="(\/zaal\/zaken\/[^"]+\/stukken\/[^"]+)"/.exec(zaak.html) ?? []
  const haal = async (wie: string) =>
    fetch(p.app.url + adres, { headers: { cookie: (await p.als(wie)).koekje } })
  const stuk = await haal(ZC)
  assert.equal(stuk.status, 200)
  assert.equal(
    Buffer.from(await stuk.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  )
  assert.equal((await haal('zorgcoordinator.marnix')).status, 404)
})

test('GV-156: the school that asks for maatwerk reads that nobody of the gemeente is on record, until somebody is', async () => {
  const zaak = await p.begin('GV-MAATWERK', 'Lisa')
  const melding = async () => /Gemeente niet zichtbaar/.test((await p.pagina(ZC, `/zaken/${zaak}`)).tekst)
  assert.ok(await melding())
  await p.opdracht(ZC, zaak, 'formulier-invullen', { contactJeugdconsulent: 'Consulent van de gemeente' })
  assert.ok(!(await melding()))
})
