import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Datum, naarDag, plusDagen, vanDag, weekdag } from '../kern/datum.ts'
import { bereken } from './bereken.ts'
import { feestdagNaam, isGewoneDag, isWerkdag } from './kalender.ts'
import { type Kalender, STRIKT, type Termijngebeurtenis, type Termijnregel } from './regel.ts'
import { STANDAARDKALENDER } from './standaardkalender.ts'
import { type Vector, kalenderVan, rekenVector } from './vectoren.ts'
import { STANDAARDLEZINGEN, TERMIJNREGELS, dwangsom, nietOuderDan } from './wettelijk.ts'

const bestand = JSON.parse(readFileSync('proef/termijnvectoren.json', 'utf8')) as {
  vectoren: (Vector & { explanation: string; alternatief?: { expected: string; lezing: string } })[]
}
const K = kalenderVan(bestand as unknown as Record<string, unknown>)
const TOT: Datum = '2199-12-31'
const einde = (
  regel: Termijnregel,
  start: Datum,
  g: readonly Termijngebeurtenis[] = [],
  kalender: Kalender = STANDAARDKALENDER,
) => bereken(regel, start, g, kalender, STRIKT, TOT).einde
const weken = (aantal: number, meer: Partial<Termijnregel> = {}): Termijnregel => ({
  soort: 'wettelijk',
  duur: { aantal, eenheid: 'weken' },
  opschortbaar: true,
  grond: '',
  ...meer,
})
const opschorting = (op: Datum, hervat: Datum | null, tot: Datum | null): Termijngebeurtenis => ({
  soort: 'opschorting',
  op,
  tot,
  hervat,
  reden: 'r',
  grond: 'g',
})

for (const vector of bestand.vectoren)
  test(`${vector.id}: ${vector.explanation.slice(0, 90)}`, () => {
    const uitslag = rekenVector(vector, K)
    assert.equal(uitslag.fout, null)
    assert.equal(uitslag.gekregen, vector.expected)
  })

test('where another reading is defensible, a setting gives it', () => {
  const anders = bestand.vectoren.filter((v) => v.alternatief)
  assert.ok(anders.length >= 3)
  for (const v of anders)
    assert.equal(
      rekenVector(v, K, {
        ...STANDAARDLEZINGEN,
        laatsteHersteldag: 'telt-niet',
        eersteDwangsomdag: 'letterlijk',
        werkwekenEinde: 'rolt',
      }).gekregen,
      v.alternatief?.expected,
      v.id,
    )
})

test('a malformed vector or an unknown rule gives a line with the fault', () => {
  assert.match(
    rekenVector({ id: 'x', rule: 'BESTAAT_NIET', start: '2026-01-01', expected: '' }, K).fout ?? '',
    /onbekende regel/,
  )
  assert.match(
    rekenVector({ id: 'x', rule: 'ATW_ROL', start: '2026-02-30', expected: '' }, K).fout ?? '',
    /geen bestaande datum/,
  )
  assert.ok(rekenVector({} as Vector, K).fout)
})

