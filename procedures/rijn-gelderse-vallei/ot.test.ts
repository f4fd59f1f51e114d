// RGV-OT and RGV-HGO on the pure core: who is invited, what was shared before, the reports, and the arrangement that follows.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { kenmerkenVan } from '#domein/zaak/stand.ts'
import type { Spel } from '#test/support/cast.ts'
import { begin as beginRgv, stuk } from '#test/support/rijn.ts'
import { HGO } from './hgo.ts'
import { START_ITEMS } from './ot-verslag.ts'
import { OT } from './ot.ts'
import { TLV } from './tlv.ts'

type Met = Record<string, unknown>
const begin = (op: Datum = '2025-11-03') => beginRgv(op, { procedure: OT })
const leg = (zaak: Spel, op: Datum, wat: string, met: Met = {}) =>
  zaak.doe(op, 'ib', 'vastleggen', { wat, ...met })
const weiger = (zaak: Spel, op: Datum, wat: string, met: Met = {}) => {
  const w = zaak.probeer(op, 'ib', 'vastleggen', { wat, ...met })
  return w ? [w.reden, ...Object.values(w.velden ?? {})].join(' ') : ''
}

const UITNODIGING = {
  datum: '2025-11-10',
  oudersUitgenodigdOp: '2025-11-03',
  genodigden: ['leerkracht', 'ouders', 'intern-begeleider', 'steunpuntcoordinator'],
}
const VERSLAG = {
  datum: '2025-11-10',
  aanwezig: ['S. Dijk, leerkracht', 'K. Boom, intern begeleider'],
  doelen: 'De hulpvraag bespreken.',
  hulpvraag: 'Hoe leert Fay zelfstandig werken?',
  ouders: 'Thuis gaat het goed.',
  bevindingen: 'Kort werken met een timer.',
  vervolgafspraak: '12 januari 2026',
  oudersErbij: 'aanwezig',
}
const VERVOLG = {
  datum: '2026-01-12',
  aanwezig: ['S. Dijk, leerkracht'],
  doelen: 'Evalueren.',
  ouders: 'Het gaat beter.',
  bevindingen: 'De timer helpt.',
  vervolg: 'Afronden.',
  oudersErbij: 'afwezig',
}
const gepland = (met: Met = {}) => leg(begin(), '2025-11-03', 'uitnodiging', { ...UITNODIGING, ...met })

test('RGV-048: the intern begeleider chairs unless someone confirms that another does', () => {
  const zaak = gepland()
  assert.equal(zaak.toestand.registraties[0]?.velden['voorzitter'], 'intern-begeleider')
  const ander = { ...UITNODIGING, voorzitter: 'ander', andereVoorzitter: 'R. Vos, directeur' }
  assert.match(weiger(begin(), '2025-11-03', 'uitnodiging', ander), /niet de voorzitter/)
  assert.equal(weiger(begin(), '2025-11-03', 'uitnodiging', { ...ander, voorzitterBevestigd: true }), '')
})

test('RGV-049: no report without an invitation of the parents; whether they were there is kept', () => {
  const zaak = gepland({ oudersUitgenodigdOp: null })
  assert.match(weiger(zaak, '2025-11-10', 'verslag-start', VERSLAG), /ouders zijn niet uitgenodigd/)
  assert.match(
    weiger(gepland(), '2025-11-10', 'verslag-start', { ...VERSLAG, oudersErbij: null }),
    /Waren de ouders erbij/i,
  )
  leg(zaak, '2025-11-10', 'ouders-uitgenodigd', { oudersUitgenodigdOp: '2025-11-04' })
  leg(zaak, '2025-11-10', 'verslag-start', VERSLAG)
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['oudersErbij'], 'aanwezig')
})

test('the invitation of the first team does not do for the second', () => {
  const zaak = gepland({ oudersUitgenodigdOp: null })
  leg(zaak, '2025-11-10', 'ouders-uitgenodigd', { oudersUitgenodigdOp: '2025-11-04' })
  leg(zaak, '2025-11-10', 'verslag-start', VERSLAG)
  leg(zaak, '2026-01-05', 'uitnodiging', { ...UITNODIGING, datum: '2026-01-12', oudersUitgenodigdOp: null })
  assert.match(weiger(zaak, '2026-01-12', 'verslag-vervolg', VERVOLG), /ouders zijn niet uitgenodigd/)
})

