// The nine statuses of SWV VO Gelderse Vallei, exactly (GV-023), each with what it means to whom.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

export const STATUSSEN = [
  'Aanmelding',
  'Dossier incompleet',
  'In behandeling',
  'Aanhouden',
  'Geagendeerd',
  'Gearrangeerd',
  'TLV afgegeven',
  'Afgewezen',
  'Afgerond',
] as const

export type Status = (typeof STATUSSEN)[number]

/** Not a status of the SWV: the application has not been filed yet (GV-024). */
export const CONCEPT = 'Concept'

export const CONCEPT_TEKST: PerDoelgroep = {
  swv: 'De school werkt aan de aanvraag en heeft die nog niet ingediend.',
  school: 'U werkt aan de aanvraag. Er is nog niets ingediend.',
  ouder: 'De school bereidt een aanvraag voor.',
  jongere: 'Je school bereidt een aanvraag voor.',
}

/** How a zaak that is no application ends, by what it is called. */
export const afgerondAls = (wat: string): PerDoelgroep => ({
  swv: `${wat} is afgerond; er loopt niets meer.`,
  school: `${wat} is afgerond.`,
  ouder: `${wat} is afgerond.`,
  jongere: `${wat} is klaar.`,
})

/** The texts for a TLV application; arrangements have their own. */
export const TLV_STATUSTEKSTEN: Readonly<Record<Exclude<Status, 'Gearrangeerd'>, PerDoelgroep>> = {
  Aanmelding: {
    swv: 'Ingediend; het dossier wordt gecontroleerd op compleetheid.',
    school: 'Uw aanvraag is ingediend. Het samenwerkingsverband controleert of het dossier compleet is.',
    ouder: 'De school heeft de aanvraag ingediend. Het samenwerkingsverband kijkt of alles erbij zit.',
    jongere: 'Je school heeft de aanvraag ingediend. Er wordt gekeken of alles erbij zit.',
  },
  'Dossier incompleet': {
    swv: 'De school vult het dossier aan.',
    school: 'Er ontbreekt nog informatie. Vul het dossier aan en bied het opnieuw aan.',
    ouder: 'Er ontbreekt nog informatie. De school vult die aan.',
    jongere: 'Er mist nog iets. Je school zorgt daarvoor.',
  },
  'In behandeling': {
    swv: 'Compleet; deskundigen adviseren en de beslistermijn loopt.',
    school: 'Uw aanvraag is compleet. Onafhankelijke deskundigen bekijken het dossier.',
    ouder: 'Alles is compleet. Onafhankelijke deskundigen bekijken de aanvraag.',
    jongere: 'Alles is compleet. Deskundigen die je niet kennen bekijken de aanvraag.',
  },
  Aanhouden: {
    swv: 'Er wordt gewacht op informatie; de beslistermijn staat stil.',
    school: 'Het samenwerkingsverband heeft meer informatie nodig. De beslistermijn staat stil.',
    ouder: 'Er is meer informatie nodig voordat er een besluit kan komen. Daarom duurt het langer.',
    jongere: 'Er is meer informatie nodig. Daarom duurt het wat langer.',
  },
  Geagendeerd: {
    swv: 'Op de agenda van de CAT.',
    school: 'Uw aanvraag staat op de agenda van de Commissie Advies en Toewijzing (CAT).',
    ouder: 'De commissie bespreekt de aanvraag binnenkort. Daarna komt het besluit.',
    jongere: 'De commissie bespreekt de aanvraag binnenkort. Daarna hoor je het besluit.',
  },
  'TLV afgegeven': {
    swv: 'De TLV is afgegeven; de geldigheid wordt bewaakt.',
    school: 'De toelaatbaarheidsverklaring is afgegeven. U kunt de brief, de TLV en de adviezen downloaden.',
    ouder: 'De toelaatbaarheidsverklaring is afgegeven. Uw kind kan naar het voortgezet speciaal onderwijs.',
    jongere: 'Het besluit is ja: je kunt naar het voortgezet speciaal onderwijs.',
  },
  Afgewezen: {
    swv: 'Afgewezen; de contactpersoon denkt mee over een passend vervolg.',
    school: 'De aanvraag is afgewezen. De contactpersoon denkt met u mee over een passend vervolg.',
    ouder: 'De aanvraag is afgewezen. De school blijft zorgen voor een passende plek.',
    jongere: 'Het besluit is nee. Je school blijft zorgen voor een plek die bij je past.',
  },
  Afgerond: {
    swv: 'Afgerond; er loopt niets meer.',
    school: 'Deze aanvraag is afgerond.',
    ouder: 'Deze aanvraag is afgerond.',
    jongere: 'Deze aanvraag is klaar.',
  },
}
