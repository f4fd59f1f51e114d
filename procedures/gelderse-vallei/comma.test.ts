// GV-COMMA played on the pure core. Each test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import type { Feiten, Persoonfeit } from '#domein/verloop/opdracht.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { kengetalfeiten } from '#domein/kengetal/feiten.ts'
import { STANDAARDKENGETALLEN } from '#domein/kengetal/standaard.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { COMMA } from './comma.ts'
import { KENGETALLEN } from './kengetallen.ts'

const wie = (id: string, rol: Persoonfeit['rollen'][number]['rol']): Persoonfeit => ({
  id,
  naam: id,
  rollen: [{ rol, organisatie: null }],
  disciplines: [],
  werkgever: null,
  werkgeverBestuur: null,
  pool: null,
  kanaal: 'mail',
  heeftMail: true,
})
const MENSEN = [
  wie('gedragsdeskundige', 'gedragsdeskundige-comma'),
  wie('sociotherapeut', 'sociotherapeut-comma'),
  wie('jeugdconsulent', 'jeugdconsulent'),
]
const LEEG = speel().situatie().context.feiten

const CRITERIA = {
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
}
const VERKLARINGEN = { ontoereikendEigenSchool: true, ontoereikendCollegaschool: true, externNodig: true }
const STUKKEN = [
  'aanmeldformulier-comma',
  'OPP',
  'zienswijze-ouders',
  'zienswijze-leerling',
  'toestemming-comma',
  'didactisch',
]
const START = {
  op: '2022-09-05',
  tot: '2023-02-10',
  administratieveInschrijving: 'Pallas Athene College',
  zorgplichtschool: 'CSG Het Streek College',
  gemeenteBetrokkene: 'smw',
}

function begin(op: Datum = '2022-08-22', feiten: Partial<Feiten> = {}): Spel {
  return speel({ procedure: COMMA, gestart: op, mensen: MENSEN, feiten })
}

/** Screened with these answers, after a contact by the school. */
function gescreend(anders: Record<string, unknown> = {}, op?: Datum, feiten: Partial<Feiten> = {}): Spel {
  const zaak = begin(op, feiten)
  const dag = zaak.toestand.gestartOp
  return zaak
    .doe(dag, 'contactpersoon', 'vastleggen', { wat: 'contact', wie: 'school' })
    .doe(dag, 'contactpersoon', 'screening-vastleggen', { ...CRITERIA, ...anders })
}

/** Filed with these stukken. */
function ingediend(op?: Datum, feiten: Partial<Feiten> = {}, stukken: readonly string[] = STUKKEN): Spel {
  const zaak = gescreend({}, op, feiten)
  const dag = zaak.toestand.gestartOp
  zaak.doe(dag, 'zorgcoordinator', 'formulier-invullen', {
    ...VERKLARINGEN,
    thuiszitten: 'dreigt',
    verzuimoverzicht: 'niet-beschikbaar',
  })
  for (const soort of stukken)
    zaak.doe(dag, 'zorgcoordinator', 'document-toevoegen', {
      soort,
      bestand: soort,
      ondertekendDoor: ['school', 'ouder'],
    })
  return zaak.doe(dag, 'zorgcoordinator', 'indienen')
}

