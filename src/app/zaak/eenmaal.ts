// One effect per Idempotency-Key: the same key with the same content gives the same answer.
import { createHash, timingSafeEqual } from 'node:crypto'
import { bewaarOntvangen, leesOntvangen } from '#db/opslag/sleutel.ts'
import { kanoniek } from '#db/json.ts'
import { type Slot, type Tx, zonderSlot } from '#db/verbinding.ts'
import type { Mislukt, Sessie } from '../contract.ts'

/**
 * Runs `werk` once for a key; a repeat gets the kept answer, another content under the same key is refused.
 * Only what succeeded is kept: a refused act may be tried again.
 * @param werk gets the slot when its own statements are the last
 */
export async function eenmaal<T extends { soort: 'uitgevoerd' }>(
  tx: Tx,
  sessie: Pick<Sessie, 'swv' | 'persoon'>,
  verzoek: { sleutel?: string | undefined; inhoud: unknown },
  nu: Date,
  werk: (slot: Slot) => Promise<T | Mislukt>,
  slot: Slot = zonderSlot,
): Promise<T | Mislukt> {
  const { sleutel } = verzoek
  if (!sleutel) return werk(slot)
  const vingerafdruk = createHash('sha256').update(kanoniek(verzoek.inhoud)).digest()
  const wie = { swv: sessie.swv, persoon: sessie.persoon }
  const eerder = await leesOntvangen(tx, wie.swv, wie.persoon, sleutel)
  if (eerder)
    return timingSafeEqual(eerder.vingerafdruk, vingerafdruk)
      ? (eerder.antwoord as T)
      : { soort: 'sleutel-hergebruikt' }
  const antwoord = await werk(zonderSlot)
  if (antwoord.soort === 'uitgevoerd')
    await slot(() => bewaarOntvangen(tx, { ...wie, sleutel, vingerafdruk, antwoord, op: nu }))
  return antwoord
}
