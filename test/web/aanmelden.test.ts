// A parent applies at a school of their choice, in a real browser: with script and without, and through axe.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'
import { speler } from '#proef/lezen/mensen.ts'
import { Klant } from '#proef/spelen/klant.ts'
import { axe, venster } from '#test/support/browser.ts'

let app: Toepassing
const map = mkdtempSync(join(tmpdir(), 'loket-aanmelden-'))
before(async () => {
  app = await startToepassing({ dataMap: map, poort: 0, oefening: true, duurzaam: false })
})
after(async () => {
  await app.stop()
  rmSync(map, { recursive: true, force: true })
})

for (const script of [true, false])
  test(`a parent chooses the child and the school, ${script ? 'with' : 'without'} script`, async () => {
    const klant = new Klant(app.url, app.oefensleutel)
    const leeg = { gelijkgesteld: [], sluitingsdagen: [], schoolvakanties: [], vergaderingen: [] }
    const code = await klant.maakOmgeving('RGV', { datum: '2025-09-01', tijd: '12:00' }, leeg)
    const moeder = await klant.maakSpeler(code, speler('moeder', 'ouder'))
    await klant.maakLeerling(
      code,
      {
        code: 'A',
        naam: 'Roos Wind',
        geboren: '2021-05-12',
        woonplaats: null,
        school: null,
        gezag: [],
        jongere: null,
      },
      [moeder.id],
      null,
    )
    const pagina = await (await venster({ script })).newPage()
    await pagina.goto(`${app.url}/${code}/inloggen`)
    await pagina.getByLabel('Gebruikersnaam').fill(moeder.gebruikersnaam)
    await pagina.getByLabel('Wachtwoord').fill(moeder.wachtwoord)
    await pagina.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await pagina.goto(`${app.url}/${code}/aanvragen/nieuw`)
    await pagina.getByRole('radio', { name: 'Aanmelding bij een school' }).check()
    if (script) assert.deepEqual(await axe(pagina), [])
    await pagina.getByLabel('Voor welk kind?').selectOption({ index: 1 })
    await pagina.getByRole('button', { name: 'Verder met de vraag' }).click()
    assert.match(await pagina.locator('main').innerText(), /Kies een school/)
    await pagina.getByLabel('Bij welke school?').selectOption({ label: 'Basisschool De Hoeve, Barneveld' })
    await pagina.getByRole('button', { name: 'Verder met de vraag' }).click()
    assert.match(await pagina.locator('main').innerText(), /Aanmelding bij een school/)
    if (script) assert.deepEqual(await axe(pagina), [])
  })