function compleet(op?: Datum, feiten: Partial<Feiten> = {}): Spel {
  const zaak = ingediend(op, feiten)
  return zaak.doe(zaak.toestand.gestartOp, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
}

const besproken = (uitkomst: string, feiten: Partial<Feiten> = {}, op: Datum = '2022-08-22') =>
  compleet(op, feiten).doe(op, 'gedragsdeskundige', 'vastleggen', {
    wat: 'bespreking',
    uitkomst,
    ...(uitkomst === 'orientatiegesprek' ? { onderwerpen: 'Rooster en rust' } : {}),
  })

/** With consent and beschikking of the gemeente. */
const gearrangeerd = (feiten: Partial<Feiten> = {}, op: Datum = '2022-08-22') =>
  besproken('passend', feiten, op)
    .doe(op, 'jeugdconsulent', 'akkoord-geven', { partij: 'gemeente', akkoord: true })
    .doe(op, 'jeugdconsulent', 'vastleggen', { wat: 'beschikking', afgegevenOp: op })

const metStartgesprek = (feiten: Partial<Feiten> = {}, op: Datum = '2022-08-22') =>
  gearrangeerd(feiten, op).doe(op, 'gedragsdeskundige', 'gesprek-vastleggen', {
    gesprek: 'startgesprek',
    op,
    partijen: ['ouders', 'jongere'],
    verslag: 'Kennisgemaakt.',
    afspraken: 'Drie ochtenden.',
  })

const loopt = () => metStartgesprek().doe('2022-09-05', 'gedragsdeskundige', 'uitvoering-starten', START)

const bezet = (lopend: number, wachtend: Feiten['bezetting']['wachtend'] = []): Partial<Feiten> => ({
  bezetting: { lopend, wachtend, toegekendDitSchooljaar: lopend },
})

/** The outcome of one criterion. */
const punt = (id: string, anders: Record<string, unknown> = {}, feiten: Partial<Feiten> = {}) =>
  gescreend(anders, undefined, feiten).toestand.screening?.punten[id]

/** What a zaak adds to one key figure: answer, day and number. */
const telt = (kengetal: string, zaak: Spel) =>
  kengetalfeiten([...STANDAARDKENGETALLEN, ...KENGETALLEN], zaak.situatie())
    .filter((f) => f.kengetal === kengetal)
    .map((f) => [f.waarde, f.datum, f.aantal])

const orientatie = (anders: Record<string, unknown>) => ({
  gesprek: 'orientatiegesprek',
  op: '2023-05-12',
  partijen: ['ouders', 'gemeente'],
  verslag: 'Besproken.',
  ...anders,
})
const inGesprek = () => besproken('orientatiegesprek', {}, '2023-05-10')

test('GV-065: with one of the three declarations missing it cannot be filed', () => {
  for (const veld of Object.keys(VERKLARINGEN)) {
    const zaak = gescreend().doe('2022-08-22', 'zorgcoordinator', 'formulier-invullen', {
      ...VERKLARINGEN,
      [veld]: null,
    })
    assert.match(
      zaak.probeer('2022-08-22', 'zorgcoordinator', 'indienen')?.reden ?? '',
      /Bevestig eerst/,
      veld,
    )
  }
})

test('an arrangement is temporary: no start without a last day', () => {
  const { tot: _tot, ...zonder } = START
  assert.ok(
    metStartgesprek().probeer('2022-09-05', 'gedragsdeskundige', 'uitvoering-starten', zonder)?.velden?.[
      'tot'
    ],
  )
})

test('GV-068: school and home in Barneveld: only with reasons it goes on, with who departed, and it counts as one departure', () => {
  const elders: Partial<Feiten> = {
    leerling: LEEG.leerling && { ...LEEG.leerling, woonplaats: 'Barneveld' },
    aanvrager: LEEG.aanvrager && { ...LEEG.aanvrager, plaats: 'Barneveld' },
  }
  const zaak = gescreend({}, undefined, elders)
  assert.deepEqual([zaak.toestand.screening?.uitkomst, zaak.toestand.fase], ['negatief', 'screening'])
  zaak.doe('2022-08-23', 'contactpersoon', 'screening-vastleggen', {
    ...CRITERIA,
    motivering: 'De jongere verhuist naar Ede.',
  })
  assert.deepEqual(
    [zaak.toestand.screening?.uitkomst, zaak.toestand.screening?.door, zaak.toestand.fase],
    ['afwijking', 'contactpersoon', 'aanvraag'],
  )
  assert.equal(zaak.toestand.screening?.motivering, 'De jongere verhuist naar Ede.')
  assert.deepEqual(telt('afwijkingen', zaak), [['regio', '2022-08-23', 1]])
})

test('GV-069: a question of a parent is on record as informatieverzoek and is no application', () => {
  const zaak = begin('2023-02-01').doe('2023-02-01', 'contactpersoon', 'vastleggen', {
    wat: 'informatieverzoek',
    wie: 'ouder',
  })
  assert.notEqual(zaak.status, 'Aanmelding')
  assert.equal(zaak.toestand.ingediendOp, null)
  assert.equal(zaak.toestand.registraties[0]?.registratie, 'informatieverzoek')
})

test('GV-070: no screening after a contact of only a parent; after the school, or the gemeente without a school, there is', () => {
  const zaak = begin().doe('2022-08-22', 'contactpersoon', 'vastleggen', {
    wat: 'informatieverzoek',
    wie: 'ouder',
  })
  const screen = (z: Spel) => z.probeer('2022-08-22', 'contactpersoon', 'screening-vastleggen', CRITERIA)
  assert.match(screen(zaak)?.reden ?? '', /pas na contact door de school/)
  zaak.doe('2022-08-22', 'contactpersoon', 'vastleggen', { wat: 'contact', wie: 'school' })
  assert.equal(screen(zaak), null)
  const consulent = (school: string | null) =>
    begin('2022-08-22', { leerling: LEEG.leerling && { ...LEEG.leerling, school } }).doe(
      '2022-08-22',
      'contactpersoon',
      'vastleggen',
      { wat: 'contact', wie: 'jeugdconsulent' },
    )
  assert.equal(screen(consulent(null)), null)
  assert.equal(screen(consulent(STREEK))?.grond, 'GV-070')
})

test('GV-071: without a screening the school cannot file Comma for this pupil', () => {
  const zaak = begin()
  assert.match(
    zaak.probeer('2022-08-22', 'zorgcoordinator', 'indienen')?.reden ?? '',
    /pas na de stap "Eerste screening"/,
  )
  assert.equal(gescreend({ terugkeer: false }).toestand.fase, 'screening')
  assert.equal(gescreend().toestand.fase, 'aanvraag')
})

test('GV-072: every level except praktijkonderwijs', () => {
  assert.equal(punt('niveau', { niveau: 'pro', leerjaar: 2 }), false)
  assert.equal(punt('niveau', { niveau: 'vwo', leerjaar: 5 }), true)
})

test('GV-073: at school or living in Ede, Wageningen or Rhenen', () => {
  const plaats = (school: string, woonplaats: string) =>
    punt(
      'regio',
      {},
      {
        leerling: LEEG.leerling && { ...LEEG.leerling, woonplaats },
        aanvrager: LEEG.aanvrager && { ...LEEG.aanvrager, plaats: school, deelnemer: false },
      },
    )
  assert.equal(plaats('Veenendaal', 'Rhenen'), true)
  assert.equal(plaats('Barneveld', 'Barneveld'), false)
})

test('GV-074: both parts of the problem are asked, and one no is not met', () => {
  const { kleineSetting: _k, ...zonder } = CRITERIA
  const zaak = begin().doe('2022-08-22', 'contactpersoon', 'vastleggen', { wat: 'contact', wie: 'school' })
  assert.ok(
    zaak.probeer('2022-08-22', 'contactpersoon', 'screening-vastleggen', zonder)?.velden?.['kleineSetting'],
  )
  assert.equal(punt('problematiek', { kleineSetting: false }), false)
  assert.equal(punt('problematiek', { internaliserend: false }), false)
  assert.equal(punt('problematiek'), true)
})

test('GV-075: eighteen months at home is not met, and only reasons lead on', () => {
  const lang = { verzuim: 'lang', maandenThuis: 18 }
  const zaak = gescreend(lang)
  assert.equal(zaak.toestand.screening?.punten['verzuimcriterium'], false)
  assert.equal(zaak.toestand.fase, 'screening')
  assert.equal(gescreend({ ...lang, motivering: 'Er is net hulp gestart.' }).toestand.fase, 'aanvraag')
})

test('GV-076: no return to be expected is not met', () => {
  assert.equal(punt('terugkeer', { terugkeer: false }), false)
})

test('GV-077: the motivation of the three is on record apart', () => {
  const { screening } = gescreend({ motivatieSchool: false }).toestand
  assert.deepEqual(
    ['motivatieJongere', 'motivatieOuders', 'motivatieSchool'].map((naam) => screening?.velden[naam]),
    [true, true, false],
  )
  assert.equal(screening?.punten['motivatie'], false)
})

test('GV-078: at least one goal of the list', () => {
  const zaak = begin().doe('2022-08-22', 'contactpersoon', 'vastleggen', { wat: 'contact', wie: 'school' })
  assert.ok(
    zaak.probeer('2022-08-22', 'contactpersoon', 'screening-vastleggen', { ...CRITERIA, doelen: [] })
      ?.velden?.['doelen'],
  )
})

test('GV-079: each of the stukken that misses makes the file incomplete with exactly that one', () => {
  const ONTBREEKT: Record<string, RegExp> = {
    'aanmeldformulier-comma': /^Aanmeldformulier Comma ontbreekt$/,
    OPP: /^OPP ontbreekt$/,
    'zienswijze-ouders': /^Zienswijze ouder/,
    'toestemming-comma': /^Toestemmingsverklaring Comma ontbreekt$/,
    didactisch: /^Didactische gegevens/,
  }
  for (const [soort, tekst] of Object.entries(ONTBREEKT)) {
    const zaak = ingediend(
      undefined,
      {},
      STUKKEN.filter((x) => x !== soort),
    ).doe('2022-08-23', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'incompleet' })
    assert.equal(zaak.status, 'Dossier incompleet')
    assert.equal(zaak.toestand.ontbreekt.length, 1)
    assert.match(zaak.toestand.ontbreekt[0] ?? '', tekst)
  }
})

