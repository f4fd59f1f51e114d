// The meetings of a joint desk on a real database: dates by rule, a holiday, who sits in it, and what is on the agenda.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { GEGEVENS } from '#test/support/goeree.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { voerHandelingUit } from '../beheer/handeling.ts'
import { zoekHandeling } from '../beheer/handelingen.ts'
import { zaakbeeld } from '../zaak/bekijken.ts'
import { agenda, vergaderingen } from './agenda.ts'
import { bewaking } from './bewaking.ts'
import { werklijst } from './werklijst.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2022-12-05', 'GO')
})
after(() => zaal.sluit())

const IB = 'ib.duinroos'

async function lijst(wie = 'administratie') {
  const alle = await vergaderingen(zaal.d, await zaal.sessie(wie))
  assert.ok(alle)
  return alle
}

async function agendaVan(datum: Datum, wie = 'administratie') {
  const a = await agenda(zaal.d, await zaal.sessie(wie), datum)
  assert.ok(a)
  return a
}

async function beheer(wie: string, naam: string, over: string, invoer: Record<string, unknown>) {
  const h = zoekHandeling(naam)
  assert.ok(h)
  return voerHandelingUit(zaal.d, await zaal.sessie(wie), h, { over, invoer })
}

/** An advice that was filed complete, of Sofie at the primary school or of Mees at the vmbo. */
async function aanvraag(leerling: 'Sofie' | 'Mees', meer: { zonderHandtekening?: boolean } = {}) {
  const wie = leerling === 'Sofie' ? IB : 'zorgcoordinator.polder'
  const ouders = leerling === 'Sofie' ? ['moeder.sofie'] : ['moeder.mees', 'vader.mees']
  const directeur = leerling === 'Sofie' ? 'directeur.duinroos' : 'directeur.polder'
  const zaak = await zaal.start(wie, leerling, 'GO-TLV')
  await zaal.doe(wie, zaak, 'formulier-invullen', {
    ...GEGEVENS,
    soortTlv: leerling === 'Sofie' ? 'SBO' : 'VSO',
    instemming: 'eens',
    toelichting: 'Een kleine groep.',
  })
  const personen = [
    directeur,
    ...(meer.zonderHandtekening ? [] : ouders),
    ...(leerling === 'Mees' ? ['mees'] : []),
  ].map(zaal.id)
  await zaal.stuk(wie, zaak, { soort: 'aanvraagformulier', versiedatum: '2022-08-24', personen })
  await zaal.stuk(wie, zaak, { soort: 'OPP', personen })
  for (const ouder of ouders)
    await zaal.doe(wie, zaak, 'toestemming-vastleggen', {
      persoon: zaal.id(ouder),
      waarvoor: 'op de hoogte van de aanvraag',
      gegeven: true,
    })
  await zaal.doe(wie, zaak, 'indienen')
  return zaak
}

test('GO-012, GO-013, GO-015: the Loket PO meets on Thursdays, the Loket VO on Tuesdays, each agenda a week before', async () => {
  const { lijst: alle } = await lijst()
  const december = (loket: string) =>
    alle.filter((v) => v.commissie === loket && v.datum.startsWith('2022-12')).map((v) => v.datum.slice(8))
  assert.deepEqual(december('Loket PO'), ['01', '08', '15', '22', '29'])
  assert.deepEqual(december('Loket VO'), ['06', '13', '20', '27'])
  assert.equal(alle.find((v) => v.datum === '2022-12-15')?.agendaOp, '2022-12-08')
})

test('GO-001: what a school files is in one worklist that everyone of the Loket sees', async () => {
  const zaak = await aanvraag('Sofie')
  for (const wie of ['voorzitter', 'orthopedagoog', 'consulent', 'administratie']) {
    const { rijen } = await werklijst(zaal.d, await zaal.sessie(wie))
    assert.ok(
      rijen.some((r) => r.zaak === zaak),
      wie,
    )
  }
})

test('GO-010: a primary school comes to the Loket PO and a vmbo school to the Loket VO', async () => {
  const [po, vo] = [await aanvraag('Sofie'), await aanvraag('Mees')]
  assert.ok((await agendaVan('2022-12-15')).eenduidig.some((p) => p.zaak === po))
  const dinsdag = await agendaVan('2022-12-13')
  assert.equal(dinsdag.commissie, 'Loket VO')
  assert.deepEqual(
    [dinsdag.eenduidig.some((p) => p.zaak === vo), dinsdag.eenduidig.some((p) => p.zaak === po)],
    [true, false],
  )
})

test('GO-017: without the signature of the parents it is not on the agenda but under it, with the reason', async () => {
  const zaak = await aanvraag('Sofie', { zonderHandtekening: true })
  const a = await agendaVan('2022-12-15')
  assert.equal(
    a.eenduidig.some((p) => p.zaak === zaak),
    false,
  )
  const niet = a.niet.find((n) => n.zaak === zaak)
  assert.equal(niet?.status, 'Niet in behandeling')
  assert.match(niet?.reden ?? '', /Aanvraagformulier: handtekening ontbreekt van alle gezaghebbende ouders/)
})

