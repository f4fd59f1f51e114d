// Places and counts on a real database: with two acts at the same moment exactly one gets the last place.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { bezettingVan, wachtlijstVan } from '#db/opslag/zaakfeiten.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Zaakbeeld } from '#app/contract.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { plaatsenoverzicht } from '../werk/plaatsen.ts'
import { zaakbeeld } from './bekijken.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2022-11-07')
})
after(() => zaal.sluit())

/** More zaken like this one, as rows: what others count. `toestand`: what differs. */
async function nogMeer(zaak: string, aantal: number, toestand: Record<string, string> = {}): Promise<void> {
  await inTenant(zaal.d.db, { swv: zaal.swv }, (tx) =>
    sql`
      insert into zaak
      select (jsonb_populate_record(z, jsonb_build_object(
        'id', gen_random_uuid(), 'nummer', gen_random_uuid()::text, 'toestand', z.toestand || ${JSON.stringify(toestand)}::jsonb))).*
      from zaak z, generate_series(1, ${aantal}::int)
      where z.swv = ${zaal.swv} and z.id = ${zaak}
    `.execute(tx),
  )
}

async function beeld(zaak: string, wie = 'secretariaat'): Promise<Zaakbeeld> {
  const gezien = await zaakbeeld(zaal.d, await zaal.sessie(wie), zaak)
  if ('soort' in gezien) throw new Error('not there')
  return gezien
}
const plaatsen = async (zaak: string, wie?: string) => (await beeld(zaak, wie)).traject?.plaatsen

const VERKLARINGEN = { ontoereikendEigenSchool: true, ontoereikendCollegaschool: true, externNodig: true }
const SCHOOL = 'zorgcoordinator.streek'

/** Complete and discussed by Comma: it fits. */
async function commaBesproken(): Promise<string> {
  const zaak = await zaal.start(SCHOOL, 'Sam', 'GV-COMMA')
  await zaal.doe('contactpersoon1', zaak, 'vastleggen', { wat: 'contact', wie: 'school' })
  await zaal.doe('contactpersoon1', zaak, 'screening-vastleggen', {
    niveau: 'vwo',
    leerjaar: 3,
    internaliserend: true,
    kleineSetting: true,
    verzuim: 'dreigt',
    terugkeer: true,
    motivatieJongere: true,
    motivatieOuders: true,
    motivatieSchool: true,
    doelen: ['ritme'],
    doelenPassen: true,
  })
  await zaal.doe(SCHOOL, zaak, 'formulier-invullen', { ...VERKLARINGEN, thuiszitten: 'dreigt' })
  for (const soort of [
    'aanmeldformulier-comma',
    'OPP',
    'zienswijze-ouders',
    'zienswijze-leerling',
    'toestemming-comma',
    'didactisch',
  ])
    await zaal.stuk(SCHOOL, zaak, { soort, ondertekendDoor: ['school', 'ouder'] })
  await zaal.doe(SCHOOL, zaak, 'indienen')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  await zaal.doe('gedragsdeskundige.comma', zaak, 'vastleggen', { wat: 'bespreking', uitkomst: 'passend' })
  return zaak
}

/** Granted, with the startgesprek behind it: only the start is still to come. */
async function commaKlaar(op: string): Promise<string> {
  const zaak = await commaBesproken()
  await zaal.doe('jeugdconsulent', zaak, 'akkoord-geven', { partij: 'gemeente', akkoord: true })
  await zaal.doe('jeugdconsulent', zaak, 'vastleggen', { wat: 'beschikking', afgegevenOp: op })
  await zaal.doe('gedragsdeskundige.comma', zaak, 'gesprek-vastleggen', {
    gesprek: 'startgesprek',
    op,
    verslag: 'Kennisgemaakt.',
    afspraken: 'Drie ochtenden.',
  })
  return zaak
}

