// The other applications of the TLV family: a young child, prolonging, another amount, EMB, and without consent. Each test
// that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Datum, plusDagen } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { nietVoorWie } from '#domein/zaak/starten.ts'
import { STREEK, type Spel } from '#test/support/cast.ts'
import {
  SC_JA,
  SLL_JA,
  antwoordenOp,
  begin,
  geadviseerd,
  gecontroleerd,
  leerling,
  otVerslag,
  papieren,
  stuk,
  vergaderingen,
  voorgelegd,
} from '#test/support/rijn.ts'
import { TLV_EMB } from './tlv-emb.ts'
import { TLV_HERINDICATIE, TLV_HOOGTE } from './tlv-herindicatie.ts'
import { TLV_ONDERINSTROOM } from './tlv-onderinstroom.ts'
import { TLV_ZONDER_TOESTEMMING } from './tlv-zonder-toestemming.ts'

const DAG: Datum = '2026-02-02'
const indienen = (zaak: Spel, op: Datum = DAG) => zaak.probeer(op, 'ib', 'indienen')
const AFGEVEN = { besluit: 'afgeven', ondertekend: true }

/** A young child, registered at the school that asks. */
function jongKind(zonder: readonly string[] = [], antwoorden: Record<string, unknown> = {}): Spel {
  const zaak = begin(DAG, { procedure: TLV_ONDERINSTROOM, feiten: { leerling: leerling('2022-02-10') } })
  const stukken: readonly [string, Record<string, unknown>][] = [
    ['aanvraagformulier', { ondertekendDoor: ['ouder', 'schoolleiding'] }],
    ['overdrachtsdocument', { ondertekendDoor: ['ouder'] }],
    ['gespreksverslag', { datum: '2026-01-20' }],
    ['onderzoeksgegevens', {}],
  ]
  for (const [soort, meer] of stukken) if (!zonder.includes(soort)) stuk(zaak, DAG, soort, meer)
  return zaak.doe(DAG, 'ib', 'formulier-invullen', {
    ...antwoordenOp(DAG, TLV_ONDERINSTROOM),
    groep: '1',
    nogGeenSchool: true,
    adviesVoorschool: true,
    afstemmingCjk: false,
    ...antwoorden,
  })
}

test('RGV-142 RGV-143: the school of registration asks, also a regular one; a playgroup does not', () => {
  const { context } = begin(DAG, { procedure: TLV_ONDERINSTROOM }).situatie('ib')
  const school = { id: STREEK, deelnemer: true } as const
  for (const soort of ['sbo-school', 'so-school', 'basisschool'] as const)
    assert.equal(nietVoorWie(TLV_ONDERINSTROOM, context.door, { ...school, soort }), null, soort)
  const voorschool = {
    persoon: 'v',
    rollen: [{ rol: 'contactpersoon-voorschool' as const, organisatie: STREEK }],
  }
  assert.ok(isWeigering(nietVoorWie(TLV_ONDERINSTROOM, voorschool, { ...school, soort: 'voorschool' })))
})

test('RGV-276 RGV-283 RGV-285 RGV-287: the overdrachtsdocument in place of the OPP, one talk in place of two teams, and no school before', () => {
  assert.match(indienen(jongKind(['gespreksverslag']))?.reden ?? '', /gesprek met de ouders ontbreekt/)
  assert.match(indienen(jongKind(['overdrachtsdocument']))?.reden ?? '', /[Oo]verdrachtsdocument/)
  assert.equal(indienen(jongKind()), null)
  assert.ok(!TLV_ONDERINSTROOM.stukken.some((s) => s.soort === 'OPP' || s.soort === 'OT-verslag'))
  assert.ok(!TLV_ONDERINSTROOM.formulier.some((s) => 'verwijzendeSchool' in s.velden))
})

