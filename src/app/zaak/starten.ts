// Starting a zaak: a new row with its first gebeurtenis.
import { deskVan, procedureVan } from '#procedures/register.ts'
import { nieuwId } from '#db/id.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { leesOrganisatie } from '#db/opslag/beheer.ts'
import { eigenOrganisatie, leesOrganisaties, schoolVanLeerling } from '#db/opslag/mensen.ts'
import { leesZaak, volgendNummer } from '#db/opslag/zaak.ts'
import { type Tx, inTenant } from '#db/verbinding.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { steunpuntVoor } from '#domein/procedure/desk.ts'
import { isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { startZaak as beslisStart } from '#domein/zaak/starten.ts'
import { type Rol, kantVan } from '#domein/toegang/rollen.ts'
import type { Actor, Feiten } from '#domein/verloop/opdracht.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import type { Mislukt, Sessie, Uitgevoerd } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { eenmaal } from './eenmaal.ts'
import {
  type Swvomgeving,
  actorVan,
  contextVanZaak,
  contextVoor,
  omgevingVan,
  procedureVanZaak,
} from './omgeving.ts'
import { legVast } from './vastleggen.ts'

export type Gestart = Uitgevoerd & { nummer: string }

/** Starts a zaak for a pupil of the own school. `organisatie` chooses the school for who works at more than one. */
export async function startZaak(
  d: Diensten,
  sessie: Sessie,
  v: {
    procedure: string
    leerling: string | null
    organisatie?: string
    /** The zaak this one continues or is about; it gives the pupil when none is named. */
    vanuit?: string | null
    /** At which school, where who starts it chooses one. */
    school?: string | null
    sleutel?: string
  },
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
  const alsSchool = actor.rollen.find(
    (r) =>
      kantVan(r.rol) === 'school' &&
      r.organisatie &&
      (v.organisatie === undefined || r.organisatie === v.organisatie),
  )
  const alsAnder = alsSchool ? undefined : actor.rollen.find((r) => procedure.indiener.ook?.includes(r.rol))
  const inhoud = {
    opdracht: 'zaak-starten',
    procedure: v.procedure,
    leerling: v.leerling,
    organisatie: alsSchool?.organisatie ?? null,
    vanuit: v.vanuit ?? null,
    school: v.school ?? null,
  }
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    (tx, slot) =>
      eenmaal<Gestart>(
        tx,
        sessie,
        { sleutel: v.sleutel, inhoud },
        d.nu(),
        async (alsLaatste) => {
          const omgeving = await omgevingVan(tx, sessie, d.nu())
          const vanuit = v.vanuit ? await zichtbareZaak(tx, omgeving, actor, v.vanuit) : null
          if (v.vanuit && !vanuit)
            return weiger('zaak-onbekend', 'Deze zaak bestaat niet, of u kunt haar niet zien.', {
              velden: { vanuit: 'Kies een zaak.' },
            })
          const leerling = v.leerling ?? vanuit?.leerling ?? null
          const aanvrager =
            alsSchool?.organisatie ??
            (alsAnder
              ? await voorWie(tx, sessie.swv, procedure, {
                  leerling,
                  vroeg: vanuit?.aanvrager ?? null,
                  school: v.school ?? null,
                })
              : null)
          const context = await contextVoor(tx, omgeving, actor, {
            procedure,
            id: null,
            leerling,
            aanvrager,
            vanuit: vanuit?.id ?? null,
            personen: [],
          })
          const vreemd = isVreemd(
            context.feiten.leerling,
            actor,
            alsAnder?.rol,
            alsSchool?.organisatie ?? null,
          )
          const feiten: Feiten = {
            ...context.feiten,
            steunpunt: await steunpuntVanLeerling(tx, omgeving, context.feiten),
            ...(vreemd ? { leerling: null } : {}),
          }
          const uitkomst = beslisStart(procedure, { ...context, feiten })
          if (isWeigering(uitkomst)) return uitkomst
          const jaar = omgeving.vandaag.slice(0, 4)
          const nummer = `${jaar}-${String(await volgendNummer(tx, sessie.swv, 'zaak', jaar)).padStart(4, '0')}`
          const zaak = nieuwId(d.nu())
          const toestand = await legVast(
            tx,
            {
              zaak,
              nummer,
              procedure,
              vorige: null,
              gebeurtenissen: uitkomst,
              rol: alsSchool?.rol ?? alsAnder?.rol ?? 'zorgcoordinator',
              organisatie: alsSchool?.organisatie ?? alsAnder?.organisatie ?? null,
              context,
              omgeving,
            },
            alsLaatste,
          )
          return {
            soort: 'uitgevoerd',
            zaak,
            nummer,
            versie: toestand.versie,
            status: toestand.status,
            gebeurtenissen: ['zaak-gestart'],
          }
        },
        slot,
      ),
    { herhaalbaar: true },
  )
}

