// How to object, as every letter with a decision of law says it.
import { metWeekdag } from '../kern/datum.ts'
import { type Blok, type Brieffeiten, alinea, kop } from './brief.ts'

/** The objection clause with the computed last day (Awb 3:45, 6:5, 6:7, 6:9, 6:16). */
export function bezwaar(f: Brieffeiten): Blok[] {
  return [
    kop('Bent u het niet eens met dit besluit?'),
    alinea(
      `Ouders en het schoolbestuur kunnen bezwaar maken binnen zes weken na de datum van deze brief: uiterlijk op ${metWeekdag(f.bezwaarTot)}. U doet dat schriftelijk en met uw redenen bij het bestuur van ${f.swv}${waarheen(f)}. Een bezwaar per post is op tijd als u het die dag op de post doet en wij het uiterlijk op ${metWeekdag(f.bezwaarPostTot)} hebben. Zet in uw bezwaar uw naam en adres, de datum en het kenmerk van deze brief; een brief per post ondertekent u.`,
    ),
    alinea(
      'Na een bezwaar gaan wij eerst met u in gesprek. De Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring kan advies geven. Zolang er geen nieuw besluit is, blijft dit besluit gelden.',
    ),
  ]
}

function waarheen({ bezwaarInLoket, postadres }: Brieffeiten): string {
  const post = postadres ? `per post (${postadres})` : 'per post'
  return bezwaarInLoket ? `: in het loket of ${post}` : postadres ? `: ${post}` : ''
}
