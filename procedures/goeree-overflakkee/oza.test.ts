// The onderwijszorgarrangement on the pure core: from the research to the halves, with the dates of the catalogue.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { gemis } from '#domein/dossier/compleet.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { mogelijkheden } from '#domein/zaak/beslis.ts'
import { statusInWoorden, zicht } from '#domein/zaak/zicht.ts'
import type { Spel } from '#test/support/cast.ts'
import { GEGEVENS, begin, ingediend, opDeHoogte, stuk } from '#test/support/goeree.ts'
import { KOZA, OZA, OZA_VERLENGING } from './oza.ts'
import { PLAATS } from './advies.ts'
import { GOEREE_OVERFLAKKEE } from './swv.ts'

const VRAAG = { hulpvraag: 'Loopt vast.', gewensteOndersteuning: 'Begeleiding in de klas.' }
const BESLUIT = {
  besluit: 'toekenning',
  van: '2022-09-01',
  tot: '2023-07-31',
  regie: 'SWV',
  motivering: 'Past.',
}

/** On the agenda of Thursday 1 September 2022. */
const opAgenda = (procedure: Procedure = OZA): Spel =>
  ingediend(begin(procedure, '2022-08-24'), '2022-08-24', VRAAG).naar('2022-09-01')

const onderzocht = (zaak: Spel = opAgenda(), afgerond = true): Spel =>
  zaak.doe('2022-09-01', 'orthopedagoog-swv', 'vastleggen', {
    wat: 'onderzoek',
    watNodig: 'Elke dag begeleiding.',
    afgerond,
  })

const toegekend = (met: Record<string, unknown> = {}): Spel =>
  onderzocht().doe('2022-09-01', 'voorzitter', 'besluit-nemen', { ...BESLUIT, ...met })

const metRegie = (): Spel =>
  toegekend().doe('2022-09-01', 'administratief-medewerker', 'toewijzen', {
    als: 'regie',
    persoon: 'orthopedagoog-swv',
  })

const INTAKE = {
  wat: 'intake',
  giz: true,
  inzetKernteam: 'BPO in de klas.',
  alGedaan: 'Een plan met de leerkracht.',
  nodigVoorLeerling: 'Een vaste begeleider.',
}

function lopend(gesprek = 'gesprek-ouders'): Spel {
  return metRegie()
    .doe('2022-09-01', 'orthopedagoog-swv', 'gesprek-vastleggen', {
      gesprek,
      op: '2022-09-01',
      verslag: 'Besproken.',
    })
    .doe('2022-09-01', 'orthopedagoog-swv', 'vastleggen', INTAKE)
    .doe('2022-09-01', 'orthopedagoog-swv', 'uitvoering-starten', {
      op: '2022-09-01',
      tot: '2023-07-31',
      inzet: 'Vier uur per week.',
      tussenevaluatie: '2023-01-15',
    })
}

const reden = (zaak: Spel, op: Datum, wie: string, opdracht: string, met: Record<string, unknown>) =>
  zaak.probeer(op, wie, opdracht, met)?.reden ?? ''
const geld = (zaak: Spel, met: Record<string, unknown>) =>
  reden(zaak, '2022-09-01', 'administratief-medewerker', 'vastleggen', {
    wat: 'financiele-afspraken',
    ...met,
  })
const delen = (zaak: Spel) => {
  const velden = zaak.toestand.registraties.at(-1)?.velden ?? {}
  return [velden['deelGemeente'], velden['deelSchool']]
}

for (const procedure of [OZA, OZA_VERLENGING, KOZA])
  test(`GO-045: ${procedure.code} is not granted before the research is finished and on record`, () => {
    const besluit = (zaak: Spel) => reden(zaak, '2022-09-01', 'voorzitter', 'besluit-nemen', BESLUIT)
    assert.match(besluit(opAgenda(procedure)), /geen afgerond onderzoek/)
    assert.match(besluit(onderzocht(opAgenda(procedure), false)), /geen afgerond onderzoek/)
    assert.equal(besluit(onderzocht(opAgenda(procedure))), '')
  })

test('GO-046: a point of the agenda is not closed with a grant without saying where the regie lies', () => {
  const zaak = onderzocht()
  const zonder = { ...BESLUIT, regie: null }
  assert.match(reden(zaak, '2022-09-01', 'voorzitter', 'besluit-nemen', zonder), /waar ligt de regie/)
  assert.equal(zaak.toestand.besluit, null)
  assert.equal(toegekend().toestand.besluit?.velden['regie'], 'SWV')
})

test('GO-047: the regie is of one person, of the organisation that has it, who then has the task of the intake', () => {
  const zaak = toegekend()
  const kies = (persoon: string) =>
    reden(zaak, '2022-09-01', 'administratief-medewerker', 'toewijzen', { als: 'regie', persoon })
  assert.match(kies('senior-consulent-tjg'), /andere organisatie/)
  assert.equal(kies('orthopedagoog-swv'), '')
  assert.match(kies('bpo'), /Er kan er maar een zijn/)
  assert.deepEqual([zaak.aanZet?.persoon, zaak.taken[0]?.onderwerp], ['orthopedagoog-swv', 'intake'])
})

