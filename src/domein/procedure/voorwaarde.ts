// Conditions as data: a closed union, each with an evaluator and a Dutch explanation. Never an expression in a string.
import type { Datum } from '../kern/datum.ts'

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

export type Voorwaarde =
  | { soort: 'altijd' }
  | { soort: 'antwoord-is'; veld: string; is: readonly (string | boolean)[]; inWoorden: string }
  | { soort: 'antwoord-ingevuld'; veld: string; inWoorden: string }
  /** The asking organisation takes part in this SWV and is of one of these kinds. */
  | { soort: 'aanvrager-is'; soorten: readonly Organisatiesoort[]; inWoorden: string }
  | { soort: 'leerling-ingeschreven-bij-aanvrager' }
  | { soort: 'leerling-woont-in'; plaatsen: readonly string[] }
  /** Age of the pupil on the day of filing. */
  | { soort: 'leeftijd-vanaf'; jaren: number }
  /** The newest dossierstuk of this soort is older than so many months on the day it is measured. */
  | { soort: 'stuk-ouder-dan'; stuk: string; maanden: number }
  | { soort: 'stuk-uit-vorig-schooljaar'; stuk: string }
  | { soort: 'stuk-aanwezig'; stuk: string; inWoorden: string }
  | { soort: 'gesprek-vastgelegd'; gesprek: string; inWoorden: string }
  | { soort: 'adviezen-verschillen' }
  | { soort: 'alle'; van: readonly Voorwaarde[] }
  | { soort: 'een-van'; van: readonly Voorwaarde[] }
  | { soort: 'niet'; van: Voorwaarde }

/** What the evaluators look at. Everything about one zaak on one day. */
export type Voorwaardefeiten = {
  peildatum: Datum
  antwoord(veld: string): unknown
  aanvragersoort: Organisatiesoort | null
  aanvragerDeelnemer: boolean
  ingeschrevenBijAanvrager: boolean
  woonplaats: string | null
  leeftijd: number | null
  /** Whether the newest stuk of this soort is older than N months on the peildatum; false when there is none. */
  stukOuderDan(stuk: string, maanden: number): boolean
  stukUitVorigSchooljaar(stuk: string): boolean
  stukAanwezig(stuk: string): boolean
  gesprekVastgelegd(gesprek: string): boolean
  adviezenVerschillen: boolean
}

/** Whether the condition holds. */
export function toets(v: Voorwaarde, f: Voorwaardefeiten): boolean {
  switch (v.soort) {
    case 'altijd':
      return true
    case 'antwoord-is': {
      const antwoord = f.antwoord(v.veld)
      return v.is.some((w) => w === antwoord)
    }
    case 'antwoord-ingevuld': {
      const antwoord = f.antwoord(v.veld)
      return antwoord !== undefined && antwoord !== null && antwoord !== ''
    }
    case 'aanvrager-is':
      return f.aanvragerDeelnemer && f.aanvragersoort !== null && v.soorten.includes(f.aanvragersoort)
    case 'leerling-ingeschreven-bij-aanvrager':
      return f.ingeschrevenBijAanvrager
    case 'leerling-woont-in':
      return f.woonplaats !== null && v.plaatsen.includes(f.woonplaats)
    case 'leeftijd-vanaf':
      return f.leeftijd !== null && f.leeftijd >= v.jaren
    case 'stuk-ouder-dan':
      return f.stukOuderDan(v.stuk, v.maanden)
    case 'stuk-uit-vorig-schooljaar':
      return f.stukUitVorigSchooljaar(v.stuk)
    case 'stuk-aanwezig':
      return f.stukAanwezig(v.stuk)
    case 'gesprek-vastgelegd':
      return f.gesprekVastgelegd(v.gesprek)
    case 'adviezen-verschillen':
      return f.adviezenVerschillen
    case 'alle':
      return v.van.every((deel) => toets(deel, f))
    case 'een-van':
      return v.van.some((deel) => toets(deel, f))
    case 'niet':
      return !toets(v.van, f)
  }
}

/** The condition as the second half of a Dutch sentence: "als …". */
export function uitleg(v: Voorwaarde): string {
  switch (v.soort) {
    case 'altijd':
      return 'altijd'
    case 'antwoord-is':
    case 'antwoord-ingevuld':
    case 'aanvrager-is':
    case 'stuk-aanwezig':
    case 'gesprek-vastgelegd':
      return v.inWoorden
    case 'leerling-ingeschreven-bij-aanvrager':
      return 'de leerling is ingeschreven op de school die aanvraagt'
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
      return `niet waar is dat ${uitleg(v.van)}`
  }
}

/** `a, b en c`. */
export function opsomming(delen: readonly string[], voegwoord: 'en' | 'of'): string {
  if (delen.length < 2) return delen[0] ?? ''
  return `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1)}`
}
