// The zaak row with its history, and the rows that are read instead of the history.
import { sql } from 'kysely'
import type { Vastgelegd, Gebeurtenis } from '#domein/verloop/gebeurtenis.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'
import { type Feitrijen, feitkolommen } from './feiten.ts'
import { type Leesrijen, beurt, schrijfLeesrijen } from './leesrijen.ts'

export type Zaakrij = {
  id: string
  nummer: string
  procedure: string
  procedureversie: string
  versie: number
  toestand: Toestand
}

/** Reads a zaak; with `slot` it is locked until the transaction ends, so that two acts follow each other. */
export async function leesZaak(
  tx: Tx,
  swv: number,
  id: string,
  opties: { slot?: boolean } = {},
): Promise<Zaakrij | null> {
  const vraag = tx
    .selectFrom('zaak')
    .select(['id', 'nummer', 'procedure', 'procedure_versie', 'versie', 'toestand'])
    .where('swv', '=', swv)
    .where('id', '=', id)
  const rij = await (opties.slot ? vraag.forUpdate() : vraag).executeTakeFirst()
  return rij ? { ...rij, procedureversie: rij.procedure_versie, toestand: rij.toestand as Toestand } : null
}

/** A zaak with what hangs on it: everything the rules need that the database finds by itself. */
export type Dossierrij = Zaakrij & { feiten: Feitrijen }

/**
 * Reads a zaak and what hangs on it in one question.
 * @param v.slot the zaak is locked until the transaction ends, so that two acts follow each other
 * @param v.geheel also the history and the numbers of the letters
 */
export async function leesDossier(
  tx: Tx,
  swv: number,
  id: string,
  v: { vandaag: Datum; slot?: boolean; geheel?: boolean },
): Promise<(Dossierrij & { geschiedenis: readonly Vastgelegd[]; brieven: readonly string[] }) | null> {
  const feiten = feitkolommen(swv, {
    leerling: sql`z.leerling`,
    aanvrager: sql`z.aanvrager`,
    // The meeting that it is on the agenda of may be over.
    vanaf: sql`least(${v.vandaag}::date, (z.toestand -> 'agendering' ->> 'vergadering')::date)`,
    vandaag: v.vandaag,
  })
  const geheel = v.geheel
    ? sql`${geschiedenisVan(swv, id)}, (select coalesce(json_agg(nummer), '[]') from brief b where b.swv = ${swv} and b.zaak = z.id and b.stand <> 'ingetrokken') as brieven`
    : sql`'[]'::json as geschiedenis, '{}'::json as persoonlijk, '[]'::json as brieven`
  // First the lock, then the reading: what another act wrote while this one waited for the lock is seen.
  const slot = v.slot
    ? sql`select from zaak where swv = ${swv} and id = ${id} for update`.execute(tx)
    : Promise.resolve()
  const vraag = sql<
    Omit<Zaakrij, 'procedureversie'> & { procedure_versie: string } & Feitrijen & {
        brieven: readonly string[]
      } & Geschiedenisrij
  >`
    select z.id, z.nummer, z.procedure, z.procedure_versie, z.versie, z.toestand, ${geheel}, ${feiten}
    from zaak z where z.swv = ${swv} and z.id = ${id}`.execute(tx)
  const [{ rows }] = await Promise.all([vraag, slot])
  const [rij] = rows
  if (!rij) return null
  const { id: zaak, nummer, procedure, procedure_versie: procedureversie, versie, toestand } = rij
  return {
    id: zaak,
    nummer,
    procedure,
    procedureversie,
    versie,
    toestand,
    brieven: rij.brieven,
    geschiedenis: alsGeschiedenis(rij),
    feiten: rij,
  }
}

/** Several zaken, newest first. */
export async function leesZaken(tx: Tx, swv: number, ids: readonly string[]): Promise<readonly Zaakrij[]> {
  if (ids.length === 0) return []
  const rijen = await tx
    .selectFrom('zaak')
    .select(['id', 'nummer', 'procedure', 'procedure_versie', 'versie', 'toestand'])
    .where('swv', '=', swv)
    .where('id', 'in', [...ids])
    .orderBy('gestart_op', 'desc')
    .orderBy('nummer', 'desc')
    .execute()
  return rijen.map((r) => ({ ...r, procedureversie: r.procedure_versie, toestand: r.toestand as Toestand }))
}

export type Zaakvastlegging = {
  swv: number
  zaak: string
  nummer: string
  toestand: Toestand
  gebeurtenissen: readonly Vastgelegd[]
  lees: Leesrijen
  onderwerp: string | null
  /** Words to find it by, beside those that are there. */
  zoekwoorden: readonly string[]
  nieuw: boolean
  moment: Date
}

/**
 * Writes row and read rows of one act. The zaak must be locked, or new. The history follows with `voegToe` (keten.ts),
 * last of all: the chain stays locked until the end, and everything before can run beside other acts.
 */
