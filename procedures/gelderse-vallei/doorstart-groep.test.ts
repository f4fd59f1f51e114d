// GV-DOORSTART-GROEP played on the pure core: a class, never a pupil.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import type { Persoonfeit } from '#domein/verloop/opdracht.ts'
import { onderwerpVan } from '#domein/verloop/toestand.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { DOORSTART_GROEP as PROCEDURE } from './doorstart-groep.ts'
import { GELDERSE_VALLEI } from './swv.ts'

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
  wie('coordinator', 'coordinator-doorstart'),
  wie('projectleider', 'projectleider-doorstart'),
  wie('coach', 'coach-doorstart'),
  wie('identity-craft', 'identity-craft'),
]
const DAG = '2022-12-05'
const CRITERIA = {
  doelen: ['communicatie'],
  relatieVerstoord: true,
  docententeamCommitteert: true,
  doelenPassen: true,
}
const GROEP = {
  klas: '2B',
  leerjaar: 2,
  niveau: 'vmbo',
  aantal: 26,
  omschrijving: 'Ruzies; hoe praten we weer?',
}
const PLAN = { wat: 'plan', doelen: 'Rust.', planning: 'Twaalf weken.', rolverdeling: 'Mentor leidt.' }

const begin = () => speel({ procedure: PROCEDURE, gestart: DAG, mensen: MENSEN })
const screening = (anders: Record<string, unknown> = {}) => ({ ...CRITERIA, ...anders })
const gescreend = (anders: Record<string, unknown> = {}) =>
  begin().doe(DAG, 'contactpersoon', 'screening-vastleggen', screening(anders))
const besproken = (inschatting = 'positief') =>
  gescreend().doe(DAG, 'contactpersoon', 'vastleggen', { wat: 'overleg-doorstart', inschatting })
const ingediend = () =>
  besproken().doe(DAG, 'zorgcoordinator', 'formulier-invullen', GROEP).doe(DAG, 'zorgcoordinator', 'indienen')
