// RGV-VERHUIZING on the pure core: consent before schools exchange anything, and who is responsible for sbo or so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import type { Zaakfeit } from '#domein/verloop/opdracht.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'
import { TLV } from './tlv.ts'
import { RGV } from './verhuizing-swv.ts'
import { TOESTEMMING_OVERDRACHT, VERHUIZING } from './verhuizing.ts'

const SCHOOL = {
  id: 'school',
  naam: 'So Het Kompas',
  soort: 'so-school',
  bestuur: null,
  plaats: 'Veenendaal',
  deelnemer: true,
} as const
const MENSEN = [mens('ib', 'intern-begeleider', 'school'), mens('sll', 'secretaresse-leerlingenzaken')]

function begin(op: Datum, wens: string, richting = 'hierheen', verhuistOp: Datum = op): Spel {
  return speel({
    procedure: VERHUIZING,
    gestart: op,
    door: 'ib',
    mensen: MENSEN,
    instellingen: RIJN_GELDERSE_VALLEI.instellingen,
    feiten: { aanvrager: SCHOOL },
  }).doe(op, 'ib', 'vastleggen', { wat: 'verhuizing', verhuistOp, richting, wens })
}

const bepaal = (zaak: Spel, op: Datum, met: Record<string, unknown>) =>
  zaak.doe(op, 'sll', 'vastleggen', { wat: 'verantwoordelijk', ...met })

/** What was decided, as it stands with the zaak. */
function uitkomst(zaak: Spel) {
  const r = zaak.toestand.registraties.find((x) => x.registratie === 'verantwoordelijk')
  return { regel: r?.velden['regel'], uitkomst: r?.velden['uitkomst'], op: r?.op }
}

test('RGV-133: a new application in writing, and no contact between the schools before the parents consent', () => {
  const zaak = begin('2026-01-12', 'regulier')
  assert.ok(
    zaak.probeer('2026-01-12', 'ib', 'vastleggen', { wat: 'nieuwe-aanmelding' })?.velden?.['ontvangen'],
  )
  zaak.doe('2026-01-12', 'ib', 'vastleggen', { wat: 'nieuwe-aanmelding', ontvangen: '2026-01-12' })
  const overdracht = { wat: 'overdracht', school: 'Basisschool De Hoeve' }
  assert.match(zaak.probeer('2026-01-12', 'ib', 'vastleggen', overdracht)?.reden ?? '', /geen toestemming/)
  zaak.doe('2026-01-13', 'ib', 'toestemming-vastleggen', {
    van: 'ouder',
    waarvoor: TOESTEMMING_OVERDRACHT,
    gegeven: true,
  })
  zaak.doe('2026-01-13', 'ib', 'vastleggen', overdracht)
  assert.equal(zaak.status, 'Afgerond')
})

test('RGV-139: the zaak keeps by which rule, on which answers and on which day it was decided', () => {
  const zaak = bepaal(begin('2026-01-12', 'so'), '2026-01-12', {
    situatie: 'regulier',
    swv: 'ander',
    anderSwv: 'SWV X',
  })
  assert.deepEqual(uitkomst(zaak), {
    regel: 'verwijzende school ander SWV',
    uitkomst: 'SWV X',
    op: '2026-01-12',
  })
  const velden = zaak.toestand.registraties.at(-1)?.velden
  assert.deepEqual(
    [velden?.['situatie'], velden?.['swv'], velden?.['anderSwv']],
    ['regulier', 'ander', 'SWV X'],
  )
})

test('RGV-134: the regular school is of SWV X and the wish is so: X is responsible, and RGV takes no application for a TLV', () => {
  const zaak = begin('2026-01-12', 'so')
  bepaal(zaak, '2026-01-12', { situatie: 'regulier', swv: 'ander', anderSwv: 'SWV X' })
  assert.deepEqual([zaak.status, uitkomst(zaak).uitkomst], ['Ander SWV verantwoordelijk', 'SWV X'])
  const verhuizing: Zaakfeit = {
    zaak: 'verhuizing',
    procedure: 'RGV-VERHUIZING',
    status: zaak.status,
    open: zaak.toestand.open,
    gestartOp: '2026-01-12',
    ingediendOp: '2026-01-12',
    besluit: null,
    bekendgemaaktOp: null,
    beslisser: null,
    registraties: [],
  }
  const { context } = zaak.situatie('ib')
  const { leerling } = context.feiten
  const start = (zaken: readonly Zaakfeit[]) =>
    startZaak(TLV, {
      ...context,
      feiten: {
        ...context.feiten,
        aanvrager: { ...SCHOOL, soort: 'basisschool' },
        leerling: leerling && { ...leerling, school: SCHOOL.id },
        zaken,
      },
    })
  const geweigerd = start([verhuizing])
  assert.ok(isWeigering(geweigerd))
  assert.match(geweigerd.reden, /ander samenwerkingsverband is verantwoordelijk/)
  assert.ok(!isWeigering(start([])))
})

test('RGV-135: with a TLV of SWV X through 31-07-2027 that SWV stays responsible', () => {
  const zaak = bepaal(begin('2026-01-12', 'sbo'), '2026-01-12', {
    situatie: 'tlv',
    swv: 'ander',
    anderSwv: 'SWV X',
    tlvTot: '2027-07-31',
  })
  assert.deepEqual(
    [uitkomst(zaak).uitkomst, uitkomst(zaak).regel, zaak.status],
    ['SWV X', 'lopende TLV van ander SWV', 'Ander SWV verantwoordelijk'],
  )
})

test('RGV-136: moved on 01-03-2026 with a TLV of RGV through 31-07-2027: the file stays open, marked as of RGV', () => {
  const zaak = bepaal(begin('2026-03-01', 'so', 'weg'), '2026-03-01', {
    situatie: 'tlv',
    swv: 'rgv',
    tlvTot: '2027-07-31',
  })
  assert.deepEqual(
    [zaak.toestand.open, zaak.status, uitkomst(zaak).uitkomst],
    [true, 'Verhuisd, RGV verantwoordelijk', RGV],
  )
  const sluit = (op: Datum) => zaak.probeer(op, 'sll', 'vastleggen', { wat: 'einde-verantwoordelijkheid' })
  assert.match(sluit('2027-07-31')?.reden ?? '', /TLV geldt nog/)
  assert.equal(sluit('2027-08-01'), null)
})

test('RGV-137: first enrolled on 01-01-2026 from Veenendaal and moved to Utrecht on 01-04-2026: RGV stays responsible', () => {
  const zaak = bepaal(begin('2026-03-20', 'so', 'weg', '2026-04-01'), '2026-03-20', {
    situatie: 'eerste-inschrijving',
    ingeschrevenOp: '2026-01-01',
    gemeente: 'Veenendaal',
  })
  assert.deepEqual([uitkomst(zaak).uitkomst, zaak.status], [RGV, 'RGV verantwoordelijk'])
})

test('RGV-138: from cluster 2 the place of residence decides: Ede is RGV, Arnhem is not', () => {
  const ede = bepaal(begin('2026-01-12', 'so'), '2026-01-12', { situatie: 'cluster', gemeente: 'Ede' })
  assert.equal(uitkomst(ede).uitkomst, RGV)
  const arnhem = bepaal(begin('2026-01-12', 'so'), '2026-01-12', {
    situatie: 'cluster',
    gemeente: 'elders',
    andereGemeente: 'Arnhem',
  })
  assert.match(String(uitkomst(arnhem).uitkomst), /niet RGV/)
  assert.equal(arnhem.status, 'Ander SWV verantwoordelijk')
})
