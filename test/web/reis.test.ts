// One journey through all roles in a real browser, with real PDFs, from the first question to the decision letter; once
// with script and once without. Every page it passes goes through axe and must not scroll sideways.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { maakPdf } from '#documenten/proefbestand.ts'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'
import { axe, schuiftZijwaarts, venster } from '#test/support/browser.ts'

let app: Toepassing
const map = mkdtempSync(join(tmpdir(), 'loket-reis-'))
const platen = 'reports/schermen'
const fouten: string[] = []

before(async () => {
  mkdirSync(platen, { recursive: true })
  app = await startToepassing({ dataMap: map, duurzaam: false, meld: (tekst) => fouten.push(tekst) })
  for (const naam of ['opp', 'zienswijze', 'ondertekening'])
    writeFileSync(join(map, `${naam}.pdf`), await maakPdf({ titel: naam, paginas: 2 }))
  writeFileSync(join(map, 'zienswijze.docx'), 'PK\u0003\u0004 word/')
})
after(async () => {
  await app.stop()
  rmSync(map, { recursive: true, force: true })
})

type Reis = { pagina: Page; plaat(naam: string): Promise<void> }

async function ga(r: Reis, adres: string): Promise<void> {
  await r.pagina.goto(`${app.url}${adres}`)
}

/** Becomes someone else with the bar of the practice room. */
async function speel(r: Reis, naam: string): Promise<void> {
  const keuze = r.pagina.getByLabel('Speel')
  const waarde = await keuze.locator('option', { hasText: naam }).first().getAttribute('value')
  await keuze.selectOption(waarde)
  await r.pagina.getByRole('button', { name: 'Wissel van rol' }).click()
}

async function zetDatum(r: Reis, datum: string): Promise<void> {
  await r.pagina.getByLabel('Ga naar').fill(datum)
  await r.pagina.getByRole('button', { name: 'Zet de datum' }).click()
}

async function voegToe(
  r: Reis,
  soort: string,
  bestand: string,
  meer: { datum?: string; handtekeningen?: string[] } = {},
): Promise<void> {
  const { pagina } = r
  await pagina.getByLabel('Soort document').selectOption({ label: soort })
  await pagina.getByLabel('PDF-bestand').setInputFiles(join(map, bestand))
  if (meer.datum) await pagina.getByLabel('Datum van het document').fill(meer.datum)
  for (const wie of meer.handtekeningen ?? [])
    await pagina.getByRole('checkbox', { name: wie, exact: true }).check()
  await pagina.getByRole('button', { name: 'Document toevoegen' }).click()
}

