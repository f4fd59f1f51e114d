// GO-CONNECT, GO-PLAATS, GO-PDO and GO-DIRECT played on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { gemis } from '#domein/dossier/compleet.ts'
import { kengetalfeiten } from '#domein/kengetal/feiten.ts'
import { kengetalregels } from '#domein/kengetal/overzicht.ts'
import { STANDAARDKENGETALLEN } from '#domein/kengetal/standaard.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { mogelijkheden } from '#domein/zaak/beslis.ts'
import type { Spel } from '#test/support/cast.ts'
import { GEGEVENS, begin, ingediend, opDeHoogte, stuk } from '#test/support/goeree.ts'
import { CONNECT, PDO, PLAATS } from './advies.ts'
import { DIRECT } from './eenvoudig.ts'
import { LOKETKENGETALLEN } from './kengetallen-loket.ts'
import { TLV } from './tlv.ts'

const DAG: Datum = '2022-12-05'
const OVERLEG: Datum = '2022-12-15'
const VRAAG = {
  aanleiding: 'handelingsverlegen',
  handelingsverlegenheid: 'Het lukt ons niet.',
  adviesvraag: 'Wat past?',
}
const ONDERZOEK = { onderwijsvraag: 'Hoe leert dit kind?', onderbouwing: 'De behoeften zijn niet helder.' }
const ADVIES = { besluit: 'toekenning', advies: 'Begin met een kleine groep.', motivering: 'Zie advies.' }

const mist = (zaak: Spel) => gemis(zaak.situatie('ib')).map((g) => g.tekst)

test('the OPP belongs to an adviesaanvraag Connect, not to a question about a place or an onderzoek', () => {
  const zonderOpp = (procedure: Procedure, antwoorden: Record<string, unknown>) => {
    const zaak = begin(procedure, DAG).doe(DAG, 'ib', 'formulier-invullen', { ...GEGEVENS, ...antwoorden })
    return mist(stuk(zaak, DAG, 'aanvraagformulier'))
  }
  assert.deepEqual(zonderOpp(PLAATS, VRAAG), [])
  assert.deepEqual(zonderOpp(PDO, ONDERZOEK), [])
  assert.deepEqual(zonderOpp(CONNECT, VRAAG), ['OPP inclusief handelingsdeel ontbreekt'])
})

for (const procedure of [PLAATS, CONNECT])
  test(`GO-083: ${procedure.code} on request of the parents needs no handelingsverlegenheid of the school`, () => {
    const { handelingsverlegenheid: _, ...zonder } = VRAAG
    const ouders = ingediend(begin(procedure, DAG), DAG, { ...zonder, aanleiding: 'op-verzoek-van-ouders' })
    assert.equal(ouders.status, 'Op de agenda')
    const school = ingediend(begin(procedure, DAG), DAG, zonder)
    assert.equal(school.status, 'Niet in behandeling')
    assert.match(school.toestand.ontbreekt.join(), /handelingsverlegen/)
  })

test('an advice is granted with its text, and closed once everything about it is done', () => {
  const zaak = ingediend(begin(PLAATS, DAG), DAG, VRAAG)
  const zonder = zaak.probeer(OVERLEG, 'voorzitter', 'besluit-nemen', {
    besluit: 'toekenning',
    motivering: 'Ja.',
  })
  assert.ok(zonder?.velden?.['advies'])
  zaak.doe(OVERLEG, 'voorzitter', 'besluit-nemen', ADVIES)
  assert.match(zaak.probeer(OVERLEG, 'administratief-medewerker', 'afronden')?.reden ?? '', /./)
  zaak
    .doe(OVERLEG, 'administratief-medewerker', 'brief-verzenden')
    .doe(OVERLEG, 'orthopedagoog-swv', 'vastleggen', {
      wat: 'deskundigheidsverklaring',
      verklaring: 'Past.',
      dossierstukken: zaak.toestand.stukken.map((s) => s.id),
    })
    .doe(OVERLEG, 'administratief-medewerker', 'afronden')
  assert.deepEqual([zaak.status, zaak.toestand.open], ['Afgerond', false])
})

