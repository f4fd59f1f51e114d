// RGV-TLV from the experts on: who advises, the meeting, the eindadvies, the decision and its period. Each test that names
// a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import type { Spel } from '#test/support/cast.ts'
import {
  ADVIES,
  EINDADVIES,
  begin,
  geadviseerd,
  gecontroleerd,
  ingediend,
  opTafel,
  otVerslag,
  vergaderingen,
  volledig,
  voorgelegd,
} from '#test/support/rijn.ts'
import { TLV } from './tlv.ts'

const DAG: Datum = '2025-12-15'
const gereed = (antwoorden: Record<string, unknown> = {}) =>
  gecontroleerd(ingediend('2025-12-01', antwoorden), DAG)

const koppel = (zaak: Spel, deskundige: string, als: string, meer: Record<string, unknown> = {}) =>
  zaak.probeer(DAG, 'tla', 'deskundige-toewijzen', { deskundige, als, ...meer })

const wieZiet = (zaak: Spel, wie: string) => {
  const { procedure, toestand, context } = zaak.situatie(wie)
  return zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
}

const besluit = (zaak: Spel, op: Datum, met: Record<string, unknown>) =>
  zaak.probeer(op, 'bestuurder', 'besluit-nemen', met)
const AFGEVEN = { besluit: 'afgeven', ondertekend: true }

test('RGV-018: only the TLA-voorzitter appoints experts', () => {
  for (const wie of ['sll', 'sc', 'bestuurder'])
    assert.equal(
      gereed().probeer(DAG, wie, 'deskundige-toewijzen', { deskundige: 'orthopedagoog', als: 'eerste' })
        ?.code,
      'niet-bevoegd',
      wie,
    )
  assert.equal(koppel(gereed(), 'orthopedagoog', 'eerste'), null)
})

test('RGV-206: two experts and no third; with one there is no eindadvies', () => {
  const zaak = gereed()
  koppel(zaak, 'orthopedagoog', 'eerste')
  zaak.doe(DAG, 'orthopedagoog', 'advies-uitbrengen', ADVIES)
  assert.ok(zaak.probeer(DAG, 'orthopedagoog', 'vastleggen', EINDADVIES))
  koppel(zaak, 'mw', 'tweede')
  assert.ok(koppel(zaak, 'arts', 'derde'))
})

test('RGV-207 RGV-208: the first is a behavioural expert, the second of one of five disciplines', () => {
  assert.match(koppel(gereed(), 'mw', 'eerste')?.reden ?? '', /eerste deskundige is een/)
  assert.equal(koppel(gereed(), 'gz', 'eerste'), null)
  assert.match(koppel(gereed(), 'logopedist', 'tweede')?.reden ?? '', /tweede deskundige is een/)
  assert.equal(koppel(gereed(), 'arts', 'tweede'), null)
})

test('RGV-209: the same expertise twice is refused, another is taken', () => {
  const zaak = gereed()
  koppel(zaak, 'orthopedagoog', 'eerste')
  assert.match(koppel(zaak, 'tweede-orthopedagoog', 'tweede')?.reden ?? '', /dezelfde expertise/)
  assert.equal(koppel(zaak, 'mw', 'tweede'), null)
})

test('RGV-210: disciplines that are close are confirmed with a motivation', () => {
  const zaak = gereed()
  koppel(zaak, 'orthopedagoog', 'eerste')
  assert.match(koppel(zaak, 'pedagoog', 'tweede')?.reden ?? '', /verwant/)
  assert.equal(koppel(zaak, 'pedagoog', 'tweede', { reden: 'Er is niemand anders beschikbaar.' }), null)
})

test('RGV-211: one person is not both experts', () => {
  const dubbel = {
    id: 'dubbel',
    naam: 'dubbel',
    rollen: [{ rol: 'deskundige' as const, organisatie: null }],
    disciplines: ['orthopedagoog', 'arts'],
    werkgever: null,
    werkgeverBestuur: null,
    pool: 'pool' as const,
    kanaal: 'mail' as const,
    heeftMail: true,
  }
  const zaak = begin('2025-12-01')
  Object.assign(zaak.situatie().context.feiten.personen, { dubbel })
  gecontroleerd(volledig(zaak, '2025-12-01').doe('2025-12-01', 'ib', 'indienen'), DAG)
  assert.equal(koppel(zaak, 'dubbel', 'eerste'), null)
  assert.match(koppel(zaak, 'dubbel', 'tweede', { discipline: 'arts' })?.reden ?? '', /al eerste deskundige/)
})

