import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { Client } from 'pg'
import { testDatabase } from '#test/support/database.ts'
import { alsJson, kanoniek } from './json.ts'

const gewoneTekst = fc.string({ unit: 'binary' }).filter((t) => t.isWellFormed() && !t.includes('\u0000'))
const json = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }).filter((w) => {
  const tekst = JSON.stringify(w)
  return !/\\u0000|\\ud[89a-f]/i.test(tekst)
})

test('kanonieke JSON hangt niet af van de volgorde waarin sleutels zijn gezet', () => {
  fc.assert(
    fc.property(fc.dictionary(gewoneTekst, fc.integer()), (waarde) => {
      const omgekeerd = Object.fromEntries(Object.entries(waarde).toReversed())
      assert.equal(kanoniek(omgekeerd), kanoniek(waarde))
    }),
  )
  assert.equal(
    kanoniek({ b: 1, a: [true, null, { z: 'x', y: undefined }] }),
    '{"a":[true,null,{"z":"x"}],"b":1}',
  )
})

test('kanonieke JSON is geldige JSON van dezelfde waarde', () => {
  fc.assert(
    fc.property(json, (waarde) =>
      assert.deepEqual(JSON.parse(kanoniek(waarde)), JSON.parse(JSON.stringify(waarde))),
    ),
  )
})

test('kanonieke JSON is dezelfde na een verblijf in een jsonb-kolom', async () => {
  const t = await testDatabase()
  const client = new Client(t.beheer)
  await client.connect()
  try {
    const waarden = [
      ...fc.sample(json, 300),
      1e21,
      1e-7,
      -0,
      0.1,
      5e-324,
      Number.MAX_VALUE,
      '1.0',
      { '10': 1, '9': 2, a: 3, A: 4 },
    ]
    const { rows } = await client.query<{ w: unknown }>(
      'select w from unnest($1::jsonb[]) with ordinality x (w, n) order by n',
      [waarden.map(alsJson)],
    )
    assert.deepEqual(
      rows.map((rij) => kanoniek(rij.w)),
      waarden.map(kanoniek),
    )
  } finally {
    await client.end()
    await t.sluit()
  }
})

test('wat niet ongeschonden te bewaren is wordt geweigerd', () => {
  const waarden = [
    Number.NaN,
    Infinity,
    'a\u0000',
    '\ud800',
    new Date(0),
    new Map(),
    () => 1,
    undefined,
    1n,
    { '\ud800': 1 },
    [undefined],
  ]
  for (const waarde of waarden) assert.throws(() => kanoniek(waarde), TypeError)
  assert.throws(() => alsJson(undefined), TypeError)
})
