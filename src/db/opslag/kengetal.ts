// Counters of the key figures and the facts behind them.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Kengetalfeit } from '#domein/kengetal/definitie.ts'
import { verschuiving } from '#domein/kengetal/feiten.ts'
import type { Tx } from '../verbinding.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Toegangsrij } from '#domein/zaak/toegang.ts'
import { magVinden } from './vindbaar.ts'

/** The sum of a month for one figure, of an organisation or (empty) of the whole samenwerkingsverband. */
export type Telling = {
  maand: Datum
  organisatie: string
  kengetal: string
  procedure: string
  waarde: string
  aantal: number
  som: number
}

/** Brings the figures up to what the zaak adds now. Compared with what is on record, not with what should be. */
export async function schrijfKengetallen(
  tx: Tx,
  v: {
    swv: number
    zaak: string
    organisatie: string
    procedure: string
    /** The zaak begins now: nothing is on record. */
    nieuw: boolean
    feiten: readonly Kengetalfeit[]
  },
): Promise<void> {
  const was = v.nieuw
    ? []
    : await tx
        .selectFrom('kengetalfeit')
        .select(['kengetal', 'waarde', 'datum', 'aantal', 'som'])
        .where('swv', '=', v.swv)
        .where('zaak', '=', v.zaak)
        .execute()
  const { weg, bij } = verschuiving(was, v.feiten)
  if (weg.length === 0 && bij.length === 0) return
  await Promise.all([
    ...weg.map((f) =>
      tx
        .deleteFrom('kengetalfeit')
        .where('swv', '=', v.swv)
        .where('zaak', '=', v.zaak)
        .where('kengetal', '=', f.kengetal)
        .where('waarde', '=', f.waarde)
        .where('datum', '=', f.datum)
        .execute(),
    ),
    bij.length > 0
      ? tx
          .insertInto('kengetalfeit')
          .values(
            bij.map((f) => ({
              swv: v.swv,
              zaak: v.zaak,
              organisatie: v.organisatie,
              procedure: v.procedure,
              ...f,
            })),
          )
          .execute()
      : null,
    verzet(tx, v, weg, bij),
  ])
}

/** Moves the counters of the organisation and of the total, in a fixed order so that two acts never wait for each other. */
async function verzet(
  tx: Tx,
  v: { swv: number; organisatie: string; procedure: string },
  weg: readonly Kengetalfeit[],
  bij: readonly Kengetalfeit[],
): Promise<void> {
  const stappen = new Map<string, Telling>()
  for (const [feiten, teken] of [
    [weg, -1],
    [bij, 1],
  ] as const)
    for (const f of feiten)
      for (const organisatie of ['', v.organisatie]) {
        const maand: Datum = `${f.datum.slice(0, 7)}-01` as Datum
        const sleutel = [organisatie, maand, f.kengetal, f.waarde].join('|')
        const er = stappen.get(sleutel)
        stappen.set(sleutel, {
          maand,
          organisatie,
          kengetal: f.kengetal,
          procedure: v.procedure,
          waarde: f.waarde,
          aantal: (er?.aantal ?? 0) + teken * f.aantal,
          som: (er?.som ?? 0) + teken * f.som,
        })
      }
  const volgorde = [...stappen]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, stap]) => (stap.aantal === 0 && stap.som === 0 ? [] : [stap]))
  await Promise.all(perSoort(volgorde).map((deel) => tel(tx, v.swv, deel)))
}

/** Parts that one question can write: rows that only grow together, one that shrinks alone. */
function perSoort(stappen: readonly Telling[]): readonly (readonly Telling[])[] {
  const delen: Telling[][] = []
  for (const stap of stappen) {
    const vorig = delen.at(-1)
    const samen = groeit(stap) && vorig !== undefined && vorig.every(groeit)
    if (samen) vorig.push(stap)
    else delen.push([stap])
  }
  return delen
}

function groeit(stap: Telling): boolean {
  return stap.aantal >= 0 && stap.som >= 0
}

async function tel(tx: Tx, swv: number, stappen: readonly Telling[]): Promise<void> {
  const [eerste] = stappen
  if (eerste && groeit(eerste)) {
    await tx
      .insertInto('kengetaltelling')
      .values(stappen.map((stap) => ({ swv, ...stap })))
      .onConflict((c) =>
        c.columns(['swv', 'organisatie', 'maand', 'kengetal', 'procedure', 'waarde']).doUpdateSet({
          aantal: sql`kengetaltelling.aantal + excluded.aantal`,
          som: sql`kengetaltelling.som + excluded.som`,
        }),
      )
      .execute()
    return
  }
  // A new row must satisfy its checks before the conflict is seen, so what is taken away is an update.
  for (const stap of stappen)
    await tx
      .updateTable('kengetaltelling')
      .set({ aantal: sql`aantal + ${stap.aantal}`, som: sql`som + ${stap.som}` })
      .where('swv', '=', swv)
      .where('organisatie', '=', stap.organisatie)
      .where('maand', '=', stap.maand)
      .where('kengetal', '=', stap.kengetal)
      .where('procedure', '=', stap.procedure)
      .where('waarde', '=', stap.waarde)
      .execute()
}

