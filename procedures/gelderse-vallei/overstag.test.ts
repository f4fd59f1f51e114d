// GV-OVERSTAG played on the pure core. Each test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { kengetalfeiten } from '#domein/kengetal/feiten.ts'
import { STANDAARDKENGETALLEN } from '#domein/kengetal/standaard.ts'
import type { Feiten, Persoonfeit } from '#domein/verloop/opdracht.ts'
import { signalen } from '#domein/zaak/signalen.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { KENGETALLEN } from './kengetallen.ts'
import { OVERSTAG } from './overstag.ts'
import { SCHOOL_BETAALT } from './overstag-stappen.ts'

const VAN_OVERSTAG: Persoonfeit = {
  id: 'overstag',
  naam: 'overstag',
  rollen: [{ rol: 'overstag', organisatie: null }],
  disciplines: [],
  werkgever: null,
  werkgeverBestuur: null,
  pool: null,
  kanaal: 'mail',
  heeftMail: true,
}
const DAG = '2023-01-09'
const SCREENING = { dreigtVastTeLopen: true, terugkeer: true, uitSetting: true }
const FORMULIER = {
  noodzaak: 'De jongere loopt vast in de klas.',
  gevraagd: 'Een herstelgesprek, en een plan van het team.',
  thuiszitten: 'dreigt',
  ontoereikendEigenSchool: true,
  ontoereikendCollegaschool: true,
  externNodig: true,
  opp: 'niet-beschikbaar',
  psychologischVerslag: 'niet-beschikbaar',
  hulpverleningsverslag: 'niet-beschikbaar',
}
const STUKKEN = ['aanmeldformulier-overstag-school', 'aanmeldformulier-overstag-ouders']

/** So many were granted in this school year, this zaak not counted. */
const toegekend = (aantal: number): Partial<Feiten> => ({
  bezetting: { lopend: 0, wachtend: [], toegekendDitSchooljaar: aantal },
})

const begin = (feiten: Partial<Feiten> = {}, op: Datum = DAG) =>
  speel({ procedure: OVERSTAG, gestart: op, mensen: [VAN_OVERSTAG], feiten })
const screen = (zaak: Spel) =>
  zaak.doe(zaak.toestand.gestartOp, 'contactpersoon', 'screening-vastleggen', SCREENING)
const overleg = (zaak: Spel) =>
  zaak.doe(zaak.toestand.gestartOp, 'contactpersoon', 'vastleggen', {
    wat: 'overleg-overstag',
    besproken: 'Overstag denkt dat het past.',
  })

function ingevuld(feiten: Partial<Feiten> = {}, meer: Record<string, unknown> = {}, stukken = STUKKEN): Spel {
  const zaak = overleg(screen(begin(feiten)))
  zaak.doe(DAG, 'zorgcoordinator', 'formulier-invullen', { ...FORMULIER, ...meer })
  for (const soort of stukken)
    zaak.doe(DAG, 'zorgcoordinator', 'document-toevoegen', { soort, bestand: soort })
  return zaak
}
const compleet = (feiten: Partial<Feiten> = {}, meer: Record<string, unknown> = {}) =>
  ingevuld(feiten, meer)
    .doe(DAG, 'zorgcoordinator', 'indienen')
    .doe(DAG, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
const geadviseerd = (feiten: Partial<Feiten> = {}, meer: Record<string, unknown> = {}) =>
  compleet(feiten, meer)
    .doe(DAG, 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'orthopedagoog',
      als: 'gedragsdeskundige',
    })
    .doe(DAG, 'orthopedagoog', 'advies-uitbrengen', { toekennen: true, onderbouwing: 'Past.' })
const bijOverstag = (feiten: Partial<Feiten> = {}, meer: Record<string, unknown> = {}) =>
  geadviseerd(feiten, meer).doe('2023-01-16', 'bestuurder', 'besluit-nemen', { besluit: 'akkoord' })
const aangenomen = (feiten: Partial<Feiten> = {}, meer: Record<string, unknown> = {}) =>
  bijOverstag(feiten, meer).doe('2023-01-23', 'overstag', 'vastleggen', {
    wat: 'uitkomst-overstag',
    uitkomst: 'aangenomen',
  })
const metStartgesprek = (feiten: Partial<Feiten> = {}, meer: Record<string, unknown> = {}) =>
  aangenomen(feiten, meer).doe('2023-01-30', 'overstag', 'gesprek-vastleggen', {
    gesprek: 'startgesprek',
    op: '2023-01-30',
    partijen: ['jongere', 'ouders', 'school'],
    verslag: 'Kennisgemaakt.',
    afspraken: 'Vier dagen per week.',
  })
const bekostiging = (zaak: Spel) => zaak.toestand.registraties.at(-1)?.velden['bekostiging']

