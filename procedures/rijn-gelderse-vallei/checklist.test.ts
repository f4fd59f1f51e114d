// RGV-CHECKLIST on the pure core: the round of five steps, the talk about the pupil, the team, the trajectory, the referral.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { kenmerkenVan, rondeInWoorden, rondeVan } from '#domein/zaak/stand.ts'
import type { Spel } from '#test/support/cast.ts'
import { begin as beginTlv, stuk } from '#test/support/rijn.ts'
import { AFSPRAKEN } from './checklist-delen.ts'
import { CHECKLIST } from './checklist.ts'

const begin = (op: Datum = '2025-09-15') => beginTlv(op, { procedure: CHECKLIST, door: 'leerkracht' })
const leg = (zaak: Spel, op: Datum, wat: string, met: Record<string, unknown> = {}) =>
  zaak.doe(op, 'ib', 'vastleggen', { wat, ...met })
const weiger = (zaak: Spel, op: Datum, wat: string, met: Record<string, unknown> = {}) => {
  const w = zaak.probeer(op, 'ib', 'vastleggen', { wat, ...met })
  return w ? [w.reden, ...Object.values(w.velden ?? {})].join(' ') : ''
}

const WAARNEMING = { onderwijsbehoefte: 'Korte instructie.', leerlinggesprekOp: '2025-09-16' }
const BEGREPEN = { leerkracht: 'Sanne', internBegeleider: 'Karin', oudergesprekOp: '2025-09-22' }
const PLAN = { plan: 'groepsplan', oudergesprekOp: '2025-09-29', leerlinggesprekOp: '2025-09-29' }

/** Steps 1 to 4 are done. */
function totEvaluatie(zaak: Spel, op: Datum = '2025-10-01'): Spel {
  leg(zaak, op, 'waarneming', WAARNEMING)
  leg(zaak, op, 'begrijpen', BEGREPEN)
  leg(zaak, op, 'plan', PLAN)
  return leg(zaak, op, 'realisatie')
}

const naarTeam = (zaak: Spel = totEvaluatie(begin())) => {
  leg(zaak, '2025-11-03', 'evaluatie', { doelenGehaald: false, oudergesprekOp: '2025-11-03' })
  return leg(zaak, '2025-11-05', 'leerlingbespreking', { hulpvraag: 'Wat nu?', beantwoord: false })
}

const GENODIGD = ['ouders', 'leerkracht', 'intern-begeleider', 'steunpuntcoordinator']
const PLANNING = { gesprek: 'ondersteuningsteam', op: '2025-11-20', partijen: GENODIGD }
const plannen = (zaak: Spel, met: Record<string, unknown> = {}) =>
  zaak.probeer('2025-11-06', 'ib', 'gesprek-plannen', {
    ...PLANNING,
    oudersUitgenodigdOp: '2025-11-06',
    ...met,
  })

const VERSLAG = {
  gesprek: 'ondersteuningsteam',
  op: '2025-11-20',
  partijen: GENODIGD,
  verslag: 'Besproken.',
  ouders: 'aanwezig',
  beantwoord: false,
}
function team(afspraken: readonly string[], met: Record<string, unknown> = {}): Spel {
  const zaak = naarTeam()
  assert.equal(plannen(zaak), null)
  return zaak.doe('2025-11-20', 'ib', 'gesprek-vastleggen', { ...VERSLAG, afspraken, ...met })
}
const traject = () =>
  leg(team(['hgo-deskundigheid']), '2026-01-05', 'traject', { inzet: ['schoolondersteuner'] })

test('RGV-028: step 1 is ticked off with the observation and the talk with the pupil', () => {
  const zaak = begin()
  assert.equal(zaak.toestand.fase, 'waarnemen')
  zaak.doe('2025-09-15', 'leerkracht', 'vastleggen', { wat: 'waarneming', ...WAARNEMING })
  assert.equal(zaak.toestand.fase, 'begrijpen')
  const r = zaak.toestand.registraties.at(-1)
  assert.deepEqual([r?.op, r?.velden['leerlinggesprekOp']], ['2025-09-15', '2025-09-16'])
  assert.match(weiger(begin(), '2025-09-15', 'waarneming', { onderwijsbehoefte: 'x' }), /leerlinggesprek/)
})

