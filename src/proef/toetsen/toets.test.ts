import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Termijnbeeld, Zaakbeeld } from '#app/contract.ts'
import { zaakwoord } from '#domein/procedure/zaakwoord.ts'
import { leesBoom } from '../lezen/boom.ts'
import { Lezer } from '../lezen/lezer.ts'
import { leesVerwachting } from '../lezen/verwachting.ts'
import { type Gezien, type Omgang, verschillen } from './toets.ts'

const SCHOOL = { id: 'o-streek', naam: 'CSG Het Streek College' }

const termijn = (naam: string, einde: Termijnbeeld['einde'], meer: Partial<Termijnbeeld> = {}): Termijnbeeld => ({
  naam,
  titel: naam,
  soort: 'wettelijk',
  einde,
  loopt: true,
  verstreken: false,
  opgeschort: false,
  rekening: {
    start: '2023-01-10',
    nominaal: einde,
    einde,
    opgeschorteDagen: 13,
    verlengdeDagen: 0,
    opgeschort: false,
    lijnen: [],
    waarschuwingen: [],
  },
  ...meer,
})

const ZAAK: Zaakbeeld = {
  id: 'z-a',
  nummer: 'GV-2023-0001',
  versie: 12,
  procedure: { code: 'GV-TLV-VO', versie: '1', naam: 'TLV', heet: zaakwoord({}) },
  als: 'behandelaar',
  betreft: { leerling: { id: 'l-a', naam: 'Leerling A', geboren: '2008-03-14', woonplaats: 'Ede' }, onderwerp: null },
  aanvrager: { ...SCHOOL, school: true, contact: 'zorgcoördinator' },
  open: true,
  status: 'In behandeling',
  statusTekst: 'Compleet; deskundigen adviseren.',
  statusSinds: '2023-01-10',
  gestartOp: '2023-01-04',
  ingediendOp: '2023-01-10',
  compleetOp: '2023-01-10',
  bsn: null,
  dossiercontrole: [],
  zorgplichtschool: null,
  kenmerken: [],
  aanZet: {
    wie: 'procesbegeleider',
    rol: 'procesbegeleider',
    naam: 'deskundige-toewijzen',
    titel: 'Toewijzen: tweede deskundige',
    vanaf: null,
    uiterlijk: '2023-02-07',
  },
  taken: [
    {
      naam: 'deskundige-toewijzen',
      titel: 'Toewijzen: tweede deskundige',
      rol: 'procesbegeleider',
      persoon: null,
      organisatie: null,
      vanaf: null,
      uiterlijk: '2023-02-07',
      wie: 'procesbegeleider',
      mijn: false,
    },
    {
      naam: 'advies-uitbrengen',
      titel: 'Advies uitbrengen',
      rol: 'deskundige',
      persoon: 'p-dop',
      organisatie: null,
      vanaf: null,
      uiterlijk: '2023-02-07',
      wie: 'D-OP',
      mijn: false,
    },
    {
      naam: 'controlepunt-beantwoorden',
      titel: 'Zijn de ouders meegenomen?',
      rol: 'administratieve-ondersteuning',
      persoon: null,
      organisatie: null,
      vanaf: null,
      uiterlijk: null,
      wie: 'administratieve ondersteuning',
      mijn: false,
    },
  ],
  signalen: [{ code: 'adviezen-verschillen', tekst: 'De adviezen verschillen.', grond: 'GV-219', zwaarte: 'let-op' }],
  route: [],
  termijnen: [termijn('streeftermijn', '2023-02-07'), termijn('beslistermijn', '2023-03-07')],
  formulier: { secties: [], antwoorden: {} },
  gemis: [],
  stukken: [
    {
      id: 's1',
      soort: 'OPP',
      soortNaam: 'Ontwikkelingsperspectief (OPP)',
      naam: 'opp.pdf',
      datum: '2022-10-01',
      toegevoegdOp: '2023-01-05',
      ondertekendDoor: ['school', 'ouder'],
      paginas: 2,
    },
  ],
  adviezen: [
    {
      plaats: 'eerste',
      plaatsNaam: 'eerste deskundige',
      deskundige: 'D-OP',
      discipline: 'orthopedagoog',
      stand: 'uitgebracht',
      advies: { toekennen: true, schoolsoort: null, categorie: 'laag', tot: '2025-07-31', op: '2023-01-20', onderbouwing: [] },
      eerder: [],
    },
  ],
  brieven: [
    {
      id: 'brief-1',
      brief: 'TLV-beschikking',
      naam: 'Toelaatbaarheidsverklaring',
      aan: 'moeder',
      kanaal: 'mail',
      stand: 'verzonden',
      datum: '2023-01-31',
      pdf: true,
    },
    {
      id: 'brief-2',
      brief: 'TLV-beschikking',
      naam: 'Toelaatbaarheidsverklaring',
      aan: SCHOOL.naam,
      kanaal: 'portaal',
      stand: 'klaargezet',
      datum: null,
      pdf: false,
    },
  ],
  gesprekken: [],
  vragen: [],
  voornemen: null,
  besluit: {
    optie: 'toekennen',
    naam: 'TLV toekennen',
    op: '2023-01-31',
    van: '2023-01-31',
    tot: '2025-07-31',
    categorie: 'laag',
    grond: 'besluit van de voorzitter',
    volgnummer: 'GV-2023-0001',
    motivering: 'Conform advies.',
    antwoorden: [],
  },
  agendering: null,
  bezwaren: [],
  verwant: [],
  traject: null,
  tijdlijn: (['besluit-genomen', 'ingediend', 'zaak-gestart'] as const).map((soort, i) => ({
    volgnummer: 3 - i,
    datum: '2023-01-10',
    soort,
    tekst: soort,
    toelichting: null,
    door: null,
    rol: null,
    groep: 'overig',
  })),
  mogelijkheden: [],
}

