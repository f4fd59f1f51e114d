// Deciding on all zaken of a list that wait for a decision that is not judged: each by the act itself, with its rights.
import { wachtendInFase } from '#db/opslag/lijst.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import { verruimdeRollen } from '#domein/toegang/relatie.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { deskVan, procedureVan } from '#procedures/register.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { actorVan, omgevingVan } from '../zaak/omgeving.ts'
import { voerUit } from '../zaak/uitvoeren.ts'

export type Wachtend = {
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  ingediendOp: Datum | null
}

/** What waits to be converted, for who may do that. */
export async function wachtendOpOmzetten(
  d: Diensten,
  sessie: Sessie,
  code: string,
): Promise<readonly Wachtend[] | NietGevonden> {
  const procedure = procedureVan(code)
  const fase = procedure?.inlezen ? faseVanSoort(procedure, 'besluit') : null
  if (!procedure || !fase) return { soort: 'niet-gevonden' }
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const { instellingen } = await omgevingVan(tx, sessie, d.nu())
      const mag = verruimdeRollen(actorVan(sessie), instellingen).some((r) => fase.door.includes(r.rol))
      if (!mag) return { soort: 'niet-gevonden' }
      const rijen = await wachtendInFase(tx, sessie.swv, procedure.code, fase.id)
      return rijen.map((r) => ({
        zaak: r.id,
        nummer: r.nummer,
        leerling: r.leerling,
        school: r.school,
        ingediendOp: r.ingediend_op,
      }))
    },
    { alleenLezen: true },
  )
}

/** Takes the one decision there is on each that waits; gives how many that was. */
export async function zetAllesOm(
  d: Diensten,
  sessie: Sessie,
  code: string,
): Promise<{ soort: 'omgezet'; aantal: number } | NietGevonden> {
  const wachtend = await wachtendOpOmzetten(d, sessie, code)
  if ('soort' in wachtend) return wachtend
  const procedure = procedureVan(code)
  const optie = procedure && faseVanSoort(procedure, 'besluit')?.opties[0]
  if (!optie) return { soort: 'niet-gevonden' }
  let aantal = 0
  for (const { zaak } of wachtend) {
    const uitkomst = await voerUit(d, sessie, {
      zaak,
      opdracht: 'besluit-nemen',
      invoer: { besluit: optie.id },
    })
    if (uitkomst.soort === 'uitgevoerd') aantal++
  }
  return { soort: 'omgezet', aantal }
}

/** The procedures of this desk whose waiting zaken this person may convert all at once. */
export async function omTeZetten(d: Diensten, sessie: Sessie): Promise<readonly Procedure[]> {
  const { swv } = await inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    (tx) => omgevingVan(tx, sessie, d.nu()),
    { alleenLezen: true },
  )
  const lijsten = (deskVan(swv.sjabloon)?.procedures ?? []).filter((p) => p.inlezen)
  const mag = await Promise.all(lijsten.map((p) => wachtendOpOmzetten(d, sessie, p.code)))
  return lijsten.filter((_, i) => !('soort' in (mag[i] ?? { soort: 'niet-gevonden' })))
}
