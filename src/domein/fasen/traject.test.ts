// The fasesoorten beside the application: one small procedure that uses them all, played on dates.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { bewijs } from '#domein/procedure/prover.ts'
import { type Spel, speel } from '#test/support/cast.ts'

const TEKST = { swv: 'x', school: 'x', ouder: 'x', jongere: 'x' }
const SWV = ['contactpersoon', 'procesbegeleider'] as const

const TRAJECT: Procedure = {
  code: 'PROEF',
  versie: '1',
  geldigVanaf: '2022-08-01',
  naam: TEKST,
  samenvatting: '',
  betreft: 'leerling',
  indiener: { rollen: ['zorgcoordinator'], soorten: ['vo-school'], anders: 'Alleen een school.' },
  ingang: [],
  formulier: [],
  stukken: [],
  dossiereisen: [],
  route: [
    {
      soort: 'screening',
      id: 'screening',
      naam: 'Screening',
      status: 'Concept',
      door: ['contactpersoon'],
      uitleg: 'De contactpersoon screent.',
      criteria: [
        {
          id: 'regio',
          vraag: 'Uit de regio?',
          hard: true,
          automatisch: { soort: 'school-staat-in', plaatsen: ['Ede'] },
          grond: 'x',
        },
        { id: 'motivatie', vraag: 'Gemotiveerd?', hard: true, grond: 'x' },
        { id: 'vaak', vraag: 'Externaliserend?', hard: false, grond: 'x' },
      ],
      afwijken: ['contactpersoon'],
      naar: { fase: 'aanvraag' },
    },
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag',
      status: 'Concept',
      door: ['zorgcoordinator'],
      uitleg: 'De school dient in.',
      naar: { fase: 'bespreking' },
    },
    {
      soort: 'registratie',
      id: 'bespreking',
      naam: 'Bespreking',
      status: 'In behandeling',
      door: ['procesbegeleider'],
      uitleg: 'Het team bespreekt.',
      registratie: 'bespreking',
      naar: { fase: 'akkoord' },
    },
    {
      soort: 'gesprek',
      id: 'orientatie',
      naam: 'Oriëntatiegesprek',
      status: 'In behandeling',
      door: ['zorgcoordinator'],
      uitleg: 'Er is een gesprek.',
      gesprek: 'orientatie',
      naar: { fase: 'akkoord' },
    },
    {
      soort: 'akkoord',
      id: 'akkoord',
      naam: 'Akkoord',
      status: 'In behandeling',
      door: ['procesbegeleider'],
      uitleg: 'Gemeente en ouders zijn akkoord.',
      partijen: ['gemeente', 'ouders'],
      naar: { fase: 'regie' },
      bijWeigering: { naar: { einde: 'Afgewezen' } },
    },
    {
      soort: 'toewijzing',
      id: 'regie',
      naam: 'Regie',
      status: 'In behandeling',
      door: ['procesbegeleider'],
      uitleg: 'Iemand krijgt de regie.',
      aanstelling: 'regisseur',
      naar: { fase: 'loopt' },
    },
    {
      soort: 'uitvoering',
      id: 'loopt',
      naam: 'Het traject',
      status: 'Gearrangeerd',
      door: ['procesbegeleider', 'zorgcoordinator'],
      uitleg: 'Het traject loopt.',
      plaatsing: false,
      toegekend: true,
      start: {
        looptijd: {
          duur: { aantal: 20, eenheid: 'schoolweken' },
          einde: 'hoogstens',
          inWoorden: '20 schoolweken',
          grond: 'GV-095',
        },
        eisen: [
          {
            als: { soort: 'aangesteld', aanstelling: 'regisseur', inWoorden: 'er is een regisseur' },
            reden: 'Er is geen regisseur.',
            grond: 'x',
          },
        ],
        door: ['procesbegeleider'],
        gevolg: { taken: [{ id: 'plan', titel: 'Plan maken', rol: 'zorgcoordinator', grond: 'x' }] },
      },
      evaluaties: [
        {
          id: 'tussen',
          naam: 'Tussentijdse evaluatie',
          elke: { aantal: 2, eenheid: 'maanden' },
          door: ['zorgcoordinator'],
          gemist: ['jongere'],
          grond: 'GV-172',
        },
        {
          id: 'slot',
          naam: 'Slotevaluatie',
          voorEinde: { aantal: 4, eenheid: 'weken' },
          door: ['zorgcoordinator'],
          grond: 'GV-063',
        },
      ],
      beeindigen: {
        velden: {
          uitkomst: {
            soort: 'keuze',
            label: 'Uitkomst',
            verplicht: true,
            keuzes: [
              { waarde: 'terug', label: 'Teruggekeerd' },
              { waarde: 'anders', label: 'Anders' },
            ],
          },
        },
        eisen: [],
        door: ['procesbegeleider'],
        gevolg: {
          bij: {
            veld: 'uitkomst',
            antwoorden: {
              anders: { taken: [{ id: 'vervolg', titel: 'Vervolg', rol: 'contactpersoon', grond: 'x' }] },
            },
          },
        },
      },
      afrondeisen: [
        {
          als: { soort: 'evaluatie-gedaan', evaluatie: 'slot', inWoorden: 'er is geëvalueerd' },
          reden: 'Er is nog niet geëvalueerd.',
          grond: 'x',
        },
      ],
      afgerond: 'Afgerond',
    },
  ],
  termijnen: [],
  brieven: [],
  statussen: Object.fromEntries(
    ['Concept', 'In behandeling', 'Gearrangeerd', 'Afgerond', 'Afgewezen'].map((s) => [s, TEKST]),
  ),
  aanhouden: null,
  behandelaars: ['procesbegeleider', 'contactpersoon'],
  registraties: [
    {
      id: 'bespreking',
      naam: 'Bespreking',
      titel: 'Bespreking vastleggen',
      uitleg: 'Wat is besloten.',
      door: ['procesbegeleider'],
      velden: {
        keuze: {
          soort: 'keuze',
          label: 'Uitkomst',
          verplicht: true,
          keuzes: [
            { waarde: 'passend', label: 'Passend' },
            { waarde: 'gesprek', label: 'Eerst een gesprek' },
          ],
        },
        onderwerpen: { soort: 'lange-tekst', label: 'Onderwerpen' },
      },
      eisen: [
        {
          als: {
            soort: 'een-van',
            van: [
              { soort: 'antwoord-is', veld: 'keuze', is: ['passend'], inWoorden: 'passend' },
              { soort: 'antwoord-ingevuld', veld: 'onderwerpen', inWoorden: 'er zijn onderwerpen' },
            ],
          },
          reden: 'Leg vast waarover het gesprek gaat.',
          grond: 'GV-083',
        },
      ],
      bij: { veld: 'keuze', antwoorden: { gesprek: { naar: { fase: 'orientatie' } } } },
      grond: 'x',
    },
  ],
  gesprekken: [
    {
      id: 'orientatie',
      naam: 'Oriëntatiegesprek',
      door: ['zorgcoordinator'],
      genodigden: ['ouders', 'gemeente'],
      aanwezig: ['ouders'],
      gemist: ['gemeente'],
      velden: { besluit: { soort: 'ja-nee', label: 'Besluit genomen' } },
      grond: 'x',
    },
  ],
  akkoorden: [
    { id: 'gemeente', naam: 'Gemeente', door: SWV, grond: 'x' },
    { id: 'ouders', naam: 'Ouders', door: ['zorgcoordinator'], grond: 'x' },
  ],
  aanstellingen: [
    {
      id: 'regisseur',
      naam: 'regisseur',
      rollen: ['contactpersoon'],
      door: ['procesbegeleider'],
      grond: 'x',
    },
  ],
  capaciteit: { plaatsen: 12, grond: 'GV-093' },
  herkomst: { bron: '', vastgesteld: '' },
}