test('RGV-212: in group 7 an expert for the vo is wanted; another is possible with a reason', () => {
  const zaak = gereed({ groep: '7' })
  koppel(zaak, 'orthopedagoog', 'eerste')
  assert.match(koppel(zaak, 'arts', 'tweede')?.reden ?? '', /zo mogelijk voor een deskundige vo/)
  assert.equal(koppel(zaak, 'arts', 'tweede', { reden: 'Geen deskundige vo beschikbaar.' }), null)
  const met = gereed({ groep: '7' })
  koppel(met, 'orthopedagoog', 'eerste')
  assert.equal(koppel(met, 'mw-vo', 'tweede'), null)
  const groep4 = gereed()
  koppel(groep4, 'orthopedagoog', 'eerste')
  assert.equal(koppel(groep4, 'arts', 'tweede'), null)
})

test('RGV-213: in group 5 the same holds for a TLV that runs on into group 6 to 8', () => {
  const zaak = gereed({ groep: '5', gevraagdeIngang: '1-augustus' })
  koppel(zaak, 'orthopedagoog', 'eerste')
  assert.match(koppel(zaak, 'arts', 'tweede')?.reden ?? '', /deskundige vo/)
  const kort = gereed({ groep: '5', gevraagdeIngang: '1-mei' })
  koppel(kort, 'orthopedagoog', 'eerste')
  assert.equal(koppel(kort, 'arts', 'tweede'), null)
})

test('RGV-215 RGV-025: who was at a team, or is SC of the zaak, is no expert here', () => {
  const zaak = volledig(begin('2025-12-01'), '2025-12-01')
  otVerslag(zaak, '2025-12-01', '2025-11-17', { aanwezigen: ['orthopedagoog'] })
  gecontroleerd(zaak.doe('2025-12-01', 'ib', 'indienen'), DAG)
  const weigering = koppel(zaak, 'orthopedagoog', 'eerste')
  assert.match(weigering?.reden ?? '', /ondersteuningsteam \(OT\) van .*17 nov/)
  const sc = gereed()
  Object.assign(sc.situatie().context.feiten.personen, {
    sc: {
      ...sc.situatie().context.feiten.personen['sc'],
      disciplines: ['orthopedagoog'],
      pool: 'pool',
    },
  })
  assert.match(koppel(sc, 'sc', 'eerste')?.reden ?? '', /behandelt deze zaak/)
})

test('RGV-217: neither expert reads the other before both advices are there', () => {
  const zaak = gereed()
  koppel(zaak, 'orthopedagoog', 'eerste')
  koppel(zaak, 'mw', 'tweede')
  zaak.doe(DAG, 'orthopedagoog', 'advies-uitbrengen', ADVIES)
  assert.deepEqual(wieZiet(zaak, 'mw').adviezen, [])
  zaak.doe(DAG, 'mw', 'advies-uitbrengen', ADVIES)
  assert.deepEqual(wieZiet(zaak, 'mw').adviezen.toSorted(), ['eerste', 'tweede'])
})

test('RGV-218: an advice that was given is changed only after the TLA-voorzitter opens it again; both versions stay', () => {
  const zaak = geadviseerd(gereed(), DAG)
  assert.match(zaak.probeer(DAG, 'orthopedagoog', 'advies-uitbrengen', ADVIES)?.reden ?? '', /al uitgebracht/)
  assert.equal(
    zaak.probeer(DAG, 'orthopedagoog', 'advies-heropenen', { plaats: 'eerste', reden: 'x' })?.code,
    'niet-bevoegd',
  )
  assert.ok(zaak.probeer(DAG, 'tla', 'advies-heropenen', { plaats: 'eerste' }), 'without a reason')
  zaak
    .doe(DAG, 'tla', 'advies-heropenen', { plaats: 'eerste', reden: 'Rekenfout in de periode.' })
    .doe(DAG, 'orthopedagoog', 'advies-uitbrengen', { ...ADVIES, tot: '2028-07-31' })
  assert.equal(zaak.toestand.adviezen['eerste']?.tot, '2028-07-31')
  assert.deepEqual(
    zaak.toestand.eerdereAdviezen?.map((a) => [a.plaats, a.tot, a.heropend]),
    [['eerste', '2027-07-31', 'Rekenfout in de periode.']],
  )
})

