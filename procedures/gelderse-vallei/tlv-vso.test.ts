// The TLV applications by VSO schools, played on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { type Spel, VSO_FORMULIER, speel } from '#test/support/cast.ts'
import { isVerlenging, opVolgorde } from '#domein/procedure/voorrang.ts'
import { TLV_VO } from './tlv-vo.ts'
import { TLV_HERIND, TLV_TUSSEN, TLV_VSO_BUITEN } from './tlv-vso.ts'

type Stuk = Record<string, unknown>

/** An application of a procedure, filed on a day with this OPP and these further stukken and answers. */
function ingediend(
  procedure: Procedure,
  op: Datum,
  opp: Datum | null,
  meer: { antwoorden?: Record<string, unknown>; stukken?: Stuk[] } = {},
): Spel {
  const zaak = speel({ procedure, gestart: op })
  zaak.doe(op, 'zorgcoordinator', 'formulier-invullen', { ...VSO_FORMULIER, ...meer.antwoorden })
  if (opp)
    zaak.doe(op, 'zorgcoordinator', 'document-toevoegen', {
      soort: 'OPP',
      bestand: 'opp',
      datum: opp,
      ondertekendDoor: ['school', 'ouder'],
    })
  for (const stuk of meer.stukken ?? []) zaak.doe(op, 'zorgcoordinator', 'document-toevoegen', stuk)
  return zaak.doe(op, 'zorgcoordinator', 'indienen')
}
const compleet = (zaak: Spel, op: Datum): string =>
  zaak.probeer(op, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })?.reden ?? 'compleet'
const GEDRAG: Stuk = { soort: 'zienswijze-gedragsdeskundige', bestand: 'gedrag' }
const ZIENSWIJZE: Stuk = { soort: 'zienswijze', bestand: 'zienswijze', ondertekendDoor: ['ouder'] }

test('GV-247: with an OPP of three months one document is enough, and no application form is asked', () => {
  const zaak = ingediend(TLV_HERIND, '2023-03-20', '2022-12-20')
  assert.equal(compleet(zaak, '2023-03-20'), 'compleet')
  assert.equal(zaak.toestand.stukken.length, 1)
  assert.ok(!TLV_HERIND.dossiereisen.some((e) => e.stuk === 'ondertekening-aanvraagformulier'))
})

test('GV-232: an OPP evaluated a year before filing counts with a current view; a day older does not', () => {
  const met = (opp: Datum) =>
    compleet(ingediend(TLV_HERIND, '2023-01-25', opp, { stukken: [GEDRAG] }), '2023-01-25')
  assert.equal(met('2022-01-25'), 'compleet')
  assert.match(met('2022-01-24'), /OPP ouder dan een jaar/)
})

test('GV-233: older than six months needs the current view of the behaviourist', () => {
  const zonder = (opp: Datum) => compleet(ingediend(TLV_HERIND, '2023-03-20', opp), '2023-03-20')
  assert.equal(zonder('2022-09-20'), 'compleet')
  assert.match(zonder('2022-09-19'), /zienswijze van de gedragsdeskundige .* ontbreekt/)
})

test('GV-234: evaluated in the previous school year needs it too, though younger than six months', () => {
  assert.match(compleet(ingediend(TLV_HERIND, '2022-09-20', '2022-06-15'), '2022-09-20'), /gedragsdeskundige/)
  assert.equal(
    compleet(ingediend(TLV_HERIND, '2022-09-20', '2022-06-15', { stukken: [GEDRAG] }), '2022-09-20'),
    'compleet',
  )
})

test('GV-185 GV-235: the view of the parents is asked only when they differ, and then must be signed', () => {
  const bij = (verschilVanInzicht: boolean | null, stukken: Stuk[] = []) =>
    compleet(
      ingediend(TLV_HERIND, '2023-03-20', '2023-01-10', { antwoorden: { verschilVanInzicht }, stukken }),
      '2023-03-20',
    )
  assert.match(bij(null), /Vraag niet beantwoord: Is er verschil van inzicht/)
  assert.equal(bij(false), 'compleet')
  assert.match(bij(true), /Zienswijze .* ontbreekt/)
  assert.match(bij(true, [{ ...ZIENSWIJZE, ondertekendDoor: [] }]), /niet ondertekend/)
  assert.equal(bij(true, [ZIENSWIJZE]), 'compleet')
})

