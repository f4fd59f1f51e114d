// RGV-OVERGANGSARRANGEMENT: in doubt, a pupil starts at the primary school of registration with extra support for six
// months; asked through the steunpuntcoördinator (bijlage 3.11.1, 3.11.2 par. 1.19).
import type { Procedure } from '#domein/procedure/definitie.ts'
import { ONDERSTEUNINGSPLAN, SCHOOLROLLEN, nodigOmInTeDienen } from './delen.ts'
import { CONCEPT } from './statussen.ts'

const SC = ['steunpuntcoordinator'] as const
const ZES_MAANDEN = { aantal: 6, eenheid: 'maanden' } as const

export const OVERGANGSARRANGEMENT: Procedure = {
  code: 'RGV-OVERGANGSARRANGEMENT',
  heet: { naam: 'arrangement', lidwoord: 'het' },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Overgangsarrangement',
    school: 'Overgangsarrangement: zes maanden extra ondersteuning bij de start',
    ouder: 'Zes maanden extra hulp bij de start op de basisschool',
    jongere: 'Extra hulp bij de start op school',
  },
  samenvatting:
    'Is het niet zeker of een leerling op de basisschool past, dan kan de leerling daar zes maanden starten met extra ondersteuning. De steunpuntcoördinator vraagt dit aan. Daarna wordt beoordeeld of de school biedt wat nodig is, of dat een TLV wordt aangevraagd.',
  betreft: 'leerling',
  ingetrokken: 'Afgerond',
  indiener: {
    rollen: SCHOOLROLLEN,
    // No school begins it by itself.
    soorten: [],
    ook: SC,
    opSchool: true,
    anders: 'Een overgangsarrangement vraagt u aan via de steunpuntcoördinator.',
  },
  vanuit: ['RGV-VRAAG'],
  ingang: [
    {
      als: {
        soort: 'gestart-door',
        rollen: SC,
        inWoorden: 'de steunpuntcoördinator vraagt het aan',
      },
      reden: 'Een overgangsarrangement wordt aangevraagd via de steunpuntcoördinator.',
      uitweg: 'Stel uw vraag aan de steunpuntcoördinator van uw regio.',
      grond: 'RGV-289',
      bijStart: true,
    },
    nodigOmInTeDienen(
      'ondersteuning',
      'Beschrijf de extra ondersteuning die past bij wat de leerling nodig heeft.',
      'RGV-293',
    ),
  ],
  formulier: [
    {
      id: 'arrangement',
      titel: 'Het arrangement',
      velden: {
        behoefte: { soort: 'lange-tekst', label: 'Wat heeft de leerling nodig?', grond: 'RGV-293' },
        ondersteuning: {
          soort: 'lange-tekst',
          label: 'Welke extra ondersteuning past daarbij?',
          grond: 'RGV-293',
        },
      },
      nodig: ['behoefte', 'ondersteuning'],
    },
  ],
  stukken: [{ soort: 'overig', naam: 'Ander stuk' }],
  dossiereisen: [],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag door de steunpuntcoördinator',
      status: CONCEPT,
      door: SC,
      uitleg: 'De steunpuntcoördinator beschrijft de behoefte en de extra ondersteuning.',
      grond: 'RGV-289',
      naar: { fase: 'loopt' },
    },
    {
      soort: 'uitvoering',
      id: 'loopt',
      naam: 'Zes maanden extra ondersteuning',
      status: 'Overgangsarrangement',
      door: SC,
      uitleg:
        'Leg de dag vast waarop de leerling op de basisschool begint. Het arrangement duurt zes maanden; aan het eind volgt een evaluatie.',
      grond: 'RGV-290, RGV-291',
      plaatsing: false,
      toegekend: true,
      start: {
        looptijd: { duur: ZES_MAANDEN, einde: 'berekend', inWoorden: 'zes maanden', grond: 'RGV-290' },
        eisen: [],
        door: SC,
      },
      evaluaties: [
        {
          id: 'evaluatie',
          naam: 'Evaluatie van het overgangsarrangement',
          voorEinde: { aantal: 0, eenheid: 'dagen' },
          door: SC,
          velden: {
            uitkomst: {
              soort: 'keuze',
              label: 'Uitkomst',
              verplicht: true,
              keuzes: [
                { waarde: 'school-biedt', label: 'De school biedt wat nodig is' },
                { waarde: 'tlv', label: 'Er wordt een TLV aangevraagd' },
              ],
              grond: 'RGV-291',
            },
          },
          gevolgen: {
            bij: {
              veld: 'uitkomst',
              antwoorden: {
                tlv: {
                  taken: [
                    {
                      id: 'tlv-aanvragen',
                      titel: 'Een TLV aanvragen (RGV-TLV)',
                      rol: 'intern-begeleider',
                      sluitMetZaak: true,
                      grond: 'RGV-291',
                    },
                  ],
                },
              },
            },
          },
          grond: 'RGV-291',
        },
      ],
      afrondeisen: [
        {
          als: {
            soort: 'evaluatie-gedaan',
            evaluatie: 'evaluatie',
            inWoorden: 'de evaluatie is gedaan',
          },
          reden: 'De evaluatie van het overgangsarrangement is nog niet vastgelegd.',
          grond: 'RGV-291',
        },
      ],
      afgerond: 'Afgerond',
    },
  ],
  signalen: [
    {
      id: 'evaluatie-gepland',
      als: {
        soort: 'alle',
        van: [
          {
            soort: 'nadert',
            veld: 'uitvoering.tot',
            vooraf: { aantal: 2, eenheid: 'maanden' },
            inWoorden: 'het arrangement loopt bijna af',
          },
          {
            soort: 'niet',
            van: { soort: 'evaluatie-gedaan', evaluatie: 'evaluatie', inWoorden: 'de evaluatie is gedaan' },
          },
        ],
      },
      tekst: 'Het overgangsarrangement loopt bijna af. Is de evaluatie gepland?',
      grond: 'RGV-290',
      zwaarte: 'let-op',
      ookSchool: true,
    },
  ],
  termijnen: [
    {
      naam: 'evaluatietermijn',
      titel: 'Evaluatie van het overgangsarrangement',
      regel: { soort: 'beleid', duur: { aantal: 0, eenheid: 'dagen' }, rolt: false, grond: 'RGV-291' },
      start: { soort: 'antwoord', veld: 'uitvoering.tot' },
      stopt: 'afronding',
      eigenaar: 'steunpuntcoordinator',
      gevolg: 'Evaluatie te laat: het overgangsarrangement is afgelopen.',
      zichtVoor: ['school'],
    },
  ],
  brieven: [],
  statussen: {
    [CONCEPT]: {
      swv: 'De steunpuntcoördinator bereidt dit voor.',
      school: 'De steunpuntcoördinator bereidt dit voor.',
      ouder: 'De steunpuntcoördinator bereidt extra hulp voor.',
      jongere: 'Er wordt extra hulp voorbereid.',
    },
    Overgangsarrangement: {
      swv: 'Toegekend: zes maanden extra ondersteuning op de basisschool.',
      school: 'De leerling start met zes maanden extra ondersteuning.',
      ouder: 'Uw kind start op de basisschool met zes maanden extra hulp.',
      jongere: 'Je start op school met extra hulp.',
    },
    Afgerond: {
      swv: 'Geëvalueerd en afgerond.',
      school: 'Het overgangsarrangement is afgerond.',
      ouder: 'De zes maanden extra hulp zijn voorbij. De school bespreekt met u hoe het verdergaat.',
      jongere: 'De extra hulp bij de start is klaar.',
    },
  },
  aanhouden: null,
  behandelaars: SC,
}
