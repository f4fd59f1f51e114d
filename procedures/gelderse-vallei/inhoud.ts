// Public content of Gelderse Vallei: the route map and the pages. Facts from the source, sentences our own.
import type { Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'

export const ROUTEKAART: readonly Routevraag[] = [
  {
    id: 'begin',
    vraag: 'Wie bent u?',
    antwoorden: [
      { tekst: 'Ik werk op een reguliere vo-school', naar: { soort: 'vraag', vraag: 'school' } },
      { tekst: 'Ik werk op een VSO-school', naar: { soort: 'vraag', vraag: 'vso' } },
      { tekst: 'Ik ben ouder of verzorger', naar: { soort: 'vraag', vraag: 'ouder' } },
      { tekst: 'Ik ben leerling', naar: { soort: 'pagina', pagina: 'bereikbaarheid' } },
    ],
  },
  {
    id: 'school',
    vraag: 'Kan de jongere met ondersteuning op uw school of een collega-school verder?',
    uitleg: 'Denk aan de basisondersteuning en de basis-plus ondersteuning.',
    antwoorden: [
      {
        tekst: 'Dat weten we nog niet: we willen overleggen',
        naar: { soort: 'pagina', pagina: 'bereikbaarheid' },
      },
      { tekst: 'Ja', naar: { soort: 'pagina', pagina: 'ondersteuningsmodel' } },
      { tekst: 'Nee, dat is niet toereikend', naar: { soort: 'vraag', vraag: 'plek' } },
    ],
  },
  {
    id: 'plek',
    vraag: 'Is het voortgezet speciaal onderwijs de best passende plek?',
    uitleg:
      'Ouders, jongere en de contactpersoon van het samenwerkingsverband zijn al betrokken, en er was een MDO.',
    antwoorden: [
      {
        tekst: 'Ja: we vragen een toelaatbaarheidsverklaring aan',
        naar: { soort: 'procedure', procedure: 'GV-TLV-VO' },
      },
      {
        tekst: 'Nee, of we twijfelen: we vragen de contactpersoon mee te denken',
        naar: { soort: 'pagina', pagina: 'stroomschema' },
      },
    ],
  },
  {
    id: 'vso',
    vraag: 'Waar gaat uw vraag over?',
    antwoorden: [
      { tekst: 'De TLV van een leerling loopt af', naar: { soort: 'procedure', procedure: 'GV-TLV-HERIND' } },
      {
        tekst: 'Een leerling wil tijdens het schooljaar instromen',
        naar: { soort: 'procedure', procedure: 'GV-TLV-TUSSEN' },
      },
      {
        tekst: 'Onze school hoort niet bij dit samenwerkingsverband',
        naar: { soort: 'procedure', procedure: 'GV-TLV-VSO-BUITEN' },
      },
    ],
  },
  {
    id: 'ouder',
    vraag: 'Wat wilt u weten?',
    uitleg: 'De school van uw kind doet een aanvraag; u hoeft dat niet zelf te doen.',
    antwoorden: [
      {
        tekst: 'Hoe een aanvraag voor het speciaal onderwijs gaat',
        naar: { soort: 'procedure', procedure: 'GV-TLV-VO' },
      },
      { tekst: 'Welke ondersteuning er is', naar: { soort: 'pagina', pagina: 'ondersteuningsmodel' } },
      {
        tekst: 'Wat ik kan doen als ik het niet eens ben met een besluit',
        naar: { soort: 'pagina', pagina: 'bezwaar' },
      },
    ],
  },
]

export const PAGINAS: readonly Infopagina[] = [
  {
    naam: 'ondersteuningsmodel',
    titel: 'Ondersteuningsmodel',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'De ondersteuning voor leerlingen heeft drie lagen, als een driehoek: onderaan wat elke leerling krijgt, bovenaan wat een enkeling nodig heeft.',
      },
      { soort: 'driehoek', lagen: ['Basisondersteuning', 'Basis-plus ondersteuning', 'Bovenschools'] },
      { soort: 'kop', tekst: '1. Basisondersteuning' },
      { soort: 'alinea', tekst: 'Wat elke school aan elke leerling biedt.' },
      { soort: 'kop', tekst: '2. Basis-plus ondersteuning' },
      {
        soort: 'alinea',
        tekst:
          'Extra ondersteuning binnen de school. Sinds 1 augustus 2017 krijgen scholen hiervoor meer middelen.',
      },
      { soort: 'kop', tekst: '3. Bovenschoolse ondersteuning' },
      {
        soort: 'alinea',
        tekst:
          'Ondersteuning die een school niet zelf kan geven: bovenschoolse arrangementen en de toelaatbaarheidsverklaring (TLV) voor het speciaal onderwijs.',
      },
    ],
  },
  {
    // Bijlage 3 and 4 are not in the published document: the SWV brings their text, this is their place (GV-284).
    naam: 'informatie-ouders-pro',
    titel: 'Informatie voor ouders over de TLV-PrO (bijlage 3 en 4)',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Wil uw kind naar het praktijkonderwijs (PrO)? Dan vraagt de PrO-school een toelaatbaarheidsverklaring (TLV-PrO) aan bij het samenwerkingsverband. De school legt u eerst uit hoe dat gaat.',
      },
      { soort: 'kop', tekst: 'Wat de school doet' },
      {
        soort: 'lijst',
        regels: [
          'De school doet onderzoek met de screenings- en testinstrumenten van dit schooljaar.',
          'Twee deskundigen van de PrO-school geven advies. De school vraagt alleen aan als beiden de aanvraag steunen.',
          'De school overlegt met u. Daarna dient zij de aanvraag in.',
          'De school stuurt u een exemplaar van de TLV.',
        ],
      },
      { soort: 'kop', tekst: 'Wat u doet' },
      {
        soort: 'lijst',
        regels: [
          'U zegt wat u van de aanvraag vindt. Dat heet uw zienswijze; zij hoort bij de aanvraag.',
          'Binnen zes weken na de inschrijving maakt de school een plan voor uw kind (OPP). Het handelingsdeel geldt pas als u ermee instemt.',
        ],
      },
      { soort: 'kop', tekst: 'Bijlage 3 en 4' },
      {
        soort: 'alinea',
        tekst:
          'De werkwijze van het samenwerkingsverband noemt bijlage 3 en 4 voor deze informatie. De tekst van die bijlagen krijgt u van de PrO-school.',
      },
    ],
  },
  {
    naam: 'stroomschema',
    titel: 'Stroomschema',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Dit is de verkorte route voor vo-scholen naar een bovenschools arrangement of een TLV. Alleen de contactmomenten tussen school en samenwerkingsverband en het mogelijke aanbod staan erin.',
      },
      {
        soort: 'lijst',
        regels: [
          'De school ziet dat de eigen ondersteuning niet genoeg is.',
          'De school betrekt de contactpersoon van het samenwerkingsverband.',
          'Er is een MDO met ouders en, waar mogelijk, de jongere. Afhankelijk van het doel is dat eerder of later; de contactpersoon doet mee.',
          'Het mogelijke aanbod: een overstaparrangement, Comma, Doorstart (voor een jongere of een klas), Doorstart-Overstag, een maatwerkarrangement of een TLV.',
          'De school vraagt een arrangement of een TLV aan in het portaal.',
          'Het samenwerkingsverband controleert, laat adviseren en besluit.',
        ],
      },
      {
        soort: 'alinea',
        tekst:
          'De school neemt zelf ouder(s)/verzorger(s) en gemeente (leerplicht, schoolmaatschappelijk werk) op tijd mee. De contactpersoon van het samenwerkingsverband kan hierin meedenken.',
      },
    ],
  },
  {
    naam: 'overstaparrangement',
    titel: 'Overstaparrangement',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Stapt een jongere over van het speciaal basisonderwijs (sbo) of het (voortgezet) speciaal onderwijs naar het reguliere voortgezet onderwijs, en is de ondersteuning van de school niet genoeg, dan kan de vo-school een overstaparrangement vragen. Praktijkonderwijs is uitgezonderd.',
      },
      {
        soort: 'lijst',
        regels: [
          'Het is een vast bedrag per jongere: € 800,- vanaf het sbo, € 1.400,- vanaf het (v)so.',
          'De school vraagt het uiterlijk zes weken na plaatsing aan.',
          'De school bepaalt zelf welke begeleiding zij inzet, en betrekt de ouder(s)/verzorger(s).',
          'Uiterlijk vier weken voor het einde is er een evaluatie.',
        ],
      },
    ],
  },
  {
    naam: 'bespreekleerlingen',
    titel: 'Bespreekleerlingen VSO-SWV',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Loopt de TLV van een jongere af en zijn er vragen over de vervolgplek, dan bespreken VSO-school en samenwerkingsverband de jongere in januari of februari. De school dient de documenten uiterlijk twee werkweken voor het gesprek in.',
      },
      {
        soort: 'alinea',
        tekst:
          'Ouder(s)/verzorger(s) en de jongere kunnen ook zelf contact opnemen met het samenwerkingsverband, als onafhankelijke partij.',
      },
    ],
  },
  {
    naam: 'eerstejaars-vso',
    titel: 'Eerstejaars leerlingen VSO',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Gaat een jongere van het speciaal (basis)onderwijs of het regulier basisonderwijs naar het VSO, dan is er in april of mei een gesprek met de Commissie voor de Begeleiding van de VSO-school. De documenten zijn uiterlijk twee werkweken daarvoor ingediend.',
      },
      {
        soort: 'alinea',
        tekst:
          'De werkwijze voor deze groep wordt in schooljaar 2022-2023 geactualiseerd, samen met het SWV PO en de PO-scholen.',
      },
    ],
  },
  {
    naam: 'bereikbaarheid',
    titel: 'Bereikbaarheid',
    metBereikbaarheid: true,
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Het samenwerkingsverband is op werkdagen bereikbaar. Elke school heeft een vaste contactpersoon; ouders en jongeren kunnen ook zelf contact opnemen, als onafhankelijke partij.',
      },
      {
        soort: 'alinea',
        tekst:
          'Op de website van het samenwerkingsverband staan het aanbod en de ontwikkelingen, met de actuele contactgegevens.',
      },
      { soort: 'link', tekst: 'www.swvgeldersevallei.nl', adres: 'https://www.swvgeldersevallei.nl' },
    ],
  },
  {
    naam: 'criteria-tlv',
    titel: 'Criteria voor een TLV',
    blokken: [
      {
        soort: 'lijst',
        regels: [
          'Er is een recent geëvalueerd OPP, ondertekend door de school, met het handelingsdeel ondertekend door ouder(s)/verzorger(s).',
          'Het is aantoonbaar dat de ondersteuning in het reguliere onderwijs niet toereikend is, op de eigen school en op collega-scholen.',
          'Ouder(s)/verzorger(s) en jongere zijn zichtbaar betrokken en geven hun zienswijze.',
        ],
      },
      { soort: 'kop', tekst: 'Hoe de criteria tot stand kwamen' },
      {
        soort: 'alinea',
        tekst:
          'Besproken in het directeurencollectief op 26 november 2015, voorgenomen bestuursbesluit op 16 december 2015, ondersteuningsplanraad op 10 februari 2016.',
      },
      { soort: 'kop', tekst: 'De duur' },
      {
        soort: 'alinea',
        tekst:
          'De duur wordt per jongere bepaald. Bij een IQ onder 55 is het voorstel een TLV voor de hele schoolloopbaan. In schooljaar 2022-2023 wordt verder verkend of TLV’s voor de hele schoolloopbaan vaker kunnen; dat wordt niet vanzelf toegepast.',
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
          'Bent u het niet eens met een besluit van het samenwerkingsverband? Ouders en het schoolbestuur kunnen binnen zes weken na de datum van de brief bezwaar maken, schriftelijk en met redenen. Het samenwerkingsverband gaat eerst met u in gesprek.',
      },
      { soort: 'kop', tekst: 'Meer hulp nodig?' },
      {
        soort: 'alinea',
        tekst:
          'Komt u er samen niet uit, dan zijn er drie landelijke commissies, elk met een eigen onderwerp: de LBT (toelaatbaarheid), de GPO (toelating, verwijdering en OPP) en de LKC (klachten).',
      },
      { soort: 'kop', tekst: 'Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring (LBT)' },
      {
        soort: 'alinea',
        tekst:
          'De LBT adviseert over bezwaren van ouders en schoolbestuur tegen de toelaatbaarheid tot het VSO en het praktijkonderwijs. Aansluiten bij zo’n commissie is sinds 1 augustus 2014 wettelijk verplicht. De commissie bestaat uit een voorzitter, twee vicevoorzitters en leden. Zij geeft advies aan het samenwerkingsverband, dat het besluit daarna heroverweegt en het zo nodig herroept. Tegen de nieuwe beslissing staat beroep open bij de rechtbank.',
      },
      {
        soort: 'link',
        tekst: 'Onderwijsgeschillen: LBT',
        adres:
          'https://onderwijsgeschillen.nl/commissie/landelijke-bezwaaradviescommissie-toelaatbaarheidsverklaring-lbt',
      },
      { soort: 'kop', tekst: 'Geschillencommissie passend onderwijs (GPO)' },
      {
        soort: 'alinea',
        tekst:
          'Ouders kunnen hier een geschil met het schoolbestuur voorleggen over toelating, verwijdering en het vaststellen of bijstellen van het OPP. De commissie zegt of het verzoek gegrond is. Het bevoegd gezag mag alleen met redenen van het advies afwijken.',
      },
      {
        soort: 'link',
        tekst: 'Onderwijsgeschillen: GPO',
        adres: 'https://onderwijsgeschillen.nl/commissie/geschillencommissie-passend-onderwijs',
      },
      { soort: 'kop', tekst: 'Landelijke Klachtencommissie Onderwijs (LKC)' },
      {
        soort: 'alinea',
        tekst:
          'Ouders, jongeren en personeelsleden kunnen hier een klacht indienen over gedragingen en beslissingen, of het nalaten daarvan, van de school. Het advies is niet bindend; de commissie kan aanbevelingen doen.',
      },
      {
        soort: 'link',
        tekst: 'Onderwijsgeschillen: LKC',
        adres: 'https://onderwijsgeschillen.nl/commissie/landelijke-klachtencommissie-onderwijs-lkc',
      },
    ],
  },
  {
    naam: 'escalatie',
    titel: 'Escalatieproces',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Als er geen school is voor een jongere die volgens de deskundigen in het vo kan, zijn er drie stappen.',
      },
      {
        soort: 'lijst',
        regels: [
          '1. Collegiaal oplossen: scholen komen er samen uit.',
          '2. Doorzettingskracht: de directeur van het samenwerkingsverband gaat in gesprek met de school of scholen.',
          '3. Doorzettingsmacht: het samenwerkingsverband plaatst de jongere volgens de carrousel.',
        ],
      },
    ],
  },
]
