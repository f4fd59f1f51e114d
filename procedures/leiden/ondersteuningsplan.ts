// The ondersteuningsplan of the samenwerkingsverband: its period on record, and a signal in its last school year (FAQ,
// "Ondersteuningsplan"). About no pupil: it is set every four years.
import type { Procedure } from '#domein/procedure/definitie.ts'
import { LOKET, VERSIE } from './delen.ts'
import { statusteksten } from './statussen.ts'

export const ONDERSTEUNINGSPLAN: Procedure = {
  code: 'LD-ONDERSTEUNINGSPLAN',
  heet: { naam: 'ondersteuningsplan', lidwoord: 'het', stopt: true },
  ...VERSIE,
  naam: {
    swv: 'Ondersteuningsplan',
    school: 'Ondersteuningsplan',
    ouder: 'Ondersteuningsplan',
    jongere: 'Ondersteuningsplan',
  },
  samenvatting:
    'Het samenwerkingsverband stelt het ondersteuningsplan eens in de vier jaar vast. De geldige periode wordt bewaakt, zodat op tijd een nieuw plan kan worden gemaakt.',
  infopagina: 'veelgestelde-vragen',
  betreft: 'organisatie',
  indiener: {
    rollen: LOKET,
    soorten: ['swv'],
    ook: [...LOKET, 'beleidsmedewerker'],
    anders: 'Het ondersteuningsplan stelt het samenwerkingsverband vast.',
  },
  ingang: [],
  formulier: [],
  stukken: [],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'vaststellen',
      naam: 'Vaststellen',
      status: 'In behandeling',
      door: [...LOKET, 'beleidsmedewerker'],
      uitleg: 'Het plan wordt vastgesteld met de periode waarvoor het geldt.',
      grond: 'LD-025',
      registratie: 'vaststelling',
      naar: { fase: 'geldig' },
    },
    {
      soort: 'registratie',
      id: 'geldig',
      naam: 'Het plan geldt',
      status: 'Vastgesteld',
      door: [...LOKET, 'beleidsmedewerker'],
      uitleg: 'In het laatste schooljaar komt er een signaal: dan is een nieuw plan nodig.',
      grond: 'LD-025',
      registratie: 'opgevolgd',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: [
    {
      id: 'vaststelling',
      naam: 'Vaststelling van het ondersteuningsplan',
      titel: 'Ondersteuningsplan vaststellen',
      uitleg: 'Leg vast van wanneer tot wanneer het plan geldt: ten hoogste vier jaar.',
      door: [...LOKET, 'beleidsmedewerker'],
      velden: {
        van: { soort: 'datum', label: 'Geldig van', verplicht: true, grond: 'LD-025' },
        tot: { soort: 'datum', label: 'Geldig tot en met', verplicht: true, grond: 'LD-025' },
      },
      eisen: [
        {
          als: {
            soort: 'datum-uiterlijk',
            veld: 'tot',
            uiterlijk: 'van',
            plus: { aantal: 4, eenheid: 'jaren' },
            alsDuur: true,
            inWoorden: 'het plan geldt ten hoogste vier jaar',
          },
          reden: 'Het ondersteuningsplan wordt eens in de vier jaar vastgesteld; deze periode is langer.',
          uitweg: 'Kies een einddatum binnen vier jaar.',
          grond: 'LD-025',
        },
      ],
      grond: 'LD-025',
    },
    {
      id: 'opgevolgd',
      naam: 'Opgevolgd door een nieuw plan',
      titel: 'Nieuw plan is vastgesteld',
      uitleg: 'Sluit dit plan af als er een nieuw plan is.',
      door: [...LOKET, 'beleidsmedewerker'],
      velden: {},
      grond: 'LD-025',
    },
  ],
  signalen: [
    {
      id: 'plan-loopt-af',
      als: {
        soort: 'niet',
        van: {
          soort: 'datum-uiterlijk',
          veld: 'vandaag',
          uiterlijk: 'vaststelling.tot',
          plus: { aantal: -1, eenheid: 'jaren' },
          inWoorden: 'het plan geldt nog langer dan een jaar',
        },
      },
      tekst: 'Het ondersteuningsplan loopt dit schooljaar af. Bereid een nieuw plan voor.',
      grond: 'LD-025',
      zwaarte: 'let-op',
    },
  ],
  termijnen: [],
  brieven: [],
  statussen: statusteksten('In behandeling', 'Vastgesteld', 'Afgerond'),
  aanhouden: null,
  behandelaars: [...LOKET, 'beleidsmedewerker'],
}
