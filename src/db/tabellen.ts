// Made from the database after all migrations; a test compares it. Do not edit: npm run genereer.
import type { ColumnType } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { JsonTekst } from './json.ts'

/** A moment: read as Date, written as Date or ISO text. */
type Moment = ColumnType<Date, Date | string, Date | string>
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>
/** Read as whatever was stored; written through `alsJson`, because the driver turns a bare array into a PostgreSQL array. */
type Json = ColumnType<unknown, JsonTekst, JsonTekst>
/** The database fills it in when an insert leaves it out. */
type MetStandaard<T> =
  T extends ColumnType<infer Lees, infer Voeg, infer Wijzig>
    ? ColumnType<Lees, Voeg | undefined, Wijzig>
    : ColumnType<T, T | undefined, T>

export interface AccountverzoekTabel {
  swv: number
  id: string
  op: Moment
  afgehandeld_op: Moment | null
  school: string
  door: string | null
  afgehandeld_door: string | null
  soort: 'nieuw' | 'wijzigen' | 'beeindigen'
  naam: string
  e_mail: string | null
  rol: string | null
  toelichting: string | null
  stand: MetStandaard<'open' | 'gedaan' | 'afgewezen'>
  antwoord: string | null
}

export interface BeheerlogTabel {
  swv: number
  id: MetStandaard<number>
  op: Moment
  datum: Datum
  door: string | null
  persoon: string | null
  organisatie: string | null
  soort: string
  inhoud: Json
}

export interface BerichtTabel {
  swv: number
  id: string
  zaak: string
  van: string | null
  naar_rol: string | null
  naar_persoon: string | null
  tekst: string
  op: Moment
  gelezen_op: Moment | null
}

export interface BetrokkenheidTabel {
  swv: number
  id: MetStandaard<number>
  leerling: string
  persoon: string
  zaak: string | null
  aard: string
  op: Datum
}

export interface BeurtlijstTabel {
  swv: number
  lijst: string
  volgnummer: number
  op: Datum
  zaak: string
  school: string
  reden: 'geplaatst' | 'collegiaal'
  stand: Json
}

export interface BewakingTabel {
  swv: number
  nr: number
  vanaf: Datum
  tot_en_met: Datum | null
  datum: Datum | null
  zaak: string
  lijst: string
  wat: string
}

export interface BriefTabel {
  swv: number
  id: string
  zaak: string
  nummer: string
  soort: string
  geadresseerde: Json
  persoon: string | null
  organisatie: string | null
  kanaal: 'mail' | 'post' | 'portaal'
  stand: 'klaargezet' | 'verzonden' | 'mislukt' | 'ingetrokken'
  datum: Datum
  inhoud: Json
  sleutel: string | null
  sha256: Bytes | null
  verzonden_op: Moment | null
  bewijs: string | null
  gepost_op: Datum | null
  gepost_door: string | null
}

export interface BsnTabel {
  swv: number
  op: Moment
  zaak: string
  leerling: string
  door: string | null
  sleutel: string
  merk: Bytes
  cijfer: Bytes
}

export interface CommissielidTabel {
  swv: number
  commissie: string
  persoon: string
  als: 'lid' | 'in-afstemming'
  sinds: Datum
}

export interface DossierstukTabel {
  swv: number
  bytes: number
  paginas: MetStandaard<number>
  datum: Datum | null
  toegevoegd: Moment
  id: string
  zaak: string | null
  door: string | null
  soort: string
  naam: string
  mediatype: MetStandaard<string>
  sleutel: string
  sha256: Bytes
  scan: MetStandaard<string>
  verwijderd: MetStandaard<boolean>
}

export interface FormulierantwoordTabel {
  swv: number
  versie: number
  op: Moment
  zaak: string
  door: string | null
  veld: string
  waarde: Json
}

export interface GebeurtenisTabel {
  swv: number
  volgnummer: number
  reeks: number
  op: Moment
  datum: Datum
  zaak: string
  door: string | null
  organisatie: string | null
  rol: string | null
  soort: string
  inhoud: Json
  persoonlijk_afdruk: Bytes | null
  vorige_hash: Bytes
  hash: Bytes
}

