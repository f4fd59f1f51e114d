// Conditions as data: a closed union, each with an evaluator and a Dutch explanation. Never an expression in a string.
import { type Datum, beginjaarSchooljaar, plusDagen } from '../kern/datum.ts'
import { noemtNaam } from '../kern/tekst.ts'
import { isLeeg } from '../kern/veld.ts'
import type { Duur } from './bouwstenen.ts'
import type { Voorwaardefeiten } from './feiten.ts'
import type { Wachtregel } from './proceduretermijn.ts'
import { type Standvoorwaarde, toetsStand } from './standvoorwaarde.ts'
import { type Stukvoorwaarde, isEenVan, toetsStuk } from './stukvoorwaarde.ts'
import { type Vormvoorwaarde, toetsVorm } from './vormvoorwaarde.ts'

export type { Voorwaardefeiten } from './feiten.ts'

export type Organisatiesoort =
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

export type Toestemmingvan = 'alle-ouders' | 'elke-ouder' | 'een-ouder' | 'jongere'

export type Voorwaarde =
  | Vormvoorwaarde
  | Stukvoorwaarde
  | Standvoorwaarde
  | { soort: 'altijd' }
  | { soort: 'antwoord-is'; veld: string; is: readonly (string | boolean)[]; inWoorden: string }
  | { soort: 'antwoord-ingevuld'; veld: string; inWoorden: string }
  /** The asking organisation takes part in this SWV and is of one of these kinds. */
  | { soort: 'aanvrager-is'; soorten: readonly Organisatiesoort[]; inWoorden: string }
  | { soort: 'leerling-ingeschreven-bij-aanvrager' }
  /** The pupil is enrolled somewhere. */
  | { soort: 'leerling-op-school' }
  /** Someone in one of these roles began the zaak. */
  | { soort: 'gestart-door'; rollen: readonly string[]; inWoorden: string }
  /** The text names neither the pupil nor the guardians; holds when there is no text. */
  | { soort: 'zonder-namen'; veld: string }
  | { soort: 'leerling-woont-in'; plaatsen: readonly string[] }
  /** Age of the pupil on the day of filing. */
  | { soort: 'leeftijd-vanaf'; jaren: number }
  /** The newest dossierstuk of this soort is older than so many months on the day it is measured. */
  | { soort: 'stuk-ouder-dan'; stuk: string; maanden: number }
  | { soort: 'stuk-uit-vorig-schooljaar'; stuk: string; precies?: true }
  | { soort: 'stuk-aanwezig'; stuk: string; inWoorden: string }
  | { soort: 'gesprek-vastgelegd'; gesprek: string; inWoorden: string }
  | { soort: 'adviezen-verschillen' }
  /** The school that asks stands in one of these places. */
  | { soort: 'school-staat-in'; plaatsen: readonly string[] }
  /** A record was made; with `veld`, its newest answer is one of `is`. */
  | {
      soort: 'registratie-gedaan'
      registratie: string
      veld?: string
      is?: readonly (string | boolean)[]
      inWoorden: string
    }
  /** So many records of this kind have one of these answers, or more. */
  | {
      soort: 'registraties-met'
      registratie: string
      veld: string
      is: readonly (string | boolean)[]
      minstens: number
      inWoorden: string
    }
  /** A question to others stands open: of whom the answer `bij` of the act names, or any. */
  | ({ soort: 'vraag-open'; inWoorden: string } & Wachtregel)
  /** Of everything in a list that was kept before there is a record that names it. */
  | { soort: 'elk-vastgelegd'; lijst: string; registratie: string; veld: string; inWoorden: string }
  /** The screening is positive, or someone who may departed from a criterion with reasons. */
  | { soort: 'screening-positief' }
  /** All these parties (ids of `akkoorden`) agreed. */
  | { soort: 'akkoord-van'; partijen: readonly string[]; inWoorden: string }
  /** Consent for this purpose was given by each guardian, or by anyone who is asked. */
  | {
      soort: 'toestemming'
      waarvoor: string
      /** `elke-ouder`: each guardian by name; a word for all of them does not count. */
      van: Toestemmingvan
      inWoorden: string
    }
  /** A follow-up task stands open: this one, or any; `teLaat`: past its last day. */
  | { soort: 'taak-open'; taak?: string; teLaat?: true; inWoorden: string }
  /** Someone is appointed to this place. */
  | { soort: 'aangesteld'; aanstelling: string; inWoorden: string }
  /** These took part in the newest held talk of this kind. */
  | { soort: 'gesprek-met'; gesprek: string; deelnemers: readonly string[]; inWoorden: string }
  /** So many talks of this kind were held, or more. */
  | { soort: 'gesprekken-gehouden'; gesprek: string; minstens: number; inWoorden: string }
  | { soort: 'evaluatie-gedaan'; evaluatie: string; inWoorden: string }
  | { soort: 'besluit-is'; opties: readonly string[]; inWoorden: string }
  /** A stuk of this soort was added after the execution began (or the decision, when there is no start). */
  | { soort: 'stuk-na-start'; stuk: string; inWoorden: string }
  /** A date (field or `vandaag`) is not later than another date plus so long; holds while either is unknown. */
  | {
      soort: 'datum-uiterlijk'
      veld: string
      uiterlijk: string
      plus?: Duur
      /** `plus` is how long something lasts: through the day before, and it never rolls. */
      alsDuur?: boolean
      /** Days after that, counted without rolling (Awb 6:9 lid 2). */
      daarnaDagen?: number
      inWoorden: string
    }
  /** Who acts did not take the decision that this zaak is about (GV-321). */
  | { soort: 'andere-beslisser' }
  /** A date comes near: today is that day or so long before it, by the setting of the SWV, else by `vooraf`. Never rolls. */
  | { soort: 'nadert'; veld: string; vooraf: Duur; inWoorden: string }
  /** The month of a date is one of these (1-12). */
  | { soort: 'in-maand'; veld: string; maanden: readonly number[]; inWoorden: string }
  /** A number or amount is at most so much; amounts and parameters in centen. */
  | { soort: 'hoogstens'; veld: string; waarde: number | { parameter: string }; inWoorden: string }
  /** Amounts or numbers add up to another. */
  | { soort: 'som-is'; delen: readonly string[]; totaal: string; inWoorden: string }
  /** The pupil has another zaak of one of these procedures, with one of these statuses, open or not. */
  | {
      soort: 'andere-zaak'
      procedures: readonly string[]
      status?: readonly string[]
      open?: boolean
      /** Begun in the school year of today. */
      ditSchooljaar?: boolean
      /** With a record of this kind. */
      registratie?: string
      /** What was granted is valid today. */
      geldig?: true
      /** What was granted is valid on the day of this answer. */
      geldigOp?: string
      /** What was granted is of one of these categories. */
      categorie?: readonly string[]
      inWoorden: string
    }
  /** One of the experts advises not to grant. */
  | { soort: 'advies-afwijzend' }
  /** A setting of the asking school (see Desk.schoolinstellingen). */
  | { soort: 'school-instelling'; instelling: string; is: readonly string[]; inWoorden: string }
  /** The zaak was continued from one of these procedures. */
  | { soort: 'vanuit'; procedures: readonly string[]; inWoorden: string }
  /** There is room: fewer take part now than there are places. */
  | { soort: 'plaats-vrij' }
  /** This zaak is first in the waiting list, or there is none before it. */
  | { soort: 'vooraan-wachtlijst' }
  /** Fewer than so many were granted in this school year. */
  | { soort: 'toegekend-dit-schooljaar-minder-dan'; aantal: number }
  | { soort: 'alle'; van: readonly Voorwaarde[] }
  | { soort: 'een-van'; van: readonly Voorwaarde[] }
  /** `inWoorden`: as people say it; without, the sentence of what must not hold follows "niet geldt". */
  | { soort: 'niet'; van: Voorwaarde; inWoorden?: string }