test('RGV-029: step 4 while 3 is open is refused with its name; with a reason it is taken and the reason kept', () => {
  const zaak = leg(leg(begin(), '2025-10-01', 'waarneming', WAARNEMING), '2025-10-01', 'begrijpen', BEGREPEN)
  assert.match(weiger(zaak, '2025-10-01', 'realisatie'), /Stap 3 Plannen ontbreekt/)
  leg(zaak, '2025-10-01', 'realisatie', { redenOverslaan: 'Het plan van vorig jaar loopt door.' })
  assert.equal(zaak.toestand.fase, 'evaluatie')
  assert.equal(
    zaak.toestand.registraties.at(-1)?.velden['redenOverslaan'],
    'Het plan van vorig jaar loopt door.',
  )
  const begonnen = leg(begin(), '2025-10-01', 'waarneming', WAARNEMING)
  assert.match(weiger(begonnen, '2025-10-01', 'realisatie'), /Stap 2 Begrijpen ontbreekt/)
})

test('RGV-030 RGV-031: steps 2 and 3 are not ticked off without a talk with the parents', () => {
  const zaak = leg(begin(), '2025-10-01', 'waarneming', WAARNEMING)
  assert.match(weiger(zaak, '2025-10-01', 'begrijpen', { ...BEGREPEN, oudergesprekOp: null }), /oudergesprek/)
  assert.match(weiger(zaak, '2025-10-01', 'begrijpen', { ...BEGREPEN, internBegeleider: null }), /begeleider/)
  leg(zaak, '2025-10-01', 'begrijpen', BEGREPEN)
  assert.match(weiger(zaak, '2025-10-01', 'plan', { ...PLAN, oudergesprekOp: null }), /gesprek met de ouders/)
  assert.match(weiger(zaak, '2025-10-01', 'plan', { ...PLAN, plan: null }), /plan/)
  leg(zaak, '2025-10-01', 'plan', PLAN)
  assert.equal(zaak.toestand.fase, 'realiseren')
})

test('RGV-032: goals met on 12-12-2025: round 2 begins at step 1', () => {
  const zaak = totEvaluatie(begin())
  assert.match(weiger(zaak, '2025-12-12', 'evaluatie'), /doelen gehaald/i)
  leg(zaak, '2025-12-12', 'evaluatie', { doelenGehaald: true })
  assert.deepEqual([rondeVan(zaak.situatie()), zaak.toestand.fase], [2, 'waarnemen'])
  assert.equal(zaak.toestand.fasen['evaluatie']?.uit, '2025-12-12')
})

test('RGV-033: goals not met leads to step 6 only with the day of the talk with the parents', () => {
  const zaak = totEvaluatie(begin())
  assert.match(weiger(zaak, '2025-11-03', 'evaluatie', { doelenGehaald: false }), /gesprek met de ouders/)
  assert.equal(zaak.toestand.fase, 'evaluatie')
  leg(zaak, '2025-11-03', 'evaluatie', { doelenGehaald: false, oudergesprekOp: '2025-11-03' })
  assert.equal(zaak.toestand.fase, 'leerlingbespreking')
})

test('RGV-034 RGV-035: step 6 needs a question; answered goes back to the round, not answered to step 7', () => {
  const bij6 = () =>
    leg(totEvaluatie(begin()), '2025-11-03', 'evaluatie', {
      doelenGehaald: false,
      oudergesprekOp: '2025-11-03',
    })
  assert.match(weiger(bij6(), '2025-11-05', 'leerlingbespreking', { beantwoord: true }), /hulpvraag/i)
  const ja = leg(bij6(), '2025-11-05', 'leerlingbespreking', { hulpvraag: 'Wat nu?', beantwoord: true })
  assert.deepEqual([ja.toestand.fase, rondeVan(ja.situatie())], ['waarnemen', 2])
  assert.equal(naarTeam().toestand.fase, 'ondersteuningsteam')
})

