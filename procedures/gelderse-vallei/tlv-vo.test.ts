// GV-TLV-VO played on the pure core. Each test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GELDERSE_VALLEI } from './swv.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { signalen } from '#domein/zaak/signalen.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { briefVerzenden } from '#domein/fasen/bericht/brief-verzenden.ts'
import { type Toestand, stukkenVan } from '#domein/verloop/toestand.ts'
import { BESTUUR, COMPLEET_FORMULIER, STREEK, type Spel, speel } from '#test/support/cast.ts'
import { TLV_VO } from './tlv-vo.ts'

/** A zaak about to be decided on 6 February 2023, with agreeing advice. */
const teBesluiten = () =>
  speel().inBehandeling('2023-01-10').geadviseerd('2023-01-24').geagendeerd('2023-02-06')
const MIDDEN = {
  categorie: 'midden',
  onderbouwingMidden: 'x',
  onderbouwingBeperking: 'x',
  onderbouwingJeugdhulp: 'x',
}
const TOEKENNING = {
  besluit: 'toekennen',
  categorie: 'laag',
  tot: '2025-07-31',
  duurmotivering: 'Tot het eind van de onderbouw.',
  motivering: 'Conform advies.',
}

test('GV-024: a concept has no status of the desk; filing gives Aanmelding with that date', () => {
  const zaak = speel({ gestart: '2023-01-09' }).volledig('2023-01-09')
  assert.equal(zaak.status, 'Concept')
  zaak.doe('2023-01-10', 'zorgcoordinator', 'indienen')
  assert.equal(zaak.status, 'Aanmelding')
  assert.equal(zaak.toestand.statusSinds, '2023-01-10')
})

test('GV-025: incompleet without saying what is refused; with it the school sees the text', () => {
  const zaak = speel().volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  assert.match(
    zaak.probeer('2023-01-11', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'incompleet' })?.reden ?? '',
    /welke informatie/,
  )
  zaak.doe('2023-01-11', 'secretariaat', 'controle-uitvoeren', {
    uitkomst: 'incompleet',
    ontbreekt: ['OPP handelingsdeel niet ondertekend'],
  })
  assert.equal(zaak.status, 'Dossier incompleet')
  assert.deepEqual(zaak.toestand.ontbreekt, ['OPP handelingsdeel niet ondertekend'])
  assert.equal(zaak.aanZet?.organisatie, STREEK)
})

test('GV-026: the school supplements and offers again; the check is up again', () => {
  const zaak = speel().volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  zaak
    .doe('2023-01-11', 'secretariaat', 'controle-uitvoeren', {
      uitkomst: 'incompleet',
      ontbreekt: ['MDO-verslag'],
    })
    .doe('2023-01-16', 'zorgcoordinator', 'document-toevoegen', { soort: 'MDO-verslag', bestand: 'mdo' })
    .doe('2023-01-16', 'zorgcoordinator', 'aanvullen')
  assert.equal(zaak.status, 'Aanmelding')
  assert.equal(zaak.taken[0]?.naam, 'controle-uitvoeren')
})

test('GV-027: not in behandeling without the signed zienswijze, and the refusal names it', () => {
  const zaak = speel()
    .doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', COMPLEET_FORMULIER)
    .doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
      soort: 'OPP',
      bestand: 'opp',
      datum: '2022-10-01',
      ondertekendDoor: ['school', 'ouder'],
    })
    .doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
      soort: 'ondertekening-aanvraagformulier',
      bestand: 'o',
    })
    .doe('2023-01-10', 'zorgcoordinator', 'indienen')
  const weigering = zaak.probeer('2023-01-11', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
  assert.match(weigering?.reden ?? '', /Zienswijze .* ontbreekt/)
  assert.equal(zaak.status, 'Aanmelding')
})

test('GV-028: the term starts on the day the last stuk came in', () => {
  const zaak = speel()
    .doe('2023-01-05', 'zorgcoordinator', 'formulier-invullen', COMPLEET_FORMULIER)
    .doe('2023-01-05', 'zorgcoordinator', 'document-toevoegen', {
      soort: 'OPP',
      bestand: 'opp',
      datum: '2022-10-01',
      ondertekendDoor: ['school', 'ouder'],
    })
    .doe('2023-01-05', 'zorgcoordinator', 'document-toevoegen', {
      soort: 'ondertekening-aanvraagformulier',
      bestand: 'o',
    })
    .doe('2023-01-05', 'zorgcoordinator', 'indienen')
    .doe('2023-01-06', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'incompleet' })
    .doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
      soort: 'zienswijze',
      bestand: 'z',
      ondertekendDoor: ['jongere'],
    })
    .doe('2023-01-10', 'zorgcoordinator', 'aanvullen')
    .doe('2023-01-12', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
  assert.equal(zaak.toestand.compleetOp, '2023-01-10')
  assert.equal(zaak.einde('beslistermijn'), '2023-03-07')
})

test('the term starts on the day of the last answer or signature that was needed; mending an answer does not move it', () => {
  const met = (open: Record<string, unknown>, getekend = ['ouder']) =>
    speel()
      .doe('2023-01-05', 'zorgcoordinator', 'formulier-invullen', { ...COMPLEET_FORMULIER, ...open })
      .doe('2023-01-05', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'OPP',
        bestand: 'opp',
        datum: '2022-10-01',
        ondertekendDoor: ['school', 'ouder'],
      })
      .doe('2023-01-05', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'zienswijze',
        bestand: 'z',
        ondertekendDoor: getekend,
      })
      .doe('2023-01-05', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'ondertekening-aanvraagformulier',
        bestand: 'o',
      })
      .doe('2023-01-05', 'zorgcoordinator', 'indienen')
  const compleet = (zaak: ReturnType<typeof speel>) =>
    zaak.doe('2023-01-16', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })

  const antwoord = met({ keuzeTlv: '' }).doe('2023-01-11', 'zorgcoordinator', 'formulier-invullen', {
    keuzeTlv: 'Kleine groep.',
  })
  const eerder = antwoord.probeer('2023-01-16', 'secretariaat', 'controle-uitvoeren', {
    uitkomst: 'compleet',
    per: '2023-01-10',
  })
  assert.match(eerder?.reden ?? '', /kwam binnen op 11 januari 2023/)
  antwoord.doe('2023-01-12', 'zorgcoordinator', 'formulier-invullen', { keuzeTlv: 'Kleine groep en rust.' })
  assert.equal(compleet(antwoord).toestand.compleetOp, '2023-01-11')

  const handtekening = met({}, [])
  const [zienswijze] = stukkenVan(handtekening.toestand, 'zienswijze')
  handtekening.doe('2023-01-13', 'zorgcoordinator', 'ondertekenen', {
    document: zienswijze?.id,
    wie: 'ouder',
  })
  assert.equal(compleet(handtekening).toestand.compleetOp, '2023-01-13')
  assert.equal(compleet(met({})).toestand.compleetOp, '2023-01-05')
})

test('GV-029: no expert can be appointed before the zaak is in behandeling', () => {
  const zaak = speel().volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  const wijs = () =>
    zaak.probeer('2023-01-11', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'orthopedagoog',
      als: 'eerste',
    })
  assert.match(wijs()?.reden ?? '', /pas worden ingeschakeld als de aanvraag in behandeling is/)
  zaak.doe('2023-01-11', 'secretariaat', 'controle-uitvoeren', {
    uitkomst: 'incompleet',
    ontbreekt: ['iets'],
  })
  assert.match(wijs()?.reden ?? '', /in behandeling/)
})

test('GV-030: aanhouden needs what, how and until when', () => {
  const zaak = speel().inBehandeling('2023-01-10')
  const zonder = zaak.probeer('2023-01-24', 'procesbegeleider', 'opschorten', {
    informatie: 'Recent verslag',
    wijze: 'gesprek',
  })
  assert.ok(zonder?.velden?.['tot'])
  zaak.doe('2023-01-24', 'procesbegeleider', 'opschorten', {
    informatie: 'Recent verslag',
    wijze: 'gesprek',
    tot: '2023-02-03',
  })
  assert.equal(zaak.status, 'Aanhouden')
})

