// GV-BEZWAAR played on the pure core. Each test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maakBrief } from '#domein/brief/soorten.ts'
import { type Brieffeiten, alsTekst } from '#domein/brief/brief.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Persoonfeit, Zaakfeit } from '#domein/verloop/opdracht.ts'
import { vouw } from '#domein/verloop/ontwikkel.ts'
import { elders } from '#domein/zaak/elders.ts'
import { signalen } from '#domein/zaak/signalen.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { BEZWAAR } from './bezwaar.ts'

const mens = (id: string, rol: Persoonfeit['rollen'][number]['rol'], organisatie: string | null = null) => ({
  id,
  naam: id,
  rollen: [{ rol, organisatie }],
  disciplines: [],
  werkgever: null,
  werkgeverBestuur: null,
  pool: null,
  kanaal: 'mail' as const,
  heeftMail: true,
})
const MENSEN: readonly Persoonfeit[] = [
  mens('collega', 'collega-swv'),
  mens('andere-collega', 'collega-swv'),
  mens('schoolbestuur', 'schoolbestuur', STREEK),
]

function over(
  procedure = 'GV-TLV-VO',
  bekendgemaaktOp: Datum = '2023-01-10',
  beslisser = 'bestuurder',
): Zaakfeit {
  return {
    ...({ registraties: [] } as unknown as Zaakfeit),
    zaak: 'tlv',
    procedure,
    status: 'Afgewezen',
    open: true,
    gestartOp: '2022-12-01',
    ingediendOp: '2022-12-01',
    besluit: { optie: 'afwijzen', op: '2023-01-10', van: null, tot: null, categorie: null },
    bekendgemaaktOp,
    beslisser,
  }
}

const begin = (door = 'schoolbestuur', vanuit = over()): Spel =>
  speel({ procedure: BEZWAAR, gestart: '2023-02-01', door, mensen: MENSEN, feiten: { vanuit } })

const NEE = { toekennen: false, categorie: null, tot: null }

const INDIENING = {
  wat: 'indiening',
  namens: 'schoolbestuur',
  over: 'besluit',
  gronden: 'De adviezen zijn niet recent.',
  wijze: 'portaal',
  ontvangenOp: '2023-02-01',
}
const ingediend = (anders: Record<string, unknown> = {}, door = 'schoolbestuur', vanuit = over()) =>
  begin(door, vanuit).doe('2023-02-01', door, 'vastleggen', { ...INDIENING, ...anders })

const OVERLEG = {
  gesprek: 'overleg-bezwaar',
  op: '2023-02-08',
  partijen: ['ouders', 'school'],
  verslag: 'Standpunten verkend.',
  uitkomst: 'geen-oplossing',
}
const AANVRAAG = { wat: 'lbt-aanvraag', aangevraagdOp: '2023-02-15' }
const overlegd = (vanuit = over()) =>
  ingediend({}, 'schoolbestuur', vanuit).doe('2023-02-08', 'procesbegeleider', 'gesprek-vastleggen', OVERLEG)
const geadviseerd = (vanuit = over()) =>
  overlegd(vanuit)
    .doe('2023-02-15', 'procesbegeleider', 'vastleggen', AANVRAAG)
    .doe('2023-03-30', 'secretariaat', 'vastleggen', {
      wat: 'lbt-advies',
      ontvangenOp: '2023-03-30',
      advies: 'Gegrond.',
    })
const teBesluiten = (vanuit = over()) =>
  geadviseerd(vanuit).doe('2023-04-03', 'bestuurder', 'toewijzen', { als: 'beslisser', persoon: 'collega' })

const kenmerk = (zaak: Spel, naam: string) => zaak.toestand.registraties[0]?.velden[naam]

test('GV-322: a school user without naming the board has reported a problem and is asked to supplement; a board or parent objects', () => {
  const school = ingediend({ namens: 'school' }, 'zorgcoordinator')
  assert.equal(kenmerk(school, 'isBezwaar'), false)
  assert.equal(school.toestand.fase, 'aanvulling')
  for (const zaak of [
    ingediend({ namens: 'schoolbestuur' }, 'zorgcoordinator'),
    ingediend({ namens: 'ouders' }, 'moeder'),
  ]) {
    assert.equal(kenmerk(zaak, 'isBezwaar'), true)
    assert.equal(zaak.toestand.fase, 'overleg')
  }
  school.doe('2023-02-02', 'zorgcoordinator', 'vastleggen', {
    wat: 'aanvulling',
    namens: 'schoolbestuur',
    gronden: 'Zie eerder.',
  })
  assert.equal(school.toestand.fase, 'overleg')
  assert.ok(ingediend({ over: 'handelen' }).toestand.fase === 'overleg')
})

