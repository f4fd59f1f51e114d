// RGV-ZORGPLICHT on the pure core: what counts as an application, the terms with waiting and extension, who has the duty.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import type { Feiten, Zaakfeit } from '#domein/verloop/opdracht.ts'
import { zorgplichtInWoorden, zorgplichtVan } from '#domein/zaak/zorgplicht.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { BAOBAO } from './baobao.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'
import { TLV } from './tlv.ts'
import { TOESTEMMING_INFORMATIE, TOESTEMMING_ONDERZOEK } from './zorgplicht-stappen.ts'
import { ZORGPLICHT } from './zorgplicht.ts'

const LINDE = 'basisschool-de-linde'
const BESTUUR = 'bestuur'
const school = (id: string, naam: string, soort: 'basisschool' | 'sbo-school' = 'basisschool') =>
  ({ id, naam, soort, bestuur: BESTUUR, plaats: 'Ede', deelnemer: true }) as const

const ORGANISATIES: Feiten['organisaties'] = {
  [LINDE]: school(LINDE, 'Basisschool De Linde'),
  uiterwaard: school('uiterwaard', 'Basisschool De Uiterwaard'),
  hoeve: school('hoeve', 'Basisschool De Hoeve'),
  wissel: school('wissel', 'Sbo De Wissel', 'sbo-school'),
  [BESTUUR]: {
    id: BESTUUR,
    naam: 'Stichting Pallas',
    bestuursnummer: '41246',
    soort: 'bestuur',
    bestuur: null,
    plaats: null,
    deelnemer: true,
  },
}

/** The school of the application; the pupil is at no school unless a test says so. */
function begin(
  op: Datum,
  meer: { geboren?: Datum; ingeschreven?: string; bij?: string; zaken?: readonly Zaakfeit[] } = {},
): Spel {
  const bij = meer.bij ?? LINDE
  return speel({
    procedure: ZORGPLICHT,
    gestart: op,
    door: 'ib',
    mensen: [
      mens('ib', 'intern-begeleider', bij),
      mens('directeur', 'schooldirecteur', bij),
      mens('sc', 'steunpuntcoordinator'),
      mens('systeem', 'systeem'),
    ],
    instellingen: RIJN_GELDERSE_VALLEI.instellingen,
    feiten: {
      leerling: {
        id: 'fay',
        naam: 'Fay Oever',
        geboren: meer.geboren ?? '2021-03-14',
        woonplaats: 'Ede',
        school: meer.ingeschreven ?? null,
        gezag: [
          { persoon: 'moeder', aard: 'gezag' },
          { persoon: 'vader', aard: 'gezag' },
        ],
      },
      aanvrager: ORGANISATIES[bij] ?? null,
      organisaties: ORGANISATIES,
      zaken: meer.zaken ?? [],
    },
  })
}

const EERDER: Zaakfeit = {
  zaak: 'eerder',
  procedure: 'RGV-TLV',
  status: 'TLV afgegeven',
  open: true,
  gestartOp: '2025-10-01',
  ingediendOp: '2025-10-01',
  besluit: null,
  bekendgemaaktOp: null,
  beslisser: null,
  registraties: [],
}

const AANMELDING = {
  wat: 'aanmelding',
  schriftelijk: true,
  ondersteuning: 'ja',
  behoefte: ['gedrag'],
  onderwijs: 'regulier',
  meerScholen: false,
}
const aangemeld = (op: Datum, met: Record<string, unknown> = {}, meer: Parameters<typeof begin>[1] = {}) =>
  begin(op, meer).doe(op, 'ib', 'vastleggen', { ...AANMELDING, ontvangen: op, ...met })

const toestemming = (zaak: Spel, op: Datum, waarvoor: string, gegeven = true) =>
  zaak.doe(op, 'ib', 'toestemming-vastleggen', { van: 'ouder', waarvoor, gegeven })
const opvragen = (zaak: Spel, op: Datum, bij: string) =>
  zaak.doe(op, 'ib', 'vastleggen', { wat: 'informatie-opvragen', bij })
