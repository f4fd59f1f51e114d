// Pages that explain how schools in this region work: handelingsgericht werken, prevention, what the Inspectie looks at,
// and what families and playgroups can read without an account. Facts from the source, sentences our own.
import type { Infoblok, Infopagina } from '#domein/procedure/inhoud.ts'
import { BESTUREN } from './stam.ts'

const alinea = (tekst: string): Infoblok => ({ soort: 'alinea', tekst })
const kop = (tekst: string): Infoblok => ({ soort: 'kop', tekst })
const lijst = (...regels: readonly string[]): Infoblok => ({ soort: 'lijst', regels })

export const HGW_UITGANGSPUNTEN = [
  'Doelgericht werken: doelen voor leren, werkhouding en sociaal-emotionele ontwikkeling.',
  'De onderwijsbehoeften van leerlingen staan centraal: wat heeft deze leerling nodig voor dit doel?',
  'Afstemming en wisselwerking tussen leerling, leerkracht, team en ouders.',
  'De leerkracht doet ertoe: wat heeft die nodig om dit onderwijs te geven?',
  'Oog voor wat goed gaat bij leerling, leerkracht, groep, school en ouders.',
  'Samenwerken: leerling, leerkracht, ouders, interne en externe begeleiders.',
  'Systematisch, planmatig en open werken.',
] as const

export const HGW_STAPPEN = [
  'Gegevens van leerlingen verzamelen en bekijken.',
  'Zien welke leerlingen extra begeleiding nodig hebben.',
  'Leerlingen met dezelfde onderwijsbehoeften bij elkaar brengen.',
  'Een groepsplan maken.',
  'Het plan uitvoeren.',
  'Kijken wat het heeft opgeleverd.',
] as const

const HGW: Infopagina = {
  naam: 'hgw',
  titel: 'Handelingsgericht werken (HGW)',
  blokken: [
    alinea(
      'Leerlingen verschillen. Handelingsgericht werken helpt leerkrachten om daarmee om te gaan: zij gaan uit van wat een leerling nodig heeft.',
    ),
    kop('Zeven uitgangspunten'),
    lijst(...HGW_UITGANGSPUNTEN),
    kop('Zes stappen'),
    alinea(
      'Een groep doorloopt deze stappen minstens drie keer per schooljaar. De intern begeleider helpt daarbij.',
    ),
    lijst(...HGW_STAPPEN),
  ],
}

export const BESLUITVRAGEN = [
  'Past het besluit bij de visie van de school?',
  'Mag het team hierover gaan met het geld dat het heeft?',
  'Past het besluit binnen de technische kaders?',
  'Hebben andere teams er geen last van?',
  'Past het besluit bij de doorgaande ontwikkeling van de leerling?',
] as const

const IN_DE_LEAD: Infopagina = {
  naam: 'professional-in-de-lead',
  titel: 'Professional in de lead',
  blokken: [
    alinea(
      'Een onderwijsteam is samen verantwoordelijk voor een groep leerlingen, meerdere jaren lang. Het team mag daarvoor zelf besluiten nemen.',
    ),
    kop('Vijf vragen voor een besluit'),
    alinea('Het team besluit zelf als het op alle vijf vragen ja kan zeggen:'),
    lijst(...BESLUITVRAGEN),
    alinea(
      'Is het antwoord één keer nee? Dan overlegt het team eerst met anderen: andere teams of de schoolleiding.',
    ),
  ],
}