test('RGV-220 RGV-221: an advice has both kinds of criteria, and with yes a period and a category', () => {
  const zaak = gereed()
  koppel(zaak, 'orthopedagoog', 'eerste')
  for (const veld of ['procedureel', 'inhoudelijk', 'tot', 'categorie'])
    assert.ok(zaak.probeer(DAG, 'orthopedagoog', 'advies-uitbrengen', { ...ADVIES, [veld]: null }), veld)
})

test('RGV-223: advices that agree lead to the eindadvies, not to an agenda', () => {
  const zaak = geadviseerd(gereed(), DAG)
  assert.equal(zaak.status, 'Eindadvies in opstelling')
  assert.equal(zaak.toestand.agendering, null)
})

const verschillend = (zaak: Spel) => geadviseerd(zaak, DAG, {}, { schoolsoort: 'so', categorie: 'laag' })

test('RGV-224 RGV-226: sbo against so goes to the meeting, on a day of the year planning and no other', () => {
  const zaak = verschillend(gereed())
  assert.equal(zaak.status, 'TLA-vergadering')
  Object.assign(zaak.situatie().context.feiten, { vergaderingen: vergaderingen('2026-01-12') })
  assert.match(
    zaak.probeer(DAG, 'tla', 'agenderen', { vergadering: '2026-01-13' })?.reden ?? '',
    /geen vergadering gepland/,
  )
  zaak.doe(DAG, 'tla', 'agenderen')
  assert.equal(zaak.toestand.agendering?.vergadering, '2026-01-12')
})

test('RGV-225: a unanimous file is not put on the agenda; one that was given back may be', () => {
  const zaak = geadviseerd(gereed(), DAG)
  assert.match(
    zaak.probeer(DAG, 'tla', 'agenderen', { vergadering: '2026-01-12' })?.reden ?? '',
    /alleen als de adviezen van de deskundigen verschillen/,
  )
  voorgelegd(zaak, DAG)
    .doe(DAG, 'bestuurder', 'vastleggen', { wat: 'teruglegging', vragen: ['Waarom geen so?'] })
    .doe(DAG, 'tla', 'vastleggen', {
      wat: 'beantwoording',
      antwoorden: 'Wij bespreken dit.',
      hoe: 'vergaderen',
    })
  assert.equal(zaak.status, 'TLA-vergadering')
  Object.assign(zaak.situatie().context.feiten, { vergaderingen: vergaderingen('2026-01-12') })
  assert.equal(zaak.probeer(DAG, 'tla', 'agenderen'), null)
})

test('RGV-229 RGV-233: the first expert writes the eindadvies, the second does not', () => {
  const zaak = geadviseerd(gereed(), DAG)
  assert.match(zaak.probeer(DAG, 'mw-vo', 'vastleggen', EINDADVIES)?.reden ?? '', /eerste deskundige/)
  zaak.doe(DAG, 'orthopedagoog', 'vastleggen', EINDADVIES)
  assert.equal(zaak.toestand.registraties.at(-1)?.door, 'orthopedagoog')
  assert.equal(zaak.toestand.toewijzingen['eerste']?.discipline, 'orthopedagoog')
})

test('RGV-230 RGV-232: the eindadvies has five parts, and a diagnosis only with its source', () => {
  const zaak = geadviseerd(gereed(), DAG)
  for (const veld of ['motivering', 'doelen', 'schoolsoort', 'categorie'])
    assert.ok(zaak.probeer(DAG, 'orthopedagoog', 'vastleggen', { ...EINDADVIES, [veld]: null }), veld)
  assert.ok(zaak.probeer(DAG, 'tla', 'vastleggen', { wat: 'voorlegging' }), 'nothing to put forward')
  assert.match(
    zaak.probeer(DAG, 'orthopedagoog', 'vastleggen', { ...EINDADVIES, diagnose: true })?.reden ?? '',
    /bron/i,
  )
  assert.equal(
    zaak.probeer(DAG, 'orthopedagoog', 'vastleggen', {
      ...EINDADVIES,
      diagnose: true,
      bron: 'Kinderpsychiater, 12-05-2025',
    }),
    null,
  )
})

