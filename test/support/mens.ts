// People of any desk for tests of the core, beside the fixed cast.
import type { Rol } from '#domein/toegang/rollen.ts'
import type { Persoonfeit } from '#domein/verloop/opdracht.ts'

/** Someone with one role; the id is the name. `organisatie`: a role at that school. */
export function mens(id: string, rol: Rol, organisatie: string | null = null): Persoonfeit {
  return {
    id,
    naam: id,
    rollen: [{ rol, organisatie }],
    disciplines: [],
    werkgever: organisatie,
    werkgeverBestuur: null,
    pool: null,
    kanaal: 'mail',
    heeftMail: true,
  }
}
