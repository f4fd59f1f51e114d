// A decision rests on the dossier: what was added by word of mouth in the meeting is put in it first (GV-319).
import { metWeekdag } from '../../kern/datum.ts'
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import type { Velden, Waarden } from '../../kern/veld.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { stukkenVan } from '../../verloop/toestand.ts'
import { faseVanSoort } from '../faseregel.ts'

/** The question that goes with the decision. */
export function mondelingVelden({ grond }: { grond: string }): Velden {
  return {
    mondelingeAanvulling: {
      soort: 'ja-nee',
      label: 'Het besluit steunt ook op een mondelinge aanvulling uit de vergadering',
      hulp: 'Zo ja, dan staat die aanvulling eerst als document in het dossier.',
      grond,
    },
  }
}

/** Refusal while what was said is not in the dossier as a stuk of the day of the meeting or later. */
export function mondelingFout(s: Situatie, waarden: Waarden): Weigering | null {
  const regel = faseVanSoort(s.procedure, 'vergadering')?.mondelingeAanvulling
  const { agendering } = s.toestand
  if (!regel || !agendering || waarden['mondelingeAanvulling'] !== true) return null
  const naam = s.procedure.stukken.find((x) => x.soort === regel.stuk)?.naam ?? regel.stuk
  return stukkenVan(s.toestand, regel.stuk).some((stuk) => stuk.toegevoegdOp >= agendering.vergadering)
    ? null
    : weiger(
        'mondeling-zonder-stuk',
        `De mondelinge aanvulling uit de vergadering van ${metWeekdag(agendering.vergadering)} staat nog niet in het dossier.`,
        {
          uitweg: `Voeg de aanvulling eerst toe als document "${naam}".`,
          velden: { mondelingeAanvulling: 'Voeg de aanvulling eerst toe aan het dossier.' },
          grond: regel.grond,
        },
      )
}