test('GO-048: the intake is closed only with a talk with parents or a round table with school on record', () => {
  assert.match(reden(metRegie(), '2022-09-01', 'orthopedagoog-swv', 'vastleggen', INTAKE), /nog geen gesprek/)
  for (const gesprek of ['gesprek-ouders', 'rondetafelgesprek'])
    assert.equal(lopend(gesprek).status, 'In uitvoering')
})

test('GO-049: the report of the intake is marked as GIZ and is not final while one of its three parts is empty', () => {
  const zaak = metRegie().doe('2022-09-01', 'orthopedagoog-swv', 'gesprek-vastleggen', {
    gesprek: 'gesprek-ouders',
    op: '2022-09-01',
    verslag: 'Besproken.',
  })
  for (const deel of ['inzetKernteam', 'alGedaan', 'nodigVoorLeerling'])
    assert.match(
      reden(zaak, '2022-09-01', 'orthopedagoog-swv', 'vastleggen', { ...INTAKE, [deel]: '' }),
      /^Vul in/,
      deel,
    )
  zaak.doe('2022-09-01', 'orthopedagoog-swv', 'vastleggen', INTAKE)
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['giz'], true)
})

test('GO-050: what TJG weighs only people of TJG record; the SWV has no button for it', () => {
  const zaak = metRegie()
  const weeg = { wat: 'zorgdeel', uitkomst: 'zorg', afweging: 'Gezinsbegeleiding.' }
  for (const wie of ['orthopedagoog-swv', 'voorzitter', 'administratief-medewerker', 'ib'])
    assert.match(reden(zaak, '2022-09-01', wie, 'vastleggen', weeg), /bevoegd/, wie)
  const vormen = mogelijkheden(zaak.situatie('orthopedagoog-swv')).map((m) => m.variant?.waarde)
  assert.ok(vormen.includes('intake') && !vormen.includes('zorgdeel'))
  assert.equal(reden(zaak, '2022-09-01', 'senior-consulent-tjg', 'vastleggen', weeg), '')
})

test('GO-052: 01-01-2023 through 31-12-2023 is possible with a motivation, and is signalled', () => {
  const jaar = { ...BESLUIT, van: '2023-01-01', tot: '2023-12-31' }
  const zaak = onderzocht()
  assert.match(reden(zaak, '2022-09-01', 'voorzitter', 'besluit-nemen', jaar), /31 juli.*motiveer/)
  zaak.doe('2022-09-01', 'voorzitter', 'besluit-nemen', { ...jaar, motiveringLooptijd: 'Een kalenderjaar.' })
  assert.ok(zaak.signalen.includes('looptijd-over-schooljaar'))
  assert.ok(
    !toegekend({ van: '2022-09-01', tot: '2023-07-31' }).signalen.includes('looptijd-over-schooljaar'),
  )
})

test('GO-053: 01-09-2022 through 31-07-2023: the interim evaluation of 15-01-2023 that is not held is signalled', () => {
  const zaak = lopend()
  assert.equal(zaak.einde('evaluatie-tussenevaluatie'), '2023-01-15')
  assert.ok(!zaak.naar('2023-01-15').signalen.includes('evaluatie-tussenevaluatie-verstreken'))
  assert.ok(zaak.naar('2023-01-16').signalen.includes('evaluatie-tussenevaluatie-verstreken'))
  zaak.doe('2023-01-16', 'orthopedagoog-swv', 'evaluatie-vastleggen', {
    evaluatie: 'tussenevaluatie',
    op: '2023-01-16',
    verslag: 'Gaat goed.',
  })
  assert.ok(!zaak.signalen.includes('evaluatie-tussenevaluatie-verstreken'))
})

test('without a chosen day an interim evaluation is planned after three months, and a short support needs its day', () => {
  const start = (met: Record<string, unknown>) => {
    const zaak = metRegie()
      .doe('2022-09-01', 'orthopedagoog-swv', 'gesprek-vastleggen', {
        gesprek: 'gesprek-ouders',
        op: '2022-09-01',
        verslag: 'Besproken.',
      })
      .doe('2022-09-01', 'orthopedagoog-swv', 'vastleggen', INTAKE)
    return { zaak, reden: reden(zaak, '2022-09-01', 'orthopedagoog-swv', 'uitvoering-starten', met) }
  }
  const lang = start({ op: '2022-09-01', tot: '2023-07-31', inzet: 'x' })
  assert.equal(lang.zaak.einde('evaluatie-tussenevaluatie'), '2022-12-01')
  assert.match(start({ op: '2022-09-01', tot: '2022-11-01', inzet: 'x' }).reden, /kies de dag/)
  assert.match(
    start({ op: '2022-09-01', tot: '2022-11-01', inzet: 'x', tussenevaluatie: '2022-12-01' }).reden,
    /na het einde/,
  )
})

