// What is guarded after the decision and along the way: placements, expiry, terms at risk, what was held up, letters.
import { leesOpenZaken } from '#db/opslag/vergadering.ts'
import { inTenant } from '#db/verbinding.ts'
import { procedureVan } from '#procedures/register.ts'
import { type Datum, beginjaarSchooljaar, dagenTussen } from '#domein/kern/datum.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import { openOpschorting } from '#domein/verloop/toestand.ts'
import { termijnen } from '#domein/verloop/termijn.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { swvOmgeving } from '../zaak/omgeving.ts'
import { isVanSwv } from './agenda.ts'

export type Bewaakt = {
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  wat: string
  datum: Datum | null
}
export type Bewaking = Readonly<
  Record<'zonderPlaatsing' | 'aflopend' | 'termijnen' | 'aangehouden' | 'brieven', readonly Bewaakt[]>
>

/** Days ahead from which a running term counts as at risk. */
const RISICO = 7

/** The lists of Bewaking; null for who does not work at the SWV. */
export async function bewaking(d: Diensten, sessie: Sessie): Promise<Bewaking | null> {
  if (!isVanSwv(sessie)) return null
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const omgeving = await swvOmgeving(tx, sessie.swv, d.nu())
      const { vandaag } = omgeving
      const uit: Record<keyof Bewaking, Bewaakt[]> = {
        zonderPlaatsing: [],
        aflopend: [],
        termijnen: [],
        aangehouden: [],
        brieven: [],
      }
      for (const rij of await leesOpenZaken(tx, sessie.swv)) {
        const t = rij.toestand as Toestand
        const procedure = procedureVan(rij.procedure, rij.procedure_versie)
        if (!procedure) continue
        const regel = (wat: string, datum: Datum | null): Bewaakt => ({
          zaak: rij.id,
          nummer: rij.nummer,
          leerling: rij.leerling,
          school: rij.school,
          wat,
          datum,
        })
        // Only where the route follows a placement: an arrangement has a last day too, but is no TLV.
        const geplaatst = procedure.route.some((f) => f.soort === 'uitvoering' && f.plaatsing)
        if (geplaatst && t.besluit?.tot && !t.plaatsing)
          uit.zonderPlaatsing.push(regel('TLV afgegeven, nog niet geplaatst', t.besluit.op))
        if (geplaatst && t.besluit?.tot && looptAf(t.besluit.tot, vandaag))
          uit.aflopend.push(regel('TLV loopt dit schooljaar af', t.besluit.tot))
        const opschorting = openOpschorting(t, vandaag)
        if (opschorting?.soort === 'aanhouden')
          uit.aangehouden.push(regel('Wacht op informatie', opschorting.tot))
        if (t.brieven.some((b) => b.stand !== 'verzonden'))
          uit.brieven.push(regel('Brieven nog niet verzonden', t.besluit?.op ?? null))
        for (const termijn of termijnen({
          procedure,
          toestand: t,
          context: { vandaag, kalender: omgeving.kalender, instellingen: omgeving.instellingen },
        }))
          if (
            termijn.loopt &&
            termijn.naam !== 'bezwaartermijn' &&
            dagenTussen(vandaag, termijn.einde) <= RISICO
          )
            uit.termijnen.push(regel(termijn.titel, termijn.einde))
      }
      return uit
    },
    { alleenLezen: true },
  )
}

/** From 1 December of the school year in which a TLV ends (GV part 4.2, 28). */
export function looptAf(tot: Datum, vandaag: Datum): boolean {
  const jaar = beginjaarSchooljaar(tot)
  return vandaag >= `${jaar}-12-01` && vandaag <= tot
}