test('GV-031 GV-214: thirteen days held up move the legal end and the norm with as many days', () => {
  const zaak = speel().inBehandeling('2023-01-10').doe('2023-01-24', 'procesbegeleider', 'opschorten', {
    informatie: 'Verslag',
    wijze: 'documentatie',
    tot: '2023-02-10',
  })
  assert.equal(zaak.termijn('beslistermijn')?.opgeschort, true)
  zaak.doe('2023-02-07', 'zorgcoordinator', 'aanvullen')
  assert.equal(zaak.status, 'In behandeling')
  assert.equal(zaak.termijn('beslistermijn')?.rekening.opgeschorteDagen, 13)
  assert.equal(zaak.einde('beslistermijn'), '2023-03-20')
  assert.equal(zaak.einde('streeftermijn'), '2023-02-20')
})

test('GV-032 GV-315: agenda only with both advices', () => {
  const zaak = speel().inBehandeling('2023-01-10')
  zaak
    .doe('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'orthopedagoog',
      als: 'eerste',
    })
    .doe('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'psycholoog',
      als: 'tweede',
    })
    .doe('2023-01-20', 'orthopedagoog', 'advies-uitbrengen', {
      onafhankelijk: true,
      toekennen: true,
      categorie: 'laag',
      tot: '2025-07-31',
      onderbouwing: 'x',
    })
  assert.match(
    zaak.probeer('2023-01-20', 'procesbegeleider', 'agenderen', { vergadering: '2023-01-23' })?.reden ?? '',
    /tweede deskundige ontbreekt/,
  )
  zaak.doe('2023-01-21', 'psycholoog', 'advies-uitbrengen', {
    onafhankelijk: true,
    toekennen: true,
    categorie: 'laag',
    tot: '2025-07-31',
    onderbouwing: 'y',
  })
  zaak.doe('2023-01-21', 'procesbegeleider', 'agenderen', { vergadering: '2023-01-23' })
  assert.equal(zaak.status, 'Geagendeerd')
})

