// BE-TLV played on the pure core. Each test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { BRIEFSOORTEN } from '#domein/brief/soorten.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { statusInWoorden, zicht } from '#domein/zaak/zicht.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { BERSEBA } from './swv.ts'
import { TLV } from './tlv.ts'

const MENSEN = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('commissie', 'commissielid'),
  mens('regiomanager', 'regiomanager'),
  mens('zorgmakelaar', 'zorgmakelaar'),
]

const FORMULIER = {
  soortOnderwijs: 'so',
  ondersteuningsvraag: 'Rust en een kleine groep.',
  onvoldoendeEffect: 'Een jaar begeleiding hielp te weinig.',
}

const begin = (op: Datum = '2023-01-09') =>
  speel({ procedure: TLV, gestart: op, door: 'ib', mensen: MENSEN, instellingen: BERSEBA.instellingen })

const ingediend = (op: Datum = '2023-01-09') =>
  begin(op).doe(op, 'ib', 'formulier-invullen', FORMULIER).doe(op, 'ib', 'indienen')

const compleet = (op: Datum = '2023-01-09') =>
  ingediend(op).doe(op, 'commissie', 'controle-uitvoeren', { uitkomst: 'compleet' })

const adviseer = (zaak: Spel, op: Datum, met: Record<string, unknown>) =>
  zaak.doe(op, 'commissie', 'vastleggen', {
    wat: 'commissieadvies',
    criteria: 'Criterium 2 en 3.',
    motivering: 'Zie dossier.',
    ...met,
  })

const NEGATIEF = { advies: 'negatief', reden: 'binnen-basisondersteuning' }

test('BE-029: without the reasons why guidance had too little effect nothing is filed', () => {
  const { onvoldoendeEffect: _, ...rest } = FORMULIER
  const zaak = begin().doe('2023-01-09', 'ib', 'formulier-invullen', rest)
  assert.match(zaak.probeer('2023-01-09', 'ib', 'indienen')?.reden ?? '', /onvoldoende effect/)
})

test('BE-030: without a choice of so or sbo nothing is filed', () => {
  const { soortOnderwijs: _, ...rest } = FORMULIER
  const zaak = begin().doe('2023-01-09', 'ib', 'formulier-invullen', rest)
  assert.match(zaak.probeer('2023-01-09', 'ib', 'indienen')?.reden ?? '', /speciaal basisonderwijs/)
  zaak.doe('2023-01-09', 'ib', 'formulier-invullen', { soortOnderwijs: 'sbo' })
  assert.equal(zaak.probeer('2023-01-09', 'ib', 'indienen'), null)
})

test('BE-031: a TLV may be for shorter or longer; its end is required', () => {
  for (const tot of ['2024-07-31', '2027-07-31'] as const) {
    const zaak = adviseer(compleet('2023-06-01'), '2023-06-05', { advies: 'positief' })
    assert.match(
      zaak.probeer('2023-06-12', 'regiomanager', 'besluit-nemen', { besluit: 'ondertekenen' })?.reden ?? '',
      /einddatum/,
    )
    zaak.doe('2023-06-12', 'regiomanager', 'besluit-nemen', {
      besluit: 'ondertekenen',
      van: '2023-08-01',
      tot,
    })
    assert.deepEqual([zaak.toestand.besluit?.van, zaak.toestand.besluit?.tot], ['2023-08-01', tot])
    assert.match(zaak.toestand.besluit?.volgnummer ?? '', /^BE-2023-/)
  }
})

test('BE-032: a parent can not ask for a TLV; without the form nothing is filed', () => {
  const context = begin().situatie('moeder').context
  const uitkomst = startZaak(TLV, {
    ...context,
    door: { persoon: 'moeder', rollen: [{ rol: 'ouder', organisatie: null }] },
  })
  assert.ok(isWeigering(uitkomst))
  assert.match(uitkomst.reden, /intern begeleider/)
  assert.ok(begin().probeer('2023-01-09', 'ib', 'indienen'))
})

test('BE-033: the regiomanager can not sign without the advice of the committee', () => {
  const zaak = compleet()
  assert.match(
    zaak.probeer('2023-01-16', 'regiomanager', 'besluit-nemen', {
      besluit: 'ondertekenen',
      tot: '2024-07-31',
    })?.reden ?? '',
    /kan nog niet worden besloten/,
  )
})

test('BE-034: no advice on a file that is not complete', () => {
  const zaak = ingediend()
  const advies = { wat: 'commissieadvies', advies: 'positief', criteria: 'x', motivering: 'x' }
  assert.ok(zaak.probeer('2023-01-10', 'commissie', 'vastleggen', advies))
  zaak.doe('2023-01-10', 'commissie', 'controle-uitvoeren', { uitkomst: 'incompleet', documenten: false })
  assert.equal(zaak.status, 'Aanvulling gevraagd')
  assert.ok(zaak.probeer('2023-01-11', 'commissie', 'vastleggen', advies))
  assert.equal(zaak.aanZet?.organisatie, STREEK)
})

