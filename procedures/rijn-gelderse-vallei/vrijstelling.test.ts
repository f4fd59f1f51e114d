// RGV-VRIJSTELLING-5A on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import type { Feiten } from '#domein/verloop/opdracht.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { sleutelsVan, toegangsrijen } from '#domein/zaak/toegang.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'
import { TLV } from './tlv.ts'
import { VRIJSTELLING } from './vrijstelling.ts'

const { instellingen } = RIJN_GELDERSE_VALLEI
const MENSEN = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('sc', 'steunpuntcoordinator'),
  mens('lpa', 'leerplichtambtenaar'),
  mens('lpa-elders', 'leerplichtambtenaar'),
  mens('ggd-arts', 'arts-ggd'),
  mens('ggd-arts-2', 'arts-ggd'),
  mens('db', 'directeur-bestuurder'),
]
const DAG = '2025-09-01'
const LEERLING: Feiten['leerling'] = {
  id: 'L20',
  naam: 'Sam Voorbeeld',
  geboren: '2016-03-14',
  woonplaats: 'Ede',
  school: STREEK,
  gezag: [{ persoon: 'moeder', aard: 'gezag' }],
}
const school = (plaats: string): Feiten['aanvrager'] => ({
  id: STREEK,
  naam: 'Basisschool De Linde',
  soort: 'basisschool',
  bestuur: null,
  plaats,
  deelnemer: true,
})

function begin(door = 'lpa', feiten: Partial<Feiten> = {}, gestart: Datum = DAG): Spel {
  return speel({
    procedure: VRIJSTELLING,
    gestart,
    door,
    mensen: MENSEN,
    instellingen,
    feiten: { leerling: LEERLING, aanvrager: school('Ede'), ...feiten },
  })
}
const BEROEP = { wat: 'beroep', argumenten: 'Ons kind is te ziek om naar school te gaan.' }
const beroep = (feiten: Partial<Feiten> = {}): Spel =>
  begin('lpa', feiten).doe(DAG, 'lpa', 'vastleggen', BEROEP)
const betrokken = (feiten: Partial<Feiten> = {}): Spel =>
  beroep(feiten).doe(DAG, 'lpa', 'vastleggen', { wat: 'partijen-betrekken' })
const metArts = (): Spel => betrokken().doe(DAG, 'lpa', 'toewijzen', { als: 'arts', persoon: 'ggd-arts' })

const GGD = { soort: 'sociaal-medisch-advies', bestand: 'ggd', totOntwikkeling: 'Rust en herstel.' }
const SWV = {
  soort: 'onderwijskundig-advies',
  bestand: 'swv',
  mogelijkheden: 'Onderwijs thuis.',
  randvoorwaarden: 'Een vaste leerkracht.',
}
const VERKLARING = { soort: 'verklaring', bestand: 'verklaring' }
const stukken = { ggd: ['ggd-arts', GGD], swv: ['sc', SWV], verklaring: ['lpa', VERKLARING] } as const

/** With all that a decision needs, but these. */
function compleet(...zonder: (keyof typeof stukken)[]): Spel {
  const zaak = metArts()
  for (const [naam, [wie, met]] of Object.entries(stukken))
    if (!zonder.includes(naam as keyof typeof stukken)) zaak.doe(DAG, wie, 'document-toevoegen', met)
  return zaak
}
const ACCEPTEREN = {
  besluit: 'accepteren',
  zwaarwegend: 'Langdurig en ernstig ziek.',
  van: '2025-10-01',
  tot: '2026-07-31',
}
const besluit = (zaak: Spel, met: Record<string, unknown> = {}, wie = 'lpa') =>
  zaak.probeer('2025-10-01', wie, 'besluit-nemen', { ...ACCEPTEREN, ...met })
const AFWIJZEN = { besluit: 'niet-accepteren', motivering: 'Met begeleiding kan het kind leren.' }