let deelnemer: string
test('GV-093: eleven take part and four start at the same moment: one gets the twelfth place, the others wait; the thirteenth is refused', async () => {
  const op = '2022-11-07'
  const start = {
    op,
    tot: '2023-02-10',
    administratieveInschrijving: 'Pallas Athene College',
    zorgplichtschool: 'CSG Het Streek College',
    gemeenteBetrokkene: 'smw',
  }
  const eerste = await commaKlaar(op)
  deelnemer = eerste
  await zaal.doe('gedragsdeskundige.comma', eerste, 'uitvoering-starten', start)
  await nogMeer(eerste, 10)
  const vier = [
    await commaKlaar(op),
    await commaKlaar(op),
    await commaKlaar(op),
    await commaKlaar(op),
  ] as const
  assert.deepEqual((await plaatsen(vier[0]))?.lopend, 11)
  // The same look first, by each of them: whoever starts late because a connection opens does not compete.
  await Promise.all(vier.map((zaak) => plaatsen(zaak, 'gedragsdeskundige.comma')))
  const uitkomsten = await Promise.all(
    vier.map((zaak) =>
      // With reasons to pass the order of the list: else the last place is only refused to who came too early.
      zaal.probeer('gedragsdeskundige.comma', zaak, 'uitvoering-starten', {
        ...start,
        motiveringVolgorde: 'Zij wachten alle vier even lang.',
      }),
    ),
  )
  assert.deepEqual(uitkomsten.map((u) => u.soort).toSorted(), [
    'uitgevoerd',
    'weigering',
    'weigering',
    'weigering',
  ])
  const geweigerd = uitkomsten.findIndex((u) => u.soort === 'weigering')
  const weigering = uitkomsten[geweigerd]
  assert.ok(weigering?.soort === 'weigering')
  assert.equal(weigering.code, 'geen-plaats')
  assert.match(weigering.reden, /Alle 12 plaatsen zijn bezet\. Deze zaak staat op de wachtlijst sinds/)
  // Twelve take part; the others are on the waiting list, and stay refused.
  const dertiende = vier[geweigerd] ?? ''
  const stand = await plaatsen(dertiende)
  const wachtenden = vier.filter((_, i) => uitkomsten[i]?.soort === 'weigering')
  assert.equal(stand?.lopend, 12)
  assert.deepEqual(stand.wachtlijst.map((w) => w.zaak).toSorted(), wachtenden.toSorted())
  assert.deepEqual(new Set(stand.wachtlijst.map((w) => w.sinds)), new Set([op]))
  // A school reads the place of the own pupil and of nobody else.
  assert.deepEqual((await plaatsen(dertiende, SCHOOL))?.wachtlijst.length, 1)
  const weer = await zaal.probeer('gedragsdeskundige.comma', dertiende, 'uitvoering-starten', start)
  assert.ok(weer.soort === 'weigering' && weer.code === 'geen-plaats')
})

test('GV-084: with twelve taking part the decision says by itself that there is a waiting list, and so does the message', async () => {
  const zaak = await commaBesproken()
  const gezien = await beeld(zaak, SCHOOL)
  const bespreking = gezien.traject?.registraties.find((r) => r.naam === 'Interne bespreking Comma')
  assert.equal(bespreking?.antwoorden.find((a) => a.label === 'Wachtlijst')?.tekst, 'ja')
  const bericht = gezien.brieven.find((b) => b.brief === 'bericht-stap')
  assert.deepEqual([bericht?.aan, bericht?.stand], ['CSG Het Streek College', 'verzonden'])
  const inhoud = await inTenant(zaal.d.db, { swv: zaal.swv }, async (tx) => {
    const { rows } = await sql<{ inhoud: unknown }>`
      select inhoud from brief where swv = ${zaal.swv} and zaak = ${zaak} and soort = 'bericht-stap'`.execute(
      tx,
    )
    return JSON.stringify(rows)
  })
  assert.match(inhoud, /"Wachtlijst","ja"/)
})

