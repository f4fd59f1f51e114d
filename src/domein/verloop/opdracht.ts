// What the rules get to see when someone wants to do something, and what an opdracht is.
import type { Datum } from '../kern/datum.ts'
import type { Keuzelijsten } from '../kern/keuzelijst.ts'
import type { Velden, Waarden } from '../kern/veld.ts'
import type { Weigering } from '../kern/uitkomst.ts'
import type { Kalender, Telwijze } from '../termijn/regel.ts'
import type { Procedure } from '../procedure/definitie.ts'
import type { Organisatiesoort } from '../procedure/voorwaarde.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import type { Toestand } from './toestand.ts'

/** Settings of a samenwerkingsverband that rules read. */
export type Instellingen = {
  telwijze: Telwijze
  /** Weeks to react to a voornemen (GV: 2). */
  reactieWeken: number
  /** A role that carries another with it: the directeur-bestuurder is voorzitter of the CAT (GV-300). */
  rolGeeftOok: Readonly<Partial<Record<Rol, readonly Rol[]>>>
  /** What guardians and youth see of a zaak when logged in: only how it stands and their own letters, or the dossier. */
  ouderInzage: 'stand' | 'dossier'
  /** How long before the end of what was granted the SWV wants a signal; absent: as the procedure says. */
  signaalVooraf?: { aantal: number; eenheid: 'dagen' | 'weken' | 'maanden' }
  /** Pattern of the number of a TLV: {swv}, {jaar}, {volgnummer}. */
  nummerpatroon: string
  /** Where the OPP format of the SWV can be found; schools may use another (GV-044). */
  oppFormat?: string | null
  /** Where it gets its post, on letters. */
  postadres?: string | null
  /** How and when the SWV can be reached, in its own words (GV-009). */
  bereikbaar?: string | null
  /** Lists of choices per school year. */
  keuzelijsten?: Keuzelijsten
  /** Amounts set by the SWV itself, before those of the procedure (centen). */
  parameters?: Readonly<Record<string, readonly { vanaf: Datum; centen: number }[]>>
}

export type Actor = {
  persoon: string | null
  rollen: readonly { rol: Rol; organisatie: string | null }[]
}

export type Persoonfeit = {
  id: string
  naam: string
  rollen: readonly { rol: Rol; organisatie: string | null }[]
  disciplines: readonly string[]
  /** Organisation (school, bestuur, swv, partner) the person works for. */
  werkgever: string | null
  /** The bestuur above the employer, or the employer itself when it is a bestuur. */
  werkgeverBestuur: string | null
  /** In the pool of experts, a registered partner, or neither. */
  pool: 'pool' | 'partner' | null
  kanaal: 'mail' | 'post'
  heeftMail: boolean
  /** Lines of the postal address, for letters. */
  adresregels?: readonly string[]
}

export type Organisatiefeit = {
  id: string
  naam: string
  soort: Organisatiesoort
  bestuur: string | null
  plaats: string | null
  /** Takes part in this samenwerkingsverband. */
  deelnemer: boolean
  /** Of a schoolbestuur. */
  bestuursnummer?: string | null
  /** The regional steunpunt it belongs to (see Desk.steunpunten). */
  steunpunt?: string | null
  /** What the SWV set for this school (see Desk.schoolinstellingen). */
  instellingen?: Readonly<Record<string, string>>
}

/** Another zaak, as far as rules may know it. */
export type Zaakfeit = {
  zaak: string
  procedure: string
  status: string
  open: boolean
  gestartOp: Datum
  ingediendOp: Datum | null
  besluit: { optie: string; op: Datum; van: Datum | null; tot: Datum | null; categorie: string | null } | null
  /** Day of the last letter with the decision; null while one waits, and before. Who objects until then is never late. */
  bekendgemaaktOp: Datum | null
  /** Who decided. */
  beslisser: string | null
  registraties: readonly { registratie: string; op: Datum }[]
  /** Last days of its terms, where the zaak that continues it has a term in common. */
  termijnen?: Readonly<Record<string, Datum>>
}

/** How full a procedure with places is, this zaak not counted. */
export type Bezetting = {
  /** Take part now. */
  lopend: number
  /** Wait, the longest waiting first. `lagerNummer`: goes before this zaak when both wait since the same day. */
  wachtend: readonly { zaak: string; sinds: Datum; lagerNummer?: boolean }[]
  /** Granted since 1 August. */
  toegekendDitSchooljaar: number
}

