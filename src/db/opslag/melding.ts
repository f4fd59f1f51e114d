// Notices in the portal.
import type { Datum } from '#domein/kern/datum.ts'
import type { Actor } from '#domein/verloop/opdracht.ts'
import type { Melding } from '#domein/zaak/meldingen.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
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
export function leesMeldingen(tx: Tx, swv: number, actor: Actor, aantal: number) {
  const rollen = actor.rollen.filter((r) => kantVan(r.rol) === 'swv').map((r) => r.rol as string)
  const scholen = actor.rollen.flatMap((r) =>
    kantVan(r.rol) === 'school' && r.organisatie ? [r.organisatie] : [],
  )
  return tx
    .selectFrom('melding as m')
    .leftJoin('zaak as z', (j) =>
      j.onRef('z.swv', '=', 'm.swv').onRef('z.id', '=', 'm.zaak').on('m.zonder_zaak', '=', false),
    )
    .select(['m.id', 'z.id as zaak', 'm.tekst', 'm.datum', 'm.gelezen_op', 'z.nummer'])
    .where('m.swv', '=', swv)
    .where((eb) =>
      eb.or([
        ...(actor.persoon ? [eb('m.voor_persoon', '=', actor.persoon)] : []),
        ...(scholen.length > 0 ? [eb('m.voor_organisatie', 'in', scholen)] : []),
        ...(rollen.length > 0 ? [eb('m.voor_rol', 'in', rollen)] : []),
      ]),
    )
    .orderBy('m.op', 'desc')
    .orderBy('m.id', 'desc')
    .limit(aantal)
    .execute()
}
