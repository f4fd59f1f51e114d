// The zaken behind the departures on a real database: with the day, who put it on record and why.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { OT_PUNTEN } from '#procedures/rijn-gelderse-vallei/tlv-dossier.ts'
import { antwoordenOp } from '#test/support/rijn.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { achterKengetal, kengetallen } from './overzicht.ts'

const DAG: Datum = '2026-02-24'
let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal(DAG, 'RGV')
})
after(() => zaal.sluit())

/** A TLV that is asked for, and a day to begin that the SC found necessary. */
async function afwijking(school: string, leerling: string, ingangsdatum: Datum): Promise<string> {
  const ib = `ib.${school}`
  const zaak = await zaal.start(ib, leerling, 'RGV-TLV')
  const stuk = (soort: string, datum: Datum, meer: Record<string, unknown> = {}) =>
    zaal.stuk(ib, zaak, { soort, datum, ...meer })
  await stuk('aanvraagformulier', '2026-02-17', { ondertekendDoor: ['ouder', 'schoolleiding'] })
  await stuk('OPP', '2026-01-05', { ondertekendDoor: ['ouder'] })
  await stuk('LVS-gegevens', '2026-02-17')
  for (const datum of ['2026-01-06', '2026-02-10'] as const)
    await stuk('OT-verslag', datum, { swvAanwezig: true, punten: OT_PUNTEN.map((p) => p.waarde) })
  await zaal.doe(ib, zaak, 'formulier-invullen', antwoordenOp(DAG))
  await zaal.doe(ib, zaak, 'indienen')
  await zaal.doe('sc', zaak, 'vastleggen', {
    wat: 'instroomafwijking',
    ingangsdatum,
    noodzaak: `Thuis sinds januari, begin op ${ingangsdatum}.`,
    geinformeerdOp: DAG,
  })
  return zaak
}

test('RGV-262: the report of 2025-2026 shows three days to begin that departed, each with the day, the SC and the reason', async () => {
  await afwijking('linde', 'Fay', '2026-03-01')
  await afwijking('linde', 'Fay', '2026-03-16')
  await afwijking('uiterwaard', 'Sem', '2026-04-01')
  const vraag = {
    kengetal: 'afwijkingen',
    procedure: 'RGV-TLV',
    waarde: 'instroomafwijking',
    schooljaar: '2025-2026',
  }
  const overzicht = await kengetallen(zaal.d, await zaal.sessie('bestuurder'), '2025-2026')
  assert.ok(!('soort' in overzicht))
  assert.equal(
    overzicht.regels.find(
      (r) => r.kengetal === vraag.kengetal && r.procedure === vraag.procedure && r.waarde === vraag.waarde,
    )?.tekst,
    '3',
  )
  const achter = await achterKengetal(zaal.d, await zaal.sessie('bestuurder'), vraag)
  assert.ok(!('soort' in achter))
  assert.deepEqual(
    achter.rijen.map((r) => r.datum),
    [DAG, DAG, DAG],
  )
  const redenen = achter.rijen.flatMap((r) => r.redenen)
  assert.deepEqual(
    redenen.map((r) => r.door),
    ['Jolien Brink', 'Jolien Brink', 'Jolien Brink'],
  )
  assert.deepEqual(
    redenen
      .map((r) => r.antwoorden.find((a) => a.label === 'Gevraagde ingangsdatum')?.tekst ?? '')
      .toSorted(),
    ['1 april 2026', '1 maart 2026', '16 maart 2026'],
  )
  assert.ok(redenen.every((r) => r.antwoorden.some((a) => a.tekst.startsWith('Thuis sinds januari'))))

  const school = await achterKengetal(zaal.d, await zaal.sessie('ib.linde'), vraag)
  assert.ok(!('soort' in school))
  assert.deepEqual(
    school.rijen.map((r) => r.redenen),
    [[], []],
    'a school sees its own zaken, without what the SWV put on record',
  )
})
