// LD-AANMELDING and LD-ADVIES on the pure core: who may ask what, the promised times, and a report that follows the talk.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Brieffeiten, alsTekst } from '#domein/brief/brief.ts'
import { maakBrief } from '#domein/brief/soorten.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import type { Velden } from '#domein/kern/veld.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { AANMELDING } from './aanmelding.ts'
import { ADVIES } from './advies.ts'
import { OPSTELLERS } from './delen.ts'
import { LEIDEN } from './swv.ts'

const MENSEN = [
  mens('coordinator', 'ondersteuningscoordinator', STREEK),
  mens('loket', 'loketmedewerker'),
  mens('adviseur', 'adviseur'),
  mens('adviseur2', 'adviseur'),
]
const SWV = {
  id: 'swv',
  naam: 'SWV V(S)O Leiden',
  soort: 'swv',
  bestuur: null,
  plaats: null,
  deelnemer: true,
} as const
const DAG = '2023-01-09'

const advies = (door: 'moeder' | 'coordinator' = 'moeder'): Spel =>
  speel({
    procedure: ADVIES,
    gestart: DAG,
    door,
    mensen: MENSEN,
    instellingen: LEIDEN.instellingen,
    feiten: door === 'moeder' ? { aanvrager: SWV } : {},
  })
const gevraagd = (door: 'moeder' | 'coordinator' = 'moeder'): Spel =>
  advies(door).doe(DAG, door, 'vastleggen', { wat: 'vraag', onderwerp: ['gedrag'], vraag: 'Wat past er?' })
const toegewezen = (): Spel =>
  gevraagd().doe(DAG, 'loket', 'toewijzen', { als: 'adviseur', persoon: 'adviseur' })
const gepland = (op: Datum): Spel =>
  toegewezen().doe(DAG, 'adviseur', 'gesprek-plannen', { gesprek: 'adviesgesprek', op, partijen: ['ouders'] })
const besproken = (op: Datum, gesprek = op): Spel =>
  gepland(gesprek).doe(op, 'adviseur', 'gesprek-vastleggen', {
    gesprek: 'adviesgesprek',
    op: gesprek,
    partijen: ['ouders'],
    verslag: 'Besproken.',
    advies: 'Begin met een vast aanspreekpunt.',
  })
const VERSLAG = { wat: 'verslag', onderdelen: ['gedrag'] }

const aanmelding = (): Spel =>
  speel({
    procedure: AANMELDING,
    gestart: DAG,
    door: 'coordinator',
    mensen: MENSEN,
    instellingen: LEIDEN.instellingen,
  })

function keuzes(veld: Velden[string] | undefined): readonly string[] {
  assert.ok(veld && (veld.soort === 'keuze' || veld.soort === 'meerkeuze'))
  return veld.keuzes.map((k) => k.waarde)
}
const velden = (registratie: string): Velden =>
  ADVIES.registraties?.find((r) => r.id === registratie)?.velden ?? {}

test('LD-001: a guardian who registers is sent to the school and nothing begins; a school can register', () => {
  const { context } = aanmelding().situatie('moeder')
  const uitkomst = startZaak(AANMELDING, { ...context, feiten: { ...context.feiten, aanvrager: SWV } })
  assert.ok(isWeigering(uitkomst))
  assert.match(uitkomst.reden, /Alleen ondersteuningscoördinator/)
  assert.match(uitkomst.uitweg ?? '', /Bespreek met de school.*Voor advies kunt u zelf bij Het Loket terecht/)
  const zaak = aanmelding().doe(DAG, 'coordinator', 'formulier-invullen', {
    onderwerp: ['niveau'],
    extraOndersteuning: false,
  })
  assert.equal(zaak.doe(DAG, 'coordinator', 'indienen').status, 'Ingediend')
})

test('LD-003: a guardian asks for advice on 09-01-2023, and that is an advice and no registration', () => {
  const zaak = gevraagd()
  assert.deepEqual(
    [zaak.toestand.procedure, zaak.toestand.ingediendOp, zaak.toestand.gestartDoor, zaak.status],
    ['LD-ADVIES', '2023-01-09', 'moeder', 'Ingediend'],
  )
})

