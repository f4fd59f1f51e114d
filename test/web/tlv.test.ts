// A TLV as people meet it on the pages of Gelderse Vallei: the check, the advice, the decision, what comes after it, and
// the lists of the desk. Acts through the API, forms as a browser sends them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { VSO_FORMULIER } from '#test/support/cast.ts'
import { type Portaal, ZC, portaal } from '../support/portaal.ts'

const ADVIES = {
  onafhankelijk: true,
  toekennen: true,
  categorie: 'laag',
  tot: '2025-07-31',
}
const TOEKENNEN = {
  besluit: 'toekennen',
  categorie: 'laag',
  tot: '2025-07-31',
  duurmotivering: 'Tot het eind van de onderbouw.',
  motivering: 'Conform de adviezen.',
}
const AFWIJZEN = { besluit: 'afwijzen', motivering: 'De eigen school kan dit bieden.' }
const DESKUNDIGEN = [
  ['orthopedagoog', 'Anouk Jansen', 'eerste'],
  ['psycholoog', 'Mark de Boer', 'tweede'],
] as const

let p: Portaal
before(async () => {
  p = await portaal('2023-01-04')
})
after(() => p.sluit())

const status = async (zaak: string) =>
  (await p.gelukt<{ status: string }>(p.api('secretariaat', 'GET', `/zaken/${zaak}`))).status