export const INDICATOREN = [
  '1.4 Leerlingen met specifieke onderwijsbehoeften ontwikkelen zich naar hun mogelijkheden.',
  '2.4 Een school met veel leerlingen met een gewicht past het taalaanbod aan leerlingen met een taalachterstand aan.',
  '4.2 Leerlingen voelen zich aantoonbaar veilig op school.',
  '4.4 De school weet hoe veilig leerlingen en personeel zich voelen en welke incidenten er zijn.',
  '4.5 en 4.6 De school heeft beleid om incidenten te voorkomen en af te handelen.',
  '4.7 Het personeel zorgt dat leerlingen respectvol met elkaar en anderen omgaan.',
  '6.1 Leraren stemmen de leerinhoud af op verschillen in ontwikkeling.',
  '6.2 Leraren stemmen de instructie af op verschillen in ontwikkeling.',
  '6.3 Leraren stemmen de opdrachten af op verschillen in ontwikkeling.',
  '6.4 Leraren stemmen de onderwijstijd af op verschillen in ontwikkeling.',
  '7.1 De school volgt prestaties en ontwikkeling met genormeerde instrumenten die bij elkaar passen.',
  '7.2 Leraren volgen en analyseren de voortgang van leerlingen systematisch.',
  'S7.3 De school stelt bij plaatsing voor elke leerling een ontwikkelingsperspectief vast.',
  'S7.4 De school volgt of leerlingen zich ontwikkelen volgens hun perspectief, en maakt daarna beredeneerde keuzes.',
  '8.1 De school ziet vroeg welke leerlingen zorg nodig hebben.',
  '8.2 De school bepaalt op basis van gegevens welke zorg een leerling nodig heeft.',
  '8.3 De school voert de zorg planmatig uit.',
  '8.4 De school kijkt regelmatig wat de zorg oplevert.',
  '8.5 De school werkt met partners samen als een leerling meer nodig heeft dan de school zelf kan bieden.',
  '9.1 De school kent de onderwijsbehoeften van haar leerlingen.',
  '9.2 De school kijkt elk jaar naar de resultaten van de leerlingen.',
  '9.3 De school kijkt regelmatig naar het onderwijsleerproces.',
  '9.4 De school werkt planmatig aan verbetering.',
  '9.5 De school borgt de kwaliteit van het onderwijsleerproces.',
  '9.6 De school legt aan belanghebbenden verantwoording af over de kwaliteit van het onderwijs.',
] as const

const INSPECTIE: Infopagina = {
  naam: 'indicatoren',
  titel: 'Waar de Inspectie naar kijkt',
  blokken: [
    alinea(
      'Basiskwaliteit is de eerste pijler van de basisondersteuning. In deze regio gaat het vooral om pedagogiek, didactiek, klassenmanagement en zorg voor leerlingen. Dit zijn de indicatoren die daarbij horen.',
    ),
    lijst(...INDICATOREN),
  ],
}

const PREVENTIE: Infopagina = {
  naam: 'preventie',
  titel: 'Preventieve en licht curatieve interventies',
  blokken: [
    alinea(
      'Een interventie is iets doen om een probleem op te lossen. Wie er vroeg bij is, voorkomt dat een situatie erger wordt. De school vertelt ouders altijd wat zij doet.',
    ),
    kop('Drie soorten preventie'),
    lijst(
      'primaire preventie: voor alle leerlingen, voordat er een probleem is',
      'secundaire preventie: voor leerlingen bij wie een probleem begint',
      'tertiaire preventie: voor leerlingen met een probleem, zodat het niet erger wordt',
    ),
    kop('Verantwoordelijkheid van de school (pijler 2)'),
    alinea('De school zorgt vanuit de basisondersteuning voor preventieve maatregelen, zoals:'),
    lijst(
      'een positief pedagogisch klimaat waarin leerlingen zich veilig voelen en open met de leerkracht kunnen praten',
      'goed klassenmanagement: leerlingen weten wat er van hen wordt verwacht',
      'regels voor de klas, het liefst samen met de leerlingen gemaakt, over wat zij wél doen',
      'vaardigheden leren voor gewenst gedrag',
      'omgaan met verschillen, met maatwerk',
    ),
  ],
}

const JONGE_KIND: Infopagina = {
  naam: 'jonge-kind',
  titel: 'Folder Jonge Kind',
  blokken: [
    alinea(
      'Gaat uw kind bijna naar school en heeft het misschien extra hulp nodig? De contactpersoon jonge kind van het samenwerkingsverband denkt mee zodra uw kind 3,5 jaar is.',
    ),
    lijst(
      'De voorschoolse voorziening vult samen met u het overdrachtsdocument in. U tekent het.',
      'Het overdrachtsdocument gaat alleen met uw toestemming naar de school.',
      'U kiest zelf bij welke school u uw kind aanmeldt. Dat kan vanaf de dag dat het 3 jaar wordt.',
    ),
  ],
}