test('GV-080: "verzuim: niet beschikbaar" does not stop the file from being complete', () => {
  const zaak = compleet()
  assert.equal(zaak.toestand.antwoorden['verzuimoverzicht'], 'niet-beschikbaar')
  assert.equal(zaak.status, 'In behandeling')
})

test('GV-081: only the view of the parents is incomplete with the view of the pupil', () => {
  const zaak = ingediend(
    undefined,
    {},
    STUKKEN.filter((x) => x !== 'zienswijze-leerling'),
  ).doe('2022-08-23', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'incompleet' })
  assert.deepEqual(zaak.toestand.ontbreekt, ['Zienswijze leerling ontbreekt'])
})

test('GV-082: discussed within two werkweken, over Koningsdag; red on the day after; the zorgcoordinator hears of it', () => {
  const zaak = compleet('2023-04-19')
  assert.equal(zaak.einde('besprekingstermijn'), '2023-05-04')
  assert.ok(!zaak.naar('2023-05-04').signalen.includes('besprekingstermijn-verstreken'))
  assert.ok(zaak.naar('2023-05-05').signalen.includes('besprekingstermijn-verstreken'))
  zaak.doe('2023-05-08', 'gedragsdeskundige', 'vastleggen', { wat: 'bespreking', uitkomst: 'passend' })
  const bericht = zaak.toestand.brieven.find((b) => b.brief === 'bericht-stap')
  assert.deepEqual([bericht?.aan.id, bericht?.stand], [STREEK, 'verzonden'])
})

