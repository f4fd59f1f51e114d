// The key figures of Rijn & Gelderse Vallei, worked out from zaken that are played.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Datum, plusDagen } from '#domein/kern/datum.ts'
import { kengetalfeiten } from '#domein/kengetal/feiten.ts'
import { kengetalregels } from '#domein/kengetal/overzicht.ts'
import { STANDAARDKENGETALLEN } from '#domein/kengetal/standaard.ts'
import type { Spel } from '#test/support/cast.ts'
import { geadviseerd, gecontroleerd, ingediend, opTafel, voorgelegd } from '#test/support/rijn.ts'
import { KENGETALLEN } from './kengetallen.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'
import { TLV } from './tlv.ts'

const ALLE = [...STANDAARDKENGETALLEN, ...KENGETALLEN]
const ONTVANGEN = '2025-12-01'
/** Last day of a term of eight weeks from there. */
const EINDE = '2026-01-26'

/** The facts of a zaak of RGV-TLV, as they are kept. */
const feiten = (zaak: Spel) =>
  kengetalfeiten(ALLE, zaak.situatie()).map((f) => ({ ...f, procedure: TLV.code }))

/** The figures of 2025-2026 as shown, by `figure` or `figure.label`. */
function rapport(zaken: readonly Spel[]): Readonly<Record<string, string>> {
  const opgeteld = zaken.flatMap(feiten).filter((f) => f.datum >= '2025-08-01' && f.datum <= '2026-07-31')
  return Object.fromEntries(
    kengetalregels(ALLE, RIJN_GELDERSE_VALLEI.procedures, opgeteld, false).map((r) => [
      r.label === null ? r.kengetal : `${r.kengetal}.${r.label}`,
      r.tekst,
    ]),
  )
}

const afgeven = (zaak: Spel, op: Datum) =>
  zaak.doe(op, 'bestuurder', 'besluit-nemen', { besluit: 'afgeven', ondertekend: true })

const afgegeven = (op: Datum) => afgeven(opTafel(ONTVANGEN), op)

function nietToegekend(op: Datum): Spel {
  const dag = plusDagen(ONTVANGEN, 14)
  const nee = { toekennen: false }
  return voorgelegd(geadviseerd(gecontroleerd(ingediend(ONTVANGEN), dag), dag, nee, nee), dag, {
    advies: 'niet-toekennen',
  }).doe(op, 'bestuurder', 'besluit-nemen', { besluit: 'niet-toekennen', ondertekend: true })
}

const aangehouden = (op: Datum) =>
  opTafel(ONTVANGEN).doe(op, 'bestuurder', 'besluit-nemen', {
    besluit: 'aanhouden',
    aanhoudgrond: 'regulier',
    gezochteOndersteuning: 'Extra handen in de klas.',
  })

const keer = (aantal: number, maak: () => Spel) => Array.from({ length: aantal }, maak)

/** The days that a zaak adds to a figure. */
const dagen = (zaak: Spel, kengetal: string) => feiten(zaak).find((f) => f.kengetal === kengetal)?.som

test('RGV-204: received on 1 December and decided on 20 February with 24 days held up took 81 days, 57 of them of the term', () => {
  const zaak = opTafel(ONTVANGEN)
    .doe('2025-12-18', 'sll', 'opschorten', {
      reden: 'omissie',
      informatie: 'LVS en OT-verslag',
      wijze: 'documentatie',
      tot: '2026-01-16',
    })
    .doe('2026-01-12', 'ib', 'aanvullen')
    .doe('2026-01-12', 'sll', 'hervatten')
  afgeven(zaak, '2026-02-20')
  assert.equal(zaak.termijn('beslistermijn')?.rekening.opgeschorteDagen, 24)
  assert.deepEqual([dagen(zaak, 'doorlooptijd'), dagen(zaak, 'netto-doorlooptijd')], [81, 57])
  const nu = rapport([zaak])
  assert.deepEqual([nu['doorlooptijd'], nu['netto-doorlooptijd']], ['81 dagen', '57 dagen'])
})

test('RGV-205: decided on 30 January where 26 January was the last day, and nothing was told: one exceeded, by 4 days', () => {
  const zaak = afgegeven('2026-01-30')
  assert.equal(zaak.einde('beslistermijn'), EINDE)
  const nu = rapport([zaak, afgegeven(EINDE)])
  assert.deepEqual([nu['overschrijdingen'], nu['dagen-overschreden']], ['1', '4 dagen'])
  const gemeld = opTafel(ONTVANGEN).doe(EINDE, 'sll', 'termijn-verlengen', {
    tot: '2026-02-16',
    reden: 'Ziekte van een deskundige.',
  })
  assert.equal(rapport([afgeven(gemeld, '2026-01-30')])['overschrijdingen'], '0')
})