test('GV-248: the argued choice and the involvement are required', () => {
  for (const veld of ['keuzeTlv', 'betrokkenheidOudersJongere'])
    assert.match(
      compleet(
        ingediend(TLV_HERIND, '2023-03-20', '2023-01-10', { antwoorden: { [veld]: '' } }),
        '2023-03-20',
      ),
      /Vraag niet beantwoord/,
    )
})

test('GV-176: earlier TLV of this SWV, or a first admission of who lives here; otherwise refused', () => {
  const met = (
    procedure: Procedure,
    grondslag: string,
    woonplaats: string,
    extra: Record<string, unknown> = {},
  ) => {
    const leerling = speel().situatie().context.feiten.leerling
    assert.ok(leerling)
    const zaak = speel({ procedure, feiten: { leerling: { ...leerling, woonplaats } } })
    zaak.doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', { ...VSO_FORMULIER, grondslag, ...extra })
    return zaak.probeer('2023-01-10', 'zorgcoordinator', 'indienen')?.reden ?? 'ingediend'
  }
  assert.match(met(TLV_HERIND, 'anders', 'Arnhem'), /niet bevoegd/)
  assert.equal(met(TLV_HERIND, 'eerdere-tlv', 'Arnhem'), 'ingediend')
  assert.equal(
    met(TLV_VSO_BUITEN, 'eerste-aanmelding', 'Wageningen', { telefonischContactOp: '2023-01-05' }),
    'ingediend',
  )
  assert.match(
    met(TLV_VSO_BUITEN, 'eerste-aanmelding', 'Arnhem', { telefonischContactOp: '2023-01-05' }),
    /niet bevoegd/,
  )
})

test('GV-252: when the experts differ a third advice is required here before a decision', () => {
  const zaak = ingediend(TLV_HERIND, '2023-03-20', '2023-01-10')
  zaak
    .doe('2023-03-20', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
    .geadviseerd('2023-03-27', { tot: '2024-07-31' })
    .geagendeerd('2023-04-03')
  const besluit = {
    besluit: 'toekennen',
    categorie: 'laag',
    tot: '2025-07-31',
    duurmotivering: 'x',
    motivering: 'y',
    motiveringVerschil: 'z',
  }
  assert.match(
    zaak.probeer('2023-04-03', 'bestuurder', 'besluit-nemen', besluit)?.reden ?? '',
    /Eerst is een aanvullend advies nodig/,
  )
  zaak
    .doe('2023-04-03', 'procesbegeleider', 'deskundige-toewijzen', { deskundige: 'pedagoog', als: 'derde' })
    .doe('2023-04-04', 'pedagoog', 'advies-uitbrengen', {
      onafhankelijk: true,
      toekennen: true,
      categorie: 'laag',
      tot: '2025-07-31',
      onderbouwing: 'x',
    })
  assert.equal(zaak.probeer('2023-04-04', 'bestuurder', 'besluit-nemen', besluit), null)
})

test('GV-253: tussentijdse instroom only after contact between school and SWV', () => {
  const met = (contactOp: string) => {
    const zaak = speel({ procedure: TLV_TUSSEN }).doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', {
      ...VSO_FORMULIER,
      contactOp,
    })
    return zaak.probeer('2023-01-10', 'zorgcoordinator', 'indienen')?.reden ?? 'ingediend'
  }
  assert.match(met(''), /wanneer er contact was/)
  assert.equal(met('2022-11-03'), 'ingediend')
})

const BUITEN = {
  variant: 'nieuw',
  telefonischContactOp: '2023-01-05',
  telefonischContact: 'Besproken.',
  vsoBestPassend: 'Daarom.',
  inspanningen: 'Veel.',
}

test('GV-262: the telephone contact is required in this procedure', () => {
  const zaak = speel({ procedure: TLV_VSO_BUITEN }).doe(
    '2023-01-10',
    'zorgcoordinator',
    'formulier-invullen',
    { ...VSO_FORMULIER, ...BUITEN, telefonischContactOp: '' },
  )
  assert.match(zaak.probeer('2023-01-10', 'zorgcoordinator', 'indienen')?.reden ?? '', /telefonisch contact/)
})

test('GV-178 GV-263: a new application without the view of the behaviourist is incomplete', () => {
  const zaak = ingediend(TLV_VSO_BUITEN, '2023-01-10', '2022-12-10', {
    antwoorden: BUITEN,
    stukken: [{ soort: 'ondertekening-aanvraagformulier', bestand: 'o' }],
  })
  assert.match(compleet(zaak, '2023-01-10'), /gedragsdeskundige/)
})

