// "Wie heeft dit dossier ingezien": every look at a zaak, with how the reader stood to it. For who answers for the data.
import { isUuid } from '#db/opslag/feiten.ts'
import { leesInzage, zoekZaaknummer } from '#db/opslag/inzage.ts'
import { leesPersoon } from '#db/opslag/beheer.ts'
import { leesZaken } from '#db/opslag/zaak.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { procedureVanZaak } from '../zaak/omgeving.ts'
import { rollenUit } from '../zaak/wiezag.ts'
import { type Werkplaats, leesMetRecht } from './handeling.ts'

export type Inzageregel = {
  id: number
  /** Instant, ISO 8601. */
  op: string
  wie: string
  persoon: string
  /** How the reader stood to the zaak, in words; null for looks from before this was kept. */
  als: string | null
  /** What was opened, in words: the dossier, a kind of document, a letter. */
  wat: string
  nummer: string
  procedure: string
}

export type Inzagebeeld = {
  /** Number of the zaak, or name of the person. */
  van: string
  rijen: readonly Inzageregel[]
  verder: string | null
}

const PER_PAGINA = 100

/**
 * Looks at one zaak (by number) or by one person (by id), newest first.
 * @param v.na position of the page before
 */
export async function inzagebeeld(
  d: Diensten,
  sessie: Sessie,
  v: { zaaknummer: string; na?: string } | { persoon: string; na?: string },
): Promise<Inzagebeeld | NietGevonden> {
  const voor = /^\d{1,15}$/.test(v.na ?? '') ? Number(v.na) : null
  const beeld = await leesMetRecht(d, sessie, 'inzage-lezen', async (w) => {
    if ('zaaknummer' in v) {
      const nummer = v.zaaknummer.trim()
      const zaak = /^[\w-]{1,40}$/.test(nummer) ? await zoekZaaknummer(w.tx, w.swv, nummer) : undefined
      return zaak ? { van: nummer, ...(await regels(w, { zaak }, voor)) } : null
    }
    const persoon = isUuid(v.persoon) ? await leesPersoon(w.tx, w.swv, v.persoon) : undefined
    return persoon ? { van: persoon.naam, ...(await regels(w, { persoon: persoon.id }, voor)) } : null
  })
  return beeld ?? { soort: 'niet-gevonden' }
}

async function regels(w: Werkplaats, van: { zaak: string } | { persoon: string }, voor: number | null) {
  const rijen = await leesInzage(w.tx, w.swv, { ...van, voor, aantal: PER_PAGINA + 1 })
  const deel = rijen.slice(0, PER_PAGINA)
  const zaken = new Map(
    (await leesZaken(w.tx, w.swv, [...new Set(deel.flatMap((r) => r.zaak ?? []))])).map((z) => [
      z.id,
      z.toestand,
    ]),
  )
  return {
    verder: rijen.length > PER_PAGINA ? String(deel.at(-1)?.id) : null,
    rijen: deel.map((r): Inzageregel => {
      const t = zaken.get(r.zaak ?? '')
      const procedure = t ? procedureVanZaak(t.procedure, t.procedureversie) : null
      return {
        id: r.id,
        op: r.op.toISOString(),
        wie: r.wie ?? 'iemand die er niet meer is',
        persoon: r.persoon,
        als: r.rol ? alsInWoorden(r.rol) : null,
        wat: r.leerling
          ? 'het leerlingdossier'
          : t && procedure
            ? watInWoorden(procedure, t, r.wat)
            : 'het dossier',
        nummer: r.nummer ?? '',
        procedure: procedure?.naam.swv ?? '',
      }
    }),
  }
}

/** `behandelaar:procesbegeleider,voorzitter` as words. */
export function alsInWoorden(rol: string): string {
  const [als = ''] = rol.split(':')
  const namen = rollenUit(rol).map(rolnaam)
  return namen.length > 0 ? `${als} (${namen.join(', ')})` : als
}

/** Kinds, never names of files: those may tell about the pupil. */
function watInWoorden(procedure: Procedure, t: Toestand, wat: string): string {
  const [soort = '', id = ''] = wat.split(':')
  if (soort === 'stuk') {
    const stuk = t.stukken.find((s) => s.id === id)
    const naam = procedure.stukken.find((s) => s.soort === stuk?.soort)?.naam ?? stuk?.soort
    return naam ? `document: ${naam}` : 'een document'
  }
  if (soort === 'bsn') return 'het BSN'
  if (soort === 'brief') {
    const brief = t.brieven.find((b) => b.id === id)
    const naam = procedure.brieven.find((b) => b.soort === brief?.brief)?.naam ?? brief?.brief
    return naam ? `brief: ${naam}` : 'een brief'
  }
  return 'het dossier'
}
