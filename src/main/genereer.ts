// `npm run genereer`: writes what is made from the code and committed beside it. A test compares.
import { writeFileSync } from 'node:fs'
import { openapiV1 } from '#api/v1/api.ts'

writeFileSync('src/api/openapi.json', `${JSON.stringify(openapiV1(), null, 2)}\n`)
console.log('src/api/openapi.json')
