// GV-DOORSTART-IND played on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import type { Feiten, Persoonfeit } from '#domein/verloop/opdracht.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { DOORSTART_INDIVIDUEEL as PROCEDURE } from './doorstart-individueel.ts'

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
const MENSEN = [wie('projectleider', 'projectleider-doorstart'), wie('teamlid', 'teamlid-doorstart')]
const LEEG = speel().situatie().context.feiten
const DAG = '2022-09-05'
const CRITERIA = {
  niveau: 'vmbo',
  externaliserend: true,
  doelen: ['motivatie'],
  verzuimOfUitval: true,
  planNodig: true,
  eigenInzet: true,
  gemotiveerd: true,
  doelenPassen: true,
}
const STUKKEN = [
  'aanmeldformulier-doorstart',
  'zienswijze-ouders',
  'zienswijze-leerling',
  'didactisch',
  'verzuim',
]

const begin = (feiten: Partial<Feiten> = {}) =>
  speel({ procedure: PROCEDURE, gestart: DAG, mensen: MENSEN, feiten })
const gescreend = (anders: Record<string, unknown> = {}, feiten: Partial<Feiten> = {}) =>
  begin(feiten)
    .doe(DAG, 'contactpersoon', 'vastleggen', { wat: 'contact' })
    .doe(DAG, 'contactpersoon', 'screening-vastleggen', { ...CRITERIA, ...anders })
function ingediend(stukken: readonly string[] = STUKKEN): Spel {
  const zaak = gescreend().doe(DAG, 'zorgcoordinator', 'formulier-invullen', {
    thuiszitten: 'dreigt',
    ontoereikendEigenSchool: true,
    ontoereikendCollegaschool: true,
    externNodig: true,
    opp: 'niet-beschikbaar',
  })
  for (const soort of stukken)
    zaak.doe(DAG, 'zorgcoordinator', 'document-toevoegen', { soort, bestand: soort })
  return zaak.doe(DAG, 'zorgcoordinator', 'indienen')
}
const compleet = () => ingediend().doe(DAG, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
const TOEKENNEN = { besluit: 'toekennen', motivering: 'Past.', tot: '2023-02-01' }
const toegekend = () => compleet().doe(DAG, 'projectleider', 'besluit-nemen', TOEKENNEN)

test('GV-106: only a contact of a parent gives no screening; after the school it can', () => {
  const zaak = begin().doe(DAG, 'contactpersoon', 'vastleggen', { wat: 'informatieverzoek', wie: 'ouder' })
  const screen = () => zaak.probeer(DAG, 'contactpersoon', 'screening-vastleggen', CRITERIA)
  assert.match(screen()?.reden ?? '', /pas na contact door de school/)
  zaak.doe(DAG, 'contactpersoon', 'vastleggen', { wat: 'contact' })
  assert.equal(screen(), null)
})

test('GV-108: without a positive screening it cannot be filed', () => {
  assert.ok(begin().probeer(DAG, 'zorgcoordinator', 'indienen'))
  assert.equal(gescreend({ planNodig: false }).toestand.fase, 'screening')
  assert.equal(gescreend({ planNodig: false, motivering: 'Toch.' }).toestand.fase, 'aanvraag')
})

test('GV-109 GV-111: praktijkonderwijs is met, and not externalising stops nothing', () => {
  assert.equal(gescreend({ niveau: 'pro' }).toestand.screening?.punten['niveaucriterium'], true)
  assert.equal(gescreend({ externaliserend: false }).toestand.screening?.uitkomst, 'positief')
})

test('GV-110: living in the region is not enough', () => {
  const zaak = gescreend(
    {},
    {
      leerling: LEEG.leerling && { ...LEEG.leerling, woonplaats: 'Rhenen' },
      aanvrager: LEEG.aanvrager && { ...LEEG.aanvrager, plaats: 'Veenendaal' },
    },
  )
  assert.equal(zaak.toestand.screening?.punten['regio'], false)
})

test('GV-112: each of these on no is not met', () => {
  for (const id of ['verzuimOfUitval', 'planNodig', 'eigenInzet', 'gemotiveerd', 'doelenPassen'])
    assert.equal(gescreend({ [id]: false }).toestand.screening?.uitkomst, 'negatief', id)
})

test('GV-114 GV-115: verzuim misses is incomplete; without an OPP it is complete when that is said', () => {
  const zaak = ingediend(STUKKEN.filter((s) => s !== 'verzuim'))
  zaak.doe(DAG, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'incompleet' })
  assert.deepEqual(zaak.toestand.ontbreekt, ['Overzicht verzuim ontbreekt'])
  assert.equal(compleet().status, 'In behandeling')
})

