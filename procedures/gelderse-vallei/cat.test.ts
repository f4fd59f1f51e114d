// The Commissie Advies en Toewijzing on the pure core: who is asked, what a decision rests on, and what follows it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zicht } from '#domein/zaak/zicht.ts'
import { toegangsrijen } from '#domein/zaak/toegang.ts'
import { speel } from '#test/support/cast.ts'
import { TLV_VO } from './tlv-vo.ts'

const opDeAgenda = () =>
  speel().inBehandeling('2023-01-10').geadviseerd('2023-01-24').geagendeerd('2023-02-06')
const TOEKENNING = {
  besluit: 'toekennen',
  categorie: 'laag',
  tot: '2025-07-31',
  duurmotivering: 'Tot het eind van de onderbouw.',
  motivering: 'Conform advies.',
}

test('GV-305: after the decision the administrative support has the task to round off, with a checklist', () => {
  const zaak = opDeAgenda().doe('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)
  const taak = zaak.toestand.opvolging.find((o) => o.id === 'afronding')
  assert.equal(taak?.rol, 'administratieve-ondersteuning')
  assert.deepEqual(
    taak.checklijst?.map((p) => p.id),
    ['brieven', 'dossier', 'verzending'],
  )
  assert.ok(zaak.taken.some((t) => t.naam === 'taak-afhandelen' && t.onderwerp === 'afronding'))
  const half = zaak.probeer('2023-02-07', 'secretariaat', 'taak-afhandelen', {
    taak: 'afronding',
    checklijst: ['brieven', 'dossier'],
  })
  assert.match(half?.reden ?? '', /Nog niet afgevinkt: alles verzonden/)
  zaak.doe('2023-02-07', 'secretariaat', 'taak-afhandelen', {
    taak: 'afronding',
    checklijst: ['brieven', 'dossier', 'verzending'],
  })
  assert.ok(!zaak.taken.some((t) => t.onderwerp === 'afronding'))
})

test('GV-318: an expert is not in the meeting unless asked, with a reason', () => {
  const zaak = opDeAgenda()
  assert.deepEqual(zaak.toestand.agendering?.genodigden ?? [], [])
  assert.match(
    zaak.probeer('2023-02-06', 'procesbegeleider', 'vergadering-houden', {
      aanwezig: ['bestuurder', 'pedagoog'],
    })?.reden ?? '',
    /alleen op verzoek deel\. Niet uitgenodigd: pedagoog/,
  )
  assert.match(
    zaak.probeer('2023-02-01', 'procesbegeleider', 'genodigde-toevoegen', {
      persoon: 'pedagoog',
      discipline: 'pedagoog',
    })?.velden?.['reden'] ?? '',
    /./,
  )
  zaak.doe('2023-02-01', 'procesbegeleider', 'genodigde-toevoegen', {
    persoon: 'pedagoog',
    discipline: 'pedagoog',
    reden: 'Vragen over de onderbouwing van het tweede advies.',
  })
  zaak.doe('2023-02-06', 'procesbegeleider', 'vergadering-houden', { aanwezig: ['bestuurder', 'pedagoog'] })
})

test('who was asked reads the file until the meeting was held, and no longer', () => {
  const zaak = opDeAgenda().doe('2023-02-01', 'procesbegeleider', 'genodigde-toevoegen', {
    persoon: 'pedagoog',
    discipline: 'pedagoog',
    reden: 'Meedenken.',
  })
  const ziet = () => {
    const { toestand, context } = zaak.situatie('pedagoog')
    const { leerling } = context.feiten
    const vindt = toegangsrijen(TLV_VO, toestand, leerling).some((r) => r.wie === 'pedagoog')
    return [zicht(TLV_VO, toestand, context.door, leerling, context.instellingen).als, vindt]
  }
  assert.deepEqual(ziet(), ['deskundige', true])
  zaak.doe('2023-02-06', 'procesbegeleider', 'vergadering-houden', { aanwezig: ['bestuurder', 'pedagoog'] })
  assert.deepEqual(ziet(), [null, false])
})

test('GV-320: someone from the V(S)O or with other expertise can be asked, with discipline and reason', () => {
  const zaak = opDeAgenda()
  const fout = zaak.probeer('2023-02-01', 'procesbegeleider', 'genodigde-toevoegen', {
    naam: 'Een docent van het VSO',
    reden: 'Kent de doelgroep.',
  })
  assert.ok(fout?.velden?.['discipline'], 'the discipline is asked')
  zaak.doe('2023-02-01', 'procesbegeleider', 'genodigde-toevoegen', {
    naam: 'Een docent van het VSO',
    discipline: 'docent vso',
    reden: 'Kent de doelgroep.',
  })
  zaak.doe('2023-02-02', 'bestuurder', 'genodigde-toevoegen', {
    persoon: 'arts',
    discipline: 'jeugdarts',
    reden: 'Vraag over belastbaarheid.',
  })
  assert.deepEqual(
    zaak.toestand.agendering?.genodigden?.map((g) => [g.naam, g.discipline, g.reden]),
    [
      ['Een docent van het VSO', 'docent vso', 'Kent de doelgroep.'],
      ['arts', 'jeugdarts', 'Vraag over belastbaarheid.'],
    ],
  )
})

test('GV-319: a decision that rests on something said in the meeting is refused until it is in the dossier', () => {
  const zaak = opDeAgenda().doe('2023-01-25', 'procesbegeleider', 'document-toevoegen', {
    soort: 'aanvulling',
    bestand: 'van-voor-de-vergadering',
  })
  const besluit = { ...TOEKENNING, mondelingeAanvulling: true }
  const fout = zaak.probeer('2023-02-06', 'bestuurder', 'besluit-nemen', besluit)
  assert.match(fout?.reden ?? '', /mondelinge aanvulling .* staat nog niet in het dossier/)
  assert.equal(zaak.toestand.besluit, null)
  zaak
    .doe('2023-02-06', 'procesbegeleider', 'document-toevoegen', { soort: 'aanvulling', bestand: 'verslag' })
    .doe('2023-02-06', 'bestuurder', 'besluit-nemen', besluit)
  assert.equal(zaak.status, 'TLV afgegeven')
})

test('the family reads the reasons of a decision in its letter first, and then in the timeline too', () => {
  const zaak = opDeAgenda().doe('2023-02-06', 'bestuurder', 'besluit-nemen', TOEKENNING)
  const ziet = () => {
    const { toestand, context } = zaak.situatie('moeder')
    const z = zicht(TLV_VO, toestand, context.door, context.feiten.leerling, context.instellingen)
    return [z.als, z.besluit, z.gebeurtenissen.includes('besluit-genomen')]
  }
  assert.deepEqual(ziet(), ['gezin', false, false])
  zaak.doe('2023-02-07', 'secretariaat', 'brief-verzenden')
  assert.deepEqual(ziet(), ['gezin', true, true])
})