test('GV-083: an orientation talk is a choice, and then its subjects are needed', () => {
  const zaak = compleet()
  const kies = (uitkomst: string, anders: Record<string, unknown> = {}) =>
    zaak.probeer('2022-08-23', 'gedragsdeskundige', 'vastleggen', { wat: 'bespreking', uitkomst, ...anders })
  assert.ok(kies('orientatiegesprek')?.velden?.['onderwerpen'])
  assert.equal(kies('orientatiegesprek', { onderwerpen: 'Rooster' }), null)
  assert.equal(zaak.toestand.fase, 'orientatie')
  assert.equal(besproken('passend').toestand.fase, 'akkoord-gemeente')
  assert.equal(besproken('niet-passend').status, 'Afgewezen')
})

test('GV-086: the invitation names who must be asked, and a missing gemeente is a warning', () => {
  const soort = COMMA.gesprekken?.find((g) => g.id === 'orientatiegesprek')
  assert.deepEqual(soort?.genodigden, [
    'ouders',
    'gemeente',
    'behandelaar',
    'sociotherapeut-comma',
    'gedragsdeskundige-comma',
  ])
  const plan = (partijen: readonly string[]) =>
    inGesprek().doe('2023-05-10', 'zorgcoordinator', 'gesprek-plannen', {
      gesprek: 'orientatiegesprek',
      op: '2023-05-12',
      partijen,
    }).signalen
  assert.ok(plan(['ouders', 'sociotherapeut-comma']).includes('orientatiegesprek-zonder-gemeente'))
  assert.ok(!plan(soort.genodigden ?? []).includes('orientatiegesprek-zonder-gemeente'))
})

test('GV-087: a positive decision in the talk needs the agreement with the gemeente on record', () => {
  const zaak = inGesprek()
  const met = (anders: Record<string, unknown>) =>
    zaak.probeer('2023-05-12', 'zorgcoordinator', 'gesprek-vastleggen', orientatie(anders))
  assert.match(met({ uitkomst: 'positief' })?.reden ?? '', /afstemming met de gemeente/)
  assert.equal(met({ uitkomst: 'positief', afstemmingGemeente: true }), null)
  assert.equal(zaak.toestand.fase, 'akkoord-gemeente')
})