test('GV-125: it runs through the day before the same day number: start 06-02-2023, through 05-05-2023', () => {
  const zaak = metStartgesprek().doe('2023-02-06', 'overstag', 'uitvoering-starten', { op: '2023-02-06' })
  assert.deepEqual(
    [zaak.toestand.uitvoering?.van, zaak.toestand.uitvoering?.tot],
    ['2023-02-06', '2023-05-05'],
  )
  assert.equal(zaak.einde('einde-overstag'), '2023-05-05')
  assert.ok(!zaak.naar('2023-05-05').signalen.includes('einde-overstag-verstreken'))
  assert.ok(zaak.naar('2023-05-06').signalen.includes('einde-overstag-verstreken'))
})

test('GV-126: why the pupil has to leave the setting, and what is asked of whom, are both needed to file', () => {
  for (const veld of ['noodzaak', 'gevraagd']) {
    const zaak = ingevuld({}, { [veld]: null })
    const weigering = zaak.probeer(DAG, 'zorgcoordinator', 'indienen')
    assert.match(weigering?.reden ?? '', /^Vul eerst in: /, veld)
    assert.equal(weigering?.grond, 'GV-126')
    zaak.doe(DAG, 'zorgcoordinator', 'formulier-invullen', FORMULIER)
    assert.equal(zaak.probeer(DAG, 'zorgcoordinator', 'indienen'), null)
  }
})

test('GV-127: filing waits for the screening and for the talk of the SWV with Overstag', () => {
  const dien = (zaak: Spel) => zaak.probeer(DAG, 'zorgcoordinator', 'indienen')
  const vul = (zaak: Spel) => zaak.doe(DAG, 'zorgcoordinator', 'formulier-invullen', FORMULIER)
  const alleenScreening = vul(screen(begin()))
  assert.match(dien(alleenScreening)?.reden ?? '', /overleg van het samenwerkingsverband met Overstag/)
  assert.equal(dien(alleenScreening)?.grond, 'GV-127')
  assert.match(dien(overleg(begin()))?.reden ?? '', /pas na de stap "Eerste screening"/)
  assert.equal(dien(overleg(alleenScreening)), null)
  assert.equal(alleenScreening.status, 'Aanmelding')
})

test('GV-128: each of the two parts of the form that misses makes it incomplete with that part', () => {
  for (const [soort, tekst] of [
    ['aanmeldformulier-overstag-ouders', 'Aanmeldformulier Overstag ouderdeel ontbreekt'],
    ['aanmeldformulier-overstag-school', 'Aanmeldformulier Overstag schooldeel ontbreekt'],
  ] as const) {
    const zaak = ingevuld(
      {},
      {},
      STUKKEN.filter((x) => x !== soort),
    )
      .doe(DAG, 'zorgcoordinator', 'indienen')
      .doe(DAG, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'incompleet' })
    assert.equal(zaak.status, 'Dossier incompleet')
    assert.deepEqual(zaak.toestand.ontbreekt, [tekst])
  }
})

test('GV-129: OPP and reports that are said not to be there do not stop it', () => {
  const zaak = compleet()
  assert.deepEqual(
    ['opp', 'psychologischVerslag', 'hulpverleningsverslag'].map((v) => zaak.toestand.antwoorden[v]),
    ['niet-beschikbaar', 'niet-beschikbaar', 'niet-beschikbaar'],
  )
  assert.equal(zaak.status, 'In behandeling')
})

test('GV-130: no decision without the advice, and one advice is enough', () => {
  const besluit = { besluit: 'akkoord' }
  const zonder = compleet()
  assert.match(
    zonder.probeer(DAG, 'bestuurder', 'besluit-nemen', besluit)?.reden ?? '',
    /Nog niet alle adviezen zijn er: gedragsdeskundige ontbreekt/,
  )
  assert.equal(zonder.toestand.besluit, null)
  const zaak = geadviseerd()
  assert.equal(Object.keys(zaak.toestand.adviezen).length, 1)
  assert.deepEqual([zaak.toestand.fase, zaak.aanZet?.rol], ['besluit', 'voorzitter'])
  assert.equal(zaak.probeer(DAG, 'contactpersoon', 'besluit-nemen', besluit)?.code, 'niet-bevoegd')
  assert.equal(zaak.probeer(DAG, 'bestuurder', 'besluit-nemen', besluit), null)
})

test('GV-131: after the consent of the chair it lies with Overstag; granted is only what Overstag accepts', () => {
  const zaak = bijOverstag()
  assert.deepEqual(
    [zaak.toestand.fase, zaak.status, zaak.aanZet?.rol],
    ['bij-overstag', 'In behandeling', 'overstag'],
  )
  zaak.doe('2023-01-23', 'overstag', 'vastleggen', { wat: 'uitkomst-overstag', uitkomst: 'aangenomen' })
  assert.equal(zaak.status, 'Gearrangeerd')
  const bericht = zaak.toestand.brieven.find((b) => b.brief === 'bericht-stap')
  assert.deepEqual([bericht?.aan.soort, bericht?.stand], ['organisatie', 'verzonden'])
  const niet = bijOverstag()
  const uitkomst = { wat: 'uitkomst-overstag', uitkomst: 'niet-aangenomen' }
  assert.ok(niet.probeer('2023-01-23', 'contactpersoon', 'vastleggen', uitkomst)?.velden?.['motivering'])
  niet.doe('2023-01-23', 'contactpersoon', 'vastleggen', { ...uitkomst, motivering: 'Geen plek.' })
  assert.deepEqual(
    [niet.status, niet.toestand.toegekendOp, bekostiging(niet)],
    ['Afgewezen', null, undefined],
  )
  assert.ok(niet.taken.some((t) => t.onderwerp === 'passend-vervolg' && t.rol === 'contactpersoon'))
})

