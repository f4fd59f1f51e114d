// GV-CARROUSEL played on the pure core. Each test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aanDeBeurt, achteraan, startstand } from '#domein/procedure/beurtlijst.ts'
import type { Gebeurtenis } from '#domein/verloop/gebeurtenis.ts'
import type { Feiten } from '#domein/verloop/opdracht.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { CARROUSEL, CARROUSELS } from './carrousel.ts'

const [VMBO, MHV] = CARROUSELS
assert.ok(VMBO && MHV)
const EDE = { woonplaats: 'Ede', biedtNiet: [] }
const RHENEN = { woonplaats: 'Rhenen', biedtNiet: [] }
const OP = '2023-03-01'

function begin(feiten: Partial<Feiten> = {}): Spel {
  return speel({ procedure: CARROUSEL, gestart: OP, door: 'procesbegeleider', feiten })
}

const doorzettingskracht = (feiten: Partial<Feiten> = {}) =>
  begin(feiten).doe(OP, 'procesbegeleider', 'vastleggen', { wat: 'collegiaal', uitkomst: 'geen-oplossing' })

const gesproken = (feiten: Partial<Feiten> = {}) =>
  doorzettingskracht(feiten).doe(OP, 'bestuurder', 'gesprek-vastleggen', {
    gesprek: 'doorzettingskracht',
    op: OP,
    partijen: ['school'],
    verslag: 'Drie scholen gevraagd.',
    uitkomst: 'geen-school',
  })

const MACHT = { wat: 'doorzettingsmacht', inschatting: 'kan-in-vo', aanleiding: 'tlv-afgewezen' }
const teBesluiten = (feiten: Partial<Feiten> = {}) =>
  gesproken(feiten).doe(OP, 'procesbegeleider', 'vastleggen', MACHT)

const BESLUIT = { besluit: 'plaatsen', lijst: 'vmbo', motivering: 'De jongere kan in het vo.' }

/** How the list stands after the last act that moved it. */
function stand(zaak: Spel): readonly string[] | undefined {
  return zaak.geschiedenis
    .map((v): Gebeurtenis => v.gebeurtenis)
    .filter((g) => g.soort === 'beurt-verschoven')
    .at(-1)?.inhoud.stand
}

test('GV-335: doorzettingsmacht cannot be started without a recorded talk of doorzettingskracht', () => {
  for (const zaak of [begin(), doorzettingskracht()])
    assert.match(
      zaak.probeer(OP, 'procesbegeleider', 'vastleggen', MACHT)?.reden ?? '',
      /"Doorzettingsmacht starten" kan nu niet: de zaak is in de stap "Stap [12]/,
    )
  assert.equal(gesproken().probeer(OP, 'procesbegeleider', 'vastleggen', MACHT), null)
})

test('GV-336: starting asks the judgement of the experts and the reason it came to this', () => {
  const poging = (met: Record<string, unknown>) =>
    gesproken().probeer(OP, 'procesbegeleider', 'vastleggen', { wat: 'doorzettingsmacht', ...met })
  assert.ok(poging({ aanleiding: 'tlv-afgewezen' })?.velden?.['inschatting'])
  assert.ok(poging({ inschatting: 'kan-in-vo' })?.velden?.['aanleiding'])
  assert.match(
    poging({ inschatting: 'kan-niet-in-vo', aanleiding: 'anders' })?.reden ?? '',
    /alleen als de deskundigen vinden dat de jongere in het vo kan/,
  )
  assert.equal(poging(MACHT), null)
})

test('the two lists start in exactly this order', () => {
  assert.deepEqual(
    CARROUSELS.map((l) => [l.naam, l.scholen.map((s) => s.naam)]),
    [
      [
        'Carrousel VMBO',
        ['Aeres VMBO Ede', 'RSG Pantarijn VMBO', 'CSG Het Streek College', 'RSG Pantarijn Rhenen'],
      ],
      [
        'Carrousel MHV',
        [
          'Marnix College',
          'Pallas Athene College',
          'RSG Pantarijn MHV',
          'CSG Het Streek Lyceum',
          'RSG Pantarijn Rhenen',
        ],
      ],
    ],
  )
})