/** Whether the condition holds. */
export function toets(v: Voorwaarde, f: Voorwaardefeiten): boolean {
  switch (v.soort) {
    case 'altijd':
      return true
    case 'heeft-vorm':
    case 'binnen-schooljaar':
    case 'zelfde-tekst':
    case 'uiterlijk-in-jaar':
    case 'staat-in':
    case 'noemt-woord':
    case 'verdeeld-over':
      return toetsVorm(v, (veld) => f.antwoord(veld))
    case 'stukken-minstens':
    case 'stuk-getekend':
      return toetsStuk(v, f)
    case 'in-fase':
    case 'handelt-van-kant':
      return toetsStand(v, f)
    case 'antwoord-is': {
      return isEenVan(f.antwoord(v.veld), v.is)
    }
    case 'antwoord-ingevuld':
      return !isLeeg(f.antwoord(v.veld) as Parameters<typeof isLeeg>[0])
    case 'aanvrager-is':
      return f.aanvragerDeelnemer && f.aanvragersoort !== null && v.soorten.includes(f.aanvragersoort)
    case 'registraties-met':
      return f.alleAntwoorden(v.registratie, v.veld).filter((x) => isEenVan(x, v.is)).length >= v.minstens
    case 'vraag-open':
      return f.vraagOpen(v, f.antwoord(v.bij))
    case 'leerling-ingeschreven-bij-aanvrager':
      return f.ingeschrevenBijAanvrager
    case 'leerling-op-school':
      return f.leerlingOpSchool
    case 'gestart-door':
      return v.rollen.includes(f.gestartAls)
    case 'zonder-namen':
      return !noemtNaam(f.antwoord(v.veld), f.namen)
    case 'leerling-woont-in':
      return f.woonplaats !== null && v.plaatsen.includes(f.woonplaats)
    case 'leeftijd-vanaf':
      return f.leeftijd !== null && f.leeftijd >= v.jaren
    case 'stuk-ouder-dan':
      return f.stukOuderDan(v.stuk, v.maanden)
    case 'stuk-uit-vorig-schooljaar':
      return f.stukUitVorigSchooljaar(v.stuk, v.precies ?? false)
    case 'stuk-aanwezig':
      return f.stukAanwezig(v.stuk)
    case 'gesprek-vastgelegd':
      return f.gesprekVastgelegd(v.gesprek)
    case 'adviezen-verschillen':
      return f.adviezenVerschillen
    case 'school-staat-in':
      return f.schoolplaats !== null && v.plaatsen.includes(f.schoolplaats)
    case 'registratie-gedaan':
      return (
        f.registratieGedaan(v.registratie) &&
        (v.veld === undefined || isEenVan(f.antwoord(`${v.registratie}.${v.veld}`), v.is ?? []))
      )
    case 'elk-vastgelegd': {
      const lijst = f.antwoord(v.lijst)
      const gedaan = f.alleAntwoorden(v.registratie, v.veld)
      return Array.isArray(lijst) && lijst.length > 0 && lijst.every((x) => gedaan.includes(x))
    }
    case 'screening-positief':
      return f.screeningPositief
    case 'akkoord-van':
      return v.partijen.every((partij) => f.akkoordVan(partij))
    case 'toestemming':
      return f.toestemming(v.waarvoor, v.van)
    case 'taak-open':
      return f.taakOpen(v.taak, v.teLaat)
    case 'aangesteld':
      return f.aangesteld(v.aanstelling)
    case 'gesprek-met': {
      const erbij = f.deelnemers(v.gesprek)
      return v.deelnemers.every((wie) => erbij.includes(wie))
    }
    case 'gesprekken-gehouden':
      return f.gesprekkenGehouden(v.gesprek) >= v.minstens
    case 'evaluatie-gedaan':
      return f.evaluatieGedaan(v.evaluatie)
    case 'besluit-is':
      return f.besluitoptie !== null && v.opties.includes(f.besluitoptie)
    case 'stuk-na-start':
      return f.stukNaStart(v.stuk)
    case 'datum-uiterlijk': {
      const dag = datumVan(f, v.veld)
      const grens = datumVan(f, v.uiterlijk)
      if (!dag || !grens) return true
      const einde = v.plus ? f.einde(grens, v.plus, v.alsDuur) : grens
      return dag <= (v.daarnaDagen ? plusDagen(einde, v.daarnaDagen) : einde)
    }
    case 'andere-beslisser':
      return f.andereBeslisser
    case 'nadert': {
      const dag = datumVan(f, v.veld)
      return dag !== null && f.vandaag <= dag && f.vandaag >= f.zolangVoor(dag, f.signaalVooraf ?? v.vooraf)
    }
    case 'in-maand': {
      const dag = datumVan(f, v.veld)
      return dag !== null && v.maanden.includes(Number(dag.slice(5, 7)))
    }
    case 'hoogstens': {
      const getal = f.antwoord(v.veld)
      const grens = typeof v.waarde === 'number' ? v.waarde : f.parameter(v.waarde.parameter)
      return typeof getal !== 'number' || grens === null || getal <= grens
    }
    case 'som-is': {
      const som = v.delen.reduce((totaal, veld) => totaal + Number(f.antwoord(veld) ?? 0), 0)
      return som === Number(f.antwoord(v.totaal) ?? 0)
    }
    case 'andere-zaak':
      return f.andereZaken.some(
        (z) =>
          v.procedures.includes(z.procedure) &&
          (v.status === undefined || v.status.includes(z.status)) &&
          (v.open === undefined || v.open === z.open) &&
          (!v.ditSchooljaar || beginjaarSchooljaar(z.gestartOp) === beginjaarSchooljaar(f.vandaag)) &&
          (!v.geldig || (z.besluit?.tot ?? '') >= f.vandaag) &&
          (!v.categorie || v.categorie.includes(z.besluit?.categorie ?? '')) &&
          (!v.geldigOp || isGeldigOp(z.besluit, datumVan(f, v.geldigOp))) &&
          (v.registratie === undefined || z.registraties.some((r) => r.registratie === v.registratie)),
      )
    case 'advies-afwijzend':
      return f.adviesAfwijzend
    case 'school-instelling': {
      const waarde = f.schoolinstelling(v.instelling)
      return waarde !== null && v.is.includes(waarde)
    }
    case 'vanuit':
      return f.vanuit !== null && v.procedures.includes(f.vanuit)
    case 'plaats-vrij':
      return f.plaatsVrij
    case 'vooraan-wachtlijst':
      return f.vooraanWachtlijst
    case 'toegekend-dit-schooljaar-minder-dan':
      return f.toegekendDitSchooljaar < v.aantal
    case 'alle':
      return v.van.every((deel) => toets(deel, f))
    case 'een-van':
      return v.van.some((deel) => toets(deel, f))
    case 'niet':
      return !toets(v.van, f)
  }
}

