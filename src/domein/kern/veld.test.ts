import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Veld, leesWaarde, leesWaarden } from './veld.ts'

const lees = (veld: Veld, ruw: unknown) => leesWaarde(veld, ruw)
const L = { label: 'Veld' }

test('money comes in as people write it and is kept in centen', () => {
  const geld = (ruw: unknown) => lees({ soort: 'geld', ...L }, ruw)
  assert.deepEqual(geld('1.234,50'), { waarde: 123450 })
  assert.deepEqual(geld('€ 12'), { waarde: 1200 })
  assert.deepEqual(geld(0.1), { waarde: 10 })
  assert.deepEqual(geld('1,5'), { waarde: 150 })
  assert.ok('fout' in geld('-3'))
  assert.ok('fout' in geld('1e9'))
})

test('a date must exist', () => {
  assert.ok('fout' in lees({ soort: 'datum', ...L }, '2023-02-29'))
  assert.deepEqual(lees({ soort: 'datum', ...L }, '2024-02-29'), { waarde: '2024-02-29' })
})

test('texts keep any letter of the world, and refuse what cannot be stored', () => {
  const tekst = (ruw: unknown) => lees({ soort: 'lange-tekst', ...L }, ruw)
  assert.deepEqual(tekst('Zoë 👩‍👧 العربية\r\nregel 2'), { waarde: 'Zoë 👩‍👧 العربية\nregel 2' })
  assert.deepEqual(tekst('e\u0301'), { waarde: 'é' })
  assert.ok('fout' in tekst('nul\u0000'))
  assert.ok('fout' in tekst('\ud800'))
  assert.ok('fout' in tekst('a'.repeat(20_001)))
})

test('an unknown field is a fault, an empty required one too, and a field that is not asked is not required', () => {
  const velden = {
    soort: {
      soort: 'keuze',
      label: 'Soort',
      verplicht: true,
      keuzes: [
        { waarde: 'a', label: 'A' },
        { waarde: 'b', label: 'B' },
      ],
    },
    meer: { soort: 'tekst', label: 'Meer', verplicht: true, als: { veld: 'soort', is: ['b'] } },
  } as const
  const fouten = (ruw: Record<string, unknown>) => {
    const gelezen = leesWaarden(velden, ruw, '2023-01-01')
    return 'fouten' in gelezen ? Object.keys(gelezen.fouten) : []
  }
  assert.deepEqual(fouten({ soort: 'a' }), [])
  assert.deepEqual(fouten({ soort: 'b' }), ['meer'])
  assert.deepEqual(fouten({}), ['soort'])
  assert.deepEqual(fouten({ soort: 'a', tikfout: 1 }), ['tikfout'])
  assert.deepEqual(fouten({ soort: 'c' }), ['soort'])
})

test('whatever comes in, reading gives a value or a fault and never throws', () => {
  const velden: Veld[] = [
    { soort: 'tekst', ...L },
    { soort: 'lange-tekst', ...L },
    { soort: 'datum', ...L },
    { soort: 'getal', ...L, minimum: 1 },
    { soort: 'geld', ...L },
    { soort: 'ja-nee', ...L },
    { soort: 'verklaring', ...L },
    { soort: 'keuze', ...L, keuzes: [{ waarde: 'a', label: 'A' }] },
    { soort: 'meerkeuze', ...L, keuzes: [{ waarde: 'a', label: 'A' }] },
    { soort: 'verwijzing', naar: 'persoon', ...L },
    { soort: 'verwijzing', naar: 'persoon', meer: true, ...L },
    { soort: 'lijst', ...L },
    { soort: 'bsn', ...L },
    { soort: 'bestand', ...L },
  ]
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...velden), (ruw, veld) => {
      const gelezen = leesWaarde(veld, ruw)
      return 'waarde' in gelezen || typeof gelezen.fout === 'string'
    }),
  )
})
