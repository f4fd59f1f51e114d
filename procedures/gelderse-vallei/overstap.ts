// GV-OVERSTAP: a fixed amount for a pupil who comes from sbo or (v)so to a regular vo-school (Werkwijze 4).
import type { Procedure } from '#domein/procedure/definitie.ts'
import {
  AFWIJZEN,
  ARRANGEMENT_AFWIJZING,
  ARRANGEMENT_BEHANDELAARS,
  ARRANGEMENT_BRIEVEN,
  ARRANGEMENT_STATUSTEKSTEN,
  ARRANGEMENT_STUKKEN,
  CAT_ADVIES,
  THUISZIT_VELD,
  oppEis,
} from './arrangement-delen.ts'
import { WERKWIJZE, compleetheid, looptTotEnMet } from './delen.ts'
import { CONCEPT } from './statussen.ts'

const TIJDIG = {
  soort: 'datum-uiterlijk',
  veld: 'vandaag',
  uiterlijk: 'plaatsingOp',
  plus: { aantal: 6, eenheid: 'weken' },
  inWoorden: 'de aanvraag komt uiterlijk 6 weken na plaatsing',
} as const

/** Placed for good: recorded so, or placed without a trial on a day that has come (GV-061). */
const GEPLAATST = {
  soort: 'een-van',
  van: [
    {
      soort: 'registratie-gedaan',
      registratie: 'plaatsing',
      veld: 'soort',
      is: ['geplaatst'],
      inWoorden: 'de jongere is geplaatst',
    },
    {
      soort: 'alle',
      van: [
        { soort: 'antwoord-is', veld: 'proefperiode', is: [false], inWoorden: 'er is geen proefperiode' },
        { soort: 'antwoord-ingevuld', veld: 'plaatsingOp', inWoorden: 'de dag van plaatsing is bekend' },
        {
          soort: 'datum-uiterlijk',
          veld: 'plaatsingOp',
          uiterlijk: 'vandaag',
          inWoorden: 'de dag van plaatsing is er',
        },
      ],
    },
  ],
} as const