test('who objected supplements: a school cannot supplement what parents filed, nor parents what a school filed (Awb 6:6)', () => {
  const AANVULLING = { wat: 'aanvulling', gronden: 'De categorie klopt niet.' }
  const door = (zaak: Spel, wie: string, namens: string) =>
    zaak.probeer('2023-02-02', wie, 'vastleggen', {
      ...AANVULLING,
      ...(wie === 'moeder' ? {} : { namens }),
    })
  const ouders = () => ingediend({ namens: 'ouders', gronden: '' }, 'moeder')
  for (const wie of ['zorgcoordinator', 'schoolbestuur'])
    assert.match(door(ouders(), wie, 'ouders')?.reden ?? '', /Alleen wie het bezwaar indiende/)
  assert.equal(door(ouders(), 'moeder', 'ouders'), null)
  assert.equal(door(ouders(), 'secretariaat', 'ouders'), null)
  const school = () => ingediend({ namens: 'school', gronden: '' }, 'zorgcoordinator')
  assert.match(door(school(), 'moeder', 'ouders')?.reden ?? '', /Alleen wie het bezwaar indiende/)
  assert.equal(door(school(), 'schoolbestuur', 'schoolbestuur'), null)
  const perPost = () => ingediend({ namens: 'ouders', gronden: '' }, 'secretariaat')
  assert.match(door(perPost(), 'schoolbestuur', 'ouders')?.reden ?? '', /Alleen wie het bezwaar indiende/)
  assert.equal(door(perPost(), 'moeder', 'ouders'), null)
})

test('in time: by the last day, or posted by then and received within a week (Awb 6:9)', () => {
  const tijdig = (anders: Record<string, unknown>, dagtekening: Datum = '2023-01-10') => {
    const zaak = begin('secretariaat', over('GV-TLV-VO', dagtekening))
    zaak.doe('2023-05-01', 'secretariaat', 'vastleggen', { ...INDIENING, ...anders })
    return kenmerk(zaak, 'tijdig')
  }
  assert.equal(tijdig({ ontvangenOp: '2023-02-21' }), true)
  assert.equal(tijdig({ ontvangenOp: '2023-02-22' }), false)
  const post = { wijze: 'post', verzondenOp: '2023-02-21' }
  assert.equal(tijdig({ ...post, ontvangenOp: '2023-02-28' }), true)
  assert.equal(tijdig({ ...post, ontvangenOp: '2023-03-01' }), false)
  assert.equal(tijdig({ ...post, verzondenOp: '2023-02-22', ontvangenOp: '2023-02-24' }), false)
  assert.equal(tijdig({ wijze: 'post', ontvangenOp: '2023-02-24' }), false)
  // 10-04-2023 is Easter Monday.
  assert.equal(tijdig({ ontvangenOp: '2023-04-11' }, '2023-02-27'), true)
  assert.equal(tijdig({ ontvangenOp: '2023-04-12' }, '2023-02-27'), false)
  assert.equal(
    tijdig({ wijze: 'post', verzondenOp: '2023-04-11', ontvangenOp: '2023-04-18' }, '2023-02-27'),
    true,
  )
})

test('GV-325: an objection without reasons is on record with a request to supplement, of which the sender hears', () => {
  const zaak = ingediend({ gronden: '' })
  assert.equal(zaak.toestand.fase, 'aanvulling')
  assert.equal(BEZWAAR.route.find((f) => f.id === 'aanvulling')?.naam, 'Aanvulling gevraagd')
  assert.match(BEZWAAR.statussen[zaak.status]?.school ?? '', /^Aanvulling gevraagd/)
  assert.ok(zaak.toestand.brieven.some((b) => b.brief === 'bezwaar-aanvulling' && b.stand === 'verzonden'))
})

test('GV-326: no advice of the LBT without a recorded talk, or the reason why there was none', () => {
  const zaak = ingediend()
  assert.match(
    zaak.probeer('2023-02-15', 'procesbegeleider', 'vastleggen', AANVRAAG)?.reden ?? '',
    /kan nu niet: de zaak is in de stap "Overleg over de standpunten"/,
  )
  const zonder = ingediend()
  assert.ok(
    zonder.probeer('2023-02-08', 'procesbegeleider', 'vastleggen', { wat: 'geen-overleg' })?.velden?.[
      'reden'
    ],
  )
  zonder.doe('2023-02-08', 'procesbegeleider', 'vastleggen', {
    wat: 'geen-overleg',
    reden: 'Ouders willen niet.',
  })
  assert.equal(zonder.probeer('2023-02-15', 'procesbegeleider', 'vastleggen', AANVRAAG), null)
  const wel = overlegd()
  assert.deepEqual(wel.toestand.gesprekken[0]?.deelnemers, ['ouders', 'school'])
  assert.equal(wel.probeer('2023-02-15', 'procesbegeleider', 'vastleggen', AANVRAAG), null)
})

