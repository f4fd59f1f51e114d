// GO-JEUGDHULP on the pure core: school and guardians together, consent of each of them, the BSN here only, TJG forwards.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mogelijkheden } from '#domein/zaak/beslis.ts'
import { nietInzien } from '#domein/fasen/algemeen/bsn.ts'
import type { Spel } from '#test/support/cast.ts'
import { GEGEVENS, begin, leerling, opDeHoogte, stuk } from '#test/support/goeree.ts'
import { AKKOORD, BSN_TOESTEMMING, JEUGDHULP } from './jeugdhulp.ts'
import { GOEREE_OVERFLAKKEE } from './swv.ts'

const DAG = '2022-12-05'
const BSN = '123456782'

const geef = (zaak: Spel, waarvoor: string, wie: readonly string[], gegeven = true): Spel => {
  for (const persoon of wie)
    zaak.doe(DAG, 'ib', 'toestemming-vastleggen', { persoon, waarvoor, gegeven, op: DAG })
  return zaak
}
const OUDERS = ['moeder', 'vader']

function vraag(medeopstellers: readonly string[] = ['moeder'], geboren?: '2010-12-05' | '2010-12-06'): Spel {
  const zaak = begin(JEUGDHULP, DAG, { feiten: { leerling: leerling(geboren) } }).doe(
    DAG,
    'ib',
    'formulier-invullen',
    { ...GEGEVENS, hulpvraag: 'Komt steeds minder naar school.', medeopstellers },
  )
  return opDeHoogte(stuk(zaak, DAG, 'aanvraagformulier'), DAG)
}

/** Everything is there to file it. */
const klaar = (geboren?: '2010-12-05' | '2010-12-06'): Spel =>
  geef(geef(vraag(['moeder'], geboren), AKKOORD, OUDERS), BSN_TOESTEMMING, OUDERS).doe(
    DAG,
    'ib',
    'bsn-vastleggen',
    { bsn: BSN },
  )

const indienen = (zaak: Spel) => zaak.probeer(DAG, 'ib', 'indienen')?.reden ?? ''

test('GO-028: only a school files it, with a guardian on record as one who made it', () => {
  for (const door of ['moeder', 'medewerker-tjg', 'orthopedagoog-swv'])
    assert.throws(() => begin(JEUGDHULP, DAG, { door }), /kan deze aanvraag doen/, door)
  const zonder = geef(geef(vraag([]), AKKOORD, OUDERS), BSN_TOESTEMMING, OUDERS)
  zonder.doe(DAG, 'ib', 'bsn-vastleggen', { bsn: BSN })
  assert.match(indienen(zonder), /samen met de ouder/)
  const zaak = klaar()
  assert.equal(indienen(zaak), '')
  assert.deepEqual(zaak.toestand.antwoorden['medeopstellers'], ['moeder'])
})

test('GO-029: only the medewerker TJG has the button to forward; it is on record with date and reason', () => {
  const zaak = klaar().doe(DAG, 'ib', 'indienen')
  zaak.doe('2022-12-15', 'voorzitter', 'besluit-nemen', { besluit: 'toekenning', motivering: 'Nodig.' })
  const knop = (wie: string) =>
    mogelijkheden(zaak.situatie(wie)).some((m) => m.variant?.waarde === 'doorzetten' && !m.nietNu)
  assert.deepEqual(['orthopedagoog-swv', 'senior-consulent-tjg', 'voorzitter', 'medewerker-tjg'].map(knop), [
    false,
    false,
    false,
    true,
  ])
  const zet = (met: object) =>
    zaak.probeer('2022-12-15', 'medewerker-tjg', 'vastleggen', { wat: 'doorzetten', ...met })?.reden ?? ''
  assert.match(zet({}), /reden van het doorzetten/)
  assert.equal(zet({ reden: 'Gezinsbegeleiding.' }), '')
  assert.deepEqual(
    [zaak.status, zaak.toestand.registraties.at(-1)?.op, zaak.aanZet?.rol],
    ['Doorgezet', '2022-12-15', 'bureaudienst-tjg'],
  )
})

