// What school, contactpersoon, chair and managers of a desk see and may do, over HTTP: acts through the API, pages as read.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { GELDERSE_VALLEI } from '#procedures/gelderse-vallei/swv.ts'
import { ZC, portaal } from '#test/support/portaal.ts'

const {
  app,
  stuur,
  pagina,
  api,
  gelukt,
  handeling,
  opdracht,
  upload,
  leerling,
  persoon,
  school,
  begin,
  tlv,
  naar,
  sluit,
} = await portaal('2022-09-20')
after(sluit)

test('GV-013: an agreement of 20 September 2022 is read by the contactpersoon and by the school, and by no other school', async () => {
  const streek = await school('CSG Het Streek College')
  await gelukt(
    handeling('contactpersoon1', 'afspraak-vastleggen', streek, {
      datum: '2022-09-20',
      tekst: 'Elke zes weken denken wij samen mee.',
    }),
  )
  for (const wie of ['contactpersoon1', ZC]) {
    const { tekst } = await pagina(wie, `/scholen/${streek}`)
    assert.match(tekst, /20 september 2022 ?: afspraak Elke zes weken denken wij samen mee\./, wie)
  }
  for (const wie of ['zorgcoordinator.marnix', 'contactpersoon2', 'orthopedagoog', 'moeder.sam'])
    assert.equal((await pagina(wie, `/scholen/${streek}`)).status, 404, wie)
  const vreemd = await handeling('contactpersoon2', 'afspraak-vastleggen', streek, {
    datum: '2022-09-20',
    tekst: 'x',
  })
  assert.equal(vreemd.status, 404)
})

test('GV-010: a school without contactpersoon is signalled, the signal goes when one is assigned, and the school reads the name', async () => {
  const { id } = await gelukt(
    handeling('secretariaat', 'organisatie-toevoegen', '', {
      naam: 'School X',
      soort: 'vo-school',
      deelnemer: true,
    }),
  )
  await gelukt(
    handeling('secretariaat', 'rol-geven', await persoon('Sanne de Wit'), {
      rol: 'zorgcoordinator',
      organisatie: id,
      van: '2022-09-20',
    }),
  )
  assert.match((await pagina('secretariaat', '/beheer')).tekst, /1 zonder contactpersoon/)
  assert.match(
    (await pagina('secretariaat', '/beheer/organisaties')).tekst,
    /School X ?: geen contactpersoon/,
  )
  assert.match(
    (await pagina('secretariaat', `/beheer/organisaties/${id}`)).tekst,
    /heeft geen contactpersoon/,
  )
  assert.match((await pagina(ZC, `/scholen/${id}`)).tekst, /Er is nu geen contactpersoon/)
  const wijs = async (naam: string) =>
    handeling('secretariaat', 'contactpersoon-toewijzen', id, {
      persoon: await persoon(naam),
      van: '2022-09-20',
    })
  await gelukt(wijs('Noor van Dijk'))
  for (const adres of ['/beheer', '/beheer/organisaties', `/beheer/organisaties/${id}`])
    assert.doesNotMatch(
      (await pagina('secretariaat', adres)).tekst,
      /geen contactpersoon|\d zonder contactpersoon/,
    )
  assert.match(
    (await pagina(ZC, `/scholen/${id}`)).tekst,
    /Contactpersoon van het samenwerkingsverband Noor van Dijk/,
  )
  // Exactly one: a second role is refused, assigning another replaces the first.
  const tweede = await handeling('secretariaat', 'rol-geven', await persoon('Bas Hendriks'), {
    rol: 'contactpersoon',
    organisatie: id,
    van: '2022-09-20',
  })
  assert.equal(tweede.status, 400)
  await gelukt(wijs('Bas Hendriks'))
  const { tekst } = await pagina(ZC, `/scholen/${id}`)
  assert.match(tekst, /samenwerkingsverband Bas Hendriks/)
  assert.doesNotMatch(tekst, /Noor van Dijk/)
})

test('GV-012: a pupil with an OPP and no question stands in the overview of the contactpersoon', async () => {
  const { id } = await gelukt(
    api(ZC, 'POST', '/leerlingen', { naam: 'Berend Bakker', geboren: '2009-02-03' }),
    201,
  )
  assert.doesNotMatch((await pagina('contactpersoon1', '/leerlingen?weergave=opp')).tekst, /Berend Bakker/)
  await gelukt(handeling(ZC, 'opp-registreren', id, { sinds: '2022-09-01' }))
  const { tekst, html } = await pagina('contactpersoon1', '/leerlingen?weergave=opp')
  assert.match(html, /<h1>Leerlingen met OPP<\/h1>/)
  assert.match(tekst, /Berend Bakker .*CSG Het Streek College OPP sinds do 1 sep 2022/)
  const file = await pagina('contactpersoon1', `/leerlingen/${id}`)
  assert.match(file.tekst, /Heeft een OPP sinds do 1 sep 2022.*Er zijn geen zaken die u kunt zien/)
})