test('RGV-398: an appeal is not accepted without weighty arguments', () => {
  const zaak = compleet()
  assert.match(besluit(zaak, { zwaarwegend: '' })?.velden?.['zwaarwegend'] ?? '', /zwaarwegende argumenten/)
  assert.equal(zaak.toestand.besluit, null)
  assert.equal(besluit(zaak), null)
  assert.equal(zaak.status, 'Vrijstelling')
})

test('RGV-399: a school can not begin it; the leerplichtambtenaar or a parent can', () => {
  const { context } = begin().situatie('ib')
  assert.ok(isWeigering(startZaak(VRIJSTELLING, context)))
  assert.equal(begin('lpa').status, 'Beroep gedaan')
  const zaak = begin('moeder').doe(DAG, 'moeder', 'vastleggen', BEROEP)
  assert.equal(zaak.toestand.fase, 'betrekken')
  // Begun by a parent, the leerplichtambtenaar is appointed first.
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'leerplichtambtenaar'))
})

test('RGV-400: without the advice of the GGD it can not be accepted: "vier partijen vereist (3 van 4)"', () => {
  assert.match(besluit(compleet('ggd'))?.reden ?? '', /Vier partijen vereist \(3 van 4\).*GGD-arts/)
  assert.match(
    besluit(compleet('swv'))?.reden ?? '',
    /Vier partijen vereist \(3 van 4\).*samenwerkingsverband/,
  )
  assert.match(besluit(compleet('ggd', 'swv'))?.reden ?? '', /Vier partijen vereist \(2 van 4\)/)
})

test('RGV-401: the directeur-bestuurder, or anyone of the SWV, can not grant the exemption', () => {
  for (const wie of ['db', 'sc', 'ggd-arts'])
    assert.equal(besluit(compleet(), {}, wie)?.code, 'niet-bevoegd', wie)
})

test('RGV-402: an advice of the SWV without possibilities or conditions can not be added', () => {
  for (const veld of ['mogelijkheden', 'randvoorwaarden']) {
    const zonder = Object.fromEntries(Object.entries(SWV).filter(([naam]) => naam !== veld))
    assert.ok(betrokken().probeer(DAG, 'sc', 'document-toevoegen', zonder)?.velden?.[veld], veld)
  }
})

test('RGV-403: the advice of the GGD has both headings, and at least one is filled', () => {
  const soort = VRIJSTELLING.stukken.find((s) => s.soort === 'sociaal-medisch-advies')
  assert.deepEqual(Object.keys(soort?.velden ?? {}), ['totOntwikkeling', 'sociaalMedischeBehoefte'])
  const leg = (met: Record<string, unknown>) =>
    metArts().probeer(DAG, 'ggd-arts', 'document-toevoegen', { ...GGD, totOntwikkeling: '', ...met })
  assert.match(leg({})?.reden ?? '', /nodig is om tot ontwikkeling te komen/)
  assert.equal(leg({ sociaalMedischeBehoefte: 'Kleine stappen.' }), null)
  assert.equal(leg({ totOntwikkeling: 'Rust.' }), null)
})

test('RGV-404: both advices are documents in the zaak; with one missing there is no decision, whatever it is', () => {
  for (const mist of ['ggd', 'swv'] as const) {
    const zaak = compleet(mist)
    assert.match(besluit(zaak)?.reden ?? '', /ontbreekt/)
    assert.match(zaak.probeer(DAG, 'lpa', 'besluit-nemen', AFWIJZEN)?.reden ?? '', /advies .*ontbreekt/)
  }
  // Each by the party it is of.
  assert.equal(metArts().probeer(DAG, 'sc', 'document-toevoegen', GGD)?.code, 'niet-bevoegd')
  assert.equal(metArts().probeer(DAG, 'ib', 'document-toevoegen', SWV)?.code, 'niet-bevoegd')
  assert.deepEqual(
    compleet().taken.filter((t) => t.naam === 'taak-afhandelen'),
    [],
  )
})

