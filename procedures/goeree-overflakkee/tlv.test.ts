// GO-TLV and GO-TLV-VERLENGING played on the pure core: the dossier, the agenda, the decision and what follows it. Each
// test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { gemis } from '#domein/dossier/compleet.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { signalen } from '#domein/zaak/signalen.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { statusInWoorden, zicht } from '#domein/zaak/zicht.ts'
import type { Spel } from '#test/support/cast.ts'
import { GEGEVENS, begin, ingediend, leerling, opDeHoogte, stuk } from '#test/support/goeree.ts'
import { TLV, TLV_VERLENGING } from './tlv.ts'

const SBO = { soortTlv: 'SBO', instemming: 'eens', toelichting: 'Een kleine groep.' }
const DAG: Datum = '2022-12-05'
/** Filed on 5 December: the Loket PO of 15 December, whose agenda closes on the 8th. */
const OVERLEG: Datum = '2022-12-15'
const TOEKENNEN = { besluit: 'toekenning', tot: '2023-07-31', motivering: 'Past bij wat nodig is.' }
const AFWIJZEN = { besluit: 'afwijzing', motivering: 'De school kan dit zelf bieden.' }

const opAgenda = (antwoorden: Record<string, unknown> = SBO) => ingediend(begin(TLV), DAG, antwoorden)
const besloten = (met: Record<string, unknown> = TOEKENNEN) =>
  opAgenda().doe(OVERLEG, 'voorzitter', 'besluit-nemen', met)

/** Everything but what a test leaves out or makes wrong. */
function concept(
  antwoorden: Record<string, unknown> = {},
  stukken: { formulier?: Record<string, unknown> | null; opp?: Record<string, unknown> | null } = {},
  geboren?: Datum,
): Spel {
  const zaak = begin(TLV, DAG, geboren ? { feiten: { leerling: leerling(geboren) } } : {})
  zaak.doe(DAG, 'ib', 'formulier-invullen', { ...GEGEVENS, ...SBO, ...antwoorden })
  if (stukken.formulier !== null) stuk(zaak, DAG, 'aanvraagformulier', stukken.formulier ?? {})
  if (stukken.opp !== null) stuk(zaak, DAG, 'OPP', { datum: DAG, ...stukken.opp })
  return opDeHoogte(zaak, DAG)
}
const mist = (zaak: Spel) => gemis(zaak.situatie('ib')).map((g) => g.tekst)
const schoolLeest = (zaak: Spel) => {
  const s = zaak.situatie('ib')
  const z = zicht(s.procedure, s.toestand, s.context.door, s.context.feiten.leerling, s.context.instellingen)
  return statusInWoorden(s.procedure, s.toestand, z)
}

test('GO-016: complete on the last day of the agenda is in that meeting, a day later in the next', () => {
  const opTijd = ingediend(begin(TLV, '2022-12-08'), '2022-12-08', SBO)
  assert.equal(opTijd.toestand.agendering?.vergadering, '2022-12-15')
  const later = ingediend(begin(TLV, '2022-12-09'), '2022-12-09', SBO)
  assert.equal(later.toestand.agendering?.vergadering, '2022-12-22')
})

test('GO-018: a decision has exactly three outcomes', () => {
  const opties = TLV.route.flatMap((f) => (f.soort === 'besluit' ? f.opties : []))
  assert.deepEqual(
    opties.map((o) => o.naam),
    ['Toekenning', 'Afwijzing', 'Opschorting'],
  )
})

