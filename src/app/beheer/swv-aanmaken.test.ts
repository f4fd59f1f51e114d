// A desk that was made from its template works at once: its beheerder logs in, adds a school with somebody who logs in
// too, and that person begins the first zaak.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { leesOrganisaties } from '#db/opslag/mensen.ts'
import { samenwerkingsverbanden, zoekSamenwerkingsverband } from '#db/over-swv.ts'
import { inTenant } from '#db/verbinding.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { SOORTKEUZES } from '#domein/toegang/organisatiesoort.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
import { DESKS } from '#procedures/register.ts'
import { maakOefenomgeving } from '#oefening/omgeving.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { voegLeerling } from '../leerlingen.ts'
import { inloggen, sessieVan } from '../sessie/sessie.ts'
import { desksVan } from '../swv.ts'
import { kiesbareProcedures } from '../zaak/kiesbaar.ts'
import { startZaak } from '../zaak/starten.ts'
import { doeUitgaandVan } from '#taken/uitgaand.ts'
import { voerHandelingUit } from './handeling.ts'
import { zoekHandeling } from './handelingen.ts'
import { linkOpServer, maakSamenwerkingsverband, sessieOpServer } from './swv-aanmaken.ts'
import { kiesWachtwoord } from './wachtwoordlink.ts'

const WACHTWOORD = 'een-lang-wachtwoord-1'
let zaal: Oefenzaal
let d: Diensten
before(async () => {
  zaal = await oefenzaal()
  // As a real desk runs: no practice.
  d = { ...zaal.d, oefening: false }
})
after(() => zaal.sluit())

async function metLink(link: string, gebruikersnaam: string): Promise<Sessie> {
  const [, code = '', geheim = ''] = /\/([a-z0-9-]+)\/wachtwoord\/([\w-]+)$/.exec(link) ?? []
  const gekozen = await kiesWachtwoord(d, code, geheim, { wachtwoord: WACHTWOORD, nogmaals: WACHTWOORD })
  assert.deepEqual(gekozen, { soort: 'gekozen' })
  const nogmaals = await kiesWachtwoord(d, code, geheim, { wachtwoord: WACHTWOORD, nogmaals: WACHTWOORD })
  assert.ok(isWeigering(nogmaals), 'the link works once')
  const uitkomst = await inloggen(d, { code, gebruikersnaam, wachtwoord: WACHTWOORD, adres: 'test' })
  assert.ok(!isWeigering(uitkomst))
  const sessie = await sessieVan(d, uitkomst.token)
  assert.ok(sessie)
  return sessie
}

async function doe(sessie: Sessie, naam: string, over: string, invoer: Record<string, unknown>) {
  const h = zoekHandeling(naam)
  assert.ok(h)
  const uitkomst = await voerHandelingUit(d, sessie, h, { over, invoer })
  assert.ok(uitkomst.soort === 'uitgevoerd', `${naam}: ${JSON.stringify(uitkomst)}`)
  return uitkomst.id ?? ''
}