test('RGV-405: who is on record as treating this pupil can not be the independent arts, nor the jeugdarts of the school', () => {
  const koppel = (zaak: Spel, persoon = 'ggd-arts') =>
    zaak.probeer(DAG, 'lpa', 'toewijzen', { als: 'arts', persoon })?.reden ?? ''
  const elders = (aard: string) => ({
    betrokkenheid: [{ persoon: 'ggd-arts', aard, op: '2025-03-03' as const, zaak: null }],
  })
  for (const aard of ['behandelaar', 'Behandelend arts', 'jeugdarts van de school']) {
    assert.match(koppel(betrokken(elders(aard))), /geen behandelend arts en geen jeugdarts/, aard)
    assert.equal(koppel(betrokken(elders(aard)), 'ggd-arts-2'), '')
  }
  const hier = betrokken().doe(DAG, 'sc', 'betrokkenheid-vastleggen', {
    persoon: 'ggd-arts',
    aard: 'behandelaar',
  })
  assert.match(koppel(hier), /geen behandelend arts/)
  assert.equal(koppel(betrokken(elders('meegedacht'))), '')
})

test('RGV-406: contact of the arts with the jeugdarts only with the consent of the parents', () => {
  const zaak = metArts()
  const stemAf = () =>
    zaak.probeer(DAG, 'ggd-arts', 'vastleggen', { wat: 'afstemming-jeugdarts', afgestemd: 'Belastbaarheid.' })
  assert.match(stemAf()?.reden ?? '', /geen toestemming/)
  const waarvoor = 'afstemming met de jeugdarts van de school'
  zaak.doe(DAG, 'moeder', 'toestemming-vastleggen', { waarvoor, gegeven: true })
  assert.equal(stemAf(), null)
  zaak.doe(DAG, 'moeder', 'toestemming-vastleggen', { waarvoor, gegeven: false })
  assert.match(stemAf()?.reden ?? '', /geen toestemming/)
})

test('RGV-407: the GGD follows from the town of the school; without a school from where the pupil lives', () => {
  const ggd = (feiten: Partial<Feiten>) => betrokken(feiten).toestand.registraties.at(-1)?.velden['ggd']
  for (const plaats of ['Rhenen', 'Veenendaal', 'Renswoude'])
    assert.equal(ggd({ aanvrager: school(plaats) }), 'GGD Utrecht', plaats)
  for (const plaats of ['Ede', 'Wageningen', 'Barneveld', 'Scherpenzeel'])
    assert.equal(ggd({ aanvrager: school(plaats) }), 'GGD Midden-Gelderland', plaats)
  const thuis = { leerling: { ...LEERLING, school: null, woonplaats: 'Rhenen' } }
  assert.equal(ggd({ ...thuis, aanvrager: school('Ede') }), 'GGD Utrecht')
  // Outside the list it is chosen, with the reason (O-38).
  const buiten = beroep({ aanvrager: school('Nijkerk') })
  const kies = (met: Record<string, unknown>) =>
    buiten.probeer(DAG, 'lpa', 'vastleggen', { wat: 'partijen-betrekken', ...met })
  assert.match(kies({ ggdKeuze: 'utrecht' })?.reden ?? '', /schrijf op waarom/)
  assert.equal(kies({ ggdKeuze: 'utrecht', redenGgd: 'Afgesproken met de gemeente.' }), null)
})

test('RGV-408: a school can not share a piece with the leerplichtambtenaar only: the SWV or the GGD gets it too', () => {
  const deel = (zaak: Spel, ontvangers: readonly string[]) =>
    zaak.probeer(DAG, 'ib', 'document-toevoegen', { soort: 'informatie', bestand: 'info', ontvangers })
  assert.match(deel(metArts(), ['lpa'])?.reden ?? '', /via of samen met het samenwerkingsverband of de GGD/)
  const leest = (zaak: Spel, wie: string) => ziet(zaak, wie).stukken.includes('info')
  const alleenSwv = metArts()
  assert.equal(deel(alleenSwv, ['swv']), null)
  assert.deepEqual(
    ['ib', 'sc', 'lpa', 'ggd-arts'].map((wie) => leest(alleenSwv, wie)),
    [true, true, false, false],
  )
  const samen = metArts()
  assert.equal(deel(samen, ['lpa', 'ggd']), null)
  assert.deepEqual(
    ['ib', 'sc', 'lpa', 'ggd-arts'].map((wie) => leest(samen, wie)),
    [true, false, true, true],
  )
})

