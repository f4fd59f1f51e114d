// The regions beside each other: how much work each steunpunt has, and all together. Numbers only, so that whoever has one
// region sees how it stands to the whole.
import { deskVan } from '#procedures/register.ts'
import { leesOrganisaties } from '#db/opslag/mensen.ts'
import { telPerSteunpunt } from '#db/opslag/telling.ts'
import { beginjaarSchooljaar, schooljaar, schooljaardagen } from '#domein/kern/datum.ts'
import { regioVan } from '#domein/procedure/desk.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { leesMetRecht } from '../beheer/handeling.ts'

export type Regioregel = { regio: string; steunpunt: string | null; open: number; begonnen: number }
export type Regiooverzicht = {
  schooljaar: string
  /** One for each region; zaken of no region stand last, and only when there are some. */
  regels: readonly Regioregel[]
  totaal: { open: number; begonnen: number }
}

/** Not there for a desk without regions, nor for who has no part in leading it. */
export async function regiooverzicht(d: Diensten, sessie: Sessie): Promise<Regiooverzicht | NietGevonden> {
  const overzicht = await leesMetRecht(d, sessie, 'regios-lezen', async (w) => {
    const desk = deskVan(w.omgeving.swv.sjabloon)
    if (!desk?.steunpunten) return null
    const { vandaag } = w.omgeving
    const [organisaties, tellingen] = await Promise.all([
      leesOrganisaties(w.tx, w.swv),
      telPerSteunpunt(w.tx, w.swv, schooljaardagen(beginjaarSchooljaar(vandaag)).van),
    ])
    const regios = organisaties
      .filter((o) => o.soort === 'steunpunt')
      .map((o) => ({
        id: o.id,
        regio: regioVan(desk, o.naam),
        naam: o.naam,
      }))
    const regel = (id: string | null, regio: string, steunpunt: string | null): Regioregel => {
      const { open = 0, begonnen = 0 } = tellingen.find((t) => t.steunpunt === id) ?? {}
      return { regio, steunpunt, open, begonnen }
    }
    const zonder = regel(null, 'Buiten een regio', null)
    const regels = [
      ...regios.map((r) => regel(r.id, r.regio, r.naam)),
      ...(zonder.open + zonder.begonnen > 0 ? [zonder] : []),
    ]
    const som = (van: (r: Regioregel) => number) => regels.reduce((totaal, r) => totaal + van(r), 0)
    return {
      schooljaar: schooljaar(vandaag),
      regels,
      totaal: { open: som((r) => r.open), begonnen: som((r) => r.begonnen) },
    }
  })
  return overzicht ?? { soort: 'niet-gevonden' }
}