test('GV-088: no decision yet needs the list of what is needed, and then the team decides', () => {
  const zaak = inGesprek()
  const met = (anders: Record<string, unknown>) =>
    zaak.probeer('2023-05-12', 'zorgcoordinator', 'gesprek-vastleggen', orientatie(anders))
  assert.ok(met({ uitkomst: 'nog-geen-besluit' })?.velden?.['nogNodig'])
  assert.equal(met({ uitkomst: 'nog-geen-besluit', nogNodig: ['Verslag van de behandelaar'] }), null)
  assert.deepEqual([zaak.toestand.fase, zaak.aanZet?.rol], ['besluit-team', 'gedragsdeskundige-comma'])
})

test('GV-089: after the talk there is a task per invited party, each ticked off apart', () => {
  const zaak = inGesprek().doe(
    '2023-05-12',
    'zorgcoordinator',
    'gesprek-vastleggen',
    orientatie({ uitkomst: 'positief', afstemmingGemeente: true }),
  )
  const open = () =>
    zaak.toestand.opvolging.filter((o) => o.id.startsWith('besluit-doorgeven') && !o.gedaan).map((o) => o.id)
  assert.deepEqual(open(), [
    'besluit-doorgeven-ouders',
    'besluit-doorgeven-school',
    'besluit-doorgeven-gemeente',
    'besluit-doorgeven-behandelaar',
    'besluit-doorgeven-sociotherapeut',
  ])
  zaak.doe('2023-05-13', 'gedragsdeskundige', 'taak-afhandelen', { taak: 'besluit-doorgeven-ouders' })
  assert.equal(open().length, 4)
})

test('GV-089: who else was invited to the talk gets a task too, ticked off apart', () => {
  const zaak = inGesprek()
    .doe('2023-05-10', 'zorgcoordinator', 'gesprek-plannen', {
      gesprek: 'orientatiegesprek',
      op: '2023-05-12',
      partijen: ['ouders', 'gemeente', 'jongere', 'leerplicht', 'gedragsdeskundige-comma'],
      deelnemers: ['smw', 'gedragsdeskundige'],
    })
    .doe(
      '2023-05-12',
      'zorgcoordinator',
      'gesprek-vastleggen',
      orientatie({ uitkomst: 'positief', afstemmingGemeente: true }),
    )
  const erbij = () =>
    zaak.toestand.opvolging
      .filter((o) => o.id.startsWith('besluit-doorgeven') && !o.gedaan)
      .map((o) => o.titel)
      .slice(5)
  assert.deepEqual(erbij(), [
    'Besluit doorgeven aan jongere',
    'Besluit doorgeven aan leerplicht',
    'Besluit doorgeven aan SMW (schoolmaatschappelijk werk)',
  ])
  zaak.doe('2023-05-13', 'gedragsdeskundige', 'taak-afhandelen', { taak: 'besluit-doorgeven-leerplicht' })
  assert.equal(erbij().length, 2)
})

test('GV-090: no start and not Gearrangeerd without the consent and the beschikking of the gemeente', () => {
  const zaak = besproken('passend', {}, '2023-05-15').doe('2023-05-16', 'jeugdconsulent', 'akkoord-geven', {
    partij: 'gemeente',
    akkoord: true,
  })
  const start = { ...START, op: '2023-05-30', tot: '2023-07-07' }
  zaak.doe('2023-05-16', 'gedragsdeskundige', 'gesprek-vastleggen', {
    gesprek: 'startgesprek',
    op: '2023-05-16',
    verslag: 'x',
    afspraken: 'x',
  })
  assert.match(
    zaak.probeer('2023-05-22', 'gedragsdeskundige', 'uitvoering-starten', start)?.reden ?? '',
    /Beschikking van de gemeente/,
  )
  assert.notEqual(zaak.status, 'Gearrangeerd')
  zaak.doe('2023-05-22', 'gedragsdeskundige', 'vastleggen', { wat: 'beschikking', afgegevenOp: '2023-05-20' })
  assert.equal(zaak.status, 'Gearrangeerd')
  assert.equal(zaak.probeer('2023-05-30', 'gedragsdeskundige', 'uitvoering-starten', start), null)
})

test('GV-091: not fitting: the school is told to turn to the contactpersoon, who gets a task', () => {
  const zaak = besproken('niet-passend')
  assert.ok(zaak.toestand.brieven.some((b) => b.brief === 'bericht-niet-passend' && b.aan.id === STREEK))
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'vervolg-na-comma' && t.rol === 'contactpersoon'))
})

