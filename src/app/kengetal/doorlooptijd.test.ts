// The report on how long decisions took, on a real database: by region, by kind of school, and as a file.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Datum, plusDagen } from '#domein/kern/datum.ts'
import { OT_PUNTEN } from '#procedures/rijn-gelderse-vallei/tlv-dossier.ts'
import { ADVIES, EINDADVIES, SC_JA, SLL_JA, antwoordenOp } from '#test/support/rijn.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { alsCsv } from './csv.ts'
import { kengetallen } from './overzicht.ts'

const DAG: Datum = '2025-12-01'
let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal(DAG, 'RGV')
})
after(() => zaal.sluit())

/** A TLV that waits for the directeur-bestuurder. */
async function voorgelegd(school: string, leerling: string, schoolsoort: 'sbo' | 'so'): Promise<string> {
  const ib = `ib.${school}`
  const zaak = await zaal.start(ib, leerling, 'RGV-TLV')
  const stuk = (soort: string, datum: Datum, meer: Record<string, unknown> = {}) =>
    zaal.stuk(ib, zaak, { soort, datum, ...meer })
  await stuk('aanvraagformulier', plusDagen(DAG, -7), { ondertekendDoor: ['ouder', 'schoolleiding'] })
  await stuk('OPP', plusDagen(DAG, -60), { ondertekendDoor: ['ouder'] })
  await stuk('LVS-gegevens', plusDagen(DAG, -7))
  for (const dagen of [-56, -14])
    await stuk('OT-verslag', plusDagen(DAG, dagen), {
      swvAanwezig: true,
      punten: OT_PUNTEN.map((p) => p.waarde),
    })
  await zaal.doe(ib, zaak, 'formulier-invullen', { ...antwoordenOp(DAG), schoolsoort })
  await zaal.doe(ib, zaak, 'indienen')
  await zaal.doe('sll', zaak, 'controle-uitvoeren', SLL_JA)
  await zaal.doe('sc', zaak, 'vastleggen', SC_JA)
  const uitkomst = { schoolsoort, categorie: schoolsoort === 'so' ? 'laag' : 'sbo' }
  for (const [wie, als] of [
    ['orthopedagoog', 'eerste'],
    ['maatschappelijkwerker', 'tweede'],
  ] as const) {
    await zaal.doe('tla', zaak, 'deskundige-toewijzen', { deskundige: zaal.id(wie), als })
    await zaal.doe(wie, zaak, 'advies-uitbrengen', { ...ADVIES, ...uitkomst })
  }
  await zaal.doe('orthopedagoog', zaak, 'vastleggen', { ...EINDADVIES, ...uitkomst })
  await zaal.doe('tla', zaak, 'vastleggen', { wat: 'voorlegging' })
  return zaak
}

test('RGV-437: the report from 1 August 2025 through 31 July 2026 has the median and the share in time by region and kind of school, and goes out as CSV', async () => {
  // Days until the decision; 56 is the last one in time.
  const zaken = [
    [await voorgelegd('linde', 'Fay', 'sbo'), 50],
    [await voorgelegd('linde', 'Fay', 'sbo'), 56],
    [await voorgelegd('linde', 'Fay', 'so'), 60],
    [await voorgelegd('uiterwaard', 'Sem', 'sbo'), 40],
    // Of the next school year.
    [await voorgelegd('uiterwaard', 'Sem', 'so'), 250],
  ] as const
  for (const [zaak, dagen] of zaken.toSorted(([, a], [, b]) => a - b)) {
    await zaal.naar(plusDagen(DAG, dagen))
    await zaal.doe('bestuurder', zaak, 'besluit-nemen', { besluit: 'afgeven', ondertekend: true })
  }
  const k = await kengetallen(zaal.d, await zaal.sessie('bestuurder'), '2025-2026')
  assert.ok(!('soort' in k))
  assert.deepEqual(
    k.doorlooptijd?.regels.map((r) => [r.naar, r.label, r.aantal, r.mediaan, r.binnenTermijn]),
    [
      ['totaal', 'Alle besluiten', 4, 53, 75],
      ['regio', 'Ede', 3, 56, 66.7],
      ['regio', 'Wageningen/Rhenen', 1, 40, 100],
      ['soort', 'Speciaal basisonderwijs (sbo)', 3, 50, 100],
      ['soort', 'Speciaal onderwijs (so)', 1, 60, 0],
    ],
  )
  const csv = alsCsv(k)
  assert.match(csv, /;"Mediaan van de doorlooptijd";"Ede";"56";"dagen"/)
  assert.match(csv, /;"Binnen de termijn";"Ede";"66,7";"procent"/)
  assert.match(csv, /;"Binnen de termijn";"Speciaal onderwijs \(so\)";"0";"procent"/)

  const school = await kengetallen(zaal.d, await zaal.sessie('ib.linde'), '2025-2026')
  assert.ok(!('soort' in school))
  assert.equal(school.doorlooptijd, null, 'a school reads nothing of others')
})
