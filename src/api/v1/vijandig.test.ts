// Hostile requests over every route, made from the schemas themselves: never a 5xx, never a status that is not described,
// never a word of the machine in the answer.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as fc from 'fast-check'
import type { Zaakbeeld } from '#app/contract.ts'
import { veldenschema } from '../schema/velden.ts'
import type { JsonSchema } from '../schema/vorm.ts'
import { type Proefapi, SLEUTEL, proefapi } from './test-support.ts'

let api: Proefapi
let zaken: string[] = []
let mensen: string[] = []
before(async () => {
  api = await proefapi()
  const { zaal } = api
  const concept = await zaal.start('zorgcoordinator.streek', 'Sam')
  const ingediend = await zaal.start('zorgcoordinator.streek', 'Sam')
  await zaal.volledig(ingediend)
  await zaal.doe('zorgcoordinator.streek', ingediend, 'indienen')
  const behandeling = await zaal.start('zorgcoordinator.streek', 'Lisa')
  await zaal.volledig(behandeling)
  await zaal.doe('zorgcoordinator.streek', behandeling, 'indienen')
  await zaal.doe('secretariaat', behandeling, 'controle-uitvoeren', { uitkomst: 'compleet' })
  zaken = [concept, ingediend, behandeling]
  mensen = ['orthopedagoog', 'psycholoog', 'moeder.sam', 'contactpersoon1'].map((wie) => zaal.id(wie))
})
after(() => api.sluit())

const WIE = [
  'zorgcoordinator.streek',
  'secretariaat',
  'procesbegeleider',
  'voorzitter',
  'orthopedagoog',
  'moeder.sam',
  'beheerder',
]

const RAAR = [
  null,
  '',
  ' ',
  0,
  -0,
  -1,
  1e308,
  2 ** 53,
  0.1,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  [''],
  ['a', 1],
  { a: { b: { c: { d: {} } } } },
  'a'.repeat(30_000),
  '\u0000',
  'x\u0000y',
  '\ud800',
  '\ufffe',
  '👩‍👩‍👧‍👦'.repeat(50),
  "'; drop table zaak; --",
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  '../../../../etc/passwd',
  '%00%0a%0d',
  '2023-02-30',
  '9999-12-31',
  '0000-00-00',
  '2199-12-31',
  '1900-01-01',
  '__proto__',
  'constructor',
  '00000000-0000-0000-0000-000000000000',
  'ja',
  'NaN',
  'Infinity',
] as const

/** Values for a schema: often what it asks, often not. */
function waarde(schema: JsonSchema): fc.Arbitrary<unknown> {
  const raar = fc.constantFrom<unknown>(...RAAR)
  return fc.oneof({ weight: 3, arbitrary: passend(schema) }, { weight: 2, arbitrary: raar })
}

function passend(schema: JsonSchema): fc.Arbitrary<unknown> {
  const keuzes = schema['anyOf'] as readonly JsonSchema[] | undefined
  if (keuzes) return fc.oneof(...keuzes.map(passend))
  if (schema['enum']) return fc.constantFrom(...(schema['enum'] as unknown[]))
  if ('const' in schema) return fc.constant(schema['const'])
  const soort = [schema['type'] ?? 'string'].flat()[0] as string
  switch (soort) {
    case 'object':
      return object(schema)
    case 'array':
      return fc.array(waarde((schema['items'] ?? {}) as JsonSchema), { maxLength: 4 })
    case 'integer':
      return fc.integer()
    case 'number':
      return fc.double()
    case 'boolean':
      return fc.boolean()
    default:
      return schema['format'] === 'date'
        ? fc.constantFrom('2023-01-04', '2023-01-05', '2022-12-31', '2025-07-31', '2024-02-29')
        : fc.oneof(
            fc.string({ maxLength: 40, unit: 'binary' }),
            fc.constantFrom('een gewone zin', ...mensen, 'OPP', 'eerste', 'mail'),
          )
  }
}

