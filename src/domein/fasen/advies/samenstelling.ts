// Whether an expert fits with the other who advises (RGV-209, RGV-210, RGV-212).
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import { type Waarde, isLeeg } from '../../kern/veld.ts'
import type { FaseVan } from '../../procedure/definitie.ts'
import type { Samenstelling } from '../../procedure/samenstelling.ts'
import { toets } from '../../procedure/voorwaarde.ts'
import type { Persoonfeit, Situatie } from '../../verloop/opdracht.ts'
import { voorwaardefeiten } from '../../verloop/voorwaardefeiten.ts'

/**
 * Refusal of an expert who does not go together with the others; null when it does, or the reasons are given where those
 * make it possible.
 * @param wie who is to be appointed, and the discipline in which
 * @param reden the motivation that was given, if any
 */
export function pastNietSamen(
  s: Situatie,
  fase: FaseVan<'advies'>,
  plaats: string,
  wie: { persoon: Persoonfeit; discipline: string },
  reden: Waarde | undefined,
): Weigering | null {
  const regel = fase.samenstelling
  if (!regel) return null
  const anderen = disciplinesVan(s, plaats)
  if (anderen.includes(wie.discipline)) return zelfde(regel, wie.discipline)
  if (!isLeeg(reden)) return null
  const verwant = anderen.find((d) => isVerwant(regel, d, wie.discipline))
  if (verwant !== undefined)
    return weiger(
      'verwante-expertise',
      `De disciplines ${verwant} en ${wie.discipline} zijn verwant. Motiveer waarom u toch voor deze deskundige kiest.`,
      { velden: { reden: 'Motiveer uw keuze.' }, grond: regel.verwant?.grond ?? '' },
    )
  return ongewenst(s, regel, plaats, wie.persoon)
}

/** Refusal of someone who has no discipline that another expert of this zaak does not have too. */
export function zelfdeExpertise(
  s: Situatie,
  { samenstelling }: FaseVan<'advies'>,
  plaats: string,
  { disciplines }: Persoonfeit,
): Weigering | null {
  const anderen = disciplinesVan(s, plaats)
  const [eerste] = disciplines
  return samenstelling && eerste && disciplines.every((d) => anderen.includes(d))
    ? zelfde(samenstelling, eerste)
    : null
}

function disciplinesVan({ toestand }: Situatie, behalve: string): readonly string[] {
  return Object.entries(toestand.toewijzingen)
    .filter(([plaats]) => plaats !== behalve)
    .map(([, t]) => t.discipline)
}

function zelfde({ verschillend }: Samenstelling, discipline: string): Weigering {
  return weiger('zelfde-expertise', `De deskundigen hebben dezelfde expertise: beiden zijn ${discipline}.`, {
    uitweg: 'Kies een deskundige met een andere discipline.',
    grond: verschillend.grond,
  })
}

function isVerwant({ verwant }: Samenstelling, een: string, ander: string): boolean {
  return verwant?.groepen.some((groep) => groep.includes(een) && groep.includes(ander)) ?? false
}

function ongewenst(
  s: Situatie,
  { gewenst }: Samenstelling,
  plaats: string,
  persoon: Persoonfeit,
): Weigering | null {
  if (!gewenst || gewenst.plaats !== plaats || persoon.disciplines.includes(gewenst.kenmerk)) return null
  return toets(gewenst.als, voorwaardefeiten(s))
    ? weiger(
        'gewenste-deskundige',
        `Bij deze leerling is deze plaats zo mogelijk voor een ${gewenst.naam}. Dat is ${persoon.naam} niet.`,
        {
          uitweg: `Kies een ${gewenst.naam}, of motiveer waarom dat niet kan.`,
          velden: { reden: 'Motiveer uw keuze.' },
          grond: gewenst.grond,
        },
      )
    : null
}
