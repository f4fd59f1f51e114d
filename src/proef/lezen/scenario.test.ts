import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leesScenario } from './scenario.ts'

/** The example of the contract for scenario files, word for word. */
const VOORBEELD = `
naam: TLV van regulier VO naar VSO, van concept tot brief
swv: GV                       # tenant; its demo organisations, roles and people exist in the oefenomgeving
eisen: [GV-023, GV-027]       # optional, also per step
klok: 2023-01-04T12:00        # Europe/Amsterdam; each step may move it forward
kalender:                     # optional extra reference data
  gelijkgesteld: []           # KB-days
  schoolvakanties: [{ regio: midden, van: 2022-12-24, tot: 2023-01-08 }]
spelers:                      # people; created when they do not exist
  Z-SC: { rol: zorgcoördinator, organisatie: CSG Het Streek College }
  SEC:  { rol: secretariaat }
  D-OP: { rol: deskundige, discipline: orthopedagoog, werkgever: SWV }
  moeder: { rol: ouder, kanaal: mail }
leerlingen:
  A: { geboren: 2008-03-14, woonplaats: Ede, school: CSG Het Streek College, gezag: [moeder, vader] }
stappen:
  - op: 2023-01-04
    door: Z-SC
    doe: zaak-starten          # an opdracht
    zaak: a                    # alias for later steps
    met: { procedure: GV-TLV-VO, betreft: A }
    verwacht: { status: Concept }
  - op: 2023-01-05
    door: Z-SC
    doe: document-toevoegen
    zaak: a
    met: { soort: zienswijze, bestand: zienswijze.docx }   # a stand-in file of that type is generated
    verwacht: { weigering: alleen PDF }                    # substring or /regex/ of the Dutch reason
  - op: 2023-01-11
    door: SEC
    doe: controle-uitvoeren
    zaak: a
    met: { uitkomst: compleet, per: 2023-01-10 }
    verwacht:
      status: In behandeling
      termijnen: { streeftermijn: 2023-02-07, beslistermijn: 2023-03-07 }
      aanZet: procesbegeleider
      taken: { PB: [deskundige-toewijzen] }
      signalen: []
  - op: 2023-01-20
    kijk: D-PS                 # only look, as this person
    zaak: a
    verwacht: { zichtbaar: [OPP], verborgen: [advies eerste deskundige] }
  - op: 2023-01-31
    verwacht:
      brieven: [{ soort: TLV-beschikking, aan: moeder, kanaal: mail }]
`

function scenario(tekst: string) {
  const gelezen = leesScenario(tekst)
  assert.ok('scenario' in gelezen, JSON.stringify(gelezen))
  return gelezen.scenario
}

function fouten(tekst: string) {
  const gelezen = leesScenario(tekst)
  return 'fouten' in gelezen ? gelezen.fouten.map((f) => `${f.regel}: ${f.tekst}`) : []
}

const KLEIN = (stappen: string) => `swv: GV
klok: 2023-01-04
spelers:
  ZC: { rol: zorgcoördinator, organisatie: CSG Het Streek College }
leerlingen:
  A: { geboren: 2008-03-14 }
stappen:
  - { door: ZC, doe: zaak-starten, zaak: a, met: { procedure: GV-TLV-VO, betreft: A } }
${stappen}`

test('the example of the contract reads without a fault', () => {
  const s = scenario(VOORBEELD)
  assert.equal(s.naam, 'TLV van regulier VO naar VSO, van concept tot brief')
  assert.equal(s.swv, 'GV')
  assert.deepEqual(s.eisen, ['GV-023', 'GV-027'])
  assert.deepEqual(s.klok, { datum: '2023-01-04', tijd: '12:00' })
  assert.deepEqual(s.kalender.schoolvakanties, [
    { regio: 'midden', naam: 'vakantie', van: '2022-12-24', tot: '2023-01-08' },
  ])
  assert.equal(s.stappen.length, 5)
  const [start, document, controle, kijk, brief] = s.stappen
  assert.deepEqual(start?.wie, { code: 'Z-SC', kijkt: false })
  assert.equal(start?.verwacht?.status, 'Concept')
  const { weigering } = document?.verwacht ?? {}
  assert.ok(weigering && typeof weigering === 'object' && weigering.past('Alleen PDF wordt aangenomen.'))
  assert.deepEqual(
    controle?.verwacht?.termijnen?.map((t) => [t.naam, t.einde]),
    [
      ['streeftermijn', '2023-02-07'],
      ['beslistermijn', '2023-03-07'],
    ],
  )
  assert.deepEqual(controle?.verwacht?.signalen, [])
  assert.deepEqual(kijk?.wie, { code: 'D-PS', kijkt: true })
  assert.deepEqual(kijk?.verwacht?.verborgen, ['advies eerste deskundige'])
  assert.equal(brief?.zaak, 'a')
  assert.deepEqual(brief?.verwacht?.brieven, [{ soort: 'TLV-beschikking', aan: 'moeder', kanaal: 'mail' }])
})

