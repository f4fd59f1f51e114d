import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speel } from '#test/support/cast.ts'
import { OVERLEG } from './overleg.ts'

const overleg = () => speel({ procedure: OVERLEG, gestart: '2022-10-03' })

test('GV-045: a talk has no term and no decision, but a log of what was said', () => {
  const zaak = overleg().doe('2022-10-03', 'zorgcoordinator', 'gesprek-vastleggen', {
    gesprek: 'overleg',
    op: '2022-10-03',
    partijen: ['school', 'contactpersoon', 'ouders'],
    verslag: 'We zoeken naar rust in het rooster.',
  })
  assert.deepEqual(
    ['beslistermijn', 'streeftermijn'].map((naam) => zaak.einde(naam)),
    [undefined, undefined],
  )
  assert.equal(
    zaak.probeer('2022-10-04', 'bestuurder', 'besluit-nemen', { besluit: 'x' })?.code,
    'niet-bevoegd',
  )
  assert.deepEqual(
    zaak.toestand.gesprekken.map((g) => [g.op, g.verslag]),
    [['2022-10-03', 'We zoeken naar rust in het rooster.']],
  )
})

test('a talk ends when school or contactpersoon closes it, and can be opened again', () => {
  const zaak = overleg()
  assert.equal(zaak.aanZet?.rol, 'contactpersoon')
  zaak.doe('2022-10-10', 'contactpersoon', 'vastleggen', { wat: 'afsluiting', uitkomst: 'school-verder' })
  assert.deepEqual([zaak.status, zaak.toestand.open], ['Afgerond', false])
  zaak.doe('2022-11-01', 'contactpersoon', 'heropenen', { reden: 'De school heeft een nieuwe vraag.' })
  assert.deepEqual([zaak.status, zaak.toestand.open], ['In behandeling', true])
})

test('about a pupil without a school the tasks are of the contactpersoon who began; with a school they are of its contactpersonen', () => {
  const { personen, leerling } = speel().situatie().context.feiten
  const zonder = speel({
    procedure: OVERLEG,
    gestart: '2022-10-03',
    door: 'contactpersoon',
    feiten: {
      leerling: leerling && { ...leerling, school: null },
      aanvrager: { id: 'swv', naam: 'SWV', soort: 'swv', bestuur: null, plaats: null, deelnemer: true },
      personen,
    },
  })
  assert.deepEqual(
    zonder.taken.map((t) => [t.rol, t.persoon]),
    [['contactpersoon', 'contactpersoon']],
  )
  assert.equal(zonder.aanZet?.persoon, 'contactpersoon')
  assert.deepEqual(
    overleg().taken.map((t) => [t.rol, t.persoon]),
    [['contactpersoon', null]],
  )
})
