// `npm run genereer`: writes what is made from the code and committed beside it. Tests compare.
import { readFileSync, writeFileSync } from 'node:fs'
import { openapiV1 } from '#api/v1/api.ts'
import { VOORBEELD, handleiding } from '#proef/handleiding/handleiding.ts'
import { DESKS } from '#procedures/register.ts'

writeFileSync('src/api/openapi.json', `${JSON.stringify(openapiV1(), null, 2)}\n`)
writeFileSync('docs/opdrachten.md', handleiding(DESKS, readFileSync(VOORBEELD, 'utf8')))
console.log('src/api/openapi.json\ndocs/opdrachten.md')