test('RGV-234 RGV-235: the view that remains different is there for who decides, and a divided advice is put forward', () => {
  const zaak = verschillend(gereed())
  Object.assign(zaak.situatie().context.feiten, { vergaderingen: vergaderingen('2026-01-12') })
  zaak
    .doe(DAG, 'tla', 'agenderen')
    .doe('2026-01-12', 'tla', 'vergadering-houden', { op: '2026-01-12', verslag: 'Geen overeenstemming.' })
  assert.equal(zaak.status, 'Eindadvies in opstelling')
  voorgelegd(zaak, '2026-01-12', {
    advies: 'verdeeld',
    afwijkendStandpunt: 'De tweede deskundige adviseert so.',
  })
  assert.equal(zaak.status, 'Voorgelegd aan directeur-bestuurder')
  assert.deepEqual(wieZiet(zaak, 'bestuurder').verborgen, [])
  assert.equal(
    zaak.toestand.registraties.find((r) => r.registratie === 'eindadvies')?.velden['afwijkendStandpunt'],
    'De tweede deskundige adviseert so.',
  )
})

test('RGV-236: an eindadvies while one advice misses can not be put forward', () => {
  const zaak = gereed()
  koppel(zaak, 'orthopedagoog', 'eerste')
  koppel(zaak, 'mw', 'tweede')
  zaak.doe(DAG, 'orthopedagoog', 'advies-uitbrengen', ADVIES)
  assert.ok(zaak.probeer(DAG, 'orthopedagoog', 'vastleggen', EINDADVIES))
  assert.ok(zaak.probeer(DAG, 'tla', 'vastleggen', { wat: 'voorlegging' }))
})

test('RGV-019: only the TLA-voorzitter puts the eindadvies forward', () => {
  const zaak = geadviseerd(gereed(), DAG).doe(DAG, 'orthopedagoog', 'vastleggen', EINDADVIES)
  for (const wie of ['orthopedagoog', 'sll', 'sc'])
    assert.equal(zaak.probeer(DAG, wie, 'vastleggen', { wat: 'voorlegging' })?.code, 'niet-bevoegd', wie)
  zaak.doe(DAG, 'tla', 'vastleggen', { wat: 'voorlegging' })
  assert.equal(zaak.status, 'Voorgelegd aan directeur-bestuurder')
})

test('RGV-020: only the directeur-bestuurder decides', () => {
  const zaak = opTafel()
  for (const wie of ['tla', 'sll', 'sc', 'orthopedagoog'])
    assert.equal(zaak.probeer(DAG, wie, 'besluit-nemen', AFGEVEN)?.code, 'niet-bevoegd', wie)
})

test('RGV-237: there are three decisions', () => {
  const fase = TLV.route.find((f) => f.soort === 'besluit')
  assert.ok(fase?.soort === 'besluit')
  assert.deepEqual(
    fase.opties.map((o) => o.naam),
    ['TLV afgegeven', 'Besluit aangehouden', 'TLV niet toegekend'],
  )
})

test('RGV-239: no decision before the eindadvies was put forward', () => {
  const zaak = geadviseerd(gereed(), '2026-02-12').doe(
    '2026-02-12',
    'orthopedagoog',
    'vastleggen',
    EINDADVIES,
  )
  assert.ok(besluit(zaak, '2026-02-12', AFGEVEN))
  zaak.doe('2026-02-12', 'tla', 'vastleggen', { wat: 'voorlegging' })
  assert.equal(besluit(zaak, '2026-02-13', AFGEVEN), null)
})

test('RGV-240: departing from an advice that was not unanimous needs a motivation of its own', () => {
  const zaak = verschillend(gereed())
  Object.assign(zaak.situatie().context.feiten, { vergaderingen: vergaderingen('2026-01-12') })
  zaak.doe(DAG, 'tla', 'agenderen').doe('2026-01-12', 'tla', 'vergadering-houden', { op: '2026-01-12' })
  voorgelegd(zaak, '2026-01-12', { schoolsoort: 'so', categorie: 'laag' })
  const anders = { ...AFGEVEN, schoolsoort: 'sbo', categorie: 'sbo' }
  assert.match(besluit(zaak, '2026-01-12', anders)?.reden ?? '', /Motiveer/)
  assert.equal(besluit(zaak, '2026-01-12', { ...anders, eigenMotivering: 'Dichtbij huis.' }), null)
})

