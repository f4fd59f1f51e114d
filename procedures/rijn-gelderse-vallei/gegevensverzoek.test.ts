// RGV-GEGEVENSVERZOEK: what guardians ask about the data of their child, and when it is answered.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin } from '#test/support/rijn.ts'
import { GEGEVENSVERZOEK } from './gegevensverzoek.ts'

test('RGV-467: a request of 05-01-2026 is on record with its day and how it stands', () => {
  const zaak = begin('2026-01-05', { procedure: GEGEVENSVERZOEK, door: 'moeder' })
  assert.ok(zaak.probeer('2026-01-05', 'moeder', 'vastleggen', { wat: 'verzoek', soort: [] }))
  for (const soort of ['inzage', 'correctie', 'kopie'])
    assert.equal(
      begin('2026-01-05', { procedure: GEGEVENSVERZOEK, door: 'moeder' }).probeer(
        '2026-01-05',
        'moeder',
        'vastleggen',
        { wat: 'verzoek', soort: [soort] },
      ),
      null,
      soort,
    )
  zaak.doe('2026-01-05', 'moeder', 'vastleggen', { wat: 'verzoek', soort: ['inzage', 'kopie'] })
  const [verzoek] = zaak.toestand.registraties
  assert.deepEqual(
    [verzoek?.registratie, verzoek?.op, zaak.status],
    ['verzoek', '2026-01-05', 'In behandeling'],
  )
  assert.equal(zaak.einde('antwoordtermijn'), '2026-02-05')
  assert.equal(zaak.aanZet?.rol, 'functionaris-gegevensbescherming')
  const klaar = { wat: 'afhandeling', uitkomst: 'ja', antwoord: 'De moeder heeft alles gezien.' }
  assert.ok(zaak.probeer('2026-01-20', 'ib', 'vastleggen', klaar))
  zaak.doe('2026-01-20', 'sll', 'vastleggen', klaar)
  assert.equal(zaak.status, 'Afgerond')
})