const ontvangen = (zaak: Spel, op: Datum, bij: string, uitkomst = 'ontvangen') =>
  zaak.doe(op, 'ib', 'vastleggen', { wat: 'informatie-ontvangen', bij, uitkomst })
const inschatten = (zaak: Spel, op: Datum) =>
  zaak.doe(op, 'ib', 'vastleggen', { wat: 'inschatting', nodig: 'Een vaste begeleider.' })
const PUNTEN = { wat: 'voorwaarden', leeftijd: true, plaatsruimte: true, grondslag: true, gemeld: true }
const waarom = (zaak: Spel) => String(zaak.toestand.registraties.at(-1)?.velden['waarom'])
const zorgplicht = (zaak: Spel) => zorgplichtVan(zaak.situatie())?.map((z) => z.bij)

test('RGV-091: told by word of mouth no term runs; received in writing on 01-09-2025 it does', () => {
  const zaak = begin('2025-09-01').doe('2025-09-01', 'ib', 'vastleggen', {
    ...AANMELDING,
    schriftelijk: false,
  })
  assert.deepEqual([zaak.status, zaak.einde('onderzoekstermijn')], ['Aangemeld', undefined])
  assert.ok(zaak.probeer('2025-09-01', 'ib', 'vastleggen', AANMELDING)?.velden?.['ontvangen'])
  zaak.doe('2025-09-02', 'ib', 'vastleggen', { ...AANMELDING, ontvangen: '2025-09-01' })
  assert.equal(zaak.status, 'Onderzoek loopt')
  assert.equal(zaak.termijn('onderzoekstermijn')?.rekening.start, '2025-09-01')
})

test('RGV-092: born 15-06-2023 and applied on 01-06-2026: on the waiting list; on 15-06-2026 the school is told that it can apply', () => {
  const zaak = aangemeld('2026-06-01', {}, { geboren: '2023-06-15' })
  assert.deepEqual([zaak.status, zaak.einde('onderzoekstermijn')], ['Wachtlijst', undefined])
  const van = (op: Datum) => zaak.probeer(op, 'ib', 'vastleggen', { wat: 'van-wachtlijst' })
  assert.match(van('2026-06-14')?.reden ?? '', /geen 3 jaar/)
  assert.ok(!zaak.naar('2026-06-14').signalen.includes('aanmelden-mogelijk'))
  assert.ok(zaak.naar('2026-06-15').signalen.includes('aanmelden-mogelijk'))
  assert.ok(ZORGPLICHT.signalen?.find((s) => s.id === 'aanmelden-mogelijk')?.ookSchool)
  assert.equal(van('2026-06-15'), null)
  zaak.doe('2026-06-15', 'ib', 'vastleggen', { ...AANMELDING, ontvangen: '2026-06-15' })
  assert.equal(zaak.status, 'Onderzoek loopt')
})

test('RGV-093: an application that does not say whether extra support is needed is not complete', () => {
  const zaak = begin('2025-09-01')
  const { ondersteuning: _, ...zonder } = AANMELDING
  const fout = zaak.probeer('2025-09-01', 'ib', 'vastleggen', { ...zonder, ontvangen: '2025-09-01' })
  assert.ok(fout?.velden?.['ondersteuning'])
})

test('RGV-094: at three schools, B preferred: B has the duty of care, A and C show that they have none', () => {
  const op = '2025-09-01'
  const bij = (welke: string, dezeSchool: boolean) =>
    aangemeld(op, { meerScholen: true, dezeSchool, voorkeur: 'De Uiterwaard' }, { bij: welke })
  assert.deepEqual(zorgplicht(bij('uiterwaard', true)), [['Basisschool De Uiterwaard']])
  assert.ok(
    begin(op).probeer(op, 'ib', 'vastleggen', { ...AANMELDING, ontvangen: op, meerScholen: true })?.velden?.[
      'dezeSchool'
    ],
  )
  for (const ander of [LINDE, 'hoeve']) {
    const zaak = bij(ander, false)
    assert.equal(zorgplichtInWoorden(zaak.situatie()), 'Geen zorgplicht')
    assert.equal(zaak.status, 'Geen zorgplicht')
  }
})