test('GV-011: a contactpersoon sees the three pupils with an OPP of the own school, and cannot find one of another school', async () => {
  for (const naam of ['Sam', 'Lisa'])
    await gelukt(handeling(ZC, 'opp-registreren', await leerling(ZC, naam), { sinds: '2022-09-01' }))
  const zoe = await leerling('zorgcoordinator.marnix', 'Zoë')
  await gelukt(handeling('zorgcoordinator.marnix', 'opp-registreren', zoe, { sinds: '2022-09-01' }))
  type Lijst = { leerlingen: { naam: string; schoolNaam: string }[] }
  const { leerlingen } = await gelukt<Lijst>(api('contactpersoon1', 'GET', '/leerlingen?opp=ja'))
  assert.deepEqual(
    leerlingen.map((l) => [l.naam, l.schoolNaam]),
    ['Berend Bakker', 'Lisa Meijer', 'Sam Yilmaz'].map((naam) => [naam, 'CSG Het Streek College']),
  )
  const { tekst } = await pagina('contactpersoon1', '/leerlingen?weergave=opp')
  for (const { naam } of leerlingen) assert.ok(tekst.includes(naam), naam)
  assert.doesNotMatch(tekst, /Zoë/)
  const gezocht = await stuur('contactpersoon1', '/leerlingen/zoeken', { zoek: 'Zoë' }, '/leerlingen')
  assert.match(gezocht.tekst, /Er is geen leerling met deze naam/)
  assert.equal((await pagina('contactpersoon1', `/leerlingen/${zoe}`)).status, 404)
  assert.equal((await api('contactpersoon1', 'GET', `/leerlingen/${zoe}`)).status, 404)
  assert.match((await pagina('contactpersoon2', '/leerlingen?weergave=opp')).tekst, /Zoë/)
})

test('GV-020: a school has no "persoon toevoegen" but asks for an account; the request arrives at the SWV and is answered', async () => {
  const streek = await school('CSG Het Streek College')
  const mijn = await pagina(ZC, `/scholen/${streek}`)
  assert.match(mijn.tekst, /Account aanvragen of wijzigen/)
  for (const adres of ['/werk', '/leerlingen', '/mijn-school', `/scholen/${streek}`])
    assert.doesNotMatch((await pagina(ZC, adres)).tekst, /Persoon toevoegen|Gebruiker toevoegen/i, adres)
  for (const adres of ['/beheer', '/mensen', '/beheer/doen/persoon-toevoegen'])
    assert.equal((await pagina(ZC, adres)).status, 404, adres)
  assert.equal((await handeling(ZC, 'persoon-toevoegen', '', { naam: 'X' })).status, 404)
  await gelukt(
    handeling(ZC, 'account-aanvragen', streek, {
      soort: 'nieuw',
      naam: 'Nieuwe Collega',
      eMail: 'collega@voorbeeld.example',
      rol: 'schooldirecteur',
      toelichting: 'Vanaf 1 oktober.',
    }),
  )
  assert.match((await pagina('secretariaat', '/beheer')).tekst, /1 open/)
  assert.match(
    (await pagina('secretariaat', '/beheer/verzoeken')).tekst,
    /nieuw account: Nieuwe Collega , CSG Het Streek College schooldirecteur, collega@voorbeeld\.example/,
  )
  const { verzoeken } = await gelukt<{ verzoeken: { id: string }[] }>(
    api('secretariaat', 'GET', '/accountverzoeken'),
  )
  await gelukt(
    handeling('secretariaat', 'accountverzoek-afhandelen', verzoeken[0]?.id ?? '', {
      uitkomst: 'gedaan',
      antwoord: 'De link is gestuurd.',
    }),
  )
  assert.match(
    (await pagina(ZC, `/scholen/${streek}`)).tekst,
    /Nieuwe Collega.*Antwoord: De link is gestuurd\. gedaan/,
  )
  assert.doesNotMatch((await pagina('secretariaat', '/beheer')).tekst, /1 open/)
})

