// Letters with one decision that go out on different days: who may know of it, and until when each can object.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alsZaakfeit } from '#db/opslag/zaakfeiten.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Persoonfeit } from '#domein/verloop/opdracht.ts'
import { registratieVan } from '#domein/verloop/toestand.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { BEZWAAR } from '#procedures/gelderse-vallei/bezwaar.ts'
import { TLV_VO } from '#procedures/gelderse-vallei/tlv-vo.ts'
import { type Spel, speel } from '#test/support/cast.ts'

const SYSTEEM: Persoonfeit = {
  id: 'systeem',
  naam: 'Systeem',
  rollen: [{ rol: 'systeem', organisatie: null }],
  disciplines: [],
  werkgever: null,
  werkgeverBestuur: null,
  pool: null,
  kanaal: 'mail',
  heeftMail: true,
}

/** A TLV that was decided on; its letters wait. */
const besloten = () =>
  speel({ mensen: [SYSTEEM] })
    .inBehandeling('2023-01-10')
    .geadviseerd('2023-01-24')
    .geagendeerd('2023-02-06')
    .doe('2023-02-06', 'bestuurder', 'besluit-nemen', {
      besluit: 'toekennen',
      categorie: 'laag',
      tot: '2025-07-31',
      duurmotivering: 'Tot het eind van de onderbouw.',
      motivering: 'Conform advies.',
    })

function verzend(zaak: Spel, op: Datum, aan: string): Spel {
  const brieven = zaak.toestand.brieven.filter((b) => b.brief === 'toekenningsbrief' && b.aan.id === aan)
  return zaak.doe(op, 'secretariaat', 'brief-verzenden', { brieven: brieven.map((b) => b.id) })
}

const feit = ({ toestand }: Spel) =>
  alsZaakfeit({
    id: 'tlv',
    procedure: 'GV-TLV-VO',
    status: toestand.status,
    open: true,
    gestart_op: toestand.gestartOp,
    ingediend_op: toestand.ingediendOp,
    toestand,
  })

/** Whether an objection to it that came in that day is in time. */
function tijdig(zaak: Spel, ontvangenOp: Datum): unknown {
  const bezwaar = speel({
    procedure: BEZWAAR,
    gestart: '2023-02-07',
    door: 'secretariaat',
    feiten: { vanuit: feit(zaak) },
  }).doe('2023-06-01', 'secretariaat', 'vastleggen', {
    wat: 'indiening',
    namens: 'ouders',
    over: 'besluit',
    gronden: 'Geen plek in de buurt.',
    wijze: 'portaal',
    ontvangenOp,
  })
  return registratieVan(bezwaar.toestand, 'indiening')?.velden['tijdig']
}

function ziet(zaak: Spel, wie: string) {
  const { toestand, context } = zaak.situatie(wie)
  return zicht(TLV_VO, toestand, context.door, context.feiten.leerling, context.instellingen)
}

test('the term to object counts from the last letter: nobody is late on a day that their own letter calls in time (Awb 6:7, 6:8)', () => {
  const zaak = besloten()
  verzend(zaak, '2023-02-07', zaak.toestand.aanvrager)
  verzend(zaak, '2023-02-08', 'moeder')
  assert.equal(zaak.einde('bezwaartermijn'), '2023-03-22')
  // The letter for the father still waits: his six weeks have not begun.
  assert.equal(tijdig(zaak, '2023-05-01'), true)
  verzend(zaak, '2023-02-14', 'vader')
  assert.equal(zaak.toestand.bekendgemaaktOp, '2023-02-07')
  assert.equal(zaak.einde('bezwaartermijn'), '2023-03-28')
  assert.equal(tijdig(zaak, '2023-03-28'), true)
  assert.equal(tijdig(zaak, '2023-03-29'), false)
})

test('a letter that could not be delivered is to be sent again: its new date counts, and until then nobody is late', () => {
  const zaak = besloten().doe('2023-02-07', 'secretariaat', 'brief-verzenden')
  const mail = zaak.toestand.brieven.find((b) => b.brief === 'toekenningsbrief' && b.aan.id === 'moeder')?.id
  zaak.doe('2023-02-08', 'systeem', 'bezorging-mislukt', { brief: mail })
  assert.equal(tijdig(zaak, '2023-03-22'), true)
  zaak.doe('2023-02-10', 'secretariaat', 'brief-verzenden', { kanaal: 'post', reden: 'Mail kwam niet aan.' })
  assert.equal(zaak.einde('bezwaartermijn'), '2023-03-24')
  assert.equal(tijdig(zaak, '2023-03-24'), true)
  assert.equal(tijdig(zaak, '2023-03-27'), false)
})

test('a parent sees the decision from their own letter on, not when the school or the other parent has one (Awb 3:41)', () => {
  const zaak = besloten()
  const zien = () => ['moeder', 'vader'].map((wie) => ziet(zaak, wie).besluit)
  verzend(zaak, '2023-02-07', zaak.toestand.aanvrager)
  assert.deepEqual(zien(), [false, false])
  verzend(zaak, '2023-02-08', 'moeder')
  assert.deepEqual(zien(), [true, false])
  assert.ok(!ziet(zaak, 'vader').gebeurtenissen.includes('besluit-genomen'))
  verzend(zaak, '2023-02-14', 'vader')
  assert.deepEqual(zien(), [true, true])
})
