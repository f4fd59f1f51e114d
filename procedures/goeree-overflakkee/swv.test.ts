// What holds of the procedures of the joint desk together.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gemis } from '#domein/dossier/compleet.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { GEGEVENS, begin, stuk } from '#test/support/goeree.ts'
import { CATEGORIE_3 } from './loketzaak.ts'
import { GOEREE_OVERFLAKKEE } from './swv.ts'

const DAG = '2022-12-05'
const CATEGORIE = GOEREE_OVERFLAKKEE.procedures.filter((p) => p.categorie === CATEGORIE_3)

/** What misses in a file with the signed form only. */
function zonderOpp(procedure: Procedure): string[] {
  const zaak = begin(procedure, DAG).doe(DAG, 'ib', 'formulier-invullen', GEGEVENS)
  return gemis(stuk(zaak, DAG, 'aanvraagformulier').situatie('ib'))
    .map((g) => g.tekst)
    .filter((tekst) => tekst.startsWith('OPP'))
}

test('GO-006: what belongs in the meeting is decided there and can not be closed directly', () => {
  assert.ok(CATEGORIE.some((p) => p.code === 'GO-OZA'))
  for (const procedure of CATEGORIE) {
    const zaak = begin(procedure, DAG)
    const direct = { wat: 'afhandeling', afhandelwijze: 'direct', uitkomst: 'Gedaan.' }
    assert.ok(zaak.probeer(DAG, 'administratief-medewerker', 'vastleggen', direct), procedure.code)
    assert.ok(zaak.probeer(DAG, 'administratief-medewerker', 'afronden'), procedure.code)
    assert.equal(zaak.toestand.open, true)
    const soorten = procedure.route.map((f) => f.soort)
    assert.ok(soorten.includes('vergadering') && soorten.includes('besluit'), procedure.code)
  }
})

test('GO-064: an OPP belongs to a TLV, OZA, KoZa and adviesaanvraag Connect, and to nothing else', () => {
  assert.deepEqual(
    CATEGORIE.filter((p) => zonderOpp(p).length > 0).map((p) => p.code),
    ['GO-TLV', 'GO-TLV-VERLENGING', 'GO-CONNECT', 'GO-OZA', 'GO-OZA-VERLENGING', 'GO-KOZA'],
  )
  assert.deepEqual(
    CATEGORIE.filter((p) => zonderOpp(p).length === 0).map((p) => p.code),
    ['GO-PLAATS', 'GO-JEUGDHULP', 'GO-PDO'],
  )
})
