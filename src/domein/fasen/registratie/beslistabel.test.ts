import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Beslistabel } from '../../procedure/bouwstenen.ts'
import { isWeigering } from '../../kern/uitkomst.ts'
import { speel } from '#test/support/cast.ts'
import { uitBeslistabel } from './beslistabel.ts'

const kleur = (is: string) =>
  ({ soort: 'antwoord-is', veld: 'kleur', is: [is], inWoorden: `de kleur is ${is}` }) as const

const TABEL: Beslistabel = {
  labels: { regel: 'Regel', uitkomst: 'Uitkomst' },
  rijen: [
    { als: kleur('rood'), geeft: { regel: 'rood', uitkomst: 'stoppen' } },
    {
      als: { soort: 'een-van', van: [kleur('rood'), kleur('groen')] },
      geeft: { regel: 'groen', uitkomst: { uit: 'wie' } },
    },
  ],
  anders: { reden: 'Kies een kleur.', grond: 'LD-000' },
}

test('the first row that holds decides, in its own words or those of another answer; no row is a refusal', () => {
  const s = speel().situatie()
  assert.deepEqual(uitBeslistabel(s, TABEL, { kleur: 'rood', wie: 'an' }), {
    regel: 'rood',
    uitkomst: 'stoppen',
  })
  assert.deepEqual(uitBeslistabel(s, TABEL, { kleur: 'groen', wie: 'an' }), {
    regel: 'groen',
    uitkomst: 'an',
  })
  const geen = uitBeslistabel(s, TABEL, { kleur: 'blauw' })
  assert.ok(isWeigering(geen))
  assert.equal(geen.reden, 'Kies een kleur.')
  assert.deepEqual(uitBeslistabel(s, undefined, {}), {})
})
