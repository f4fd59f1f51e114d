// RGV-VERWIJDERING: the bevoegd gezag removes a pupil, and a fitting school is sought within eight weeks (bijlage 2.3).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import { INGESCHREVEN, ONDERSTEUNINGSPLAN, SCHOLEN, VERWIJZEND } from './delen.ts'
import { BEVOEGD_GEZAG, PROTOCOL, PROTOCOL_ONTBREEKT, stapregistratie, taakVoor } from './verzuim-delen.ts'
import { statusteksten } from './statussen.ts'
import { VERWIJDERINGSTATUSSEN } from './verzuim-statussen.ts'
import { alle, gedaan, niet } from './zorgplicht-delen.ts'

const ZOEKT = ['school-zoeken', 'geen-school'] as const

const BESLUIT: Registratie = {
  id: 'verwijdering',
  naam: 'Verwijdering',
  titel: 'Verwijdering besluiten',
  uitleg:
    'Het bevoegd gezag besluit, volgens het protocol van de school. De ouders krijgen dit op schrift. Er zijn twee gronden.',
  door: BEVOEGD_GEZAG,
  velden: {
    grond: {
      soort: 'keuze',
      label: 'Grond',
      verplicht: true,
      keuzes: [
        { waarde: 'gedrag', label: 'Ernstige gedragsproblemen' },
        {
          waarde: 'begeleiding',
          label: 'Onvoldoende begeleiding mogelijk om (basis)kennis bij te brengen',
        },
      ],
      grond: 'RGV-377',
    },
    per: { soort: 'datum', label: 'Verwijdering per', verplicht: true, grond: 'RGV-376' },
    toelichting: { soort: 'lange-tekst', label: 'Toelichting', verplicht: true, grond: 'RGV-376' },
  },
  brieven: ['bericht-van-school'],
  taken: [
    taakVoor('gesprek-ouders', 'schooldirecteur'),
    taakVoor('melding-leerplicht', 'schooldirecteur'),
    taakVoor('melding-inspectie', 'schooldirecteur'),
  ],
  grond: 'RGV-376, RGV-377',
}

const SWV: Registratie = {
  id: 'swv-betrokken',
  naam: 'Samenwerkingsverband betrokken',
  titel: 'Vastleggen dat het samenwerkingsverband meezoekt',
  uitleg: 'De school zoekt de passende school samen met het samenwerkingsverband.',
  door: [...VERWIJZEND, 'steunpuntcoordinator'],
  velden: { afspraken: { soort: 'lange-tekst', label: 'Wat is afgesproken?', verplicht: true } },
  in: ZOEKT,
  grond: 'RGV-376',
}

const GEVONDEN: Registratie = {
  id: 'passende-school',
  naam: 'Passende school gevonden',
  titel: 'Passende school vastleggen',
  uitleg: 'Een andere school neemt de leerling aan. Gesprek en meldingen zijn gedaan.',
  door: VERWIJZEND,
  velden: { school: { soort: 'tekst', label: 'Welke school?', verplicht: true, grond: 'RGV-376' } },
  eisen: [
    {
      als: alle(
        gedaan('gesprek-ouders', 'het gesprek met de ouders is gevoerd'),
        gedaan('melding-leerplicht', 'leerplicht weet het'),
        gedaan('melding-inspectie', 'de inspectie weet het'),
      ),
      reden:
        'Het gesprek met de ouders en de meldingen bij leerplicht en inspectie zijn nog niet alle vastgelegd.',
      grond: 'RGV-376',
    },
  ],
  in: ZOEKT,
  naar: { einde: 'Passende school gevonden' },
  grond: 'RGV-376',
}

const zoekt = (id: (typeof ZOEKT)[number], naam: string, status: string, uitleg: string): Fase => ({
  soort: 'registratie',
  id,
  naam,
  status,
  door: VERWIJZEND,
  uitleg,
  grond: 'RGV-376, RGV-379',
  registratie: 'passende-school',
  naar: { einde: 'Passende school gevonden' },
})

const TIJDENS = { in: ZOEKT, door: VERWIJZEND } as const