test('GV-098: the file shows the school of enrolment at Comma and the school with the duty of care, which has the task of an alternative', async () => {
  const velden = async () => (await beeld(deelnemer, SCHOOL)).traject?.uitvoering?.antwoorden ?? []
  const school = async (rol: RegExp) => (await velden()).find((a) => rol.test(a.label))?.tekst
  assert.equal(await school(/^Administratieve inschrijving Comma/), 'Pallas Athene College')
  assert.equal(await school(/^Zorgplicht/), 'CSG Het Streek College')
  await zaal.doe('gedragsdeskundige.comma', deelnemer, 'evaluatie-vastleggen', {
    evaluatie: 'tussentijds',
    op: '2022-11-07',
    partijen: ['school', 'gemeente', 'ouders'],
    verslag: 'Besproken.',
    ontwikkeling: 'Komt elke dag.',
    nodig: 'Een andere plek.',
    vervolg: 'terugkeer-niet-passend',
  })
  const { taken, aanvrager } = await beeld(deelnemer, SCHOOL)
  const taak = taken.find((t) => t.titel.startsWith('Een passend alternatief vinden'))
  assert.equal(aanvrager.naam, 'CSG Het Streek College')
  assert.equal(taak?.organisatie, aanvrager.id)
})

/** Filed, or why not. */
async function overstagIngediend(bevestigd: boolean): Promise<{ zaak: string; reden: string }> {
  const zaak = await zaal.start(SCHOOL, 'Lisa', 'GV-OVERSTAG')
  await zaal.doe('contactpersoon1', zaak, 'screening-vastleggen', {
    dreigtVastTeLopen: true,
    terugkeer: true,
    uitSetting: true,
  })
  await zaal.doe('contactpersoon1', zaak, 'vastleggen', { wat: 'overleg-overstag', besproken: 'Het past.' })
  await zaal.doe(SCHOOL, zaak, 'formulier-invullen', {
    ...VERKLARINGEN,
    thuiszitten: 'dreigt',
    noodzaak: 'Loopt vast.',
    gevraagd: 'Herstelgesprek.',
    ...(bevestigd ? { schoolBekostigt: true } : {}),
  })
  for (const deel of ['school', 'ouders'])
    await zaal.stuk(SCHOOL, zaak, { soort: `aanmeldformulier-overstag-${deel}` })
  const uitkomst = await zaal.probeer(SCHOOL, zaak, 'indienen')
  return { zaak, reden: uitkomst.soort === 'weigering' ? uitkomst.reden : '' }
}

/** With the consent of the chair; Overstag still has to answer. */
async function bijOverstag(bevestigd = false): Promise<string> {
  const { zaak, reden } = await overstagIngediend(bevestigd)
  assert.equal(reden, '')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  await zaal.doe('procesbegeleider', zaak, 'deskundige-toewijzen', {
    deskundige: zaal.id('orthopedagoog'),
    als: 'gedragsdeskundige',
  })
  await zaal.doe('orthopedagoog', zaak, 'advies-uitbrengen', { toekennen: true, onderbouwing: 'Past.' })
  await zaal.doe('voorzitter', zaak, 'besluit-nemen', { besluit: 'akkoord' })
  return zaak
}
const AANGENOMEN = { wat: 'uitkomst-overstag', uitkomst: 'aangenomen' }
const teller = async (zaak: string) => (await plaatsen(zaak))?.toegekendDitSchooljaar

async function bekostiging(zaak: string): Promise<string | undefined> {
  const uitkomst = (await beeld(zaak)).traject?.registraties.find((r) => r.naam === 'Uitkomst van Overstag')
  return uitkomst?.antwoorden.find((a) => a.label === 'Bekostiging')?.tekst
}

