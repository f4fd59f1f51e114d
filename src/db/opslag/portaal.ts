// Pupils with an OPP, thinking along about them, and agreements and notes at school level.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import { alsJson } from '../json.ts'
import { bevat } from './beheerlezen.ts'
import type { Tx } from '../verbinding.ts'
import { opNaam } from './op-naam.ts'

export type Leerlingrij = {
  id: string
  naam: string
  geboren: Datum
  woonplaats: string | null
  school: string | null
  schoolNaam: string | null
  opp_sinds: Datum | null
  opp_geevalueerd: Datum | null
  opp_tot: Datum | null
}

const LEERLING = [
  'l.id',
  'l.naam',
  'l.geboren',
  'l.woonplaats',
  'l.school',
  'o.naam as schoolNaam',
  'l.opp_sinds',
  'l.opp_geevalueerd',
  'l.opp_tot',
] as const

function leerlingen(tx: Tx, swv: number) {
  return tx
    .selectFrom('leerling as l')
    .leftJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'l.swv').onRef('o.id', '=', 'l.school'))
    .select(LEERLING)
    .where('l.swv', '=', swv)
}

/** One pupil; undefined when there is none. */
export function leesLeerling(tx: Tx, swv: number, id: string): Promise<Leerlingrij | undefined> {
  return leerlingen(tx, swv).where('l.id', '=', id).executeTakeFirst()
}

/** All pupils of a school, by name. */
export function leesLeerlingenVan(tx: Tx, swv: number, school: string): Promise<Leerlingrij[]> {
  return leerlingen(tx, swv).where('l.school', '=', school).orderBy(opNaam('l')).orderBy('l.id').execute()
}

/** One page of pupils by name, found by a part of the name. @param v.na id of the last pupil of the page before */
export function zoekLeerlingen(
  tx: Tx,
  swv: number,
  scholen: readonly string[] | null,
  v: { metOpp: Datum | null; zoek: string; na: string | null; aantal: number },
): Promise<Leerlingrij[]> {
  if (scholen?.length === 0) return Promise.resolve([])
  let vraag = leerlingen(tx, swv)
  if (scholen) vraag = vraag.where('l.school', 'in', [...scholen])
  const { metOpp } = v
  if (metOpp)
    vraag = vraag
      .where('l.opp_sinds', '<=', metOpp)
      .where((eb) => eb.or([eb('l.opp_tot', 'is', null), eb('l.opp_tot', '>=', metOpp)]))
  if (v.zoek) vraag = vraag.where('l.naam', 'ilike', bevat(v.zoek))
  if (v.na)
    vraag = vraag.where(
      sql<boolean>`(${opNaam('l')}, l.id) > (select ${opNaam('x')}, x.id from leerling x where x.swv = ${swv} and x.id = ${v.na})`,
    )
  return vraag.orderBy(opNaam('l')).orderBy('l.id').limit(v.aantal).execute()
}

/** Keeps from when, and until when, a pupil has an OPP. */
export async function zetOpp(
  tx: Tx,
  swv: number,
  id: string,
  v: { opp_sinds: Datum | null; opp_geevalueerd: Datum | null; opp_tot: Datum | null },
): Promise<void> {
  await tx.updateTable('leerling').set(v).where('swv', '=', swv).where('id', '=', id).execute()
}

export type Meedenken = {
  id: string
  leerling: string
  persoon: string
  op: Date
  datum: Datum
  onderwerp: string
  deelnemers: readonly string[]
  verslag: string | null
}

/** Keeps that someone thought along, also as involvement: that counts for independence in every zaak (GV-014). */
export async function voegMeedenkenToe(tx: Tx, swv: number, m: Meedenken): Promise<void> {
  await tx
    .insertInto('meedenkmoment')
    .values({ swv, ...m, deelnemers: alsJson(m.deelnemers) })
    .execute()
  await tx
    .insertInto('betrokkenheid')
    .values({ swv, leerling: m.leerling, persoon: m.persoon, zaak: null, aard: 'meegedacht', op: m.datum })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** When who thought along about a pupil, newest first. */
export function leesMeedenken(tx: Tx, swv: number, leerling: string) {
  return tx
    .selectFrom('meedenkmoment as m')
    .innerJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'm.swv').onRef('p.id', '=', 'm.persoon'))
    .select(['m.id', 'm.datum', 'm.onderwerp', 'm.deelnemers', 'm.verslag', 'p.naam as persoon'])
    .where('m.swv', '=', swv)
    .where('m.leerling', '=', leerling)
    .orderBy('m.datum', 'desc')
    .orderBy('m.id', 'desc')
    .execute()
}

/** All zaken of a pupil, by id. */
export async function zakenVan(tx: Tx, swv: number, leerling: string): Promise<readonly string[]> {
  const rijen = await tx
    .selectFrom('zaak')
    .select('id')
    .where('swv', '=', swv)
    .where('leerling', '=', leerling)
    .execute()
  return rijen.map((r) => r.id)
}

export type Notitiesoort = 'afspraak' | 'notitie'

export type NieuweNotitie = {
  id: string
  school: string
  door: string
  op: Date
  datum: Datum
  soort: Notitiesoort
  school_leest: boolean
  tekst: string
}

/** Adds a note of a school about a pupil. */
export async function voegNotitieToe(tx: Tx, swv: number, n: NieuweNotitie): Promise<void> {
  await tx
    .insertInto('schoolnotitie')
    .values({ swv, ...n })
    .execute()
}

/** Agreements and notes of a school, newest first. @param voorSchool only what the school may read */
export function leesNotities(tx: Tx, swv: number, school: string, voorSchool: boolean) {
  const vraag = tx
    .selectFrom('schoolnotitie as n')
    .innerJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'n.swv').onRef('p.id', '=', 'n.door'))
    .select(['n.id', 'n.datum', 'n.soort', 'n.tekst', 'n.school_leest', 'p.naam as door'])
    .where('n.swv', '=', swv)
    .where('n.school', '=', school)
  return (voorSchool ? vraag.where('n.school_leest', '=', true) : vraag)
    .orderBy('n.datum', 'desc')
    .orderBy('n.id', 'desc')
    .execute()
}
