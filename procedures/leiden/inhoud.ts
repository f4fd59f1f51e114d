// Public content of Leiden and Duin- en Bollenstreek: the route map, the nine questions of parents on one page, and the
// pages beside it. Facts from the source, sentences our own.
import type { Infoblok, Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'
import type { Richtlijn } from './richtlijn.ts'

export const ROUTEKAART: readonly Routevraag[] = [
  {
    id: 'begin',
    vraag: 'Wie bent u?',
    antwoorden: [
      { tekst: 'Ik ben ouder of verzorger', naar: { soort: 'vraag', vraag: 'ouder' } },
      { tekst: 'Ik werk op een school', naar: { soort: 'vraag', vraag: 'school' } },
      {
        tekst: 'Ik zoek informatie over Het Loket',
        naar: { soort: 'pagina', pagina: 'veelgestelde-vragen' },
      },
    ],
  },
  {
    id: 'ouder',
    vraag: 'Wat wilt u doen?',
    antwoorden: [
      { tekst: 'Mijn kind aanmelden', naar: { soort: 'pagina', pagina: 'aanmelden' } },
      { tekst: 'Advies vragen', naar: { soort: 'procedure', procedure: 'LD-ADVIES' } },
      {
        tekst: 'Hulp bij een verwijzing vragen',
        naar: { soort: 'procedure', procedure: 'LD-VERWIJZING' },
      },
      {
        tekst: 'Lezen wat andere ouders vragen',
        naar: { soort: 'pagina', pagina: 'veelgestelde-vragen' },
      },
    ],
  },
  {
    id: 'school',
    vraag: 'Wat heeft de leerling nodig?',
    antwoorden: [
      {
        tekst: 'We willen de leerling aanmelden bij Het Loket',
        naar: { soort: 'procedure', procedure: 'LD-AANMELDING' },
      },
      { tekst: 'We willen advies', naar: { soort: 'procedure', procedure: 'LD-ADVIES' } },
      {
        tekst: 'Hulp bij verwijzing: De Delta, VSO of hulpverlening',
        naar: { soort: 'procedure', procedure: 'LD-VERWIJZING' },
      },
      {
        tekst: 'Toelaatbaarheid tot het VSO',
        naar: { soort: 'procedure', procedure: 'LD-TLV-VSO' },
      },
      {
        tekst: 'Onze school kan een aangemelde leerling geen plek bieden',
        naar: { soort: 'procedure', procedure: 'LD-ZORGPLICHT' },
      },
    ],
  },
]

const alinea = (tekst: string): Infoblok => ({ soort: 'alinea', tekst })
const lijst = (...regels: readonly string[]): Infoblok => ({ soort: 'lijst', regels })
const vraag = (tekst: string, ...antwoord: readonly Infoblok[]): readonly Infoblok[] => [
  { soort: 'kop', tekst },
  ...antwoord,
]
const naar = (tekst: string, pagina: string): Infoblok => ({ soort: 'link', tekst, adres: pagina })

const AANMELDEN: readonly Infoblok[] = [
  alinea(
    'Ouders kunnen hun kind niet zelf aanmelden bij Het Loket. De school doet dat. Ons advies: bespreek eerst met de school van uw kind welke mogelijkheden er zijn. Samen met de school bekijkt u of een aanmelding helpt.',
  ),
  alinea(
    'Wilt u advies? Daarvoor kunt u wel zelf bij Het Loket terecht. U hoeft niet te wachten op een aanmelding door de school.',
  ),
]

const STEUN: Infoblok = lijst(
  'De school vertelt welke ondersteuning zij zelf biedt en wat er binnen het samenwerkingsverband mogelijk is.',
  'In het ondersteuningsplan staat welke ondersteuningsvoorzieningen er zijn.',
  'U kunt iemand vragen die u onafhankelijk ondersteunt en die niet bij de school of het samenwerkingsverband hoort.',
)

function vragen(richtlijn: Richtlijn): readonly Infoblok[] {
  return [
    ...vraag('Wanneer kan ik mijn kind aanmelden?', ...AANMELDEN),
    ...vraag(
      'Met welke vragen kan ik naar Het Loket?',
      alinea(
        'Met vragen over het niveau, de werkhouding of het gedrag van uw kind op school. Andere vragen mogen ook.',
      ),
      alinea('Het Loket denkt ook mee als:'),
      lijst(
        'uw kind niet wordt aangenomen op een school;',
        'uw kind niet het volledige lesprogramma op school kan volgen.',
      ),
    ),
    ...vraag(
      'Welke richtlijnen gebruikt de ACT?',
      alinea(
        `De ACT beoordeelt of een leerling naar het voortgezet speciaal onderwijs (VSO) kan. Leiden en Duin- en Bollenstreek gebruiken daarvoor dezelfde richtlijn. ${richtlijn.uitgangspunt}`,
      ),
      naar('Lees de richtlijn toelaatbaarheid VSO', 'richtlijn'),
    ),
    ...vraag(
      'Wat mag ik van Het Loket verwachten?',
      alinea('Een adviseur van Het Loket denkt met u mee over:'),
      lijst(
        'leren en leerniveau;',
        'motivatie;',
        'gedrag en de omgang met anderen;',
        'aanvullende ondersteuning;',
        'sociaal-emotionele ontwikkeling.',
      ),
      alinea(
        'Het Loket onderzoekt alleen als dat nodig is, bijvoorbeeld naar leerniveau, motivatie, gedrag of sociaal-emotionele ontwikkeling. Wij kijken eerst of er al onderzoek is gedaan.',
      ),
      alinea(
        'Het Loket helpt ook bij een verwijzing: naar De Delta, naar het voortgezet speciaal onderwijs of naar hulpverlening.',
      ),
    ),
    ...vraag(
      'Komt er een plan als mijn kind extra ondersteuning krijgt?',
      alinea(
        'Ja. Voor leerlingen met extra ondersteuning is er een ontwikkelingsperspectiefplan (OPP). Dat geldt op het VSO, het praktijkonderwijs en de gewone school. Meestal maakt de ondersteuningscoördinator het plan, samen met de docent, de BPO-er en u.',
      ),
    ),
    ...vraag(
      'Stelt Het Loket een diagnose?',
      alinea(
        'Nee. Het Loket stelt geen diagnoses. Denkt u dat een diagnose nodig is? Ga dan naar uw huisarts en/of een specialist.',
      ),
    ),
    ...vraag(
      'Hoeveel tijd zit er tussen de aanmelding en het advies?',
      alinea(
        'Tussen het maken van een afspraak en het advies zit ongeveer een maand. Het gesprek is meestal binnen twee weken na het maken van de afspraak. U hoort het advies in het gesprek. Het verslag met dat advies krijgt u uiterlijk twee weken na het gesprek.',
      ),
    ),
    ...vraag(
      'Mag een school mijn kind weigeren?',
      alinea('Een school kan een aanmelding weigeren als:'),
      lijst(
        'de school vol is;',
        'het schooladvies niet past bij het niveau van de school;',
        'de school de extra ondersteuning die nodig is niet kan bieden.',
      ),
      alinea(
        'Zeg bij de aanmelding of uw kind extra ondersteuning nodig heeft. De school onderzoekt dan of zij die zelf kan bieden en overlegt met u. Kan het niet op deze school? Dan zoekt de school een andere school met een passende plek. Zij heeft daar zes weken voor. Dat heet zorgplicht.',
      ),
    ),
    ...vraag(
      'Wat staat er in het ondersteuningsplan?',
      alinea(
        'Het samenwerkingsverband stelt het ondersteuningsplan eens in de vier jaar vast. Daarin staat:',
      ),
      lijst(
        'de basisondersteuning die elke school biedt;',
        'de extra ondersteuning binnen en tussen scholen;',
        'hoe middelen worden verdeeld, besteed en toegewezen;',
        'de plaatsing op het VSO: procedures en criteria;',
        'de terugplaatsing of overplaatsing naar het voortgezet onderwijs als een toelaatbaarheidsverklaring (TLV) afloopt;',
        'informatie aan ouders, en onafhankelijke ondersteuning voor ouders.',
      ),
      naar('Ondersteuning voor ouders', 'ondersteuning-voor-ouders'),
    ),
  ]
}

/** The pages of both desks, from the guideline that holds for both. */
export function paginas(richtlijn: Richtlijn): readonly Infopagina[] {
  return [
    {
      naam: 'veelgestelde-vragen',
      titel: 'Veelgestelde vragen van ouders',
      zoekbaar: true,
      blokken: vragen(richtlijn),
    },
    {
      naam: 'aanmelden',
      titel: 'Een leerling aanmelden',
      blokken: [
        ...AANMELDEN,
        naar('Vraag advies aan Het Loket', '../procedures/LD-ADVIES'),
        { soort: 'kop', tekst: 'Werkt u op een school?' },
        alinea('Log in en kies de aanmelding van een leerling bij Het Loket. Overleg eerst met de ouders.'),
      ],
    },
    {
      naam: 'richtlijn',
      titel: 'Richtlijn toelaatbaarheid VSO',
      blokken: [
        alinea(
          `Deze richtlijn geldt voor SWV V(S)O Leiden en SWV V(S)O Duin- en Bollenstreek. Versie ${richtlijn.versie}.`,
        ),
        alinea(richtlijn.uitgangspunt),
        alinea('De ACT beoordeelt voor deze categorieën:'),
        lijst(...richtlijn.categorieen.map((c) => c.label)),
      ],
    },
    {
      naam: 'ondersteuning-voor-ouders',
      titel: 'Ondersteuning voor ouders',
      blokken: [
        alinea('U hoeft het niet alleen uit te zoeken. Hier vindt u informatie en onafhankelijke steun.'),
        { soort: 'kop', tekst: 'Ondersteuningsvoorzieningen en onafhankelijke ondersteuning' },
        STEUN,
        naar('Wat staat er in het ondersteuningsplan?', 'veelgestelde-vragen'),
      ],
    },
    {
      naam: 'bereikbaarheid',
      titel: 'Bereikbaarheid',
      blokken: [
        alinea(
          'Op de website van uw samenwerkingsverband staat hoe u Het Loket bereikt. Ouders kunnen Het Loket zelf benaderen voor advies.',
        ),
      ],
    },
    {
      naam: 'bezwaar',
      titel: 'Bezwaar en klachten',
      blokken: [
        alinea(
          'Bent u het niet eens met de beoordeling door de ACT? Ouders en het schoolbestuur kunnen binnen zes weken na de datum van de brief schriftelijk bezwaar maken. Heeft u een klacht over Het Loket? Bespreek die eerst met uw adviseur.',
        ),
      ],
    },
  ]
}
