// The groslijst for the praktijkonderwijs, played on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Brieffeiten, alsTekst } from '#domein/brief/brief.ts'
import { maakBrief } from '#domein/brief/soorten.ts'
import { dossiercontrole } from '#domein/dossier/dossiercontrole.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { keuzelijst, metKeuzelijsten } from '#domein/kern/keuzelijst.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import type { Zaakfeit } from '#domein/verloop/opdracht.ts'
import { registratieVan } from '#domein/verloop/toestand.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { GELDERSE_VALLEI } from './swv.ts'
import { TLV_PRO } from './tlv-pro.ts'
import { TLV_VO } from './tlv-vo.ts'

const OP = '2022-08-29'
const REGEL = {
  adviesBasisschool: 'praktijkonderwijs',
  didactischeLeeftijd: 60,
  dle: 'rekenen 25, begrijpend lezen 28',
  leerachterstanden: 'Rekenen en lezen, meer dan de helft achter.',
  sociaalEmotioneel: 'Heeft rust en herhaling nodig.',
  huidigePlaatsing: 'basisonderwijs',
  instrumenten: ['Intelligentietest'],
  onderzoekBevestigd: true,
  deskundige1: 'A. Deskundige',
  discipline1: ['orthopedagoog'],
  steunt1: true,
  deskundige2: 'B. Deskundige',
  discipline2: ['pedagoog'],
  steunt2: true,
  oudersGeinformeerd: true,
  zienswijzeOuders: 'Ouders zijn het eens.',
}

/** A row that was filled in, with the BSN. */
function regel(
  met: Record<string, unknown> = {},
  opties: { op?: Datum; zaken?: readonly Zaakfeit[] } = {},
): Spel {
  const op = opties.op ?? OP
  const zaak = speel({ procedure: TLV_PRO, gestart: op, feiten: { zaken: opties.zaken ?? [] } })
  return zaak
    .doe(op, 'zorgcoordinator', 'bsn-vastleggen', { bsn: '123456782' })
    .doe(op, 'zorgcoordinator', 'formulier-invullen', { ...REGEL, ...met })
}
const dienIn = (zaak: Spel, op: Datum = OP): string =>
  zaak.probeer(op, 'zorgcoordinator', 'indienen')?.reden ?? zaak.status
const omgezet = (op: Datum = OP): Spel =>
  regel({}, { op })
    .doe(op, 'zorgcoordinator', 'indienen')
    .doe(op, 'secretariaat', 'besluit-nemen', { besluit: 'omzetten' })

test('a row becomes a TLV-PrO without experts of the SWV and without an agenda; the school cannot convert', () => {
  const zaak = regel().doe(OP, 'zorgcoordinator', 'indienen')
  assert.equal(zaak.status, 'In behandeling')
  assert.match(
    zaak.probeer(OP, 'zorgcoordinator', 'besluit-nemen', { besluit: 'omzetten' })?.reden ?? '',
    /niet bevoegd/,
  )
  zaak.doe(OP, 'secretariaat', 'besluit-nemen', { besluit: 'omzetten' })
  assert.equal(zaak.status, 'TLV afgegeven')
  assert.match(zaak.toestand.besluit?.volgnummer ?? '', /^GV-2022-/)
  assert.deepEqual([zaak.toestand.toewijzingen, zaak.toestand.agendering], [{}, null])
  for (const opdracht of ['deskundige-toewijzen', 'agenderen', 'voornemen-bekendmaken'])
    assert.ok(zaak.probeer(OP, 'procesbegeleider', opdracht), opdracht)
  assert.ok(!TLV_PRO.route.some((f) => f.soort === 'advies' || f.soort === 'vergadering'))
})

test('GV-281: the confirmation with instruments is required; the list to choose from is the one of the school year', () => {
  assert.match(dienIn(regel({ onderzoekBevestigd: null })), /bevestiging van het onderzoek/)
  assert.match(dienIn(regel({ instrumenten: null })), /bevestiging van het onderzoek/)
  assert.equal(dienIn(regel()), 'In behandeling')
  const lijsten = { 'pro-instrumenten': { '2022-2023': ['Test A'], '2023-2024': ['Test B', 'Test C'] } }
  assert.deepEqual(keuzelijst(lijsten, 'pro-instrumenten', '2023-07-31'), ['Test A'])
  assert.deepEqual(keuzelijst(lijsten, 'pro-instrumenten', '2023-08-01'), ['Test B', 'Test C'])
  assert.deepEqual(keuzelijst(lijsten, 'pro-instrumenten', '2024-09-01'), ['Test B', 'Test C'])
  const { instellingen } = GELDERSE_VALLEI
  const met = (dag: Datum) => {
    const zaak = speel({
      procedure: TLV_PRO,
      gestart: dag,
      instellingen: { ...instellingen, keuzelijsten: lijsten },
    })
    return zaak.probeer(dag, 'zorgcoordinator', 'formulier-invullen', { instrumenten: ['Test A'] })
  }
  assert.equal(met('2022-09-01'), null)
  assert.match(met('2023-09-01')?.velden?.['instrumenten'] ?? '', /Kies uit: Test B, Test C/)
  const veld = metKeuzelijsten(formulierVelden(TLV_PRO), lijsten, '2023-09-01')['instrumenten']
  assert.ok(veld?.soort === 'meerkeuze')
  assert.deepEqual(
    veld.keuzes.map((k) => k.waarde),
    ['Test B', 'Test C'],
  )
})

