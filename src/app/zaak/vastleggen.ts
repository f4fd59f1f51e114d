// Writing what was decided: history, row, read rows, letters, notices and outgoing work, in the transaction of the act.
import { voegToe } from '#db/keten.ts'
import { type Briefwijziging, schrijfBrieven } from '#db/opslag/brief.ts'
import { schrijfBeurt } from '#db/opslag/beurtlijst.ts'
import { schrijfMeldingen } from '#db/opslag/melding.ts'
import { koppelStukken, merkStukkenVerwijderd } from '#db/opslag/stuk.ts'
import { zetInRij } from '#db/opslag/uitgaand.ts'
import type { Leesrijen } from '#db/opslag/leesrijen.ts'
import { leesZaak, schrijfZaak, volgendNummer } from '#db/opslag/zaak.ts'
import { type Slot, type Tx, zonderSlot } from '#db/verbinding.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import type { Gebeurtenis, Vastgelegd } from '#domein/verloop/gebeurtenis.ts'
import { ontwikkel } from '#domein/verloop/ontwikkel.ts'
import type { Context } from '#domein/verloop/opdracht.ts'
import { termijnen } from '#domein/verloop/termijn.ts'
import { type Toestand, onderwerpVan } from '#domein/verloop/toestand.ts'
import { bewaakt } from '#domein/zaak/bewaakt.ts'
import { elders } from '#domein/zaak/elders.ts'
import { meldingen } from '#domein/zaak/meldingen.ts'
import { signalen } from '#domein/zaak/signalen.ts'
import { taken } from '#domein/zaak/taken.ts'
import { toegangsrijen } from '#domein/zaak/toegang.ts'
import { houdKengetallenBij } from '../kengetal/bijhouden.ts'
import { briefinhoud } from './briefinhoud.ts'
import { type Swvomgeving, contextVanZaak, procedureVanZaak } from './omgeving.ts'
import { alsWoorden, zoekwoorden } from './zoekwoorden.ts'

export type Vastlegging = {
  zaak: string
  nummer: string
  procedure: Procedure
  vorige: Toestand | null
  gebeurtenissen: readonly Gebeurtenis[]
  rol: Rol
  organisatie: string | null
  context: Context
  omgeving: Swvomgeving
  bestand?:
    | {
        id: string
        sleutel: string
        sha256: string
        bytes: number
        scan: string
        naam: string
        paginas: number
      }
    | undefined
}

/** The gebeurtenissen of one act with who, when and their place in the zaak. */
export function alsVastgelegd(
  v: Pick<Vastlegging, 'gebeurtenissen' | 'vorige' | 'omgeving' | 'context' | 'rol' | 'organisatie'>,
): Vastgelegd[] {
  return v.gebeurtenissen.map((gebeurtenis, i) => ({
    volgnummer: (v.vorige?.versie ?? 0) + i + 1,
    datum: v.omgeving.vandaag,
    op: v.omgeving.moment.toISOString(),
    door: v.context.door.persoon,
    rol: v.rol,
    organisatie: v.organisatie,
    gebeurtenis,
  }))
}

/**
 * Writes the gebeurtenissen of one act with all that follows from them; gives the new toestand.
 * @param slot for who has nothing more to ask in this transaction
 */
export async function legVast(tx: Tx, v: Vastlegging, slot: Slot = zonderSlot): Promise<Toestand> {
  const { toestand, geschiedenis } = await schrijf(tx, v)
  const laatste = geschiedenis.at(-1)
  // The chain is locked last, and until the end: everything before can run beside other acts.
  for (const deel of geschiedenis)
    await voegToe(tx, v.omgeving.swv.id, deel.zaak, deel.vastgelegd, deel === laatste ? slot : zonderSlot)
  return toestand
}

/** What comes on the chain: of the zaak that the act was about, and before it of the one it means something for. */
type Geschiedenis = readonly { zaak: string; vastgelegd: readonly Vastgelegd[] }[]

/** Everything but the chain. */
async function schrijf(tx: Tx, v: Vastlegging): Promise<{ toestand: Toestand; geschiedenis: Geschiedenis }> {
  const { omgeving: o, context, procedure } = v
  const swv = o.swv.id
  const vastgelegd = alsVastgelegd(v)
  let toestand = v.vorige
  for (const g of vastgelegd) toestand = ontwikkel(toestand, g)
  if (!toestand) throw new Error('An act without gebeurtenissen has nothing to write')
  const ook = await schrijfElders(tx, v, toestand)
  // Sent together: none needs the answer of another.
  await Promise.all([
    schrijfZaak(tx, {
      swv,
      zaak: v.zaak,
      nummer: v.nummer,
      toestand,
      gebeurtenissen: vastgelegd,
      lees: leesrijen(procedure, toestand, context),
      onderwerp: onderwerpVan(procedure, toestand),
      zoekwoorden: v.vorige
        ? alsWoorden(onderwerpVan(procedure, toestand) ?? '')
        : zoekwoorden(v.nummer, context.feiten),
      nieuw: v.vorige === null,
      moment: o.moment,
    }),
    houdKengetallenBij(tx, {
      swv: o.swv,
      zaak: v.zaak,
      was: v.vorige,
      nu: { procedure, toestand, context },
    }),
    schrijfStukken(tx, v),
    schrijfBrieven(tx, swv, v.zaak, o.moment, brieven(v, toestand)),
    schrijfMeldingen(
      tx,
      swv,
      v.zaak,
      o.moment,
      o.vandaag,
      meldingen(v.vorige, toestand, v.gebeurtenissen, context, procedure),
    ),
    uitgaand(tx, v, toestand),
    beurten(tx, v),
    v.gebeurtenissen.some((g) => g.soort === 'besluit-genomen' && g.inhoud.volgnummer)
      ? volgendNummer(tx, swv, 'besluit', o.vandaag.slice(0, 4))
      : null,
  ])
  return { toestand, geschiedenis: [...ook, { zaak: v.zaak, vastgelegd }] }
}

