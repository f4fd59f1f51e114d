// `npm run termijn -- --vectoren FILE.json [--json]`: computes term vectors and compares; exit 1 on a difference.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Vector, kalenderVan, rekenVector } from '#domein/termijn/vectoren.ts'

const { values } = parseArgs({
  options: { vectoren: { type: 'string' }, json: { type: 'boolean' } },
  strict: false,
})
const pad = values['vectoren']
if (typeof pad !== 'string') {
  console.error('Gebruik: npm run termijn -- --vectoren BESTAND.json [--json]')
  process.exit(2)
}
let bestand: Record<string, unknown>
try {
  bestand = JSON.parse(readFileSync(pad, 'utf8')) as Record<string, unknown>
} catch {
  console.error(`${pad} kan niet worden gelezen als JSON.`)
  process.exit(2)
}
const lijst = bestand['vectoren']
if (!Array.isArray(lijst)) {
  console.error(`${pad} heeft geen lijst "vectoren".`)
  process.exit(2)
}
const kalender = kalenderVan(bestand)
const uitslagen = (lijst as Vector[]).map((vector) => rekenVector(vector ?? ({} as Vector), kalender))
const goed = uitslagen.filter((u) => u.gelijk).length
if (values['json'] === true)
  console.log(JSON.stringify({ uitslagen, goed, totaal: uitslagen.length }, null, 2))
else {
  for (const u of uitslagen)
    console.log(
      `${u.id}  verwacht ${u.verwacht}  gekregen ${u.gekregen}  ${u.gelijk ? 'gelijk' : 'VERSCHIL'}${u.fout ? ` (${u.fout})` : ''}`,
    )
  console.log(`${goed} van ${uitslagen.length} gelijk`)
}
process.exit(goed === uitslagen.length ? 0 : 1)