// An oracle written apart: it walks day by day over Date objects and knows nothing of the engine.
function oracle(
  start: Datum,
  n: number,
  stil: readonly [Datum, Datum] | null,
  kb: ReadonlySet<string>,
): string {
  const dag = (d: Date) => d.toISOString().slice(0, 10)
  const volgende = (d: Date) => new Date(d.getTime() + 86_400_000)
  const paas = (jaar: number) => {
    const [a, b, c] = [jaar % 19, Math.floor(jaar / 100), jaar % 100]
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
    const m = Math.floor((a + 11 * h + 22 * l) / 451)
    const x = h + l - 7 * m + 114
    return new Date(Date.UTC(jaar, Math.floor(x / 31) - 1, (x % 31) + 1))
  }
  const vrij = (d: Date) => {
    const jaar = d.getUTCFullYear()
    const rondPasen = [-2, 1, 39, 50].map((k) => dag(new Date(paas(jaar).getTime() + k * 86_400_000)))
    const koning = new Date(Date.UTC(jaar, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27'
    const vast = ['01-01', koning, '05-05', '12-25', '12-26'].map((v) => `${jaar}-${v}`)
    return d.getUTCDay() % 6 === 0 || [...vast, ...rondPasen].includes(dag(d)) || kb.has(dag(d))
  }
  let over = n * 7
  let d = new Date(`${start}T00:00:00Z`)
  while (over > 0) {
    d = volgende(d)
    const staatStil = stil !== null && dag(d) > stil[0] && dag(d) < stil[1]
    if (!staatStil) over -= 1
  }
  while (vrij(d)) d = volgende(d)
  return dag(d)
}

test('every start day of 2014 to 2044 gives the same as an oracle written apart, with and without opschorting', () => {
  const kb = new Set<string>(STANDAARDKALENDER.gelijkgesteld)
  for (let dag = naarDag('2014-01-01'); dag <= naarDag('2044-12-31'); dag += 1) {
    const start = vanDag(dag)
    if (dag % 2 === 0) assert.equal(einde(weken(8), start), oracle(start, 8, null, kb), start)
    if (dag % 5 === 0) {
      const [op, hervat] = [plusDagen(start, 9), plusDagen(start, 30)]
      assert.equal(
        einde(weken(6), start, [opschorting(op, hervat, hervat)]),
        oracle(start, 6, [op, hervat], kb),
        start,
      )
    }
  }
})

const eenDatum = fc.integer({ min: naarDag('2015-01-01'), max: naarDag('2040-01-01') }).map(vanDag)

test('opschorting never brings an end forward, overlapping days count once, and a legal end is a gewone dag', () => {
  fc.assert(
    fc.property(
      eenDatum,
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 40 })), { maxLength: 4 }),
      (start, n, ruw) => {
        const g = ruw.map(([na, duur]) =>
          opschorting(plusDagen(start, na), plusDagen(start, na + duur), plusDagen(start, na + duur)),
        )
        const met = bereken(weken(n), start, g, STANDAARDKALENDER, STRIKT, TOT)
        assert.ok(met.einde >= einde(weken(n), start))
        assert.ok(isGewoneDag(STANDAARDKALENDER, met.einde))
        assert.ok(met.opgeschorteDagen <= ruw.reduce((som, [, duur]) => som + duur - 1, 0))
        assert.equal(met.lijnen.at(-1)?.datum, met.einde)
        assert.equal(naarDag(met.nominaal) - naarDag(start), n * 7 + met.opgeschorteDagen)
      },
    ),
  )
})

test('one more day put on a par never makes a term shorter', () => {
  fc.assert(
    fc.property(eenDatum, fc.integer({ min: 1, max: 12 }), eenDatum, (start, n, dag) => {
      const meer = { ...STANDAARDKALENDER, gelijkgesteld: [...STANDAARDKALENDER.gelijkgesteld, dag] }
      return einde(weken(n), start, [], meer) >= einde(weken(n), start)
    }),
  )
})

test('GV-213: eight weeks from 31-10-2022 roll over Tweede Kerstdag; the holiday does not extend', () => {
  assert.equal(einde(TERMIJNREGELS.AWB_4_13_BESLIS, '2022-10-31'), '2022-12-27')
})

test('GV-197: two werkweken before the MDO of 12-04-2023 is 27-03-2023', () => {
  assert.equal(
    einde({ soort: 'terugreken', duur: { aantal: -10, eenheid: 'werkdagen' }, grond: '' }, '2023-04-12'),
    '2023-03-27',
  )
})

test('two werkweken before 08-02-2023 is 25-01, before 19-04-2023 over Easter 03-04', () => {
  const terug: Termijnregel = { soort: 'terugreken', duur: { aantal: -2, eenheid: 'werkweken' }, grond: '' }
  assert.equal(einde(terug, '2023-02-08'), '2023-01-25')
  assert.equal(einde(terug, '2023-04-19'), '2023-04-03')
})