const begin = (feiten: Parameters<typeof speel>[0] = {}) =>
  speel({ procedure: TRAJECT, gestart: '2022-08-29', ...feiten })

/** Up to the point where the trajectory can start. */
function totLoopt(zaak: Spel): Spel {
  return zaak
    .doe('2022-08-29', 'contactpersoon', 'screening-vastleggen', { motivatie: true, vaak: false })
    .doe('2022-08-30', 'zorgcoordinator', 'indienen')
    .doe('2022-08-31', 'procesbegeleider', 'vastleggen', { wat: 'bespreking', keuze: 'passend' })
    .doe('2022-09-01', 'contactpersoon', 'akkoord-geven', { partij: 'gemeente', akkoord: true })
    .doe('2022-09-01', 'zorgcoordinator', 'akkoord-geven', { partij: 'ouders', akkoord: true })
    .doe('2022-09-01', 'procesbegeleider', 'toewijzen', { als: 'regisseur', persoon: 'contactpersoon' })
}

test('the procedure with every kind of fase is proved', () => {
  assert.deepEqual(bewijs(TRAJECT, { statussen: Object.keys(TRAJECT.statussen), brieven: [] }), [])
})

test('a soft criterion may fail; a hard one leads on only with reasons, and that is on record', () => {
  const zaak = begin()
  assert.equal(zaak.aanZet?.rol, 'contactpersoon')
  zaak.doe('2022-08-29', 'contactpersoon', 'screening-vastleggen', { motivatie: false, vaak: false })
  assert.deepEqual([zaak.toestand.fase, zaak.toestand.screening?.uitkomst], ['screening', 'negatief'])
  assert.equal(zaak.probeer('2022-08-29', 'zorgcoordinator', 'indienen')?.code, 'nog-niet')
  zaak.doe('2022-08-30', 'contactpersoon', 'screening-vastleggen', {
    motivatie: false,
    vaak: false,
    motivering: 'De motivatie groeit in het traject zelf.',
  })
  assert.deepEqual([zaak.toestand.fase, zaak.toestand.screening?.uitkomst], ['aanvraag', 'afwijking'])
})

