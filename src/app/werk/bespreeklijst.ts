// What VSO schools and the samenwerkingsverband prepare together: the list of planned talks with what stands in the way,
// and the TLV's that end this school year (GV-228, GV-231, GV-237, GV-246).
import { leesAflopend, leesOnbesloten } from '#db/opslag/bespreeklijst.ts'
import { inTenant } from '#db/verbinding.ts'
import { deskVan, procedureVan } from '#procedures/register.ts'
import { eisFout } from '#domein/fasen/gevolgen.ts'
import { type Datum, beginjaarSchooljaar } from '#domein/kern/datum.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { verruimdeRollen } from '#domein/toegang/relatie.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import { sleutelsVan } from '#domein/zaak/toegang.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { SYSTEEM, actorVan, contextVanZaak, omgevingVan } from '../zaak/omgeving.ts'
import { isVanSwv } from './agenda.ts'

type Wie = { zaak: string; nummer: string; leerling: string | null; school: string }
export type Bespreekpunt = Wie & {
  procedure: string
  /** Day of the planned talk; null: not planned yet. */
  gesprekOp: Datum | null
  opLijst: boolean
  /** Why it is not on the list, or what is not prepared; null: nothing stands in the way. */
  reden: string | null
}
/** `teOpenen`: a school sees each pupil of its own here, and opens only the zaken it may see. */
export type AflopendeTlv = Wie & { tot: Datum; teOpenen: boolean }
export type Bespreeklijst = {
  /** As `2022-2023`. */
  schooljaar: string
  gesprekken: readonly Bespreekpunt[]
  aflopend: readonly AflopendeTlv[]
}

/** Longer lists are not worked through on one day. */
const HOOGSTENS = 500

/** The talk on the route of this procedure for which VSO and SWV consult each other beforehand. */
export function gesprekVan(procedure: Procedure) {
  return procedure.gesprekken?.find(
    (g) => g.plannen && procedure.route.some((f) => f.soort === 'gesprek' && f.gesprek === g.id),
  )
}

/** The lists for the samenwerkingsverband, or for the own school; null for others, and where the desk holds no such talks. */
export async function bespreeklijst(d: Diensten, sessie: Sessie): Promise<Bespreeklijst | null> {
  const scholen = sessie.rollen.flatMap((r) =>
    kantVan(r.rol) === 'school' && r.organisatie ? [r.organisatie] : [],
  )
  if (!isVanSwv(sessie) && scholen.length === 0) return null
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const omgeving = await omgevingVan(tx, sessie, d.nu())
      const { vandaag, instellingen, swv } = omgeving
      const procedures = (deskVan(swv.sjabloon)?.procedures ?? []).filter(gesprekVan).map((p) => p.code)
      if (procedures.length === 0) return null
      const actor = actorVan(sessie)
      const sleutels = sleutelsVan({ ...actor, rollen: verruimdeRollen(actor, instellingen) })
      const [rijen, aflopend] = await Promise.all([
        leesOnbesloten(tx, sessie.swv, { sleutels, procedures, hoogstens: HOOGSTENS }),
        leesAflopend(tx, sessie.swv, { sleutels, scholen, vandaag, hoogstens: HOOGSTENS }),
      ])
      const gesprekken: Bespreekpunt[] = []
      for (const { procedure: code, versie, toestand, ...wie } of rijen) {
        const t = toestand as Toestand
        const procedure = procedureVan(code, versie)
        const soort = procedure && gesprekVan(procedure)
        if (!soort) continue
        const context = await contextVanZaak(tx, omgeving, SYSTEEM, { id: wie.zaak, procedure, toestand: t })
        const gepland = t.gesprekken.findLast((g) => g.gesprek === soort.id)
        const niet = gepland
          ? (eisFout({ procedure, toestand: t, context }, soort.eisen, { op: gepland.op })?.reden ?? null)
          : 'Het gesprek is nog niet gepland.'
        gesprekken.push({
          ...wie,
          procedure: procedure.naam.school,
          gesprekOp: gepland?.op ?? null,
          opLijst: niet === null,
          reden: niet ?? (gepland?.gehouden ? null : nietVoorbereid(t)),
        })
      }
      const jaar = beginjaarSchooljaar(vandaag)
      const dag = (p: Bespreekpunt) => p.gesprekOp ?? '9999-12-31'
      return {
        schooljaar: `${jaar}-${jaar + 1}`,
        gesprekken: gesprekken.toSorted((a, b) => (dag(a) < dag(b) ? -1 : dag(a) > dag(b) ? 1 : 0)),
        aflopend,
      }
    },
    { alleenLezen: true },
  )
}

/** Without a first advice a file is not prepared (GV-237). */
function nietVoorbereid(t: Toestand): string | null {
  if (!t.compleetOp) return 'De controle op compleetheid is nog niet gedaan.'
  return t.adviezen['eerste'] ? null : 'Niet voorbereid: het eerste deskundigenadvies is er nog niet.'
}