test('GO-019: after the decision a deskundigheidsverklaring is to be written, about that decision and stukken of the file', () => {
  const zaak = opAgenda().naar(OVERLEG)
  const verklaring = { wat: 'deskundigheidsverklaring', verklaring: 'Een kleine groep past.' }
  const stukken = zaak.toestand.stukken.map((s) => s.id)
  const teVroeg = zaak.probeer(OVERLEG, 'orthopedagoog-swv', 'vastleggen', {
    ...verklaring,
    dossierstukken: stukken,
  })
  assert.match(teVroeg?.reden ?? '', /volgt op het besluit/)
  zaak.doe(OVERLEG, 'voorzitter', 'besluit-nemen', TOEKENNEN)
  assert.ok(
    zaak.taken.some((t) => t.onderwerp === 'deskundigheidsverklaring' && t.rol === 'orthopedagoog-swv'),
  )
  const zonder = zaak.probeer(OVERLEG, 'orthopedagoog-swv', 'vastleggen', verklaring)
  assert.ok(zonder?.velden?.['dossierstukken'])
  zaak.doe(OVERLEG, 'orthopedagoog-swv', 'vastleggen', { ...verklaring, dossierstukken: stukken })
  assert.deepEqual(zaak.toestand.registraties.at(-1)?.velden['dossierstukken'], stukken)
  assert.equal(
    zaak.taken.some((t) => t.onderwerp === 'deskundigheidsverklaring'),
    false,
  )
  // The statement is no decision: it makes nothing known.
  assert.equal(zaak.toestand.bekendgemaaktOp, null)
})

test('GO-020: suspending needs one of three reasons, with an explanation', () => {
  const zaak = opAgenda()
  const opschorten = (met: Record<string, unknown>) =>
    zaak.probeer(OVERLEG, 'voorzitter', 'besluit-nemen', {
      besluit: 'opschorting',
      motivering: 'Nog onduidelijk.',
      ...met,
    })
  assert.ok(opschorten({})?.velden?.['reden'])
  assert.ok(opschorten({ reden: 'geen tijd' })?.velden?.['reden'])
  assert.ok(opschorten({ reden: 'navraag', motivering: '' })?.velden?.['motivering'])
  const keuzes = TLV.route.flatMap((f) => (f.soort === 'besluit' ? f.opties : []))
  const reden = keuzes.find((o) => o.id === 'opschorting')?.velden['reden']
  assert.deepEqual(reden?.soort === 'keuze' && reden.keuzes.map((k) => k.waarde), [
    'navraag',
    'onderzoek',
    'expert',
  ])
  assert.equal(opschorten({ reden: 'expert' }), null)
  assert.equal(zaak.status, 'Opgeschort: expert raadplegen')
})

test('GO-022, GO-027: what was suspended is read as such by the school, and comes back on the next open agenda', () => {
  const zaak = ingediend(begin(TLV, '2022-11-28'), '2022-11-28', SBO)
  assert.equal(zaak.toestand.agendering?.vergadering, '2022-12-08')
  zaak.doe('2022-12-08', 'voorzitter', 'besluit-nemen', {
    besluit: 'opschorting',
    reden: 'onderzoek',
    motivering: 'Er is nog onderzoek nodig.',
  })
  assert.match(schoolLeest(zaak), /^Opgeschort: extra onderzoek/)
  assert.deepEqual([zaak.status, zaak.toestand.statusSinds], ['Opgeschort: extra onderzoek', '2022-12-08'])
  assert.match(
    zaak.probeer('2022-12-13', 'voorzitter', 'besluit-nemen', TOEKENNEN)?.reden ?? '',
    /opgeschort/,
  )
  zaak.doe('2022-12-14', 'orthopedagoog-swv', 'vastleggen', {
    wat: 'uitgezocht-onderzoek',
    bevindingen: 'Gedaan.',
  })
  assert.equal(zaak.toestand.agendering?.vergadering, '2022-12-22')
  assert.equal(
    zaak.situatie().context.feiten.vergaderingen.find((v) => v.datum === '2022-12-22')?.agendaOp,
    '2022-12-15',
  )
  zaak.doe('2022-12-22', 'voorzitter', 'besluit-nemen', TOEKENNEN)
  assert.match(schoolLeest(zaak), /toegekend/)
})

test('a suspension that lasts four weeks is signalled', () => {
  const zaak = besloten({ besluit: 'opschorting', reden: 'navraag', motivering: 'Nog een vraag.' })
  assert.equal(zaak.einde('opgeschort-navraag'), '2023-01-12')
  assert.ok(zaak.naar('2023-01-13').signalen.includes('opgeschort-navraag-verstreken'))
})