/** The counters of these months; `organisaties` null: the totals. */
export async function leesTellingen(
  tx: Tx,
  swv: number,
  v: { van: Datum; tot: Datum; organisaties: readonly string[] | null },
): Promise<readonly Telling[]> {
  return tx
    .selectFrom('kengetaltelling')
    .select(['maand', 'organisatie', 'kengetal', 'procedure', 'waarde', 'aantal', 'som'])
    .where('swv', '=', swv)
    .where('organisatie', '=', sql<string>`any(${[...(v.organisaties ?? [''])]}::text[])`)
    .where('maand', '>=', v.van)
    .where('maand', '<=', v.tot)
    .where('aantal', '>', 0)
    .execute()
}

/** First and last month with a figure; null when there is none. */
export async function leesReikwijdte(tx: Tx, swv: number): Promise<{ van: Datum; tot: Datum } | null> {
  const { rows } = await sql<{ van: Datum | null; tot: Datum | null }>`
    select (select maand from kengetaltelling where swv = ${swv} and organisatie = '' order by maand limit 1) as van,
      (select maand from kengetaltelling where swv = ${swv} and organisatie = '' order by maand desc limit 1) as tot
  `.execute(tx)
  const [rij] = rows
  return rij?.van && rij.tot ? { van: rij.van, tot: rij.tot } : null
}

export type Achtergrondrij = {
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  status: string
  /** The answer or criterion; empty when the figure is not told apart. */
  waarde: string
  datum: Datum
  aantal: number
  som: number
}

/** The zaken behind a number, newest first; `organisaties` null: of all. */
export async function leesAchtergrond(
  tx: Tx,
  swv: number,
  v: {
    kengetal: string
    procedure: string
    waarde: string | null
    van: Datum
    tot: Datum
    organisaties: readonly string[] | null
    /** Keys of zaak_toegang that the reader holds. */
    sleutels: readonly Toegangsrij[]
  },
): Promise<readonly Achtergrondrij[]> {
  let vraag = tx
    .selectFrom('kengetalfeit as f')
    .innerJoin('zaak as z', (j) => j.onRef('z.swv', '=', 'f.swv').onRef('z.id', '=', 'f.zaak'))
    .innerJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'f.swv').onRef('o.id', '=', 'f.organisatie'))
    .leftJoin('leerling as l', (j) => j.onRef('l.swv', '=', 'z.swv').onRef('l.id', '=', 'z.leerling'))
    .select([
      'f.zaak',
      'z.nummer',
      'l.naam as leerling',
      'o.naam as school',
      'z.status',
      'f.waarde',
      'f.datum',
      'f.aantal',
      'f.som',
    ])
    .where('f.swv', '=', swv)
    .where('f.kengetal', '=', v.kengetal)
    .where('f.procedure', '=', v.procedure)
    .where('f.datum', '>=', v.van)
    .where('f.datum', '<=', v.tot)
    .where(magVinden(swv, 'f.zaak', v.sleutels))
  if (v.waarde !== null) vraag = vraag.where('f.waarde', '=', v.waarde)
  if (v.organisaties)
    vraag = vraag.where('f.organisatie', '=', sql<string>`any(${[...v.organisaties]}::uuid[])`)
  return vraag.orderBy('f.datum', 'desc').orderBy('z.nummer', 'desc').limit(500).execute()
}

/** These zaken as they stand. What a reader may see of them is for the caller to ask. */
export async function leesToestanden(
  tx: Tx,
  swv: number,
  zaken: readonly string[],
): Promise<readonly { id: string; procedure: string; procedureversie: string; toestand: Toestand }[]> {
  if (zaken.length === 0) return []
  const rijen = await tx
    .selectFrom('zaak')
    .select(['id', 'procedure', 'procedure_versie as procedureversie', 'toestand'])
    .where('swv', '=', swv)
    .where('id', '=', sql<string>`any(${[...zaken]}::uuid[])`)
    .execute()
  return rijen.map((r) => ({ ...r, toestand: r.toestand as Toestand }))
}

/**
 * Each decision of these days that took some time: how many days, whether it is in the figure of those in time, the region
 * in which the zaak began, and what it has in the figure that tells the kinds apart.
 */
export async function leesAfgedaan(
  tx: Tx,
  swv: number,
  v: { van: Datum; tot: Datum; behaald: string; soort: string },
): Promise<
  readonly {
    procedure: string
    dagen: number
    binnen: boolean
    steunpunt: string | null
    soort: string | null
  }[]
> {
  const rijen = await tx
    .selectFrom('kengetalfeit as f')
    .innerJoin('zaak as z', (j) => j.onRef('z.swv', '=', 'f.swv').onRef('z.id', '=', 'f.zaak'))
    .leftJoin('kengetalfeit as b', (j) =>
      j
        .onRef('b.swv', '=', 'f.swv')
        .onRef('b.zaak', '=', 'f.zaak')
        .onRef('b.datum', '=', 'f.datum')
        .on('b.kengetal', '=', v.behaald),
    )
    .leftJoin('kengetalfeit as s', (j) =>
      j
        .onRef('s.swv', '=', 'f.swv')
        .onRef('s.zaak', '=', 'f.zaak')
        .onRef('s.datum', '=', 'f.datum')
        .on('s.kengetal', '=', v.soort),
    )
    .select(['f.procedure', 'f.som as dagen', 'z.steunpunt', 's.waarde as soort', 'b.zaak as behaald'])
    .where('f.swv', '=', swv)
    .where('f.kengetal', '=', 'doorlooptijd')
    .where('f.datum', '>=', v.van)
    .where('f.datum', '<=', v.tot)
    .execute()
  return rijen.map(({ behaald, ...rij }) => ({ ...rij, binnen: behaald !== null }))
}