test('RGV-203: of twenty files that were decided in 2025-2026 eighteen were in time: 90 procent, and each file has its days', () => {
  const zaken = [...keer(18, () => afgegeven(EINDE)), ...keer(2, () => afgegeven('2026-01-30'))]
  const nu = rapport(zaken)
  assert.deepEqual([nu['behaald'], nu['overschrijdingen']], ['90 procent', '2'])
  assert.deepEqual(
    zaken.map((zaak) => dagen(zaak, 'doorlooptijd')),
    [...Array.from({ length: 18 }, () => 56), 60, 60],
  )
})

test('RGV-439: of forty applications thirty-six were granted: 90 procent, and the three decisions are told apart', () => {
  const nu = rapport([
    ...keer(36, () => afgegeven('2026-01-05')),
    ...keer(3, () => nietToegekend('2026-01-05')),
    aangehouden('2026-01-05'),
  ])
  assert.deepEqual(
    [
      nu['aanvragen'],
      nu['tlv-besluiten.TLV afgegeven'],
      nu['tlv-besluiten.Besluit aangehouden'],
      nu['tlv-besluiten.TLV niet toegekend'],
      nu['afgegeven-aandeel'],
    ],
    ['40', '36', '1', '3', '90 procent'],
  )
})

test('RGV-440: TLVs are counted by the day on which they end, and by period', () => {
  const jong = (op: Datum) => {
    const dag = plusDagen(ONTVANGEN, 14)
    return afgeven(
      voorgelegd(geadviseerd(gecontroleerd(ingediend(ONTVANGEN, { groep: '6' }), dag), dag), dag),
      op,
    )
  }
  const nu = rapport([
    afgegeven('2025-12-29'),
    afgegeven('2025-12-30'),
    afgegeven('2026-01-05'),
    jong('2026-01-05'),
    nietToegekend('2026-01-05'),
  ])
  assert.deepEqual(
    [
      nu['tlv-einddatum'],
      nu['tlv-einddatum.31 juli 2027'],
      nu['tlv-einddatum.31 juli 2028'],
      nu['tlv-periode.1 januari 2026 tot en met 31 juli 2027'],
      nu['tlv-periode.1 mei 2026 tot en met 31 juli 2027'],
      nu['tlv-periode.1 mei 2026 tot en met 31 juli 2028'],
    ],
    ['4', '3', '1', '2', '1', '1'],
  )
})

test('RGV-438: six files were not taken up in 2025-2026, two of them because the OPP was too old', () => {
  const terug = (met: Record<string, unknown>, op: Datum = '2025-12-03') =>
    ingediend(ONTVANGEN).doe(op, 'sll', 'controle-uitvoeren', { uitkomst: 'incompleet', ...met })
  const nu = rapport([
    terug({ redenen: ['opp-te-oud'] }),
    terug({ redenen: ['opp-te-oud', 'ouders'] }),
    terug({ handtekeningen: false }),
    terug({ lvs: false }),
    terug({ ontbreekt: ['Het LVS-overzicht is van een andere leerling'] }),
    // Supplemented and granted since: it was not taken up at first all the same.
    afgeven(
      voorgelegd(
        geadviseerd(
          gecontroleerd(terug({ redenen: ['onderzoek'] }).doe('2025-12-05', 'ib', 'aanvullen'), '2025-12-08'),
          '2025-12-15',
        ),
        '2025-12-15',
      ),
      '2026-01-05',
    ),
    // Of the next school year.
    terug({ redenen: ['opp-te-oud'] }, '2026-08-03'),
  ])
  assert.equal(nu['niet-in-behandeling'], '6')
  assert.deepEqual(
    Object.entries(nu).filter(([naam]) => naam.startsWith('niet-in-behandeling-reden.')),
    [
      ['niet-in-behandeling-reden.Anders', '1'],
      ['niet-in-behandeling-reden.Handtekeningen ontbreken', '1'],
      ['niet-in-behandeling-reden.LVS-gegevens ontbreken', '1'],
      ['niet-in-behandeling-reden.OPP te oud', '2'],
      ['niet-in-behandeling-reden.Onderzoek of behandeling niet recent', '1'],
      ['niet-in-behandeling-reden.Zienswijze of instemming van de ouders ontbreekt', '1'],
    ],
  )
})

test('a reason that is chosen is told to the school as well', () => {
  const zaak = ingediend(ONTVANGEN).doe('2025-12-03', 'sll', 'controle-uitvoeren', {
    uitkomst: 'incompleet',
    redenen: ['opp-te-oud'],
    ontbreekt: ['Het LVS-overzicht is van een andere leerling'],
  })
  assert.deepEqual(zaak.toestand.ontbreekt, ['OPP te oud', 'Het LVS-overzicht is van een andere leerling'])
})
