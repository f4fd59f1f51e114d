// What a new day brings: terms that have passed, tasks that may begin, signals. The rules work everything out from the
// toestand; this refreshes the rows that lists are read from, for the zaken that a date touches, and carries on those of
// which a term has passed where the procedure says what follows.
import { leesBijgewerktTot, zakenMetDatum, zetBijgewerktTot } from '#db/opslag/bijwerken.ts'
import { samenwerkingsverbanden } from '#db/over-swv.ts'
import { inTenant } from '#db/verbinding.ts'
import { naarDag, vanDag } from '#domein/kern/datum.ts'
import type { Diensten } from '#app/diensten.ts'
import { swvOmgeving } from '#app/zaak/omgeving.ts'
import { zetVoort } from './verlopen.ts'
import { ververs } from './verversen.ts'

/** Brings every samenwerkingsverband up to its own today. */
export async function doeDagelijks(d: Diensten): Promise<void> {
  for (const { id } of await samenwerkingsverbanden(d.db)) await werkBij(d, id)
}

/** Brings one samenwerkingsverband up to its today; nothing to do when that was done already. */
export async function werkBij(d: Diensten, swv: number): Promise<void> {
  const lijst = await inTenant(d.db, { swv }, async (tx) => {
    const { vandaag } = await swvOmgeving(tx, swv, d.nu())
    const tot = await leesBijgewerktTot(tx, swv)
    if (tot !== null && tot >= naarDag(vandaag)) return null
    return { vandaag, zaken: await zakenMetDatum(tx, swv, vanDag(tot ?? naarDag(vandaag) - 1), vandaag) }
  })
  if (!lijst) return
  for (const id of lijst.zaken) {
    await zetVoort(d, swv, id)
    await ververs(d, swv, id)
  }
  await inTenant(d.db, { swv }, (tx) => zetBijgewerktTot(tx, swv, naarDag(lijst.vandaag)))
}
