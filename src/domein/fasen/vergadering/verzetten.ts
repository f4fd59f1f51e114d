import type { Datum } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import { na } from '../../verloop/na.ts'
import { opAgenda } from '../../verloop/route.ts'
import { gesloten, inFase } from '../faseregel.ts'

/** The meeting was moved or cancelled: its points go along to the other day, or to the first agenda that is open. */
export const agenderingVerzetten: Opdrachtsoort = {
  naam: 'agendering-verzetten',
  titel: 'Agendering verzetten',
  uitleg: 'Legt vast dat het overleg is verplaatst of vervalt. Alleen het systeem doet dit.',
  velden: () => ({ naar: { soort: 'datum', label: 'De andere dag van dit overleg' } }),
  door: () => ['systeem'],
  kan: (s) =>
    gesloten(s.toestand) ??
    (s.toestand.agendering &&
    !s.toestand.agendering.gehouden &&
    inFase(s.procedure, s.toestand, 'vergadering')
      ? null
      : weiger('niet-geagendeerd', 'De zaak staat niet op een agenda.')),
  beslis: (s, waarden) => {
    const fase = inFase(s.procedure, s.toestand, 'vergadering')
    const agendering = s.toestand.agendering
    if (!fase || !agendering) return []
    const { gehouden: _gehouden, ...stand } = agendering
    const naar = (waarden['naar'] ?? null) as Datum | null
    const terug: Gebeurtenis[] = [
      {
        soort: 'agendering-teruggedraaid',
        inhoud: { reden: naar ? 'het overleg is verplaatst' : 'het overleg vervalt' },
      },
      ...(naar ? [] : [{ soort: 'status-gewijzigd' as const, inhoud: { status: fase.status } }]),
    ]
    return naar
      ? [...terug, { soort: 'geagendeerd', inhoud: { ...stand, vergadering: naar } }]
      : [...terug, ...opAgenda(zonder(na(s, terug), agendering.vergadering), fase)]
  },
}

/** The meeting that is cancelled is not one to be put on again. */
function zonder(s: Situatie, datum: Datum): Situatie {
  const { feiten } = s.context
  const vergaderingen = feiten.vergaderingen.filter((v) => v.datum !== datum)
  return { ...s, context: { ...s.context, feiten: { ...feiten, vergaderingen } } }
}
