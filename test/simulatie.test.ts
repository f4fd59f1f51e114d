import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PROCEDURES } from '#procedures/register.ts'
import { simuleer } from './support/simulator.ts'

for (const procedure of PROCEDURES) {
  test(`${procedure.code}: 400 random zaken never lie unseen, and their state is the fold of what happened`, () => {
    const gedaan = new Set<string>()
    for (let zaad = 1; zaad <= 400; zaad++) for (const naam of simuleer(procedure, zaad, 80)) gedaan.add(naam)
    if (procedure.route.some((f) => f.soort === 'besluit'))
      assert.ok(gedaan.has('besluit-nemen'), `the walks reach a decision; they did ${[...gedaan].join(', ')}`)
  })
}