const OMGANG: Omgang = {
  namen: {
    mens: (code) =>
      ({
        SEC: { id: 'p-sec', naam: 'SEC', rollen: [{ rol: 'secretariaat' as const, organisatie: null }] },
        'D-OP': { id: 'p-dop', naam: 'D-OP', rollen: [{ rol: 'deskundige' as const, organisatie: null }] },
        moeder: { id: 'p-moeder', naam: 'moeder', rollen: [{ rol: 'ouder' as const, organisatie: null }] },
        vader: { id: 'p-vader', naam: 'vader', rollen: [{ rol: 'ouder' as const, organisatie: null }] },
      })[code] ?? null,
    organisatie: (naam) => (naam === SCHOOL.naam ? SCHOOL : null),
  },
  geeftOok: { secretariaat: ['administratieve-ondersteuning'] },
  zaak: (alias) => (alias === 'a' ? 'z-a' : null),
  zakenVan: (code) => (code === 'B' ? ['z-b'] : []),
  leerling: (code) => (code === 'A' ? 'Leerling A' : null),
}

const GEZIEN: Gezien = { gedaan: false, weigering: null, feiten: ZAAK, eigen: ZAAK, werk: [], kengetallen: new Map(), tekst: '' }

function fouten(verwacht: string, meer: Partial<Gezien> = {}): string[] {
  const gelezen = leesBoom(verwacht)
  assert.ok('boom' in gelezen)
  const lezer = new Lezer()
  const v = leesVerwachting(lezer, gelezen.boom)
  assert.deepEqual(lezer.fouten, [])
  return verschillen(v, { ...GEZIEN, ...meer }, OMGANG)
}

/** Each of these expectations fits what is there. */
function goed(...verwachtingen: string[]): void {
  for (const v of verwachtingen) assert.deepEqual(fouten(v), [], v)
}

/** Each of these does not fit, with one difference. */
function fout(...verwachtingen: string[]): void {
  for (const v of verwachtingen) assert.equal(fouten(v).length, 1, v)
}

test('a status may be named by the step in which the zaak is', () => {
  const hier = { id: 'aanvulling', naam: 'Aanvulling gevraagd', stand: 'hier', uitleg: '', grond: null } as const
  const feiten: Zaakbeeld = { ...ZAAK, route: [hier, { ...hier, naam: 'Overleg', stand: 'straks' }] }
  assert.deepEqual(fouten('{ status: aanvulling gevraagd }', { feiten }), [])
  assert.equal(fouten('{ status: Overleg }', { feiten }).length, 1)
})

test('status and terms are compared exactly, names without regard to accents and case', () => {
  goed('{ status: in behandeling }', '{ termijnen: { streeftermijn: 2023-02-07, beslistermijn: 2023-03-07 } }')
  goed('{ termijnen: { beslistermijn: { einde: 2023-03-07, opgeschort: nee, opgeschorteDagen: 13 } } }')
  goed('{ termijnen: { garantiedatum: geen } }')
  fout('{ status: Aanmelding }', '{ termijnen: { beslistermijn: 2023-03-08 } }', '{ termijnen: { beslistermijn: geen } }')
  fout('{ termijnen: { garantiedatum: 2023-07-07 } }', '{ termijnen: { beslistermijn: { opgeschort: ja } } }')
})

