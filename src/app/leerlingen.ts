// The pupils of the own school, or of the schools one is contactpersoon of.
import { nieuwId } from '#db/id.ts'
import { leesLeerlingen, voegLeerlingToe } from '#db/opslag/mensen.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import { type Velden, leesWaarden } from '#domein/kern/veld.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { zoekLeerlingen } from '#db/opslag/portaal.ts'
import { leesIngelogd } from './beheer/handeling.ts'
import { type Bladzijde, PER_PAGINA, bladzijde } from './beheer/bladzijde.ts'
import type { Sessie } from './contract.ts'
import type { Diensten } from './diensten.ts'

/** What is asked to add a pupil. */
export const LEERLINGVELDEN: Velden = {
  naam: { soort: 'tekst', label: 'Naam van de leerling', verplicht: true, maximum: 120 },
  geboren: { soort: 'datum', label: 'Geboortedatum', verplicht: true, nietNaVandaag: true },
  woonplaats: { soort: 'tekst', label: 'Woonplaats', maximum: 80 },
}

/** The pupils this person may ask something for, by name: of the own schools, or the own children. */
export function leerlingenVan(d: Diensten, sessie: Sessie) {
  const scholen = sessie.rollen.flatMap((r) =>
    (kantVan(r.rol) === 'school' || r.rol === 'contactpersoon') && r.organisatie ? [r.organisatie] : [],
  )
  const isOuder = sessie.rollen.some((r) => r.rol === 'ouder')
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    (tx) => leesLeerlingen(tx, sessie.swv, scholen, isOuder ? sessie.persoon : null),
    { alleenLezen: true },
  )
}

export type Leerlingregel = {
  id: string
  naam: string
  geboren: Datum
  woonplaats: string | null
  school: string | null
  schoolNaam: string | null
  oppSinds: Datum | null
  oppGeevalueerd: Datum | null
  oppTot: Datum | null
}

/**
 * One page of the pupils of the own school, or of the schools one guides, by name.
 * @param v.metOpp only those with an OPP today: the overview of the contactpersoon (GV-011, GV-012)
 */
export function leerlinglijst(
  d: Diensten,
  sessie: Sessie,
  v: { metOpp: boolean; zoek?: string; na?: string },
): Promise<Bladzijde<Leerlingregel>> {
  return leesIngelogd(d, sessie, async (w) => {
    const rijen = await zoekLeerlingen(w.tx, w.swv, scholenVan(sessie), {
      metOpp: v.metOpp ? w.omgeving.vandaag : null,
      zoek: v.zoek ?? '',
      na: isUuid(v.na ?? '') ? (v.na as string) : null,
      aantal: PER_PAGINA + 1,
    })
    return bladzijde(
      rijen.map(({ opp_sinds: oppSinds, opp_geevalueerd: oppGeevalueerd, opp_tot: oppTot, ...r }) => ({
        ...r,
        oppSinds,
        oppGeevalueerd,
        oppTot,
      })),
    )
  })
}

/** The schools whose pupils this person sees; null: all, for a contactpersoon without a school of their own. */
function scholenVan(sessie: Sessie): readonly string[] | null {
  const telt = sessie.rollen.filter((r) => kantVan(r.rol) === 'school' || r.rol === 'contactpersoon')
  return telt.some((r) => r.rol === 'contactpersoon' && r.organisatie === null)
    ? null
    : telt.flatMap((r) => (r.organisatie ? [r.organisatie] : []))
}

/** Adds a pupil to the own school. */
export async function voegLeerling(
  d: Diensten,
  sessie: Sessie,
  invoer: Readonly<Record<string, unknown>>,
): Promise<{ soort: 'toegevoegd'; id: string } | Weigering> {
  const school = sessie.rollen.find((r) => kantVan(r.rol) === 'school' && r.organisatie)?.organisatie
  if (!school) return weiger('niet-bevoegd', 'Alleen een school voegt leerlingen toe.', { grond: 'GV-018' })
  const gelezen = leesWaarden(LEERLINGVELDEN, invoer, sessie.vandaag)
  if ('fouten' in gelezen)
    return weiger('invoer', Object.values(gelezen.fouten)[0] ?? '', { velden: gelezen.fouten })
  const { naam, geboren, woonplaats } = gelezen.waarden
  const id = nieuwId(d.nu())
  await inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, (tx) =>
    voegLeerlingToe(tx, sessie.swv, {
      id,
      naam: String(naam),
      geboren: geboren as Datum,
      woonplaats: (woonplaats ?? null) as string | null,
      school,
      gezag: [],
    }),
  )
  return { soort: 'toegevoegd', id }
}
