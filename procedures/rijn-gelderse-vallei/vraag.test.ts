// RGV-VRAAG: what a school or a parent asks the steunpunt, and what the team of the steunpunt does at the school.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { metKeuzelijsten } from '#domein/kern/keuzelijst.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { MENSEN, leerling } from '#test/support/rijn.ts'
import { INZETSOORTEN, INZET_REGISTRATIES } from './inzet.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'
import { VRAAG } from './vraag.ts'

const DAG = '2025-12-01'
const INSTELLINGEN = RIJN_GELDERSE_VALLEI.instellingen

function begin(door = 'ib', instellingen = INSTELLINGEN): Spel {
  return speel({
    procedure: VRAAG,
    gestart: DAG,
    door,
    mensen: [...MENSEN, mens('ondersteuner', 'schoolondersteuner'), mens('ander', 'schoolondersteuner')],
    instellingen,
    feiten: { leerling: leerling() },
  })
}

const gevraagd = (zaak = begin(), door = 'ib') =>
  zaak.doe(DAG, door, 'vastleggen', { wat: 'vraag', onderwerp: 'ondersteuning', vraag: 'Wie helpt ons?' })

const INZET = { wat: 'inzet', soort: ['collegiale consultatie'], afspraak: 'Drie keer een gesprek.' }

test('RGV-010: the SC hands a task to a schoolondersteuner and sees how it stands; the schoolondersteuner hands out none', () => {
  const zaak = gevraagd().doe(DAG, 'sc', 'vastleggen', INZET)
  assert.ok(zaak.probeer(DAG, 'ondersteuner', 'toewijzen', { als: 'uitvoerder', persoon: 'ander' }))
  zaak.doe(DAG, 'sc', 'toewijzen', { als: 'uitvoerder', persoon: 'ondersteuner' })
  const [taak] = zaak.taken
  assert.deepEqual([taak?.naam, taak?.persoon], ['vastleggen', 'ondersteuner'])
  assert.equal(zaak.status, 'Inzet loopt')
  assert.ok(zaak.probeer(DAG, 'ondersteuner', 'toewijzen', { als: 'uitvoerder', persoon: 'ander' }))
  assert.ok(zaak.probeer(DAG, 'ander', 'vastleggen', { wat: 'uitvoering', gedaan: 'Niets.' }))
  zaak.doe('2025-12-08', 'ondersteuner', 'vastleggen', {
    wat: 'uitvoering',
    gedaan: 'Een gesprek met het team.',
  })
  assert.equal(zaak.taken[0]?.rol, 'steunpuntcoordinator')
  zaak.doe('2025-12-09', 'sc', 'vastleggen', { wat: 'antwoord', antwoord: 'Het team kan verder.' })
  assert.equal(zaak.status, 'Afgerond')
})

test('RGV-012: seven kinds of support can be chosen, and an eighth when the beheerder adds it', () => {
  assert.equal(INZETSOORTEN.length, 7)
  const keuzes = (instellingen: typeof INSTELLINGEN) => {
    const velden = metKeuzelijsten(INZET_REGISTRATIES[0]?.velden ?? {}, instellingen.keuzelijsten, DAG)
    const veld = velden['soort']
    return veld?.soort === 'meerkeuze' ? veld.keuzes.map((k) => k.waarde) : []
  }
  assert.deepEqual(keuzes(INSTELLINGEN), [...INZETSOORTEN])
  const achtste = { ...INZET, soort: ['ambulante begeleiding'] }
  assert.ok(gevraagd().probeer(DAG, 'sc', 'vastleggen', achtste))
  const meer = {
    ...INSTELLINGEN,
    keuzelijsten: { inzetsoorten: { '2025-2026': [...INZETSOORTEN, 'ambulante begeleiding'] } },
  }
  assert.equal(keuzes(meer).length, 8)
  assert.equal(gevraagd(begin('ib', meer)).probeer(DAG, 'sc', 'vastleggen', achtste), null)
  assert.ok(RIJN_GELDERSE_VALLEI.keuzelijsten?.some((k) => k.id === 'inzetsoorten'))
})

test('RGV-013: nothing is done at a school without a question of a school', () => {
  // No question yet, and a question of a parent only.
  assert.ok(begin().probeer(DAG, 'sc', 'vastleggen', INZET))
  const vanOuder = gevraagd(begin('moeder'), 'moeder')
  assert.ok(vanOuder.probeer(DAG, 'sc', 'vastleggen', INZET))
  assert.equal(gevraagd().probeer(DAG, 'sc', 'vastleggen', INZET), null)
})
