// A zaak as one reader may see it: the setting, the rules and what is visible to whom, read in one place.
import { leesZaak } from '#db/opslag/zaak.ts'
import type { Tx } from '#db/verbinding.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import type { Sessie } from '../contract.ts'
import { actorVan, contextVanZaak, omgevingVan, procedureVanZaak } from './omgeving.ts'

/**
 * Reads a zaak for the person of a session; null when there is none. What this person may see of it is in `z`: the
 * caller asks that before anything is shown.
 */
export async function leesVoorLezer(tx: Tx, sessie: Sessie, id: string, nu: Date) {
  const zaak = await leesZaak(tx, sessie.swv, id)
  if (!zaak) return null
  const omgeving = await omgevingVan(tx, sessie, nu)
  const { toestand } = zaak
  const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
  const actor = actorVan(sessie)
  const context = await contextVanZaak(tx, omgeving, actor, { id, procedure, toestand })
  const z = zicht(procedure, toestand, actor, context.feiten.leerling, omgeving.instellingen)
  return { zaak, omgeving, procedure, toestand, context, z }
}
