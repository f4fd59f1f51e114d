// The print queue of letters that go by post: what waits, one PDF of it, and ticking off.
import { leesPost, zetGepost } from '#db/opslag/post.ts'
import { schrijfInzage } from '#db/opslag/inzage.ts'
import { inTenant } from '#db/verbinding.ts'
import { voegSamen } from '#brieven/samenvoegen.ts'
import type { Brief } from '#domein/brief/brief.ts'
import { type Datum, kort } from '#domein/kern/datum.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import { hoedanigheid } from '#domein/zaak/zicht.ts'
import { procedureVan } from '#procedures/register.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { omgevingVan } from '../zaak/omgeving.ts'

/** As many as one print run takes. */
const STAPEL = 200

const POSTKAMER: readonly string[] = [
  'secretariaat',
  'administratieve-ondersteuning',
  'administratief-medewerker',
  'procesbegeleider',
]

/** Whether this person prints and posts letters. */
export function isPostkamer(sessie: Pick<Sessie, 'rollen'>): boolean {
  return sessie.rollen.some((r) => POSTKAMER.includes(r.rol))
}

export type Postrij = {
  id: string
  zaak: string
  nummer: string
  zaaknummer: string
  soort: string
  /** As people know it. */
  naam: string
  aan: string
  /** Lines of the address as they stand on the letter. */
  adres: readonly string[]
  datum: Datum
}

/** The kind of a letter as people know it. */
export function briefnaam(r: { procedure: string; procedure_versie: string; soort: string }): string {
  const soorten = procedureVan(r.procedure, r.procedure_versie)?.brieven ?? []
  return soorten.find((b) => b.soort === r.soort)?.naam ?? r.soort
}

function rijVan(r: Awaited<ReturnType<typeof leesPost>>[number]): Postrij {
  return {
    id: r.id,
    zaak: r.zaak,
    nummer: r.nummer,
    zaaknummer: r.zaaknummer,
    soort: r.soort,
    naam: briefnaam(r),
    aan: r.persoon ?? r.organisatie ?? '',
    adres: (r.inhoud as Brief).geadresseerde.regels,
    datum: r.datum,
  }
}

/** The letters that wait to be printed and posted, oldest first; null for who is not of the post room. */
export async function postlijst(d: Diensten, sessie: Sessie): Promise<readonly Postrij[] | null> {
  if (!isPostkamer(sessie)) return null
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => (await leesPost(tx, sessie.swv, STAPEL)).map(rijVan),
    { alleenLezen: true },
  )
}

/** All waiting letters as one PDF; null when there are none or for who may not. Each letter counts as read. */
export async function postPdf(d: Diensten, sessie: Sessie): Promise<Uint8Array | null> {
  if (!isPostkamer(sessie)) return null
  const brieven = await inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, async (tx) => {
    const { moment } = await omgevingVan(tx, sessie, d.nu())
    const rijen = await leesPost(tx, sessie.swv, STAPEL)
    const rollen = sessie.rollen.map((r) => r.rol).filter((rol) => POSTKAMER.includes(rol))
    for (const r of rijen)
      await schrijfInzage(tx, sessie.swv, {
        persoon: sessie.persoon,
        zaak: r.zaak,
        wat: `brief:${r.nummer}`,
        rol: hoedanigheid({ als: 'behandelaar', rollen }),
        op: moment,
      })
    return rijen.map((r) => r.inhoud as Brief)
  })
  if (brieven.length === 0) return null
  const gezet: Uint8Array[] = []
  for (const brief of brieven) gezet.push((await d.brieven.zet(brief)).pdf)
  return voegSamen(gezet)
}

/**
 * Ticks letters off as handed to the carrier.
 * @param op the day of posting; default today. Refused in the future.
 */
export async function postAf(
  d: Diensten,
  sessie: Sessie,
  ids: readonly string[],
  op: Datum | null,
): Promise<{ soort: 'afgevinkt'; aantal: number } | Weigering> {
  if (!isPostkamer(sessie))
    return weiger('niet-bevoegd', 'Alleen het secretariaat doet brieven op de post.', { grond: 'GV-305' })
  if (ids.length === 0)
    return weiger('niets-gekozen', 'Kies welke brieven op de post zijn gedaan.', {
      velden: { brieven: 'Kies ten minste één brief.' },
    })
  return inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, async (tx) => {
    const { vandaag } = await omgevingVan(tx, sessie, d.nu())
    const dag = op ?? vandaag
    if (dag > vandaag)
      return weiger('toekomst', 'Deze datum ligt in de toekomst.', {
        velden: { op: 'Kies vandaag of eerder.' },
      })
    const aantal = await zetGepost(tx, sessie.swv, ids, {
      op: dag,
      door: sessie.persoon,
      bewijs: `op de post gedaan op ${kort(dag)}`,
    })
    return aantal > 0
      ? { soort: 'afgevinkt', aantal }
      : weiger('al-gepost', 'Deze brieven zijn al afgevinkt.')
  })
}