test('RGV-036: a team is not planned without the day on which the parents were invited, nor held unplanned', () => {
  const zaak = naarTeam()
  const reden = plannen(zaak, { oudersUitgenodigdOp: null })
  assert.match(Object.values(reden?.velden ?? {}).join(' ') + String(reden?.reden), /ouders uitgenodigd/)
  const ongepland = zaak.probeer('2025-11-20', 'ib', 'gesprek-vastleggen', { ...VERSLAG, afspraken: ['tlv'] })
  assert.match(ongepland?.reden ?? '', /nog niet gepland/)
})

test('RGV-037: without schoolondersteuner and SC the list of who is invited is refused; one of them does', () => {
  const zaak = naarTeam()
  const zonder = plannen(zaak, { partijen: ['ouders', 'leerkracht', 'intern-begeleider'] })
  assert.match(zonder?.reden ?? '', /Schoolondersteuner of steunpuntcoördinator ontbreekt/)
  assert.match(plannen(zaak, { partijen: GENODIGD.slice(1) })?.reden ?? '', /Ouder ontbreekt/)
  assert.equal(
    plannen(zaak, { partijen: ['ouders', 'leerkracht', 'intern-begeleider', 'schoolondersteuner'] }),
    null,
  )
})

test('RGV-038: five agreements, more than one at the same time; without any the team is not closed', () => {
  assert.equal(AFSPRAKEN.length, 5)
  assert.equal(team(['gecombineerd', 'hgo-deskundigheid']).toestand.fase, 'traject')
  const zaak = naarTeam()
  plannen(zaak)
  const geen = zaak.probeer('2025-11-20', 'ib', 'gesprek-vastleggen', VERSLAG)
  assert.match(Object.values(geen?.velden ?? {}).join(' '), /afgesproken/)
  assert.equal(zaak.toestand.fase, 'ondersteuningsteam')
})

test('a TLV alone leads past the trajectory to the referral', () => {
  assert.equal(team(['tlv']).toestand.fase, 'verwijzing')
})

test('parents who were not there sign before support begins', () => {
  const zaak = team(['hgo-deskundigheid'], { ouders: 'afwezig' })
  const inzet = { inzet: ['schoolondersteuner'] }
  assert.match(weiger(zaak, '2025-11-24', 'traject', inzet), /nog niet getekend/)
  leg(zaak, '2025-11-25', 'ouders-achteraf', { geinformeerdOp: '2025-11-24', getekendOp: '2025-11-25' })
  assert.equal(weiger(zaak, '2025-11-25', 'traject', inzet), '')
})

test('RGV-041: who of the SWV is deployed: three roles, more at once, at least one', () => {
  const zaak = team(['hgo-deskundigheid'])
  assert.match(weiger(zaak, '2026-01-05', 'traject'), /ingezet/)
  leg(zaak, '2026-01-05', 'traject', {
    inzet: ['schoolondersteuner', 'steunpuntcoordinator', 'themaspecialist'],
  })
  assert.equal(zaak.toestand.fase, 'traject-loopt')
})

test('RGV-042: the trajectory from 05-01-2026 shows that parents were told last on 02-02-2026', () => {
  const zaak = leg(traject(), '2026-02-02', 'ouders-geinformeerd', { op: '2026-02-02' })
  assert.deepEqual(
    kenmerkenVan(zaak.situatie()).find((k) => k.label === 'Ouders laatst geïnformeerd')?.is,
    '2 februari 2026',
  )
})

test('RGV-043: goals not met in step 8 leads to step 6, and from there to step 7', () => {
  const zaak = leg(traject(), '2026-03-02', 'trajectresultaat', { doelenGehaald: 'nee' })
  assert.match(rondeInWoorden(zaak.situatie()) ?? '', /stap 6 Leerling-bespreking/)
  leg(zaak, '2026-03-04', 'leerlingbespreking-na-traject', { hulpvraag: 'Wat is er nog meer nodig?' })
  assert.match(rondeInWoorden(zaak.situatie()) ?? '', /stap 7/)
  // The team of before does not count as planned.
  const oud = zaak.probeer('2026-03-05', 'ib', 'gesprek-vastleggen', {
    ...VERSLAG,
    op: '2026-03-05',
    afspraken: ['tlv'],
  })
  assert.match(oud?.reden ?? '', /nog niet gepland/)
})