test('RGV-284 RGV-288: no description by the CJK and no tuning with them is seen, and stops nothing', () => {
  const zaak = jongKind()
  assert.ok(zaak.signalen.includes('zonder-cjk-beschrijving'))
  assert.ok(zaak.signalen.includes('zonder-afstemming-cjk'))
  assert.equal(indienen(zaak), null)
})

function jongKindOpTafel(): Spel {
  const zaak = jongKind().doe(DAG, 'ib', 'indienen')
  zaak.doe(DAG, 'sll', 'controle-uitvoeren', {
    uitkomst: 'compleet',
    handtekeningen: true,
    overdrachtsdocument: true,
  })
  zaak.doe(DAG, 'sc', 'vastleggen', SC_JA)
  return voorgelegd(geadviseerd(zaak, DAG), DAG)
}

test('RGV-263 RGV-264: a young child begins on the first of a month and no other day; without a motivation that is seen', () => {
  const zaak = jongKindOpTafel()
  const op = (van: Datum) => zaak.probeer(DAG, 'bestuurder', 'besluit-nemen', { ...AFGEVEN, van })
  assert.match(op('2026-03-15')?.reden ?? '', /eerste dag van een maand/)
  assert.equal(op('2026-03-01'), null)
  assert.ok(zaak.signalen.includes('maand-zonder-motivering'))
})

test('RGV-172: the overdrachtsdocument is a point of the check where it is asked', () => {
  const zaak = jongKind().doe(DAG, 'ib', 'indienen')
  assert.match(
    zaak.probeer(DAG, 'sll', 'controle-uitvoeren', { uitkomst: 'compleet', handtekeningen: true })?.reden ??
      '',
    /overdrachtsdocument/,
  )
})

/** A file for prolonging, by the school for sbo where the pupil is. */
function verlenging(
  antwoorden: Record<string, unknown> = {},
  x: { op?: Datum; opp?: Datum; procedure?: typeof TLV_HERINDICATIE } = {},
): Spel {
  const op = x.op ?? '2026-03-02'
  const zaak = begin(op, { procedure: x.procedure ?? TLV_HERINDICATIE })
  papieren(zaak, op, x.opp ?? '2026-01-15')
  return zaak.doe(op, 'ib', 'formulier-invullen', {
    ...antwoordenOp(op),
    lopendeTot: '2026-07-31',
    lopendeSchoolsoort: 'sbo',
    ...antwoorden,
  })
}

const gesprek = (zaak: Spel, uitkomst: string, meer: Record<string, unknown> = {}) =>
  zaak.probeer('2026-03-02', 'ib', 'gesprek-vastleggen', {
    gesprek: 'herindicatiegesprek',
    op: '2026-03-02',
    partijen: ['ouders', 'school', 'steunpuntcoordinator'],
    verslag: 'Besproken.',
    standpuntOuders: 'Zij willen blijven.',
    standpuntSchool: 'Verlengen.',
    standpuntSc: 'Verlengen.',
    uitkomst,
    ...meer,
  })

const HERIND: Datum = '2026-03-02'

test('RGV-295 RGV-306: when all three agree it is filed without a talk and without two teams; the form must be there', () => {
  const zaak = verlenging()
  assert.ok(zaak.signalen.includes('zonder-twee-ots'))
  assert.equal(indienen(zaak, HERIND), null)
  const zonder = begin(HERIND, { procedure: TLV_HERINDICATIE }).doe(HERIND, 'ib', 'formulier-invullen', {
    ...antwoordenOp(HERIND),
    lopendeTot: '2026-07-31',
    lopendeSchoolsoort: 'sbo',
  })
  stuk(zonder, HERIND, 'OPP', { datum: '2026-01-15', ondertekendDoor: ['ouder'] })
  stuk(zonder, HERIND, 'LVS-gegevens')
  assert.match(indienen(zonder, HERIND)?.reden ?? '', /aanvraagformulier ontbreekt/)
})

