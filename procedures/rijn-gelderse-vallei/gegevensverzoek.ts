// RGV-GEGEVENSVERZOEK: guardians ask to see, correct or have a copy of what is kept of their child (AVG 15, 16; the brochure
// for parents). It is on record from the day it came, and answered within a month.
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { statusteksten } from './statussen.ts'

const BEHANDELT: readonly Rol[] = ['functionaris-gegevensbescherming', 'secretaresse-leerlingenzaken']
const VRAAGT: readonly Rol[] = [...SCHOOLROLLEN, 'ouder']
const NAAM = 'Verzoek over persoonsgegevens'

export const GEGEVENSVERZOEK: Procedure = {
  code: 'RGV-GEGEVENSVERZOEK',
  heet: { naam: 'verzoek', lidwoord: 'het' },
  ...ONDERSTEUNINGSPLAN,
  naam: { swv: NAAM, school: NAAM, ouder: NAAM, jongere: NAAM },
  samenvatting:
    'Ouders kunnen vragen om inzage, correctie of een kopie van de gegevens van hun kind. Het verzoek staat vast vanaf de dag dat het binnenkomt. Het antwoord komt binnen een maand.',
  infopagina: 'persoonsgegevens',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    ook: ['ouder'],
    anders: 'Een verzoek over gegevens doet een ouder, of de school voor een ouder.',
  },
  ingang: [],
  formulier: [],
  stukken: [],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'verzoek',
      naam: 'Het verzoek',
      status: 'Ingediend',
      door: VRAAGT,
      uitleg: 'De ouder legt vast wat die wil, of de school doet dat voor de ouder.',
      grond: 'RGV-467',
      registratie: 'verzoek',
      naar: { fase: 'behandeling' },
    },
    {
      soort: 'registratie',
      id: 'behandeling',
      naam: 'Het verzoek behandelen',
      status: 'In behandeling',
      door: BEHANDELT,
      uitleg: 'Het samenwerkingsverband geeft inzage, verbetert of geeft een kopie, of legt uit waarom niet.',
      grond: 'RGV-467',
      registratie: 'afhandeling',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: [
    {
      id: 'verzoek',
      naam: 'Verzoek',
      titel: 'Verzoek vastleggen',
      uitleg: 'Leg vast wat u wilt.',
      door: VRAAGT,
      velden: {
        soort: {
          soort: 'meerkeuze',
          label: 'Wat wilt u?',
          verplicht: true,
          minimum: 1,
          keuzes: [
            { waarde: 'inzage', label: 'De gegevens inzien' },
            { waarde: 'correctie', label: 'Gegevens laten verbeteren' },
            { waarde: 'kopie', label: 'Een kopie van de gegevens' },
          ],
          grond: 'RGV-467',
        },
        toelichting: { soort: 'lange-tekst', label: 'Wilt u iets toelichten?', grond: 'RGV-467' },
      },
      in: ['verzoek'],
      eenmalig: true,
      grond: 'RGV-467',
    },
    {
      id: 'afhandeling',
      naam: 'Afhandeling',
      titel: 'Afhandeling vastleggen',
      uitleg: 'Leg vast wat er met het verzoek is gedaan.',
      door: BEHANDELT,
      velden: {
        uitkomst: {
          soort: 'keuze',
          label: 'Is aan het verzoek voldaan?',
          verplicht: true,
          keuzes: [
            { waarde: 'ja', label: 'Ja, helemaal' },
            { waarde: 'deels', label: 'Voor een deel' },
            { waarde: 'nee', label: 'Nee' },
          ],
          grond: 'RGV-467',
        },
        antwoord: { soort: 'lange-tekst', label: 'Wat is er gedaan, of waarom niet?', verplicht: true },
      },
      in: ['behandeling'],
      grond: 'RGV-467',
    },
  ],
  termijnen: [
    {
      naam: 'antwoordtermijn',
      titel: 'Antwoord op het verzoek',
      regel: { soort: 'wettelijk', duur: { aantal: 1, eenheid: 'maanden' }, grond: 'AVG 12 lid 3 (RGV-467)' },
      start: { soort: 'antwoord', veld: 'verzoek.op' },
      stopt: 'afronding',
      eigenaar: 'secretaresse-leerlingenzaken',
      gevolg: 'Er is nog geen antwoord op het verzoek over persoonsgegevens.',
      zichtVoor: ['ouder'],
    },
  ],
  brieven: [],
  statussen: statusteksten('Ingediend', 'In behandeling', 'Afgerond'),
  aanhouden: null,
  behandelaars: BEHANDELT,
}
