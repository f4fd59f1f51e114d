// RGV-TLV until the experts: who asks, what is in the file, the two checks, holding up, terms. Each test that names a
// requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { feestdagNaam } from '#domein/termijn/kalender.ts'
import { STANDAARDKALENDER } from '#domein/termijn/standaardkalender.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { signalen } from '#domein/zaak/signalen.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { STREEK, type Spel } from '#test/support/cast.ts'
import {
  FORMULIER,
  SC_JA,
  SLL_JA,
  begin,
  gecontroleerd,
  ingediend,
  otVerslag,
  papieren,
  stuk,
  volledig,
} from '#test/support/rijn.ts'
import { TLV } from './tlv.ts'

const reden = (zaak: Spel, op: Datum, wie: string, opdracht: string, met: Record<string, unknown> = {}) =>
  zaak.probeer(op, wie, opdracht, met)?.reden ?? ''
const indienen = (zaak: Spel, op: Datum = '2025-12-01') => reden(zaak, op, 'ib', 'indienen')

/** Complete but for the reports of the teams. */
function zonderOts(op: Datum = '2025-12-01', antwoorden: Record<string, unknown> = {}): Spel {
  return papieren(begin(op), op).doe(op, 'ib', 'formulier-invullen', { ...FORMULIER, ...antwoorden })
}

test('RGV-141: a special school can not ask for a pupil who is enrolled at a primary school', () => {
  const { context } = begin().situatie('ib')
  const elders = {
    ...context,
    feiten: {
      ...context.feiten,
      leerling: context.feiten.leerling && { ...context.feiten.leerling, school: 'een-basisschool' },
      aanvrager: context.feiten.aanvrager && { ...context.feiten.aanvrager, soort: 'sbo-school' as const },
    },
  }
  const uitkomst = startZaak(TLV, elders)
  assert.ok(isWeigering(uitkomst))
  assert.match(uitkomst.reden, /basisschool/)
})

