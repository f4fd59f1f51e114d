// GV-BEZWAAR: an objection to a decision, or a problem with how the SWV acts (Werkwijze 8 and 9).
import type { FaseVan, Procedure } from '#domein/procedure/definitie.ts'
import { ARRANGEMENT_STATUSTEKSTEN } from './arrangement-delen.ts'
import { BEZWAAR_GESPREKKEN, BEZWAAR_REGISTRATIES, BEZWAAR_SIGNALEN } from './bezwaar-stappen.ts'
import { WERKWIJZE } from './delen.ts'

// The chair is the one who approaches a colleague (GV-321), also when that is not the directeur-bestuurder (GV-300).
const SWV = [
  'procesbegeleider',
  'secretariaat',
  'contactpersoon',
  'voorzitter',
  'directeur-bestuurder',
] as const

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
      door: ['voorzitter'],
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
  registraties: BEZWAAR_REGISTRATIES,
  gesprekken: BEZWAAR_GESPREKKEN,
  signalen: BEZWAAR_SIGNALEN,
  aanstellingen: [
    {
      id: 'beslisser',
      naam: 'statutair bevoegde van een collega-samenwerkingsverband',
      rollen: ['collega-swv'],
      door: ['voorzitter'],
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
