// The words in which a term is described and explained. The arithmetic is in bereken.ts.
import type { Datum } from '../kern/datum.ts'

/**
 * wettelijk: set by or under an act; the Algemene termijnenwet rolls its end (unless longer than 12 weeks).
 * beleid: a promise of the samenwerkingsverband; rolls only where its rule says so.
 * terugreken: counts back from a date; never rolls (Atw 1 lid 2).
 */
export type Termijnsoort = 'wettelijk' | 'beleid' | 'terugreken'

export type Eenheid =
  | 'dagen'
  | 'weken'
  | 'werkdagen'
  /** 5 werkdagen. */
  | 'werkweken'
  /** 7 calendar days, but weeks (ma-zo) that are school holiday from end to end do not count: another reading of werkweek. */
  | 'weken-buiten-vakantie'
  /** Calendar weeks (ma-vr) with at least one lesdag; the week of the start is week 1; ends on the Friday. */
  | 'schoolweken'
  | 'maanden'
  | 'jaren'

/** How a term counts: data of the procedure, beside its article. */
export type Termijnregel = {
  soort: Termijnsoort
  /** Negative only for terugreken. */
  duur: { aantal: number; eenheid: Eenheid }
  /** Whether the start day itself counts as the first day ("duur": through the day before the same day number). */
  inclusiefStart?: boolean
  /** Overrides the roll rule of the soort. */
  rolt?: boolean
  /** Whether opschortingen shift the end. */
  opschortbaar?: boolean
  /** Whether it may be extended, by how many days at most each time, and how often (default once). */
  verlenging?: {
    dagen: number
    grond: string
    keren?: number
    /** Told as the day on which there will be a decision, again as long as that day has not passed (Awb 4:14 lid 1). */
    totDag?: true
  }
  /** Whether the bound of Atw 4 (12 weeks) looks at the term as the act sets it (default) or with a verlenging added. */
  atwGrens?: 'zonder-verlenging' | 'met-verlenging'
  /** The article or policy paragraph. */
  grond: string
}

/** How the days of an opschorting are counted: settings of the SWV, see docs/termijnen.md. */
export type Telwijze = {
  /** strikt: supply date - request date - 1 (Awb 4:15). moment: one day more. inclusief: from the request to the supply, both counted (RGV TR4). vanaf-verzoek: from the request to the day before the supply (WPO 63 lid 4). */
  opschorting: 'strikt' | 'moment' | 'inclusief' | 'vanaf-verzoek'
  /** Hersteltermijn passed unused: opschorting stops on its last day (T), on the day before (T-1), or goes on until supplied. */
  naHersteltermijn: 'stopt' | 'stopt-dag-eerder' | 'loopt-door'
}

export const STRIKT: Telwijze = { opschorting: 'strikt', naHersteltermijn: 'stopt' }

/** What happened to a running term. `bron` is the volgnummer of the gebeurtenis it rests on. */
export type Termijngebeurtenis =
  | {
      soort: 'opschorting'
      /** Day the request or notice was sent. */
      op: Datum
      /** Last day of the hersteltermijn or reactietermijn; without it there is no opschorting (ABRvS 2527/2016). */
      tot: Datum | null
      /** Day the supplement or answer came in; null while it has not. */
      hervat: Datum | null
      reden: string
      door?: string
      grond: string
      bron?: number
      /** Overrides the Telwijze of the SWV for this one (a voornemen stops on its last day although supplements run on). */
      telwijze?: Telwijze
    }
  /** Agreed in writing: every day from `op` to `tot` counts (Awb 4:15 lid 2 a). */
  | { soort: 'instemming'; op: Datum; tot: Datum; reden: string; door?: string; grond: string; bron?: number }
  /** Told on `op`; too late has no effect. */
  | {
      soort: 'verlenging'
      op: Datum
      dagen: number
      reden: string
      door?: string
      grond: string
      bron?: number
    }

/** One line of the sum. */
export type Rekenlijn = {
  wat:
    | 'start'
    | 'duur'
    | 'opschorting'
    | 'instemming'
    | 'verlenging'
    | 'rollen'
    | 'geen-effect'
    | 'let-op'
    | 'einde'
  /** Dutch sentence. */
  tekst: string
  /** Date after this line. */
  datum: Datum
  /** Days added by this line (0 where it only explains). */
  dagen: number
  grond?: string
  door?: string
  bron?: number
}

/** A term with the sum that shows how its date came about. */
export type Termijnrekening = {
  start: Datum
  /** Last day before the Algemene termijnenwet rolls it (Atw 1), suspension, extension and Atw 2 included. */
  nominaal: Datum
  /** Last day, inclusive. */
  einde: Datum
  opgeschorteDagen: number
  verlengdeDagen: number
  /** An opschorting is still open: the end moves on each day, `einde` is as if resumed today. */
  opgeschort: boolean
  lijnen: readonly Rekenlijn[]
  /** Reasons to look twice, e.g. KB-days of that year not known yet. */
  waarschuwingen: readonly string[]
}

/** Reference data of a samenwerkingsverband; managed, never code. */
export type Kalender = {
  /** Days put on a par with holidays by KB (Atw 3 lid 3). */
  gelijkgesteld: readonly Datum[]
  gelijkgesteldBekendTotEnMet: number
  /** Whether a KB-day counts as a werkdag (default false, as the catalogues read it). */
  kbDagIsWerkdag: boolean
  /** Closing days set by the SWV: no werkdagen. */
  sluitingsdagen: readonly Datum[]
  schoolvakanties: readonly { regio: string; naam: string; van: Datum; tot: Datum }[]
  /** Vakantieregio of the SWV. */
  regio: string
}
