// The command on the embedded database of an installation, and the site that starts on it afterwards.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { beheer } from './beheer.ts'
import { leesConfig } from './config.ts'
import { startToepassing } from './toepassing.ts'

test('npm run beheer: a desk made on the server can be logged in to, and an act on the server is seen there', async () => {
  const map = mkdtempSync(join(tmpdir(), 'loket-beheer-'))
  const config = leesConfig({ DATA_MAP: map, OEFENING: '0', SITE: 'https://loket.example' })
  const doe = (...argumenten: string[]) => beheer(argumenten, config)
  try {
    assert.match(await doe('handelingen'), /organisatie-toevoegen .*\n +naam\*: Naam/)
    await assert.rejects(doe('swv-aanmaken', '--sjabloon', 'GV'), /--beheerder/)
    await assert.rejects(doe(), /Gebruik: npm run beheer/)
    const uit = await doe(
      'swv-aanmaken',
      '--sjabloon=BE',
      '--naam=Een nieuw loket',
      '--code=nieuw',
      '--beheerder=Bea Heer',
      '--gebruikersnaam=bea.heer',
    )
    const link = /https:\/\/loket\.example(\/nieuw\/wachtwoord\/[\w-]{32})$/.exec(uit)?.[1] ?? ''
    assert.ok(link, uit)
    const als = ['--swv=nieuw', '--als=bea.heer']
    const gedaan = await doe(
      'doe',
      'organisatie-toevoegen',
      ...als,
      'naam=De School',
      'soort=basisschool',
      'deelnemer=ja',
    )
    assert.match(gedaan, /De School is toegevoegd[^]*id: [0-9a-f-]{36}$/)
    await assert.rejects(
      doe('doe', 'organisatie-toevoegen', ...als, 'naam=De School'),
      /deelnemer: .*\n?.*soort: /,
    )
    await assert.rejects(doe('doe', 'dossier-wissen', ...als, '--over=2026-0001', 'zeker=ja'), /bestaat niet/)
    const app = await startToepassing({
      dataMap: map,
      duurzaam: false,
      oefening: false,
      meld: () => undefined,
    })
    try {
      const post = (adres: string, velden: Record<string, string>) =>
        fetch(app.url + adres, {
          method: 'POST',
          redirect: 'manual',
          headers: { origin: app.url },
          body: new URLSearchParams(velden),
        })
      assert.match(await (await fetch(app.url + link)).text(), /bea\.heer/)
      const wachtwoord = 'een-lang-wachtwoord-1'
      assert.equal((await post(link, { wachtwoord, nogmaals: wachtwoord })).status, 303)
      const inlog = await post('/nieuw/inloggen', { gebruikersnaam: 'bea.heer', wachtwoord })
      const koekje = /loket_sessie=[^;]+/.exec(inlog.headers.get('set-cookie') ?? '')?.[0] ?? ''
      const haal = async (adres: string) => {
        const antwoord = await fetch(app.url + adres, { headers: { cookie: koekje }, redirect: 'manual' })
        return { status: antwoord.status, tekst: await antwoord.text() }
      }
      assert.match((await haal('/nieuw/beheer/organisaties')).tekst, /De School/)
      const log = (await haal('/nieuw/beheer/log')).tekst
      assert.match(log, /Organisatie toevoegen/)
      assert.match(log, /Loket aangemaakt/)
      // Nothing of practice is there on a real desk: no mailbox, no date, no switch of role.
      assert.equal((await haal('/nieuw/brievenbus')).status, 404)
      assert.doesNotMatch((await haal('/nieuw/werk')).tekst, /Brievenbus|Oefenomgeving/)
    } finally {
      await app.stop()
    }
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
})