test('GV-116: a member notes advice, only the projectleider decides', () => {
  const zaak = compleet().doe(DAG, 'teamlid', 'vastleggen', { wat: 'teamadvies', advies: 'Doen.' })
  assert.equal(zaak.probeer(DAG, 'teamlid', 'besluit-nemen', TOEKENNEN)?.code, 'niet-bevoegd')
  assert.equal(zaak.probeer(DAG, 'projectleider', 'besluit-nemen', TOEKENNEN), null)
})

test('GV-066: granting without a last day is refused', () => {
  const { tot: _tot, ...zonder } = TOEKENNEN
  assert.ok(compleet().probeer(DAG, 'projectleider', 'besluit-nemen', zonder)?.velden?.['tot'])
})

test('GV-117: after the decision Doorstart has the task to plan the startgesprek', () => {
  const taak = toegekend().taken.find((t) => t.naam === 'gesprek-plannen')
  assert.deepEqual([taak?.titel, taak?.rol], ['Startgesprek plannen', 'projectleider-doorstart'])
})

/** Granted, the talk at the start held, and begun. */
const gestart = () =>
  toegekend()
    .doe('2022-09-08', 'projectleider', 'gesprek-vastleggen', {
      gesprek: 'startgesprek',
      op: '2022-09-08',
      partijen: ['jongere', 'ouders', 'school'],
      verslag: 'Kennisgemaakt.',
      afspraken: 'Elke week een gesprek.',
    })
    .doe('2022-09-12', 'projectleider', 'uitvoering-starten', { op: '2022-09-12', tot: '2023-02-01' })
const PLAN = {
  wat: 'plan',
  doelen: 'Op tijd in de les.',
  verwachtingen: 'Iedereen is open.',
  onderdelen: ['observatie', 'coaching-jongere', 'coaching-docent', 'procesondersteuning', 'anders'],
  inzetJongere: 'Komt elke dag.',
  inzetOuders: 'Bellen elke week.',
  inzetSchool: 'Vaste mentor.',
  inzetHulp: 'Gezinscoach.',
}
const EVALUATIE = {
  evaluatie: 'tussentijds',
  op: '2022-11-01',
  partijen: ['jongere', 'ouders', 'school', 'gemeente'],
  verslag: 'Besproken.',
  ontwikkeling: 'Minder verzuim.',
  nodig: 'Rust.',
}

test('GV-113: at least one of the goals, and another one may be named', () => {
  const zonder = begin()
    .doe(DAG, 'contactpersoon', 'vastleggen', { wat: 'contact' })
    .probeer(DAG, 'contactpersoon', 'screening-vastleggen', { ...CRITERIA, doelen: [] })
  assert.ok(zonder?.velden?.['doelen'])
  for (const doel of ['motivatie', 'sociaal-emotioneel', 'schools', 'behoud', 'anders'])
    assert.deepEqual(gescreend({ doelen: [doel] }).toestand.screening?.velden['doelen'], [doel])
})

test('GV-118: no field asks for enrolment elsewhere, and the own school keeps the duty of care', () => {
  const velden = [
    ...Object.entries(formulierVelden(PROCEDURE)),
    ...(PROCEDURE.registraties ?? []).flatMap((r) => Object.entries(r.velden)),
    ...PROCEDURE.route.flatMap((f) =>
      f.soort === 'uitvoering'
        ? [...Object.entries(f.start?.velden ?? {}), ...Object.entries(f.beeindigen?.velden ?? {})]
        : [],
    ),
  ]
  assert.deepEqual(
    velden.filter(([naam, veld]) => /inschrijving|ingeschreven/i.test(`${naam} ${veld.label}`)),
    [],
  )
  const zaak = gestart()
  assert.equal(zaak.situatie().context.feiten.leerling?.school, zaak.toestand.aanvrager)
  assert.equal(PROCEDURE.zorgplicht, 'aanvrager')
})

