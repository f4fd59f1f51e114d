// Management over the API: the same acts and the same rights as the pages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HANDELINGEN } from '#app/beheer/handelingen.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { type Proefapi, proefapi } from './test-support.ts'

let api: Proefapi
before(async () => {
  api = await proefapi('2023-01-10')
})
after(() => api.sluit())

async function lees<T>(wie: string, pad: string): Promise<T> {
  const antwoord = await api.als(wie, 'GET', pad)
  assert.equal(antwoord.status, 200, pad)
  return (await antwoord.json()) as T
}

const LEZEN = [
  '/organisaties',
  '/mensen',
  '/kalender',
  '/instellingen',
  '/accountverzoeken',
  '/beheerlog',
  '/inzage?zaaknummer=2023-0001',
  '/commissie',
  '/voorzitter',
]

test('what may be read of the desk is read by who manages it, and refused to a school, an expert and a parent', async () => {
  for (const pad of LEZEN)
    for (const wie of ['zorgcoordinator.streek', 'orthopedagoog', 'moeder.sam'])
      assert.ok([403, 404].includes((await api.als(wie, 'GET', pad)).status), `${wie} ${pad}`)
  for (const pad of LEZEN.filter((p) => !/inzage|voorzitter/.test(p))) await lees('beheerder', pad)
  await lees('voorzitter', '/voorzitter')
})

test('every act has its address in the document, with its fields; the list shows those of the own rights', async () => {
  const paden = Object.keys(api.document.paths)
  for (const h of HANDELINGEN) assert.ok(paden.includes(`/handelingen/${h.naam}`), h.naam)
  for (const wie of ['secretariaat', 'zorgcoordinator.streek', 'moeder.sam']) {
    const { handelingen } = await lees<{ handelingen: { naam: string }[] }>(wie, '/handelingen')
    const { rollen } = await api.zaal.sessie(wie)
    assert.deepEqual(
      handelingen.map((h) => h.naam),
      HANDELINGEN.filter((h) => heeftRecht(rollen, h.recht)).map((h) => h.naam),
    )
  }
})

test('an organisation is added, found, changed and closed over the API; a repeat with the same key has one effect', async () => {
  const sleutel = { 'idempotency-key': 'organisatie-1' }
  const invoer = { naam: 'Vakcollege Noord', soort: 'vo-school', plaats: 'Ede', deelnemer: true }
  const eerste = await api.als('secretariaat', 'POST', '/handelingen/organisatie-toevoegen', invoer, sleutel)
  assert.equal(eerste.status, 200)
  const { id } = (await eerste.json()) as { id: string }
  const tweede = await api.als('secretariaat', 'POST', '/handelingen/organisatie-toevoegen', invoer, sleutel)
  assert.equal(((await tweede.json()) as { id: string }).id, id)
  const { rijen, zonderContact } = await lees<{
    rijen: { id: string; naam: string; contactpersoon: string | null }[]
    zonderContact: { id: string }[]
  }>('secretariaat', '/organisaties?zoek=vakcollege')
  assert.deepEqual(
    rijen.map((r) => [r.id, r.contactpersoon]),
    [[id, null]],
  )
  assert.ok(zonderContact.some((s) => s.id === id))
  const formulier = await lees<{ begin: Record<string, unknown> }>(
    'secretariaat',
    `/handelingen/organisatie-wijzigen/formulier?over=${id}`,
  )
  assert.equal(formulier.begin['naam'], 'Vakcollege Noord')
  const sluiten = await api.als('secretariaat', 'POST', `/handelingen/organisatie-sluiten?over=${id}`, {})
  assert.equal(sluiten.status, 200)
  const { organisatie, kan } = await lees<{ organisatie: { actief: boolean }; kan: { naam: string }[] }>(
    'secretariaat',
    `/organisaties/${id}`,
  )
  assert.equal(organisatie.actief, false)
  assert.ok(kan.some((k) => k.naam === 'organisatie-heropenen'))
  assert.ok(!kan.some((k) => k.naam === 'organisatie-sluiten'))
})

test('an act that is not for this person is not there, whatever is sent; unknown fields and names are told', async () => {
  for (const wie of ['zorgcoordinator.streek', 'orthopedagoog', 'moeder.sam'])
    for (const h of HANDELINGEN.filter((x) => x.recht === 'mensen-beheren')) {
      const antwoord = await api.als(wie, 'POST', `/handelingen/${h.naam}`, { naam: 'x' })
      assert.equal(antwoord.status, 404, `${wie} ${h.naam}`)
    }
  const fout = await api.als('secretariaat', 'POST', '/handelingen/sluitingsdag-toevoegen', {
    dautm: '2023-05-05',
  })
  assert.equal(fout.status, 400)
  assert.match(((await fout.json()) as { detail: string }).detail, /datum/)
  const onbekend = await api.als('secretariaat', 'POST', '/handelingen/sluitingsdag-toevoege', {})
  assert.equal(onbekend.status, 404)
  assert.match(((await onbekend.json()) as { detail: string }).detail, /sluitingsdag-toevoegen/)
})