test('GV-017: asking with a document, allotting an arrangement and looking at key figures happen in one system', async () => {
  const zaak = await begin('GV-OVERSTAP', 'Lisa')
  await opdracht(ZC, zaak, 'formulier-invullen', {
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
  })
  await upload(zaak, { soort: 'OPP', datum: '2022-09-01', ondertekendDoor: 'school+ouder' })
  assert.equal((await opdracht(ZC, zaak, 'indienen')).status, 'Aanmelding')
  await opdracht('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  const besluit = await opdracht('procesbegeleider', zaak, 'besluit-nemen', { besluit: 'toekennen' })
  assert.equal(besluit.status, 'Gearrangeerd')
  // The document is shared with who handles it, and with nobody else.
  assert.match((await pagina('procesbegeleider', `/zaken/${zaak}`)).tekst, /stuk\.pdf/)
  assert.equal((await pagina('zorgcoordinator.marnix', `/zaken/${zaak}`)).status, 404)
  const figuren = await pagina('voorzitter', '/kengetallen')
  assert.equal(figuren.status, 200)
  assert.match(figuren.tekst, /Kengetallen 2022-2023.*Overstap/)
})

test('GV-044: the OPP format is a link that the SWV sets; another format is taken just as well', async () => {
  const zaak = await begin('GV-TLV-VO', 'Lisa')
  const adres = `/zaken/${zaak}/aanvraag/documenten`
  const standaard = GELDERSE_VALLEI.instellingen.oppFormat ?? ''
  assert.ok((await pagina(ZC, adres)).html.includes(`href="${standaard}"`))
  assert.ok((await pagina(null, '/procedures/gv-tlv-vo')).html.includes(`href="${standaard}"`))
  type Formulier = { begin: Record<string, unknown> }
  const { begin: nu } = await gelukt<Formulier>(
    api('beheerder', 'GET', '/handelingen/instellingen-wijzigen/formulier'),
  )
  const format = 'https://www.voorbeeld.example/opp-format.pdf'
  const fout = await handeling('beheerder', 'instellingen-wijzigen', '', {
    ...nu,
    oppFormat: 'javascript:alert(1)',
  })
  assert.equal(fout.status, 400)
  await gelukt(handeling('beheerder', 'instellingen-wijzigen', '', { ...nu, oppFormat: format }))
  const { html, tekst } = await pagina(ZC, adres)
  assert.ok(html.includes(`href="${format}"`))
  assert.match(tekst, /OPP-format van het samenwerkingsverband \. Een eigen format van de school mag ook/)
  await upload(zaak, { soort: 'OPP', datum: '2022-09-01', ondertekendDoor: 'school+ouder' }, 'Ons eigen plan')
  assert.match((await pagina(ZC, adres)).tekst, /stuk\.pdf Ondertekend door/)
})

test('GV-009: without login anybody reads how and when the SWV can be reached, in the words that the SWV sets, with its website', async () => {
  const lees = async () => pagina(null, '/informatie/bereikbaarheid')
  assert.equal((await lees()).status, 200)
  assert.match(
    (await lees()).tekst,
    /Op werkdagen, via de contactpersoon van de school of via het secretariaat\./,
  )
  type Formulier = { begin: Record<string, unknown> }
  const { begin: nu } = await gelukt<Formulier>(
    api('beheerder', 'GET', '/handelingen/instellingen-wijzigen/formulier'),
  )
  const bereikbaar =
    'Telefoon 0000 000000, maandag tot en met donderdag van 9 tot 16 uur.\nE-mail: info@voorbeeld.example'
  assert.equal((await handeling(ZC, 'instellingen-wijzigen', '', { ...nu, bereikbaar })).status, 404)
  await gelukt(handeling('beheerder', 'instellingen-wijzigen', '', { ...nu, bereikbaar }))
  const { tekst, html } = await lees()
  assert.match(
    tekst,
    /Telefoon 0000 000000, maandag tot en met donderdag van 9 tot 16 uur\. E-mail: info@voorbeeld\.example/,
  )
  assert.match(tekst, /aanbod en de ontwikkelingen/)
  assert.ok(html.includes('href="https://www.swvgeldersevallei.nl"'))
})

test('GV-299: the list of members refuses a procesbegeleider as member and takes them as participant in afstemming', async () => {
  const pb = await wieHeeft('procesbegeleider')
  const toevoegen = (soort: string) =>
    handeling('beheerder', 'commissielid-toevoegen', '', { persoon: pb, als: soort })
  const geweigerd = await toevoegen('lid')
  assert.equal(geweigerd.status, 400)
  assert.match(((await geweigerd.json()) as { detail: string }).detail, /procesbegeleider is geen lid/)
  await gelukt(toevoegen('in-afstemming'))
  const sec = await wieHeeft('secretariaat')
  await gelukt(handeling('beheerder', 'commissielid-toevoegen', '', { persoon: sec, als: 'lid' }))
  type Lijst = { leden: { persoon: string; als: string; rollen: string[] }[] }
  const { leden } = await gelukt<Lijst>(api('beheerder', 'GET', '/commissie'))
  assert.equal(leden.find((l) => l.persoon === pb)?.als, 'in-afstemming')
  const echt = leden.filter((l) => l.als === 'lid')
  assert.ok(echt.length >= 2)
  assert.ok(
    echt.every((l) => l.rollen.some((r) => ['voorzitter', 'administratieve-ondersteuning'].includes(r))),
  )
  const { tekst } = await pagina('procesbegeleider', '/commissie')
  assert.match(tekst, /Ledenlijst Commissie Advies en Toewijzing \(CAT\)/)
  assert.match(tekst, /, deelnemer in afstemming procesbegeleider/)
})

async function wieHeeft(rol: string): Promise<string> {
  type Mensen = { rijen: { id: string; rollen: { rol: string }[] }[] }
  const { rijen } = await gelukt<Mensen>(api('beheerder', 'GET', '/mensen?kant=swv'))
  return rijen.find((m) => m.rollen.some((r) => r.rol === rol))?.id ?? ''
}

test('GV-022 GV-302: the school has four notices with date and status; the chair sees terms, what is held up and open decisions', async () => {
  await naar('2023-01-09')
  const zaak = await tlv('Sam', '2022-11-01')
  const opgeschort = await tlv('Berend', '2022-11-01')
  const { nummer } = await gelukt<{ nummer: string }>(api(ZC, 'GET', `/zaken/${zaak}`))
  const { nummer: ander } = await gelukt<{ nummer: string }>(api(ZC, 'GET', `/zaken/${opgeschort}`))
  await naar('2023-01-10')
  await opdracht(ZC, zaak, 'indienen')
  await opdracht(ZC, opgeschort, 'indienen')
  await naar('2023-01-11')
  await opdracht('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  await opdracht('secretariaat', opgeschort, 'controle-uitvoeren', { uitkomst: 'compleet' })
  const lopend = await pagina('voorzitter', '/voorzitter')
  assert.match(lopend.tekst, new RegExp(`Openstaande besluiten.*Lopende termijnen.*${nummer}.*wettelijk`))
  for (const wie of ['procesbegeleider', ZC, 'orthopedagoog'])
    assert.equal((await pagina(wie, '/voorzitter')).status, 404, wie)
  for (const [deskundige, plaats] of [
    ['orthopedagoog', 'eerste'],
    ['psycholoog', 'tweede'],
  ] as const) {
    await opdracht('procesbegeleider', zaak, 'deskundige-toewijzen', {
      deskundige: await persoon(deskundige === 'orthopedagoog' ? 'Anouk Jansen' : 'Mark de Boer'),
      als: plaats,
    })
    await opdracht(deskundige, zaak, 'advies-uitbrengen', {
      onafhankelijk: true,
      toekennen: true,
      categorie: 'laag',
      tot: '2025-07-31',
      onderbouwing: 'Zie het dossier.',
    })
  }
  await opdracht('procesbegeleider', opgeschort, 'opschorten', {
    informatie: 'Een recent verslag.',
    wijze: 'documentatie',
    tot: '2023-02-03',
  })
  await naar('2023-01-16')
  await opdracht('procesbegeleider', zaak, 'agenderen', {
    vergadering: '2023-01-23',
    procesDuidelijk: true,
    opEenLijn: true,
    voldoetAanCriteria: true,
  })
  const dashboard = await pagina('voorzitter', '/voorzitter')
  const deel = (kop: string, tot: string) =>
    new RegExp(`${kop} \\(\\d+\\)(.*)${tot}`).exec(dashboard.tekst)?.[1] ?? ''
  assert.match(deel('Openstaande besluiten', 'Opschortingen'), new RegExp(nummer))
  assert.match(deel('Opschortingen', 'Lopende termijnen'), new RegExp(`${ander}.*Een recent verslag`))
  assert.match(deel('Lopende termijnen', 'Procedures'), new RegExp(`${ander}.*staat stil`))
  await naar('2023-01-23')
  await opdracht('voorzitter', zaak, 'besluit-nemen', {
    besluit: 'toekennen',
    categorie: 'laag',
    tot: '2025-07-31',
    duurmotivering: 'Onderbouw.',
    motivering: 'Conform advies.',
  })
  assert.doesNotMatch(
    /Openstaande besluiten \(\d+\)(.*)Opschortingen/.exec(
      (await pagina('voorzitter', '/voorzitter')).tekst,
    )?.[1] ?? '',
    new RegExp(nummer),
  )
  const { tekst } = await pagina(ZC, '/werk')
  const berichten = [
    ...tekst.matchAll(new RegExp(`(\\w\\w \\d+ \\w{3}) ${nummer} De status is nu: ([^.]+)\\.`, 'g')),
  ]
  assert.deepEqual(berichten.map((m) => [m[1], m[2]]).toReversed(), [
    ['di 10 jan', 'Aanmelding'],
    ['wo 11 jan', 'In behandeling'],
    ['ma 16 jan', 'Geagendeerd'],
    ['ma 23 jan', 'TLV afgegeven'],
  ])
})

test('GV-019: no account of a parent or young person opens a file; the content pages are read without an account', async () => {
  const { rijen } = await gelukt<{ rijen: { rollen: { rol: string }[]; gebruikersnaam: string | null }[] }>(
    api('beheerder', 'GET', '/mensen?kant=gezin'),
  )
  const namen = rijen.flatMap((m) => (m.gebruikersnaam ? [m.gebruikersnaam] : []))
  assert.ok(namen.includes('moeder.sam') && namen.includes('sam'))
  let gezien = 0
  const werk = await gelukt<{ rijen: { zaak: string }[] }>(api('secretariaat', 'GET', '/werk?weergave=alles'))
  assert.ok(werk.rijen.length > 0)
  for (const wie of namen)
    for (const { zaak } of werk.rijen) {
      const antwoord = await api(wie, 'GET', `/zaken/${zaak}`)
      if (antwoord.status === 404) continue
      gezien += 1
      type Beeld = {
        als: string
        formulier: unknown
        stukken: unknown[]
        adviezen: unknown[]
        gesprekken: unknown[]
      }
      const b = (await antwoord.json()) as Beeld
      assert.deepEqual(
        [b.als, b.formulier, b.stukken, b.adviezen, b.gesprekken],
        ['gezin', null, [], [], []],
        wie,
      )
      const { stukken } = await gelukt<{ stukken: { id: string }[] }>(
        api('secretariaat', 'GET', `/zaken/${zaak}`),
      )
      for (const { id } of stukken)
        assert.equal((await api(wie, 'GET', `/zaken/${zaak}/stukken/${id}/inhoud`)).status, 404)
    }
  assert.ok(gezien > 0, 'a parent sees how it stands')
  for (const { naam, titel } of GELDERSE_VALLEI.inhoud.paginas) {
    const { status, tekst } = await pagina(null, `/informatie/${naam}`)
    assert.equal(status, 200, naam)
    assert.ok(tekst.includes(titel), naam)
  }
})

test('the mailbox shows what a practice room sent, and is not there when practice is off, not even of a practice room', async () => {
  assert.equal((await pagina(ZC, '/brievenbus')).status, 200)
  const web = app.diensten as { oefening: boolean }
  web.oefening = false
  try {
    for (const wie of [ZC, 'beheerder', 'secretariaat']) {
      assert.equal((await pagina(wie, '/brievenbus')).status, 404, wie)
      assert.doesNotMatch((await pagina(wie, '/werk')).tekst, /Brievenbus/)
    }
  } finally {
    web.oefening = true
  }
})

test('who answers for the data sees who opened a file and as what; the secretariaat does not', async () => {
  const { rijen } = await gelukt<{ rijen: { zaak: string; nummer: string }[] }>(
    api('secretariaat', 'GET', '/werk?weergave=alles'),
  )
  const { zaak = '', nummer = '' } = rijen[0] ?? {}
  await pagina('secretariaat', `/zaken/${zaak}`)
  const { tekst } = await pagina('beheerder', `/beheer/inzage?zaak=${nummer}`)
  assert.match(tekst, /Wie heeft dit dossier ingezien/)
  assert.match(tekst, /behandelaar \(.*secretariaat.*\) het dossier/)
  assert.match(
    (await pagina('beheerder', '/beheer/inzage?zaak=2099-9999')).tekst,
    /Er is geen zaak met dit nummer/,
  )
  assert.equal((await pagina('secretariaat', `/beheer/inzage?zaak=${nummer}`)).status, 404)
})
