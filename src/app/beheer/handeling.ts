// An act outside a zaak: one description makes its page, its address in the API, its check of rights and its line in
// the log. So nothing outside a zaak changes without a right and without a record.
import { schrijfBeheerlog } from '#db/opslag/beheerlog.ts'
import { slotSwv } from '#db/opslag/swv.ts'
import { type Tx, inTenant } from '#db/verbinding.ts'
import { type Weigering, isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { type Velden, type Waarden, leesWaarden } from '#domein/kern/veld.ts'
import { type Recht, heeftRecht } from '#domein/toegang/beheer.ts'
import type { Keuzelijst, Mislukt, NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { eenmaal } from '../zaak/eenmaal.ts'
import { type Swvomgeving, omgevingVan, swvOmgeving } from '../zaak/omgeving.ts'

/** A page to go on to, with the id of what it shows. */
export type Plek = readonly [
  pagina:
    | 'organisaties'
    | 'organisatie'
    | 'mensen'
    | 'mens'
    | 'kalender'
    | 'instellingen'
    | 'verzoeken'
    | 'school'
    | 'commissie'
    | 'evaluaties'
    | 'leerlingen'
    | 'leerling'
    | 'vergaderingen'
    | 'wissen',
  id?: string,
]

/** What an act works with, in its transaction. */
export type Werkplaats = {
  d: Diensten
  tx: Tx
  swv: number
  omgeving: Swvomgeving
  sessie: Sessie
  /** Nothing can be changed or locked: a form is shown. */
  alleenLezen: boolean
}

/** What an act is about, as it is shown above its form. */
export type Onderwerp = {
  naam: string
  terug: Plek
  /** What one must know of it before doing this. */
  toelichting?: string
}

export type Gedaan = {
  soort: 'uitgevoerd'
  /** Of what was made or changed. */
  id: string | null
  melding: string
  naar: Plek
}

/** What an act did, for answer and log. The log holds ids, roles and dates only. */
export type Afloop = {
  id?: string
  melding: string
  naar: Plek
  log: { persoon?: string; organisatie?: string; inhoud?: Readonly<Record<string, unknown>> }
}

export type Groep =
  | 'Organisaties'
  | 'Mensen'
  | 'Kalender'
  | 'Instellingen'
  | 'Accounts'
  | 'Commissie'
  | 'Leerlingen'
  | 'School'
  | 'Evaluatie'
  | 'Overleg'
  | 'Privacy'

export type Handeling<O extends Onderwerp = Onderwerp> = {
  naam: string
  titel: string
  uitleg: string
  groep: Groep
  recht: Recht
  /** What the id in `over` names; null: the act is about nothing that is there already. */
  over:
    | 'organisatie'
    | 'persoon'
    | 'rol'
    | 'datum'
    | 'verzoek'
    | 'leerling'
    | 'commissielid'
    | 'evaluatie'
    | 'overleg'
    | 'zaak'
    | null
  velden: Velden
  /** Fields that the desk of this room does not ask; absent: it asks them all. */
  zonder?(w: Werkplaats): readonly string[]
  /** Looks up what it is about; null: it is not there, or not for this person. */
  laad(w: Werkplaats, over: string): Promise<O | null>
  /** Whether a page offers it for what it is about now; absent: always. A refusal still says why not. */
  past?(onderwerp: O, w: Werkplaats): boolean
  /** Values to start with. */
  begin?(onderwerp: O, w: Werkplaats): Waarden
  /** Choices for fields that refer to persons or organisations. */
  keuzes?(w: Werkplaats, onderwerp: O): Promise<Readonly<Record<string, Keuzelijst>>>
  doe(w: Werkplaats, onderwerp: O, waarden: Waarden): Promise<Afloop | Weigering>
}

/** Lets an act with an onderwerp of its own stand in the list of all acts. */
export function handeling<O extends Onderwerp>(h: Handeling<O>): Handeling {
  return h as unknown as Handeling
}

const NIET: NietGevonden = { soort: 'niet-gevonden' }

function inBeheer<T>(
  d: Diensten,
  sessie: Sessie,
  werk: (w: Werkplaats) => Promise<T>,
  opties: { alleenLezen?: boolean; herhaalbaar?: boolean; slotSwv?: boolean } = {},
): Promise<T> {
  const { swv, persoon } = sessie
  return inTenant(
    d.db,
    { swv, persoon },
    async (tx) => {
      if (opties.slotSwv) await slotSwv(tx, swv)
      // Under the lock the settings are read again: another act may have changed them since the session was read.
      const omgeving = opties.slotSwv
        ? await swvOmgeving(tx, swv, d.nu())
        : await omgevingVan(tx, sessie, d.nu())
      return werk({ d, tx, swv, sessie, omgeving, alleenLezen: opties.alleenLezen ?? false })
    },
    opties,
  )
}

/** Reads something of the desk with a right; null for who does not have it. */
export async function leesMetRecht<T>(
  d: Diensten,
  sessie: Sessie,
  recht: Recht,
  lees: (w: Werkplaats) => Promise<T>,
): Promise<T | null> {
  if (!heeftRecht(sessie.rollen, recht)) return null
  return inBeheer(d, sessie, lees, { alleenLezen: true })
}

/** The same for who needs no right but to be logged in: what is read decides what is shown. */
export function leesIngelogd<T>(
  d: Diensten,
  sessie: Sessie,
  lees: (w: Werkplaats) => Promise<T>,
): Promise<T> {
  return inBeheer(d, sessie, lees, { alleenLezen: true })
}

/** The same, where reading is itself put on record: one transaction holds both. */
export function inzienIngelogd<T>(
  d: Diensten,
  sessie: Sessie,
  lees: (w: Werkplaats) => Promise<T>,
): Promise<T> {
  return inBeheer(d, sessie, lees)
}

export type Formulier = {
  onderwerp: Onderwerp
  /** Those of the act, without what this desk does not ask. */
  velden: Velden
  begin: Waarden
  verwijzingen: Readonly<Record<string, Keuzelijst>>
}

/** The form of an act for this person; not there when it is not for this person. */
export async function formulierVan(
  d: Diensten,
  sessie: Sessie,
  h: Handeling,
  over: string,
): Promise<Formulier | NietGevonden> {
  if (!heeftRecht(sessie.rollen, h.recht)) return NIET
  return inBeheer(
    d,
    sessie,
    async (w) => {
      const onderwerp = await h.laad(w, over)
      if (!onderwerp) return NIET
      return {
        onderwerp,
        velden: veldenVan(w, h),
        begin: h.begin?.(onderwerp, w) ?? {},
        verwijzingen: (await h.keuzes?.(w, onderwerp)) ?? {},
      }
    },
    { alleenLezen: true },
  )
}

function veldenVan(w: Werkplaats, h: Handeling): Velden {
  const zonder = h.zonder?.(w) ?? []
  return Object.fromEntries(Object.entries(h.velden).filter(([naam]) => !zonder.includes(naam)))
}

/** Carries out an act: rights, fields, the act itself and its line in the log, in one transaction. */
export async function voerHandelingUit(
  d: Diensten,
  sessie: Sessie,
  h: Handeling,
  v: { over: string; invoer: Readonly<Record<string, unknown>>; sleutel?: string | undefined },
): Promise<Gedaan | Mislukt> {
  if (!heeftRecht(sessie.rollen, h.recht)) return NIET
  const gelezen = leesWaarden(h.velden, v.invoer, sessie.vandaag)
  const inhoud = { handeling: h.naam, over: v.over, invoer: JSON.parse(JSON.stringify(v.invoer)) as unknown }
  return inBeheer(
    d,
    sessie,
    (w) =>
      eenmaal<Gedaan>(w.tx, sessie, { sleutel: v.sleutel, inhoud }, d.nu(), async () => {
        const onderwerp = await h.laad(w, v.over)
        if (!onderwerp) return NIET
        if ('fouten' in gelezen)
          return weiger('invoer', 'Niet alles is goed ingevuld.', { velden: gelezen.fouten })
        const afloop = await h.doe(w, onderwerp, gelezen.waarden)
        if (isWeigering(afloop)) return afloop
        await schrijfBeheerlog(w.tx, w.swv, {
          soort: h.naam,
          ...afloop.log,
          op: w.omgeving.moment,
          datum: w.omgeving.vandaag,
          door: sessie.persoon,
        })
        return { soort: 'uitgevoerd', id: afloop.id ?? null, melding: afloop.melding, naar: afloop.naar }
      }),
    // Calendar and settings are one value each: two changes at once follow each other.
    { herhaalbaar: true, slotSwv: h.groep === 'Kalender' || h.groep === 'Instellingen' },
  )
}

/** Text of a field, null when it was left empty. */
export function tekstVan(waarden: Waarden, naam: string): string | null {
  const waarde = waarden[naam]
  return typeof waarde === 'string' && waarde !== '' ? waarde : null
}
