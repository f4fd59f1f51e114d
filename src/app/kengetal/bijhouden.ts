// Keeping the key figures: what the zaak adds is written in the transaction of the act.
import { deskVan } from '#procedures/register.ts'
import { schrijfKengetallen } from '#db/opslag/kengetal.ts'
import type { Tx } from '#db/verbinding.ts'
import type { Kengetal } from '#domein/kengetal/definitie.ts'
import { FINANCIEEL } from '#domein/kengetal/financieel.ts'
import { kengetalfeiten } from '#domein/kengetal/feiten.ts'
import { STANDAARDKENGETALLEN } from '#domein/kengetal/standaard.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'

/** The figures of a desk: the standard ones and its own. */
export function kengetallenVan(sjabloon: string): readonly Kengetal[] {
  return [...STANDAARDKENGETALLEN, ...(deskVan(sjabloon)?.kengetallen ?? [])]
}

/** Writes what changed. Most acts change no figure and cost nothing here. */
export async function houdKengetallenBij(
  tx: Tx,
  v: {
    swv: { id: number; sjabloon: string }
    zaak: string
    procedure: Procedure
    was: Toestand | null
    nu: Toestand
  },
): Promise<void> {
  const definities = [...kengetallenVan(v.swv.sjabloon), ...FINANCIEEL]
  const feiten = kengetalfeiten(definities, v.procedure, v.nu)
  const eerder = v.was ? kengetalfeiten(definities, v.procedure, v.was) : []
  if (JSON.stringify(feiten) === JSON.stringify(eerder)) return
  await schrijfKengetallen(tx, {
    swv: v.swv.id,
    zaak: v.zaak,
    organisatie: v.nu.aanvrager,
    procedure: v.procedure.code,
    nieuw: v.was === null,
    feiten,
  })
}
