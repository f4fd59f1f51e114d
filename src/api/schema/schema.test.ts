import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Velden } from '#domein/kern/veld.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { PROCEDURES } from '#procedures/register.ts'
import { BEELDEN } from './beelden.ts'
import { pastNiet } from './controle.ts'
import { veldenschema, veldenvorm } from './velden.ts'
import { datum, ding, eenVan, keuze, lijst, magWeg, ofNiets, tabel, tekst, vast } from './vorm.ts'

const DELEN = Object.fromEntries(Object.entries(BEELDEN).map(([naam, vorm]) => [naam, vorm.schema]))

test('a schema takes what fits and names the place of what does not', () => {
  const { schema } = ding({
    naam: tekst,
    op: ofNiets(datum),
    soort: keuze('a', 'b'),
    rest: magWeg(lijst(eenVan(vast('x'), ding({ y: tekst })))),
    los: tabel(tekst),
  })
  const goed = { naam: 'n', op: null, soort: 'a', rest: ['x', { y: 'z' }], los: { k: 'v' } }
  assert.deepEqual(pastNiet(schema, goed, {}), [])
  assert.deepEqual(pastNiet(schema, { ...goed, op: '2023-02-30' }, {}), ['$.op: geen datum'])
  assert.deepEqual(pastNiet(schema, { ...goed, soort: 'c' }, {}), ['$.soort: niet uit de lijst'])
  assert.deepEqual(pastNiet(schema, { ...goed, extra: 1 }, {}), ['$.extra: hoort hier niet'])
  assert.deepEqual(pastNiet(schema, { ...goed, rest: [1] }, {}).length, 1)
  assert.deepEqual(pastNiet(schema, { naam: 1 }, {}), [
    '$.op: ontbreekt',
    '$.soort: ontbreekt',
    '$.los: ontbreekt',
    '$.naam: geen string',
  ])
})

test('the fields of every opdracht of every procedure fit the schema of a field', () => {
  const { schema } = veldenvorm
  for (const procedure of PROCEDURES)
    for (const opdracht of OPDRACHTEN.values())
      assert.deepEqual(
        pastNiet(schema, opdracht.velden(procedure, null), DELEN),
        [],
        `${procedure.code} ${opdracht.naam}`,
      )
})

test('the body of an opdracht: required fields, choices, no unknown names', () => {
  const velden: Velden = {
    soort: { soort: 'keuze', label: 'Soort', verplicht: true, keuzes: [{ waarde: 'OPP', label: 'OPP' }] },
    op: { soort: 'datum', label: 'Op' },
    reden: { soort: 'tekst', label: 'Reden', verplicht: true, als: { veld: 'soort', is: ['OPP'] } },
    wie: { soort: 'verwijzing', naar: 'persoon', label: 'Wie', meer: true },
  }
  const schema = veldenschema(velden)
  assert.deepEqual(schema['required'], ['soort'])
  assert.deepEqual(pastNiet(schema, { soort: 'OPP', op: null, wie: ['x'] }, {}), [])
  assert.deepEqual(pastNiet(schema, { soort: 'XYZ', onbekend: 1 }, {}), [
    '$.soort: niet uit de lijst',
    '$.onbekend: hoort hier niet',
  ])
})