export interface GebeurtenisPersoonlijkTabel {
  swv: number
  volgnummer: number
  zaak: string
  zout: Bytes
  inhoud: Json
}

export interface GezagTabel {
  swv: number
  leerling: string
  persoon: string
  aard: 'gezag' | 'voogd' | 'jongere'
}

export interface InlogpogingTabel {
  swv: number
  sleutel: string
  mislukt: MetStandaard<number>
  tot: Moment | null
}

export interface InzageTabel {
  swv: number
  id: MetStandaard<number>
  op: Moment
  persoon: string
  zaak: string | null
  wat: string
  rol: string | null
  leerling: string | null
}

export interface KengetalfeitTabel {
  swv: number
  datum: Datum
  aantal: number
  som: MetStandaard<number>
  zaak: string
  organisatie: string
  kengetal: string
  procedure: string
  waarde: string
}

export interface KengetaltellingTabel {
  swv: number
  maand: Datum
  aantal: number
  som: number
  organisatie: string
  kengetal: string
  procedure: string
  waarde: string
}

export interface KetenTabel {
  swv: number
  reeks: number
  hash: Bytes
}

export interface LeerlingTabel {
  swv: number
  id: string
  naam: string
  roepnaam: string | null
  geboren: Datum
  woonplaats: string | null
  school: string | null
  gegevens: MetStandaard<Json>
  opp_sinds: Datum | null
  opp_geevalueerd: Datum | null
  opp_tot: Datum | null
}

export interface MeedenkmomentTabel {
  swv: number
  id: string
  leerling: string
  persoon: string
  op: Moment
  datum: Datum
  onderwerp: string
  deelnemers: Json
  verslag: string | null
}

export interface MeldingTabel {
  swv: number
  id: string
  zaak: string | null
  voor_persoon: string | null
  voor_organisatie: string | null
  voor_rol: string | null
  tekst: string
  op: Moment
  datum: Datum
  gelezen_op: Moment | null
  zonder_zaak: MetStandaard<boolean>
}

export interface OpdrachtOntvangenTabel {
  swv: number
  persoon: string
  sleutel: string
  vingerafdruk: Bytes
  antwoord: Json
  status: number
  op: Moment
}

export interface OrganisatieTabel {
  swv: number
  id: string
  naam: string
  soort:
    | 'vo-school'
    | 'vso-school'
    | 'pro-school'
    | 'basisschool'
    | 'sbo-school'
    | 'so-school'
    | 'voorschool'
    | 'swv'
    | 'bestuur'
    | 'gemeente'
    | 'partner'
    | 'steunpunt'
  bestuur: string | null
  brin: string | null
  plaats: string | null
  deelnemer: MetStandaard<boolean>
  gegevens: MetStandaard<Json>
  actief: MetStandaard<boolean>
  steunpunt: string | null
  bestuursnummer: string | null
}

export interface PersoonTabel {
  swv: number
  id: string
  naam: string
  e_mail: string | null
  telefoon: string | null
  adres: Json | null
  kanaal: MetStandaard<'mail' | 'post'>
  geboren: Datum | null
  gegevens: MetStandaard<Json>
  gebruikersnaam: string | null
  wachtwoord_hash: string | null
  actief: MetStandaard<boolean>
}

export interface RolTabel {
  swv: number
  id: MetStandaard<number>
  persoon: string
  rol: string
  organisatie: string | null
  van: Datum
  tot: Datum | null
}

export interface SamenwerkingsverbandTabel {
  id: MetStandaard<number>
  code: string
  sjabloon: string
  naam: string
  instellingen: MetStandaard<Json>
  kalender: MetStandaard<Json>
  oefening: MetStandaard<boolean>
  klok: Moment | null
  aangemaakt: MetStandaard<Moment>
}

export interface SchoolnotitieTabel {
  swv: number
  id: string
  school: string
  door: string
  op: Moment
  datum: Datum
  soort: 'afspraak' | 'notitie'
  school_leest: boolean
  tekst: string
}

export interface SessieTabel {
  swv: number
  token_hash: Bytes
  persoon: string
  csrf: string
  aangemaakt: Moment
  verloopt: Moment
  gezien: Moment
  weergave_rol: string | null
}

