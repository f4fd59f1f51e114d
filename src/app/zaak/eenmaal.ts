// One effect per Idempotency-Key: the same key with the same content gives the same answer.
import { createHash, timingSafeEqual } from 'node:crypto'
import { bewaarOntvangen, leesOntvangen } from '#db/opslag/sleutel.ts'
import { kanoniek } from '#db/json.ts'
import type { Tx } from '#db/verbinding.ts'
import type { Mislukt, Sessie } from '../contract.ts'

/**
 * Runs `werk` once for a key; a repeat gets the kept answer, another content under the same key is refused.
 * Only what succeeded is kept: a refused act may be tried again.
 */
export async function eenmaal<T extends { soort: 'uitgevoerd' }>(
  tx: Tx,
  sessie: Pick<Sessie, 'swv' | 'persoon'>,
  verzoek: { sleutel?: string | undefined; inhoud: unknown },
  nu: Date,
  werk: () => Promise<T | Mislukt>,
): Promise<T | Mislukt> {
  if (!verzoek.sleutel) return werk()
  const vingerafdruk = createHash('sha256').update(kanoniek(verzoek.inhoud)).digest()
  const eerder = await leesOntvangen(tx, sessie.swv, sessie.persoon, verzoek.sleutel)
  if (eerder)
    return timingSafeEqual(eerder.vingerafdruk, vingerafdruk)
      ? (eerder.antwoord as T)
      : { soort: 'sleutel-hergebruikt' }
  const antwoord = await werk()
  if (antwoord.soort === 'uitgevoerd')
    await bewaarOntvangen(tx, {
      swv: sessie.swv,
      persoon: sessie.persoon,
      sleutel: verzoek.sleutel,
      vingerafdruk,
      antwoord,
      op: nu,
    })
  return antwoord
}
