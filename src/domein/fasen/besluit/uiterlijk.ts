import type { Datum } from '../../kern/datum.ts'
import { bereken } from '../../termijn/bereken.ts'
import type { Termijnregel } from '../../termijn/regel.ts'
import type { Situatie } from '../../verloop/opdracht.ts'

/** The last day of a promise that counts from today. */
export function uiterlijkOver({ context }: Situatie, duur: Termijnregel['duur']): Datum {
  const regel: Termijnregel = { soort: 'beleid', duur, rolt: true, grond: '' }
  return bereken(regel, context.vandaag, [], context.kalender, context.instellingen.telwijze, context.vandaag)
    .einde
}
