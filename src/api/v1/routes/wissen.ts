// Files that were kept long enough. Erasing one is the act `dossier-wissen`.
import { verlopenDossiers } from '#app/beheer/wissen.ts'
import { datum, ding, tekst } from '../../schema/vorm.ts'
import type { Route } from '../route.ts'
import { NA, bladzijde, leest } from './lezen.ts'

export const WISROUTES: readonly Route[] = [
  leest({
    pad: '/te-wissen',
    samenvatting:
      'Zaken waarvan de bewaartijd voorbij is, de oudste eerst. Wissen: handeling dossier-wissen.',
    query: { na: NA },
    vorm: ding(bladzijde(ding({ id: tekst, nummer: tekst, naam: tekst, eindeOp: datum, bewaardTot: datum }))),
    bron: (v) => verlopenDossiers(v.d, v.sessie, v.query('na')),
  }),
]