test('RGV-296 RGV-299 RGV-300: a talk comes first when the SC disagrees, another kind of school is asked, or one of the three wants it', () => {
  for (const antwoorden of [{ eensSc: false }, { schoolsoort: 'so' }, { gesprekGewenst: ['ouders'] }]) {
    const zaak = verlenging(antwoorden)
    assert.match(indienen(zaak, HERIND)?.reden ?? '', /herindicatiegesprek nodig/, JSON.stringify(antwoorden))
    assert.equal(gesprek(zaak, 'eens'), null)
    assert.equal(indienen(zaak, HERIND), null, JSON.stringify(antwoorden))
  }
})

test('RGV-297 RGV-298: an OPP evaluated more than half a year ago asks for the present views of school and parents', () => {
  const zaak = verlenging({}, { opp: '2025-08-20' })
  assert.match(indienen(zaak, HERIND)?.reden ?? '', /langer dan een half jaar/)
  zaak.doe(HERIND, 'ib', 'formulier-invullen', { actueleZienswijzeSchool: 'Het gaat goed.' })
  assert.match(indienen(zaak, HERIND)?.reden ?? '', /langer dan een half jaar/)
  zaak.doe(HERIND, 'ib', 'formulier-invullen', { recentStandpuntOuders: 'Wij willen verlengen.' })
  assert.equal(indienen(zaak, HERIND), null)
  assert.equal(indienen(verlenging({}, { opp: '2026-01-15' }), HERIND), null)
})

test('RGV-301: the talk needs the view of each party', () => {
  assert.ok(gesprek(verlenging({ schoolsoort: 'so' }), 'eens', { standpuntOuders: null }))
})

test('RGV-302 RGV-303 RGV-304: agreement leads to the application; without parents or SC there is another road', () => {
  const eens = verlenging({ schoolsoort: 'so' })
  gesprek(eens, 'eens')
  assert.equal(indienen(eens, HERIND), null)
  const ouders = verlenging({ schoolsoort: 'so' })
  gesprek(ouders, 'ouders-oneens')
  assert.match(indienen(ouders, HERIND)?.uitweg ?? '', /RGV-TLV-ZONDER-TOESTEMMING/)
  const sc = verlenging({ schoolsoort: 'so' })
  gesprek(sc, 'school-sc-oneens')
  assert.match(indienen(sc, HERIND)?.uitweg ?? '', /RGV-DESKUNDIGENADVIES/)
})

test('RGV-305: another amount is always talked about in the TLA-commissie, also with two advices that agree', () => {
  const zaak = verlenging({ gevraagdeCategorie: 'midden' }, { procedure: TLV_HOOGTE })
  assert.equal(indienen(zaak, HERIND), null)
  geadviseerd(gecontroleerd(zaak, HERIND), HERIND)
  assert.equal(zaak.status, 'TLA-vergadering')
  Object.assign(zaak.situatie().context.feiten, { vergaderingen: vergaderingen('2026-03-16') })
  assert.equal(zaak.probeer(HERIND, 'tla', 'agenderen'), null)
})

test('RGV-310: after the last day of the TLV it is a new application', () => {
  const zaak = verlenging({ lopendeTot: '2027-07-31' }, { op: '2027-08-15', opp: '2027-06-01' })
  assert.match(indienen(zaak, '2027-08-15')?.reden ?? '', /nieuwe aanvraag/)
})

test('RGV-307 RGV-309: EMB runs through the last 31 July on which the pupil is twelve; a shorter end needs a reason', () => {
  const zaak = begin(DAG, { procedure: TLV_EMB, feiten: { leerling: leerling('2019-03-14') } })
  papieren(zaak, DAG)
  otVerslag(zaak, DAG, plusDagen(DAG, -56))
  otVerslag(zaak, DAG, plusDagen(DAG, -14))
  zaak
    .doe(DAG, 'ib', 'formulier-invullen', { ...antwoordenOp(DAG), schoolsoort: 'so' })
    .doe(DAG, 'ib', 'indienen')
  const so = { schoolsoort: 'so', categorie: 'hoog', tot: '2031-07-31' }
  voorgelegd(geadviseerd(gecontroleerd(zaak, DAG), DAG, so, so), DAG, {
    schoolsoort: 'so',
    categorie: 'hoog',
  })
  assert.match(
    zaak.probeer(DAG, 'bestuurder', 'besluit-nemen', { ...AFGEVEN, tot: '2027-07-31' })?.reden ?? '',
    /tot en met .*2031/,
  )
  zaak.doe(DAG, 'bestuurder', 'besluit-nemen', AFGEVEN)
  assert.equal(zaak.toestand.besluit?.tot, '2031-07-31')
})

