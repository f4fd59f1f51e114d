// Which procedures someone may start, and why not the others.
import { deskVan } from '#procedures/register.ts'
import { leesOrganisatie, leesScholen } from '#db/opslag/beheer.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { nietVoorWie } from '#domein/zaak/starten.ts'
import { isGezin } from '#domein/toegang/relatie.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { zoekSwv } from '../swv.ts'
import { actorVan } from './omgeving.ts'

export type Kiesbaar = { procedure: Procedure; niet: Weigering | null }

/** The procedures of the desk in its order, each with the reason when this person cannot start it. */
export async function kiesbareProcedures(d: Diensten, sessie: Sessie): Promise<readonly Kiesbaar[]> {
  const swv = await zoekSwv(d, sessie.code)
  const desk = swv ? deskVan(swv.sjabloon) : undefined
  if (!desk) return []
  const actor = actorVan(sessie)
  const ids = [...new Set(actor.rollen.flatMap((r) => (r.organisatie ? [r.organisatie] : [])))]
  const organisaties = await inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    (tx) => Promise.all(ids.map((id) => leesOrganisatie(tx, sessie.swv, id))),
    { alleenLezen: true },
  )
  const voor = [...organisaties.filter((o) => o !== undefined), null]
  return desk.procedures.map((procedure) => {
    const per = voor.map((o) => nietVoorWie(procedure, actor, o))
    return { procedure, niet: per.includes(null) ? null : (per[0] ?? null) }
  })
}

/** The schools that parents can choose from for what they can start; empty when nothing of it asks for one. */
export async function kiesbareScholen(
  d: Diensten,
  sessie: Sessie,
  kiesbaar: readonly Kiesbaar[],
): Promise<readonly { id: string; naam: string; plaats: string | null }[]> {
  const soorten = kiesbaar.flatMap(({ procedure: { indiener }, niet }) =>
    niet === null && indiener.kiestSchool ? indiener.soorten : [],
  )
  if (soorten.length === 0 || !isGezin(actorVan(sessie))) return []
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    (tx) => leesScholen(tx, sessie.swv, [...new Set(soorten)]),
    { alleenLezen: true },
  )
}