for (const [overleg, uiterlijk] of [
  ['2023-03-30', '2023-04-06'],
  ['2023-04-06', '2023-04-17'],
] as const)
  test(`GO-023: the school hears of the meeting of ${overleg} by ${uiterlijk}, and later is signalled`, () => {
    const zaak = ingediend(begin(TLV, '2023-03-20'), '2023-03-20', SBO)
    if (overleg === '2023-04-06')
      zaak
        .doe('2023-03-30', 'voorzitter', 'besluit-nemen', {
          besluit: 'opschorting',
          reden: 'navraag',
          motivering: 'Nog een vraag.',
        })
        .doe('2023-03-30', 'orthopedagoog-swv', 'vastleggen', {
          wat: 'uitgezocht-navraag',
          bevindingen: 'Gedaan.',
        })
    assert.equal(zaak.toestand.agendering?.vergadering, overleg)
    zaak.doe(overleg, 'voorzitter', 'besluit-nemen', TOEKENNEN)
    assert.equal(zaak.einde('bericht-aan-school'), uiterlijk)
    assert.equal(zaak.naar(uiterlijk).termijn('bericht-aan-school')?.verstreken, false)
    const later = zaak.naar(
      `${uiterlijk.slice(0, 8)}${Number(uiterlijk.slice(8)) + 1}`.replace(/-(\d)$/, '-0$1') as Datum,
    )
    assert.equal(later.termijn('bericht-aan-school')?.verstreken, true)
    assert.ok(later.signalen.includes('bericht-aan-school-verstreken'))
  })

test('GO-024: nothing is refused without reasons', () => {
  const zonder = opAgenda().probeer(OVERLEG, 'voorzitter', 'besluit-nemen', {
    besluit: 'afwijzing',
    motivering: '',
  })
  assert.ok(zonder?.velden?.['motivering'])
})

test('GO-025: after a refusal the school informs the parents, and confirms with a date', () => {
  const zaak = besloten(AFWIJZEN)
  const taak = () => zaak.taken.find((t) => t.onderwerp === 'ouders-informeren')
  assert.equal(taak()?.rol, 'ondersteuningscoordinator')
  assert.ok(taak()?.organisatie)
  zaak.doe('2022-12-19', 'ib', 'taak-afhandelen', { taak: 'ouders-informeren' })
  assert.equal(taak(), undefined)
  const afgehandeld = zaak.geschiedenis.find((v) => v.gebeurtenis.soort === 'taak-afgehandeld')?.gebeurtenis
  assert.equal(afgehandeld?.soort === 'taak-afgehandeld' && afgehandeld.inhoud.op, '2022-12-19')
})

test('GO-026: after a refusal the Loket talks with school and parents, and can close that only after both', () => {
  const zaak = besloten(AFWIJZEN)
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'alternatieven'))
  const sluit = () =>
    zaak.probeer('2022-12-20', 'orthopedagoog-swv', 'vastleggen', {
      wat: 'alternatieven',
      uitkomst: 'Begeleiding.',
    })
  assert.match(sluit()?.reden ?? '', /contact met school/)
  zaak.doe('2022-12-19', 'orthopedagoog-swv', 'vastleggen', { wat: 'contact-school', verslag: 'Gebeld.' })
  assert.match(sluit()?.reden ?? '', /contact met ouders/)
  zaak.doe('2022-12-20', 'orthopedagoog-swv', 'vastleggen', { wat: 'contact-ouders', verslag: 'Gebeld.' })
  assert.equal(sluit(), null)
})

test('GO-043: without the kind of TLV nothing is filed', () => {
  const veld = formulierVelden(TLV)['soortTlv']
  assert.deepEqual(veld?.soort === 'keuze' && veld.keuzes.map((k) => k.waarde), ['SO', 'SBO', 'VSO', 'PrO'])
  const zaak = concept({ soortTlv: null })
  assert.match(zaak.probeer(DAG, 'ib', 'indienen')?.reden ?? '', /SO, SBO, VSO of PrO/)
})

