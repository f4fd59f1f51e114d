// Comma once it is granted: the start, the plan, the evaluations, the end and what follows (Werkwijze 5.1).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { FaseVan } from '#domein/procedure/definitie.ts'
import { TERUGKEER_VELDEN, UITKOMST_BEKEND } from './arrangement-delen.ts'
import { COMMA_TEAM, VERVOLG_NA_COMMA } from './comma-stappen.ts'

/** Within this time from the start the return is aimed at (GV-097). */
export const HALF_JAAR = { aantal: 6, eenheid: 'maanden' } as const

/** From the waiting list to the aftercare. */
export const COMMA_VERLOOP: FaseVan<'uitvoering'> = {
  soort: 'uitvoering',
  id: 'comma',
  naam: 'Comma: wachtlijst, start, verloop en nazorg',
  status: 'Gearrangeerd',
  door: ['administratieve-ondersteuning', 'gedragsdeskundige-comma', 'zorgcoordinator'],
  uitleg:
    'Na het startgesprek begint de jongere zodra er plaats is. Comma duurt ten hoogste 20 schoolweken en is gericht op terugkeer.',
  grond: 'GV-092 tot GV-105',
  plaatsing: false,
  toegekend: true,
  start: {
    looptijd: {
      duur: { aantal: 20, eenheid: 'schoolweken' },
      einde: 'hoogstens',
      inWoorden: '20 schoolweken',
      grond: 'GV-066, GV-095',
    },
    door: COMMA_TEAM,
    velden: {
      administratieveInschrijving: {
        soort: 'tekst',
        label: 'Administratieve inschrijving Comma: school waar Comma is gehuisvest',
        verplicht: true,
        grond: 'GV-098',
      },
      zorgplichtschool: {
        soort: 'tekst',
        label: 'Zorgplicht: school van herkomst',
        verplicht: true,
        grond: 'GV-098',
      },
      gemeenteBetrokkene: {
        soort: 'keuze',
        label: 'Betrokkene van de gemeente',
        verplicht: true,
        keuzes: [
          { waarde: 'smw', label: 'SMW (schoolmaatschappelijk werk)' },
          { waarde: 'jeugdconsulent', label: 'Jeugdconsulent' },
          { waarde: 'ttj', label: 'TTJ (Toegangs Team Jeugd)' },
          { waarde: 'st', label: 'ST (Sociaal Team)' },
        ],
        grond: 'GV-099',
      },
      hulpverlening: { soort: 'tekst', label: 'Betrokken hulpverlening', grond: 'GV-099' },
    },
    eisen: [
      {
        als: {
          soort: 'gesprek-vastgelegd',
          gesprek: 'startgesprek',
          inWoorden: 'het startgesprek is vastgelegd',
        },
        reden: 'Starten kan pas na het startgesprek met de mentoren van Comma.',
        uitweg: 'Leg eerst het startgesprek vast.',
        grond: 'GV-092',
      },
    ],
    gevolg: {
      taken: [
        {
          id: 'individueel-plan',
          titel: 'Individueel plan maken met school van herkomst, docent en jongere',
          rol: 'gedragsdeskundige-comma',
          grond: 'GV-100',
        },
        {
          id: 'lesstof',
          titel: 'Lesstof aanleveren of bijhouden in Homi',
          rol: 'zorgcoordinator',
          grond: 'GV-101',
        },
      ],
    },
  },
  evaluaties: [
    {
      id: 'tussentijds',
      naam: 'Tussentijdse evaluatie',
      door: COMMA_TEAM,
      velden: {
        ontwikkeling: { soort: 'lange-tekst', label: 'Ontwikkeling van de jongere', verplicht: true },
        nodig: { soort: 'lange-tekst', label: 'Wat heeft de jongere nodig?', verplicht: true },
        vervolg: {
          soort: 'keuze',
          label: 'Vervolgstap',
          verplicht: true,
          keuzes: [
            { waarde: 'doorgaan', label: 'Doorgaan' },
            { waarde: 'terugkeer', label: 'Terugkeer naar de school van herkomst' },
            { waarde: 'onderzoek', label: 'Onderzoek naar een vervolgplek' },
            {
              waarde: 'terugkeer-niet-passend',
              label: 'Terugkeer naar de school van herkomst is niet passend',
            },
          ],
        },
        adviesComma: { soort: 'lange-tekst', label: 'Advies van Comma over een passend alternatief' },
      },
      gemist: ['school', 'gemeente', 'ouders'],
      gevolgen: {
        bij: {
          veld: 'vervolg',
          antwoorden: {
            'terugkeer-niet-passend': {
              taken: [
                {
                  id: 'passend-alternatief',
                  titel: 'Een passend alternatief vinden, samen met de ouders (zorgplicht)',
                  rol: 'zorgcoordinator',
                  grond: 'GV-104',
                },
              ],
            },
          },
        },
      },
      grond: 'GV-103',
    },
  ],
  beeindigen: {
    velden: {
      ...TERUGKEER_VELDEN,
      terugkeerEigenSchool: {
        soort: 'keuze',
        label: 'Terugkeer naar de eigen vo-school',
        verplicht: true,
        keuzes: [
          { waarde: 'mogelijk', label: 'Mogelijk' },
          { waarde: 'niet-mogelijk', label: 'Terugkeer niet mogelijk' },
        ],
        grond: 'GV-344',
      },
    },
    uitkomst: 'uitkomst',
    // The directors look for a place together; the carrousel is in principle not used for Comma.
    gevolg: {
      bij: {
        veld: 'terugkeerEigenSchool',
        antwoorden: {
          'niet-mogelijk': {
            taken: [
              {
                id: 'directeurenoverleg',
                titel: 'Directeurenoverleg (vmbo/PrO en MHV) tot een passende plek is gevonden',
                rol: 'directeur-bestuurder',
                grond: 'GV-344',
              },
            ],
          },
        },
      },
    },
    afgeleid: {
      streefdatumGehaald: {
        label: 'Teruggekeerd binnen een half jaar',
        als: {
          soort: 'alle',
          van: [
            {
              soort: 'antwoord-is',
              veld: 'uitkomst',
              is: ['teruggekeerd'],
              inWoorden: 'de jongere keerde terug',
            },
            {
              soort: 'datum-uiterlijk',
              veld: 'op',
              uiterlijk: 'uitvoering.van',
              plus: HALF_JAAR,
              alsDuur: true,
              inWoorden: 'het einde ligt binnen een half jaar na de start',
            },
          ],
        },
      },
    },
    eisen: [],
    door: COMMA_TEAM,
  },
  afrondeisen: [
    {
      als: UITKOMST_BEKEND,
      reden: 'De uitkomst (teruggekeerd, passend alternatief of anders) is nog niet vastgelegd.',
      uitweg: 'Leg eerst het einde vast.',
      grond: 'GV-067',
    },
    {
      als: {
        soort: 'registratie-gedaan',
        registratie: 'nazorg',
        inWoorden: 'er zijn afspraken over nazorg',
      },
      reden: 'Er zijn nog geen afspraken over de nazorg vastgelegd.',
      grond: 'GV-105',
    },
    {
      als: {
        soort: 'registratie-gedaan',
        registratie: 'afsluiting',
        inWoorden: 'er zijn afspraken over de afsluiting',
      },
      reden: 'Er zijn nog geen afspraken over de afsluiting vastgelegd.',
      grond: 'GV-105',
    },
  ],
  afgerond: 'Afgerond',
}

