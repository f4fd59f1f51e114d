import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DESKS } from '#procedures/register.ts'
import { procedurebestanden } from './procedurepagina.ts'

test('the drawn routes in docs/procedures are those of the procedures (npm run genereer)', () => {
  for (const [pad, inhoud] of Object.entries(procedurebestanden(DESKS)))
    assert.equal(readFileSync(pad, 'utf8'), inhoud, pad)
})