test('people who are only named are taken from the usual cast', () => {
  const s = scenario(VOORBEELD)
  assert.equal(s.spelers.get('vader')?.rol, 'ouder')
  assert.deepEqual(s.spelers.get('D-PS')?.disciplines, ['kinder- of jeugdpsycholoog'])
  assert.equal(s.spelers.get('D-OP')?.pool, 'pool')
  assert.deepEqual(s.leerlingen.get('A')?.gezag, ['moeder', 'vader'])
})

test('an unknown key is a fault with its line and the nearest known key', () => {
  assert.deepEqual(fouten(KLEIN('  - { kijk: ZC, verwacth: { status: Concept } }')), [
    '9: De sleutel "verwacth" bestaat niet bij een stap. Bedoelt u "verwacht"?',
  ])
  assert.match(fouten(KLEIN('  - { kijk: ZC, verwacht: { stauts: Concept } }')).join(), /9: .*Bedoelt u "status"\?/)
  assert.match(fouten(KLEIN('').replace('klok:', 'klock:')).join('\n'), /2: .*"klock".*Bedoelt u "klok"\?/)
})

test('an unknown opdracht, field, speler, procedure, zaak and role are faults with line and suggestion', () => {
  const stap = (met: string) => fouten(KLEIN(`  - ${met}`)).join('\n')
  assert.match(stap('{ door: ZC, doe: indeinen }'), /^9: De opdracht "indeinen" bestaat niet. Bedoelt u "indienen"\?$/)
  assert.match(stap('{ door: ZC, doe: intrekken, met: { redenn: x } }'), /^9: Het veld "redenn".*"reden"\?$/)
  assert.match(
    stap('{ door: ZC, doe: formulier-invullen, met: { thuiszit: nee } }'),
    /Het veld "thuiszit" bestaat niet in het formulier van GV-TLV-VO. Bedoelt u "thuiszitten"\?/,
  )
  assert.match(stap('{ door: ZD, doe: indienen }'), /De speler "ZD" staat niet bij "spelers". Bedoelt u "ZC"\?/)
  assert.match(stap('{ door: ZC, doe: indienen, zaak: b }'), /De zaak "b" is nog niet gestart/)
  assert.match(
    fouten(KLEIN('').replace('GV-TLV-VO', 'GV-TLV-V')).join(),
    /8: De procedure "GV-TLV-V" bestaat niet .* Bedoelt u "GV-TLV-VO"\?/,
  )
  assert.match(
    fouten(KLEIN('').replace('zorgcoördinator', 'zorgcoordinater')).join(),
    /4: De rol "zorgcoordinater" bestaat niet. Bedoelt u "zorgcoordinator"\?/,
  )
})

test('an organisation that the practice room does not have is a fault; accents and case do not matter', () => {
  const met = (naam: string) => KLEIN('').replace('CSG Het Streek College', naam)
  assert.match(
    fouten(met('CSG Het Steek College')).join(),
    /4: De organisatie "CSG Het Steek College" bestaat niet .* Bedoelt u "CSG Het Streek College"\?/,
  )
  assert.equal(scenario(met('vso mariendael')).spelers.get('ZC')?.organisatie, 'VSO Mariëndael')
})

test('without klok the first op is the beginning; met without values is no value', () => {
  const s = scenario(
    KLEIN('  - { door: ZC, doe: indienen, met: }')
      .replace('klok: 2023-01-04\n', '')
      .replace('- { door', '- { op: 2023-02-01T08:00, door'),
  )
  assert.deepEqual(s.klok, { datum: '2023-02-01', tijd: '08:00' })
  assert.deepEqual(s.stappen[1]?.met, [])
  assert.match(fouten(KLEIN('').replace('klok: 2023-01-04\n', '')).join(), /"klok" ontbreekt/)
})

test('a speler that a value names must exist, before anything is played', () => {
  assert.match(
    fouten(KLEIN('  - { door: PB, doe: deskundige-toewijzen, met: { deskundige: D-OPP, als: eerste } }')).join(),
    /9: De speler "D-OPP" staat niet bij "spelers". Bedoelt u "D-OP"\?/,
  )
})

test('all faults of a file are named in one go, in order of line', () => {
  const alle = fouten('swv: XX\nklok: gisteren\nstapen: []\n')
  assert.deepEqual(
    alle.map((f) => f.split(':')[0]),
    ['1', '1', '2', '3'],
  )
})

test('the clock does not go back; a second step on the same day keeps its time', () => {
  assert.match(
    fouten(KLEIN('  - { op: 2023-01-03, kijk: ZC, verwacht: { status: Concept } }')).join(),
    /De klok gaat niet terug/,
  )
  const s = scenario(
    KLEIN(`  - { op: 2023-01-05T15:30, kijk: ZC, verwacht: { status: Concept } }
  - { op: 2023-01-05, kijk: ZC, verwacht: { status: Concept } }`),
  )
  assert.deepEqual(s.stappen[2]?.op, { datum: '2023-01-05', tijd: '15:30' })
})

