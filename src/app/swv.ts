// The samenwerkingsverbanden of this installation, as the public pages show them.
import { samenwerkingsverbanden, zoekSamenwerkingsverband } from '#db/over-swv.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Kalender, Telwijze } from '#domein/termijn/regel.ts'
import type { Swvomgeving } from './contract.ts'
import type { Diensten } from './diensten.ts'
import { kom } from './sessie/sessie.ts'

export type SwvKop = {
  id: number
  naam: string
  oefening: boolean
  vandaag: Datum
  sjabloon: string
  kalender: Kalender
  telwijze: Telwijze
  /** Where the OPP format of the SWV is; nobody must use it (GV-044). */
  oppFormat: string | null
  /** How and when it can be reached (GV-009). */
  bereikbaar: string | null
}

/** A samenwerkingsverband by the slug in the address; null when there is none. */
export async function zoekSwv(d: Diensten, code: string): Promise<SwvKop | null> {
  const binnen = await kom(d, code, null)
  return binnen && swvKop(binnen.omgeving)
}

/** A samenwerkingsverband as pages show it. */
export function swvKop({ swv, vandaag, kalender, instellingen }: Swvomgeving): SwvKop {
  const { id, naam, oefening, sjabloon } = swv
  return {
    id,
    naam,
    oefening,
    sjabloon,
    vandaag,
    kalender,
    telwijze: instellingen.telwijze,
    oppFormat: instellingen.oppFormat ?? null,
    bereikbaar: instellingen.bereikbaar ?? null,
  }
}

/** The desks of this installation; scenario rooms are left out. */
export async function desksVan(d: Diensten): Promise<readonly { code: string; naam: string }[]> {
  const lijst = await samenwerkingsverbanden(d.db)
  const alle = await Promise.all(
    lijst.map(async ({ code }) => ({ code, swv: await zoekSamenwerkingsverband(d.db, code) })),
  )
  return alle.flatMap(({ code, swv }) =>
    swv && (!swv.oefening || (d.oefening && /^[a-z]+$/.test(code))) ? [{ code, naam: swv.naam }] : [],
  )
}