async function loop(script: boolean): Promise<void> {
  const context = await venster({ script })
  const pagina = await context.newPage()
  const bevindingen: string[] = []
  pagina.on('pageerror', (fout) => bevindingen.push(`script: ${fout.message}`))
  const r: Reis = {
    pagina,
    plaat: async (naam) => {
      if (script) {
        bevindingen.push(...(await axe(pagina)).map((v) => `${naam}: ${v}`))
        if ((await pagina.locator('table:not(:has(caption))').count()) > 0)
          bevindingen.push(`${naam}: a table without a name`)
        await pagina.screenshot({ path: join(platen, `${naam}.png`), fullPage: true })
        await pagina.setViewportSize({ width: 320, height: 700 })
        if (await schuiftZijwaarts(pagina)) bevindingen.push(`${naam}: scrolls sideways at 320 px`)
        await pagina.screenshot({ path: join(platen, `${naam}-320.png`), fullPage: true })
        await pagina.setViewportSize({ width: 1200, height: 900 })
      }
    },
  }
  await ga(r, '/gv')
  await r.plaat('start')
  await pagina.getByRole('link', { name: /reguliere vo-school/ }).click()
  await pagina.getByRole('link', { name: /niet toereikend/ }).click()
  await pagina.getByRole('link', { name: /toelaatbaarheidsverklaring aan/ }).click()
  await r.plaat('procedure')
  await pagina.getByRole('link', { name: 'Inloggen en aanvraag beginnen' }).click()
  await r.plaat('inloggen')
  await pagina.getByLabel('Gebruikersnaam').fill('zorgcoordinator.streek')
  await pagina.getByLabel('Wachtwoord').fill('fout')
  await pagina.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await pagina.getByText('De gebruikersnaam of het wachtwoord klopt niet').waitFor()
  await pagina.getByLabel('Wachtwoord').fill('oefenen-mag')
  await pagina.getByRole('button', { name: 'Inloggen', exact: true }).click()

  await pagina.getByRole('radio', { name: /Toelaatbaarheidsverklaring voor het VSO/ }).check()
  await pagina.getByLabel('Voor welke leerling?').selectOption({ index: script ? 1 : 2 })
  await r.plaat('nieuwe-aanvraag')
  await pagina.getByRole('button', { name: 'Aanvraag beginnen' }).click()
  await r.plaat('aanvraag')
  const zaak = /zaken\/([0-9a-f-]+)/.exec(pagina.url())?.[1] ?? ''
  await pagina.getByRole('link', { name: 'Wie is betrokken' }).click()
  await pagina.getByLabel(/Sinds wanneer is de contactpersoon/).fill('2026-10-05')
  await pagina.getByLabel(/Hoe zijn ouder/).fill('Ouders en jongere waren bij elk gesprek.')
  await r.plaat('aanvraag-sectie')
  await pagina.getByRole('button', { name: 'Opslaan en verder' }).click()
  await pagina.getByRole('link', { name: 'Waarom een TLV' }).click()
  for (const vak of await pagina.locator('textarea').all())
    await vak.fill('Dit is geprobeerd en het was niet toereikend.')
  await pagina.getByRole('button', { name: 'Opslaan en verder' }).click()
  await pagina.getByRole('link', { name: 'Documenten', exact: true }).click()
  await voegToe(r, 'Zienswijze van wettelijk vertegenwoordiger(s) en/of jongere', 'zienswijze.docx')
  await pagina
    .getByRole('alert')
    .getByText(/alleen PDF/)
    .waitFor()
  await r.plaat('document-geweigerd')
  await voegToe(r, 'Ontwikkelingsperspectief (OPP)', 'opp.pdf', {
    datum: '2026-09-15',
    handtekeningen: ['School', 'Ouder(s) of verzorger(s)'],
  })
  await pagina.getByText('Het document is toegevoegd').waitFor()
  if (script)
    assert.match(
      await pagina.evaluate(() => document.activeElement?.textContent ?? ''),
      /^Het document is toegevoegd/,
      'what came of the act has the focus',
    )
  await voegToe(r, 'Zienswijze van wettelijk vertegenwoordiger(s) en/of jongere', 'zienswijze.pdf', {
    handtekeningen: ['Jongere'],
  })
  await voegToe(r, 'Ondertekening van het aanvraagformulier', 'ondertekening.pdf')
  await pagina.getByText('Alle documenten die nodig zijn').waitFor()
  await r.plaat('documenten')
  await pagina.getByRole('link', { name: 'Terug naar de lijst' }).click()
  await pagina.getByRole('link', { name: /Controleren en indienen/ }).click()
  await r.plaat('controleren')
  await pagina.getByRole('button', { name: 'Indienen bij het samenwerkingsverband' }).click()
  await pagina.getByRole('heading', { name: 'Uw aanvraag is ingediend' }).waitFor()

  await speel(r, 'Els Bakker')
  await r.plaat('mijn-werk')
  await ga(r, `/gv/zaken/${zaak}/doen/controle-uitvoeren`)
  await pagina.getByRole('radio', { name: /^Compleet/ }).check()
  // GV-184: whoever checks says whether the parents took part.
  await pagina
    .getByRole('group', { name: /ouder.*zichtbaar meegenomen/ })
    .getByRole('radio', { name: 'Ja' })
    .check()
  await r.plaat('controle')
  await pagina.getByRole('button', { name: 'Controle vastleggen' }).click()

  await speel(r, 'Pieter Smit')
  for (const [deskundige, als] of [
    ['Anouk Jansen', 'eerste deskundige'],
    ['Mark de Boer', 'tweede deskundige'],
  ] as const) {
    await ga(r, `/gv/zaken/${zaak}/doen/deskundige-toewijzen`)
    const keuze = pagina.getByLabel('Deskundige', { exact: true })
    await keuze.selectOption(
      await keuze.locator('option', { hasText: deskundige }).first().getAttribute('value'),
    )
    await pagina.getByRole('radio', { name: als }).check()
    await pagina.getByRole('button', { name: 'Deskundige toewijzen' }).click()
    await pagina.getByText('Gedaan: deskundige toewijzen').waitFor()
  }
  await r.plaat('zaak-procesbegeleider')
  for (const deskundige of ['Anouk Jansen', 'Mark de Boer']) {
    await speel(r, deskundige)
    await ga(r, `/gv/zaken/${zaak}/doen/advies-uitbrengen`)
    await pagina.getByRole('checkbox', { name: /Ik ben onafhankelijk/ }).check()
    await pagina
      .getByRole('group', { name: /Adviseert u toe te kennen/ })
      .getByRole('radio', { name: 'Ja' })
      .check()
    await pagina.getByRole('radio', { name: /^Laag/ }).check()
    await pagina.getByLabel(/TLV tot en met/).fill('2028-07-31')
    await pagina
      .getByLabel('Onderbouwing van het advies')
      .fill('De jongere heeft een kleine groep en vaste begeleiding nodig.')
    if (deskundige === 'Anouk Jansen') await r.plaat('advies')
    await pagina.getByRole('button', { name: 'Advies uitbrengen' }).click()
    await pagina.getByText('Gedaan: advies uitbrengen').waitFor()
  }
  await speel(r, 'Pieter Smit')
  await ga(r, `/gv/zaken/${zaak}/doen/agenderen`)
  for (const vraag of ['Is het proces duidelijk', 'op één lijn', 'volledig aan de criteria'])
    await pagina
      .getByRole('group', { name: new RegExp(vraag) })
      .getByRole('radio', { name: 'Ja' })
      .check()
  await pagina.getByRole('button', { name: 'Agenderen' }).click()
  await pagina.getByText('Gedaan: agenderen').waitFor()
  const agenda = await pagina
    .getByText(/Op de agenda van .* als/)
    .first()
    .textContent()
  assert.match(agenda ?? '', /eenduidig dossier/)
  await ga(r, '/gv/vergaderingen')
  await r.plaat('vergaderingen')
  const vergadering = pagina.getByRole('link', { name: /^CAT/ }).first()
  const datum = /vergaderingen\/([\d-]+)/.exec((await vergadering.getAttribute('href')) ?? '')?.[1] ?? ''
  await vergadering.click()
  await pagina.getByRole('heading', { name: '1. Eenduidige dossiers' }).waitFor()
  await r.plaat('agenda')
  await zetDatum(r, datum)

  await speel(r, 'Hanneke Visser')
  await ga(r, `/gv/zaken/${zaak}/doen/besluit-nemen`)
  await pagina.getByLabel(/Motivering van de duur/).fill('Tot het einde van de onderbouw.')
  await pagina
    .getByLabel('Motivering van het besluit')
    .fill('De ondersteuning in het regulier onderwijs is niet toereikend.')
  await pagina.getByRole('button', { name: 'Bekijk eerst de brieven' }).click()
  await pagina.getByText('Er is nog niets vastgelegd en niets verzonden').waitFor()
  await r.plaat('besluit')
  await pagina.getByRole('button', { name: 'Besluit nemen' }).click()
  await pagina.getByText('Gedaan: besluit nemen').waitFor()

  await speel(r, 'Els Bakker')
  await ga(r, `/gv/zaken/${zaak}/doen/brief-verzenden`)
  await pagina.getByRole('button', { name: 'Brieven verzenden' }).click()
  await pagina.getByText('Gedaan: brieven verzenden').waitFor()
  await ga(r, '/gv/bewaking')
  await r.plaat('bewaking')

  await speel(r, 'Sanne de Wit')
  await ga(r, `/gv/zaken/${zaak}`)
  await r.plaat('zaak-school')
  await pagina.getByRole('link', { name: 'Brief over de toekenning' }).click()
  await pagina.getByText('Bent u het niet eens met dit besluit?').waitFor()
  await r.plaat('brief')
  const [download] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('link', { name: /Download de brief/ }).click(),
  ])
  assert.match(download.suggestedFilename(), /toekenningsbrief.*\.pdf/)
  await ga(r, `/gv/zaken/${zaak}/termijnen/bezwaartermijn`)
  await pagina.getByText('Zo is de datum berekend').waitFor()
  await r.plaat('termijn')
  if (script) {
    await speel(r, 'Karin Vermeer')
    await ga(r, '/gv/mijn')
    await r.plaat('ouder')
    await speel(r, 'Sam Yilmaz')
    await ga(r, '/gv/mijn')
    await r.plaat('jongere')
    await ga(
      r,
      '/gv/termijnrekenaar?regel=beslistermijn&start=2023-01-10&opOp=2023-01-24&opTot=2023-02-10&opHervat=2023-02-07',
    )
    await pagina.getByRole('heading', { name: /maandag 20 maart 2023/ }).waitFor()
    await r.plaat('termijnrekenaar')
    for (const naam of ['ondersteuningsmodel', 'stroomschema', 'bezwaar']) {
      await ga(r, `/gv/informatie/${naam}`)
      await r.plaat(`info-${naam}`)
    }
    await speel(r, 'Daan Willems')
    await ga(r, '/gv/mensen')
    await r.plaat('mensen')
    await ga(r, '/gv/brievenbus')
    await r.plaat('brievenbus')
    await ga(r, '/gv/bestaat-niet')
    await r.plaat('niet-gevonden')
  }
  await context.close()
  assert.deepEqual(bevindingen, [])
  assert.deepEqual(fouten, [])
}

test('a TLV from the first question to the letter, through all roles, in a browser without script', () =>
  loop(false))
test('the same with script; axe finds nothing and nothing scrolls sideways at 320 px', () => loop(true))
