// A style rule is a test: who may import whom, sizes, names, what may not be done where.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

const bronnen = globSync(['src/**/*.{ts,tsx}', 'procedures/**/*.ts']).map((pad) => pad.replaceAll('\\', '/'))
const isTest = (pad: string) => /\.test\.tsx?$/.test(pad) || pad.includes('test-support')
const product = bronnen.filter((pad) => !isTest(pad))
const tekst = (pad: string) => readFileSync(pad, 'utf8')

/** A source without its comments, so that words in prose don't count. */
const zonderCommentaar = (bron: string) => bron.replace(/(^|\s)\/\/.*$|\/\*[\s\S]*?\*\//gm, '')

/** Import specifiers of a file; type-only imports count too, because they show what it knows of. */
function imports(pad: string): string[] {
  return [...tekst(pad).matchAll(/(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  )
}

/** The place in the house that a specifier points to: `domein/zaak`, `app`, or the package name. */
function doel(pad: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.'))
    return normalize(join(dirname(pad), specifier))
      .replaceAll('\\', '/')
      .replace(/^src\//, '')
  return specifier
}

/** Which top-level parts a part may import from (besides itself), and which packages. */
const MAG: Record<string, { delen: string[]; pakketten?: RegExp }> = {
  domein: { delen: [] },
  procedures: { delen: ['domein'] },
  app: { delen: ['domein', 'procedures', 'db', 'documenten', 'brieven'], pakketten: /^(node:|kysely$)/ },
  db: { delen: ['domein', 'app'], pakketten: /^(node:|kysely$|pg$)/ },
  documenten: { delen: ['domein', 'app'], pakketten: /^(node:|@cantoo\/pdf-lib$|@fastify\/busboy$)/ },
  brieven: { delen: ['domein', 'app'], pakketten: /^(node:|@myriaddreamin\/|nodemailer|@cantoo\/pdf-lib$)/ },
  web: {
    delen: ['domein', 'app', 'procedures', 'documenten', 'oefening', 'jsx'],
    pakketten: /^(node:|hono|esbuild$)/,
  },
  api: {
    delen: ['domein', 'app', 'procedures', 'documenten', 'oefening', 'web'],
    pakketten: /^(node:|hono)/,
  },
  taken: { delen: ['domein', 'app', 'db', 'brieven'], pakketten: /^(node:|kysely$)/ },
  proef: {
    delen: ['domein', 'app', 'procedures', 'documenten', 'oefening', 'api', 'main'],
    pakketten: /^(node:|yaml$)/,
  },
  oefening: {
    delen: ['domein', 'app', 'procedures', 'db', 'documenten', 'taken'],
    pakketten: /^(node:|kysely$)/,
  },
}

test('each part imports only what the table in docs/architectuur.md allows', () => {
  const fouten: string[] = []
  for (const pad of product) {
    const deel = pad.startsWith('procedures/') ? 'procedures' : (pad.split('/')[1] ?? '')
    const regel = MAG[deel]
    if (!regel) continue
    for (const specifier of imports(pad)) {
      const naar = doel(pad, specifier)
      const kop = naar.split('/')[0] ?? ''
      const intern = specifier.startsWith('#') || specifier.startsWith('.')
      const mag = intern
        ? kop === deel || regel.delen.includes(kop)
        : (regel.pakketten?.test(specifier) ?? false)
      if (!mag) fouten.push(`${pad} imports ${specifier}`)
    }
  }
  assert.deepEqual(fouten, [])
})

test('inside domein the layers point one way, from kern to zaak', () => {
  const LAGEN = [
    'kern',
    'termijn',
    'toegang',
    'procedure',
    'verloop',
    'kengetal',
    'dossier',
    'deskundige',
    'fasen',
    'brief',
    'zaak',
  ]
  const hoogte = (laag: string) => LAGEN.indexOf(laag)
  const fouten: string[] = []
  for (const pad of product.filter((p) => p.startsWith('src/domein/'))) {
    const eigen = pad.split('/')[2] ?? ''
    assert.ok(hoogte(eigen) >= 0, `${pad} is in a layer that the table does not know`)
    for (const [regel, specifier] of [...tekst(pad).matchAll(/^(import|export)[^']*from '([^']+)'/gm)].map(
      (m) => [m[0], m[2] ?? ''] as const,
    )) {
      const naar = doel(pad, specifier).split('/')
      if (naar[0] !== 'domein' || /^(import|export) type/.test(regel)) continue
      if (hoogte(naar[1] ?? '') > hoogte(eigen)) fouten.push(`${pad} imports ${specifier}`)
    }
  }
  assert.deepEqual(fouten, [])
})

test('the core is pure: no clock, chance, waiting or input and output in src/domein', () => {
  const verboden =
    /\b(Date\.now|new Date|Math\.random|process\.|await |async |setTimeout|fetch\(|console\.|crypto\.|node:)/
  const fouten = product
    .filter((p) => p.startsWith('src/domein/') || p.startsWith('procedures/'))
    .filter((p) => verboden.test(zonderCommentaar(tekst(p))))
  assert.deepEqual(fouten, [])
})

test('only one file opens a tenant transaction, and only src/main reads the environment and the real clock', () => {
  const zetRol = product.filter((p) => /set_config\(/.test(tekst(p)))
  assert.deepEqual(zetRol, ['src/db/verbinding.ts'])
  const omgeving = product.filter((p) => /process\.env/.test(tekst(p)) && !p.startsWith('src/main/'))
  assert.deepEqual(omgeving, [])
})

test('SQL stands in src/db only', () => {
  const fouten = product.filter(
    (p) =>
      /^src\/(web|api|proef|domein|documenten|brieven)\//.test(p) &&
      /\b(selectFrom|insertInto|updateTable|deleteFrom)\(|from 'kysely'/.test(tekst(p)),
  )
  assert.deepEqual(fouten, [])
})

test('files are small: none over 400 lines, most of the source under 200', () => {
  const maten = product
    .filter((p) => !tekst(p).startsWith('// Made from'))
    .map((p) => ({ p, n: tekst(p).split('\n').length }))
  assert.deepEqual(
    maten.filter(({ n }) => n > 400).map(({ p, n }) => `${p} ${n}`),
    [],
  )
  // A procedure is data: its route reads best in one piece.
  const gesorteerd = maten
    .filter(({ p }) => !p.startsWith('procedures/'))
    .map(({ n }) => n)
    .toSorted((a, b) => a - b)
  assert.ok(
    (gesorteerd[Math.floor(gesorteerd.length * 0.8)] ?? 0) <= 200,
    'four out of five files have 200 lines or fewer',
  )
})

test('names: ASCII, kebab-case, no cupboard words', () => {
  const fouten = bronnen.filter(
    (p) =>
      !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(basename(p)) ||
      /^(utils?|helpers?|manager|common|misc)\b/.test(basename(p)),
  )
  assert.deepEqual(fouten, [])
})

test('nothing is left behind: no TODO, no switched-off checks, no any', () => {
  const fouten = [...bronnen, ...globSync('test/**/*.ts')]
    .filter((p) => p !== 'test/architectuur.test.ts')
    .filter(
      (p) =>
        /\b(TODO|FIXME)\b|@ts-(ignore|expect-error|nocheck)/.test(tekst(p)) ||
        /\.(skip|todo|only)\(|: any\b|\bas any\b/.test(zonderCommentaar(tekst(p))),
    )
  assert.deepEqual(fouten, [])
})