test('GV-327: the request of 15-02-2023 and the advice of 30-03-2023 are both in the history', () => {
  const { registraties } = geadviseerd().toestand
  assert.deepEqual(
    registraties
      .slice(-2)
      .map((r) => [r.registratie, r.op, r.velden['aangevraagdOp'] ?? r.velden['ontvangenOp']]),
    [
      ['lbt-aanvraag', '2023-02-15', '2023-02-15'],
      ['lbt-advies', '2023-03-30', '2023-03-30'],
    ],
  )
})

const HERROEPEN = {
  besluit: 'herroepen',
  nieuwBesluit: 'De TLV wordt toegekend.',
  motivering: 'Nieuw advies.',
}

test('GV-321: the own chair cannot decide on the objection; the registered colleague can, unless that person decided before', () => {
  const zaak = teBesluiten()
  for (const wie of ['bestuurder', 'andere-collega', 'procesbegeleider'])
    assert.equal(zaak.probeer('2023-04-04', wie, 'besluit-nemen', HERROEPEN)?.code, 'niet-bevoegd', wie)
  assert.equal(zaak.probeer('2023-04-04', 'collega', 'besluit-nemen', HERROEPEN), null)
  assert.match(
    teBesluiten(over('GV-TLV-VO', '2023-01-10', 'collega')).probeer(
      '2023-04-04',
      'collega',
      'besluit-nemen',
      HERROEPEN,
    )?.reden ?? '',
    /oorspronkelijke besluit nam kan niet zelf/,
  )
  assert.equal(
    geadviseerd().probeer('2023-04-04', 'collega', 'besluit-nemen', HERROEPEN)?.code,
    'niet-bevoegd',
  )
})

test('GV-328: revoking needs a new decision', () => {
  const zaak = teBesluiten()
  assert.ok(
    zaak.probeer('2023-04-04', 'collega', 'besluit-nemen', { ...HERROEPEN, nieuwBesluit: '' })?.velden?.[
      'nieuwBesluit'
    ],
  )
  zaak.doe('2023-04-04', 'collega', 'besluit-nemen', HERROEPEN)
  const gevolg = elders(
    BEZWAAR,
    'bezwaar',
    zaak.geschiedenis.map((v) => v.gebeurtenis),
  )
  assert.deepEqual(
    gevolg.map((g) => g.soort),
    ['bezwaar-ontvangen', 'besluit-vervangen'],
  )
  const gehandhaafd = teBesluiten().doe('2023-04-04', 'collega', 'besluit-nemen', {
    besluit: 'handhaven',
    motivering: 'De adviezen kloppen.',
  })
  assert.deepEqual(
    elders(
      BEZWAAR,
      'bezwaar',
      gehandhaafd.geschiedenis.map((v) => v.gebeurtenis),
    ).map((g) => g.soort),
    ['bezwaar-ontvangen'],
  )
})

test('GV-329: the letter with the decision on the objection tells how to appeal to the court', () => {
  const feiten = {
    doelgroep: 'ouder',
    bezwaarTot: '2023-05-11',
    geadresseerde: { naam: 'Ouder', regels: [] },
    swv: 'SWV',
    ondertekenaar: 'Collega',
    regels: [],
    leerling: { naam: 'Leerling A', geboren: '2008-03-14' },
    besluit: { naam: 'Het besluit handhaven', motivering: 'De adviezen kloppen.' },
    bijlagen: [],
    ookAan: [],
  } as unknown as Brieffeiten
  const tekst = alsTekst(maakBrief('besluit-op-bezwaar', feiten))
  assert.match(tekst, /Leerling A.*Wij hebben opnieuw besloten: het besluit handhaven/)
  assert.match(tekst, /binnen zes weken/)
  assert.match(tekst, /beroep instellen bij de rechtbank, sector bestuursrecht/)
  assert.match(tekst, /uiterlijk op donderdag 11 mei 2023/)
  for (const optie of ['herroepen', 'handhaven'])
    assert.deepEqual(
      BEZWAAR.route.flatMap((f) => (f.soort === 'besluit' ? f.opties : [])).find((o) => o.id === optie)
        ?.brieven,
      ['besluit-op-bezwaar'],
    )
})