/** A meeting, as far as rules may know it. */
export type Vergaderfeit = {
  commissie: string
  datum: Datum
  /** Complete by the end of this day: on the agenda. */
  agendaOp?: Datum | null
  /** Who sits in it, by role; null: nobody. `ook`: who else has the role while nobody was named for this meeting. */
  deelnemers?: readonly { rol: Rol; persoon: string | null; ook?: readonly string[] }[]
  /** Roles without which nothing can be decided. */
  nodig?: readonly Rol[]
}

/** Facts about what lies outside the zaak, gathered in the same transaction. */
export type Feiten = {
  leerling: {
    id: string
    naam: string
    geboren: Datum
    woonplaats: string | null
    school: string | null
    /** Guardians and the young person, by id. */
    gezag: readonly { persoon: string; aard: 'gezag' | 'voogd' | 'jongere' }[]
  } | null
  aanvrager: Organisatiefeit | null
  /** Where who asks belongs to no steunpunt: that of the pupil, by school or else by town; asked when a zaak starts. */
  steunpunt?: string | null
  /** Everybody the zaak or the opdracht names. */
  personen: Readonly<Record<string, Persoonfeit>>
  organisaties: Readonly<Record<string, Organisatiefeit>>
  /** Involvement on record with this pupil, in any zaak. */
  betrokkenheid: readonly { persoon: string; aard: string; op: Datum; zaak: string | null }[]
  /** Meetings of the SWV in order: the coming ones, and the one this zaak is on the agenda of. */
  vergaderingen: readonly Vergaderfeit[]
  /** Contact persons of the SWV for the asking school. */
  contactpersonen: readonly string[]
  /** The next free sequence number of a decision of this procedure. */
  volgnummer: number
  /** Other zaken of the same pupil. */
  zaken: readonly Zaakfeit[]
  /** The zaak that this one continues or is about. */
  vanuit: Zaakfeit | null
  bezetting: Bezetting
  /** What a sample can be drawn from, and the chance to draw it with. */
  steekproef?: { zaad: string; zaken: readonly { zaak: string; nummer: string; school: string }[] }
  /** How the lists of turns stand that moved before, by id (see Beurtlijst). */
  beurtlijsten?: Readonly<Record<string, readonly string[]>>
}

export type Context = {
  vandaag: Datum
  door: Actor
  kalender: Kalender
  instellingen: Instellingen
  feiten: Feiten
  /** The upload that comes with the opdracht, received and checked before. */
  bestand: { id: string; naam: string; paginas: number } | null
}

/** What a rule may answer. */
export type Uitkomst = readonly Gebeurtenis[] | Weigering

export type Situatie = { procedure: Procedure; toestand: Toestand; context: Context }

/** One way to do an opdracht, chosen by a field: a kind of record, a talk, an evaluation. Has a button of its own. */
export type Variant = {
  waarde: string
  titel: string
  uitleg: string
  door: readonly Rol[]
  /** Besides the fields that all variants share. */
  velden: Velden
  /** Absent: always offered. False: it does not apply to this zaak and is not shown. */
  geldt?(s: Situatie): boolean
  kan(s: Situatie): Weigering | null
}

/** An opdracht: one description for rule, form, API, documentation and scenario. */
export type Opdrachtsoort = {
  naam: string
  /** As the text of a button: a verb. */
  titel: string
  uitleg: string
  /** The same where they depend on what a zaak of this procedure is called. */
  woorden?(procedure: Procedure): { titel: string; uitleg: string }
  /** Fields; they may depend on the procedure and, on the screen, on the state of the zaak and who acts. */
  velden(procedure: Procedure, toestand: Toestand | null, door?: Actor): Velden
  /** Where the fields depend on a choice: the field, what all share, and the variants of this procedure. */
  varianten?: {
    veld: string
    gedeeld(procedure: Procedure): Velden
    van(procedure: Procedure): readonly Variant[]
    /** Can be done without a variant too. */
    ookZonder: boolean
  }
  /** Who may do this now. An empty list: nobody in this state. */
  door(procedure: Procedure, toestand: Toestand): readonly Rol[]
  /** Why it can't be done now, with the way out; null when it can. Does not look at fields. */
  kan(s: Situatie): Weigering | null
  beslis(s: Situatie, waarden: Waarden): Uitkomst
}