test('RGV-409: where there is a school, its role is: responsible for the placement', () => {
  const rol = (zaak: Spel) => zaak.toestand.registraties.at(-1)?.velden['rolSchool']
  assert.equal(rol(beroep()), 'verantwoordelijk voor plaatsing')
  assert.equal(rol(beroep({ leerling: { ...LEERLING, school: null } })), 'er is geen betrokken school')
})

test('RGV-410: the report of an expert is added with the consent of the parents, and not without', () => {
  const zaak = betrokken()
  const rapport = { soort: 'expertonderzoek', bestand: 'rapport' }
  assert.match(zaak.probeer(DAG, 'sc', 'document-toevoegen', rapport)?.reden ?? '', /geen toestemming/)
  zaak.doe(DAG, 'moeder', 'toestemming-vastleggen', { waarvoor: 'onderzoek door een expert', gegeven: true })
  zaak.doe(DAG, 'sc', 'document-toevoegen', rapport)
  assert.equal(zaak.toestand.stukken.at(-1)?.soort, 'expertonderzoek')
})

test('RGV-411: from 01-10-2025 without an end is refused; 31-07-2026 is the standard; another end needs a reason', () => {
  assert.match(besluit(compleet(), { tot: '' })?.reden ?? '', /einddatum/)
  assert.equal(besluit(compleet(), { tot: '2026-07-31' }), null)
  for (const tot of ['2027-07-31', '2026-01-31', '2026-07-30']) {
    assert.match(besluit(compleet(), { tot })?.reden ?? '', /korter of langer/, tot)
    assert.equal(besluit(compleet(), { tot, redenDuur: 'Herstel duurt zo lang.' }), null, tot)
  }
})

test('RGV-412: not accepted gives a task for the SWV and one for the school: a plan to learn as far as possible', () => {
  const zaak = compleet().doe(DAG, 'lpa', 'besluit-nemen', AFWIJZEN)
  const taken = zaak.taken.filter((t) => t.onderwerp === 'plan-naar-vermogen')
  assert.deepEqual(
    taken.map((t) => [t.rol, t.organisatie]),
    [
      ['steunpuntcoordinator', null],
      ['intern-begeleider', STREEK],
    ],
  )
  assert.ok(taken.every((t) => /situatie naar vermogen/.test(t.titel)))
  zaak.doe(DAG, 'sc', 'vastleggen', {
    wat: 'plan-naar-vermogen',
    onderwijs: 'Halve dagen.',
    swv: 'Begeleiding.',
  })
  assert.equal(zaak.status, 'Afgerond')
})

test('RGV-413: for a child of four and a half it can be begun to explore: "Geen leerplicht"', () => {
  const jong = { leerling: { ...LEERLING, geboren: '2021-03-01' as const } }
  const zaak = beroep(jong)
  assert.equal(zaak.status, 'Geen leerplicht')
  const anders = { ...BEROEP, samenwerkingsverband: 'refsvo' }
  assert.match(
    begin('lpa', jong).probeer(DAG, 'lpa', 'vastleggen', anders)?.reden ?? '',
    /denkt dan nog niet mee/,
  )
  // Compulsory from the first of the month after the fifth birthday (O-39).
  const verder = (op: Datum) =>
    zaak.probeer(op, 'sc', 'vastleggen', {
      wat: 'verkenning',
      bevindingen: 'Zorg is nodig.',
      vervolg: 'beroep',
    })
  assert.match(verder('2026-03-31')?.reden ?? '', /nog niet leerplichtig/)
  assert.equal(verder('2026-04-01'), null)
  assert.equal(zaak.status, 'Beroep gedaan')
})