test('a record asks what its answer needs, and the answer decides where it leads', () => {
  const zaak = begin()
    .doe('2022-08-29', 'contactpersoon', 'screening-vastleggen', { motivatie: true, vaak: true })
    .doe('2022-08-30', 'zorgcoordinator', 'indienen')
  assert.equal(
    zaak.probeer('2022-08-31', 'procesbegeleider', 'vastleggen', { wat: 'bespreking', keuze: 'gesprek' })
      ?.reden,
    'Leg vast waarover het gesprek gaat.',
  )
  assert.equal(
    zaak.probeer('2022-08-31', 'zorgcoordinator', 'vastleggen', { wat: 'bespreking', keuze: 'passend' })
      ?.code,
    'niet-bevoegd',
  )
  zaak.doe('2022-08-31', 'procesbegeleider', 'vastleggen', {
    wat: 'bespreking',
    keuze: 'gesprek',
    onderwerpen: 'Rooster',
  })
  assert.deepEqual([zaak.toestand.fase, zaak.aanZet?.naam], ['orientatie', 'gesprek-plannen'])
})

test('a talk needs who must be there, signals who was not invited, and leads on', () => {
  const zaak = begin()
    .doe('2022-08-29', 'contactpersoon', 'screening-vastleggen', { motivatie: true, vaak: true })
    .doe('2022-08-30', 'zorgcoordinator', 'indienen')
    .doe('2022-08-31', 'procesbegeleider', 'vastleggen', {
      wat: 'bespreking',
      keuze: 'gesprek',
      onderwerpen: 'Rooster',
    })
    .doe('2022-09-01', 'zorgcoordinator', 'gesprek-plannen', {
      gesprek: 'orientatie',
      op: '2022-09-05',
      partijen: ['ouders'],
    })
  assert.deepEqual(zaak.signalen, ['orientatie-zonder-gemeente'])
  assert.deepEqual([zaak.aanZet?.naam, zaak.aanZet?.vanaf], ['gesprek-vastleggen', '2022-09-05'])
  const verslag = { gesprek: 'orientatie', op: '2022-09-05', verslag: 'Besproken.' }
  assert.match(
    zaak.probeer('2022-09-05', 'zorgcoordinator', 'gesprek-vastleggen', {
      ...verslag,
      partijen: ['gemeente'],
    })?.reden ?? '',
    /zonder: ouder/,
  )
  zaak.doe('2022-09-05', 'zorgcoordinator', 'gesprek-vastleggen', {
    ...verslag,
    partijen: ['ouders', 'gemeente'],
    besluit: true,
  })
  assert.equal(zaak.toestand.fase, 'akkoord')
  assert.equal(zaak.toestand.gesprekken.at(-1)?.velden['besluit'], true)
})

