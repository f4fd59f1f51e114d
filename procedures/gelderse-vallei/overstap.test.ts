// GV-OVERSTAP played on the pure core. Each test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { speel } from '#test/support/cast.ts'
import { OVERSTAP } from './overstap.ts'
import { GELDERSE_VALLEI } from './swv.ts'

const FORMULIER = {
  herkomst: 'so',
  bestemming: 'vmbo',
  ontoereikend: true,
  proefperiode: false,
  plaatsingOp: '2022-08-22',
  doelen: 'Wennen aan een grote school.',
  looptijdVan: '2022-08-22',
  looptijdTot: '2023-06-30',
  oppOpsteller: 'vo-school',
  informatiebron: 'Overdracht van de school voor so.',
}

type Opties = Parameters<typeof speel>[0]

/** A filled form with the signed OPP. */
function gevuld(anders: Record<string, unknown> = {}, opties: Opties = {}, getekend = ['school', 'ouder']) {
  return speel({ procedure: OVERSTAP, gestart: '2022-09-01', ...opties })
    .doe('2022-09-01', 'zorgcoordinator', 'formulier-invullen', { ...FORMULIER, ...anders })
    .doe('2022-09-01', 'zorgcoordinator', 'document-toevoegen', {
      soort: 'OPP',
      bestand: 'opp',
      datum: '2022-08-25',
      ondertekendDoor: getekend,
    })
}

function teBesluiten(anders: Record<string, unknown> = {}, opties: Opties = {}, op: Datum = '2022-09-05') {
  return gevuld(anders, opties)
    .doe(op, 'zorgcoordinator', 'indienen')
    .doe(op, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
}

const toegekend = (anders: Record<string, unknown> = {}, opties: Opties = {}, op: Datum = '2022-09-15') =>
  teBesluiten(anders, opties).doe(op, 'procesbegeleider', 'besluit-nemen', { besluit: 'toekennen' })

const reden = (anders: Record<string, unknown>, op: Datum = '2022-09-05') =>
  gevuld(anders).probeer(op, 'zorgcoordinator', 'indienen')?.reden ?? ''

test('GV-050: only from sbo or (v)so; from regular primary education it is refused with the reason', () => {
  assert.match(reden({ herkomst: 'bao' }), /alleen bij de overstap van sbo of \(v\)so/)
  for (const herkomst of ['sbo', 'so', 'vso']) assert.equal(reden({ herkomst }), '')
})

test('GV-051: to praktijkonderwijs is refused', () => {
  assert.match(reden({ herkomst: 'sbo', bestemming: 'pro' }), /uitgezonderd PrO/)
})

test('GV-052: without the declaration it cannot be filed', () => {
  assert.match(reden({ ontoereikend: null }), /niet toereikend/)
})

test('GV-054: an amount set for a later period counts for new grants only', () => {
  const instellingen = {
    ...GELDERSE_VALLEI.instellingen,
    parameters: {
      'overstap-sbo': [
        { vanaf: '2022-08-01', centen: 80_000 },
        { vanaf: '2023-08-01', centen: 85_000 },
      ],
    },
  } as const
  const eerder = toegekend({ herkomst: 'sbo' }, { instellingen })
  assert.equal(eerder.toestand.besluit?.velden['bedrag'], 80_000)
  eerder.naar('2023-09-01')
  assert.equal(eerder.toestand.besluit?.velden['bedrag'], 80_000)
  const later = teBesluiten({ herkomst: 'sbo' }, { instellingen }).doe(
    '2023-09-01',
    'procesbegeleider',
    'besluit-nemen',
    { besluit: 'toekennen' },
  )
  assert.equal(later.toestand.besluit?.velden['bedrag'], 85_000)
})

test('GV-056: at the latest six weeks after placement, unless the SWV departs from it with reasons', () => {
  assert.equal(gevuld().probeer('2022-10-03', 'zorgcoordinator', 'indienen'), null)
  const laat = gevuld()
  assert.match(
    laat.probeer('2022-10-04', 'zorgcoordinator', 'indienen')?.reden ?? '',
    /later dan 6 weken na plaatsing/,
  )
  laat.doe('2022-10-04', 'contactpersoon', 'vastleggen', {
    wat: 'te-laat-toch-door',
    motivering: 'De overdracht kwam te laat.',
  })
  assert.equal(laat.probeer('2022-10-04', 'zorgcoordinator', 'indienen'), null)
})

test('GV-057: a vo-school outside the SWV does not have this choice', () => {
  const { context } = speel({ procedure: OVERSTAP }).situatie('zorgcoordinator')
  const { aanvrager } = context.feiten
  assert.ok(aanvrager)
  const uitkomst = startZaak(OVERSTAP, {
    ...context,
    feiten: { ...context.feiten, aanvrager: { ...aanvrager, deelnemer: false } },
  })
  assert.ok(isWeigering(uitkomst))
  assert.equal(uitkomst.code, 'niet-voor-deze-school')
})

test('GV-058: an OPP whose handelingsdeel the parents did not sign is incomplete with that point', () => {
  const zaak = gevuld({}, {}, ['school'])
    .doe('2022-09-05', 'zorgcoordinator', 'indienen')
    .doe('2022-09-06', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'incompleet' })
  assert.equal(zaak.status, 'Dossier incompleet')
  assert.deepEqual(zaak.toestand.ontbreekt, [
    'OPP handelingsdeel niet ondertekend door ouder(s)/verzorger(s)',
  ])
})

test('GV-059: an OPP made by the sbo-school is marked as not sufficient without anybody looking', () => {
  const zaak = gevuld({ oppOpsteller: 'sbo-school' }).doe('2022-09-05', 'zorgcoordinator', 'indienen')
  assert.match(
    zaak.probeer('2022-09-06', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })?.reden ?? '',
    /OPP voldoet niet: het moet zijn opgesteld door de vo-school/,
  )
})