test('a gemeente that does not agree is a refusal like any other: letters, and the contactpersoon takes it further', () => {
  const zaak = besproken('passend', {}, '2023-05-15').doe('2023-05-16', 'jeugdconsulent', 'akkoord-geven', {
    partij: 'gemeente',
    akkoord: false,
    toelichting: 'Er loopt al andere hulp.',
  })
  assert.equal(zaak.status, 'Afgewezen')
  assert.deepEqual(
    zaak.toestand.opvolging.map((o) => [o.id, o.rol]),
    [['vervolg-na-comma', 'contactpersoon']],
  )
  const soorten = new Set(zaak.toestand.brieven.map((b) => b.brief))
  assert.ok(soorten.has('bericht-niet-passend') && soorten.has('afwijzing-arrangement'))
})

test('GV-092: no start without the startgesprek', () => {
  assert.match(
    gearrangeerd().probeer('2022-09-05', 'gedragsdeskundige', 'uitvoering-starten', START)?.reden ?? '',
    /pas na het startgesprek/,
  )
  assert.equal(
    metStartgesprek().probeer('2022-09-05', 'gedragsdeskundige', 'uitvoering-starten', START),
    null,
  )
})

test('GV-094: a free place is offered in the order of the waiting list; out of turn needs reasons', () => {
  const ander = (sinds: Datum) => bezet(11, [{ zaak: 'ander', sinds }])
  const start = { ...START, op: '2023-04-03', tot: '2023-07-07' }
  const a = metStartgesprek(ander('2023-03-22'), '2023-03-15').naar('2023-04-01')
  assert.ok(a.signalen.includes('plaats-aanbieden'))
  const b = metStartgesprek(ander('2023-03-15'), '2023-03-22').naar('2023-04-01')
  assert.ok(!b.signalen.includes('plaats-aanbieden'))
  assert.equal(
    b.probeer('2023-04-03', 'gedragsdeskundige', 'uitvoering-starten', start)?.code,
    'niet-aan-de-beurt',
  )
  b.doe('2023-04-03', 'gedragsdeskundige', 'uitvoering-starten', {
    ...start,
    motiveringVolgorde: 'A is ziek.',
  })
})

test('GV-095: at most 20 schoolweken by the school calendar', () => {
  const start = (tot: Datum) =>
    metStartgesprek().probeer('2022-09-05', 'gedragsdeskundige', 'uitvoering-starten', { ...START, tot })
  assert.match(start('2023-02-17')?.reden ?? '', /20 schoolweken/)
  assert.equal(start('2023-02-10'), null)
})

test('GV-097: the aim is half a year after the start, and a return within it counts as reached', () => {
  const zaak = loopt()
  assert.equal(zaak.einde('streefdatum'), '2023-03-04')
  const einde = (op: Datum) =>
    loopt().doe(op, 'gedragsdeskundige', 'uitvoering-beeindigen', {
      op,
      uitkomst: 'teruggekeerd',
      terugkeerEigenSchool: 'mogelijk',
    }).toestand.uitvoering?.beeindigd?.velden['streefdatumGehaald']
  assert.equal(einde('2023-02-10'), true)
  assert.equal(einde('2023-03-06'), false)
  assert.deepEqual(zaak.situatie().procedure.termijnen.find((t) => t.naam === 'streefdatum')?.zichtVoor, [
    'school',
    'ouder',
    'jongere',
  ])
  zaak.doe('2023-02-10', 'gedragsdeskundige', 'uitvoering-beeindigen', {
    op: '2023-02-10',
    uitkomst: 'teruggekeerd',
    terugkeerEigenSchool: 'mogelijk',
  })
  assert.deepEqual(telt('comma-streefdatum', zaak), [['ja', '2023-02-10', 1]])
})

test('GV-099: no start without someone of the gemeente, and the refusal names it', () => {
  const { gemeenteBetrokkene: _g, ...zonder } = START
  assert.match(
    metStartgesprek().probeer('2022-09-05', 'gedragsdeskundige', 'uitvoering-starten', zonder)?.velden?.[
      'gemeenteBetrokkene'
    ] ?? '',
    /betrokkene van de gemeente/,
  )
})

