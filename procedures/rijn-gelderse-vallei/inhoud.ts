// Public content of Rijn & Gelderse Vallei: the route map and the information pages. Facts from the source, sentences our
// own.
import type { Infoblok, Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'
import { NAAR_CRISIS, NAAR_PLAATSING, PLAATSINGSVRAAG, TIMEOUTROUTE } from './inhoud-arrangementen.ts'
import { NAAR_TLV, TLV_PAGINAS, TLV_VRAAG } from './inhoud-tlv.ts'
import { NAAR_VERZUIM, VERZUIMPAGINA, VERZUIMVRAAG } from './inhoud-verzuim.ts'
import { ONDERSTEUNING } from './inhoud-ondersteuning.ts'
import { AANMELDEN, NAAR_ZORGPLICHT, ZORGPLICHTVRAAG } from './inhoud-zorgplicht.ts'
import { NAAR_VRIJSTELLING, VIERPARTIJENMODEL } from './inhoud-vrijstelling.ts'
import { KENNISPAGINAS } from './inhoud-kennis.ts'
import { STEUNPUNTEN as REGIOS } from './stam.ts'

const alinea = (tekst: string): Infoblok => ({ soort: 'alinea', tekst })
const lijst = (...regels: readonly string[]): Infoblok => ({ soort: 'lijst', regels })

export const ROUTEKAART: readonly Routevraag[] = [
  {
    id: 'begin',
    vraag: 'Wie bent u?',
    antwoorden: [
      { tekst: 'Ik ben ouder of verzorger', naar: { soort: 'vraag', vraag: 'ouder' } },
      { tekst: 'Ik werk op een school', naar: { soort: 'vraag', vraag: 'school' } },
    ],
  },
  {
    id: 'ouder',
    vraag: 'Wat wilt u doen?',
    antwoorden: [
      { tekst: 'Een vraag stellen', naar: { soort: 'procedure', procedure: 'RGV-VRAAG' } },
      {
        tekst: 'Lezen hoe ik mijn kind aanmeld bij een school',
        naar: { soort: 'pagina', pagina: 'aanmelden' },
      },
      {
        tekst: 'Lezen hoe mijn kind naar het speciaal (basis)onderwijs kan',
        naar: { soort: 'pagina', pagina: 'tlv' },
      },
      { tekst: 'Bezwaar maken tegen een besluit', naar: { soort: 'pagina', pagina: 'bezwaar' } },
      {
        tekst: 'Mijn kind aanmelden bij een school',
        naar: { soort: 'procedure', procedure: 'RGV-ZORGPLICHT' },
      },
      NAAR_VRIJSTELLING,
      {
        tekst: 'De gegevens van mijn kind inzien of verbeteren',
        naar: { soort: 'procedure', procedure: 'RGV-GEGEVENSVERZOEK' },
      },
      { tekst: 'Weten wie mij kan helpen', naar: { soort: 'pagina', pagina: 'steunpunten' } },
    ],
  },
  {
    id: 'school',
    vraag: 'Wat heeft de leerling nodig?',
    antwoorden: [
      {
        tekst: 'We willen iets vragen aan het steunpunt',
        naar: { soort: 'procedure', procedure: 'RGV-VRAAG' },
      },
      NAAR_TLV,
      {
        tekst: 'De leerkracht ziet een onderwijsbehoefte',
        naar: { soort: 'procedure', procedure: 'RGV-CHECKLIST' },
      },
      NAAR_PLAATSING,
      NAAR_ZORGPLICHT,
      NAAR_VERZUIM,
      NAAR_CRISIS,
    ],
  },
  TLV_VRAAG,
  PLAATSINGSVRAAG,
  ZORGPLICHTVRAAG,
  VERZUIMVRAAG,
]

const STEUNPUNTEN: Infopagina = {
  naam: 'steunpunten',
  titel: 'De regionale steunpunten',
  blokken: [
    alinea(
      'Het samenwerkingsverband werkt in vier regio’s. Elke regio heeft een regionaal steunpunt met een eigen team. Een steunpuntcoördinator denkt mee met scholen en ouders.',
    ),
    lijst(...REGIOS.map((s) => s.regio)),
  ],
}

export const PAGINAS: readonly Infopagina[] = [
  STEUNPUNTEN,
  TIMEOUTROUTE,
  AANMELDEN,
  VERZUIMPAGINA,
  VIERPARTIJENMODEL,
  ...KENNISPAGINAS,
  ONDERSTEUNING,
  ...TLV_PAGINAS,
]
