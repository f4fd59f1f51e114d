// What is recorded around a tailored arrangement, and how it runs: mandate, promise, invoices, evaluations (Werkwijze 6).
import type { Eis, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { FaseVan } from '#domein/procedure/definitie.ts'
import { TERUGKEER_VELDEN } from './arrangement-delen.ts'

export const AFSPRAKEN_BEKEND: Eis = {
  als: {
    soort: 'een-van',
    van: [
      {
        soort: 'antwoord-ingevuld',
        veld: 'besluit.betalingsafspraken',
        inWoorden: 'het besluit noemt de betalingsafspraken',
      },
      {
        soort: 'registratie-gedaan',
        registratie: 'betalingsafspraken',
        inWoorden: 'de betalingsafspraken zijn vastgelegd',
      },
    ],
  },
  reden: 'De toekenningsbrief kan niet worden verzonden: de betalingsafspraken zijn niet ingevuld.',
  uitweg: 'Leg eerst de betalingsafspraken vast.',
  grond: 'GV-169',
}

/** In between: from the moment the school prepares it until the decision (GV-165). */
const TOT_HET_BESLUIT = ['aanvraag', 'compleetheid', 'beoordeling', 'besluit']

export const MAATWERK_REGISTRATIES: readonly Registratie[] = [
  {
    id: 'betrokkenheid-contactpersoon',
    naam: 'Betrokkenheid van de contactpersoon',
    titel: 'Betrokkenheid contactpersoon vastleggen',
    uitleg:
      'Leg vast hoe de contactpersoon meedenkt over reguliere mogelijkheden en maatwerk. Dit moet van voor de aanvraag zijn.',
    door: ['contactpersoon'],
    velden: {
      onderzocht: {
        soort: 'lange-tekst',
        label: 'Welke reguliere en maatwerkmogelijkheden zijn onderzocht?',
        verplicht: true,
      },
    },
    eenmalig: true,
    in: ['aanvraag', 'compleetheid'],
    grond: 'GV-151',
  },
  {
    id: 'mandaat-vragen',
    naam: 'Bespreking met de directeur-bestuurder',
    titel: 'Mandaat vragen',
    uitleg:
      'Leg vast wat de contactpersoon met de directeur-bestuurder bespreekt, en vraag akkoord om een toezegging te doen.',
    door: ['contactpersoon'],
    velden: { besproken: { soort: 'lange-tekst', label: 'Wat is besproken', verplicht: true } },
    in: TOT_HET_BESLUIT,
    taken: [
      {
        id: 'mandaat',
        titel: 'Beslissen of de contactpersoon een toezegging mag doen (mandaat)',
        rol: 'directeur-bestuurder',
        grond: 'GV-165',
      },
    ],
    grond: 'GV-165',
  },
  {
    id: 'mandaat',
    naam: 'Mandaat',
    titel: 'Mandaat geven of weigeren',
    uitleg: 'Leg vast of de contactpersoon een toezegging mag doen.',
    door: ['directeur-bestuurder'],
    velden: {
      akkoord: { soort: 'ja-nee', label: 'Akkoord met een toezegging', verplicht: true },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
    },
    in: TOT_HET_BESLUIT,
    sluit: ['mandaat'],
    grond: 'GV-165',
  },
  {
    id: 'toezegging',
    naam: 'Toezegging',
    titel: 'Toezegging doen',
    uitleg: 'Leg vast wat de contactpersoon aan de school toezegt. Dat kan pas met mandaat.',
    door: ['contactpersoon'],
    velden: { toezegging: { soort: 'lange-tekst', label: 'Wat wordt toegezegd', verplicht: true } },
    in: TOT_HET_BESLUIT,
    eisen: [
      {
        als: {
          soort: 'alle',
          van: [
            {
              soort: 'registratie-gedaan',
              registratie: 'mandaat',
              veld: 'akkoord',
              is: [true],
              inWoorden: 'de directeur-bestuurder gaf mandaat',
            },
            {
              soort: 'datum-uiterlijk',
              veld: 'mandaat.op',
              uiterlijk: 'op',
              inWoorden: 'het mandaat is niet van na de toezegging',
            },
          ],
        },
        reden: 'Een toezegging kan pas na akkoord (mandaat) van de directeur-bestuurder.',
        uitweg: 'Vraag eerst mandaat.',
        grond: 'GV-165',
      },
    ],
    grond: 'GV-165',
  },
  {
    id: 'betalingsafspraken',
    naam: 'Betalingsafspraken',
    titel: 'Betalingsafspraken vastleggen',
    uitleg: 'Leg vast wie wat factureert, aan wie en wanneer. Dit komt in de toekenningsbrief.',
    door: ['administratieve-ondersteuning', 'contactpersoon', 'directeur-bestuurder'],
    velden: {
      betalingsafspraken: { soort: 'lange-tekst', label: 'Betalingsafspraken', verplicht: true },
    },
    nietVoorGezin: true,
    in: ['arrangement'],
    grond: 'GV-169',
  },
  {
    id: 'factuur',
    naam: 'Factuur van de school',
    titel: 'Factuur vastleggen',
    uitleg: 'Leg een factuur vast. De facturen worden samen tegen het afgesproken bedrag gehouden.',
    door: ['administratieve-ondersteuning', 'zorgcoordinator'],
    velden: {
      nummer: { soort: 'tekst', label: 'Factuurnummer', verplicht: true },
      bedrag: { soort: 'geld', label: 'Bedrag', verplicht: true },
    },
    optelling: {
      veld: 'bedrag',
      tegen: 'besluit.bedragSwv',
      over: { veld: 'overschrijding', label: 'Overschrijding van het afgesproken bedrag' },
    },
    in: ['arrangement'],
    grond: 'GV-170',
  },
  {
    id: 'uitkomst',
    naam: 'Uitkomst van het maatwerk',
    titel: 'Uitkomst vastleggen',
    uitleg: 'Leg vast waar het maatwerk op uitkwam.',
    door: ['zorgcoordinator', 'contactpersoon'],
    velden: TERUGKEER_VELDEN,
    in: ['arrangement'],
    grond: 'GV-067',
  },
]

/** The arrangement itself: an evaluation every two months, after which the school adjusts the OPP. */
export const MAATWERK_ARRANGEMENT: FaseVan<'uitvoering'> = {
  soort: 'uitvoering',
  id: 'arrangement',
  naam: 'Het maatwerk loopt',
  status: 'Gearrangeerd',
  door: ['administratieve-ondersteuning', 'zorgcoordinator', 'contactpersoon'],
  uitleg:
    'De school houdt zorgplicht, evalueert ten minste elke twee maanden met alle betrokkenen en stelt daarna het OPP bij. Facturen gaan volgens de afspraken in de brief.',
  grond: 'GV-170 tot GV-174',
  plaatsing: false,
  toegekend: true,
  evaluaties: [
    {
      id: 'tweemaandelijks',
      naam: 'Evaluatiegesprek',
      elke: { aantal: 2, eenheid: 'maanden' },
      gesprek: 'evaluatiegesprek',
      door: ['zorgcoordinator', 'contactpersoon'],
      velden: {
        ontwikkeling: { soort: 'lange-tekst', label: 'Hoe gaat het met de doelen?' },
      },
      gevolgen: {
        taken: [
          {
            id: 'bijgesteld-opp',
            titel: 'Bijgesteld OPP toevoegen',
            rol: 'zorgcoordinator',
            grond: 'GV-174',
          },
        ],
      },
      gemist: ['jongere', 'ouders', 'aanbieder', 'school', 'contactpersoon'],
      grond: 'GV-172',
    },
  ],
  afrondeisen: [
    {
      als: {
        soort: 'registratie-gedaan',
        registratie: 'uitkomst',
        inWoorden: 'de uitkomst is vastgelegd',
      },
      reden: 'De uitkomst (teruggekeerd, passend alternatief of anders) is nog niet vastgelegd.',
      uitweg: 'Leg eerst de uitkomst vast.',
      grond: 'GV-067',
    },
  ],
  afgerond: 'Afgerond',
}