test('GV-251: four werkweken from 20-03-2023 end on 19-04, the legal term on 15-05', () => {
  assert.equal(
    einde(
      { soort: 'beleid', duur: { aantal: 4, eenheid: 'werkweken' }, rolt: true, grond: '' },
      '2023-03-20',
    ),
    '2023-04-19',
  )
  assert.equal(einde(TERMIJNREGELS.AWB_4_13_BESLIS, '2023-03-20'), '2023-05-15')
})

test('20 schoolweken from 05-09-2022 in region Midden end on 10-02-2023', () => {
  assert.equal(
    einde({ soort: 'beleid', duur: { aantal: 20, eenheid: 'schoolweken' }, grond: '' }, '2022-09-05'),
    '2023-02-10',
  )
})

test('a duration runs through the day before the same day: 3 maanden from 06-02-2023, 12 weken from 09-01-2023', () => {
  const duur = (aantal: number, eenheid: 'maanden' | 'weken'): Termijnregel => ({
    soort: 'beleid',
    duur: { aantal, eenheid },
    inclusiefStart: true,
    grond: '',
  })
  assert.equal(einde(duur(3, 'maanden'), '2023-02-06'), '2023-05-05')
  assert.equal(einde(duur(12, 'weken'), '2023-01-09'), '2023-04-02')
})

test('GV-243: fourteen days used before an opschorting leave forty-two after it', () => {
  const start: Datum = '2023-01-10'
  const rekening = bereken(
    weken(8),
    start,
    [opschorting('2023-01-24', '2023-02-20', '2023-02-20')],
    STANDAARDKALENDER,
    STRIKT,
    TOT,
  )
  assert.equal(naarDag(rekening.nominaal) - naarDag('2023-02-19'), 42)
})

test('an open opschorting counts until today, and says that it stands still', () => {
  const g = [opschorting('2023-01-24', null, '2023-03-31')]
  const op = (vandaag: Datum) => bereken(weken(8), '2023-01-10', g, STANDAARDKALENDER, STRIKT, vandaag)
  assert.equal(op('2023-01-30').opgeschort, true)
  assert.ok(op('2023-02-10').einde > op('2023-01-30').einde)
})

test('a request without a last day is no opschorting', () => {
  const rekening = bereken(
    weken(8),
    '2023-01-10',
    [opschorting('2023-01-24', '2023-02-07', null)],
    STANDAARDKALENDER,
    STRIKT,
    TOT,
  )
  assert.equal(rekening.opgeschorteDagen, 0)
  assert.ok(rekening.lijnen.some((l) => l.wat === 'geen-effect'))
})

test('the dwangsom: 42 days are 1442 euro, 20 days 532, more than 42 no more', () => {
  assert.deepEqual([dwangsom(0), dwangsom(20), dwangsom(42), dwangsom(60)], [0, 532, 1442, 1442])
})

test('six months old on the day is not too old, a day more is', () => {
  assert.equal(nietOuderDan('2022-09-15', 6, '2023-03-15'), true)
  assert.equal(nietOuderDan('2022-09-15', 6, '2023-03-16'), false)
})

test('feestdagen have their names; a KB-day is no gewone dag; a year beyond what is known warns', () => {
  assert.equal(feestdagNaam(STANDAARDKALENDER, '2023-04-10'), 'Tweede Paasdag')
  assert.equal(isGewoneDag(STANDAARDKALENDER, '2026-05-15'), false)
  assert.equal(isWerkdag(STANDAARDKALENDER, '2026-05-15'), false)
  assert.equal(weekdag(naarDag('2023-04-10')), 1)
  assert.equal(bereken(weken(8), '2029-01-10', [], STANDAARDKALENDER, STRIKT, TOT).waarschuwingen.length, 1)
})
