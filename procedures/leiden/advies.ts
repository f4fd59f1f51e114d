// LD-ADVIES: a guardian or a school asks Het Loket for advice; an adviser talks with them and sends a report. The times
// are promises that warn and never block; a diagnosis is no part of it (FAQ, "Hoeveel tijd" and "Diagnoses").
import type { Gespreksoort, Registratie, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Procedure, Proceduretermijn } from '#domein/procedure/definitie.ts'
import {
  ADVISEUR,
  BEHANDELAARS,
  BESLOTEN,
  LOKET,
  ONDERWERPEN,
  SCHOOL,
  SCHOOL_OF_OUDER,
  VERSIE,
  WEET_ERVAN,
} from './delen.ts'
import { statusteksten } from './statussen.ts'

const TWEE_WEKEN = { aantal: 2, eenheid: 'weken' } as const
const EEN_MAAND = { aantal: 1, eenheid: 'maanden' } as const

/** What an advice can be about (LD-009). */
const ONDERDELEN = [
  { waarde: 'leren', label: 'Leren en leerniveau' },
  { waarde: 'motivatie', label: 'Motivatie' },
  { waarde: 'gedrag', label: 'Gedrag en omgang' },
  { waarde: 'ondersteuning', label: 'Aanvullende ondersteuning' },
  { waarde: 'sociaal-emotioneel', label: 'Sociaal-emotionele ontwikkeling' },
] as const

const ADVIESGESPREK: Gespreksoort = {
  id: 'adviesgesprek',
  naam: 'Adviesgesprek',
  door: ['adviseur', 'loketmedewerker'],
  genodigden: ['ouders'],
  // Again while the report is written: a changed advice needs a new talk or a mark (LD-020).
  in: ['gesprek', 'verslag'],
  velden: {
    advies: {
      soort: 'lange-tekst',
      label: 'Advies zoals in het gesprek gegeven',
      hulp: 'Het mondelinge advies; hetzelfde advies komt in het verslag.',
      verplicht: true,
      grond: 'LD-018',
    },
  },
  grond: 'LD-017, LD-018',
}

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'vraag',
    naam: 'Adviesvraag',
    titel: 'Adviesvraag stellen',
    uitleg: 'Leg vast waarover advies nodig is.',
    door: ['ouder', ...SCHOOL, ...LOKET],
    velden: {
      ...ONDERWERPEN,
      vraag: { soort: 'lange-tekst', label: 'Wat wilt u vragen?', verplicht: true, grond: 'LD-003' },
    },
    eenmalig: true,
    grond: 'LD-003, LD-004, LD-005',
  },
  {
    id: 'verslag',
    naam: 'Adviesverslag',
    titel: 'Adviesverslag verzenden',
    uitleg:
      'Maak van het gesprek een verslag met het advies dat toen is gegeven, en verzend het aan de ouder(s) en aan de school als die het vroeg.',
    door: ['adviseur'],
    velden: {
      onderdelen: {
        soort: 'meerkeuze',
        label: 'Het advies gaat over',
        verplicht: true,
        minimum: 1,
        keuzes: ONDERDELEN,
        grond: 'LD-009',
      },
      beschrijving: { soort: 'lange-tekst', label: 'Beschrijving van het gesprek', grond: 'LD-020' },
      advies: {
        soort: 'lange-tekst',
        label: 'Advies in dit verslag',
        hulp: 'Laat leeg als het hetzelfde is als in het gesprek: dat advies komt vanzelf in het verslag.',
        grond: 'LD-020',
      },
      markering: {
        soort: 'lange-tekst',
        label: 'Gewijzigd na het gesprek, omdat',
        hulp: 'Komt als markering in het verslag. Nodig als het advies anders is dan besproken.',
        grond: 'LD-020',
      },
    },
    eisen: [
      {
        als: {
          soort: 'een-van',
          van: [
            {
              soort: 'zelfde-tekst',
              veld: 'advies',
              als: 'adviesgesprek.advies',
              inWoorden: 'het advies is dat van het gesprek',
            },
            { soort: 'antwoord-ingevuld', veld: 'markering', inWoorden: 'de wijziging is gemarkeerd' },
          ],
        },
        reden: 'Het verslag bevat een ander advies dan in het gesprek is besproken.',
        uitweg: 'Leg een nieuw gesprek vast, of markeer de wijziging met de reden.',
        grond: 'LD-020',
      },
    ],
    brieven: ['adviesverslag'],
    naar: { einde: 'Afgerond' },
    grond: 'LD-019, LD-020',
  },
]

const TERMIJNEN: readonly Proceduretermijn[] = [
  {
    naam: 'gesprekstermijn',
    titel: 'Adviesgesprek, meestal binnen twee weken',
    regel: { soort: 'beleid', duur: TWEE_WEKEN, rolt: true, grond: 'LD-017' },
    start: { soort: 'antwoord', veld: 'afspraak.adviesgesprek' },
    stopt: { gesprek: 'adviesgesprek' },
    eigenaar: 'adviseur',
    gevolg: 'Het adviesgesprek is later dan twee weken na het maken van de afspraak. Dat mag.',
    zichtVoor: ['school', 'ouder', 'jongere'],
  },
  {
    naam: 'verslagtermijn',
    titel: 'Verslag uiterlijk twee weken na het gesprek',
    regel: { soort: 'beleid', duur: TWEE_WEKEN, rolt: true, grond: 'LD-019' },
    start: { soort: 'antwoord', veld: 'adviesgesprek.op' },
    stopt: { registratie: 'verslag' },
    eigenaar: 'adviseur',
    gevolg: 'Het verslag is niet binnen twee weken na het gesprek verzonden.',
    zichtVoor: ['school', 'ouder', 'jongere'],
  },
  {
    naam: 'adviestermijn',
    titel: 'Advies, ongeveer een maand na het maken van de afspraak',
    regel: { soort: 'beleid', duur: EEN_MAAND, rolt: true, grond: 'LD-016' },
    start: { soort: 'antwoord', veld: 'afspraak.adviesgesprek' },
    stopt: { registratie: 'verslag' },
    eigenaar: 'adviseur',
    gevolg: 'Het advies komt later dan een maand na het maken van de afspraak.',
    zichtVoor: ['school', 'ouder', 'jongere'],
  },
]

