// What can happen to a zaak. `inhoud` holds no personal data: ids, dates, choices. What a person wrote, or what tells
// about a child, is in `persoonlijk`; it is stored apart, so that it can be erased while the trail still verifies.
import type { Datum } from '../kern/datum.ts'
import type { Waarde, Waarden } from '../kern/veld.ts'
import type { Rol } from '../toegang/rollen.ts'

export type Kanaal = 'mail' | 'post' | 'portaal'
export type Geadresseerde = { soort: 'persoon' | 'organisatie'; id: string }
export type Screeninguitkomst = 'positief' | 'negatief' | 'afwijking'
export type Opschortingsoort = 'aanhouden' | 'voornemen'

type Soorten = {
  'zaak-gestart': {
    inhoud: {
      procedure: string
      versie: string
      aanvrager: string
      /** The regional steunpunt of who asks, on that day. */
      steunpunt?: string
      betreft: string
      leerling: string | null
      fase: string
      status: string
      /** The zaak that this one continues or is about. */
      vanuit?: string
    }
  }
  'formulier-ingevuld': { inhoud: { velden: readonly string[] }; persoonlijk: { antwoorden: Waarden } }
  'stuk-toegevoegd': {
    inhoud: {
      id: string
      soort: string
      datum: Datum | null
      ondertekendDoor: readonly string[]
      opstellers: readonly string[]
      paginas: number
    }
    persoonlijk: { naam: string; velden?: Waarden }
  }
  /** `kennisgenomen`: signed to have taken notice, not to agree. */
  'stuk-ondertekend': { inhoud: { id: string; door: string; op: Datum; kennisgenomen?: boolean } }
  /** The file itself is removed; only this fact stays (GV-201). */
  'stuk-verwijderd': { inhoud: { id: string; soort: string; reden: 'niet-noodzakelijk' | 'vergissing' } }
  'toestemming-vastgelegd': { inhoud: { van: string; waarvoor: string; gegeven: boolean; op: Datum } }
  /** The number itself is not in the history: see src/app/bsn. */
  'bsn-vastgelegd': { inhoud: { op: Datum } }
  'zienswijze-gegeven': { inhoud: { van: string }; persoonlijk: { tekst: string } }
  ingediend: { inhoud: { op: Datum } }
  'fase-betreden': {
    inhoud: {
      fase: string
      status: string
      overgeslagen?: readonly { fase: string; reden: string }[]
      /** Something was granted with it: it counts for this school year. */
      toegekend?: boolean
    }
  }
  'status-gewijzigd': { inhoud: { status: string } }
  'controle-uitgevoerd': {
    inhoud: { uitkomst: 'compleet' | 'incompleet'; per: Datum; punten: Readonly<Record<string, boolean>> }
    persoonlijk: { ontbreekt: readonly string[]; toelichting: string }
  }
  'controlepunt-beantwoord': { inhoud: { punt: string; ja: boolean }; persoonlijk?: { opmerking: string } }
  aangevuld: { inhoud: { op: Datum } }
  opgeschort: {
    inhoud: {
      id: string
      soort: Opschortingsoort
      op: Datum
      tot: Datum
      wijze: string
      grond: string
      /** On which of the grounds that the procedure knows. */
      reden?: string
    }
    persoonlijk: { informatie: string }
  }
  hervat: { inhoud: { id: string; op: Datum } }
  /** `tot`: the day that was told as the last one. */
  'termijn-verlengd': { inhoud: { dagen: number; op: Datum; tot?: Datum }; persoonlijk: { reden: string } }
  'deskundige-toegewezen': {
    inhoud: { plaats: string; persoon: string; discipline: string }
    /** Why this one, where the disciplines are close or another was wanted. */
    persoonlijk?: { reden: string }
  }
  'toewijzing-aanvaard': { inhoud: { plaats: string; persoon: string } }
  'advies-uitgebracht': {
    inhoud: {
      plaats: string
      persoon: string
      toekennen: boolean
      /** The kind of school, where the advice names one. */
      schoolsoort?: string | null
      categorie: string | null
      tot: Datum | null
      op: Datum
    }
    persoonlijk: { onderbouwing: Readonly<Record<string, string>> }
  }
  /** Opened again by who may: what was written stays on record as a version. */
  'advies-heropend': {
    inhoud: { plaats: string; persoon: string; op: Datum }
    persoonlijk: { reden: string }
  }
  'advies-vervallen': { inhoud: { plaats: string; persoon: string; reden: string } }
  'gesprek-gepland': {
    inhoud: { id: string; gesprek: string; op: Datum; genodigden: readonly string[] }
    persoonlijk?: { velden: Waarden }
  }
  'gesprek-vastgelegd': {
    inhoud: { id: string; gesprek: string; op: Datum; vorm: string; deelnemers: readonly string[] }
    persoonlijk: { verslag: string; velden: Waarden }
  }
  'betrokkenheid-vastgelegd': {
    inhoud: { persoon: string; aard: string; op: Datum }
    persoonlijk: { onderwerp: string }
  }
  geagendeerd: {
    inhoud: { vergadering: Datum; eenduidig: boolean; redenen: readonly string[]; commissie?: string }
  }
  /** Someone who takes part in the decision has read these: ids of stukken and of views of the family. */
  'zienswijze-gelezen': { inhoud: { wat: readonly string[] } }
  'ter-advies-geagendeerd': {
    inhoud: { vergadering: Datum; commissie: string }
    persoonlijk: { vraag: string }
  }
  'ter-advies-teruggedraaid': { inhoud: { reden: string } }
  'genodigde-toegevoegd': {
    inhoud: { persoon: string | null; op: Datum }
    persoonlijk: { naam: string; discipline: string; reden: string }
  }
  'agendering-teruggedraaid': { inhoud: { reden: string } }
  'vergadering-gehouden': {
    inhoud: { op: Datum; aanwezig: readonly string[] }
    persoonlijk: { verslag: string }
  }
  'voornemen-bekendgemaakt': {
    inhoud: { optie: string; op: Datum; reactieTot: Datum; partijen: readonly string[] }
    persoonlijk: { motivering: string }
  }
  'reactie-vastgelegd': {
    inhoud: { van: string; gehoord: 'mondeling' | 'schriftelijk' | 'nee'; op: Datum }
    persoonlijk: { tekst: string }
  }
  'besluit-genomen': {
    inhoud: {
      optie: string
      status: string
      op: Datum
      van: Datum | null
      tot: Datum | null
      categorie: string | null
      grond: string
      volgnummer: string | null
      /** By a road of its own, and why (GV-301). */
      bijzonder?: { naam: string; redenen: readonly string[] }
      /** For the time being: the zaak comes back to be decided anew. */
      tussentijds?: boolean
      /** The term of the decision runs on, and the same person can decide anew. */
      looptDoor?: true
      /** Decided under a mandate of this role, given on that day (Awb 10:3 and 10:10). */
      mandaat?: { van: Rol; op: Datum }
    }
    persoonlijk: { motivering: string; velden: Waarden }
  }
  'brief-opgesteld': {
    inhoud: { id: string; brief: string; aan: Geadresseerde; kanaal: Kanaal; naastBesluit?: true }
  }
  'brief-verzonden': { inhoud: { id: string; kanaal: Kanaal; op: Datum; reden: string | null } }
  'bezorging-mislukt': { inhoud: { id: string } }
  'taak-ontstaan': {
    inhoud: {
      id: string
      titel: string
      rol: Rol
      uiterlijk: Datum | null
      /** Done only by making this record. */
      registratie?: string
      persoon?: string
      /** At this school, where it is not the one that asks. */
      organisatie?: string
      /** The zaak can be closed without it: closing says that it is done. */
      sluitMetZaak?: boolean
      checklijst?: readonly { id: string; label: string }[]
    }
  }
  'taak-afgehandeld': { inhoud: { id: string; op: Datum }; persoonlijk: { toelichting: string } }
  'plaatsing-vastgelegd': { inhoud: { op: Datum }; persoonlijk: { school: string } }
  'vraag-gesteld': { inhoud: { id: string; aan: string }; persoonlijk: { tekst: string } }
  'vraag-beantwoord': { inhoud: { id: string }; persoonlijk: { tekst: string } }
  ingetrokken: { inhoud: { op: Datum; status: string }; persoonlijk: { reden: string } }
  afgerond: { inhoud: { op: Datum; status: string }; persoonlijk: { toelichting: string } }
  heropend: { inhoud: { op: Datum; fase: string; status: string }; persoonlijk: { reden: string } }
  'screening-vastgelegd': {
    inhoud: { uitkomst: Screeninguitkomst; punten: Readonly<Record<string, boolean>>; op: Datum }
    persoonlijk: { motivering: string; velden: Waarden }
  }
  /** A record with required answers; `uitkomst` is the answer that decided where it led. */
  geregistreerd: {
    inhoud: { id: string; registratie: string; op: Datum; uitkomst: string | null }
    persoonlijk: { velden: Waarden }
  }
  'akkoord-gegeven': {
    inhoud: { partij: string; akkoord: boolean; op: Datum }
    persoonlijk: { toelichting: string }
  }
  toegewezen: { inhoud: { aanstelling: string; persoon: string; op: Datum } }
  ontkoppeld: { inhoud: { aanstelling: string; persoon: string; op: Datum } }
  'op-wachtlijst': { inhoud: { sinds: Datum } }
  'uitvoering-gestart': {
    inhoud: { op: Datum; tot: Datum | null }
    persoonlijk: { velden: Waarden }
  }
  'uitvoering-bijgesteld': {
    inhoud: { op: Datum; tot: Datum | null }
    persoonlijk: { inzet: string; reden: string }
  }
  'evaluatie-vastgelegd': {
    inhoud: {
      id: string
      evaluatie: string
      op: Datum
      deelnemers: readonly string[]
      uitkomst: string | null
    }
    persoonlijk: { verslag: string; velden: Waarden }
  }
  'uitvoering-beeindigd': {
    inhoud: { op: Datum; uitkomst: string | null }
    persoonlijk: { toelichting: string; velden: Waarden }
  }
  /** A list of turns moved: this school took a pupil and stands at the end now. */
  'beurt-verschoven': {
    inhoud: { lijst: string; school: string; reden: 'geplaatst' | 'collegiaal'; stand: readonly string[] }
  }
  /** Revoked on objection: it is valid no longer. `zaak` has the new decision. */
  'besluit-vervangen': { inhoud: { op: Datum; zaak: string } }
  /** What the zaak holds of people is erased; `reden` when that was before the time to keep it was over. */
  'persoonlijk-gewist': { inhoud: { op: Datum; reden: string | null } }
  'bezwaar-ontvangen': {
    /** `zaak`: in which the objection is handled; absent in what was recorded before that was kept. */
    inhoud: { op: Datum; van: string; tijdig: boolean; zaak?: string }
    persoonlijk: { gronden: string }
  }
}

export type Gebeurtenissoort = keyof Soorten

type Vorm<S extends Gebeurtenissoort> = { soort: S } & Soorten[S]

/** Something that happened; `persoonlijk` is absent after erasure. */
export type Gebeurtenis = { [S in Gebeurtenissoort]: Vorm<S> }[Gebeurtenissoort]
export type GebeurtenisVan<S extends Gebeurtenissoort> = { [K in S]: Vorm<K> }[S]

/** A stored gebeurtenis, with who, when and its place in the zaak. */
export type Vastgelegd = {
  volgnummer: number
  /** Day in Europe/Amsterdam. */
  datum: Datum
  /** ISO instant. */
  op: string
  door: string | null
  rol: Rol
  organisatie: string | null
  gebeurtenis: Gebeurtenis
}

export type Antwoorden = Readonly<Record<string, Waarde>>