test('GO-054: a change on 15-01-2023 of effort, and of the end within the grant; what was stays on record', () => {
  const zaak = lopend()
  zaak.doe('2023-01-15', 'orthopedagoog-swv', 'uitvoering-bijstellen', {
    inzet: 'Twee uur per week.',
    tot: '2023-06-30',
    reden: 'Het gaat beter.',
  })
  const verloop = zaak.geschiedenis.map((v) => v.gebeurtenis)
  const oud = verloop.find((g) => g.soort === 'uitvoering-gestart')
  const nieuw = verloop.find((g) => g.soort === 'uitvoering-bijgesteld')
  assert.deepEqual(
    [oud?.inhoud.tot, oud?.persoonlijk.velden['inzet'], nieuw?.inhoud, nieuw?.persoonlijk.inzet],
    ['2023-07-31', 'Vier uur per week.', { op: '2023-01-15', tot: '2023-06-30' }, 'Twee uur per week.'],
  )
})

test('GO-055: € 10.000 is twice € 5.000, and of € 9.999,99 the gemeente has the odd cent', () => {
  const zaak = metRegie()
  assert.equal(geld(zaak, { totaal: 10000 }), '')
  assert.deepEqual(delen(zaak), [500_000, 500_000])
  assert.equal(geld(zaak, { totaal: 9999.99 }), '')
  assert.deepEqual(delen(zaak), [500_000, 499_999])
})

test('GO-056: another division only for medical reasons, which are then on record', () => {
  const zaak = metRegie()
  const anders = { totaal: 10000, deelGemeente: 8000, deelSchool: 2000 }
  assert.match(geld(zaak, anders), /50\/50.*medische redenen/)
  assert.equal(geld(zaak, { ...anders, reden: 'medisch', toelichtingVerdeling: 'Zorg op school.' }), '')
  assert.deepEqual(delen(zaak), [800_000, 200_000])
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['reden'], 'medisch')
  assert.match(geld(zaak, { ...anders, deelSchool: 1000, reden: 'medisch' }), /samen niet/)
})

test('GO-057: past what was granted nothing is prolonged; the renewal is a new application on the agenda', () => {
  const zaak = lopend()
  assert.match(
    reden(zaak, '2023-01-15', 'orthopedagoog-swv', 'uitvoering-bijstellen', {
      tot: '2023-12-31',
      reden: 'Nog nodig.',
    }),
    /altijd via het Loket/,
  )
  const verlenging = opAgenda(OZA_VERLENGING)
  assert.deepEqual(
    [verlenging.status, verlenging.toestand.agendering?.vergadering],
    ['Op de agenda', '2022-09-01'],
  )
})

test('an arrangement is seen by guardians as a status only, without records and their amounts', () => {
  const zaak = metRegie()
  geld(zaak, { totaal: 10000 })
  const { procedure, toestand, context } = zaak.situatie('moeder')
  const z = zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
  assert.equal(z.als, 'gezin')
  assert.ok(z.gebeurtenissen !== 'alle' && !z.gebeurtenissen.includes('geregistreerd'))
  assert.equal(statusInWoorden(procedure, toestand, z), 'Het besluit is: ja.')
})

test('GO-064: without an OPP GO-OZA is incomplete and GO-PLAATS complete; only TLV, OZA, KoZa and Connect ask for it', () => {
  const zonder = (procedure: Procedure, antwoorden: Record<string, unknown>) => {
    const zaak = begin(procedure, '2022-08-24').doe('2022-08-24', 'ib', 'formulier-invullen', {
      ...GEGEVENS,
      ...antwoorden,
    })
    stuk(zaak, '2022-08-24', 'aanvraagformulier')
    return opDeHoogte(zaak, '2022-08-24').doe('2022-08-24', 'ib', 'indienen')
  }
  const oza = zonder(OZA, VRAAG)
  assert.equal(oza.status, 'Niet in behandeling')
  assert.deepEqual(
    gemis(oza.situatie('ib')).map((g) => g.tekst),
    ['OPP inclusief handelingsdeel ontbreekt'],
  )
  const plaats = zonder(PLAATS, {
    aanleiding: 'handelingsverlegen',
    handelingsverlegenheid: 'Het lukt ons niet.',
    adviesvraag: 'Wat past?',
  })
  assert.deepEqual([plaats.status, gemis(plaats.situatie('ib'))], ['Op de agenda', []])
  assert.deepEqual(
    GOEREE_OVERFLAKKEE.procedures
      .filter((p) => p.dossiereisen.some((e) => e.stuk === 'OPP'))
      .map((p) => p.code),
    ['GO-TLV', 'GO-TLV-VERLENGING', 'GO-CONNECT', 'GO-OZA', 'GO-OZA-VERLENGING', 'GO-KOZA'],
  )
})