test('RGV-095: the bestuur that bears the duty of care, with its number, and the school that carries it out are both shown', () => {
  assert.equal(
    zorgplichtInWoorden(aangemeld('2025-09-01').situatie()),
    'Stichting Pallas (41246), uitvoering: Basisschool De Linde',
  )
})

test('RGV-096: with one of the four points unanswered the admission cannot be confirmed', () => {
  const zaak = inschatten(aangemeld('2025-09-01'), '2025-09-02')
  for (const punt of ['leeftijd', 'plaatsruimte', 'grondslag', 'gemeld'])
    assert.ok(
      zaak.probeer('2025-09-02', 'ib', 'vastleggen', { ...PUNTEN, [punt]: undefined })?.velden?.[punt],
    )
  const plaatsen = { wat: 'uitkomst', uitkomst: 'plaatsing', motivering: 'Het past.' }
  assert.match(zaak.probeer('2025-09-02', 'ib', 'vastleggen', plaatsen)?.reden ?? '', /vier voorwaarden/)
  zaak.doe('2025-09-02', 'ib', 'vastleggen', PUNTEN).doe('2025-09-02', 'ib', 'vastleggen', plaatsen)
  assert.equal(zaak.status, 'Plaats op deze school')
})

test('RGV-097: no need and no suspicion, confirmed by the school: an ordinary application without a clock', () => {
  const zaak = aangemeld('2025-09-01', { ondersteuning: 'nee', behoefte: undefined })
  zaak.doe('2025-09-03', 'ib', 'vastleggen', { wat: 'geen-behoefte', bevestigd: true })
  assert.deepEqual(
    [zaak.status, zaak.einde('onderzoekstermijn'), zaak.einde('plaatsingsgrens')],
    ['Gewone aanmelding', undefined, undefined],
  )
  const toch = aangemeld('2025-09-01', { ondersteuning: 'nee', behoefte: undefined })
  toch.doe('2025-09-03', 'ib', 'vastleggen', { wat: 'geen-behoefte', bevestigd: false })
  assert.deepEqual([toch.status, toch.einde('onderzoekstermijn')], ['Onderzoek loopt', '2025-10-13'])
})

test('RGV-098: enrolled at school A and applied at school B: the duty of care is of A', () => {
  assert.deepEqual(zorgplicht(aangemeld('2025-09-01', {}, { ingeschreven: 'hoeve' })), [
    ['Basisschool De Hoeve'],
  ])
})

test('RGV-099, RGV-100: full counts only for all pupils, and too many children with a disability is no ground', () => {
  const zaak = aangemeld('2025-09-01')
  const vol = { wat: 'geen-zorgplicht', grond: 'vol', toelichting: 'Te veel kinderen met een beperking.' }
  assert.ok(zaak.probeer('2025-09-02', 'ib', 'vastleggen', vol)?.velden?.['voorAlle'])
  assert.match(
    zaak.probeer('2025-09-02', 'ib', 'vastleggen', { ...vol, voorAlle: false })?.reden ?? '',
    /voor alle leerlingen/,
  )
  const grond = ZORGPLICHT.registraties?.find((r) => r.id === 'geen-zorgplicht')?.velden['grond']
  assert.ok(grond?.soort === 'keuze')
  assert.deepEqual(
    grond.keuzes.map((k) => k.waarde),
    ['vol', 'grondslag', 'niveau'],
  )
  zaak.doe('2025-09-02', 'ib', 'vastleggen', { ...vol, voorAlle: true })
  assert.deepEqual([zaak.status, zaak.aanZet?.rol], ['Geen zorgplicht', 'steunpuntcoordinator'])
})

