// Categories 1 and 2 on the pure core: taken up without the meeting, by the people the desk names for it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import type { Zaakfeit } from '#domein/verloop/opdracht.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { OP_DE_HOOGTE } from './delen.ts'
import { DYSLEXIE, EXPERTISE } from './categorie-2.ts'
import { GOEREE_OVERFLAKKEE } from './swv.ts'
import { BPO_TRAJECT, VOORVELD } from './voorveld.ts'

const DAG = '2023-01-10'
const MENSEN = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('team', 'team-schoolondersteuning'),
  mens('bpo', 'begeleider-passend-onderwijs'),
  mens('poortwachter', 'poortwachter-dyslexie'),
  mens('kernteam', 'orthopedagoog-kernteam'),
  mens('orthopedagoog', 'orthopedagoog-swv'),
  mens('administratie', 'administratief-medewerker'),
  { ...mens('gedrag', 'expertiseteamlid'), disciplines: ['Gedrag (cluster IV)'] },
  { ...mens('medisch', 'expertiseteamlid'), disciplines: ['Medisch (cluster III)'] },
]

const begin = (procedure: Procedure, door = 'ib', vanuit: Zaakfeit | null = null): Spel =>
  speel({
    procedure,
    gestart: DAG,
    door,
    mensen: MENSEN,
    instellingen: GOEREE_OVERFLAKKEE.instellingen,
    feiten: {
      aanvrager: {
        id: STREEK,
        naam: 'Basisschool De Duinroos',
        soort: 'basisschool',
        bestuur: null,
        plaats: 'Middelharnis',
        deelnemer: true,
      },
      vanuit,
    },
  })

const HULPVRAAG: Zaakfeit = {
  zaak: 'hulpvraag',
  procedure: 'GO-VOORVELD',
  status: 'Opgepakt',
  open: true,
  gestartOp: DAG,
  ingediendOp: DAG,
  besluit: null,
  bekendgemaaktOp: null,
  beslisser: null,
  registraties: [{ registratie: 'hulpvraag', op: DAG }],
}

const metOuders = (zaak: Spel): Spel => {
  for (const persoon of ['moeder', 'vader'])
    zaak.doe(DAG, 'ib', 'toestemming-vastleggen', {
      persoon,
      waarvoor: OP_DE_HOOGTE,
      gegeven: true,
      op: DAG,
    })
  return zaak
}

const EXPERTISEVRAAG = {
  specialisme: 'gedrag',
  kernteamBetrokkenOp: '2023-01-05',
  waaromNietKernteam: 'Dit vraagt kennis van cluster IV.',
}
const expertise = (antwoorden: Record<string, unknown> = EXPERTISEVRAAG): Spel =>
  metOuders(begin(EXPERTISE)).doe(DAG, 'ib', 'formulier-invullen', antwoorden)
const reden = (zaak: Spel, wie: string, opdracht: string, met: Record<string, unknown> = {}): string =>
  zaak.probeer(DAG, wie, opdracht, met)?.reden ?? ''

test('GO-032: every procedure has a category; of category 1 and 2 none comes on an agenda or to a decision', () => {
  const hulpvragen = GOEREE_OVERFLAKKEE.procedures.filter((p) => p.code !== 'GO-DIRECT')
  for (const { code, categorie = '', route } of hulpvragen) {
    assert.match(categorie, /^Categorie [123]:/, code)
    const overleg = route.some((f) => f.soort === 'vergadering' || f.soort === 'besluit')
    assert.equal(overleg, categorie.startsWith('Categorie 3'), code)
  }
  const zaak = expertise().doe(DAG, 'ib', 'indienen')
  for (const wie of ['administratie', 'kernteam'])
    assert.match(reden(zaak, wie, 'agenderen', { vergadering: '2023-01-19' }), /niet bevoegd.*niemand/)
  assert.ok(!zaak.soorten.includes('geagendeerd'))
})

test('GO-033: a member of the Team schoolondersteuning registers a simple question without any document', () => {
  const zaak = begin(VOORVELD, 'team').doe(DAG, 'team', 'vastleggen', {
    wat: 'hulpvraag',
    vanWie: 'ouder',
    vraag: 'Wie helpt bij het huiswerk?',
  })
  assert.deepEqual([zaak.status, zaak.aanZet?.rol], ['Opgepakt', 'team-schoolondersteuning'])
  assert.deepEqual([VOORVELD.dossiereisen, VOORVELD.ingang, zaak.toestand.stukken], [[], [], []])
  zaak.doe(DAG, 'team', 'vastleggen', { wat: 'afsluiting', uitkomst: 'Een gesprek met school.' })
  assert.equal(zaak.status, 'Afgerond')
})

test('a referral names the organisation from the list, and another by name', () => {
  const zaak = begin(VOORVELD, 'team').doe(DAG, 'team', 'vastleggen', { wat: 'hulpvraag', vraag: 'x' })
  const verwijs = (met: Record<string, unknown>) =>
    reden(zaak, 'team', 'vastleggen', { wat: 'verwijzing', ...met })
  assert.match(verwijs({ organisatie: 'onbekend' }), /bureau-jip, cjg, mee, kwadraad, vluchtheuvel, anders/)
  assert.match(verwijs({ organisatie: 'anders' }), /naam van de organisatie/)
  assert.equal(verwijs({ organisatie: 'kwadraad' }), '')
  assert.equal(zaak.toestand.registraties.at(-1)?.op, DAG)
})

