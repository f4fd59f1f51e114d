import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isGevraagd } from './relatie.ts'

test('a role that counts on request handles a zaak once a task was its own, also when that is done', () => {
  const wie = { opVraag: ['steunpuntcoordinator'] } as const
  const taak = (rol: 'steunpuntcoordinator' | 'intern-begeleider', gedaan: boolean) => ({
    id: 'meedenken',
    titel: 'Meedenken',
    rol,
    uiterlijk: null,
    gedaan,
  })
  const gevraagd = (opvolging: Parameters<typeof isGevraagd>[2]['opvolging']) =>
    isGevraagd(wie, 'steunpuntcoordinator', { opvolging })
  assert.ok(!gevraagd([]))
  assert.ok(!gevraagd([taak('intern-begeleider', false)] as never))
  assert.ok(gevraagd([taak('steunpuntcoordinator', false)] as never))
  assert.ok(gevraagd([taak('steunpuntcoordinator', true)] as never))
  assert.ok(isGevraagd(wie, 'intern-begeleider', { opvolging: [] }))
})