test('RGV-101, RGV-104: the grondslag refused on 05-09-2025 or another level than advised: no duty of care, with the reason', () => {
  for (const grond of ['grondslag', 'niveau']) {
    const zaak = aangemeld('2025-09-01')
    const met = { wat: 'geen-zorgplicht', grond, op: '2025-09-05' }
    assert.ok(zaak.probeer('2025-09-05', 'ib', 'vastleggen', met)?.velden?.['toelichting'])
    zaak.doe('2025-09-05', 'ib', 'vastleggen', { ...met, toelichting: 'Zo besproken.' })
    const vastgelegd = zaak.toestand.registraties.at(-1)
    assert.deepEqual(
      [zaak.status, vastgelegd?.op, vastgelegd?.velden['grond'], zorgplicht(zaak)],
      ['Geen zorgplicht', '2025-09-05', grond, [[]]],
    )
  }
})

test('RGV-102: only a language delay gives no duty of care; with a question on behaviour it does', () => {
  const taal = aangemeld('2025-09-01', { behoefte: ['taalachterstand'] })
  assert.equal(taal.status, 'Geen zorgplicht')
  assert.match(waarom(taal), /taalachterstand/)
  assert.equal(aangemeld('2025-09-01', { behoefte: ['taalachterstand', 'gedrag'] }).status, 'Onderzoek loopt')
})

test('RGV-103: cluster 2 closes the zaak and points to the admission of the institution itself', () => {
  const zaak = aangemeld('2025-09-01', { onderwijs: 'cluster-2' })
  assert.equal(zaak.toestand.open, false)
  assert.match(waarom(zaak), /eigen toelatingsprocedure/)
})

test('RGV-105: the sbo is full on 10-02-2026: the referring school keeps the duty of care, with the task to look on', () => {
  const zaak = inschatten(aangemeld('2026-01-12', {}, { ingeschreven: LINDE }), '2026-01-20')
  zaak.doe('2026-01-20', 'ib', 'vastleggen', {
    wat: 'uitkomst',
    uitkomst: 'gespecialiseerd',
    motivering: 'Sbo past beter.',
  })
  zaak.doe('2026-02-10', 'ib', 'vastleggen', { wat: 'gespecialiseerde-school-vol', school: 'Sbo De Wissel' })
  assert.deepEqual(zorgplicht(zaak), [['Basisschool De Linde']])
  assert.ok(zaak.taken.some((t) => t.titel === 'Een andere school zoeken' && t.rol === 'intern-begeleider'))
  // A young child that is at no school yet: the school of the application keeps it.
  assert.deepEqual(zorgplicht(aangemeld('2026-01-12')), [['Basisschool De Linde']])
})

test('RGV-106, RGV-107, RGV-108: six weeks from receipt, through the autumn holiday, and past the days of Christmas', () => {
  for (const [op, tot] of [
    ['2025-09-01', '2025-10-13'],
    ['2025-09-15', '2025-10-27'],
    ['2025-11-13', '2025-12-29'],
  ] as const)
    assert.equal(aangemeld(op).einde('onderzoekstermijn'), tot)
  const kerst = aangemeld('2025-11-13').termijn('onderzoekstermijn')
  assert.equal(kerst?.rekening.nominaal, '2025-12-25')
})

test('RGV-109: asked on 10-09-2025 and received on 24-09-2025: 15 days of waiting, the end is 28-10-2025', () => {
  const zaak = toestemming(aangemeld('2025-09-01'), '2025-09-08', TOESTEMMING_INFORMATIE)
  opvragen(zaak, '2025-09-10', 'Peuteropvang De Bij')
  assert.ok(zaak.naar('2025-09-12').termijn('onderzoekstermijn')?.opgeschort)
  ontvangen(zaak, '2025-09-24', 'Peuteropvang De Bij')
  const termijn = zaak.termijn('onderzoekstermijn')
  assert.deepEqual([termijn?.rekening.opgeschorteDagen, termijn?.einde], [15, '2025-10-28'])
})