test('BE-035: a negative advice on a complete file is accepted, with reasons', () => {
  const zaak = compleet()
  assert.match(
    zaak.probeer('2023-01-16', 'commissie', 'vastleggen', {
      wat: 'commissieadvies',
      ...NEGATIEF,
      criteria: 'x',
    })?.reden ?? '',
    /motivering/,
  )
  adviseer(zaak, '2023-01-16', NEGATIEF)
  assert.equal(zaak.status, 'Ter ondertekening')
})

test('BE-036: the reason "binnen basisondersteuning" can be chosen, with an explanation', () => {
  const zaak = adviseer(compleet(), '2023-01-16', { ...NEGATIEF, motivering: 'De school biedt dit zelf.' })
  assert.deepEqual(
    [zaak.toestand.registraties[0]?.velden['reden'], zaak.toestand.registraties[0]?.velden['motivering']],
    ['binnen-basisondersteuning', 'De school biedt dit zelf.'],
  )
})

test('BE-037: the reason "ambulante begeleiding" suggests BE-AB to the school', () => {
  const zaak = adviseer(compleet(), '2023-01-16', { advies: 'negatief', reden: 'ambulante-begeleiding' })
  const taak = zaak.taken.find((t) => t.onderwerp === 'ab-overwegen')
  assert.match(taak?.titel ?? '', /BE-AB/)
  assert.equal(taak?.organisatie, STREEK)
})

test('BE-038: only the regiomanager signs or does not; both can be recorded', () => {
  for (const wie of ['commissie', 'zorgmakelaar', 'ib'])
    assert.equal(
      adviseer(compleet(), '2023-01-16', { advies: 'positief' }).probeer('2023-01-17', wie, 'besluit-nemen', {
        besluit: 'ondertekenen',
        tot: '2024-07-31',
      })?.code,
      'niet-bevoegd',
      wie,
    )
  const wel = adviseer(compleet(), '2023-01-16', { advies: 'positief' }).doe(
    '2023-01-17',
    'regiomanager',
    'besluit-nemen',
    { besluit: 'ondertekenen', tot: '2024-07-31' },
  )
  assert.equal(wel.status, 'TLV ondertekend')
  const niet = adviseer(compleet(), '2023-01-16', NEGATIEF).doe(
    '2023-01-17',
    'regiomanager',
    'besluit-nemen',
    {
      besluit: 'niet-ondertekenen',
    },
  )
  assert.equal(niet.status, 'TLV niet ondertekend')
})

test('BE-039: departing from the advice needs reasons, in both directions', () => {
  const gevallen = [
    [NEGATIEF, { besluit: 'ondertekenen', tot: '2024-07-31' }],
    [{ advies: 'positief' }, { besluit: 'niet-ondertekenen' }],
  ] as const
  for (const [advies, besluit] of gevallen) {
    const zaak = adviseer(compleet(), '2023-01-16', advies)
    assert.match(
      zaak.probeer('2023-01-17', 'regiomanager', 'besluit-nemen', besluit)?.reden ?? '',
      /zwaarwegende/,
    )
    zaak.doe('2023-01-17', 'regiomanager', 'besluit-nemen', { ...besluit, motivering: 'Nieuwe gegevens.' })
    assert.equal(zaak.toestand.besluit?.motivering, 'Nieuwe gegevens.')
  }
})

test('BE-040: an advice without the weighing against the criteria can not be given', () => {
  const weigering = compleet().probeer('2023-01-16', 'commissie', 'vastleggen', {
    wat: 'commissieadvies',
    advies: 'positief',
    motivering: 'Goed.',
  })
  assert.match(weigering?.reden ?? '', /criteria/)
})

test('BE-041: the school sees the status "In advies"', () => {
  const { procedure, toestand, context } = compleet().situatie('ib')
  const z = zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
  assert.deepEqual([z.als, toestand.status], ['school', 'In advies'])
  assert.match(statusInWoorden(procedure, toestand, z), /geeft advies/)
})

test('BE-042: a TLV through 31-07-2023 gives a signal on 30-04-2023 with the setting "3 maanden vooraf"', () => {
  const zaak = adviseer(compleet('2022-09-05'), '2022-09-12', { advies: 'positief' }).doe(
    '2022-09-19',
    'regiomanager',
    'besluit-nemen',
    { besluit: 'ondertekenen', tot: '2023-07-31' },
  )
  assert.ok(!zaak.naar('2023-04-29').signalen.includes('loopt-af'))
  assert.ok(zaak.naar('2023-04-30').signalen.includes('loopt-af'))
})

test('after granting, the tasks of guiding are of the school, none of the SWV', () => {
  const zaak = adviseer(compleet(), '2023-01-16', { advies: 'positief' }).doe(
    '2023-01-17',
    'regiomanager',
    'besluit-nemen',
    { besluit: 'ondertekenen', tot: '2024-07-31' },
  )
  assert.ok(zaak.taken.length > 0)
  assert.deepEqual([...new Set(zaak.taken.map((t) => t.organisatie))], [STREEK])
})

test('every letter of this desk has a template', () => {
  for (const p of BERSEBA.procedures)
    for (const b of p.brieven) assert.ok(BRIEFSOORTEN.includes(b.soort), `${p.code} ${b.soort}`)
})