test('GV-264: a herindicatie asks no application form; a new application without it is incomplete', () => {
  const herindicatie = ingediend(TLV_VSO_BUITEN, '2023-01-10', '2022-12-10', {
    antwoorden: { ...BUITEN, variant: 'herindicatie' },
  })
  assert.equal(compleet(herindicatie, '2023-01-10'), 'compleet')
  const nieuw = ingediend(TLV_VSO_BUITEN, '2023-01-10', '2022-12-10', {
    antwoorden: BUITEN,
    stukken: [GEDRAG],
  })
  assert.match(compleet(nieuw, '2023-01-10'), /Ondertekening van het aanvraagformulier ontbreekt/)
})

test('GV-249 GV-267: only a complete file is taken up, from the day of the last piece; what is missing is asked of the asking school', () => {
  for (const [procedure, antwoorden] of [
    [TLV_HERIND, {}],
    [TLV_VSO_BUITEN, { ...BUITEN, variant: 'herindicatie' }],
  ] as const) {
    const zaak = ingediend(procedure, '2023-01-10', null, { antwoorden })
    const deskundige = { deskundige: 'orthopedagoog', als: 'eerste' }
    assert.match(
      zaak.probeer('2023-01-10', 'procesbegeleider', 'deskundige-toewijzen', deskundige)?.reden ?? '',
      /pas worden ingeschakeld als de aanvraag in behandeling is/,
    )
    assert.match(compleet(zaak, '2023-01-11'), /OPP ontbreekt/)
    zaak.doe('2023-01-11', 'secretariaat', 'controle-uitvoeren', {
      uitkomst: 'incompleet',
      ontbreekt: ['OPP'],
    })
    assert.equal(zaak.status, 'Dossier incompleet')
    assert.equal(zaak.aanZet?.rol, 'zorgcoordinator')
    assert.equal(zaak.einde('beslistermijn'), undefined)
    zaak
      .doe('2023-01-18', 'zorgcoordinator', 'document-toevoegen', {
        soort: 'OPP',
        bestand: 'opp',
        datum: '2022-12-20',
        ondertekendDoor: ['school', 'ouder'],
      })
      .doe('2023-01-18', 'zorgcoordinator', 'aanvullen')
      .doe('2023-01-20', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
    assert.equal(zaak.toestand.compleetOp, '2023-01-18')
    assert.equal(zaak.status, 'In behandeling')
    assert.equal(zaak.einde('beslistermijn'), '2023-03-15')
  }
})

test('GV-250: two experts of the SWV advise; who is not in the pool must be registered as partner first', () => {
  const zaak = ingediend(TLV_HERIND, '2023-01-10', '2022-12-10').doe(
    '2023-01-10',
    'secretariaat',
    'controle-uitvoeren',
    { uitkomst: 'compleet' },
  )
  const plaatsen = TLV_HERIND.route.flatMap((f) => (f.soort === 'advies' ? f.plaatsen : []))
  assert.deepEqual(
    plaatsen.filter((p) => p.verplicht).map((p) => p.id),
    ['eerste', 'tweede'],
  )
  const wijs = (deskundige: string, als: string) =>
    zaak.probeer('2023-01-11', 'procesbegeleider', 'deskundige-toewijzen', { deskundige, als })?.reden ?? 'ja'
  assert.match(
    wijs('niet-in-de-pool', 'eerste'),
    /niet in de pool van deskundigen en is geen geregistreerde partner/,
  )
  assert.equal(wijs('orthopedagoog', 'eerste'), 'ja')
  assert.equal(wijs('arts', 'tweede'), 'ja')
})

test('GV-261: a VSO school outside the SWV files both variants; a vo-school cannot', () => {
  const van = (soort: 'vso-school' | 'vo-school', variant: string) => {
    const { aanvrager } = speel({ procedure: TLV_VSO_BUITEN }).situatie().context.feiten
    assert.ok(aanvrager)
    try {
      const zaak = speel({
        procedure: TLV_VSO_BUITEN,
        feiten: { aanvrager: { ...aanvrager, soort, deelnemer: soort === 'vo-school' } },
      }).doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', { ...VSO_FORMULIER, ...BUITEN, variant })
      return zaak.probeer('2023-01-10', 'zorgcoordinator', 'indienen')?.reden ?? 'ingediend'
    } catch (fout) {
      return (fout as Error).message
    }
  }
  for (const variant of ['nieuw', 'herindicatie']) {
    assert.equal(van('vso-school', variant), 'ingediend')
    assert.match(van('vo-school', variant), /een vo-school kan dat niet/)
  }
})

test('GV-266: an expert who advises against what the school asks must say whether an MDO makes sense and why; it is kept', () => {
  const zaak = ingediend(TLV_VSO_BUITEN, '2023-01-10', '2022-12-10', {
    antwoorden: { ...BUITEN, variant: 'herindicatie' },
  })
    .doe('2023-01-10', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })
    .doe('2023-01-11', 'procesbegeleider', 'deskundige-toewijzen', {
      deskundige: 'orthopedagoog',
      als: 'eerste',
    })
  const advies = { onafhankelijk: true, toekennen: false, onderbouwing: 'Regulier kan weer.' }
  const breng = (meer: Record<string, unknown>) =>
    zaak.probeer('2023-01-16', 'orthopedagoog', 'advies-uitbrengen', { ...advies, ...meer })
  assert.deepEqual(Object.keys(breng({})?.velden ?? {}), ['mdoZinvol', 'mdoWaarom'])
  assert.deepEqual(Object.keys(breng({ mdoZinvol: false })?.velden ?? {}), ['mdoWaarom'])
  assert.equal(breng({ mdoZinvol: false, mdoWaarom: 'Iedereen is al gehoord.' }), null)
  const { onderbouwing } = zaak.toestand.adviezen['eerste'] ?? {}
  assert.equal(onderbouwing?.['mdoZinvol'], 'nee')
  assert.equal(onderbouwing?.['mdoWaarom'], 'Iedereen is al gehoord.')
})

