// RGV-BAOBAO on the pure core: no new term, a shared duty of care, the choice of the parents.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import type { Feiten, Zaakfeit } from '#domein/verloop/opdracht.ts'
import { termijnen } from '#domein/verloop/termijn.ts'
import { zorgplichtInWoorden, zorgplichtVan } from '#domein/zaak/zorgplicht.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { BAOBAO } from './baobao.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'
import { ZORGPLICHT } from './zorgplicht.ts'

const A = 'school-a'
const school = (id: string, naam: string) =>
  ({ id, naam, soort: 'basisschool', bestuur: null, plaats: 'Ede', deelnemer: true }) as const
const ORGANISATIES: Feiten['organisaties'] = {
  [A]: school(A, 'school A'),
  'school-b': school('school-b', 'school B'),
  'school-c': school('school-c', 'school C'),
}

function begin(procedure: typeof BAOBAO, op: Datum, vanuit: Zaakfeit | null = null): Spel {
  return speel({
    procedure,
    gestart: op,
    door: 'ib',
    mensen: [mens('ib', 'intern-begeleider', A), mens('sc', 'steunpuntcoordinator')],
    instellingen: RIJN_GELDERSE_VALLEI.instellingen,
    feiten: { aanvrager: ORGANISATIES[A] ?? null, organisaties: ORGANISATIES, vanuit },
  })
}

/** The zaak of the first school, as the one that continues it knows it. */
function eersteSchool(zaak: Spel): Zaakfeit {
  const { toestand: t } = zaak
  return {
    zaak: 'eerste',
    procedure: t.procedure,
    status: t.status,
    open: t.open,
    gestartOp: t.gestartOp,
    ingediendOp: t.ingediendOp,
    besluit: null,
    bekendgemaaktOp: null,
    beslisser: null,
    registraties: [],
    termijnen: Object.fromEntries(termijnen(zaak.situatie()).map((x) => [x.naam, x.einde])),
  }
}

const benaderd = (zaak: Spel, op: Datum, welke: string, uitkomst = 'geschikt') =>
  zaak.doe(op, 'ib', 'vastleggen', { wat: 'school-benaderd', school: welke, uitkomst })

test('RGV-125: the first school from 01-09-2025, the second involved on 29-09-2025: the end stays 13-10-2025', () => {
  const eerste = begin(ZORGPLICHT, '2025-09-01').doe('2025-09-01', 'ib', 'vastleggen', {
    wat: 'aanmelding',
    schriftelijk: true,
    ontvangen: '2025-09-01',
    ondersteuning: 'ja',
    behoefte: ['gedrag'],
  })
  assert.equal(eerste.einde('onderzoekstermijn'), '2025-10-13')
  const zaak = begin(BAOBAO, '2025-09-29', eersteSchool(eerste))
  zaak.doe('2025-09-29', 'ib', 'vastleggen', { wat: 'school-betrokken', school: 'school B' })
  assert.equal(zaak.einde('onderzoekstermijn'), '2025-10-13')
  assert.ok(!zaak.naar('2025-10-13').signalen.includes('onderzoekstermijn-verstreken'))
  assert.ok(zaak.naar('2025-10-14').signalen.includes('onderzoekstermijn-verstreken'))
})

test('RGV-126: while another school is looked for both schools have the duty of care, and it shows', () => {
  const zaak = begin(BAOBAO, '2025-09-29')
  assert.equal(zorgplichtInWoorden(zaak.situatie()), 'school A')
  zaak.doe('2025-09-29', 'ib', 'vastleggen', { wat: 'school-betrokken', school: 'school B' })
  assert.equal(zorgplichtInWoorden(zaak.situatie()), 'Gedeelde zorgplicht: school A en school B')
})

test('RGV-127: promised on 06-10-2025 and enrolled on 10-10-2025: A through 09-10, B from 10-10', () => {
  const zaak = benaderd(begin(BAOBAO, '2025-09-29'), '2025-10-01', 'school B')
  zaak.doe('2025-10-06', 'ib', 'vastleggen', { wat: 'toezegging', school: 'school B' })
  assert.deepEqual(zorgplichtVan(zaak.situatie()), [{ bij: ['school A'], vanaf: null, totEnMet: null }])
  zaak.doe('2025-10-10', 'ib', 'vastleggen', { wat: 'inschrijving', ingeschrevenOp: '2025-10-10' })
  assert.deepEqual(zorgplichtVan(zaak.situatie()), [
    { bij: ['school A'], vanaf: null, totEnMet: '2025-10-09' },
    { bij: ['school B'], vanaf: '2025-10-10', totEnMet: null },
  ])
  assert.match(
    zorgplichtInWoorden(zaak.situatie()) ?? '',
    /^school A tot en met 9 oktober 2025; school B vanaf 10 oktober 2025$/,
  )
})

test('RGV-128: with two fitting schools the school cannot choose one; the choice of the parents is kept and counts', () => {
  const zaak = begin(BAOBAO, '2025-09-29')
  benaderd(zaak, '2025-10-01', 'school B')
  benaderd(zaak, '2025-10-02', 'school C')
  const vast = (welke: string) =>
    zaak.probeer('2025-10-03', 'ib', 'vastleggen', { wat: 'toezegging', school: welke })?.reden ?? ''
  assert.match(vast('school B'), /kiezen de ouders/)
  zaak.doe('2025-10-03', 'moeder', 'vastleggen', { wat: 'ouderkeuze', school: 'school C' })
  assert.match(vast('school B'), /kiezen de ouders/)
  assert.equal(vast('school C'), '')
  const keuze = zaak.toestand.registraties.find((r) => r.registratie === 'ouderkeuze')
  assert.deepEqual([keuze?.door, keuze?.velden['school']], ['moeder', 'school C'])
})

test('RGV-129: not feasible only after a school was approached; each contact has its day and outcome', () => {
  const zaak = begin(BAOBAO, '2025-09-29')
  const sluiten = () =>
    zaak.probeer('2025-10-06', 'ib', 'vastleggen', { wat: 'niet-haalbaar', motivering: 'Nergens plek.' })
  assert.match(sluiten()?.reden ?? '', /geen enkele school benaderd/)
  benaderd(zaak, '2025-10-01', 'school B', 'vol')
  benaderd(zaak, '2025-10-02', 'school C', 'niet-geschikt')
  assert.equal(sluiten(), null)
  assert.equal(zaak.status, 'Niet haalbaar')
  assert.deepEqual(
    zaak.toestand.registraties
      .filter((r) => r.registratie === 'school-benaderd')
      .map((r) => [r.velden['school'], r.op, r.velden['uitkomst']]),
    [
      ['school B', '2025-10-01', 'vol'],
      ['school C', '2025-10-02', 'niet-geschikt'],
    ],
  )
})