test('GV-338: Pantarijn Rhenen takes part for who lives in Wageningen or Rhenen, in its own place', () => {
  for (const lijst of [VMBO, MHV]) {
    const voorop = ['pantarijn-rhenen', ...startstand(lijst).filter((s) => s !== 'pantarijn-rhenen')]
    const uitEde = aanDeBeurt(lijst, voorop, EDE)
    assert.equal(uitEde.school, startstand(lijst)[0])
    assert.deepEqual(
      uitEde.overgeslagen.map((o) => o.school),
      ['pantarijn-rhenen'],
    )
    assert.equal(aanDeBeurt(lijst, voorop, RHENEN).school, 'pantarijn-rhenen')
    assert.equal(aanDeBeurt(lijst, startstand(lijst), RHENEN).school, startstand(lijst)[0])
  }
  const beurtlijsten = { vmbo: ['pantarijn-rhenen', 'aeres', 'pantarijn-vmbo', 'streek-college'] }
  assert.match(
    teBesluiten({ beurtlijsten }).probeer(OP, 'bestuurder', 'besluit-nemen', {
      ...BESLUIT,
      school: 'pantarijn-rhenen',
      motiveringBeurt: 'Toch.',
    })?.reden ?? '',
    /doet alleen mee voor jongeren uit Wageningen of Rhenen/,
  )
})

test('GV-339: a school without the direction is skipped and stays first for the next young person', () => {
  const voorstel = aanDeBeurt(VMBO, startstand(VMBO), { woonplaats: 'Ede', biedtNiet: ['aeres'] })
  assert.equal(voorstel.school, 'pantarijn-vmbo')
  const zaak = teBesluiten()
  assert.match(
    zaak.probeer(OP, 'bestuurder', 'besluit-nemen', { ...BESLUIT, school: 'pantarijn-vmbo' })?.reden ?? '',
    /Aeres VMBO Ede is aan de beurt/,
  )
  zaak.doe(OP, 'bestuurder', 'besluit-nemen', { ...BESLUIT, school: 'pantarijn-vmbo', biedtNiet: ['aeres'] })
  assert.deepEqual(stand(zaak), ['aeres', 'streek-college', 'pantarijn-rhenen', 'pantarijn-vmbo'])
  assert.equal(aanDeBeurt(VMBO, stand(zaak) ?? [], EDE).school, 'aeres')
})

test('GV-340: the school of preference with reasons; the one at turn keeps its turn and the chosen one goes to the end', () => {
  const zaak = teBesluiten()
  const keuze = { ...BESLUIT, school: 'streek-college', voorkeur: 'streek-college' }
  assert.match(zaak.probeer(OP, 'bestuurder', 'besluit-nemen', keuze)?.reden ?? '', /Motiveer waarom/)
  zaak.doe(OP, 'bestuurder', 'besluit-nemen', {
    ...keuze,
    motiveringBeurt: 'De jongere wil daarheen: een zus zit er ook.',
  })
  assert.deepEqual(stand(zaak), ['aeres', 'pantarijn-vmbo', 'pantarijn-rhenen', 'streek-college'])
  assert.match(String(zaak.toestand.besluit?.velden['motiveringBeurt']), /een zus/)
})

const GEMELD = {
  wat: 'collegiaal',
  uitkomst: 'opgenomen',
  opnemendeSchool: 'pantarijn-vmbo',
  opgenomenOp: OP,
}

test('GV-341, GV-342: a school reports that it took a pupil in; after processing A-B-C-D has become A-C-D-B', () => {
  assert.deepEqual(achteraan(['A', 'B', 'C', 'D'], 'B'), ['A', 'C', 'D', 'B'])
  const zaak = speel({ procedure: CARROUSEL, gestart: OP }).doe(OP, 'zorgcoordinator', 'vastleggen', GEMELD)
  assert.equal(stand(zaak), undefined)
  assert.equal(zaak.aanZet?.rol, 'procesbegeleider')
  const verwerk = { wat: 'verwerking', lijst: 'vmbo', school: 'pantarijn-vmbo' }
  assert.equal(zaak.probeer(OP, 'zorgcoordinator', 'vastleggen', verwerk)?.code, 'niet-bevoegd')
  zaak.doe(OP, 'procesbegeleider', 'vastleggen', verwerk)
  assert.deepEqual(stand(zaak), ['aeres', 'streek-college', 'pantarijn-rhenen', 'pantarijn-vmbo'])
  assert.equal(zaak.status, 'Afgerond')
})

