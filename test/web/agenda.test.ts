// The page of an agenda: what stands under which heading, and over HTTP with a real zaak that is asked for advice.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Agenda, Agendapunt } from '#app/werk/agenda.ts'
import { momentVan } from '#app/tijd.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { startToepassing } from '#main/toepassing.ts'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { maakOefenomgeving } from '#oefening/omgeving.ts'
import { Klant } from '#proef/spelen/klant.ts'
import { MAATWERKFORMULIER } from '#test/support/maatwerk.ts'
import type { Kader } from '#web/layout/pagina.tsx'
import { Agendapagina } from '#web/paginas/vergadering.tsx'

const kader: Kader = {
  assets: { stijl: '', script: '' } as Kader['assets'],
  swv: { code: 'gv', naam: 'SWV', oefening: false, oppFormat: null, bereikbaar: null },
  sessie: null,
  vandaag: '2023-01-20',
  adres: '/gv/vergaderingen/2023-01-23',
  melding: null,
  cast: [],
}

const punt = (nummer: string, eenduidig: boolean): Agendapunt => ({
  zaak: nummer,
  nummer,
  leerling: 'Sam',
  school: 'De school',
  procedure: 'TLV',
  compleetOp: '2023-01-10',
  eenduidig,
  redenen: eenduidig ? [] : ['Nee op: Zitten alle betrokkenen op één lijn?'],
  besproken: false,
  verlenging: false,
})

const AGENDA: Agenda = {
  commissie: 'CAT',
  agendaOp: null,
  sleutel: null,
  verdeeld: true,
  deelnemers: [],
  eenduidig: [punt('2023-0001', true)],
  bespreek: [punt('2023-0002', false)],
  advies: [
    {
      zaak: 'c',
      nummer: '2023-0003',
      leerling: 'Lisa',
      school: 'De school',
      procedure: 'Maatwerkarrangement',
      vraag: 'Past dit maatwerk?',
    },
  ],
  niet: [],
}

/** The text between a heading and the next. */
function onder(html: string, kop: string): string {
  const [, na = ''] = html.split(`<h2>${kop}</h2>`)
  return na.split('<h2>')[0] ?? ''
}

test('GV-316, GV-298: the agenda has its two sections, and what is asked for advice only stands apart from both', () => {
  const html = String(
    Agendapagina({ kader, datum: '2023-01-23', agenda: AGENDA, voorrang: false, magBeheren: false }),
  )
  const [een, twee, advies] = ['1. Eenduidige dossiers', '2. Bespreekdossiers', 'Voor advies'].map((kop) =>
    onder(html, kop),
  )
  assert.match(een ?? '', /2023-0001/)
  assert.doesNotMatch(een ?? '', /2023-000[23]/)
  assert.match(twee ?? '', /2023-0002.*één lijn/s)
  assert.doesNotMatch(twee ?? '', /2023-000[13]/)
  assert.match(advies ?? '', /2023-0003.*Past dit maatwerk\?/s)
  assert.doesNotMatch(advies ?? '', /2023-000[12]/)
})

const SCHOOL = 'zorgcoordinator.streek'
const MAATWERK = {
  ...MAATWERKFORMULIER,
  gewenstVan: '2023-02-01',
  bedragTotaal: '9000',
  bedragSwv: '8000',
}

