// The TLV applications by VSO schools, played on the pure core.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { type Spel, VSO_FORMULIER, speel } from '#test/support/cast.ts'
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
  const bij = (verschilVanInzicht: boolean, stukken: Stuk[] = []) =>
    compleet(
      ingediend(TLV_HERIND, '2023-03-20', '2023-01-10', { antwoorden: { verschilVanInzicht }, stukken }),
      '2023-03-20',
    )
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
