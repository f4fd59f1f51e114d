// LD-VERWIJZING: Het Loket helps with a referral, and each one is on record (FAQ, "Wat mag ik verwachten").
import type { Procedure } from '#domein/procedure/definitie.ts'
import {
  ADVISEUR,
  BEHANDELAARS,
  BESLOTEN,
  LOKET,
  SCHOOL,
  SCHOOL_OF_OUDER,
  VERSIE,
  WEET_ERVAN,
} from './delen.ts'
import { statusteksten } from './statussen.ts'

export const VERWIJZING: Procedure = {
  code: 'LD-VERWIJZING',
  heet: { naam: 'vraag', lidwoord: 'de' },
  ...VERSIE,
  naam: {
    swv: 'Hulp bij verwijzing',
    school: 'Hulp bij verwijzing vragen',
    ouder: 'Hulp bij verwijzing vragen',
    jongere: 'Hulp bij een andere plek',
  },
  samenvatting:
    'Het Loket helpt ouders en scholen bij een verwijzing naar De Delta, het voortgezet speciaal onderwijs of hulpverlening. Elke verwijzing wordt vastgelegd.',
  infopagina: 'veelgestelde-vragen',
  betreft: 'leerling',
  indiener: SCHOOL_OF_OUDER,
  vanuit: ['LD-AANMELDING', 'LD-ADVIES'],
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
      door: [...LOKET, 'ouder', ...SCHOOL],
      uitleg: 'Wie hulp vraagt, of Het Loket, legt vast waarom een verwijzing nodig is.',
      grond: 'LD-012',
      registratie: 'vraag',
      naar: { fase: 'behandeling' },
    },
    {
      soort: 'registratie',
      id: 'behandeling',
      naam: 'Het Loket helpt verwijzen',
      status: 'In behandeling',
      door: LOKET,
      uitleg: 'Het Loket legt elke verwijzing vast en rondt af als de leerling verder geholpen is.',
      grond: 'LD-012',
      registratie: 'afsluiting',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: [
    {
      id: 'vraag',
      naam: 'Vraag om hulp bij verwijzing',
      titel: 'Hulp bij verwijzing vragen',
      uitleg: 'Leg vast waarom een verwijzing nodig is.',
      door: ['ouder', ...SCHOOL, ...LOKET],
      velden: { vraag: { soort: 'lange-tekst', label: 'Waarvoor zoekt u hulp?', verplicht: true } },
      eenmalig: true,
      grond: 'LD-012',
    },
    {
      id: 'verwijzing',
      naam: 'Verwijzing',
      titel: 'Verwijzing vastleggen',
      uitleg: 'Leg vast waarheen wordt verwezen.',
      door: BEHANDELAARS,
      velden: {
        doel: {
          soort: 'keuze',
          label: 'Verwijzing naar',
          verplicht: true,
          keuzes: [
            { waarde: 'De Delta', label: 'De Delta' },
            { waarde: 'VSO', label: 'Voortgezet speciaal onderwijs (VSO)' },
            { waarde: 'hulpverlening', label: 'Hulpverlening' },
            { waarde: 'anders', label: 'Anders' },
          ],
          grond: 'LD-012',
        },
        waarheen: {
          soort: 'tekst',
          label: 'Waarheen?',
          als: { veld: 'doel', is: ['anders'] },
          verplicht: true,
        },
        toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
      },
      in: ['behandeling'],
      grond: 'LD-012',
    },
    {
      id: 'afsluiting',
      naam: 'Afsluiting',
      titel: 'Hulp bij verwijzing afsluiten',
      uitleg: 'Sluit af als de leerling is verwezen of een verwijzing niet nodig bleek.',
      door: BEHANDELAARS,
      velden: {
        uitkomst: {
          soort: 'keuze',
          label: 'Uitkomst',
          verplicht: true,
          keuzes: [
            { waarde: 'verwezen', label: 'Verwezen' },
            { waarde: 'niet-nodig', label: 'Verwijzing bleek niet nodig' },
          ],
        },
      },
      eisen: [
        {
          als: {
            soort: 'een-van',
            van: [
              {
                soort: 'antwoord-is',
                veld: 'uitkomst',
                is: ['niet-nodig'],
                inWoorden: 'een verwijzing bleek niet nodig',
              },
              {
                soort: 'registratie-gedaan',
                registratie: 'verwijzing',
                inWoorden: 'er is een verwijzing vastgelegd',
              },
            ],
          },
          reden: 'Er is nog geen verwijzing vastgelegd.',
          uitweg: 'Leg eerst vast waarheen is verwezen.',
          grond: 'LD-012',
        },
      ],
      grond: 'LD-012',
    },
  ],
  aanstellingen: [ADVISEUR],
  termijnen: [],
  brieven: [],
  statussen: statusteksten('Ingediend', 'In behandeling', 'Afgerond'),
  aanhouden: null,
  behandelaars: BEHANDELAARS,
  besloten: BESLOTEN,
  weetErvan: WEET_ERVAN,
}
