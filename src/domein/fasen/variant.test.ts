// What documentation shows for fields that two variants of one opdracht share by name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMA } from '#procedures/gelderse-vallei/comma.ts'
import { OPDRACHTEN } from '../zaak/opdrachten.ts'

const velden = () => OPDRACHTEN.get('vastleggen')?.velden(COMMA, null) ?? {}

test('a choice that two records share by name is documented with the choices of both', () => {
  const { wie, uitkomst } = velden()
  assert.ok(wie?.soort === 'keuze' && uitkomst?.soort === 'keuze')
  const van = (veld: typeof wie) => veld.keuzes.map((k) => k.waarde)
  assert.deepEqual(van(wie), [
    'school',
    'ouder',
    'leerplicht',
    'hulpverlening',
    'leerplichtambtenaar',
    'jeugdconsulent',
  ])
  assert.deepEqual(van(uitkomst), ['orientatiegesprek', 'niet-passend', 'passend', 'positief'])
  assert.deepEqual(wie.als?.is, ['informatieverzoek', 'contact'])
})
