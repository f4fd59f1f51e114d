// An audit on a real database: a school is given an order to repair, and sees its letter and task and no more.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { werklijst } from '../werk/werklijst.ts'
import { zaakbeeld } from './bekijken.ts'
import { leesBriefinhoud } from './brief.ts'

const SCHOOL = 'zorgcoordinator.werkplaats'
const DIRECTEUR = 'directeur.werkplaats'
let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2022-09-01')
})
after(() => zaal.sluit())

async function beeld(wie: string, zaak: string) {
  const b = await zaakbeeld(zaal.d, await zaal.sessie(wie), zaak)
  return 'soort' in b ? null : b
}

test('the school of the files of an audit gets its letter and its task in the portal; the files and judgements stay with the SWV', async () => {
  const tlv = await zaal.start(SCHOOL, 'Daan', 'GV-TLV-PRO')
  await zaal.doe(SCHOOL, tlv, 'bsn-vastleggen', { bsn: '123456782' })
  await zaal.doe(SCHOOL, tlv, 'formulier-invullen', {
    adviesBasisschool: 'praktijkonderwijs',
    didactischeLeeftijd: 60,
    dle: 'rekenen 25',
    leerachterstanden: 'Rekenen.',
    sociaalEmotioneel: 'Geen.',
    huidigePlaatsing: 'basisonderwijs',
    instrumenten: ['Intelligentietest'],
    onderzoekBevestigd: true,
    deskundige1: 'A. Deskundige',
    discipline1: ['orthopedagoog'],
    steunt1: true,
    deskundige2: 'B. Deskundige',
    discipline2: ['arts'],
    steunt2: true,
    oudersGeinformeerd: true,
    zienswijzeOuders: 'Eens.',
  })
  await zaal.doe(SCHOOL, tlv, 'indienen')
  await zaal.doe('secretariaat', tlv, 'besluit-nemen', { besluit: 'omzetten' })
  const audit = await zaal.start('procesbegeleider', '', 'GV-PRO-AUDIT')
  const leg = (met: Record<string, unknown>) => zaal.doe('procesbegeleider', audit, 'vastleggen', met)
  await leg({ wat: 'steekproef', percentage: 10 })
  await leg({
    wat: 'oordeel',
    dossier: tlv,
    procedureGevolgd: 'voldoet',
    inhoudDossier: 'voldoet-niet',
    kwaliteitAdvies: 'voldoet',
  })
  await leg({ wat: 'uitkomst', uitkomst: 'voldoet-niet' })
  assert.equal(await beeld(SCHOOL, audit), null)
  await leg({ wat: 'herstelopdracht', opdracht: 'Dossiers aanvullen.', uiterlijk: '2022-11-01' })

  const swv = await beeld('procesbegeleider', audit)
  assert.deepEqual(
    swv?.brieven.map((b) => [b.naam, b.aan]),
    [['Herstelopdracht', 'PrO-school De Werkplaats']],
  )
  assert.ok(swv?.traject?.registraties.at(-1)?.antwoorden.some((a) => a.tekst === 'PrO-school De Werkplaats'))
  const school = await beeld(SCHOOL, audit)
  assert.deepEqual(
    [school?.als, school?.procedure.naam, school?.traject, school?.gesprekken, school?.tijdlijn],
    ['betrokken', 'Audit van de dossiers bij de TLV-PrO', null, [], []],
  )
  // Its own turn, and not the course of the audit or what may follow for another school.
  assert.deepEqual(
    [school?.aanZet?.wie, school?.aanZet?.uiterlijk, school?.route],
    ['PrO-school De Werkplaats', '2022-11-01', []],
  )
  assert.deepEqual(
    school?.taken.map((t) => [t.naam, t.wie, t.uiterlijk, t.mijn]),
    [['taak-afhandelen', 'PrO-school De Werkplaats', '2022-11-01', true]],
  )
  assert.deepEqual(
    school?.mogelijkheden.map((m) => m.naam),
    ['taak-afhandelen'],
  )
  const id = school?.brieven[0]?.id ?? ''
  const brief = await leesBriefinhoud(zaal.d, await zaal.sessie(SCHOOL), audit, id)
  assert.match(JSON.stringify(brief), /Dossiers aanvullen\..*1 november 2022/)
  // The head of the school reads along; another school does not know of it.
  assert.equal((await beeld(DIRECTEUR, audit))?.als, 'betrokken')
  assert.equal(await beeld('zorgcoordinator.streek', audit), null)
  const werk = await werklijst(zaal.d, await zaal.sessie(SCHOOL), { weergave: 'mijn' })
  assert.ok(werk.rijen.some((r) => r.zaak === audit && r.uiterlijk === '2022-11-01'))

  await zaal.doe(SCHOOL, audit, 'taak-afhandelen', { taak: 'herstel', toelichting: 'Aangevuld.' })
  assert.deepEqual((await beeld(SCHOOL, audit))?.taken, [])
})