test('consent of each party is needed; each is recorded by who may; a refusal ends it', () => {
  const zaak = begin()
    .doe('2022-08-29', 'contactpersoon', 'screening-vastleggen', { motivatie: true, vaak: true })
    .doe('2022-08-30', 'zorgcoordinator', 'indienen')
    .doe('2022-08-31', 'procesbegeleider', 'vastleggen', { wat: 'bespreking', keuze: 'passend' })
  assert.equal(
    zaak.probeer('2022-09-01', 'zorgcoordinator', 'akkoord-geven', { partij: 'gemeente', akkoord: true })
      ?.code,
    'niet-bevoegd',
  )
  zaak.doe('2022-09-01', 'zorgcoordinator', 'akkoord-geven', { partij: 'ouders', akkoord: true })
  assert.equal(zaak.toestand.fase, 'akkoord')
  zaak.doe('2022-09-02', 'contactpersoon', 'akkoord-geven', { partij: 'gemeente', akkoord: false })
  assert.deepEqual([zaak.toestand.open, zaak.status], [false, 'Afgewezen'])
})

test('a place is for one person of the right role until disconnected', () => {
  const zaak = begin()
    .doe('2022-08-29', 'contactpersoon', 'screening-vastleggen', { motivatie: true, vaak: true })
    .doe('2022-08-30', 'zorgcoordinator', 'indienen')
    .doe('2022-08-31', 'procesbegeleider', 'vastleggen', { wat: 'bespreking', keuze: 'passend' })
    .doe('2022-09-01', 'contactpersoon', 'akkoord-geven', { partij: 'gemeente', akkoord: true })
    .doe('2022-09-01', 'zorgcoordinator', 'akkoord-geven', { partij: 'ouders', akkoord: true })
  const als = (persoon: string) =>
    zaak.probeer('2022-09-01', 'procesbegeleider', 'toewijzen', { als: 'regisseur', persoon })?.code ?? null
  assert.equal(als('moeder'), 'verkeerde-rol')
  assert.equal(als('contactpersoon'), null)
  assert.equal(als('contactpersoon'), 'al-toegewezen')
  zaak.doe('2022-09-02', 'procesbegeleider', 'ontkoppelen', { als: 'regisseur', persoon: 'contactpersoon' })
  assert.deepEqual(
    zaak.toestand.aanstellingen.map((a) => a.tot),
    ['2022-09-02'],
  )
})

