// Who may find a zaak in lists and search, as rows: the same rule as zicht, turned around.
import { type Procedure, fase } from '../procedure/definitie.ts'
import type { Actor, Feiten } from '../verloop/opdracht.ts'
import { type Toestand, betrokkenScholen } from '../verloop/toestand.ts'
import { begonAlsContactpersoon, genodigdenVan, isGevraagd } from '../toegang/relatie.ts'
import { type Rol, isRegionaal, kantVan } from '../toegang/rollen.ts'
import { heeftTaak } from './zicht.ts'

/** `bestaan`: a role of which everybody may know that it exists, and no more; it finds nothing by name. */
export type Toegangsrij = { soort: 'rol' | 'persoon' | 'organisatie' | 'bestaan'; wie: string }

/** The keys under which a zaak can be found. */
export function toegangsrijen(
  procedure: Procedure,
  t: Toestand,
  leerling: Feiten['leerling'],
): readonly Toegangsrij[] {
  const rijen: Toegangsrij[] = [
    { soort: 'organisatie', wie: t.aanvrager },
    { soort: 'rol', wie: `contactpersoon:${t.aanvrager}` },
    { soort: 'rol', wie: 'contactpersoon:' },
  ]
  const begonnen = begonAlsContactpersoon(t)
  for (const wie of betrokkenScholen(t)) rijen.push({ soort: 'organisatie', wie })
  if (begonnen) rijen.push({ soort: 'rol', wie: `contactpersoon:${begonnen}` })
  const hier = fase(procedure, t.fase)
  const open = procedure.behandelaars.filter(
    (r) => !procedure.besloten?.includes(r) && isGevraagd(procedure, r, t),
  )
  if (!t.ingediendOp)
    for (const rol of open.filter(
      (r) => (hier.soort !== 'aanmelding' && hier.door.includes(r)) || heeftTaak(t, r),
    ))
      rijen.push(...rolrijen(t, rol))
  for (const { persoon, tot } of t.aanstellingen)
    if (tot === null) rijen.push({ soort: 'persoon', wie: persoon })
  if (t.ingediendOp) {
    for (const rol of open) if (rol !== 'contactpersoon') rijen.push(...rolrijen(t, rol))
    for (const { persoon } of procedure.nietVoorGezin ? [] : (leerling?.gezag ?? []))
      rijen.push({ soort: 'persoon', wie: persoon })
  }
  if (t.ingediendOp)
    for (const rol of procedure.weetErvan?.rollen ?? []) rijen.push({ soort: 'bestaan', wie: rol })
  if (t.compleetOp)
    for (const persoon of [...Object.values(t.toewijzingen).map((x) => x.persoon), ...genodigdenVan(t)])
      rijen.push({ soort: 'persoon', wie: persoon })
  return rijen.filter((r, i) => rijen.findIndex((x) => x.soort === r.soort && x.wie === r.wie) === i)
}

/** A role for the whole desk, and for the region where the zaak began. */
function rolrijen({ steunpunt }: Toestand, rol: Rol): readonly Toegangsrij[] {
  const overal: Toegangsrij = { soort: 'rol', wie: rol }
  return steunpunt && isRegionaal(rol) ? [overal, { soort: 'rol', wie: `${rol}:${steunpunt}` }] : [overal]
}

/** The keys that a person holds: the other side of {@link toegangsrijen}. */
export function sleutelsVan(actor: Actor): readonly Toegangsrij[] {
  const rijen: Toegangsrij[] = actor.persoon ? [{ soort: 'persoon', wie: actor.persoon }] : []
  for (const { rol, organisatie } of actor.rollen) {
    if (kantVan(rol) === 'school' && organisatie) rijen.push({ soort: 'organisatie', wie: organisatie })
    if (rol === 'contactpersoon') {
      rijen.push({ soort: 'rol', wie: `contactpersoon:${organisatie ?? ''}` })
      // What they began themselves: see toegangsrijen.
      if (actor.persoon) rijen.push({ soort: 'rol', wie: `contactpersoon:${actor.persoon}` })
    } else if (isRegionaal(rol) && organisatie) rijen.push({ soort: 'rol', wie: `${rol}:${organisatie}` })
    else if (kantVan(rol) === 'swv' || kantVan(rol) === 'partner') rijen.push({ soort: 'rol', wie: rol })
  }
  return rijen
}