/**
 * For which organisation someone outside a school starts: the school that was chosen or that of the pupil, where the
 * procedure says so, else the SWV. About a decision it is the school that asked for that decision: a party that takes part and hears the outcome,
 * also when the SWV writes down what came by post (Awb 7:2 and 7:12).
 */
async function voorWie(
  tx: Tx,
  swv: number,
  procedure: Procedure,
  {
    leerling,
    vroeg,
    school: gekozen,
  }: { leerling: string | null; vroeg: string | null; school: string | null },
) {
  if (procedure.betreft === 'besluit' && vroeg) return vroeg
  if (
    procedure.indiener.kiestSchool &&
    gekozen &&
    isUuid(gekozen) &&
    (await leesOrganisatie(tx, swv, gekozen))
  )
    return gekozen
  const school = procedure.indiener.opSchool && leerling ? await schoolVanLeerling(tx, swv, leerling) : null
  return school ?? eigenOrganisatie(tx, swv)
}

/** The steunpunt of a pupil whose zaak no school of a region asks for: that of the school, else of the town. */
async function steunpuntVanLeerling(tx: Tx, { swv }: Swvomgeving, { aanvrager, leerling }: Feiten) {
  const desk = deskVan(swv.sjabloon)
  if (!desk?.steunpunten || !leerling || aanvrager?.steunpunt) return null
  const school = leerling.school ? await leesOrganisatie(tx, swv.id, leerling.school) : undefined
  if (school?.steunpunt) return school.steunpunt
  const regio = steunpuntVoor(desk, leerling.woonplaats)
  const alle = regio ? await leesOrganisaties(tx, swv.id) : []
  return alle.find((o) => o.soort === 'steunpunt' && o.naam === regio?.naam)?.id ?? null
}

/** A pupil of another school is not there for this school; another's child is not there for a parent. */
function isVreemd(
  leerling: Feiten['leerling'],
  actor: Actor,
  ander: Rol | undefined,
  school: string | null,
): boolean {
  if (leerling === null) return false
  if (ander === undefined) return leerling.school !== null && leerling.school !== school
  return kantVan(ander) === 'gezin' && !leerling.gezag.some((g) => g.persoon === actor.persoon)
}

/** The zaak to continue from, when this person may see it. */
async function zichtbareZaak(tx: Tx, omgeving: Swvomgeving, actor: Actor, id: string) {
  if (!isUuid(id)) return null
  const zaak = await leesZaak(tx, omgeving.swv.id, id)
  if (!zaak) return null
  const t = zaak.toestand
  const procedure = procedureVanZaak(t.procedure, t.procedureversie)
  const context = await contextVanZaak(tx, omgeving, actor, { id, procedure, toestand: t })
  const z = zicht(procedure, t, actor, context.feiten.leerling, omgeving.instellingen)
  return z.als === null ? null : { id, leerling: t.leerling, aanvrager: t.aanvrager }
}
