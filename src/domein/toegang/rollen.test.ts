// Words by which files and people name roles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Rol, zoekRol } from './rollen.ts'

test('a role is found by its code and by the names that a desk uses', () => {
  const namen: Record<string, Rol> = {
    'contactpersoon van het SWV': 'contactpersoon',
    'voorzitter van de CAT': 'voorzitter',
    'onafhankelijk deskundige': 'deskundige',
    'gedragsdeskundige van het SWV': 'deskundige',
    'gedragsdeskundige van de aanvragende (VSO-)school': 'gedragsdeskundige-school',
    CvdB: 'cvdb',
    'gedragsdeskundige van Comma': 'gedragsdeskundige-comma',
    'sociotherapeut van Comma': 'sociotherapeut-comma',
    mentor: 'mentor-comma',
    'Doorstart-coördinator': 'coordinator-doorstart',
    'Doorstart-coach': 'coach-doorstart',
    TTJ: 'toegangsteam-jeugd',
    ST: 'sociaal-team',
    leerplicht: 'leerplichtambtenaar',
    'ouder(s)/verzorger(s)': 'ouder',
    Overstag: 'overstag',
  }
  for (const [woord, rol] of Object.entries(namen)) assert.equal(zoekRol(woord), rol, woord)
  assert.equal(zoekRol('tovenaar'), null)
})
