// The samenwerkingsverbanden of this installation, as the public pages show them.
import { samenwerkingsverbanden, zoekSamenwerkingsverband } from '#db/over-swv.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Kalender, Telwijze } from '#domein/termijn/regel.ts'
import type { Diensten } from './diensten.ts'
import { swvOmgeving } from './zaak/omgeving.ts'

export type SwvKop = {
  id: number
  naam: string
  oefening: boolean
  vandaag: Datum
  sjabloon: string
  kalender: Kalender
  telwijze: Telwijze
}

/** A samenwerkingsverband by the slug in the address; null when there is none. */
export async function zoekSwv(d: Diensten, code: string): Promise<SwvKop | null> {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(code)) return null
  const swv = await zoekSamenwerkingsverband(d.db, code)
  if (!swv) return null
  const {
    vandaag,
    kalender,
    instellingen,
    swv: rij,
  } = await inTenant(d.db, { swv: swv.id }, (tx) => swvOmgeving(tx, swv.id, d.nu()), { alleenLezen: true })
  return { ...swv, vandaag, sjabloon: rij.sjabloon, kalender, telwijze: instellingen.telwijze }
}

/** The desks of this installation; scenario rooms are left out. */
export async function desksVan(d: Diensten): Promise<readonly { code: string; naam: string }[]> {
  const lijst = await samenwerkingsverbanden(d.db)
  const kort = lijst.filter((s) => /^[a-z]+$/.test(s.code))
  return Promise.all(
    kort.map(async ({ code }) => ({
      code,
      naam: (await zoekSamenwerkingsverband(d.db, code))?.naam ?? code,
    })),
  )
}