test('door without doe, doe without door and both door and kijk are faults', () => {
  assert.match(fouten(KLEIN('  - { door: ZC, verwacht: { status: Concept } }')).join(), /hoort "doe"/)
  assert.match(fouten(KLEIN('  - { doe: indienen }')).join(), /hoort "door"/)
  assert.match(fouten(KLEIN('  - { door: ZC, kijk: ZC, doe: indienen }')).join(), /niet allebei/)
})

test('YAML that does not parse gives its line, not a stack trace', () => {
  assert.match(fouten('swv: GV\nklok: [\n').join(), /^\d+: Dit is geen geldige YAML/)
  assert.deepEqual(fouten(''), ['1: Bij "een proefscenario" horen sleutels met waarden, zoals { sleutel: waarde }.'])
})

test('anchors and merge keys work, so that a file can name a value once', () => {
  const s = scenario(
    KLEIN(`  - &een { door: ZC, doe: intrekken, met: { reden: x } }
  - { <<: *een, met: { reden: y } }`),
  )
  assert.deepEqual(
    s.stappen.slice(1).map((stap) => stap.met.map((m) => (m.waarde.soort === 'waarde' ? m.waarde.bron : ''))),
    [['x'], ['y']],
  )
})

test('expectations: no refusal, nobody aan zet, no term, no decision, ranges of letters', () => {
  const s = scenario(
    KLEIN(`  - kijk: ZC
    verwacht:
      weigering: nee
      aanZet: niemand
      termijnen: { garantiedatum: geen, beslistermijn: { einde: 2023-03-07, opgeschort: ja, opgeschorteDagen: 13 } }
      besluit: geen
      brieven: [TLV-beschikking]
      taken: { D-OP: [], secretariaat: [{ naam: brief-verzenden, uiterlijk: 2023-02-20 }] }
      bevat: /be(slis)?termijn/
      bevatNiet: [geheim]`),
  )
  const v = s.stappen[1]?.verwacht
  assert.equal(v?.weigering, false)
  assert.equal(v?.aanZet, null)
  assert.equal(v?.besluit, null)
  assert.deepEqual(v?.termijnen, [
    { naam: 'garantiedatum', einde: null, velden: [] },
    {
      naam: 'beslistermijn',
      einde: '2023-03-07',
      velden: [
        { sleutel: 'opgeschort', waarde: true },
        { sleutel: 'opgeschorteDagen', waarde: 13 },
      ],
    },
  ])
  assert.deepEqual(v?.brieven, [{ soort: 'TLV-beschikking' }])
  assert.deepEqual(v?.taken?.[1], {
    wie: 'secretariaat',
    taken: [{ naam: 'brief-verzenden', uiterlijk: '2023-02-20' }],
  })
  assert.equal(v?.bevat?.[0]?.past('De BETERMIJN'), true)
  assert.equal(v?.bevatNiet?.[0]?.past('Geheim!'), true)
})

test('a field that two records call the same has the choices of the record that the step names', () => {
  const { stappen } = scenario(`
swv: GV
spelers: { Z: { rol: zorgcoördinator, organisatie: CSG Het Streek College } }
leerlingen: { A: { geboren: 2008-03-14, school: CSG Het Streek College } }
stappen:
  - { op: 2022-09-05, door: Z, doe: zaak-starten, zaak: a, met: { procedure: GV-COMMA, betreft: A } }
  - { door: Z, doe: vastleggen, met: { wat: Informatieverzoek vastleggen, wie: ouder } }
  - { door: Z, doe: vastleggen, met: { wat: contact, wie: school } }
`)
  const keuzes = stappen.slice(1).map(({ velden: { wie } }) => (wie?.soort === 'keuze' ? wie.keuzes.map((k) => k.waarde) : []))
  assert.deepEqual(keuzes, [
    ['school', 'ouder', 'leerplicht', 'hulpverlening'],
    ['school', 'leerplichtambtenaar', 'jeugdconsulent'],
  ])
})

test('an amount is set without a zaak, before any is begun; its fields are checked like those of an opdracht', () => {
  const VOORAF = (met: string) => KLEIN('').replace('stappen:\n', `stappen:\n  - { door: BEHEER, doe: bedrag-vaststellen, met: ${met} }\n`).replace('spelers:\n', 'spelers:\n  BEHEER: { rol: beheerder }\n')
  const [eerste] = scenario(VOORAF('{ parameter: overstap-sbo, vanaf: 2023-08-01, bedrag: 850.00 }')).stappen
  assert.deepEqual([eerste?.doe, eerste?.zaak, eerste?.met.map((m) => m.naam)], ['bedrag-vaststellen', null, ['parameter', 'vanaf', 'bedrag']])
  assert.match(fouten(VOORAF('{ parameter: overstap-sbo, vannaf: 2023-08-01 }'))[0] ?? '', /Het veld "vannaf" bestaat niet bij bedrag-vaststellen.*vanaf/)
})
