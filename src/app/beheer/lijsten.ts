// What the pages of management list: organisations, people, the log, requests for accounts, calendar and settings.
import { leesVerzoeken, telOpenVerzoeken } from '#db/opslag/accountverzoek.ts'
import { leesBeheerlog } from '#db/opslag/beheerlog.ts'
import {
  type Mensregel,
  type Organisatieregel,
  zoekMensen,
  zoekOrganisaties,
} from '#db/opslag/beheerlezen.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { scholenZonderContactpersoon } from '#db/opslag/mensen.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Velden, Waarden } from '#domein/kern/veld.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import type { Kalender } from '#domein/termijn/regel.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { isOrganisatiesoort } from '#domein/toegang/organisatiesoort.ts'
import { type Kant, ROLLEN, type Rol, kantVan } from '#domein/toegang/rollen.ts'
import { deskVan } from '#procedures/register.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { type Bladzijde, PER_PAGINA, bladzijde } from './bladzijde.ts'
import { type Werkplaats, leesIngelogd, leesMetRecht } from './handeling.ts'
import { zoekHandeling } from './handelingen.ts'
import { INSTELLINGEN } from './handelingen/instellingen.ts'
import { type Jaarinstellingen, jaarinstellingen } from './handelingen/perjaar.ts'
import { telVerlopen } from './wissen.ts'

/** What is done on the server itself, without a form. */
const OP_DE_SERVER: Readonly<Record<string, string>> = {
  'swv-aanmaken': 'Loket aangemaakt',
}

/** Whether this desk gives each school a contactpersoon. */
function kentContactpersonen(w: Pick<Werkplaats, 'omgeving'>): boolean {
  return deskVan(w.omgeving.swv.sjabloon)?.schoolcontact !== undefined
}

export type Organisatielijst = Bladzijde<Organisatieregel> & {
  /** Schools without a contactpersoon (GV-010); empty where the desk has none. */
  zonderContact: readonly { id: string; naam: string }[]
  /** Whether schools of this desk have a contactpersoon at all. */
  metContact: boolean
  /** The day of which the list of boards is that this desk came with; null: it has none. */
  besturenVan: Datum | null
}

/** Organisations by name, page by page; null for who may not manage them. */
export function organisatielijst(
  d: Diensten,
  sessie: Sessie,
  v: { zoek?: string; soort?: string; na?: string } = {},
): Promise<Organisatielijst | null> {
  return leesMetRecht(d, sessie, 'organisaties-beheren', async (w) => {
    const { vandaag } = w.omgeving
    const metContact = kentContactpersonen(w)
    const [rijen, zonderContact] = await Promise.all([
      zoekOrganisaties(w.tx, w.swv, {
        vandaag,
        zoek: v.zoek ?? '',
        soort: isOrganisatiesoort(v.soort) ? v.soort : null,
        zonderContact: v.soort === 'zonder-contactpersoon',
        na: isUuid(v.na ?? '') ? (v.na as string) : null,
        aantal: PER_PAGINA + 1,
      }),
      metContact ? scholenZonderContactpersoon(w.tx, w.swv, vandaag) : [],
    ])
    const besturenVan = deskVan(w.omgeving.swv.sjabloon)?.besturen?.peildatum ?? null
    return { ...bladzijde(rijen), zonderContact, metContact, besturenVan }
  })
}

/** People with an account or a role, page by page; null for who may not manage them. */
export function mensenlijst(
  d: Diensten,
  sessie: Sessie,
  v: { zoek?: string; kant?: string; na?: string } = {},
): Promise<Bladzijde<Mensregel> | null> {
  return leesMetRecht(d, sessie, 'mensen-beheren', async (w) =>
    bladzijde(
      await zoekMensen(w.tx, w.swv, {
        vandaag: w.omgeving.vandaag,
        zoek: v.zoek ?? '',
        rollen: v.kant ? rollenAanKant(v.kant) : null,
        na: isUuid(v.na ?? '') ? (v.na as string) : null,
        aantal: PER_PAGINA + 1,
      }),
    ),
  )
}

function rollenAanKant(kant: string): readonly Rol[] | null {
  const rollen = (Object.keys(ROLLEN) as Rol[]).filter((rol) => kantVan(rol) === (kant as Kant))
  return rollen.length > 0 ? rollen : null
}

export type Logregelbeeld = {
  id: number
  datum: Datum
  /** Title of the act. */
  wat: string
  door: string
  persoon: string | null
  organisatie: string | null
  inhoud: Readonly<Record<string, unknown>>
}

