// One organisation and one person, with what the reader may do about it.
import { leesOrganisatie, leesPersoon, type Organisatierij } from '#db/opslag/beheer.ts'
import {
  leesContact,
  leesOrganisatienamen,
  leesRollenVan,
  type Mensregel,
  type Rolvan,
  zoekMensen,
} from '#db/opslag/beheerlezen.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { heeftRecht, magAccountWijzigen, magRolGeven } from '#domein/toegang/beheer.ts'
import { isSchoolsoort } from '#domein/toegang/organisatiesoort.ts'
import { deskVan } from '#procedures/register.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { type Handeling, leesMetRecht } from './handeling.ts'
import { handelingenVoor } from './handelingen.ts'
import { schoolinstellingenInWoorden } from './handelingen/schoolinstellingen.ts'
import { type Logregelbeeld, leesLog } from './lijsten.ts'

const NIET: NietGevonden = { soort: 'niet-gevonden' }

/** Name and title of an act that can be done about something. */
export type Kan = Pick<Handeling, 'naam' | 'titel' | 'uitleg'>

function alsKan(h: Handeling): Kan {
  return { naam: h.naam, titel: h.titel, uitleg: h.uitleg }
}

export type Organisatiebeeld = {
  organisatie: Organisatierij & { bestuurNaam: string | null; steunpuntNaam: string | null }
  /** The contactpersoon of a school; null: this organisation has none to have. */
  contact: readonly { id: string; naam: string }[] | null
  mensen: readonly Mensregel[]
  /** What the samenwerkingsverband set for this school. */
  instellingen: readonly { titel: string; waarde: string }[]
  kan: readonly Kan[]
}

/** One organisation for who manages them. */
export async function organisatiebeeld(
  d: Diensten,
  sessie: Sessie,
  id: string,
): Promise<Organisatiebeeld | NietGevonden> {
  const beeld = await leesMetRecht(d, sessie, 'organisaties-beheren', async (w) => {
    const rij = isUuid(id) ? await leesOrganisatie(w.tx, w.swv, id) : undefined
    if (!rij) return null
    const { vandaag } = w.omgeving
    const metContact =
      isSchoolsoort(rij.soort) &&
      rij.deelnemer &&
      rij.actief &&
      !!deskVan(w.omgeving.swv.sjabloon)?.schoolcontact
    const [namen, contact, mensen, instellingen, kan] = await Promise.all([
      leesOrganisatienamen(
        w.tx,
        w.swv,
        [rij.bestuur, rij.steunpunt].filter((x) => x !== null),
      ),
      metContact ? leesContact(w.tx, w.swv, id, vandaag) : null,
      zoekMensen(w.tx, w.swv, { vandaag, zoek: '', rollen: null, organisatie: id, na: null, aantal: 200 }),
      schoolinstellingenInWoorden(w, rij),
      handelingenVoor(w, 'organisatie', id),
    ])
    return {
      organisatie: {
        ...rij,
        bestuurNaam: namen.get(rij.bestuur ?? '') ?? null,
        steunpuntNaam: namen.get(rij.steunpunt ?? '') ?? null,
      },
      contact: contact?.map((c) => ({ id: c.id, naam: c.naam })) ?? null,
      mensen,
      instellingen,
      kan: kan.map(alsKan),
    }
  })
  return beeld ?? NIET
}

export type Mensbeeld = {
  id: string
  naam: string
  eMail: string | null
  telefoon: string | null
  gebruikersnaam: string | null
  actief: boolean
  heeftWachtwoord: boolean
  rollen: readonly (Rolvan & { magBeeindigen: boolean })[]
  deskundige: {
    disciplines: readonly string[]
    werkgever: string | null
    pool: 'pool' | 'partner' | null
    beschikbaar: string | null
    nietBeschikbaarTot: Datum | null
  } | null
  kan: readonly Kan[]
  /** What was changed about this person; null for who may not read the log. */
  log: readonly Logregelbeeld[] | null
  /** Whether this reader may see which files this person opened. */
  inzage: boolean
}

/** One person for who manages accounts. */
export async function mensbeeld(d: Diensten, sessie: Sessie, id: string): Promise<Mensbeeld | NietGevonden> {
  const beeld = await leesMetRecht(d, sessie, 'mensen-beheren', async (w) => {
    const p = isUuid(id) ? await leesPersoon(w.tx, w.swv, id) : undefined
    if (!p) return null
    const g = p.gegevens
    const [rollen, namen, kan, log] = await Promise.all([
      leesRollenVan(w.tx, w.swv, [id], w.omgeving.vandaag),
      leesOrganisatienamen(w.tx, w.swv, g.werkgever ? [g.werkgever] : []),
      handelingenVoor(w, 'persoon', id),
      heeftRecht(sessie.rollen, 'beheerlog-lezen') ? leesLog(w, { persoon: id }) : null,
    ])
    const eigen = rollen.get(id) ?? []
    const mag = magAccountWijzigen(sessie.rollen, eigen) && id !== sessie.persoon
    return {
      id,
      naam: p.naam,
      eMail: p.e_mail,
      telefoon: p.telefoon,
      gebruikersnaam: p.gebruikersnaam,
      actief: p.actief,
      heeftWachtwoord: p.heeftWachtwoord,
      rollen: eigen.map((r) => ({ ...r, magBeeindigen: mag && magRolGeven(sessie.rollen, r.rol) })),
      deskundige:
        g.disciplines || g.werkgever || g.pool
          ? {
              disciplines: g.disciplines ?? [],
              werkgever: namen.get(g.werkgever ?? '') ?? null,
              pool: g.pool ?? null,
              beschikbaar: g.beschikbaar ?? null,
              nietBeschikbaarTot: g.nietBeschikbaarTot ?? null,
            }
          : null,
      kan: kan.map(alsKan),
      log,
      inzage: heeftRecht(sessie.rollen, 'inzage-lezen'),
    }
  })
  return beeld ?? NIET
}