test('GV-060: the period asked for is the one on record and guarded; without an end the file is incomplete', () => {
  const zaak = toegekend()
  assert.deepEqual([zaak.toestand.besluit?.van, zaak.toestand.besluit?.tot], ['2022-08-22', '2023-06-30'])
  assert.equal(zaak.einde('einde-arrangement'), '2023-06-30')
  const zonder = gevuld({ looptijdTot: null })
    .doe('2022-09-05', 'zorgcoordinator', 'indienen')
    .doe('2022-09-06', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'incompleet' })
  assert.match(zonder.toestand.ontbreekt.join(), /Loopt tot en met/)
})

test('GV-061: no payment during the trial; after "geplaatst" it is released', () => {
  const proef = { proefperiode: true, proefperiodeTot: '2022-09-30', plaatsingOp: null }
  const zaak = toegekend(proef).doe('2022-09-15', 'zorgcoordinator', 'vastleggen', {
    wat: 'plaatsing',
    soort: 'proefplaatsing',
  })
  assert.match(
    zaak.probeer('2022-09-20', 'secretariaat', 'vastleggen', { wat: 'uitbetaling' })?.reden ?? '',
    /pas na plaatsing/,
  )
  zaak
    .doe('2022-10-01', 'zorgcoordinator', 'vastleggen', { wat: 'plaatsing', soort: 'geplaatst' })
    .doe('2022-10-01', 'secretariaat', 'vastleggen', { wat: 'uitbetaling' })
  assert.ok(zaak.toestand.opvolging.find((o) => o.id === 'uitbetaling')?.gedaan)
})

test('GV-062: the school has the task to involve the parents and records those contacts', () => {
  const zaak = toegekend()
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'ouders-betrekken' && t.rol === 'zorgcoordinator'))
  zaak.doe('2022-11-01', 'zorgcoordinator', 'vastleggen', { wat: 'oudercontact', verslag: 'Het gaat goed.' })
  assert.equal(zaak.toestand.registraties.at(-1)?.registratie, 'oudercontact')
})

test('GV-063: the evaluation is due four weeks before the end and late the day after', () => {
  const zaak = toegekend()
  assert.equal(zaak.einde('evaluatie-overstap'), '2023-06-02')
  assert.ok(!zaak.naar('2023-06-02').signalen.includes('evaluatie-overstap-verstreken'))
  assert.ok(zaak.naar('2023-06-03').signalen.includes('evaluatie-overstap-verstreken'))
})

/** Granted, evaluated, paid and with its letters sent. */
const voorbij = () =>
  toegekend()
    .doe('2022-09-15', 'secretariaat', 'brief-verzenden')
    .doe('2022-09-16', 'secretariaat', 'vastleggen', { wat: 'uitbetaling' })
    .doe('2023-06-01', 'zorgcoordinator', 'evaluatie-vastleggen', {
      evaluatie: 'overstap',
      op: '2023-06-01',
      partijen: ['ouders', 'school'],
      verslag: 'De doelen zijn gehaald.',
    })

test('GV-064: not closed without the evaluated OPP', () => {
  const zaak = voorbij()
  assert.match(
    zaak.probeer('2023-07-01', 'procesbegeleider', 'afronden')?.reden ?? '',
    /geëvalueerde OPP .* niet toegevoegd/,
  )
  zaak
    .doe('2023-07-01', 'zorgcoordinator', 'document-toevoegen', {
      soort: 'OPP-geevalueerd',
      bestand: 'na',
      datum: '2023-06-01',
    })
    .doe('2023-07-01', 'procesbegeleider', 'afronden')
  assert.equal(zaak.status, 'Afgerond')
})

test('an arrangement is not closed before its end, nor while a task stands open; closed, it can be opened again', () => {
  const zaak = voorbij().doe('2023-06-05', 'zorgcoordinator', 'document-toevoegen', {
    soort: 'OPP-geevalueerd',
    bestand: 'na',
  })
  assert.equal(zaak.probeer('2023-06-30', 'procesbegeleider', 'afronden')?.code, 'duur-loopt')
  zaak
    .doe('2023-07-01', 'procesbegeleider', 'afronden')
    .doe('2023-10-10', 'contactpersoon', 'heropenen', { reden: 'Nagekomen vraag.' })
  assert.deepEqual([zaak.status, zaak.soorten.slice(-2)], ['Gearrangeerd', ['afgerond', 'heropend']])
})

test('GV-272: refusing needs no announced intention, only reasons', () => {
  const zaak = teBesluiten()
  assert.equal(
    zaak.probeer('2022-09-15', 'procesbegeleider', 'besluit-nemen', { besluit: 'afwijzen' })?.code,
    'motivering-nodig',
  )
  zaak.doe('2022-09-15', 'procesbegeleider', 'besluit-nemen', {
    besluit: 'afwijzen',
    motivering: 'De school kan dit zelf.',
  })
  assert.equal(zaak.status, 'Afgewezen')
  assert.deepEqual(
    [...new Set(zaak.toestand.brieven.map((b) => b.brief))],
    ['ontvangstbevestiging', 'afwijzing-arrangement'],
  )
})

test('an arrangement can be advised on by the CAT; the decision stays with who decides', () => {
  const zaak = teBesluiten().doe('2022-09-12', 'procesbegeleider', 'vastleggen', {
    wat: 'cat-advies',
    vergadering: '2022-09-12',
    advies: 'Toekennen.',
  })
  assert.equal(zaak.toestand.besluit, null)
  assert.equal(zaak.aanZet?.naam, 'besluit-nemen')
})
