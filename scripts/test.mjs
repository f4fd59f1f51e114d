// `npm test`: every *.test.ts(x) in one process (isolation costs half a second a file), spec output on the screen and
// JUnit in reports/junit.xml. Arguments narrow it down: `npm test -- src/domein/termijn`.
import { globSync, mkdirSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

const wanted = process.argv.slice(2)
const files = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'procedures/**/*.test.ts'])
  .sort()
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
if (files.length === 0) {
  console.error('No test file matches ' + wanted.join(' '))
  process.exit(1)
}
mkdirSync('reports', { recursive: true })
const run = spawnSync(
  process.execPath,
  [
    '--import',
    './scripts/tsx-hook.mjs',
    '--disable-warning=ExperimentalWarning',
    '--test',
    '--test-isolation=none',
    '--test-timeout=300000',
    '--test-force-exit',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=junit',
    '--test-reporter-destination=reports/junit.xml',
    ...files,
  ],
  { stdio: 'inherit' },
)
process.exit(run.status ?? 1)
