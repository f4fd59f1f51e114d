// GV-DOORSTART-IND played on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
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
