// The key figures of Berséba, worked out from zaken that are played.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kengetalfeiten } from '#domein/kengetal/feiten.ts'
import { kengetalregels } from '#domein/kengetal/overzicht.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { ARR_GELD, ARR_NATURA } from './arrangement.ts'
import { KENGETALLEN } from './kengetallen.ts'
import { BERSEBA } from './swv.ts'
import { TLV } from './tlv.ts'
import { VRAAG } from './vraag.ts'

const MENSEN = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('commissie', 'commissielid'),
  mens('regiomanager', 'regiomanager'),
  mens('zorgmakelaar', 'zorgmakelaar'),
]
const SWV = {
  id: 'swv',
  naam: 'Berséba',
  soort: 'swv',
  bestuur: null,
  plaats: null,
  deelnemer: true,
} as const

const begin = (procedure: Procedure, gestart: Datum, door = 'ib'): Spel =>
  speel({
    procedure,
    gestart,
    door,
    mensen: MENSEN,
    instellingen: BERSEBA.instellingen,
    feiten: door === 'ib' ? {} : { aanvrager: SWV },
  })

function vraag(door: 'ib' | 'moeder', op: Datum): Spel {
  const bron = door === 'ib' ? 'school' : 'ouder'
  return begin(VRAAG, op, door).doe(op, door, 'vastleggen', { wat: 'vraag', bron, vraag: 'Welke hulp past?' })
}

function arrangement(vorm: 'natura' | 'geld' | 'afwijzen', op: Datum): Spel {
  const geld = vorm === 'geld'
  const formulier = geld
    ? { vorm: 'geld', grond: 'lichamelijk', bedrag: '2500', eigenSchool: 'Een assistent helpt.' }
    : { vorm: 'natura', grond: 'gedrag', eigenSchool: 'De leerkracht leert ermee omgaan.' }
  return begin(geld ? ARR_GELD : ARR_NATURA, op)
    .doe(op, 'ib', 'formulier-invullen', formulier)
    .doe(op, 'ib', 'indienen')
    .doe(op, 'commissie', 'besluit-nemen', {
      besluit: vorm,
      motivering: 'Past bij de criteria.',
      criteria: 'Criterium 1.',
      ...(vorm === 'afwijzen' ? {} : { tot: '2024-07-31' }),
      ...(geld ? { bedrag: '2500' } : {}),
    })
}

function tlv(
  advies: 'positief' | 'negatief',
  besluit: 'ondertekenen' | 'niet-ondertekenen',
  op: Datum,
): Spel {
  return begin(TLV, op)
    .doe(op, 'ib', 'formulier-invullen', {
      soortOnderwijs: 'so',
      ondersteuningsvraag: 'Rust.',
      onvoldoendeEffect: 'Een jaar begeleiding hielp te weinig.',
    })
    .doe(op, 'ib', 'indienen')
    .doe(op, 'commissie', 'controle-uitvoeren', { uitkomst: 'compleet' })
    .doe(op, 'commissie', 'vastleggen', {
      wat: 'commissieadvies',
      advies,
      ...(advies === 'negatief' ? { reden: 'binnen-basisondersteuning' } : {}),
      criteria: 'Criterium 2.',
      motivering: 'Zie dossier.',
    })
    .doe(op, 'regiomanager', 'besluit-nemen', {
      besluit,
      motivering: 'Nieuwe gegevens.',
      ...(besluit === 'ondertekenen' ? { tot: '2024-07-31' } : {}),
    })
}

/** The figures of the school year from 1 August of a year, as `figure.answer` with the number. */
function figuren(zaken: readonly Spel[], jaar: number): Readonly<Record<string, number | null>> {
  const [van, tot] = [`${jaar}-08-01`, `${jaar + 1}-07-31`]
  const opgeteld = zaken.flatMap((zaak) => {
    const situatie = zaak.situatie()
    return kengetalfeiten(KENGETALLEN, situatie)
      .filter((f) => f.datum >= van && f.datum <= tot)
      .map(({ kengetal, waarde, aantal, som }) => ({
        kengetal,
        procedure: situatie.procedure.code,
        waarde,
        aantal,
        som,
      }))
  })
  return Object.fromEntries(
    kengetalregels(KENGETALLEN, BERSEBA.procedures, opgeteld, false).map((r) => [
      [r.procedure, r.kengetal, r.waarde].filter(Boolean).join('.'),
      r.getal,
    ]),
  )
}

test('BE-045: one departure of the regiomanager in 2022-2023 counts as one, and questions, arrangements and advices are told apart per school year', () => {
  const zaken = [
    vraag('ib', '2022-09-05'),
    vraag('moeder', '2022-10-03'),
    vraag('moeder', '2022-11-07'),
    arrangement('natura', '2022-09-15'),
    arrangement('geld', '2023-01-31'),
    arrangement('afwijzen', '2023-02-01'),
    tlv('positief', 'ondertekenen', '2022-09-19'),
    tlv('negatief', 'niet-ondertekenen', '2022-10-10'),
    tlv('negatief', 'ondertekenen', '2023-01-17'),
    // The next school year has its own figures.
    tlv('positief', 'niet-ondertekenen', '2023-09-04'),
    tlv('positief', 'niet-ondertekenen', '2023-10-02'),
  ]
  const dit = figuren(zaken, 2022)
  assert.equal(dit['BE-TLV.afwijking-regiomanager'], 1)
  assert.deepEqual([dit['BE-VRAAG.vragen.school'], dit['BE-VRAAG.vragen.ouder']], [1, 2])
  assert.deepEqual(
    [
      dit['BE-ARR-NATURA.arrangementen.natura'],
      dit['BE-ARR-NATURA.arrangementen.afwijzen'],
      dit['BE-ARR-GELD.arrangementen.geld'],
    ],
    [1, 1, 1],
  )
  assert.deepEqual([dit['BE-TLV.tlv-adviezen.positief'], dit['BE-TLV.tlv-adviezen.negatief']], [1, 2])
  assert.equal(figuren(zaken, 2023)['BE-TLV.afwijking-regiomanager'], 2)
  assert.equal(
    figuren([tlv('positief', 'ondertekenen', '2022-09-19')], 2022)['BE-TLV.afwijking-regiomanager'],
    0,
  )
})