test('aan zet is a speler, a role, a carried role, or a side', () => {
  goed('{ aanZet: procesbegeleider }', '{ aanZet: PB }', '{ aanZet: SWV }')
  fout('{ aanZet: SEC }', '{ aanZet: school }', '{ aanZet: niemand }', '{ aanZet: Onbekend }')
  assert.deepEqual(fouten('{ aanZet: niemand }', { feiten: { ...ZAAK, open: false, aanZet: null, taken: [] } }), [])
})

test('at least these tasks; a role that carries another has its tasks; an empty list means none', () => {
  goed('{ taken: { PB: [deskundige-toewijzen], D-OP: [advies-uitbrengen], moeder: [] } }')
  goed('{ taken: { SEC: [controlepunt-beantwoorden], procesbegeleider: [Toewijzen] } }')
  goed('{ taken: { PB: [{ naam: deskundige-toewijzen, uiterlijk: 2023-02-07 }] } }')
  fout('{ taken: { SEC: [deskundige-toewijzen] } }', '{ taken: { D-OP: [] } }', '{ taken: { XX: [] } }')
  fout('{ taken: { PB: [{ naam: deskundige-toewijzen, uiterlijk: 2023-02-08 }] } }')
})

test('signals by code or words; an empty list means none', () => {
  goed('{ signalen: [adviezen-verschillen] }', '{ signalen: [De adviezen] }')
  fout('{ signalen: [] }', '{ signalen: [norm] }')
  assert.deepEqual(fouten('{ signalen: [] }', { feiten: { ...ZAAK, signalen: [] } }), [])
})

test('letters: at least these, each another one', () => {
  goed(
    '{ brieven: [{ soort: TLV-beschikking, aan: moeder, kanaal: mail, stand: verzonden, op: 2023-01-31 }] }',
    '{ brieven: [{ soort: TLV-beschikking, aan: CSG Het Streek College }, { soort: TLV-beschikking, aan: moeder }] }',
    '{ brieven: [{ aan: school, stand: klaargezet }] }',
  )
  fout(
    '{ brieven: [{ soort: TLV-beschikking, aan: vader }] }',
    '{ brieven: [{ aan: moeder, kanaal: post }] }',
    '{ brieven: [TLV-beschikking, TLV-beschikking, TLV-beschikking] }',
    '{ brieven: [] }',
  )
})

test('documents, decision and events', () => {
  goed('{ documenten: [OPP] }', '{ documenten: [{ soort: OPP, datum: 2022-10-01, ondertekendDoor: [school, ouder] }] }')
  goed('{ besluit: toekennen }', '{ besluit: { categorie: laag, tot: 2025-07-31, grond: voorzitter } }')
  goed('{ gebeurtenissen: [zaak-gestart, besluit-genomen] }')
  fout('{ documenten: [zienswijze] }', '{ documenten: [] }', '{ documenten: [{ soort: OPP, ondertekendDoor: jongere }] }')
  fout('{ besluit: afwijzen }', '{ besluit: { tot: 2024-07-31 } }', '{ besluit: geen }')
  fout('{ gebeurtenissen: [besluit-genomen, zaak-gestart] }', '{ gebeurtenissen: [ingetrokken] }')
})

test('what a person sees and what stays hidden', () => {
  goed('{ zichtbaar: [OPP, formulier, advies eerste deskundige, besluit, TLV-beschikking, beslistermijn] }')
  goed('{ verborgen: [advies tweede deskundige, tweede advies, voornemen, zienswijze] }')
  goed('{ zichtbaar: [eerste advies, advies van D-OP] }')
  fout('{ verborgen: [OPP] }', '{ zichtbaar: [advies tweede deskundige] }', '{ verborgen: [advies D-OP] }')
  const blind = { ...ZAAK, adviezen: [], besluit: null, brieven: [], tijdlijn: [] }
  assert.deepEqual(
    fouten('{ zichtbaar: [OPP], verborgen: [advies eerste deskundige, besluit, TLV-beschikking] }', { eigen: blind }),
    [],
  )
  assert.deepEqual(fouten('{ verborgen: [zaak, OPP] }', { eigen: null }), [])
  // Talk of a document or an opdracht is not the thing itself.
  const melding = { ...blind, gemis: [{ id: 'z', soort: 'zienswijze', tekst: 'Zienswijze ontbreekt', grond: '' }] }
  assert.deepEqual(
    fouten('{ zichtbaar: [zienswijze ontbreekt], verborgen: [zienswijze, deskundige-toewijzen] }', { eigen: melding }),
    [],
  )
})