test('what the meeting decides can not be closed directly', () => {
  for (const [procedure, antwoorden] of [
    [PLAATS, VRAAG],
    [PDO, ONDERZOEK],
  ] as const) {
    const zaak = ingediend(begin(procedure, DAG), DAG, antwoorden)
    const direct = { wat: 'afhandeling', afhandelwijze: 'direct', uitkomst: 'Gedaan.' }
    assert.ok(zaak.probeer(DAG, 'administratief-medewerker', 'vastleggen', direct))
    assert.ok(zaak.probeer(DAG, 'administratief-medewerker', 'afronden'))
    assert.deepEqual([zaak.status, zaak.toestand.open], ['Op de agenda', true])
  }
})

test('GO-058: without reasons why the results are needed an onderzoek is not in behandeling', () => {
  const zaak = ingediend(begin(PDO, DAG), DAG, { ...ONDERZOEK, onderbouwing: '' })
  assert.equal(zaak.status, 'Niet in behandeling')
  assert.match(zaak.toestand.ontbreekt.join(), /Onderbouwing/)
})

test('GO-059: without a question about education an onderzoek is turned down on a formal ground, with the reason', () => {
  const zaak = begin(PDO, DAG).doe(DAG, 'ib', 'formulier-invullen', { ...GEGEVENS, onderbouwing: 'Nodig.' })
  const weigering = opDeHoogte(stuk(zaak, DAG, 'aanvraagformulier'), DAG).probeer(DAG, 'ib', 'indienen')
  assert.match(weigering?.reden ?? '', /Afgewezen op formele grond.*onderwijsvraag ontbreekt/)
  assert.equal(weigering?.grond, 'GO-059')
})

test('GO-060, GO-061: complex problems of the family go on to TJG and nowhere else, and the intake ends with an outcome', () => {
  const zaak = ingediend(begin(PDO, DAG), DAG, ONDERZOEK)
  zaak.doe(OVERLEG, 'voorzitter', 'besluit-nemen', {
    besluit: 'toekenning',
    problematiek: 'complexe-systeemproblematiek',
    motivering: 'Het gezin vraagt hulp.',
  })
  // The only way on: no onderzoek by the SWV, only passing on.
  const resultaten = { wat: 'onderzoek-afgerond', resultaten: 'x' }
  assert.ok(zaak.probeer(OVERLEG, 'orthopedagoog-swv', 'vastleggen', resultaten))
  const stappen = mogelijkheden(zaak.situatie('orthopedagoog-swv'))
    .filter((m) => m.opdracht.naam === 'vastleggen' && m.nietNu === null)
    .map((m) => m.variant?.waarde)
  assert.deepEqual(
    stappen.filter((s) => s !== 'deskundigheidsverklaring'),
    ['doorzetten-tjg'],
  )
  zaak.doe('2022-12-16', 'orthopedagoog-swv', 'vastleggen', {
    wat: 'doorzetten-tjg',
    reden: 'Systeemproblematiek.',
  })
  assert.equal(zaak.status, 'Doorgezet')
  assert.equal(zaak.taken[0]?.rol, 'senior-consulent-tjg')
  const intake = { wat: 'intake-tjg', toelichting: 'Gesproken met het gezin.' }
  const zonder = zaak.probeer('2022-12-19', 'senior-consulent-tjg', 'vastleggen', intake)
  assert.ok(zonder?.velden?.['uitkomst'])
  zaak.doe('2022-12-19', 'senior-consulent-tjg', 'vastleggen', { ...intake, uitkomst: 'andere-hulp' })
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['uitkomst'], 'andere-hulp')
})

test('an onderzoek by the SWV ends with its results', () => {
  const zaak = ingediend(begin(PDO, DAG), DAG, ONDERZOEK).doe(OVERLEG, 'voorzitter', 'besluit-nemen', {
    besluit: 'toekenning',
    problematiek: 'onderwijsgerelateerd',
    motivering: 'Nodig.',
  })
  assert.equal(zaak.status, 'In uitvoering')
  zaak.doe('2023-01-20', 'orthopedagoog-swv', 'vastleggen', {
    wat: 'onderzoek-afgerond',
    resultaten: 'Helder.',
  })
  assert.equal(zaak.status, 'Afgerond')
})

