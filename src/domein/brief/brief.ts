// A letter as content: who to whom, about what, and blocks of text. The same blocks are set as PDF, shown as a preview
// on the screen and sent as the text of a mail, so no sentence is written twice.
import { type Datum, inWoorden } from '../kern/datum.ts'
import type { Doelgroep } from '../procedure/definitie.ts'
import { opsomming } from '../procedure/voorwaarde.ts'
import type { Zaakwoorden } from '../procedure/zaakwoord.ts'
import type { Kanaal } from '../verloop/gebeurtenis.ts'

export type Blok =
  | { soort: 'alinea'; tekst: string }
  | { soort: 'kop'; tekst: string }
  | { soort: 'lijst'; regels: readonly string[] }
  /** Pairs of a name and a value. */
  | { soort: 'gegevens'; paren: readonly (readonly [string, string])[] }

export type Brief = {
  soort: string
  /** Title of the document and subject line. */
  betreft: string
  afzender: { naam: string; commissie: string; plaats: string; ondertekenaar: string; functie: string }
  geadresseerde: { naam: string; regels: readonly string[] }
  kanaal: Kanaal
  kenmerk: string
  datum: Datum
  aanhef: string
  blokken: readonly Blok[]
  /** A statement is a document beside a letter: without salutation and greeting. */
  vorm?: 'verklaring'
  /** What goes with it. */
  bijlagen?: readonly string[]
  /** Who else gets it. */
  ookAan?: readonly string[]
}

/** What the letters tell about, gathered from the zaak. Everything a letter says comes from here. */
export type Brieffeiten = {
  doelgroep: Extract<Doelgroep, 'school' | 'ouder' | 'jongere'>
  geadresseerde: { naam: string; regels: readonly string[] }
  kanaal: Kanaal
  swv: string
  commissie: string
  plaats: string
  ondertekenaar: string
  zaaknummer: string
  /** Where the samenwerkingsverband gets its post; null: the beheerder did not say. */
  postadres: string | null
  /** Whether this desk takes objections on the screen too. */
  bezwaarInLoket: boolean
  /** About money for the school alone. */
  alleenGeld: boolean
  /** Names of the letters that go with this one, and who else gets it. */
  bijlagen: readonly string[]
  ookAan: readonly string[]
  /** Name of the procedure for the school, and as it stands in a sentence. */
  procedure: string
  procedureInZin: string
  /** What it is called in a sentence. */
  heet: Zaakwoorden
  school: string
  leerling: { naam: string; geboren: Datum }
  /** What it is about when that is no pupil. */
  onderwerp: string | null
  datum: Datum
  ingediendOp: Datum | null
  compleetOp: Datum | null
  /** Last day of the term for the decision, or of the one that the procedure itself extends. */
  beslisdatum: Datum | null
  streefdatum: Datum | null
  /** Whether the law sets a term for the decision, which the letters then name. */
  wettelijkeTermijn: boolean
  ontbreekt: readonly string[]
  /** What the procedure wants this letter to tell besides. */
  regels: readonly (readonly [string, string])[]
  /** The newest record or talk, with its answers in words. */
  stap: {
    naam: string
    op: Datum
    regels: readonly (readonly [string, string])[]
    motivering: string
  } | null
  aanhouding: { informatie: string; wijze: string; tot: Datum } | null
  verlenging: { dagen: number; tot?: Datum; reden: string } | null
  voornemen: { motivering: string; reactieTot: Datum } | null
  besluit: {
    /** What was decided, as the procedure calls it. */
    naam: string
    op: Datum
    motivering: string
    duurmotivering: string
    grond: string
    categorie: string | null
    van: Datum | null
    tot: Datum | null
    volgnummer: string | null
    /** Centen, when the decision grants an amount. */
    bedrag: number | null
    /** The answers of the decision in words; amounts only for the school. */
    regels: readonly (readonly [string, string])[]
    tussentijds: boolean
    /** In whose name and under which mandate it was decided, when not by the one who signs in own right. */
    mandaat: { van: string; op: Datum } | null
    /** By a road of its own, and why. */
    bijzonder?: { naam: string; redenen: readonly string[]; functie?: string }
  } | null
  /** Whether there is a term to object. */
  metBezwaar: boolean
  /** Last day to object when this letter goes out on `datum`. */
  bezwaarTot: Datum
  /** Post sent by that day counts when it comes in by then (Awb 6:9). */
  bezwaarPostTot: Datum
  /** The article that asks for the advice of the experts. */
  adviesgrond: string | null
  deskundigen: readonly {
    plaats: string
    naam: string
    discipline: string
    toekennen: boolean
    categorie: string | null
    tot: Datum | null
    op: Datum
    /** Each with the question it answers. */
    onderbouwing: readonly { label: string; tekst: string }[]
  }[]
}

/** Makes the subject and the text of one kind of letter. */
export type Maker = (f: Brieffeiten) => {
  betreft: string
  blokken: readonly Blok[]
  functie?: string
  vorm?: 'verklaring'
  /** Signed by nobody of the samenwerkingsverband: others speak in it. */
  zonderOndertekening?: true
}

/** A text paragraph. */
export const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
export const kop = (tekst: string): Blok => ({ soort: 'kop', tekst })

/** The letter as plain text, for the body of a mail. */
export function alsTekst(brief: Brief): string {
  const delen = brief.blokken.map((blok) => {
    switch (blok.soort) {
      case 'alinea':
        return blok.tekst
      case 'kop':
        return blok.tekst.toUpperCase()
      case 'lijst':
        return blok.regels.map((r) => `- ${r}`).join('\n')
      case 'gegevens':
        return blok.paren
          .map(([naam, waarde]) => (naam.endsWith('?') ? `${naam} ${waarde}` : `${naam}: ${waarde}`))
          .join('\n')
    }
  })
  const kop = brief.vorm === 'verklaring' ? brief.betreft : brief.aanhef
  const { naam, ondertekenaar } = brief.afzender
  const namens = naam === ondertekenaar ? '' : naam
  return [kop, ...delen, ...ondertekening(brief), namens, ...onderaan(brief)].filter(Boolean).join('\n\n')
}

/** The greeting and who signs, in lines; nothing under a document in which others speak. */
export function ondertekening({ afzender, vorm }: Brief): string[] {
  const wie = [afzender.ondertekenaar, afzender.functie].filter(Boolean).join(', ')
  return [...(vorm === 'verklaring' ? [] : ['Met vriendelijke groet,']), ...(wie ? [wie] : [])]
}

/** What goes with the letter and who else gets it, as it stands under the signature. */
export function onderaan({ bijlagen = [], ookAan = [] }: Pick<Brief, 'bijlagen' | 'ookAan'>): string[] {
  return [
    ...(bijlagen.length > 0
      ? [`${bijlagen.length > 1 ? 'Bijlagen' : 'Bijlage'}: ${opsomming(bijlagen, 'en')}`]
      : []),
    ...(ookAan.length > 0 ? [`Deze brief gaat ook naar: ${opsomming(ookAan, 'en')}`] : []),
  ]
}

/** Whom or what the letter is about, for any place in a sentence. */
export function over(f: Brieffeiten): string {
  return f.onderwerp ?? `${f.leerling.naam} (geboren op ${inWoorden(f.leerling.geboren)})`
}