test('GO-044: a TLV does not go on by itself; prolonging is an application of its own for the meeting', () => {
  const zaak = besloten()
  zaak.naar('2023-08-15')
  assert.equal(zaak.toestand.besluit?.tot, '2023-07-31')
  assert.match(
    zaak.probeer('2023-07-01', 'administratief-medewerker', 'uitvoering-bijstellen', {
      op: '2023-07-01',
      tot: '2024-07-31',
      inzet: 'Langer.',
      reden: 'Loopt af.',
    })?.reden ?? '',
    /./,
  )
  assert.equal(zaak.toestand.besluit?.tot, '2023-07-31')
  const verlenging = ingediend(begin(TLV_VERLENGING, '2023-05-08'), '2023-05-08', {
    ...SBO,
    huidigeTot: '2023-07-31',
  })
  assert.equal(verlenging.status, 'Op de agenda')
  assert.ok(isWeigering(startZaak(TLV_VERLENGING, verlenging.situatie('moeder').context)))
})

test('GO-062: nothing is in behandeling while something misses', () => {
  const zaak = concept({}, { opp: null }).doe(DAG, 'ib', 'indienen')
  assert.equal(zaak.status, 'Niet in behandeling')
  const toch = zaak.probeer(DAG, 'administratief-medewerker', 'controle-uitvoeren', { uitkomst: 'compleet' })
  assert.ok(toch, 'complete by hand is refused')
  assert.equal(zaak.status, 'Niet in behandeling')
  stuk(zaak, '2022-12-06', 'OPP', { datum: '2022-12-06' }).doe('2022-12-06', 'ib', 'aanvullen')
  assert.deepEqual([zaak.status, zaak.toestand.compleetOp], ['Op de agenda', '2022-12-06'])
})

test('GO-063: without the form of the SWV a file is incomplete, and a TLV without an OPP too', () => {
  assert.deepEqual(mist(concept({}, { formulier: null })), [
    'Aanvraagformulier van het samenwerkingsverband ontbreekt',
  ])
  assert.deepEqual(mist(concept({}, { opp: null })), ['OPP inclusief handelingsdeel ontbreekt'])
})

test('GO-065: only for PrO an intelligence score is needed', () => {
  assert.deepEqual(mist(concept({ soortTlv: 'SBO' })), [])
  assert.deepEqual(mist(concept({ soortTlv: 'PrO' })), ['Vraag niet beantwoord: Intelligentiescore'])
  assert.deepEqual(mist(concept({ soortTlv: 'PrO', intelligentiescore: 71 })), [])
})

test('GO-066: an OPP that does not show the cycle gives a remark and refuses nothing', () => {
  const zaak = opAgenda()
  zaak.doe(DAG, 'administratief-medewerker', 'controlepunt-beantwoorden', {
    punt: 'pdca',
    ja: false,
    opmerking: 'Doelen zijn nog vaag.',
  })
  assert.equal(zaak.status, 'Op de agenda')
  assert.ok(
    signalen(zaak.situatie()).some((s) => /Plan Do Check Act/.test(s.tekst) && s.zwaarte === 'let-op'),
  )
  zaak.doe(OVERLEG, 'voorzitter', 'besluit-nemen', TOEKENNEN)
})

test('GO-067: a mail address without @ and an empty telephone number make it incomplete, with a message', () => {
  assert.deepEqual(mist(concept({ emailOuders: 'ouders.voorbeeld.nl' })), [
    'Het e-mailadres van de ouder(s) klopt niet',
  ])
  assert.deepEqual(mist(concept({ telefoonSchool: '' })), [
    'Vraag niet beantwoord: Telefoonnummer van de school',
  ])
  assert.deepEqual(mist(concept({ adres: '' })), ['Vraag niet beantwoord: Adres van de leerling'])
})

test('GO-068: form and OPP are both signed by the head of the school', () => {
  const zonder = { personen: ['moeder', 'vader'] }
  assert.deepEqual(mist(concept({}, { opp: zonder })), [
    'OPP: handtekening ontbreekt van directeur of bevoegd gezag van de school',
  ])
  assert.deepEqual(mist(concept({}, { formulier: zonder })), [
    'Aanvraagformulier: handtekening ontbreekt van directeur of bevoegd gezag van de school',
  ])
})