export interface TaakTabel {
  swv: number
  nr: number
  sinds: Datum
  vanaf: Datum | null
  uiterlijk: Datum | null
  zaak: string
  persoon: string | null
  organisatie: string | null
  rol: string | null
  naam: string
  titel: string
  onderwerp: string | null
  voor_wie: string | null
}

export interface TellerTabel {
  swv: number
  waarde: number
  naam: string
  sleutel: string
}

export interface TermijnTabel {
  swv: number
  einde: Datum | null
  zaak: string
  naam: string
  soort: string
  opgeschort: MetStandaard<boolean>
  rekening: Json
}

export interface ToegangscodeTabel {
  swv: number
  hash: Bytes
  persoon: string
  verloopt: Moment
}

export interface UitgaandTabel {
  swv: number
  id: MetStandaard<number>
  soort: string
  sleutel: string | null
  inhoud: Json
  niet_voor: Moment
  pogingen: MetStandaard<number>
  gereed: Moment | null
  fout: string | null
}

export interface VergaderingTabel {
  swv: number
  id: string
  commissie: string
  datum: Datum
  tijd: string | null
  plaats: string | null
  stand: MetStandaard<string>
  gegevens: MetStandaard<Json>
  vervangt: Datum | null
}

export interface VergaderingDeelnemerTabel {
  swv: number
  commissie: string
  datum: Datum
  rol: string
  persoon: string | null
}

export interface WerkwijzeEvaluatieTabel {
  swv: number
  op: Datum
  bijstellen: boolean
  door: string | null
  onderdeel: string
  uitkomst: string
  bijstelling: string | null
  activiteitenplan: string
}

export interface ZaakTabel {
  swv: number
  versie: number
  id: string
  nummer: string
  procedure: string
  procedure_versie: string
  betreft_soort: string
  leerling: string | null
  aanvrager: string
  fase: string
  status: string
  open: boolean
  gestart_op: Datum
  ingediend_op: Datum | null
  compleet_op: Datum | null
  einde_op: Datum | null
  aan_zet_rol: string | null
  aan_zet_persoon: string | null
  aan_zet_organisatie: string | null
  volgende_opdracht: string | null
  volgende_datum: Datum | null
  signaal: string | null
  gewijzigd: Moment
  toestand: Json
  onderwerp: string | null
  gewist: MetStandaard<boolean>
  steunpunt: string | null
}

export interface ZaakToegangTabel {
  swv: number
  zaak: string
  sleutel: string
}

export interface ZoekwoordTabel {
  swv: number
  woord: string
  zaak: string
}

export interface Database {
  accountverzoek: AccountverzoekTabel
  beheerlog: BeheerlogTabel
  bericht: BerichtTabel
  betrokkenheid: BetrokkenheidTabel
  beurtlijst: BeurtlijstTabel
  bewaking: BewakingTabel
  brief: BriefTabel
  bsn: BsnTabel
  commissielid: CommissielidTabel
  dossierstuk: DossierstukTabel
  formulierantwoord: FormulierantwoordTabel
  gebeurtenis: GebeurtenisTabel
  gebeurtenis_persoonlijk: GebeurtenisPersoonlijkTabel
  gezag: GezagTabel
  inlogpoging: InlogpogingTabel
  inzage: InzageTabel
  kengetalfeit: KengetalfeitTabel
  kengetaltelling: KengetaltellingTabel
  keten: KetenTabel
  leerling: LeerlingTabel
  meedenkmoment: MeedenkmomentTabel
  melding: MeldingTabel
  opdracht_ontvangen: OpdrachtOntvangenTabel
  organisatie: OrganisatieTabel
  persoon: PersoonTabel
  rol: RolTabel
  samenwerkingsverband: SamenwerkingsverbandTabel
  schoolnotitie: SchoolnotitieTabel
  sessie: SessieTabel
  taak: TaakTabel
  teller: TellerTabel
  termijn: TermijnTabel
  toegangscode: ToegangscodeTabel
  uitgaand: UitgaandTabel
  vergadering: VergaderingTabel
  vergadering_deelnemer: VergaderingDeelnemerTabel
  werkwijze_evaluatie: WerkwijzeEvaluatieTabel
  zaak: ZaakTabel
  zaak_toegang: ZaakToegangTabel
  zoekwoord: ZoekwoordTabel
}