test('step 9 without an answer has exactly three ways on', () => {
  const bij9 = () => leg(traject(), '2026-03-02', 'trajectresultaat', { doelenGehaald: 'evalueren' })
  const veld = CHECKLIST.registraties?.find((r) => r.id === 'evaluatie-traject')?.velden['vervolg']
  assert.equal(veld?.soort === 'keuze' ? veld.keuzes.length : 0, 3)
  assert.match(weiger(bij9(), '2026-03-09', 'evaluatie-traject', { beantwoord: false }), /verder/)
  const vervolg = (v: string) =>
    leg(bij9(), '2026-03-09', 'evaluatie-traject', { beantwoord: false, vervolg: v })
  assert.equal(vervolg('meer-ondersteuning').toestand.fase, 'traject')
  assert.equal(vervolg('specialistisch').toestand.fase, 'verwijzing')
  assert.equal(vervolg('andere-basisschool').status, 'Andere basisschool onderzoeken')
  const ja = leg(bij9(), '2026-03-09', 'evaluatie-traject', { beantwoord: true })
  assert.deepEqual([ja.toestand.fase, rondeVan(ja.situatie())], ['waarnemen', 2])
})

const OVERLEG = { overlegOp: '2026-03-10', noodzakelijk: true }

test('RGV-045 RGV-027: step 10 needs parents, school and SC, and the papers that ground it; what misses is named', () => {
  const zaak = team(['tlv'])
  assert.match(
    weiger(zaak, '2026-03-10', 'verwijzing', { ...OVERLEG, aanwezig: ['ouders', 'school'] }),
    /De steunpuntcoördinator was niet bij het overleg/,
  )
  const allen = { ...OVERLEG, aanwezig: ['ouders', 'school', 'steunpuntcoordinator'] }
  const mist = weiger(zaak, '2026-03-10', 'verwijzing', allen)
  for (const wat of [/het OPP/, /een OT-verslag/, /de bijlagen bij het OPP/]) assert.match(mist, wat)
  stuk(zaak, '2026-03-10', 'OPP')
  stuk(zaak, '2026-03-10', 'bijlage')
  assert.match(weiger(zaak, '2026-03-10', 'verwijzing', allen), /^In het dossier ontbreekt: een OT-verslag/)
  stuk(zaak, '2026-03-10', 'OT-verslag')
  assert.match(weiger(zaak, '2026-03-10', 'verwijzing', { ...allen, noodzakelijk: false }), /noodzakelijk/)
  leg(zaak, '2026-03-10', 'verwijzing', allen)
  assert.equal(zaak.status, 'TLV aanvragen')
})

test('RGV-046: round, step and open talks with parents in one line', () => {
  const zaak = leg(totEvaluatie(begin()), '2025-12-12', 'evaluatie', { doelenGehaald: true })
  leg(zaak, '2026-01-05', 'waarneming', WAARNEMING)
  assert.equal(rondeInWoorden(zaak.situatie()), 'cyclus 2 – stap 2 Begrijpen – oudermomenten open: 1')
  leg(zaak, '2026-01-06', 'begrijpen', BEGREPEN)
  leg(zaak, '2026-01-07', 'plan', PLAN)
  assert.equal(rondeInWoorden(zaak.situatie()), 'cyclus 2 – stap 4 Realiseren – oudermomenten open: 0')
})

const niveauVan = (zaak: Spel) =>
  kenmerkenVan(zaak.situatie()).find((k) => k.label === 'Niveau van ondersteuning')?.is

test('RGV-064: at level 2 without an OPP there is a signal; at level 1 there is none', () => {
  const zaak = totEvaluatie(begin())
  assert.equal(niveauVan(zaak), '1 basisondersteuning')
  assert.ok(!zaak.signalen.includes('opp-vereist'))
  const met = traject()
  assert.equal(niveauVan(met), '2 extra ondersteuning')
  assert.ok(met.signalen.includes('opp-vereist'))
  stuk(met, '2026-01-06', 'OPP')
  assert.ok(!met.signalen.includes('opp-vereist'))
})
