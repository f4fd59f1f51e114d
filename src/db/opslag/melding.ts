// Notices in the portal.
import { type RawBuilder, sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Actor } from '#domein/verloop/opdracht.ts'
import type { Melding } from '#domein/zaak/meldingen.ts'
import { isRegionaal, kantVan } from '#domein/toegang/rollen.ts'
import { nieuwId } from '../id.ts'
import type { Tx } from '../verbinding.ts'

/** Writes the notices of one act. */
export async function schrijfMeldingen(
  tx: Tx,
  swv: number,
  zaak: string,
  moment: Date,
  datum: Datum,
  meldingen: readonly Melding[],
): Promise<void> {
  if (meldingen.length === 0) return
  await tx
    .insertInto('melding')
    .values(
      meldingen.map((m) => ({
        swv,
        id: nieuwId(moment),
        zaak,
        voor_persoon: 'persoon' in m.voor ? m.voor.persoon : null,
        voor_organisatie: 'organisatie' in m.voor ? m.voor.organisatie : null,
        voor_rol: 'rol' in m.voor ? m.voor.rol : null,
        tekst: m.tekst,
        zonder_zaak: m.zonderZaak ?? false,
        op: moment,
        datum,
      })),
    )
    .execute()
}

/** One notice that is about no zaak. */
export async function schrijfMelding(
  tx: Tx,
  swv: number,
  moment: Date,
  datum: Datum,
  { voor, tekst }: Melding,
): Promise<void> {
  await tx
    .insertInto('melding')
    .values({
      swv,
      id: nieuwId(moment),
      zaak: null,
      voor_persoon: 'persoon' in voor ? voor.persoon : null,
      voor_organisatie: 'organisatie' in voor ? voor.organisatie : null,
      voor_rol: 'rol' in voor ? voor.rol : null,
      tekst,
      op: moment,
      datum,
    })
    .execute()
}

/** The notices for a person: their own, of their school, of their roles at the SWV. Newest first. */
export async function leesMeldingen(tx: Tx, swv: number, actor: Actor, aantal: number) {
  const inRegio = actor.rollen.filter((r) => isRegionaal(r.rol) && r.organisatie)
  const rollen = actor.rollen
    .filter((r) => kantVan(r.rol) === 'swv' && !inRegio.includes(r))
    .map((r) => r.rol as string)
  const scholen = actor.rollen.flatMap((r) =>
    kantVan(r.rol) === 'school' && r.organisatie ? [r.organisatie] : [],
  )
  // For each key the newest from its index; of those together the newest.
  const nieuwste = (waar: RawBuilder<unknown>) =>
    sql`(select m.op, m.id from melding m where m.swv = ${swv} and ${waar} order by m.op desc, m.id desc limit ${aantal})`
  const { rows } = await sql<{
    id: string
    zaak: string | null
    tekst: string
    datum: Datum
    gelezen_op: Date | null
    nummer: string | null
  }>`
    with nieuw as materialized (
      select * from (
        ${nieuwste(sql`m.voor_persoon = ${actor.persoon}::uuid`)}
        union select x.* from unnest(${scholen}::uuid[]) k(school), lateral ${nieuwste(sql`m.voor_organisatie = k.school`)} x
        union select x.* from unnest(${rollen}::text[]) k(rol), lateral ${nieuwste(sql`m.voor_rol = k.rol`)} x
        union select x.* from unnest(${inRegio.map((r) => r.rol as string)}::text[], ${inRegio.map((r) => r.organisatie)}::uuid[]) k(rol, steunpunt),
          lateral ${nieuwste(sql`m.voor_rol = k.rol and exists (select from zaak y where y.swv = m.swv and y.id = m.zaak and y.steunpunt = k.steunpunt)`)} x) u
      order by op desc, id desc limit ${aantal})
    select m.id, z.id as zaak, m.tekst, m.datum, m.gelezen_op, z.nummer
    from nieuw n join melding m on m.swv = ${swv} and m.id = n.id
    left join zaak z on z.swv = m.swv and z.id = m.zaak and not m.zonder_zaak
    order by n.op desc, n.id desc`.execute(tx)
  return rows
}