test('GV-282: two who are only orthopedagoog are refused; one of them also qualified as pedagoog is not', () => {
  assert.match(dienIn(regel({ discipline2: ['orthopedagoog'] })), /tweede discipline hoort niet tot de lijst/)
  assert.equal(dienIn(regel({ discipline2: ['orthopedagoog', 'pedagoog'] })), 'In behandeling')
  assert.equal(dienIn(regel({ discipline2: ['deskundige op het terrein van PrO'] })), 'In behandeling')
  assert.match(dienIn(regel({ discipline1: ['pedagoog'] })), /eerste deskundige is een orthopedagoog/)
  assert.match(dienIn(regel({ deskundige2: null })), /twee deskundigen/)
})

test('GV-283: without the support of both experts the request cannot be filed', () => {
  assert.match(dienIn(regel({ steunt2: false })), /tweede deskundige steunt de aanvraag niet/)
  assert.match(dienIn(regel({ steunt1: false })), /eerste deskundige steunt de aanvraag niet/)
})

test('GV-284: per pupil it is confirmed that parents were informed, and their view is there', () => {
  assert.match(dienIn(regel({ oudersGeinformeerd: null })), /geïnformeerd over de procedure/)
  assert.match(dienIn(regel({ oudersGeinformeerd: false })), /geïnformeerd over de procedure/)
  const zonder = regel({ zienswijzeOuders: null })
  assert.match(dienIn(zonder), /zienswijze van de ouder\(s\)\/verzorger\(s\) ontbreekt/)
  zonder.doe(OP, 'zorgcoordinator', 'document-toevoegen', { soort: 'zienswijze', bestand: 'zienswijze' })
  assert.equal(dienIn(zonder), 'In behandeling')
})

test('each of the eight parts is needed to file, the BSN too', () => {
  for (const deel of [
    'adviesBasisschool',
    'didactischeLeeftijd',
    'dle',
    'leerachterstanden',
    'sociaalEmotioneel',
  ])
    assert.match(dienIn(regel({ [deel]: null })), /ontbreekt/, deel)
  const zonder = speel({ procedure: TLV_PRO, gestart: OP })
  zonder.doe(OP, 'zorgcoordinator', 'formulier-invullen', REGEL)
  assert.match(dienIn(zonder), /BSN ontbreekt/)
})

test('GV-286: only this procedure of the desk asks for a BSN: GV-TLV-VO has no such field, and no way to record one', () => {
  assert.deepEqual(
    GELDERSE_VALLEI.procedures.filter((p) => p.bsn).map((p) => p.code),
    ['GV-TLV-PRO'],
  )
  const vo = speel({ gestart: '2023-01-04' })
  assert.match(
    vo.probeer('2023-01-04', 'zorgcoordinator', 'bsn-vastleggen', { bsn: '123456782' })?.reden ?? '',
    /niet bevoegd/,
  )
  for (const opdracht of OPDRACHTEN.values())
    for (const [naam, veld] of Object.entries(opdracht.velden(TLV_VO, null)))
      assert.ok(veld.soort !== 'bsn' || opdracht.naam === 'bsn-vastleggen', `${opdracht.naam}.${naam}`)
  assert.deepEqual(OPDRACHTEN.get('bsn-vastleggen')?.door(TLV_VO, vo.toestand), [])
  // Nothing of the number is in the history or the state.
  const zaak = regel()
  assert.ok(!JSON.stringify([zaak.geschiedenis, zaak.toestand]).includes('123456782'))
})