test('GV-266: when parents see it differently the contactpersoon records whether an MDO makes sense', () => {
  const zaak = ingediend(TLV_VSO_BUITEN, '2023-01-10', '2022-12-10', {
    antwoorden: { ...BUITEN, variant: 'herindicatie', verschilVanInzicht: true },
    stukken: [ZIENSWIJZE],
  }).doe('2023-01-10', 'zorgcoordinator', 'vastleggen', { wat: 'verschil-gemeld', op: '2023-01-10' })
  const bezien = () => zaak.taken.some((t) => t.rol === 'contactpersoon' && /MDO .* zinvol/.test(t.titel))
  assert.ok(bezien())
  const leg = (met: Record<string, unknown>) =>
    zaak.probeer('2023-01-12', 'contactpersoon', 'vastleggen', {
      wat: 'mdo-afweging',
      op: '2023-01-12',
      ...met,
    })
  assert.deepEqual(Object.keys(leg({})?.velden ?? {}), ['mdoZinvol', 'mdoWaarom'])
  assert.equal(leg({ mdoZinvol: true, mdoWaarom: 'De ouders willen erover praten.' }), null)
  assert.ok(!bezien())
})

test('with precedence new applications complete after 1 May go before renewals; without it the day of completeness counts', () => {
  const punt = (naam: string, procedure: Procedure, compleetOp: Datum, variant?: string) => ({
    naam,
    compleetOp,
    verlenging: isVerlenging(procedure, variant ? { variant } : {}),
  })
  const volgorde = (punten: ReturnType<typeof punt>[], voorrang: boolean) =>
    opVolgorde(punten, voorrang).map((p) => p.naam)
  const binnen = [
    punt('nieuw 12 mei', TLV_VO, '2023-05-12'),
    punt('herindicatie 3 mei', TLV_HERIND, '2023-05-03'),
    punt('nieuw 10 mei', TLV_TUSSEN, '2023-05-10'),
    punt('herindicatie 20 april', TLV_HERIND, '2023-04-20'),
  ]
  assert.deepEqual(volgorde(binnen, true), [
    'herindicatie 20 april',
    'nieuw 10 mei',
    'nieuw 12 mei',
    'herindicatie 3 mei',
  ])
  assert.deepEqual(volgorde(binnen, false), [
    'herindicatie 20 april',
    'herindicatie 3 mei',
    'nieuw 10 mei',
    'nieuw 12 mei',
  ])
  const buiten = [
    punt('verlenging', TLV_VSO_BUITEN, '2023-05-03', 'herindicatie'),
    punt('nieuw', TLV_VSO_BUITEN, '2023-05-10', 'nieuw'),
  ]
  assert.deepEqual(volgorde(buiten, true), ['nieuw', 'verlenging'])
  assert.deepEqual(volgorde(buiten, false), ['verlenging', 'nieuw'])
})