test('RGV-050: the pupil can be there and stands in the report; without the pupil nothing blocks', () => {
  const met = leg(gepland(), '2025-11-10', 'verslag-start', {
    ...VERSLAG,
    aanwezig: [...VERSLAG.aanwezig, 'L04, leerling'],
  })
  assert.deepEqual(met.toestand.registraties.at(-1)?.velden['aanwezig'], [
    ...VERSLAG.aanwezig,
    'L04, leerling',
  ])
  assert.equal(weiger(gepland(), '2025-11-10', 'verslag-start', VERSLAG), '')
})

test('another expert is invited with function and organisation', () => {
  const arts = { naam: 'V. Puls', functie: 'jeugdarts', organisatie: 'JGZ' }
  assert.match(weiger(begin(), '2025-11-03', 'deskundige', { ...arts, functie: null }), /functie/i)
  assert.equal(weiger(begin(), '2025-11-03', 'deskundige', arts), '')
})

test('RGV-052: the OPP shared on 11-11-2025 for a team of 10-11-2025 is signalled; what misses before is too', () => {
  const zaak = gepland()
  assert.ok(zaak.signalen.includes('opp-niet-gedeeld'))
  leg(zaak, '2025-11-10', 'gedeeld-opp', { op: '2025-11-10' })
  assert.ok(!zaak.signalen.some((s) => s.startsWith('opp-')))
  const laat = leg(gepland(), '2025-11-11', 'gedeeld-opp', { op: '2025-11-11' })
  assert.ok(laat.signalen.includes('opp-na-ot-gedeeld'))
  assert.equal(OT.signalen?.find((s) => s.id === 'opp-na-ot-gedeeld')?.tekst, 'OPP na het OT gedeeld.')
})

const labels = (id: string) =>
  Object.values(OT.registraties?.find((r) => r.id === id)?.velden ?? {}).map((v) => v.label)

test('RGV-053: the report of a first team has the fields of its form; without the next appointment it is refused', () => {
  for (const label of [
    'Datum:',
    'Aanwezig: naam en functie',
    'Doelen van het overleg en bespreekpunten.',
    'Verslaglegging: Wat is de hulpvraag?',
    'Ouders: Visie en ervaringen?',
    'Visie andere betrokkenen (b.v. BSO, CJG, school/jeugdarts etc).',
    'Bevindingen en afspraken.',
    'Vervolgafspraak (OT 2)',
  ])
    assert.ok(labels('verslag-start').includes(label), label)
  for (const veld of ['hulpvraag', 'ouders', 'vervolgafspraak'])
    assert.notEqual(weiger(gepland(), '2025-11-10', 'verslag-start', { ...VERSLAG, [veld]: null }), '', veld)
  assert.match(
    weiger(gepland(), '2025-11-10', 'verslag-start', { ...VERSLAG, vervolgafspraak: null }),
    /Vervolgafspraak \(OT 2\)/i,
  )
})

test('RGV-054: the report of a following team asks what comes next, and not for the question', () => {
  const er = labels('verslag-vervolg')
  assert.ok(er.includes('Afspraak t.a.v. vervolg.'))
  assert.ok(!er.some((label) => label.includes('Wat is de hulpvraag?')))
  for (const punt of ['bao-bao', 'gespecialiseerd onderwijs', 'afweging so/sbo', 'mogelijkheden in context'])
    assert.ok(
      er.some((label) => label.endsWith(punt)),
      punt,
    )
})

test('RGV-055: an own report counts only with the word for each item that it is in it', () => {
  const zaak = gepland()
  const eigen = { datum: '2025-11-10', oudersErbij: 'aanwezig', eigenFormat: true }
  stuk(zaak, '2025-11-10', 'OT-verslag')
  assert.match(weiger(zaak, '2025-11-10', 'verslag-start', eigen), /items/)
  const alle = START_ITEMS.map((i) => i.id)
  assert.match(weiger(zaak, '2025-11-10', 'verslag-start', { ...eigen, bevestigd: alle.slice(1) }), /7/)
  assert.equal(zaak.toestand.fase, 'eerste-verslag')
  leg(zaak, '2025-11-10', 'verslag-start', { ...eigen, bevestigd: alle })
  assert.equal(zaak.toestand.fase, 'vervolg')
  assert.match(
    weiger(gepland(), '2025-11-10', 'verslag-start', { ...eigen, bevestigd: alle }),
    /nog niet toegevoegd/,
  )
})