test('the term to object begins with the letter that tells how to, not with the TLV that was sent a day before', () => {
  const zaak = teBesluiten().doe('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)
  const verzend = (op: Datum, soort: string) =>
    zaak.doe(op, 'secretariaat', 'brief-verzenden', {
      brieven: zaak.toestand.brieven.filter((b) => b.brief === soort).map((b) => b.id),
    })
  verzend('2023-02-07', 'TLV-beschikking')
  assert.equal(zaak.toestand.bekendgemaaktOp, null)
  verzend('2023-02-08', 'toekenningsbrief')
  assert.equal(zaak.toestand.bekendgemaaktOp, '2023-02-08')
})

test('GV-039: a TLV through 31-07-2024 is not closed on 15-07, nor on 01-08 with the evaluation still to do; after that it is', () => {
  const zaak = teBesluiten()
    .doe('2023-02-06', 'bestuurder', 'besluit-nemen', { ...TOEKENNING, tot: '2024-07-31' })
    .doe('2023-02-07', 'secretariaat', 'brief-verzenden')
    .doe('2023-02-13', 'secretariaat', 'plaatsing-vastleggen', { op: '2023-02-13', school: 'VSO' })
  const evaluatie = { taak: 'evaluatie', rol: 'procesbegeleider', uiterlijk: '2024-08-15' }
  assert.equal(
    zaak.probeer('2024-06-03', 'zorgcoordinator', 'taak-toevoegen', evaluatie)?.code,
    'niet-bevoegd',
  )
  assert.ok(
    zaak.probeer('2024-06-03', 'secretariaat', 'taak-toevoegen', { ...evaluatie, uiterlijk: '2024-06-02' })
      ?.velden?.['uiterlijk'],
  )
  zaak.doe('2024-06-03', 'secretariaat', 'taak-toevoegen', evaluatie)
  assert.deepEqual(
    zaak.taken.filter((t) => t.titel === 'Evaluatie houden').map((t) => [t.rol, t.uiterlijk]),
    [['procesbegeleider', '2024-08-15']],
  )
  assert.equal(zaak.probeer('2024-06-03', 'secretariaat', 'taak-toevoegen', evaluatie)?.code, 'taak-al-open')
  const afronden = (op: Datum) => zaak.probeer(op, 'procesbegeleider', 'afronden')?.reden ?? ''
  assert.match(afronden('2024-07-15'), /nog niet verstreken/)
  assert.match(afronden('2024-08-01'), /Er staat nog een taak open: Evaluatie houden/)
  zaak.doe('2024-08-01', 'procesbegeleider', 'taak-afhandelen', { taak: 'evaluatie' })
  assert.equal(afronden('2024-08-01'), '')
  assert.equal(zaak.status, 'Afgerond')
})

test('a task is put on a zaak only while something runs', () => {
  assert.equal(
    teBesluiten().probeer('2023-02-06', 'procesbegeleider', 'taak-toevoegen', {
      taak: 'navragen',
      rol: 'procesbegeleider',
    })?.code,
    'verkeerde-fase',
  )
})

test('GV-041: transitions that the source does not know are refused and the status stays', () => {
  const aanmelding = speel().volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  assert.ok(aanmelding.probeer('2023-01-10', 'procesbegeleider', 'agenderen', { vergadering: '2023-01-23' }))
  assert.equal(aanmelding.status, 'Aanmelding')
  aanmelding.doe('2023-01-11', 'secretariaat', 'controle-uitvoeren', {
    uitkomst: 'incompleet',
    ontbreekt: ['iets'],
  })
  assert.ok(aanmelding.probeer('2023-01-11', 'bestuurder', 'besluit-nemen', TOEKENNING))
  assert.equal(aanmelding.status, 'Dossier incompleet')
  const aangehouden = teBesluiten().doe('2023-02-06', 'procesbegeleider', 'opschorten', {
    informatie: 'x',
    wijze: 'gesprek',
    tot: '2023-02-20',
  })
  assert.match(
    aangehouden.probeer('2023-02-07', 'bestuurder', 'besluit-nemen', TOEKENNING)?.reden ?? '',
    /aangehouden/,
  )
  assert.equal(aangehouden.status, 'Aanhouden')
})

test('GV-043: a missing legal part of the OPP keeps the dossier out of behandeling and is named', () => {
  const zaak = speel().volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  const weigering = zaak.probeer('2023-01-11', 'secretariaat', 'controle-uitvoeren', {
    uitkomst: 'compleet',
    oppOnderbouwing: false,
  })
  assert.match(weigering?.reden ?? '', /belemmerende en bevorderende factoren ontbreekt/)
})

test('GV-177: doubt about which SWV is competent holds the zaak at Aanmelding without a term', () => {
  const zaak = speel()
    .doe('2023-01-09', 'zorgcoordinator', 'formulier-invullen', { bevoegdSwv: 'twijfel' })
    .volledig('2023-01-10')
    .doe('2023-01-10', 'zorgcoordinator', 'indienen')
  // Said no, or not said at all: the doubt stays, and with it the zaak.
  for (const antwoord of [{ bevoegdheid: false }, {}])
    assert.match(
      zaak.probeer('2023-01-11', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet', ...antwoord })
        ?.reden ?? '',
      /welk samenwerkingsverband bevoegd is/,
    )
  assert.equal(zaak.status, 'Aanmelding')
  assert.equal(zaak.einde('beslistermijn'), undefined)
  assert.equal(zaak.aanZet?.rol, 'administratieve-ondersteuning')
  // School and desk both read that it is being found out together, until it is.
  const samen = () => signalen(zaak.situatie('zorgcoordinator')).find((x) => x.code === 'punt-bevoegdheid')
  assert.match(samen()?.tekst ?? '', /^Uitgezocht wordt welk samenwerkingsverband bevoegd is/)
  assert.equal(samen()?.ookSchool, true)
  zaak.doe('2023-01-12', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet', bevoegdheid: true })
  assert.equal(zaak.status, 'In behandeling')
  assert.equal(samen(), undefined)
})

test('GV-175 GV-193: only a regular school of this SWV, for a pupil enrolled there, wherever the pupil lives', () => {
  const aanvrager = {
    id: STREEK,
    naam: 'Streek',
    soort: 'vo-school',
    bestuur: BESTUUR,
    plaats: 'Ede',
    deelnemer: true,
  } as const
  const context = (meer: object) => ({
    ...speel().situatie('zorgcoordinator').context,
    feiten: { ...speel().situatie().context.feiten, ...meer },
  })
  const leerling = speel().situatie().context.feiten.leerling
  assert.ok(leerling)
  assert.ok(!isWeigering(startZaak(TLV_VO, context({ leerling: { ...leerling, woonplaats: 'Arnhem' } }))))
  assert.ok(isWeigering(startZaak(TLV_VO, context({ aanvrager: { ...aanvrager, deelnemer: false } }))))
  assert.ok(isWeigering(startZaak(TLV_VO, context({ aanvrager: { ...aanvrager, soort: 'vso-school' } }))))
})

test('GV-179: the voorzitter cannot decide on one advice', () => {
  const zaak = speel().inBehandeling('2023-01-10')
  zaak
    .doe('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'orthopedagoog',
      als: 'eerste',
    })
    .doe('2023-01-20', 'orthopedagoog', 'advies-uitbrengen', {
      onafhankelijk: true,
      toekennen: true,
      categorie: 'laag',
      tot: '2025-07-31',
      onderbouwing: 'x',
    })
  assert.match(
    zaak.probeer('2023-01-21', 'bestuurder', 'besluit-nemen', TOEKENNING)?.reden ?? '',
    /tweede deskundige ontbreekt/,
  )
})

test('GV-180: an advice to grant without a category cannot be handed in', () => {
  const zaak = speel().inBehandeling('2023-01-10')
  zaak.doe('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
    deskundige: 'orthopedagoog',
    als: 'eerste',
  })
  const weigering = zaak.probeer('2023-01-20', 'orthopedagoog', 'advies-uitbrengen', {
    onafhankelijk: true,
    toekennen: true,
    tot: '2025-07-31',
    onderbouwing: 'x',
  })
  assert.ok(weigering?.velden?.['categorie'])
})

test('GV-181: only the voorzitter decides; procesbegeleider and expert get "niet bevoegd"', () => {
  const zaak = teBesluiten()
  for (const wie of ['procesbegeleider', 'orthopedagoog'])
    assert.match(zaak.probeer('2023-02-06', wie, 'besluit-nemen', TOEKENNING)?.reden ?? '', /niet bevoegd/)
  zaak.doe('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)
  assert.equal(zaak.status, 'TLV afgegeven')
})

test('the directeur-bestuurder has the rights of the voorzitter by function', () => {
  const zaak = teBesluiten()
  assert.equal(zaak.probeer('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING), null)
})

test('granting needs exactly laag, midden or hoog, each with its definition', () => {
  const veld = OPDRACHTEN.get('besluit-nemen')?.velden(TLV_VO, null)['categorie']
  assert.ok(veld?.soort === 'keuze')
  assert.deepEqual(
    veld.keuzes.map((k) => k.waarde),
    ['laag', 'midden', 'hoog'],
  )
  assert.ok(veld.keuzes.every((k) => (k.uitleg ?? '').length > 40))
  const { categorie: _, ...zonder } = TOEKENNING
  assert.ok(teBesluiten().probeer('2023-02-06', 'bestuurder', 'besluit-nemen', zonder)?.velden?.['categorie'])
})

test('GV-188 GV-189: each element of "midden" and the one-to-one support of "hoog" need their own reasons, which are kept', () => {
  const zaak = speel().inBehandeling('2023-01-10')
  zaak.doe('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
    deskundige: 'orthopedagoog',
    als: 'eerste',
  })
  const geeft = (advies: Record<string, unknown>) =>
    zaak.probeer('2023-01-20', 'orthopedagoog', 'advies-uitbrengen', {
      onafhankelijk: true,
      toekennen: true,
      tot: '2025-07-31',
      onderbouwing: 'x',
      ...advies,
    })
  assert.deepEqual(Object.keys(geeft({ categorie: 'hoog' })?.velden ?? {}), ['onderbouwingEenOpEen'])
  const elementen = {
    onderbouwingMidden: 'Elk uur begeleiding in de klas.',
    onderbouwingBeperking: 'Ernstige psychiatrische problematiek.',
    onderbouwingJeugdhulp: 'De hulp moet in de les zijn.',
  }
  for (const element of Object.keys(elementen))
    assert.deepEqual(Object.keys(geeft({ categorie: 'midden', ...elementen, [element]: '' })?.velden ?? {}), [
      element,
    ])
  assert.equal(geeft({ categorie: 'midden', ...elementen }), null)
  const { onderbouwing } = zaak.toestand.adviezen['eerste'] ?? {}
  for (const [element, tekst] of Object.entries(elementen)) assert.equal(onderbouwing?.[element], tekst)
})

test('GV-190: granting without end date or reasons for the duration is refused', () => {
  const { tot: _tot, ...zonderTot } = TOEKENNING
  const { duurmotivering: _m, ...zonderMotief } = TOEKENNING
  assert.ok(teBesluiten().probeer('2023-02-06', 'bestuurder', 'besluit-nemen', zonderTot)?.velden?.['tot'])
  assert.ok(
    teBesluiten().probeer('2023-02-06', 'bestuurder', 'besluit-nemen', zonderMotief)?.velden?.[
      'duurmotivering'
    ],
  )
})

test('GV-191: below IQ 55 departing from the whole school career needs its reasons; 55 is not below', () => {
  const met = (iq: number) =>
    speel()
      .doe('2023-01-09', 'zorgcoordinator', 'formulier-invullen', { iq })
      .inBehandeling('2023-01-10')
      .geadviseerd('2023-01-24')
      .geagendeerd('2023-02-06')
  assert.match(
    met(54).probeer('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)?.reden ?? '',
    /hele schoolloopbaan/,
  )
  assert.equal(
    met(54).probeer('2023-02-06', 'bestuurder', 'besluit-nemen', {
      ...TOEKENNING,
      afwijkingSchoolloopbaan: 'Ontwikkelt zich snel.',
    }),
    null,
  )
  assert.equal(met(55).probeer('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING), null)
  const loopbaan = met(54).doe('2023-02-06', 'bestuurder', 'besluit-nemen', {
    ...TOEKENNING,
    tot: '',
    schoolloopbaan: true,
  })
  assert.equal(loopbaan.toestand.besluit?.tot, '2028-07-31')
})

test('GV-202: each of the required pieces alone keeps the zaak out of behandeling', () => {
  const STUKKEN: Record<string, unknown>[] = [
    { soort: 'OPP', bestand: 'opp', datum: '2022-10-01', ondertekendDoor: ['school', 'ouder'] },
    { soort: 'zienswijze', bestand: 'z', ondertekendDoor: ['ouder'] },
    { soort: 'ondertekening-aanvraagformulier', bestand: 'o' },
  ]
  for (const weg of [0, 1, 2, 3]) {
    const zaak = speel()
    if (weg !== 3) zaak.doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', COMPLEET_FORMULIER)
    for (const [nr, stuk] of STUKKEN.entries())
      if (nr !== weg) zaak.doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', stuk)
    zaak.doe('2023-01-10', 'zorgcoordinator', 'indienen')
    assert.ok(
      zaak.probeer('2023-01-10', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' }),
      `without piece ${weg}`,
    )
    assert.equal(zaak.status, 'Aanmelding')
  }
})

test('GV-203: the questions in the portal and the signed form as PDF are complete on this point', () => {
  const zaak = speel().volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  assert.equal(
    zaak.probeer('2023-01-10', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' }),
    null,
  )
})

test('GV-183 GV-199: the questions about collega-scholen, the choice for a TLV and the involvement must be answered for a complete file', () => {
  for (const veld of ['ontoereikendCollegascholen', 'keuzeTlv', 'betrokkenheidOudersJongere']) {
    const zaak = speel()
      .volledig('2023-01-10')
      .doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', { [veld]: '' })
      .doe('2023-01-10', 'zorgcoordinator', 'indienen')
    const weigering = zaak.probeer('2023-01-10', 'secretariaat', 'controle-uitvoeren', {
      uitkomst: 'compleet',
    })
    assert.match(weigering?.reden ?? '', /Vraag niet beantwoord/, veld)
  }
})

test('GV-204: an OPP evaluated six months before filing is recent, one day more is not', () => {
  const op = (dag: Datum) =>
    speel({ gestart: '2023-03-01' })
      .volledig('2023-03-14', '2022-09-15')
      .doe(dag, 'zorgcoordinator', 'indienen')
  assert.equal(
    op('2023-03-15').probeer('2023-03-20', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' }),
    null,
  )
  assert.match(
    op('2023-03-16').probeer('2023-03-20', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
      ?.reden ?? '',
    /OPP ouder dan 6 maanden/,
  )
})

test('GV-205: one signature under the zienswijze is enough, the young person alone too; none is not', () => {
  const met = (ondertekendDoor: string[]) =>
    speel()
      .doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', COMPLEET_FORMULIER)
      .doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'OPP',
        bestand: 'opp',
        datum: '2022-10-01',
        ondertekendDoor: ['school', 'ouder'],
      })
      .doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'zienswijze',
        bestand: 'z',
        ondertekendDoor,
      })
      .doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'ondertekening-aanvraagformulier',
        bestand: 'o',
      })
      .doe('2023-01-10', 'zorgcoordinator', 'indienen')
      .probeer('2023-01-10', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
  assert.equal(met(['jongere']), null)
  assert.match(met([])?.reden ?? '', /Zienswijze niet ondertekend/)
})

test('question and answer are on the record and the status stays', () => {
  const zaak = speel()
    .inBehandeling('2023-01-10')
    .doe('2023-01-12', 'procesbegeleider', 'vraag-stellen', { tekst: 'Wat is er in Comma geprobeerd?' })
  assert.ok(zaak.taken.some((t) => t.naam === 'vraag-beantwoorden'))
  zaak.doe('2023-01-13', 'zorgcoordinator', 'vraag-beantwoorden', { tekst: 'Niets.' })
  assert.deepEqual(
    zaak.toestand.vragen.map((v) => [v.op, v.antwoordOp]),
    [['2023-01-12', '2023-01-13']],
  )
  assert.equal(zaak.status, 'In behandeling')
})

test('GV-207: an expert employed by the board of the asking school is refused', () => {
  const weigering = speel()
    .inBehandeling('2023-01-10')
    .probeer('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'deskundige-streek',
      als: 'eerste',
    })
  assert.match(weigering?.reden ?? '', /schoolbestuur/)
})

test('GV-208: the author of a stuk and a participant of an MDO cannot advise', () => {
  const opsteller = speel()
    .doe('2023-01-09', 'zorgcoordinator', 'document-toevoegen', {
      soort: 'onderzoeksverslag',
      bestand: 'v',
      opstellers: ['orthopedagoog'],
    })
    .inBehandeling('2023-01-10')
  assert.match(
    opsteller.probeer('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'orthopedagoog',
      als: 'eerste',
    })?.reden ?? '',
    /opsteller/,
  )
  const deelnemer = speel()
    .doe('2023-01-09', 'zorgcoordinator', 'gesprek-vastleggen', {
      gesprek: 'MDO',
      op: '2023-01-09',
      deelnemers: ['psycholoog'],
      verslag: 'x',
    })
    .inBehandeling('2023-01-10')
  assert.match(
    deelnemer.probeer('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'psycholoog',
      als: 'tweede',
    })?.reden ?? '',
    /MDO/,
  )
})

test('GV-014 GV-209: who thought along about this pupil is refused with the fact, for another pupil allowed', () => {
  const feit = { persoon: 'contactpersoon', aard: 'meegedacht', op: '2022-10-05', zaak: null } as const
  for (const als of ['eerste', 'tweede'])
    assert.match(
      speel({ feiten: { betrokkenheid: [feit] } })
        .inBehandeling('2023-01-10')
        .probeer('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
          deskundige: 'contactpersoon',
          als,
        })?.reden ?? '',
      /meegedacht op wo 5 okt 2022/,
    )
  assert.equal(
    speel().inBehandeling('2023-01-10').probeer('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'contactpersoon',
      als: 'eerste',
    }),
    null,
  )
})