/** A term that was passed stays visible when the thing itself has happened. */
function teLaat(
  id: string,
  [veld, na, plus]: readonly [string, string, typeof TWEE_WEKEN | typeof EEN_MAAND],
  [tekst, grond, zwaarte]: readonly [string, string, Signaalregel['zwaarte']],
): Signaalregel {
  return {
    id,
    als: {
      soort: 'niet',
      van: { soort: 'datum-uiterlijk', veld, uiterlijk: na, plus, inWoorden: 'het was op tijd' },
    },
    tekst,
    grond,
    zwaarte,
  }
}

const SIGNALEN: readonly Signaalregel[] = [
  teLaat(
    'gesprek-later',
    ['gepland.adviesgesprek', 'afspraak.adviesgesprek', TWEE_WEKEN],
    [
      'Het adviesgesprek is later dan twee weken na het maken van de afspraak. Dat mag; het is een richtwaarde.',
      'LD-017',
      'let-op',
    ],
  ),
  teLaat(
    'verslag-te-laat',
    ['verslag.op', 'adviesgesprek.op', TWEE_WEKEN],
    ['Het verslag is later dan twee weken na het gesprek verzonden.', 'LD-019', 'dringend'],
  ),
  teLaat(
    'advies-later',
    ['verslag.op', 'afspraak.adviesgesprek', EEN_MAAND],
    ['Het advies kwam later dan een maand na het maken van de afspraak.', 'LD-016', 'let-op'],
  ),
]

export const ADVIES: Procedure = {
  code: 'LD-ADVIES',
  heet: { naam: 'adviesvraag', lidwoord: 'de' },
  ...VERSIE,
  naam: {
    swv: 'Adviesgesprek',
    school: 'Advies vragen aan Het Loket',
    ouder: 'Advies vragen aan Het Loket',
    jongere: 'Advies over jou op school',
  },
  samenvatting:
    'Ouders en scholen kunnen Het Loket om advies vragen. Een adviseur voert een gesprek, meestal binnen twee weken na het maken van de afspraak. U hoort het advies in het gesprek; het verslag volgt uiterlijk twee weken later.',
  infopagina: 'veelgestelde-vragen',
  betreft: 'leerling',
  indiener: SCHOOL_OF_OUDER,
  vanuit: ['LD-AANMELDING'],
  ingang: [],
  formulier: [],
  stukken: [],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'vraag',
      naam: 'De adviesvraag',
      status: 'Ingediend',
      door: [...LOKET, 'ouder', ...SCHOOL],
      uitleg: 'Wie advies vraagt, of Het Loket, legt vast waarover het gaat.',
      grond: 'LD-003, LD-004',
      registratie: 'vraag',
      naar: { fase: 'toewijzing' },
    },
    {
      soort: 'toewijzing',
      id: 'toewijzing',
      naam: 'Adviseur toewijzen',
      status: 'Ingediend',
      door: LOKET,
      uitleg:
        'Het Loket wijst de vraag toe aan een adviseur. Alleen die adviseur en Het Loket zien de inhoud.',
      grond: 'LD-030',
      aanstelling: 'adviseur',
      naar: { fase: 'gesprek' },
    },
    {
      soort: 'gesprek',
      id: 'gesprek',
      naam: 'Adviesgesprek',
      status: 'In behandeling',
      door: BEHANDELAARS,
      uitleg:
        'De adviseur maakt een afspraak, meestal binnen twee weken, en geeft het advies in het gesprek.',
      grond: 'LD-017, LD-018',
      gesprek: 'adviesgesprek',
      naar: { fase: 'verslag' },
    },
    {
      soort: 'registratie',
      id: 'verslag',
      naam: 'Adviesverslag',
      status: 'Advies besproken',
      door: ['adviseur'],
      uitleg: 'De adviseur verzendt het verslag met het advies uit het gesprek, uiterlijk twee weken daarna.',
      grond: 'LD-019, LD-020',
      registratie: 'verslag',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: REGISTRATIES,
  gesprekken: [ADVIESGESPREK],
  aanstellingen: [ADVISEUR],
  signalen: SIGNALEN,
  termijnen: TERMIJNEN,
  brieven: [
    {
      soort: 'adviesverslag',
      naam: 'Adviesverslag',
      aan: ['ouders', 'starter'],
      verzending: 'meteen',
      regels: [
        { label: 'Gesprek op', uit: ['adviesgesprek.op'], als: 'datum' },
        { label: 'Advies in het gesprek', uit: ['adviesgesprek.advies'] },
      ],
      grond: 'LD-019, LD-020',
    },
  ],
  statussen: statusteksten('Ingediend', 'In behandeling', 'Advies besproken', 'Afgerond'),
  aanhouden: null,
  behandelaars: BEHANDELAARS,
  besloten: BESLOTEN,
  weetErvan: WEET_ERVAN,
}
