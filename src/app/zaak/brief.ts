// Reading a letter: the frozen copy that was sent, or a preview of one that waits.
import { leesBrief } from '#db/opslag/brief.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { schrijfInzage } from '#db/opslag/inzage.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Brief } from '#domein/brief/brief.ts'
import { hoedanigheid } from '#domein/zaak/zicht.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { briefinhoud } from './briefinhoud.ts'
import { leesVoorLezer } from './lezer.ts'

export type GelezenBrief = {
  soort: 'brief'
  id: string
  inhoud: Brief
  verzonden: boolean
  bewijs: string | null
}

/** The content of a letter: as sent, or as it would be sent today. */
export async function leesBriefinhoud(
  d: Diensten,
  sessie: Sessie,
  zaak: string,
  nummer: string,
): Promise<GelezenBrief | NietGevonden> {
  if (!isUuid(zaak)) return { soort: 'niet-gevonden' }
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx): Promise<GelezenBrief | NietGevonden> => {
      const gelezen = await leesVoorLezer(tx, sessie, zaak, d.nu())
      if (!gelezen) return { soort: 'niet-gevonden' }
      const { omgeving, procedure, context, toestand: t, z } = gelezen
      const stand = t.brieven.find((b) => b.id === nummer)
      const rij = z.brieven.includes(nummer) ? await leesBrief(tx, sessie.swv, zaak, nummer) : undefined
      if (!stand || !rij) return { soort: 'niet-gevonden' }
      await schrijfInzage(tx, sessie.swv, {
        persoon: sessie.persoon,
        zaak: zaak,
        wat: `brief:${nummer}`,
        rol: hoedanigheid(z),
        op: omgeving.moment,
      })
      const verzonden = stand.stand !== 'klaargezet'
      const inhoud = verzonden
        ? (rij.inhoud as Brief)
        : briefinhoud({ nummer: gelezen.zaak.nummer, procedure, context, omgeving }, t, stand)
      return { soort: 'brief', id: rij.id, inhoud, verzonden, bewijs: rij.bewijs }
    },
  )
}

/** The PDF of a letter. The same content gives the same bytes, so a copy can always be made again. */
export async function openBrief(
  d: Diensten,
  sessie: Sessie,
  zaak: string,
  nummer: string,
): Promise<{ soort: 'pdf'; naam: string; pdf: Uint8Array } | NietGevonden> {
  const brief = await leesBriefinhoud(d, sessie, zaak, nummer)
  if (brief.soort === 'niet-gevonden') return brief
  const { pdf } = await d.brieven.zet(brief.inhoud)
  return { soort: 'pdf', naam: `${brief.inhoud.soort}-${brief.inhoud.kenmerk}.pdf`, pdf }
}
