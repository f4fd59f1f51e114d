// The six kinds of request of the form, as the route map of the desk offers them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GOEREE_OVERFLAKKEE } from './swv.ts'

const { inhoud, procedures } = GOEREE_OVERFLAKKEE
const vragen = inhoud.routekaart ?? []

/** The procedures that an answer can lead to. */
function procedureCodes(vraag: string, tekst?: string): readonly string[] {
  const antwoorden = vragen.find((v) => v.id === vraag)?.antwoorden ?? []
  return antwoorden
    .filter((a) => tekst === undefined || a.tekst === tekst)
    .flatMap(({ naar }) =>
      naar.soort === 'procedure'
        ? [naar.procedure]
        : naar.soort === 'vraag'
          ? procedureCodes(naar.vraag)
          : [],
    )
}

test('GO-002: each of the six kinds of request can be chosen and leads to the procedures that fit', () => {
  const soorten: Readonly<Record<string, readonly string[]>> = {
    'Ondersteuning in de school': ['GO-OZA'],
    'Een arrangement': ['GO-OZA', 'GO-OZA-VERLENGING', 'GO-KOZA'],
    'Een toelaatbaarheidsverklaring (TLV)': ['GO-TLV', 'GO-TLV-VERLENGING'],
    'Jeugdhulp, in verbinding met het onderwijs': ['GO-JEUGDHULP'],
    Onderzoek: ['GO-PDO', 'GO-DYSLEXIE'],
    Advies: ['GO-PLAATS', 'GO-CONNECT'],
  }
  for (const [soort, codes] of Object.entries(soorten))
    assert.deepEqual(procedureCodes('aanvragen', soort), codes, soort)
  // Each of them is offered by the desk, to a school.
  for (const code of Object.values(soorten).flat()) {
    const procedure = procedures.find((p) => p.code === code)
    assert.ok(procedure?.indiener.rollen.includes('intern-begeleider'), code)
  }
})