test('RGV-414: five samenwerkingsverbanden can be chosen', () => {
  const veld = VRIJSTELLING.registraties?.find((r) => r.id === 'beroep')?.velden['samenwerkingsverband']
  assert.deepEqual(veld?.soort === 'keuze' ? veld.keuzes.map((k) => k.label) : [], [
    'SWV PO Rijn & Gelderse Vallei',
    'SWV Passend Onderwijs-Barneveld Veenendaal VO',
    'SWV Gelderse Vallei VO',
    'SWV Berséba PO',
    'SWV RefSVO',
  ])
  const zaak = begin().doe(DAG, 'lpa', 'vastleggen', { ...BEROEP, samenwerkingsverband: 'berseba-po' })
  assert.equal(zaak.toestand.registraties[0]?.velden['samenwerkingsverband'], 'berseba-po')
})

test('RGV-415: without the declaration there is no decision', () => {
  const zaak = compleet('verklaring')
  assert.match(besluit(zaak)?.reden ?? '', /verklaring .*ontbreekt/)
  assert.match(zaak.probeer(DAG, 'lpa', 'besluit-nemen', AFWIJZEN)?.reden ?? '', /verklaring .*ontbreekt/)
})

test('RGV-416: the leerplichtambtenaar reads the advices of this zaak, and nothing of a TLV of the same pupil', () => {
  assert.deepEqual(ziet(compleet(), 'lpa').stukken.toSorted(), ['ggd', 'swv', 'verklaring'])
  const tlv = speel({
    procedure: TLV,
    gestart: DAG,
    door: 'ib',
    mensen: MENSEN,
    instellingen,
    feiten: { leerling: LEERLING, aanvrager: school('Ede') },
  })
  const { procedure, toestand, context } = tlv.situatie('lpa')
  for (const t of [toestand, { ...toestand, ingediendOp: DAG, compleetOp: DAG } as const]) {
    const z = zicht(procedure, t, context.door, LEERLING, instellingen)
    assert.deepEqual([z.als, z.weetErvan, z.stukken], [null, false, []])
    const sleutels = sleutelsVan(context.door).map((r) => `${r.soort}:${r.wie}`)
    assert.ok(!toegangsrijen(procedure, t, LEERLING).some((r) => sleutels.includes(`${r.soort}:${r.wie}`)))
  }
})

test('RGV-417: an exemption to 31-07-2026 is signalled from 08-05-2026, or as long before as the SWV sets', () => {
  const zaak = compleet()
  assert.equal(besluit(zaak), null)
  assert.ok(!zaak.naar('2026-05-07').signalen.includes('vrijstelling-loopt-af'))
  assert.ok(zaak.naar('2026-05-08').signalen.includes('vrijstelling-loopt-af'))
  assert.equal(zaak.probeer('2026-07-31', 'lpa', 'afronden')?.code, 'duur-loopt')
  assert.equal(zaak.doe('2026-08-01', 'lpa', 'afronden').status, 'Afgerond')
})

function ziet(zaak: Spel, wie: string) {
  const { procedure, toestand, context } = zaak.situatie(wie)
  return zicht(procedure, toestand, context.door, context.feiten.leerling, instellingen)
}

test('only the appointed leerplichtambtenaar and arts read the zaak, and the school not what is medical', () => {
  const zaak = compleet()
  assert.equal(ziet(zaak, 'lpa').als, 'behandelaar')
  assert.equal(ziet(zaak, 'lpa-elders').als, null)
  assert.equal(ziet(zaak, 'ggd-arts').als, 'behandelaar')
  assert.equal(ziet(zaak, 'ggd-arts-2').als, null)
  assert.deepEqual(ziet(zaak, 'lpa').stukken.toSorted(), ['ggd', 'swv', 'verklaring'])
  assert.deepEqual(ziet(zaak, 'ib').stukken, ['swv'])
})
