// The reports of speed: pages made from figures that were kept, with what somebody wrote about them.
import assert from 'node:assert/strict'
import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, test } from 'node:test'
import { bladzijde, herschrijf } from '../bench/verslag.ts'

const CIJFERS = globSync('docs/bewijs/snelheid-*.json').sort()
const map = mkdtempSync(join(tmpdir(), 'loket-verslag-'))
after(() => rmSync(map, { recursive: true, force: true }))

test('every report is what its figures and its remarks give', () => {
  assert.ok(CIJFERS.length > 0)
  for (const cijfers of CIJFERS)
    assert.equal(
      readFileSync(cijfers.replace(/json$/, 'md'), 'utf8'),
      bladzijde(cijfers),
      `npm run bench -- --bladzijde=${cijfers}`,
    )
})

test('making a report anew keeps the remarks, and says so when they are about other figures', () => {
  const [eerste = ''] = CIJFERS
  const hier = join(map, basename(eerste))
  copyFileSync(eerste, hier)
  const lees = () => readFileSync(herschrijf(hier), 'utf8')
  assert.doesNotMatch(lees(), /## Toelichting/)
  const { machine } = JSON.parse(readFileSync(hier, 'utf8')) as { machine: { commit: string } }
  const toelichting = hier.replace(/json$/, 'toelichting.md')
  writeFileSync(toelichting, `Bij ${machine.commit} liep er niets naast.\n`)
  assert.match(lees(), /## Toelichting\n\nBij \w+ liep er niets naast\.\n/)
  writeFileSync(toelichting, 'Er liep niets naast.\n')
  assert.match(lees(), /bij een andere meting geschreven[^]*Er liep niets naast\./)
  assert.equal(lees(), lees())
})