test('RGV-057: an agreement tells who leads and who does it', () => {
  const zaak = leg(gepland(), '2025-11-10', 'verslag-start', VERSLAG)
  const afspraak = { afspraak: 'Timer', regie: 'Karin', verantwoordelijke: 'Sanne' }
  assert.match(
    weiger(zaak, '2025-11-10', 'afspraak', { ...afspraak, verantwoordelijke: null }),
    /Wie doet het/i,
  )
  assert.match(weiger(zaak, '2025-11-10', 'afspraak', { ...afspraak, regie: null }), /regie/)
  assert.equal(weiger(zaak, '2025-11-10', 'afspraak', afspraak), '')
})

const ARRANGEMENT = {
  variant: 'deskundigheid',
  doelen: ['Tien minuten zelfstandig werken'],
  oudersBijOt: 'aanwezig',
}
function hgo(antwoorden: Met = {}, op: Datum = '2025-11-24', getekend = true): Spel {
  const zaak = beginRgv(op, { procedure: HGO }).doe(op, 'ib', 'formulier-invullen', {
    ...ARRANGEMENT,
    ...antwoorden,
  })
  return getekend ? stuk(zaak, op, 'handtekening-ouders', { ondertekendDoor: ['ouder'] }) : zaak
}
const indienen = (zaak: Spel, op: Datum = '2025-11-24') => zaak.probeer(op, 'ib', 'indienen')?.reden ?? ''

test('RGV-040: parents were not at the team of 20-11-2025: no HGO without their signature; with that of 25-11 there is', () => {
  const zaak = hgo({ oudersBijOt: 'afwezig' }, '2025-11-24', false)
  assert.match(indienen(zaak), /achteraf geïnformeerd/)
  zaak.doe('2025-11-24', 'ib', 'formulier-invullen', { oudersGeinformeerdOp: '2025-11-24' })
  assert.match(indienen(zaak), /handtekening van de ouders ontbreekt/)
  stuk(zaak, '2025-11-25', 'handtekening-ouders', { datum: '2025-11-25', ondertekendDoor: ['ouder'] })
  assert.equal(indienen(zaak, '2025-11-25'), '')
})

test('RGV-062: only with money there is an amount, and then it is needed', () => {
  const bedrag = HGO.formulier[0]?.velden['bedrag']
  assert.deepEqual(bedrag?.als, { veld: 'variant', is: ['deskundigheid-en-geld'] })
  assert.equal(indienen(hgo()), '')
  assert.match(indienen(hgo({ variant: 'deskundigheid-en-geld' })), /bedrag/i)
  assert.equal(indienen(hgo({ variant: 'deskundigheid-en-geld', bedrag: '1500' })), '')
})

test('RGV-063: without a goal from the OPP an arrangement is refused', () => {
  assert.match(indienen(hgo({ doelen: [] })), /doelen uit het OPP/)
})

test('an arrangement is deployed, runs and is evaluated', () => {
  const zaak = hgo().doe('2025-11-24', 'ib', 'indienen')
  zaak.doe('2025-11-26', 'sc', 'vastleggen', {
    wat: 'inzet',
    wie: ['schoolondersteuner'],
    vanaf: '2025-12-01',
  })
  leg(zaak, '2026-03-02', 'evaluatie', { doelenGehaald: true, toelichting: 'Ja.' })
  assert.equal(zaak.status, 'Afgerond')
})

test('RGV-026: an application for a TLV is of level 3, an HGO arrangement of level 2', () => {
  const niveau = (zaak: Spel) =>
    kenmerkenVan(zaak.situatie()).find((k) => k.label === 'Niveau van ondersteuning')?.is
  assert.equal(niveau(beginRgv('2025-11-24', { procedure: TLV })), '3 extra ondersteuning specialistisch')
  assert.equal(niveau(hgo()), '2 extra ondersteuning')
  assert.equal(niveau(begin()), '1 basisondersteuning')
})
