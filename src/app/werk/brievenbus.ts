// What a practice room sent.
import { leesVerzonden } from '#db/opslag/brief.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'

/** The last hundred letters of a practice room; nothing for a real desk. */
export async function verzondenBrieven(d: Diensten, sessie: Sessie) {
  if (!sessie.oefening) return []
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    (tx) => leesVerzonden(tx, sessie.swv, 100),
    { alleenLezen: true },
  )
}