async function inBehandeling(naam: string, met: Record<string, unknown> = {}): Promise<string> {
  const zaak = await p.tlv(naam, '2022-12-01')
  if (Object.keys(met).length > 0) await p.opdracht(ZC, zaak, 'formulier-invullen', met)
  await p.opdracht(ZC, zaak, 'indienen')
  await p.opdracht('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  return zaak
}

async function geadviseerd(zaak: string): Promise<void> {
  for (const [wie, naam, als] of DESKUNDIGEN) {
    await p.opdracht('procesbegeleider', zaak, 'deskundige-toewijzen', {
      deskundige: await p.persoon(naam),
      als,
    })
    await p.opdracht(wie, zaak, 'advies-uitbrengen', { ...ADVIES, onderbouwing: `Oordeel van de ${als}.` })
  }
}

const agendeer = (zaak: string, vergadering: Datum) =>
  p.opdracht('procesbegeleider', zaak, 'agenderen', {
    vergadering,
    procesDuidelijk: true,
    opEenLijn: true,
    voldoetAanCriteria: true,
  })

let sam = ''

test('GV-184: who checks must answer on the page whether the parents were taken along; without it the file is not complete', async () => {
  sam = await p.tlv('Sam', '2022-12-01')
  await p.opdracht(ZC, sam, 'indienen')
  const adres = `/zaken/${sam}/doen/controle-uitvoeren`
  const zonder = await p.stuur('secretariaat', adres, { uitkomst: 'compleet' })
  assert.equal(zonder.status, 400)
  assert.match(zonder.tekst, /zichtbaar meegenomen in het proces\? Kies ja of nee\./)
  assert.equal(await status(sam), 'Aanmelding')
  assert.equal(
    (await p.stuur('secretariaat', adres, { uitkomst: 'compleet', oudersMeegenomen: 'ja' })).status,
    303,
  )
  assert.equal(await status(sam), 'In behandeling')
})

test('GV-206: a question of 12 January and its answer of the 13th stand in the timeline that school and desk read, and the status stays', async () => {
  await p.naar('2023-01-12')
  await p.opdracht('procesbegeleider', sam, 'vraag-stellen', { tekst: 'Is Comma besproken?' })
  await p.naar('2023-01-13')
  await p.opdracht(ZC, sam, 'vraag-beantwoorden', { tekst: 'Ja, het past niet.' })
  for (const wie of [ZC, 'procesbegeleider']) {
    const { html, tekst } = await p.pagina(wie, `/zaken/${sam}`)
    const dag = (datum: string) =>
      new RegExp(`<time datetime="${datum}">[^<]*</time></h3>([^]*?)(?:<h3>|</ol>)`).exec(html)?.[1] ?? ''
    assert.match(dag('2023-01-12'), /Vraag gesteld aan de school\.[^]*Is Comma besproken\?/, wie)
    assert.match(dag('2023-01-13'), /De school heeft geantwoord\.[^]*Ja, het past niet\./, wie)
    assert.match(tekst, /Status In behandeling/, wie)
  }
})

test('GV-187 GV-211: the form of an advice shows the stukken of the file and nothing of the other expert, with each category in words; the discipline is on record', async () => {
  await geadviseerd(sam)
  const lisa = await inBehandeling('Lisa')
  const [eerste, tweede] = DESKUNDIGEN
  for (const [, naam, als] of DESKUNDIGEN)
    await p.opdracht('procesbegeleider', lisa, 'deskundige-toewijzen', {
      deskundige: await p.persoon(naam),
      als,
    })
  await p.opdracht(eerste[0], lisa, 'advies-uitbrengen', { ...ADVIES, onderbouwing: 'Alleen van de eerste.' })
  const { tekst } = await p.pagina(tweede[0], `/zaken/${lisa}/doen/advies-uitbrengen`)
  const feiten = tekst.split('De feiten')[1] ?? ''
  const dossier = /Dossier (.*?)(?:SWV|Over |$)/.exec(feiten)?.[1] ?? ''
  for (const stuk of ['OPP', 'Zienswijze', 'Ondertekening']) assert.ok(dossier.includes(stuk), stuk)
  assert.doesNotMatch(tekst, /Alleen van de eerste|eerste deskundige/)
  for (const definitie of [
    /Laag De jongere kan voldoende profiteren van de basisondersteuning van de VSO-school/,
    /Midden Naast de basisondersteuning van het VSO .* niet passend binnen jeugdhulp/,
    /Hoog Voortdurende en structurele ondersteuning en tijdelijk een-op-een/,
  ])
    assert.match(tekst, definitie)
  const { tekst: bij } = await p.pagina('procesbegeleider', `/zaken/${lisa}`)
  assert.match(bij, /orthopedagoog/)
  assert.match(bij, /kinder- of jeugdpsycholoog/)
})

test('GV-187 GV-191: deciding shows the three categories with their meaning; at an IQ of 54 the whole school career is the proposal, at 55 not', async () => {
  const [lisa, ander] = [await inBehandeling('Lisa', { iq: 54 }), await inBehandeling('Sam', { iq: 55 })]
  for (const zaak of [lisa, ander]) {
    await geadviseerd(zaak)
    await agendeer(zaak, '2023-01-13')
  }
  const formulier = async (zaak: string) => p.pagina('voorzitter', `/zaken/${zaak}/doen/besluit-nemen`)
  const gekozen = (html: string, naam: string) =>
    new RegExp(`name="${naam}" value="([^"]*)"[^>]*checked`).exec(html)?.[1] ?? null
  const met54 = await formulier(lisa)
  assert.equal(gekozen(met54.html, 'schoolloopbaan'), 'ja')
  const met55 = await formulier(ander)
  assert.equal(gekozen(met55.html, 'schoolloopbaan'), null)
  assert.match(/<input[^>]*name="tot"[^>]*>/.exec(met55.html)?.[0] ?? '', /value="2025-07-31"/)
  const keuzes = [...met55.html.matchAll(/name="categorie" value="([^"]*)"/g)].map((m) => m[1])
  assert.deepEqual(keuzes, ['laag', 'midden', 'hoog'])
  for (const woord of [/voldoende profiteren/, /niet passend binnen jeugdhulp/, /tijdelijk een-op-een/])
    assert.match(met55.tekst, woord)
  // Deciding as proposed is one press; the TLV lasts through the school year of the twentieth birthday.
  assert.match(await p.geweigerd('voorzitter', lisa, 'besluit-nemen', TOEKENNEN), /hele schoolloopbaan/)
  const velden = { ...TOEKENNEN, tot: '', schoolloopbaan: 'ja' }
  assert.equal((await p.stuur('voorzitter', `/zaken/${lisa}/doen/besluit-nemen`, velden)).status, 303)
  assert.match((await p.pagina('voorzitter', `/zaken/${lisa}`)).tekst, /31 juli 2031/)
})

let afgewezen = ''
test('GV-224 GV-277: after a rejection the school reads status and day, and that it keeps zorgplicht; the contactpersoon has the task of a fitting sequel', async () => {
  afgewezen = sam
  await agendeer(afgewezen, '2023-01-13')
  await p.opdracht('voorzitter', afgewezen, 'voornemen-bekendmaken', AFWIJZEN)
  await p.naar('2023-01-31')
  await p.opdracht('voorzitter', afgewezen, 'besluit-nemen', AFWIJZEN)
  await p.opdracht('secretariaat', afgewezen, 'brief-verzenden')
  const school = await p.pagina(ZC, `/zaken/${afgewezen}`)
  assert.match(school.tekst, /Zorgplicht CSG Het Streek College/)
  assert.match(school.tekst, /Status Afgewezen sinds di 31 jan/)
  const contact = await p.pagina('contactpersoon1', `/zaken/${afgewezen}`)
  assert.match(contact.tekst, /Zorgplicht CSG Het Streek College/)
  const { nummer } = await p.gelukt<{ nummer: string }>(p.api(ZC, 'GET', `/zaken/${afgewezen}`))
  const werk = await p.pagina('contactpersoon1', '/werk')
  assert.match(werk.tekst, new RegExp(`passend vervolg[^]*${nummer}|${nummer}[^]*passend vervolg`, 'i'))
  assert.match((await p.pagina(ZC, '/werk')).tekst, new RegExp(`31 jan ${nummer} De status is nu: Afgewezen`))
})

test('GV-278 GV-334: an objection of 15 February leaves the status, and the page of school and desk is marked until it is decided on', async () => {
  await p.naar('2023-02-15')
  for (const wie of [ZC, 'secretariaat'])
    assert.doesNotMatch((await p.pagina(wie, `/zaken/${afgewezen}`)).tekst, /In bezwaar sinds/)
  const { zaak: bezwaar } = await p.gelukt<{ zaak: string }>(
    p.api(ZC, 'POST', '/zaken', { procedure: 'GV-BEZWAAR', vanuit: afgewezen }),
    201,
  )
  await p.opdracht(ZC, bezwaar, 'vastleggen', {
    wat: 'indiening',
    namens: 'schoolbestuur',
    over: 'besluit',
    wijze: 'portaal',
    ontvangenOp: '2023-02-15',
    gronden: 'De adviezen zijn oud.',
  })
  await p.naar('2023-02-16')
  for (const wie of [ZC, 'secretariaat']) {
    const { tekst } = await p.pagina(wie, `/zaken/${afgewezen}`)
    assert.match(tekst, /In bezwaar sinds wo 15 feb\. Het besluit blijft intussen gelden/, wie)
    assert.match(tekst, /Status Afgewezen/, wie)
  }
  // The talk brings no solution: then the three committees are named, each with its subject.
  await p.opdracht('procesbegeleider', bezwaar, 'gesprek-vastleggen', {
    gesprek: 'overleg-bezwaar',
    op: '2023-02-16',
    partijen: ['school'],
    verslag: 'Verkend.',
    uitkomst: 'geen-oplossing',
  })
  for (const wie of [ZC, 'procesbegeleider'])
    assert.match(
      (await p.pagina(wie, `/zaken/${bezwaar}`)).tekst,
      /Meer hulp nodig\?.* de LBT over toelaatbaarheid, de GPO over toelating, verwijdering en het OPP, en de LKC over klachten/,
      wie,
    )
})

const ANDERE_ZIENSWIJZE = /de zienswijze van de ouder\(s\)\/verzorger\(s\) komt niet overeen met de aanvraag/
let toegekend = ''
test('GV-301: a decision for the directeur-bestuurder is refused to a delegated chair, over the API and on the page, with the reason', async () => {
  // The parents see it differently: the decision is the director's, with that reason.
  const zaak = await inBehandeling('Lisa', { zienswijzeGelijk: false })
  toegekend = zaak
  await geadviseerd(zaak)
  await agendeer(zaak, '2023-02-16')
  const voor = (await p.pagina('procesbegeleider', `/zaken/${zaak}`)).tekst
  assert.match(
    voor,
    new RegExp(`Dit wordt een besluit van de directeur-bestuurder: ${ANDERE_ZIENSWIJZE.source}`),
  )
  const agenda = (await p.pagina('procesbegeleider', '/vergaderingen/2023-02-16')).tekst
  assert.match(/2\. Bespreekdossiers(.*)Niet op de agenda/.exec(agenda)?.[1] ?? '', ANDERE_ZIENSWIJZE)
  await p.gelukt(
    p.handeling('beheerder', 'rol-geven', await p.persoon('Noor van Dijk'), {
      rol: 'voorzitter',
      van: '2023-02-16',
    }),
  )
  const weigering = new RegExp(
    `Dit is een besluit van de directeur-bestuurder[^]*${ANDERE_ZIENSWIJZE.source}[^]*voor aan de directeur-bestuurder`,
  )
  const antwoord = await p.api(
    'contactpersoon1',
    'POST',
    `/zaken/${zaak}/opdrachten/besluit-nemen`,
    TOEKENNEN,
  )
  const { detail, uitweg } = (await antwoord.json()) as { detail: string; uitweg?: string }
  assert.match(`${detail} ${uitweg}`, weigering)
  assert.equal(antwoord.status, 403)
  const adres = `/zaken/${zaak}/doen/besluit-nemen`
  assert.match((await p.pagina('contactpersoon1', adres)).tekst, weigering)
  const verstuurd = await p.stuur('contactpersoon1', adres, TOEKENNEN)
  assert.match(verstuurd.tekst, weigering)
  assert.equal(verstuurd.status, 403)
  assert.equal(await status(zaak), 'Geagendeerd')
})

test('GV-300 GV-301: who becomes directeur-bestuurder has the rights of the chair at once, and who was it before has not', async () => {
  const zaak = toegekend
  assert.match(await p.geweigerd('contactpersoon2', zaak, 'besluit-nemen', TOEKENNEN), /niet voor u/)
  const nieuw = await p.persoon('Bas Hendriks')
  const { rijen } = await p.gelukt<{ rijen: { id: string; gebruikersnaam: string | null }[] }>(
    p.api('beheerder', 'GET', '/mensen?kant=swv'),
  )
  const oud = rijen.find((m) => m.gebruikersnaam === 'voorzitter')?.id ?? ''
  type Mens = { rollen: { id: string; rol: string }[] }
  const { rollen } = await p.gelukt<Mens>(p.api('beheerder', 'GET', `/mensen/${oud}`))
  await p.gelukt(
    p.handeling('beheerder', 'rol-geven', nieuw, { rol: 'directeur-bestuurder', van: '2023-02-16' }),
  )
  await p.gelukt(
    p.handeling(
      'beheerder',
      'rol-beeindigen',
      rollen.find((r) => r.rol === 'directeur-bestuurder')?.id ?? '',
      { per: '2023-02-16' },
    ),
  )
  assert.notEqual(await p.geweigerd('voorzitter', zaak, 'besluit-nemen', TOEKENNEN), '')
  assert.equal(await p.geweigerd('contactpersoon2', zaak, 'besluit-nemen', TOEKENNEN), '')
  assert.equal(await status(zaak), 'TLV afgegeven')
  assert.equal((await p.pagina('contactpersoon2', '/voorzitter')).status, 200)
  const na = (await p.pagina('procesbegeleider', `/zaken/${zaak}`)).tekst
  assert.match(na, /besluit van de directeur-bestuurder \(voetnoot 49 werkwijze/)
  await p.opdracht('secretariaat', zaak, 'brief-verzenden')
  type Beeld = { brieven: { id: string; brief: string }[] }
  const { brieven } = await p.gelukt<Beeld>(p.api(ZC, 'GET', `/zaken/${zaak}`))
  const brief = brieven.find((b) => b.brief === 'toekenningsbrief')?.id ?? ''
  assert.match(
    (await p.pagina(ZC, `/zaken/${zaak}/brieven/${brief}`)).tekst,
    new RegExp(`Dit is een besluit van de directeur-bestuurder\\. De reden: ${ANDERE_ZIENSWIJZE.source}`),
  )
})

test('GV-322: at a decision there is a button to object for the school, and one to take in an objection for who may; it begins the objection', async () => {
  const knop = async (wie: string) =>
    /<a class="knop tweede" href="\/zaal(\/[^"]*vanuit=[^"]*)">([^<]*)/.exec(
      (await p.pagina(wie, `/zaken/${toegekend}`)).html,
    )
  assert.equal(await knop('orthopedagoog'), null)
  for (const [wie, wat] of [
    ['procesbegeleider', 'Bezwaar tegen dit besluit vastleggen'],
    [ZC, 'Bezwaar maken tegen dit besluit'],
  ] as const) {
    const [, adres = '', tekst] = (await knop(wie)) ?? []
    assert.equal(tekst, wat)
    const keuze = new URLSearchParams(adres.replaceAll('&amp;', '&').split('?')[1])
    const gestart = await p.stuur(wie, `/aanvragen/nieuw?${keuze.toString()}`, {
      procedure: keuze.get('procedure') ?? '',
      betreft: keuze.get('leerling') ?? '',
      vanuit: keuze.get('vanuit') ?? '',
    })
    assert.equal(gestart.status, 303, gestart.tekst)
  }
  assert.match((await p.pagina(ZC, `/zaken/${toegekend}`)).tekst, /Bezwaar of probleem, 2023-\d+/)
})

test('GV-222: the school downloads letter, statements and TLV as PDF, on record under the name of its user; parents and other schools do not get them', async () => {
  type Beeld = { nummer: string; brieven: { id: string; brief: string }[] }
  const { nummer, brieven } = await p.gelukt<Beeld>(p.api(ZC, 'GET', `/zaken/${toegekend}`))
  const haal = async (wie: string, id: string) =>
    fetch(`${p.app.url}/zaal/zaken/${toegekend}/brieven/${id}/pdf`, {
      headers: { cookie: (await p.als(wie)).koekje },
    })
  for (const soort of ['toekenningsbrief', 'deskundigenverklaring', 'TLV-beschikking']) {
    const id = brieven.find((b) => b.brief === soort)?.id ?? ''
    const pdf = await haal(ZC, id)
    assert.equal(pdf.headers.get('content-type'), 'application/pdf', soort)
    assert.equal(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
      soort,
    )
    for (const ander of ['moeder.lisa', 'zorgcoordinator.marnix'])
      assert.equal((await haal(ander, id)).status, 404, ander)
  }
  const { tekst } = await p.pagina('beheerder', `/beheer/inzage?zaak=${nummer}`)
  assert.match(tekst, /Sanne de Wit [^.]*brief/i)
})

test('GV-218 GV-246 GV-268: on the page of the agenda new applications go before renewals once that is switched on; switched off the day of completeness counts', async () => {
  const VSO = 'zorgcoordinator.toekomst'
  const naarAgenda = async (zaak: string, compleet: Datum) => {
    await p.naar(compleet)
    await p.opdracht('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
    await geadviseerd(zaak)
    await agendeer(zaak, '2023-05-22')
  }
  await p.naar('2023-05-03')
  const herindicatie = await p.begin('GV-TLV-HERIND', 'Eva', VSO)
  await p.opdracht(VSO, herindicatie, 'formulier-invullen', VSO_FORMULIER)
  await p.upload(
    herindicatie,
    { soort: 'OPP', datum: '2023-03-01', ondertekendDoor: 'school+ouder' },
    'OPP',
    VSO,
  )
  await p.opdracht(VSO, herindicatie, 'indienen')
  await naarAgenda(herindicatie, '2023-05-03')
  const nieuw: string[] = []
  for (const [naam, compleet] of [
    ['Sam', '2023-05-10'],
    ['Lisa', '2023-05-12'],
  ] as const) {
    await p.naar(compleet)
    const zaak = await p.tlv(naam, '2023-03-01')
    await p.opdracht(ZC, zaak, 'indienen')
    await naarAgenda(zaak, compleet)
    nieuw.push(zaak)
  }
  const volgorde = async (vraag = '') => {
    const { html, tekst } = await p.pagina('procesbegeleider', `/vergaderingen/2023-05-22${vraag}`)
    const deel = /1\. Eenduidige dossiers<\/h2>([^]*?)<h2>/.exec(html)?.[1] ?? ''
    return { zaken: [...deel.matchAll(/\/zaken\/([0-9a-f-]{36})"/g)].map((m) => m[1]), tekst }
  }
  const uit = await volgorde()
  assert.deepEqual(uit.zaken, [herindicatie, ...nieuw])
  assert.match(
    uit.tekst,
    /volgorde is die van de dag waarop het dossier compleet was\. Nieuwe aanvragen voorrang geven/,
  )
  assert.match(uit.tekst, /Eva[^.]*\(verlengingsaanvraag\) compleet op 3 mei 2023/)
  const aan = await volgorde('?voorrang=ja')
  assert.deepEqual(aan.zaken, [...nieuw, herindicatie])
  assert.match(aan.tekst, /gaan voor op verlengingsaanvragen\. Voorrang uitschakelen/)
  // Granted for the rest of this school year: school and desk read that it ends (GV-246).
  await p.naar('2023-05-22')
  await p.opdracht('contactpersoon2', herindicatie, 'besluit-nemen', { ...TOEKENNEN, tot: '2023-07-31' })
  await p.opdracht('secretariaat', herindicatie, 'brief-verzenden')
  for (const wie of [VSO, 'secretariaat'])
    assert.match(
      (await p.pagina(wie, '/bespreeklijst')).tekst,
      /Aflopende TLV's schooljaar 2022-2023 \(1\)[^]*Eva Maas[^]*tot en met 31 juli 2023/,
      wie,
    )
})

test('GV-314: fifteen days between two meetings give a signal on the page of the meetings, fourteen do not', async () => {
  const signaal = async () =>
    /Tussen [^;]*; er wordt ten minste elke 14 dagen vergaderd/.exec(
      (await p.pagina('procesbegeleider', '/vergaderingen')).tekst,
    )?.[0] ?? null
  const { vergaderingen } = await p.gelukt<{ vergaderingen: { datum: Datum; sleutel: string }[] }>(
    p.api('procesbegeleider', 'GET', '/vergaderingen'),
  )
  assert.deepEqual(
    vergaderingen.slice(-3).map((v) => v.datum),
    ['2023-05-15', '2023-05-29', '2023-06-12'],
  )
  assert.equal(await signaal(), null)
  await p.gelukt(p.handeling('beheerder', 'overleg-verplaatsen', 'cat_2023-06-12', { datum: '2023-06-13' }))
  assert.match((await signaal()) ?? '', /Tussen maandag 29 mei 2023 en dinsdag 13 juni 2023 zitten 15 dagen/)
})

test('GV-337: the two lists of the carrousel stand in their first order on the page of the desk', async () => {
  const { tekst } = await p.pagina('procesbegeleider', '/carrousel')
  assert.match(
    tekst,
    /Carrousel VMBO Aeres VMBO Ede aan de beurt RSG Pantarijn VMBO CSG Het Streek College RSG Pantarijn Rhenen alleen voor jongeren uit Wageningen of Rhenen/,
  )
  assert.match(
    tekst,
    /Carrousel MHV Marnix College aan de beurt Pallas Athene College RSG Pantarijn MHV CSG Het Streek Lyceum RSG Pantarijn Rhenen alleen voor/,
  )
})

test('GV-313: a partner who gives external advice is registered with a discipline', async () => {
  const arts = await p.persoon('Ewout Kramer')
  const leg = async (invoer: Record<string, unknown>) => {
    const antwoord = await p.handeling('beheerder', 'deskundige-wijzigen', arts, invoer)
    return antwoord.ok ? '' : ((await antwoord.json()) as { detail: string }).detail
  }
  assert.match(await leg({ pool: 'partner' }), /discipline/)
  assert.equal(await leg({ pool: 'partner', disciplines: ['arts'] }), '')
})

test('GV-312: the law that the source names is read with its step on the pages', async () => {
  const PRO = 'zorgcoordinator.werkplaats'
  const vo = await inBehandeling('Sam')
  const pro = await p.begin('GV-TLV-PRO', 'Daan', PRO)
  for (const [wie, adres, grond] of [
    ['procesbegeleider', `/zaken/${vo}`, /artikel 17a WVO/],
    ['procesbegeleider', `/zaken/${vo}/doen/opschorten`, /artikel 4:15 Awb/],
    ['secretariaat', `/zaken/${vo}/doen/document-niet-noodzakelijk`, /AVG artikel 5 lid 1 onder c/],
    [PRO, `/zaken/${pro}/doen/vastleggen?vorm=opp-vaststellen`, /artikel 26 WVO en artikel 15c AMvB/],
    [PRO, `/zaken/${pro}/aanvraag/groslijst`, /artikel 15e WVO/],
  ] as const) {
    const { status, tekst } = await p.pagina(wie, adres)
    assert.equal(status, 200, adres)
    assert.match(tekst, grond, adres)
  }
})