let afgewezen: string
test('GV-134: with five granted the sixth application is told so and is not filed without confirmation', async () => {
  const eerste = await bijOverstag()
  await zaal.doe('overstag', eerste, 'vastleggen', AANGENOMEN)
  assert.equal(await bekostiging(eerste), 'SWV')
  await nogMeer(eerste, 3)
  afgewezen = await bijOverstag()
  await nogMeer(eerste, 1)
  const { zaak: zesde, reden } = await overstagIngediend(false)
  assert.match(reden, /al vijf Overstag-trajecten toegekend.*moet dat bevestigen/)
  const melding = (await beeld(zesde, SCHOOL)).signalen.find((s) => s.code === 'vijf-toegekend')
  assert.match(
    melding?.tekst ?? '',
    /de school bekostigt dit traject dan uit de eigen ondersteuningsmiddelen/,
  )
  await zaal.doe('overstag', afgewezen, 'vastleggen', {
    wat: 'uitkomst-overstag',
    uitkomst: 'niet-aangenomen',
    motivering: 'Geen plek.',
  })
})

test('GV-135: five granted and one refused count five; on 1 August it begins again at zero', async () => {
  assert.equal((await beeld(afgewezen)).status, 'Afgewezen')
  assert.equal(await teller(afgewezen), 5)
  await zaal.naar('2023-07-31')
  assert.equal(await teller(afgewezen), 5)
  await zaal.naar('2023-08-01')
  assert.equal(await teller(afgewezen), 0)
})

test('four granted and Overstag accepts two at the same moment: the SWV pays one of them, the school the other', async () => {
  await zaal.naar('2023-09-04')
  const twee = [await bijOverstag(), await bijOverstag()] as const
  await nogMeer(afgewezen, 4, { toegekendOp: '2023-09-01' })
  assert.equal(await teller(twee[0]), 4)
  const uitkomsten = await Promise.all([
    zaal.probeer('overstag', twee[0], 'vastleggen', AANGENOMEN),
    zaal.probeer('contactpersoon1', twee[1], 'vastleggen', AANGENOMEN),
  ])
  assert.deepEqual(
    uitkomsten.map((u) => u.soort),
    ['uitgevoerd', 'uitgevoerd'],
  )
  const betaalt = await Promise.all(twee.map(bekostiging))
  assert.deepEqual(new Set(betaalt), new Set(['SWV', 'school (eigen ondersteuningsmiddelen)']))
  assert.equal(await teller(twee[0]), 6)
  // Who filed before the fifth was gone did not confirm yet: it shows, to the school too.
  const duur = twee[betaalt.indexOf('school (eigen ondersteuningsmiddelen)')] ?? ''
  assert.ok((await beeld(duur, SCHOOL)).signalen.some((s) => s.code === 'bekostiging-niet-bevestigd'))
})

test('who guards sees per procedure how many places are taken, who waits in order, and how many were granted', async () => {
  const rijen = await plaatsenoverzicht(zaal.d, await zaal.sessie('secretariaat'))
  const comma = rijen.find((r) => r.procedure === 'Comma')
  assert.equal(comma?.plaatsen, 12)
  assert.deepEqual(
    comma.wachtlijst.map((w) => w.sinds),
    comma.wachtlijst.map((w) => w.sinds).toSorted(),
  )
  const overstag = rijen.find((r) => r.procedure === 'Doorstart-Overstag')
  assert.equal(overstag?.plaatsen, null)
  // The same numbers as a decision goes by.
  const { bezetting, wachtlijst } = await inTenant(zaal.d.db, { swv: zaal.swv }, async (tx) => ({
    bezetting: await Promise.all(
      ['GV-COMMA', 'GV-OVERSTAG'].map((procedure) =>
        bezettingVan(tx, zaal.swv, { procedure, zonder: null, vandaag: '2023-09-04', slot: false }),
      ),
    ),
    wachtlijst: await wachtlijstVan(tx, zaal.swv, 'GV-COMMA'),
  }))
  assert.deepEqual(
    [comma, overstag].map((r) => [r.lopend, r.toegekendDitSchooljaar]),
    bezetting.map((b) => [b.lopend, b.toegekendDitSchooljaar]),
  )
  assert.ok(overstag.toegekendDitSchooljaar > 0 && comma.wachtlijst.length > 0)
  assert.deepEqual(comma.wachtlijst, wachtlijst)
  assert.deepEqual(await plaatsenoverzicht(zaal.d, await zaal.sessie(SCHOOL)), [])
})
