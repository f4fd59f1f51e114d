// Public content of Berséba: the route map and the pages. Facts from the source, sentences our own.
import type { Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'

export const ROUTEKAART: readonly Routevraag[] = [
  {
    id: 'begin',
    vraag: 'Wie bent u?',
    antwoorden: [
      { tekst: 'Ik werk op een (speciale) basisschool', naar: { soort: 'vraag', vraag: 'school' } },
      { tekst: 'Ik ben ouder of verzorger', naar: { soort: 'pagina', pagina: 'vraag-stellen' } },
      {
        tekst: 'Ik zoek informatie over Het Loket',
        naar: { soort: 'pagina', pagina: 'ondersteuningsmodel' },
      },
    ],
  },
  {
    id: 'school',
    vraag: 'Wat heeft de leerling nodig?',
    antwoorden: [
      { tekst: 'We willen advies of informatie', naar: { soort: 'pagina', pagina: 'vraag-stellen' } },
      {
        tekst: 'Hulp voor de leerkracht of geld voor extra begeleiding',
        naar: { soort: 'pagina', pagina: 'arrangementen' },
      },
      {
        tekst: 'Speciaal (basis)onderwijs',
        naar: { soort: 'procedure', procedure: 'BE-TLV' },
      },
    ],
  },
]

export const PAGINAS: readonly Infopagina[] = [
  {
    naam: 'ondersteuningsmodel',
    titel: 'Het Loket: vier taken',
    blokken: [
      { soort: 'alinea', tekst: 'Het Loket van Berséba heeft vier taken.' },
      {
        soort: 'lijst',
        regels: [
          'Handelingsgericht adviseren en informeren van scholen en ouders.',
          'Handelingsgericht toekennen van ondersteuningsarrangementen.',
          'Handelingsgericht indiceren van speciale onderwijszorg (toelaatbaarheidsverklaringen).',
          'Handelingsgerichte trajectbegeleiding.',
        ],
      },
      { soort: 'kop', tekst: 'Wie begeleidt de leerling?' },
      {
        soort: 'alinea',
        tekst:
          'Het samenwerkingsverband begeleidt zelf geen trajecten. De verantwoordelijkheid ligt bij de school waar de leerling onderwijs volgt. De school kan in het portaal zien hoe het met de aanvraag staat.',
      },
    ],
  },
  {
    naam: 'vraag-stellen',
    titel: 'Een vraag aan Het Loket',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Scholen en ouders kunnen Het Loket vragen stellen over de ondersteuning die een leerling nodig heeft. Een zorgmakelaar behandelt de vraag en geeft advies. Het is altijd advies: scholen en ouders houden hun eigen verantwoordelijkheid.',
      },
      { soort: 'kop', tekst: 'Bent u ouder?' },
      {
        soort: 'lijst',
        regels: [
          'De zorgmakelaar vraagt of u al contact had met de school, en waarom u Het Loket zelf benadert.',
          'Na het gesprek laat de zorgmakelaar de school weten dat een ouder contact opnam. U hoort dat eerst van ons.',
          'U kiest of dat met uw naam gebeurt of anoniem. Bij anoniem staat er geen naam van u of uw kind in het bericht, en kan de school uw vraag niet vinden.',
        ],
      },
    ],
  },
  {
    naam: 'arrangementen',
    titel: 'Ondersteuningsarrangementen',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Met een arrangement kan een leerling het onderwijs op de eigen school blijven volgen. De commissie van toekenning kent het toe, in natura, in geld of in beide. Alleen (speciale) basisscholen vragen een arrangement aan.',
      },
      { soort: 'kop', tekst: 'In natura' },
      {
        soort: 'alinea',
        tekst:
          'Deskundigen ondersteunen de leerkracht: ambulante begeleiding. Dat kan ook bij vragen over gedrag of sociaal-emotionele ontwikkeling. De school neemt het initiatief: na de toekenning vraagt de school de begeleiding zelf aan.',
      },
      { soort: 'kop', tekst: 'In geld' },
      {
        soort: 'alinea',
        tekst:
          'Een budget waarmee de school zelf extra begeleiding organiseert. Alleen voor leerlingen met een lichamelijke of cognitieve beperking, nooit voor gedrag. Het geld is er op de eerste van de maand na de toekenning.',
      },
    ],
  },
  {
    naam: 'tlv',
    titel: 'Toelaatbaarheidsverklaring (TLV)',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Als de begeleiding ondanks inspanningen van de school onvoldoende effect heeft, kan de school een TLV aanvragen voor het speciaal onderwijs of het speciaal basisonderwijs, voor kortere of langere tijd.',
      },
      {
        soort: 'lijst',
        regels: [
          'De commissie van toekenning kijkt of het dossier compleet is en of de aanvraag terecht is, en geeft een zwaarwegend advies.',
          'De regiomanager ondertekent namens het samenwerkingsverband al dan niet, en motiveert als dat anders is dan het advies.',
        ],
      },
    ],
  },
  {
    naam: 'formulieren',
    titel: 'Formulieren',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Aanvragen gaan via het portaal. Het aanvraagformulier vult u daar in; u kunt tussendoor stoppen en later verder gaan. Zonder ingevuld formulier kan een aanvraag niet worden ingediend.',
      },
      {
        soort: 'lijst',
        regels: [
          'Aanvraagformulier ondersteuningsarrangement in natura',
          'Aanvraagformulier ondersteuningsarrangement in geld',
          'Aanvraag ambulante begeleiding',
          'Aanvraagformulier toelaatbaarheidsverklaring (TLV)',
        ],
      },
    ],
  },
  {
    naam: 'bereikbaarheid',
    titel: 'Bereikbaarheid',
    blokken: [
      {
        soort: 'alinea',
        tekst: 'Op de website van Berséba staan de actuele contactgegevens van de zorgmakelaar van uw regio.',
      },
      { soort: 'link', tekst: 'www.berseba.nl', adres: 'https://www.berseba.nl' },
    ],
  },
  {
    naam: 'bezwaar',
    titel: 'Bezwaar',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Bent u het niet eens met een besluit over een TLV? Ouders en het schoolbestuur kunnen binnen zes weken na de datum van de brief schriftelijk bezwaar maken.',
      },
    ],
  },
]
