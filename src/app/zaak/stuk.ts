// Opening a dossierstuk: by zicht, and on record.
import type { Readable } from 'node:stream'
import { leesStuk } from '#db/opslag/stuk.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { schrijfInzage } from '#db/opslag/inzage.ts'
import { leesZaak } from '#db/opslag/zaak.ts'
import { inTenant } from '#db/verbinding.ts'
import { hoedanigheid, zicht } from '#domein/zaak/zicht.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { actorVan, contextVanZaak, omgevingVan, procedureVanZaak } from './omgeving.ts'

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
    const gevonden = await leesZaak(tx, sessie.swv, zaak)
    if (!gevonden) return undefined
    const omgeving = await omgevingVan(tx, sessie, d.nu())
    const t = gevonden.toestand
    const actor = actorVan(sessie)
    const procedure = procedureVanZaak(t.procedure, t.procedureversie)
    const context = await contextVanZaak(tx, omgeving, actor, { id: zaak, procedure, toestand: t })
    const z = zicht(procedure, t, actor, context.feiten.leerling, omgeving.instellingen)
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