test('GV-132: Overstag, or the contactpersoon in its name, plans and records the startgesprek; without it no start', () => {
  const zaak = aangenomen()
  const start = () => zaak.probeer('2023-02-06', 'overstag', 'uitvoering-starten', { op: '2023-02-06' })
  assert.match(start()?.reden ?? '', /pas na het startgesprek/)
  zaak.doe('2023-01-24', 'contactpersoon', 'gesprek-plannen', { gesprek: 'startgesprek', op: '2023-01-30' })
  assert.equal(zaak.toestand.gesprekken.at(-1)?.op, '2023-01-30')
  const gesprek = {
    gesprek: 'startgesprek',
    op: '2023-01-30',
    partijen: ['jongere', 'ouders', 'school'],
    verslag: 'Kennisgemaakt.',
    kennismaking: 'Rondleiding.',
  }
  assert.ok(zaak.probeer('2023-01-30', 'overstag', 'gesprek-vastleggen', gesprek)?.velden?.['afspraken'])
  zaak.doe('2023-01-30', 'overstag', 'gesprek-vastleggen', { ...gesprek, afspraken: 'Vier dagen.' })
  assert.equal(start(), null)
})

test('GV-133: the first five that are granted in a school year are paid by the SWV', () => {
  for (const eerder of [0, 1, 2, 3, 4]) assert.equal(bekostiging(aangenomen(toegekend(eerder))), 'SWV')
})

test('GV-134: with five granted the school is told and confirms before it files; then the school pays', () => {
  const zaak = ingevuld(toegekend(5))
  assert.ok(zaak.signalen.includes('vijf-toegekend'))
  const melding = signalen(zaak.situatie()).find((s) => s.code === 'vijf-toegekend')
  assert.match(melding?.tekst ?? '', /al vijf Overstag-trajecten toegekend.*school bekostigt/)
  assert.match(zaak.probeer(DAG, 'zorgcoordinator', 'indienen')?.reden ?? '', /moet dat bevestigen/)
  const zesde = aangenomen(toegekend(5), { schoolBekostigt: true })
  assert.equal(bekostiging(zesde), SCHOOL_BETAALT)
  assert.ok(!ingevuld(toegekend(4)).signalen.includes('vijf-toegekend'))
})

test('the fifth place went to another in the meantime: the school pays, and confirms before the start', () => {
  // Filed when four were granted, so nothing was confirmed; accepted when there were five.
  let aantal = 4
  const bezetting = {
    lopend: 0,
    wachtend: [],
    get toegekendDitSchooljaar() {
      return aantal
    },
  }
  const zaak = bijOverstag({ bezetting })
  aantal = 5
  zaak.doe('2023-01-23', 'overstag', 'vastleggen', { wat: 'uitkomst-overstag', uitkomst: 'aangenomen' })
  assert.equal(bekostiging(zaak), SCHOOL_BETAALT)
  assert.ok(zaak.signalen.includes('bekostiging-niet-bevestigd'))
  zaak.doe('2023-01-30', 'overstag', 'gesprek-vastleggen', {
    gesprek: 'startgesprek',
    op: '2023-01-30',
    verslag: 'Kennisgemaakt.',
    afspraken: 'Vier dagen.',
  })
  const start = () => zaak.probeer('2023-02-06', 'overstag', 'uitvoering-starten', { op: '2023-02-06' })
  assert.match(start()?.reden ?? '', /heeft dat nog niet bevestigd/)
  zaak.doe('2023-01-31', 'zorgcoordinator', 'vastleggen', { wat: 'bekostiging-bevestigd', bevestiging: true })
  assert.equal(start(), null)
  assert.ok(!zaak.signalen.includes('bekostiging-niet-bevestigd'))
})

test('the key figures count what Overstag accepted, and who pays it; the consent of the chair alone counts nothing', () => {
  const telt = (zaak: Spel) =>
    kengetalfeiten([...STANDAARDKENGETALLEN, ...KENGETALLEN], zaak.situatie())
      .filter((f) => ['toekenningen', 'afwijzingen', 'overstag-bekostiging'].includes(f.kengetal))
      .map((f) => [f.kengetal, f.waarde, f.datum])
  assert.deepEqual(telt(bijOverstag()), [])
  assert.deepEqual(telt(aangenomen(toegekend(5), { schoolBekostigt: true })), [
    ['toekenningen', '', '2023-01-23'],
    ['overstag-bekostiging', SCHOOL_BETAALT, '2023-01-23'],
  ])
})