test('GO-007: four participants are filled in beforehand; without the voorzitter nothing is decided', async () => {
  const a = await agendaVan('2022-12-15')
  assert.deepEqual(
    a.deelnemers.map((d) => [d.rol, d.naam]),
    [
      ['Voorzitter vanuit het Samenwerkingsverband (SWV)', 'Dirk Braber'],
      ['Orthopedagoog/(school)psycholoog (SWV)', 'Marloes Zoeter'],
      ['Senior consulent Team Jeugd en Gezin (TJG)', 'Yvonne Kievit'],
      ['Administratief medewerker (SWV)', 'Astrid Hoek'],
    ],
  )
  const zaak = a.eenduidig[0]?.zaak ?? ''
  const weg = await beheer('administratie', 'overleg-deelnemer', 'loket-po_2022-12-15', { rol: 'voorzitter' })
  assert.equal(weg.soort, 'uitgevoerd')
  await zaal.naar('2022-12-15')
  const besluit = { besluit: 'toekenning', tot: '2023-07-31', motivering: 'Passend.' }
  const zonder = await zaal.probeer('administratie', zaak, 'besluit-nemen', besluit)
  assert.ok(zonder.soort === 'weigering' && /voorzitter/.test(zonder.reden), JSON.stringify(zonder))
  await beheer('administratie', 'overleg-deelnemer', 'loket-po_2022-12-15', {
    rol: 'voorzitter',
    persoon: zaal.id('voorzitter'),
  })
  await zaal.doe('administratie', zaak, 'besluit-nemen', besluit)
})

test('GO-008: the jeugdverpleegkundige is not on the list, and once invited sees that one hulpvraag only', async () => {
  const [een, drie] = [await aanvraag('Sofie'), await aanvraag('Mees')]
  assert.equal(
    (await agendaVan('2022-12-22')).deelnemers.some((d) => /verpleegkundige/i.test(d.rol)),
    false,
  )
  const ziet = async (zaak: string) =>
    !('soort' in (await zaakbeeld(zaal.d, await zaal.sessie('jeugdverpleegkundige'), zaak)))
  assert.deepEqual([await ziet(een), await ziet(drie)], [false, false])
  await zaal.doe('voorzitter', drie, 'toewijzen', {
    als: 'genodigde',
    persoon: zaal.id('jeugdverpleegkundige'),
  })
  assert.deepEqual([await ziet(een), await ziet(drie)], [false, true])
})

test('GO-003, GO-004: who is not connected finds a hulpvraag nowhere; reading stops with the connection and history stays', async () => {
  const zaak = await aanvraag('Mees')
  const ziet = async (wie: string) => !('soort' in (await zaakbeeld(zaal.d, await zaal.sessie(wie), zaak)))
  const inLijst = async (wie: string) => {
    const sessie = await zaal.sessie(wie)
    const werk = (await werklijst(zaal.d, sessie, { weergave: 'alles' })).rijen
    const bewaakt = Object.values((await bewaking(zaal.d, sessie)) ?? {}).flat()
    const a = await agenda(zaal.d, sessie, '2022-12-27')
    return [...werk, ...bewaakt, ...(a?.eenduidig ?? []), ...(a?.niet ?? [])].some((r) => r.zaak === zaak)
  }
  assert.deepEqual([await ziet('kernteam'), await ziet('bpo')], [false, false])
  await zaal.doe('administratie', zaak, 'toewijzen', { als: 'professional', persoon: zaal.id('kernteam') })
  assert.deepEqual([await ziet('kernteam'), await ziet('bpo'), await inLijst('bpo')], [true, false, false])
  assert.deepEqual([await ziet('zorgcoordinator.polder'), await ziet('ib.duinroos')], [true, false])
  await zaal.doe('administratie', zaak, 'ontkoppelen', {
    als: 'professional',
    persoon: zaal.id('kernteam'),
  })
  assert.deepEqual([await ziet('kernteam'), await inLijst('kernteam')], [false, false])
  const beeld = await zaakbeeld(zaal.d, await zaal.sessie('administratie'), zaak)
  assert.ok(!('soort' in beeld))
  assert.ok(beeld.tijdlijn.some((r) => r.datum === '2022-12-15' && /Femke Bom/.test(r.tekst)))
})

test('GO-011: a week without a meeting is signalled', async () => {
  assert.deepEqual(
    (await lijst()).signalen.filter((s) => /2 januari/.test(s)),
    [],
  )
  const uitkomst = await beheer('administratie', 'overleg-vervallen', 'loket-po_2023-01-05', {})
  assert.equal(uitkomst.soort, 'uitgevoerd')
  assert.ok(
    (await lijst()).signalen.includes('In de week van 2 januari 2023 is geen overleg Loket PO gepland.'),
  )
})

test('GO-014: on a holiday another day is asked for; the agenda and its points move along', async () => {
  await zaal.naar('2023-05-08')
  const zaak = await aanvraag('Sofie')
  const feestdag = (await lijst()).teVervangen.find((v) => v.datum === '2023-05-18')
  assert.equal(feestdag?.commissie, 'Loket PO')
  assert.match(feestdag?.feestdag ?? '', /Hemelvaart/)
  const over = feestdag?.sleutel ?? ''
  const opFeestdag = await beheer('administratie', 'overleg-verplaatsen', over, { datum: '2023-05-18' })
  assert.equal(opFeestdag.soort, 'weigering')
  assert.equal(
    (await beheer('administratie', 'overleg-verplaatsen', over, { datum: '2023-05-17' })).soort,
    'uitgevoerd',
  )
  const { lijst: nu, teVervangen } = await lijst()
  assert.equal(nu.find((v) => v.datum === '2023-05-17')?.agendaOp, '2023-05-10')
  assert.equal(
    teVervangen.some((v) => v.datum === '2023-05-18'),
    false,
  )
  // A meeting that is moved takes its points along.
  assert.ok((await agendaVan('2023-05-25')).eenduidig.some((p) => p.zaak === zaak))
  await beheer('administratie', 'overleg-verplaatsen', 'loket-po_2023-05-25', { datum: '2023-05-24' })
  assert.ok((await agendaVan('2023-05-24')).eenduidig.some((p) => p.zaak === zaak))
  await beheer('administratie', 'overleg-vervallen', 'loket-po_2023-05-24', {})
  assert.ok((await agendaVan('2023-05-17')).eenduidig.some((p) => p.zaak === zaak))
})