test('GV-210: without the declaration to be independent an expert neither accepts nor advises', () => {
  const zaak = speel()
    .inBehandeling('2023-01-10')
    .doe('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'orthopedagoog',
      als: 'eerste',
    })
  const advies = { toekennen: true, categorie: 'laag', tot: '2025-07-31', onderbouwing: 'x' }
  for (const onafhankelijk of [null, false]) {
    assert.ok(
      zaak.probeer('2023-01-13', 'orthopedagoog', 'toewijzing-aanvaarden', { onafhankelijk })?.velden?.[
        'onafhankelijk'
      ],
    )
    assert.ok(
      zaak.probeer('2023-01-13', 'orthopedagoog', 'advies-uitbrengen', { ...advies, onafhankelijk })
        ?.velden?.['onafhankelijk'],
    )
  }
  assert.equal(
    zaak.probeer('2023-01-13', 'orthopedagoog', 'toewijzing-aanvaarden', { onafhankelijk: true }),
    null,
  )
  assert.equal(zaak.probeer('2023-01-13', 'orthopedagoog', 'advies-uitbrengen', advies), null)
})

test('GV-210: involvement that shows later makes the advice lapse and undoes the agenda', () => {
  const zaak = teBesluiten().doe('2023-02-06', 'procesbegeleider', 'betrokkenheid-vastleggen', {
    persoon: 'psycholoog',
    aard: 'behandelaar geweest',
    op: '2022-05-01',
  })
  assert.equal(zaak.toestand.agendering, null)
  assert.equal(zaak.toestand.vervallenAdviezen[0]?.persoon, 'psycholoog')
  assert.equal(zaak.taken[0]?.naam, 'deskundige-toewijzen')
  assert.equal(zaak.status, 'In behandeling')
})

test('GV-211: the expert sees the stukken of the dossier, not the other advice; the discipline is on record', () => {
  const zaak = speel().inBehandeling('2023-01-10').geadviseerd('2023-01-24')
  const s = zaak.situatie('psycholoog')
  const z = zicht(TLV_VO, s.toestand, s.context.door, s.context.feiten.leerling, s.context.instellingen)
  assert.equal(z.stukken.length, 3)
  assert.deepEqual(z.adviezen, ['tweede'])
  assert.equal(zaak.toestand.toewijzingen['tweede']?.discipline, 'kinder- of jeugdpsycholoog')
})

test('GV-212: the norm is four weeks after complete, and passing it gives a signal', () => {
  const zaak = speel().inBehandeling('2023-01-10')
  assert.equal(zaak.einde('streeftermijn'), '2023-02-07')
  assert.ok(!zaak.naar('2023-02-07').signalen.includes('streeftermijn-verstreken'))
  assert.ok(zaak.naar('2023-02-08').signalen.includes('streeftermijn-verstreken'))
})

test('GV-215 GV-216: extended once, by 28 days at most, and only before the end with a notice to school and parents', () => {
  const verleng = (op: Datum, dagen: number) =>
    speel()
      .inBehandeling('2023-01-10')
      .probeer(op, 'procesbegeleider', 'termijn-verlengen', { dagen, reden: 'Ziekte' })
  assert.match(verleng('2023-03-01', 29)?.reden ?? '', /28 dagen/)
  assert.match(verleng('2023-03-08', 28)?.reden ?? '', /verstreken/)
  const zaak = speel()
    .inBehandeling('2023-01-10')
    .doe('2023-03-07', 'procesbegeleider', 'termijn-verlengen', { dagen: 28, reden: 'Ziekte' })
  assert.equal(zaak.einde('beslistermijn'), '2023-04-04')
  assert.deepEqual(
    zaak.toestand.brieven.filter((b) => b.brief === 'verlengingsbericht').map((b) => [b.aan.id, b.stand]),
    [
      [STREEK, 'verzonden'],
      ['moeder', 'verzonden'],
      ['vader', 'verzonden'],
    ],
  )
  assert.match(
    zaak.probeer('2023-03-10', 'procesbegeleider', 'termijn-verlengen', { reden: 'Nog eens' })?.reden ?? '',
    /één keer/,
  )
})

