// What a practice room sent.
import { leesVerzonden } from '#db/opslag/brief.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { briefnaam } from './post.ts'

/**
 * The last hundred letters of a practice room, for anybody in it: nobody is real there. Nothing for a real desk, and
 * nothing where practice is off, even of a tenant that was a practice room.
 */
export async function verzondenBrieven(d: Diensten, sessie: Sessie) {
  if (!sessie.oefening || !d.oefening) return []
  const rijen = await inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    (tx) => leesVerzonden(tx, sessie.swv, 100),
    { alleenLezen: true },
  )
  return rijen.map((r) => ({ ...r, naam: briefnaam(r) }))
}