test('RGV-110: two questions that overlap count once: 21 days of waiting, not 29', () => {
  const zaak = toestemming(aangemeld('2025-09-01'), '2025-09-08', TOESTEMMING_INFORMATIE)
  opvragen(zaak, '2025-09-10', 'Peuteropvang De Bij')
  opvragen(zaak, '2025-09-17', 'Jeugdarts')
  ontvangen(zaak, '2025-09-24', 'peuteropvang de bij')
  ontvangen(zaak, '2025-09-30', '')
  assert.equal(zaak.termijn('onderzoekstermijn')?.rekening.opgeschorteDagen, 21)
})

test('RGV-111: a question to another organisation without consent is refused and no day of waiting counts', () => {
  const zaak = aangemeld('2025-09-01')
  const vraag = { wat: 'informatie-opvragen', bij: 'Kinderdagverblijf' }
  assert.match(zaak.probeer('2025-09-10', 'ib', 'vastleggen', vraag)?.reden ?? '', /geen toestemming/)
  toestemming(zaak, '2025-09-10', TOESTEMMING_INFORMATIE, false)
  assert.match(zaak.probeer('2025-09-10', 'ib', 'vastleggen', vraag)?.reden ?? '', /geen toestemming/)
  assert.equal(zaak.naar('2025-09-24').einde('onderzoekstermijn'), '2025-10-13')
  assert.match(
    zaak.probeer('2025-09-24', 'ib', 'vastleggen', { wat: 'informatie-ontvangen', uitkomst: 'ontvangen' })
      ?.reden ?? '',
    /geen opvraag/,
  )
})

test('RGV-464: consent that is taken back on 01-02-2026 carries no question any more from that day', () => {
  const zaak = toestemming(aangemeld('2026-01-12'), '2026-01-13', TOESTEMMING_INFORMATIE)
  opvragen(zaak, '2026-01-31', 'Peuteropvang De Bij')
  toestemming(zaak, '2026-02-01', TOESTEMMING_INFORMATIE, false)
  for (const op of ['2026-02-01', '2026-02-09'] as const)
    assert.match(
      zaak.probeer(op, 'ib', 'vastleggen', { wat: 'informatie-opvragen', bij: 'Jeugdarts' })?.reden ?? '',
      /geen toestemming/,
      op,
    )
  assert.deepEqual(
    zaak.toestand.toestemmingen.map((t) => [t.waarvoor, t.gegeven, t.op]),
    [
      [TOESTEMMING_INFORMATIE, true, '2026-01-13'],
      [TOESTEMMING_INFORMATIE, false, '2026-02-01'],
    ],
  )
})

test('RGV-112: no research without consent; with a refusal on record the school goes on with what it knows', () => {
  const zaak = aangemeld('2025-09-01')
  const onderzoek = { wat: 'aanvullend-onderzoek', doorWie: 'psycholoog' }
  assert.match(zaak.probeer('2025-09-02', 'ib', 'vastleggen', onderzoek)?.reden ?? '', /geen toestemming/)
  toestemming(zaak, '2025-09-03', TOESTEMMING_ONDERZOEK, false)
  assert.match(zaak.probeer('2025-09-03', 'ib', 'vastleggen', onderzoek)?.reden ?? '', /geen toestemming/)
  inschatten(zaak, '2025-09-04').doe('2025-09-04', 'ib', 'vastleggen', {
    wat: 'uitkomst',
    uitkomst: 'andere-school',
    motivering: 'Beoordeeld op wat bekend is.',
  })
  assert.equal(zaak.status, 'Andere school zoeken')
})

test('RGV-113: a question of 10-09-2025 closed as not available on 19-09-2025: 10 days of waiting, the end is 23-10-2025', () => {
  const zaak = toestemming(aangemeld('2025-09-01'), '2025-09-08', TOESTEMMING_INFORMATIE)
  opvragen(zaak, '2025-09-10', 'Kinderdagverblijf')
  ontvangen(zaak, '2025-09-19', 'Kinderdagverblijf', 'niet-beschikbaar')
  const termijn = zaak.naar('2025-10-01').termijn('onderzoekstermijn')
  assert.deepEqual([termijn?.rekening.opgeschorteDagen, termijn?.einde], [10, '2025-10-23'])
})

