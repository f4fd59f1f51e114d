// The whole of version 1, to be mounted at /api/v1.
import type { Hono } from 'hono'
import { maakOpenapi } from '../openapi.ts'
import type { ApiDiensten } from './diensten.ts'
import { type Route, maakRouter } from './route.ts'
import { openapiRoute } from './routes/openapi.ts'
import { BEHEER } from './routes/beheer.ts'
import { WISROUTES } from './routes/wissen.ts'
import { FINANCIEEL } from './routes/financieel.ts'
import { HANDELINGROUTES } from './routes/handelingen.ts'
import { KENGETALLEN } from './routes/kengetallen.ts'
import { OEFENING } from './routes/oefening.ts'
import { PROCEDURES } from './routes/procedures.ts'
import { SCHOOL } from './routes/school.ts'
import { SESSIES } from './routes/sessies.ts'
import { STUKKEN } from './routes/stukken.ts'
import { SWV } from './routes/swv.ts'
import { TERMIJNEN } from './routes/termijnen.ts'
import { VOORUIT } from './routes/vooruit.ts'
import { WERK } from './routes/werk.ts'
import { ZAKEN } from './routes/zaken.ts'

const BESCHREVEN: readonly Route[] = [
  ...SESSIES,
  ...PROCEDURES,
  ...ZAKEN,
  ...STUKKEN,
  ...WERK,
  ...KENGETALLEN,
  ...FINANCIEEL,
  ...SCHOOL,
  ...SWV,
  ...BEHEER,
  ...WISROUTES,
  ...HANDELINGROUTES,
  ...TERMIJNEN,
  ...VOORUIT,
  ...OEFENING,
]

/** Every route of version 1. */
const ROUTES: readonly Route[] = [...BESCHREVEN, openapiRoute(() => maakOpenapi(ROUTES))]

/** The router of version 1. */
export function apiV1(diensten: ApiDiensten): Hono {
  return maakRouter(diensten, ROUTES)
}

/** The OpenAPI document of version 1. */
export function openapiV1(): unknown {
  return maakOpenapi(ROUTES)
}
