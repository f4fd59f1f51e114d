// The statuses of Berséba, each with what it means to whom. The source names only "in advies"; the others say where a
// request is.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

export const STATUSSEN = [
  'Ingediend',
  'Aanvulling gevraagd',
  'In advies',
  'Bij de commissie',
  'Ter ondertekening',
  'In behandeling',
  'Toegekend',
  'Afgewezen',
  'TLV ondertekend',
  'TLV niet ondertekend',
  'Ambulante begeleiding',
  'Afgerond',
] as const

export type Status = (typeof STATUSSEN)[number]

/** Not a status of the SWV: nothing has been filed yet. */
export const CONCEPT = 'Concept'

const CONCEPT_TEKST: PerDoelgroep = {
  swv: 'De school werkt aan de aanvraag en heeft die nog niet ingediend.',
  school: 'U werkt aan de aanvraag. Er is nog niets ingediend.',
  ouder: 'De school bereidt een aanvraag voor.',
  jongere: 'Je school bereidt een aanvraag voor.',
}

const TEKSTEN: Readonly<Record<Status, PerDoelgroep>> = {
  Ingediend: {
    swv: 'Ingediend; de commissie kijkt of het dossier compleet is.',
    school: 'Uw aanvraag is ingediend. De commissie van toekenning kijkt of het dossier compleet is.',
    ouder: 'De school heeft de aanvraag ingediend. De commissie kijkt of alles erbij zit.',
    jongere: 'Je school heeft de aanvraag ingediend.',
  },
  'Aanvulling gevraagd': {
    swv: 'De school vult het dossier aan.',
    school: 'Er ontbreekt nog informatie. Vul het dossier aan en bied het opnieuw aan.',
    ouder: 'Er ontbreekt nog informatie. De school vult die aan.',
    jongere: 'Er mist nog iets. Je school zorgt daarvoor.',
  },
  'In advies': {
    swv: 'Het dossier is compleet; de commissie van toekenning adviseert.',
    school: 'Uw dossier is compleet. De commissie van toekenning geeft advies.',
    ouder: 'Alles is compleet. De commissie geeft advies over de aanvraag.',
    jongere: 'Alles is compleet. Een commissie geeft advies.',
  },
  'Bij de commissie': {
    swv: 'De commissie van toekenning beslist over het arrangement.',
    school: 'De commissie van toekenning beslist over uw aanvraag.',
    ouder: 'De commissie beslist over de aanvraag van de school.',
    jongere: 'Een commissie beslist over de aanvraag van je school.',
  },
  'Ter ondertekening': {
    swv: 'Het advies is er; de regiomanager ondertekent al dan niet.',
    school: 'Het advies is gegeven. De regiomanager beslist namens het samenwerkingsverband.',
    ouder: 'Het advies is gegeven. Het samenwerkingsverband neemt nu het besluit.',
    jongere: 'Het advies is gegeven. Nu komt het besluit.',
  },
  'In behandeling': {
    swv: 'De zorgmakelaar behandelt de vraag.',
    school: 'De zorgmakelaar denkt met u mee. U houdt uw eigen verantwoordelijkheid.',
    ouder: 'De zorgmakelaar denkt met u mee. Dit is advies: u beslist zelf wat u ermee doet.',
    jongere: 'Iemand van het samenwerkingsverband denkt mee over jouw vraag.',
  },
  Toegekend: {
    swv: 'Het arrangement is toegekend. De school organiseert de ondersteuning zelf.',
    school: 'Het arrangement is toegekend. U organiseert de ondersteuning zelf.',
    ouder: 'Er is ondersteuning toegekend. De school regelt die en blijft verantwoordelijk.',
    jongere: 'Er komt extra hulp. Je school regelt dat.',
  },
  Afgewezen: {
    swv: 'De commissie heeft het arrangement niet toegekend.',
    school: 'De commissie heeft uw aanvraag niet toegekend.',
    ouder: 'De aanvraag is niet toegekend. De school blijft zorgen voor passende ondersteuning.',
    jongere: 'Het besluit is nee. Je school blijft je helpen.',
  },
  'TLV ondertekend': {
    swv: 'De TLV is ondertekend; de geldigheid wordt bewaakt.',
    school: 'De toelaatbaarheidsverklaring is ondertekend.',
    ouder: 'De toelaatbaarheidsverklaring is ondertekend. Uw kind kan naar het speciaal (basis)onderwijs.',
    jongere: 'Het besluit is ja: je kunt naar het speciaal (basis)onderwijs.',
  },
  'TLV niet ondertekend': {
    swv: 'De TLV is niet ondertekend.',
    school: 'De toelaatbaarheidsverklaring is niet ondertekend.',
    ouder: 'De verklaring is niet afgegeven. De school blijft zorgen voor passend onderwijs.',
    jongere: 'Het besluit is nee. Je school blijft zorgen voor een plek die bij je past.',
  },
  'Ambulante begeleiding': {
    swv: 'Ambulante begeleiding: een deskundige ondersteunt de leerkracht.',
    school: 'Een deskundige ondersteunt de leerkracht. U houdt de leiding.',
    ouder: 'Een deskundige helpt de leerkracht van uw kind.',
    jongere: 'Iemand helpt jouw juf of meester.',
  },
  Afgerond: {
    swv: 'Afgerond; er loopt niets meer.',
    school: 'Dit is afgerond.',
    ouder: 'Dit is afgerond.',
    jongere: 'Dit is klaar.',
  },
}

/** The texts of these statuses, as a procedure carries them. */
export function statusteksten(...namen: readonly Status[]): Readonly<Record<string, PerDoelgroep>> {
  return { [CONCEPT]: CONCEPT_TEKST, ...Object.fromEntries(namen.map((naam) => [naam, TEKSTEN[naam]])) }
}