const ONDERINSTROOM: Infopagina = {
  naam: 'onderinstroom',
  titel: 'Stappenplan onderinstroom',
  blokken: [
    alinea('Onderinstroom is het begin op een school van een kind dat nog niet eerder naar school ging.'),
    lijst(
      '1. De voorschoolse voorziening en de ouders praten over wat het kind nodig heeft.',
      '2. Vanaf 3,5 jaar denkt de contactpersoon jonge kind mee.',
      '3. De voorschoolse voorziening vult het overdrachtsdocument in en de ouders tekenen.',
      '4. De ouders melden hun kind aan bij de school van hun voorkeur.',
      '5. De school onderzoekt wat het kind nodig heeft. Het gesprek van ouders en voorschool telt daarbij als ondersteuningsteam.',
      '6. Is sbo of so nodig, dan vraagt de school van aanmelding een toelaatbaarheidsverklaring aan.',
    ),
  ],
}

const JEUGDHULP: Infopagina = {
  naam: 'jeugdhulp',
  titel: 'De weg naar jeugdhulp',
  blokken: [
    alinea(
      'Huisartsen en scholen hebben afspraken gemaakt over de weg naar lichte en zware jeugdhulp. Ze gelden voor kinderen en jongeren van 0-18 jaar.',
    ),
    kop('Scholenroute'),
    alinea(
      'Voor vragen over opvoeden, opgroeien en leren. Ook om te weten of er misschien jeugd-ggz nodig is.',
    ),
    kop('Huisartsen/SOH-route'),
    alinea('Voor medische vragen en vragen over jeugd-ggz.'),
  ],
}

const PERSOONSGEGEVENS: Infopagina = {
  naam: 'persoonsgegevens',
  titel: 'Brochure: de gegevens van uw kind',
  blokken: [
    kop('Waarom hebben wij gegevens nodig?'),
    alinea(
      'Om mee te denken over de hulp voor uw kind en om te besluiten over een toelaatbaarheidsverklaring.',
    ),
    kop('Hoe gaan wij ermee om?'),
    alinea(
      'Alleen wie met uw kind te maken heeft, ziet het dossier. Wie het dossier opent, wordt genoteerd. Gegevens gaan alleen met uw toestemming naar anderen.',
    ),
    kop('Wat zijn uw rechten?'),
    alinea(
      'U mag de gegevens zien, laten verbeteren en een kopie vragen. U kunt uw toestemming weer intrekken.',
    ),
    kop('Hoe voorkomen wij een datalek?'),
    alinea('Wij delen stukken in het loket en niet in een open e-mail.'),
    kop('En als het misgaat?'),
    alinea(
      'Dan zoeken wij uit wat er is gebeurd, zorgen wij dat het stopt en laten wij het u weten als dat nodig is.',
    ),
  ],
}

const AGENDA: Infopagina = {
  naam: 'strategische-agenda',
  titel: 'Samen vertrekken: de strategische agenda',
  blokken: [
    alinea(
      'Landelijke netwerken in het onderwijs maakten samen een agenda voor jongeren in een kwetsbare positie. De kern:',
    ),
    lijst(
      'Alle leerlingen gaan zoveel mogelijk samen naar school; hulp en zorg zijn in of bij de school.',
      'Schoolbesturen voelen zich samen verantwoordelijk voor iedere leerling in hun regio.',
      'Er wordt altijd geluisterd naar de jongere, het kind en de ouders, bij iedere beslissing.',
      'Geen jongere zit langer dan drie maanden zonder passend aanbod thuis.',
    ),
  ],
}

const SCHOOLBESTUREN: Infopagina = {
  naam: 'schoolbesturen',
  titel: 'De samenwerkende schoolbesturen',
  zoekbaar: true,
  blokken: [
    alinea('Deze schoolbesturen werken samen, volgens de lijst van 8 februari 2023.'),
    ...BESTUREN.lijst.flatMap(({ nummer, naam }) => [kop(naam), alinea(`Bestuursnummer ${nummer}`)]),
  ],
}

export const KENNISPAGINAS: readonly Infopagina[] = [
  SCHOOLBESTUREN,
  HGW,
  IN_DE_LEAD,
  INSPECTIE,
  PREVENTIE,
  JONGE_KIND,
  ONDERINSTROOM,
  JEUGDHULP,
  PERSOONSGEGEVENS,
  AGENDA,
]