test('GV-298: a maatwerkarrangement asked for advice is on the page of the CAT, and goes along when the meeting moves', async (t) => {
  const map = mkdtempSync(join(tmpdir(), 'loket-agenda-'))
  const app = await startToepassing({ dataMap: map, duurzaam: false, achtergrond: false })
  t.after(async () => {
    await app.stop()
    rmSync(map, { recursive: true, force: true })
  })
  const klok = momentVan('2023-01-16')
  const zaal = await maakOefenomgeving(app.diensten, { sjabloon: 'GV', code: 'agenda', klok })
  assert.ok(!isWeigering(zaal))
  const klant = new Klant(app.url, '')
  for (const gebruikersnaam of [SCHOOL, 'procesbegeleider', 'beheerder', 'moeder.sam'])
    await klant.logIn('agenda', { gebruikersnaam, wachtwoord: OEFENWACHTWOORD })
  const goed = <T>(antwoord: { goed: T } | { weigering: { reden: string } }): T => {
    assert.ok('goed' in antwoord, JSON.stringify(antwoord))
    return antwoord.goed
  }
  const doe = async (wie: string, zaak: string, opdracht: string, velden = {}) =>
    goed(await klant.doe(wie, zaak, opdracht, velden))
  const pagina = async (datum: string) =>
    goed(await klant.pagina('procesbegeleider', `/agenda/vergaderingen/${datum}`, 'loket_sessie'))
  const advies = async (datum: string) => onder(await pagina(datum), 'Voor advies')

  const leerling = /<option value="([0-9a-f-]{36})"[^>]*>Sam Yilmaz, geboren/.exec(
    goed(await klant.pagina(SCHOOL, '/agenda/aanvragen/nieuw', 'loket_sessie')),
  )?.[1]
  const { zaak } = goed(await klant.start(SCHOOL, { procedure: 'GV-MAATWERK', betreft: leerling }))
  await doe(SCHOOL, zaak, 'formulier-invullen', MAATWERK)
  for (const soort of ['OPP', 'ondertekening-aanvraagformulier', 'zienswijze-ouders', 'zienswijze-leerling'])
    goed(await klant.voegToe(SCHOOL, zaak, `${soort}.pdf`, { soort, ondertekendDoor: ['school', 'ouder'] }))
  for (const partij of ['jongere', 'ouders', 'aanbieder'])
    await doe(SCHOOL, zaak, 'akkoord-geven', { partij, akkoord: true })
  await doe(SCHOOL, zaak, 'indienen')
  assert.equal(await advies('2023-01-23'), '', 'nobody asked yet')

  await doe('procesbegeleider', zaak, 'ter-advies-agenderen', { vraag: 'Past dit maatwerk bij Sam?' })
  assert.match(await advies('2023-01-23'), /Sam Yilmaz.*Maatwerkarrangement.*Past dit maatwerk bij Sam\?/s)
  assert.doesNotMatch(onder(await pagina('2023-01-23'), '2. Bespreekdossiers'), /Sam/)

  const beheer = async (naam: string, datum: string, velden: Record<string, string>) => {
    const antwoord = await fetch(`${app.url}/api/v1/handelingen/${naam}?over=cat_${datum}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token(app.url)}`, 'content-type': 'application/json' },
      body: JSON.stringify(velden),
    })
    assert.equal(antwoord.status, 200, await antwoord.text())
  }
  await beheer('overleg-verplaatsen', '2023-01-23', { datum: '2023-01-25' })
  assert.match(await advies('2023-01-25'), /Past dit maatwerk bij Sam\?/)
  assert.equal(await advies('2023-01-23'), '')
  // Cancelled: to the first meeting after it.
  await beheer('overleg-vervallen', '2023-01-25', {})
  assert.equal(await advies('2023-01-25'), '')
  assert.match(await advies('2023-02-06'), /Past dit maatwerk bij Sam\?/)
  // What the desk records is on the timeline of the zaak.
  const verloop = goed(await klant.pagina('procesbegeleider', `/agenda/zaken/${zaak}`, 'loket_sessie'))
  assert.match(verloop, /Niet meer voor advies op deze agenda: het overleg is verplaatst\./)
})

/** A session of who plans the meetings. */
async function token(url: string): Promise<string> {
  const antwoord = await fetch(`${url}/api/v1/sessies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      samenwerkingsverband: 'agenda',
      gebruikersnaam: 'procesbegeleider',
      wachtwoord: OEFENWACHTWOORD,
    }),
  })
  return ((await antwoord.json()) as { token: string }).token
}