test('a list goes on page by page and no row is missed or twice', async () => {
  for (let n = 0; n < 60; n++)
    await api.als('secretariaat', 'POST', '/handelingen/organisatie-toevoegen', {
      naam: `Partner ${String(n).padStart(2, '0')} 100%`,
      soort: 'partner',
      deelnemer: true,
    })
  type Lijst = { rijen: { naam: string }[]; verder: string | null }
  const eerste = await lees<Lijst>('secretariaat', '/organisaties?soort=partner&zoek=100%25')
  assert.equal(eerste.rijen.length, 50)
  const tweede = await lees<Lijst>(
    'secretariaat',
    `/organisaties?soort=partner&zoek=100%25&na=${eerste.verder ?? ''}`,
  )
  assert.equal(tweede.verder, null)
  assert.equal(new Set([...eerste.rijen, ...tweede.rijen].map((r) => r.naam)).size, 60)
  // What was typed is no wildcard.
  assert.equal((await lees<Lijst>('secretariaat', '/organisaties?zoek=P_rtner')).rijen.length, 0)
})

test('who read a file is on record with how that person stood to it', async () => {
  const zaak = await api.zaal.start('zorgcoordinator.streek', 'Sam')
  await api.zaal.volledig(zaak)
  await api.zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  const beeld = await lees<{ nummer: string; stukken: { id: string; soort: string }[] }>(
    'zorgcoordinator.streek',
    `/zaken/${zaak}`,
  )
  await lees('secretariaat', `/zaken/${zaak}`)
  const opp = beeld.stukken.find((s) => s.soort === 'OPP')?.id ?? ''
  assert.equal((await api.als('secretariaat', 'GET', `/zaken/${zaak}/stukken/${opp}/inhoud`)).status, 200)
  type Inzage = { rijen: { wie: string; als: string | null; wat: string; persoon: string }[] }
  const { rijen } = await lees<Inzage>('beheerder', `/inzage?zaaknummer=${beeld.nummer}`)
  const [stuk, dossier, school] = rijen
  assert.match(stuk?.wat ?? '', /^document: .*(OPP|ontwikkelingsperspectief)/i)
  assert.match(dossier?.als ?? '', /^behandelaar \(.*secretariaat/)
  assert.equal(dossier?.wat, 'het dossier')
  assert.match(school?.als ?? '', /^school \(zorgcoördinator\)/)
  const eigen = await lees<Inzage>('beheerder', `/inzage?persoon=${api.zaal.id('secretariaat')}`)
  assert.ok(eigen.rijen.length >= 2 && eigen.rijen.every((r) => r.persoon === api.zaal.id('secretariaat')))
  assert.equal((await api.als('secretariaat', 'GET', `/inzage?zaaknummer=${beeld.nummer}`)).status, 404)
})

test('GV-225: the desk sets per VSO school how the bespreekprocedure counts; De Toekomst is obliged, De Blink preferred', async () => {
  type School = { instellingen: { titel: string; waarde: string }[]; kan: { naam: string }[] }
  const zoek = async (naam: string) => {
    const { rijen } = await lees<{ rijen: { id: string; naam: string }[] }>(
      'secretariaat',
      `/organisaties?zoek=${encodeURIComponent(naam)}`,
    )
    return rijen.find((r) => r.naam === naam)?.id ?? ''
  }
  const waarde = async (id: string) =>
    (await lees<School>('secretariaat', `/organisaties/${id}`)).instellingen[0]?.waarde
  const zet = async (wie: string, id: string, bespreken: string) =>
    (
      await api.als(wie, 'POST', `/handelingen/schoolinstellingen-wijzigen?over=${id}`, {
        bespreken,
      })
    ).status
  assert.equal(await waarde(await zoek('VSO De Toekomst')), 'Verplicht')
  const blink = await zoek('VSO De Blink')
  assert.equal(await waarde(blink), 'Bij voorkeur')
  assert.equal(await zet('secretariaat', blink, 'verplicht'), 200)
  assert.equal(await waarde(blink), 'Verplicht')
  assert.equal(await zet('secretariaat', blink, ''), 200)
  assert.equal(await waarde(blink), 'niet ingesteld')
  assert.equal(await zet('secretariaat', blink, 'soms'), 400)
  assert.equal(await zet('zorgcoordinator.toekomst', blink, 'voorkeur'), 404)
  const regulier = await lees<School>('secretariaat', `/organisaties/${await zoek('Marnix College')}`)
  assert.deepEqual(regulier.instellingen, [])
  assert.ok(!regulier.kan.some((k) => k.naam === 'schoolinstellingen-wijzigen'))
})

test('nobody gives themselves a role, and the secretariaat makes no beheerder and cannot get at the account of one', async () => {
  const geef = async (door: string, aan: string, rol: string) =>
    (
      await api.als(door, 'POST', `/handelingen/rol-geven?over=${api.zaal.id(aan)}`, {
        rol,
        van: '2023-01-10',
      })
    ).status
  assert.equal(await geef('beheerder', 'beheerder', 'secretariaat'), 409)
  assert.equal(await geef('secretariaat', 'orthopedagoog', 'beheerder'), 400)
  assert.equal(await geef('secretariaat', 'beheerder', 'deskundige'), 404)
  const over = api.zaal.id('beheerder')
  for (const naam of ['persoon-wijzigen', 'wachtwoord-link', 'account-sluiten'])
    assert.equal(
      (await api.als('secretariaat', 'POST', `/handelingen/${naam}?over=${over}`, {})).status,
      404,
      naam,
    )
})
