// How long what was granted runs: computed, or given within what the procedure allows.
import { type Datum, eindeSchooljaar, kort } from '../../kern/datum.ts'
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import type { Looptijd } from '../../procedure/bouwstenen.ts'
import { bereken } from '../../termijn/bereken.ts'
import type { Situatie } from '../../verloop/opdracht.ts'

/** The last day of a period that starts on `van`; null when the procedure counts none. A period is no term: it never rolls. */
function berekendEinde(s: Situatie, looptijd: Looptijd, van: Datum): Datum | null {
  if (looptijd.grens === 'besluit') return s.toestand.besluit?.tot ?? null
  if (!looptijd.duur) return looptijd.grens === 'schooljaar' ? eindeSchooljaar(van) : null
  const { kalender, instellingen } = s.context
  const regel = {
    soort: 'beleid',
    duur: looptijd.duur,
    inclusiefStart: true,
    rolt: false,
    grond: '',
  } as const
  return bereken(regel, van, [], kalender, instellingen.telwijze, van).einde
}

/** The end as it will be on record, or why the given one can't be. */
export function eindeVoor(
  s: Situatie,
  looptijd: Looptijd,
  van: Datum,
  gegeven: Datum | null,
): { tot: Datum | null } | Weigering {
  if (looptijd.einde === 'geen') return { tot: null }
  const uiterste = berekendEinde(s, looptijd, van)
  if (looptijd.einde === 'berekend') return { tot: uiterste }
  if (!gegeven)
    return weiger('einddatum-nodig', 'Vul de einddatum in: dit is altijd tijdelijk.', {
      velden: { tot: 'Vul de einddatum in.' },
      grond: looptijd.grond,
    })
  if (gegeven < van)
    return weiger('periode', 'De einddatum ligt voor het begin.', {
      velden: { tot: 'Kies een latere dag.' },
    })
  if (looptijd.einde === 'hoogstens' && uiterste && gegeven > uiterste)
    return weiger(
      'te-lang',
      looptijd.langer ??
        `De einddatum kan niet later zijn dan ${kort(uiterste)}: de duur is ten hoogste ${looptijd.inWoorden ?? 'zo lang'}.`,
      { velden: { tot: `Kies ${kort(uiterste)} of eerder.` }, grond: looptijd.grond },
    )
  return { tot: gegeven }
}