test('GO-005: a change of address with a TLV is done directly, on record as such, and is on no agenda', () => {
  const zaak = begin(DIRECT, DAG)
    .doe(DAG, 'ib', 'formulier-invullen', { onderwerp: 'adreswijziging', toelichting: 'Verhuisd.' })
    .doe(DAG, 'ib', 'indienen')
  assert.equal(zaak.toestand.agendering, null)
  const zonder = zaak.probeer(DAG, 'administratief-medewerker', 'vastleggen', {
    wat: 'afhandeling',
    uitkomst: 'Gedaan.',
  })
  assert.ok(zonder?.velden?.['afhandelwijze'])
  zaak.doe(DAG, 'administratief-medewerker', 'vastleggen', {
    wat: 'afhandeling',
    afhandelwijze: 'direct',
    uitkomst: 'Het adres is gewijzigd.',
  })
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['afhandelwijze'], 'direct')
  assert.equal(zaak.status, 'Afgerond')
  assert.equal(zaak.soorten.includes('geagendeerd'), false)
  assert.ok(DIRECT.vanuit?.includes('GO-TLV'))
})

test('GO-086: a request to explain the route map to a team is a task of the Loket, without an agenda', () => {
  const zaak = begin(DIRECT, '2023-01-12', { feiten: { leerling: null } })
    .doe('2023-01-12', 'ib', 'formulier-invullen', { onderwerp: 'toelichting-teamoverleg' })
    .doe('2023-01-12', 'ib', 'indienen')
  assert.deepEqual(
    [zaak.toestand.ingediendOp, zaak.taken[0]?.rol],
    ['2023-01-12', 'administratief-medewerker'],
  )
  assert.equal(zaak.toestand.agendering, null)
  assert.equal(
    DIRECT.route.some((f) => f.soort === 'vergadering'),
    false,
  )
})

test('GO-009: filed on 5 December and decided on the 15th took ten days', () => {
  const zaak = ingediend(begin(PLAATS, DAG), DAG, VRAAG).doe(OVERLEG, 'voorzitter', 'besluit-nemen', ADVIES)
  const feiten = kengetalfeiten(STANDAARDKENGETALLEN, zaak.situatie())
  assert.deepEqual(
    feiten.find((f) => f.kengetal === 'doorlooptijd'),
    { kengetal: 'doorlooptijd', waarde: '', datum: OVERLEG, aantal: 1, som: 10 },
  )
  const opgeteld = feiten.map((f) => ({ ...f, procedure: PLAATS.code }))
  const regel = kengetalregels(STANDAARDKENGETALLEN, [PLAATS], opgeteld, false).find(
    (r) => r.kengetal === 'doorlooptijd',
  )
  assert.equal(regel?.tekst, '10 dagen')
})

test('GO-021: of twenty decisions two were suspended: 10 procent', () => {
  const sbo = { soortTlv: 'SBO', instemming: 'eens', toelichting: 'Nodig.' }
  const besluit = (n: number) =>
    n < 2
      ? { besluit: 'opschorting', reden: 'navraag', motivering: 'Nog een vraag.' }
      : n < 8
        ? { besluit: 'afwijzing', motivering: 'Nee.' }
        : { besluit: 'toekenning', tot: '2023-07-31', motivering: 'Ja.' }
  const feiten = Array.from({ length: 20 }, (_, n) => {
    const zaak = ingediend(begin(TLV, DAG), DAG, sbo).doe(OVERLEG, 'voorzitter', 'besluit-nemen', besluit(n))
    return kengetalfeiten([...STANDAARDKENGETALLEN, ...LOKETKENGETALLEN], zaak.situatie())
  })
  const opgeteld = feiten.flat().map((f) => ({ ...f, procedure: TLV.code }))
  const regels = kengetalregels([...STANDAARDKENGETALLEN, ...LOKETKENGETALLEN], [TLV], opgeteld, false)
  const tekst = (id: string) => regels.find((r) => r.kengetal === id && r.waarde === null)?.tekst
  assert.deepEqual(
    ['besluiten', 'opschortingen', 'opschortingen-aandeel', 'toekenningen', 'afwijzingen'].map(tekst),
    ['20', '2', '10 procent', '12', '6'],
  )
})