function isGeldigOp(besluit: { van: Datum | null; tot: Datum | null } | null, dag: Datum | null): boolean {
  return !!besluit?.van && !!besluit.tot && dag !== null && besluit.van <= dag && dag <= besluit.tot
}

function datumVan(f: Voorwaardefeiten, veld: string): Datum | null {
  if (veld === 'vandaag') return f.vandaag
  const waarde = f.antwoord(veld)
  return typeof waarde === 'string' && waarde !== '' ? (waarde as Datum) : null
}

/** Whether it carries its own words. */
function heeftWoorden(v: Voorwaarde): v is Extract<Voorwaarde, { inWoorden: string }> {
  return v.soort !== 'niet' && 'inWoorden' in v
}

/** The condition as the second half of a Dutch sentence: "als …". */
export function uitleg(v: Voorwaarde): string {
  if (heeftWoorden(v)) return v.inWoorden
  switch (v.soort) {
    case 'altijd':
      return 'altijd'
    case 'andere-beslisser':
      return 'wie besluit nam niet het oorspronkelijke besluit'
    case 'advies-afwijzend':
      return 'een deskundige adviseert om af te wijzen'
    case 'school-staat-in':
      return `de school staat in ${opsomming(v.plaatsen, 'of')}`
    case 'screening-positief':
      return 'de screening is positief, of er is met reden van een criterium afgeweken'
    case 'plaats-vrij':
      return 'er is een plaats vrij'
    case 'vooraan-wachtlijst':
      return 'deze zaak is als eerste aan de beurt op de wachtlijst'
    case 'toegekend-dit-schooljaar-minder-dan':
      return `er zijn dit schooljaar minder dan ${v.aantal} toegekend`
    case 'leerling-ingeschreven-bij-aanvrager':
      return 'de leerling is ingeschreven op de school die aanvraagt'
    case 'leerling-op-school':
      return 'de leerling zit op een school'
    case 'zonder-namen':
      return 'de tekst noemt geen naam'
    case 'leerling-woont-in':
      return `de leerling woont in ${opsomming(v.plaatsen, 'of')}`
    case 'leeftijd-vanaf':
      return `de leerling is ${v.jaren} jaar of ouder`
    case 'stuk-ouder-dan':
      return `het stuk "${v.stuk}" is ouder dan ${v.maanden} maanden`
    case 'stuk-uit-vorig-schooljaar':
      return `het stuk "${v.stuk}" is van het vorige schooljaar`
    case 'adviezen-verschillen':
      return 'de adviezen van de deskundigen verschillen'
    case 'alle':
      return opsomming(v.van.map(uitleg), 'en')
    case 'een-van':
      return opsomming(v.van.map(uitleg), 'of')
    case 'niet':
      return v.inWoorden ?? `niet geldt: ${uitleg(v.van)}`
  }
}

/** `a, b en c`. */
export function opsomming(delen: readonly string[], voegwoord: 'en' | 'of'): string {
  if (delen.length < 2) return delen[0] ?? ''
  return `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1)}`
}