/** Everything a route without consent needs; `mededeling` on Monday 2 March 2026 unless said otherwise. */
function zonderToestemming(
  op: Datum,
  antwoorden: Record<string, unknown> = {},
  x: { zonder?: readonly string[]; ots?: number; opp?: Datum } = {},
): Spel {
  const zaak = begin(op, { procedure: TLV_ZONDER_TOESTEMMING })
  stuk(zaak, op, 'aanvraagformulier', { ondertekendDoor: ['schoolleiding'] })
  stuk(zaak, op, 'OPP', { datum: x.opp ?? '2026-01-15' })
  stuk(zaak, op, 'LVS-gegevens')
  for (const soort of ['bewijs-zorgen', 'bewijs-ondersteuning'])
    if (!x.zonder?.includes(soort)) stuk(zaak, op, soort)
  for (const dag of (['2025-10-06', '2025-11-17'] as const).slice(0, x.ots ?? 2)) otVerslag(zaak, op, dag)
  return zaak.doe(op, 'ib', 'formulier-invullen', {
    ...antwoordenOp(op, TLV_ZONDER_TOESTEMMING),
    zorgenSinds: 'Sinds groep 3, besproken op 12 mei 2025.',
    intensieveOndersteuning: 'Een arrangement van een jaar.',
    eersteMomentOp: '2025-10-06',
    tweedeMomentOp: '2025-11-17',
    waaromBeter: 'De leerling heeft een kleine groep nodig.',
    mededelingOp: '2026-03-02',
    mededelingStukken: ['OPP', 'OT-verslagen'],
    procedureUitgelegd: true,
    reactie: 'geen-reactie',
    reactieOp: op,
    aangekondigdOp: op,
    ...antwoorden,
  })
}

const OPEN: Datum = '2026-03-10'

test('RGV-311 RGV-319: six conditions, and with all of them the missing signature of the parents stops nothing', () => {
  for (const [veld, naam] of [
    ['zorgenSinds', /zorgen/],
    ['intensieveOndersteuning', /intensieve ondersteuning/],
    ['waaromBeter', /reden/],
    ['mededelingOp', /deskundige wordt gevraagd/],
    ['reactie', /gereageerd/],
    ['aangekondigdOp', /zou verzenden/],
  ] as const)
    assert.match(indienen(zonderToestemming(OPEN, { [veld]: null }), OPEN)?.reden ?? '', naam, veld)
  assert.equal(indienen(zonderToestemming(OPEN), OPEN), null)
})

test('RGV-312 RGV-313: the first two conditions are shown with a paper', () => {
  assert.match(
    indienen(zonderToestemming(OPEN, {}, { zonder: ['bewijs-zorgen'] }), OPEN)?.reden ?? '',
    /voorwaarde a/i,
  )
  assert.match(
    indienen(zonderToestemming(OPEN, {}, { zonder: ['bewijs-ondersteuning'] }), OPEN)?.reden ?? '',
    /voorwaarde b/i,
  )
})