async function beurten(tx: Tx, v: Vastlegging): Promise<void> {
  for (const { soort, inhoud } of v.gebeurtenissen)
    if (soort === 'beurt-verschoven')
      await schrijfBeurt(tx, v.omgeving.swv.id, { ...inhoud, op: v.omgeving.vandaag, zaak: v.zaak })
}

/** What the act means for the zaak it is about, written with it: an objection that came in, a decision that was replaced. */
async function schrijfElders(tx: Tx, v: Vastlegging, toestand: Toestand): Promise<Geschiedenis> {
  const { vanuit } = toestand
  const betekenen = vanuit ? elders(v.procedure, v.zaak, v.gebeurtenissen) : []
  if (!vanuit || betekenen.length === 0) return []
  const ander = await leesZaak(tx, v.omgeving.swv.id, vanuit, { slot: true })
  // An objection that is supplemented is still the same one.
  const gebeurtenissen = betekenen.filter(
    (g) => g.soort !== 'bezwaar-ontvangen' || !ander?.toestand.bezwaren.some((b) => b.zaak === v.zaak),
  )
  if (!ander || gebeurtenissen.length === 0) return []
  const procedure = procedureVanZaak(ander.procedure, ander.procedureversie)
  const { geschiedenis } = await schrijf(tx, {
    zaak: ander.id,
    nummer: ander.nummer,
    procedure,
    vorige: ander.toestand,
    gebeurtenissen,
    rol: v.rol,
    organisatie: v.organisatie,
    context: await contextVanZaak(tx, v.omgeving, v.context.door, {
      id: ander.id,
      procedure,
      toestand: ander.toestand,
    }),
    omgeving: v.omgeving,
  })
  return geschiedenis
}

/** The rows that are read, as the core works them out. */
export function leesrijen(procedure: Procedure, toestand: Toestand, context: Context): Leesrijen {
  const s = { procedure, toestand, context }
  return {
    taken: taken(s),
    termijnen: termijnen(s),
    signaal: signalen(s)[0]?.tekst ?? null,
    bewaakt: bewaakt(s),
    toegang: toegangsrijen(procedure, toestand, context.feiten.leerling),
  }
}

async function schrijfStukken(tx: Tx, v: Vastlegging): Promise<void> {
  const { swv } = v.omgeving
  for (const g of v.gebeurtenissen) {
    if (g.soort === 'stuk-toegevoegd' && v.bestand)
      await koppelStukken(tx, {
        swv: swv.id,
        id: g.inhoud.id,
        zaak: v.zaak,
        soort: g.inhoud.soort,
        datum: g.inhoud.datum,
        naam: v.bestand.naam,
        sleutel: v.bestand.sleutel,
        sha256: v.bestand.sha256,
        bytes: v.bestand.bytes,
        paginas: v.bestand.paginas,
        scan: v.bestand.scan,
        door: v.context.door.persoon,
        toegevoegd: v.omgeving.moment,
      })
    if (g.soort === 'stuk-verwijderd') {
      const sleutel = await merkStukkenVerwijderd(tx, swv.id, v.zaak, g.inhoud.id)
      if (sleutel)
        await zetInRij(
          tx,
          swv.id,
          v.omgeving.moment,
          'bestand-verwijderen',
          { sleutel },
          `weg:${g.inhoud.id}`,
        )
    }
  }
}

function brieven(v: Vastlegging, toestand: Toestand): readonly Briefwijziging[] {
  return v.gebeurtenissen.flatMap((g): Briefwijziging[] => {
    if (g.soort === 'brief-opgesteld') {
      const { id, brief, aan, kanaal } = g.inhoud
      const meteen = v.gebeurtenissen.some((x) => x.soort === 'brief-verzonden' && x.inhoud.id === id)
      return [
        {
          wat: 'opgesteld',
          nummer: id,
          soort: brief,
          aan,
          kanaal,
          datum: v.omgeving.vandaag,
          inhoud: meteen ? briefinhoud(v, toestand, { brief, aan, kanaal }) : null,
        },
      ]
    }
    if (g.soort === 'brief-verzonden') {
      const stand = toestand.brieven.find((b) => b.id === g.inhoud.id)
      return stand
        ? [
            {
              wat: 'verzonden',
              nummer: g.inhoud.id,
              kanaal: g.inhoud.kanaal,
              datum: g.inhoud.op,
              inhoud: briefinhoud(v, toestand, {
                brief: stand.brief,
                aan: stand.aan,
                kanaal: g.inhoud.kanaal,
              }),
            },
          ]
        : []
    }
    return g.soort === 'bezorging-mislukt' ? [{ wat: 'mislukt', nummer: g.inhoud.id }] : []
  })
}

/** Letters to set and mail to send, once per letter. */
async function uitgaand(tx: Tx, v: Vastlegging, toestand: Toestand): Promise<void> {
  const { swv } = v.omgeving
  const keer = toestand.versie
  const wachtrij: Promise<void>[] = []
  for (const g of v.gebeurtenissen) {
    if (g.soort !== 'brief-verzonden') continue
    const sleutel = `brief:${v.zaak}:${g.inhoud.id}:${keer}`
    wachtrij.push(
      zetInRij(tx, swv.id, v.omgeving.moment, 'brief', { zaak: v.zaak, brief: g.inhoud.id }, sleutel),
    )
  }
  await Promise.all(wachtrij)
}