test('GO-069, GO-079: both guardians sign, and both the form and the OPP', () => {
  const een = { personen: ['directeur', 'moeder'] }
  assert.deepEqual(mist(concept({}, { formulier: een })), [
    'Aanvraagformulier: handtekening ontbreekt van alle gezaghebbende ouders',
  ])
  const alleenFormulier = concept({}, { opp: { personen: ['directeur'] } })
  assert.deepEqual(mist(alleenFormulier), ['OPP: handtekening ontbreekt van alle gezaghebbende ouders'])
  // The word for the party does not count where two must sign.
  const woord = { personen: ['directeur'], ondertekendDoor: ['ouder'] }
  assert.equal(mist(concept({}, { formulier: woord })).length, 1)
})

test('GO-070: who is twelve on the day of filing signs; a day younger does not', () => {
  const jongere = /de jeugdige \(12 jaar of ouder\)/
  assert.equal(mist(concept({}, {}, '2010-12-05')).filter((m) => jongere.test(m)).length, 2)
  assert.deepEqual(mist(concept({}, {}, '2010-12-06')), [])
})

test('files are named after year, month and subject; another name gives a message', () => {
  const zaak = concept()
  const signaal = () => signalen(zaak.situatie()).filter((s) => s.grond === 'GO-073')
  stuk(zaak, DAG, 'onderzoeksverslag', {
    bestand: '2022-06 Onderzoeksverslag',
    datum: '2022-06-01',
    verslagstatus: 'vastgesteld',
  })
  assert.deepEqual(signaal(), [])
  stuk(zaak, DAG, 'overig', { bestand: 'scan' })
  assert.match(signaal()[0]?.tekst ?? '', /2022-06 Onderzoeksverslag\.pdf/)
})

test('GO-074: a report is final, and at most two years old on the day of filing', () => {
  const metVerslag = (datum: Datum) => {
    const zaak = stuk(concept(), DAG, 'onderzoeksverslag', { datum, verslagstatus: 'vastgesteld' })
    return zaak.doe(DAG, 'ib', 'indienen').signalen.includes('onderzoeksverslag-verlopen')
  }
  assert.deepEqual([metVerslag('2020-12-05'), metVerslag('2020-12-04')], [false, true])
  const verslag = { soort: 'onderzoeksverslag', bestand: 'v', datum: '2022-01-01' }
  const conceptverslag = concept().probeer(DAG, 'ib', 'document-toevoegen', {
    ...verslag,
    verslagstatus: 'concept',
  })
  assert.match(conceptverslag?.reden ?? '', /concept wordt niet geaccepteerd/)
})

test('GO-075: a report of the kernteam about last school year is known as such, another is signalled', () => {
  const over = (datum: Datum) => {
    const zaak = stuk(concept(), DAG, 'kernteamverslag', { datum }).doe(DAG, 'ib', 'indienen')
    return zaak.signalen.includes('kernteamverslag-ander-schooljaar')
  }
  assert.deepEqual(
    [over('2022-07-31'), over('2021-08-01'), over('2021-07-31'), over('2022-08-01')],
    [false, false, true, true],
  )
})

test('GO-076: three kinds of stukken can be added, and none has to', () => {
  const soorten = ['belastbaarheidsverklaring', 'brief-bevoegd-gezag', 'uitdraai-verzuim']
  const zaak = concept()
  assert.deepEqual(mist(zaak), [])
  for (const soort of soorten) stuk(zaak, DAG, soort)
  assert.ok(soorten.every((soort) => zaak.toestand.stukken.some((s) => s.soort === soort)))
})

test('GO-077: after filing the school reads in which meeting it is', () => {
  const zaak = ingediend(begin(TLV, '2022-12-08'), '2022-12-08', SBO)
  assert.match(schoolLeest(zaak), /overleg is op donderdag 15 december 2022/)
})

