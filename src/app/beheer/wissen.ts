// Erasing what a closed zaak holds of people, when the time to keep it is over (or the law asks for it before that).
import { zoekZaaknummer } from '#db/opslag/inzage.ts'
import { zetInRij } from '#db/opslag/uitgaand.ts'
import { type Wisbaar, lopendVanuit, schrijfGewist, telWisbaar, wisRijen } from '#db/opslag/wissen.ts'
import { leesGeschiedenis, leesZaak } from '#db/opslag/zaak.ts'
import { schrijfBeheerlog } from '#db/opslag/beheerlog.ts'
import { type Tx, inTenant } from '#db/verbinding.ts'
import { type Datum, inWoorden, plusMaanden } from '#domein/kern/datum.ts'
import { type Weigering, isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { vouw } from '#domein/verloop/ontwikkel.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { actorVan, contextVanZaak, omgevingVan, procedureVanZaak } from '../zaak/omgeving.ts'
import { legVast } from '../zaak/vastleggen.ts'

/**
 * Data about health are kept until three years after the assessment, advice or allocation ended (WVO 2020 2.47 lid 16,
 * WPO 18a lid 13). Counted here from the end of the zaak, which is that day or later.
 */
const BEWAARMAANDEN = 36
const GROND = 'artikel 2.47 lid 16 WVO 2020, artikel 18a lid 13 WPO'

/** Why it may go before that: a word, not a text, for the log holds nothing personal. */
export const REDENEN: Readonly<Record<string, string>> = {
  verzoek: 'verzoek van de betrokkene (artikel 17 AVG)',
  onrechtmatig: 'het had niet verwerkt mogen worden (artikel 17 AVG)',
}

export type Gewist = { soort: 'gewist' | 'proef'; zaak: string; bewaardTot: Datum; wat: Wisbaar }

/** The day until which a closed zaak is kept; null while it is open. */
export function bewaardTot({ eindeOp }: Pick<Toestand, 'eindeOp'>): Datum | null {
  return eindeOp ? plusMaanden(eindeOp, BEWAARMAANDEN) : null
}

/**
 * Erases a zaak, or (`proef`) tells what that would erase. Refused while it is open, while a zaak about it runs (an
 * objection), and before the time to keep it is over without a reason. What was done is in the log and in the trail.
 * @param v.nummer number of the zaak, as people know it
 * @param v.reden one of {@link REDENEN}
 */
export function wisDossier(
  d: Diensten,
  sessie: Sessie,
  v: { nummer: string; proef: boolean; reden?: string },
): Promise<Gewist | Weigering> {
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx): Promise<Gewist | Weigering> => {
      if (!heeftRecht(sessie.rollen, 'dossier-wissen'))
        return weiger('niet-bevoegd', 'U bent niet bevoegd om een dossier te wissen.', {
          uitweg: 'Dat kan een beheerder of de functionaris gegevensbescherming.',
        })
      if (v.reden !== undefined && !Object.hasOwn(REDENEN, v.reden))
        return weiger('reden', 'Deze reden is er niet.', {
          uitweg: `Kies uit: ${Object.keys(REDENEN).join(', ')}.`,
        })
      const omgeving = await omgevingVan(tx, sessie, d.nu())
      const { moment, vandaag } = omgeving
      const id = await zoekZaaknummer(tx, sessie.swv, v.nummer)
      const zaak = id ? await leesZaak(tx, sessie.swv, id, { slot: true }) : null
      if (!zaak) return weiger('geen-zaak', 'Er is geen zaak met dit nummer.')
      const tot = await magWeg(tx, sessie.swv, zaak, { vandaag, reden: v.reden })
      if (isWeigering(tot)) return tot
      const wat = await telWisbaar(tx, sessie.swv, zaak.id)
      const uitkomst = { zaak: v.nummer, bewaardTot: tot.tot, wat }
      if (v.proef) return { soort: 'proef', ...uitkomst }
      const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
      const actor = actorVan(sessie)
      await legVast(tx, {
        zaak: zaak.id,
        nummer: v.nummer,
        procedure,
        vorige: zaak.toestand,
        gebeurtenissen: [{ soort: 'persoonlijk-gewist', inhoud: { op: vandaag, reden: v.reden ?? null } }],
        rol: actor.rollen.find((r) => heeftRecht([r], 'dossier-wissen'))?.rol ?? 'beheerder',
        organisatie: null,
        context: await contextVanZaak(tx, omgeving, actor, {
          id: zaak.id,
          procedure,
          toestand: zaak.toestand,
        }),
        omgeving,
      })
      for (const sleutel of await wisRijen(tx, sessie.swv, zaak.id))
        await zetInRij(tx, sessie.swv, moment, 'bestand-verwijderen', { sleutel }, `verwijder:${sleutel}`)
      const over = vouw(await leesGeschiedenis(tx, sessie.swv, zaak.id))
      if (over) await schrijfGewist(tx, sessie.swv, zaak.id, over)
      await schrijfBeheerlog(tx, sessie.swv, {
        op: moment,
        datum: vandaag,
        door: sessie.persoon,
        soort: 'dossier-wissen',
        inhoud: { zaak: v.nummer, ...wat, ...(v.reden ? { reden: v.reden } : {}) },
      })
      return { soort: 'gewist', ...uitkomst }
    },
  )
}

async function magWeg(
  tx: Tx,
  swv: number,
  zaak: { id: string; toestand: Toestand },
  { vandaag, reden }: { vandaag: Datum; reden: string | undefined },
): Promise<{ tot: Datum } | Weigering> {
  const tot = bewaardTot(zaak.toestand)
  if (!tot)
    return weiger('zaak-open', 'Deze zaak is nog open.', { uitweg: 'Rond de zaak eerst af of trek haar in.' })
  const lopend = await lopendVanuit(tx, swv, zaak.id)
  if (lopend.length > 0)
    return weiger('bewaarblokkade', `Er loopt nog een zaak over dit dossier: ${lopend.join(', ')}.`, {
      uitweg: 'Wacht tot die is afgesloten, ook als het een bezwaar is.',
      grond: GROND,
    })
  return vandaag > tot || reden !== undefined
    ? { tot }
    : weiger('bewaartermijn', `Dit dossier wordt bewaard tot en met ${inWoorden(tot)}.`, {
        uitweg: `Geef een reden om het eerder te wissen: ${Object.entries(REDENEN)
          .map(([woord, uitleg]) => `${woord} (${uitleg})`)
          .join(' of ')}.`,
        grond: GROND,
      })
}