test('GV-217: complete on 1 May has the promise of a decision before the summer holiday, a day later not', () => {
  assert.equal(speel().inBehandeling('2023-05-01', '2023-03-01').einde('garantiedatum'), '2023-07-07')
  assert.equal(speel().inBehandeling('2023-05-02', '2023-03-01').einde('garantiedatum'), undefined)
})

test('GV-219: advices that differ on the category give a signal and open the third place', () => {
  const zaak = speel().inBehandeling('2023-01-10').geadviseerd('2023-01-24', MIDDEN, { categorie: 'laag' })
  assert.ok(zaak.signalen.includes('adviezen-verschillen'))
  assert.equal(
    zaak.probeer('2023-01-25', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'pedagoog',
      als: 'derde',
    }),
    null,
  )
  const gelijk = speel().inBehandeling('2023-01-10').geadviseerd('2023-01-24')
  assert.match(
    gelijk.probeer('2023-01-25', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'pedagoog',
      als: 'derde',
    })?.reden ?? '',
    /verschillen niet/,
  )
})

test('GV-220: the third expert is independent too, and not the first or second', () => {
  const zaak = speel({
    feiten: {
      betrokkenheid: [{ persoon: 'contactpersoon', aard: 'meegedacht', op: '2022-10-05', zaak: null }],
    },
  })
    .inBehandeling('2023-01-10')
    .geadviseerd('2023-01-24', { tot: '2024-07-31' })
  assert.match(
    zaak.probeer('2023-01-25', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'psycholoog',
      als: 'derde',
    })?.reden ?? '',
    /al tweede deskundige/,
  )
  assert.match(
    zaak.probeer('2023-01-25', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'contactpersoon',
      als: 'derde',
    })?.reden ?? '',
    /meegedacht/,
  )
})

test('GV-221: letters within two werkweken after the decision, then a signal for the administration', () => {
  const zaak = speel()
    .inBehandeling('2023-03-20')
    .geadviseerd('2023-03-27')
    .geagendeerd('2023-04-06')
    .doe('2023-04-06', 'bestuurder', 'besluit-nemen', TOEKENNING)
  assert.equal(zaak.einde('afhandeltermijn'), '2023-04-24')
  assert.ok(zaak.naar('2023-04-25').signalen.includes('afhandeltermijn-verstreken'))
})

test('GV-271: no rejection without an announced intention', () => {
  const weigering = teBesluiten().probeer('2023-02-06', 'bestuurder', 'besluit-nemen', {
    besluit: 'afwijzen',
    motivering: 'x',
  })
  assert.match(weigering?.reden ?? '', /na een voornemen/)
})

/** The intention was announced on 14 February 2023, reaction until and including 9 March. */
const voorgenomen = (reactieTot?: Datum) =>
  teBesluiten().doe('2023-02-14', 'bestuurder', 'voornemen-bekendmaken', {
    motivering: 'Regulier kan nog.',
    ...(reactieTot ? { reactieTot } : {}),
  })

test('GV-273: school and both parents get the intention, with a reaction term', () => {
  const zaak = voorgenomen()
  assert.deepEqual(
    zaak.toestand.brieven.filter((b) => b.brief === 'voornemenbrief').map((b) => b.aan.id),
    [STREEK, 'moeder', 'vader'],
  )
  assert.equal(zaak.toestand.voornemen?.reactieTot, '2023-02-28')
})

test('GV-274: a rejection waits for the lapse of the reaction term, or for the hearing that was asked', () => {
  const AFWIJZING = { besluit: 'afwijzen', motivering: 'x' }
  const stil = voorgenomen('2023-03-09')
  assert.match(
    stil.probeer('2023-03-09', 'bestuurder', 'besluit-nemen', AFWIJZING)?.reden ?? '',
    /reageren tot en met/,
  )
  assert.equal(stil.probeer('2023-03-10', 'bestuurder', 'besluit-nemen', AFWIJZING), null)
  assert.equal(stil.status, 'Afgewezen')
  const horen = voorgenomen('2023-03-09').doe('2023-02-21', 'moeder', 'reactie-vastleggen', {
    gehoord: 'mondeling',
  })
  assert.match(
    horen.probeer('2023-03-10', 'bestuurder', 'besluit-nemen', AFWIJZING)?.reden ?? '',
    /na de hoorzitting/,
  )
  horen.doe('2023-03-10', 'procesbegeleider', 'gesprek-vastleggen', {
    gesprek: 'hoorzitting',
    op: '2023-02-28',
    vorm: 'mondeling',
    partijen: ['ouders'],
    verslag: 'Moeder vertelt.',
  })
  assert.equal(horen.probeer('2023-03-10', 'bestuurder', 'besluit-nemen', AFWIJZING), null)
})

test('GV-275: an answer on 21 February to an intention of 14 February stops the clock for 6 days', () => {
  const zaak = voorgenomen('2023-03-09').doe('2023-02-21', 'moeder', 'reactie-vastleggen', {
    gehoord: 'mondeling',
  })
  assert.equal(zaak.termijn('beslistermijn')?.rekening.opgeschorteDagen, 6)
})

test('GV-276: a hearing needs who, date, form and a report', () => {
  const zaak = voorgenomen().doe('2023-02-21', 'moeder', 'reactie-vastleggen', { gehoord: 'mondeling' })
  const horen = { gesprek: 'hoorzitting', op: '2023-02-28', vorm: 'mondeling', partijen: ['ouders'] }
  assert.ok(zaak.probeer('2023-02-28', 'procesbegeleider', 'gesprek-vastleggen', horen)?.velden?.['verslag'])
  assert.match(
    zaak.probeer('2023-02-28', 'procesbegeleider', 'gesprek-vastleggen', {
      ...horen,
      partijen: [],
      verslag: 'x',
    })?.reden ?? '',
    /wie gehoord is/,
  )
  assert.equal(
    zaak.probeer('2023-02-28', 'procesbegeleider', 'gesprek-vastleggen', { ...horen, verslag: 'x' }),
    null,
  )
})

test('after a rejection the contactpersoon has the task to think along', () => {
  const zaak = voorgenomen('2023-03-09').doe('2023-03-10', 'bestuurder', 'besluit-nemen', {
    besluit: 'afwijzen',
    motivering: 'x',
  })
  assert.ok(zaak.taken.some((t) => t.rol === 'contactpersoon' && /passend vervolg/.test(t.titel)))
  assert.equal(zaak.toestand.aanvrager, STREEK)
})

test('the intention is announced by the voorzitter only', () => {
  for (const wie of ['procesbegeleider', 'secretariaat', 'orthopedagoog', 'zorgcoordinator'])
    assert.match(
      teBesluiten().probeer('2023-02-06', wie, 'voornemen-bekendmaken', { motivering: 'x' })?.reden ?? '',
      /niet bevoegd/,
    )
})

