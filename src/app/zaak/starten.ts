// Starting a zaak: a new row with its first gebeurtenis.
import { procedureVan } from '#procedures/register.ts'
import { nieuwId } from '#db/id.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { volgendNummer } from '#db/opslag/zaak.ts'
import { inTenant } from '#db/verbinding.ts'
import { isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { startZaak as beslisStart } from '#domein/zaak/starten.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
import type { Mislukt, Sessie, Uitgevoerd } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { eenmaal } from './eenmaal.ts'
import { actorVan, contextVoor, swvOmgeving } from './omgeving.ts'
import { legVast } from './vastleggen.ts'

export type Gestart = Uitgevoerd & { nummer: string }

/** Starts a zaak for a pupil of the own school. `organisatie` chooses the school for who works at more than one. */
export async function startZaak(
  d: Diensten,
  sessie: Sessie,
  v: { procedure: string; leerling: string | null; organisatie?: string; sleutel?: string },
): Promise<Gestart | Mislukt> {
  const procedure = procedureVan(v.procedure)
  if (!procedure)
    return weiger('procedure-onbekend', `De procedure "${v.procedure.slice(0, 40)}" bestaat niet.`, {
      velden: { procedure: 'Kies een procedure.' },
    })
  if (v.leerling !== null && !isUuid(v.leerling))
    return weiger('leerling-onbekend', 'Kies de leerling om wie het gaat.', {
      velden: { betreft: 'Kies een leerling.' },
    })
  const actor = actorVan(sessie)
  const school = actor.rollen.find(
    (r) =>
      kantVan(r.rol) === 'school' &&
      r.organisatie &&
      (v.organisatie === undefined || r.organisatie === v.organisatie),
  )
  const inhoud = {
    opdracht: 'zaak-starten',
    procedure: v.procedure,
    leerling: v.leerling,
    organisatie: school?.organisatie ?? null,
  }
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    (tx) =>
      eenmaal<Gestart>(tx, sessie, { sleutel: v.sleutel, inhoud }, d.nu(), async () => {
        const omgeving = await swvOmgeving(tx, sessie.swv, d.nu())
        const context = await contextVoor(tx, omgeving, actor, {
          procedure: procedure.code,
          leerling: v.leerling,
          aanvrager: school?.organisatie ?? null,
          personen: [],
        })
        // A pupil of another school is not there for this school, whatever the procedure says.
        const { leerling } = context.feiten
        const vreemd =
          leerling !== null && leerling.school !== null && leerling.school !== school?.organisatie
        const uitkomst = beslisStart(
          procedure,
          vreemd ? { ...context, feiten: { ...context.feiten, leerling: null } } : context,
        )
        if (isWeigering(uitkomst)) return uitkomst
        const jaar = omgeving.vandaag.slice(0, 4)
        const nummer = `${jaar}-${String(await volgendNummer(tx, sessie.swv, 'zaak', jaar)).padStart(4, '0')}`
        const zaak = nieuwId(d.nu())
        const toestand = await legVast(tx, {
          zaak,
          nummer,
          procedure,
          vorige: null,
          gebeurtenissen: uitkomst,
          rol: school?.rol ?? 'zorgcoordinator',
          organisatie: school?.organisatie ?? null,
          context,
          omgeving,
        })
        return {
          soort: 'uitgevoerd',
          zaak,
          nummer,
          versie: toestand.versie,
          status: toestand.status,
          gebeurtenissen: ['zaak-gestart'],
        }
      }),
    { herhaalbaar: true },
  )
}