test('GO-035: a trajectory follows from a question only, and has a start, a goal and a closing', () => {
  assert.throws(() => begin(BPO_TRAJECT, 'team'), /volgt uit een enkelvoudige hulpvraag/)
  const zaak = begin(BPO_TRAJECT, 'team', HULPVRAAG)
  assert.equal(zaak.toestand.vanuit, 'hulpvraag')
  zaak.doe(DAG, 'team', 'toewijzen', { als: 'bpo', persoon: 'bpo' })
  assert.match(reden(zaak, 'bpo', 'uitvoering-starten', { op: DAG }), /doel van het traject/)
  zaak.doe(DAG, 'bpo', 'uitvoering-starten', { op: DAG, doel: 'Zelf plannen.' })
  assert.match(reden(zaak, 'bpo', 'uitvoering-beeindigen', { op: DAG, doelBereikt: true }), /afsluiting/)
  zaak.doe('2023-03-10', 'bpo', 'uitvoering-beeindigen', { doelBereikt: true, afsluiting: 'Het lukt.' })
  assert.equal(zaak.status, 'Afgerond')
})

test('GO-036: a request for research on dyslexia is at once for the poortwachter and on no agenda', () => {
  const zaak = metOuders(begin(DYSLEXIE))
    .doe(DAG, 'ib', 'formulier-invullen', { aanleiding: 'Drie keer een E-score.' })
    .doe(DAG, 'ib', 'indienen')
  assert.deepEqual(
    zaak.taken.map((t) => [t.rol, t.naam]),
    [['poortwachter-dyslexie', 'vastleggen']],
  )
  assert.equal(zaak.toestand.agendering, null)
})

test('GO-037: expertise is asked only with the kernteam involved, and with why it cannot give this itself', () => {
  for (const [weg, mist] of [
    ['kernteamBetrokkenOp', /Kernteam betrokken op/],
    ['waaromNietKernteam', /waarom de BPO of de orthopedagoog/],
  ] as const) {
    const zaak = expertise({ ...EXPERTISEVRAAG, [weg]: null })
    assert.match(reden(zaak, 'ib', 'indienen'), mist)
  }
  assert.equal(expertise().doe(DAG, 'ib', 'indienen').status, 'Opgepakt')
})

test('GO-038: the list holds exactly the four specialisms and external purchase', () => {
  const veld = formulierVelden(EXPERTISE)['specialisme']
  assert.deepEqual(veld?.soort === 'keuze' && veld.keuzes.map((k) => k.label), [
    'Het jonge kind',
    'Medisch (cluster III)',
    'Gedrag (cluster IV)',
    'Hoogbegaafdheid',
    'Inkoop extern',
  ])
})

test('GO-039: external purchase names the party and the specialism, and the kernteam buys it', () => {
  const extern = { ...EXPERTISEVRAAG, specialisme: 'inkoop-extern' }
  assert.match(reden(expertise(extern), 'ib', 'indienen'), /externe partij/)
  assert.match(reden(expertise({ ...extern, externePartij: 'Visio' }), 'ib', 'indienen'), /specialisme/)
  const zaak = expertise({ ...extern, externePartij: 'Visio', externSpecialisme: 'Slechtziendheid' })
  zaak.doe(DAG, 'ib', 'indienen')
  assert.deepEqual([zaak.status, zaak.aanZet?.rol], ['Opgepakt', 'orthopedagoog-kernteam'])
  zaak.doe(DAG, 'kernteam', 'vastleggen', { wat: 'inkoop', afspraken: 'Drie dagdelen.' })
  assert.deepEqual([zaak.status, zaak.toestand.fase], ['Doorgezet', 'inzet-extern'])
  assert.equal(zaak.toestand.antwoorden['externePartij'], 'Visio')
})

test('GO-040: only the orthopedagoog of the kernteam forwards, to someone who has the specialism', () => {
  const zaak = expertise().doe(DAG, 'ib', 'indienen')
  assert.equal(zaak.aanZet?.rol, 'orthopedagoog-kernteam')
  for (const wie of ['orthopedagoog', 'administratie', 'ib', 'gedrag'])
    assert.match(reden(zaak, wie, 'toewijzen', { als: 'expert', persoon: 'gedrag' }), /bevoegd/, wie)
  assert.match(
    reden(zaak, 'kernteam', 'toewijzen', { als: 'expert', persoon: 'medisch' }),
    /niet het gevraagde specialisme/,
  )
  zaak.doe(DAG, 'kernteam', 'toewijzen', { als: 'expert', persoon: 'gedrag' })
  assert.deepEqual([zaak.status, zaak.aanZet?.persoon], ['Doorgezet', 'gedrag'])
})

test('GO-041: after forwarding there is no task to decide, no statement of experts and no letter', () => {
  const zaak = expertise().doe(DAG, 'ib', 'indienen')
  zaak.doe(DAG, 'kernteam', 'toewijzen', { als: 'expert', persoon: 'gedrag' })
  assert.deepEqual(
    zaak.taken.map((t) => [t.naam, t.onderwerp]),
    [['vastleggen', 'inzet']],
  )
  zaak.doe(DAG, 'gedrag', 'vastleggen', { wat: 'inzet', opbrengst: 'Rust in de klas.' })
  assert.deepEqual([zaak.status, zaak.toestand.brieven, zaak.toestand.besluit], ['Afgerond', [], null])
  for (const procedure of [DYSLEXIE, EXPERTISE]) {
    assert.deepEqual(procedure.brieven, [])
    assert.ok(!procedure.registraties?.some((r) => r.id === 'deskundigheidsverklaring'))
  }
})
