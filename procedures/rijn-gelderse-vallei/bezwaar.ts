// RGV-BEZWAAR: parents or the school object to a decision on a TLV; the bemiddelingscommissie advises after a talk, the
// directeur-bestuurder decides (bijlage 2.2.1 par. 9, 3.11.2 par. 1.12).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { BEZWAAR_STATUSTEKSTEN } from './bezwaar-statussen.ts'

const INDIENERS = [...SCHOOLROLLEN, 'schoolbestuur', 'ouder', 'secretaresse-leerlingenzaken'] as const

/** Received on or before the last day of the six weeks, which rolls to an ordinary day (RGV-324, RGV-326). */
const TIJDIG: Voorwaarde = {
  soort: 'datum-uiterlijk',
  veld: 'ontvangenOp',
  uiterlijk: 'vanuit.bekendgemaakt',
  plus: { aantal: 6, eenheid: 'weken' },
  inWoorden: 'het kwam binnen zes weken na de afgifte binnen',
}

const INDIENING: Registratie = {
  id: 'indiening',
  naam: 'Bezwaar',
  titel: 'Bezwaar indienen',
  uitleg: 'Legt vast namens wie, waarom, en wanneer het binnenkwam.',
  door: INDIENERS,
  velden: {
    namens: {
      soort: 'keuze',
      label: 'Namens wie?',
      verplicht: true,
      nietVoorGezin: true,
      bijGezin: 'ouders',
      keuzes: [
        { waarde: 'ouders', label: 'De ouders' },
        { waarde: 'school', label: 'De school' },
      ],
      grond: 'RGV-324, RGV-328',
    },
    gronden: {
      soort: 'lange-tekst',
      label: 'Waarom bent u het niet eens met het besluit?',
      verplicht: true,
      grond: 'Awb 6:5',
    },
    ontvangenOp: {
      soort: 'datum',
      label: 'Binnengekomen op',
      verplicht: true,
      nietNaVandaag: true,
      nietVoorGezin: true,
      bijGezin: 'vandaag',
      grond: 'RGV-324, RGV-326',
    },
  },
  afgeleid: {
    isBezwaar: { label: 'Telt als bezwaar', als: { soort: 'altijd' } },
    tijdig: { label: 'Op tijd', als: TIJDIG },
  },
  in: ['ontvangst'],
  eenmalig: true,
  elders: 'bezwaar-ontvangen',
  bij: {
    veld: 'tijdig',
    antwoorden: { ja: { naar: { fase: 'bevestiging' } }, nee: { naar: { fase: 'buiten-termijn' } } },
  },
  grond: 'RGV-324 tot RGV-328',
}

const REGISTRATIES: readonly Registratie[] = [
  INDIENING,
  {
    id: 'toch-behandelen',
    naam: 'Te laat bezwaar toch behandelen',
    titel: 'Toch behandelen',
    uitleg: 'Het bezwaar kwam na de laatste dag. Alleen met een reden wordt het toch behandeld.',
    door: ['directeur-bestuurder'],
    velden: {
      behandelen: {
        soort: 'keuze',
        label: 'Wordt het bezwaar behandeld?',
        verplicht: true,
        keuzes: [
          { waarde: 'ja', label: 'Ja, toch behandelen' },
          { waarde: 'nee', label: 'Nee, niet behandelen' },
        ],
        grond: 'RGV-325',
      },
      reden: { soort: 'lange-tekst', label: 'Reden', verplicht: true, grond: 'RGV-325' },
    },
    in: ['buiten-termijn'],
    bij: {
      veld: 'behandelen',
      antwoorden: {
        ja: { naar: { fase: 'bevestiging' } },
        nee: { naar: { einde: 'Afgehandeld' } },
      },
    },
    grond: 'RGV-325',
  },
  {
    id: 'bevestiging',
    naam: 'Bevestiging van het bezwaar',
    titel: 'Bezwaar bevestigen',
    uitleg:
      'Verzendt de bevestiging aan de ouders en aan wie bezwaar maakte: wanneer het is ontvangen, hoe het verdergaat en wat de bemiddelingscommissie doet.',
    door: ['secretaresse-leerlingenzaken'],
    velden: {},
    in: ['bevestiging'],
    brieven: ['bezwaar-bevestiging'],
    naar: { fase: 'voorleggen' },
    grond: 'RGV-329, RGV-331',
  },
  {
    id: 'voorlegging',
    naam: 'Voorlegging aan de bemiddelingscommissie',
    titel: 'Voorleggen aan de bemiddelingscommissie',
    uitleg: 'De directeur-bestuurder legt het bezwaar voor aan de bemiddelingscommissie.',
    door: ['directeur-bestuurder'],
    velden: { toelichting: { soort: 'lange-tekst', label: 'Toelichting' } },
    in: ['voorleggen'],
    naar: { fase: 'bemiddeling' },
    grond: 'RGV-332',
  },
  {
    id: 'bemiddelingsadvies',
    naam: 'Advies van de bemiddelingscommissie',
    titel: 'Advies uitbrengen',
    uitleg: 'De bemiddelingscommissie adviseert na een gesprek.',
    door: ['bemiddelingscommissie'],
    velden: {
      gesprekOp: {
        soort: 'datum',
        label: 'Datum van het gesprek',
        verplicht: true,
        nietNaVandaag: true,
        grond: 'RGV-333',
      },
      gespreksverslag: {
        soort: 'lange-tekst',
        label: 'Verslag van het gesprek',
        verplicht: true,
        grond: 'RGV-333',
      },
      advies: { soort: 'lange-tekst', label: 'Advies', verplicht: true, grond: 'RGV-333' },
    },
    in: ['bemiddeling'],
    naar: { fase: 'besluit' },
    grond: 'RGV-333',
  },
  {
    id: 'doorgestuurd',
    naam: 'Doorgestuurd naar de landelijke commissie',
    titel: 'Doorsturen naar de landelijke commissie',
    uitleg:
      'Een formeel bezwaar bij de Landelijke Geschillencommissie loopt via de directeur-bestuurder. Het besluit over de TLV blijft intussen gelden.',
    door: ['directeur-bestuurder'],
    velden: { reden: { soort: 'lange-tekst', label: 'Reden', verplicht: true, grond: 'RGV-336' } },
    in: ['besloten'],
    naar: { fase: 'landelijk' },
    grond: 'RGV-335, RGV-336',
  },
  {
    id: 'landelijk-advies',
    naam: 'Advies van de landelijke commissie',
    titel: 'Advies van de landelijke commissie vastleggen',
    uitleg: 'Legt het advies vast en rondt het bezwaar af.',
    door: ['directeur-bestuurder', 'secretaresse-leerlingenzaken'],
    velden: { advies: { soort: 'lange-tekst', label: 'Advies', verplicht: true } },
    in: ['landelijk'],
    naar: { einde: 'Afgehandeld' },
    grond: 'RGV-335',
  },
]

