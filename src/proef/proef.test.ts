// Every scenario file of the repository, played over HTTP against the product.
import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'
import { pad } from '#web/paths.ts'
import { leesScenario } from './lezen/scenario.ts'
import { type Bestandsuitslag, speelAlle, speelBestand } from './spelen/bestanden.ts'
import { Klant } from './spelen/klant.ts'
import type { Paginas } from './spelen/spel.ts'
import { inRegels } from './verslag.ts'

let klant: Klant
let sleutel: string
const PAGINAS: Paginas = { koekje: 'loket_sessie', zaak: pad.zaak }
const map = mkdtempSync(join(tmpdir(), 'loket-proef-'))
let toepassing: Toepassing
before(async () => {
  toepassing = await startToepassing({ dataMap: map, poort: 0, oefening: true, duurzaam: false })
  sleutel = toepassing.oefensleutel
  klant = new Klant(toepassing.url, sleutel)
})
after(async () => {
  await toepassing.stop()
  rmSync(map, { recursive: true, force: true })
})

const KORT = (stappen: string) => `naam: kort
swv: GV
klok: 2023-01-09T09:00
spelers:
  ZC: { rol: zorgcoördinator, organisatie: CSG Het Streek College }
  moeder: { rol: ouder }
leerlingen:
  A: { geboren: 2008-03-14, school: CSG Het Streek College, gezag: [moeder] }
stappen:
  - { door: ZC, doe: zaak-starten, zaak: a, met: { procedure: GV-TLV-VO, betreft: A } }
${stappen}`

async function speelKort(stappen: string) {
  return speelBestand(klant, 'kort.yaml', KORT(stappen), null)
}

test('each expectation that does not come true is told with file and line; the play goes on', async () => {
  const uitslag = await speelKort(`  - { verwacht: { status: Aanmelding } }
  - { door: ZC, doe: indienen, verwacht: { weigering: alleen PDF } }
  - { door: ZC, doe: aanvullen }
  - { door: moeder, doe: indienen }
  - { kijk: moeder, verwacht: { verborgen: [formulier] } }
  - { kijk: PB, verwacht: { werkvoorraad: [a] } }
  - { door: ZC, doe: formulier-invullen, met: { thuiszitten: soms } }
  - { verwacht: { status: Aanmelding, aanZet: secretariaat } }`)
  assert.equal(uitslag.geslaagd, false)
  const fouten = uitslag.stappen.filter((s) => s.fouten.length > 0)
  assert.deepEqual(
    fouten.map((s) => s.regel),
    [11, 12, 13, 14, 16, 17],
  )
  const tekst = inRegels(uitslag).join('\n')
  assert.match(tekst, /kort.yaml:11: status: verwacht "Aanmelding", gezien "Concept"/)
  assert.match(tekst, /kort.yaml:12: weigering verwacht \("alleen PDF"\), maar het is gelukt/)
  assert.match(tekst, /kort.yaml:13: onverwacht geweigerd: Er is nu geen aanvulling gevraagd/)
  assert.match(tekst, /kort.yaml:14: onverwacht geweigerd: U bent niet bevoegd/)
  assert.match(tekst, /kort.yaml:17: onverwacht geweigerd: Kies uit: thuis, dreigt, nee/)
})

test('a speler acts with a session of its own and only with the rights of that person', async () => {
  const uitslag = await speelKort(`  - { kijk: moeder, verwacht: { weigering: bestaat niet } }
  - { door: moeder, doe: intrekken, met: { reden: x }, verwacht: { weigering: bestaat niet } }
  - { door: SEC, doe: indienen, verwacht: { weigering: bestaat niet } }
  - { door: ZC, doe: intrekken, met: { reden: x }, verwacht: { status: Afgerond, aanZet: niemand } }`)
  assert.ok(uitslag.geslaagd, inRegels(uitslag).join('\n'))
})

test('a file with a fault is not played; a room that can not be made breaks off with the reason', async () => {
  const fout = await speelKort('  - { door: ZC, doe: indeinen }')
  assert.deepEqual(fout.stappen, [])
  assert.equal(fout.fouten[0]?.regel, 11)
  const weg = new Klant('http://127.0.0.1:9', sleutel)
  assert.match((await speelBestand(weg, 'x.yaml', KORT(''), null)).afgebroken ?? '', /niet te bereiken/)
})

/** The requirements that a file says to check, for the name of its test. */
function eisenVan(tekst: string): string {
  const gelezen = leesScenario(tekst)
  if ('fouten' in gelezen) return ''
  const { eisen, stappen } = gelezen.scenario
  return [...new Set([...eisen, ...stappen.flatMap((s) => s.eisen)])].map((eis) => `${eis} `).join('')
}

const BESTANDEN = globSync('proef/**/*.yaml')
  .sort()
  .map((bestand) => ({ bestand, tekst: readFileSync(bestand, 'utf8') }))
/** What became of each file, as soon as it was played. */
const gespeeld = new Map(
  BESTANDEN.map(({ bestand }) => [bestand, Promise.withResolvers<Bestandsuitslag>()] as const),
)
let begonnen = false

/** All are played at once, two at a time; each test waits for its own and tells of it. */
function speelAllesEenmaal(): void {
  if (begonnen) return
  begonnen = true
  speelAlle(klant, BESTANDEN, {
    paginas: PAGINAS,
    meld: (uitslag) => gespeeld.get(uitslag.bestand)?.resolve(uitslag),
  }).catch((fout: unknown) => {
    for (const { reject } of gespeeld.values()) reject(fout)
  })
}

for (const { bestand, tekst } of BESTANDEN)
  test(`${eisenVan(tekst)}${bestand}`, async () => {
    speelAllesEenmaal()
    const uitslag = await gespeeld.get(bestand)?.promise
    assert.ok(uitslag?.geslaagd, uitslag ? inRegels(uitslag).join('\n') : 'not played')
  })
