import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Velden } from '#domein/kern/veld.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { procedureVan } from '#procedures/register.ts'
import { leesBoom } from '../lezen/boom.ts'
import { type Wereld, losOp, zoekDiscipline, zoekKeuzes } from './oplossen.ts'

const WERELD: Wereld = {
  speler: (woord) =>
    ({
      moeder: { id: 'id-moeder', rollen: ['ouder' as const] },
      'D-OP': { id: 'id-dop', rollen: ['deskundige' as const] },
      ZC: { id: 'id-zc', rollen: ['zorgcoordinator' as const] },
    })[woord] ?? null,
  leerling: (woord) => (woord === 'A' ? 'id-a' : null),
  zaak: (woord) => (woord === 'a' ? 'id-zaak' : null),
  organisatie: () => null,
  stukken: [
    { id: 'stuk-2', soort: 'OPP', soortNaam: 'Ontwikkelingsperspectief (OPP)', naam: 'opp-nieuw.pdf' },
    { id: 'stuk-1', soort: 'OPP', soortNaam: 'Ontwikkelingsperspectief (OPP)', naam: 'opp.pdf' },
  ],
  keuzes: (veld) =>
    veld === 'brieven'
      ? [
          { waarde: 'brief-4', label: 'TLV-beschikking' },
          { waarde: 'brief-5', label: 'TLV-beschikking' },
          { waarde: 'brief-6', label: 'toekenningsbrief' },
        ]
      : [],
}

function op(opdracht: string, met: string) {
  const procedure = procedureVan('GV-TLV-VO')
  const velden: Velden = procedure ? (OPDRACHTEN.get(opdracht)?.velden(procedure, null) ?? {}) : {}
  const gelezen = leesBoom(met)
  assert.ok('boom' in gelezen && gelezen.boom.soort === 'kaart')
  return losOp(
    gelezen.boom.paren.map((p) => ({ naam: p.sleutel, regel: p.regel, waarde: p.waarde })),
    velden,
    WERELD,
  )
}

test('a speler becomes the person, a document the newest of its kind or the one with that name', () => {
  assert.deepEqual(op('deskundige-toewijzen', '{ deskundige: D-OP, als: Eerste deskundige }').velden, {
    deskundige: 'id-dop',
    als: 'eerste',
  })
  assert.equal(op('ondertekenen', '{ document: OPP }').velden['document'], 'stuk-2')
  assert.equal(op('ondertekenen', '{ document: opp.pdf }').velden['document'], 'stuk-1')
})

test('yes and no, numbers and dates get the type of their field', () => {
  assert.deepEqual(
    op('advies-uitbrengen', '{ onafhankelijk: ja, toekennen: Nee, onderbouwing: 12 }').velden,
    { onafhankelijk: true, toekennen: false, onderbouwing: '12' },
  )
  assert.deepEqual(op('formulier-invullen', '{ iq: 54, contactpersoonBetrokkenOp: 2022-10-05 }').velden, {
    iq: 54,
    contactpersoonBetrokkenOp: '2022-10-05',
  })
})

test('a choice is found by value or label, accents and case aside', () => {
  assert.deepEqual(op('controle-uitvoeren', '{ uitkomst: Compleet }').velden, { uitkomst: 'compleet' })
  assert.deepEqual(op('reactie-vastleggen', '{ van: school, gehoord: nee }').velden, { van: 'school', gehoord: 'nee' })
  assert.equal(op('formulier-invullen', '{ bevoegdSwv: ja }').velden['bevoegdSwv'], 'ja')
  assert.equal(op('gesprek-vastleggen', '{ gesprek: Multidisciplinair overleg }').velden['gesprek'], 'MDO')
})

test('a choice that does not exist goes along as it is, for the product to refuse', () => {
  assert.deepEqual(op('besluit-nemen', '{ besluit: uitstellen }').velden, { besluit: 'uitstellen' })
})

test('letters that wait are chosen by their kind: all of that kind', () => {
  assert.deepEqual(op('brief-verzenden', '{ brieven: [TLV-beschikking] }').velden, { brieven: ['brief-4', 'brief-5'] })
})

test('a speler in a field of parties goes to the persons, a party among the persons to the parties', () => {
  assert.deepEqual(op('reactie-vastleggen', '{ van: moeder, gehoord: mondeling }').velden, {
    persoon: 'id-moeder',
    gehoord: 'mondeling',
  })
  assert.deepEqual(
    op('gesprek-vastleggen', '{ gesprek: MDO, deelnemers: [moeder, contactpersoon], partijen: jongere }').velden,
    { gesprek: 'MDO', deelnemers: ['id-moeder'], partijen: ['contactpersoon', 'jongere'] },
  )
})

test('a speler who signs where only parties are asked signs as that party', () => {
  const { velden, bestand } = op(
    'document-toevoegen',
    '{ soort: opp, bestand: opp.pdf, ondertekendDoor: [ZC, moeder], opstellers: D-OP }',
  )
  assert.deepEqual(velden, { soort: 'OPP', ondertekendDoor: ['school', 'ouder'], opstellers: ['id-dop'] })
  assert.equal(bestand, 'opp.pdf')
})

test('a discipline may be written short when only one is meant', () => {
  const bekend = ['orthopedagoog', 'psycholoog', 'kinder- of jeugdpsycholoog', 'pedagoog']
  assert.equal(zoekDiscipline('Jeugdpsycholoog', bekend), 'kinder- of jeugdpsycholoog')
  assert.equal(zoekDiscipline('pedagoog', bekend), 'pedagoog')
  assert.equal(zoekDiscipline('logopedist', bekend), 'logopedist')
})

test('a word that fits the labels of two choices chooses none', () => {
  const lijst = [
    { waarde: 'a', label: 'Brief aan school' },
    { waarde: 'b', label: 'Brief aan ouders' },
  ]
  assert.deepEqual(zoekKeuzes(lijst, 'brief'), [])
  assert.deepEqual(zoekKeuzes(lijst, 'aan ouders'), ['b'])
})
