// The setting of one act or one look: settings of the SWV, its date, the facts, the procedure.
import { randomBytes } from 'node:crypto'
import { beslotenZaken } from '#db/opslag/lijst.ts'
import { deskVan, procedureVan } from '#procedures/register.ts'
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { STANDAARDKALENDER } from '#domein/termijn/standaardkalender.ts'
import type { Actor, Context, Zaakfeit } from '#domein/verloop/opdracht.ts'
import { termijnen } from '#domein/verloop/termijn.ts'
import { type Toestand, betrokkenScholen } from '#domein/verloop/toestand.ts'
import { leesZaak } from '#db/opslag/zaak.ts'
import { type Feitrijen, type Kiesbaar, isUuid, laadFeiten, leesFeitrijen } from '#db/opslag/feiten.ts'
import { type Swvrij, leesSwv } from '#db/opslag/swv.ts'
import { leesBeurtstanden } from '#db/opslag/beurtlijst.ts'
import type { Tx } from '#db/verbinding.ts'
import type { Sessie, Swvomgeving } from '../contract.ts'

export type { Swvomgeving }
import { dagVanMoment } from '../tijd.ts'
import { vergaderfeiten } from '../werk/rooster.ts'

/** Settings, calendar and date of a samenwerkingsverband. */
export async function swvOmgeving(tx: Tx, swv: number, nu: Date): Promise<Swvomgeving> {
  return alsOmgeving(await leesSwv(tx, swv), nu)
}

/** The same from a row that was read already. */
export function alsOmgeving(rij: Swvrij, nu: Date): Swvomgeving {
  const desk = deskVan(rij.sjabloon)
  if (!desk) throw new Error(`No desk ${rij.sjabloon}`)
  const moment = rij.klok ?? nu
  return {
    swv: rij,
    moment,
    vandaag: dagVanMoment(moment),
    kalender: { ...STANDAARDKALENDER, ...rij.kalender },
    instellingen: { ...desk.instellingen, ...rij.instellingen },
  }
}

/** The setting of a request: known since its session was read, else read now. */
export async function omgevingVan(
  tx: Tx,
  sessie: Pick<Sessie, 'swv' | 'omgeving'>,
  nu: Date,
): Promise<Swvomgeving> {
  return sessie.omgeving ?? (await swvOmgeving(tx, sessie.swv, nu))
}

/** Who acts, as the rules see it. */
export function actorVan(sessie: Pick<Sessie, 'persoon' | 'rollen'>): Actor {
  return {
    persoon: sessie.persoon,
    rollen: sessie.rollen.map(({ rol, organisatie }) => ({ rol, organisatie })),
  }
}

export const SYSTEEM: Actor = { persoon: null, rollen: [{ rol: 'systeem', organisatie: null }] }

/** The procedure of a zaak in its own version. A version that is gone is a fault of the installation. */
export function procedureVanZaak(code: string, versie: string): Procedure {
  const procedure = procedureVan(code, versie)
  if (!procedure) throw new Error(`Procedure ${code} ${versie} is not in this installation`)
  return procedure
}

// Every person id that a toestand names.
function genoemdePersonen(t: Toestand): string[] {
  return [
    t.gestartDoor,
    t.ingediendDoor,
    t.besluit?.door ?? null,
    ...Object.values(t.toewijzingen).map((x) => x.persoon),
    ...t.vervallenAdviezen.map((x) => x.persoon),
    ...t.stukken.flatMap((s) => [...s.opstellers, ...s.ondertekendDoor, s.toegevoegdDoor]),
    ...t.gesprekken.flatMap((g) => g.deelnemers),
    ...t.betrokkenen.map((b) => b.persoon),
    ...t.aanstellingen.map((a) => a.persoon),
    ...t.registraties.map((r) => r.door),
    ...t.evaluaties.flatMap((e) => e.deelnemers),
    ...t.zienswijzen.map((z) => z.van),
    ...t.bezwaren.map((b) => b.van),
    ...t.brieven.flatMap((b) => (b.aan.soort === 'persoon' ? [b.aan.id] : [])),
  ].filter((x): x is string => x !== null)
}

/** Every school that a toestand names beside the asking one. */
function genoemdeScholen(t: Toestand): readonly string[] {
  const uitSteekproef = t.registraties.flatMap((r) => {
    const scholen = r.velden['scholen']
    return Array.isArray(scholen) ? (scholen as readonly string[]) : []
  })
  return [...new Set([...betrokkenScholen(t), ...uitSteekproef])]
}

type Contextvraag = {
  procedure: Procedure
  /** Null when it is being started. */
  id: string | null
  leerling: string | null
  aanvrager: string | null
  vanuit: string | null
  personen: readonly string[]
  /** Schools beside the asking one. */
  scholen?: readonly string[]
  /** An act is being decided: facts that others could change hold until it is written. */
  slot?: boolean
  agendering?: Toestand['agendering']
  /** What hangs on the zaak, when it was read already. */
  feiten?: Feitrijen
  /** Also who can be chosen in forms. */
  metKiesbaren?: boolean
}

/** The context in which the rules decide. */
export async function contextVoor(
  tx: Tx,
  o: Swvomgeving,
  door: Actor,
  zaak: Contextvraag,
  bestand: Context['bestand'] = null,
): Promise<Context> {
  return (await contextMetKeuzes(tx, o, door, zaak, bestand)).context
}

