// The date of a practice room. Moving it forward does, day by day and in order, what the real jobs would have done.
import { leesSwv, zetSwvKlok } from '#db/opslag/swv.ts'
import { inTenant } from '#db/verbinding.ts'
import { naarDag, plusDagen } from '#domein/kern/datum.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Diensten } from '#app/diensten.ts'
import { dagVanMoment, momentVan } from '#app/tijd.ts'
import { werkBij } from '#taken/dagelijks.ts'
import { doeUitgaandVan } from '#taken/uitgaand.ts'

/** Sets the date of a practice room; backwards is refused, because what happened has happened. */
export async function zetKlok(d: Diensten, swv: number, naar: Date): Promise<Weigering | { moment: Date }> {
  const nu = await inTenant(d.db, { swv }, async (tx) => (await leesSwv(tx, swv)).klok ?? d.nu())
  if (naar.getTime() < nu.getTime())
    return weiger('terug-in-de-tijd', 'De datum van de oefenomgeving kan alleen vooruit.')
  const doel = dagVanMoment(naar)
  if (naarDag(doel) - naarDag(dagVanMoment(nu)) > 5000)
    return weiger('te-ver', 'De datum ligt te ver vooruit.')
  // Days on which nothing is due cost one query; a jump of years is taken in steps so that order is kept.
  for (let dag = dagVanMoment(nu); dag < doel;) {
    dag = plusDagen(dag, Math.min(7, naarDag(doel) - naarDag(dag)))
    const moment = dag === doel ? naar : momentVan(dag, '06:00')
    await inTenant(d.db, { swv }, (tx) => zetSwvKlok(tx, swv, moment))
    await werkBij(d, swv)
    await doeUitgaandVan(d, swv)
  }
  await inTenant(d.db, { swv }, (tx) => zetSwvKlok(tx, swv, naar))
  await doeUitgaandVan(d, swv)
  return { moment: naar }
}
