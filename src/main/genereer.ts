// `npm run genereer`: writes what is made from the code and committed beside it. Tests compare.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { openapiV1 } from '#api/v1/api.ts'
import { nieuweDatabasebestanden } from '#db/genereren.ts'
import { VOORBEELD, handleiding } from '#proef/handleiding/handleiding.ts'
import { DESKS } from '#procedures/register.ts'
import { procedurebestanden } from './procedurepagina.ts'

const bestanden: Record<string, string> = {
  'src/api/openapi.json': `${JSON.stringify(openapiV1(), null, 2)}\n`,
  'docs/opdrachten.md': handleiding(DESKS, readFileSync(VOORBEELD, 'utf8')),
  ...procedurebestanden(DESKS),
  ...(await nieuweDatabasebestanden()),
}
for (const [pad, inhoud] of Object.entries(bestanden)) {
  mkdirSync(dirname(pad), { recursive: true })
  writeFileSync(pad, inhoud)
}
console.log(Object.keys(bestanden).join('\n'))