test('GV-100: the start brings the task of the plan; without aim or without the young person it is not fixed', () => {
  const zaak = loopt()
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'individueel-plan'))
  const plan = {
    wat: 'individueel-plan',
    overlegOp: '2022-09-12',
    verwachtingen: 'Rust.',
    terugkeerdoel: 'Vier dagen les.',
    jongereBetrokken: true,
  }
  const probeer = (anders: Record<string, unknown>) =>
    zaak.probeer('2022-09-12', 'gedragsdeskundige', 'vastleggen', { ...plan, ...anders })
  assert.ok(probeer({ terugkeerdoel: null })?.velden?.['terugkeerdoel'])
  assert.ok(probeer({ jongereBetrokken: null })?.velden?.['jongereBetrokken'])
  assert.equal(probeer({}), null)
  assert.ok(!zaak.taken.some((t) => t.onderwerp === 'individueel-plan'))
})

test('GV-101: the school has the task of the lesstof, with two ways', () => {
  const zaak = loopt()
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'lesstof' && t.organisatie === STREEK))
  const veld = COMMA.registraties?.find((r) => r.id === 'lesstof')?.velden['wijze']
  assert.deepEqual(veld?.soort === 'keuze' ? veld.keuzes.map((k) => k.label) : [], [
    'Lesstof aanleveren',
    'Bijhouden in Homi',
  ])
  zaak.doe('2022-09-12', 'zorgcoordinator', 'vastleggen', { wat: 'lesstof', wijze: 'homi' })
  assert.ok(!zaak.taken.some((t) => t.onderwerp === 'lesstof'))
})

test('GV-102: an adjusted OPP is a concept until it was discussed with parents and school', () => {
  const zaak = loopt()
  const leg = (anders: Record<string, unknown>) =>
    zaak.doe('2022-11-01', 'gedragsdeskundige', 'vastleggen', {
      wat: 'opp-bijstelling',
      bijstelling: 'Nieuwe doelen.',
      besprokenOuders: '2022-10-28',
      ...anders,
    })
  leg({})
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['vastgesteld'], 'concept')
  assert.ok(zaak.signalen.includes('opp-concept'))
  leg({ besprokenSchool: '2022-10-31' })
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['vastgesteld'], 'vastgesteld')
  assert.ok(!zaak.signalen.includes('opp-concept'))
})

const evaluatie = (anders: Record<string, unknown> = {}) => ({
  evaluatie: 'tussentijds',
  op: '2022-11-01',
  partijen: ['school', 'gemeente', 'ouders'],
  verslag: 'Besproken.',
  ontwikkeling: 'Komt elke dag.',
  nodig: 'Rust.',
  vervolg: 'doorgaan',
  ...anders,
})

test('GV-103: an evaluation asks development, needs and next step; a party that is missing is told', () => {
  const velden = Object.keys(OPDRACHTEN.get('evaluatie-vastleggen')?.velden(COMMA, null) ?? {})
  for (const naam of ['ontwikkeling', 'nodig', 'vervolg', 'partijen']) assert.ok(velden.includes(naam), naam)
  for (const partij of ['school', 'gemeente', 'ouders']) {
    const zaak = loopt().doe(
      '2022-11-01',
      'gedragsdeskundige',
      'evaluatie-vastleggen',
      evaluatie({ partijen: ['school', 'gemeente', 'ouders'].filter((p) => p !== partij) }),
    )
    assert.deepEqual(zaak.signalen, [`tussentijds-zonder-${partij}`])
  }
})

test('GV-104: when return does not fit the school gets the task, Comma only advises and cannot close it', () => {
  const zaak = loopt().doe(
    '2022-11-01',
    'gedragsdeskundige',
    'evaluatie-vastleggen',
    evaluatie({ vervolg: 'terugkeer-niet-passend', adviesComma: 'Een kleinere school.' }),
  )
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'passend-alternatief' && t.organisatie === STREEK))
  assert.equal(zaak.toestand.evaluaties[0]?.velden['adviesComma'], 'Een kleinere school.')
  const sluit = (door: string) =>
    zaak.probeer('2022-12-01', door, 'taak-afhandelen', { taak: 'passend-alternatief' })
  assert.equal(sluit('gedragsdeskundige')?.code, 'niet-bevoegd')
  assert.equal(sluit('zorgcoordinator'), null)
})

