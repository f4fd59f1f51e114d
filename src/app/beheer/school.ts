// The page of a school: for its own people ("Mijn school"), for its contactpersoon, and for who manages the desk. Who is
// contactpersoon (GV-010), what was agreed (GV-013), who works here with an account, and the requests for accounts (GV-020).
import { leesVerzoeken } from '#db/opslag/accountverzoek.ts'
import { leesOrganisatie } from '#db/opslag/beheer.ts'
import { leesContact, leesOrganisatienamen, type Mensregel, zoekMensen } from '#db/opslag/beheerlezen.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { leesNotities } from '#db/opslag/portaal.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { isSchoolsoort } from '#domein/toegang/organisatiesoort.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
import { deskVan } from '#procedures/register.ts'
import type { Naam, NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { gesprekVan } from '../werk/bespreeklijst.ts'
import type { Kan } from './detail.ts'
import { leesIngelogd } from './handeling.ts'
import { handelingenVoor } from './handelingen.ts'
import { type Verzoekbeeld, verzoekbeeld } from './lijsten.ts'

export type Schoolrelatie = 'school' | 'contactpersoon' | 'beheer'

export type Schoolbeeld = {
  id: string
  naam: string
  plaats: string | null
  als: Schoolrelatie
  /** Who is contactpersoon today; null: schools of this desk have none. */
  contact: readonly { naam: string; eMail: string | null; telefoon: string | null }[] | null
  mensen: readonly Mensregel[]
  notities: readonly {
    id: string
    datum: Datum
    soort: string
    tekst: string
    door: string
    schoolLeest: boolean
  }[]
  /** Requests for accounts of this school; not for its contactpersoon. */
  verzoeken: readonly Verzoekbeeld[]
  kan: readonly Kan[]
  /** Talks of VSO and SWV are for schools of this kind. */
  metBespreeklijst: boolean
}

/** How this person stands to a school; null: not at all. */
function relatie(sessie: Sessie, school: string): Schoolrelatie | null {
  if (sessie.rollen.some((r) => kantVan(r.rol) === 'school' && r.organisatie === school)) return 'school'
  const begeleidt = sessie.rollen.some(
    (r) => heeftRecht([r], 'school-begeleiden') && (r.organisatie === null || r.organisatie === school),
  )
  if (begeleidt) return 'contactpersoon'
  return heeftRecht(sessie.rollen, 'organisaties-beheren') ? 'beheer' : null
}

/** A school for who belongs to it, guides it or manages it; not there for anybody else. */
export function schoolbeeld(d: Diensten, sessie: Sessie, id: string): Promise<Schoolbeeld | NietGevonden> {
  const als = relatie(sessie, id)
  if (!als || !isUuid(id)) return Promise.resolve({ soort: 'niet-gevonden' })
  return leesIngelogd(d, sessie, async (w): Promise<Schoolbeeld | NietGevonden> => {
    const rij = await leesOrganisatie(w.tx, w.swv, id)
    if (!rij) return { soort: 'niet-gevonden' }
    const { vandaag } = w.omgeving
    const metContact = isSchoolsoort(rij.soort) && !!deskVan(w.omgeving.swv.sjabloon)?.schoolcontact
    const [contact, mensen, notities, verzoeken, kan] = await Promise.all([
      metContact ? leesContact(w.tx, w.swv, id, vandaag) : null,
      zoekMensen(w.tx, w.swv, { vandaag, zoek: '', rollen: null, organisatie: id, na: null, aantal: 200 }),
      // Who manages the desk does not read along with a school and its contactpersoon.
      als === 'beheer' ? [] : leesNotities(w.tx, w.swv, id, als === 'school'),
      als === 'contactpersoon' ? [] : leesVerzoeken(w.tx, w.swv, 50, [id]),
      handelingenVoor(w, 'organisatie', id),
    ])
    return {
      id,
      naam: rij.naam,
      plaats: rij.plaats,
      als,
      contact: contact?.map((c) => ({ naam: c.naam, eMail: c.e_mail, telefoon: c.telefoon })) ?? null,
      mensen: mensen
        .map((m) => ({
          ...m,
          rollen: m.rollen.filter((r) => r.organisatie === id && kantVan(r.rol) === 'school'),
        }))
        .filter((m) => m.rollen.length > 0),
      notities: notities.map(({ school_leest: schoolLeest, ...n }) => ({ ...n, schoolLeest })),
      verzoeken: verzoeken.map(verzoekbeeld),
      metBespreeklijst: (deskVan(w.omgeving.swv.sjabloon)?.procedures ?? []).some(
        (p) => gesprekVan(p) && p.indiener.soorten.includes(rij.soort),
      ),
      kan: kan
        .filter((h) => h.groep !== 'Organisaties')
        .map(({ naam, titel, uitleg }) => ({ naam, titel, uitleg })),
    }
  })
}

/** The schools this person belongs to or guides, by name; a role for all schools gives none here. */
export function mijnScholen(d: Diensten, sessie: Sessie): Promise<readonly Naam[]> {
  const ids = [
    ...new Set(
      sessie.rollen.flatMap((r) =>
        r.organisatie && (kantVan(r.rol) === 'school' || heeftRecht([r], 'school-begeleiden'))
          ? [r.organisatie]
          : [],
      ),
    ),
  ]
  return leesIngelogd(d, sessie, async (w) =>
    [...(await leesOrganisatienamen(w.tx, w.swv, ids))]
      .map(([id, naam]) => ({ id, naam }))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  )
}