test('RGV-241: the eindadvies is taken over with a signature, and without it nothing changes', () => {
  const zaak = opTafel()
  assert.ok(besluit(zaak, DAG, { besluit: 'afgeven' }))
  assert.equal(zaak.status, 'Voorgelegd aan directeur-bestuurder')
  assert.equal(besluit(zaak, DAG, AFGEVEN), null)
  assert.equal(zaak.status, 'TLV afgegeven')
  assert.deepEqual(
    [zaak.toestand.besluit?.velden['schoolsoort'], zaak.toestand.besluit?.categorie],
    ['sbo', 'sbo'],
  )
})

test('RGV-242 RGV-243: a unanimous advice that is not followed goes back with questions; all versions stay', () => {
  const zaak = opTafel()
  assert.match(
    besluit(zaak, DAG, { besluit: 'niet-toekennen', ondertekend: true })?.reden ?? '',
    /unaniem advies niet over/,
  )
  assert.ok(zaak.probeer(DAG, 'bestuurder', 'vastleggen', { wat: 'teruglegging' }), 'without questions')
  zaak.doe(DAG, 'bestuurder', 'vastleggen', {
    wat: 'teruglegging',
    vragen: ['Waarom geen so?', 'Is bao-bao onderzocht?'],
  })
  assert.equal(zaak.status, 'Teruggelegd bij commissie')
  assert.equal(zaak.aanZet?.rol, 'tla-voorzitter')
  assert.equal(zaak.termijn('beslistermijn')?.loopt, true)
  zaak
    .doe(DAG, 'tla', 'vastleggen', { wat: 'beantwoording', antwoorden: 'Ja, onderzocht.', hoe: 'eindadvies' })
    .doe(DAG, 'orthopedagoog', 'vastleggen', { ...EINDADVIES, motivering: 'Tweede versie.' })
    .doe(DAG, 'tla', 'vastleggen', { wat: 'voorlegging' })
  assert.equal(zaak.status, 'Voorgelegd aan directeur-bestuurder')
  assert.deepEqual(
    zaak.toestand.registraties
      .filter((r) => r.registratie === 'eindadvies')
      .map((r) => r.velden['motivering']),
    ['De leerling heeft een kleine groep nodig.', 'Tweede versie.'],
  )
  assert.deepEqual(
    zaak.toestand.registraties.find((r) => r.registratie === 'teruglegging')?.velden['vragen'],
    ['Waarom geen so?', 'Is bao-bao onderzocht?'],
  )
})

const nietToegekend = () => {
  const zaak = geadviseerd(gereed(), DAG, { toekennen: false }, { toekennen: false })
  return voorgelegd(zaak, DAG, { advies: 'niet-toekennen' })
}

test('RGV-244 RGV-248: when nothing is granted the duty of care stays with the school, and the SC helps', () => {
  const zaak = nietToegekend().doe('2026-02-23', 'bestuurder', 'besluit-nemen', {
    besluit: 'niet-toekennen',
    ondertekend: true,
  })
  assert.equal(TLV.zorgplicht, 'aanvrager')
  const taken = zaak.toestand.opvolging.map((o) => [o.id, o.rol, o.sinds])
  assert.deepEqual(taken, [
    ['passende-plek', 'intern-begeleider', '2026-02-23'],
    ['vervolgroute', 'steunpuntcoordinator', '2026-02-23'],
  ])
})

test('RGV-245: holding the decision names its ground, and with the second what is sought', () => {
  const zaak = opTafel()
  assert.ok(besluit(zaak, DAG, { besluit: 'aanhouden' }))
  assert.ok(besluit(zaak, DAG, { besluit: 'aanhouden', aanhoudgrond: 'regulier' }))
  assert.equal(
    besluit(zaak, DAG, {
      besluit: 'aanhouden',
      aanhoudgrond: 'regulier',
      gezochteOndersteuning: 'Een plek in de klas van een collega-school.',
    }),
    null,
  )
  assert.equal(zaak.status, 'Besluit aangehouden')
})

