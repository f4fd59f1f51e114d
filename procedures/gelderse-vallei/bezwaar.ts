// GV-BEZWAAR: an objection to a decision, or a problem with how the SWV acts (Werkwijze 8 and 9).
import type { Velden } from '#domein/kern/veld.ts'
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { FaseVan, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { ARRANGEMENT_STATUSTEKSTEN } from './arrangement-delen.ts'
import { WERKWIJZE } from './delen.ts'

const INDIENERS = ['schoolbestuur', 'zorgcoordinator', 'ouder', 'secretariaat', 'procesbegeleider'] as const
const SWV = ['procesbegeleider', 'secretariaat', 'contactpersoon', 'directeur-bestuurder'] as const

const is = (veld: string, waarden: readonly (string | boolean)[], inWoorden: string): Voorwaarde => ({
  soort: 'antwoord-is',
  veld,
  is: waarden,
  inWoorden,
})

const NAMENS: Velden = {
  namens: {
    soort: 'keuze',
    label: 'Namens wie?',
    verplicht: true,
    keuzes: [
      { waarde: 'ouders', label: 'Ouder(s)/verzorger(s)' },
      { waarde: 'schoolbestuur', label: 'Het schoolbestuur' },
      { waarde: 'school', label: 'Een school, zonder dat het namens het schoolbestuur is' },
    ],
    grond: 'GV-322',
  },
  gronden: {
    soort: 'lange-tekst',
    label: 'Waarom bent u het er niet mee eens?',
    grond: 'GV-325',
  },
}

const IS_BEZWAAR = is('namens', ['ouders', 'schoolbestuur'], 'het is namens ouders of het schoolbestuur')
const MET_GRONDEN: Voorwaarde = {
  soort: 'antwoord-ingevuld',
  veld: 'gronden',
  inWoorden: 'er zijn gronden',
}
const ZES_WEKEN = { uiterlijk: 'vanuit.bekendgemaakt', plus: { aantal: 6, eenheid: 'weken' } } as const

/** Within six weeks after the date of the letter; by post when it was posted in time and came in within a week after (Awb 6:9). */
const TIJDIG: Voorwaarde = {
  soort: 'een-van',
  van: [
    {
      soort: 'datum-uiterlijk',
      veld: 'ontvangenOp',
      ...ZES_WEKEN,
      inWoorden: 'het kwam binnen de zes weken binnen',
    },
    {
      soort: 'alle',
      van: [
        is('wijze', ['post'], 'het kwam per post'),
        { soort: 'antwoord-ingevuld', veld: 'verzondenOp', inWoorden: 'de dag van verzending is bekend' },
        {
          soort: 'datum-uiterlijk',
          veld: 'verzondenOp',
          ...ZES_WEKEN,
          inWoorden: 'het is binnen de zes weken op de post gedaan',
        },
        {
          soort: 'datum-uiterlijk',
          veld: 'ontvangenOp',
          ...ZES_WEKEN,
          daarnaDagen: 7,
          inWoorden: 'het kwam binnen een week daarna binnen',
        },
      ],
    },
  ],
}

const AFGELEID: NonNullable<Registratie['afgeleid']> = {
  isBezwaar: { label: 'Telt als bezwaar (nee: een probleem)', als: IS_BEZWAAR },
  volledig: { label: 'Volledig', als: { soort: 'alle', van: [IS_BEZWAAR, MET_GRONDEN] } },
}
const VERDER: Registratie['bij'] = {
  veld: 'volledig',
  antwoorden: {
    ja: { naar: { fase: 'overleg' } },
    nee: { naar: { fase: 'aanvulling' }, brieven: ['bezwaar-aanvulling'] },
  },
}

const EEN_ANDER_BESLUIT = [
  {
    als: { soort: 'andere-beslisser' },
    reden: 'Wie het oorspronkelijke besluit nam kan niet zelf op het bezwaar besluiten.',
    uitweg: 'Laat een statutair bevoegde van een collega-samenwerkingsverband besluiten.',
    grond: 'GV-321',
  },
] as const

/** After the decision: the letter goes out, with how to appeal to the court. */
const afhandeling = (id: string, naam: string, status: string): FaseVan<'uitvoering'> => ({
  soort: 'uitvoering',
  id,
  naam,
  status,
  door: ['secretariaat', 'procesbegeleider'],
  uitleg: 'De brief gaat uit, met hoe beroep kan worden ingesteld bij de rechtbank.',
  grond: 'GV-329',
  plaatsing: false,
  evaluaties: [],
  afgerond: 'Afgerond',
})

export const BEZWAAR: Procedure = {
  code: 'GV-BEZWAAR',
  ...WERKWIJZE,
  naam: {
    swv: 'Bezwaar of probleem',
    school: 'Bezwaar of probleem',
    ouder: 'Bezwaar: u bent het er niet mee eens',
    jongere: 'Bezwaar',
  },
  samenvatting:
    'Ouders en het schoolbestuur kunnen bezwaar maken tegen een besluit, of een probleem melden over het handelen van het samenwerkingsverband. Eerst is er een overleg; de LBT kan adviseren. Een statutair bevoegde van een collega-samenwerkingsverband besluit.',
  infopagina: 'bezwaar',
  betreft: 'besluit',
  indiener: {
    rollen: ['schoolbestuur', 'zorgcoordinator'],
    soorten: ['vo-school', 'vso-school', 'pro-school'],
    ookBuiten: true,
    ook: ['ouder', 'secretariaat', 'procesbegeleider'],
    anders: 'Bezwaar maken kunnen ouder(s)/verzorger(s) en het schoolbestuur.',
  },
  vanuit: [
    'GV-TLV-VO',
    'GV-TLV-HERIND',
    'GV-TLV-TUSSEN',
    'GV-TLV-VSO-BUITEN',
    'GV-TLV-EERSTEJAARS',
    'GV-BESPREEK',
    'GV-TLV-PRO',
    'GV-OVERSTAP',
    'GV-COMMA',
    'GV-OVERSTAG',
    'GV-MAATWERK',
    'GV-CARROUSEL',
  ],
  ingang: [],
  formulier: [],
  stukken: [
    { soort: 'bezwaarschrift', naam: 'Bezwaarschrift' },
    { soort: 'lbt-advies', naam: 'Advies van de LBT' },
    { soort: 'overig', naam: 'Ander document' },
  ],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'ontvangst',
      naam: 'Bezwaar of probleem ontvangen',
      status: 'Aanmelding',
      door: ['secretariaat', 'procesbegeleider', 'schoolbestuur', 'zorgcoordinator', 'ouder'],
      uitleg: 'Leg vast namens wie, waarover en waarom, en wanneer het binnenkwam.',
      grond: 'GV-322, GV-323',
      registratie: 'indiening',
      naar: { fase: 'overleg' },
    },
    {
      soort: 'registratie',
      id: 'aanvulling',
      naam: 'Aanvulling gevraagd',
      status: 'Dossier incompleet',
      door: ['secretariaat', 'schoolbestuur', 'zorgcoordinator', 'ouder'],
      uitleg: 'De gronden ontbreken, of niet duidelijk is dat het namens het schoolbestuur is.',
      grond: 'GV-322, GV-325',
      registratie: 'aanvulling',
      naar: { fase: 'overleg' },
    },
    {
      soort: 'gesprek',
      id: 'overleg',
      naam: 'Overleg over de standpunten',
      status: 'In behandeling',
      door: ['procesbegeleider', 'contactpersoon'],
      uitleg:
        'Het samenwerkingsverband nodigt uit voor een overleg waarin de standpunten opnieuw worden verkend.',
      grond: 'GV-326',
      gesprek: 'overleg-bezwaar',
      naar: { fase: 'lbt-aanvraag' },
    },
    {
      soort: 'registratie',
      id: 'lbt-aanvraag',
      naam: 'Advies vragen aan de LBT',
      status: 'In behandeling',
      door: ['procesbegeleider', 'secretariaat'],
      uitleg: 'De Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring kan adviseren.',
      grond: 'GV-327',
      registratie: 'lbt-aanvraag',
      naar: { fase: 'lbt-advies' },
    },
    {
      soort: 'registratie',
      id: 'lbt-advies',
      naam: 'Wachten op het advies van de LBT',
      status: 'In behandeling',
      door: ['procesbegeleider', 'secretariaat'],
      uitleg: 'Leg vast wanneer het advies kwam en wat het is.',
      grond: 'GV-327',
      registratie: 'lbt-advies',
      naar: { fase: 'beslisser' },
    },
    {
      soort: 'toewijzing',
      id: 'beslisser',
      naam: 'Statutair bevoegde van een collega-samenwerkingsverband benaderen',
      status: 'In behandeling',
      door: ['directeur-bestuurder'],
      uitleg: 'De voorzitter benadert een statutair bevoegde van een collega-samenwerkingsverband.',
      grond: 'GV-321',
      aanstelling: 'beslisser',
      naar: { fase: 'besluit' },
    },
    {
      soort: 'besluit',
      id: 'besluit',
      naam: 'Besluit op bezwaar',
      status: 'In behandeling',
      door: ['collega-swv'],
      uitleg: 'Handhaven, of heroverwegen, herroepen en zo nodig een nieuw besluit nemen.',
      grond: 'Werkwijze 9; Awb 7:11',
      opties: [
        {
          id: 'handhaven',
          naam: 'Het besluit handhaven',
          status: 'Afgewezen',
          naar: { fase: 'gehandhaafd' },
          geldigheid: false,
          velden: {},
          eisen: EEN_ANDER_BESLUIT,
          brieven: ['besluit-op-bezwaar'],
          taken: [],
        },
        {
          id: 'herroepen',
          naam: 'Het besluit herroepen en een nieuw besluit nemen',
          status: 'Gearrangeerd',
          naar: { fase: 'herroepen' },
          geldigheid: false,
          vervangt: true,
          velden: {
            nieuwBesluit: {
              soort: 'lange-tekst',
              label: 'Het nieuwe besluit',
              verplicht: true,
              grond: 'GV-328',
            },
          },
          eisen: EEN_ANDER_BESLUIT,
          brieven: ['besluit-op-bezwaar'],
          taken: [
            {
              id: 'nieuw-besluit-uitvoeren',
              titel: 'Het nieuwe besluit uitvoeren',
              rol: 'procesbegeleider',
              grond: 'GV-308, GV-328',
            },
          ],
        },
      ],
    },
    afhandeling('gehandhaafd', 'Gehandhaafd: brieven', 'Afgewezen'),
    afhandeling('herroepen', 'Herroepen: brieven en vervolg', 'Gearrangeerd'),
  ],
  registraties: [
    {
      id: 'indiening',
      naam: 'Bezwaar of probleem',
      titel: 'Bezwaar of probleem indienen',
      uitleg: 'Legt vast namens wie, waarover en waarom.',
      door: INDIENERS,
      velden: {
        ...NAMENS,
        over: {
          soort: 'keuze',
          label: 'Waarover?',
          verplicht: true,
          keuzes: [
            { waarde: 'besluit', label: 'Het besluit' },
            { waarde: 'handelen', label: 'Het handelen van het samenwerkingsverband' },
          ],
          grond: 'GV-322',
        },
        wijze: {
          soort: 'keuze',
          label: 'Hoe kwam het binnen?',
          verplicht: true,
          keuzes: [
            { waarde: 'portaal', label: 'In het portaal' },
            { waarde: 'mail', label: 'Per mail' },
            { waarde: 'post', label: 'Per post' },
          ],
        },
        ontvangenOp: { soort: 'datum', label: 'Ontvangen op', verplicht: true, nietNaVandaag: true },
        verzondenOp: {
          soort: 'datum',
          label: 'Op de post gedaan op',
          nietNaVandaag: true,
          als: { veld: 'wijze', is: ['post'] },
          grond: 'Awb 6:9',
        },
      },
      afgeleid: { ...AFGELEID, tijdig: { label: 'Op tijd', als: TIJDIG } },
      elders: 'bezwaar-ontvangen',
      bij: VERDER,
      grond: 'GV-322 tot GV-325',
    },
    {
      id: 'aanvulling',
      naam: 'Aanvulling',
      titel: 'Aanvullen',
      uitleg: 'Vult de gronden aan, en namens wie het is.',
      door: INDIENERS,
      velden: NAMENS,
      afgeleid: AFGELEID,
      bij: VERDER,
      grond: 'GV-322, GV-325',
    },
    {
      id: 'als-probleem',
      naam: 'Behandelen als probleem',
      titel: 'Als probleem behandelen',
      uitleg: 'Er is geen bezwaar; het samenwerkingsverband gaat wel in overleg.',
      door: ['secretariaat', 'procesbegeleider'],
      velden: { toelichting: { soort: 'lange-tekst', label: 'Toelichting', verplicht: true } },
      in: ['aanvulling'],
      naar: { fase: 'overleg' },
      grond: 'GV-322, GV-326',
    },
    {
      id: 'geen-overleg',
      naam: 'Geen overleg',
      titel: 'Vastleggen waarom er geen overleg is',
      uitleg: 'Zonder overleg kan alleen met een reden verder.',
      door: ['procesbegeleider'],
      velden: { reden: { soort: 'lange-tekst', label: 'Waarom niet', verplicht: true } },
      in: ['overleg'],
      naar: { fase: 'lbt-aanvraag' },
      grond: 'GV-326',
    },
    {
      id: 'lbt-aanvraag',
      naam: 'Adviesaanvraag LBT',
      titel: 'Advies aan de LBT vragen',
      uitleg: 'Legt vast wanneer het advies is gevraagd.',
      door: ['procesbegeleider', 'secretariaat'],
      velden: {
        aangevraagdOp: { soort: 'datum', label: 'Aangevraagd op', verplicht: true, nietNaVandaag: true },
      },
      grond: 'GV-327',
    },
    {
      id: 'zonder-lbt',
      naam: 'Zonder advies van de LBT',
      titel: 'Verder zonder LBT',
      uitleg: 'De LBT kan adviseren; het hoeft niet. Leg vast waarom niet.',
      door: ['procesbegeleider'],
      velden: { reden: { soort: 'lange-tekst', label: 'Waarom niet', verplicht: true } },
      in: ['lbt-aanvraag'],
      naar: { fase: 'beslisser' },
      grond: 'GV-327',
    },
    {
      id: 'lbt-advies',
      naam: 'Advies van de LBT',
      titel: 'Advies van de LBT vastleggen',
      uitleg: 'Legt vast wanneer het advies kwam en wat het is.',
      door: ['procesbegeleider', 'secretariaat'],
      velden: {
        ontvangenOp: { soort: 'datum', label: 'Ontvangen op', verplicht: true, nietNaVandaag: true },
        advies: { soort: 'lange-tekst', label: 'Advies', verplicht: true },
      },
      grond: 'GV-327',
    },
  ],
  gesprekken: [
    {
      id: 'overleg-bezwaar',
      naam: 'Overleg over het bezwaar',
      door: ['procesbegeleider', 'contactpersoon'],
      genodigden: ['ouders', 'school'],
      velden: {
        uitkomst: {
          soort: 'keuze',
          label: 'Uitkomst',
          verplicht: true,
          keuzes: [
            { waarde: 'geen-oplossing', label: 'Nog geen oplossing: verder met het bezwaar' },
            { waarde: 'opgelost', label: 'Opgelost: het bezwaar of probleem is ingetrokken' },
          ],
          grond: 'GV-326',
        },
      },
      bij: {
        veld: 'uitkomst',
        antwoorden: {
          'geen-oplossing': { naar: { fase: 'lbt-aanvraag' } },
          opgelost: { naar: { einde: 'Afgerond' } },
        },
      },
      grond: 'GV-326',
    },
  ],
  aanstellingen: [
    {
      id: 'beslisser',
      naam: 'statutair bevoegde van een collega-samenwerkingsverband',
      rollen: ['collega-swv'],
      door: ['directeur-bestuurder'],
      in: ['beslisser', 'besluit'],
      grond: 'GV-321',
    },
  ],
  termijnen: [],
  brieven: [
    {
      soort: 'bezwaar-aanvulling',
      naam: 'Verzoek om aanvulling',
      aan: ['aanvrager', 'ouders'],
      verzending: 'meteen',
      grond: 'GV-325; Awb 6:6',
    },
    {
      soort: 'besluit-op-bezwaar',
      naam: 'Besluit op bezwaar',
      aan: ['aanvrager', 'ouders'],
      verzending: 'klaarzetten',
      regels: [
        { label: 'Nieuw besluit', uit: ['besluit.nieuwBesluit'] },
        { label: 'Advies van de LBT van', uit: ['lbt-advies.ontvangenOp'], als: 'datum' },
      ],
      grond: 'GV-328, GV-329',
    },
  ],
  statussen: {
    Aanmelding: {
      swv: 'Een bezwaar of probleem is ontvangen of wordt opgeschreven.',
      school: 'Schrijf op waarover het gaat en waarom.',
      ouder: 'Schrijf op waarover het gaat en waarom.',
      jongere: 'Er is bezwaar gemaakt.',
    },
    'Dossier incompleet': {
      swv: 'Aanvulling gevraagd: de gronden, of namens wie het is.',
      school: 'Aanvulling gevraagd: schrijf uw redenen op, en of het namens het schoolbestuur is.',
      ouder: 'Aanvulling gevraagd: schrijf op waarom u het er niet mee eens bent.',
      jongere: 'Er is nog iets nodig voor het bezwaar.',
    },
    'In behandeling': {
      swv: 'Het bezwaar of probleem wordt behandeld.',
      school: 'Het samenwerkingsverband behandelt het bezwaar of probleem.',
      ouder: 'Het samenwerkingsverband behandelt uw bezwaar. Er is eerst een overleg.',
      jongere: 'Het bezwaar wordt behandeld.',
    },
    Afgewezen: {
      swv: 'Het besluit is gehandhaafd.',
      school: 'Het besluit blijft zoals het was.',
      ouder: 'Het besluit blijft zoals het was. In de brief staat wat u nog kunt doen.',
      jongere: 'Het besluit blijft zoals het was.',
    },
    Gearrangeerd: {
      swv: 'Het besluit is herroepen; er is een nieuw besluit.',
      school: 'Het besluit is herroepen; er is een nieuw besluit.',
      ouder: 'Er is een nieuw besluit. Dat staat in de brief.',
      jongere: 'Er is een nieuw besluit.',
    },
    Afgerond: ARRANGEMENT_STATUSTEKSTEN.Afgerond,
  },
  aanhouden: null,
  behandelaars: SWV,
}