test('GV-287: the TLV goes to the school only, and the school confirms that it sent a copy to the parents', () => {
  const zaak = omgezet()
  assert.deepEqual(
    zaak.toestand.brieven.map((b) => [b.brief, b.aan.soort, b.kanaal, b.stand]),
    [['TLV-PrO', 'organisatie', 'portaal', 'verzonden']],
  )
  const taak = zaak.taken.find((t) => t.onderwerp === 'exemplaar-verzonden')
  assert.equal(taak?.rol, 'zorgcoordinator')
  assert.match(
    zaak.probeer(OP, 'zorgcoordinator', 'taak-afhandelen', { taak: 'exemplaar-ouders' })?.reden ?? '',
    /klaar als u dit doet/,
  )
  zaak.doe(OP, 'zorgcoordinator', 'vastleggen', { wat: 'exemplaar-verzonden', verzonden: true })
  assert.ok(zaak.toestand.opvolging.every((o) => o.gedaan))
  const feiten = {
    doelgroep: 'school',
    geadresseerde: { naam: 'PrO-school', regels: [] },
    swv: 'SWV',
    school: 'PrO-school',
    ondertekenaar: 'Bestuurder',
    datum: OP,
    leerling: { naam: 'Sam', geboren: '2010-01-01' },
    bezwaarTot: '2022-10-10',
    bezwaarPostTot: '2022-10-17',
    bijlagen: [],
    ookAan: [],
  } as unknown as Brieffeiten
  const tekst = alsTekst(maakBrief('TLV-PrO', feiten))
  assert.match(tekst, /toelaatbaar is tot het praktijkonderwijs/)
  assert.match(tekst, /exemplaar van deze verklaring aan de ouder\(s\)\/verzorger\(s\)/)
})

test('GV-288: the check of the file shows six parts; a pupil from the sbo needs the OPP, another the groeidocument', () => {
  const stand = (zaak: Spel) =>
    Object.fromEntries(dossiercontrole(zaak.situatie()).map((d) => [d.id, d.aanwezig]))
  const sbo = regel({ huidigePlaatsing: 'sbo' })
  assert.deepEqual(stand(sbo), {
    okr: false,
    zienswijze: false,
    toetsresultaten: false,
    'opp-sbo': false,
    'tlv-pro': false,
    'opp-iop': false,
  })
  sbo.doe(OP, 'zorgcoordinator', 'document-toevoegen', { soort: 'OPP', bestand: 'opp' })
  assert.equal(stand(sbo)['opp-sbo'], true)
  const zaak = omgezet()
  for (const soort of ['OKR', 'toetsresultaten', 'groeidocument', 'zienswijze'])
    zaak.doe(OP, 'zorgcoordinator', 'document-toevoegen', { soort, bestand: soort })
  assert.deepEqual(stand(zaak), {
    okr: true,
    zienswijze: false,
    toetsresultaten: true,
    groeidocument: true,
    'tlv-pro': true,
    'opp-iop': false,
  })
  zaak.doe(OP, 'zorgcoordinator', 'ondertekenen', { document: 'zienswijze', wie: 'ouder' })
  assert.equal(stand(zaak)['zienswijze'], true)
})

test('GV-289: enrolled on 21 August 2023 the OPP/IOP is there on 2 October; without consent it is not established', () => {
  const zaak = omgezet('2023-05-15')
  assert.match(
    zaak.probeer('2023-09-01', 'zorgcoordinator', 'vastleggen', {
      wat: 'opp-vaststellen',
      instemmingOuders: true,
    })?.reden ?? '',
    /inschrijving is nog niet vastgelegd/,
  )
  zaak.doe('2023-08-22', 'zorgcoordinator', 'vastleggen', { wat: 'inschrijving', op: '2023-08-21' })
  assert.equal(zaak.einde('opp-termijn'), '2023-10-02')
  zaak.doe('2023-09-20', 'zorgcoordinator', 'vastleggen', { wat: 'opp-vaststellen', instemmingOuders: false })
  const status = () => registratieVan(zaak.toestand, 'opp-vaststellen')?.velden['oppStatus']
  assert.equal(status(), 'niet vastgesteld')
  assert.ok(zaak.signalen.includes('opp-niet-vastgesteld'))
  assert.equal(zaak.termijn('opp-termijn')?.loopt, true)
  zaak.naar('2023-10-03')
  assert.ok(zaak.signalen.includes('opp-termijn-verstreken'))
  zaak.doe('2023-10-04', 'zorgcoordinator', 'vastleggen', { wat: 'opp-vaststellen', instemmingOuders: true })
  assert.equal(status(), 'vastgesteld')
  assert.equal(zaak.termijn('opp-termijn')?.loopt, false)
  assert.ok(!zaak.signalen.includes('opp-niet-vastgesteld'))
})

