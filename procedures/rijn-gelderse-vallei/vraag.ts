// RGV-VRAAG: a school or guardians ask the steunpunt something about support or about asking for a TLV (bijlage 3.9).
import type { Procedure } from '#domein/procedure/definitie.ts'
import { ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { INZET_FASEN, INZET_REGISTRATIES, TEAM, UITVOERDER } from './inzet.ts'
import { statusteksten } from './statussen.ts'

export const VRAAG: Procedure = {
  code: 'RGV-VRAAG',
  heet: { naam: 'vraag', lidwoord: 'de' },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Vraag aan het steunpunt',
    school: 'Vraag aan het steunpunt',
    ouder: 'Vraag aan het steunpunt',
    jongere: 'Vraag aan het steunpunt',
  },
  samenvatting:
    'Ouders en scholen kunnen het steunpunt van hun regio iets vragen, ook over een toelaatbaarheidsverklaring (TLV). De steunpuntcoördinator van de regio antwoordt, of zet iemand van het team in op school.',
  infopagina: 'steunpunten',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    ook: ['ouder'],
    anders: 'Een vraag stelt de school van de leerling of een ouder.',
  },
  ingang: [],
  formulier: [],
  stukken: [],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'vraag',
      naam: 'De vraag',
      status: 'Ingediend',
      door: [...SCHOOLROLLEN, 'ouder'],
      uitleg: 'Wie iets wil weten, legt de vraag vast.',
      grond: 'RGV-011',
      registratie: 'vraag',
      naar: { fase: 'antwoord' },
    },
    {
      soort: 'registratie',
      id: 'antwoord',
      naam: 'De steunpuntcoördinator antwoordt',
      status: 'In behandeling',
      door: ['steunpuntcoordinator'],
      uitleg: 'De steunpuntcoördinator van de regio antwoordt en legt het antwoord vast.',
      grond: 'RGV-011',
      registratie: 'antwoord',
      naar: { einde: 'Afgerond' },
    },
    ...INZET_FASEN,
  ],
  aanstellingen: [UITVOERDER],
  besloten: TEAM,
  registraties: [
    {
      id: 'vraag',
      naam: 'Vraag',
      titel: 'Vraag stellen',
      uitleg: 'Leg vast wat u wilt weten.',
      door: [...SCHOOLROLLEN, 'ouder'],
      velden: {
        onderwerp: {
          soort: 'keuze',
          label: 'Waar gaat uw vraag over?',
          verplicht: true,
          keuzes: [
            { waarde: 'tlv', label: 'Een toelaatbaarheidsverklaring (TLV)' },
            { waarde: 'ondersteuning', label: 'Ondersteuning op school' },
            { waarde: 'anders', label: 'Iets anders' },
          ],
          grond: 'RGV-011',
        },
        vraag: { soort: 'lange-tekst', label: 'Wat wilt u vragen?', verplicht: true, grond: 'RGV-011' },
      },
      in: ['vraag'],
      eenmalig: true,
      grond: 'RGV-011',
    },
    {
      id: 'antwoord',
      naam: 'Antwoord',
      titel: 'Antwoord vastleggen',
      uitleg: 'Leg het antwoord vast en rond de vraag af.',
      door: ['steunpuntcoordinator'],
      velden: {
        antwoord: { soort: 'lange-tekst', label: 'Antwoord', verplicht: true, grond: 'RGV-011' },
      },
      in: ['antwoord'],
      grond: 'RGV-011',
    },
    ...INZET_REGISTRATIES,
  ],
  termijnen: [],
  brieven: [],
  statussen: statusteksten('Ingediend', 'In behandeling', 'Inzet loopt', 'Afgerond'),
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator', ...TEAM],
}
