// RGV-TLV: what is seen and recorded along the way without stopping anything. Each test that names a requirement checks
// what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { meldingen } from '#domein/zaak/meldingen.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { BESTUUR } from '#test/support/cast.ts'
import {
  EINDADVIES,
  SLL_JA,
  antwoordenOp,
  begin,
  geadviseerd,
  gecontroleerd,
  ingediend,
  otVerslag,
  stuk,
  vergaderingen,
  volledig,
  voorgelegd,
} from '#test/support/rijn.ts'
import { TLV } from './tlv.ts'

const DAG: Datum = '2025-12-15'

test('RGV-148: one of two guardians signed: it is seen, and the secretaresse lets it through with a reason only', () => {
  const op: Datum = '2025-12-01'
  const zaak = begin(op).doe(op, 'ib', 'formulier-invullen', antwoordenOp(op))
  stuk(zaak, op, 'aanvraagformulier', { personen: ['moeder'], ondertekendDoor: ['schoolleiding'] })
  stuk(zaak, op, 'OPP', { ondertekendDoor: ['ouder'] })
  stuk(zaak, op, 'LVS-gegevens')
  otVerslag(zaak, op, '2025-10-06')
  otVerslag(zaak, op, '2025-11-17').doe(op, 'ib', 'indienen')
  assert.ok(zaak.signalen.includes('aanvraagformulier-niet-alle-ouders'))
  assert.match(
    zaak.probeer(op, 'sll', 'controle-uitvoeren', SLL_JA)?.reden ?? '',
    /Niet alle gezaghebbende ouders/,
  )
  zaak.doe(op, 'sll', 'controle-uitvoeren', { ...SLL_JA, toelichting: 'Vader is niet bereikbaar.' })
  assert.equal(zaak.status, 'Dossiercontrole')
})

test('RGV-149: filed only with the day on which the board was told, and the board then hears of it', () => {
  const op: Datum = '2025-12-01'
  assert.match(
    volledig(begin(op), op, { bestuurBerichtOp: null }).probeer(op, 'ib', 'indienen')?.reden ?? '',
    /schoolbestuurder bericht/,
  )
  const zaak = volledig(begin(op), op)
  const voor = zaak.toestand
  zaak.doe(op, 'ib', 'indienen')
  const nieuw = zaak.geschiedenis.filter((v) => v.volgnummer > voor.versie).map((v) => v.gebeurtenis)
  const lijst = meldingen(voor, zaak.toestand, nieuw, zaak.situatie().context, TLV)
  const bestuur = lijst.find((m) => 'organisatie' in m.voor && m.voor.organisatie === BESTUUR)
  assert.match(bestuur?.tekst ?? '', /TLV\) aangevraagd/)
})

test('RGV-166: another profile without the reasons is a signal at the check of the SC', () => {
  const zaak = ingediend('2025-12-01', { uitstroomGewijzigd: true }).doe(
    '2025-12-02',
    'sll',
    'controle-uitvoeren',
    SLL_JA,
  )
  assert.equal(zaak.aanZet?.rol, 'steunpuntcoordinator')
  assert.ok(zaak.signalen.includes('zonder-argumentatie'))
})

test('RGV-167 RGV-216: the SC of the file is not at the meeting', () => {
  const zaak = geadviseerd(gecontroleerd(ingediend(), DAG), DAG, {}, { schoolsoort: 'so', categorie: 'laag' })
  Object.assign(zaak.situatie().context.feiten, { vergaderingen: vergaderingen('2026-01-12') })
  zaak.doe(DAG, 'tla', 'agenderen')
  const houden = (...aanwezig: readonly string[]) =>
    zaak.probeer('2026-01-12', 'tla', 'vergadering-houden', { op: '2026-01-12', aanwezig })
  assert.match(houden('tla', 'sc')?.reden ?? '', /bij het dossier betrokken/)
  assert.equal(houden('tla', 'orthopedagoog', 'mw-vo'), null)
})

test('RGV-169: getting to know a school is on record as orientation, not as a promise', () => {
  const zaak = begin('2025-11-10').doe('2025-11-10', 'ib', 'vastleggen', {
    wat: 'orientatie',
    school: 'Sbo De Wissel',
  })
  assert.equal(TLV.registraties?.find((r) => r.id === 'orientatie')?.naam, 'Oriëntatie, geen toezegging')
  assert.deepEqual(
    [zaak.toestand.registraties[0]?.registratie, zaak.toestand.registraties[0]?.op, zaak.toestand.plaatsing],
    ['orientatie', '2025-11-10', null],
  )
})

