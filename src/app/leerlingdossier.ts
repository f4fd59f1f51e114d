// One file per pupil: the OPP, who thought along, and every question with its own status (GV-003).
import { leesMeedenken, leesLeerling, type Leerlingrij, zakenVan } from '#db/opslag/portaal.ts'
import { type Gezinslid, leesGezin } from '#db/opslag/gezin.ts'
import { schrijfInzage } from '#db/opslag/inzage.ts'
import { isUuid, leesFeitrijen } from '#db/opslag/feiten.ts'
import { leesZaken } from '#db/opslag/zaak.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { PARTIJEN } from '#domein/fasen/gesprek/partijen.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { type Rol, kantVan } from '#domein/toegang/rollen.ts'
import { statusInWoorden, zicht } from '#domein/zaak/zicht.ts'
import { type Werkplaats, inzienIngelogd } from './beheer/handeling.ts'
import type { NietGevonden, Sessie } from './contract.ts'
import type { Diensten } from './diensten.ts'
import { actorVan, procedureVanZaak } from './zaak/omgeving.ts'

export type Leerlingbeeld = {
  id: string
  naam: string
  geboren: Datum
  woonplaats: string | null
  school: { id: string; naam: string } | null
  opp: { sinds: Datum; geevalueerd: Datum | null; tot: Datum | null } | null
  /** For the own school: who gets the letters. */
  gezin: readonly Gezinslid[]
  /** How this reader stands to the pupil. */
  als: Leerlingrelatie
  meedenken: readonly {
    id: string
    datum: Datum
    persoon: string
    onderwerp: string
    deelnemers: readonly string[]
    verslag: string | null
  }[]
  zaken: readonly {
    zaak: string
    nummer: string
    naam: string
    status: string
    statusTekst: string
    open: boolean
    gestartOp: Datum
  }[]
}

export type Leerlingrelatie = 'school' | 'contactpersoon' | 'behandelaar'

/**
 * The file of a pupil; not there for who is not of the school, its contactpersoon, or handling a zaak of the pupil. Each
 * look is on record, under the pupil.
 */
export function leerlingbeeld(
  d: Diensten,
  sessie: Sessie,
  id: string,
): Promise<Leerlingbeeld | NietGevonden> {
  return inzienIngelogd(d, sessie, async (w) => {
    const gezien = await zieLeerling(w, id)
    if (!gezien) return { soort: 'niet-gevonden' }
    const { rij, als, zaken } = gezien
    await schrijfInzage(w.tx, w.swv, {
      persoon: sessie.persoon,
      leerling: id,
      wat: 'leerling',
      rol: `${als}:${rollenBij(sessie, als).join(',')}`,
      op: w.omgeving.moment,
    })
    const meedenken = await leesMeedenken(w.tx, w.swv, id)
    const gezin = als === 'school' ? await leesGezin(w.tx, w.swv, id) : []
    return {
      id,
      naam: rij.naam,
      geboren: rij.geboren,
      woonplaats: rij.woonplaats,
      school: rij.school ? { id: rij.school, naam: rij.schoolNaam ?? '' } : null,
      opp: rij.opp_sinds
        ? { sinds: rij.opp_sinds, geevalueerd: rij.opp_geevalueerd, tot: rij.opp_tot }
        : null,
      gezin,
      als,
      meedenken: meedenken.map(({ deelnemers, ...m }) => ({
        ...m,
        deelnemers: (deelnemers as readonly string[]).map(
          (wie) => PARTIJEN.find((p) => p.waarde === wie)?.label ?? wie,
        ),
      })),
      zaken,
    }
  })
}

export type Gezien = { rij: Leerlingrij; als: Leerlingrelatie; zaken: Leerlingbeeld['zaken'] }

/** A pupil this person may see, with the zaken of that pupil that this person may see. */
export async function zieLeerling(w: Werkplaats, id: string): Promise<Gezien | null> {
  const rij = isUuid(id) ? await leesLeerling(w.tx, w.swv, id) : undefined
  if (!rij) return null
  const zaken = await zichtbareZaken(w, id)
  const als = relatie(
    w.sessie,
    rij,
    zaken.some((z) => z.behandelaar),
  )
  return als && { rij, als, zaken: zaken.map(zonderBehandelaar) }
}

function zonderBehandelaar(z: Leerlingbeeld['zaken'][number]): Leerlingbeeld['zaken'][number] {
  const { zaak, nummer, naam, status, statusTekst, open, gestartOp } = z
  return { zaak, nummer, naam, status, statusTekst, open, gestartOp }
}

function relatie(sessie: Sessie, rij: Leerlingrij, behandelt: boolean): Leerlingrelatie | null {
  const bij = (past: (rol: Sessie['rollen'][number]) => boolean) =>
    sessie.rollen.some((r) => past(r) && r.organisatie === rij.school && rij.school !== null)
  if (bij((r) => kantVan(r.rol) === 'school')) return 'school'
  const begeleidt = sessie.rollen.some(
    (r) => heeftRecht([r], 'school-begeleiden') && (r.organisatie === null || r.organisatie === rij.school),
  )
  if (begeleidt) return 'contactpersoon'
  return behandelt && sessie.rollen.some((r) => kantVan(r.rol) === 'swv') ? 'behandelaar' : null
}

/** The roles through which somebody stands to a pupil in this way, each once. */
function rollenBij(sessie: Sessie, als: Leerlingrelatie): readonly Rol[] {
  const rollen = [...new Set(sessie.rollen.map((r) => r.rol))]
  if (als === 'contactpersoon') return rollen.filter((rol) => heeftRecht([{ rol }], 'school-begeleiden'))
  return rollen.filter((rol) => kantVan(rol) === (als === 'school' ? 'school' : 'swv'))
}

async function zichtbareZaken(w: Werkplaats, leerling: string) {
  const actor = actorVan(w.sessie)
  const rijen = await leesZaken(w.tx, w.swv, await zakenVan(w.tx, w.swv, leerling))
  const [eerste] = rijen
  if (!eerste) return []
  const { leerling: wie, gezag } = await leesFeitrijen(w.tx, w.swv, {
    leerling,
    aanvrager: null,
    vandaag: w.omgeving.vandaag,
  })
  const feit = wie && { ...wie, gezag }
  return rijen.flatMap((rij) => {
    const t = rij.toestand
    const procedure = procedureVanZaak(t.procedure, t.procedureversie)
    const z = zicht(procedure, t, actor, feit, w.omgeving.instellingen)
    if (z.als !== 'behandelaar' && z.als !== 'school') return []
    return [
      {
        zaak: rij.id,
        nummer: rij.nummer,
        naam: z.als === 'school' ? procedure.naam.school : procedure.naam.swv,
        status: t.status,
        statusTekst: statusInWoorden(procedure, t, z),
        open: t.open,
        gestartOp: t.gestartOp,
        behandelaar: z.als === 'behandelaar',
      },
    ]
  })
}
