// The letters an act would give, before it is done: decided and folded as the act itself, and then nothing is written.
import { inTenant } from '#db/verbinding.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { leesZaak } from '#db/opslag/zaak.ts'
import type { Brief } from '#domein/brief/brief.ts'
import { type Weigering, isWeigering } from '#domein/kern/uitkomst.ts'
import { ontwikkel } from '#domein/verloop/ontwikkel.ts'
import { beslis } from '#domein/zaak/beslis.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { briefinhoud } from './briefinhoud.ts'
import { actorVan, contextVanZaak, omgevingVan, procedureVanZaak, tekstenIn } from './omgeving.ts'
import { alsVastgelegd } from './vastleggen.ts'

export type Voorbeeld = { soort: 'voorbeeld'; brieven: readonly Brief[] }

/** The letters as each addressee would get them; the refusal that the act itself would meet. */
export function briefvoorbeelden(
  d: Diensten,
  sessie: Sessie,
  o: { zaak: string; opdracht: string; invoer: Readonly<Record<string, unknown>> },
): Promise<Voorbeeld | Weigering | NietGevonden> {
  if (!isUuid(o.zaak)) return Promise.resolve({ soort: 'niet-gevonden' })
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const zaak = await leesZaak(tx, sessie.swv, o.zaak)
      if (!zaak) return { soort: 'niet-gevonden' }
      const omgeving = await omgevingVan(tx, sessie, d.nu())
      const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
      const actor = actorVan(sessie)
      const context = await contextVanZaak(
        tx,
        omgeving,
        actor,
        { id: zaak.id, procedure, toestand: zaak.toestand },
        { personen: tekstenIn(o.invoer) },
      )
      const s = { procedure, toestand: zaak.toestand, context }
      if (zicht(procedure, zaak.toestand, actor, context.feiten.leerling, omgeving.instellingen).als === null)
        return { soort: 'niet-gevonden' }
      const uitkomst = beslis(s, o.opdracht, o.invoer)
      if (isWeigering(uitkomst)) return uitkomst
      const vast = { omgeving, context, vorige: zaak.toestand, organisatie: null, ...uitkomst }
      const na = alsVastgelegd(vast).reduce(ontwikkel, zaak.toestand)
      const bron = { nummer: zaak.nummer, procedure, context, omgeving }
      return {
        soort: 'voorbeeld',
        brieven: uitkomst.gebeurtenissen.flatMap((g) =>
          g.soort === 'brief-opgesteld' ? [briefinhoud(bron, na, g.inhoud)] : [],
        ),
      }
    },
    { alleenLezen: true },
  )
}