test('LD-004 LD-005: the subjects and the two situations can be chosen', () => {
  for (const lijst of [velden('vraag'), formulierVelden(AANMELDING)])
    assert.deepEqual(keuzes(lijst['onderwerp']), ['niveau', 'werkhouding', 'gedrag', 'anders'])
  const zaak = advies().doe(DAG, 'moeder', 'vastleggen', {
    wat: 'vraag',
    onderwerp: ['anders'],
    situatie: ['niet-aangenomen', 'niet-volledig-programma'],
    vraag: 'Waar kan mijn kind terecht?',
  })
  assert.deepEqual(zaak.toestand.registraties[0]?.velden['situatie'], [
    'niet-aangenomen',
    'niet-volledig-programma',
  ])
})

test('LD-009: the report has the five subjects of advice', () => {
  assert.deepEqual(keuzes(velden('verslag')['onderdelen']), [
    'leren',
    'motivatie',
    'gedrag',
    'ondersteuning',
    'sociaal-emotioneel',
  ])
  const zaak = besproken('2023-01-24')
  zaak.doe('2023-01-25', 'adviseur', 'vastleggen', {
    ...VERSLAG,
    onderdelen: ['leren', 'motivatie', 'gedrag', 'ondersteuning', 'sociaal-emotioneel'],
  })
})

test('LD-016: arranged on 09-01-2023, the advice is expected on 09-02-2023, and later is signalled', () => {
  assert.equal(gepland('2023-01-20').einde('adviestermijn'), '2023-02-09')
  const zaak = besproken('2023-01-31')
  assert.ok(!zaak.naar('2023-02-09').signalen.includes('adviestermijn-verstreken'))
  assert.ok(zaak.naar('2023-02-10').signalen.includes('adviestermijn-verstreken'))
  zaak.doe('2023-02-10', 'adviseur', 'vastleggen', VERSLAG)
  assert.ok(zaak.signalen.includes('advies-later'))
})

test('LD-017: arranged on Monday 09-01-2023, the talk is expected by Monday 23-01-2023; 25-01 is signalled and possible', () => {
  const zaak = gepland('2023-01-25')
  assert.equal(zaak.einde('gesprekstermijn'), '2023-01-23')
  assert.ok(zaak.signalen.includes('gesprek-later'))
  assert.ok(!gepland('2023-01-23').signalen.includes('gesprek-later'))
  assert.ok(zaak.naar('2023-01-24').signalen.includes('gesprekstermijn-verstreken'))
  const gehouden = besproken('2023-01-25')
  assert.equal(gehouden.status, 'Advies besproken')
  assert.ok(gehouden.signalen.includes('gesprek-later'))
  // Moved to another day: the time still counts from the day it was arranged.
  const verzet = gepland('2023-01-20').doe('2023-01-16', 'adviseur', 'gesprek-plannen', {
    gesprek: 'adviesgesprek',
    op: '2023-01-24',
  })
  assert.equal(verzet.einde('gesprekstermijn'), '2023-01-23')
})

test('LD-018: a talk can not be closed without the advice that was given in it', () => {
  const met = { gesprek: 'adviesgesprek', op: '2023-01-24', verslag: 'Besproken.' }
  const zaak = gepland('2023-01-24')
  assert.match(
    zaak.probeer('2023-01-24', 'adviseur', 'gesprek-vastleggen', met)?.velden?.['advies'] ?? '',
    /advies/,
  )
  zaak.doe('2023-01-24', 'adviseur', 'gesprek-vastleggen', { ...met, advies: 'Een vast aanspreekpunt.' })
  assert.equal(zaak.toestand.gesprekken[0]?.velden['advies'], 'Een vast aanspreekpunt.')
})

test('LD-019: a talk on Tuesday 24-01-2023 gives a report by Tuesday 07-02-2023; sent on 08-02 is too late', () => {
  const zaak = besproken('2023-01-24')
  assert.equal(zaak.einde('verslagtermijn'), '2023-02-07')
  assert.ok(zaak.naar('2023-02-08').signalen.includes('verslagtermijn-verstreken'))
  zaak.doe('2023-02-08', 'adviseur', 'vastleggen', VERSLAG)
  assert.ok(zaak.signalen.includes('verslag-te-laat'))
  assert.deepEqual(
    zaak.toestand.brieven.map((b) => [b.brief, b.aan.id, b.stand, b.op]),
    [
      ['adviesverslag', 'moeder', 'verzonden', '2023-02-08'],
      ['adviesverslag', 'vader', 'verzonden', '2023-02-08'],
    ],
  )
  const optijd = besproken('2023-01-24').doe('2023-02-07', 'adviseur', 'vastleggen', VERSLAG)
  assert.ok(!optijd.signalen.includes('verslag-te-laat'))
})