test('RGV-246 RGV-247: with the second ground the clock runs on, and the signal comes fourteen days before its end', () => {
  const zaak = opTafel('2025-12-01').doe('2026-01-05', 'bestuurder', 'besluit-nemen', {
    besluit: 'aanhouden',
    aanhoudgrond: 'regulier',
    gezochteOndersteuning: 'Extra handen in de klas.',
  })
  assert.deepEqual(
    [
      zaak.einde('beslistermijn'),
      zaak.termijn('beslistermijn')?.loopt,
      zaak.termijn('beslistermijn')?.opgeschort,
    ],
    ['2026-01-26', true, false],
  )
  assert.ok(!zaak.naar('2026-01-11').signalen.includes('beslistermijn-nadert'))
  assert.ok(zaak.naar('2026-01-12').signalen.includes('beslistermijn-nadert'))
  assert.equal(zaak.toestand.plaatsing, null)
  assert.equal(zaak.aanZet?.rol, 'directeur-bestuurder')
  assert.equal(besluit(zaak, '2026-01-19', AFGEVEN), null)
  assert.deepEqual(
    [zaak.status, zaak.toestand.eerdereBesluiten.map((b) => b.optie)],
    ['TLV afgegeven', ['aanhouden']],
  )
})

test('RGV-238 RGV-200: holding up is of the secretaresse, holding the decision of the directeur-bestuurder; both stop the clock on the first ground', () => {
  const zaak = opTafel('2025-12-01')
  assert.equal(
    zaak.probeer(DAG, 'sll', 'besluit-nemen', { besluit: 'aanhouden', aanhoudgrond: 'regulier' })?.code,
    'niet-bevoegd',
  )
  zaak.doe(DAG, 'bestuurder', 'besluit-nemen', {
    besluit: 'aanhouden',
    aanhoudgrond: 'incompleet',
    watOntbreekt: 'Het LVS-overzicht van groep 3.',
    aanlevertermijn: '2026-01-09',
  })
  assert.equal(zaak.status, 'Besluit aangehouden')
  assert.equal(zaak.termijn('beslistermijn')?.opgeschort, true)
  assert.match(besluit(zaak, DAG, AFGEVEN)?.reden ?? '', /aangehouden/)
  zaak.doe('2025-12-22', 'sll', 'hervatten')
  assert.equal(zaak.termijn('beslistermijn')?.rekening.opgeschorteDagen, 6)
  assert.equal(besluit(zaak, '2025-12-22', AFGEVEN), null)
})

test('RGV-257 RGV-258: the TLV begins on the next of three days, the day of the decision included', () => {
  for (const [op, van] of [
    ['2026-02-20', '2026-05-01'],
    ['2026-05-04', '2026-08-01'],
    ['2026-05-01', '2026-05-01'],
  ] as const) {
    const zaak = opTafel('2025-12-01').doe(op, 'bestuurder', 'besluit-nemen', AFGEVEN)
    assert.equal(zaak.toestand.besluit?.van, van, op)
  }
})

test('RGV-259: a day to begin stays where it is on a holiday or a Saturday', () => {
  const jan = opTafel('2025-12-01').doe('2025-12-29', 'bestuurder', 'besluit-nemen', AFGEVEN)
  assert.equal(jan.toestand.besluit?.van, '2026-01-01')
  const aug = opTafel('2025-12-01').doe('2026-06-15', 'bestuurder', 'besluit-nemen', AFGEVEN)
  assert.equal(aug.toestand.besluit?.van, '2026-08-01')
})

test('RGV-260 RGV-261: another day only after the SC looked into it and the directeur-bestuurder was told; experts advise nothing on it', () => {
  const zaak = opTafel('2025-12-01')
  const anders = { ...AFGEVEN, van: '2026-03-01' }
  assert.match(besluit(zaak, '2026-02-25', anders)?.reden ?? '', /1 januari, 1 mei of 1 augustus/)
  assert.equal(
    zaak.probeer('2026-02-24', 'orthopedagoog', 'vastleggen', { wat: 'instroomafwijking' })?.code,
    'niet-bevoegd',
  )
  zaak.doe('2026-02-24', 'sc', 'vastleggen', {
    wat: 'instroomafwijking',
    ingangsdatum: '2026-03-01',
    noodzaak: 'De leerling zit thuis.',
    geinformeerdOp: '2026-02-24',
  })
  assert.equal(besluit(zaak, '2026-02-25', anders), null)
  const advies = TLV.route.find((f) => f.soort === 'advies')
  assert.ok(advies?.soort === 'advies' && !('instroommoment' in advies.velden) && !('van' in advies.velden))
})

