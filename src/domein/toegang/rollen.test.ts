// Words by which files and people name roles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ROLLEN, type Rol, zoekRol } from './rollen.ts'

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
    'Voorzitter vanuit het Samenwerkingsverband (SWV)': 'voorzitter',
    'Orthopedagoog/(school)psycholoog (SWV)': 'orthopedagoog-swv',
    'Senior consulent Team Jeugd en Gezin (TJG)': 'senior-consulent-tjg',
    'Jeugdverpleegkundige van Centrum Jeugd en Gezin (CJG)': 'jeugdverpleegkundige',
    'Administratief medewerker (SWV)': 'administratief-medewerker',
    'Team schoolondersteuning': 'team-schoolondersteuning',
    BPO: 'begeleider-passend-onderwijs',
    'poortwachter dyslexie': 'poortwachter-dyslexie',
    expertiseteamlid: 'expertiseteamlid',
    'medewerker van TJG': 'medewerker-tjg',
    'bureaudienst van TJG': 'bureaudienst-tjg',
    'directeur/bevoegd gezag': 'schooldirecteur',
    'gezaghebbende ouder': 'ouder',
    'ouder(s)': 'ouder',
    jeugdige: 'jongere',
    'commissie van toekenning': 'commissielid',
    'overige leden van Het Loket': 'loketlid',
    'flexibel expertisenetwerk': 'deskundige',
    'deskundige voor ambulante begeleiding': 'ambulant-begeleider',
    'adviseurs van Het Loket': 'adviseur',
    'BPO-er': 'begeleider-passend-onderwijs',
  }
  for (const [woord, rol] of Object.entries(namen)) assert.equal(zoekRol(woord), rol, woord)
  assert.equal(zoekRol('tovenaar'), null)
})

test('no word names two roles', () => {
  for (const [code, rol] of Object.entries(ROLLEN))
    for (const woord of [code, rol.naam, ...('ook' in rol ? rol.ook : [])])
      assert.equal(zoekRol(woord), code, woord)
})