test('RGV-114, RGV-122, RGV-123: no outcome without an estimate and reasons, of exactly four; the zaak does not close without', () => {
  const zaak = aangemeld('2025-09-01')
  const uitkomst = { wat: 'uitkomst', uitkomst: 'andere-school' }
  assert.ok(zaak.probeer('2025-09-02', 'ib', 'vastleggen', uitkomst)?.velden?.['motivering'])
  assert.match(
    zaak.probeer('2025-09-02', 'ib', 'vastleggen', { ...uitkomst, motivering: 'x' })?.reden ?? '',
    /inschatting/,
  )
  assert.ok(zaak.probeer('2025-09-02', 'sc', 'afronden', {}))
  const veld = ZORGPLICHT.registraties?.find((r) => r.id === 'uitkomst')?.velden['uitkomst']
  assert.ok(veld?.soort === 'keuze' && veld.keuzes.length === 4)
  inschatten(zaak, '2025-09-02').doe('2025-09-02', 'ib', 'vastleggen', {
    ...uitkomst,
    motivering: 'Past beter.',
  })
  // The letter with the outcome and its reasons goes to each parent.
  assert.deepEqual(
    zaak.toestand.brieven.map((b) => [b.brief, b.aan.id]),
    [
      ['bericht-zorgplicht', 'moeder'],
      ['bericht-zorgplicht', 'vader'],
    ],
  )
})

test('RGV-115, RGV-116: extended once with four weeks, with a letter that tells the reason; not twice, not without', () => {
  const zaak = aangemeld('2025-09-01')
  assert.ok(zaak.probeer('2025-10-13', 'ib', 'termijn-verlengen', {})?.velden?.['reden'])
  assert.equal(zaak.toestand.brieven.length, 0)
  zaak.doe('2025-10-13', 'ib', 'termijn-verlengen', { reden: 'Het onderzoek is nog niet klaar.' })
  assert.equal(zaak.einde('onderzoekstermijn'), '2025-11-10')
  assert.deepEqual(
    zaak.toestand.brieven.map((b) => [b.brief, b.aan.id, b.stand]),
    [
      ['verlenging-onderzoek', 'moeder', 'verzonden'],
      ['verlenging-onderzoek', 'vader', 'verzonden'],
    ],
  )
  assert.match(
    zaak.probeer('2025-10-14', 'ib', 'termijn-verlengen', { reden: 'Nog eens.' })?.reden ?? '',
    /maar één keer/,
  )
  assert.match(
    aangemeld('2025-09-01').probeer('2025-10-14', 'ib', 'termijn-verlengen', { reden: 'Te laat.' })?.reden ??
      '',
    /verstreken/,
  )
})

test('RGV-117: on 11-11-2025 there is no outcome: the school must place, with a task for school and bestuur', () => {
  const zaak = aangemeld('2025-09-01')
  assert.ok(zaak.probeer('2025-11-10', 'systeem', 'termijn-verlopen'))
  zaak.doe('2025-11-11', 'systeem', 'termijn-verlopen')
  assert.equal(zaak.status, 'Plaatsingsplicht')
  assert.deepEqual(
    zaak.taken.map((t) => [t.rol, t.organisatie]),
    [
      ['intern-begeleider', LINDE],
      ['schoolbestuur', BESTUUR],
    ],
  )
  assert.ok(zaak.probeer('2025-11-12', 'systeem', 'termijn-verlopen'), 'once')
  assert.equal(zaak.probeer('2025-11-12', 'ib', 'termijn-verlopen')?.code, 'niet-bevoegd')
})

