// Who works with the desk: for the beheerder and the secretariaat.
import { leesMensen, scholenZonderContactpersoon } from '#db/opslag/mensen.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Sessie } from './contract.ts'
import type { Diensten } from './diensten.ts'

export type Mens = {
  id: string
  naam: string
  gebruikersnaam: string | null
  actief: boolean
  disciplines: readonly string[]
  rollen: readonly { rol: string; organisatie: string | null }[]
}

/** People with their roles, and the schools that have no contactpersoon (GV-010); null for who may not manage. */
export async function mensenVan(
  d: Diensten,
  sessie: Sessie,
): Promise<{ mensen: readonly Mens[]; zonderContact: readonly { id: string; naam: string }[] } | null> {
  if (!sessie.rollen.some((r) => r.rol === 'beheerder' || r.rol === 'secretariaat')) return null
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const [rijen, zonderContact] = await Promise.all([
        leesMensen(tx, sessie.swv),
        scholenZonderContactpersoon(tx, sessie.swv, sessie.vandaag),
      ])
      const mensen = [...Map.groupBy(rijen, (r) => r.id).values()].flatMap((groep): Mens[] => {
        const [eerste] = groep
        return eerste
          ? [
              {
                id: eerste.id,
                naam: eerste.naam,
                gebruikersnaam: eerste.gebruikersnaam,
                actief: eerste.actief,
                disciplines: (eerste.gegevens as { disciplines?: string[] }).disciplines ?? [],
                rollen: groep.flatMap((r) => (r.rol ? [{ rol: r.rol, organisatie: r.organisatieNaam }] : [])),
              },
            ]
          : []
      })
      return { mensen, zonderContact }
    },
    { alleenLezen: true },
  )
}