test('start: not longer than 20 schoolweken, with room, in the order of the waiting list unless there are reasons', () => {
  const wachtend = [{ zaak: 'ander', sinds: '2022-08-01' as const }]
  const vol = totLoopt(
    begin({ feiten: { bezetting: { lopend: 12, wachtend: [], toegekendDitSchooljaar: 12 } } }),
  )
  assert.equal(vol.toestand.wachtSinds, '2022-09-01')
  assert.equal(
    vol.probeer('2022-09-05', 'procesbegeleider', 'uitvoering-starten', {
      op: '2022-09-05',
      tot: '2023-02-10',
    })?.code,
    'geen-plaats',
  )
  const later = totLoopt(
    begin({ feiten: { bezetting: { lopend: 11, wachtend, toegekendDitSchooljaar: 0 } } }),
  )
  const start = { op: '2022-09-05', tot: '2023-02-10' }
  assert.equal(
    later.probeer('2022-09-05', 'procesbegeleider', 'uitvoering-starten', start)?.code,
    'niet-aan-de-beurt',
  )
  later.doe('2022-09-05', 'procesbegeleider', 'uitvoering-starten', {
    ...start,
    motiveringVolgorde: 'Spoed.',
  })
  // Waiting since the same day, the lower number goes first: exactly one of the two is at turn.
  const tegelijk = (lagerNummer: boolean) =>
    totLoopt(
      begin({
        feiten: {
          bezetting: {
            lopend: 11,
            wachtend: [{ zaak: 'ander', sinds: '2022-09-01', lagerNummer }],
            toegekendDitSchooljaar: 0,
          },
        },
      }),
    ).probeer('2022-09-05', 'procesbegeleider', 'uitvoering-starten', start)?.code
  assert.equal(tegelijk(true), 'niet-aan-de-beurt')
  assert.notEqual(tegelijk(false), 'niet-aan-de-beurt')
  const vrij = totLoopt(begin())
  assert.match(
    vrij.probeer('2022-09-05', 'procesbegeleider', 'uitvoering-starten', { ...start, tot: '2023-02-17' })
      ?.reden ?? '',
    /20 schoolweken/,
  )
  vrij.doe('2022-09-05', 'procesbegeleider', 'uitvoering-starten', start)
  assert.deepEqual(vrij.toestand.uitvoering?.tot, '2023-02-10')
  assert.deepEqual(
    vrij.taken.map((t) => [t.naam, t.onderwerp ?? null, t.uiterlijk]),
    [
      ['evaluatie-vastleggen', 'tussen', '2022-11-07'],
      ['evaluatie-vastleggen', 'slot', '2023-01-13'],
      ['uitvoering-beeindigen', null, null],
      ['taak-afhandelen', 'plan', null],
    ],
  )
})

test('evaluations repeat from the last one and are signalled when late; the end asks its answers and what follows', () => {
  const zaak = totLoopt(begin()).doe('2022-09-05', 'procesbegeleider', 'uitvoering-starten', {
    op: '2022-09-05',
    tot: '2023-02-10',
  })
  assert.ok(!zaak.naar('2022-11-07').signalen.includes('evaluatie-tussen-verstreken'))
  assert.ok(zaak.naar('2022-11-08').signalen.includes('evaluatie-tussen-verstreken'))
  zaak.doe('2022-11-08', 'zorgcoordinator', 'evaluatie-vastleggen', {
    evaluatie: 'tussen',
    op: '2022-10-20',
    partijen: ['ouders'],
    verslag: 'Gaat goed.',
  })
  assert.deepEqual(zaak.signalen, ['tussen-zonder-jongere'])
  assert.equal(zaak.einde('evaluatie-tussen'), '2022-12-20')
  zaak.doe('2022-12-01', 'procesbegeleider', 'uitvoering-bijstellen', {
    tot: '2023-01-27',
    inzet: 'Drie dagen per week.',
    reden: 'Het gaat sneller.',
  })
  assert.deepEqual(
    zaak.toestand.uitvoering?.bijstellingen.map((b) => [b.totWas, b.tot]),
    [['2023-02-10', '2023-01-27']],
  )
  assert.equal(
    zaak.probeer('2023-01-27', 'procesbegeleider', 'uitvoering-beeindigen', {})?.velden?.['uitkomst'],
    'Vul in: uitkomst.',
  )
  zaak.doe('2023-01-27', 'procesbegeleider', 'uitvoering-beeindigen', { uitkomst: 'anders' })
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'vervolg' && t.rol === 'contactpersoon'))
  zaak.doe('2023-01-27', 'zorgcoordinator', 'taak-afhandelen', { taak: 'plan' })
  zaak.doe('2023-01-27', 'contactpersoon', 'taak-afhandelen', { taak: 'vervolg' })
  assert.equal(
    zaak.probeer('2023-01-27', 'procesbegeleider', 'afronden')?.reden,
    'Er is nog niet geëvalueerd.',
  )
  zaak.doe('2023-01-27', 'zorgcoordinator', 'evaluatie-vastleggen', {
    evaluatie: 'slot',
    op: '2023-01-26',
    verslag: 'Klaar.',
  })
  zaak.doe('2023-01-27', 'procesbegeleider', 'afronden')
  assert.deepEqual([zaak.toestand.open, zaak.status], [false, 'Afgerond'])
})