test('GO-042: through the meeting go exactly the seven kinds of category 3, a renewal beside what it renews', () => {
  const drie = GOEREE_OVERFLAKKEE.procedures.filter((p) => p.categorie?.startsWith('Categorie 3'))
  assert.deepEqual(
    drie.filter((p) => !p.code.endsWith('-VERLENGING')).map((p) => p.code),
    ['GO-TLV', 'GO-CONNECT', 'GO-OZA', 'GO-KOZA', 'GO-PLAATS', 'GO-JEUGDHULP', 'GO-PDO'],
  )
  assert.deepEqual(
    drie.filter((p) => p.code.endsWith('-VERLENGING')).map((p) => p.code),
    ['GO-TLV-VERLENGING', 'GO-OZA-VERLENGING'],
  )
  for (const p of drie)
    assert.ok(
      p.route.some((f) => f.soort === 'vergadering'),
      p.code,
    )
})

test('GO-070: the signature of a pupil born 05-12-2010 is needed on 05-12-2022, of one born a day later not', () => {
  assert.equal(klaar('2010-12-05').doe(DAG, 'ib', 'indienen').status, 'Niet in behandeling')
  assert.equal(klaar('2010-12-06').doe(DAG, 'ib', 'indienen').status, 'Op de agenda')
})

test('GO-071: the BSN is asked in GO-JEUGDHULP only, and there it is needed', () => {
  assert.deepEqual(
    GOEREE_OVERFLAKKEE.procedures.filter((p) => p.bsn).map((p) => p.code),
    ['GO-JEUGDHULP'],
  )
  const tlv = GOEREE_OVERFLAKKEE.procedures.find((p) => p.code === 'GO-TLV')
  assert.ok(tlv)
  assert.match(
    begin(tlv, DAG).probeer(DAG, 'ib', 'bsn-vastleggen', { bsn: BSN })?.reden ?? '',
    /niet bevoegd/,
  )
  const zonder = geef(geef(vraag(), AKKOORD, OUDERS), BSN_TOESTEMMING, OUDERS)
  assert.match(indienen(zonder), /BSN van de leerling is nog niet vastgelegd/)
})

test('GO-072: without explicit consent of the guardians, with date and person, no BSN and no filing', () => {
  const zaak = geef(geef(vraag(), AKKOORD, OUDERS), BSN_TOESTEMMING, ['moeder'])
  assert.match(
    zaak.probeer(DAG, 'ib', 'bsn-vastleggen', { bsn: BSN })?.reden ?? '',
    /geen nadrukkelijke toestemming/,
  )
  geef(zaak, BSN_TOESTEMMING, ['vader']).doe(DAG, 'ib', 'bsn-vastleggen', { bsn: BSN })
  geef(zaak, BSN_TOESTEMMING, ['vader'], false)
  assert.match(indienen(zaak), /geen nadrukkelijke toestemming/)
  assert.match(nietInzien(zaak.situatie('medewerker-tjg'))?.reden ?? '', /toestemming/)
  geef(zaak, BSN_TOESTEMMING, ['vader'])
  assert.equal(indienen(zaak), '')
  assert.deepEqual(
    zaak.toestand.toestemmingen.filter((x) => x.waarvoor === BSN_TOESTEMMING).map((x) => [x.van, x.op])[0],
    ['moeder', DAG],
  )
})

test('GO-082: with one of two guardians without consent it is not filed, without exception', () => {
  const zaak = geef(geef(vraag(), AKKOORD, ['moeder']), BSN_TOESTEMMING, OUDERS)
  zaak.doe(DAG, 'ib', 'bsn-vastleggen', { bsn: BSN })
  assert.match(indienen(zaak), /niet zonder akkoord.*geen uitzondering/)
  geef(zaak, AKKOORD, ['vader'], false)
  assert.match(indienen(zaak), /niet zonder akkoord/)
  geef(zaak, AKKOORD, ['vader'])
  assert.equal(indienen(zaak), '')
})