test('GV-290: filed on 1 September the TLV before 1 October is promised; a day later it is accepted and marked', () => {
  const op = (dag: Datum) => regel({}, { op: dag }).doe(dag, 'zorgcoordinator', 'indienen')
  assert.ok(!op('2022-09-01').signalen.includes('niet-gegarandeerd'))
  const laat = op('2022-09-02')
  assert.equal(laat.status, 'In behandeling')
  assert.ok(laat.signalen.includes('niet-gegarandeerd'))
  assert.equal(
    TLV_PRO.signalen?.find((s) => s.id === 'niet-gegarandeerd')?.tekst,
    'TLV vóór 1 oktober niet gegarandeerd',
  )
})

test('an open request is watched against 1 October, until it is converted', () => {
  const zaak = regel().doe(OP, 'zorgcoordinator', 'indienen').naar('2022-09-26')
  assert.equal(zaak.einde('bronmelding'), '2022-10-01')
  assert.equal(zaak.termijn('bronmelding')?.loopt, true)
  zaak.doe('2022-09-27', 'secretariaat', 'besluit-nemen', { besluit: 'omzetten' })
  assert.equal(zaak.termijn('bronmelding')?.loopt, false)
  assert.equal(
    regel({}, { op: '2022-10-02' }).doe('2022-10-02', 'zorgcoordinator', 'indienen').einde('bronmelding'),
    '2023-10-01',
  )
})

test('GV-294: from the third year on it is told why the level was not weighed earlier, and who was spoken to', () => {
  const leg = (met: Record<string, unknown>) =>
    regel().probeer(OP, 'zorgcoordinator', 'vastleggen', {
      wat: 'grensafweging',
      grens: 'pro-vmbo',
      leerjaar: 1,
      besprokenMet: ['pro', 'vmbo', 'ouders'],
      uitkomst: 'heroverwegen',
      verslag: 'Samen besproken.',
      ...met,
    })?.reden ?? null
  assert.equal(leg({}), null)
  assert.equal(leg({ leerjaar: 2 }), null)
  assert.match(leg({ leerjaar: 3 }) ?? '', /waarom deze afweging niet eerder/)
  assert.equal(leg({ leerjaar: 3, waaromNietEerder: 'Pas nu ingestroomd.' }), null)
  assert.match(leg({ besprokenMet: ['pro', 'vmbo'] }) ?? '', /besproken met de ouder/)
  assert.match(leg({ besprokenMet: ['pro', 'ouders'] }) ?? '', /VSO- of vmbo-school/)
})

test('GV-295: in the vmbo without a real change of school is refused; with it and an OPP allowed; without OPP incomplete', () => {
  assert.match(dienIn(regel({ huidigePlaatsing: 'vmbo' })), /vmbo .* geen TLV-PrO/)
  assert.match(dienIn(regel({ huidigePlaatsing: 'vmbo', overstap: false })), /geen TLV-PrO/)
  const zonder = regel({ huidigePlaatsing: 'vmbo', overstap: true })
  assert.equal(dienIn(zonder), 'Dossier incompleet')
  assert.deepEqual(zonder.toestand.ontbreekt, [
    'OPP ontbreekt: bij een overstap uit het vmbo is een OPP aanwezig',
  ])
  const met = regel({ huidigePlaatsing: 'vmbo', overstap: true })
  met.doe(OP, 'zorgcoordinator', 'document-toevoegen', { soort: 'OPP', bestand: 'opp' })
  assert.equal(dienIn(met), 'In behandeling')
})

test('GV-296: a pupil with a valid TLV for the VSO may be asked for on that ground; without one not', () => {
  const tlv = (tot: Datum): Zaakfeit => ({
    zaak: 'vso',
    procedure: 'GV-TLV-HERIND',
    status: 'TLV afgegeven',
    open: true,
    gestartOp: '2021-09-01',
    ingediendOp: '2021-09-01',
    besluit: { optie: 'toekennen', op: '2021-10-01', van: '2021-10-01', tot, categorie: 'laag' },
    bekendgemaaktOp: '2021-10-01',
    beslisser: 'bestuurder',
    registraties: [],
  })
  const met = (zaken: readonly Zaakfeit[]) => dienIn(regel({ grondslag: 'tlv-vso' }, { zaken }))
  assert.equal(met([tlv('2023-07-31')]), 'In behandeling')
  assert.match(met([tlv('2022-07-31')]), /geen geldige TLV voor het VSO/)
  assert.match(met([]), /geen geldige TLV voor het VSO/)
  assert.match(dienIn(regel({ grondslag: 'opp' })), /een OPP nodig/)
})