test('a refusal is compared with its reason, its way out and its fields', () => {
  const weigering = {
    status: 409,
    reden: 'Alleen PDF wordt aangenomen.',
    uitweg: 'Maak er een PDF van.',
    velden: { bestand: 'Kies een PDF-bestand.' },
  }
  const geweigerd = { gedaan: true, weigering }
  assert.deepEqual(fouten('{ weigering: alleen PDF }', geweigerd), [])
  assert.deepEqual(fouten('{ weigering: maak er een }', geweigerd), [])
  assert.deepEqual(fouten('{ weigering: /pdf.*bestand/ }', geweigerd), [])
  assert.deepEqual(fouten('{ weigering: ja }', geweigerd), [])
  assert.equal(fouten('{ weigering: te groot }', geweigerd).length, 1)
  assert.equal(fouten('{ status: In behandeling }', geweigerd).length, 1)
  assert.equal(fouten('{ weigering: alleen PDF }', { gedaan: true }).length, 1)
})

test('the worklist: rows by zaak, pupil, task or other columns', () => {
  const werk = [
    {
      zaak: 'z-a',
      nummer: 'GV-2023-0001',
      leerling: 'Leerling A',
      procedure: 'GV-TLV-VO',
      school: SCHOOL.naam,
      status: 'Aanmelding',
      taak: 'controle-uitvoeren',
      taakTitel: 'Controleren of het dossier compleet is',
      wie: 'secretariaat',
      uiterlijk: null,
      vanaf: null,
      signaal: null,
      mijn: true,
    },
  ]
  for (const eis of ['a', 'A', 'controle-uitvoeren', '{ leerling: A, status: Aanmelding, uiterlijk: geen }'])
    assert.deepEqual(fouten(`{ werkvoorraad: [${eis}] }`, { werk }), [], eis)
  assert.equal(fouten('{ werkvoorraad: [b] }', { werk }).length, 1)
  assert.equal(fouten('{ werkvoorraad: [] }', { werk }).length, 1)
  assert.deepEqual(fouten('{ werkvoorraad: [] }'), [])
})

test('text of a page or letter', () => {
  const tekst = 'Bezwaar maken kan tot en met\n 14 maart 2023.'
  assert.deepEqual(fouten('{ bevat: [tot en met 14 maart, /bezwaar/], bevatNiet: geheim }', { tekst }), [])
  assert.equal(fouten('{ bevat: 15 maart, bevatNiet: bezwaar }', { tekst }).length, 2)
})

test('expecting something of a zaak that is not there is a difference, not a crash', () => {
  assert.equal(fouten('{ status: Concept, taken: { PB: [] } }', { feiten: null, eigen: null }).length, 1)
})

test('wachtlijst: exactly these zaken in this order, by zaak, pupil, day or place', () => {
  const wachtlijst = [
    { zaak: 'z-a', nummer: 'GV-2023-0001', sinds: '2023-03-15' as const, plaats: 1 },
    { zaak: 'z-b', nummer: 'GV-2023-0002', sinds: '2023-03-22' as const, plaats: 2 },
  ]
  const met = (rijen: typeof wachtlijst): Partial<Gezien> => ({
    feiten: {
      ...ZAAK,
      traject: {
        screening: null,
        registraties: [],
        akkoorden: [],
        mensen: [],
        wachtSinds: null,
        plaatsen: { plaatsen: 12, lopend: 12, toegekendDitSchooljaar: 12, wachtlijst: rijen },
        uitvoering: null,
        evaluaties: [],
      },
    },
  })
  assert.deepEqual(fouten('wachtlijst: [a, B]', met(wachtlijst)), [])
  assert.deepEqual(
    fouten('wachtlijst: [{ zaak: a, sinds: 2023-03-15, plaats: 1 }, { leerling: B }]', met(wachtlijst)),
    [],
  )
  assert.deepEqual(fouten('wachtlijst: geen', met([])), [])
  assert.deepEqual(fouten('wachtlijst: [B, a]', met(wachtlijst)), [
    'wachtlijst: verwacht B; a, gezien GV-2023-0001 sinds 2023-03-15; GV-2023-0002 sinds 2023-03-22.',
  ])
  assert.match(fouten('wachtlijst: [a]', met(wachtlijst))[0] ?? '', /verwacht a, gezien/)
  assert.match(fouten('wachtlijst: geen', met(wachtlijst))[0] ?? '', /verwacht geen/)
})