test('GO-078: nothing is filed before each guardian is on record as knowing of it', () => {
  const zaak = begin(TLV, DAG).doe(DAG, 'ib', 'formulier-invullen', { ...GEGEVENS, ...SBO })
  const weet = (persoon: string) =>
    zaak.doe(DAG, 'ib', 'toestemming-vastleggen', {
      persoon,
      waarvoor: 'op de hoogte van de aanvraag',
      gegeven: true,
      op: '2022-12-01',
    })
  assert.match(zaak.probeer(DAG, 'ib', 'indienen')?.reden ?? '', /iedere gezaghebbende ouder/)
  weet('moeder')
  assert.match(zaak.probeer(DAG, 'ib', 'indienen')?.reden ?? '', /iedere gezaghebbende ouder/)
  weet('vader')
  assert.equal(zaak.probeer(DAG, 'ib', 'indienen'), null)
  assert.deepEqual(
    zaak.toestand.toestemmingen.map((t) => [t.van, t.op]),
    [
      ['moeder', '2022-12-01'],
      ['vader', '2022-12-01'],
    ],
  )
})

test('GO-080: where parents disagree the school applies all the same; they sign to have taken notice', () => {
  const zaak = concept(
    { instemming: 'oneens' },
    { formulier: { personen: ['directeur'] }, opp: { personen: ['directeur'] } },
  )
  assert.deepEqual(mist(zaak), [
    'Aanvraagformulier: handtekening "kennisgenomen" ontbreekt van alle gezaghebbende ouders',
  ])
  for (const persoon of ['moeder', 'vader'])
    zaak.doe(DAG, 'ib', 'ondertekenen', { document: 'aanvraagformulier', persoon, kennisgenomen: true })
  assert.deepEqual(mist(zaak), [])
  zaak.doe(DAG, 'ib', 'indienen')
  assert.equal(zaak.status, 'Op de agenda')
})

test('GO-081: a view of the parents is read by everyone of the meeting before anything is decided', () => {
  const zaak = opAgenda()
  stuk(zaak, '2022-12-06', 'zienswijze', { personen: ['moeder'] })
  zaak.doe('2022-12-07', 'vader', 'zienswijze-geven', { tekst: 'Ik ben het er niet mee eens.' })
  const lezers = ['voorzitter', 'orthopedagoog-swv', 'senior-consulent-tjg', 'administratief-medewerker']
  for (const wie of lezers) {
    const nog = zaak.probeer(OVERLEG, 'voorzitter', 'besluit-nemen', TOEKENNEN)
    assert.match(nog?.reden ?? '', /zienswijze is nog niet door iedereen gelezen/)
    zaak.doe(OVERLEG, wie, 'zienswijze-gelezen')
  }
  assert.equal(zaak.probeer(OVERLEG, 'voorzitter', 'besluit-nemen', TOEKENNEN), null)
})

test('GO-087: an older version of the form is refused with a message', () => {
  const zaak = begin(TLV, DAG)
  const oud = zaak.probeer(DAG, 'ib', 'document-toevoegen', {
    soort: 'aanvraagformulier',
    bestand: 'oud',
    versiedatum: '2021-09-01',
  })
  assert.match(oud?.reden ?? '', /oudere versie van het formulier. De actuele versie is van 24 augustus 2022/)
  assert.deepEqual(zaak.toestand.stukken, [])
})

test('GO-088: an application stands on the way of working of 24 August 2022', () => {
  assert.equal(opAgenda().toestand.procedureversie, '2022-08-24')
  assert.equal(TLV.herkomst.vastgesteld, '24 augustus 2022')
})

test('GO-090: mail that cannot be delivered sends the file back to the school, and nothing is lost', () => {
  const zaak = opAgenda()
  const eerder = zaak.geschiedenis.length
  const brief = zaak.toestand.brieven.find((b) => b.kanaal === 'mail')?.id
  zaak.doe('2022-12-07', 'systeem', 'bezorging-mislukt', { brief })
  assert.equal(zaak.status, 'Niet in behandeling')
  assert.deepEqual(zaak.toestand.ontbreekt, [
    'Een e-mailadres blijkt niet te kloppen: een bericht kon niet worden bezorgd',
  ])
  assert.ok(
    zaak.taken.some((t) => t.onderwerp === 'gegevens-nakijken' && t.rol === 'ondersteuningscoordinator'),
  )
  assert.ok(zaak.toestand.brieven.some((b) => b.brief === 'incompleet' && b.aan.soort === 'organisatie'))
  assert.equal(zaak.toestand.agendering, null)
  assert.ok(zaak.geschiedenis.length > eerder)
  assert.ok(zaak.soorten.includes('geagendeerd'))
})
