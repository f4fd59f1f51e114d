// The statuses of the joint desk of Goeree-Overflakkee, each with what it means to whom.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

/** Not a status of the desk: the application has not been filed yet. */
export const CONCEPT = 'Concept'

export const OPGESCHORT = {
  navraag: 'Opgeschort: navraag',
  onderzoek: 'Opgeschort: extra onderzoek',
  expert: 'Opgeschort: expert raadplegen',
} as const

const TEKSTEN = {
  [CONCEPT]: {
    swv: 'De school werkt aan de aanvraag en heeft die nog niet ingediend.',
    school: 'U werkt aan de aanvraag. Er is nog niets ingediend.',
    ouder: 'De school bereidt een aanvraag voor.',
    jongere: 'Je school bereidt een aanvraag voor.',
  },
  Ingediend: {
    swv: 'Ingediend; er wordt gekeken of het dossier compleet is.',
    school: 'Uw aanvraag is ingediend.',
    ouder: 'De school heeft de aanvraag ingediend.',
    jongere: 'Je school heeft de aanvraag ingediend.',
  },
  'Niet in behandeling': {
    swv: 'Het dossier is niet compleet; de school vult aan.',
    school: 'Het dossier is niet compleet. Vul aan wat ontbreekt en bied de aanvraag opnieuw aan.',
    ouder: 'Er ontbreekt nog iets. De school vult dat aan. Daarna kijkt het Loket naar de aanvraag.',
    jongere: 'Er mist nog iets. Je school zorgt daarvoor.',
  },
  'In behandeling': {
    swv: 'Compleet en in behandeling.',
    school: 'Uw aanvraag is compleet en in behandeling.',
    ouder: 'Alles is compleet. Het Loket behandelt de aanvraag.',
    jongere: 'Alles is compleet. Het Loket kijkt ernaar.',
  },
  'Op de agenda': {
    swv: 'Op de agenda van het loketoverleg.',
    school: 'Uw aanvraag staat op de agenda van het loketoverleg.',
    ouder: 'Het Loket bespreekt de aanvraag binnenkort.',
    jongere: 'Het Loket praat binnenkort over de aanvraag.',
  },
  Besproken: {
    swv: 'Besproken in het loketoverleg; het besluit wordt vastgelegd.',
    school: 'Uw aanvraag is besproken. U krijgt binnen vijf werkdagen bericht.',
    ouder: 'De aanvraag is besproken. De school krijgt binnen vijf werkdagen bericht.',
    jongere: 'Er is over de aanvraag gepraat. Je school hoort snel het besluit.',
  },
  Toegekend: {
    swv: 'Toegekend.',
    school: 'Uw aanvraag is toegekend.',
    ouder: 'Het besluit is: ja.',
    jongere: 'Het besluit is: ja.',
  },
  'In uitvoering': {
    swv: 'Loopt.',
    school: 'De ondersteuning loopt.',
    ouder: 'De hulp is begonnen.',
    jongere: 'De hulp is begonnen.',
  },
  Afgewezen: {
    swv: 'Afgewezen; er wordt gekeken naar alternatieven.',
    school: 'Uw aanvraag is afgewezen. Het Loket denkt met u mee over alternatieven.',
    ouder: 'Het besluit is: nee. Het Loket neemt contact op over wat wel kan.',
    jongere: 'Het besluit is: nee. Er wordt gekeken wat wel kan.',
  },
  [OPGESCHORT.navraag]: {
    swv: 'Opgeschort: er is extra navraag nodig.',
    school: 'Opgeschort: extra navraag. Daarna komt de aanvraag weer op de agenda.',
    ouder: 'Er is nog een vraag. Daarna komt er een besluit.',
    jongere: 'Er is nog een vraag. Daarna komt er een besluit.',
  },
  [OPGESCHORT.onderzoek]: {
    swv: 'Opgeschort: er is extra onderzoek nodig.',
    school: 'Opgeschort: extra onderzoek. Daarna komt de aanvraag weer op de agenda.',
    ouder: 'Er is nog onderzoek nodig. Daarna komt er een besluit.',
    jongere: 'Er is nog onderzoek nodig. Daarna komt er een besluit.',
  },
  [OPGESCHORT.expert]: {
    swv: 'Opgeschort: er wordt een expert geraadpleegd.',
    school: 'Opgeschort: raadplegen van een expert. Daarna komt de aanvraag weer op de agenda.',
    ouder: 'Het Loket vraagt eerst een expert. Daarna komt er een besluit.',
    jongere: 'Het Loket vraagt eerst een expert. Daarna komt er een besluit.',
  },
  Opgepakt: {
    swv: 'Opgepakt, zonder loketoverleg.',
    school: 'Uw vraag is opgepakt.',
    ouder: 'Uw vraag is opgepakt.',
    jongere: 'De vraag is opgepakt.',
  },
  Doorgezet: {
    swv: 'Doorgezet naar wie het oppakt.',
    school: 'Uw vraag is doorgezet naar wie het oppakt.',
    ouder: 'De vraag is doorgezet naar wie helpt.',
    jongere: 'De vraag is doorgezet naar wie helpt.',
  },
  Afgerond: {
    swv: 'Afgerond; er loopt niets meer.',
    school: 'Deze aanvraag is afgerond.',
    ouder: 'Deze aanvraag is afgerond.',
    jongere: 'Deze aanvraag is klaar.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>

export const STATUSTEKSTEN: Readonly<Record<string, PerDoelgroep>> = TEKSTEN
export const STATUSSEN: readonly string[] = Object.keys(TEKSTEN).filter((s) => s !== CONCEPT)
