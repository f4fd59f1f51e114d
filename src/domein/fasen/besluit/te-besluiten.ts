// Whether the zaak has come to the point where a decision can be taken.
import { metWeekdag } from '../../kern/datum.ts'
import { weiger, type Weigering } from '../../kern/uitkomst.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { adviesOntbreekt, nogNietTeAgenderen } from '../vergadering/agenderen.ts'
import { fase } from '../../procedure/definitie.ts'
import { huidigeFase } from '../../verloop/route.ts'
import { faseVanSoort, inFase } from '../faseregel.ts'
import { nietGelezen, nietVoltallig } from '../vergadering/deelname.ts'

/** Null when the decision fase is reached, or the zaak is on the agenda of a meeting of today or before. */
export function teBesluiten(s: Situatie): Weigering | null {
  const { procedure, toestand, context } = s
  if (toestand.besluit?.tussentijds && !toestand.besluit.looptDoor)
    return weiger('opgeschort', `De aanvraag is opgeschort op ${metWeekdag(toestand.besluit.op)}.`, {
      uitweg: 'Leg vast wat is uitgezocht; daarna komt de aanvraag vanzelf weer op de agenda.',
    })
  if (toestand.besluit && !toestand.besluit.looptDoor)
    return weiger('al-besloten', `Er is al besloten op ${metWeekdag(toestand.besluit.op)}.`)
  if (inFase(procedure, toestand, 'besluit')) return adviesOntbreekt(s) ?? nietVoltallig(s) ?? nietGelezen(s)
  if (besluitInVergadering(s) && toestand.agendering) {
    return toestand.agendering.vergadering <= context.vandaag
      ? (nietVoltallig(s) ?? nietGelezen(s))
      : weiger(
          'vergadering-nog-niet',
          `De zaak wordt besproken op ${metWeekdag(toestand.agendering.vergadering)}; daarvoor kan nog niet worden besloten.`,
          {
            uitweg: 'Besluit in of na de vergadering.',
          },
        )
  }
  if (!faseVanSoort(procedure, 'vergadering') || !leidtNaarBesluit(s)) return eerstDeStap(s)
  const eerst = nogNietTeAgenderen(s)
  return weiger(
    'nog-niet-te-besluiten',
    `Er kan nog niet worden besloten. ${eerst?.reden ?? 'De zaak staat nog niet op de agenda.'}`,
    {
      uitweg: eerst?.uitweg ?? 'Laat de procesbegeleider de zaak agenderen.',
      grond: eerst?.grond ?? 'GV-041',
    },
  )
}

/** Whether the meeting itself decides: what follows on it is the decision. */
function leidtNaarBesluit({ procedure }: Situatie): boolean {
  const naar = faseVanSoort(procedure, 'vergadering')?.naar
  return naar !== undefined && 'fase' in naar && fase(procedure, naar.fase).soort === 'besluit'
}

function besluitInVergadering(s: Situatie): boolean {
  return inFase(s.procedure, s.toestand, 'vergadering') !== null && leidtNaarBesluit(s)
}

/** Without a meeting a decision waits for the step in which the zaak is, and an advice that misses is named. */
function eerstDeStap(s: Situatie): Weigering {
  const hier = huidigeFase(s)
  const eerst = adviesOntbreekt(s)
  return weiger(
    'nog-niet-te-besluiten',
    eerst
      ? `Er kan nog niet worden besloten. ${eerst.reden}`
      : `Er kan nog niet worden besloten: de zaak is in de stap "${hier.naam}".`,
    { uitweg: eerst?.uitweg ?? hier.uitleg, grond: eerst?.grond ?? hier.grond ?? 'GV-041' },
  )
}