test('GV-119: a plan that misses what one of the parties does gives a signal; a next plan is a next version', () => {
  const zaak = gestart()
  for (const partij of ['Jongere', 'Ouders', 'School', 'Hulp']) {
    zaak.doe('2022-09-14', 'projectleider', 'vastleggen', { ...PLAN, [`inzet${partij}`]: null })
    assert.deepEqual(
      zaak.signalen.filter((s) => s.startsWith('plan-')),
      [`plan-zonder-inzet-${partij.toLowerCase()}`],
    )
  }
  zaak.doe('2022-09-20', 'projectleider', 'vastleggen', PLAN)
  assert.deepEqual(
    zaak.signalen.filter((s) => s.startsWith('plan-')),
    [],
  )
  assert.equal(zaak.toestand.registraties.filter((r) => r.registratie === 'plan').length, 5)
  assert.equal(PROCEDURE.registraties?.find((r) => r.id === 'plan')?.versies, true)
})

test('GV-120: all parts of the plan can be chosen together', () => {
  const zaak = gestart().doe('2022-09-14', 'projectleider', 'vastleggen', PLAN)
  assert.deepEqual(zaak.toestand.registraties.at(-1)?.velden['onderdelen'], PLAN.onderdelen)
})

test('GV-121: an evaluation asks development, need and next step, and keeps who was there', () => {
  const zaak = gestart()
  const { ontwikkeling: _o, nodig: _n, ...zonder } = EVALUATIE
  assert.deepEqual(
    Object.keys(zaak.probeer('2022-11-01', 'projectleider', 'evaluatie-vastleggen', zonder)?.velden ?? {}),
    ['ontwikkeling', 'nodig', 'vervolg'],
  )
  zaak.doe('2022-11-01', 'projectleider', 'evaluatie-vastleggen', { ...EVALUATIE, vervolg: 'doorgaan' })
  assert.deepEqual(zaak.toestand.evaluaties[0]?.deelnemers, EVALUATIE.partijen)
  zaak.doe('2022-12-01', 'projectleider', 'evaluatie-vastleggen', {
    ...EVALUATIE,
    op: '2022-12-01',
    partijen: ['school', 'ouders'],
    vervolg: 'doorgaan',
  })
  assert.ok(zaak.signalen.includes('tussentijds-zonder-jongere'))
})

test('GV-122: not fitting asks advice of Doorstart and gives the school the task to find an alternative', () => {
  const zaak = gestart()
  const niet = { ...EVALUATIE, vervolg: 'niet-passend' }
  assert.ok(
    zaak.probeer('2022-11-01', 'projectleider', 'evaluatie-vastleggen', niet)?.velden?.['adviesDoorstart'],
  )
  zaak.doe('2022-11-01', 'projectleider', 'evaluatie-vastleggen', {
    ...niet,
    adviesDoorstart: 'Praktijkroute.',
  })
  const taak = zaak.taken.find((t) => t.onderwerp === 'passend-alternatief')
  assert.deepEqual([taak?.rol, taak?.organisatie], ['zorgcoordinator', zaak.toestand.aanvrager])
  assert.match(taak?.titel ?? '', /samen met de ouders \(zorgplicht\)/)
})

test('GV-123 GV-124: the task to add the evaluated OPP stays until it is there; not closed without agreements', () => {
  const zaak = gestart().doe('2022-09-12', 'secretariaat', 'brief-verzenden')
  const oppTaak = () => zaak.taken.filter((t) => t.onderwerp === 'opp-evaluatie').map((t) => t.rol)
  assert.deepEqual(oppTaak(), ['zorgcoordinator'])
  zaak.doe('2023-01-20', 'projectleider', 'uitvoering-beeindigen', { uitkomst: 'teruggekeerd' })
  assert.match(zaak.probeer('2023-02-02', 'projectleider', 'afronden')?.reden ?? '', /Evaluatie van het OPP/)
  zaak.doe('2023-02-02', 'zorgcoordinator', 'document-toevoegen', {
    soort: 'OPP-geevalueerd',
    bestand: 'evaluatie',
  })
  assert.deepEqual(oppTaak(), [])
  assert.match(
    zaak.probeer('2023-02-02', 'projectleider', 'afronden')?.reden ?? '',
    /geen afspraken over afsluiting en vervolg/,
  )
  zaak
    .doe('2023-02-02', 'projectleider', 'vastleggen', {
      wat: 'afsluiting',
      afspraken: 'De mentor gaat verder.',
    })
    .doe('2023-02-02', 'projectleider', 'afronden')
  assert.equal(zaak.status, 'Afgerond')
})