async function contextMetKeuzes(
  tx: Tx,
  o: Swvomgeving,
  door: Actor,
  zaak: Contextvraag,
  bestand: Context['bestand'],
): Promise<{ context: Context; kiesbaar: readonly Kiesbaar[] }> {
  const rijen = zaak.feiten ?? (await leesFeitrijen(tx, o.swv.id, { ...zaak, vandaag: o.vandaag }))
  const steekproef = zaak.procedure.registraties?.find((r) => r.steekproef)?.steekproef
  const [{ feiten, kiesbaar }, beurtlijsten, vergaderingen, besloten] = await Promise.all([
    laadFeiten(
      tx,
      o.swv.id,
      {
        aanvrager: zaak.aanvrager,
        personen: [...zaak.personen, ...(door.persoon ? [door.persoon] : [])],
        organisaties: [...(zaak.scholen ?? []), rijen.leerling?.school ?? ''].filter(isUuid),
        metBestuur: Array.isArray(zaak.procedure.zorgplicht),
        vandaag: o.vandaag,
        procedure: zaak.procedure.code,
        zaak: zaak.id,
        vanuit: zaak.vanuit,
        bezetting: zaak.procedure.capaciteit ? (zaak.slot ? 'slot' : 'lezen') : 'nee',
        metKiesbaren: zaak.metKiesbaren ?? false,
      },
      rijen,
    ),
    zaak.procedure.beurtlijsten ? leesBeurtstanden(tx, o.swv.id, { slot: zaak.slot ?? false }) : {},
    zaak.procedure.terAdvies || faseVanSoort(zaak.procedure, 'vergadering')
      ? vergaderfeiten(tx, o, rijen.overleggen, zaak.agendering ?? null)
      : [],
    steekproef ? beslotenZaken(tx, o.swv.id, steekproef.procedure) : null,
  ])
  const context = {
    vandaag: o.vandaag,
    door,
    kalender: o.kalender,
    instellingen: o.instellingen,
    feiten: {
      ...feiten,
      ...(feiten.vanuit ? { vanuit: await metTermijnen(tx, o, zaak.procedure, feiten.vanuit) } : {}),
      vergaderingen,
      beurtlijsten,
      // The chance of a draw is made here, outside the rules, and kept with the draw.
      ...(besloten ? { steekproef: { zaad: randomBytes(16).toString('hex'), zaken: besloten } } : {}),
    },
    bestand,
  }
  return { context, kiesbaar }
}

/** The zaak that this one continues, with its terms where this one has a term in common with it. */
async function metTermijnen(
  tx: Tx,
  o: Swvomgeving,
  procedure: Procedure,
  vanuit: Zaakfeit,
): Promise<Zaakfeit> {
  if (!procedure.termijnen.some((t) => t.start.soort === 'vanuit')) return vanuit
  const zaak = await leesZaak(tx, o.swv.id, vanuit.zaak)
  if (!zaak) return vanuit
  const s = {
    procedure: procedureVanZaak(zaak.procedure, zaak.procedureversie),
    toestand: zaak.toestand,
    context: { vandaag: o.vandaag, kalender: o.kalender, instellingen: o.instellingen },
  }
  return { ...vanuit, termijnen: Object.fromEntries(termijnen(s).map((t) => [t.naam, t.einde])) }
}

type Zaakmeer = {
  personen?: readonly string[]
  slot?: boolean
  bestand?: Context['bestand']
  metKiesbaren?: boolean
}
type Zaakcontext = { id: string; procedure: Procedure; toestand: Toestand; feiten?: Feitrijen }

/** The context of an existing zaak: everybody it names is known. `slot`: an act is being decided. */
export async function contextVanZaak(
  tx: Tx,
  o: Swvomgeving,
  door: Actor,
  zaak: Zaakcontext,
  meer: Omit<Zaakmeer, 'metKiesbaren'> = {},
): Promise<Context> {
  return (await contextEnKeuzes(tx, o, door, zaak, meer)).context
}

/** The same, with who can be chosen in the forms of the zaak when that is asked for. */
export function contextEnKeuzes(
  tx: Tx,
  o: Swvomgeving,
  door: Actor,
  zaak: Zaakcontext,
  meer: Zaakmeer,
): Promise<{ context: Context; kiesbaar: readonly Kiesbaar[] }> {
  const { id, procedure, toestand: t, feiten } = zaak
  return contextMetKeuzes(
    tx,
    o,
    door,
    {
      procedure,
      id,
      leerling: t.leerling,
      aanvrager: t.aanvrager,
      vanuit: t.vanuit,
      agendering: t.agendering,
      personen: [...genoemdePersonen(t), ...(meer.personen ?? [])],
      scholen: genoemdeScholen(t),
      slot: meer.slot ?? false,
      metKiesbaren: meer.metKiesbaren ?? false,
      ...(feiten ? { feiten } : {}),
    },
    meer.bestand ?? null,
  )
}

/** Texts in the input of an act that may be ids of persons, so that the rules get to know them. */
export function tekstenIn(invoer: Readonly<Record<string, unknown>>): string[] {
  return Object.values(invoer)
    .flatMap((w) => (Array.isArray(w) ? (w as unknown[]) : [w]))
    .filter((w): w is string => typeof w === 'string' && isUuid(w))
}