test('LD-020: the report is of the talk; another advice needs a new talk or a mark', () => {
  const ander = { ...VERSLAG, advies: 'Zoek een andere school.' }
  assert.equal(
    toegewezen().probeer(DAG, 'adviseur', 'vastleggen', VERSLAG)?.code,
    'verkeerde-fase',
    'no report without a talk',
  )
  const zaak = besproken('2023-01-24')
  assert.match(zaak.probeer('2023-01-26', 'adviseur', 'vastleggen', ander)?.reden ?? '', /ander advies/)
  besproken('2023-01-24').doe('2023-01-26', 'adviseur', 'vastleggen', {
    ...VERSLAG,
    advies: '  Begin met een\nvast aanspreekpunt. ',
  })
  besproken('2023-01-24').doe('2023-01-26', 'adviseur', 'vastleggen', {
    ...ander,
    markering: 'De school kan dit niet bieden; besproken met de ouders.',
  })
  zaak.doe('2023-01-27', 'adviseur', 'gesprek-vastleggen', {
    gesprek: 'adviesgesprek',
    op: '2023-01-27',
    verslag: 'Opnieuw gesproken.',
    advies: 'Zoek een andere school.',
  })
  assert.equal(zaak.doe('2023-01-30', 'adviseur', 'vastleggen', ander).status, 'Afgerond')
})

test('the report tells the advice of the talk, and that it is no decision', () => {
  const feiten = {
    leerling: { naam: 'Sam', geboren: '2009-02-17' },
    geadresseerde: { naam: 'moeder', regels: [] },
    regels: [['Advies in het gesprek', 'Een vast aanspreekpunt.']],
    stap: { naam: 'Adviesverslag', op: DAG, regels: [['Het advies gaat over', 'Gedrag']], motivering: '' },
    bijlagen: [],
    ookAan: [],
  } as Partial<Brieffeiten> as Brieffeiten
  const tekst = alsTekst(maakBrief('adviesverslag', feiten))
  assert.match(tekst, /Advies in het gesprek: Een vast aanspreekpunt\./)
  assert.match(tekst, /Dit is advies en geen besluit/)
})

test('LD-013: a pupil with extra support and no OPP is signalled', () => {
  const zaak = aanmelding().doe(DAG, 'coordinator', 'formulier-invullen', {
    onderwerp: ['niveau'],
    extraOndersteuning: true,
  })
  assert.ok(zaak.signalen.includes('opp-ontbreekt'))
  zaak.doe(DAG, 'coordinator', 'document-toevoegen', { soort: 'OPP', bestand: 'opp', datum: '2022-10-01' })
  assert.ok(!zaak.signalen.includes('opp-ontbreekt'))
  const zonder = aanmelding().doe(DAG, 'coordinator', 'formulier-invullen', {
    onderwerp: ['niveau'],
    extraOndersteuning: false,
  })
  assert.ok(!zonder.signalen.includes('opp-ontbreekt'))
})

test('LD-014: who drew up the OPP is on record: four roles unless others are named, such as the mentor', () => {
  const met = { soort: 'OPP', bestand: 'opp', datum: '2022-10-01' }
  const stuk = (zaak: Spel) => Object.values(zaak.toestand.stukken)[0]?.velden?.['opstellers']
  assert.deepEqual(stuk(aanmelding().doe(DAG, 'coordinator', 'document-toevoegen', met)), [...OPSTELLERS])
  assert.deepEqual([...OPSTELLERS], ['ondersteuningscoördinator', 'docent', 'BPO-er', 'ouder(s)'])
  const mentor = aanmelding().doe(DAG, 'coordinator', 'document-toevoegen', {
    ...met,
    opstellers: ['mentor', 'ouder(s)'],
  })
  assert.deepEqual(stuk(mentor), ['mentor', 'ouder(s)'])
})

test('LD-022: a registration does not go in without the answer on extra support', () => {
  const zaak = aanmelding().doe(DAG, 'coordinator', 'formulier-invullen', { onderwerp: ['niveau'] })
  assert.match(zaak.probeer(DAG, 'coordinator', 'indienen')?.reden ?? '', /extra ondersteuning nodig/)
})
