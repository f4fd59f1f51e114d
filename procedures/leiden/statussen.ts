// The statuses of Leiden and Duin- en Bollenstreek, each with what it means to whom. The source names none: these say
// where a question is.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

/** Not a status of the SWV: nothing has been filed yet. */
export const CONCEPT = 'Concept'

const TEKSTEN = {
  [CONCEPT]: {
    swv: 'De school werkt hieraan en heeft nog niets ingediend.',
    school: 'U werkt hieraan. Er is nog niets ingediend.',
    ouder: 'De school bereidt een aanmelding voor.',
    jongere: 'Je school bereidt een aanmelding voor.',
  },
  Ingediend: {
    swv: 'Binnengekomen bij Het Loket.',
    school: 'Het Loket heeft dit ontvangen.',
    ouder: 'Het Loket heeft dit ontvangen.',
    jongere: 'Het Loket heeft dit ontvangen.',
  },
  'In behandeling': {
    swv: 'Een adviseur van Het Loket is ermee bezig.',
    school: 'Een adviseur van Het Loket is ermee bezig.',
    ouder: 'Een adviseur van Het Loket is ermee bezig.',
    jongere: 'Een adviseur van Het Loket is ermee bezig.',
  },
  'Advies besproken': {
    swv: 'Het gesprek is geweest; het verslag moet nog worden verzonden.',
    school: 'Het gesprek is geweest. Het verslag komt binnen twee weken na het gesprek.',
    ouder: 'Het gesprek is geweest. Het verslag krijgt u binnen twee weken na het gesprek.',
    jongere: 'Het gesprek is geweest. Het verslag komt nog.',
  },
  'Aanvulling gevraagd': {
    swv: 'De school vult het dossier aan.',
    school: 'Er ontbreekt nog informatie. Vul het dossier aan en bied het opnieuw aan.',
    ouder: 'Er ontbreekt nog informatie. De school vult die aan.',
    jongere: 'Er mist nog iets. Je school zorgt daarvoor.',
  },
  'Bij de ACT': {
    swv: 'Het dossier is compleet; de ACT beoordeelt.',
    school: 'Uw dossier is compleet. De ACT beoordeelt uw aanvraag.',
    ouder: 'Alles is compleet. De ACT, een commissie, beoordeelt de aanvraag.',
    jongere: 'Alles is compleet. Een commissie kijkt naar de aanvraag.',
  },
  Toelaatbaar: {
    swv: 'Toelaatbaar tot het VSO; de geldigheid wordt bewaakt.',
    school: 'De leerling is toelaatbaar tot het VSO.',
    ouder: 'Uw kind kan naar het voortgezet speciaal onderwijs (VSO).',
    jongere: 'Je kunt naar het voortgezet speciaal onderwijs (VSO).',
  },
  'Niet toelaatbaar': {
    swv: 'Niet toelaatbaar tot het VSO; de school gaat verder.',
    school: 'De leerling is niet toelaatbaar tot het VSO. U blijft zorgen voor passend onderwijs.',
    ouder: 'Uw kind gaat niet naar het VSO. De school blijft zorgen voor passend onderwijs.',
    jongere: 'Je gaat niet naar het VSO. Je school blijft je helpen.',
  },
  'Aangemeld bij de school': {
    swv: 'De leerling is aangemeld bij de school; de school onderzoekt wat zij kan bieden.',
    school: 'De leerling is aangemeld. Onderzoek wat uw school kan bieden en overleg met de ouders.',
    ouder: 'U heeft uw kind aangemeld. De school kijkt wat zij kan bieden en overlegt met u.',
    jongere: 'Je bent aangemeld. De school kijkt wat zij kan bieden.',
  },
  'Andere school zoeken': {
    swv: 'De school zoekt een andere school met een passende plek.',
    school: 'U zoekt een andere school met een passende plek, binnen zes weken na de aanmelding.',
    ouder: 'De school zoekt een andere school met een plek die past. Dat moet binnen zes weken.',
    jongere: 'De school zoekt een andere school die bij je past.',
  },
  Vastgesteld: {
    swv: 'Vastgesteld; het aflopen wordt bewaakt.',
    school: 'Vastgesteld.',
    ouder: 'Vastgesteld.',
    jongere: 'Vastgesteld.',
  },
  Afgerond: {
    swv: 'Afgerond; er loopt niets meer.',
    school: 'Dit is afgerond.',
    ouder: 'Dit is afgerond.',
    jongere: 'Dit is klaar.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>

export type Status = keyof typeof TEKSTEN

export const STATUSSEN: readonly string[] = Object.keys(TEKSTEN).filter((s) => s !== CONCEPT)

/** The texts of these statuses, as a procedure carries them. */
export function statusteksten(...namen: readonly Status[]): Readonly<Record<string, PerDoelgroep>> {
  return Object.fromEntries(namen.map((naam) => [naam, TEKSTEN[naam]]))
}
