// RGV-VERZUIM: absence of a pupil of 5 to 12 years, by the verzuimkaart BO (bijlage 2.3). A school records what it is; the
// card tells what to do, and leerplicht reacts to what was reported.
import type { Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import { ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { statusteksten } from './statussen.ts'
import { taakVoor } from './verzuim-delen.ts'
import { VERZUIMSTATUSSEN } from './verzuim-statussen.ts'
import {
  AARD_ONBEKEND,
  MELDING_ZONDER_CONTACT,
  VERZUIMREGISTRATIES,
  ZONDER_KOPIE,
} from './verzuim-stappen.ts'
import { antwoord, jongerDan, niet } from './zorgplicht-delen.ts'

type Stap = Pick<
  Extract<Fase, { soort: 'registratie' }>,
  'naam' | 'uitleg' | 'grond' | 'registratie' | 'naar'
> &
  Partial<Pick<Fase, 'door'>>

const stap = (id: string, status: keyof typeof VERZUIMSTATUSSEN, f: Stap): Fase => ({
  soort: 'registratie',
  id,
  status,
  door: SCHOOLROLLEN,
  ...f,
})

const NAAR_LEERPLICHT = { fase: 'leerplicht' } as const
const KLAAR = { einde: 'Afgehandeld' } as const

const ROUTE: readonly Fase[] = [
  stap('vastleggen', 'Verzuim vastleggen', {
    naam: 'Verzuim vastleggen',
    uitleg: 'De school legt vast welk verzuim het is. De verzuimkaart zegt wat daarna nodig is.',
    grond: 'RGV-358',
    registratie: 'verzuim',
    naar: { fase: 'melden' },
  }),
  stap('duo', 'Melden bij DUO', {
    naam: 'Melden bij DUO',
    uitleg: 'De school meldt de in- of uitschrijving binnen 7 dagen digitaal aan DUO.',
    grond: 'RGV-361',
    registratie: 'melding-duo',
    naar: NAAR_LEERPLICHT,
  }),
  stap('melden', 'School meldt', {
    naam: 'Melden bij leerplicht',
    uitleg: 'De school meldt bij de leerplichtambtenaar en stelt de ouders op de hoogte.',
    grond: 'RGV-362, RGV-366',
    registratie: 'melding-leerplicht',
    naar: NAAR_LEERPLICHT,
  }),
  stap('onvolledig', 'Onvolledig', {
    naam: 'Luxe verzuim: eerst melden',
    uitleg: 'Luxe verzuim handelt de school niet zelf af: meld het direct bij de leerplichtambtenaar.',
    grond: 'RGV-364',
    registratie: 'melding-leerplicht',
    naar: NAAR_LEERPLICHT,
  }),
  stap('gesprek', 'Gesprek met ouders', {
    naam: 'Gesprek met de ouders',
    uitleg: 'De leerling was drie keer te laat. De school voert een gesprek met de ouders.',
    grond: 'RGV-369',
    registratie: 'gesprek-ouders',
    naar: KLAAR,
  }),
  stap('ziek', 'Ziek gemeld', {
    naam: 'Ziek gemeld',
    uitleg: 'De leerling is ziek. Duurt het langer dan twee weken, dan volgen een gesprek en de schoolarts.',
    grond: 'RGV-370, RGV-371',
    registratie: 'beter-gemeld',
    naar: KLAAR,
  }),
  stap('ziekte-zorg', 'Gesprek en schoolarts', {
    naam: 'Gesprek met de ouders en schoolarts',
    uitleg: 'De school voert een gesprek met de ouders en meldt de leerling aan bij de schoolarts.',
    grond: 'RGV-370',
    registratie: 'beter-gemeld',
    naar: KLAAR,
  }),
  stap('niet-verschenen', 'Niet verschenen', {
    naam: 'Niet verschenen bij de hulpverlening',
    uitleg: 'De school meldt bij de leerplichtambtenaar en stelt de ouders op de hoogte.',
    grond: 'RGV-372',
    registratie: 'melding-leerplicht',
    naar: NAAR_LEERPLICHT,
  }),
  stap('leerplicht', 'Bij leerplicht', {
    naam: 'Leerplicht reageert',
    door: ['leerplichtambtenaar'],
    uitleg: 'Leerplicht legt haar reactie vast, koppelt afspraken terug en sluit af.',
    grond: 'RGV-365, RGV-372',
    registratie: 'afsluiting-leerplicht',
    naar: KLAAR,
  }),
]

const signaal = (id: string, als: Signaalregel['als'], tekst: string, grond: string): Signaalregel => ({
  id,
  als,
  tekst,
  grond,
  zwaarte: 'let-op',
  ookSchool: true,
})

const SIGNALEN: readonly Signaalregel[] = [
  signaal(
    'nog-niet-leerplichtig',
    niet({
      soort: 'datum-uiterlijk',
      veld: 'leerling.leerplichtig',
      uiterlijk: 'vandaag',
      inWoorden: 'de leerling is leerplichtig',
    }),
    'De leerling is 5 jaar en nog niet leerplichtig. Vanaf welke dag wel staat bij het verzuim.',
    'RGV-359, RGV-360',
  ),
  signaal(
    'melding-zonder-contact',
    MELDING_ZONDER_CONTACT,
    'Er is gemeld bij leerplicht zonder eerst contact met de ouders.',
    'RGV-362',
  ),
  signaal(
    'aard-navragen',
    AARD_ONBEKEND,
    'Aard navragen: vraag de ouders naar de aard van de ziekmelding.',
    'RGV-371',
  ),
  signaal(
    'kopie-ontbreekt',
    ZONDER_KOPIE,
    'Van de brief of uitnodiging van leerplicht ging geen kopie naar de school.',
    'RGV-363, RGV-368',
  ),
  signaal(
    'terugkoppeling-ontbreekt',
    antwoord('afsluiting-leerplicht.teruggekoppeld', [false], 'er is niet teruggekoppeld'),
    'Leerplicht sloot af zonder de afspraken terug te koppelen aan de school.',
    'RGV-372',
  ),
]

export const VERZUIM: Procedure = {
  code: 'RGV-VERZUIM',
  heet: { naam: 'verzuimzaak', lidwoord: 'de', stopt: true },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Verzuimkaart basisonderwijs',
    school: 'Verzuim van een leerling (verzuimkaart)',
    ouder: 'Uw kind was niet of te laat op school',
    jongere: 'Je was niet of te laat op school',
  },
  samenvatting:
    'De school legt verzuim vast: niet ingeschreven, spijbelen, luxe verzuim, te laat komen of ziekte. De verzuimkaart zegt wat de school doet en hoe leerplicht kan reageren. De leerplichtambtenaar leest alleen mee in zaken waaraan de school haar heeft toegewezen.',
  infopagina: 'verzuimkaart',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    anders: 'Verzuim legt de school van de leerling vast.',
  },
  ingang: [
    {
      als: niet(jongerDan(5, 'vandaag')),
      reden: 'De leerling is niet leerplichtig: de verzuimkaart is voor leerlingen van 5 tot en met 12 jaar.',
      grond: 'RGV-359',
      bijStart: true,
    },
    {
      als: jongerDan(13, 'vandaag'),
      reden: 'De verzuimkaart is voor leerlingen van 5 tot en met 12 jaar.',
      grond: 'RGV-359',
      bijStart: true,
    },
  ],
  formulier: [],
  stukken: [
    { soort: 'verzuimoverzicht', naam: 'Verzuimoverzicht', datumNaam: 'Datum van het overzicht' },
    { soort: 'overig', naam: 'Ander document' },
  ],
  dossiereisen: [],
  route: ROUTE,
  registraties: VERZUIMREGISTRATIES,
  aanstellingen: [
    {
      id: 'leerplicht',
      naam: 'leerplichtambtenaar',
      rollen: ['leerplichtambtenaar'],
      door: SCHOOLROLLEN,
      grond: 'RGV-358, RGV-380',
    },
  ],
  signalen: SIGNALEN,
  termijnen: [
    {
      naam: 'melding-duo',
      titel: 'Melden bij DUO',
      regel: { soort: 'beleid', duur: { aantal: 7, eenheid: 'dagen' }, rolt: false, grond: 'RGV-361' },
      start: { soort: 'antwoord', veld: 'verzuim.inOfUitgeschrevenOp' },
      stopt: { registratie: 'melding-duo' },
      eigenaar: 'intern-begeleider',
      gevolg: 'De in- of uitschrijving is niet binnen 7 dagen gemeld aan DUO.',
      zichtVoor: ['school'],
    },
    {
      naam: 'twee-weken-ziek',
      titel: 'Twee weken ziek',
      regel: {
        soort: 'beleid',
        duur: { aantal: 2, eenheid: 'weken' },
        inclusiefStart: true,
        rolt: false,
        grond: 'RGV-370',
      },
      start: { soort: 'antwoord', veld: 'verzuim.ziekVanaf' },
      stopt: { registratie: 'beter-gemeld' },
      verloopt: {
        in: ['ziek'],
        naar: { fase: 'ziekte-zorg' },
        taken: [taakVoor('gesprek-ouders'), taakVoor('aanmelden-schoolarts')],
      },
      eigenaar: 'intern-begeleider',
      gevolg: 'De leerling is langer dan twee weken ziek.',
      zichtVoor: ['school'],
    },
  ],
  brieven: [],
  statussen: { ...VERZUIMSTATUSSEN, ...statusteksten('Afgerond') },
  aanhouden: null,
  behandelaars: ['leerplichtambtenaar'],
  // Leerplicht reads what was reported to her, and nothing of other pupils.
  besloten: ['leerplichtambtenaar'],
}