test('GV-301: differing advices, a complex file or another view of the parents make it a decision of the directeur-bestuurder, with its reason; an unambiguous one is for the meeting', () => {
  const opAgenda = (
    met: { zienswijzeGelijk?: boolean; tot?: Datum },
    punten = { procesDuidelijk: true, opEenLijn: true, voldoetAanCriteria: true },
  ) => {
    const zaak = speel()
    if (met.zienswijzeGelijk !== undefined)
      zaak.doe('2023-01-09', 'zorgcoordinator', 'formulier-invullen', {
        zienswijzeGelijk: met.zienswijzeGelijk,
      })
    return zaak
      .inBehandeling('2023-01-10')
      .geadviseerd('2023-01-24', met.tot ? { tot: met.tot } : {})
      .doe('2023-02-06', 'procesbegeleider', 'agenderen', { vergadering: '2023-02-06', ...punten })
  }
  const weg = (zaak: Spel) =>
    signalen(zaak.situatie('bestuurder')).find((x) => x.code === 'bijzonder-besluit')?.tekst ?? null
  const besluit = (zaak: Spel, meer = {}) =>
    zaak.doe('2023-02-06', 'bestuurder', 'besluit-nemen', { ...TOEKENNING, ...meer }).toestand.besluit

  const verschil = opAgenda({ tot: '2024-07-31' })
  assert.equal(
    weg(verschil),
    'Dit wordt een besluit van de directeur-bestuurder: de adviezen verschillen op duur.',
  )
  assert.match(
    verschil.probeer('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)?.reden ?? '',
    /Motiveer uw keuze/,
  )
  // A chair to whom it was delegated does not take this one, with the reason and to whom it goes; an ordinary one is theirs.
  const gedelegeerd = verschil.probeer('2023-02-06', 'voorzitter', 'besluit-nemen', {
    ...TOEKENNING,
    motiveringVerschil: 'Langer is nodig.',
  })
  assert.equal(
    gedelegeerd?.reden,
    'Dit is een besluit van de directeur-bestuurder: de adviezen verschillen op duur.',
  )
  assert.match(gedelegeerd.uitweg ?? '', /voor aan de directeur-bestuurder/)
  const genomen = besluit(verschil, { motiveringVerschil: 'Langer is nodig.' })
  assert.match(genomen?.grond ?? '', /directeur-bestuurder/)
  assert.deepEqual(genomen?.bijzonder?.redenen, ['de adviezen verschillen op duur'])
  assert.equal(weg(verschil), null, 'decided')

  const ouders = opAgenda({ zienswijzeGelijk: false })
  assert.match(
    weg(ouders) ?? '',
    /: de zienswijze van de ouder\(s\)\/verzorger\(s\) komt niet overeen met de/,
  )
  assert.equal(ouders.toestand.agendering?.eenduidig, false)
  assert.match(besluit(ouders)?.grond ?? '', /directeur-bestuurder/)

  const complex = opAgenda({}, { procesDuidelijk: false, opEenLijn: true, voldoetAanCriteria: true })
  assert.match(weg(complex) ?? '', /op de vraag "Is het proces duidelijk\?" is het antwoord nee/)
  assert.match(besluit(complex)?.grond ?? '', /directeur-bestuurder/)

  const gewoon = opAgenda({ zienswijzeGelijk: true })
  assert.equal(weg(gewoon), null)
  assert.deepEqual(
    gewoon.taken.map((t) => [t.rol, t.titel]),
    [['voorzitter', 'Bespreken en besluiten in de vergadering (CAT)']],
  )
  const eenduidig = gewoon.doe('2023-02-06', 'voorzitter', 'besluit-nemen', TOEKENNING).toestand.besluit
  assert.doesNotMatch(eenduidig?.grond ?? '', /directeur-bestuurder/)
  assert.equal(eenduidig?.bijzonder, undefined)
})

test('GV-303: only the administrative support or the procesbegeleider can say complete', () => {
  const zaak = speel().volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  for (const wie of ['zorgcoordinator', 'contactpersoon', 'bestuurder'])
    assert.match(
      zaak.probeer('2023-01-10', wie, 'controle-uitvoeren', { uitkomst: 'compleet' })?.reden ?? '',
      /niet bevoegd/,
    )
  assert.equal(
    zaak.probeer('2023-01-10', 'procesbegeleider', 'controle-uitvoeren', { uitkomst: 'compleet' }),
    null,
  )
})

test('GV-184 GV-304: the point about the parents must be answered before the agenda', () => {
  const zaak = speel().volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  zaak
    .doe('2023-01-10', 'secretariaat', 'controle-uitvoeren', {
      uitkomst: 'compleet',
      oudersMeegenomen: false,
    })
    .geadviseerd('2023-01-24')
  assert.match(
    zaak.probeer('2023-01-24', 'procesbegeleider', 'agenderen', { vergadering: '2023-01-30' })?.reden ?? '',
    /staat nog open/,
  )
  zaak.doe('2023-01-25', 'secretariaat', 'controlepunt-beantwoorden', { punt: 'oudersMeegenomen', ja: true })
  assert.equal(
    zaak.probeer('2023-01-25', 'procesbegeleider', 'agenderen', { vergadering: '2023-01-30' }),
    null,
  )
})

test('GV-307: only the procesbegeleider puts on the agenda, and cannot decide', () => {
  const zaak = speel().inBehandeling('2023-01-10').geadviseerd('2023-01-24')
  for (const wie of ['secretariaat', 'bestuurder', 'zorgcoordinator'])
    assert.match(
      zaak.probeer('2023-01-24', wie, 'agenderen', { vergadering: '2023-01-30' })?.reden ?? '',
      /niet bevoegd/,
    )
  zaak.geagendeerd('2023-01-30')
  assert.match(
    zaak.probeer('2023-01-30', 'procesbegeleider', 'besluit-nemen', TOEKENNING)?.reden ?? '',
    /niet bevoegd/,
  )
})

test('GV-309 GV-313: only from the pool, or a registered partner with a discipline', () => {
  const zaak = speel().inBehandeling('2023-01-10')
  assert.match(
    zaak.probeer('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'niet-in-de-pool',
      als: 'eerste',
    })?.reden ?? '',
    /pool/,
  )
  assert.equal(
    zaak.probeer('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'arts',
      als: 'tweede',
    }),
    null,
  )
})

test('GV-310: the first expert is an orthopedagoog or psycholoog', () => {
  const weigering = speel()
    .inBehandeling('2023-01-10')
    .probeer('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', { deskundige: 'arts', als: 'eerste' })
  assert.match(weigering?.reden ?? '', /orthopedagoog/)
})

test('GV-311: two orthopedagogen are refused when the second has none of the named disciplines', () => {
  const weigering = speel()
    .inBehandeling('2023-01-10')
    .probeer('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'orthopedagoog',
      als: 'tweede',
    })
  assert.match(weigering?.reden ?? '', /tweede deskundige is een/)
})

test('GV-317: unambiguous only with four times yes; one no, or one left open, makes it a file to discuss, and saying it is unambiguous does not help', () => {
  const punten = { procesDuidelijk: true, opEenLijn: true, voldoetAanCriteria: true }
  const eenduidig = (een: Record<string, unknown>, met: object) =>
    speel()
      .inBehandeling('2023-01-10')
      .geadviseerd('2023-01-24', een)
      .doe('2023-01-25', 'procesbegeleider', 'agenderen', { vergadering: '2023-01-30', ...met }).toestand
      .agendering?.eenduidig
  assert.equal(eenduidig({}, punten), true)
  for (const punt of Object.keys(punten))
    for (const antwoord of [false, null]) assert.equal(eenduidig({}, { ...punten, [punt]: antwoord }), false)
  // The fourth point is worked out: nobody can answer it by hand.
  assert.equal(eenduidig({ tot: '2024-07-31' }, punten), false)
  const velden = OPDRACHTEN.get('agenderen')?.velden(TLV_VO, null) ?? {}
  assert.deepEqual(Object.keys(velden), ['vergadering', ...Object.keys(punten)])
})

test('GV-323 GV-324: six weeks after the letter, rolling over Tweede Paasdag', () => {
  const verzonden = (op: Datum) =>
    speel({ gestart: '2022-11-01' })
      .inBehandeling('2022-11-21', '2022-10-01')
      .geadviseerd('2022-12-12')
      .geagendeerd('2023-01-09')
      .doe('2023-01-09', 'bestuurder', 'besluit-nemen', TOEKENNING)
      .doe(op, 'secretariaat', 'brief-verzenden')
      .einde('bezwaartermijn')
  assert.equal(verzonden('2023-01-10'), '2023-02-21')
  assert.equal(verzonden('2023-02-27'), '2023-04-11')
})

test('GV-195: an MDO without the contactpersoon gives a signal', () => {
  const mdo = (partijen: string[]) =>
    speel().doe('2023-01-09', 'zorgcoordinator', 'gesprek-vastleggen', {
      gesprek: 'MDO',
      op: '2023-01-09',
      partijen,
      verslag: 'x',
    }).signalen
  assert.ok(mdo(['ouders']).includes('mdo-zonder-contactpersoon'))
  assert.ok(!mdo(['ouders', 'contactpersoon']).includes('mdo-zonder-contactpersoon'))
})