for (const desk of DESKS)
  test(`a new desk from template ${desk.sjabloon}: the beheerder logs in, a school is added, and its first zaak begins`, async () => {
    const code = `nieuw-${desk.sjabloon.toLowerCase()}`
    const gemaakt = await maakSamenwerkingsverband(d, {
      sjabloon: desk.sjabloon.toLowerCase(),
      naam: `Proef ${desk.naam}`,
      code,
      beheerder: { naam: 'Bea Heer', gebruikersnaam: 'bea.heer', eMail: null },
    })
    assert.ok(!isWeigering(gemaakt), JSON.stringify(gemaakt))
    const swv = await zoekSamenwerkingsverband(d.db, code)
    assert.deepEqual([swv?.naam, swv?.oefening], [`Proef ${desk.naam}`, false])
    const beheerder = await metLink(gemaakt.link, 'bea.heer')
    assert.deepEqual(
      beheerder.rollen.map((r) => [r.rol, r.organisatie]),
      [['beheerder', null]],
    )
    const procedure = desk.procedures.find(
      (p) =>
        p.betreft === 'leerling' &&
        p.indiener.rollen.some((rol) => kantVan(rol) === 'school') &&
        p.indiener.soorten.some((soort) => SOORTKEUZES.some((k) => k.waarde === soort)),
    )
    assert.ok(procedure, 'a procedure that a school begins')
    const rol = procedure.indiener.rollen.find((r) => kantVan(r) === 'school') ?? ''
    const organisaties = await inTenant(d.db, { swv: gemaakt.swv }, (tx) => leesOrganisaties(tx, gemaakt.swv))
    const steunpunten = organisaties.filter((o) => o.soort === 'steunpunt')
    assert.deepEqual(
      steunpunten.map((o) => o.naam).toSorted(),
      (desk.steunpunten ?? []).map((s) => s.naam).toSorted(),
    )
    const school = await doe(beheerder, 'organisatie-toevoegen', '', {
      naam: 'De eerste school',
      ...(steunpunten[0] ? { steunpunt: steunpunten[0].id } : {}),
      soort: procedure.indiener.soorten[0],
      deelnemer: true,
    })
    await doe(beheerder, 'persoon-toevoegen', '', {
      naam: 'Sien School',
      eMail: 'sien@voorbeeld.example',
      gebruikersnaam: 'sien.school',
      rol,
      organisatie: school,
      van: beheerder.vandaag,
      uitnodigen: true,
    })
    zaal.post.length = 0
    await doeUitgaandVan(d, gemaakt.swv)
    const link = /https?:\/\/\S+\/wachtwoord\/\S+/.exec(zaal.post[0]?.tekst ?? '')?.[0]
    assert.ok(link, 'the link is mailed')
    const aanvrager = await metLink(link, 'sien.school')
    const leerling = await voegLeerling(d, aanvrager, { naam: 'Eerste Leerling', geboren: '2012-05-01' })
    assert.ok(!isWeigering(leerling))
    const kan = (await kiesbareProcedures(d, aanvrager)).filter((k) => k.niet === null)
    assert.ok(kan.some((k) => k.procedure.code === procedure.code))
    const zaak = await startZaak(d, aanvrager, { procedure: procedure.code, leerling: leerling.id })
    assert.equal(zaak.soort, 'uitgevoerd', JSON.stringify(zaak))
    assert.ok((await desksVan(d)).some((x) => x.code === code))
  })

test('a code that is taken or reserved, an unknown template and a wrong user name are refused, and nothing is made', async () => {
  const voor = (await samenwerkingsverbanden(d.db)).length
  const goed = { sjabloon: 'GV', beheerder: { naam: 'X', gebruikersnaam: 'xavier', eMail: null } }
  const pogingen = [
    [{ ...goed, code: 'gv' }, 'code-bezet'],
    [{ ...goed, code: 'api' }, 'code'],
    [{ ...goed, code: 'Geen code!' }, 'code'],
    [{ ...goed, sjabloon: 'XX' }, 'sjabloon'],
    [{ ...goed, code: 'nog-een', beheerder: { ...goed.beheerder, gebruikersnaam: 'x' } }, 'gebruikersnaam'],
  ] as const
  for (const [v, code] of pogingen) {
    const uitkomst = await maakSamenwerkingsverband(d, v)
    assert.ok(isWeigering(uitkomst) && uitkomst.code === code, JSON.stringify(uitkomst))
  }
  assert.equal((await samenwerkingsverbanden(d.db)).length, voor)
})

test('on the server a link can be made for an account, and an act has the rights of the person it is done as', async () => {
  const link = await linkOpServer(d, 'gv', 'beheerder')
  assert.ok(!isWeigering(link))
  await metLink(link.link, 'beheerder')
  assert.ok(isWeigering(await linkOpServer(d, 'gv', 'bestaat-niet')))
  const school = await sessieOpServer(d, 'gv', 'zorgcoordinator.streek')
  assert.ok(!isWeigering(school))
  const h = zoekHandeling('persoon-toevoegen')
  assert.ok(h)
  assert.deepEqual(await voerHandelingUit(d, school, h, { over: '', invoer: {} }), { soort: 'niet-gevonden' })
})

test('samenwerkingsverbanden and practice rooms that are made at the same moment each get a number of their own', async () => {
  const beheerder = { naam: 'X', gebruikersnaam: 'xavier', eMail: null }
  const gemaakt = await Promise.all([
    ...['tegelijk-1', 'tegelijk-2', 'tegelijk-3'].map((code) =>
      maakSamenwerkingsverband(d, { sjabloon: 'GV', code, beheerder }),
    ),
    maakOefenomgeving(d, { sjabloon: 'GV', klok: null }),
  ])
  const nummers = gemaakt.map((uitkomst) => {
    assert.ok(!isWeigering(uitkomst), JSON.stringify(uitkomst))
    return uitkomst.swv
  })
  assert.equal(new Set(nummers).size, nummers.length)
})