test('RGV-314: told once is not enough', () => {
  assert.match(
    indienen(zonderToestemming(OPEN, { tweedeMomentOp: null }), OPEN)?.reden ?? '',
    /meermalen \(minimaal 2/,
  )
})

test('RGV-315: the notice names the documents and explains the procedure', () => {
  assert.match(
    indienen(zonderToestemming(OPEN, { mededelingStukken: null }), OPEN)?.reden ?? '',
    /Welke documenten|welke documenten/,
  )
  assert.match(
    indienen(zonderToestemming(OPEN, { procedureUitgelegd: null }), OPEN)?.reden ?? '',
    /procedure loopt/,
  )
})

test('RGV-316 RGV-317: filed after the fifth full werkdag, holidays not counted', () => {
  assert.match(indienen(zonderToestemming('2026-03-09'), '2026-03-09')?.reden ?? '', /geen 5 werkdagen/)
  assert.equal(indienen(zonderToestemming('2026-03-10'), '2026-03-10'), null)
  const pasen = { mededelingOp: '2026-04-02' }
  assert.match(
    indienen(zonderToestemming('2026-04-13', pasen), '2026-04-13')?.reden ?? '',
    /geen 5 werkdagen/,
  )
  assert.equal(indienen(zonderToestemming('2026-04-14', pasen), '2026-04-14'), null)
})

test('RGV-318: not before the day that was announced', () => {
  assert.match(
    indienen(zonderToestemming('2026-03-13', { aangekondigdOp: '2026-03-16' }), '2026-03-13')?.reden ?? '',
    /latere dag/,
  )
})

test('RGV-320: all else is asked as well: two teams, an OPP of half a year, the SC', () => {
  assert.match(indienen(zonderToestemming(OPEN, {}, { ots: 1 }), OPEN)?.reden ?? '', /1 van 2 OT's/)
  assert.match(indienen(zonderToestemming(OPEN, {}, { opp: '2025-08-09' }), OPEN)?.reden ?? '', /OPP ouder/)
  assert.match(
    indienen(zonderToestemming(OPEN, { eensSc: false }), OPEN)?.reden ?? '',
    /steunpuntcoördinator/,
  )
})

test('RGV-321: the reaction of the parents, or that there was none, is on record with its day', () => {
  assert.match(
    indienen(zonderToestemming(OPEN, { reactieOp: null }), OPEN)?.reden ?? '',
    /op welke dag reageerden/i,
  )
})

test('the check of an application without consent goes like that of others', () => {
  const zaak = zonderToestemming(OPEN)
    .doe(OPEN, 'ib', 'indienen')
    .doe(OPEN, 'sll', 'controle-uitvoeren', SLL_JA)
  assert.equal(zaak.status, 'Dossiercontrole')
})

test('RGV-308: EMB is evaluated every year with someone of the SWV there, and that it is due is a task of the school', () => {
  const zaak = begin(DAG, { procedure: TLV_EMB, feiten: { leerling: leerling('2019-03-14') } })
  papieren(zaak, DAG)
  otVerslag(zaak, DAG, plusDagen(DAG, -56))
  otVerslag(zaak, DAG, plusDagen(DAG, -14))
  zaak
    .doe(DAG, 'ib', 'formulier-invullen', { ...antwoordenOp(DAG), schoolsoort: 'so' })
    .doe(DAG, 'ib', 'indienen')
  const so = { schoolsoort: 'so', categorie: 'hoog', tot: '2031-07-31' }
  voorgelegd(geadviseerd(gecontroleerd(zaak, DAG), DAG, so, so), DAG, {
    schoolsoort: 'so',
    categorie: 'hoog',
  })
  zaak.doe(DAG, 'bestuurder', 'besluit-nemen', AFGEVEN).naar('2027-05-03')
  assert.ok(
    zaak.taken.some((t) => t.naam === 'evaluatie-vastleggen' && t.organisatie === STREEK),
    JSON.stringify(zaak.taken),
  )
  const met = { evaluatie: 'emb-evaluatie', op: '2027-05-03', partijen: ['ouders'], verslag: 'Gaat goed.' }
  assert.ok(zaak.probeer('2027-05-03', 'ib', 'evaluatie-vastleggen', met), 'nobody of the SWV')
  assert.equal(zaak.probeer('2027-05-03', 'ib', 'evaluatie-vastleggen', { ...met, functionaris: 'sc' }), null)
})
