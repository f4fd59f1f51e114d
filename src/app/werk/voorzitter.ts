// The dashboard of the chair: which terms run, what is held up and why, and which decisions wait (GV-302).
import { leesLopendeTermijnen, leesOpenBesluiten, leesOpgeschort } from '#db/opslag/voorzitter.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { verruimdeRollen } from '#domein/toegang/relatie.ts'
import { type Rol, isRol, rolnaam } from '#domein/toegang/rollen.ts'
import { openOpschorting } from '#domein/verloop/toestand.ts'
import { sleutelsVan } from '#domein/zaak/toegang.ts'
import { procedureVan } from '#procedures/register.ts'
import { leesIngelogd } from '../beheer/handeling.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { actorVan } from '../zaak/omgeving.ts'

/** Who chairs or decides for the whole desk. */
const VOORZITTERS: readonly Rol[] = ['voorzitter', 'directeur-bestuurder', 'regiomanager']
const MEESTE = 200

/** Whether this person has the dashboard. */
export function isVoorzitter(sessie: Pick<Sessie, 'rollen'>): boolean {
  return sessie.rollen.some((r) => VOORZITTERS.includes(r.rol))
}

type Kop = {
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  procedure: string
  status: string
}

export type Voorzitterbeeld = {
  termijnen: readonly (Kop & { termijn: string; soort: string; einde: Datum; opgeschort: boolean })[]
  /** `tot`: until when is waited. */
  opschortingen: readonly (Kop & { sinds: Datum; tot: Datum; wacht: string })[]
  besluiten: readonly (Kop & { titel: string; wie: string; vanaf: Datum | null; uiterlijk: Datum | null })[]
}

/** The dashboard; null for who is no chair. */
export function voorzitterbeeld(d: Diensten, sessie: Sessie): Promise<Voorzitterbeeld | null> {
  if (!isVoorzitter(sessie)) return Promise.resolve(null)
  return leesIngelogd(d, sessie, async (w) => {
    const { vandaag, instellingen } = w.omgeving
    const actor = actorVan(sessie)
    const sleutels = sleutelsVan({ ...actor, rollen: verruimdeRollen(actor, instellingen) })
    const [termijnen, opgeschort, besluiten] = await Promise.all([
      leesLopendeTermijnen(w.tx, w.swv, sleutels, MEESTE),
      leesOpgeschort(w.tx, w.swv, sleutels, MEESTE),
      leesOpenBesluiten(w.tx, w.swv, sleutels, MEESTE),
    ])
    return {
      termijnen: termijnen.map((r) => ({
        ...kop(r),
        termijn:
          procedureVan(r.procedure, r.versie)?.termijnen.find((t) => t.naam === r.termijn)?.titel ??
          r.termijn,
        soort: r.soort,
        einde: r.einde,
        opgeschort: r.opgeschort,
      })),
      opschortingen: opgeschort.flatMap((r) => {
        const o = openOpschorting(r.toestand, vandaag)
        return o ? [{ ...kop(r), sinds: o.op, tot: o.tot, wacht: o.informatie || o.grond }] : []
      }),
      besluiten: besluiten.map((r) => ({
        ...kop(r),
        titel: r.titel,
        wie: r.rol && isRol(r.rol) ? rolnaam(r.rol) : '',
        vanaf: r.vanaf,
        uiterlijk: r.uiterlijk,
      })),
    }
  })
}

function kop(r: Kop): Kop {
  return {
    zaak: r.zaak,
    nummer: r.nummer,
    leerling: r.leerling,
    school: r.school,
    procedure: procedureVan(r.procedure)?.naam.swv ?? r.procedure,
    status: r.status,
  }
}
