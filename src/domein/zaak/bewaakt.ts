// What of a zaak is guarded, with the days between which it stands on a list; so a list is read, not worked out.
import { type Datum, beginjaarSchooljaar, inWoorden, plusDagen } from '../kern/datum.ts'
import { type Termijnsituatie, termijnen } from '../verloop/termijn.ts'
import { lopend } from '../verloop/trajecttermijnen.ts'
import { openOpschorting } from '../verloop/toestand.ts'

export const BEWAAKLIJSTEN = [
  'termijnen',
  'aangehouden',
  'brieven',
  'lopend',
  'zonder-plaatsing',
  'aflopend',
] as const
export type Bewaaklijst = (typeof BEWAAKLIJSTEN)[number]

export type Bewaakrij = {
  lijst: Bewaaklijst
  wat: string
  /** On the list from this day. */
  vanaf: Datum
  /** On the list until and including this day; null: until it is done. */
  totEnMet: Datum | null
  /** The day that matters. */
  datum: Datum | null
}

/** Days ahead from which a running term counts as at risk. */
const RISICO = 7

/**
 * The rows of one open zaak: terms at risk, what waits for information, letters not sent, the period of an arrangement
 * that runs (GV-060), and of a TLV the placement that is not known (GV-306) and the end of its validity, from 1 December of
 * the school year in which it ends (GV-246).
 */
export function bewaakt(s: Termijnsituatie): readonly Bewaakrij[] {
  const { procedure, toestand: t, context } = s
  if (!t.open) return []
  const rijen: Bewaakrij[] = []
  for (const termijn of termijnen(s))
    if (termijn.loopt && termijn.naam !== 'bezwaartermijn')
      rijen.push({
        lijst: 'termijnen',
        wat: termijn.titel,
        vanaf: plusDagen(termijn.einde, -RISICO),
        totEnMet: null,
        datum: termijn.einde,
      })
  const opschorting = openOpschorting(t, context.vandaag)
  if (opschorting?.soort === 'aanhouden')
    rijen.push({
      lijst: 'aangehouden',
      wat: 'Wacht op informatie',
      vanaf: opschorting.op,
      totEnMet: null,
      datum: opschorting.tot,
    })
  const brief = t.brieven.find((b) => b.stand !== 'verzonden')
  if (brief)
    rijen.push({
      lijst: 'brieven',
      wat: 'Brieven nog niet verzonden',
      vanaf: brief.op ?? t.statusSinds,
      totEnMet: null,
      datum: t.besluit?.op ?? brief.op,
    })
  // Only where the route follows a placement: an arrangement has a last day too, but is no TLV.
  const metPlaatsing = procedure.route.some((f) => f.soort === 'uitvoering' && f.plaatsing)
  const periode = metPlaatsing ? null : lopend(t)
  if (periode?.tot)
    rijen.push({
      lijst: 'lopend',
      wat: `${procedure.naam.swv}, ${inWoorden(periode.van)} tot en met ${inWoorden(periode.tot)}`,
      vanaf: t.statusSinds,
      totEnMet: null,
      datum: periode.tot,
    })
  const tlv = metPlaatsing ? t.besluit : null
  if (tlv?.tot && !t.plaatsing)
    rijen.push({
      lijst: 'zonder-plaatsing',
      wat: 'TLV afgegeven, nog niet geplaatst',
      vanaf: tlv.op,
      totEnMet: null,
      datum: tlv.op,
    })
  if (tlv?.tot)
    rijen.push({
      lijst: 'aflopend',
      wat: 'TLV loopt dit schooljaar af',
      vanaf: `${beginjaarSchooljaar(tlv.tot)}-12-01` as Datum,
      totEnMet: tlv.tot,
      datum: tlv.tot,
    })
  return rijen
}
