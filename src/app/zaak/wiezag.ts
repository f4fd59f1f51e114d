// Who looked at the file of a child, for its parents and the young person: when, in which function, and at what.
import { isUuid } from '#db/opslag/feiten.ts'
import { leesInzage } from '#db/opslag/inzage.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { type Rol, isRol, kantVan, rolnaam } from '#domein/toegang/rollen.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { dagVanMoment } from '../tijd.ts'
import { leesVoorLezer } from './lezer.ts'

/** Looks of one day by one function at one kind of thing, together. */
export type Gezienregel = { datum: Datum; wie: string; wat: string }
export type Gezien = { procedure: string; nummer: string; regels: readonly Gezienregel[] }

/** The newest looks; whoever wants all of years asks the samenwerkingsverband. */
const AANTAL = 500
const WAT: Readonly<Record<string, string>> = {
  stuk: 'een document',
  brief: 'een brief',
  bsn: 'het burgerservicenummer',
}

/** The roles in what a look keeps of its reader: `behandelaar:procesbegeleider,voorzitter`. */
export function rollenUit(rol: string): readonly Rol[] {
  return (rol.split(':')[1] ?? '').split(',').filter(isRol)
}

/**
 * Looks at a zaak and at the file of its pupil by people of school, samenwerkingsverband and partners, newest first. A
 * function, not a name (AVG art. 15, HvJ EU C-579/21); no kinds of documents, of which some are not for the family; not the
 * looks of the family itself. Not there for anyone but the family: who answers for the data has the full list.
 */
export function wieZag(d: Diensten, sessie: Sessie, zaak: string): Promise<Gezien | NietGevonden> {
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx): Promise<Gezien | NietGevonden> => {
      const gelezen = isUuid(zaak) ? await leesVoorLezer(tx, sessie, zaak, d.nu()) : null
      if (gelezen?.z.als !== 'gezin') return { soort: 'niet-gevonden' }
      const rijen = await leesInzage(tx, sessie.swv, { zaak, voor: null, aantal: AANTAL })
      const regels = rijen.flatMap(({ op, rol, wat }): Gezienregel[] => {
        const rollen = rollenUit(rol ?? '')
        return rollen.some((r) => kantVan(r) === 'gezin')
          ? []
          : [
              {
                datum: dagVanMoment(op),
                wie: rollen.map(rolnaam).join(', ') || 'functie niet vastgelegd',
                wat: WAT[wat.split(':')[0] ?? ''] ?? 'het dossier',
              },
            ]
      })
      const sleutel = (r: Gezienregel) => `${r.datum} ${r.wie} ${r.wat}`
      return {
        procedure:
          gelezen.procedure.naam[sessie.rollen.every((r) => r.rol === 'jongere') ? 'jongere' : 'ouder'],
        nummer: gelezen.zaak.nummer,
        regels: [...new Map(regels.map((r) => [sleutel(r), r])).values()],
      }
    },
    { alleenLezen: true },
  )
}