test('RGV-118: 15 days of waiting and an extension end on 25-11-2025; the ten weeks stay on 10-11-2025', () => {
  const zaak = toestemming(aangemeld('2025-09-01'), '2025-09-08', TOESTEMMING_INFORMATIE)
  opvragen(zaak, '2025-09-10', 'Kinderdagverblijf')
  ontvangen(zaak, '2025-09-24', 'Kinderdagverblijf')
  zaak.doe('2025-10-27', 'ib', 'termijn-verlengen', { reden: 'Nog niet klaar.' })
  assert.deepEqual(
    [zaak.einde('onderzoekstermijn'), zaak.einde('plaatsingsgrens')],
    ['2025-11-25', '2025-11-10'],
  )
})

test('RGV-119: extended on 13-10-2025: born 12-10-2020 must be enrolled, born 12-12-2020 not yet', () => {
  for (const [geboren, verplicht] of [
    ['2020-10-12', true],
    ['2020-12-12', false],
  ] as const) {
    const zaak = aangemeld('2025-09-01', {}, { geboren })
    assert.ok(!zaak.naar('2025-10-13').signalen.includes('inschrijven-verplicht'))
    zaak.doe('2025-10-13', 'ib', 'termijn-verlengen', { reden: 'Nog niet klaar.' })
    assert.equal(zaak.signalen.includes('inschrijven-verplicht'), verplicht)
  }
})

test('RGV-120: placed on 11-11-2025 and the need cannot be met: on to another school or a TLV, the duty of care unchanged', () => {
  for (const [uitkomst, status] of [
    ['andere-school', 'Andere school zoeken'],
    ['gespecialiseerd', 'Sbo of so met TLV'],
  ] as const) {
    const zaak = aangemeld('2025-09-01').doe('2025-11-11', 'systeem', 'termijn-verlopen')
    zaak.doe('2025-11-11', 'ib', 'vastleggen', { wat: 'plaatsing', ingeschrevenOp: '2025-11-11' })
    assert.equal(zaak.status, 'Geplaatst, onderzoek loopt')
    inschatten(zaak, '2025-12-01').doe('2025-12-01', 'ib', 'vastleggen', {
      wat: 'uitkomst',
      uitkomst,
      motivering: 'De behoefte is hier niet te beantwoorden.',
    })
    assert.deepEqual([zaak.status, zorgplicht(zaak)], [status, [['Basisschool De Linde']]])
    // The child is enrolled now; the next procedure starts from this zaak.
    const { context } = zaak.situatie('ib')
    const { leerling } = context.feiten
    const vervolg = startZaak(uitkomst === 'andere-school' ? BAOBAO : TLV, {
      ...context,
      feiten: {
        ...context.feiten,
        leerling: leerling && { ...leerling, school: LINDE },
        vanuit: { ...EERDER, procedure: 'RGV-ZORGPLICHT', status },
      },
    })
    assert.ok(!isWeigering(vervolg))
  }
})

test('RGV-121: a change of status without a message to the parents gives the signal to inform them', () => {
  const zaak = aangemeld('2025-09-01')
  assert.ok(zaak.signalen.includes('ouders-informeren'))
  zaak.doe('2025-09-02', 'ib', 'vastleggen', { wat: 'mededeling', bericht: 'Wij zijn begonnen.' })
  assert.ok(!zaak.signalen.includes('ouders-informeren'))
  assert.equal(zaak.toestand.brieven.length, 2)
  zaak.doe('2025-11-11', 'systeem', 'termijn-verlopen')
  assert.ok(zaak.signalen.includes('ouders-informeren'))
})

