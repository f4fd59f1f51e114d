// How to object, as every letter with a decision of law says it.
import { metWeekdag } from '../kern/datum.ts'
import { type Blok, type Brieffeiten, alinea, kop } from './brief.ts'

/** The objection clause with the computed last day (Awb 3:45, 6:7, 6:9). */
export function bezwaar(f: Brieffeiten): Blok[] {
  return [
    kop('Bent u het niet eens met dit besluit?'),
    alinea(
      `Ouders en het schoolbestuur kunnen bezwaar maken binnen zes weken na de datum van deze brief: uiterlijk op ${metWeekdag(f.bezwaarTot)}. Stuur uw bezwaar met uw redenen schriftelijk aan het bestuur van ${f.swv}. Stuurt u het per post, dan moet het uiterlijk op ${metWeekdag(f.bezwaarTot)} op de post zijn gedaan en uiterlijk op ${metWeekdag(f.bezwaarPostTot)} zijn ontvangen.`,
    ),
    alinea(
      'Na een bezwaar gaan wij eerst met u in gesprek. De Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring kan advies geven. Een bezwaar schorst het besluit niet.',
    ),
  ]
}