test('GV-105: not closed without agreements on nazorg and on the end', () => {
  const zaak = loopt()
    .doe('2022-09-12', 'gedragsdeskundige', 'taak-afhandelen', { taak: 'individueel-plan' })
    .doe('2022-09-12', 'zorgcoordinator', 'taak-afhandelen', { taak: 'lesstof' })
    .doe('2022-09-12', 'secretariaat', 'brief-verzenden')
    .doe('2023-02-10', 'gedragsdeskundige', 'uitvoering-beeindigen', {
      uitkomst: 'teruggekeerd',
      terugkeerEigenSchool: 'mogelijk',
    })
  const afronden = () => zaak.probeer('2023-02-11', 'procesbegeleider', 'afronden')?.reden ?? ''
  assert.match(afronden(), /nazorg/)
  zaak.doe('2023-02-11', 'gedragsdeskundige', 'vastleggen', { wat: 'nazorg', begeleiding: 'Wekelijks.' })
  assert.match(afronden(), /afsluiting/)
  zaak.doe('2023-02-11', 'gedragsdeskundige', 'vastleggen', { wat: 'afsluiting', afspraken: 'Klaar.' })
  assert.equal(afronden(), '')
  assert.equal(zaak.status, 'Afgerond')
})

test('GV-067: the end asks one outcome, and the key figure of the return counts it', () => {
  const zaak = loopt()
  const weigering = zaak.probeer('2023-02-10', 'gedragsdeskundige', 'uitvoering-beeindigen', {})
  assert.ok(weigering && isWeigering(weigering) && weigering.velden?.['uitkomst'])
  for (const uitkomst of ['teruggekeerd', 'alternatief', 'anders']) {
    const klaar = loopt().doe('2023-02-10', 'gedragsdeskundige', 'uitvoering-beeindigen', {
      op: '2023-02-10',
      uitkomst,
      terugkeerEigenSchool: 'mogelijk',
    })
    assert.deepEqual(telt('terugkeer', klaar), [[uitkomst, '2023-02-10', 1]])
  }
  // Without an outcome it is not closed either.
  const open = loopt()
    .doe('2023-02-10', 'gedragsdeskundige', 'vastleggen', { wat: 'nazorg', begeleiding: 'Wekelijks.' })
    .doe('2023-02-10', 'gedragsdeskundige', 'vastleggen', { wat: 'afsluiting', afspraken: 'Klaar.' })
  assert.notEqual(open.probeer('2023-02-11', 'procesbegeleider', 'afronden'), null)
})

/** Ended without a way back to the own school. */
const zonderTerugkeer = () =>
  loopt().doe('2023-02-10', 'gedragsdeskundige', 'uitvoering-beeindigen', {
    uitkomst: 'alternatief',
    terugkeerEigenSchool: 'niet-mogelijk',
  })

test('GV-344: return not possible brings the task of the directeurenoverleg, and no carrousel by itself', () => {
  const voor = loopt().naar('2023-02-10')
  assert.ok(!voor.taken.some((t) => t.onderwerp === 'directeurenoverleg'))
  const zaak = zonderTerugkeer()
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'directeurenoverleg' && t.rol === 'directeur-bestuurder'))
  assert.deepEqual([zaak.toestand.fase, zaak.toestand.open], ['comma', true])
  assert.ok(!/carrousel/i.test(JSON.stringify([zaak.taken, zaak.geschiedenis])))
  const terug = loopt().doe('2023-02-10', 'gedragsdeskundige', 'uitvoering-beeindigen', {
    uitkomst: 'teruggekeerd',
    terugkeerEigenSchool: 'mogelijk',
  })
  assert.ok(!terug.taken.some((t) => t.onderwerp === 'directeurenoverleg'))
  assert.equal(terug.toestand.uitvoering?.beeindigd?.uitkomst, 'teruggekeerd')
})

test('GV-345: the preference is in the report of the directeurenoverleg; a place that was found ends the task', () => {
  const zaak = zonderTerugkeer()
  const overleg = (anders: Record<string, unknown>) =>
    zaak.probeer('2023-02-20', 'bestuurder', 'gesprek-vastleggen', {
      gesprek: 'directeurenoverleg',
      op: '2023-02-20',
      verslag: 'Twee scholen besproken.',
      plekGevonden: false,
      ...anders,
    })
  assert.ok(overleg({})?.velden?.['voorkeurSchool'])
  assert.equal(overleg({ voorkeurSchool: 'Marnix College' }), null)
  const verslag = zaak.toestand.gesprekken.find((g) => g.gesprek === 'directeurenoverleg')
  assert.equal(verslag?.velden['voorkeurSchool'], 'Marnix College')
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'directeurenoverleg'))
  assert.equal(
    overleg({ voorkeurSchool: 'Marnix College', plekGevonden: true, plek: 'Marnix College' }),
    null,
  )
  assert.ok(!zaak.taken.some((t) => t.onderwerp === 'directeurenoverleg'))
})
