// The zaak row with its history, and the rows that are read instead of the history.
import { sql } from 'kysely'
import type { Vastgelegd, Gebeurtenis } from '#domein/verloop/gebeurtenis.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Termijnstand } from '#domein/verloop/termijn.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import type { Taak } from '#domein/zaak/taken.ts'
import { voegToe } from '../keten.ts'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'
import { type Feitrijen, feitkolommen } from './feiten.ts'

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
    ? sql`(select coalesce(json_agg(x), '[]') from (${geschiedenisVan(swv, id)}) x) as geschiedenis,
      (select coalesce(json_agg(nummer), '[]') from brief b where b.swv = ${swv} and b.zaak = z.id) as brieven`
    : sql`'[]'::json as geschiedenis, '[]'::json as brieven`
  // First the lock, then the reading: what another act wrote while this one waited for the lock is seen.
  const slot = v.slot
    ? sql`select from zaak where swv = ${swv} and id = ${id} for update`.execute(tx)
    : Promise.resolve()
  const vraag = sql<
    Omit<Zaakrij, 'procedureversie'> & { procedure_versie: string } & Feitrijen & {
        geschiedenis: readonly Gebeurtenisrij[]
        brieven: readonly string[]
      }
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
    geschiedenis: rij.geschiedenis.map(alsVastgelegd),
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

/** What is read of a zaak besides its toestand: worked out by the core, written in the transaction of the change. */
export type Leesrijen = {
  taken: readonly Taak[]
  termijnen: readonly Termijnstand[]
  signaal: string | null
  /** Who may see it: see zaak_toegang. */
  toegang: readonly { soort: 'rol' | 'persoon' | 'organisatie'; wie: string }[]
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

/** Writes row, history and read rows of one act. The zaak must be locked, or new. */
export async function schrijfZaak(tx: Tx, v: Zaakvastlegging): Promise<void> {
  const rij = zaakrij(v)
  if (v.nieuw)
    await tx
      .insertInto('zaak')
      .values({ swv: v.swv, id: v.zaak, nummer: v.nummer, ...rij })
      .execute()
  else await tx.updateTable('zaak').set(rij).where('swv', '=', v.swv).where('id', '=', v.zaak).execute()
  await schrijfLeesrijen(tx, v.swv, v.zaak, v.lees, v.toestand.statusSinds)
  if (v.zoekwoorden.length > 0)
    await tx
      .insertInto('zoekwoord')
      .values([...new Set(v.zoekwoorden)].map((woord) => ({ swv: v.swv, woord, zaak: v.zaak })))
      .onConflict((c) => c.doNothing())
      .execute()
  await schrijfBetrokkenheid(tx, v)
  // The chain is locked last: everything before can run beside other acts.
  await voegToe(tx, v.swv, v.zaak, v.gebeurtenissen)
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

/** Replaces the tasks, terms and access rows of a zaak. */
export async function schrijfLeesrijen(
  tx: Tx,
  swv: number,
  zaak: string,
  lees: Leesrijen,
  sinds: Datum,
): Promise<void> {
  await Promise.all(
    (['taak', 'termijn', 'zaak_toegang'] as const).map((tabel) =>
      tx.deleteFrom(tabel).where('swv', '=', swv).where('zaak', '=', zaak).execute(),
    ),
  )
  await Promise.all([
    lees.taken.length > 0
      ? tx
          .insertInto('taak')
          .values(
            lees.taken.map((taak, i) => ({
              swv,
              zaak,
              nr: i + 1,
              sinds,
              vanaf: taak.vanaf,
              uiterlijk: taak.uiterlijk,
              persoon: taak.persoon,
              organisatie: taak.organisatie,
              rol: taak.rol,
              naam: taak.naam,
              titel: taak.titel,
              onderwerp: taak.onderwerp ?? null,
              voor_wie: null,
            })),
          )
          .execute()
      : [],
    lees.termijnen.length > 0
      ? tx
          .insertInto('termijn')
          .values(
            lees.termijnen.map((t) => ({
              swv,
              zaak,
              naam: t.naam,
              soort: t.soort,
              einde: t.loopt ? t.einde : null,
              opgeschort: t.opgeschort,
              rekening: alsJson(t.rekening),
            })),
          )
          .execute()
      : [],
    lees.toegang.length > 0
      ? tx
          .insertInto('zaak_toegang')
          .values(lees.toegang.map((toegang) => ({ swv, zaak, ...toegang })))
          .execute()
      : [],
  ])
}

/** Refreshes what the zaak row shows of tasks and signals, without a new gebeurtenis. */
export async function zetSignaal(tx: Tx, swv: number, zaak: string, lees: Leesrijen): Promise<void> {
  await tx
    .updateTable('zaak')
    .set({ signaal: lees.signaal, ...beurt(lees) })
    .where('swv', '=', swv)
    .where('id', '=', zaak)
    .execute()
}

function beurt({ taken: [eerste] }: Leesrijen) {
  return {
    aan_zet_rol: eerste?.rol ?? null,
    aan_zet_persoon: eerste?.persoon ?? null,
    aan_zet_organisatie: eerste?.organisatie ?? null,
    volgende_opdracht: eerste?.naam ?? null,
    volgende_datum: eerste?.uiterlijk ?? null,
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
  persoonlijk: unknown
}

function geschiedenisVan(swv: number, zaak: string) {
  return sql`
    select g.volgnummer, g.datum, g.op, g.door, g.rol, g.organisatie, g.soort, g.inhoud, p.inhoud as persoonlijk
    from gebeurtenis g
    left join gebeurtenis_persoonlijk p on p.swv = g.swv and p.zaak = g.zaak and p.volgnummer = g.volgnummer
    where g.swv = ${swv} and g.zaak = ${zaak} order by g.volgnummer`
}

function alsVastgelegd(r: Gebeurtenisrij): Vastgelegd {
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
      ...(r.persoonlijk === null ? {} : { persoonlijk: r.persoonlijk }),
    } as Gebeurtenis,
  }
}

/** The whole history of a zaak in order, with what is personal where it was not erased. */
export async function leesGeschiedenis(tx: Tx, swv: number, zaak: string): Promise<readonly Vastgelegd[]> {
  const { rows } = await sql<Gebeurtenisrij>`${geschiedenisVan(swv, zaak)}`.execute(tx)
  return rows.map(alsVastgelegd)
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