/** What is recorded from the start on. */
export const COMMA_VERLOOPREGISTRATIES: readonly Registratie[] = [
  {
    id: 'individueel-plan',
    naam: 'Individueel plan',
    titel: 'Individueel plan vaststellen',
    uitleg:
      'Het plan uit het overleg met de school van herkomst, een docent en de gedragsdeskundige van Comma, samen met de jongere.',
    door: COMMA_TEAM,
    velden: {
      overlegOp: { soort: 'datum', label: 'Overleg gehouden op', verplicht: true, nietNaVandaag: true },
      verwachtingen: { soort: 'lange-tekst', label: 'Verwachtingen', verplicht: true },
      terugkeerdoel: {
        soort: 'lange-tekst',
        label: 'Realistisch doel voor terugkeer na 20 weken',
        verplicht: true,
      },
      jongereBetrokken: {
        soort: 'verklaring',
        label: 'De jongere is bij het plan betrokken',
        verplicht: true,
      },
    },
    in: ['comma'],
    sluit: ['individueel-plan'],
    grond: 'GV-100',
  },
  {
    id: 'lesstof',
    naam: 'Lesstof',
    titel: 'Lesstof vastleggen',
    uitleg: 'Leg vast hoe de school van herkomst voor de lesstof zorgt.',
    door: ['zorgcoordinator'],
    velden: {
      wijze: {
        soort: 'keuze',
        label: 'Hoe zorgt de school voor de lesstof?',
        verplicht: true,
        keuzes: [
          { waarde: 'aanleveren', label: 'Lesstof aanleveren' },
          { waarde: 'homi', label: 'Bijhouden in Homi' },
        ],
      },
    },
    in: ['comma'],
    sluit: ['lesstof'],
    grond: 'GV-101',
  },
  {
    id: 'opp-bijstelling',
    naam: 'Bijgesteld OPP',
    titel: 'Bijgesteld OPP vastleggen',
    uitleg:
      'Leg vast wat Comma in het OPP bijstelde, op basis van observaties en resultaten, en wanneer dat is besproken.',
    door: COMMA_TEAM,
    velden: {
      bijstelling: { soort: 'lange-tekst', label: 'Wat is opgesteld of bijgesteld', verplicht: true },
      besprokenOuders: {
        soort: 'datum',
        label: 'Besproken met ouder(s)/verzorger(s) op',
        nietNaVandaag: true,
      },
      besprokenSchool: { soort: 'datum', label: 'Besproken met de school op', nietNaVandaag: true },
    },
    afgeleid: {
      vastgesteld: {
        label: 'Status van het bijgestelde OPP',
        woorden: { ja: 'vastgesteld', nee: 'concept' },
        als: {
          soort: 'alle',
          van: [
            { soort: 'antwoord-ingevuld', veld: 'besprokenOuders', inWoorden: 'besproken met de ouders' },
            { soort: 'antwoord-ingevuld', veld: 'besprokenSchool', inWoorden: 'besproken met de school' },
          ],
        },
      },
    },
    versies: true,
    in: ['comma'],
    grond: 'GV-102',
  },
  {
    id: 'advies-vervolgplek',
    naam: 'Advies van Comma over een vervolgplek',
    titel: 'Advies over een vervolgplek geven',
    uitleg: 'Comma adviseert; de school van herkomst blijft verantwoordelijk voor een passend alternatief.',
    door: COMMA_TEAM,
    velden: {
      advies: { soort: 'lange-tekst', label: 'Advies', verplicht: true },
      contactpersoonInschakelen: { soort: 'ja-nee', label: 'De contactpersoon inschakelen' },
    },
    in: ['comma'],
    bij: { veld: 'contactpersoonInschakelen', antwoorden: { ja: { taken: [VERVOLG_NA_COMMA] } } },
    grond: 'GV-104',
  },
  {
    id: 'nazorg',
    naam: 'Afspraken over nazorg',
    titel: 'Nazorgafspraken vastleggen',
    uitleg: 'Leg het nazorg-traject vast: de begeleiding op de school.',
    door: COMMA_TEAM,
    velden: { begeleiding: { soort: 'lange-tekst', label: 'Begeleiding op de school', verplicht: true } },
    in: ['comma'],
    grond: 'GV-105',
  },
  {
    id: 'afsluiting',
    naam: 'Afspraken over de afsluiting',
    titel: 'Afsluiting vastleggen',
    uitleg: 'Leg de afspraken over de afsluiting van Comma vast.',
    door: COMMA_TEAM,
    velden: { afspraken: { soort: 'lange-tekst', label: 'Afspraken', verplicht: true } },
    in: ['comma'],
    grond: 'GV-105',
  },
]