const wacht = (
  id: string,
  naam: string,
  status: string,
  door: Fase['door'],
  uitleg: string,
  naar: string,
  grond: string,
  registratie = id,
): Fase => ({
  soort: 'registratie',
  id,
  naam,
  status,
  door,
  uitleg,
  grond,
  registratie,
  naar: { fase: naar },
})

const ROUTE: readonly Fase[] = [
  wacht(
    'ontvangst',
    'Bezwaar ontvangen',
    'Ingediend',
    INDIENERS,
    'Leg vast namens wie, waarom en wanneer het binnenkwam.',
    'bevestiging',
    'RGV-324',
    'indiening',
  ),
  wacht(
    'buiten-termijn',
    'Buiten termijn',
    'Buiten termijn',
    ['directeur-bestuurder'],
    'Het bezwaar kwam na de laatste dag. Alleen de directeur-bestuurder kan het met een reden toch behandelen.',
    'bevestiging',
    'RGV-325',
    'toch-behandelen',
  ),
  wacht(
    'bevestiging',
    'Bevestigen',
    'Ingediend',
    ['secretaresse-leerlingenzaken'],
    'De secretaresse leerlingenzaken bevestigt het bezwaar binnen vijf werkdagen.',
    'voorleggen',
    'RGV-329',
  ),
  wacht(
    'voorleggen',
    'Voorleggen aan de bemiddelingscommissie',
    'Ingediend',
    ['directeur-bestuurder'],
    'De directeur-bestuurder legt het bezwaar voor aan de bemiddelingscommissie.',
    'bemiddeling',
    'RGV-332',
    'voorlegging',
  ),
  wacht(
    'bemiddeling',
    'Gesprek en advies',
    'Bij bemiddelingscommissie',
    ['bemiddelingscommissie'],
    'De bemiddelingscommissie voert een gesprek en adviseert.',
    'besluit',
    'RGV-333',
    'bemiddelingsadvies',
  ),
  {
    soort: 'besluit',
    id: 'besluit',
    naam: 'Besluit op bezwaar',
    status: 'Advies uitgebracht',
    door: ['directeur-bestuurder'],
    uitleg: 'De directeur-bestuurder besluit op het bezwaar.',
    grond: 'RGV-334, RGV-337',
    opties: [
      {
        id: 'ongegrond',
        naam: 'Bezwaar ongegrond: het besluit blijft',
        status: 'Ongegrond',
        naar: { fase: 'besloten' },
        geldigheid: false,
        velden: {},
        brieven: ['bezwaar-uitkomst'],
        taken: [],
        telt: 'niet',
      },
      {
        id: 'gegrond',
        naam: 'Bezwaar gegrond: er is een nieuw besluit',
        status: 'Gegrond',
        naar: { fase: 'besloten' },
        geldigheid: false,
        vervangt: true,
        velden: {
          nieuwBesluit: {
            soort: 'lange-tekst',
            label: 'Het nieuwe besluit over de TLV',
            verplicht: true,
            grond: 'RGV-337',
          },
        },
        brieven: ['bezwaar-uitkomst'],
        taken: [],
        telt: 'niet',
      },
    ],
  },
  {
    soort: 'registratie',
    id: 'besloten',
    naam: 'Besloten: brieven, of door naar de landelijke commissie',
    status: 'Besloten',
    door: ['directeur-bestuurder', 'secretaresse-leerlingenzaken'],
    uitleg:
      'De uitkomst gaat naar ouders en school. Wordt formeel bezwaar gemaakt, dan stuurt de directeur-bestuurder het dossier door.',
    grond: 'RGV-334, RGV-335',
    registratie: 'doorgestuurd',
    naar: { fase: 'landelijk' },
    afronden: { status: 'Afgehandeld', eisen: [] },
  },
  {
    soort: 'registratie',
    id: 'landelijk',
    naam: 'Bij de Landelijke Geschillencommissie',
    status: 'Bij landelijke commissie',
    door: ['directeur-bestuurder', 'secretaresse-leerlingenzaken'],
    uitleg: 'De landelijke commissie adviseert. Het besluit over de TLV blijft gelden.',
    grond: 'RGV-336',
    registratie: 'landelijk-advies',
    naar: { einde: 'Afgehandeld' },
  },
]