test('GV-194: not telling when the contactpersoon was involved is a point of attention', () => {
  const zaak = speel().volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  assert.ok(!zaak.signalen.includes('contactpersoon-niet-betrokken'))
  const { contactpersoonBetrokkenOp: _, ...zonder } = COMPLEET_FORMULIER
  const leeg = speel()
    .doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', zonder)
    .doe('2023-01-10', 'zorgcoordinator', 'indienen')
  assert.ok(leeg.signalen.includes('contactpersoon-niet-betrokken'))
})

test('GV-035: with the decision the school gets the TLV, both advices and the letter', () => {
  const zaak = teBesluiten()
    .doe('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)
    .doe('2023-02-07', 'secretariaat', 'brief-verzenden')
  const s = zaak.situatie('zorgcoordinator')
  const z = zicht(TLV_VO, s.toestand, s.context.door, s.context.feiten.leerling, s.context.instellingen)
  assert.deepEqual(z.adviezen, ['eerste', 'tweede'])
  const brieven = zaak.toestand.brieven.filter((b) => z.brieven.includes(b.id)).map((b) => b.brief)
  assert.deepEqual(
    brieven.filter((b) => b !== 'ontvangstbevestiging'),
    ['toekenningsbrief', 'TLV-beschikking', 'deskundigenverklaring'],
  )
})

test('every zaak that is open has one party at turn with a next act, along the whole straight line', () => {
  const zaak = speel()
  const beurten: string[] = []
  const let_ = () => beurten.push(`${zaak.aanZet?.rol ?? '-'}: ${zaak.aanZet?.naam ?? '-'}`)
  let_()
  zaak.volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  let_()
  zaak.doe('2023-01-10', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
  let_()
  zaak.geadviseerd('2023-01-24')
  let_()
  zaak.geagendeerd('2023-02-06')
  let_()
  zaak.doe('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)
  let_()
  zaak.doe('2023-02-07', 'secretariaat', 'brief-verzenden')
  let_()
  zaak.doe('2023-02-13', 'secretariaat', 'plaatsing-vastleggen', {
    op: '2023-02-13',
    school: 'VSO De Toekomst',
  })
  let_()
  zaak.doe('2023-02-13', 'secretariaat', 'taak-afhandelen', {
    taak: 'afronding',
    checklijst: ['brieven', 'dossier', 'verzending'],
  })
  let_()
  assert.deepEqual(beurten, [
    'zorgcoordinator: indienen',
    'administratieve-ondersteuning: controle-uitvoeren',
    'procesbegeleider: deskundige-toewijzen',
    'procesbegeleider: agenderen',
    'voorzitter: besluit-nemen',
    'administratieve-ondersteuning: brief-verzenden',
    'administratieve-ondersteuning: plaatsing-vastleggen',
    'administratieve-ondersteuning: taak-afhandelen',
    'administratieve-ondersteuning: afronden',
  ])
})

test('GV-036: with the TLV each parent has a channel and a date in the record of sending', () => {
  const zaak = teBesluiten()
    .doe('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)
    .doe('2023-02-07', 'secretariaat', 'brief-verzenden')
  const brieven = zaak.toestand.brieven.filter(
    (b) => b.brief === 'TLV-beschikking' && b.aan.soort === 'persoon',
  )
  assert.deepEqual(
    brieven.map((b) => [b.aan.id, b.kanaal, b.op]),
    [
      ['moeder', 'mail', '2023-02-07'],
      ['vader', 'post', '2023-02-07'],
    ],
  )
})

test('GV-038: until the letter of rejection was sent to the parents the task stays open at the administration', () => {
  const zaak = voorgenomen('2023-03-09').doe('2023-03-10', 'bestuurder', 'besluit-nemen', {
    besluit: 'afwijzen',
    motivering: 'x',
  })
  const open = () =>
    zaak.taken.some((t) => t.naam === 'brief-verzenden' && t.rol === 'administratieve-ondersteuning')
  assert.ok(open())
  zaak.doe('2023-03-13', 'secretariaat', 'brief-verzenden')
  assert.ok(!open())
})

test('GV-223: post only with a reason; channel and date are on record', () => {
  const zaak = teBesluiten().doe('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)
  assert.ok(
    zaak.probeer('2023-02-07', 'secretariaat', 'brief-verzenden', { kanaal: 'post' })?.velden?.['reden'],
  )
  zaak.doe('2023-02-07', 'secretariaat', 'brief-verzenden', { kanaal: 'post', reden: 'Geen mail gewenst.' })
  const brief = zaak.toestand.brieven.find((b) => b.aan.id === 'moeder')
  assert.deepEqual([brief?.kanaal, brief?.op], ['post', '2023-02-07'])
})

test('GV-196: the report of an MDO is required', () => {
  const mdo = { gesprek: 'MDO', op: '2023-01-09', partijen: ['ouders', 'contactpersoon'] }
  assert.ok(speel().probeer('2023-01-09', 'zorgcoordinator', 'gesprek-vastleggen', mdo)?.velden?.['verslag'])
})

test('GV-270: registering that the supplement came in resumes the term by itself', () => {
  const zaak = speel().inBehandeling('2023-01-10').doe('2023-01-24', 'procesbegeleider', 'opschorten', {
    informatie: 'x',
    wijze: 'gesprek',
    tot: '2023-02-10',
  })
  zaak.doe('2023-02-08', 'procesbegeleider', 'hervatten', { op: '2023-02-07' })
  assert.equal(zaak.einde('beslistermijn'), '2023-03-20')
  assert.equal(zaak.status, 'In behandeling')
})

test('GV-242 GV-269: held up with a letter in the same act, never without an end date', () => {
  const zaak = speel().inBehandeling('2023-01-10')
  assert.ok(
    zaak.probeer('2023-01-24', 'procesbegeleider', 'opschorten', { informatie: 'x', wijze: 'documentatie' })
      ?.velden?.['tot'],
  )
  zaak.doe('2023-01-24', 'procesbegeleider', 'opschorten', {
    informatie: 'x',
    wijze: 'documentatie',
    tot: '2023-02-10',
  })
  assert.ok(
    zaak.toestand.brieven.some(
      (b) => b.brief === 'aanhoudingsbrief' && b.aan.id === STREEK && b.stand === 'verzonden',
    ),
  )
})

test('GV-182: each point of the criterion OPP on the checklist, answered no, or a missing signature keeps the file incomplete with its reason', () => {
  const check = (
    antwoorden: Record<string, unknown>,
    ondertekendDoor = ['school', 'ouder'],
    opp: Datum = '2022-10-01',
  ) => {
    const zaak = speel()
      .doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', COMPLEET_FORMULIER)
      .doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'OPP',
        bestand: 'opp',
        datum: opp,
        ondertekendDoor,
      })
      .doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'zienswijze',
        bestand: 'z',
        ondertekendDoor: ['ouder'],
      })
      .doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'ondertekening-aanvraagformulier',
        bestand: 'o',
      })
      .doe('2023-01-10', 'zorgcoordinator', 'indienen')
    return (
      zaak.probeer('2023-01-10', 'secretariaat', 'controle-uitvoeren', {
        uitkomst: 'compleet',
        ...antwoorden,
      })?.reden ?? 'compleet'
    )
  }
  const ja = { oppUitstroom: true, oppOnderbouwing: true, oppOndersteuning: true }
  assert.equal(check(ja), 'compleet')
  assert.match(check({ ...ja, oppUitstroom: false }), /uitstroombestemming ontbreekt/)
  assert.match(check({ ...ja, oppOnderbouwing: false }), /belemmerende en bevorderende factoren ontbreekt/)
  assert.match(check({ ...ja, oppOndersteuning: false }), /ondersteuning en begeleiding ontbreekt/)
  assert.match(check(ja, ['ouder']), /niet ondertekend door de school/)
  assert.match(check(ja, ['school']), /handelingsdeel niet ondertekend door ouder/)
  assert.match(check(ja, ['school', 'ouder'], '2022-06-01'), /ouder dan 6 maanden/)
})