export const OVERSTAP = {
  code: 'GV-OVERSTAP',
  ...WERKWIJZE,
  naam: {
    swv: 'Overstaparrangement',
    school: 'Overstaparrangement',
    ouder: 'Extra ondersteuning bij de overstap naar het voortgezet onderwijs',
    jongere: 'Extra hulp bij je overstap naar de middelbare school',
  },
  samenvatting:
    'Een vo-school vraagt een vast bedrag voor een jongere die van het sbo of het (v)so overstapt naar het reguliere voortgezet onderwijs. De school bepaalt zelf waaraan.',
  infopagina: 'overstaparrangement',
  geld: {
    toegekend: 'besluit.bedrag',
    betaald: { registratie: 'uitbetaling' },
    grond: 'GV-053, GV-061',
  },
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school'],
    anders:
      'Een overstaparrangement vraagt een reguliere vo-school van dit samenwerkingsverband. Praktijkonderwijs is uitgezonderd.',
  },
  vanuit: ['GV-OVERLEG'],
  ingang: [
    {
      als: {
        soort: 'antwoord-is',
        veld: 'herkomst',
        is: ['sbo', 'so', 'vso'],
        inWoorden: 'de jongere komt van het sbo, so of vso',
      },
      reden: 'Een overstaparrangement is er alleen bij de overstap van sbo of (v)so naar regulier vo.',
      uitweg: 'Kies de school van herkomst, of overleg met de contactpersoon over andere ondersteuning.',
      grond: 'GV-050',
    },
    {
      als: {
        soort: 'niet',
        van: {
          soort: 'antwoord-is',
          veld: 'bestemming',
          is: ['pro'],
          inWoorden: 'de jongere gaat naar het praktijkonderwijs',
        },
      },
      reden: 'De overstap naar praktijkonderwijs is uitgezonderd (uitgezonderd PrO).',
      grond: 'GV-051',
    },
    {
      als: {
        soort: 'antwoord-is',
        veld: 'ontoereikend',
        is: [true],
        inWoorden: 'de school verklaart dat de binnenschoolse ondersteuning niet toereikend is',
      },
      reden: 'Verklaar eerst dat de binnenschoolse ondersteuning (basis en basis-plus) niet toereikend is.',
      grond: 'GV-052',
    },
    {
      als: {
        soort: 'een-van',
        van: [
          TIJDIG,
          {
            soort: 'registratie-gedaan',
            registratie: 'te-laat-toch-door',
            inWoorden: 'het samenwerkingsverband heeft met reden van de termijn afgeweken',
          },
        ],
      },
      reden: 'De aanvraag komt later dan 6 weken na plaatsing.',
      uitweg: 'Vraag de contactpersoon: het samenwerkingsverband kan met reden van de termijn afwijken.',
      grond: 'GV-056',
    },
  ],
  formulier: [
    {
      id: 'overstap',
      titel: 'De overstap',
      velden: {
        herkomst: {
          soort: 'keuze',
          label: 'Van welk onderwijs komt de jongere?',
          keuzes: [
            { waarde: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
            { waarde: 'so', label: 'Speciaal onderwijs (so)' },
            { waarde: 'vso', label: 'Voortgezet speciaal onderwijs (vso)' },
            { waarde: 'bao', label: 'Regulier basisonderwijs' },
          ],
          grond: 'GV-050',
        },
        bestemming: {
          soort: 'keuze',
          label: 'Naar welk onderwijs gaat de jongere?',
          keuzes: [
            { waarde: 'vmbo', label: 'Vmbo' },
            { waarde: 'havo-vwo', label: 'Havo of vwo' },
            { waarde: 'pro', label: 'Praktijkonderwijs (PrO)' },
          ],
          grond: 'GV-051',
        },
        ontoereikend: {
          soort: 'verklaring',
          label: 'De binnenschoolse ondersteuning (basis en basis-plus) is niet toereikend',
          grond: 'GV-052',
        },
        proefperiode: { soort: 'ja-nee', label: 'Is er een proefperiode?', grond: 'GV-061' },
        proefperiodeTot: {
          soort: 'datum',
          label: 'Proefperiode tot en met',
          als: { veld: 'proefperiode', is: [true] },
        },
        plaatsingOp: {
          soort: 'datum',
          label: 'Definitief geplaatst op',
          hulp: 'Leeg zolang de proefperiode loopt. Indienen kan tot 6 weken na deze dag.',
          grond: 'GV-056',
        },
        ...THUISZIT_VELD,
      },
      nodig: ['bestemming', 'proefperiode'],
    },
    {
      id: 'arrangement',
      titel: 'Doelen en looptijd',
      uitleg:
        'De school bepaalt zelf hoe het bedrag wordt besteed. Het samenwerkingsverband vraagt daarvoor geen goedkeuring.',
      velden: {
        doelen: {
          soort: 'lange-tekst',
          label: 'Wat zijn de doelen van het overstaparrangement?',
          grond: 'GV-060',
        },
        looptijdVan: { soort: 'datum', label: 'Begint op', grond: 'GV-060' },
        looptijdTot: { soort: 'datum', label: 'Loopt tot en met', grond: 'GV-060' },
        oppOpsteller: {
          soort: 'keuze',
          label: 'Welke school stelde het OPP op?',
          keuzes: [
            { waarde: 'vo-school', label: 'De vo-school' },
            { waarde: 'sbo-school', label: 'De sbo-school' },
            { waarde: 'so-school', label: 'De school voor (v)so' },
          ],
          grond: 'GV-059',
        },
        informatiebron: {
          soort: 'tekst',
          label: 'Op welke informatie van de vorige school is het OPP gebaseerd?',
          grond: 'GV-059',
        },
      },
      nodig: ['doelen', 'looptijdVan', 'looptijdTot', 'oppOpsteller', 'informatiebron'],
    },
  ],
  stukken: [
    ...ARRANGEMENT_STUKKEN,
    { soort: 'OPP-geevalueerd', naam: 'Geëvalueerd OPP met het geëvalueerde arrangement' },
  ],
  dossiereisen: [oppEis('GV-058')],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag door de school',
      status: CONCEPT,
      door: ['zorgcoordinator'],
      uitleg: 'De zorgcoördinator vult de vragen in, voegt het ondertekende OPP toe en dient in.',
      grond: 'GV-057, GV-058',
      naar: { fase: 'compleetheid' },
    },
    compleetheid({
      uitleg: 'Het secretariaat controleert het OPP en de gegevens.',
      grond: 'GV-027, GV-058',
      punten: [
        {
          id: 'oppVanVoSchool',
          vraag: 'Is het OPP opgesteld door de vo-school?',
          bijNee: 'OPP voldoet niet: het moet zijn opgesteld door de vo-school',
          blokkeert: true,
          automatisch: {
            soort: 'antwoord-is',
            veld: 'oppOpsteller',
            is: ['vo-school'],
            inWoorden: 'het OPP is opgesteld door de vo-school',
          },
          grond: 'GV-059',
        },
        {
          id: 'oppDoelen',
          vraag: 'Bevat het OPP de doelen van het overstaparrangement, met begin en einde?',
          bijNee: 'OPP: doelen, startdatum of einddatum van het overstaparrangement ontbreken',
          blokkeert: true,
          grond: 'GV-060',
        },
      ],
      naar: { fase: 'besluit' },
    }),
    {
      soort: 'besluit',
      id: 'besluit',
      naam: 'Besluit van het samenwerkingsverband',
      status: 'In behandeling',
      door: ['procesbegeleider', 'directeur-bestuurder'],
      uitleg:
        'Het samenwerkingsverband kent het vaste bedrag toe, of wijst af. Advies van de CAT kan, hoeft niet.',
      grond: 'GV-053, GV-272',
      opties: [
        {
          id: 'toekennen',
          naam: 'Overstaparrangement toekennen',
          status: 'Gearrangeerd',
          naar: { fase: 'arrangement' },
          geldigheid: 'vrij',
          looptijd: { einde: 'vrij', grond: 'GV-060' },
          periodeUit: { van: 'looptijdVan', tot: 'looptijdTot' },
          bedrag: {
            veld: 'herkomst',
            parameters: { sbo: 'overstap-sbo', so: 'overstap-so', vso: 'overstap-so' },
          },
          zonderMotivering: true,
          velden: {
            van: { soort: 'datum', label: 'Begint op', hulp: 'Leeg: zoals gevraagd.' },
            tot: { soort: 'datum', label: 'Loopt tot en met', hulp: 'Leeg: zoals gevraagd.' },
          },
          brieven: ['toekenning-arrangement'],
          taken: [
            {
              id: 'uitbetaling',
              titel: 'Uitbetaling vrijgeven zodra de jongere is geplaatst',
              rol: 'administratieve-ondersteuning',
              grond: 'GV-061',
            },
            {
              id: 'ouders-betrekken',
              titel: 'Ouder(s)/verzorger(s) betrekken bij de voortgang en die contacten vastleggen',
              rol: 'zorgcoordinator',
              grond: 'GV-062',
            },
          ],
        },
        AFWIJZEN,
      ],
    },
    {
      soort: 'uitvoering',
      id: 'arrangement',
      naam: 'Het arrangement loopt',
      status: 'Gearrangeerd',
      door: ['administratieve-ondersteuning', 'zorgcoordinator', 'procesbegeleider'],
      uitleg:
        'De school zet het bedrag in, betrekt de ouders en evalueert uiterlijk vier weken voor het einde. Na plaatsing wordt uitbetaald.',
      grond: 'GV-061 tot GV-064',
      plaatsing: false,
      toegekend: true,
      evaluaties: [
        {
          id: 'overstap',
          naam: 'Evaluatie overstaparrangement',
          voorEinde: { aantal: 4, eenheid: 'weken' },
          door: ['zorgcoordinator', 'contactpersoon'],
          gevolgen: { sluit: ['ouders-betrekken'] },
          gemist: ['ouders', 'school'],
          grond: 'GV-063',
        },
      ],
      afrondeisen: [
        {
          als: {
            soort: 'stuk-na-start',
            stuk: 'OPP-geevalueerd',
            inWoorden: 'het geëvalueerde OPP is toegevoegd',
          },
          reden: 'Het geëvalueerde OPP met het geëvalueerde arrangement is nog niet toegevoegd.',
          uitweg: 'De school voegt dit document toe.',
          grond: 'GV-064',
        },
      ],
      afgerond: 'Afgerond',
    },
    ARRANGEMENT_AFWIJZING,
  ],
  registraties: [
    {
      id: 'te-laat-toch-door',
      naam: 'Afwijking van de termijn van 6 weken',
      titel: 'Van de termijn afwijken',
      uitleg:
        'Legt vast waarom de aanvraag later dan 6 weken na plaatsing toch mag worden ingediend. Dit wordt geteld.',
      door: ['contactpersoon', 'procesbegeleider', 'directeur-bestuurder'],
      velden: { motivering: { soort: 'lange-tekst', label: 'Waarom', verplicht: true } },
      in: ['aanvraag'],
      afwijking: true,
      grond: 'GV-056, onderdeel 4.2 nummer 31',
    },
    {
      id: 'plaatsing',
      naam: 'Plaatsing',
      titel: 'Plaatsing vastleggen',
      uitleg: 'Legt vast of de jongere op proef of definitief is geplaatst.',
      door: ['zorgcoordinator', 'administratieve-ondersteuning', 'contactpersoon'],
      velden: {
        soort: {
          soort: 'keuze',
          label: 'Hoe is de jongere geplaatst?',
          verplicht: true,
          keuzes: [
            { waarde: 'proefplaatsing', label: 'Proefplaatsing' },
            { waarde: 'geplaatst', label: 'Geplaatst' },
          ],
        },
      },
      grond: 'GV-061',
    },
    {
      id: 'uitbetaling',
      naam: 'Uitbetaling',
      titel: 'Uitbetaling vrijgeven',
      uitleg: 'Geeft het toegekende bedrag vrij voor uitbetaling. Dat kan pas na plaatsing.',
      door: ['administratieve-ondersteuning'],
      velden: {},
      in: ['arrangement'],
      eenmalig: true,
      eisen: [
        {
          als: GEPLAATST,
          reden: 'Uitbetalen kan pas na plaatsing, niet tijdens een proefperiode.',
          uitweg: 'Leg eerst de plaatsing vast.',
          grond: 'GV-061',
        },
      ],
      sluit: ['uitbetaling'],
      grond: 'GV-061',
    },
    {
      id: 'oudercontact',
      naam: 'Contact met ouder(s)/verzorger(s)',
      titel: 'Oudercontact vastleggen',
      uitleg: 'Legt vast hoe de ouders bij de voortgang zijn betrokken.',
      door: ['zorgcoordinator'],
      velden: { verslag: { soort: 'lange-tekst', label: 'Wat is besproken', verplicht: true } },
      in: ['arrangement'],
      grond: 'GV-062',
    },
    { ...CAT_ADVIES, in: ['besluit'] },
  ],
  parameters: [
    {
      id: 'overstap-sbo',
      titel: 'Overstaparrangement sbo naar regulier vo',
      waarden: [{ vanaf: '2022-08-01', centen: 80_000 }],
      grond: 'GV-053, GV-054',
    },
    {
      id: 'overstap-so',
      titel: 'Overstaparrangement (v)so naar regulier vo',
      waarden: [{ vanaf: '2022-08-01', centen: 140_000 }],
      grond: 'GV-053, GV-054',
    },
  ],
  termijnen: [
    {
      naam: 'indientermijn',
      titel: 'Aanvraag indienen na plaatsing',
      regel: {
        soort: 'beleid',
        duur: { aantal: 6, eenheid: 'weken' },
        rolt: true,
        grond: 'Werkwijze 4 (GV-056)',
      },
      start: { soort: 'antwoord', veld: 'plaatsingOp' },
      stopt: { naFase: 'aanvraag' },
      eigenaar: 'zorgcoordinator',
      gevolg: 'De termijn van 6 weken na plaatsing is voorbij.',
      zichtVoor: ['school'],
    },
    looptTotEnMet({
      naam: 'einde-arrangement',
      titel: 'Het arrangement loopt tot en met',
      start: { soort: 'einde-geldigheid' },
      eigenaar: 'zorgcoordinator',
      gevolg: 'Het arrangement is afgelopen en nog niet afgerond.',
      grond: 'Werkwijze 4 (GV-060)',
    }),
  ],
  brieven: ARRANGEMENT_BRIEVEN,
  statussen: ARRANGEMENT_STATUSTEKSTEN,
  aanhouden: null,
  behandelaars: ARRANGEMENT_BEHANDELAARS,
} as const satisfies Procedure
