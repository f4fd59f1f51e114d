// Opening a dossierstuk: by zicht, and on record.
import type { Readable } from 'node:stream'
import { leesStuk } from '#db/opslag/stuk.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { schrijfInzage } from '#db/opslag/inzage.ts'
import { inTenant } from '#db/verbinding.ts'
import { hoedanigheid } from '#domein/zaak/zicht.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { leesVoorLezer } from './lezer.ts'

export type OpenStuk = {
  soort: 'stuk'
  naam: string
  bytes: number
  sha256: string
  mediatype: string
  stroom: Readable
}

/** The file of a stuk; not there when removed or not for this reader. */
export async function openStuk(
  d: Diensten,
  sessie: Sessie,
  zaak: string,
  stuk: string,
): Promise<OpenStuk | NietGevonden> {
  if (!isUuid(zaak) || !isUuid(stuk)) return { soort: 'niet-gevonden' }
  const rij = await inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, async (tx) => {
    const gelezen = await leesVoorLezer(tx, sessie, zaak, d.nu())
    if (!gelezen) return undefined
    const { omgeving, z } = gelezen
    if (!z.stukken.includes(stuk)) return undefined
    await schrijfInzage(tx, sessie.swv, {
      persoon: sessie.persoon,
      zaak: zaak,
      wat: `stuk:${stuk}`,
      rol: hoedanigheid(z),
      op: omgeving.moment,
    })
    return leesStuk(tx, sessie.swv, zaak, stuk)
  })
  if (!rij) return { soort: 'niet-gevonden' }
  return {
    soort: 'stuk',
    naam: rij.naam,
    bytes: rij.bytes,
    sha256: rij.sha256.toString('hex'),
    mediatype: rij.mediatype,
    stroom: await d.bestanden.open(rij.sleutel),
  }
}