const teBesluiten = () => ingediend().doe(DAG, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
const besloten = (besluit = 'toekennen') =>
  teBesluiten().doe('2022-12-12', 'coordinator', 'besluit-nemen', { besluit, motivering: 'Zie bespreking.' })
const startgesprek = () =>
  besloten().doe('2022-12-19', 'coordinator', 'gesprek-vastleggen', {
    gesprek: 'startgesprek',
    op: '2022-12-19',
    partijen: ['coordinator-doorstart', 'identity-craft', 'school'],
    verslag: 'Kennisgemaakt.',
    verwachtingen: 'Iedereen doet mee.',
    voorwaarden: 'De mentor is er altijd bij.',
  })
const gestart = () =>
  startgesprek()
    .doe('2022-12-19', 'coordinator', 'vastleggen', PLAN)
    .doe('2023-01-09', 'coordinator', 'uitvoering-starten', { op: '2023-01-09' })
const DAGEN = { 1: '2023-02-01', 2: '2023-02-02', 3: '2023-02-03' } as const

function gehouden(zaak: Spel, ...nummers: readonly (keyof typeof DAGEN)[]): Spel {
  for (const nummer of nummers)
    zaak.doe(DAGEN[nummer], 'identity-craft', 'gesprek-vastleggen', {
      gesprek: `identity-craft-${nummer}`,
      op: DAGEN[nummer],
      partijen: ['school'],
      verslag: 'Gehouden.',
    })
  return zaak
}

test('GV-136: the zaak is about a class; the form asks school, class, year, level and number, no name, BSN or OPP', () => {
  assert.deepEqual(
    Object.keys(formulierVelden(PROCEDURE)).filter((v) => v !== 'omschrijving'),
    ['school', 'klas', 'leerjaar', 'niveau', 'aantal'],
  )
  assert.ok(PROCEDURE.stukken.every((s) => !/OPP|zienswijze|leerling/i.test(s.soort)))
  assert.equal(PROCEDURE.bsn, undefined)
  const zaak = begin().doe(DAG, 'zorgcoordinator', 'formulier-invullen', GROEP)
  assert.deepEqual([zaak.toestand.leerling, zaak.toestand.betreft], [null, 'groep'])
  assert.equal(onderwerpVan(PROCEDURE, zaak.toestand), '2B')
})

test('GV-137: no way for parents: not to start it, and a question for information of theirs is refused', () => {
  const { context } = begin().situatie('moeder')
  const uitkomst = startZaak(PROCEDURE, context)
  assert.ok(isWeigering(uitkomst))
  assert.match(uitkomst.uitweg ?? '', /Alleen een school .* geen route voor ouders/)
  const vraag = begin().probeer(DAG, 'contactpersoon', 'vastleggen', {
    wat: 'informatieverzoek',
    wie: 'ouder',
  })
  assert.match(vraag?.reden ?? '', /Alleen scholen .* geen route voor ouders/)
})

test('GV-138: without the recorded consultation with the Doorstart-coördinator it cannot be filed', () => {
  const zaak = gescreend().doe(DAG, 'zorgcoordinator', 'formulier-invullen', GROEP)
  assert.match(
    zaak.probeer(DAG, 'zorgcoordinator', 'indienen')?.reden ?? '',
    /pas na de stap "Bespreken met de Doorstart-coördinator"/,
  )
  assert.equal(zaak.taken[0]?.titel, 'Bespreking met de Doorstart-coördinator vastleggen')
  zaak.doe(DAG, 'coordinator', 'vastleggen', { wat: 'overleg-doorstart', inschatting: 'positief' })
  assert.equal(zaak.toestand.registraties[0]?.registratie, 'overleg-doorstart')
  assert.equal(zaak.probeer(DAG, 'zorgcoordinator', 'indienen'), null)
})

test('GV-138: recorded before the criteria were checked, it counts as well, but the criteria still come first', () => {
  const zaak = begin().doe(DAG, 'contactpersoon', 'vastleggen', {
    wat: 'overleg-doorstart',
    inschatting: 'positief',
  })
  assert.equal(zaak.toestand.fase, 'screening')
  zaak.doe(DAG, 'contactpersoon', 'screening-vastleggen', CRITERIA)
  assert.equal(zaak.toestand.fase, 'aanvraag')
})

test('GV-139: each criterion on no is not met; the school stands in the region, every level will do', () => {
  for (const id of ['relatieVerstoord', 'docententeamCommitteert', 'doelenPassen'])
    assert.equal(gescreend({ [id]: false }).toestand.screening?.uitkomst, 'negatief', id)
  assert.deepEqual(gescreend().toestand.screening?.punten, {
    niveaucriterium: true,
    regio: true,
    relatieVerstoord: true,
    docententeamCommitteert: true,
    doelenPassen: true,
  })
  const feiten = begin().situatie().context.feiten
  const elders = speel({
    procedure: PROCEDURE,
    gestart: DAG,
    feiten: { aanvrager: feiten.aanvrager && { ...feiten.aanvrager, plaats: 'Veenendaal' } },
  }).doe(DAG, 'contactpersoon', 'screening-vastleggen', CRITERIA)
  assert.equal(elders.toestand.screening?.punten['regio'], false)
})

test('GV-140: at least one of the three goals', () => {
  const zonder = begin().probeer(DAG, 'contactpersoon', 'screening-vastleggen', screening({ doelen: [] }))
  assert.ok(zonder?.velden?.['doelen'])
  assert.ok(
    begin().probeer(DAG, 'contactpersoon', 'screening-vastleggen', screening({ doelen: ['rust'] }))?.velden?.[
      'doelen'
    ],
  )
  for (const doel of ['communicatie', 'samenwerking', 'openheid'])
    assert.equal(gescreend({ doelen: [doel] }).toestand.screening?.uitkomst, 'positief')
})

test('GV-141: the title is Doorstart-groepsdynamica; only after a positive estimate, and never without a description', () => {
  assert.equal(PROCEDURE.naam.school, 'Doorstart-groepsdynamica')
  const zaak = besproken('negatief').doe(DAG, 'zorgcoordinator', 'formulier-invullen', {
    ...GROEP,
    omschrijving: null,
  })
  assert.match(zaak.probeer(DAG, 'zorgcoordinator', 'indienen')?.reden ?? '', /positieve inschatting/)
  zaak.doe(DAG, 'contactpersoon', 'vastleggen', { wat: 'overleg-doorstart', inschatting: 'positief' })
  assert.match(zaak.probeer(DAG, 'zorgcoordinator', 'indienen')?.reden ?? '', /De omschrijving is leeg/)
  zaak.doe(DAG, 'zorgcoordinator', 'formulier-invullen', { omschrijving: 'Ruzies in de klas.' })
  assert.equal(zaak.probeer(DAG, 'zorgcoordinator', 'indienen'), null)
})

test('GV-142: Doorstart decides and the school hears of it; no letter goes to anybody else', () => {
  const zaak = teBesluiten().doe('2022-12-12', 'coach', 'vastleggen', {
    wat: 'interne-bespreking',
    advies: 'Doen.',
  })
  const met = { besluit: 'toekennen', motivering: 'Past.' }
  assert.equal(zaak.probeer('2022-12-12', 'coach', 'besluit-nemen', met)?.code, 'niet-bevoegd')
  assert.equal(zaak.probeer('2022-12-12', 'procesbegeleider', 'besluit-nemen', met)?.code, 'niet-bevoegd')
  zaak.doe('2022-12-12', 'coordinator', 'besluit-nemen', met)
  assert.equal(zaak.status, 'Gearrangeerd')
  for (const z of [zaak, besloten('afwijzen')]) {
    const na = z.toestand.brieven.filter((b) => b.brief !== 'ontvangstbevestiging')
    assert.deepEqual(
      na.map((b) => [b.aan.soort, b.stand]),
      [['organisatie', 'verzonden']],
    )
  }
  assert.ok(PROCEDURE.brieven.every((b) => b.aan.join() === 'aanvrager'))
})

test('GV-143: a talk with Identity Craft and the team, and a plan with the division of roles, before it starts', () => {
  const zaak = besloten()
  assert.deepEqual([zaak.taken[0]?.naam, zaak.taken[0]?.titel], ['gesprek-plannen', 'Startgesprek plannen'])
  const start = () => zaak.probeer('2023-01-09', 'coordinator', 'uitvoering-starten', { op: '2023-01-09' })
  assert.match(start()?.reden ?? '', /pas na het startgesprek/)
  zaak.doe('2022-12-13', 'coordinator', 'gesprek-plannen', {
    gesprek: 'startgesprek',
    op: '2022-12-19',
    partijen: ['school'],
  })
  assert.ok(zaak.signalen.includes('startgesprek-zonder-identity-craft'))
  zaak.doe('2022-12-19', 'coordinator', 'gesprek-vastleggen', {
    gesprek: 'startgesprek',
    op: '2022-12-19',
    partijen: ['identity-craft', 'school'],
    verslag: 'Kennisgemaakt.',
    verwachtingen: 'Iedereen doet mee.',
    voorwaarden: 'De mentor is er bij.',
  })
  assert.match(start()?.reden ?? '', /plan is met planning en rolverdeling/)
  const { rolverdeling: _rol, ...zonder } = PLAN
  assert.ok(zaak.probeer('2022-12-19', 'coordinator', 'vastleggen', zonder)?.velden?.['rolverdeling'])
  zaak.doe('2022-12-19', 'coordinator', 'vastleggen', PLAN)
  assert.equal(start(), null)
})

test('GV-144: twelve calendar weeks: from Monday 09-01-2023 through Sunday 02-04-2023, and it is guarded', () => {
  const zaak = gestart()
  assert.deepEqual(
    [zaak.toestand.uitvoering?.van, zaak.toestand.uitvoering?.tot],
    ['2023-01-09', '2023-04-02'],
  )
  assert.equal(zaak.einde('einde-groepsdynamica'), '2023-04-02')
  assert.ok(!zaak.naar('2023-04-02').signalen.includes('einde-groepsdynamica-verstreken'))
  assert.ok(zaak.naar('2023-04-03').signalen.includes('einde-groepsdynamica-verstreken'))
})

test('GV-145: an observation of a coach leads to the next version of the plan, which names its date', () => {
  const zaak = gestart().doe('2023-01-18', 'coach', 'vastleggen', {
    wat: 'observatie',
    op: '2023-01-17',
    bevindingen: 'Veel onrust bij de start van de les.',
  })
  const aanscherpen = () =>
    zaak.taken.filter((t) => t.titel === 'Doelen en plan aanscherpen na de observatie')
  assert.equal(aanscherpen().length, 1)
  zaak.doe('2023-01-20', 'coordinator', 'vastleggen', { ...PLAN, doelen: 'Rust bij de start.' })
  const plannen = zaak.toestand.registraties.filter((r) => r.registratie === 'plan')
  assert.deepEqual(
    plannen.map((p) => p.velden['naObservatie'] ?? null),
    [null, '2023-01-17'],
  )
  assert.equal(aanscherpen().length, 0)
})

test('GV-146: circles and exactly three meetings are planned and ticked off; ending with two asks why', () => {
  const zaak = gestart()
  for (const op of ['2023-01-16', '2023-01-23'])
    zaak.doe('2023-01-10', 'coach', 'gesprek-plannen', { gesprek: 'herstelkring', op })
  for (const n of [1, 2, 3])
    zaak.doe('2023-01-10', 'identity-craft', 'gesprek-plannen', {
      gesprek: `identity-craft-${n}`,
      op: `2023-02-0${n}`,
    })
  assert.equal(zaak.toestand.gesprekken.filter((g) => !g.gehouden).length, 5)
  assert.ok(
    zaak.probeer('2023-01-10', 'identity-craft', 'gesprek-plannen', {
      gesprek: 'identity-craft-4',
      op: '2023-02-04',
    })?.velden?.['gesprek'],
  )
  zaak.doe('2023-01-23', 'coach', 'gesprek-vastleggen', {
    gesprek: 'herstelkring',
    op: '2023-01-23',
    partijen: ['school'],
    verslag: 'Goed gesprek.',
  })
  assert.deepEqual(
    zaak.toestand.gesprekken.filter((g) => g.gesprek === 'herstelkring').map((g) => [g.op, g.gehouden]),
    [
      ['2023-01-16', false],
      ['2023-01-23', true],
    ],
  )
  gehouden(zaak, 1, 2)
  const open = () => zaak.taken.filter((t) => t.rol === 'identity-craft').map((t) => t.titel)
  assert.deepEqual(open(), ['Bijeenkomst 3 van Identity Craft houden'])
  assert.match(
    zaak.probeer('2023-02-03', 'identity-craft', 'gesprek-vastleggen', {
      gesprek: 'identity-craft-2',
      op: '2023-02-03',
      verslag: 'Nog eens.',
    })?.reden ?? '',
    /precies drie/,
  )
  const einde = (meer: Record<string, unknown> = {}) =>
    zaak.probeer('2023-04-03', 'coordinator', 'uitvoering-beeindigen', meer)
  assert.match(einde()?.reden ?? '', /drie bijeenkomsten .* Geef de reden/)
  assert.equal(einde({ redenMinderBijeenkomsten: 'De klas was een week weg.' }), null)
  assert.deepEqual(open(), [])
})

test('GV-147: material for lessons is added to the file and the school sees it', () => {
  const zaak = gestart().doe('2023-01-25', 'identity-craft', 'document-toevoegen', {
    soort: 'werkvormen',
    bestand: 'werkvormen',
  })
  const { context, toestand } = zaak.situatie('zorgcoordinator')
  const z = zicht(PROCEDURE, toestand, context.door, null, GELDERSE_VALLEI.instellingen)
  assert.deepEqual([z.als, z.stukken], ['school', ['werkvormen']])
})

test('GV-148: evaluations of group and team with next steps; not closed without the closing agreements', () => {
  const zaak = gehouden(gestart(), 1, 2, 3)
  const evaluatie = {
    evaluatie: 'tussentijds',
    op: '2023-02-20',
    partijen: ['school'],
    verslag: 'Besproken.',
  }
  assert.deepEqual(
    Object.keys(zaak.probeer('2023-02-20', 'coordinator', 'evaluatie-vastleggen', evaluatie)?.velden ?? {}),
    ['ontwikkelingGroep', 'ontwikkelingTeam', 'vervolgstappen'],
  )
  zaak
    .doe('2023-02-20', 'coordinator', 'evaluatie-vastleggen', {
      ...evaluatie,
      ontwikkelingGroep: 'Rustiger.',
      ontwikkelingTeam: 'Een lijn.',
      vervolgstappen: 'Nog vier weken.',
    })
    .doe('2023-04-03', 'coordinator', 'uitvoering-beeindigen')
  assert.match(
    zaak.probeer('2023-04-03', 'coordinator', 'afronden')?.reden ?? '',
    /geen afspraken over afsluiting en vervolg/,
  )
  zaak.doe('2023-04-03', 'coordinator', 'vastleggen', {
    wat: 'afsluiting',
    afspraken: 'De mentor gaat verder.',
    adviezen: 'Elke maand een kring.',
  })
  zaak.doe('2023-04-03', 'coordinator', 'afronden')
  assert.equal(zaak.status, 'Afgerond')
})

test('GV-149: it can be chosen from 01-09-2021', () => {
  const op = (vandaag: string) => {
    const { context } = begin().situatie('zorgcoordinator')
    return startZaak(PROCEDURE, { ...context, vandaag: vandaag as `${number}-${number}-${number}` })
  }
  assert.ok(!isWeigering(op('2021-09-01')))
  const eerder = op('2021-08-31')
  assert.ok(isWeigering(eerder) && eerder.code === 'nog-niet-geldig')
})