test('RGV-124: extra support of the samenwerkingsverband only after a talk with the steunpuntcoördinator, with what it is', () => {
  const zaak = inschatten(aangemeld('2025-09-01').doe('2025-09-02', 'ib', 'vastleggen', PUNTEN), '2025-09-02')
  const met = { wat: 'uitkomst', uitkomst: 'plaatsing-extra', motivering: 'Met hulp lukt het.' }
  assert.ok(zaak.probeer('2025-09-10', 'ib', 'vastleggen', met)?.velden?.['soort'])
  const uitkomst = { ...met, soort: 'financien-en-expertise' }
  const overleg = (partijen: readonly string[]) =>
    zaak.doe('2025-09-10', 'ib', 'gesprek-vastleggen', {
      gesprek: 'overleg-steunpunt',
      op: '2025-09-10',
      partijen,
      verslag: 'Besproken.',
    })
  overleg(['ouders', 'school'])
  assert.match(zaak.probeer('2025-09-10', 'ib', 'vastleggen', uitkomst)?.reden ?? '', /steunpuntcoördinator/)
  overleg(['ouders', 'school', 'steunpuntcoordinator'])
  zaak.doe('2025-09-10', 'ib', 'vastleggen', uitkomst)
  assert.equal(zaak.status, 'Plaats op deze school')
})

test('RGV-131, RGV-132: an sbo promises and enrols only with a TLV, from the day on which it is valid', () => {
  const tlv: Zaakfeit = {
    ...EERDER,
    besluit: { optie: 'afgeven', op: '2025-11-20', van: '2026-01-01', tot: '2027-07-31', categorie: 'sbo' },
  }
  const bijSbo = (zaken: readonly Zaakfeit[]) => {
    const zaak = aangemeld('2025-11-24', { onderwijs: 'sbo' }, { bij: 'wissel', zaken })
    return inschatten(zaak.doe('2025-11-24', 'ib', 'vastleggen', PUNTEN), '2025-11-25')
  }
  const zonder = bijSbo([])
  const toezegging = { wat: 'toezegging' }
  assert.match(
    zonder.probeer('2025-11-26', 'ib', 'vastleggen', toezegging)?.reden ?? '',
    /geen toezegging zonder TLV/,
  )
  const uitkomst = { wat: 'uitkomst', uitkomst: 'plaatsing', motivering: 'Het past.' }
  const plaatsing = (ingeschrevenOp: Datum) => ({ wat: 'plaatsing', ingeschrevenOp })
  zonder.doe('2025-11-26', 'ib', 'vastleggen', uitkomst)
  assert.match(
    zonder.probeer('2026-01-05', 'ib', 'vastleggen', plaatsing('2026-01-05'))?.reden ?? '',
    /geen geldige TLV/,
  )
  // A TLV for another kind of school does not count.
  const so = bijSbo([{ ...tlv, besluit: tlv.besluit && { ...tlv.besluit, categorie: 'laag' } }])
  assert.match(so.probeer('2025-11-26', 'ib', 'vastleggen', toezegging)?.reden ?? '', /zonder TLV/)
  const met = bijSbo([tlv])
    .doe('2025-11-26', 'ib', 'vastleggen', toezegging)
    .doe('2025-11-26', 'ib', 'vastleggen', uitkomst)
  assert.match(
    met.probeer('2025-12-20', 'ib', 'vastleggen', plaatsing('2025-12-31'))?.reden ?? '',
    /geen geldige TLV/,
  )
  met.doe('2025-12-20', 'ib', 'vastleggen', plaatsing('2026-01-01'))
  assert.equal(met.status, 'Geplaatst')
})

test('parents apply at a school of their choice; what they fill in is in writing, received that day', () => {
  const zaak = begin('2025-09-01')
  const { context } = zaak.situatie('moeder')
  const start = (aanvrager: Feiten['aanvrager']) =>
    startZaak(ZORGPLICHT, { ...context, feiten: { ...context.feiten, aanvrager } })
  const swv = { ...school('swv', 'SWV'), soort: 'swv' } as const
  const zonder = start(swv)
  assert.ok(isWeigering(zonder) && zonder.velden?.['school'])
  assert.ok(!isWeigering(start(ORGANISATIES[LINDE] ?? null)))
  zaak.doe('2025-09-03', 'moeder', 'vastleggen', {
    ...AANMELDING,
    schriftelijk: false,
    ontvangen: '2025-08-01',
  })
  assert.deepEqual([zaak.status, zaak.einde('onderzoekstermijn')], ['Onderzoek loopt', '2025-10-15'])
})