test('GV-332: an objection to a converted TLV-PrO follows the same route, with advice of the LBT', () => {
  const zaak = geadviseerd(over('GV-TLV-PRO'))
  assert.equal(zaak.toestand.fase, 'beslisser')
  assert.equal(zaak.toestand.registraties.at(-1)?.registratie, 'lbt-advies')
  assert.equal(kenmerk(zaak, 'tijdig'), true)
})

test('GV-278: an objection of 15 February leaves status and validity as they are, marked "in bezwaar" while it is handled', () => {
  const afwijzing = { besluit: 'afwijzen', motivering: 'De eigen school kan dit bieden.' }
  const tlv = speel()
    .inBehandeling('2023-01-04')
    .geadviseerd('2023-01-10', NEE, NEE)
    .geagendeerd('2023-01-16')
    .doe('2023-01-16', 'bestuurder', 'voornemen-bekendmaken', afwijzing)
    .doe('2023-01-31', 'bestuurder', 'besluit-nemen', afwijzing)
    .doe('2023-01-31', 'secretariaat', 'brief-verzenden')
  assert.equal(tlv.status, 'Afgewezen')
  const bezwaar = begin('schoolbestuur', over('GV-TLV-VO', '2023-01-31')).doe(
    '2023-02-15',
    'schoolbestuur',
    'vastleggen',
    { ...INDIENING, op: '2023-02-15', ontvangenOp: '2023-02-15' },
  )
  const ontvangen = bezwaar.geschiedenis.flatMap((v) => elders(BEZWAAR, 'bezwaar', [v.gebeurtenis]))
  assert.equal(ontvangen.length, 1)
  const nu = tlv.naar('2023-02-15').situatie()
  const toestand = vouw([
    ...tlv.geschiedenis,
    ...ontvangen.map((gebeurtenis) => ({
      volgnummer: tlv.geschiedenis.length + 1,
      datum: '2023-02-15' as const,
      op: '2023-02-15T11:00:00Z',
      door: 'schoolbestuur',
      rol: 'schoolbestuur' as const,
      organisatie: STREEK,
      gebeurtenis,
    })),
  ])
  assert.ok(toestand)
  assert.equal(toestand.status, 'Afgewezen')
  assert.equal(toestand.fase, tlv.toestand.fase)
  assert.equal(toestand.open, tlv.toestand.open)
  assert.deepEqual(toestand.besluit, tlv.toestand.besluit)
  const merk = (open: boolean) => {
    const feiten = { ...nu.context.feiten, zaken: [{ ...over('GV-BEZWAAR'), zaak: 'bezwaar', open }] }
    const alle = signalen({ ...nu, toestand, context: { ...nu.context, feiten } })
    return alle.find((s) => s.code === 'in-bezwaar')
  }
  assert.match(merk(true)?.tekst ?? '', /^In bezwaar sinds (wo )?15 feb.* blijft intussen gelden/)
  assert.equal(merk(true)?.ookSchool, true)
  assert.equal(merk(false), undefined)
})

test('a parent who objects in the portal is not asked how and when it came in or for whom it is; that follows by itself', () => {
  const zaak = begin('moeder', over('GV-TLV-VO', '2022-12-01')).doe('2023-02-01', 'moeder', 'vastleggen', {
    wat: 'indiening',
    over: 'besluit',
    gronden: 'De adviezen zijn niet recent.',
    // Not believed of a parent: it would make a late objection look as if it were in time.
    wijze: 'post',
    ontvangenOp: '2023-01-05',
    verzondenOp: '2023-01-04',
  })
  const [bezwaar] = zaak.toestand.registraties
  assert.deepEqual(
    ['namens', 'wijze', 'ontvangenOp', 'tijdig', 'isBezwaar'].map((veld) => bezwaar?.velden[veld]),
    ['ouders', 'portaal', '2023-02-01', false, true],
  )
})

test('the letter that asks for what an objection misses names the last day', () => {
  const feiten = {
    doelgroep: 'ouder',
    geadresseerde: { naam: 'Ouder', regels: [] },
    swv: 'SWV',
    datum: '2023-02-01',
    bijlagen: [],
    ookAan: [],
  } as unknown as Brieffeiten
  assert.match(alsTekst(maakBrief('bezwaar-aanvulling', feiten)), /uiterlijk op woensdag 15 februari 2023/)
})