test('RGV-144 RGV-059: one team with the SWV of two is "1 van 2"; the second makes it possible', () => {
  const zaak = zonderOts()
  otVerslag(zaak, '2025-12-01', '2025-10-06', { swvAanwezig: false })
  otVerslag(zaak, '2025-12-01', '2025-11-17')
  assert.match(indienen(zaak), /1 van 2 OT's/)
  otVerslag(zaak, '2025-12-01', '2025-10-06')
  assert.equal(indienen(zaak), '')
})

test('RGV-145: two reports of one day count once, and a team after the day of filing does not count', () => {
  const zaak = zonderOts()
  otVerslag(zaak, '2025-12-01', '2025-10-06')
  otVerslag(zaak, '2025-12-01', '2025-10-06')
  assert.match(indienen(zaak), /1 van 2 OT's/)
  const later = zonderOts()
  otVerslag(later, '2025-12-01', '2025-10-06')
  assert.ok(
    later.probeer('2025-12-01', 'ib', 'document-toevoegen', {
      soort: 'OT-verslag',
      bestand: 'later',
      datum: '2025-12-02',
      swvAanwezig: true,
    }),
    'a report of tomorrow can not be added today',
  )
  assert.match(indienen(later), /1 van 2 OT's/)
})

test('RGV-056: the weighing of sbo or so must stand in one of the reports', () => {
  const zaak = zonderOts()
  for (const dag of ['2025-10-06', '2025-11-17'] as const)
    otVerslag(zaak, '2025-12-01', dag, {
      punten: ['behoeften-en-doelen', 'veranderingen-context', 'bao-bao'],
    })
  assert.match(indienen(zaak), /ontbreekt: Afweging sbo of so/)
})

test('RGV-061: another primary school must have been looked into, with what came of it', () => {
  const leeg = volledig(begin('2025-12-01'), '2025-12-01', { baoBao: null })
  assert.match(indienen(leeg), /andere basisschool/)
  const kaal = volledig(begin('2025-12-01'), '2025-12-01', { baoBaoToelichting: null })
  assert.match(indienen(kaal), /Toelichting: welke scholen|toelichting: welke scholen/)
})

test('RGV-146: without the SC nothing is filed; where parents do not agree there is another route', () => {
  const sc = volledig(begin('2025-12-01'), '2025-12-01', { eensSc: false })
  assert.match(indienen(sc), /steunpuntcoördinator is het niet eens/)
  const ouders = volledig(begin('2025-12-01'), '2025-12-01', { eensOuders: false })
  const weigering = ouders.probeer('2025-12-01', 'ib', 'indienen')
  assert.match(weigering?.reden ?? '', /ouders zijn het niet eens/)
  assert.match(weigering?.uitweg ?? '', /RGV-TLV-ZONDER-TOESTEMMING/)
  const zonderDag = volledig(begin('2025-12-01'), '2025-12-01', { eensScOp: null })
  assert.match(indienen(zonderDag), /Vastgelegd op|vastgelegd op/)
})

test('RGV-147: the head of the school signs; the intern begeleider does not do', () => {
  const zonder = (ondertekendDoor: readonly string[]) => {
    const zaak = begin('2025-12-01').doe('2025-12-01', 'ib', 'formulier-invullen', FORMULIER)
    stuk(zaak, '2025-12-01', 'aanvraagformulier', { ondertekendDoor })
    stuk(zaak, '2025-12-01', 'OPP', { ondertekendDoor: ['ouder'] })
    stuk(zaak, '2025-12-01', 'LVS-gegevens')
    otVerslag(zaak, '2025-12-01', '2025-10-06')
    otVerslag(zaak, '2025-12-01', '2025-11-17')
    return indienen(zaak)
  }
  assert.match(zonder(['ouder']), /schooldirecteur/)
  assert.match(zonder(['ouder', 'school']), /schooldirecteur/)
  assert.match(zonder(['schoolleiding']), /ouders/)
  assert.equal(zonder(['ouder', 'schoolleiding']), '')
})

test('RGV-150 RGV-085: an empty part of the form, or no view of the parents, is named', () => {
  for (const [veld, naam] of [
    ['behoeften', /ondersteuningsbehoeften/],
    ['gezaghebbenden', /gezaghebbende/],
  ] as const)
    assert.match(indienen(volledig(begin('2025-12-01'), '2025-12-01', { [veld]: null })), naam, veld)
  const zaak = volledig(begin('2025-12-01'), '2025-12-01', { zienswijzeOuders: null })
  assert.match(indienen(zaak), /zienswijze van de ouders ontbreekt/)
  zaak.doe('2025-12-01', 'ib', 'formulier-invullen', {
    geenZienswijze: true,
    redenGeenZienswijze: 'De ouders willen niets toevoegen.',
  })
  assert.equal(indienen(zaak), '')
})

test('RGV-151: a temporary place without goals is refused', () => {
  assert.match(
    indienen(volledig(begin('2025-12-01'), '2025-12-01', { tijdelijk: true })),
    /Aan welke doelen|aan welke doelen/,
  )
})

test('RGV-152: the kind of school is sbo or so', () => {
  assert.match(
    indienen(volledig(begin('2025-12-01'), '2025-12-01', { schoolsoort: null })),
    /schoolsoort vraagt u/,
  )
  assert.ok(
    begin('2025-12-01').probeer('2025-12-01', 'ib', 'formulier-invullen', { schoolsoort: 'vso' }),
    'vso can not be chosen',
  )
})

test('RGV-153: without LVS-gegevens four of five kinds are there', () => {
  const zaak = begin('2025-12-01').doe('2025-12-01', 'ib', 'formulier-invullen', {
    ...FORMULIER,
    verslagenNvt: false,
  })
  stuk(zaak, '2025-12-01', 'aanvraagformulier', { ondertekendDoor: ['ouder', 'schoolleiding'] })
  stuk(zaak, '2025-12-01', 'OPP', { ondertekendDoor: ['ouder'] })
  stuk(zaak, '2025-12-01', 'onderzoeksverslag', { toestemmingOuders: true })
  otVerslag(zaak, '2025-12-01', '2025-10-06')
  otVerslag(zaak, '2025-12-01', '2025-11-17')
  assert.match(indienen(zaak), /4 van 5 soorten stukken\): LVS-gegevens ontbreken/)
})

test('RGV-154: reports are not applicable only with the reason', () => {
  assert.match(
    indienen(volledig(begin('2025-12-01'), '2025-12-01', { verslagenNvtToelichting: null })),
    /Waarom niet van toepassing|waarom niet van toepassing/,
  )
  assert.equal(indienen(volledig(begin('2025-12-01'), '2025-12-01')), '')
})

test('RGV-155: an OPP of half a year to the day is taken, a day older is not', () => {
  const metOpp = (datum: Datum) => {
    const zaak = papieren(begin('2026-03-02'), '2026-03-02', datum)
    otVerslag(zaak, '2026-03-02', '2025-10-06')
    otVerslag(zaak, '2026-03-02', '2025-11-17')
    return indienen(zaak.doe('2026-03-02', 'ib', 'formulier-invullen', FORMULIER), '2026-03-02')
  }
  assert.equal(metOpp('2025-09-02'), '')
  assert.match(metOpp('2025-09-01'), /OPP ouder dan een half jaar/)
})

test('RGV-156: half a year counts in months, to the last day of a month that is shorter', () => {
  const opDag = (dag: Datum) => {
    const zaak = papieren(begin(dag), dag, '2025-08-31')
    otVerslag(zaak, dag, '2025-10-06')
    otVerslag(zaak, dag, '2025-11-17')
    return indienen(zaak.doe(dag, 'ib', 'formulier-invullen', FORMULIER), dag)
  }
  assert.equal(opDag('2026-02-28'), '')
  assert.match(opDag('2026-03-01'), /OPP ouder/)
})

test('RGV-157: an OPP that grows old after filing asks for no new one', () => {
  const zaak = papieren(begin('2026-03-02'), '2026-03-02', '2025-09-02')
  otVerslag(zaak, '2026-03-02', '2025-10-06')
  otVerslag(zaak, '2026-03-02', '2025-11-17')
  zaak.doe('2026-03-02', 'ib', 'formulier-invullen', FORMULIER).doe('2026-03-02', 'ib', 'indienen')
  assert.equal(zaak.probeer('2026-04-13', 'sll', 'controle-uitvoeren', SLL_JA), null)
})

test('RGV-158: in a concept the school sees until when the OPP can be used', () => {
  const zaak = stuk(begin('2026-02-20'), '2026-02-20', 'OPP', {
    datum: '2025-09-02',
    ondertekendDoor: ['ouder'],
  })
  const termijn = zaak.termijn('opp-bruikbaar')
  assert.deepEqual([termijn?.einde, termijn?.loopt], ['2026-03-02', true])
  assert.ok(termijn?.definitie.zichtVoor.includes('school'))
})

test('RGV-082: signed must be the handelingsdeel, not the perspective alone', () => {
  const met = (opp: Record<string, unknown>) => {
    const zaak = begin('2025-12-01').doe('2025-12-01', 'ib', 'formulier-invullen', FORMULIER)
    stuk(zaak, '2025-12-01', 'aanvraagformulier', { ondertekendDoor: ['ouder', 'schoolleiding'] })
    stuk(zaak, '2025-12-01', 'OPP', opp)
    stuk(zaak, '2025-12-01', 'LVS-gegevens')
    otVerslag(zaak, '2025-12-01', '2025-10-06')
    otVerslag(zaak, '2025-12-01', '2025-11-17')
    return indienen(zaak)
  }
  assert.match(met({}), /handelingsdeel niet ondertekend/)
  assert.match(
    met({ ondertekendDoor: ['ouder'], getekendDeel: 'ontwikkelingsperspectief' }),
    /Het handelingsdeel moet/,
  )
  assert.equal(met({ ondertekendDoor: ['ouder'], getekendDeel: 'handelingsdeel' }), '')
})

test('RGV-074 RGV-075: research of two years to the day counts, older does not, medical may be older', () => {
  const met = (datum: Datum, medisch: boolean) => {
    const op = '2025-11-03'
    const zaak = papieren(begin(op), op)
    otVerslag(zaak, op, '2025-09-08')
    otVerslag(zaak, op, '2025-10-06')
    stuk(zaak, op, 'onderzoeksverslag', { datum, medisch, toestemmingOuders: true })
    const antwoorden = {
      ...FORMULIER,
      eensOudersOp: '2025-11-01',
      eensSchoolOp: '2025-11-01',
      eensScOp: '2025-11-01',
      bestuurBerichtOp: '2025-11-01',
      verslagenNvt: false,
    }
    zaak.doe(op, 'ib', 'formulier-invullen', antwoorden)
    const eerst = indienen(zaak, op)
    if (eerst === '') return eerst
    // The way out: not applicable, with the reason.
    zaak.doe(op, 'ib', 'formulier-invullen', {
      verslagenNvt: true,
      verslagenNvtToelichting: 'Geen recent onderzoek.',
    })
    assert.equal(indienen(zaak, op), '')
    return eerst
  }
  assert.equal(met('2023-11-03', false), '')
  assert.match(met('2023-11-02', false), /ouder dan twee jaar/)
  assert.equal(met('2021-01-15', true), '')
})

test('RGV-076: a report without the word that consent of the parents is arranged is not added', () => {
  assert.ok(
    begin('2025-12-01').probeer('2025-12-01', 'ib', 'document-toevoegen', {
      soort: 'onderzoeksverslag',
      bestand: 'verslag',
      datum: '2025-10-01',
    }),
  )
})

test('RGV-164: LVS-gegevens without the day they are of are refused', () => {
  assert.match(
    begin('2025-12-01').probeer('2025-12-01', 'ib', 'document-toevoegen', {
      soort: 'LVS-gegevens',
      bestand: 'lvs',
    })?.reden ?? '',
    /datum van afname/,
  )
})

test('RGV-165: the application refers to the report with the considerations', () => {
  assert.match(
    indienen(volledig(begin('2025-12-01'), '2025-12-01', { verslagMetOverwegingen: null })),
    /In welk OT-verslag|in welk OT-verslag/,
  )
})

test('RGV-162: signed at once a concept is filed; from Ingediend no step leads straight to the decision', () => {
  const zaak = ingediend()
  assert.equal(zaak.status, 'Ingediend')
  assert.match(
    reden(zaak, '2025-12-01', 'bestuurder', 'besluit-nemen', { besluit: 'afgeven', ondertekend: true }),
    /kan nog niet worden besloten/,
  )
  const ter = begin('2025-12-01').doe('2025-12-01', 'ib', 'vastleggen', { wat: 'ter-ondertekening' })
  assert.equal(ter.status, 'Ter ondertekening')
  assert.notEqual(indienen(ter), '', 'without signatures it is not filed')
  assert.equal(indienen(volledig(ter, '2025-12-01')), '')
  assert.deepEqual(Object.keys(TLV.statussen), [
    'Concept',
    'Ter ondertekening',
    'Ingediend',
    'Dossiercontrole',
    'Niet in behandeling genomen',
    'Aangehouden (opgeschort)',
    'Bij deskundigen',
    'TLA-vergadering',
    'Eindadvies in opstelling',
    'Voorgelegd aan directeur-bestuurder',
    'Teruggelegd bij commissie',
    'TLV afgegeven',
    'Besluit aangehouden',
    'TLV niet toegekend',
    'Afgehandeld',
    'Ingetrokken',
  ])
})

test('RGV-159: not taken up needs a reason; the school reads it and the clock stops', () => {
  const zaak = ingediend('2025-11-03')
  assert.match(
    reden(zaak, '2025-11-10', 'sll', 'controle-uitvoeren', { uitkomst: 'incompleet' }),
    /welke informatie nog nodig is/,
  )
  zaak.doe('2025-11-10', 'sll', 'controle-uitvoeren', {
    uitkomst: 'incompleet',
    ontbreekt: ['Het LVS-overzicht is van een andere leerling'],
  })
  assert.equal(zaak.status, 'Niet in behandeling genomen')
  assert.deepEqual(zaak.toestand.ontbreekt, ['Het LVS-overzicht is van een andere leerling'])
  assert.equal(zaak.termijn('beslistermijn'), undefined)
})

test('RGV-160: offered again, the term counts from that day', () => {
  const zaak = ingediend('2025-11-03')
    .doe('2025-11-10', 'sll', 'controle-uitvoeren', { uitkomst: 'incompleet', ontbreekt: ['LVS'] })
    .doe('2025-11-24', 'ib', 'aanvullen')
  assert.equal(zaak.einde('beslistermijn'), '2026-01-19')
})

test('RGV-161: the school withdraws with a reason, and nothing is decided any more', () => {
  const zaak = ingediend()
  assert.match(reden(zaak, '2026-01-12', 'ib', 'intrekken'), /waarom trekt u/)
  zaak.doe('2026-01-12', 'ib', 'intrekken', { reden: 'De ouders verhuizen.' })
  assert.deepEqual([zaak.status, zaak.toestand.open], ['Ingetrokken', false])
  assert.equal(zaak.termijn('beslistermijn')?.loopt, false)
  assert.ok(zaak.probeer('2026-01-13', 'bestuurder', 'besluit-nemen', { besluit: 'afgeven' }))
})

test('RGV-172 RGV-173: the secretaresse answers three points of presence, all of them, and gives no judgement', () => {
  const zaak = ingediend()
  assert.match(
    reden(zaak, '2025-12-02', 'sll', 'controle-uitvoeren', {
      uitkomst: 'compleet',
      handtekeningen: true,
      opp: true,
    }),
    /LVS/,
  )
  const controle = TLV.route.find((f) => f.id === 'administratief')
  assert.ok(controle?.soort === 'controle')
  assert.deepEqual(
    controle.punten.map((p) => p.id),
    ['handtekeningen', 'opp', 'lvs'],
    'the overdrachtsdocument is asked of the onderinstroom only',
  )
  zaak.doe('2025-12-02', 'sll', 'controle-uitvoeren', SLL_JA)
  assert.equal(zaak.status, 'Dossiercontrole')
})

test('RGV-174 RGV-175: the SC answers every question; only the one on another profile may be not applicable', () => {
  const zaak = ingediend().doe('2025-12-02', 'sll', 'controle-uitvoeren', SLL_JA)
  for (const veld of ['proces', 'behoeften', 'baoBao', 'nietTeVeel', 'recentRelevant', 'past']) {
    assert.ok(zaak.probeer('2025-12-03', 'sc', 'vastleggen', { ...SC_JA, [veld]: null }), veld)
    assert.ok(zaak.probeer('2025-12-03', 'sc', 'vastleggen', { ...SC_JA, [veld]: 'nvt' }), veld)
  }
  zaak.doe('2025-12-03', 'sc', 'vastleggen', SC_JA)
  assert.equal(zaak.status, 'Bij deskundigen')
  assert.equal(zaak.aanZet?.rol, 'tla-voorzitter')
})

test('the two checks may come in either order', () => {
  const zaak = ingediend()
    .doe('2025-12-02', 'sc', 'vastleggen', SC_JA)
    .doe('2025-12-03', 'sll', 'controle-uitvoeren', SLL_JA)
  assert.equal(zaak.status, 'Bij deskundigen')
})

test('RGV-176 RGV-465: what the SC takes out as not relevant is gone for the experts, and the log keeps the act', () => {
  const op: Datum = '2025-12-01'
  const zaak = stuk(volledig(begin(op), op), op, 'overig', { bestand: 'te-veel' }).doe(op, 'ib', 'indienen')
  zaak.doe('2025-12-02', 'sc', 'document-niet-noodzakelijk', { document: 'te-veel' })
  gecontroleerd(zaak, '2025-12-03').doe('2025-12-04', 'tla', 'deskundige-toewijzen', {
    deskundige: 'orthopedagoog',
    als: 'eerste',
  })
  const { procedure, toestand, context } = zaak.situatie('orthopedagoog')
  const z = zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
  assert.ok(z.stukken.length > 0 && !z.stukken.includes('te-veel'))
  assert.ok(zaak.soorten.includes('stuk-verwijderd'))
})

test('RGV-177: the SC can say that another expert is needed; the TLA-voorzitter reads it', () => {
  const zaak = ingediend()
    .doe('2025-12-02', 'sll', 'controle-uitvoeren', SLL_JA)
    .doe('2025-12-03', 'sc', 'vastleggen', { ...SC_JA, deskundige: 'arts' })
  assert.equal(zaak.toestand.registraties[0]?.velden['deskundige'], 'arts')
  const { procedure, toestand, context } = zaak.situatie('tla')
  const z = zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
  assert.deepEqual([z.als, z.verborgen], ['behandelaar', []])
})

test('RGV-179 RGV-182: eight weeks from the day of filing, whatever the day of the signatures', () => {
  const zaak = ingediend('2025-12-01')
  assert.equal(zaak.einde('beslistermijn'), '2026-01-26')
})

test('RGV-181: a last day on a holiday moves to the next ordinary day', () => {
  for (const [op, einde] of [
    ['2025-10-30', '2025-12-29'],
    ['2026-02-09', '2026-04-07'],
  ] as const) {
    const zaak = ingediend(op)
    assert.equal(zaak.einde('beslistermijn'), einde)
  }
})

test('RGV-180: the holidays of a year, with Koningsdag on the 26th when the 27th is a Sunday', () => {
  const dagen = (jaar: number) =>
    Array.from(
      { length: 365 },
      (_, n) => new Date(Date.UTC(jaar, 0, 1 + n)).toISOString().slice(0, 10) as Datum,
    )
  const feest = dagen(2026).filter((d) => feestdagNaam({ ...STANDAARDKALENDER, gelijkgesteld: [] }, d))
  assert.deepEqual(feest, [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
  assert.equal(feestdagNaam({ ...STANDAARDKALENDER, gelijkgesteld: [] }, '2025-04-26'), 'Koningsdag')
})

test('RGV-184: fourteen days before the end it is a signal', () => {
  const zaak = ingediend('2025-12-01')
  assert.ok(!zaak.naar('2026-01-11').signalen.includes('beslistermijn-nadert'))
  assert.ok(zaak.naar('2026-01-12').signalen.includes('beslistermijn-nadert'))
})

test('RGV-186 RGV-187: a longer term is told with a day and a reason, and again only before that day has passed', () => {
  const zaak = ingediend('2025-12-01')
  assert.ok(zaak.probeer('2026-01-26', 'sll', 'termijn-verlengen', { reden: 'Ziekte.' }), 'without a day')
  zaak.doe('2026-01-26', 'sll', 'termijn-verlengen', {
    tot: '2026-02-16',
    reden: 'Ziekte van een deskundige.',
  })
  assert.equal(zaak.einde('beslistermijn'), '2026-02-16')
  assert.match(
    reden(zaak, '2026-02-17', 'sll', 'termijn-verlengen', { tot: '2026-03-02', reden: 'Nog eens.' }),
    /verstreken/,
  )
  const opTijd = ingediend('2025-12-01')
    .doe('2026-01-26', 'sll', 'termijn-verlengen', { tot: '2026-02-16', reden: 'Ziekte.' })
    .doe('2026-02-16', 'sll', 'termijn-verlengen', { tot: '2026-03-02', reden: 'Nog niet beter.' })
  assert.equal(opTijd.einde('beslistermijn'), '2026-03-02')
  assert.equal(opTijd.soorten.filter((s) => s === 'termijn-verlengd').length, 2)
})

test('the day after the term it is too late to tell of a longer one', () => {
  const zaak = ingediend('2025-12-01')
  assert.match(
    reden(zaak, '2026-01-27', 'sll', 'termijn-verlengen', { tot: '2026-02-16', reden: 'Ziekte.' }),
    /verstreken/,
  )
  assert.ok(zaak.signalen.includes('beslistermijn-verstreken'))
  const { procedure, toestand, context } = zaak.situatie('sll')
  assert.match(signalen({ procedure, toestand, context })[0]?.tekst ?? '', /Termijn overschreden/)
})

const ophouden = (zaak: Spel, op: Datum, tot: Datum, meer: Record<string, unknown> = {}) =>
  zaak.doe(op, 'sll', 'opschorten', {
    reden: 'omissie',
    informatie: 'LVS en OT-verslag',
    wijze: 'documentatie',
    tot,
    ...meer,
  })

test('RGV-188: holding up has two grounds and no other', () => {
  const zaak = ingediend()
  const met = { informatie: 'LVS', wijze: 'documentatie', tot: '2026-01-16' }
  assert.ok(zaak.probeer('2025-12-18', 'sll', 'opschorten', { ...met, reden: 'drukte' }))
  assert.ok(zaak.probeer('2025-12-18', 'sll', 'opschorten', met), 'no ground')
  assert.equal(zaak.probeer('2025-12-18', 'sll', 'opschorten', { ...met, reden: 'onduidelijkheid' }), null)
})

test('RGV-189: after the last day nothing is held up', () => {
  assert.match(
    reden(ingediend('2025-12-01'), '2026-01-27', 'sll', 'opschorten', {
      reden: 'omissie',
      informatie: 'LVS',
      wijze: 'documentatie',
      tot: '2026-02-10',
    }),
    /verstreken op dinsdag 27|verstreken op maandag 26 januari 2026/,
  )
})

test('RGV-190: holding up names a day to supply, and the letter is there for the school', () => {
  const zaak = ingediend()
  assert.ok(
    zaak.probeer('2025-12-18', 'sll', 'opschorten', {
      reden: 'omissie',
      informatie: 'LVS',
      wijze: 'documentatie',
    }),
  )
  ophouden(zaak, '2025-12-18', '2026-01-16')
  assert.equal(zaak.status, 'Aangehouden (opgeschort)')
  assert.ok(
    zaak.toestand.brieven.some(
      (b) => b.brief === 'aanhoudingsbrief' && b.aan.id === STREEK && b.op === '2025-12-18',
    ),
  )
})

test('RGV-192 RGV-197: 24 days held up over the Christmas holiday, through Thursday 19 February', () => {
  const zaak = ophouden(ingediend('2025-12-01'), '2025-12-18', '2026-01-16')
    .doe('2026-01-12', 'ib', 'aanvullen')
    .doe('2026-01-12', 'sll', 'hervatten')
  assert.equal(zaak.termijn('beslistermijn')?.rekening.opgeschorteDagen, 24)
  assert.equal(zaak.einde('beslistermijn'), '2026-02-19')
})

test('RGV-193 RGV-194: what the school supplies starts no clock; the secretaresse says since when all is there', () => {
  const zaak = ophouden(ingediend('2025-12-01'), '2025-12-18', '2026-01-16')
  stuk(zaak, '2026-01-05', 'LVS-gegevens', { bestand: 'lvs-nieuw' }).doe('2026-01-05', 'ib', 'aanvullen')
  assert.equal(zaak.termijn('beslistermijn')?.opgeschort, true)
  assert.equal(zaak.status, 'Aangehouden (opgeschort)')
  assert.equal(zaak.aanZet?.rol, 'secretaresse-leerlingenzaken')
  otVerslag(zaak, '2026-01-12', '2026-01-08').doe('2026-01-12', 'ib', 'aanvullen')
  zaak.doe('2026-01-13', 'sll', 'hervatten', { op: '2026-01-12' })
  assert.equal(zaak.einde('beslistermijn'), '2026-02-19')
})

test('RGV-195: times of holding up add up', () => {
  const zaak = ophouden(ingediend('2025-12-01'), '2025-12-04', '2026-01-16').doe(
    '2025-12-19',
    'sll',
    'hervatten',
  )
  assert.equal(zaak.termijn('beslistermijn')?.rekening.opgeschorteDagen, 14)
  ophouden(zaak, '2026-01-05', '2026-01-30').doe('2026-01-16', 'sll', 'hervatten')
  assert.equal(zaak.termijn('beslistermijn')?.rekening.opgeschorteDagen, 24)
  assert.equal(zaak.einde('beslistermijn'), '2026-02-19')
})

test('RGV-196: the end rolls after the days are added, not before', () => {
  const zaak = ingediend('2025-10-30')
  ophouden(zaak, '2025-11-10', '2025-12-01').doe('2025-11-24', 'sll', 'hervatten')
  assert.equal(zaak.termijn('beslistermijn')?.rekening.opgeschorteDagen, 13)
  assert.equal(zaak.einde('beslistermijn'), '2026-01-07')
})

test('holding up is not of the SC or an expert, and the school can not resume', () => {
  const zaak = ingediend()
  for (const wie of ['sc', 'tla', 'bestuurder'])
    assert.equal(
      zaak.probeer('2025-12-18', wie, 'opschorten', {
        reden: 'omissie',
        informatie: 'x',
        wijze: 'documentatie',
        tot: '2026-01-16',
      })?.code,
      'niet-bevoegd',
      wie,
    )
})

test('RGV-017: the secretaresse neither advises nor decides', () => {
  const zaak = gecontroleerd(ingediend(), '2025-12-03')
  for (const [opdracht, met] of [
    ['advies-uitbrengen', { toekennen: true }],
    ['besluit-nemen', { besluit: 'afgeven', ondertekend: true }],
  ] as const)
    assert.equal(zaak.probeer('2025-12-04', 'sll', opdracht, met)?.code, 'niet-bevoegd', opdracht)
})
