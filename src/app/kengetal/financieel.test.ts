// The financial overview on a real database: what was granted and paid, in which letter, and who may see it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { euro } from '#domein/kern/geld.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zaakbeeld } from '../zaak/bekijken.ts'
import { voerHandelingUit } from '../beheer/handeling.ts'
import { zoekHandeling } from '../beheer/handelingen.ts'
import { leesBriefinhoud } from '../zaak/brief.ts'
import { type Financieelregel, financieelAlsCsv, financieelOverzicht } from './financieel.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2022-09-01')
})
after(() => zaal.sluit())

const SCHOOL = 'zorgcoordinator.streek'

async function toegekend(
  leerling: string,
  herkomst: string,
  looptijd: Record<string, string> = {},
): Promise<string> {
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
    ...looptijd,
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
    [so, '€\u00a01.400,-'],
    [sbo, '€\u00a0800,-'],
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

test('GV-054: the SWV sets € 850,- from 01-08-2023: what was granted on 15-09-2022 stays € 800,-, what is granted after it is € 850,-', async () => {
  await zaal.naar('2022-09-15')
  const eerder = await toegekend('Lisa', 'sbo')
  const vaststellen = zoekHandeling('bedrag-vaststellen')
  assert.ok(vaststellen)
  const zet = async (wie: string) =>
    voerHandelingUit(zaal.d, await zaal.sessie(wie), vaststellen, {
      over: '',
      invoer: { parameter: 'overstap-sbo', vanaf: '2023-08-01', bedrag: '850' },
    })
  assert.equal((await zet(SCHOOL)).soort, 'niet-gevonden')
  assert.equal((await zet('beheerder')).soort, 'uitgevoerd')
  await zaal.naar('2023-08-21')
  const later = await toegekend('Lisa', 'sbo', {
    plaatsingOp: '2023-08-21',
    looptijdVan: '2023-08-21',
    looptijdTot: '2024-06-28',
  })
  const bedrag = async (zaak: string, schooljaar: string) => {
    const f = await financieelOverzicht(zaal.d, await zaal.sessie('voorzitter'), schooljaar)
    assert.ok(!('soort' in f))
    return euro(f.procedures.flatMap((x) => x.regels).find((r) => r.zaak === zaak)?.toegekend ?? 0)
  }
  assert.deepEqual(
    [await bedrag(eerder, '2022-2023'), await bedrag(later, '2023-2024')],
    ['€\u00a0800,-', '€\u00a0850,-'],
  )
  assert.ok((await brief(eerder)).includes('€\u00a0800,-'))
  assert.ok((await brief(later)).includes('€\u00a0850,-'))
})