test('RGV-183: the days that remain are there for school, secretaresse, SC, TLA-voorzitter and directeur-bestuurder', () => {
  const zaak = ingediend('2025-12-01').naar('2026-01-05')
  const termijn = zaak.termijn('beslistermijn')
  assert.equal(termijn?.einde, '2026-01-26')
  for (const wie of ['ib', 'sll', 'sc', 'tla', 'bestuurder']) {
    const { procedure, toestand, context } = zaak.situatie(wie)
    const z = zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
    assert.equal(z.termijnen, true, wie)
  }
  assert.ok(termijn?.definitie.zichtVoor.includes('school'))
})

test('RGV-198: held up for six weeks is a signal', () => {
  const zaak = ingediend('2025-11-03').doe('2025-11-05', 'sll', 'opschorten', {
    reden: 'omissie',
    informatie: 'LVS',
    wijze: 'documentatie',
    tot: '2026-02-02',
  })
  assert.ok(!zaak.naar('2025-12-16').signalen.includes('lang-aangehouden'))
  assert.ok(zaak.naar('2025-12-17').signalen.includes('lang-aangehouden'))
})

test('RGV-201: messages and telephone contact with the school stand in the file with their day', () => {
  const zaak = ingediend()
    .doe('2025-12-03', 'sll', 'vraag-stellen', { tekst: 'Wilt u het LVS-overzicht nasturen?' })
    .doe('2025-12-04', 'sll', 'vastleggen', {
      wat: 'contact',
      wijze: 'telefoon',
      inhoud: 'De school stuurt het na.',
    })
  assert.equal(zaak.toestand.vragen[0]?.op, '2025-12-03')
  assert.equal(zaak.toestand.registraties.at(-1)?.op, '2025-12-04')
  const { procedure, toestand, context } = zaak.situatie('ib')
  const z = zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
  assert.ok(z.gebeurtenissen.includes('vraag-gesteld') && !z.verborgen.includes('contact'))
})

test('RGV-202 RGV-227: an expert prepares the question, the secretaresse sends it within two werkdagen', () => {
  const zaak = geadviseerd(
    gecontroleerd(ingediend('2026-03-02'), '2026-03-09'),
    '2026-03-09',
    {},
    { schoolsoort: 'so', categorie: 'laag' },
  )
  assert.equal(
    zaak.probeer('2026-04-02', 'orthopedagoog', 'vraag-stellen', { tekst: 'x' })?.code,
    'niet-bevoegd',
  )
  zaak.doe('2026-04-02', 'orthopedagoog', 'vastleggen', {
    wat: 'aanvullende-vraag',
    vraag: 'Is er een recent LVS-overzicht?',
  })
  const taak = zaak.taken.find((t) => t.onderwerp === 'opvraag-versturen')
  assert.deepEqual([taak?.rol, taak?.uiterlijk], ['secretaresse-leerlingenzaken', '2026-04-08'])
})

test('RGV-231: a word of the list in an eindadvies that says to name no diagnosis is a signal when it is put forward', () => {
  const zaak = geadviseerd(gecontroleerd(ingediend(), DAG), DAG)
  voorgelegd(zaak, DAG, { ...EINDADVIES, motivering: 'Door autisme is een kleine groep nodig.' })
  assert.ok(zaak.signalen.includes('diagnose-in-eindadvies'))
  const zonder = geadviseerd(gecontroleerd(ingediend(), DAG), DAG)
  voorgelegd(zonder, DAG, { motivering: 'Een assistent bij het additionele werk.' })
  assert.ok(!zonder.signalen.includes('diagnose-in-eindadvies'))
})

const afgegeven = (groep: string, op: Datum) =>
  voorgelegd(geadviseerd(gecontroleerd(ingediend('2025-12-01', { groep }), DAG), DAG), DAG).doe(
    op,
    'bestuurder',
    'besluit-nemen',
    { besluit: 'afgeven', ondertekend: true },
  )

test('RGV-267: what remains of the cycle is shorter than a school year: seen', () => {
  const kort = afgegeven('3', '2026-02-20')
  assert.deepEqual([kort.toestand.besluit?.van, kort.toestand.besluit?.tot], ['2026-05-01', '2026-07-31'])
  assert.ok(kort.signalen.includes('korte-cyclus'))
  assert.ok(!afgegeven('2', '2026-02-20').signalen.includes('korte-cyclus'))
})

test('RGV-269: in the first cycle coming back is talked about before the end', () => {
  const zaak = afgegeven('2', '2026-02-20').naar('2027-06-01')
  assert.ok(zaak.signalen.includes('zonder-terugkeerbespreking'))
  zaak.doe('2027-06-01', 'ib', 'vastleggen', { wat: 'terugkeerbespreking', uitkomst: 'Nog niet haalbaar.' })
  assert.ok(!zaak.signalen.includes('zonder-terugkeerbespreking'))
})