function object(schema: JsonSchema): fc.Arbitrary<unknown> {
  const velden = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>)
  const eigen = fc.record(Object.fromEntries(velden.map(([naam, deel]) => [naam, waarde(deel)])), {
    requiredKeys: [...((schema['required'] ?? []) as string[])],
  })
  const vreemd = fc.dictionary(
    fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('__proto__', 'constructor', 'toString', 'versie')),
    fc.constantFrom<unknown>(...RAAR),
    { maxKeys: 2 },
  )
  return fc
    .tuple(eigen, fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: vreemd }))
    .map(([a, b]) => ({ ...a, ...b }))
}

function los(schema: JsonSchema): JsonSchema {
  const naam = (schema['$ref'] as string | undefined)?.split('/').at(-1)
  const doel = naam ? api.document.components.schemas[naam] : schema
  const eerste = (doel?.['anyOf'] as readonly JsonSchema[] | undefined)?.[0]
  return eerste ? los(eerste) : (doel ?? {})
}

type Werk = {
  requestBody?: { content: Record<string, { schema: JsonSchema }> }
  parameters: { name: string; in: string }[]
}

/** Nothing of the machine in an answer: no paths, no SQL, no stack. */
async function zonderMachine(antwoord: Response): Promise<void> {
  const tekst = await antwoord.text()
  assert.doesNotMatch(
    tekst,
    /\bat [\w.<>]+ \(|node_modules|\/src\/|select .* from |violates|syntax error|undefined/i,
  )
}

async function vul(pad: string): Promise<string> {
  const zaak = fc.sample(fc.constantFrom(...zaken, 'x', mensen[0] ?? ''), 1)[0] ?? ''
  return pad
    .replace('{zaak}', zaak)
    .replace('{code}', pad.startsWith('/oefening') ? 'gv' : 'GV-TLV-VO')
    .replace('{datum}', '2023-01-23')
    .replaceAll(/\{\w+\}/g, 'brief-1')
}

test('hostile bodies on every address that takes one', async () => {
  const paden = Object.entries(api.document.paths) as unknown as [string, Record<string, Werk>][]
  for (const [pad, methoden] of paden) {
    for (const [methode, werk] of Object.entries(methoden)) {
      const schema = werk.requestBody?.content['application/json']?.schema
      if (!schema) continue
      for (const lichaam of fc.sample(object(los(schema)), { numRuns: 6, seed: pad.length })) {
        const wie = WIE[(JSON.stringify(lichaam) ?? '').length % WIE.length] ?? ''
        const antwoord = pad.startsWith('/oefening')
          ? await api.oefen(methode.toUpperCase(), await vul(pad), lichaam)
          : await api.als(wie, methode.toUpperCase(), await vul(pad), lichaam)
        await zonderMachine(antwoord)
      }
    }
  }
})

test('hostile values in the acts that a person can do, as deep as the rules let them', async () => {
  // What ends a zaak comes last, so that the others get their turn.
  const einde = ['intrekken', 'afronden', 'besluit-nemen', 'indienen']
  const gelukt = new Set<string>()
  for (const [beurt, namen] of [
    (n: string) => !einde.includes(n),
    (n: string) => einde.includes(n),
  ].entries())
    for (const zaak of zaken)
      for (const wie of WIE) {
        const antwoord = await api.als(wie, 'GET', `/zaken/${zaak}`)
        if (!antwoord.ok) continue
        const { mogelijkheden } = (await antwoord.json()) as Zaakbeeld
        for (const { naam, velden } of mogelijkheden.filter((m) => namen(m.naam)))
          for (const lichaam of fc.sample(object(veldenschema(velden)), {
            numRuns: 3,
            seed: beurt + naam.length,
          })) {
            const uitkomst = await api.als(wie, 'POST', `/zaken/${zaak}/opdrachten/${naam}`, lichaam)
            if (uitkomst.ok) gelukt.add(naam)
            await zonderMachine(uitkomst)
          }
      }
  assert.ok(gelukt.size >= 8, `only ${[...gelukt].join(', ')} came through`)
})

test('bodies that are no JSON object, too deep, too large, or of another kind', async () => {
  const token = await api.token('procesbegeleider')
  const stuur = (inhoud: BodyInit, soort = 'application/json') =>
    api.ruw('POST', '/zoekopdrachten', {
      headers: { authorization: `Bearer ${token}`, 'content-type': soort },
      body: inhoud,
    })
  for (const inhoud of [
    '',
    '[]',
    '"tekst"',
    '1',
    'null',
    '{',
    '{"tekst":',
    '\u0000',
    '{"tekst":"\\u0000"}',
    '{"tekst":"\\ud800"}',
  ])
    assert.ok([400].includes((await stuur(inhoud)).status), inhoud)
  assert.equal((await stuur(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`)).status, 400)
  assert.equal((await stuur(`[${'['.repeat(100_000)}`)).status, 400)
  assert.equal((await stuur(JSON.stringify({ tekst: 'a'.repeat(1_100_000) }))).status, 413)
  assert.equal((await stuur(new Uint8Array([0xff, 0xfe, 0x7b]))).status, 400)
  assert.equal((await stuur('tekst=x', 'application/x-www-form-urlencoded')).status, 415)
})

test('hostile addresses, filters and headers', async () => {
  const token = await api.token('procesbegeleider')
  const kop = { authorization: `Bearer ${token}` }
  const rare = ['%00', '%ff', '..%2f..%2f', '%27%20or%201=1', 'a'.repeat(5000), '%F0%9F%98%80', '{zaak}', '%']
  for (const deel of rare) {
    for (const pad of [
      `/zaken/${deel}`,
      `/zaken/${zaken[2]}/stukken/${deel}/inhoud`,
      `/zaken/${zaken[2]}/brieven/${deel}/pdf`,
      `/procedures/${deel}`,
      `/vergaderingen/${deel}`,
    ])
      await zonderMachine(await api.ruw('GET', pad, { headers: kop }))
    for (const filter of ['weergave', 'procedure', 'status', 'school', 'na', 'onbekend'])
      await zonderMachine(await api.ruw('GET', `/werk?${filter}=${deel}`, { headers: kop }))
  }
  for (const waardeVan of ['""', 'W/"x"', '"-1"', '"99999999999999999999"', '*', 'x'.repeat(9000)])
    await zonderMachine(
      await api.als(
        'procesbegeleider',
        'POST',
        `/zaken/${zaken[2]}/opdrachten/vraag-stellen`,
        { tekst: 'x' },
        { 'if-match': waardeVan },
      ),
    )
  for (const sleutel of ['', ' ', 'x'.repeat(201), 'é'])
    assert.equal(
      (
        await api.als(
          'procesbegeleider',
          'POST',
          `/zaken/${zaken[2]}/opdrachten/vraag-stellen`,
          { tekst: 'x' },
          { 'idempotency-key': sleutel },
        )
      ).status,
      400,
    )
  for (const authorization of [
    'Bearer',
    'Bearer x',
    `Bearer ${'x'.repeat(400)}`,
    'Basic eDp5',
    `bearer gv.${'A'.repeat(43)}`,
    '',
  ])
    assert.equal((await api.ruw('GET', '/ik', { headers: { authorization } })).status, 401)
  assert.equal((await api.ruw('GET', '/ik', { headers: { oefensleutel: SLEUTEL } })).status, 401)
})

test('hostile uploads: wrong field names, strange names, broken forms, files that lie about their kind', async () => {
  const zaak = zaken[0] ?? ''
  const koppen = { authorization: `Bearer ${await api.token('zorgcoordinator.streek')}` }
  for (const naam of ['../../x.pdf', '\u0000.pdf', 'a'.repeat(400) + '.pdf', '.pdf', 'x.pdf.exe'])
    await zonderMachine(
      await api.upload('zorgcoordinator.streek', zaak, naam, { soort: 'OPP', datum: '2022-12-01' }),
    )
  await zonderMachine(
    await api.upload('zorgcoordinator.streek', zaak, 'x.pdf', {
      __proto__x: 'y',
      soort: ['OPP', 'OPP'],
      datum: 'morgen',
    }),
  )
  await zonderMachine(await api.upload('zorgcoordinator.streek', zaak, 'x.pdf', { soort: 'OPP\u0000' }))
  for (const inhoud of [
    '',
    '--x\r\n',
    '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n%PDF-1.7 afgebroken',
  ])
    await zonderMachine(
      await api.ruw('POST', `/zaken/${zaak}/stukken`, {
        headers: { ...koppen, 'content-type': 'multipart/form-data; boundary=x' },
        body: inhoud,
      }),
    )
})
