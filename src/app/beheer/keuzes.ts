// Lists to choose from in the forms of management.
import { leesMensen, leesOrganisaties } from '#db/opslag/mensen.ts'
import { isRol, kantVan } from '#domein/toegang/rollen.ts'
import type { Keuzelijst } from '../contract.ts'
import type { Werkplaats } from './handeling.ts'

type Lijsten = Readonly<Record<string, Keuzelijst>>
type Organisatie = Awaited<ReturnType<typeof leesOrganisaties>>[number]

/** Open organisations for a field, those that pass. */
export function organisatieKeuzes(veld: string, past: (o: Organisatie) => boolean = () => true) {
  return async (w: Werkplaats): Promise<Lijsten> => ({
    [veld]: (await leesOrganisaties(w.tx, w.swv))
      .filter((o) => o.actief && past(o))
      .map((o) => ({ waarde: o.id, label: o.plaats ? `${o.naam} (${o.plaats})` : o.naam })),
  })
}

/** Active people of the samenwerkingsverband and its experts, for a field. */
export function collegaKeuzes(veld: string) {
  return async (w: Werkplaats): Promise<Lijsten> => {
    const rijen = (await leesMensen(w.tx, w.swv)).filter(
      (r) => r.actief && r.rol && isRol(r.rol) && ['swv', 'deskundige'].includes(kantVan(r.rol)),
    )
    return {
      [veld]: [...new Map(rijen.map((r) => [r.id, { waarde: r.id, label: r.naam }])).values()],
    }
  }
}