test('RGV-265 RGV-266: the end follows from the cycle of the group on the day it begins', () => {
  for (const [groep, op, tot] of [
    ['2', '2026-02-20', '2027-07-31'],
    ['4', '2025-12-29', '2027-07-31'],
    ['6', '2025-12-29', '2028-07-31'],
    ['5', '2026-06-15', '2029-07-31'],
  ] as const) {
    const zaak = voorgelegd(
      geadviseerd(gecontroleerd(ingediend('2025-12-01', { groep }), DAG), DAG),
      DAG,
    ).doe(op, 'bestuurder', 'besluit-nemen', AFGEVEN)
    assert.equal(zaak.toestand.besluit?.tot, tot, `groep ${groep}`)
  }
})

test('RGV-268: another end than that of the cycle needs a reason', () => {
  const zaak = opTafel('2025-12-01')
  const langer = { ...AFGEVEN, tot: '2028-07-31' }
  assert.match(besluit(zaak, '2026-02-20', langer)?.reden ?? '', /tot en met .*2027/)
  assert.equal(besluit(zaak, '2026-02-20', { ...langer, redenPeriode: 'Verlengde kleutertijd.' }), null)
})

test('RGV-249 RGV-254: letters stand ready after the signature and not before; no task to mail for the SC', () => {
  const zaak = opTafel('2025-12-01')
  assert.deepEqual(
    zaak.toestand.brieven.filter((b) => b.brief === 'tlv-brief'),
    [],
  )
  zaak.doe('2026-02-20', 'bestuurder', 'besluit-nemen', AFGEVEN)
  assert.deepEqual(
    [...new Set(zaak.toestand.brieven.filter((b) => b.stand === 'klaargezet').map((b) => b.brief))],
    ['tlv-brief', 'TLV-beschikking'],
  )
  assert.ok(!zaak.taken.some((t) => t.rol === 'steunpuntcoordinator'))
})

test('RGV-252: guardians get the decision by post; another channel is refused, and without it the zaak is not closed', () => {
  const zaak = opTafel('2025-12-01').doe('2026-02-20', 'bestuurder', 'besluit-nemen', AFGEVEN)
  const naarOuders = () => zaak.toestand.brieven.filter((b) => b.aan.soort === 'persoon')
  assert.deepEqual(
    [
      ...new Set(
        naarOuders()
          .filter((b) => b.brief === 'tlv-brief')
          .map((b) => b.kanaal),
      ),
    ],
    ['post'],
  )
  assert.match(
    zaak.probeer('2026-02-20', 'sll', 'brief-verzenden', { kanaal: 'mail' })?.reden ?? '',
    /post verplicht/,
  )
  assert.ok(zaak.probeer('2027-08-02', 'sll', 'afronden'), 'letters still wait')
  zaak.doe('2026-02-20', 'sll', 'brief-verzenden')
  assert.ok(
    naarOuders().every((b) => b.brief !== 'tlv-brief' || (b.kanaal === 'post' && b.op === '2026-02-20')),
  )
  zaak.doe('2027-08-02', 'sll', 'afronden')
  assert.equal(zaak.status, 'Afgehandeld')
})

test('RGV-255 RGV-178: school and SC follow the fases and read the eindadvies only with the decision, the school never a single advice', () => {
  const zaak = opTafel('2025-12-01')
  assert.equal(zaak.toestand.fasen['deskundigen']?.in, DAG)
  assert.ok(wieZiet(zaak, 'ib').gebeurtenissen.includes('fase-betreden'))
  for (const wie of ['ib', 'sc']) {
    assert.deepEqual(wieZiet(zaak, wie).adviezen, [], wie)
    assert.ok(wieZiet(zaak, wie).verborgen.includes('eindadvies'), wie)
  }
  zaak.doe('2026-02-20', 'bestuurder', 'besluit-nemen', AFGEVEN)
  assert.deepEqual([wieZiet(zaak, 'ib').adviezen, wieZiet(zaak, 'ib').verborgen], [[], []])
  assert.deepEqual(wieZiet(zaak, 'sc').adviezen.toSorted(), ['eerste', 'tweede'])
})

test('RGV-256: a TLV without an end can not be made', () => {
  const zaak = voorgelegd(
    geadviseerd(gecontroleerd(ingediend('2025-12-01', { groep: '8' }), DAG), DAG, {}, {}),
    DAG,
  )
  // Group 8 until 31 July and from 1 August in no group any more: no end follows from the cycle.
  assert.match(besluit(zaak, '2026-06-15', AFGEVEN)?.reden ?? '', /tot en met wanneer/)
})