export const BEZWAAR: Procedure = {
  code: 'RGV-BEZWAAR',
  heet: { naam: 'bezwaar', lidwoord: 'het' },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Bezwaar op een besluit over een TLV',
    school: 'Bezwaar maken tegen een besluit over een TLV',
    ouder: 'Bezwaar: u bent het niet eens met het besluit',
    jongere: 'Bezwaar',
  },
  samenvatting:
    'Ouders en school kunnen binnen zes weken bezwaar maken tegen het besluit over een toelaatbaarheidsverklaring (TLV). De bemiddelingscommissie adviseert na een gesprek, de directeur-bestuurder besluit.',
  infopagina: 'bezwaar',
  betreft: 'besluit',
  ingetrokken: 'Ingetrokken',
  indiener: {
    rollen: [...SCHOOLROLLEN, 'schoolbestuur'],
    soorten: [...SCHOLEN, 'bestuur'],
    ook: ['ouder', 'secretaresse-leerlingenzaken'],
    anders: 'Bezwaar maken kunnen de ouders en de school.',
  },
  vanuit: [
    'RGV-TLV',
    'RGV-TLV-ONDERINSTROOM',
    'RGV-TLV-HERINDICATIE',
    'RGV-TLV-HOOGTE',
    'RGV-TLV-EMB',
    'RGV-TLV-ZONDER-TOESTEMMING',
  ],
  ingang: [],
  formulier: [],
  stukken: [
    { soort: 'bezwaarschrift', naam: 'Bezwaarschrift' },
    { soort: 'overig', naam: 'Ander stuk' },
  ],
  dossiereisen: [],
  route: ROUTE,
  registraties: REGISTRATIES,
  termijnen: [
    {
      naam: 'bevestigingstermijn',
      titel: 'Bezwaar bevestigen',
      regel: {
        soort: 'beleid',
        duur: { aantal: 5, eenheid: 'werkdagen' },
        grond: 'Bijlage 3.11.2 paragraaf 1.12 (RGV-329, RGV-330)',
      },
      start: { soort: 'antwoord', veld: 'indiening.ontvangenOp' },
      stopt: { registratie: 'bevestiging' },
      eigenaar: 'secretaresse-leerlingenzaken',
      gevolg: 'Het bezwaar is niet binnen vijf werkdagen bevestigd.',
      zichtVoor: [],
    },
  ],
  brieven: [
    {
      soort: 'bezwaar-bevestiging',
      naam: 'Bevestiging van het bezwaar',
      aan: ['starter', 'ouders'],
      verzending: 'meteen',
      regels: [{ label: 'Ontvangen op', uit: ['indiening.ontvangenOp'], als: 'datum' }],
      grond: 'RGV-329, RGV-331',
    },
    {
      soort: 'bezwaar-uitkomst',
      naam: 'Uitkomst van het bezwaar',
      aan: ['aanvrager', 'ouders'],
      verzending: 'klaarzetten',
      regels: [{ label: 'Nieuw besluit', uit: ['besluit.nieuwBesluit'] }],
      grond: 'RGV-334',
    },
  ],
  statussen: BEZWAAR_STATUSTEKSTEN,
  aanhouden: null,
  behandelaars: ['secretaresse-leerlingenzaken', 'directeur-bestuurder', 'bemiddelingscommissie'],
}
