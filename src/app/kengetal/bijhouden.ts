// Keeping the key figures: what the zaak adds is written in the transaction of the act.
import { deskVan } from '#procedures/register.ts'
import { schrijfKengetallen } from '#db/opslag/kengetal.ts'
import type { Tx } from '#db/verbinding.ts'
import type { Kengetal } from '#domein/kengetal/definitie.ts'
import { FINANCIEEL } from '#domein/kengetal/financieel.ts'
import { kengetalfeiten } from '#domein/kengetal/feiten.ts'
import { STANDAARDKENGETALLEN } from '#domein/kengetal/standaard.ts'
import type { Termijnsituatie } from '#domein/verloop/termijn.ts'
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
    was: Toestand | null
    nu: Termijnsituatie
  },
): Promise<void> {
  const definities = [...kengetallenVan(v.swv.sjabloon), ...FINANCIEEL]
  const feiten = kengetalfeiten(definities, v.nu)
  const eerder = v.was ? kengetalfeiten(definities, { ...v.nu, toestand: v.was }) : []
  if (JSON.stringify(feiten) === JSON.stringify(eerder)) return
  await schrijfKengetallen(tx, {
    swv: v.swv.id,
    zaak: v.zaak,
    organisatie: v.nu.toestand.aanvrager,
    procedure: v.nu.procedure.code,
    nieuw: v.was === null,
    feiten,
  })
}
