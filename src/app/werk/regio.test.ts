// Regions of a samenwerkingsverband: who works for a regional steunpunt has the zaken of its region and no other.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { leesOrganisaties } from '#db/opslag/mensen.ts'
import { inTenant } from '#db/verbinding.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { maakLeerling } from '#oefening/omgeving.ts'
import { OT_PUNTEN } from '#procedures/rijn-gelderse-vallei/tlv-dossier.ts'
import { SLL_JA, antwoordenOp } from '#test/support/rijn.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { voerHandelingUit } from '../beheer/handeling.ts'
import { zoekHandeling } from '../beheer/handelingen.ts'
import { startZaak } from '../zaak/starten.ts'
import { zaakbeeld } from '../zaak/bekijken.ts'
import { regiooverzicht } from './regios.ts'
import { meldingenVoor, werklijst, zoek } from './werklijst.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2025-12-01', 'RGV')
})
after(() => zaal.sluit())

const organisaties = () =>
  inTenant(zaal.d.db, { swv: zaal.swv }, (tx) => leesOrganisaties(tx, zaal.swv), { alleenLezen: true })

async function doe(naam: string, over: string, invoer: Record<string, unknown>) {
  const h = zoekHandeling(naam)
  assert.ok(h)
  return voerHandelingUit(zaal.d, await zaal.sessie('beheerder'), h, { over, invoer })
}

async function mijnWerk(wie: string, weergave = 'mijn'): Promise<readonly string[]> {
  return (await werklijst(zaal.d, await zaal.sessie(wie), { weergave })).rijen.map((r) => r.zaak)
}

async function ziet(wie: string, zaak: string): Promise<boolean> {
  return !('soort' in (await zaakbeeld(zaal.d, await zaal.sessie(wie), zaak)))
}

test('RGV-007 a school in Rhenen is not saved without a region, and Wageningen/Rhenen is proposed', async () => {
  const invoer = { naam: 'Basisschool De Grebbe', soort: 'basisschool', plaats: 'Rhenen', deelnemer: true }
  const zonder = await doe('organisatie-toevoegen', '', invoer)
  assert.ok(zonder.soort === 'weigering')
  assert.match(zonder.velden?.['steunpunt'] ?? '', /Bij Rhenen hoort Wageningen\/Rhenen/)
  const steunpunt = (await organisaties()).find((o) => o.naam === 'Regionaal Steunpunt Wageningen/Rhenen')
  assert.equal(steunpunt?.soort, 'steunpunt')
  assert.equal(
    (await doe('organisatie-toevoegen', '', { ...invoer, steunpunt: steunpunt.id })).soort,
    'uitgevoerd',
  )
  const school = (await organisaties()).find((o) => o.naam === invoer.naam)
  assert.equal(school?.steunpunt, steunpunt.id)
  const { naam, plaats, deelnemer } = invoer
  const nu = { naam, plaats, deelnemer }
  const weg = await doe('organisatie-wijzigen', school.id, { ...nu, steunpunt: '' })
  assert.ok(weg.soort === 'weigering' && weg.code === 'steunpunt-nodig')
  const geen = await doe('organisatie-wijzigen', school.id, { ...nu, steunpunt: school.id })
  assert.ok(geen.soort === 'weigering' && geen.code === 'geen-steunpunt')
})

test('a regional role is held for a steunpunt, or for the whole desk', async () => {
  const alle = await organisaties()
  const id = (soort: string) => alle.find((o) => o.soort === soort)?.id ?? ''
  const rol = (organisatie: string) =>
    doe('rol-geven', zaal.id('themaspecialist'), {
      rol: 'schoolondersteuner',
      organisatie,
      van: '2025-12-01',
    })
  const bijSchool = await rol(id('basisschool'))
  assert.ok(bijSchool.soort === 'weigering' && bijSchool.code === 'organisatie-past-niet')
  assert.equal((await rol(id('steunpunt'))).soort, 'uitgevoerd')
})