test('GV-192: that longer TLVs are explored stands on the page, and with an IQ of 70 no TLV for the whole school career without its reasons', () => {
  const pagina = GELDERSE_VALLEI.inhoud.paginas.find((p) => p.naam === 'criteria-tlv')
  assert.match(
    JSON.stringify(pagina),
    /In schooljaar 2022-2023 wordt verder verkend .* niet vanzelf toegepast/,
  )
  const zaak = speel()
    .doe('2023-01-09', 'zorgcoordinator', 'formulier-invullen', { iq: 70 })
    .inBehandeling('2023-01-10')
    .geadviseerd('2023-01-24')
    .geagendeerd('2023-02-06')
  const loopbaan = { ...TOEKENNING, tot: '', schoolloopbaan: true }
  assert.match(
    zaak.probeer('2023-02-06', 'bestuurder', 'besluit-nemen', loopbaan)?.reden ?? '',
    /hele schoolloopbaan is het voorstel bij een IQ onder 55; hier is dat 70/,
  )
  assert.equal(
    zaak.probeer('2023-02-06', 'bestuurder', 'besluit-nemen', {
      ...loopbaan,
      afwijkingSchoolloopbaan: 'Terugkeer is niet te verwachten.',
    }),
    null,
  )
})

test('GV-198: for an MDO in which it is wished to decide, both experts and the chair see the file and must prepare it by the day of the MDO', () => {
  const zaak = speel()
    .inBehandeling('2023-01-10')
    .doe('2023-01-12', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'orthopedagoog',
      als: 'eerste',
    })
    .doe('2023-01-12', 'procesbegeleider', 'gesprek-plannen', {
      gesprek: 'MDO-besluit',
      op: '2023-01-30',
      partijen: ['ouders', 'contactpersoon'],
    })
    // The second expert is appointed after the plan, and has the task too.
    .doe('2023-01-13', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'psycholoog',
      als: 'tweede',
    })
  assert.deepEqual(
    zaak.taken
      .filter((t) => t.titel === 'Dossier voorbereiden voor het MDO')
      .map((t) => `${t.persoon ?? t.rol ?? ''} ${t.uiterlijk ?? ''}`)
      .toSorted(),
    ['orthopedagoog 2023-01-30', 'psycholoog 2023-01-30', 'voorzitter 2023-01-30'],
  )
  for (const wie of ['orthopedagoog', 'psycholoog', 'bestuurder']) {
    const { procedure, toestand, context } = zaak.situatie(wie)
    const ziet = zicht(procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
    assert.equal(ziet.stukken.length, 3, wie)
  }
})

test('GV-197: to decide in the MDO of 12 April 2023 the application is complete on 27 March; on the 28th it cannot be chosen', () => {
  const plan = (compleet: Datum) =>
    speel()
      .inBehandeling(compleet)
      .probeer(compleet, 'procesbegeleider', 'gesprek-plannen', { gesprek: 'MDO-besluit', op: '2023-04-12' })
  assert.equal(plan('2023-03-27'), null)
  assert.match(plan('2023-03-28')?.reden ?? '', /twee werkweken voor het MDO/)
  const nog = speel().probeer('2023-01-05', 'procesbegeleider', 'gesprek-plannen', {
    gesprek: 'MDO-besluit',
    op: '2023-04-12',
  })
  assert.match(nog?.reden ?? '', /alleen als de aanvraag compleet is/)
})

test('GV-195: after an MDO without the parents the point about them is not met, until an MDO with them or a yes of who checks', () => {
  const na = (...gesprekken: Record<string, unknown>[]) => {
    const zaak = speel()
    for (const g of gesprekken)
      zaak.doe('2023-01-09', 'zorgcoordinator', 'gesprek-vastleggen', {
        gesprek: 'MDO',
        op: '2023-01-09',
        verslag: 'Comma en maatwerk zijn afgewogen.',
        ...g,
      })
    return zaak
  }
  const zonder = { partijen: ['contactpersoon', 'leerplicht'] }
  const stil = na(zonder)
  assert.ok(stil.signalen.includes('punt-oudersMeegenomen'))
  stil.inBehandeling('2023-01-10')
  assert.equal(stil.toestand.controlepunten['oudersMeegenomen'], false)
  assert.ok(stil.signalen.includes('punt-oudersMeegenomen'))
  assert.match(
    stil
      .geadviseerd('2023-01-24')
      .probeer('2023-01-24', 'procesbegeleider', 'agenderen', { vergadering: '2023-01-30' })?.reden ?? '',
    /staat nog open: Zijn de ouder\(s\)/,
  )
  for (const met of [
    na(zonder, { partijen: ['ouders', 'contactpersoon'] }),
    na({ partijen: ['contactpersoon'], deelnemers: ['vader'] }),
    na(),
  ]) {
    assert.ok(!met.signalen.includes('punt-oudersMeegenomen'))
    assert.equal(met.inBehandeling('2023-01-10').toestand.controlepunten['oudersMeegenomen'], true)
  }
  const uitdrukkelijk = na(zonder).volledig('2023-01-10').doe('2023-01-10', 'zorgcoordinator', 'indienen')
  uitdrukkelijk.doe('2023-01-10', 'secretariaat', 'controle-uitvoeren', {
    uitkomst: 'compleet',
    oudersMeegenomen: true,
  })
  assert.equal(uitdrukkelijk.toestand.controlepunten['oudersMeegenomen'], true)
})

test('GV-184 GV-304: silence is never a yes: a parent signed the OPP or the zienswijze, or the point stays open', () => {
  // The OPP as a desk could have it that asks no signature of the parents for it.
  const procedure: Procedure = {
    ...TLV_VO,
    dossiereisen: (TLV_VO as Procedure).dossiereisen.map((e) =>
      e.id === 'opp' ? { ...e, handtekeningen: [['school']] } : e,
    ),
  }
  const stil = (opp: readonly string[], zienswijze: readonly string[]) => {
    const zaak = speel({ procedure }).volledig('2023-01-10')
    for (const [soort, ondertekendDoor] of [
      ['OPP', opp],
      ['zienswijze', zienswijze],
    ] as const)
      zaak.doe('2023-01-10', 'zorgcoordinator', 'document-toevoegen', {
        soort,
        bestand: `${soort}-nieuw`,
        ondertekendDoor,
        ...(soort === 'OPP' ? { datum: '2022-10-01' } : {}),
      })
    return zaak
      .doe('2023-01-10', 'zorgcoordinator', 'indienen')
      .doe('2023-01-10', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
      .geadviseerd('2023-01-24')
  }
  const agenderen = (zaak: ReturnType<typeof stil>) =>
    zaak.probeer('2023-01-24', 'procesbegeleider', 'agenderen', { vergadering: '2023-01-30' })
  const open = stil(['school', 'jongere'], ['jongere'])
  assert.equal(open.toestand.controlepunten['oudersMeegenomen'], undefined)
  assert.equal(agenderen(open)?.code, 'controlepunt-open')
  open.doe('2023-01-24', 'secretariaat', 'controlepunt-beantwoorden', { punt: 'oudersMeegenomen', ja: true })
  assert.equal(agenderen(open), null)
  for (const getekend of [stil(['school', 'ouder'], ['jongere']), stil(['school'], ['ouder'])]) {
    assert.equal(getekend.toestand.controlepunten['oudersMeegenomen'], true)
    assert.equal(agenderen(getekend), null)
  }
})

test('only letters for the school wait: there is no channel for parents to choose', () => {
  const velden = (aan: readonly ('organisatie' | 'persoon')[]) =>
    Object.keys(
      briefVerzenden.velden(TLV_VO, {
        brieven: aan.map((soort) => ({
          id: soort,
          brief: 'toekenning',
          stand: 'klaar',
          aan: { soort, id: 'x' },
        })),
      } as unknown as Toestand),
    )
  assert.deepEqual(velden(['organisatie']), ['brieven'])
  assert.deepEqual(velden(['organisatie', 'persoon']), ['brieven', 'kanaal', 'reden'])
})
