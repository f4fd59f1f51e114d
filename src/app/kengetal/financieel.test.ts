// The financial overview on a real database: what was granted and paid, in which letter, and who may see it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { euro } from '#domein/kern/geld.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zaakbeeld } from '../zaak/bekijken.ts'
import { leesBriefinhoud } from '../zaak/brief.ts'
import { type Financieelregel, financieelAlsCsv, financieelOverzicht } from './financieel.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2022-09-01')
})
after(() => zaal.sluit())

const SCHOOL = 'zorgcoordinator.streek'

async function toegekend(leerling: string, herkomst: string): Promise<string> {
  const zaak = await zaal.start(SCHOOL, leerling, 'GV-OVERSTAP')
  await zaal.doe(SCHOOL, zaak, 'formulier-invullen', {
    herkomst,
    bestemming: 'vmbo',
    ontoereikend: true,
    proefperiode: false,
    plaatsingOp: '2022-08-22',
    doelen: 'Wennen aan een grote school.',
    looptijdVan: '2022-08-22',
    looptijdTot: '2023-06-30',
    oppOpsteller: 'vo-school',
    informatiebron: 'Overdracht.',
  })
  await zaal.stuk(SCHOOL, zaak, { soort: 'OPP', datum: '2022-08-25', ondertekendDoor: ['school', 'ouder'] })
  await zaal.doe(SCHOOL, zaak, 'indienen')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  await zaal.doe('procesbegeleider', zaak, 'besluit-nemen', { besluit: 'toekennen' })
  await zaal.doe('secretariaat', zaak, 'brief-verzenden')
  return zaak
}

async function brief(zaak: string): Promise<string> {
  const sessie = await zaal.sessie(SCHOOL)
  const b = await zaakbeeld(zaal.d, sessie, zaak)
  assert.ok(!('soort' in b))
  const toekenning = b.brieven.find((x) => x.brief === 'toekenning-arrangement')
  const inhoud = await leesBriefinhoud(zaal.d, sessie, zaak, toekenning?.id ?? '')
  return JSON.stringify(inhoud)
}

test('GV-053: from so the letter and the financial overview say € 1.400,-, from sbo € 800,-', async () => {
  const [so, sbo] = [await toegekend('Sam', 'so'), await toegekend('Lisa', 'sbo')]
  const f = await financieelOverzicht(zaal.d, await zaal.sessie('voorzitter'))
  assert.ok(!('soort' in f))
  for (const [zaak, bedrag] of [
    [so, '€ 1.400,-'],
    [sbo, '€ 800,-'],
  ] as const) {
    assert.ok((await brief(zaak)).includes(bedrag), bedrag)
    const regel: Financieelregel | undefined = f.procedures[0]?.regels.find((r) => r.zaak === zaak)
    assert.deepEqual(
      [euro(regel?.toegekend ?? 0), regel?.besluitOp, regel?.betaald],
      [bedrag, '2022-09-01', 0],
    )
  }
  assert.deepEqual([f.schooljaar, f.toegekend, f.betaald], ['2022-2023', 220_000, 0])

  await zaal.doe('secretariaat', so, 'vastleggen', { wat: 'uitbetaling' })
  const later = await financieelOverzicht(zaal.d, await zaal.sessie('secretariaat'), '2022-2023')
  assert.ok(!('soort' in later))
  assert.deepEqual([later.toegekend, later.betaald], [220_000, 140_000])
  assert.match(
    financieelAlsCsv(later),
    /"Overstaparrangement";"[^"]+";"CSG Het Streek College";"2022-09-01";"1400,00";"1400,00"/,
  )
  assert.ok(!/Sam|Lisa/.test(financieelAlsCsv(later)))
})

test('amounts are there for who decides or pays only, and per school year', async () => {
  for (const wie of [SCHOOL, 'contactpersoon1', 'orthopedagoog', 'moeder.sam', 'projectleider.doorstart'])
    assert.deepEqual(
      await financieelOverzicht(zaal.d, await zaal.sessie(wie)),
      { soort: 'niet-gevonden' },
      wie,
    )
  const ander = await financieelOverzicht(zaal.d, await zaal.sessie('voorzitter'), '2021-2022')
  assert.ok(!('soort' in ander))
  assert.deepEqual([ander.procedures, ander.toegekend], [[], 0])
})