test('GV-343: no placement without the standing; the decision names school, ground and order', () => {
  const zaak = teBesluiten()
  const { lijst: _lijst, ...zonder } = BESLUIT
  assert.match(
    zaak.probeer(OP, 'bestuurder', 'besluit-nemen', { ...zonder, school: 'aeres' })?.reden ?? '',
    /Zonder de stand van de lijst/,
  )
  const nu = () => zaak.toestand.besluit
  assert.equal(nu(), null)
  zaak.doe(OP, 'bestuurder', 'besluit-nemen', { ...BESLUIT, school: 'aeres' })
  const besluit = nu()
  assert.equal(besluit?.velden['schoolnaam'], 'Aeres VMBO Ede')
  assert.match(besluit?.grond ?? '', /doorzettingsmacht/)
  assert.match(String(besluit?.velden['stand']), /1\. Aeres VMBO Ede; 2\. RSG Pantarijn VMBO/)
  assert.deepEqual(
    CARROUSEL.brieven[0]?.regels?.map((r) => r.uit[0]),
    ['schoolnaam', 'aanDeBeurt', 'stand', 'overgeslagen', 'motiveringBeurt'].map((v) => `besluit.${v}`),
  )
})

test('GV-308: the decision of the carrousel gives the procesbegeleider the task to realise the placement', () => {
  const zaak = teBesluiten()
  assert.equal(zaak.toestand.registraties.at(-1)?.velden['aanleiding'], 'tlv-afgewezen')
  zaak.doe(OP, 'bestuurder', 'besluit-nemen', { ...BESLUIT, school: 'aeres' })
  const open = () => zaak.taken.find((t) => t.titel.startsWith('Plaatsing realiseren'))
  assert.equal(open()?.rol, 'procesbegeleider')
  assert.equal(
    zaak.probeer(OP, 'procesbegeleider', 'taak-afhandelen', { taak: 'plaatsing-realiseren' }),
    null,
  )
  assert.equal(open(), undefined)
})

test('GV-308: after the rejection of a TLV the choice for the carrousel gives the procesbegeleider the task to realise the placement', () => {
  const nee = { toekennen: false, categorie: null, tot: null }
  const afwijzing = { besluit: 'afwijzen', motivering: 'De jongere kan in het vo.' }
  const zaak = speel()
    .inBehandeling('2023-01-04')
    .geadviseerd('2023-01-10', nee, nee)
    .geagendeerd('2023-01-16')
    .doe('2023-01-16', 'bestuurder', 'voornemen-bekendmaken', afwijzing)
  const kies = (wie: string) =>
    zaak.probeer('2023-02-01', wie, 'vastleggen', {
      wat: 'carrousel-gekozen',
      toelichting: 'Geen school is bereid.',
    })
  assert.match(kies('contactpersoon')?.reden ?? '', /kan nu niet/)
  zaak.doe('2023-01-31', 'bestuurder', 'besluit-nemen', afwijzing)
  const taak = () => zaak.taken.find((t) => t.titel.startsWith('Plaatsing realiseren'))
  assert.equal(taak(), undefined, 'only when it is chosen')
  assert.equal(kies('zorgcoordinator')?.code, 'niet-bevoegd')
  assert.equal(kies('contactpersoon'), null)
  assert.equal(taak()?.rol, 'procesbegeleider')
  assert.ok(
    zaak.taken.some((t) => t.rol === 'contactpersoon' && /passend vervolg/.test(t.titel)),
    'and thinks along',
  )
  zaak.doe('2023-03-13', 'procesbegeleider', 'taak-afhandelen', { taak: 'plaatsing-realiseren' })
  assert.equal(taak(), undefined)
})