export const VERWIJDERING: Procedure = {
  code: 'RGV-VERWIJDERING',
  heet: { naam: 'verwijdering', lidwoord: 'de', stopt: true },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Verwijdering',
    school: 'Verwijdering van een leerling',
    ouder: 'Verwijdering van school',
    jongere: 'Weg moeten van school',
  },
  samenvatting:
    'Het bevoegd gezag verwijdert een leerling, volgens het protocol van de school. Er is een gesprek met de ouders en zij krijgen bericht op schrift. De school meldt dit bij leerplicht en inspectie en zoekt binnen 8 weken met het samenwerkingsverband een passende school.',
  infopagina: 'verzuimkaart',
  betreft: 'leerling',
  indiener: {
    rollen: VERWIJZEND,
    soorten: SCHOLEN,
    anders: 'Een verwijdering legt de school van de leerling vast.',
  },
  vanuit: ['RGV-SCHORSING'],
  ingang: [{ ...INGESCHREVEN, grond: 'RGV-376' }],
  formulier: [],
  stukken: [PROTOCOL],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'besluit',
      naam: 'Besluit van het bevoegd gezag',
      status: 'Verwijdering voorbereid',
      door: BEVOEGD_GEZAG,
      uitleg: 'Het bevoegd gezag besluit over de verwijdering, volgens het protocol van de school.',
      grond: 'RGV-378',
      registratie: 'verwijdering',
      naar: { fase: 'school-zoeken' },
    },
    zoekt(
      'school-zoeken',
      'Een passende school zoeken',
      'Passende school zoeken',
      'De school zoekt binnen 8 weken een passende school, samen met het samenwerkingsverband.',
    ),
    zoekt(
      'geen-school',
      'Geen passende school binnen 8 weken',
      'Geen passende school',
      'De 8 weken zijn voorbij zonder passende school. De directeur-bestuurder kan doorzettingskracht beginnen; de school zoekt verder.',
    ),
  ],
  registraties: [
    BESLUIT,
    stapregistratie('gesprek-ouders', TIJDENS),
    stapregistratie('melding-leerplicht', TIJDENS),
    stapregistratie('melding-inspectie', TIJDENS),
    SWV,
    GEVONDEN,
  ],
  signalen: [
    PROTOCOL_ONTBREEKT,
    {
      id: 'swv-niet-betrokken',
      als: alle(
        gedaan('verwijdering', 'er is een besluit tot verwijdering'),
        niet(gedaan('swv-betrokken', 'het samenwerkingsverband zoekt mee')),
      ),
      tekst: 'Het samenwerkingsverband is nog niet betrokken bij het zoeken naar een passende school.',
      grond: 'RGV-376',
      zwaarte: 'let-op',
      ookSchool: true,
    },
  ],
  termijnen: [
    {
      naam: 'passende-school',
      titel: 'Passende school gevonden',
      regel: { soort: 'beleid', duur: { aantal: 8, eenheid: 'weken' }, rolt: false, grond: 'RGV-376' },
      start: { soort: 'antwoord', veld: 'verwijdering.per' },
      stopt: { registratie: 'passende-school' },
      verloopt: {
        in: ['school-zoeken'],
        naar: { fase: 'geen-school' },
        taken: [
          {
            id: 'doorzetting-voorstel',
            titel: 'Voorstel: doorzettingskracht beginnen (RGV-DOORZETTING)',
            rol: 'directeur-bestuurder',
            sluitMetZaak: true,
            grond: 'RGV-379',
          },
        ],
      },
      eigenaar: 'schooldirecteur',
      gevolg: 'Acht weken na de verwijdering is er nog geen passende school.',
      signaalDagenVooraf: 14,
      zichtVoor: ['school', 'ouder'],
    },
  ],
  brieven: [
    {
      soort: 'bericht-van-school',
      naam: 'Bericht over de verwijdering',
      aan: ['ouders'],
      verzending: 'meteen',
      grond: 'RGV-376',
    },
  ],
  statussen: { ...VERWIJDERINGSTATUSSEN, ...statusteksten('Afgerond') },
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator', 'directeur-bestuurder'],
}
