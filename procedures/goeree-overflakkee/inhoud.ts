// Public content of Goeree-Overflakkee: the route map and the pages. Facts from the source, sentences our own.
import type { Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'

const OVER_PROCEDURE = (tekst: string, procedure: string): Routevraag['antwoorden'][number] => ({
  tekst,
  naar: { soort: 'procedure', procedure },
})

export const ROUTEKAART: readonly Routevraag[] = [
  {
    id: 'begin',
    vraag: 'Wie bent u?',
    antwoorden: [
      { tekst: 'Ik werk op een school', naar: { soort: 'vraag', vraag: 'aanvragen' } },
      { tekst: 'Ik ben ouder of verzorger', naar: { soort: 'pagina', pagina: 'voor-ouders' } },
      { tekst: 'Ik wil weten wat het Loket doet', naar: { soort: 'pagina', pagina: 'het-loket' } },
    ],
  },
  {
    id: 'aanvragen',
    vraag: 'Wat wilt u aanvragen?',
    uitleg:
      'Iedere gezaghebbende ouder is op de hoogte van de aanvraag. Gaat het om een eenvoudige of administratieve vraag, dan handelt het Loket die direct af.',
    antwoorden: [
      OVER_PROCEDURE('Ondersteuning in de school', 'GO-OZA'),
      { tekst: 'Een arrangement', naar: { soort: 'vraag', vraag: 'arrangement' } },
      { tekst: 'Een toelaatbaarheidsverklaring (TLV)', naar: { soort: 'vraag', vraag: 'tlv' } },
      OVER_PROCEDURE('Jeugdhulp, in verbinding met het onderwijs', 'GO-JEUGDHULP'),
      { tekst: 'Onderzoek', naar: { soort: 'vraag', vraag: 'onderzoek' } },
      { tekst: 'Advies', naar: { soort: 'vraag', vraag: 'advies' } },
      { tekst: 'Iets kleins: een vraag in het voorveld', naar: { soort: 'vraag', vraag: 'voorveld' } },
    ],
  },
  {
    id: 'arrangement',
    vraag: 'Voor wie is het arrangement?',
    antwoorden: [
      OVER_PROCEDURE('Voor een leerling: een onderwijszorgarrangement (OZA)', 'GO-OZA'),
      OVER_PROCEDURE('Verlenging van een OZA', 'GO-OZA-VERLENGING'),
      OVER_PROCEDURE('Voor een kleuter: een kleuter-onderwijszorgarrangement (KoZa)', 'GO-KOZA'),
    ],
  },
  {
    id: 'tlv',
    vraag: 'Is er al een TLV?',
    uitleg: 'Een TLV loopt nooit vanzelf door: verlengen is een aparte aanvraag.',
    antwoorden: [
      OVER_PROCEDURE('Nee, we vragen een eerste TLV aan (SO, SBO, VSO of PrO)', 'GO-TLV'),
      OVER_PROCEDURE('Ja, die loopt af en we willen verlengen', 'GO-TLV-VERLENGING'),
    ],
  },
  {
    id: 'onderzoek',
    vraag: 'Welk onderzoek?',
    antwoorden: [
      OVER_PROCEDURE('Psychodiagnostisch onderzoek', 'GO-PDO'),
      OVER_PROCEDURE('Onderzoek naar ernstige dyslexie', 'GO-DYSLEXIE'),
    ],
  },
  {
    id: 'advies',
    vraag: 'Waarover wilt u advies?',
    uitleg: 'Ook als ouders een aanvraag willen en de school niet handelingsverlegen is.',
    antwoorden: [
      OVER_PROCEDURE('Een passende onderwijsplaats', 'GO-PLAATS'),
      OVER_PROCEDURE('Connect', 'GO-CONNECT'),
    ],
  },
  {
    id: 'voorveld',
    vraag: 'Wat past het best?',
    antwoorden: [
      OVER_PROCEDURE('Een enkelvoudige hulpvraag voor het Team schoolondersteuning', 'GO-VOORVELD'),
      OVER_PROCEDURE('Inzet van het expertiseteam', 'GO-EXPERTISE'),
      OVER_PROCEDURE(
        'Een eenvoudige of administratieve vraag, of toelichting in een teamoverleg',
        'GO-DIRECT',
      ),
    ],
  },
]

/** Only what this desk has: no answer leads to a procedure that is not there, or to a question without answers. */
export function routekaart(codes: readonly string[]): readonly Routevraag[] {
  const heen = ({ naar }: Routevraag['antwoorden'][number], vragen: readonly Routevraag[]) =>
    naar.soort === 'procedure'
      ? codes.includes(naar.procedure)
      : naar.soort !== 'vraag' || vragen.some((v) => v.id === naar.vraag && v.antwoorden.length > 0)
  // Twice: what is left of a question decides whether an answer may lead to it.
  const kort = (vragen: readonly Routevraag[]) =>
    vragen.map((v) => ({ ...v, antwoorden: v.antwoorden.filter((a) => heen(a, vragen)) }))
  return kort(kort(ROUTEKAART)).filter((v) => v.antwoorden.length > 0)
}

const UITGANGSPUNT = {
  soort: 'alinea',
  tekst:
    'Ons uitgangspunt: de ouder en de leerling staan centraal. Hulp komt snel, is laagdrempelig en is er zo dichtbij mogelijk.',
} as const

export const PAGINAS: readonly Infopagina[] = [
  {
    naam: 'het-loket',
    titel: 'Wat doet het Loket?',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Op Goeree-Overflakkee is één gezamenlijk Loket voor onderwijs en jeugdhulp. Alle hulp- en ondersteuningsvragen van ouders en scholen komen hier binnen. Er is een Loket voor het primair onderwijs (PO) en een Loket voor het voortgezet onderwijs (VO).',
      },
      UITGANGSPUNT,
      { soort: 'kop', tekst: 'Wat er met een vraag gebeurt' },
      {
        soort: 'lijst',
        regels: [
          'Direct afhandelen: eenvoudige en administratieve vragen, zonder overleg.',
          'Overleg: toelaatbaarheidsverklaringen, arrangementen, advies, jeugdhulp en psychodiagnostisch onderzoek bespreekt het Loket in het wekelijkse overleg. De uitkomst is toekenning, afwijzing of opschorting.',
          'Doorzetten: specifieke vragen over jeugdhulp gaan door naar Team Jeugd en Gezin (TJG).',
        ],
      },
      { soort: 'kop', tekst: 'Wie zit in het overleg?' },
      {
        soort: 'lijst',
        regels: [
          'Voorzitter vanuit het samenwerkingsverband.',
          'Orthopedagoog of (school)psycholoog van het samenwerkingsverband.',
          'Senior consulent van Team Jeugd en Gezin.',
          'Administratief medewerker van het samenwerkingsverband.',
          'Als dat nodig is: een jeugdverpleegkundige van Centrum Jeugd en Gezin.',
        ],
      },
      {
        soort: 'alinea',
        tekst:
          'Alleen wie aan een hulpvraag is verbonden kan die vraag inzien, naast de school die haar stelde en het Loket.',
      },
    ],
  },
  {
    naam: 'voor-scholen',
    titel: 'Wat betekent dit voor scholen',
    blokken: [
      UITGANGSPUNT,
      { soort: 'kop', tekst: 'Wanneer komt mijn aanvraag aan de beurt?' },
      {
        soort: 'lijst',
        regels: [
          'Het Loket PO is op donderdag, het Loket VO op dinsdag.',
          'De agenda wordt een week vooraf opgesteld. Wat dan compleet in het portaal staat, wordt besproken. Wat later komt, gaat naar het volgende overleg.',
          'Na het indienen ziet u op welk overleg uw aanvraag wordt behandeld.',
          'Binnen vijf werkdagen na het overleg krijgt u in het portaal bericht over toekenning, afwijzing of opschorting.',
        ],
      },
      { soort: 'kop', tekst: 'Wanneer is een dossier compleet?' },
      {
        soort: 'lijst',
        regels: [
          'Het aanvraagformulier van het samenwerkingsverband zit erin, in de versie van 24 augustus 2022.',
          'Bij een TLV, OZA, KoZa of adviesaanvraag Connect hoort een OPP met handelingsdeel.',
          'Bij een aanvraag voor praktijkonderwijs hoort een intelligentiescore.',
          'Adressen, e-mailadressen en telefoonnummers kloppen.',
          'Formulier en OPP zijn getekend door alle gezaghebbende ouders, de jeugdige van 12 jaar of ouder, en de directeur of het bevoegd gezag.',
          'Andere stukken zijn PDF, met een naam als "2022-06 Onderzoeksverslag.pdf". Een onderzoeksverslag is vastgesteld en hoogstens twee jaar oud.',
        ],
      },
      { soort: 'kop', tekst: 'Na een afwijzing' },
      {
        soort: 'alinea',
        tekst:
          'U leest de onderbouwing in het portaal en licht de ouders in. Het Loket neemt contact op met u en met de ouders over wat wel kan.',
      },
      { soort: 'kop', tekst: 'De routekaart' },
      {
        soort: 'alinea',
        tekst:
          'De routekaart laat zien welke route u wanneer kiest. U kunt haar delen met uw team. Op verzoek komt het Loket toelichting geven in een teamoverleg: stel daarvoor een eenvoudige vraag.',
      },
      { soort: 'link', tekst: 'Download de routekaart', adres: '../routekaart.txt' },
    ],
  },
  {
    naam: 'voor-ouders',
    titel: 'Wat betekent dit voor ouders',
    blokken: [
      UITGANGSPUNT,
      {
        soort: 'alinea',
        tekst:
          'De school doet de aanvraag bij het Loket. Dat kan nooit zonder dat u het weet. U tekent het aanvraagformulier en het OPP als u het eens bent met de route.',
      },
      { soort: 'kop', tekst: 'Als u het niet eens bent met de school' },
      {
        soort: 'lijst',
        regels: [
          'De school wil een toelaatbaarheidsverklaring en u niet: de school kan die dan toch aanvragen. U tekent dat u het weet. U kunt opschrijven wat u ervan vindt; iedereen die meebeslist leest dat.',
          'U wilt een aanvraag en de school kan nog zelf verder: de school kan dan een adviesaanvraag doen bij het Loket.',
        ],
      },
      { soort: 'kop', tekst: 'Hulp voor uw gezin' },
      {
        soort: 'alinea',
        tekst:
          'Een aanvraag voor jeugdhulp kan niet zonder akkoord van iedere ouder met gezag. Daar zijn geen uitzonderingen op.',
      },
      {
        soort: 'alinea',
        tekst:
          'U bent altijd vrij om zonder de school zelf jeugdhulp aan te vragen. Dat doet u rechtstreeks bij de gemeente.',
      },
    ],
  },
  {
    naam: 'bereikbaarheid',
    titel: 'Bereikbaarheid',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Scholen stellen hun vragen in dit portaal: dat is het ene punt waar alles binnenkomt. Bent u ouder, neem dan contact op met de school van uw kind.',
      },
    ],
  },
  {
    naam: 'bezwaar',
    titel: 'Bezwaar en klachten',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Bent u het niet eens met een besluit over een toelaatbaarheidsverklaring? In het bericht over het besluit staat hoe en tot wanneer u bezwaar kunt maken: binnen zes weken na de dag van verzending.',
      },
      {
        soort: 'alinea',
        tekst: 'Wordt een aanvraag afgewezen, dan denkt het Loket met school en ouders mee over wat wel kan.',
      },
    ],
  },
]