export async function schrijfZaak(tx: Tx, v: Zaakvastlegging): Promise<void> {
  const rij = zaakrij(v)
  await Promise.all([
    v.nieuw
      ? tx
          .insertInto('zaak')
          .values({ swv: v.swv, id: v.zaak, nummer: v.nummer, ...rij })
          .execute()
      : tx.updateTable('zaak').set(rij).where('swv', '=', v.swv).where('id', '=', v.zaak).execute(),
    schrijfLeesrijen(tx, v.swv, v.zaak, v.lees, v.toestand.statusSinds),
    v.zoekwoorden.length > 0
      ? sql`insert into zoekwoord (swv, woord, zaak)
          select distinct ${v.swv}::integer, woord, ${v.zaak}::uuid from unnest(${v.zoekwoorden as string[]}::text[]) as woord
          on conflict do nothing`.execute(tx)
      : null,
    schrijfBetrokkenheid(tx, v),
  ])
}

function zaakrij({ toestand: t, lees, moment, onderwerp }: Zaakvastlegging) {
  return {
    versie: t.versie,
    procedure: t.procedure,
    procedure_versie: t.procedureversie,
    betreft_soort: t.betreft,
    leerling: t.leerling,
    onderwerp,
    aanvrager: t.aanvrager,
    steunpunt: t.steunpunt ?? null,
    fase: t.fase,
    status: t.status,
    open: t.open,
    gestart_op: t.gestartOp,
    ingediend_op: t.ingediendOp,
    compleet_op: t.compleetOp,
    einde_op: t.eindeOp,
    toestand: alsJson(t),
    ...beurt(lees),
    signaal: lees.signaal,
    gewijzigd: moment,
  }
}

/** Involvement goes to rows of its own, because it counts in every later zaak of the pupil (GV-014). */
async function schrijfBetrokkenheid(tx: Tx, v: Zaakvastlegging): Promise<void> {
  const { leerling } = v.toestand
  if (!leerling) return
  const rijen = v.gebeurtenissen.flatMap(({ gebeurtenis: g }) =>
    g.soort === 'betrokkenheid-vastgelegd'
      ? [
          {
            swv: v.swv,
            leerling,
            persoon: g.inhoud.persoon,
            zaak: v.zaak,
            aard: g.inhoud.aard,
            op: g.inhoud.op,
          },
        ]
      : [],
  )
  if (rijen.length > 0)
    await tx
      .insertInto('betrokkenheid')
      .values(rijen)
      .onConflict((c) => c.doNothing())
      .execute()
}

type Gebeurtenisrij = {
  volgnummer: number
  datum: Datum
  /** As JSON writes a moment. */
  op: string
  door: string | null
  rol: string | null
  organisatie: string | null
  soort: string
  inhoud: unknown
}

/** The history of a zaak, and beside it what is personal by volgnummer. */
type Geschiedenisrij = {
  geschiedenis: readonly Gebeurtenisrij[]
  persoonlijk: Readonly<Record<string, unknown>>
}

/** The columns of {@link Geschiedenisrij}. Not joined: the database would walk all of one for each row of the other. */
function geschiedenisVan(swv: number, zaak: string) {
  return sql`
    (select coalesce(json_agg(x), '[]') from (
      select volgnummer, datum, op, door, rol, organisatie, soort, inhoud from gebeurtenis
      where swv = ${swv} and zaak = ${zaak} order by volgnummer) x) as geschiedenis,
    (select coalesce(json_object_agg(volgnummer, inhoud), '{}') from gebeurtenis_persoonlijk
      where swv = ${swv} and zaak = ${zaak}) as persoonlijk`
}

function alsGeschiedenis({ geschiedenis, persoonlijk }: Geschiedenisrij): readonly Vastgelegd[] {
  return geschiedenis.map((r) => alsVastgelegd(r, persoonlijk[r.volgnummer]))
}

function alsVastgelegd(r: Gebeurtenisrij, persoonlijk: unknown): Vastgelegd {
  return {
    volgnummer: r.volgnummer,
    datum: r.datum,
    op: new Date(r.op).toISOString(),
    door: r.door,
    rol: (r.rol ?? 'systeem') as Rol,
    organisatie: r.organisatie,
    gebeurtenis: {
      soort: r.soort,
      inhoud: r.inhoud,
      ...(persoonlijk === undefined ? {} : { persoonlijk }),
    } as Gebeurtenis,
  }
}

/** The whole history of a zaak in order, with what is personal where it was not erased. */
export async function leesGeschiedenis(tx: Tx, swv: number, zaak: string): Promise<readonly Vastgelegd[]> {
  const { rows } = await sql<Geschiedenisrij>`select ${geschiedenisVan(swv, zaak)}`.execute(tx)
  return rows.flatMap(alsGeschiedenis)
}

/** The next number of a counter, counted in this transaction. */
export async function volgendNummer(tx: Tx, swv: number, naam: string, sleutel: string): Promise<number> {
  const rij = await tx
    .insertInto('teller')
    .values({ swv, naam, sleutel, waarde: 1 })
    .onConflict((c) => c.columns(['swv', 'naam', 'sleutel']).doUpdateSet({ waarde: sql`teller.waarde + 1` }))
    .returning('waarde')
    .executeTakeFirstOrThrow()
  return rij.waarde
}
