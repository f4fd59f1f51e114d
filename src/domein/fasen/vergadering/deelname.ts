// Who sits in the meeting of a zaak, whether it can decide, and whether everyone read what the family wrote.
import { metWeekdag } from '../../kern/datum.ts'
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import { opsomming } from '../../procedure/voorwaarde.ts'
import { rolnaam } from '../../toegang/rollen.ts'
import type { Situatie, Vergaderfeit } from '../../verloop/opdracht.ts'
import { stukkenVan } from '../../verloop/toestand.ts'
import { faseVanSoort } from '../faseregel.ts'

/** The meeting whose agenda the zaak is on. */
function overlegVan({ toestand: t, context }: Situatie): Vergaderfeit | null {
  const a = t.agendering
  return (
    (a &&
      context.feiten.vergaderingen.find(
        (v) => v.datum === a.vergadering && (a.commissie === undefined || v.commissie === a.commissie),
      )) ??
    null
  )
}

/** Refusal while a role is empty without which the meeting decides nothing (GO-007). */
export function nietVoltallig(s: Situatie): Weigering | null {
  const overleg = overlegVan(s)
  const mist = (overleg?.nodig ?? []).filter(
    (rol) => !overleg?.deelnemers?.some((d) => d.rol === rol && d.persoon !== null),
  )
  return overleg && mist.length > 0
    ? weiger(
        'niet-voltallig',
        `In het overleg van ${metWeekdag(overleg.datum)} ontbreekt: ${opsomming(mist.map(rolnaam), 'en')}. Zonder kan geen besluit worden vastgelegd.`,
        { uitweg: 'Wijs bij het overleg een vervanger aan.' },
      )
    : null
}

/** Ids of what the family wrote and everyone who decides must have read. */
export function zienswijzenVan({ procedure, toestand: t }: Situatie): readonly string[] {
  const regel = faseVanSoort(procedure, 'vergadering')?.zienswijzeLezen
  if (!regel) return []
  return [
    ...t.zienswijzen.map((_, i) => `zienswijze-${i + 1}`),
    ...regel.stukken.flatMap((soort) => stukkenVan(t, soort).map((stuk) => stuk.id)),
  ]
}

/** Whether this person has confirmed to have read all of it. */
export function heeftGelezen(s: Situatie, persoon: string): boolean {
  const gelezen = s.toestand.gelezen.filter((g) => g.persoon === persoon).flatMap((g) => g.wat)
  return zienswijzenVan(s).every((id) => gelezen.includes(id))
}

/** Refusal while someone who decides has not read what the family wrote (GO-081). */
export function nietGelezen(s: Situatie): Weigering | null {
  const regel = faseVanSoort(s.procedure, 'vergadering')?.zienswijzeLezen
  if (!regel || zienswijzenVan(s).length === 0) return null
  const wachten = (overlegVan(s)?.deelnemers ?? []).filter(
    ({ persoon, ook }) => persoon && ![persoon, ...(ook ?? [])].some((p) => heeftGelezen(s, p)),
  )
  return wachten.length > 0
    ? weiger(
        'zienswijze-ongelezen',
        `De zienswijze is nog niet door iedereen gelezen. Nog niet bevestigd: ${opsomming(
          wachten.map((d) => rolnaam(d.rol)),
          'en',
        )}.`,
        { uitweg: 'Iedere deelnemer bevestigt de zienswijze te hebben gelezen.', grond: regel.grond },
      )
    : null
}
