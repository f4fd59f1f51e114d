// Erasing what a closed zaak holds of people, when the time to keep it is over (or the law asks for it before that).
import { isUuid } from '#db/opslag/feiten.ts'
import { zoekZaaknummer } from '#db/opslag/inzage.ts'
import { zetInRij } from '#db/opslag/uitgaand.ts'
import {
  type Wisbaar,
  leesVerlopen,
  lopendVanuit,
  schrijfGewist,
  telWisbaar,
  wisRijen,
} from '#db/opslag/wissen.ts'
import { leesGeschiedenis, leesZaak } from '#db/opslag/zaak.ts'
import type { Tx } from '#db/verbinding.ts'
import { type Datum, inWoorden, leesDatum, plusMaanden } from '#domein/kern/datum.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { vouw } from '#domein/verloop/ontwikkel.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { actorVan, contextVanZaak, procedureVanZaak } from '../zaak/omgeving.ts'
import { legVast } from '../zaak/vastleggen.ts'
import { type Werkplaats, leesMetRecht } from './handeling.ts'
import { type Bladzijde, PER_PAGINA } from './bladzijde.ts'

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

/** What a zaak holds of people, and until when it is kept. */
export type Dossier = { id: string; nummer: string; bewaardTot: Datum | null; wat: Wisbaar }

/** The day until which a closed zaak is kept; null while it is open. */
export function bewaardTot({ eindeOp }: Pick<Toestand, 'eindeOp'>): Datum | null {
  return eindeOp ? plusMaanden(eindeOp, BEWAARMAANDEN) : null
}

/** What erasing a zaak would take away; null when there is no zaak with this number. */
export async function wisbaarDossier({ tx, swv }: Werkplaats, nummer: string): Promise<Dossier | null> {
  const id = /^[\w-]{1,40}$/.test(nummer) ? await zoekZaaknummer(tx, swv, nummer) : undefined
  const zaak = id ? await leesZaak(tx, swv, id) : null
  if (!zaak) return null
  return {
    id: zaak.id,
    nummer,
    bewaardTot: bewaardTot(zaak.toestand),
    wat: await telWisbaar(tx, swv, zaak.id),
  }
}

/**
 * Erases a zaak. Refused while it is open, while a zaak about it runs (an objection), and before the time to keep it is
 * over without a reason. What was done stands in the trail; the line in the log is for whoever calls this.
 * @param reden one of {@link REDENEN}; null: the time to keep it is over
 */
export async function wisZaak(
  { tx, swv, sessie, omgeving }: Werkplaats,
  { id, nummer }: Pick<Dossier, 'id' | 'nummer'>,
  reden: string | null,
): Promise<Wisbaar | Weigering> {
  const { moment, vandaag } = omgeving
  const zaak = await leesZaak(tx, swv, id, { slot: true })
  if (!zaak) return weiger('geen-zaak', 'Er is geen zaak met dit nummer.')
  const nee = await magNiet(tx, swv, zaak, { vandaag, reden })
  if (nee) return nee
  const wat = await telWisbaar(tx, swv, id)
  const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
  const actor = actorVan(sessie)
  await legVast(tx, {
    zaak: id,
    nummer,
    procedure,
    vorige: zaak.toestand,
    gebeurtenissen: [{ soort: 'persoonlijk-gewist', inhoud: { op: vandaag, reden } }],
    rol: actor.rollen.find((r) => heeftRecht([r], 'dossier-wissen'))?.rol ?? 'beheerder',
    organisatie: null,
    context: await contextVanZaak(tx, omgeving, actor, { id, procedure, toestand: zaak.toestand }),
    omgeving,
  })
  for (const sleutel of await wisRijen(tx, swv, id))
    await zetInRij(tx, swv, moment, 'bestand-verwijderen', { sleutel }, `verwijder:${sleutel}`)
  const over = vouw(await leesGeschiedenis(tx, swv, id))
  if (over) await schrijfGewist(tx, swv, id, over)
  return wat
}

async function magNiet(
  tx: Tx,
  swv: number,
  zaak: { id: string; toestand: Toestand },
  { vandaag, reden }: { vandaag: Datum; reden: string | null },
): Promise<Weigering | null> {
  const tot = bewaardTot(zaak.toestand)
  if (!tot)
    return weiger('zaak-open', 'Deze zaak is nog open.', { uitweg: 'Rond de zaak eerst af of trek haar in.' })
  const lopend = await lopendVanuit(tx, swv, zaak.id)
  if (lopend.length > 0)
    return weiger('bewaarblokkade', `Er loopt nog een zaak over dit dossier: ${lopend.join(', ')}.`, {
      uitweg: 'Wacht tot die is afgesloten, ook als het een bezwaar is.',
      grond: GROND,
    })
  return vandaag > tot || reden !== null
    ? null
    : weiger('bewaartermijn', `Dit dossier wordt bewaard tot en met ${inWoorden(tot)}.`, {
        uitweg: 'Kies een reden om het eerder te wissen.',
        grond: GROND,
      })
}

export type Verlopenregel = { id: string; nummer: string; naam: string; eindeOp: Datum; bewaardTot: Datum }

/** Zaken that were kept long enough, the oldest first; null for who may not erase. @param na `verder` of the page before */
export function verlopenDossiers(
  d: Diensten,
  sessie: Sessie,
  na = '',
): Promise<Bladzijde<Verlopenregel> | null> {
  return leesMetRecht(d, sessie, 'dossier-wissen', async (w) => {
    const [datum = '', id = ''] = na.split('_')
    const eindeOp = leesDatum(datum)
    const rijen = await leesVerlopen(w.tx, w.swv, {
      voor: plusMaanden(w.omgeving.vandaag, -BEWAARMAANDEN),
      na: eindeOp && isUuid(id) ? { eindeOp, id } : null,
      aantal: PER_PAGINA + 1,
    })
    const deel = rijen.slice(0, PER_PAGINA)
    const laatste = deel.at(-1)
    return {
      rijen: deel.map((r) => ({
        id: r.id,
        nummer: r.nummer,
        naam: procedureVanZaak(r.procedure, r.versie).naam.swv,
        eindeOp: r.eindeOp,
        bewaardTot: plusMaanden(r.eindeOp, BEWAARMAANDEN),
      })),
      verder: rijen.length > PER_PAGINA && laatste ? `${laatste.eindeOp}_${laatste.id}` : null,
    }
  })
}

/** How many zaken were kept long enough; counting stops at a hundred. */
export async function telVerlopen(w: Werkplaats): Promise<number> {
  const voor = plusMaanden(w.omgeving.vandaag, -BEWAARMAANDEN)
  return (await leesVerlopen(w.tx, w.swv, { voor, na: null, aantal: 100 })).length
}