/** The log of what was changed outside a zaak, newest first; null for who may not read it. */
export function logboek(d: Diensten, sessie: Sessie, na?: string): Promise<Bladzijde<Logregelbeeld> | null> {
  return leesMetRecht(d, sessie, 'beheerlog-lezen', async (w) =>
    bladzijde(await leesLog(w, { voor: /^\d{1,15}$/.test(na ?? '') ? Number(na) : null })),
  )
}

/** Entries of the log as they are shown; of one person when given. */
export async function leesLog(
  w: Werkplaats,
  v: { voor?: number | null; persoon?: string } = {},
): Promise<readonly Logregelbeeld[]> {
  const rijen = await leesBeheerlog(w.tx, w.swv, { ...v, aantal: PER_PAGINA + 1 })
  return rijen.map((r) => ({
    id: r.id,
    datum: r.datum,
    wat: zoekHandeling(r.soort)?.titel ?? OP_DE_SERVER[r.soort] ?? r.soort,
    door: r.door ?? (r.doorId === null ? 'op de server' : 'iemand die er niet meer is'),
    persoon: r.persoon,
    organisatie: r.organisatie,
    inhoud: r.inhoud as Readonly<Record<string, unknown>>,
  }))
}

export type Verzoekbeeld = Omit<
  Awaited<ReturnType<typeof leesVerzoeken>>[number],
  'door' | 'doorNaam' | 'schoolNaam' | 'e_mail' | 'afgehandeld_op' | 'op'
> & { schoolNaam: string; door: string; eMail: string | null; op: string; afgehandeldOp: string | null }

/** Requests of schools for accounts, open ones first; null for who does not deal with them. */
export function accountverzoeken(d: Diensten, sessie: Sessie): Promise<readonly Verzoekbeeld[] | null> {
  return leesMetRecht(d, sessie, 'mensen-beheren', async (w) =>
    (await leesVerzoeken(w.tx, w.swv, 200)).map(verzoekbeeld),
  )
}

/** A request as it is shown. */
export function verzoekbeeld(r: Awaited<ReturnType<typeof leesVerzoeken>>[number]): Verzoekbeeld {
  const { id, school, schoolNaam, soort, naam, rol, toelichting, stand, antwoord } = r
  return {
    id,
    school,
    schoolNaam,
    soort,
    naam,
    rol,
    toelichting,
    stand,
    antwoord,
    door: r.doorNaam ?? '',
    eMail: r.e_mail,
    op: r.op.toISOString(),
    afgehandeldOp: r.afgehandeld_op?.toISOString() ?? null,
  }
}

/** The calendar that terms count with; null for who may not manage it. */
export function kalenderbeeld(d: Diensten, sessie: Sessie): Promise<Kalender | null> {
  return leesMetRecht(d, sessie, 'kalender-beheren', (w) => Promise.resolve(w.omgeving.kalender))
}

export type Instellingenbeeld = { velden: Velden; waarden: Waarden; perJaar: Jaarinstellingen }

/** The settings with their fields; null for who may not manage them. */
export function instellingenbeeld(d: Diensten, sessie: Sessie): Promise<Instellingenbeeld | null> {
  return leesMetRecht(d, sessie, 'instellingen-beheren', (w) => {
    const [h] = INSTELLINGEN
    return Promise.resolve({
      perJaar: jaarinstellingen(w),
      velden: h?.velden ?? {},
      waarden: h?.begin?.({ naam: '', terug: ['instellingen'] }, w) ?? {},
    })
  })
}

/** What asks for attention on the index of management; zeros for who may not see it. */
export function beheersignalen(
  d: Diensten,
  sessie: Sessie,
): Promise<{ zonderContact: number; verzoeken: number; verlopen: number }> {
  return leesIngelogd(d, sessie, async (w) => ({
    zonderContact:
      heeftRecht(sessie.rollen, 'organisaties-beheren') && kentContactpersonen(w)
        ? (await scholenZonderContactpersoon(w.tx, w.swv, w.omgeving.vandaag)).length
        : 0,
    verzoeken: heeftRecht(sessie.rollen, 'mensen-beheren') ? await telOpenVerzoeken(w.tx, w.swv) : 0,
    verlopen: heeftRecht(sessie.rollen, 'dossier-wissen') ? await telVerlopen(w) : 0,
  }))
}

export type { Mensregel, Organisatieregel, Organisatiesoort }