test('RGV-008 a TLV asked by a school in Ede is on the worklist of the SC of Ede, and not of another region', async () => {
  const zaak = await zaal.start('ib.linde', 'Fay', 'RGV-TLV')
  const stuk = (soort: string, datum: string, meer: Record<string, unknown> = {}) =>
    zaal.stuk('ib.linde', zaak, { soort, datum, ...meer })
  await stuk('aanvraagformulier', '2025-11-24', { ondertekendDoor: ['ouder', 'schoolleiding'] })
  await stuk('OPP', '2025-10-02', { ondertekendDoor: ['ouder'] })
  await stuk('LVS-gegevens', '2025-11-24')
  for (const datum of ['2025-10-06', '2025-11-17'])
    await stuk('OT-verslag', datum, { swvAanwezig: true, punten: OT_PUNTEN.map((p) => p.waarde) })
  await zaal.doe('ib.linde', zaak, 'formulier-invullen', antwoordenOp('2025-12-01'))
  await zaal.doe('ib.linde', zaak, 'indienen')
  for (const wie of ['sc.ede', 'sc']) assert.ok((await mijnWerk(wie, 'team')).includes(zaak), wie)
  await zaal.doe('sll', zaak, 'controle-uitvoeren', SLL_JA)
  for (const wie of ['sc.ede', 'sc']) assert.ok((await mijnWerk(wie)).includes(zaak), wie)
  for (const wie of ['sc.barneveld', 'sc.veenendaal', 'sc.wageningen']) {
    for (const weergave of ['mijn', 'team', 'alles'])
      assert.ok(!(await mijnWerk(wie, weergave)).includes(zaak), `${wie} ${weergave}`)
    assert.equal(await ziet(wie, zaak), false, wie)
    assert.deepEqual(await zoek(zaal.d, await zaal.sessie(wie), 'Fay'), [])
    assert.deepEqual(await meldingenVoor(zaal.d, await zaal.sessie(wie)), [])
  }
  assert.ok(await ziet('sc.ede', zaak))
})

test('a zaak stays with the region where it began when its school goes to another', async () => {
  const kind = { naam: 'Bram Dijk', geboren: '2016-05-01', school: 'Basisschool De Hoeve' } as const
  assert.ok(!isWeigering(await maakLeerling(zaal.d, 'rgv', kind)))
  const zaak = await zaal.start('ib.hoeve', 'Bram', 'RGV-VRAAG')
  await zaal.doe('ib.hoeve', zaak, 'vastleggen', {
    wat: 'vraag',
    onderwerp: 'anders',
    vraag: 'Wie helpt ons?',
  })
  const alle = await organisaties()
  const hoeve = alle.find((o) => o.naam === 'Basisschool De Hoeve')
  const ede = alle.find((o) => o.naam === 'Regionaal Steunpunt Ede')
  assert.ok(hoeve && ede)
  const { naam, plaats, bestuur } = hoeve
  const uitkomst = await doe('organisatie-wijzigen', hoeve.id, {
    naam,
    plaats,
    bestuur,
    deelnemer: true,
    steunpunt: ede.id,
  })
  assert.equal(uitkomst.soort, 'uitgevoerd')
  assert.ok((await mijnWerk('sc.barneveld')).includes(zaak))
  assert.ok(!(await mijnWerk('sc.ede')).includes(zaak))
})

test('RGV-011 what a parent in Wageningen asks comes to the SC of Wageningen/Rhenen, and so does what a school asks', async () => {
  const kind = await maakLeerling(zaal.d, 'rgv', {
    naam: 'Tijn Kade',
    geboren: '2022-05-01',
    woonplaats: 'Wageningen',
    gezag: [zaal.id('moeder.sem')],
  })
  assert.ok(!isWeigering(kind))
  const ouder = await zaal.sessie('moeder.sem')
  const gestart = await startZaak(zaal.d, ouder, { procedure: 'RGV-VRAAG', leerling: kind.id })
  assert.ok(gestart.soort === 'uitgevoerd')
  const vraag = { wat: 'vraag', onderwerp: 'tlv', vraag: 'Hoe vraag ik een TLV aan?' }
  await zaal.doe('moeder.sem', gestart.zaak, 'vastleggen', vraag)
  const school = await zaal.start('ib.uiterwaard', 'Sem', 'RGV-VRAAG')
  await zaal.doe('ib.uiterwaard', school, 'vastleggen', vraag)
  for (const zaak of [gestart.zaak, school]) {
    assert.ok((await mijnWerk('sc.wageningen')).includes(zaak))
    for (const wie of ['sc.ede', 'sc.barneveld', 'sc.veenendaal'])
      assert.ok(!(await mijnWerk(wie)).includes(zaak), wie)
  }
})

test('RGV-009: who leads and who coordinates see the numbers of all four regions, and together they are the total', async () => {
  for (const wie of ['bestuurder', 'sc', 'sc.ede']) {
    const overzicht = await regiooverzicht(zaal.d, await zaal.sessie(wie))
    assert.ok(!('soort' in overzicht))
    const { regels, totaal } = overzicht
    assert.equal(regels.filter((r) => r.steunpunt).length, 4)
    assert.deepEqual(
      totaal,
      regels.reduce((t, r) => ({ open: t.open + r.open, begonnen: t.begonnen + r.begonnen }), {
        open: 0,
        begonnen: 0,
      }),
    )
    const open = Object.fromEntries(regels.map((r) => [r.regio, r.open]))
    assert.deepEqual(open, {
      'Barneveld/Scherpenzeel': 1,
      Ede: 1,
      'Veenendaal/Renswoude': 0,
      'Wageningen/Rhenen': 2,
    })
    assert.equal(totaal.open, 4)
  }
  for (const wie of ['sll', 'ib.linde', 'moeder.sem'])
    assert.deepEqual(await regiooverzicht(zaal.d, await zaal.sessie(wie)), { soort: 'niet-gevonden' }, wie)
})
